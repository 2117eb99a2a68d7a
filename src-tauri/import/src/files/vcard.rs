//! vCards (RFC 6350, and the older 2.1 and 3.0) become persons.

use crate::doubt::Reason;
use crate::programme::split_name;
use crate::reading::{Ignored, ProposedPerson, Reading, Role, SourceSpan};
use crate::{Note, Unreadable};
use calcard::vcard::{
    VCard, VCardEntry, VCardParameter, VCardParameterValue, VCardProperty, VCardType, VCardValue,
};
use calcard::{Entry, Parser};
use chrono::NaiveDate;

/// Most cards of one file.
const MAX_CARDS: usize = 20_000;

/// Reads cards.
///
/// Errors: [`Unreadable::Damaged`] when the text holds no card although it begins like one.
pub(super) fn read(source: &str) -> Result<Reading, Unreadable> {
    let Lines { text, starts, unreadable } = lines(source);
    let mut parser = Parser::new(&text);
    let mut reading = Reading { ignored: unreadable, ..Reading::default() };
    let mut cards = 0_usize;
    let mut faults = 0_usize;
    loop {
        match parser.entry() {
            Entry::VCard(card) => {
                let span = starts.get(cards).cloned().unwrap_or_default();
                cards += 1;
                if cards > MAX_CARDS {
                    reading.notes.push(Note::CutShort { limit: MAX_CARDS });
                    break;
                }
                match person(&card, span.clone()) {
                    Some(person) => reading.persons.push(person),
                    None => reading.ignored.push(Ignored { source: span, reason: Reason::NoName }),
                }
            }
            Entry::Eof => break,
            _ => faults += 1,
        }
    }
    if cards == 0 && faults > 0 && !source.trim().is_empty() {
        return Err(Unreadable::Damaged { format: crate::Format::VCard, line: Some(1) });
    }
    if faults > 0 {
        reading.notes.push(Note::PartlyUnreadable { count: faults });
    }
    if reading.persons.is_empty() {
        reading.notes.push(Note::NothingForAnAgenda);
    }
    Ok(reading)
}

/// The lines of a file, looked at before they are read as cards.
struct Lines {
    /// Those that can be read, each card with an end.
    text: String,
    /// Where the cards begin: the line of their name, else their first.
    starts: Vec<SourceSpan>,
    /// Those that are none of a card: one of them must not take the card with it.
    unreadable: Vec<Ignored>,
}

fn lines(source: &str) -> Lines {
    let mut out = Lines {
        text: String::with_capacity(source.len()),
        starts: Vec::new(),
        unreadable: Vec::new(),
    };
    let mut card = Card::default();
    for (index, line) in crate::programme::split_lines(source).enumerate() {
        let line = line.trim_start_matches('\u{feff}');
        let span = || SourceSpan { line: index + 1, text: line.trim().to_owned() };
        let property = property(line);
        if card.goes_on(line) {
            if !card.readable {
                continue;
            }
        } else if property == Some("BEGIN") {
            if card.open {
                out.text.push_str("END:VCARD\r\n");
            }
            card = Card { open: true, ..Card::default() };
            out.starts.push(span());
        } else if property == Some("END") {
            card.open = false;
        } else if line.trim().is_empty() {
            continue;
        } else if property.is_none() || !card.open {
            card.readable = false;
            out.unreadable.push(Ignored { source: span(), reason: Reason::UnreadableLine });
            continue;
        } else if property == Some("FN") && !card.named {
            card.named = true;
            if let Some(last) = out.starts.last_mut() {
                *last = span();
            }
        }
        card.readable = true;
        card.soft = line.ends_with('=') && (card.soft || quoted_printable(line));
        out.text.push_str(line);
        out.text.push_str("\r\n");
    }
    if card.open {
        out.text.push_str("END:VCARD\r\n");
    }
    out
}

/// Where one is in a card.
#[derive(Default)]
struct Card {
    open: bool,
    named: bool,
    /// Whether the line before could be read: what is folded belongs to it (RFC 6350, 3.2).
    readable: bool,
    /// Whether the line before ended in a soft break of quoted-printable, as vCard 2.1 has them.
    soft: bool,
}

impl Card {
    fn goes_on(&self, line: &str) -> bool {
        self.open && (self.soft || line.starts_with([' ', '\t']))
    }
}

/// The name of the property that a line holds, where it is one that we look for, else empty; nothing where it is no property.
fn property(line: &str) -> Option<&'static str> {
    let (head, _) = line.split_once(':')?;
    let name = head.split(';').next().unwrap_or_default();
    let name = name.rsplit('.').next().unwrap_or_default().trim();
    let word = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    if name.is_empty() || !name.chars().all(word) {
        return None;
    }
    let known = ["BEGIN", "END", "FN"].into_iter().find(|known| name.eq_ignore_ascii_case(known));
    Some(known.unwrap_or_default())
}

fn quoted_printable(line: &str) -> bool {
    let head = line.split_once(':').map_or("", |(head, _)| head);
    head.to_ascii_uppercase().contains("QUOTED-PRINTABLE")
}

fn person(card: &VCard, source: SourceSpan) -> Option<ProposedPerson> {
    let parts = |property: VCardProperty| -> Vec<String> {
        let Some(entry) = card.entries.iter().find(|e| e.name == property) else {
            return Vec::new();
        };
        entry
            .values
            .iter()
            .flat_map(|value| match value {
                VCardValue::Component(parts) => vec![parts.join(" ")],
                other => vec![other.as_text().unwrap_or_default().to_owned()],
            })
            .map(|text| text.replace(['\n', '\r'], " ").trim().to_owned())
            .collect()
    };
    let first_of = |property: VCardProperty| parts(property).into_iter().find(|p| !p.is_empty());
    let name = parts(VCardProperty::N);
    let part = |index: usize| name.get(index).filter(|p| !p.is_empty()).cloned();
    let numbers = numbers(card);
    let mut person = ProposedPerson {
        civility: part(3).map(|c| civility(&c)),
        first: part(1),
        last: part(0),
        function: first_of(VCardProperty::Title).or_else(|| first_of(VCardProperty::Role)),
        organisation: Some(
            parts(VCardProperty::Org)
                .into_iter()
                .filter(|p| !p.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
        )
        .filter(|o| !o.is_empty()),
        email: first_of(VCardProperty::Email).map(|m| m.trim_start_matches("mailto:").to_owned()),
        phone: numbers.iter().find(|(_, cell)| !cell).map(|(number, _)| number.clone()),
        mobile: numbers.iter().find(|(_, cell)| *cell).map(|(number, _)| number.clone()),
        born: born(card),
        role: Role::Named,
        source,
        ..ProposedPerson::default()
    };
    if person.last.is_none() && person.first.is_none() {
        let split = split_name(&first_of(VCardProperty::Fn)?);
        person.civility = person.civility.or(split.civility);
        (person.first, person.last, person.doubts) = (split.first, split.last, split.doubts);
    }
    (person.last.is_some() || person.first.is_some()).then_some(person)
}

/// Telephone numbers in their order, each with whether it is said to be a mobile one.
fn numbers(card: &VCard) -> Vec<(String, bool)> {
    let number = |entry: &VCardEntry| {
        let text = entry.values.first()?.as_text()?.trim_start_matches("tel:").trim().to_owned();
        let cell = |parameter: &VCardParameter| {
            parameter.value == VCardParameterValue::Type(VCardType::Cell)
        };
        (!text.is_empty()).then(|| (text, entry.params.iter().any(cell)))
    };
    card.entries.iter().filter(|e| e.name == VCardProperty::Tel).filter_map(number).collect()
}

/// The date of birth, where the card has year, month and day (RFC 6350, 6.2.5).
fn born(card: &VCard) -> Option<NaiveDate> {
    let entry = card.entries.iter().find(|entry| entry.name == VCardProperty::Bday)?;
    match entry.values.first()? {
        VCardValue::PartialDateTime(date) => {
            NaiveDate::from_ymd_opt(date.year?.into(), date.month?.into(), date.day?.into())
        }
        other => other.as_text()?.get(..10)?.parse().ok(),
    }
}

/// « Monsieur », « Mr » and the like as they are printed before a name.
fn civility(written: &str) -> String {
    match written.trim_end_matches('.').to_lowercase().as_str() {
        "m" | "mr" | "monsieur" => "M.".to_owned(),
        "mme" | "madame" | "mrs" | "ms" | "mlle" => "Mme".to_owned(),
        _ => written.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards() {
        let source = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:RIVENQ;Christophe;;Monsieur;\r\nFN:Christophe RIVENQ\r\nTITLE:Président\r\nORG:Alès Agglomération;Cabinet\r\n\
                      EMAIL;TYPE=work:c.rivenq@exemple.fr\r\nTEL;TYPE=work,voice:04 66 00 00 00\r\nTEL;TYPE=CELL:06 39 98 10 20\r\nBDAY:1968-05-09\r\nEND:VCARD\r\n\
                      BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Mme Odile FABRE\r\nROLE:maire de Crest\r\nEND:VCARD\r\n";
        let reading = read(source).expect("cards");
        let said: Vec<String> = reading
            .persons
            .iter()
            .map(|p| {
                let or = |v: &Option<String>| v.clone().unwrap_or_default();
                format!(
                    "{}|{}|{}|{}|{}|{}|{}|{}|{}|{}",
                    or(&p.civility),
                    or(&p.first),
                    or(&p.last),
                    or(&p.function),
                    or(&p.organisation),
                    or(&p.email),
                    or(&p.phone),
                    or(&p.mobile),
                    p.born.map(|date| date.to_string()).unwrap_or_default(),
                    p.source.line
                )
            })
            .collect();
        assert_eq!(
            said,
            [
                "M.|Christophe|RIVENQ|Président|Alès Agglomération, Cabinet|c.rivenq@exemple.fr|04 66 00 00 00|06 39 98 10 20|1968-05-09|4",
                "Mme|Odile|FABRE|maire de Crest||||||14",
            ]
        );
    }

    #[test]
    fn a_line_that_cannot_be_read_is_said_and_the_rest_is_kept() {
        let check = |source: &str, persons: &[&str], ignored: &[(usize, &str, Reason)]| {
            let reading = read(source).expect("cards");
            let named: Vec<String> = reading
                .persons
                .iter()
                .map(|p| {
                    let parts = [&p.first, &p.last, &p.function, &p.email];
                    parts.map(|part| part.clone().unwrap_or_default()).join("|")
                })
                .collect();
            assert_eq!(named, persons, "{source}");
            let said: Vec<(usize, &str, Reason)> = reading
                .ignored
                .iter()
                .map(|it| (it.source.line, it.source.text.as_str(), it.reason))
                .collect();
            assert_eq!(said, ignored, "{source}");
        };
        let unreadable = Reason::UnreadableLine;
        check(
            "BEGIN:VCARD\nVERSION:3.0\nN:ARNAUD;Anne\nMAIL anne@ales.example\nTITLE:Préfète\nEND:VCARD\n",
            &["Anne|ARNAUD|Préfète|"],
            &[(4, "MAIL anne@ales.example", unreadable)],
        );
        // What is folded under such a line is a part of it.
        check(
            "BEGIN:VCARD\nN:ARNAUD;Anne\n???\n TITLE:x\nEMAIL:anne@ales.\n example\nEND:VCARD\n",
            &["Anne|ARNAUD||anne@ales.example"],
            &[(3, "???", unreadable)],
        );
        // A card without an end does not take the next one with it.
        check(
            "BEGIN:VCARD\nN:ARNAUD;Anne\nBEGIN:VCARD\nN:CROS;Luce\n",
            &["Anne|ARNAUD||", "Luce|CROS||"],
            &[],
        );
        check(
            "BEGIN:VCARD\nEMAIL:x@y.example\nEND:VCARD\nbrouillon\nBEGIN:VCARD\nN:CROS;Luce\nEND:VCARD",
            &["Luce|CROS||"],
            &[(4, "brouillon", unreadable), (1, "BEGIN:VCARD", Reason::NoName)],
        );
        check(
            "BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:CR=C3=94S=\n;Luce\nTITLE:Maire\nEND:VCARD\n",
            &["Luce|CRÔS|Maire|"],
            &[],
        );
    }

    #[test]
    fn no_cards() {
        assert_eq!(read("").expect("empty").notes, [Note::NothingForAnAgenda]);
        assert_eq!(read("BEGIN:VCARD\nnothing").expect("a card without a name").persons, []);
    }
}

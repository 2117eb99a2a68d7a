//! vCards (RFC 6350, and the older 2.1 and 3.0) become persons.

use crate::programme::split_name;
use crate::reading::{ProposedPerson, Reading, Role, SourceSpan};
use crate::{Note, Unreadable};
use calcard::vcard::{
    VCard, VCardEntry, VCardParameter, VCardParameterValue, VCardProperty, VCardType, VCardValue,
};
use calcard::{Entry, Parser};

/// Most cards of one file.
const MAX_CARDS: usize = 20_000;

/// Reads cards.
///
/// Errors: [`Unreadable::Damaged`] when the text holds no card although it begins like one.
pub(super) fn read(source: &str) -> Result<Reading, Unreadable> {
    let starts = starts(source);
    let mut parser = Parser::new(source);
    let mut reading = Reading::default();
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
                reading.persons.extend(person(&card, span));
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

/// Where the cards begin: the line of their name, else their first.
fn starts(source: &str) -> Vec<SourceSpan> {
    let mut out: Vec<SourceSpan> = Vec::new();
    let mut named = true;
    for (index, line) in crate::programme::split_lines(source).enumerate() {
        let upper = line.get(..line.len().min(12)).unwrap_or_default().to_ascii_uppercase();
        let span = || SourceSpan { line: index + 1, text: line.trim().to_owned() };
        if upper.trim_start_matches('\u{feff}').starts_with("BEGIN:VCARD") {
            out.push(span());
            named = false;
        } else if !named && (upper.starts_with("FN:") || upper.starts_with("FN;")) {
            if let Some(last) = out.last_mut() {
                *last = span();
            }
            named = true;
        }
    }
    out
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
                      EMAIL;TYPE=work:c.rivenq@exemple.fr\r\nTEL;TYPE=work,voice:04 66 00 00 00\r\nTEL;TYPE=CELL:06 39 98 10 20\r\nEND:VCARD\r\n\
                      BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Mme Odile FABRE\r\nROLE:maire de Crest\r\nEND:VCARD\r\n";
        let reading = read(source).expect("cards");
        let said: Vec<String> = reading
            .persons
            .iter()
            .map(|p| {
                let or = |v: &Option<String>| v.clone().unwrap_or_default();
                format!(
                    "{}|{}|{}|{}|{}|{}|{}|{}|{}",
                    or(&p.civility),
                    or(&p.first),
                    or(&p.last),
                    or(&p.function),
                    or(&p.organisation),
                    or(&p.email),
                    or(&p.phone),
                    or(&p.mobile),
                    p.source.line
                )
            })
            .collect();
        assert_eq!(
            said,
            [
                "M.|Christophe|RIVENQ|Président|Alès Agglomération, Cabinet|c.rivenq@exemple.fr|04 66 00 00 00|06 39 98 10 20|4",
                "Mme|Odile|FABRE|maire de Crest|||||13",
            ]
        );
    }

    #[test]
    fn no_cards() {
        assert_eq!(read("").expect("empty").notes, [Note::NothingForAnAgenda]);
        assert_eq!(read("BEGIN:VCARD\nnothing").expect("a card without a name").persons, []);
    }
}

//! The block for journalists: deadline, gate, contact.

use crate::doubt::Reason;
use crate::programme::dates::date_at;
use crate::programme::lines::Piece;
use crate::programme::places::trim;
use crate::programme::ranges::{find_hour, when_at};
use crate::programme::titles::collapse;
use crate::programme::tokens::{Kind, fold, tokenise};
use crate::reading::{Ignored, PressFacts, SourceSpan};

/// Reads the block; `stops` are the lines of stops, which tell nothing of it.
pub(super) fn press_facts(pieces: &[Piece], stops: &[usize]) -> (PressFacts, Vec<Ignored>) {
    let mut facts = PressFacts::default();
    let mut ignored = Vec::new();
    let mut near_press = 0_usize;
    for piece in pieces {
        let reason = piece.reason;
        if reason == Some(Reason::AccreditationDeadline) && facts.accreditation_until.is_none() {
            facts.accreditation_until = deadline(piece);
        }
        if reason == Some(Reason::GateHour)
            && facts.gate.is_none()
            && stops.binary_search(&piece.line).is_err()
        {
            facts.gate = gate(piece);
        }
        let folded = fold(piece.text);
        let tells = ["presse", "accredit", "redaction", "journalist", "press "]
            .iter()
            .any(|w| folded.contains(w));
        near_press = if tells { 4 } else { near_press.saturating_sub(1) };
        if facts.contact.is_none()
            && near_press > 0
            && let Some(contact) = contact(piece.text)
        {
            let source = SourceSpan { line: piece.line, text: piece.text.to_owned() };
            ignored.push(Ignored { source, reason: Reason::PressContact });
            facts.contact = Some(contact);
        }
    }
    (facts, ignored)
}

/// The date (and hour) after « avant », « jusqu'au », « au plus tard ».
fn deadline(piece: &Piece) -> Option<String> {
    let tokens = &piece.tokens;
    let opens = tokens.iter().position(|t| t.any(&["avant", "jusqu", "tard", "limite"]))?;
    let at = (opens + 1..tokens.len().min(opens + 8))
        .find(|&i| date_at(tokens, i).is_some() || when_at(tokens, i, false).is_some())?;
    let date = date_at(tokens, at);
    let mut end = date.map_or(at, |d| d.next);
    let mut hour_at = end;
    while hour_at < end + 2 && tokens.get(hour_at).is_some_and(|t| t.is(",") || t.is("(")) {
        hour_at += 1;
    }
    if let Some(when) = when_at(tokens, hour_at, false) {
        end = when.next;
    }
    let mut from = at;
    if tokens.get(from).is_some_and(|t| t.any(&["le", "ce", "a"])) {
        from += 1;
    }
    let text = trim(piece.slice(from, end));
    (!text.is_empty()).then(|| collapse(text))
}

/// The hour at the gate and where it is.
fn gate(piece: &Piece) -> Option<String> {
    let (at, when) = find_hour(&piece.tokens, 0)?;
    let from = when.hour.max(at);
    let rest = piece.slice(from, piece.tokens.len());
    let end = rest.find(". ").unwrap_or(rest.len());
    Some(collapse(trim(rest.get(..end)?)))
}

/// A mail address, else a telephone number.
fn contact(text: &str) -> Option<String> {
    let mail = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '<' | '>'))
        .find_map(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let word = word.strip_prefix("mailto:").unwrap_or(word);
            let (name, host) = word.split_once('@')?;
            (!name.is_empty()
                && host.contains('.')
                && host.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '-'))
            .then(|| word.to_owned())
        });
    mail.or_else(|| phone(text))
}

/// « 04 66 00 00 00 », « +33 4 66 00 00 00 », « 04.66.00.00.00 ».
fn phone(text: &str) -> Option<String> {
    let tokens = tokenise(text);
    (0..tokens.len()).find_map(|i| {
        let first = tokens.get(i)?;
        let international =
            first.is("+") && tokens.get(i + 1).is_some_and(|t| t.kind == Kind::Number);
        let national = first.kind == Kind::Number
            && first.fold.starts_with('0')
            && (first.fold.len() == 2 || first.fold.len() == 10);
        if !international && !national {
            return None;
        }
        let mut digits = 0;
        let mut end = first.end;
        for token in tokens.iter().skip(i + usize::from(international)) {
            match token.kind {
                Kind::Number => {
                    digits += token.fold.len();
                    end = token.end;
                }
                Kind::Mark
                    if (token.is(".") || token.is("-") || token.is("(") || token.is(")"))
                        && digits < 10 => {}
                _ => break,
            }
            if digits >= 10 && !international {
                break;
            }
        }
        let right = if international { (9..=13).contains(&digits) } else { digits == 10 };
        if right { text.get(first.start..end).map(str::to_owned) } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::super::facts;
    use super::*;
    use crate::programme::lines::pieces;

    #[test]
    fn press_block() {
        let text = "Demandes d'accréditation avant ce lundi 19 février 2018 à 11h00 à : presse@exemple.fr\n\
                    Les journalistes se présentent au plus tard à 15h30 au 10 rue Récamier, Lyon. Merci.";
        let press = facts(&pieces(text), &[]).visit.press;
        assert_eq!(press.accreditation_until.as_deref(), Some("lundi 19 février 2018 à 11h00"));
        assert_eq!(press.gate.as_deref(), Some("15h30 au 10 rue Récamier, Lyon"));
        assert_eq!(press.contact.as_deref(), Some("presse@exemple.fr"));
    }

    #[test]
    fn telephones() {
        for (text, expected) in [
            ("Tél. 04 66 00 00 00 poste 12", Some("04 66 00 00 00")),
            ("+33 4 66 00 00 00", Some("+33 4 66 00 00 00")),
            ("04.66.00.00.00", Some("04.66.00.00.00")),
            ("0466000000", Some("0466000000")),
            ("12 mars 2020", None),
        ] {
            assert_eq!(phone(text).as_deref(), expected, "{text}");
        }
    }
}

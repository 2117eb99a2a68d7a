//! Lines that open a day: « Jeudi 16 février / Formation », « Mercredi 14 juillet 2021 de 16h00 à 19h00 ».

use super::dates::{Written, date_at, joined_at};
use super::parts::{PartOfDay, part_at};
use super::ranges::{When, when_at};
use super::tokens::{Kind, Token};

/// A line that opens one day, or several stacked ones.
#[derive(Clone, Debug)]
pub(crate) struct DayLine {
    pub(crate) dates: Vec<Written>,
    /// All days from the first to the last are meant.
    pub(crate) through: bool,
    /// The hour in the same line.
    pub(crate) when: Option<When>,
    /// The part of the day in the same line.
    pub(crate) part: Option<PartOfDay>,
    /// The token at which the rest begins (a theme, or what happens at the hour).
    pub(crate) rest: usize,
    /// Whether a weekday is written, which makes the line surely the header of a day.
    pub(crate) weekday: bool,
}

/// « Jour 2 », « J2 », « 3e jour : retour », « Deuxième journée », « Lendemain »: the number of the day, 0 for the next
/// one, and the token at which the rest begins.
pub(crate) fn counted_day(tokens: &[Token]) -> Option<(u32, usize)> {
    const ORDINALS: &[(&str, u32)] = &[
        ("premier", 1),
        ("premiere", 1),
        ("deuxieme", 2),
        ("second", 2),
        ("seconde", 2),
        ("troisieme", 3),
        ("quatrieme", 4),
        ("cinquieme", 5),
    ];
    let is_day = |i: usize| tokens.get(i).is_some_and(|t| t.any(&["jour", "journee", "day"]));
    let number = |i: usize| {
        tokens.get(i).filter(|t| t.fold.len() == 1).and_then(Token::number).filter(|n| *n > 0)
    };
    let word = |i: usize| {
        tokens.get(i).and_then(|t| ORDINALS.iter().find(|(w, _)| t.is(w)).map(|&(_, n)| n))
    };
    let start = usize::from(tokens.first().is_some_and(|t| t.any(&["le", "la"])));
    let (count, next) = if is_day(start) || tokens.get(start).is_some_and(|t| t.any(&["j"])) {
        (number(start + 1)?, start + 2)
    } else if let Some(count) = word(start).filter(|_| is_day(start + 1)) {
        (count, start + 2)
    } else if let Some(count) = number(start).filter(|_| is_day(start + 2)) {
        let ordinal = tokens
            .get(start + 1)
            .is_some_and(|t| t.gap == 0 && t.any(&["e", "er", "eme", "ere", "nd", "nde"]));
        (ordinal.then_some(count)?, start + 3)
    } else if tokens.get(start).is_some_and(|t| t.any(&["lendemain"])) {
        (0, start + 1)
    } else {
        return None;
    };
    let mut rest = next;
    while tokens.get(rest).is_some_and(|t| t.kind == Kind::Mark) {
        rest += 1;
    }
    // « Jour 2 Visite » is a header only with something between.
    (rest > next || rest >= tokens.len()).then_some((count, rest))
}

/// Words that may stand before the date of a header.
const BEFORE: &[&str] = &[
    "programme",
    "du",
    "de",
    "la",
    "le",
    "les",
    "journee",
    "jour",
    "j",
    "deroule",
    "agenda",
    "date",
    "premiere",
    "premier",
    "deuxieme",
    "seconde",
    "second",
    "troisieme",
    "er",
    "ere",
    "eme",
    "e",
    "nd",
    "day",
    "des",
    "pour",
    "previsionnel",
    "en",
    "a",
    "cours",
    "of",
    "the",
    "schedule",
    "on",
];

/// Reads a day header at the beginning of a line's words.
pub(crate) fn day_line(tokens: &[Token]) -> Option<DayLine> {
    let mut at = 0;
    loop {
        if let Some(found) = header_at(tokens, at) {
            return Some(found);
        }
        let token = tokens.get(at)?;
        let passes = token.any(BEFORE)
            || token.kind == Kind::Number && token.fold.len() <= 2 && at > 0
            || token.kind == Kind::Number && token.fold.len() == 1
            || at > 0 && (token.is(":") || token.is("-") || token.is(",") || token.is("("))
            || token.is("[");
        if !passes || at >= 8 {
            return None;
        }
        at += 1;
    }
}

fn header_at(tokens: &[Token], at: usize) -> Option<DayLine> {
    let (dates, through, next) = match joined_at(tokens, at) {
        Some(joined) => (joined.dates, joined.through, joined.next),
        None => {
            let date = date_at(tokens, at)?;
            (vec![date], false, date.next)
        }
    };
    let first = dates.first()?;
    let weekday = first.weekday.is_some();
    if dates.iter().any(|d| d.year.is_some_and(|y| y < 1950)) {
        return None;
    }
    let line = DayLine { dates, through, when: None, part: None, rest: tokens.len(), weekday };
    after_date(tokens, next, line)
}

/// Judges what follows the date: nothing, an hour, a part of the day, a theme; anything else is a sentence.
fn after_date(tokens: &[Token], from: usize, mut line: DayLine) -> Option<DayLine> {
    let bare_weekday = line.dates.first().is_some_and(|d| d.day.is_none());
    let mut at = from;
    while tokens.get(at).is_some_and(|t| t.is(")") || t.is("]") || t.is("*") || t.is("_")) {
        at += 1;
    }
    if let Some(part) =
        part_at(tokens, at).filter(|p| p.precision == crate::reading::Precision::Part)
    {
        line.part = Some(part);
        at = part.next;
    }
    let mut separated = line.part.is_some();
    let mut comma = false;
    while let Some(token) = tokens.get(at) {
        if !(token.kind == Kind::Mark
            && [":", "/", "-", "|", ",", ".", "*", "_", "(", "=", "#", ";", ">"]
                .iter()
                .any(|m| token.is(m)))
        {
            break;
        }
        comma |= token.is(",");
        separated = true;
        at += 1;
    }
    line.rest = at;
    if at >= tokens.len() {
        return Some(line);
    }
    if let Some(when) = when_at(tokens, at, true).filter(|w| w.plain) {
        line.rest = when.next;
        line.when = Some(when);
        return Some(line);
    }
    if bare_weekday {
        // « Mercredi soir, départ »: an item; « Lundi : visite » a header with its item; « Mardi gras » neither.
        return (line.part.is_some() || (separated && !comma)).then_some(line);
    }
    let rest = tokens.get(at..).unwrap_or_default();
    let words = rest.iter().filter(|t| t.kind != Kind::Mark).count();
    let locative = rest.first().is_some_and(|t| t.any(&["a", "en", "au", "aux", "chez", "dans"]))
        && words <= 7;
    let theme = separated && words <= 16 && (line.weekday || !comma);
    (theme || (line.weekday && locative)).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::tokens::tokenise;

    #[test]
    fn days_that_are_counted() {
        for (line, expected) in [
            ("Jour 1", Some((1, ""))),
            ("J2 – Helsinki", Some((2, "Helsinki"))),
            ("3e jour : retour", Some((3, "retour"))),
            ("Deuxième journée", Some((2, ""))),
            ("Le lendemain :", Some((0, ""))),
            ("Jour 2 de la visite", None),
            ("Journée du patrimoine", None),
        ] {
            let tokens = tokenise(line);
            let got = counted_day(&tokens)
                .map(|(n, rest)| (n, tokens.get(rest).map_or("", |t| &line[t.start..])));
            assert_eq!(got, expected, "{line}");
        }
    }

    #[test]
    fn headers_and_sentences() {
        for (line, expected) in [
            ("Mardi 01 septembre 2009", Some("")),
            ("Samedi 24 janvier", Some("")),
            ("JEUDI 12 MARS :", Some("")),
            ("Programme du lundi 12 mars 2024", Some("")),
            ("Jour 1 : jeudi 12 mars", Some("")),
            ("Mercredi 3", Some("")),
            ("Jeudi 16 février / Formation et développement", Some("Formation et développement")),
            ("Mercredi 2 mai : Sancoins, Nérondes", Some("Sancoins, Nérondes")),
            ("Sunday, May the 29th. Arrival of the delegation", Some("Arrival of the delegation")),
            ("Mercredi 14 juillet 2021 de 16h00 à 19h00", Some("")),
            ("Lundi 21 septembre à 12h15 au Pôle Mécanique", Some("au Pôle Mécanique")),
            ("Mardi 12 mars à Lyon", Some("à Lyon")),
            ("Mercredi soir, départ", Some("départ")),
            ("Jeudi 5 et vendredi 6 mars 2020", Some("")),
            ("27 mars 2024 Note aux rédactions", None),
            (
                "Le 22 novembre 2018, le programme national consiste en une stratégie qui engage tous les services de l'État et les territoires",
                None,
            ),
            ("Lundi 12 mars le ministre visitera l'usine", None),
            ("11 novembre 1918", None),
            ("Mardi gras à Dunkerque", None),
            ("Visite du 21 septembre", None),
        ] {
            let tokens = tokenise(line);
            let got =
                day_line(&tokens).map(|d| tokens.get(d.rest).map_or("", |t| &line[t.start..]));
            assert_eq!(got, expected, "{line}");
        }
    }
}

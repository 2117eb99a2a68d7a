//! Hours with the words before them, and ranges: « à partir de 9h », « de 9h à 10h », « 9h30 – 10h15 », `9-10h`.

use super::hours::{DAY, Hour, hour_at};
use super::tokens::{Kind, Token};
use crate::reading::Precision;

/// An hour or a range with what is said about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct When {
    pub(crate) start: u16,
    pub(crate) end: Option<u16>,
    pub(crate) precision: Precision,
    /// The first token of it, introductory words included.
    pub(crate) first: usize,
    /// The token of the hour itself.
    pub(crate) hour: usize,
    /// The token after it.
    pub(crate) next: usize,
    pub(crate) plain: bool,
    /// « à » or another preposition stands before it.
    pub(crate) introduced: bool,
}

/// Reads an hour or a range at `at`, with the words that introduce it (« à partir de », « vers », « de … à … »).
pub(crate) fn when_at(tokens: &[Token], at: usize, lead: bool) -> Option<When> {
    let (from, precision, introduced) = introduction(tokens, at);
    // « 24 heures de la solidarité » lasts a day; « 24h : clôture » is midnight.
    let a_day = tokens.get(from).and_then(Token::number) == Some(24) && lead;
    let between = precision == Precision::About && tokens.get(at).is_some_and(|t| t.is("entre"));
    let opens_range =
        tokens.get(from.wrapping_sub(1)).is_some_and(|t| t.any(&["de", "entre", "from", "d"]));
    let (start, second) = match hour_at(tokens, from, lead || introduced) {
        Some(start) => (start, None),
        None => bare_start(tokens, from)?,
    };
    let second = second.or_else(|| range_end(tokens, &start, between, opens_range));
    let end = second.map(|end| settle_end(start.minutes, end.minutes));
    let plain = start.plain || second.is_some_and(|e| e.plain);
    let mut when = When {
        start: start.minutes,
        end,
        precision,
        first: at,
        hour: from,
        next: second.map_or(start.next, |end| end.next),
        plain,
        introduced,
    };
    if end.is_some_and(|end| end < when.start) {
        when.precision = Precision::Error;
    }
    if tokens.get(when.next).is_some_and(|t| t.any(&["environ", "approximativement"])) {
        when.next += 1;
        when.precision = Precision::About;
    }
    if a_day && !tokens.get(when.next).is_none_or(|t| t.kind == Kind::Mark) {
        return None;
    }
    (when.start, when.next) = part_of_day(tokens, when.next, when.start);
    if tokens.get(when.next).is_some_and(|t| t.any(&["precises", "precise", "pile"])) {
        when.next += 1;
    }
    Some(when)
}

/// « 8 heures du matin », « 8 h du soir », « 3 h de l'après-midi »: the hour meant, and the token after it.
fn part_of_day(tokens: &[Token], at: usize, minutes: u16) -> (u16, usize) {
    let words = |list: &[&str]| {
        list.iter().enumerate().all(|(i, w)| tokens.get(at + i).is_some_and(|t| t.is(w)))
    };
    let later = if minutes < 12 * 60 { minutes + 12 * 60 } else { minutes };
    if words(&["du", "matin"]) {
        (minutes, at + 2)
    } else if words(&["du", "soir"]) {
        (later, at + 2)
    } else if words(&["de", "l", "'", "apres", "-", "midi"]) {
        (later, at + 6)
    } else {
        (minutes, at)
    }
}

/// An evening that ends after midnight ends on the next day; any other end before its start is an error.
fn settle_end(start: u16, end: u16) -> u16 {
    let past_midnight = end < start && start >= 17 * 60 && end <= 6 * 60;
    let midnight = end == 0 && start > 0 && start >= 12 * 60;
    if past_midnight || midnight { end + DAY } else { end }
}

/// Passes over « à », « à partir de », « vers »…: the token of the hour, and what they say about it.
fn introduction(tokens: &[Token], at: usize) -> (usize, Precision, bool) {
    const WORDS: &[(&[&str], Precision)] = &[
        (&["a", "partir", "de"], Precision::From),
        (&["a", "partir", "d", "'"], Precision::From),
        (&["a", "compter", "de"], Precision::From),
        (&["aux", "alentours", "de"], Precision::About),
        (&["aux", "environs", "de"], Precision::About),
        (&["autour", "de"], Precision::About),
        (&["vers", "les"], Precision::About),
        (&["vers"], Precision::About),
        (&["environ"], Precision::About),
        (&["approximativement"], Precision::About),
        (&["around"], Precision::About),
        (&["about"], Precision::About),
        (&["~"], Precision::About),
        (&["entre"], Precision::About),
        (&["between"], Precision::About),
        (&["des"], Precision::From),
        (&["from"], Precision::Exact),
        (&["starting", "at"], Precision::From),
        (&["de"], Precision::Exact),
        (&["a"], Precision::Exact),
        (&["at"], Precision::Exact),
        (&["@"], Precision::Exact),
    ];
    let mut from = at;
    let mut precision = Precision::Exact;
    // Two may follow each other: « à partir de vers … » does not occur, « à environ 9h », « de environ » do.
    for _ in 0..2 {
        let matched = WORDS.iter().find(|(words, _)| {
            words
                .iter()
                .enumerate()
                .all(|(i, word)| tokens.get(from + i).is_some_and(|t| t.is(word)))
        });
        let Some((words, says)) = matched else { break };
        from += words.len();
        if precision == Precision::Exact {
            precision = *says;
        }
    }
    (from, precision, from > at)
}

/// `9-10h`, `9 à 12 h`: a bare number before a range whose end is an hour.
fn bare_start(tokens: &[Token], at: usize) -> Option<(Hour, Option<Hour>)> {
    let first = tokens.get(at)?;
    let hours = first.number().filter(|&h| first.fold.len() <= 2 && h < 24)?;
    let (link, second) = (tokens.get(at + 1)?, tokens.get(at + 2)?);
    // « Séquence 1 – 09h50 » counts; « 9-10h » is a range.
    let joins = link.is("a") || link.is("-") && link.gap == 0 && second.gap == 0;
    let end = hour_at(tokens, at + 2, false).filter(|_| joins && second.kind == Kind::Number)?;
    let start = u16::try_from(hours * 60).ok()?;
    (start < end.minutes).then_some((Hour { minutes: start, next: at + 1, plain: true }, Some(end)))
}

/// The end of a range after `start`: `– 10h30`, `à 10h30`, `/ 10h30`, `jusqu'à 10h30`, or a second hour right after it.
fn range_end(tokens: &[Token], start: &Hour, between: bool, opens_range: bool) -> Option<Hour> {
    let mut at = start.next;
    let link = tokens.get(at)?;
    if link.kind == Kind::Number {
        // Two hours side by side, as columns leave them.
        return hour_at(tokens, at, false).filter(|end| end.minutes > start.minutes && start.plain);
    }
    if link.is("(") || link.is(",") {
        return None;
    }
    let links = [
        "-", ">", "→", "/", "~", "a", "au", "to", "until", "till", "jusqu", "et", "and", "➔", "➞",
        "⇒",
    ];
    if !links.iter().any(|word| link.is(word)) || (link.any(&["et", "and"]) && !between) {
        return None;
    }
    at += 1;
    if link.is("-") && tokens.get(at).is_some_and(|t| t.is(">")) {
        at += 1;
    }
    while at < start.next + 4
        && tokens.get(at).is_some_and(|t| t.is("'") || t.any(&["a", "jusqu", "vers"]))
    {
        at += 1;
    }
    if let Some(end) = hour_at(tokens, at, true).filter(|end| end.plain) {
        return Some(end);
    }
    // The end in the start's own sloppy style: `9.00-10.30`, `0900-1030`; or bare: `14h-16 :`.
    if !start.plain {
        return hour_at(tokens, at, true).filter(|end| end.minutes > start.minutes);
    }
    let bare = tokens.get(at)?;
    let hours = bare.number().filter(|&h| bare.fold.len() <= 2 && h <= 24)?;
    let minutes = u16::try_from(hours * 60).ok()?;
    let closed = tokens.get(at + 1).is_none_or(|t| t.is(":") || t.gap > 2);
    (closed && minutes > start.minutes && (link.is("-") || opens_range)).then_some(Hour {
        minutes,
        next: at + 1,
        plain: true,
    })
}

/// The first hour from token `from` on, with its introduction.
pub(crate) fn find_hour(tokens: &[Token], from: usize) -> Option<(usize, When)> {
    (from..tokens.len()).find_map(|i| {
        let may = tokens.get(i).is_some_and(|t| {
            t.kind == Kind::Number
                || t.any(&[
                    "a", "de", "vers", "midi", "minuit", "des", "entre", "autour", "aux", "from",
                    "at",
                ])
        });
        if !may {
            return None;
        }
        when_at(tokens, i, false).filter(|w| w.plain).map(|w| (i, w))
    })
}

/// The only hour from token `from` on.
pub(crate) fn single_hour(tokens: &[Token], from: usize) -> Option<(usize, When)> {
    let (at, when) = find_hour(tokens, from)?;
    find_hour(tokens, when.next).is_none().then_some((at, when))
}

/// « 2 h de route », « 1h sur place », « 10 heures de travail »: a length, not an hour.
pub(crate) fn is_a_length(tokens: &[Token], when: &When) -> bool {
    let after = |n: usize| tokens.get(when.next + n);
    let of = after(0).is_some_and(|t| t.any(&["de", "d"]))
        && when.end.is_none()
        && when.precision == Precision::Exact;
    let measured = after(1).is_some_and(|t| {
        t.any(&[
            "route",
            "trajet",
            "vol",
            "visite",
            "marche",
            "travail",
            "formation",
            "trajets",
            "duree",
            "retard",
            "train",
            "voiture",
            "reunion",
            "cours",
            "direct",
            "debat",
            "debats",
        ])
    }) || after(2).is_some_and(|t| t.any(&["route", "trajet", "vol"]));
    let on_site = after(0).is_some_and(|t| t.any(&["sur"]))
        && after(1).is_some_and(|t| t.any(&["place", "site"]));
    let a_rate = after(0).is_some_and(|t| t.any(&["par"]))
        && after(1).is_some_and(|t| t.any(&["jour", "semaine", "an"]));
    (of && measured && when.start <= 12 * 60) || on_site || a_rate
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::programme::tokens::tokenise;

    /// Writes what `when_at` reads at the start of a line: `[from|about|error] HH:MM[-HH:MM] | rest`.
    pub(in crate::programme) fn check(line: &str, expected: &str) {
        let tokens = tokenise(line);
        let said = match when_at(&tokens, 0, true) {
            None => "none".to_owned(),
            Some(w) => {
                let clock = |m: u16| format!("{:02}:{:02}", m / 60, m % 60);
                let mut out = match w.precision {
                    Precision::From => "from ",
                    Precision::About => "about ",
                    Precision::Error => "error ",
                    _ => "",
                }
                .to_owned();
                out += &clock(w.start);
                if let Some(end) = w.end {
                    out += &format!("-{}", clock(end));
                }
                let rest = tokens.get(w.next).map_or("", |t| &line[t.start..]);
                format!("{out} | {rest}").trim_end().to_owned()
            }
        };
        assert_eq!(said, expected, "{line}");
    }

    #[test]
    fn ranges_and_the_words_before_them() {
        for (line, expected) in [
            ("9h30 – 10h15 : visite", "09:30-10:15 | : visite"),
            ("7 h 45 – 10 h 00 : Réunion", "07:45-10:00 | : Réunion"),
            ("16h00-17h00 : Fin", "16:00-17:00 | : Fin"),
            ("de 9h à 10h petit-déjeuner", "09:00-10:00 | petit-déjeuner"),
            ("12h20 à 12h50 - Coopérative", "12:20-12:50 | - Coopérative"),
            ("9 : 00 — 18 : 45 Meeting", "09:00-18:45 | Meeting"),
            ("De 9 à 12 h : atelier", "09:00-12:00 | : atelier"),
            ("9-10h : café", "09:00-10:00 | : café"),
            ("9h → 10h30 visite", "09:00-10:30 | visite"),
            ("14h-16 : atelier", "14:00-16:00 | : atelier"),
            ("14h - 16 avenue Foch", "14:00 | - 16 avenue Foch"),
            ("9h00\t10h30\tRéunion", "09:00-10:30 | Réunion"),
            ("9.00-10.30 Accueil", "09:00-10:30 | Accueil"),
            ("20H – 00H DÎNER", "20:00-24:00 | DÎNER"),
            ("22h30 à 2h : bal", "22:30-26:00 | : bal"),
            ("17h30-17h00 : point", "error 17:30-17:00 | : point"),
            ("entre 10h et 11h : visite", "about 10:00-11:00 | : visite"),
            ("A partir de 17h 00 : Entretiens", "from 17:00 | : Entretiens"),
            ("Dès 8h, accueil", "from 08:00 | , accueil"),
            ("Autour de 10 heures, au centre", "about 10:00 | , au centre"),
            ("Vers 16h goûter", "about 16:00 | goûter"),
            ("9h30 environ : départ", "about 09:30 | : départ"),
            ("A 7h30, prise d'armes", "07:30 | , prise d'armes"),
            ("10h jusqu'à 12h : forum", "10:00-12:00 | : forum"),
            ("8 heures du matin : ouverture", "08:00 | : ouverture"),
            ("8 h du soir : concert", "20:00 | : concert"),
            ("3 h de l'après-midi, visite", "15:00 | , visite"),
            ("24 heures de la solidarité", "none"),
            ("24h : clôture", "24:00 | : clôture"),
        ] {
            check(line, expected);
        }
    }
}

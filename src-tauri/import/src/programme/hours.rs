//! Hours and ranges of hours, in all the ways programmes write them.
//!
//! `12h15`, `12 h 15`, `12H15`, `12:15`, `12 : 15`, `16 heures 30`, `midi et quart`, `9 a.m.` anywhere; `12.15` and `1215`
//! only where a line begins with them, because elsewhere they are prices, dates and house numbers. A bare number is an
//! hour only as one end of a range whose other end is one (`de 9 à 12 h`).

use super::tokens::{Kind, Token};
use crate::reading::Precision;

/// Minutes of a day.
pub(crate) const DAY: u16 = 1440;

/// An hour as it stands in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hour {
    /// Minutes after midnight, at most 1440.
    pub(crate) minutes: u16,
    /// The token after it.
    pub(crate) next: usize,
    /// Written with `h`, `:` or a word; not as `12.15` or `1215`.
    pub(crate) plain: bool,
}

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

/// Words after a number of minutes which show that it is none: `11H 12 ATELIERS`, `9h 15 rue de la Paix`.
const NOT_MINUTES: &[&str] = &[
    "rue",
    "avenue",
    "av",
    "bd",
    "bld",
    "boulevard",
    "place",
    "bis",
    "ter",
    "quai",
    "cours",
    "allee",
    "allees",
    "chemin",
    "route",
    "impasse",
    "square",
    "personnes",
    "participants",
    "invites",
    "ateliers",
    "places",
    "eleves",
    "entreprises",
    "stands",
    "minutes",
    "min",
    "mn",
    "minute",
    "euros",
    "ans",
    "km",
    "jeunes",
    "maires",
    "elus",
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
    "e",
    "eme",
    "emes",
    "er",
    "ere",
];

/// Reads an hour that begins at token `at`; `lead` says that a line begins there, where sloppier forms are hours too.
pub(crate) fn hour_at(tokens: &[Token], at: usize, lead: bool) -> Option<Hour> {
    let first = tokens.get(at)?;
    if first.kind == Kind::Word {
        return noon(tokens, at, lead);
    }
    if first.kind != Kind::Number || follows_a_number(tokens, at) {
        return None;
    }
    if first.fold.len() == 4 {
        return if lead { four_digits(tokens, at) } else { None };
    }
    let hours = first.number().filter(|&h| first.fold.len() <= 2 && h <= 24)?;
    let mark = tokens.get(at + 1)?;
    let (minutes, next, plain) = if mark.kind == Kind::Word {
        with_letter(tokens, at, hours)?
    } else if mark.is(":") {
        let (minutes, next) = with_colon(tokens, at, lead)?;
        let (extra, next) = meridiem(tokens, next, hours).unwrap_or((0, next));
        (minutes + extra, next, true)
    } else if mark.is(".") && lead {
        with_point(tokens, at, hours)?
    } else {
        return None;
    };
    let total = hours * 60 + minutes;
    let total = u16::try_from(total).ok().filter(|&m| m <= DAY)?;
    Some(Hour { minutes: total, next, plain })
}

/// A number that goes on to the left: `1,5 h`, `16/02`, `3-12h`… is no hour of its own.
fn follows_a_number(tokens: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|i| tokens.get(i)) else { return false };
    let glued = tokens.get(at).is_some_and(|t| t.gap == 0);
    glued
        && before.gap == 0
        && (before.is(",") || before.is(".") || before.is("+"))
        && at.checked_sub(2).and_then(|i| tokens.get(i)).is_some_and(|t| t.kind == Kind::Number)
}

fn with_letter(tokens: &[Token], at: usize, hours: u32) -> Option<(u32, usize, bool)> {
    let unit = tokens.get(at + 1)?;
    if let Some((extra, next)) = meridiem(tokens, at + 1, hours) {
        return Some((extra, next, true));
    }
    if !unit.any(&["h", "hr", "hrs", "heure", "heures", "hre", "hres"]) || unit.gap > 3 {
        return None;
    }
    // « 24h/24 », « 24 h sur 24 », « 2 heures de route »
    let mut next = at + 2;
    let after = |i: usize| tokens.get(i);
    if after(next).is_some_and(|t| t.is("/") && t.gap == 0)
        && after(next + 1).is_some_and(|t| t.kind == Kind::Number)
        && !after(next + 2).is_some_and(|t| t.any(&["h", "heures"]))
    {
        return None;
    }
    if after(next).is_some_and(|t| t.is("sur"))
        && after(next + 1).is_some_and(|t| t.kind == Kind::Number)
    {
        return None;
    }
    if unit.fold != "h" {
        if let Some((minutes, next)) = spoken_minutes(tokens, next) {
            return Some((minutes, next, true)).filter(|_| hours < 24);
        }
    }
    if after(next).is_some_and(|t| t.is(".") && t.gap == 0)
        && after(next + 1).is_some_and(minute_number)
    {
        next += 1;
    }
    match after(next) {
        Some(t) if minute_number(t) && t.gap <= 2 => {
            let minutes = t.number()?;
            let following = after(next + 1);
            let spoils = t.gap > 0
                && following.is_some_and(|f| {
                    f.any(NOT_MINUTES) || (f.gap == 0 && (f.is("/") || f.is("%"))) || f.is("€")
                });
            // « 20h 30 artistes »: thirty of something.
            let of_some = t.gap > 0
                && unit.gap == 0
                && following.is_some_and(|f| {
                    f.kind == Kind::Word
                        && !f.capital
                        && f.gap > 0
                        && f.fold.len() > 3
                        && f.fold.ends_with(['s', 'x'])
                });
            // A second unit takes the number away: « 9h 10h30 » is two hours.
            let starts_another = following.is_some_and(|f| f.any(&["h", "heures", "heure"]));
            if spoils || of_some || starts_another {
                return Some((0, at + 2, true));
            }
            let mut next = next + 1;
            if after(next).is_some_and(|f| f.gap == 0 && f.any(&["mn", "min"])) {
                next += 1;
            }
            Some((minutes, next, true)).filter(|_| hours < 24 || minutes == 0)
        }
        Some(t) if t.kind == Kind::Number && t.gap == 0 => None,
        _ => Some((0, at + 2, true)),
    }
}

fn minute_number(t: &Token) -> bool {
    t.kind == Kind::Number && t.fold.len() == 2 && t.number().is_some_and(|m| m < 60)
}

fn spoken_minutes(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let word = |i: usize| tokens.get(i).map_or("", |t| t.fold.as_str());
    match (word(at), word(at + 1)) {
        ("et", "demie" | "demi") => Some((30, at + 2)),
        ("et", "quart") => Some((15, at + 2)),
        ("trente", _) => Some((30, at + 1)),
        ("quinze", _) => Some((15, at + 1)),
        ("quarante", "-") if word(at + 2) == "cinq" => Some((45, at + 3)),
        _ => None,
    }
}

fn with_colon(tokens: &[Token], at: usize, lead: bool) -> Option<(u32, usize)> {
    let (mark, number) = (tokens.get(at + 1)?, tokens.get(at + 2)?);
    let spaced = mark.gap > 0 || number.gap > 0;
    if !minute_number(number) || (spaced && !lead) || mark.gap > 2 || number.gap > 2 {
        return None;
    }
    let mut next = at + 3;
    // Seconds of a time stamp are passed over.
    if tokens.get(next).is_some_and(|t| t.is(":") && t.gap == 0)
        && tokens.get(next + 1).is_some_and(|t| minute_number(t) && t.gap == 0)
    {
        next += 2;
    }
    if tokens.get(next).is_some_and(|t| t.any(&["h"])) {
        next += 1;
    }
    Some((number.number()?, next))
}

fn with_point(tokens: &[Token], at: usize, hours: u32) -> Option<(u32, usize, bool)> {
    let (mark, number) = (tokens.get(at + 1)?, tokens.get(at + 2)?);
    let next = at + 3;
    let after = tokens.get(next);
    let goes_on = after.is_some_and(|t| {
        t.gap == 0 && !t.is(":") && !t.is("-") && !t.any(&["h"])
            || t.any(&["km", "m", "ha", "euros", "me", "md"])
            || t.is("€")
            || t.is("%")
    });
    let minutes = number.number().filter(|m| m % 5 == 0)?;
    if mark.gap > 0 || number.gap > 0 || !minute_number(number) || goes_on || hours < 6 {
        return None;
    }
    let has_unit = after.is_some_and(|t| t.any(&["h"]));
    Some((minutes, next + usize::from(has_unit), has_unit))
}

/// `a.m.` and `p.m.` of English programmes: the minutes to add.
fn meridiem(tokens: &[Token], at: usize, hours: u32) -> Option<(u32, usize)> {
    let word = tokens.get(at)?;
    let is = |i: usize, text: &str| tokens.get(i).is_some_and(|t| t.is(text));
    let (pm, next) = if word.any(&["am", "pm"]) {
        (word.fold == "pm", at + 1)
    } else if word.any(&["a", "p"]) && is(at + 1, ".") && is(at + 2, "m") {
        (word.fold == "p", at + 3 + usize::from(is(at + 3, ".")))
    } else {
        return None;
    };
    match (pm, hours) {
        (true, 1..=11) => Some((720, next)),
        (false, 1..=11) | (true, 12) => Some((0, next)),
        _ => None,
    }
}

/// `midi`, `minuit`, only where nothing else can be meant (`Midi-Pyrénées`, `après-midi`, `canal du Midi`).
fn noon(tokens: &[Token], at: usize, lead: bool) -> Option<Hour> {
    let word = tokens.get(at)?;
    let base: u16 = match word.fold.as_str() {
        "midi" | "noon" => 720,
        "minuit" | "midnight" => 0,
        _ => return None,
    };
    let before = at.checked_sub(1).and_then(|i| tokens.get(i));
    let introduced = before.is_some_and(|t| t.any(&["a", "vers", "at", "et", "de"]) || t.is("-"));
    let after = tokens.get(at + 1);
    if after.is_some_and(|t| t.is("-") && t.gap == 0) || (!introduced && !lead) {
        return None;
    }
    if before.is_some_and(|t| t.is("-") && word.gap == 0) {
        return None;
    }
    if let Some((minutes, next)) = spoken_minutes(tokens, at + 1) {
        let minutes = u16::try_from(minutes).unwrap_or_default();
        return Some(Hour { minutes: base + minutes, next, plain: true });
    }
    let alone = after
        .is_none_or(|t| t.kind == Kind::Mark || t.gap > 1 || t.any(&["a", "au", "environ", "et"]));
    let next = at + 1;
    (alone || (introduced && word.gap > 0)).then_some(Hour { minutes: base, next, plain: true })
}

/// `0930` where a line begins: not a year, not a house number.
fn four_digits(tokens: &[Token], at: usize) -> Option<Hour> {
    let value = tokens.get(at)?.number()?;
    let (hours, minutes) = (value / 100, value % 100);
    let a_year =
        (1500..=2100).contains(&value) && !(value == 1930 || value == 2030 || value == 2000);
    let sets_off =
        tokens.get(at + 1).is_some_and(|t| t.is(":") || t.is("-") || t.gap > 1 || t.any(&["h"]));
    let unit = usize::from(tokens.get(at + 1).is_some_and(|t| t.any(&["h"])));
    let likely = hours <= 23 && minutes < 60 && minutes % 5 == 0 && sets_off;
    let sure = unit == 1 || value < 1000;
    (likely && (sure || !a_year)).then_some(())?;
    let minutes = u16::try_from(hours * 60 + minutes).ok()?;
    Some(Hour { minutes, next: at + 1 + unit, plain: unit == 1 })
}

/// Reads an hour or a range at `at`, with the words that introduce it (« à partir de », « vers », « de … à … »).
pub(crate) fn when_at(tokens: &[Token], at: usize, lead: bool) -> Option<When> {
    let (from, precision, introduced) = introduction(tokens, at);
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
    if tokens.get(when.next).is_some_and(|t| t.any(&["precises", "precise", "pile"])) {
        when.next += 1;
    }
    Some(when)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::tokens::tokenise;

    /// Writes what `when_at` reads at the start of a line: `[from|about|error] HH:MM[-HH:MM] | rest`.
    fn check(line: &str, expected: &str) {
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
    fn hours_at_the_start_of_a_line() {
        for (line, expected) in [
            ("12h15 Réunion", "12:15 | Réunion"),
            ("12 h 15 Réunion", "12:15 | Réunion"),
            ("12H15 : Réunion", "12:15 | : Réunion"),
            ("12:15 Réunion", "12:15 | Réunion"),
            ("9 : 00 Meeting", "09:00 | Meeting"),
            ("16: 00 Welcome", "16:00 | Welcome"),
            ("15 h30 : entretien", "15:30 | : entretien"),
            ("17h 00 : Entretiens", "17:00 | : Entretiens"),
            ("16 heures 30, départ", "16:30 | , départ"),
            ("16 heures, départ", "16:00 | , départ"),
            ("10 heures et demie : café", "10:30 | : café"),
            ("Midi : déjeuner", "12:00 | : déjeuner"),
            ("Midi et quart : déjeuner", "12:15 | : déjeuner"),
            ("Midi-Pyrénées reçoit", "none"),
            ("à midi, déjeuner", "12:00 | , déjeuner"),
            ("17h00Remise du rapport", "17:00 | Remise du rapport"),
            ("17hRemise du rapport", "17:00 | Remise du rapport"),
            ("11H 6 ATELIERS", "11:00 | 6 ATELIERS"),
            ("20h 30 artistes sur scène", "20:00 | 30 artistes sur scène"),
            ("17h 30 visite", "17:30 | visite"),
            ("11H 12 ATELIERS", "11:00 | 12 ATELIERS"),
            ("11h 15 rue de la Paix", "11:00 | 15 rue de la Paix"),
            ("9.30 Accueil", "09:30 | Accueil"),
            ("1.10 Contexte", "none"),
            ("16.02.2018", "none"),
            ("0930 - Accueil", "09:30 | - Accueil"),
            ("1998 : la victoire", "none"),
            ("9:00 AM Welcome", "09:00 | Welcome"),
            ("2 p.m. Visit", "14:00 | Visit"),
            ("24h/24", "none"),
            ("25h10 : rien", "none"),
            ("12h60 : rien", "none"),
            ("6-8 boulevard Haussmann", "none"),
            ("18 Rue de la Gare", "none"),
            ("(95)", "none"),
            ("5 à 7 de la CCI", "none"),
        ] {
            check(line, expected);
        }
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
        ] {
            check(line, expected);
        }
    }
}

//! Hours and ranges of hours, in all the ways programmes write them.
//!
//! `12h15`, `12 h 15`, `12H15`, `12:15`, `12 : 15`, `16 heures 30`, `midi et quart`, `9 a.m.` anywhere; `12.15` and `1215`
//! only where a line begins with them, because elsewhere they are prices, dates and house numbers. A bare number is an
//! hour only as one end of a range whose other end is one (`de 9 à 12 h`).

use super::tokens::{Kind, Token};

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
    if unit.fold != "h"
        && let Some((minutes, next)) = spoken_minutes(tokens, next)
    {
        return Some((minutes, next, true)).filter(|_| hours < 24);
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

#[cfg(test)]
mod tests {
    use crate::programme::ranges::tests::check;

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
}

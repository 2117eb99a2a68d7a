//! Dates as they are written, before a year is given to those that have none.

use super::tokens::{Kind, Token};
use chrono::Weekday;

/// A date as it stands in a line; at least a day of the month or a weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) weekday: Option<Weekday>,
    pub(crate) day: Option<u32>,
    pub(crate) month: Option<u32>,
    pub(crate) year: Option<i32>,
    /// Its first token.
    pub(crate) first: usize,
    /// The token after it.
    pub(crate) next: usize,
}

/// Reads a date that begins at token `at`.
///
/// A weekday alone counts; a number alone does not. `le` and `the` before it are passed over.
pub(crate) fn date_at(tokens: &[Token], at: usize) -> Option<Written> {
    let mut i = at;
    if tokens.get(i).is_some_and(|t| t.any(&["le", "ce", "the", "on"])) {
        i += 1;
    }
    let weekday =
        tokens.get(i).filter(|t| t.kind == Kind::Word).and_then(|t| weekday(&t.fold)).filter(
            |_| {
                let short = tokens.get(i).is_some_and(|t| is_short_weekday(&t.fold));
                let dot = usize::from(tokens.get(i + 1).is_some_and(|t| t.is(".")));
                !short || tokens.get(i + 1 + dot).is_some_and(|t| t.kind == Kind::Number)
            },
        );
    if weekday.is_some() {
        i += 1;
        // « Lundi, 12 mars », « Lundi. 12 mars », « Sunday, May the 29th »
        while i < at + 5
            && tokens.get(i).is_some_and(|t| t.is(",") || t.is(".") || t.any(&["le", "the"]))
            && tokens.get(i + 1).is_some_and(|t| {
                t.kind == Kind::Number || month(&t.fold).is_some() || t.any(&["le", "the"])
            })
        {
            i += 1;
        }
    } else if i > at && !tokens.get(i).is_some_and(|t| t.kind == Kind::Number || t.is("premier")) {
        return None;
    }
    let found =
        numeric(tokens, i).or_else(|| day_first(tokens, i)).or_else(|| month_first(tokens, i));
    if let Some((day, month, year, next)) = found {
        return Some(Written {
            weekday,
            day: Some(day),
            month: Some(month),
            year,
            first: at,
            next,
        });
    }
    let weekday = weekday?;
    // « Mercredi 3 » under « Avril 2024 »
    if let Some((day, next)) = day_number(tokens, i) {
        let counts_something = tokens.get(next).is_some_and(|t| {
            t.any(&["h", "heures", "heure"])
                || (t.gap == 0 && (t.kind == Kind::Word || t.is(":") || t.is("/")))
        });
        let hour = super::hours::hour_at(tokens, i, false).is_some();
        if !counts_something && !hour {
            return Some(Written {
                weekday: Some(weekday),
                day: Some(day),
                month: None,
                year: None,
                first: at,
                next,
            });
        }
    }
    Some(Written { weekday: Some(weekday), day: None, month: None, year: None, first: at, next: i })
}

/// A day of the month with its ordinal: `3`, `1er`, `1 er`, `29th`, `premier`.
fn day_number(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let token = tokens.get(at)?;
    if token.is("premier") {
        return Some((1, at + 1));
    }
    let day = token.number().filter(|d| token.fold.len() <= 2 && (1..=31).contains(d))?;
    let ordinal =
        tokens.get(at + 1).is_some_and(|t| t.any(&["er", "st", "nd", "rd", "th"]) && t.gap <= 1);
    Some((day, at + 1 + usize::from(ordinal)))
}

fn day_first(tokens: &[Token], at: usize) -> Option<(u32, u32, Option<i32>, usize)> {
    let (day, mut i) = day_number(tokens, at)?;
    if tokens.get(i).is_some_and(|t| t.any(&["of", "de", "du"]) || t.is("-") && t.gap == 0) {
        i += 1;
    }
    let month = tokens.get(i).filter(|t| t.kind == Kind::Word).and_then(|t| month(&t.fold))?;
    let (year, next) = year_after(tokens, i + 1);
    Some((day, month, year, next))
}

fn month_first(tokens: &[Token], at: usize) -> Option<(u32, u32, Option<i32>, usize)> {
    let month = tokens.get(at).filter(|t| t.kind == Kind::Word).and_then(|t| month(&t.fold))?;
    let mut i = at + 1;
    if tokens.get(i).is_some_and(|t| t.is(".") || t.any(&["the"])) {
        i += 1;
    }
    if tokens.get(i).is_some_and(|t| t.any(&["the"])) {
        i += 1;
    }
    let (day, next) = day_number(tokens, i)?;
    // « Avril 20 h »: an hour, not a day.
    if super::hours::hour_at(tokens, i, false).is_some() {
        return None;
    }
    let (year, next) = year_after(tokens, next);
    Some((day, month, year, next))
}

fn year_after(tokens: &[Token], at: usize) -> (Option<i32>, usize) {
    let mut i = at;
    // « sept. 2020 », « May 29, 2011 »
    if tokens.get(i).is_some_and(|t| (t.is(".") || t.is(",")) && t.gap == 0)
        && tokens.get(i + 1).is_some_and(|t| year(t).is_some())
    {
        i += 1;
    }
    match tokens.get(i).and_then(year) {
        // « 14 juillet 2021h »? no: but « 5 mars 1930 : » may be an hour; a year it is.
        Some(y) => (Some(y), i + 1),
        None => (None, at),
    }
}

fn year(token: &Token) -> Option<i32> {
    let value = token.number().filter(|_| token.fold.len() == 4)?;
    i32::try_from(value).ok().filter(|y| (1900..=2100).contains(y))
}

/// `16/02/2018`, `16.02.18`, `16-02-2018`, `16/02`, `2018-02-16`.
fn numeric(tokens: &[Token], at: usize) -> Option<(u32, u32, Option<i32>, usize)> {
    let first = tokens.get(at).filter(|t| t.kind == Kind::Number)?;
    let mark =
        tokens.get(at + 1).filter(|t| t.gap == 0 && (t.is("/") || t.is(".") || t.is("-")))?;
    let second =
        tokens.get(at + 2).filter(|t| t.gap == 0 && t.kind == Kind::Number && t.fold.len() <= 2)?;
    let third = tokens
        .get(at + 3)
        .filter(|t| t.gap == 0 && t.fold == mark.fold)
        .and_then(|_| tokens.get(at + 4))
        .filter(|t| t.gap == 0 && t.kind == Kind::Number);
    let valid = |d: u32, m: u32| (1..=31).contains(&d) && (1..=12).contains(&m);
    if let (Some(y), Some(third)) = (year(first), third) {
        let (m, d) = (second.number()?, third.number()?);
        return valid(d, m).then_some((d, m, Some(y), at + 5));
    }
    let (d, m) = (first.number()?, second.number()?);
    if first.fold.len() > 2 || !valid(d, m) {
        return None;
    }
    if let Some(third) = third {
        let y = match third.fold.len() {
            2 => i32::try_from(third.number()?).ok()? + 2000,
            _ => year(third)?,
        };
        return Some((d, m, Some(y), at + 5));
    }
    // Without a year only `16/02`, two digits each: `1/3` is a fraction, `10.30` an hour, `6-8` a house.
    let two = first.fold.len() == 2 && second.fold.len() == 2;
    let goes_on = tokens.get(at + 3).is_some_and(|t| t.gap == 0 && t.kind != Kind::Mark);
    (mark.is("/") && two && !goes_on).then_some((d, m, None, at + 3))
}

/// Two or more dates joined: `du 16 au 18 février 2023`, `mercredi 27 et jeudi 28 mars 2024`, `29 mai - 5 juin 2011`,
/// `24-27 octobre`. Months and years that stand only at the end belong to all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Joined {
    pub(crate) dates: Vec<Written>,
    /// Every day between the first and the last is meant (`du … au …`, `-`), not only those that are named (`et`).
    pub(crate) through: bool,
    pub(crate) next: usize,
}

/// Reads joined dates at `at`; a single date is none.
pub(crate) fn joined_at(tokens: &[Token], at: usize) -> Option<Joined> {
    let mut i = at;
    let opens = tokens.get(i).is_some_and(|t| t.any(&["du", "les", "des", "from", "de", "entre"]));
    i += usize::from(opens);
    if opens && tokens.get(i).is_some_and(|t| t.any(&["le", "les"])) {
        i += 1;
    }
    let mut dates = vec![loose_date(tokens, i)?];
    let mut through = false;
    loop {
        let last = dates.last()?;
        let Some(link) = tokens.get(last.next) else { break };
        let mut j = last.next;
        if link.any(&["au", "to", "until", "through"])
            || link.is("-")
            || link.is("→")
            || link.is(">")
        {
            through = true;
            j += 1;
        } else if link.any(&["et", "and", "puis"])
            || link.is(",")
            || link.is("&")
            || link.is("/")
            || link.is("+")
        {
            j += 1;
        } else if !(link.kind == Kind::Word && weekday(&link.fold).is_some()) {
            break;
        }
        if tokens.get(j).is_some_and(|t| t.any(&["et", "le", "au"])) {
            j += 1;
        }
        match loose_date(tokens, j) {
            Some(date) => dates.push(date),
            None => break,
        }
    }
    let last = *dates.last()?;
    if dates.len() < 2 || last.month.is_none() || last.day.is_none() {
        return None;
    }
    let (mut month, mut year) = (last.month, last.year);
    for date in dates.iter_mut().rev() {
        month = date.month.or(month);
        year = date.year.or(year);
        (date.month, date.year) = (month, year);
    }
    if dates.iter().any(|d| d.day.is_none()) {
        return None;
    }
    Some(Joined { next: last.next, dates, through })
}

/// A date, or a bare day number as it stands in `du 16 au 18 février`.
fn loose_date(tokens: &[Token], at: usize) -> Option<Written> {
    if let Some(date) = date_at(tokens, at).filter(|d| d.day.is_some()) {
        return Some(date);
    }
    let at = at + usize::from(tokens.get(at).is_some_and(|t| t.any(&["le"])));
    let (day, next) = day_number(tokens, at)?;
    let bare = Written { weekday: None, day: Some(day), month: None, year: None, first: at, next };
    let an_hour = super::hours::hour_at(tokens, at, false).is_some();
    let glued = tokens.get(next).is_some_and(|t| t.gap == 0 && t.kind == Kind::Word);
    (!an_hour && !glued).then_some(bare)
}

/// A month with a year that stands alone, as the heading of an agenda: `Avril 2024`.
pub(crate) fn month_heading(tokens: &[Token]) -> Option<(i32, u32)> {
    let words: Vec<&Token> = tokens.iter().filter(|t| t.kind != Kind::Mark).collect();
    match words.as_slice() {
        [m, y] if m.kind == Kind::Word => Some((year(y)?, month(&m.fold)?)),
        _ => None,
    }
}

/// A month with its year inside a heading: « Agenda du préfet – Novembre 2019 ».
pub(crate) fn month_of_year(tokens: &[Token], at: usize) -> Option<(i32, u32)> {
    let month = tokens.get(at).filter(|t| t.kind == Kind::Word).and_then(|t| month(&t.fold))?;
    let year = tokens.get(at + 1).and_then(year)?;
    let dated = at
        .checked_sub(1)
        .and_then(|i| tokens.get(i))
        .is_some_and(|t| t.kind == Kind::Number || t.is("er"));
    (!dated).then_some((year, month))
}

/// Returns the weekday a folded word names, in French or English, in full or shortened.
pub(crate) fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "lundi" | "monday" | "lun" => Weekday::Mon,
        "mardi" | "tuesday" | "tue" => Weekday::Tue,
        "mercredi" | "wednesday" | "mer" | "wed" => Weekday::Wed,
        "jeudi" | "thursday" | "jeu" | "thu" => Weekday::Thu,
        "vendredi" | "friday" | "ven" | "fri" => Weekday::Fri,
        "samedi" | "saturday" | "sam" => Weekday::Sat,
        "dimanche" | "sunday" | "dim" => Weekday::Sun,
        _ => return None,
    })
}

/// Says whether a word is a shortened weekday, which is also another word (`mer`, `dim`): it counts before a number only.
pub(crate) fn is_short_weekday(word: &str) -> bool {
    word.len() == 3 && weekday(word).is_some()
}

/// Returns the month a folded word names, in French or English, in full or shortened.
pub(crate) fn month(word: &str) -> Option<u32> {
    Some(match word {
        "janvier" | "janv" | "january" | "jan" => 1,
        "fevrier" | "fevr" | "fev" | "february" | "feb" => 2,
        "mars" | "march" => 3,
        "avril" | "avr" | "april" | "apr" => 4,
        "mai" | "may" => 5,
        "juin" | "june" => 6,
        "juillet" | "juil" | "july" => 7,
        "aout" | "august" | "aug" => 8,
        "septembre" | "sept" | "september" => 9,
        "octobre" | "oct" | "october" => 10,
        "novembre" | "nov" | "november" => 11,
        "decembre" | "dec" | "december" => 12,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::tokens::tokenise;

    fn said(d: &Written) -> String {
        let day = d.weekday.map(|w| format!("{w} ")).unwrap_or_default();
        let n = |v: Option<u32>| v.map_or("?".to_owned(), |v| v.to_string());
        format!(
            "{day}{} {} {}",
            n(d.day),
            n(d.month),
            d.year.map_or("?".to_owned(), |y| y.to_string())
        )
    }

    #[test]
    fn single_dates() {
        for (line, expected) in [
            ("Mardi 01 septembre2009", "Tue 1 9 2009"),
            ("lundi 1er octobre", "Mon 1 10 ?"),
            ("le 21 sept. 2020", "21 9 2020"),
            ("Mercredi 3", "Wed 3 ? ?"),
            ("Mercredi 3h", "Wed ? ? ?"),
            ("Mercredi soir", "Wed ? ? ?"),
            ("Sunday, May the 29th.", "Sun 29 5 ?"),
            ("Monday, May the 30 th .", "Mon 30 5 ?"),
            ("Wednesday, June the 1 St .", "Wed 1 6 ?"),
            ("16.02.2018", "16 2 2018"),
            ("19/02/2018", "19 2 2018"),
            ("2018-02-16", "16 2 2018"),
            ("16/02", "16 2 ?"),
            ("6-8 boulevard", "none"),
            ("1/3 des élus", "none"),
            ("12h15", "none"),
        ] {
            let got = date_at(&tokenise(line), 0).map_or("none".to_owned(), |d| said(&d));
            assert_eq!(got, expected, "{line}");
        }
    }

    #[test]
    fn joined_dates() {
        for (line, expected) in [
            ("du 16 au 18 février 2023", "16 2 2023 .. 18 2 2023"),
            ("du 28 février au 2 mars 2024", "28 2 2024 .. 2 3 2024"),
            ("mercredi 27 et jeudi 28 mars 2024", "Wed 27 3 2024 + Thu 28 3 2024"),
            ("1er et 2 sept", "1 9 ? + 2 9 ?"),
            ("29 mai - 5 juin 2011", "29 5 2011 .. 5 6 2011"),
            ("24-27 octobre", "24 10 ? .. 27 10 ?"),
            ("du 01 au 02 septembre2009", "1 9 2009 .. 2 9 2009"),
            ("lundi 21 septembre à 12h15", "none"),
            ("6-8 boulevard", "none"),
        ] {
            let got = joined_at(&tokenise(line), 0).map_or("none".to_owned(), |j| {
                let link = if j.through { " .. " } else { " + " };
                j.dates.iter().map(said).collect::<Vec<_>>().join(link)
            });
            assert_eq!(got, expected, "{line}");
        }
    }
}

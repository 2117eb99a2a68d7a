//! The field of a date.

use super::cursor::{Cursor, plain};
use super::unreadable::{Reason, Unreadable};
use chrono::{Datelike, NaiveDate, Weekday};

/// A date that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateInput {
    /// The date.
    pub date: NaiveDate,
    /// What should be looked at before it is believed.
    pub doubts: Vec<DateDoubt>,
}

/// Why a date should be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateDoubt {
    /// No year is written: it was deduced from the weekday, or is the nearest to the reference.
    YearDeduced,
    /// The written day of the week is not that date's; the number was believed.
    WeekdayDiffers(Weekday),
}

/// Reads a date: ISO, in figures with the day first, or in words, French and English.
///
/// Where no year is written it is the one nearest to `reference` in which the day falls on the written weekday; without a
/// weekday the nearest one. Two figures of a year are the nearest such year too, of this century without a reference.
///
/// # Errors
///
/// What is no date, a day that the calendar does not have (`30 février`), and no year where nothing fixes it.
///
/// ```
/// use chrono::NaiveDate;
/// let near = NaiveDate::from_ymd_opt(2020, 9, 17);
/// let monday = text::read::date("lundi 21 septembre", near).unwrap();
/// assert_eq!(monday.date.to_string(), "2020-09-21");
/// assert_eq!(monday.doubts, [text::read::DateDoubt::YearDeduced]);
/// assert!(text::read::date("lundi 21 septembre", None).is_err());
/// ```
pub fn date(text: &str, reference: Option<NaiveDate>) -> Result<DateInput, Unreadable> {
    let refused = |reason| Unreadable::new(text, reason);
    let plain = plain(text);
    let mut cursor = Cursor::new(&plain);
    cursor.spaces();
    let _ = cursor.eat_any(&["le ", "on ", "the "]);
    let weekday = cursor.attempt(|cursor| {
        let found = weekday(&cursor.word())?;
        cursor.skip(cursor.word().chars().count());
        let _ = cursor.eat('.');
        cursor.spaces();
        let _ = cursor.eat(',');
        cursor.spaces();
        let _ = cursor.eat_any(&["le ", "the "]);
        Some(found)
    });
    let parts = iso(&mut cursor)
        .or_else(|| in_figures(&mut cursor))
        .or_else(|| day_first(&mut cursor))
        .or_else(|| month_first(&mut cursor))
        .filter(|_| cursor.is_done())
        .ok_or_else(|| refused(Reason::NoDate))?;
    let mut doubts = Vec::new();
    let date = match parts.year {
        Year::Written(year) => NaiveDate::from_ymd_opt(year, parts.month, parts.day),
        Year::TwoFigures(year) => {
            let base = reference
                .map_or(2000, |reference| (reference.year() + 50 - year).div_euclid(100) * 100);
            NaiveDate::from_ymd_opt(base + year, parts.month, parts.day)
        }
        Year::Unsaid => {
            // A leap year has every day that the calendar knows.
            if NaiveDate::from_ymd_opt(2000, parts.month, parts.day).is_none() {
                return Err(refused(Reason::NoSuchDate));
            }
            let reference = reference.ok_or_else(|| refused(Reason::NoYear))?;
            doubts.push(DateDoubt::YearDeduced);
            let any = || nearest(parts.month, parts.day, None, reference);
            nearest(parts.month, parts.day, weekday, reference).or_else(any)
        }
    }
    .ok_or_else(|| refused(Reason::NoSuchDate))?;
    if let Some(weekday) = weekday.filter(|weekday| *weekday != date.weekday()) {
        doubts.push(DateDoubt::WeekdayDiffers(weekday));
    }
    Ok(DateInput { date, doubts })
}

/// Returns the date nearest to the reference, up to 14 years away (a leap day comes back on its weekday after 28).
fn nearest(
    month: u32,
    day: u32,
    weekday: Option<Weekday>,
    reference: NaiveDate,
) -> Option<NaiveDate> {
    let years = if (month, day) == (2, 29) { 28 } else { 14 };
    (reference.year() - years..=reference.year() + years)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .filter(|date| weekday.is_none_or(|weekday| date.weekday() == weekday))
        // Of two that are as far, the one to come.
        .min_by_key(|date| ((*date - reference).num_days().abs(), *date < reference))
}

struct Parts {
    year: Year,
    month: u32,
    day: u32,
}

enum Year {
    Written(i32),
    TwoFigures(i32),
    Unsaid,
}

/// `2020-09-21`, `2020/09/21`, `20200921`.
fn iso(cursor: &mut Cursor<'_>) -> Option<Parts> {
    cursor.attempt(|cursor| {
        let (count, number) = cursor.digits(8)?;
        if count == 8 {
            let year = Year::Written(i32::try_from(number / 10_000).ok()?);
            return Some(Parts { year, month: number / 100 % 100, day: number % 100 });
        }
        if count != 4 || !(cursor.eat('-') || cursor.eat('/') || cursor.eat('.')) {
            return None;
        }
        let (_, month) = cursor.digits(2)?;
        if !(cursor.eat('-') || cursor.eat('/') || cursor.eat('.')) {
            return None;
        }
        let (_, day) = cursor.digits(2)?;
        Some(Parts { year: Year::Written(i32::try_from(number).ok()?), month, day })
    })
}

/// `21/09/2020`, `21.09.20`, `21/09`.
fn in_figures(cursor: &mut Cursor<'_>) -> Option<Parts> {
    cursor.attempt(|cursor| {
        let (_, day) = cursor.digits(2)?;
        let sign = ['/', '.', '-'].into_iter().find(|sign| cursor.eat(*sign))?;
        let (_, month) = cursor.digits(2)?;
        let year = cursor
            .attempt(|cursor| cursor.eat(sign).then(|| year(cursor))?)
            .unwrap_or(Year::Unsaid);
        Some(Parts { year, month, day })
    })
}

/// `21 septembre 2020`, `1er octobre`, `21st of September`.
fn day_first(cursor: &mut Cursor<'_>) -> Option<Parts> {
    cursor.attempt(|cursor| {
        let (_, day) = cursor.digits(2)?;
        ordinal(cursor);
        cursor.spaces();
        let _ = cursor.eat_words("of ");
        let month = eat_month(cursor)?;
        Some(Parts { year: later_year(cursor), month, day })
    })
}

/// `September 21, 2020`.
fn month_first(cursor: &mut Cursor<'_>) -> Option<Parts> {
    cursor.attempt(|cursor| {
        let month = eat_month(cursor)?;
        cursor.spaces();
        let (_, day) = cursor.digits(2)?;
        ordinal(cursor);
        Some(Parts { year: later_year(cursor), month, day })
    })
}

fn ordinal(cursor: &mut Cursor<'_>) {
    cursor.attempt(|cursor| {
        cursor.spaces();
        cursor.eat_any(&["er", "st", "nd", "rd", "th"]).then_some(())
    });
}

fn later_year(cursor: &mut Cursor<'_>) -> Year {
    let found = cursor.attempt(|cursor| {
        cursor.spaces();
        let _ = cursor.eat(',');
        cursor.spaces();
        year(cursor)
    });
    found.unwrap_or(Year::Unsaid)
}

fn year(cursor: &mut Cursor<'_>) -> Option<Year> {
    match cursor.digits(4)? {
        (4, year) => Some(Year::Written(i32::try_from(year).ok()?)),
        (2, year) => Some(Year::TwoFigures(i32::try_from(year).ok()?)),
        _ => None,
    }
}

fn eat_month(cursor: &mut Cursor<'_>) -> Option<u32> {
    let word = cursor.word();
    let month = month(&word)?;
    cursor.skip(word.chars().count());
    let _ = cursor.eat('.');
    Some(month)
}

fn month(word: &str) -> Option<u32> {
    Some(match word {
        "janvier" | "january" | "janv" | "jan" => 1,
        "fevrier" | "february" | "fevr" | "fev" | "feb" => 2,
        "mars" | "march" | "mar" => 3,
        "avril" | "april" | "avr" | "apr" => 4,
        "mai" | "may" => 5,
        "juin" | "june" | "jun" => 6,
        "juillet" | "july" | "juil" | "jul" => 7,
        "aout" | "august" | "aug" => 8,
        "septembre" | "september" | "sept" | "sep" => 9,
        "octobre" | "october" | "oct" => 10,
        "novembre" | "november" | "nov" => 11,
        "decembre" | "december" | "dec" => 12,
        _ => return None,
    })
}

fn weekday(word: &str) -> Option<Weekday> {
    const DAYS: [(Weekday, [&str; 4]); 7] = [
        (Weekday::Mon, ["lundi", "lun", "monday", "mon"]),
        (Weekday::Tue, ["mardi", "mar", "tuesday", "tue"]),
        (Weekday::Wed, ["mercredi", "mer", "wednesday", "wed"]),
        (Weekday::Thu, ["jeudi", "jeu", "thursday", "thu"]),
        (Weekday::Fri, ["vendredi", "ven", "friday", "fri"]),
        (Weekday::Sat, ["samedi", "sam", "saturday", "sat"]),
        (Weekday::Sun, ["dimanche", "dim", "sunday", "sun"]),
    ];
    DAYS.into_iter().find(|(_, words)| words.contains(&word)).map(|(weekday, _)| weekday)
}

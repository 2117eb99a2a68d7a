//! Dates, as they are printed: days and months in small letters in French, `1er` only for the first of the month.

use crate::{HourStyle, Lang, Words, hours};
use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc, Weekday};
use chrono_tz::Tz;

/// Writes a whole date: « lundi 21 septembre 2020 », « jeudi 1er octobre 2020 ».
///
/// Day, month and year hold together by no-break spaces. `1er` is written plainly; paper finds what to raise with
/// [`typography::ordinals`](crate::typography::ordinals).
///
/// ```
/// use chrono::NaiveDate;
/// use text::{Lang, dates};
/// let first = NaiveDate::from_ymd_opt(2020, 10, 1).unwrap();
/// assert_eq!(dates::full(first, Lang::Fr), "jeudi 1er\u{a0}octobre\u{a0}2020");
/// assert_eq!(dates::full(first, Lang::En), "Thursday 1\u{a0}October\u{a0}2020");
/// ```
pub fn full(date: NaiveDate, lang: Lang) -> String {
    let words = Words::of(lang);
    words.date_full(day_number(date, lang), month(date, lang), weekday(date, lang), date.year())
}

/// Writes a date of a known year: « lundi 21 septembre ».
pub fn without_year(date: NaiveDate, lang: Lang) -> String {
    Words::of(lang).date_without_year(
        day_number(date, lang),
        month(date, lang),
        weekday(date, lang),
    )
}

/// Writes a date without the day of the week: « 21 septembre 2020 ».
pub fn without_weekday(date: NaiveDate, lang: Lang) -> String {
    Words::of(lang).date_without_weekday(day_number(date, lang), month(date, lang), date.year())
}

/// Writes a date for narrow places: « lun. 21 sept. », `Mon 21 Sep`.
pub fn short(date: NaiveDate, lang: Lang) -> String {
    Words::of(lang).date_without_year(
        day_number(date, lang),
        short_month(date, lang),
        short_weekday(date, lang),
    )
}

/// Writes the day and the month alone, for lists where the year stands apart: « 21 sept. », `21 Sep`.
pub fn brief(date: NaiveDate, lang: Lang) -> String {
    Words::of(lang).date_day_month(day_number(date, lang), short_month(date, lang))
}

/// Writes the day and the month: « 15 octobre », `15 October`.
pub fn day_month(date: NaiveDate, lang: Lang) -> String {
    Words::of(lang).date_day_month(day_number(date, lang), month(date, lang))
}

/// Writes a date in figures, day first in both languages: `21/09/2020`.
pub fn numeric(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// Writes an instant in the civil time of a zone: « 18/09/2020 à 14h20 ».
pub fn instant(at: DateTime<Utc>, zone: Tz, style: HourStyle, lang: Lang) -> String {
    let civil = at.with_timezone(&zone).naive_local();
    let minutes = i32::try_from(civil.hour() * 60 + civil.minute()).unwrap_or_default();
    Words::of(lang).date_instant(numeric(civil.date()), hours::clock(minutes, style, lang))
}

/// Writes the days from one to another, both included: « du 21 au 23 septembre 2020 »; one day alone as [`full`] does.
///
/// What both ends share is said once: « du 30 septembre au 2 octobre 2020 ».
pub fn range(from: NaiveDate, to: NaiveDate, lang: Lang) -> String {
    if from == to {
        return full(from, lang);
    }
    let words = Words::of(lang);
    let first = if from.year() != to.year() {
        without_weekday(from, lang)
    } else if from.month() != to.month() {
        words.date_day_month(day_number(from, lang), month(from, lang))
    } else {
        day_number(from, lang)
    };
    words.date_range(first, without_weekday(to, lang))
}

fn day_number(date: NaiveDate, lang: Lang) -> String {
    match date.day() {
        1 => Words::of(lang).date_first(),
        day => day.to_string(),
    }
}

/// Returns the name of the day of the week: « lundi », `Monday`.
pub fn weekday(date: NaiveDate, lang: Lang) -> String {
    let words = Words::of(lang);
    match date.weekday() {
        Weekday::Mon => words.weekday_monday(),
        Weekday::Tue => words.weekday_tuesday(),
        Weekday::Wed => words.weekday_wednesday(),
        Weekday::Thu => words.weekday_thursday(),
        Weekday::Fri => words.weekday_friday(),
        Weekday::Sat => words.weekday_saturday(),
        Weekday::Sun => words.weekday_sunday(),
    }
}

fn short_weekday(date: NaiveDate, lang: Lang) -> String {
    let words = Words::of(lang);
    match date.weekday() {
        Weekday::Mon => words.weekday_short_monday(),
        Weekday::Tue => words.weekday_short_tuesday(),
        Weekday::Wed => words.weekday_short_wednesday(),
        Weekday::Thu => words.weekday_short_thursday(),
        Weekday::Fri => words.weekday_short_friday(),
        Weekday::Sat => words.weekday_short_saturday(),
        Weekday::Sun => words.weekday_short_sunday(),
    }
}

/// Returns the name of the month: « septembre », `September`.
pub fn month(date: NaiveDate, lang: Lang) -> String {
    let words = Words::of(lang);
    match date.month() {
        1 => words.month_january(),
        2 => words.month_february(),
        3 => words.month_march(),
        4 => words.month_april(),
        5 => words.month_may(),
        6 => words.month_june(),
        7 => words.month_july(),
        8 => words.month_august(),
        9 => words.month_september(),
        10 => words.month_october(),
        11 => words.month_november(),
        _ => words.month_december(),
    }
}

fn short_month(date: NaiveDate, lang: Lang) -> String {
    let words = Words::of(lang);
    match date.month() {
        1 => words.month_short_january(),
        2 => words.month_short_february(),
        3 => words.month_short_march(),
        4 => words.month_short_april(),
        5 => words.month_short_may(),
        6 => words.month_short_june(),
        7 => words.month_short_july(),
        8 => words.month_short_august(),
        9 => words.month_short_september(),
        10 => words.month_short_october(),
        11 => words.month_short_november(),
        _ => words.month_short_december(),
    }
}

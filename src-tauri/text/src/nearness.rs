//! How far a day is, as people say it: « dans 3 jours ».

use crate::{Lang, Words};
use chrono::NaiveDate;

/// Days from which weeks are counted, and from which months are.
const WEEKS_FROM: i64 = 14;
const MONTHS_FROM: i64 = 60;

/// Says how far a day is from today; empty for a day that is past, which is better named by its date.
///
/// Weeks and months are rounded down: a visit is never said to be further away than it is.
///
/// ```
/// use chrono::NaiveDate;
/// use text::{Lang, nearness};
/// let day = |day| NaiveDate::from_ymd_opt(2020, 9, day).unwrap();
/// assert_eq!(nearness::until(day(21), day(18), Lang::Fr), "dans 3 jours");
/// assert_eq!(nearness::until(day(17), day(18), Lang::Fr), "");
/// ```
pub fn until(date: NaiveDate, today: NaiveDate, lang: Lang) -> String {
    let words = Words::of(lang);
    match (date - today).num_days() {
        ..0 => String::new(),
        0 => words.near_today(),
        1 => words.near_tomorrow(),
        days @ 2..WEEKS_FROM => words.near_days(days),
        days @ WEEKS_FROM..MONTHS_FROM => words.near_weeks(days / 7),
        days => words.near_months(days / 30),
    }
}

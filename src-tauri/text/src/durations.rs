//! Durations, as they are printed.

use crate::{Lang, Words};

/// Writes minutes briefly: « 45 min », « 1 h », « 1 h 15 », with no-break spaces.
///
/// ```
/// use text::{Lang, durations};
/// assert_eq!(durations::short(75, Lang::Fr), "1\u{a0}h\u{a0}15");
/// assert_eq!(durations::short(0, Lang::Fr), "0\u{a0}min");
/// ```
pub fn short(minutes: u32, lang: Lang) -> String {
    let words = Words::of(lang);
    match (minutes / 60, minutes % 60) {
        (0, minutes) => words.duration_minutes(minutes),
        (hours, 0) => words.duration_hours(hours),
        (hours, minutes) => words.duration_both(hours, format!("{minutes:02}")),
    }
}

/// Writes minutes in full: « 45 minutes », « 1 heure », « 1 heure 15 minutes ».
pub fn long(minutes: u32, lang: Lang) -> String {
    let words = Words::of(lang);
    match (minutes / 60, minutes % 60) {
        (0, minutes) => words.duration_minutes_long(minutes),
        (hours, 0) => words.duration_hours_long(hours),
        (hours, minutes) => {
            format!("{} {}", words.duration_hours_long(hours), words.duration_minutes_long(minutes))
        }
    }
}

/// Writes minutes with their sign, briefly: « +8 min », « −1 h 15 » with a true minus sign; 0 has none.
pub fn signed(minutes: i32, lang: Lang) -> String {
    let sign = match minutes {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    format!("{sign}{}", short(minutes.unsigned_abs(), lang))
}

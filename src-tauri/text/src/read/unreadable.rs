//! Why a field could not be read.

use crate::{Lang, Words};

/// What could not be read, and why; the field keeps its old value.
///
/// ```
/// use text::{Lang, read};
/// let refused = read::clock("25h10").unwrap_err();
/// assert_eq!(refused.sentence(Lang::En), "There is no hour 25: a day goes from 00:00 to 24:00.");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    typed: String,
    reason: Reason,
}

/// Which sentence says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    NoClock,
    ClockHours(u32),
    ClockMinutes(u32),
    ClockHalfTyped,
    NoDuration,
    DurationMinutes(u32),
    DurationTooLong,
    DurationLikeAnEnd,
    NoShift,
    ShiftTooLong,
    NoDate,
    NoSuchDate,
    NoYear,
    NoPoint,
}

impl Unreadable {
    pub(super) fn new(typed: &str, reason: Reason) -> Self {
        const MOST: usize = 60;
        let typed = typed.trim();
        let short = match typed.char_indices().nth(MOST) {
            Some((end, _)) => format!("{}…", typed.get(..end).unwrap_or(typed)),
            None => typed.to_owned(),
        };
        Self { typed: short, reason }
    }

    /// Says what was typed, what is wrong with it and how to write it.
    pub fn sentence(&self, lang: Lang) -> String {
        let words = Words::of(lang);
        let typed = &self.typed;
        match self.reason {
            Reason::NoClock => words.read_clock(typed),
            Reason::ClockHours(hours) => words.read_clock_hours(hours),
            Reason::ClockMinutes(minutes) => words.read_clock_minutes(minutes),
            Reason::ClockHalfTyped => words.read_clock_half_typed(typed),
            Reason::NoDuration => words.read_duration(typed),
            Reason::DurationMinutes(minutes) => words.read_duration_minutes(minutes),
            Reason::DurationTooLong => words.read_duration_too_long(typed),
            Reason::DurationLikeAnEnd => words.read_duration_like_an_end(typed),
            Reason::NoShift => words.read_shift(typed),
            Reason::ShiftTooLong => words.read_shift_too_long(typed),
            Reason::NoDate => words.read_date(typed),
            Reason::NoSuchDate => words.read_date_not_there(typed),
            Reason::NoYear => words.read_date_year(typed),
            Reason::NoPoint => words.read_point(typed),
        }
    }
}

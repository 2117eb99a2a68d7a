//! The field of an hour.

use super::cursor::{Cursor, plain};
use super::unreadable::{Reason, Unreadable};
use super::{duration, numbers};

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// What somebody typed into the field of an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockInput {
    /// Civil minutes after the day's midnight, 0 to 2879: 1440 is its end, more is the night that follows.
    At(u16),
    /// So many minutes later than now, earlier where it is negative (`+10`, `-10`).
    Later(i32),
    /// Nothing: the stop follows what precedes it.
    Empty,
}

/// Reads the field of an hour.
///
/// A number alone is an hour here (`12` is noon), two more digits are its minutes (`1215`, `915`). `24h` is the end of the
/// day and `0h30+1` the night after it; `midi et quart`, `9 heures et demie`, `9 pm` and `half past nine` are read as well.
///
/// # Errors
///
/// What is no hour, has no such hour or minute (`25h10`, `12h60`), or has one digit of minutes (`12h5`).
///
/// ```
/// use text::read::{ClockInput, clock};
/// assert_eq!(clock("12 h 15"), Ok(ClockInput::At(735)));
/// assert_eq!(clock("midi moins le quart"), Ok(ClockInput::At(705)));
/// assert_eq!(clock("24h"), Ok(ClockInput::At(1440)));
/// assert!(clock("12h5").is_err());
/// ```
pub fn clock(text: &str) -> Result<ClockInput, Unreadable> {
    let refused = |reason| Unreadable::new(text, reason);
    let plain = plain(text);
    let mut cursor = Cursor::new(&plain);
    cursor.spaces();
    if cursor.is_done() && !text.contains(['.', ',']) {
        return Ok(ClockInput::Empty);
    }
    if matches!(cursor.peek(), Some('+' | '-')) {
        // `-10h` is the rest of a range (`9h-10h`), not ten hours earlier.
        let step = duration::step(&mut cursor).filter(|step| !(step.minutes < 0 && step.in_hours));
        return match step {
            Some(step) if cursor.is_done() && step.minutes.unsigned_abs() <= DAY => {
                Ok(ClockInput::Later(step.minutes))
            }
            _ => Err(refused(Reason::NoClock)),
        };
    }
    let _ = cursor.eat_any(&["a ", "at "]);
    match hour(&mut cursor, Bare::IsAnHour) {
        Some(Ok(hour)) if cursor.is_done() => Ok(ClockInput::At(hour.minutes)),
        Some(Err(reason)) => Err(refused(reason)),
        _ => Err(refused(Reason::NoClock)),
    }
}

/// Whether a number alone is an hour: in a field it is, in a line of words it is not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bare {
    IsAnHour,
    IsNoHour,
}

/// An hour that was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hour {
    /// Civil minutes after midnight, 0 to 2879.
    pub(super) minutes: u16,
    /// Whether the minutes stand apart so that they may be a number of something (`9h 30 élèves`).
    pub(super) apart: bool,
}

/// Reads an hour at the cursor: `None` where there is none, a reason where it is one that cannot be.
pub(super) fn hour(cursor: &mut Cursor<'_>, bare: Bare) -> Option<Result<Hour, Reason>> {
    let mut ahead = cursor.clone();
    let mut found = named(&mut ahead).or_else(|| in_digits(&mut ahead, bare));
    // In a line, « une heure de détente » is no hour of the night.
    if found.is_none() && bare == Bare::IsAnHour {
        found = past(&mut ahead).or_else(|| in_words(&mut ahead));
    }
    let found = found?;
    let checked = found.and_then(|parts| finish(&mut ahead, parts));
    *cursor = ahead;
    Some(checked)
}

/// Hours and minutes before they are checked; minutes may be negative (`midi moins le quart`).
#[derive(Clone, Copy, Default)]
struct Parts {
    hours: u32,
    minutes: i32,
    apart: bool,
}

type Read = Option<Result<Parts, Reason>>;

fn finish(cursor: &mut Cursor<'_>, mut parts: Parts) -> Result<Hour, Reason> {
    if parts.hours > 24 {
        return Err(Reason::ClockHours(parts.hours));
    }
    if parts.minutes > 59 {
        return Err(Reason::ClockMinutes(parts.minutes.unsigned_abs()));
    }
    if part_of_day(cursor, &mut parts).is_none() {
        return Err(Reason::NoClock);
    }
    // A quarter to midnight is today's.
    let hours = if parts.hours == 0 && parts.minutes < 0 { 24 } else { parts.hours };
    let mut minutes = (hours * 60).saturating_add_signed(parts.minutes);
    if minutes > DAY {
        return Err(Reason::ClockHours(24));
    }
    let next_day = cursor.attempt(|cursor| {
        cursor.spaces();
        let _ = cursor.eat('(');
        let one = cursor.eat('+')
            && cursor.eat('1')
            && !cursor.peek().is_some_and(|c| c.is_ascii_digit());
        let _ = cursor.eat(')');
        one.then_some(())
    });
    if next_day.is_some() {
        minutes += DAY;
    }
    match u16::try_from(minutes) {
        Ok(minutes) if u32::from(minutes) < 2 * DAY => Ok(Hour { minutes, apart: parts.apart }),
        _ => Err(Reason::NoClock),
    }
}

/// Reads `du soir`, `de l'après-midi`, `pm` and their like, and applies them; `None` where they contradict the hour.
fn part_of_day(cursor: &mut Cursor<'_>, parts: &mut Parts) -> Option<()> {
    let mut ahead = cursor.clone();
    ahead.spaces();
    if ahead.eat_any(&["am", "a.m.", "a.m"]) {
        (1..=12).contains(&parts.hours).then_some(())?;
        parts.hours %= 12;
    } else if ahead.eat_any(&["pm", "p.m.", "p.m"]) {
        (1..=12).contains(&parts.hours).then_some(())?;
        parts.hours = parts.hours % 12 + 12;
    } else if ahead.eat_any(&["du soir", "de l'apres-midi", "in the evening", "in the afternoon"]) {
        if (1..12).contains(&parts.hours) {
            parts.hours += 12;
        }
    } else if !ahead.eat_any(&["du matin", "in the morning", "o'clock"]) {
        return Some(());
    }
    *cursor = ahead;
    Some(())
}

/// `midi`, `minuit et quart`, `midi 30`.
fn named(cursor: &mut Cursor<'_>) -> Read {
    cursor.attempt(named_at)
}

fn named_at(cursor: &mut Cursor<'_>) -> Read {
    let hours = if cursor.eat_any(&["midi", "noon"]) {
        12
    } else if cursor.eat_any(&["minuit", "midnight"]) {
        0
    } else {
        return None;
    };
    // Midi-Pyrénées is a region.
    if cursor.peek() == Some('-')
        && cursor.clone().attempt(|c| c.eat('-').then(|| c.word())).is_some_and(|w| !w.is_empty())
    {
        return None;
    }
    let mut parts = Parts { hours, ..Parts::default() };
    let spoken = cursor.attempt(|cursor| {
        spoken_minutes(cursor).or_else(|| {
            cursor.spaces();
            let (count, minutes) = cursor.digits(2)?;
            (count == 2).then(|| i32::try_from(minutes).ok())?
        })
    });
    parts.minutes = spoken.unwrap_or(0);
    Some(Ok(parts))
}

/// `half past nine`, `a quarter to ten`.
fn past(cursor: &mut Cursor<'_>) -> Read {
    cursor.attempt(|cursor| {
        let _ = cursor.eat_words("a ");
        let minutes = if cursor.eat_words("half past ") {
            30
        } else if cursor.eat_words("quarter past ") {
            15
        } else if cursor.eat_words("quarter to ") {
            -15
        } else {
            return None;
        };
        let hours =
            numbers::in_words(cursor).or_else(|| cursor.digits(2).map(|(_, hours)| hours))?;
        Some(Ok(Parts { hours, minutes, ..Parts::default() }))
    })
}

/// `neuf heures et demie`.
fn in_words(cursor: &mut Cursor<'_>) -> Read {
    cursor.attempt(|cursor| {
        let hours = numbers::in_words(cursor)?;
        cursor.spaces();
        if !cursor.eat_any(&["heures", "heure", "h", "o'clock"]) {
            return None;
        }
        Some(Ok(Parts { hours, minutes: spoken_minutes(cursor).unwrap_or(0), ..Parts::default() }))
    })
}

/// `12h15`, `12 h 15`, `12:15`, `12.15`, `9 heures 30`, `9pm`, and alone `9` and `1215` where those are hours.
fn in_digits(cursor: &mut Cursor<'_>, bare: Bare) -> Read {
    cursor.attempt(|cursor| {
        let (count, number) = cursor.digits(4)?;
        if count <= 2 {
            let found =
                colon(cursor, number).or_else(|| spelt(cursor, number, bare)).or_else(|| {
                    let mut ahead = cursor.clone();
                    ahead.spaces();
                    let half =
                        ahead.eat_any(&["am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock"]);
                    half.then_some(Ok(Parts { hours: number, ..Parts::default() }))
                });
            if found.is_some() {
                return found;
            }
        }
        match bare {
            Bare::IsNoHour => None,
            Bare::IsAnHour if count <= 2 => Some(Ok(Parts { hours: number, ..Parts::default() })),
            Bare::IsAnHour => {
                let minutes = i32::try_from(number % 100).ok()?;
                Some(Ok(Parts { hours: number / 100, minutes, ..Parts::default() }))
            }
        }
    })
}

/// `:15` or `.15` after the hours, perhaps with `:00` seconds.
fn colon(cursor: &mut Cursor<'_>, hours: u32) -> Read {
    cursor.attempt(|cursor| {
        if !cursor.eat(':') && !cursor.eat('.') {
            return None;
        }
        let (2, minutes) = cursor.digits(2)? else { return None };
        let _ =
            cursor.attempt(|cursor| (cursor.eat(':') && cursor.digits(2)? == (2, 0)).then_some(()));
        let more = cursor.clone().attempt(|cursor| {
            let sign = cursor.eat(':') || cursor.eat('.') || cursor.eat('/');
            (sign && cursor.digits(9).is_some()).then_some(())
        });
        if more.is_some()
            || cursor.peek().is_some_and(|c| c.is_alphabetic() && !matches!(c, 'a' | 'p'))
        {
            return None;
        }
        Some(Ok(Parts { hours, minutes: i32::try_from(minutes).ok()?, ..Parts::default() }))
    })
}

/// `h15`, ` h 15`, ` heures 30`, ` heures et demie` after the hours.
fn spelt(cursor: &mut Cursor<'_>, hours: u32, bare: Bare) -> Read {
    let mut ahead = cursor.clone();
    let before = ahead.spaces();
    let in_full = ahead.eat_any(&["heures", "heure"]);
    if !in_full && !ahead.eat_any(&["hrs", "h"]) {
        return None;
    }
    *cursor = ahead;
    let mut parts = Parts { hours, ..Parts::default() };
    if let Some(minutes) = spoken_minutes(cursor) {
        parts.minutes = minutes;
        return Some(Ok(parts));
    }
    let mut ahead = cursor.clone();
    let after = ahead.spaces();
    match ahead.digits(9) {
        // « 11H 6 ATELIERS », « 9h 300 élèves »: the number is of something else.
        Some((1 | 3..=9, _)) if after > 0 && bare == Bare::IsNoHour => return Some(Ok(parts)),
        Some((1, minutes)) if in_full => parts.minutes = i32::try_from(minutes).ok()?,
        Some((2, minutes)) => parts.minutes = i32::try_from(minutes).ok()?,
        Some((1, _)) => return Some(Err(Reason::ClockHalfTyped)),
        Some(_) => return Some(Err(Reason::NoClock)),
        None => return Some(Ok(parts)),
    }
    // Minutes one space away from a glued « h » may count what follows them.
    parts.apart = before == 0 && after > 0 && !in_full;
    if ahead.peek().is_some_and(char::is_alphabetic) || ahead.peek() == Some(' ') {
        let _ = ahead.attempt(|cursor| {
            cursor.spaces();
            cursor.eat_any(&["minutes", "min", "mn", "m"]).then_some(())
        });
    }
    *cursor = ahead;
    Some(Ok(parts))
}

/// ` et quart`, ` et demie`, ` moins le quart`, ` moins dix`, ` trois quarts`, ` trente` after an hour.
fn spoken_minutes(cursor: &mut Cursor<'_>) -> Option<i32> {
    cursor.attempt(|cursor| {
        if cursor.spaces() == 0 {
            return None;
        }
        if cursor.eat_any(&["et quart", "un quart"]) {
            Some(15)
        } else if cursor.eat_any(&["et demie", "et demi"]) {
            Some(30)
        } else if cursor.eat_any(&["trois quarts", "et trois quarts"]) {
            Some(45)
        } else if cursor.eat_any(&["moins le quart", "moins un quart"]) {
            Some(-15)
        } else {
            let sign = if cursor.eat_words("moins ") { -1 } else { 1 };
            let minutes = i32::try_from(numbers::in_words(cursor)?).ok()?;
            (5..60).contains(&minutes).then_some(sign * minutes)
        }
    })
}

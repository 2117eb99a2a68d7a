//! The field of a duration, and of a shift.

use super::cursor::{Cursor, plain};
use super::numbers;
use super::unreadable::{Reason, Unreadable};

/// Minutes that a stop lasts at most: seven days.
const LONGEST: u32 = 7 * 24 * 60;

/// What somebody typed into the field of a duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DurationInput {
    /// So many minutes, 0 to 10080 (seven days).
    At(u32),
    /// So many minutes longer than now, shorter where it is negative (`+10`, `-5`).
    Longer(i32),
}

/// Reads the field of a duration.
///
/// A number alone is minutes here: `12` is twelve minutes, in the field of an hour it is noon.
///
/// # Errors
///
/// What is no duration, more than 59 minutes after hours (`1h75`), more than seven days, and `-10h`: that is the rest of a
/// range (`9h-10h`), not ten hours less.
///
/// ```
/// use text::read::{DurationInput, duration};
/// assert_eq!(duration("1,5 h"), Ok(DurationInput::At(90)));
/// assert_eq!(duration("trois quarts d’heure"), Ok(DurationInput::At(45)));
/// assert_eq!(duration("-5"), Ok(DurationInput::Longer(-5)));
/// assert!(duration("-10h").is_err());
/// ```
pub fn duration(text: &str) -> Result<DurationInput, Unreadable> {
    let refused = |reason| Unreadable::new(text, reason);
    let plain = plain(text);
    let mut cursor = Cursor::new(&plain);
    cursor.spaces();
    let input = if matches!(cursor.peek(), Some('+' | '-')) {
        let step = step(&mut cursor).ok_or_else(|| refused(Reason::NoDuration))?;
        if step.in_hours && step.minutes < 0 {
            return Err(refused(Reason::DurationLikeAnEnd));
        }
        DurationInput::Longer(step.minutes)
    } else {
        match span(&mut cursor, Bare::IsMinutes) {
            Some(Ok(span)) => DurationInput::At(span.minutes),
            Some(Err(reason)) => return Err(refused(reason)),
            None => return Err(refused(Reason::NoDuration)),
        }
    };
    let minutes = match input {
        DurationInput::At(minutes) => minutes,
        DurationInput::Longer(minutes) => minutes.unsigned_abs(),
    };
    if !cursor.is_done() {
        return Err(refused(Reason::NoDuration));
    }
    if minutes > LONGEST {
        return Err(refused(Reason::DurationTooLong));
    }
    Ok(input)
}

/// Reads by how much a stop is shifted, in minutes, later where it is positive: `10`, `+10`, `-5`, `-1h30`; a day at most.
///
/// # Errors
///
/// What is no shift, or more than a day.
///
/// ```
/// assert_eq!(text::read::shift("−1h30"), Ok(-90)); // a true minus sign as well
/// assert!(text::read::shift("25h").is_err());
/// ```
pub fn shift(text: &str) -> Result<i32, Unreadable> {
    let refused = |reason| Unreadable::new(text, reason);
    let plain = plain(text);
    let mut cursor = Cursor::new(&plain);
    cursor.spaces();
    let minutes = if matches!(cursor.peek(), Some('+' | '-')) {
        step(&mut cursor).map(|step| step.minutes)
    } else {
        span(&mut cursor, Bare::IsMinutes)
            .and_then(Result::ok)
            .and_then(|span| i32::try_from(span.minutes).ok())
    };
    match minutes {
        Some(minutes) if cursor.is_done() && minutes.unsigned_abs() <= 24 * 60 => Ok(minutes),
        Some(_) if cursor.is_done() => Err(refused(Reason::ShiftTooLong)),
        _ => Err(refused(Reason::NoShift)),
    }
}

/// A signed duration.
pub(super) struct Step {
    pub(super) minutes: i32,
    /// Whether it is written with hours.
    pub(super) in_hours: bool,
}

/// Reads a sign and a duration.
pub(super) fn step(cursor: &mut Cursor<'_>) -> Option<Step> {
    let sign = if cursor.eat('-') {
        -1
    } else if cursor.eat('+') {
        1
    } else {
        return None;
    };
    cursor.spaces();
    let span = span(cursor, Bare::IsMinutes)?.ok()?;
    Some(Step { minutes: sign * i32::try_from(span.minutes).ok()?, in_hours: span.in_hours })
}

/// Whether a number alone is minutes: in a field it is, in a line of words it is not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bare {
    IsMinutes,
    IsNothing,
}

/// A duration that was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) minutes: u32,
    /// Whether it is written with hours.
    pub(super) in_hours: bool,
    /// Whether it could also be an hour of the day (`1h30`, `2h`).
    pub(super) clocklike: bool,
}

type Read = Option<Result<Span, Reason>>;

/// Reads a duration at the cursor: `None` where there is none, a reason where it is one that cannot be.
pub(super) fn span(cursor: &mut Cursor<'_>, bare: Bare) -> Read {
    cursor.attempt(|cursor| {
        part_of_hour(cursor).or_else(|| in_words(cursor)).or_else(|| in_digits(cursor, bare))
    })
}

/// `une demi-heure`, `trois quarts d'heure`, `3/4 d'heure`, `half an hour`.
fn part_of_hour(cursor: &mut Cursor<'_>) -> Read {
    const PARTS: [(&[&str], u32); 5] = [
        (
            &[
                "une demi-heure",
                "une demi heure",
                "demi-heure",
                "demi heure",
                "une 1/2 heure",
                "1/2 heure",
            ],
            30,
        ),
        (&["1/2 h", "1/2h", "½ heure", "½ h", "½h", "half an hour", "a half hour"], 30),
        (&["trois quarts d'heure", "3/4 d'heure", "3/4 h", "3/4h", "¾ d'heure", "¾ h", "¾h"], 45),
        (&["three quarters of an hour"], 45),
        (
            &[
                "un quart d'heure",
                "quart d'heure",
                "1/4 d'heure",
                "1/4 h",
                "1/4h",
                "¼ d'heure",
                "¼ h",
                "¼h",
                "a quarter of an hour",
            ],
            15,
        ),
    ];
    let (_, minutes) = PARTS.iter().find(|(words, _)| cursor.eat_any(words))?;
    Some(Ok(Span { minutes: *minutes, in_hours: false, clocklike: false }))
}

/// `une heure`, `deux heures et demie`, `quarante-cinq minutes`, `an hour and a half`.
fn in_words(cursor: &mut Cursor<'_>) -> Read {
    cursor.attempt(|cursor| {
        let number = if cursor.eat_any(&["an ", "a "]) { 1 } else { numbers::in_words(cursor)? };
        cursor.spaces();
        if eat_minutes(cursor) {
            return Some(Ok(Span { minutes: number, in_hours: false, clocklike: false }));
        }
        if !cursor.eat_any(&["heures", "heure", "hours", "hour", "h"]) {
            return None;
        }
        Some(after_hours(cursor, number, true))
    })
}

fn in_digits(cursor: &mut Cursor<'_>, bare: Bare) -> Read {
    let (count, number) = cursor.digits(6)?;
    if count <= 3
        && let Some(minutes) = cursor.attempt(fraction)
    {
        return Some(Ok(Span { minutes: number * 60 + minutes, in_hours: true, clocklike: false }));
    }
    if bare == Bare::IsMinutes
        && count <= 2
        && let Some((2, minutes)) =
            cursor.attempt(|cursor| cursor.eat(':').then(|| cursor.digits(2))?)
    {
        return Some(whole(number, minutes, true));
    }
    let mut ahead = cursor.clone();
    ahead.spaces();
    if ahead.eat('\'') || eat_minutes(&mut ahead) || bare == Bare::IsMinutes && ahead.eat_words("m")
    {
        *cursor = ahead;
        return Some(Ok(Span { minutes: number, in_hours: false, clocklike: false }));
    }
    // « 14 heures » may be an hour of the day, `2 hours` may not.
    let english = ahead.eat_any(&["hours", "hour", "hrs", "hr"]);
    if english || ahead.eat_any(&["heures", "heure", "h"]) {
        *cursor = ahead;
        return Some(after_hours(cursor, number, english));
    }
    (bare == Bare::IsMinutes).then_some(Ok(Span {
        minutes: number,
        in_hours: false,
        clocklike: false,
    }))
}

fn eat_minutes(cursor: &mut Cursor<'_>) -> bool {
    cursor.eat_any(&["minutes", "minute", "mins", "min", "mn"])
}

/// `,5 h`: tenths or hundredths of an hour, where they are whole minutes.
fn fraction(cursor: &mut Cursor<'_>) -> Option<u32> {
    if !cursor.eat(',') && !cursor.eat('.') {
        return None;
    }
    let minutes = match cursor.digits(2)? {
        (1, tenths) => tenths * 6,
        (_, hundredths) if hundredths * 60 % 100 == 0 => hundredths * 60 / 100,
        _ => return None,
    };
    cursor.spaces();
    cursor.eat_any(&["heures", "heure", "hours", "hour", "h"]).then_some(minutes)
}

/// What may follow the word of the hours: `30`, ` 30 min`, ` et demie`, ` et quart`, ` trois quarts`, ` 1/2`, ` trente`.
fn after_hours(cursor: &mut Cursor<'_>, hours: u32, unmistakable: bool) -> Result<Span, Reason> {
    let spoken = cursor.attempt(|cursor| {
        let apart = cursor.spaces();
        if cursor.eat_any(&["et demie", "et demi", "1/2", "½", "and a half"]) {
            Some(30)
        } else if cursor.eat_any(&[
            "et quart",
            "et un quart",
            "un quart",
            "1/4",
            "¼",
            "and a quarter",
        ]) {
            Some(15)
        } else if cursor.eat_any(&["et trois quarts", "trois quarts", "3/4", "¾"]) {
            Some(45)
        } else {
            let _ = cursor.eat_words("et ") || cursor.eat_words("and ");
            let minutes = numbers::in_words(cursor).filter(|_| apart > 0)?;
            cursor.attempt(|cursor| {
                cursor.spaces();
                eat_minutes(cursor).then_some(())
            });
            (minutes < 60).then_some(minutes)
        }
    });
    if let Some(minutes) = spoken {
        return whole(hours, minutes, false).map(|span| Span { clocklike: false, ..span });
    }
    let digits = cursor.attempt(|cursor| {
        let apart = cursor.spaces() > 0;
        let (count, minutes) = cursor.digits(9)?;
        let mut ahead = cursor.clone();
        ahead.spaces();
        let unit = ahead.eat('\'') || eat_minutes(&mut ahead) || ahead.eat_words("m");
        if unit {
            *cursor = ahead;
        }
        // « 1h 12 métiers »: one digit, or digits apart in a line, belong to something else unless a unit says so.
        (unit || count == 2 || !apart).then_some((count, minutes, unit))
    });
    match digits {
        Some((count, minutes, unit)) if unit || count == 2 => {
            whole(hours, minutes, !unit && !unmistakable)
        }
        Some(_) => Err(Reason::NoDuration),
        None => whole(hours, 0, !unmistakable),
    }
}

fn whole(hours: u32, minutes: u32, clocklike: bool) -> Result<Span, Reason> {
    if minutes > 59 {
        return Err(Reason::DurationMinutes(minutes));
    }
    Ok(Span {
        minutes: hours.saturating_mul(60).saturating_add(minutes),
        in_hours: true,
        clocklike,
    })
}

//! Civil time: minutes of a day in a zone, and the instants that follow from them.
//!
//! A programme is written in civil time; instants (minutes since 1970 in UTC) are only derived. Two hours of the year
//! are not what they seem, and both have one answer here: an hour that clocks skip counts with the offset before the
//! change, an hour that exists twice is the first ([`Civil`] says which happened).

use chrono::{DateTime, Duration, NaiveDate, Offset, TimeZone};
use chrono_tz::Tz;
use std::fmt;

/// Whole minutes of duration.
pub type Minutes = u32;

/// Minutes since 1970-01-01T00:00Z; what layouts compute with.
pub type Instant = i64;

/// A civil hour of a day, in minutes after its midnight; 24:00 and later belong to the night that follows.
///
/// ```
/// use domain::time::Clock;
/// assert_eq!(Clock::parse("12:15"), Some(Clock::from_minutes(735)));
/// assert_eq!(Clock::parse("00:30+1").unwrap().to_string(), "00:30+1");
/// assert_eq!(Clock::parse("24:00+1"), Clock::parse("00:00+2"));
/// assert_eq!((Clock::parse("25:10"), Clock::parse("00:01+2")), (None, None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock(i32);

impl Clock {
    /// Midnight at the start of the day.
    pub const MIDNIGHT: Self = Self(0);
    /// Midnight at the end of the day.
    pub const END_OF_DAY: Self = Self(24 * 60);

    /// Makes an hour from minutes after midnight; negative minutes lie on the day before.
    pub const fn from_minutes(minutes: i32) -> Self {
        Self(minutes)
    }

    /// Returns minutes after the day's midnight.
    pub const fn minutes(self) -> i32 {
        self.0
    }

    /// Reads `HH:MM`, `24:00`, and with `+1`, `+2` or `-1` an hour of another day; nothing before the midnight of the day
    /// before or after 48:00.
    pub fn parse(text: &str) -> Option<Self> {
        let (text, days) = match text.split_at_checked(text.len().saturating_sub(2)) {
            Some((head, "+1")) => (head, 1),
            Some((head, "+2")) => (head, 2),
            Some((head, "-1")) => (head, -1),
            _ => (text, 0),
        };
        let (hours, minutes) = text.split_once(':')?;
        let digits =
            |s: &str| s.len() <= 2 && !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        if !digits(hours) || !digits(minutes) || minutes.len() != 2 {
            return None;
        }
        let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
        let of_day = hours * 60 + minutes;
        let whole = of_day + days * 24 * 60;
        (minutes < 60 && of_day <= 24 * 60 && whole <= 48 * 60).then_some(Self(whole))
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.0.div_euclid(24 * 60);
        let of_day = self.0.rem_euclid(24 * 60);
        write!(f, "{:02}:{:02}", of_day / 60, of_day % 60)?;
        match day {
            0 => Ok(()),
            days => write!(f, "{days:+}"),
        }
    }
}

/// How a civil hour meets the clocks of its zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Civil {
    /// The hour exists once.
    Once,
    /// The hour exists twice (clocks go back); the first is taken.
    Twice,
    /// The hour is skipped (clocks go forward); it counts with the offset before the change.
    Skipped,
}

/// Returns the instant of a civil hour, and whether clocks make it unusual.
///
/// ```
/// use chrono::NaiveDate;
/// use chrono_tz::Europe::Paris;
/// use domain::time::{Civil, Clock, instant};
/// let spring = NaiveDate::from_ymd_opt(2020, 3, 29).unwrap();
/// let (at, civil) = instant(spring, Clock::parse("02:30").unwrap(), Paris);
/// assert_eq!(civil, Civil::Skipped);
/// assert_eq!(at, instant(spring, Clock::parse("03:30").unwrap(), Paris).0);
/// ```
pub fn instant(date: NaiveDate, clock: Clock, zone: Tz) -> (Instant, Civil) {
    let local = date.and_time(chrono::NaiveTime::MIN) + Duration::minutes(clock.0.into());
    let minutes = |utc: DateTime<chrono::Utc>| utc.timestamp().div_euclid(60);
    match zone.from_local_datetime(&local) {
        chrono::LocalResult::Single(at) => (minutes(at.to_utc()), Civil::Once),
        chrono::LocalResult::Ambiguous(first, _) => (minutes(first.to_utc()), Civil::Twice),
        chrono::LocalResult::None => {
            // The offset before the gap: that of an instant surely before it.
            let before = zone.offset_from_utc_datetime(&(local - Duration::hours(26))).fix();
            let utc = local - Duration::seconds(before.local_minus_utc().into());
            (utc.and_utc().timestamp().div_euclid(60), Civil::Skipped)
        }
    }
}

/// Returns the civil date and hour of an instant in a zone.
pub fn civil(at: Instant, zone: Tz) -> DateTime<Tz> {
    DateTime::from_timestamp(at * 60, 0).unwrap_or_default().with_timezone(&zone)
}

/// Returns the hour of an instant in a zone, counted from the midnight of `date` (so it may pass 24:00).
pub fn clock_on(date: NaiveDate, at: Instant, zone: Tz) -> Clock {
    let local = civil(at, zone).naive_local();
    let minutes = (local - date.and_time(chrono::NaiveTime::MIN)).num_minutes();
    Clock(i32::try_from(minutes).unwrap_or(i32::MAX))
}

//! The hours of an event.

use chrono::{DateTime, Datelike, LocalResult, TimeZone, Utc};
use chrono_tz::Tz;
use domain::time::Instant;
use icalendar::{CalendarDateTime, Event, EventLike};

/// Start and end of an event, known to be writable.
pub(crate) struct When {
    start: DateTime<Tz>,
    end: Option<DateTime<Tz>>,
    /// Whether both are written in UTC.
    universal: bool,
}

impl When {
    /// Returns the hours of an event in its zone; `None` where a year has not four digits.
    ///
    /// An end that is not after the start is none: RFC 5545, 3.8.2.2 wants it later, and a duration of nothing says no
    /// more than a start alone.
    pub(crate) fn new(zone: Tz, start: Instant, end: Option<Instant>) -> Option<Self> {
        let start = civil(zone, start)?;
        let end = end.and_then(|end| civil(zone, end)).filter(|end| *end > start);
        // An hour that exists twice cannot be told by a TZID, and readers must not mix two forms.
        let doubtful = |at: &DateTime<Tz>| {
            !matches!(zone.from_local_datetime(&at.naive_local()), LocalResult::Single(_))
        };
        let universal = zone == Tz::UTC || doubtful(&start) || end.as_ref().is_some_and(doubtful);
        Some(Self { start, end, universal })
    }

    /// Returns the zone whose VTIMEZONE the calendar needs, if any, with the years it needs it for.
    pub(crate) fn zone(&self) -> Option<(Tz, impl Iterator<Item = i32>)> {
        let years =
            [Some(&self.start), self.end.as_ref()].into_iter().flatten().map(Datelike::year);
        (!self.universal).then_some((self.start.timezone(), years))
    }

    /// Writes DTSTART, and DTEND where there is one.
    pub(crate) fn write(&self, event: &mut Event) {
        event.starts(self.form(&self.start));
        if let Some(end) = &self.end {
            event.ends(self.form(end));
        }
    }

    fn form(&self, at: &DateTime<Tz>) -> CalendarDateTime {
        if self.universal {
            CalendarDateTime::Utc(at.to_utc())
        } else {
            let tzid = at.timezone().name().to_owned();
            CalendarDateTime::WithTimezone { date_time: at.naive_local(), tzid }
        }
    }
}

/// The date and hour of an instant; `None` outside the years 2 to 9998, where all zones have years of four digits.
fn civil(zone: Tz, at: Instant) -> Option<DateTime<Tz>> {
    let at: DateTime<Utc> = DateTime::from_timestamp(at.checked_mul(60)?, 0)?;
    (2..=9998).contains(&at.year()).then(|| at.with_timezone(&zone))
}

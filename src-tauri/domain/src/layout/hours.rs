//! Instants of the civil hours of one day.

use crate::time::{Clock, Instant, instant};
use crate::visit::{Day, Window};
use chrono::NaiveDate;
use chrono_tz::Tz;

/// The hours of a day in the zones that its stops use. Almost every day has one zone and no change of clocks: then an
/// hour is the midnight and its minutes, and no zone is asked again.
pub(super) struct Hours {
    date: NaiveDate,
    pub(super) bounds: Window,
    zones: Vec<Span>,
}

/// What is known of a day in one zone.
struct Span {
    zone: Tz,
    midnight: Instant,
    /// No change of clocks from the day before to the day after: an hour is as far from midnight as it says.
    steady: bool,
}

/// The hours that a stop may be given: a day before its own, to a day after.
const FIRST: i32 = -24 * 60;
const LAST: i32 = 48 * 60;

impl Span {
    fn of(date: NaiveDate, zone: Tz) -> Self {
        let at = |minutes| instant(date, Clock::from_minutes(minutes), zone).0;
        let midnight = at(0);
        // Sampled every twelve hours: clocks never change twice in so short a time.
        let apart = |minutes: &i32| at(*minutes) - midnight == Instant::from(*minutes);
        let steady = (FIRST..=LAST).step_by(12 * 60).all(|minutes| apart(&minutes));
        Self { zone, midnight, steady }
    }
}

impl Hours {
    pub(super) fn of(day: &Day) -> Self {
        Self { date: day.date, bounds: day.bounds(), zones: Vec::new() }
    }

    /// Returns the instant of an hour of the day.
    pub(super) fn instant(&mut self, clock: Clock, zone: Tz) -> Instant {
        let date = self.date;
        let span = self.span(zone);
        if span.steady && (FIRST..=LAST).contains(&clock.minutes()) {
            span.midnight + Instant::from(clock.minutes())
        } else {
            instant(date, clock, zone).0
        }
    }

    /// Returns an instant as an hour of the day.
    pub(super) fn clock(&mut self, at: Instant, zone: Tz) -> Clock {
        let date = self.date;
        let span = self.span(zone);
        let minutes = i32::try_from(at - span.midnight).unwrap_or(i32::MAX);
        if span.steady && (FIRST..=LAST).contains(&minutes) {
            Clock::from_minutes(minutes)
        } else {
            crate::time::clock_on(date, at, zone)
        }
    }

    /// Tells whether clocks may change around the day in that zone.
    pub(super) fn changes(&mut self, zone: Tz) -> bool {
        !self.span(zone).steady
    }

    /// Returns the first and the last instant of the day.
    pub(super) fn ends(&mut self, zone: Tz) -> (Instant, Instant) {
        let Window { opens, closes } = self.bounds;
        (self.instant(opens, zone), self.instant(closes, zone))
    }

    fn span(&mut self, zone: Tz) -> &Span {
        let at = self.zones.iter().position(|span| span.zone == zone).unwrap_or_else(|| {
            self.zones.push(Span::of(self.date, zone));
            self.zones.len() - 1
        });
        &self.zones[at]
    }
}

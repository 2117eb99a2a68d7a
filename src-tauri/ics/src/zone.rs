//! VTIMEZONE: what a TZID means (RFC 5545, 3.6.5).
//!
//! `chrono-tz` shows no table of changes, but gives offset, daylight flag and name of any instant; the changes are found
//! by stepping a day and halving to the second. Where every year has the same changes they are written as yearly rules
//! that start in 1970, the one form that Outlook reads in full (it ignores lists of dates, and rules that begin later);
//! a zone without changes is one STANDARD; any other zone gets one observance for each change.

use crate::fold::fold;
use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Weekday};
use chrono_tz::{OffsetComponents, OffsetName, Tz};
use std::collections::BTreeSet;

/// What the clocks of a zone show for a while.
#[derive(Clone, PartialEq)]
struct State {
    /// Seconds east of UTC.
    offset: i32,
    /// Whether that is summer time.
    daylight: bool,
    /// « CET », « +04 ».
    name: String,
}

/// A change of the clocks.
struct Onset {
    utc: NaiveDateTime,
    from: State,
    to: State,
}

/// What the changes of different years must share to be one yearly rule.
#[derive(PartialEq)]
struct Rule {
    month: u32,
    /// Which of the month's: 1 the first, -1 the last.
    nth: i8,
    weekday: Weekday,
    /// Read on the clock before the change.
    time: NaiveTime,
    from: i32,
    to: State,
}

/// Appends the VTIMEZONE of a zone, right for every instant of the years that are given.
///
/// Only these years and their neighbours are looked at, so that a mistyped century costs nothing.
pub(crate) fn vtimezone(zone: Tz, years: &BTreeSet<i32>, out: &mut String) {
    let Some(&first) = years.first() else { return };
    // An event of 1 January lives under a change of the year before.
    let covered: BTreeSet<i32> = years.iter().flat_map(|year| year - 1..=year + 1).collect();
    let onsets = onsets(zone, &covered);
    let of_year = |year: i32| onsets.iter().filter(move |onset| onset.local().year() == year);
    let rules = |year| of_year(year).map(Onset::rule).collect::<Vec<_>>();
    // Observances must begin before the first event, and 1970 is what everybody writes.
    let base = 1970.min(first - 1);

    fold("BEGIN:VTIMEZONE", out);
    fold(&format!("TZID:{}", zone.name()), out);
    fold(&format!("X-LIC-LOCATION:{}", zone.name()), out);
    let usual = rules(first);
    // Onsets that lie in no covered year (a gap between two of them) fit no rule.
    let regular = onsets.len() == usual.len() * covered.len()
        && covered.iter().all(|year| rules(*year) == usual);
    if onsets.is_empty() {
        let state = state(zone, new_year(first));
        observance(&state, state.offset, new_year(base), None, out);
    } else if regular {
        for rule in &usual {
            observance(&rule.to, rule.from, rule.first_in(base), Some(rule), out);
        }
    } else {
        if let Some(onset) = onsets.first() {
            observance(&onset.from, onset.from.offset, new_year(first - 1), None, out);
        }
        for onset in &onsets {
            observance(&onset.to, onset.from.offset, onset.local(), None, out);
        }
    }
    fold("END:VTIMEZONE", out);
}

/// Finds every change in the covered years, in their order; a gap between years counts as one change if it made one.
fn onsets(zone: Tz, covered: &BTreeSet<i32>) -> Vec<Onset> {
    let mut found = Vec::new();
    let mut now: Option<State> = None;
    for year in covered {
        let (mut at, end) = (new_year(*year), new_year(year + 1));
        let opening = state(zone, at);
        if let Some(before) = now.replace(opening.clone()).filter(|before| *before != opening) {
            found.push(Onset { utc: at, from: before, to: opening });
        }
        while at < end {
            let next = at + Duration::days(1);
            let then = state(zone, next);
            if let Some(before) = now.replace(then.clone()).filter(|before| *before != then) {
                found.push(Onset { utc: change(zone, &before, at, next), from: before, to: then });
            }
            at = next;
        }
    }
    found
}

/// Finds the first second in `(low, high]` whose state is no longer `before`.
fn change(
    zone: Tz,
    before: &State,
    mut low: NaiveDateTime,
    mut high: NaiveDateTime,
) -> NaiveDateTime {
    while high - low > Duration::seconds(1) {
        let middle = low + Duration::seconds((high - low).num_seconds() / 2);
        if state(zone, middle) == *before {
            low = middle;
        } else {
            high = middle;
        }
    }
    high
}

fn state(zone: Tz, utc: NaiveDateTime) -> State {
    let offset = zone.offset_from_utc_datetime(&utc);
    State {
        offset: offset.fix().local_minus_utc(),
        daylight: !offset.dst_offset().is_zero(),
        name: offset.abbreviation().map_or_else(|| offset.to_string(), str::to_owned),
    }
}

fn new_year(year: i32) -> NaiveDateTime {
    // Years are those of dates that chrono has made, and their neighbours.
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default().and_time(NaiveTime::MIN)
}

impl Onset {
    /// The hour of the change on the clock that is about to change.
    fn local(&self) -> NaiveDateTime {
        self.utc + Duration::seconds(self.from.offset.into())
    }

    fn rule(&self) -> Rule {
        let local = self.local();
        let last = (local + Duration::days(7)).month() != local.month();
        let nth = if last { -1 } else { i8::try_from(local.day0() / 7 + 1).unwrap_or(-1) };
        Rule {
            month: local.month(),
            nth,
            weekday: local.weekday(),
            time: local.time(),
            from: self.from.offset,
            to: self.to.clone(),
        }
    }
}

impl Rule {
    /// The day of a year on which the rule falls.
    fn first_in(&self, year: i32) -> NaiveDateTime {
        let nth = |n| NaiveDate::from_weekday_of_month_opt(year, self.month, self.weekday, n);
        let day = match u8::try_from(self.nth) {
            Ok(n) => nth(n),
            Err(_) => nth(5).or_else(|| nth(4)),
        };
        day.unwrap_or_default().and_time(self.time)
    }
}

fn observance(to: &State, from: i32, local: NaiveDateTime, rule: Option<&Rule>, out: &mut String) {
    let kind = if to.daylight { "DAYLIGHT" } else { "STANDARD" };
    fold(&format!("BEGIN:{kind}"), out);
    fold(&format!("DTSTART:{}", local.format("%Y%m%dT%H%M%S")), out);
    if let Some(rule) = rule {
        let day = match rule.weekday {
            Weekday::Mon => "MO",
            Weekday::Tue => "TU",
            Weekday::Wed => "WE",
            Weekday::Thu => "TH",
            Weekday::Fri => "FR",
            Weekday::Sat => "SA",
            Weekday::Sun => "SU",
        };
        let line = format!("RRULE:FREQ=YEARLY;BYMONTH={};BYDAY={}{day}", rule.month, rule.nth);
        fold(&line, out);
    }
    fold(&format!("TZOFFSETFROM:{}", utc_offset(from)), out);
    fold(&format!("TZOFFSETTO:{}", utc_offset(to.offset)), out);
    fold(&format!("TZNAME:{}", to.name), out);
    fold(&format!("END:{kind}"), out);
}

/// `+0200`; with seconds only where there are some (RFC 5545, 3.3.14).
fn utc_offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let whole = seconds.abs();
    let (hours, minutes, seconds) = (whole / 3600, whole / 60 % 60, whole % 60);
    match seconds {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{seconds:02}"),
    }
}

#[cfg(test)]
mod tests;

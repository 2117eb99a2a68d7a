//! The zones a calendar names, by their IANA name, their Windows name, or only described in the file.

use super::occurrences::{civil, utc};
use crate::Doubt;
use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz as AnyZone;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarProperty,
    ICalendarValue,
};
use chrono::{Duration, NaiveDateTime, Offset};
use chrono_tz::Tz;
use std::collections::HashMap;
use std::str::FromStr;

/// The zones of one calendar.
pub(super) struct Zones<'c> {
    calendar: &'c ICalendar,
    named: HashMap<&'c str, AnyZone>,
    described: HashMap<&'c str, &'c ICalendarComponent>,
    /// Where hours without a zone are, and where UTC hours are told.
    home: Tz,
    visit: Tz,
}

/// A civil hour with its zone.
pub(super) struct Told {
    pub(super) civil: NaiveDateTime,
    pub(super) tz: Tz,
    /// The zone, where it is not the visit's.
    pub(super) zone: Option<Tz>,
    pub(super) doubt: Option<Doubt>,
}

/// What a name in the calendar means.
enum Meaning<'c> {
    /// No zone: the hour is where the visit is.
    Home,
    Zone(Tz),
    /// An offset that no zone is known for, in seconds.
    Offset(i32, &'c str),
    Unknown(&'c str),
}

impl<'c> Zones<'c> {
    /// Reads the zones of a calendar. `visit` is the visit's zone; the calendar's own (`X-WR-TIMEZONE`) goes before it.
    pub(super) fn of(calendar: &'c ICalendar, visit: Tz) -> Self {
        let id = |zone: &'c ICalendarComponent| {
            zone.property(&ICalendarProperty::Tzid)?.values.first()?.as_text()
        };
        let named = calendar.timezones().filter_map(ICalendarComponent::timezone).collect();
        let described = calendar.timezones().filter_map(|zone| Some((id(zone)?, zone))).collect();
        let own = calendar
            .components
            .iter()
            .filter(|c| c.component_type == ICalendarComponentType::VCalendar)
            .flat_map(|c| &c.entries)
            .find(|e| matches!(&e.name, ICalendarProperty::Other(name) if name.eq_ignore_ascii_case("X-WR-TIMEZONE")))
            .and_then(|e| known(e.values.first()?.as_text()?));
        Self { calendar, named, described, home: own.unwrap_or(visit), visit }
    }

    /// Returns the components that describe zones.
    pub(super) fn components(&self) -> impl Iterator<Item = &'c ICalendarComponent> {
        self.calendar.timezones()
    }

    /// Tells a civil hour of a property in its own zone; an hour in UTC, or in a zone nobody knows, where the visit is.
    pub(super) fn tell(
        &self,
        at: NaiveDateTime,
        offset: Option<i32>,
        entry: &'c ICalendarEntry,
    ) -> Told {
        let (civil, tz, doubt) = match (offset, self.meaning(entry, at)) {
            (Some(seconds), _) => (civil(minus(at, seconds), self.home), self.home, None),
            (None, Meaning::Home) => (at, self.home, None),
            (None, Meaning::Zone(tz)) => (at, tz, None),
            (None, Meaning::Offset(seconds, name)) => {
                (civil(minus(at, seconds), self.home), self.home, Some(name))
            }
            (None, Meaning::Unknown(name)) => (at, self.home, Some(name)),
        };
        let doubt = doubt.map(|name| Doubt::ZoneUnknown { name: name.chars().take(80).collect() });
        Told { civil, tz, zone: (tz != self.visit).then_some(tz), doubt }
    }

    /// Tells a civil hour of a property in the zone `tz`.
    pub(super) fn convert(
        &self,
        at: NaiveDateTime,
        offset: Option<i32>,
        entry: &'c ICalendarEntry,
        tz: Tz,
    ) -> NaiveDateTime {
        match (offset, self.meaning(entry, at)) {
            (Some(seconds), _) | (None, Meaning::Offset(seconds, _)) => {
                civil(minus(at, seconds), tz)
            }
            (None, Meaning::Zone(own)) if own != tz => civil(utc(at, own), tz),
            _ => at,
        }
    }

    fn meaning(&self, entry: &'c ICalendarEntry, at: NaiveDateTime) -> Meaning<'c> {
        let Some(name) = entry.tz_id().filter(|n| !n.trim().is_empty()) else {
            return Meaning::Home;
        };
        match self.named.get(name).copied().or_else(|| AnyZone::from_str(name).ok()) {
            Some(AnyZone::Tz(tz)) => Meaning::Zone(tz),
            Some(AnyZone::Fixed(offset)) => Meaning::Offset(offset.fix().local_minus_utc(), name),
            Some(AnyZone::Floating) => Meaning::Home,
            None => self
                .described_offset(name, at)
                .map_or(Meaning::Unknown(name), |s| Meaning::Offset(s, name)),
        }
    }

    /// The offset a zone described in the file has at a civil hour: that of its last change before.
    fn described_offset(&self, name: &str, at: NaiveDateTime) -> Option<i32> {
        let zone = self.described.get(name)?;
        let observances =
            zone.component_ids.iter().filter_map(|&id| self.calendar.component_by_id(id));
        observances
            .filter_map(|observance| {
                let to = observance
                    .property(&ICalendarProperty::Tzoffsetto)?
                    .values
                    .first()?
                    .as_partial_date_time()?;
                let begun = begun(observance, at)?;
                Some((begun <= at, begun, seconds(to)))
            })
            .max_by_key(|&(before, begun, _)| (before, begun))
            .map(|(_, _, seconds)| seconds)
    }
}

/// When an observance began last before a civil hour.
fn begun(observance: &ICalendarComponent, at: NaiveDateTime) -> Option<NaiveDateTime> {
    let first = naive(
        observance.property(&ICalendarProperty::Dtstart)?.values.first()?.as_partial_date_time()?,
    )?
    .0;
    if !observance.is_recurrent() || first > at {
        return Some(first);
    }
    // Repeated as an event is: the reader knows rules of events only.
    let mut event = observance.clone();
    event.component_type = ICalendarComponentType::VEvent;
    for value in event.entries.iter_mut().flat_map(|e| &mut e.values) {
        if let ICalendarValue::RecurrenceRule(rule) = value {
            rule.until = Some(PartialDateTime::from_naive_timestamp(at.and_utc().timestamp()));
            rule.count = None;
        }
    }
    let expanded = ICalendar { components: vec![event] }.expand_dates(AnyZone::Floating, 1000);
    expanded
        .events
        .iter()
        .map(|e| e.start.naive_local())
        .filter(|&start| start <= at)
        .max()
        .or(Some(first))
}

fn known(name: &str) -> Option<Tz> {
    match AnyZone::from_str(name) {
        Ok(AnyZone::Tz(tz)) => Some(tz),
        _ => None,
    }
}

/// Returns the civil hour as written, and its offset in seconds where one is written (`Z` is 0).
pub(super) fn naive(value: &PartialDateTime) -> Option<(NaiveDateTime, Option<i32>)> {
    let read = value.to_date_time()?;
    Some((read.date_time, read.offset.map(|o| o.local_minus_utc())))
}

fn seconds(offset: &PartialDateTime) -> i32 {
    let value = i32::from(offset.tz_hour.unwrap_or(0)) * 3600
        + i32::from(offset.tz_minute.unwrap_or(0)) * 60;
    if offset.tz_minus { -value } else { value }
}

fn minus(at: NaiveDateTime, seconds: i32) -> NaiveDateTime {
    at.checked_sub_signed(Duration::seconds(seconds.into())).unwrap_or(at)
}

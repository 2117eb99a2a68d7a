//! The zones a calendar names, by their IANA name, their Windows name, or only described in the file.

use super::occurrences::{civil, utc};
use crate::Doubt;
use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz as AnyZone;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarFrequency,
    ICalendarProperty, ICalendarValue,
};
use chrono::{Duration, NaiveDate, NaiveDateTime, Offset};
use chrono_tz::Tz;
use std::collections::HashMap;
use std::str::FromStr;

/// Most zones that are read from their description.
const MAX_DESCRIBED: usize = 50;
/// Most changes in one description.
const MAX_OBSERVANCES: usize = 200;

/// The zones of one calendar.
pub(super) struct Zones<'c> {
    calendar: &'c ICalendar,
    named: HashMap<&'c str, AnyZone>,
    /// Zones that only the file describes: when each offset begins, in seconds east.
    described: HashMap<&'c str, Vec<(NaiveDateTime, i32)>>,
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
        let named: HashMap<&str, AnyZone> =
            calendar.timezones().filter_map(ICalendarComponent::timezone).collect();
        let unknown = calendar
            .timezones()
            .filter_map(|zone| Some((id(zone)?, zone)))
            .filter(|(name, _)| !named.contains_key(name));
        let described = unknown
            .take(MAX_DESCRIBED)
            .map(|(name, zone)| (name, onsets(calendar, zone)))
            .collect();
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
        let onsets = self.described.get(name)?;
        let next = onsets.partition_point(|&(onset, _)| onset <= at);
        onsets.get(next.saturating_sub(1)).map(|&(_, seconds)| seconds)
    }
}

/// When the offsets of a described zone begin, in order.
fn onsets(calendar: &ICalendar, zone: &ICalendarComponent) -> Vec<(NaiveDateTime, i32)> {
    let observances = zone
        .component_ids
        .iter()
        .filter_map(|&id| calendar.component_by_id(id))
        .take(MAX_OBSERVANCES);
    let mut out: Vec<(NaiveDateTime, i32)> = observances
        .filter_map(|observance| {
            let offset = observance.property(&ICalendarProperty::Tzoffsetto)?.values.first()?;
            let seconds = seconds(offset.as_partial_date_time()?);
            Some(begins(observance)?.into_iter().map(move |onset| (onset, seconds)))
        })
        .flatten()
        .collect();
    out.sort_unstable();
    out
}

/// When an observance begins: once, or every time its rule says, up to 2100.
fn begins(observance: &ICalendarComponent) -> Option<Vec<NaiveDateTime>> {
    let first = naive(
        observance.property(&ICalendarProperty::Dtstart)?.values.first()?.as_partial_date_time()?,
    )?
    .0;
    if !observance.is_recurrent() {
        return Some(vec![first]);
    }
    // Repeated as an event is: the reader knows rules of events only.
    let mut event = observance.clone();
    event.component_type = ICalendarComponentType::VEvent;
    for value in event.entries.iter_mut().flat_map(|e| &mut e.values) {
        if let ICalendarValue::RecurrenceRule(rule) = value {
            if rule.freq != ICalendarFrequency::Yearly {
                return Some(vec![first]);
            }
            let end = NaiveDate::from_ymd_opt(2100, 1, 1)?
                .and_time(chrono::NaiveTime::MIN)
                .and_utc()
                .timestamp();
            if rule.until.is_none() && rule.count.is_none() {
                rule.until = Some(PartialDateTime::from_naive_timestamp(end));
            }
        }
    }
    let expanded = ICalendar { components: vec![event] }.expand_dates(AnyZone::Floating, 600);
    Some(
        std::iter::once(first)
            .chain(expanded.events.iter().map(|e| e.start.naive_local()))
            .collect(),
    )
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

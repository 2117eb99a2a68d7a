//! When an event takes place: its repetitions inside the days of a visit, its hours told in one zone.

use super::zones::{Zones, naive};
use crate::{Doubt, SourceSpan};
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarFrequency, ICalendarProperty, ICalendarValue,
};
use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

/// Most repetitions that are counted for one event; a daily one of fifty years has fewer.
const MAX_STEPS: usize = 20_000;

/// One time an event takes place.
#[derive(Clone, Debug)]
pub(super) struct Occurrence<'c> {
    /// The event whose words count: the event itself, or the one that replaces it this time.
    pub(super) event: &'c ICalendarComponent,
    pub(super) date: Option<NaiveDate>,
    pub(super) start: Option<u16>,
    pub(super) end: Option<u16>,
    /// The zone of the hours, where it is not the visit's.
    pub(super) zone: Option<Tz>,
    pub(super) doubts: Vec<Doubt>,
}

impl Occurrence<'_> {
    /// Returns where the event that counts stands in the source.
    pub(super) fn span(
        &self,
        found: &[(&ICalendarComponent, SourceSpan)],
        own: &SourceSpan,
    ) -> SourceSpan {
        found
            .iter()
            .find(|(e, _)| std::ptr::eq(*e, self.event))
            .map_or_else(|| own.clone(), |(_, s)| s.clone())
    }
}

/// Returns the times an event takes place: on `days`, or once without them. An event that replaces one repetition of
/// another comes with that other.
pub(super) fn of<'c>(
    event: &'c ICalendarComponent,
    all: &[(&'c ICalendarComponent, SourceSpan)],
    zones: &Zones<'c>,
    days: Option<(NaiveDate, NaiveDate)>,
) -> Vec<Occurrence<'c>> {
    let same = |other: &ICalendarComponent| event.uid().is_some() && other.uid() == event.uid();
    if event.is_recurrence_override()
        && all.iter().any(|(e, _)| same(e) && !e.is_recurrence_override())
    {
        return Vec::new();
    }
    if !event.is_recurrent() {
        return vec![once(event, zones, None)];
    }
    let Some((first, last)) = days else {
        return vec![recurs(once(event, zones, None))];
    };
    let overrides: Vec<&ICalendarComponent> =
        all.iter().map(|(e, _)| *e).filter(|e| same(e) && e.is_recurrence_override()).collect();
    let Some(starts) = starts(event, &overrides, zones, last) else {
        let one = once(event, zones, None);
        let inside = one.date.is_none_or(|d| (first..=last).contains(&d));
        return if inside { vec![recurs(one)] } else { Vec::new() };
    };
    starts
        .into_iter()
        .filter(|(_, start)| (first..=last).contains(&start.date()))
        .map(|(event, start)| once(event, zones, Some(start)))
        .collect()
}

fn recurs(mut once: Occurrence) -> Occurrence {
    once.doubts.push(Doubt::Recurs);
    once
}

/// The civil starts of a recurring event up to a day; nothing when its rule is finer than a day or makes no sense.
fn starts<'c>(
    event: &'c ICalendarComponent,
    overrides: &[&'c ICalendarComponent],
    zones: &Zones<'c>,
    last: NaiveDate,
) -> Option<Vec<(&'c ICalendarComponent, NaiveDateTime)>> {
    let mut bounded = event.clone();
    for entry in &mut bounded.entries {
        for value in &mut entry.values {
            if let ICalendarValue::RecurrenceRule(rule) = value {
                use ICalendarFrequency::{Daily, Monthly, Weekly, Yearly};
                if !matches!(rule.freq, Daily | Weekly | Monthly | Yearly) {
                    return None;
                }
                // Without an end a rule would run for ever; what lies after the visit does not matter.
                let end =
                    last.checked_add_days(chrono::Days::new(2))?.and_time(chrono::NaiveTime::MIN);
                let ends_sooner =
                    rule.until.as_ref().and_then(naive).is_some_and(|(until, _)| until <= end);
                if rule.count.is_none() && !ends_sooner {
                    rule.until = Some(calcard::common::PartialDateTime::from_naive_timestamp(
                        end.and_utc().timestamp(),
                    ));
                }
            }
        }
    }
    let sources: Vec<&'c ICalendarComponent> =
        std::iter::once(event).chain(overrides.iter().copied()).collect();
    let mut components = vec![bounded];
    components.extend(overrides.iter().map(|o| (*o).clone()));
    let count = components.len();
    components.extend(zones.components().cloned());
    let expanded =
        ICalendar { components }.expand_dates(calcard::common::timezone::Tz::Floating, MAX_STEPS);
    let starts: Vec<_> = expanded
        .events
        .into_iter()
        .filter_map(|e| {
            let index = usize::try_from(e.comp_id).ok().filter(|&i| i < count)?;
            Some((*sources.get(index)?, e.start.naive_local()))
        })
        .collect();
    (!starts.is_empty() || expanded.errors.is_empty()).then_some(starts)
}

/// Tells one time of an event; `start` is its civil start where it is not the one that is written.
fn once<'c>(
    event: &'c ICalendarComponent,
    zones: &Zones<'c>,
    start: Option<NaiveDateTime>,
) -> Occurrence<'c> {
    let mut out =
        Occurrence { event, date: None, start: None, end: None, zone: None, doubts: Vec::new() };
    let written = event
        .property(&ICalendarProperty::Dtstart)
        .or_else(|| event.property(&ICalendarProperty::RecurrenceId));
    let Some((entry, value)) =
        written.and_then(|e| Some((e, e.values.first()?.as_partial_date_time()?)))
    else {
        return out;
    };
    let Some((mut civil, offset)) = naive(value) else { return out };
    let moved = start.map(|start| start - civil);
    civil = start.unwrap_or(civil);
    if !value.has_time() {
        out.date = plausible(civil.date());
        return out;
    }
    let at = zones.tell(civil, offset, entry);
    out.doubts.extend(at.doubt);
    out.zone = at.zone;
    out.date = plausible(at.civil.date());
    out.start = Some(minutes_of(at.civil));
    let end = event
        .property(&ICalendarProperty::Dtend)
        .and_then(|e| {
            let (end, offset) = naive(e.values.first()?.as_partial_date_time()?)?;
            let end = moved.map_or(Some(end), |by| end.checked_add_signed(by))?;
            Some(zones.convert(end, offset, e, at.tz))
        })
        .or_else(|| lasting(event).and_then(|d| at.civil.checked_add_signed(d)));
    if let Some(end) = end {
        let minutes = (end - at.civil.date().and_time(chrono::NaiveTime::MIN)).num_minutes();
        let begin = i64::from(minutes_of(at.civil));
        out.end = u16::try_from(minutes).ok().filter(|&m| m < 2880 && minutes != begin);
        if minutes < begin {
            out.doubts.push(Doubt::EndBeforeStart);
        } else if minutes > 1440 {
            out.doubts.push(Doubt::PastMidnight);
        }
    }
    out
}

fn lasting(event: &ICalendarComponent) -> Option<Duration> {
    match event.property(&ICalendarProperty::Duration)?.values.first()? {
        ICalendarValue::Duration(duration) => duration.to_time_delta(),
        _ => None,
    }
}

fn minutes_of(at: NaiveDateTime) -> u16 {
    u16::try_from(at.hour() * 60 + at.minute()).unwrap_or_default()
}

fn plausible(date: NaiveDate) -> Option<NaiveDate> {
    (1..=9999).contains(&date.year()).then_some(date)
}

/// Returns the civil hour of a UTC hour in a zone.
pub(super) fn civil(utc: NaiveDateTime, tz: Tz) -> NaiveDateTime {
    DateTime::<Utc>::from_naive_utc_and_offset(utc, Utc).with_timezone(&tz).naive_local()
}

/// Returns the UTC hour of a civil hour in a zone: the first where it exists twice, with the offset before the change
/// where it does not exist.
pub(super) fn utc(local: NaiveDateTime, tz: Tz) -> NaiveDateTime {
    match tz.from_local_datetime(&local) {
        chrono::LocalResult::Single(at) | chrono::LocalResult::Ambiguous(at, _) => at.naive_utc(),
        chrono::LocalResult::None => {
            let before = local.checked_sub_signed(Duration::hours(26)).unwrap_or(local);
            let offset =
                chrono::Offset::fix(&tz.offset_from_utc_datetime(&before)).local_minus_utc();
            local.checked_sub_signed(Duration::seconds(offset.into())).unwrap_or(local)
        }
    }
}

//! What was written, read by `icalendar` and by `calcard`: the same events, the same words, the same instants.

use crate::visits::*;
use crate::{hard, written};
use calcard::icalendar::dates::TimeOrDelta;
use calcard::icalendar::{ICalendar, ICalendarProperty};
use chrono::{TimeZone, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use domain::edition::{Edition, EditionRow, EditionStop};
use domain::time::Instant;
use domain::visit::{Audience, Status};
use icalendar::{CalendarDateTime, Component, DatePerhapsTime};
use proptest::prelude::*;

/// What a reader makes of an event.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    uid: String,
    summary: String,
    description: String,
    start: Instant,
    end: Option<Instant>,
}

fn by_icalendar(text: &str) -> Vec<Seen> {
    let calendar: icalendar::Calendar = text.parse().expect("icalendar reads it");
    let instant = |at: DatePerhapsTime| {
        let utc = match at {
            DatePerhapsTime::DateTime(CalendarDateTime::Utc(utc)) => utc,
            DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid }) => {
                let zone: Tz = tzid.parse().expect("a zone");
                let local = zone.from_local_datetime(&date_time);
                local.single().expect("an hour that exists once").with_timezone(&Utc)
            }
            other => panic!("a floating hour or a whole day: {other:?}"),
        };
        utc.timestamp() / 60
    };
    let seen = calendar.events().map(|event| Seen {
        uid: event.get_uid().unwrap_or_default().to_owned(),
        summary: event.get_summary().unwrap_or_default().to_owned(),
        description: event.get_description().unwrap_or_default().to_owned(),
        start: instant(event.get_start().expect("a start")),
        end: event.get_end().map(instant),
    });
    seen.collect()
}

fn by_calcard(text: &str) -> Vec<Seen> {
    let calendar = ICalendar::parse(text).expect("calcard reads it");
    // The library's own reckoning of the hours, from the VTIMEZONE or the name of the zone.
    let hours = calendar.expand_dates(Tz::UTC, 100_000);
    assert!(hours.errors.is_empty(), "{:?}", hours.errors);
    let seen = hours.events.iter().map(|event| {
        let component = &calendar.components[event.comp_id as usize];
        let text = |property| {
            let entry = component.property(&property);
            let value = entry.and_then(|entry| entry.values.first()?.as_text());
            value.unwrap_or_default().to_owned()
        };
        let start = event.start.timestamp() / 60;
        let end = match &event.end {
            TimeOrDelta::Time(end) => end.timestamp() / 60,
            TimeOrDelta::Delta(minutes) => start + minutes.num_minutes(),
        };
        Seen {
            uid: component.uid().unwrap_or_default().to_owned(),
            summary: text(ICalendarProperty::Summary),
            description: text(ICalendarProperty::Description),
            start,
            // Where no end is written each reader has its own idea of one; this one's is midnight.
            end: component.property(&ICalendarProperty::Dtend).map(|_| end),
        }
    });
    seen.collect()
}

fn stops(edition: &Edition) -> impl Iterator<Item = &EditionStop> {
    edition.days.iter().flat_map(|day| &day.rows).filter_map(|row| match row {
        EditionRow::Stop(stop) => Some(&**stop),
        EditionRow::Leg(_) | EditionRow::Margin(_) => None,
    })
}

/// Checks that both readers see each timed stop, at its instants, and agree on its words.
fn check(edition: &Edition) {
    let text = written(edition).text;
    let (mut one, mut other) = (by_icalendar(&text), by_calcard(&text));
    one.sort();
    other.sort();
    assert_eq!(one, other);
    let mut found: Vec<_> =
        one.iter().map(|seen| (seen.uid.as_str(), seen.start, seen.end)).collect();
    let mut expected: Vec<_> = stops(edition)
        .filter_map(|stop| Some((stop.uid.as_str(), stop.start?, stop.end)))
        .collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
    assert_eq!(text.matches("BEGIN:VEVENT\r\n").count(), expected.len());
}

#[test]
fn other_readers_see_what_was_written() {
    let editions = [
        founding(),
        reference_day(),
        statuses(),
        hard::zones(),
        hard::nights(),
        hard::starts(),
        hard::places(),
        hard::long_note(),
        hard::fifty(),
        hard::titles(),
    ];
    for edition in editions {
        check(&edition);
    }
}

#[test]
fn words_come_back_as_they_were_typed() {
    let check = |title: &str| {
        let edition = edition("Visite", vec![row(stop(1, title, "2020-09-21 12:15", 30))]);
        let text = written(&edition).text;
        for seen in [by_icalendar(&text), by_calcard(&text)] {
            assert_eq!(
                seen.iter().map(|event| event.summary.as_str()).collect::<Vec<_>>(),
                [title]
            );
        }
    };
    check("Réunion d’échanges, déjeuner ; visite");
    check("« Salle » \"Hospitality\" : 12h15");
    check("\\\\serveur\\nouveau\\;");
    check("👩‍🚒 n° 2 → \u{202f}!");
}

/// A stop of any words, in any zone, at any minute of twenty years.
fn any_stop() -> impl Strategy<Value = EditionStop> {
    let start = proptest::option::weighted(0.9, 23_000_000i64..33_000_000);
    let minutes = proptest::option::of(1i64..3000);
    let zone = prop_oneof![
        3 => Just(Tz::Europe__Paris),
        1 => (0..TZ_VARIANTS.len()).prop_map(|n| TZ_VARIANTS[n]),
    ];
    let status =
        prop_oneof![Just(Status::Confirmed), Just(Status::Tentative), Just(Status::Cancelled)];
    (any::<String>(), any::<String>(), start, minutes, zone, status).prop_map(
        |(title, note, start, minutes, zone, status)| EditionStop {
            start,
            end: start.zip(minutes).map(|(start, minutes)| start + minutes),
            zone,
            status,
            room: note.clone(),
            notes: vec![(Audience::Public, note)],
            ..untimed(0, &title)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_edition_is_read_back(stops in prop::collection::vec(any_stop(), 1..12)) {
        let numbered = stops.into_iter().enumerate();
        let rows: Vec<_> =
            numbered.map(|(n, stop)| row(EditionStop { uid: uid(n), ..stop })).collect();
        let edition = edition("Visite", rows);
        prop_assume!(self::stops(&edition).any(|stop| stop.start.is_some()));
        check(&edition);
    }
}

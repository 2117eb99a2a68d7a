//! How fast a calendar of 10,000 events is written, beside the bare `icalendar` crate:
//! `cargo run --release -p ics --example write_bench`.
//!
//! The crate is given the same events as finished strings, and writes neither zones nor safe folds; we start from the
//! edition and say who welcomes and what the press may do. Best of several runs, one process.

#![allow(clippy::print_stdout, reason = "what it prints is what it is for")]

#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../tests/calendars/visits.rs"]
mod visits;

use domain::edition::{Doing, Edition, EditionRow, EditionStop};
use domain::visit::{Audience, Civility, PressAccess};
use icalendar::{Calendar, CalendarDateTime, Component, Event, EventLike, EventStatus};
use ics::{Options, write};
use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

const EVENTS: usize = 10_000;
const RUNS: usize = 7;

fn main() -> Result<(), Box<dyn Error>> {
    let edition = big();
    let (ours, text) =
        best(|| write(&edition, &visits::stamps(), &Options::default()).map(|w| w.text))?;
    let calendar: Calendar = text.parse()?;
    let finished: Vec<Finished> = calendar.events().map(Finished::of).collect();
    let (theirs, _) = best(|| Ok::<_, Box<dyn Error>>(bare(&finished)))?;
    let per_second = |time: Duration| EVENTS as f64 / time.as_secs_f64();
    let megabytes = text.len() as f64 / 1e6;
    println!("ics write: {EVENTS} events, {megabytes:.1} MB, {:.3} s", ours.as_secs_f64());
    println!("ics write: {:.0} events/s", per_second(ours));
    println!("icalendar crate alone: {:.0} events/s", per_second(theirs));
    println!("ics / icalendar crate: {:.2}", per_second(ours) / per_second(theirs));
    Ok(())
}

fn best<T, E>(mut run: impl FnMut() -> Result<T, E>) -> Result<(Duration, T), E> {
    let mut once = || {
        let start = Instant::now();
        let made = black_box(run()?);
        Ok((start.elapsed(), made))
    };
    let mut best = once()?;
    for _ in 1..RUNS {
        let (time, _) = once()?;
        best.0 = best.0.min(time);
    }
    Ok(best)
}

/// Five hundred days of twenty stops, each with a place, a room, people, a note and what the press may do.
fn big() -> Edition {
    let rows = (0..EVENTS).map(|n| {
        let (day, hour) = (n / 20, n % 20);
        let start = visits::at("2020-01-01 00:15", chrono_tz::Europe::Paris)
            + i64::try_from(day * 1440 + hour * 60).unwrap_or_default();
        let person = visits::person(Some(Civility::Madam), "Anne ARNAUD", "sous-préfète d’Alès");
        EditionRow::Stop(std::sync::Arc::new(EditionStop {
            start: Some(start),
            end: Some(start + 45),
            place: Some(visits::pole_mecanique()),
            room: "Salle Hospitality".into(),
            press: Some(PressAccess::Open),
            people: vec![
                visits::presence(person.clone(), Doing::Welcomes),
                visits::presence(person, Doing::Attends),
            ],
            notes: vec![(
                Audience::Public,
                "Stationnement au parking P2 ; entrée par le portail nord, badge obligatoire. 🚗"
                    .into(),
            )],
            ..visits::untimed(
                n,
                &format!("Réunion d’échanges avec les acteurs du territoire, n° {n}"),
            )
        }))
    });
    Edition { office: visits::office(), ..visits::edition("Mesure", rows.collect()) }
}

/// An event as its last strings.
struct Finished {
    texts: [(&'static str, String); 5],
    others: Vec<icalendar::Property>,
    start: Option<CalendarDateTime>,
    end: Option<CalendarDateTime>,
}

impl Finished {
    fn of(event: &Event) -> Self {
        let text =
            |name: &'static str| (name, event.property_value(name).unwrap_or_default().to_owned());
        let other = |name| event.properties().get(name).cloned();
        let hour = |at| match at {
            Some(icalendar::DatePerhapsTime::DateTime(at)) => Some(at),
            _ => None,
        };
        Self {
            texts: ["UID", "SUMMARY", "LOCATION", "DESCRIPTION", "TRANSP"].map(text),
            others: ["GEO", "ORGANIZER", "X-APPLE-STRUCTURED-LOCATION"]
                .into_iter()
                .filter_map(other)
                .collect(),
            start: hour(event.get_start()),
            end: hour(event.get_end()),
        }
    }
}

fn bare(events: &[Finished]) -> String {
    let issued = visits::stamps().issued;
    let mut calendar = Calendar::empty();
    for finished in events {
        let mut event = Event::new();
        event.timestamp(issued).last_modified(issued).sequence(0).status(EventStatus::Confirmed);
        for (name, value) in &finished.texts {
            event.add_property(*name, value.as_str());
        }
        for property in &finished.others {
            event.append_property(property.clone());
        }
        if let Some(start) = &finished.start {
            event.starts(start.clone());
        }
        if let Some(end) = &finished.end {
            event.ends(end.clone());
        }
        calendar.push(event);
    }
    calendar.to_string()
}

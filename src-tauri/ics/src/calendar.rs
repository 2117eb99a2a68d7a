//! The frame: which events a calendar holds, and what stands around them.

use crate::clean;
use crate::event::{Maker, leg_uid, title};
use crate::fold::{fold, refold};
use crate::stamps::Stamps;
use crate::when::When;
use crate::zone::vtimezone;
use chrono_tz::Tz;
use domain::Uid;
use domain::edition::{Edition, EditionLeg, EditionRow, EditionStop};
use icalendar::{Component, Event};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt;
use std::sync::Arc;

/// What goes into a calendar besides the stops.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Moves as events of their own; only internal and drivers' editions have any.
    pub legs: bool,
}

/// A calendar as it goes to disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The file: UTF-8 without a byte order mark, CR LF.
    pub text: String,
    /// How many events it holds.
    pub events: usize,
    /// The titles of the stops that it does not hold, because they have no hour.
    pub left_out: Vec<String>,
}

/// No stop of an edition has an hour.
///
/// A published calendar needs an event (RFC 5546, 3.2.1), and programs refuse a file without one. What is said of it to
/// people is the caller's, who knows which file was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NothingToWrite {
    /// The titles of all its stops.
    pub left_out: Vec<String>,
}

impl fmt::Display for NothingToWrite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no stop of the edition has an hour")
    }
}

impl std::error::Error for NothingToWrite {}

/// Writes an edition as one iCalendar object.
///
/// With a mail address of the office it is METHOD:PUBLISH with that office as organizer, else it has neither
/// (RFC 5546, 3.2.1). A calendar of several events has a name; one of a single event has none, because Outlook opens it as
/// that event only then.
///
/// ```
/// use domain::visit::Audience;
/// let typed = "= 2020-09-21\n!12:15 Réunion ; 75\n!? Point sur les projets ; 10\n";
/// let mut made = 0;
/// let mut id = |_| {
///     made += 1;
///     made.to_string()
/// };
/// let visit = domain::outline::read(typed, &mut id).unwrap();
/// let public = domain::edition::edition(&visit, &domain::layout(&visit), Audience::Public);
/// let stamps = ics::Stamps::first(chrono::DateTime::from_timestamp(1_599_724_800, 0).unwrap());
/// let written = ics::write(&public, &stamps, &ics::Options::default()).unwrap();
/// assert!(written.text.contains("\r\nDTSTART;TZID=Europe/Paris:20200921T121500\r\n"));
/// assert_eq!(written.events, 1);
/// assert_eq!(written.left_out, ["Point sur les projets"]);
/// ```
///
/// # Errors
///
/// [`NothingToWrite`] where no stop has an hour.
pub fn write(
    edition: &Edition,
    stamps: &Stamps,
    options: &Options,
) -> Result<Written, NothingToWrite> {
    let maker = Maker::of(edition, stamps.issued);
    let mut content = Content::default();
    for entry in entries(edition, options.legs) {
        match entry.when() {
            Some(when) => {
                let event = match &entry {
                    Entry::Stop(stop) => maker.stop(stop, &when, stamps.of(&stop.uid), None),
                    Entry::Leg(leg, uid) => {
                        maker.leg(leg, uid, &when, stamps.of_leg(uid, &leg.between), None)
                    }
                };
                content.enter(&when, &folded(&event));
            }
            None => content.left_out.extend(entry.title(&maker.words)),
        }
    }
    content.finished(&Frame::published(&maker, None))
}

/// What can be an event of a calendar.
#[derive(Clone)]
pub(crate) enum Entry {
    Stop(Arc<EditionStop>),
    /// A move, with an id of its own.
    Leg(Box<EditionLeg>, Uid),
}

impl Entry {
    pub(crate) fn uid(&self) -> &Uid {
        match self {
            Self::Stop(stop) => &stop.uid,
            Self::Leg(_, uid) => uid,
        }
    }

    /// Its hours; none where it has none.
    pub(crate) fn when(&self) -> Option<When> {
        match self {
            Self::Stop(stop) => When::new(stop.zone, stop.start?, stop.end),
            Self::Leg(leg, _) => travel(leg),
        }
    }

    /// The title of a stop; a move has none that anybody would miss.
    fn title(&self, words: &text::Words) -> Option<String> {
        match self {
            Self::Stop(stop) => Some(title(stop, words)),
            Self::Leg(..) => None,
        }
    }
}

/// What an edition has for a calendar, in the order of the programme.
pub(crate) fn entries(edition: &Edition, legs: bool) -> Vec<Entry> {
    let mut taken = HashSet::new();
    let entry = |row: &EditionRow| match row {
        EditionRow::Stop(stop) => Some(Entry::Stop(stop.clone())),
        EditionRow::Leg(leg) if legs => {
            travel(leg)?;
            let uid = unused(&mut taken, leg_uid(&leg.between.0, &leg.between.1));
            Some(Entry::Leg(Box::new(leg.clone()), uid))
        }
        EditionRow::Leg(_) | EditionRow::Margin(_) => None,
    };
    edition.days.iter().flat_map(|day| &day.rows).filter_map(entry).collect()
}

/// Groups that part from one stop and meet at the next make the same move: the second gets a number.
fn unused(taken: &mut HashSet<Uid>, uid: Uid) -> Uid {
    let mut free = uid.clone();
    let mut number = 2;
    while !taken.insert(free.clone()) {
        free = Uid::new(format!("{uid}-{number}"));
        number += 1;
    }
    free
}

/// The hours of a move; none where it is unknown or takes no time.
fn travel(leg: &EditionLeg) -> Option<When> {
    let (departs, minutes) = (leg.departs?, leg.minutes.filter(|minutes| *minutes > 0)?);
    When::new(leg.zone, departs, Some(departs.checked_add(minutes.into())?))
}

/// Writes an event, folded.
pub(crate) fn folded(event: &Event) -> String {
    let (mut lines, mut out) = (String::new(), String::new());
    // A `String` takes everything.
    let _ = event.fmt_write(&mut lines);
    refold(&lines, &mut out);
    out
}

/// The events so far.
#[derive(Default)]
pub(crate) struct Content {
    /// Folded.
    lines: String,
    events: usize,
    /// For each zone that a TZID names the years it is needed for.
    zones: BTreeMap<&'static str, (Tz, BTreeSet<i32>)>,
    pub(crate) left_out: Vec<String>,
}

impl Content {
    pub(crate) fn enter(&mut self, when: &When, event: &str) {
        if let Some((zone, years)) = when.zone() {
            self.zones
                .entry(zone.name())
                .or_insert_with(|| (zone, BTreeSet::new()))
                .1
                .extend(years);
        }
        self.lines.push_str(event);
        self.events += 1;
    }

    /// Puts the frame around the events.
    pub(crate) fn finished(self, frame: &Frame) -> Result<Written, NothingToWrite> {
        if self.events == 0 {
            return Err(NothingToWrite { left_out: self.left_out });
        }
        let mut out = String::with_capacity(self.lines.len() + 2048);
        fold("BEGIN:VCALENDAR", &mut out);
        fold("VERSION:2.0", &mut out);
        fold("PRODID:-//Deroule//Visites officielles 1.0//FR", &mut out);
        fold("CALSCALE:GREGORIAN", &mut out);
        if let Some(method) = frame.method {
            fold(&format!("METHOD:{method}"), &mut out);
        }
        if self.events > 1 {
            let name = clean::escaped(&frame.name);
            fold(&format!("NAME:{name}"), &mut out);
            fold(&format!("X-WR-CALNAME:{name}"), &mut out);
            fold(&format!("X-WR-TIMEZONE:{}", frame.zone.name()), &mut out);
        }
        for (zone, years) in self.zones.values() {
            vtimezone(*zone, years, &mut out);
        }
        out.push_str(&self.lines);
        fold("END:VCALENDAR", &mut out);
        Ok(Written { text: out, events: self.events, left_out: self.left_out })
    }
}

/// What stands around the events.
pub(crate) struct Frame {
    pub(crate) method: Option<&'static str>,
    /// What a calendar of several events is called.
    name: String,
    zone: Tz,
}

impl Frame {
    /// A calendar of the office, or of one of its readers.
    pub(crate) fn published(maker: &Maker<'_>, reader: Option<&str>) -> Self {
        let mut name = clean::cut(clean::line(&maker.edition.title), 200);
        if name.is_empty() {
            name = maker.words.ics_visit();
        }
        if let Some(reader) = reader.map(clean::line).filter(|reader| !reader.is_empty()) {
            name = maker.words.ics_visit_of(clean::cut(reader, 100), name);
        }
        let method = maker.organizer.is_some().then_some("PUBLISH");
        Self { method, name, zone: maker.edition.zone }
    }
}

//! The frame: which events a calendar holds, and what stands around them.

use crate::clean;
use crate::event::{Maker, leg_uid, title};
use crate::fold::{fold, refold};
use crate::organizer::organizer;
use crate::stamps::Stamps;
use crate::when::When;
use crate::zone::vtimezone;
use chrono_tz::Tz;
use domain::Uid;
use domain::edition::{Edition, EditionLeg, EditionRow};
use domain::visit::Language;
use icalendar::{Component, Event};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt;
use text::{Lang, Words};

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
    let words = Words::of(match edition.lang {
        Language::French => Lang::Fr,
        Language::English => Lang::En,
    });
    let maker = Maker { edition, stamps, words, organizer: organizer(&edition.office) };
    let mut content = Content::default();
    for row in edition.days.iter().flat_map(|day| &day.rows) {
        match row {
            EditionRow::Stop(stop) => {
                let when = stop.start.and_then(|start| When::new(stop.zone, start, stop.end));
                match when {
                    Some(when) => content.enter(&when, &maker.stop(stop, &when)),
                    None => content.left_out.push(title(stop, &words)),
                }
            }
            EditionRow::Leg(leg) if options.legs => {
                if let Some(when) = travel(leg) {
                    let uid = content.unused(leg_uid(&leg.between.0, &leg.between.1));
                    content.enter(&when, &maker.leg(leg, &uid, &when));
                }
            }
            EditionRow::Leg(_) | EditionRow::Margin(_) => {}
        }
    }
    if content.events == 0 {
        return Err(NothingToWrite { left_out: content.left_out });
    }
    Ok(Written { text: content.framed(&maker), events: content.events, left_out: content.left_out })
}

/// The hours of a move; none where it is unknown or takes no time.
fn travel(leg: &EditionLeg) -> Option<When> {
    let (departs, minutes) = (leg.departs?, leg.minutes.filter(|minutes| *minutes > 0)?);
    When::new(leg.zone, departs, Some(departs.checked_add(minutes.into())?))
}

/// The events so far.
#[derive(Default)]
struct Content {
    lines: String,
    events: usize,
    /// For each zone that a TZID names the years it is needed for.
    zones: BTreeMap<&'static str, (Tz, BTreeSet<i32>)>,
    legs: HashSet<Uid>,
    left_out: Vec<String>,
}

impl Content {
    fn enter(&mut self, when: &When, event: &Event) {
        if let Some((zone, years)) = when.zone() {
            self.zones
                .entry(zone.name())
                .or_insert_with(|| (zone, BTreeSet::new()))
                .1
                .extend(years);
        }
        // A `String` takes everything; and no event has fewer than its BEGIN.
        let _ = event.fmt_write(&mut self.lines);
        self.events += 1;
    }

    /// Groups that part from one stop and meet at the next make the same move: the second gets a number.
    fn unused(&mut self, uid: Uid) -> Uid {
        let mut free = uid.clone();
        let mut number = 2;
        while !self.legs.insert(free.clone()) {
            free = Uid::new(format!("{uid}-{number}"));
            number += 1;
        }
        free
    }

    fn framed(&self, maker: &Maker<'_>) -> String {
        let mut out = String::with_capacity(self.lines.len() + 2048);
        fold("BEGIN:VCALENDAR", &mut out);
        fold("VERSION:2.0", &mut out);
        fold("PRODID:-//Deroule//Visites officielles 1.0//FR", &mut out);
        fold("CALSCALE:GREGORIAN", &mut out);
        if maker.organizer.is_some() {
            fold("METHOD:PUBLISH", &mut out);
        }
        if self.events > 1 {
            let mut name = clean::cut(clean::line(&maker.edition.title), 200);
            if name.is_empty() {
                name = maker.words.ics_visit();
            }
            let name = clean::escaped(&name);
            fold(&format!("NAME:{name}"), &mut out);
            fold(&format!("X-WR-CALNAME:{name}"), &mut out);
            fold(&format!("X-WR-TIMEZONE:{}", maker.edition.zone.name()), &mut out);
        }
        for (zone, years) in self.zones.values() {
            vtimezone(*zone, years, &mut out);
        }
        refold(&self.lines, &mut out);
        fold("END:VCALENDAR", &mut out);
        out
    }
}

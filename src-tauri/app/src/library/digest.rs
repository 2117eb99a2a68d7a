//! What the library remembers of a visit: what its row shows, and every text in which one may search.

use crate::session::Session;
use crate::versions::StillHeld;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use domain::ids::StopId;
use domain::layout::Agenda;
use domain::problem::ProblemKind;
use domain::time::Clock;
use domain::visit::{HourStyle, PersonRole, Visit, VisitStatus};
use std::collections::BTreeMap;
use text::plain;

/// A visit at a glance, in no language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    /// The title as given; empty where nobody has given one.
    pub title: String,
    /// Its first and its last day; `None` without a day.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// How many days it has.
    pub days: usize,
    /// How many stops.
    pub stops: usize,
    /// How many groups.
    pub groups: usize,
    /// Who receives, else the commune where most happens; empty where neither is known.
    pub place: String,
    /// The office's reference; empty without one.
    pub reference: String,
    /// How far it has come.
    pub status: VisitStatus,
    /// The style of its hours.
    pub style: HourStyle,
    /// Its zone.
    pub zone: Tz,
    /// When it was last edited.
    pub edited: DateTime<Utc>,
    /// The worst that is wrong with it.
    pub trouble: Option<Trouble>,
    /// Who still has an older version than the last.
    pub held: Option<StillHeld>,
    /// What can be found in it.
    pub(super) texts: Vec<Found>,
    /// Title, reference and aims in plain letters: they help every text of the visit to be found.
    pub(super) about: String,
}

/// What keeps a visit from being held as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// On which day the first of it happens.
    pub day: NaiveDate,
    /// Minutes missing before a fixed hour; 0 where it is of another kind.
    pub missing: u32,
    /// How many such problems there are.
    pub count: usize,
}

/// What a text found in a visit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The title, the reference or the aims of the whole.
    Visit,
    /// The title of a stop.
    Stop,
    /// A name with its function.
    Person,
    /// A place with its commune or room.
    Place,
    /// A note.
    Note,
}

/// A text of a visit in which one may search, and where to go for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: Kind,
    /// The text.
    pub text: String,
    /// The stop to go to.
    pub stop: Option<StopId>,
    /// The day and the planned hour of that stop.
    pub at: Option<(NaiveDate, Option<Clock>)>,
    pub(super) plain: String,
}

impl Digest {
    /// Reads an open visit.
    pub fn of(session: &Session) -> Self {
        let (visit, agenda) = (session.visit(), session.agenda());
        let header = visit.header();
        let mut days = visit.days().map(|day| day.date);
        let span = days.next().map(|first| (first, days.next_back().unwrap_or(first)));
        Self {
            title: header.title.trim().to_owned(),
            span,
            days: visit.days().count(),
            stops: visit.stops().count(),
            groups: visit.groups().count(),
            place: place(visit),
            reference: header.reference.clone(),
            status: header.status,
            style: header.hour_style,
            zone: header.zone,
            edited: session.last_edit(),
            trouble: trouble(visit, agenda),
            held: StillHeld::of(session.file().register()),
            texts: texts(visit, agenda),
            about: plain(&[&*header.title, &header.reference, &header.aims].join(" ")),
        }
    }
}

/// Who receives, in a word: the body of the host, else the office that issues, else the commune of most stops.
fn place(visit: &Visit) -> String {
    let host = visit.persons().find(|person| person.role == Some(PersonRole::Host));
    let body = host.map(|host| host.body.clone()).filter(|body| !body.is_empty());
    let office = Some(visit.header().office.name.clone()).filter(|name| !name.is_empty());
    body.or(office).or_else(|| commune(visit)).unwrap_or_default()
}

fn commune(visit: &Visit) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, stop) in visit.stops() {
        let place = stop.place.as_ref().and_then(|id| visit.place(id));
        if let Some(commune) = place.and_then(|place| place.commune.as_deref()) {
            *counts.entry(commune).or_default() += 1;
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count)?;
    Some(most.0.to_owned())
}

fn trouble(visit: &Visit, agenda: &Agenda) -> Option<Trouble> {
    let day = |problem: &domain::Problem| {
        let stop = problem.stops.first()?;
        visit.day_of(stop).map(|day| day.date)
    };
    let first = agenda.blocking().min_by_key(|problem| day(problem))?;
    let pinned =
        matches!(first.kind, ProblemKind::PinMissed { .. } | ProblemKind::MarginBelowFloor { .. });
    Some(Trouble {
        day: day(first)?,
        missing: if pinned { first.minutes } else { 0 },
        count: agenda.blocking().count(),
    })
}

fn texts(visit: &Visit, agenda: &Agenda) -> Vec<Found> {
    let mut texts = Vec::new();
    let mut put = |kind, text: String, stop: Option<&StopId>| {
        if text.trim().is_empty() {
            return;
        }
        let at = stop.and_then(|id| {
            let planned = agenda.stop(id);
            let hour = planned.and_then(|planned| Some(planned.clock(planned.start?)));
            Some((visit.day_of(id)?.date, hour))
        });
        let plain = plain(&text);
        texts.push(Found { kind, text, stop: stop.cloned(), at, plain });
    };
    let header = visit.header();
    put(Kind::Visit, header.title.clone(), None);
    put(Kind::Visit, header.reference.clone(), None);
    put(Kind::Visit, header.aims.clone(), None);
    for (_, stop) in visit.stops() {
        put(Kind::Stop, stop.title.clone(), Some(&stop.id));
        let place = stop.place.as_ref().and_then(|id| visit.place(id));
        let place = place.map(|place| (place.name.as_str(), place.commune.as_deref()));
        let (name, commune) = place.unwrap_or_default();
        let parts = [name, &stop.room, commune.unwrap_or_default()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        put(Kind::Place, parts.join(", "), Some(&stop.id));
        for note in stop.notes.values() {
            put(Kind::Note, note.clone(), Some(&stop.id));
        }
    }
    for person in visit.persons() {
        let there = visit.stops().find(|(_, stop)| {
            stop.attendances.iter().any(|attendance| attendance.person == person.id)
        });
        let parts = [person.full_name(), person.function.clone(), person.body.clone()];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        put(Kind::Person, parts.join(", "), there.map(|(_, stop)| &stop.id));
    }
    texts
}

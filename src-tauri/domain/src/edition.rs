//! Who may read what: the only form in which a visit reaches paper, a calendar or another person.
//!
//! Exporters take an [`Edition`], never a visit, so that they cannot print what their reader may not see. It is made by
//! one rule: [`edition()`] for an audience, [`personal_edition()`] for somebody in it.

mod make;
mod news;
mod withheld;

pub(crate) use make::{NOWHERE, Reader, knows};
pub use make::{Personal, edition, edition_in, personal_edition, personal_edition_in};
pub use news::EditionNews;
pub use withheld::{Withheld, WithheldKind, withheld};

use crate::compare::What;
use crate::ids::{GroupId, PersonId, PlaceId, StopId, Uid};
use crate::precedence::{Listed, Reason};
use crate::time::{Clock, Instant, Minutes, civil};
use crate::visit::{
    Audience, Civility, Coordinates, HourStyle, Language, Office, PersonRole, Precision,
    PressAccess, PressBlock, Status, StopKind, VisitStatus,
};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A visit as one audience may read it, with its hours computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Who reads it.
    pub audience: Audience,
    /// The one person whom it is for; `None`: the whole audience.
    pub reader: Option<EditionPerson>,
    /// The title.
    pub title: String,
    /// The office's reference.
    pub reference: String,
    /// The language in which it is written.
    pub lang: Language,
    /// The visit's zone.
    pub zone: Tz,
    /// How hours are printed.
    pub hour_style: HourStyle,
    /// What the visit is for.
    pub aims: String,
    /// How far the visit has come.
    pub status: VisitStatus,
    /// The mention on every page.
    pub mention: String,
    /// Who issues it.
    pub office: Office,
    /// What journalists must know.
    pub press: PressBlock,
    /// Who is received, in the order of entry.
    pub guests: Vec<EditionPerson>,
    /// Who receives.
    pub hosts: Vec<EditionPerson>,
    /// Everybody of whom this reader may know, guests and hosts included, in the order of entry.
    pub people: Vec<EditionPerson>,
    /// Those of [`Edition::people`] in the order of precedence; for the public nobody.
    pub roll: Vec<EditionRank>,
    /// The days that have something to read, in order.
    pub days: Vec<EditionDay>,
    /// What has changed since a version; `None` where nobody asked.
    pub news: Option<EditionNews>,
}

impl Edition {
    /// Returns the edition of one day; without days where that day has nothing to read.
    #[must_use]
    pub fn only_day(mut self, date: NaiveDate) -> Self {
        let all = self.stop_ids();
        self.days.retain(|day| day.date == date);
        self.leave_news_of(&all, |what| match what {
            What::Day { from, .. } => *from == date,
            What::Start { from: Some(from), .. } => civil(from.at, from.zone).date_naive() == date,
            _ => false,
        });
        self
    }

    /// Returns the edition of one place: the stops there, and of the people those who come there, who stand in the order of
    /// that place. Moves and margins lead from one place to another and are left out.
    #[must_use]
    pub fn only_place(mut self, place: &PlaceId) -> Self {
        let all = self.stop_ids();
        for day in &mut self.days {
            day.rows.retain(|row| match row {
                EditionRow::Stop(stop) => stop.place.as_ref().is_some_and(|at| at.id == *place),
                EditionRow::Leg(_) | EditionRow::Margin(_) => false,
            });
        }
        self.days.retain(|day| !day.rows.is_empty());
        let there: BTreeSet<PersonId> =
            self.stops().flat_map(EditionStop::those_named).cloned().collect();
        self.people.retain(|person| there.contains(&person.id));
        let elsewhere = std::mem::take(&mut self.roll);
        let mut roll: Vec<EditionRank> = Vec::new();
        for rank in self.stops().flat_map(|stop| &stop.order).chain(&elsewhere) {
            let known = roll.iter().any(|known| known.person.id == rank.person.id);
            if there.contains(&rank.person.id) && !known {
                roll.push(EditionRank { position: roll.len() + 1, ..rank.clone() });
            }
        }
        self.roll = roll;
        self.leave_news_of(&all, |what| matches!(what, What::Place { .. }));
        self
    }

    /// Returns every stop, in the order of the programme.
    pub fn stops(&self) -> impl Iterator<Item = &EditionStop> {
        self.days.iter().flat_map(|day| &day.rows).filter_map(|row| match row {
            EditionRow::Stop(stop) => Some(&**stop),
            EditionRow::Leg(_) | EditionRow::Margin(_) => None,
        })
    }
}

/// One day as an audience may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionDay {
    /// The date.
    pub date: NaiveDate,
    /// The zone of its hours.
    pub zone: Tz,
    /// Stops, and for those who may read them the legs and margins before each, in the order of the programme.
    pub rows: Vec<EditionRow>,
}

/// A row of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditionRow {
    /// A stop.
    Stop(Arc<EditionStop>),
    /// A move towards the next stop of the same group; internal and drivers only.
    Leg(EditionLeg),
    /// What lies before the next fixed hour; internal and drivers only.
    Margin(EditionMargin),
}

/// A stop as an audience may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionStop {
    /// Its id inside the visit, for links within a page; never printed.
    pub id: StopId,
    /// Its id in calendars.
    pub uid: Uid,
    /// The title.
    pub title: String,
    /// What sort of moment it is.
    pub kind: StopKind,
    /// How sure it is; dropped stops are in no edition.
    pub status: Status,
    /// The zone of its hours.
    pub zone: Tz,
    /// The planned start.
    pub start: Option<Instant>,
    /// The planned end, where the duration is known.
    pub end: Option<Instant>,
    /// How the hour is meant.
    pub precision: Precision,
    /// True where the hour is a fixed one; internal and drivers only, else false.
    pub fixed: bool,
    /// True where the hours are lower bounds (« au plus tôt »).
    pub uncertain: bool,
    /// The latest start; internal only.
    pub latest: Option<Instant>,
    /// The fewest minutes it may be cut to, where that is less than planned; internal only.
    pub minimum: Option<Minutes>,
    /// The priority of an optional stop; internal only.
    pub optional: Option<u8>,
    /// The group in whose line it stands.
    pub group: Option<EditionGroup>,
    /// Where it takes place.
    pub place: Option<EditionPlace>,
    /// The room; empty without one.
    pub room: String,
    /// What the press may do.
    pub press: Option<PressAccess>,
    /// Who is there, in the order of entry.
    pub people: Vec<EditionPresence>,
    /// Who comes, in the order of precedence; for the public nobody, for participants without those who are only awaited.
    pub order: Vec<EditionRank>,
    /// Who speaks after whom; the minutes for internal only.
    pub speeches: Vec<EditionSpeech>,
    /// « En place à » for this audience.
    pub call: Option<Clock>,
    /// « En place à » of every audience that this one may read, the own one included.
    pub calls: Vec<(Audience, Clock)>,
    /// The notes that this audience may read, the widest first, each with whom it was written for.
    pub notes: Vec<(Audience, String)>,
}

/// What of a stop asks people to look at their calendars again when it changes (RFC 5546, 2.1.4): hours, place, status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Material<'a> {
    hours: (Option<Instant>, Option<Instant>, Tz),
    status: Status,
    place: Option<(&'a str, Option<&'a str>, &'a str)>,
    room: &'a str,
}

impl EditionStop {
    /// Returns the ids of all who are named here, those who stand in for others included.
    pub fn those_named(&self) -> impl Iterator<Item = &PersonId> {
        self.people.iter().flat_map(|presence| {
            let stands_in = match &presence.doing {
                Doing::RepresentedBy(other) => Some(&other.id),
                _ => None,
            };
            std::iter::once(&presence.person.id).chain(stands_in)
        })
    }

    /// Returns what of the stop asks people to look again; a title, a note or a name does not.
    pub fn material(&self) -> Material<'_> {
        Material {
            hours: (self.start, self.end, self.zone),
            // To calendars an option is what is to be confirmed.
            status: if self.status == Status::Option { Status::Tentative } else { self.status },
            place: self.place.as_ref().map(|place| {
                (place.name.as_str(), place.commune.as_deref(), place.address.as_str())
            }),
            room: &self.room,
        }
    }
}

/// A group as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionGroup {
    /// Its id.
    pub id: GroupId,
    /// Its printed name.
    pub name: String,
}

/// A place as an audience may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionPlace {
    /// Its id inside the visit; never printed.
    pub id: PlaceId,
    /// The name.
    pub name: String,
    /// The commune.
    pub commune: Option<String>,
    /// The postal address.
    pub address: String,
    /// The point on the globe.
    pub coordinates: Option<Coordinates>,
    /// How one gets in; participants and more.
    pub access: String,
    /// Where cars stand; participants and more.
    pub parking: String,
}

/// A person as an audience may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionPerson {
    /// Its id inside the visit; never printed.
    pub id: PersonId,
    /// « M. » or « Mme ».
    pub civility: Option<Civility>,
    /// First name and family name.
    pub name: String,
    /// The function as printed.
    pub function: String,
    /// The body that the function belongs to, where the function does not say it.
    pub body: String,
    /// What the person is to the visit.
    pub role: Option<PersonRole>,
    /// How he or she is addressed, such as « Madame la Préfète »; internal only.
    pub address: String,
    /// The mail address; internal only.
    pub mail: String,
    /// The telephone number; internal only.
    pub telephone: String,
    /// The mobile number, for those to whom it was confided: internal, or drivers too.
    pub mobile: String,
    /// What the person eats, for those to whom it was confided.
    pub diet: String,
    /// What the person needs to get about, for those to whom it was confided.
    pub mobility: String,
}

/// Somebody's place in an order of precedence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionRank {
    /// Who.
    pub person: EditionPerson,
    /// The place in the order, from 1.
    pub position: usize,
    /// The rank of the decree under which he or she stands.
    pub listed: Option<Listed>,
    /// Why there; internal only.
    pub why: Option<EditionReason>,
}

/// Why somebody stands where he or she does, with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionReason {
    /// The reason.
    pub reason: Reason,
    /// The article of the decree that gives the place.
    pub article: u8,
    /// Since when its wording has been in force; `None`: « à vérifier ».
    pub wording: Option<NaiveDate>,
    /// Why the place was given by hand; empty where it was not.
    pub by_hand: String,
    /// Whom he or she represents.
    pub stands_for: Option<Box<EditionPerson>>,
}

/// A speech.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionSpeech {
    /// Who speaks.
    pub person: EditionPerson,
    /// For how long; internal only.
    pub minutes: Option<Minutes>,
}

/// Somebody at a stop, as an audience may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionPresence {
    /// Who.
    pub person: EditionPerson,
    /// Doing what.
    pub doing: Doing,
}

/// What somebody does at a stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Is there.
    Attends,
    /// Receives.
    Welcomes,
    /// Speaks; the minutes for internal only.
    Speaks(Option<Minutes>),
    /// Is awaited; internal only.
    Awaited,
    /// Has declined; internal only.
    Declined,
    /// Does not come; internal only.
    Absent,
    /// Is represented by this person.
    RepresentedBy(Box<EditionPerson>),
}

/// A move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionLeg {
    /// The calendar ids of the two stops, from which a calendar makes a stable one for the move.
    pub between: (Uid, Uid),
    /// What is left: the place, else the title of the stop.
    pub from: String,
    /// What is gone to.
    pub to: String,
    /// The group that moves.
    pub group: Option<EditionGroup>,
    /// The zone of its hours: that of the stop that is left.
    pub zone: Tz,
    /// When it starts.
    pub departs: Option<Instant>,
    /// Its minutes; `None`: not known.
    pub minutes: Option<Minutes>,
    /// An estimate of what is not known.
    pub estimate: Option<Minutes>,
}

/// What lies before a fixed hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionMargin {
    /// The fixed hour.
    pub at: Instant,
    /// The zone of its hours: that of the fixed stop.
    pub zone: Tz,
    /// The group that keeps it.
    pub group: Option<EditionGroup>,
    /// When the group arrives.
    pub arrives: Option<Instant>,
    /// Minutes left.
    pub left: Minutes,
    /// Minutes wanted.
    pub wanted: Minutes,
    /// The floor.
    pub floor: Minutes,
    /// Minutes missing before the fixed hour; 0 where it is held.
    pub missing: Minutes,
    /// True behind an unknown leg or duration.
    pub uncertain: bool,
}

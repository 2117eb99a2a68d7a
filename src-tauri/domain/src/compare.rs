//! What has changed between two states of a visit, and whom it concerns.
//!
//! A difference is found between what one audience may read of the one state and of the other, so nobody is told of a change
//! that he or she may not read. It carries all that is needed to say it aloud.

mod fields;
mod people;
mod sequence;
mod walk;

pub use sequence::sequences;
pub use walk::{State, compare};

use crate::ids::{PersonId, StopId};
use crate::time::{Clock, Instant, Minutes};
use crate::visit::{Audience, ManualRank, Precision, PressAccess, Role, Status};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

/// One thing that has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The stop; `None`: the visit as a whole, or a person wherever he or she is.
    pub stop: Option<StopSeen>,
    /// What has changed.
    pub what: What,
    /// The audiences that may read both what it was and what it is; empty where it is one person's own.
    pub audiences: BTreeSet<Audience>,
    /// The persons it concerns, each of whom may read it.
    pub people: BTreeSet<PersonId>,
}

/// A stop, as far as one must know it to speak of it; as it is now, or as it was where it is gone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StopSeen {
    /// The day in whose line it stands.
    pub day: NaiveDate,
    /// Its start, if it has one.
    pub start: Option<Hour>,
    /// Its id.
    pub id: StopId,
    /// Its title.
    pub title: String,
    /// Its end, if it has one.
    pub end: Option<Hour>,
}

/// An hour in its zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hour {
    /// The instant.
    pub at: Instant,
    /// The zone in which it is read.
    pub zone: Tz,
    /// How it is meant.
    pub precision: Precision,
}

impl PartialOrd for Hour {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Hour {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |hour: &Self| (hour.at, hour.zone.name(), hour.precision);
        key(self).cmp(&key(other))
    }
}

/// What has changed, from what to what.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "`from` and `to` are what their variant says")]
pub enum What {
    /// The stop is new, or new to who is told.
    Added,
    /// The stop is gone, or gone for who is told.
    Removed,
    /// Who is told is expected at the stop, which others knew of.
    Expected,
    /// Who is told is no longer expected at the stop, which still takes place.
    NotExpected,
    /// For whom who is told stands in there.
    StandsIn { from: Vec<Named>, to: Vec<Named> },
    /// When it starts; `None`: no hour.
    Start { from: Option<Hour>, to: Option<Hour> },
    /// When it ends; `with_start`: it lasts as long as before, so it goes without saying.
    End { from: Option<Hour>, to: Option<Hour>, with_start: bool },
    /// How long it lasts, where its hours do not say so.
    Duration { from: Option<Minutes>, to: Option<Minutes> },
    /// On which day it is, where it has no hour.
    Day { from: NaiveDate, to: NaiveDate },
    /// Its title.
    Title { from: String, to: String },
    /// Where it takes place.
    Place { from: Option<PlaceSeen>, to: Option<PlaceSeen> },
    /// The room; empty without one.
    Room { from: String, to: String },
    /// How one gets in; empty where nothing is said.
    Access { from: String, to: String },
    /// Where cars stand; empty where nothing is said.
    Parking { from: String, to: String },
    /// How sure it is.
    Status { from: Status, to: Status },
    /// What the press may do; `None`: not said.
    Press { from: Option<PressAccess>, to: Option<PressAccess> },
    /// The group in whose line it stands; `None`: everybody.
    Group { from: Option<String>, to: Option<String> },
    /// A note and for whom it was written; empty without one.
    Note { written_for: Audience, from: String, to: String },
    /// « En place à », and for whom.
    Call { written_for: Audience, from: Option<Clock>, to: Option<Clock> },
    /// Somebody is there who was not.
    Joins { who: Named, roles: Vec<RoleSeen> },
    /// Somebody is not there who was.
    Leaves { who: Named, roles: Vec<RoleSeen> },
    /// Somebody does something else there, or has answered; nothing where the reader may not read what: an answer that is
    /// waited for.
    Roles { who: Named, from: Vec<RoleSeen>, to: Vec<RoleSeen> },
    /// Who speaks after whom, as it was set by hand; nobody: by the order of precedence.
    Speeches { from: Vec<Named>, to: Vec<Named> },
    /// The move towards the stop, from the one named.
    Leg { from_stop: StopId, from_title: String, from: Travel, to: Travel },
    /// The title of the visit.
    VisitTitle { from: String, to: String },
    /// The office's reference; empty without one.
    Reference { from: String, to: String },
    /// What the visit is for; empty where nothing is said.
    Aims { from: String, to: String },
    /// The mention on every page; empty without one.
    Mention { from: String, to: String },
    /// What journalists must know of the whole.
    PressBlock { from: String, to: String },
    /// How somebody is printed: name and function.
    Person { from: Printed, to: Printed },
    /// The place in the order that somebody was given by hand; `None`: that of the decree.
    Rank { who: Named, from: Option<ManualRank>, to: Option<ManualRank> },
}

/// A place as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceSeen {
    /// The name.
    pub name: String,
    /// The commune.
    pub commune: Option<String>,
    /// The postal address.
    pub address: String,
}

/// Somebody, as lists name him or her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The id.
    pub id: PersonId,
    /// « M. » or « Mme ».
    pub civility: Option<crate::visit::Civility>,
    /// First name and family name.
    pub name: String,
}

/// Somebody, as papers print him or her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The name.
    pub who: Named,
    /// The function.
    pub function: String,
}

/// What somebody does at a stop, with the name of who stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleSeen {
    /// What; the minutes of a speech only where nothing else of it has changed.
    pub role: Role,
    /// Who stands in.
    pub stand_in: Option<Named>,
}

/// A move, or that there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Travel {
    /// There is no such move.
    None,
    /// Its minutes are not known.
    Unknown,
    /// It takes so many minutes.
    Known(Minutes),
}

/// All that has changed between two states, in the order of the programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    differences: Vec<Difference>,
}

impl Comparison {
    /// Returns everything, each difference with those who may read it and those it concerns.
    ///
    /// That somebody is no longer at a stop, or stands in there, is one difference, which concerns him or her too; in
    /// [`Comparison::of`] it is said to the person alone.
    pub fn whole(&self) -> Vec<Difference> {
        let mut whole: Vec<Difference> =
            self.differences.iter().filter(|it| !it.audiences.is_empty()).cloned().collect();
        let mut of_stop: BTreeMap<Option<StopId>, Vec<usize>> = BTreeMap::new();
        for (at, difference) in whole.iter().enumerate() {
            of_stop.entry(difference.stop_id().cloned()).or_default().push(at);
        }
        for own in self.differences.iter().filter(|it| it.audiences.is_empty()) {
            let there = of_stop.get(&own.stop_id().cloned()).map(Vec::as_slice).unwrap_or_default();
            let mut alone = own.clone();
            alone.people.retain(|person| {
                let says = |at: &&usize| {
                    whole.get(**at).is_some_and(|it| says_of(&it.what, person, &own.what))
                };
                let said = there.iter().find(says).and_then(|at| whole.get_mut(*at));
                said.map(|other| other.people.insert(person.clone())).is_none()
            });
            if !alone.people.is_empty() {
                whole.push(alone);
            }
        }
        whole
    }

    /// Returns what an audience may read.
    pub fn read_by(&self, audience: Audience) -> impl Iterator<Item = &Difference> {
        self.differences.iter().filter(move |it| it.audiences.contains(&audience))
    }

    /// Returns what concerns somebody: of the stops where he or she is or was, with the fields of the own audience.
    pub fn of<'a>(&'a self, person: &'a PersonId) -> impl Iterator<Item = &'a Difference> {
        self.differences.iter().filter(move |it| it.people.contains(person))
    }

    /// Returns everybody who is concerned.
    pub fn people(&self) -> BTreeSet<&PersonId> {
        self.differences.iter().flat_map(|it| &it.people).collect()
    }

    /// Tells whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        self.differences.is_empty()
    }
}

/// Who came, went or does something else, with what he or she did and does.
fn parts(what: &What) -> Option<(&Named, &[RoleSeen], &[RoleSeen])> {
    match what {
        What::Joins { who, roles } => Some((who, &[], roles)),
        What::Leaves { who, roles } => Some((who, roles, &[])),
        What::Roles { who, from, to } => Some((who, from, to)),
        _ => None,
    }
}

/// Tells whether somebody stands in, by what another one does.
fn stands_in(roles: &[RoleSeen], person: &PersonId) -> bool {
    roles.iter().any(|seen| seen.stand_in.as_ref().is_some_and(|it| it.id == *person))
}

/// Tells whether what everybody is told says what a person is told of himself or herself.
fn says_of(what: &What, person: &PersonId, own: &What) -> bool {
    let Some((who, from, to)) = parts(what) else { return false };
    match own {
        What::Added | What::Expected => who.id == *person || stands_in(to, person),
        What::Removed | What::NotExpected => who.id == *person || stands_in(from, person),
        What::StandsIn { .. } => stands_in(from, person) || stands_in(to, person),
        _ => false,
    }
}

impl Difference {
    /// Returns the id of the stop.
    pub fn stop_id(&self) -> Option<&StopId> {
        self.stop.as_ref().map(|stop| &stop.id)
    }

    /// Tells whether it follows from another difference, so that nobody says it aloud.
    pub const fn goes_without_saying(&self) -> bool {
        matches!(self.what, What::End { with_start: true, .. })
    }
}

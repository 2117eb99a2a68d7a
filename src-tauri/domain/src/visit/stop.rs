//! One moment of the agenda.

use super::people::{Attendance, Presence, Role};
use super::{Audience, Margin};
use crate::ids::{GroupId, PersonId, PlaceId, StopId, Uid};
use crate::time::{Clock, Minutes};
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

/// One moment of the agenda, whatever its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Its id inside the visit.
    pub id: StopId,
    /// Its id in the calendars of the world.
    pub uid: Uid,
    /// The title as it is to be printed.
    pub title: String,
    /// What sort of moment it is.
    pub kind: StopKind,
    /// When it takes place.
    pub timing: Timing,
    /// Opening hours it must lie in, whatever its timing.
    pub window: Option<Window>,
    /// How the hour is meant when it is printed.
    pub precision: Precision,
    /// Preferred minutes; `None` is unknown and counts 0.
    pub duration: Option<Minutes>,
    /// The fewest minutes it may be cut to; without it the preferred minutes.
    pub minimum: Option<Minutes>,
    /// Its own zone, if it is not the day's.
    pub zone: Option<Tz>,
    /// Where it takes place.
    pub place: Option<PlaceId>,
    /// The room in that place; empty without one.
    pub room: String,
    /// The group whose line it stands in; `None`: everybody.
    pub group: Option<GroupId>,
    /// Priority among the optional stops, 1 the dearest; `None`: not optional.
    pub optional: Option<u8>,
    /// How sure it is.
    pub status: Status,
    /// What the press may do there; `None`: not said.
    pub press: Option<PressAccess>,
    /// Who may know of the stop at all.
    pub audiences: BTreeSet<Audience>,
    /// Who is there and does what, in the order of entry; somebody may welcome and speak, each role at most once.
    pub attendances: Vec<Attendance>,
    /// Who speaks after whom, where that was set by hand; empty: in the reverse order of ranks (decree 89-655, article 19).
    pub speeches: Vec<PersonId>,
    /// A note for each audience.
    pub notes: BTreeMap<Audience, String>,
    /// « En place à »: by when each audience is to be there.
    pub calls: BTreeMap<Audience, Clock>,
    /// The problems of this stop that somebody has looked at and lets stand.
    pub accepted: BTreeMap<ProblemName, Acceptance>,
}

impl Stop {
    /// Makes a stop that follows what precedes, of unknown duration, known to all.
    pub fn new(id: StopId, uid: Uid, title: impl Into<String>) -> Self {
        Self {
            id,
            uid,
            title: title.into(),
            kind: StopKind::Other,
            timing: Timing::Follows,
            window: None,
            precision: Precision::Exact,
            duration: None,
            minimum: None,
            zone: None,
            place: None,
            room: String::new(),
            group: None,
            optional: None,
            status: Status::Confirmed,
            press: None,
            audiences: Audience::ALL.into(),
            attendances: Vec::new(),
            speeches: Vec::new(),
            notes: BTreeMap::new(),
            calls: BTreeMap::new(),
            accepted: BTreeMap::new(),
        }
    }

    /// Returns whether somebody comes; `None` for whom nothing is recorded here. Who is represented or has declined does not
    /// come, whatever else he or she was to do.
    pub fn presence(&self, person: &PersonId) -> Option<Presence> {
        let roles = || self.attendances.iter().filter(|at| at.person == *person).map(|at| &at.role);
        let stand_in = roles().find_map(|role| match role {
            Role::RepresentedBy(other) => Some(Presence::RepresentedBy(other.clone())),
            _ => None,
        });
        let says = |role: Role, presence: Presence| {
            roles().any(|other| other.same_kind(&role)).then_some(presence)
        };
        stand_in
            .or_else(|| says(Role::Absent, Presence::Absent))
            .or_else(|| says(Role::Declined, Presence::Declined))
            .or_else(|| says(Role::Awaited, Presence::Awaited))
            .or_else(|| roles().next().map(|_| Presence::Confirmed))
    }

    /// Returns those of whom something is recorded, each once, in the order of entry.
    pub fn people(&self) -> Vec<&PersonId> {
        let mut people: Vec<&PersonId> = Vec::new();
        for at in &self.attendances {
            if !people.contains(&&at.person) {
                people.push(&at.person);
            }
        }
        people
    }

    /// Returns the minutes that it takes in the plan: its duration, 0 where that is unknown.
    pub fn planned_minutes(&self) -> Minutes {
        self.duration.unwrap_or(0)
    }

    /// Returns the fewest minutes it may be cut to.
    pub fn least_minutes(&self) -> Minutes {
        self.minimum.unwrap_or_else(|| self.planned_minutes())
    }

    /// Returns those who are there, or stand in for somebody: whoever else may know of the stop, they do. Whoever does not
    /// come is not among them, whatever he or she was to do. Somebody who welcomes and speaks comes twice.
    pub fn those_there(&self) -> impl Iterator<Item = &PersonId> {
        let stays_away = |at: &&Attendance| !at.role.is_present();
        let away: BTreeSet<&PersonId> =
            self.attendances.iter().filter(stays_away).map(|at| &at.person).collect();
        self.attendances.iter().filter_map(move |at| match &at.role {
            Role::RepresentedBy(other) => Some(other),
            _ => (!away.contains(&at.person)).then_some(&at.person),
        })
    }

    /// Tells whether it takes time in the line of its group: dropped and cancelled stops do not.
    pub const fn takes_time(&self) -> bool {
        !matches!(self.status, Status::Dropped | Status::Cancelled)
    }
}

/// What names a problem among those of the stop that it sends to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProblemName {
    /// Its code, as in the command line's JSON.
    pub code: String,
    /// What else it is about, by its id: the other stop, the group, the person or the place; empty without.
    pub about: String,
}

/// Why a problem may stand as it is. It comes back when it has grown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// Its minutes when it was accepted; with more the reason no longer covers it.
    pub minutes: Minutes,
    /// The reason; never empty.
    pub reason: String,
}

/// When a stop takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// An hour that only an explicit edit of itself can move.
    Pinned(Pin),
    /// After what precedes; inside [`Stop::window`] if there is one.
    Follows,
    /// No hour yet.
    Untimed,
}

/// A fixed hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    /// The start is fixed.
    Start(Clock),
    /// The end is fixed; the stop starts its preferred duration before.
    End(Clock),
}

/// Hours between which a stop must start and end, or a day's first and last hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first minute.
    pub opens: Clock,
    /// The last minute; after `opens`.
    pub closes: Clock,
}

/// How an hour is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// « 12h15 »
    Exact,
    /// « à partir de 17h »
    From,
    /// « vers 16h »
    About,
}

/// What sort of moment a stop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StopKind {
    /// « accueil »
    Welcome,
    /// « réunion »
    Meeting,
    /// « visite » of a site
    Tour,
    /// « repas »
    Meal,
    /// « presse »
    Press,
    /// « cérémonie »
    Ceremony,
    /// « prise de parole »
    Speech,
    /// « temps protégé »
    Break,
    /// « départ »
    Departure,
    /// anything else
    Other,
}

impl StopKind {
    /// Returns the margin that is usually wanted before a fixed stop of this kind; `None` where there is no usage.
    ///
    /// No text sets these minutes: they are what people of protocol commonly keep, to begin with and to be changed stop by
    /// stop. The more people wait for the start, and the less it can be begun without the guest, the more is kept: a ceremony
    /// and a departure most. Where something can be cut short for those who come late, the floor is 0.
    ///
    /// ```
    /// use domain::visit::{Margin, StopKind};
    ///
    /// assert_eq!(StopKind::Ceremony.usual_margin(), Some(Margin { wanted: 15, floor: 10 }));
    /// // Time that is kept free is itself a margin.
    /// assert_eq!(StopKind::Break.usual_margin(), None);
    /// ```
    pub const fn usual_margin(self) -> Option<Margin> {
        let (wanted, floor) = match self {
            Self::Ceremony => (15, 10),
            Self::Departure => (15, 5),
            Self::Meeting | Self::Press => (10, 5),
            Self::Meal => (10, 0),
            Self::Welcome | Self::Speech | Self::Tour => (5, 0),
            Self::Break | Self::Other => return None,
        };
        Some(Margin { wanted, floor })
    }
}

/// How sure a stop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// « confirmé »
    Confirmed,
    /// « à confirmer »
    Tentative,
    /// « option »: counted until it is dropped
    Option,
    /// « en réserve »: kept in mind, takes no time, on no paper
    Dropped,
    /// « annulé »: takes no time, and those who know of it are told
    Cancelled,
}

/// What the press may do at a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PressAccess {
    /// « toute presse »
    Open,
    /// « pool »
    Pool,
    /// « tour d’images »
    Photo,
    /// « micro tendu »
    Stakeout,
    /// « conférence de presse »
    Conference,
    /// « hors presse »
    Closed,
}

//! The records of a visit, and the tables that hold them.
//!
//! A [`Visit`] is built from records that refer to one another by id. Only [`crate::Change`] writes to it; everybody
//! else reads. The tables are ordered maps, so that the same visit always reads in the same order.

mod invitation;
mod people;
mod place;
mod stop;

pub use invitation::{Invitation, InvitationAnswer, Invitee, InviteeOffice};
pub use people::{
    Attendance, Civility, Confidant, Confided, ManualRank, Person, PersonRole, Presence, Role,
    Standing,
};
pub use place::{Coordinates, Place, PointOf, Road};
pub use stop::{
    Acceptance, Pin, Precision, PressAccess, ProblemName, Status, Stop, StopKind, Timing, Window,
};

use crate::ids::{GroupId, PersonId, PlaceId, StopId};
use crate::time::{Clock, Minutes};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

/// A whole visit: what is known of it, its days with their stops in order, and the people and places they name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    pub(crate) header: Header,
    pub(crate) days: BTreeMap<NaiveDate, Day>,
    pub(crate) stops: BTreeMap<StopId, Stop>,
    pub(crate) legs: BTreeMap<LegKey, Leg>,
    pub(crate) margins: BTreeMap<MarginKey, Margin>,
    pub(crate) groups: BTreeMap<GroupId, Group>,
    pub(crate) places: BTreeMap<PlaceId, Place>,
    pub(crate) persons: BTreeMap<PersonId, Person>,
    pub(crate) roster: Vec<PersonId>,
    pub(crate) invitations: BTreeMap<Invitee, Invitation>,
}

impl Visit {
    /// Makes a visit without days, people or places.
    pub fn new(header: Header) -> Self {
        Self {
            header,
            days: BTreeMap::new(),
            stops: BTreeMap::new(),
            legs: BTreeMap::new(),
            margins: BTreeMap::new(),
            groups: BTreeMap::new(),
            places: BTreeMap::new(),
            persons: BTreeMap::new(),
            roster: Vec::new(),
            invitations: BTreeMap::new(),
        }
    }

    /// Returns what is known of the visit as a whole.
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// Returns the days in the order of the calendar.
    pub fn days(&self) -> impl DoubleEndedIterator<Item = &Day> + Clone {
        self.days.values()
    }

    /// Returns one day.
    pub fn day(&self, date: NaiveDate) -> Option<&Day> {
        self.days.get(&date)
    }

    /// Returns the day in whose line a stop stands.
    pub fn day_of(&self, stop: &StopId) -> Option<&Day> {
        self.days.values().find(|day| day.stops.contains(stop))
    }

    /// Returns one stop.
    pub fn stop(&self, id: &StopId) -> Option<&Stop> {
        self.stops.get(id)
    }

    /// Returns every stop, day by day, in the order of its line.
    pub fn stops(&self) -> impl Iterator<Item = (&Day, &Stop)> {
        self.days
            .values()
            .flat_map(|day| day.stops.iter().map(move |id| (day, id)))
            .filter_map(|(day, id)| Some((day, self.stops.get(id)?)))
    }

    /// Returns the recorded move between two stops, if there is one.
    pub fn leg(&self, key: &LegKey) -> Option<&Leg> {
        self.legs.get(key)
    }

    /// Returns every recorded leg, in the order of its key.
    pub fn legs(&self) -> impl Iterator<Item = (&LegKey, &Leg)> {
        self.legs.iter()
    }

    /// Returns the margin wanted before a stop by a group (`None`: by those who are in no group).
    pub fn margin(&self, key: &MarginKey) -> Option<&Margin> {
        self.margins.get(key)
    }

    /// Returns every margin, in the order of its key.
    pub fn margins(&self) -> impl Iterator<Item = (&MarginKey, &Margin)> {
        self.margins.iter()
    }

    /// Returns one group.
    pub fn group(&self, id: &GroupId) -> Option<&Group> {
        self.groups.get(id)
    }

    /// Returns those who ride with a group on a day: whoever is at one of its stops, save who only welcomes there (he or she
    /// is on the spot) and drivers, who have their own seat.
    pub fn riders(&self, group: &GroupId, day: &Day) -> BTreeSet<&PersonId> {
        let drives = |id: &PersonId| {
            self.persons.get(id).is_some_and(|person| person.role == Some(PersonRole::Driver))
        };
        let stops = day.stops.iter().filter_map(|id| self.stops.get(id));
        stops
            .filter(|stop| stop.takes_time() && stop.group.as_ref() == Some(group))
            .flat_map(|stop| {
                let welcomes = |id: &PersonId| {
                    stop.attendances.iter().any(|at| at.person == *id && at.role == Role::Welcomes)
                };
                stop.those_there().filter(move |id| !welcomes(id))
            })
            .filter(|id| !drives(id))
            .collect()
    }

    /// Returns every group, in the order of its id.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.groups.values()
    }

    /// Returns one place.
    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        self.places.get(id)
    }

    /// Returns every place, in the order of its id.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        self.places.values()
    }

    /// Returns the place of that name; a commune that is given must be the place's own, where it has one.
    pub fn place_named(&self, name: &str, commune: Option<&str>) -> Option<&Place> {
        self.places.values().find(|place| {
            place.name == name
                && match (commune, place.commune.as_deref()) {
                    (Some(given), Some(known)) => given == known,
                    _ => true,
                }
        })
    }

    /// Returns one person.
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.persons.get(id)
    }

    /// Returns every person in the order in which they were entered.
    pub fn persons(&self) -> impl Iterator<Item = &Person> {
        self.roster.iter().filter_map(|id| self.persons.get(id))
    }

    /// Returns what was decided by hand of an office.
    pub fn invitation(&self, invitee: &Invitee) -> Option<&Invitation> {
        self.invitations.get(invitee)
    }

    /// Returns everything that was decided by hand of offices, in the order of the office.
    pub fn invitations(&self) -> impl Iterator<Item = (&Invitee, &Invitation)> {
        self.invitations.iter()
    }

    /// Returns the zone of a stop: its own, else its day's.
    pub fn zone_of(&self, day: &Day, stop: &Stop) -> Tz {
        stop.zone.or(day.zone).unwrap_or(self.header.zone)
    }
}

/// What is known of the visit as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The title as it is to be printed; empty where nobody has given one.
    pub title: String,
    /// The office's reference, such as `71.20 - PRESSE`; empty without one.
    pub reference: String,
    /// The language of everything that leaves the office.
    pub lang: Language,
    /// The zone of days that name none.
    pub zone: Tz,
    /// What the visit is for, in a sentence or two.
    pub aims: String,
    /// How far the whole has come.
    pub status: VisitStatus,
    /// How hours are printed.
    pub hour_style: HourStyle,
    /// Who issues the papers.
    pub office: Office,
    /// What journalists must know.
    pub press: PressBlock,
    /// A free mention printed on every page (« Ne pas diffuser »).
    pub mention: String,
}

impl Header {
    /// Makes the header of a visit that has only a title and a zone.
    pub fn titled(title: impl Into<String>, zone: Tz) -> Self {
        Self {
            title: title.into(),
            reference: String::new(),
            lang: Language::French,
            zone,
            aims: String::new(),
            status: VisitStatus::Draft,
            hour_style: HourStyle::Compact,
            office: Office::default(),
            press: PressBlock::default(),
            mention: String::new(),
        }
    }
}

/// The language of a visit's papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// French.
    French,
    /// English.
    English,
}

/// How far a visit has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VisitStatus {
    /// « projet »
    Draft,
    /// « validé »
    Approved,
    /// « diffusé »
    Released,
}

/// How the hours of a visit are printed, one style for all its papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HourStyle {
    /// `12h15`, `9h`
    Compact,
    /// `12 h 15`, `9 h`, as the *Journal officiel* does
    Spaced,
    /// `12h15`, `09h00`
    Padded,
}

/// The office that issues the papers; every field is empty where it is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Office {
    /// The body, such as « Alès Agglomération ».
    pub name: String,
    /// The service in it.
    pub service: String,
    /// The postal address, on one line or several.
    pub address: String,
    /// The telephone number as typed.
    pub telephone: String,
    /// The mail address; calendars name it as organizer (RFC 5545, 3.8.4.3).
    pub mail: String,
    /// A PNG, JPEG or SVG picture as a `data:` address (RFC 2397).
    pub logo: String,
}

/// What journalists must know before the day; every field is empty where it is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PressBlock {
    /// Until when accreditation may be asked for, in words.
    pub accreditation: String,
    /// When and at which gate journalists are awaited, in words.
    pub gate: String,
    /// Whom journalists may call or write to.
    pub contact: String,
}

/// One day of the visit: its zone, its hours, and its stops in their order.
///
/// The stops of a split stand one group after the other; the next stop without a group is where they meet again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The date; a visit has at most one day of a date.
    pub date: NaiveDate,
    /// The day's own zone, if it is not the visit's.
    pub zone: Option<Tz>,
    /// The first and the last hour of the day; without them 00:00 to 24:00.
    pub hours: Option<Window>,
    /// The stops in the order of the programme.
    pub stops: Vec<StopId>,
}

impl Day {
    /// Makes an empty day in the visit's zone.
    pub const fn new(date: NaiveDate) -> Self {
        Self { date, zone: None, hours: None, stops: Vec::new() }
    }

    /// Returns the first and the last hour, 00:00 and 24:00 where none are given.
    pub fn bounds(&self) -> Window {
        self.hours.unwrap_or(Window { opens: Clock::MIDNIGHT, closes: Clock::END_OF_DAY })
    }
}

/// What names a leg: the two stops, and the group that makes the move (`None`: everybody).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LegKey {
    /// The stop that is left.
    pub from: StopId,
    /// The stop that is gone to.
    pub to: StopId,
    /// The group that moves, in a split.
    pub group: Option<GroupId>,
}

/// The move between two stops that follow one another in the line of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leg {
    /// Minutes of the move; `None` is unknown and never guessed.
    pub minutes: Option<Minutes>,
    /// How the move is made.
    pub means: Means,
}

impl Leg {
    /// Makes a leg by car.
    pub const fn by_car(minutes: Option<Minutes>) -> Self {
        Self { minutes, means: Means::Car }
    }
}

/// How a move is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Means {
    /// By car.
    #[default]
    Car,
    /// On foot.
    Walk,
    /// By coach.
    Coach,
}

impl Means {
    /// Every means.
    pub const ALL: [Self; 3] = [Self::Car, Self::Walk, Self::Coach];
}

/// What names a margin: the stop it protects, and the group that keeps it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MarginKey {
    /// The fixed stop before which the margin lies.
    pub before: StopId,
    /// The group that keeps it, before a meeting.
    pub group: Option<GroupId>,
}

/// Minutes wanted before a fixed hour, and how few of them are still bearable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Margin {
    /// Minutes wanted.
    pub wanted: Minutes,
    /// Minutes below which the fixed hour counts as missed; at most `wanted`.
    pub floor: Minutes,
}

/// A part of the delegation that follows its own line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The name typed between braces.
    pub id: GroupId,
    /// The name to be printed; the id where it is empty.
    pub name: String,
    /// How many its cars can take, drivers not counted; `None`: nobody has counted.
    pub seats: Option<u32>,
}

/// Who may read a field or know of a stop. Public ⊂ participants ⊂ internal; drivers read what participants read, and
/// the drivers' notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Everybody, the press included.
    Public,
    /// Those who take part.
    Participants,
    /// The hosts' own staff.
    Internal,
    /// Drivers.
    Drivers,
}

impl Audience {
    /// Every audience, the widest first.
    pub const ALL: [Self; 4] = [Self::Public, Self::Participants, Self::Internal, Self::Drivers];

    /// Tells whether this audience may read what was written for `written_for`.
    ///
    /// ```
    /// use domain::visit::Audience::{Drivers, Internal, Participants, Public};
    /// assert!(Internal.reads(Public) && Drivers.reads(Participants) && Internal.reads(Drivers));
    /// assert!(!Drivers.reads(Internal) && !Participants.reads(Drivers));
    /// ```
    pub const fn reads(self, written_for: Self) -> bool {
        matches!(
            (self, written_for),
            (Self::Internal, _)
                | (_, Self::Public)
                | (Self::Participants | Self::Drivers, Self::Participants)
                | (Self::Drivers, Self::Drivers)
        )
    }
}

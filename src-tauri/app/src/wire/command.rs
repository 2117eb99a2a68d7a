//! The JSON of `deroule apply`: a list of edits, all or none.
//!
//! Each edit is an object whose `command` names it. Ids of what is new may be left out: the host makes them. A place is
//! named by its id or its exact name. `docs/commands.md` is written from the examples of [`examples`].

mod convert;
mod example;
mod read;

pub use convert::{Ids, into_domain};
pub use example::{examples, reference};
pub use read::{Misfit, Misread, Needed, read};

use super::words::{
    Audience, Civility, Confidant, Date, Hour, HourStyle, InvitationAnswer, InviteeOffice, Kind,
    Lang, Means, PersonRole, PointOf, Precision, Press, Standing, Status, VisitStatus, Zone,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An edit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "snake_case", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of `domain::Command`, which documents them")]
pub enum Command {
    /// Sets a field of the visit as a whole.
    SetVisit { set: VisitField },
    /// Adds an empty day.
    AddDay { date: Date },
    /// Sets a field of a day.
    SetDay { date: Date, set: DayField },
    /// Moves a whole day to another date, its stops at the same civil hours.
    MoveDay { date: Date, to: Date },
    /// Removes a day that has no stops left.
    RemoveDay { date: Date },
    /// Adds a stop behind another, or as the first of its day.
    AddStop {
        day: Date,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<String>,
        stop: Box<Stop>,
    },
    /// Sets a field of a stop.
    SetStop { stop: String, set: StopField },
    /// Moves a stop behind another, or to the head of a day.
    MoveStop {
        stop: String,
        day: Date,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<String>,
    },
    /// Removes a stop with its legs and margins.
    RemoveStop { stop: String },
    /// Moves a stop and what follows it by minutes.
    Shift { stop: String, by: i32 },
    /// Sets the minutes of a move; null is unknown.
    SetLeg {
        from: String,
        to: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<String>,
        minutes: Option<u32>,
    },
    /// Says how a move is made: `car`, `walk`, `coach`.
    SetMeans {
        from: String,
        to: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<String>,
        means: Means,
    },
    /// Removes a move.
    RemoveLeg {
        from: String,
        to: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<String>,
    },
    /// Sets the minutes wanted before a fixed hour, and their floor.
    SetMargin {
        before: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<String>,
        wanted: u32,
        floor: u32,
    },
    /// Removes a margin.
    RemoveMargin {
        before: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<String>,
    },
    /// Adds a group.
    AddGroup {
        group: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
    },
    /// Gives a group its printed name.
    NameGroup { group: String, name: String },
    /// Says how many the cars of a group can take, drivers not counted; null: not known.
    SetSeats { group: String, seats: Option<u32> },
    /// Removes a group without stops.
    RemoveGroup { group: String },
    /// Adds a place.
    AddPlace { place: Box<Place> },
    /// Sets a field of a place.
    SetPlace { place: String, set: PlaceField },
    /// Removes a place that no stop uses.
    RemovePlace { place: String },
    /// Adds a person.
    AddPerson { person: Box<Person> },
    /// Sets a field of a person.
    SetPerson { person: String, set: PersonField },
    /// Moves a person in the list.
    MovePerson {
        person: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<String>,
    },
    /// Removes a person from the visit.
    RemovePerson { person: String },
    /// Says what a person does at a stop. Whether somebody comes is answered in one way: `attends`, `awaited`, `declined`,
    /// `absent` and `represented_by` take the place of each other, and whoever is to welcome or to speak comes.
    Attend { stop: String, person: String, role: Role },
    /// Takes a person off a stop.
    Leave { stop: String, person: String },
    /// Takes one role from a person at a stop.
    Relieve { stop: String, person: String, role: Role },
    /// Makes one person of two who are the same.
    MergePerson { person: String, twin: String },
    /// Says what was decided of an office that is to be asked; without an answer: nothing yet.
    SetInvitation {
        office: InviteeOffice,
        territory: String,
        #[serde(default)]
        answer: Option<InvitationAnswer>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
}

/// A field of the visit and its new value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "see `domain::command::VisitField`")]
pub enum VisitField {
    Title(String),
    Reference(String),
    Lang(Lang),
    Zone(Zone),
    Aims(String),
    Status(VisitStatus),
    HourStyle(HourStyle),
    Office(Office),
    Press(PressBlock),
    Mention(String),
}

/// Who issues the papers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(missing_docs, reason = "see `domain::visit::Office`")]
pub struct Office {
    pub name: String,
    pub service: String,
    pub address: String,
    pub telephone: String,
    pub mail: String,
    pub logo: String,
}

/// What journalists must know.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(missing_docs, reason = "see `domain::visit::PressBlock`")]
pub struct PressBlock {
    pub accreditation: String,
    pub gate: String,
    pub contact: String,
}

/// A field of a day and its new value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "see `domain::command::DayField`")]
pub enum DayField {
    Zone(Option<Zone>),
    Hours(Option<(Hour, Hour)>),
}

/// When a stop takes place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// The start is fixed.
    StartFixed(Hour),
    /// The end is fixed.
    EndFixed(Hour),
    /// After what precedes.
    #[default]
    Follows,
    /// No hour yet.
    Untimed,
}

/// A new stop; only the title is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "see `domain::visit::Stop`")]
pub struct Stop {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    #[serde(default)]
    pub timing: Timing,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<(Hour, Hour)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precision: Option<Precision>,
    #[serde(default)]
    pub duration: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<Zone>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub room: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<Press>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audiences: Option<Vec<Audience>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub notes: BTreeMap<Audience, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub calls: BTreeMap<Audience, Hour>,
}

/// A field of a stop and its new value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "see `domain::command::StopField`")]
pub enum StopField {
    Title(String),
    Kind(Kind),
    Timing(Timing),
    Window(Option<(Hour, Hour)>),
    Precision(Precision),
    Duration(Option<u32>),
    Minimum(Option<u32>),
    Zone(Option<Zone>),
    Place(Option<String>),
    Room(String),
    Group(Option<String>),
    Optional(Option<u8>),
    Status(Status),
    Press(Option<Press>),
    Audiences(Vec<Audience>),
    Speeches(Vec<String>),
    Note {
        audience: Audience,
        text: String,
    },
    Call {
        audience: Audience,
        at: Option<Hour>,
    },
    /// Lets a problem of the stop stand; without a reason it is looked at again.
    Accepted {
        problem: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        about: String,
        #[serde(default)]
        minutes: u32,
        reason: Option<String>,
    },
}

/// A new place; only the name is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "see `domain::visit::Place`")]
pub struct Place {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commune: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<Coordinates>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub access: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub parking: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u32>,
}

/// Millionths of a degree, north and east (WGS 84).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "see `domain::visit::Coordinates`")]
pub struct Coordinates {
    pub latitude: i32,
    pub longitude: i32,
    /// What the point is of, the place itself unless it is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<PointOf>,
}

/// The minutes to another place; `null` takes them away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "see `domain::visit::Road`")]
pub struct Road {
    pub to: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<Means>,
    pub minutes: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// A field of a place and its new value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "see `domain::command::PlaceField`")]
pub enum PlaceField {
    Name(String),
    Commune(Option<String>),
    Address(String),
    Coordinates(Option<Coordinates>),
    Access(String),
    Parking(String),
    Capacity(Option<u32>),
    Road(Road),
}

/// A new person; a first or a last name is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(missing_docs, reason = "see `domain::visit::Person`")]
pub struct Person {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub civility: Option<Civility>,
    pub first_name: String,
    pub last_name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub function: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub body: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<PersonRole>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mandate: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elected: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub born: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<Rank>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mail: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub telephone: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<Confided>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diet: Option<Confided>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobility: Option<Confided>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reads: Option<Audience>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
}

/// Something told in confidence; without `to` it is for internal readers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "see `domain::visit::Confided`")]
pub struct Confided {
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Confidant>,
}

/// A rank given by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "see `domain::visit::ManualRank`")]
pub struct Rank {
    pub position: u32,
    pub reason: String,
}

/// A field of a person and its new value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "see `domain::command::PersonField`")]
pub enum PersonField {
    Civility(Option<Civility>),
    FirstName(String),
    LastName(String),
    Function(String),
    Body(String),
    Role(Option<PersonRole>),
    Address(String),
    Mandate(String),
    Elected(Option<Date>),
    Born(Option<Date>),
    Rank(Option<Rank>),
    Mail(String),
    Telephone(String),
    Mobile(Confided),
    Diet(Confided),
    Mobility(Confided),
    Reads(Option<Audience>),
    Standing(Option<Standing>),
}

/// What a person does at a stop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "see `domain::visit::Role`")]
pub enum Role {
    Attends,
    Welcomes,
    Speaks { minutes: Option<u32> },
    Awaited,
    Declined,
    Absent,
    RepresentedBy(String),
}

//! Every edit that can be made to a visit, as plain data.

use crate::ids::{GroupId, PersonId, PlaceId, StopId};
use crate::time::{Clock, Minutes};
use crate::visit::{
    Acceptance, Attendance, Audience, Civility, Confided, Coordinates, Group, HourStyle,
    Invitation, Invitee, Language, LegKey, ManualRank, Margin, MarginKey, Means, Office, Person,
    PersonRole, Place, Precision, PressAccess, PressBlock, ProblemName, Road, Role, Standing,
    Status, Stop, StopKind, Timing, VisitStatus, Window,
};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// An edit. Ids of what is new come with it; [`crate::apply()`] decides whether it is possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Sets a field of the visit as a whole.
    SetVisit(VisitField),
    /// Adds an empty day.
    AddDay {
        /// The date; no day of it may exist.
        date: NaiveDate,
    },
    /// Sets a field of a day.
    SetDay {
        /// Which day.
        date: NaiveDate,
        /// The field and its new value.
        field: DayField,
    },
    /// Moves a whole day to another date, its stops at the same civil hours.
    MoveDay {
        /// Which day.
        date: NaiveDate,
        /// The new date; no day of it may exist.
        to: NaiveDate,
    },
    /// Removes a day that has no stops left.
    RemoveDay {
        /// Which day.
        date: NaiveDate,
    },
    /// Adds a stop to the line of a day.
    AddStop {
        /// Which day; it must exist.
        day: NaiveDate,
        /// Behind which stop; `None`: as the first.
        after: Option<StopId>,
        /// The stop, with an id and a uid that nothing else has.
        stop: Box<Stop>,
    },
    /// Sets a field of a stop.
    SetStop {
        /// Which stop.
        stop: StopId,
        /// The field and its new value.
        field: StopField,
    },
    /// Moves a stop in the order of its day or to another day. What was known of the moves between the old neighbours is
    /// kept where the same two places are concerned, else it is unknown.
    MoveStop {
        /// Which stop.
        stop: StopId,
        /// To which day.
        day: NaiveDate,
        /// Behind which stop; `None`: as the first.
        after: Option<StopId>,
    },
    /// Removes a stop with its legs and margins; the leg that bridges it is unknown unless its two places are known.
    RemoveStop {
        /// Which stop.
        stop: StopId,
    },
    /// Moves a stop and what follows it by minutes: a fixed hour moves, a following stop gets its new hour fixed.
    Shift {
        /// Which stop.
        stop: StopId,
        /// By how many minutes, at most a day either way.
        by: i32,
    },
    /// Sets the minutes of the move between two stops that follow one another; `None` is unknown.
    SetLeg {
        /// Which move.
        leg: LegKey,
        /// Its minutes.
        minutes: Option<Minutes>,
    },
    /// Says how the move between two stops that follow one another is made; one that was not recorded is unknown.
    SetMeans {
        /// Which move.
        leg: LegKey,
        /// How it is made.
        means: Means,
    },
    /// Removes a leg: the second stop follows the first directly.
    RemoveLeg {
        /// Which move.
        leg: LegKey,
    },
    /// Sets the margin wanted before a stop.
    SetMargin {
        /// Before which stop, for which group.
        margin: MarginKey,
        /// Minutes wanted, and the floor.
        value: Margin,
    },
    /// Removes a margin.
    RemoveMargin {
        /// Which one.
        margin: MarginKey,
    },
    /// Adds a group.
    AddGroup(Group),
    /// Gives a group the name that is printed.
    NameGroup {
        /// Which group.
        group: GroupId,
        /// Its new name; empty: its id.
        name: String,
    },
    /// Says how many the cars of a group can take.
    SetSeats {
        /// Which group.
        group: GroupId,
        /// Seats, drivers not counted; `None`: nobody has counted.
        seats: Option<u32>,
    },
    /// Removes a group in which no stop is left.
    RemoveGroup {
        /// Which group.
        group: GroupId,
    },
    /// Adds a place.
    AddPlace(Box<Place>),
    /// Sets a field of a place.
    SetPlace {
        /// Which place.
        place: PlaceId,
        /// The field and its new value.
        field: PlaceField,
    },
    /// Removes a place that no stop uses.
    RemovePlace {
        /// Which place.
        place: PlaceId,
    },
    /// Adds a person at the end of the list.
    AddPerson(Box<Person>),
    /// Sets a field of a person.
    SetPerson {
        /// Which person.
        person: PersonId,
        /// The field and its new value.
        field: PersonField,
    },
    /// Moves a person in the list.
    MovePerson {
        /// Which person.
        person: PersonId,
        /// Behind whom; `None`: as the first.
        after: Option<PersonId>,
    },
    /// Removes a person from the visit and from every stop.
    RemovePerson {
        /// Which person.
        person: PersonId,
    },
    /// Says what a person does at a stop; a role of the same kind is replaced. Whether somebody comes is answered in one way:
    /// attends, awaited, declined, absent and represented take the place of each other; whoever is to welcome or to speak
    /// comes.
    Attend {
        /// At which stop.
        stop: StopId,
        /// Who does what.
        attendance: Attendance,
    },
    /// Takes a person off a stop, with all roles there.
    Leave {
        /// Which stop.
        stop: StopId,
        /// Who.
        person: PersonId,
    },
    /// Takes one role from a person at a stop; minutes and stand-in do not count. Refused for whom nothing is recorded there.
    Relieve {
        /// Which stop.
        stop: StopId,
        /// Who.
        person: PersonId,
        /// Of what.
        role: Role,
    },
    /// Makes one person of two who are the same: what is not known of the first is taken from the second, who then goes.
    MergePerson {
        /// Who stays.
        person: PersonId,
        /// Who was entered a second time.
        twin: PersonId,
    },
    /// Says what was decided of an office that is to be asked; `None`: nothing yet.
    SetInvitation {
        /// Which office.
        invitee: Invitee,
        /// What was decided.
        invitation: Option<Invitation>,
    },
}

/// A field of the visit as a whole, with its new value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VisitField {
    /// The title.
    Title(String),
    /// The office's reference.
    Reference(String),
    /// The language of the papers.
    Lang(Language),
    /// The zone of days that name none.
    Zone(Tz),
    /// What the visit is for.
    Aims(String),
    /// How far it has come.
    Status(VisitStatus),
    /// How hours are printed.
    HourStyle(HourStyle),
    /// Who issues the papers.
    Office(Office),
    /// What journalists must know.
    Press(PressBlock),
    /// The mention on every page.
    Mention(String),
}

/// A field of a day, with its new value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayField {
    /// Its zone; `None`: the visit's.
    Zone(Option<Tz>),
    /// Its first and last hour; `None`: 00:00 to 24:00.
    Hours(Option<Window>),
}

/// A field of a stop, with its new value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StopField {
    /// The title; never empty.
    Title(String),
    /// What sort of moment it is.
    Kind(StopKind),
    /// When it takes place.
    Timing(Timing),
    /// Hours it must lie in.
    Window(Option<Window>),
    /// How its hour is meant.
    Precision(Precision),
    /// Preferred minutes; `None`: unknown.
    Duration(Option<Minutes>),
    /// The fewest minutes; `None`: the preferred ones.
    Minimum(Option<Minutes>),
    /// Its zone; `None`: the day's.
    Zone(Option<Tz>),
    /// Where it takes place.
    Place(Option<PlaceId>),
    /// The room; empty without one.
    Room(String),
    /// Its group; `None`: everybody.
    Group(Option<GroupId>),
    /// Its priority among the optional ones.
    Optional(Option<u8>),
    /// How sure it is.
    Status(Status),
    /// What the press may do.
    Press(Option<PressAccess>),
    /// Who may know of it.
    Audiences(BTreeSet<Audience>),
    /// Who speaks after whom; empty: by the rule.
    Speeches(Vec<PersonId>),
    /// The note for an audience; empty: none.
    Note(Audience, String),
    /// By when an audience is to be in place; `None`: not said.
    Call(Audience, Option<Clock>),
    /// Lets a problem stand, with its reason; `None`: it is looked at again.
    Accepted(ProblemName, Option<Acceptance>),
}

/// A field of a place, with its new value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceField {
    /// The name; never empty.
    Name(String),
    /// The commune.
    Commune(Option<String>),
    /// The postal address.
    Address(String),
    /// The point on the globe.
    Coordinates(Option<Coordinates>),
    /// How one gets in.
    Access(String),
    /// Where cars stand.
    Parking(String),
    /// How many people it holds.
    Capacity(Option<u32>),
    /// The minutes to another place by one means; `None`: not known.
    Road(PlaceId, Means, Option<Road>),
}

/// A field of a person, with its new value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PersonField {
    /// « M. » or « Mme ».
    Civility(Option<Civility>),
    /// The first name.
    FirstName(String),
    /// The family name; first or family name is never empty.
    LastName(String),
    /// The function as printed.
    Function(String),
    /// The body.
    Body(String),
    /// What the person is to the visit.
    Role(Option<PersonRole>),
    /// How the person is addressed.
    Address(String),
    /// The commune of the mandate.
    Mandate(String),
    /// The date of first election.
    Elected(Option<NaiveDate>),
    /// The date of birth.
    Born(Option<NaiveDate>),
    /// A rank by hand; its reason is never empty.
    Rank(Option<ManualRank>),
    /// The mail address.
    Mail(String),
    /// The telephone number.
    Telephone(String),
    /// The mobile number.
    Mobile(Confided),
    /// What the person eats.
    Diet(Confided),
    /// What the person needs to get about.
    Mobility(Confided),
    /// The audience whose papers the person receives; `None`: that of the role.
    Reads(Option<Audience>),
    /// How the person is placed where the decree leaves the choice.
    Standing(Option<Standing>),
}

//! People, and what they do at a stop.

use super::stop::Audience;
use super::{Date, words};
use domain::{PersonId, visit};
use serde::{Deserialize, Serialize};

words!(Civility = visit::Civility { Mister = "mister", Madam = "madam" });
words!(PersonRole = visit::PersonRole {
    Host = "host",
    Guest = "guest",
    Delegation = "delegation",
    Participant = "participant",
    Press = "press",
    Driver = "driver",
    Staff = "staff",
});

words!(Confidant = visit::Confidant { Internal = "internal", Drivers = "drivers" });
words!(Standing = visit::Standing {
    AfterMayor = "after_mayor",
    Inviting = "inviting",
    Unlisted = "unlisted",
});

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    id: String,
    civility: Option<Civility>,
    first_name: String,
    last_name: String,
    function: String,
    body: String,
    role: Option<PersonRole>,
    address: String,
    mandate: String,
    elected: Option<Date>,
    born: Option<Date>,
    rank: Option<ManualRank>,
    mail: String,
    telephone: String,
    #[serde(default, skip_serializing_if = "Confided::is_nothing")]
    mobile: Confided,
    #[serde(default, skip_serializing_if = "Confided::is_nothing")]
    diet: Confided,
    #[serde(default, skip_serializing_if = "Confided::is_nothing")]
    mobility: Confided,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reads: Option<Audience>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    standing: Option<Standing>,
}

impl From<visit::Person> for Person {
    fn from(person: visit::Person) -> Self {
        let visit::Person {
            id,
            civility,
            first_name,
            last_name,
            function,
            body,
            role,
            address,
            mandate,
            elected,
            born,
            rank,
            mail,
            telephone,
            mobile,
            diet,
            mobility,
            reads,
            standing,
        } = person;
        Self {
            id: id.as_str().to_owned(),
            civility: civility.map(Civility::from),
            first_name,
            last_name,
            function,
            body,
            role: role.map(PersonRole::from),
            address,
            mandate,
            elected: elected.map(Date),
            born: born.map(Date),
            rank: rank.map(ManualRank::from),
            mail,
            telephone,
            mobile: mobile.into(),
            diet: diet.into(),
            mobility: mobility.into(),
            reads: reads.map(Audience::from),
            standing: standing.map(Standing::from),
        }
    }
}

impl From<Person> for visit::Person {
    fn from(person: Person) -> Self {
        Self {
            id: PersonId::new(person.id),
            civility: person.civility.map(visit::Civility::from),
            first_name: person.first_name,
            last_name: person.last_name,
            function: person.function,
            body: person.body,
            role: person.role.map(visit::PersonRole::from),
            address: person.address,
            mandate: person.mandate,
            elected: person.elected.map(|date| date.0),
            born: person.born.map(|date| date.0),
            rank: person.rank.map(visit::ManualRank::from),
            mail: person.mail,
            telephone: person.telephone,
            mobile: person.mobile.into(),
            diet: person.diet.into(),
            mobility: person.mobility.into(),
            reads: person.reads.map(visit::Audience::from),
            standing: person.standing.map(visit::Standing::from),
        }
    }
}

/// Something told in confidence; left out where nothing was told.
#[derive(Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Confided {
    text: String,
    to: Confidant,
}

impl Confided {
    fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl Default for Confidant {
    fn default() -> Self {
        visit::Confidant::default().into()
    }
}

impl From<visit::Confided> for Confided {
    fn from(told: visit::Confided) -> Self {
        let visit::Confided { text, to } = told;
        Self { text, to: to.into() }
    }
}

impl From<Confided> for visit::Confided {
    fn from(told: Confided) -> Self {
        Self { text: told.text, to: told.to.into() }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ManualRank {
    position: u32,
    reason: String,
}

impl From<visit::ManualRank> for ManualRank {
    fn from(rank: visit::ManualRank) -> Self {
        let visit::ManualRank { position, reason } = rank;
        Self { position, reason }
    }
}

impl From<ManualRank> for visit::ManualRank {
    fn from(rank: ManualRank) -> Self {
        let ManualRank { position, reason } = rank;
        Self { position, reason }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Attendance {
    person: String,
    role: Role,
}

impl From<visit::Attendance> for Attendance {
    fn from(attendance: visit::Attendance) -> Self {
        let visit::Attendance { person, role } = attendance;
        Self { person: person.as_str().to_owned(), role: role.into() }
    }
}

impl From<Attendance> for visit::Attendance {
    fn from(attendance: Attendance) -> Self {
        Self { person: PersonId::new(attendance.person), role: attendance.role.into() }
    }
}

/// `"attends"`, `{"speaks": 5}`, `{"speaks": null}`, `{"represented_by": "dupont"}`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Role {
    Attends,
    Welcomes,
    Speaks(Option<u32>),
    Awaited,
    Declined,
    Absent,
    RepresentedBy(String),
}

impl From<visit::Role> for Role {
    fn from(role: visit::Role) -> Self {
        match role {
            visit::Role::Attends => Self::Attends,
            visit::Role::Welcomes => Self::Welcomes,
            visit::Role::Speaks(minutes) => Self::Speaks(minutes),
            visit::Role::Awaited => Self::Awaited,
            visit::Role::Declined => Self::Declined,
            visit::Role::Absent => Self::Absent,
            visit::Role::RepresentedBy(other) => Self::RepresentedBy(other.as_str().to_owned()),
        }
    }
}

impl From<Role> for visit::Role {
    fn from(role: Role) -> Self {
        match role {
            Role::Attends => Self::Attends,
            Role::Welcomes => Self::Welcomes,
            Role::Speaks(minutes) => Self::Speaks(minutes),
            Role::Awaited => Self::Awaited,
            Role::Declined => Self::Declined,
            Role::Absent => Self::Absent,
            Role::RepresentedBy(other) => Self::RepresentedBy(PersonId::new(other)),
        }
    }
}

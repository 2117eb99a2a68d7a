//! Who takes part.

use super::Audience;
use crate::ids::PersonId;
use crate::time::Minutes;
use chrono::NaiveDate;

/// Somebody who takes part in the visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Its id inside the visit.
    pub id: PersonId,
    /// « M. » or « Mme », if it is to be printed.
    pub civility: Option<Civility>,
    /// The first name; empty where unknown.
    pub first_name: String,
    /// The family name as typed, usually in capitals.
    pub last_name: String,
    /// The function exactly as it is to be printed.
    pub function: String,
    /// The body that the function belongs to, where the function does not say it.
    pub body: String,
    /// What the person is to the visit.
    pub role: Option<PersonRole>,
    /// How the person is addressed, such as « Madame la Préfète »; empty: by the rule.
    pub address: String,
    /// The commune of the mandate; empty without one.
    pub mandate: String,
    /// The date of first election, which decides between equal ranks.
    pub elected: Option<NaiveDate>,
    /// The date of birth, which decides after that.
    pub born: Option<NaiveDate>,
    /// A rank given by hand, with its reason.
    pub rank: Option<ManualRank>,
    /// The mail address, for internal papers only.
    pub mail: String,
    /// The telephone number, for internal papers only.
    pub telephone: String,
    /// The mobile number.
    pub mobile: Confided,
    /// What the person eats or does not eat.
    pub diet: Confided,
    /// What the person needs to get about.
    pub mobility: Confided,
    /// The audience whose papers the person receives, where it is not that of the role.
    pub reads: Option<Audience>,
    /// How the person is placed where the decree leaves the choice.
    pub standing: Option<Standing>,
}

impl Person {
    /// Makes a person of whom only the name is known.
    pub fn named(
        id: PersonId,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            id,
            civility: None,
            first_name: first_name.into(),
            last_name: last_name.into(),
            function: String::new(),
            body: String::new(),
            role: None,
            address: String::new(),
            mandate: String::new(),
            elected: None,
            born: None,
            rank: None,
            mail: String::new(),
            telephone: String::new(),
            mobile: Confided::default(),
            diet: Confided::default(),
            mobility: Confided::default(),
            reads: None,
            standing: None,
        }
    }

    /// Returns first name and family name, without civility.
    pub fn full_name(&self) -> String {
        match (self.first_name.as_str(), self.last_name.as_str()) {
            ("", last) => last.to_owned(),
            (first, "") => first.to_owned(),
            (first, last) => format!("{first} {last}"),
        }
    }

    /// Returns the audience whose papers the person receives: its own where one is given, else that of the role: hosts and staff read internal ones, guests, delegation and
    /// participants those of participants, the press public ones, drivers theirs.
    pub const fn audience(&self) -> Audience {
        if let Some(audience) = self.reads {
            return audience;
        }
        match self.role {
            Some(PersonRole::Host | PersonRole::Staff) => Audience::Internal,
            Some(PersonRole::Driver) => Audience::Drivers,
            Some(PersonRole::Guest | PersonRole::Delegation | PersonRole::Participant) => {
                Audience::Participants
            }
            Some(PersonRole::Press) | None => Audience::Public,
        }
    }
}

/// The civility printed before a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Civility {
    /// « M. »
    Mister,
    /// « Mme »
    Madam,
}

/// What a person is to the visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonRole {
    /// Who receives.
    Host,
    /// Who is received.
    Guest,
    /// Who comes with the guest.
    Delegation,
    /// Who takes part.
    Participant,
    /// A journalist.
    Press,
    /// A driver.
    Driver,
    /// The hosts' own staff.
    Staff,
}

/// A place in the order of precedence that was given by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManualRank {
    /// The place, from 1.
    pub position: u32,
    /// Why, as it is printed on the internal sheet.
    pub reason: String,
}

/// Something told in confidence: whatever the paper, the public and the participants never read it (RGPD, article 5).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Confided {
    /// What was told; empty where nothing was.
    pub text: String,
    /// Who may read it.
    pub to: Confidant,
}

impl Confided {
    /// Tells whether an audience may read it.
    ///
    /// ```
    /// use domain::visit::{Audience, Confidant, Confided};
    /// let mobile = Confided { text: "06 39 98 00 00".into(), to: Confidant::Drivers };
    /// assert!(mobile.is_read_by(Audience::Internal) && mobile.is_read_by(Audience::Drivers));
    /// assert!(!mobile.is_read_by(Audience::Participants) && !mobile.is_read_by(Audience::Public));
    /// ```
    pub const fn is_read_by(&self, audience: Audience) -> bool {
        audience.reads(self.to.audience())
    }
}

/// Those to whom something may be confided; nobody else can be named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidant {
    /// The hosts' own staff.
    #[default]
    Internal,
    /// Drivers, and the hosts' own staff.
    Drivers,
}

impl Confidant {
    /// Returns the narrowest audience that reads it.
    pub const fn audience(self) -> Audience {
        match self {
            Self::Internal => Audience::Internal,
            Self::Drivers => Audience::Drivers,
        }
    }
}

/// How somebody is placed where the decree leaves the choice to the host (decree 89-655, articles 9 and 18).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The president of an agglomération right after the mayor, by custom.
    AfterMayor,
    /// In the second place, as the authority that invites (article 9).
    Inviting,
    /// By the decree alone, which does not list a president of an agglomération.
    Unlisted,
}

/// A person at a stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Who.
    pub person: PersonId,
    /// Doing what.
    pub role: Role,
}

/// What a person does at a stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// Is there.
    Attends,
    /// Receives those who arrive.
    Welcomes,
    /// Speaks, for so many minutes if that is known.
    Speaks(Option<Minutes>),
    /// Is expected, has not answered.
    Awaited,
    /// Has declined.
    Declined,
    /// Is known not to come.
    Absent,
    /// Is represented by another person of the visit, who is there instead.
    RepresentedBy(PersonId),
}

impl Role {
    /// Tells whether two roles are of one kind, whatever their minutes or stand-ins.
    pub fn same_kind(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Tells whether the person is counted as being there.
    pub const fn is_present(&self) -> bool {
        matches!(self, Self::Attends | Self::Welcomes | Self::Speaks(_) | Self::Awaited)
    }

    /// Tells whether it answers if the person comes, which is answered in one way at a time; whoever comes may welcome and
    /// speak besides.
    pub const fn is_answer(&self) -> bool {
        !self.is_act()
    }

    /// Tells whether it is something that the person is there to do.
    pub const fn is_act(&self) -> bool {
        matches!(self, Self::Welcomes | Self::Speaks(_))
    }
}

/// Whether somebody comes to a stop, from all that is recorded of him or her there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presence {
    /// « confirmé »
    Confirmed,
    /// « attendu »: has not answered.
    Awaited,
    /// « excusé »
    Declined,
    /// « absent »
    Absent,
    /// « représenté par »
    RepresentedBy(PersonId),
}

impl Presence {
    /// Tells whether the person is counted as being there.
    pub const fn comes(&self) -> bool {
        matches!(self, Self::Confirmed | Self::Awaited)
    }
}

//! The words of the JSON for the small closed sets of the domain, both ways.

use domain::visit;
use serde::{Deserialize, Serialize};

/// Makes a wire enum that mirrors one of the domain, with conversions both ways.
macro_rules! mirror {
    ($(#[$doc:meta])* $name:ident = $domain:path { $($(#[$variant_doc:meta])* $variant:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant),* }

        impl From<$domain> for $name {
            fn from(value: $domain) -> Self {
                use $domain as D;
                match value { $(D::$variant => Self::$variant),* }
            }
        }

        impl From<$name> for $domain {
            fn from(value: $name) -> Self {
                match value { $($name::$variant => Self::$variant),* }
            }
        }
    };
}

mirror! {
    /// Who may read.
    Audience = visit::Audience {
        /// Everybody, the press included.
        Public,
        /// Those who take part.
        Participants,
        /// The hosts' staff.
        Internal,
        /// Drivers.
        Drivers,
    }
}

mirror! {
    /// How sure a stop is.
    Status = visit::Status {
        /// « confirmé »
        Confirmed,
        /// « à confirmer »
        Tentative,
        /// « option »
        Option,
        /// « en réserve »
        Dropped,
        /// « annulé »
        Cancelled,
    }
}

mirror! {
    /// How a move is made.
    Means = visit::Means {
        /// By car.
        Car,
        /// On foot.
        Walk,
        /// By coach.
        Coach,
    }
}

mirror! {
    /// What a point is of.
    PointOf = visit::PointOf {
        /// The place itself.
        Place,
        /// Its commune.
        Commune,
    }
}

mirror! {
    /// What the press may do.
    Press = visit::PressAccess {
        /// « ouvert à la presse »
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
}

mirror! {
    /// What sort of moment a stop is.
    Kind = visit::StopKind {
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
}

mirror! {
    /// How an hour is meant.
    Precision = visit::Precision {
        /// « 12h15 »
        Exact,
        /// « à partir de 17h »
        From,
        /// « vers 16h »
        About,
    }
}

mirror! {
    /// What a person is to the visit.
    PersonRole = visit::PersonRole {
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
        /// The hosts' staff.
        Staff,
    }
}

mirror! {
    /// The civility before a name.
    Civility = visit::Civility {
        /// « M. »
        Mister,
        /// « Mme »
        Madam,
    }
}

mirror! {
    /// Those to whom something may be confided.
    Confidant = visit::Confidant {
        /// The hosts' staff.
        Internal,
        /// Drivers, and the hosts' staff.
        Drivers,
    }
}

mirror! {
    /// How somebody is placed where the decree leaves the choice.
    Standing = visit::Standing {
        /// The president of an agglomération right after the mayor, by custom.
        AfterMayor,
        /// In the second place, as the authority that invites (article 9).
        Inviting,
        /// By the decree alone.
        Unlisted,
    }
}

mirror! {
    /// The offices that a host is asked about at each place.
    InviteeOffice = visit::InviteeOffice {
        /// « le maire »
        Mayor,
        /// « le sous-préfet »
        SubPrefect,
        /// « les députés »
        Deputies,
        /// « les sénateurs »
        Senators,
        /// « le président » of the agglomération
        Intercommunality,
        /// « le président » of the département
        Department,
        /// « le président » of the région
        Region,
        /// The presidency of a collectivity or assembly that stands in their place
        Collectivity,
        /// « le propriétaire »
        Owner,
    }
}

mirror! {
    /// What can be decided of an office.
    InvitationAnswer = visit::InvitationAnswer {
        /// « invité »
        Invited,
        /// « excusé »
        Excused,
        /// « sans objet »
        NotNeeded,
    }
}

mirror! {
    /// How far a visit has come.
    VisitStatus = visit::VisitStatus {
        /// « projet »
        Draft,
        /// « validé »
        Approved,
        /// « diffusé »
        Released,
    }
}

mirror! {
    /// How hours are printed.
    HourStyle = visit::HourStyle {
        /// `12h15`, `9h`
        Compact,
        /// `12 h 15`
        Spaced,
        /// `09h00`
        Padded,
    }
}

/// The language of papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// French.
    Fr,
    /// English.
    En,
}

impl From<visit::Language> for Lang {
    fn from(lang: visit::Language) -> Self {
        match lang {
            visit::Language::French => Self::Fr,
            visit::Language::English => Self::En,
        }
    }
}

impl From<Lang> for visit::Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Fr => Self::French,
            Lang::En => Self::English,
        }
    }
}

/// A civil hour, `HH:MM`, or `HH:MM+1` for the night that follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hour(pub domain::time::Clock);

impl TryFrom<String> for Hour {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        domain::time::Clock::parse(&text).map(Self).ok_or_else(|| format!("\"{text}\" → HH:MM"))
    }
}

impl From<Hour> for String {
    fn from(hour: Hour) -> Self {
        hour.0.to_string()
    }
}

/// An ISO date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(pub chrono::NaiveDate);

impl TryFrom<String> for Date {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse().map(Self).map_err(|_| format!("\"{text}\" → YYYY-MM-DD"))
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.0.to_string()
    }
}

/// A zone by its IANA name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(pub chrono_tz::Tz);

impl TryFrom<String> for Zone {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse().map(Self).map_err(|_| format!("\"{text}\" → Europe/Paris, Indian/Reunion, …"))
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.0.name().to_owned()
    }
}

//! The stored form of records and changes, and the conversions to and from the domain's own.
//!
//! Each record of the domain has a twin here that serde knows; nothing else of the crate sees the twins. A twin names
//! every field, so that a new field of the domain does not compile until it is stored. Dates are ISO 8601, zones IANA
//! names, hours minutes after midnight, words of a closed set short English ones. A field or a word that is not known is
//! an error: it was written by a later version, and dropping it would lose something.

mod change;
mod header;
mod invitation;
mod people;
mod place;
mod stop;
mod visit;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The version of the stored form that this crate writes; an entry of the log and a snapshot each carry theirs.
pub(crate) const FORM: u32 = 1;

/// A stored text is not a record of this version.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unreadable {
    /// Written in a later form.
    #[error("form {0}")]
    Form(u32),
    /// Not the JSON of such a record.
    #[error("{0}")]
    Json(String),
    /// The records do not hold together.
    #[error("records do not hold together")]
    Unsound,
}

/// A record whose kind is not the one that its key names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct WrongKind;

/// Writes a change for the log.
pub(crate) fn write_change(change: &domain::Change) -> Result<String, WrongKind> {
    Ok(json(&change::Change::try_from(change)?))
}

/// Reads a change of the log.
pub(crate) fn read_change(form: u32, text: &str) -> Result<domain::Change, Unreadable> {
    read::<change::Change>(form, text).map(domain::Change::from)
}

/// Writes a whole visit: the first entry of a log, or a snapshot.
pub(crate) fn write_visit(visit: &domain::Visit) -> String {
    json(&visit::Visit::from(visit))
}

/// Reads a whole visit.
pub(crate) fn read_visit(form: u32, text: &str) -> Result<domain::Visit, Unreadable> {
    read::<visit::Visit>(form, text)?.into_domain().ok_or(Unreadable::Unsound)
}

fn read<T: DeserializeOwned>(form: u32, text: &str) -> Result<T, Unreadable> {
    // A second form would be read here, by twins of its own.
    if form != FORM {
        return Err(Unreadable::Form(form));
    }
    serde_json::from_str(text).map_err(|error| Unreadable::Json(error.to_string()))
}

fn json(value: &impl Serialize) -> String {
    // Strings, integers and lists of them, under string keys: none of the reasons for which serde_json fails.
    serde_json::to_string(value).unwrap_or_default()
}

/// A date, as `2020-09-21`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
struct Date(chrono::NaiveDate);

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.0.to_string()
    }
}

impl TryFrom<String> for Date {
    type Error = chrono::ParseError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map(Self)
    }
}

/// A zone, as `Europe/Paris`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
struct Zone(chrono_tz::Tz);

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.0.name().to_owned()
    }
}

impl TryFrom<String> for Zone {
    type Error = chrono_tz::ParseError;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        name.parse().map(Self)
    }
}

/// Declares the twin of a closed set of words, with the word that stands in the file for each.
macro_rules! words {
    ($name:ident = $domain:ty { $($case:ident = $word:literal),+ $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub(super) enum $name {
            $(#[serde(rename = $word)] $case,)+
        }

        impl From<$domain> for $name {
            fn from(value: $domain) -> Self {
                match value {
                    $(<$domain>::$case => Self::$case,)+
                }
            }
        }

        impl From<$name> for $domain {
            fn from(value: $name) -> Self {
                match value {
                    $($name::$case => Self::$case,)+
                }
            }
        }
    };
}
use words;

#[cfg(test)]
mod tests;

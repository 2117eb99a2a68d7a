//! What is withheld from a reader, and who may read: for the window and for `withheld --json`.

use super::words::Audience;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody for whom a paper can be made: an audience, or a person by id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReaderKey {
    /// `public`, `participants`, `internal`, `drivers`.
    Audience(#[ts(type = "'public' | 'participants' | 'internal' | 'drivers'")] Audience),
    /// The id of a person.
    Person(String),
}

/// A reader as the menu of the paper lists him.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReaderView {
    /// Whom to name in a call.
    pub key: ReaderKey,
    /// « participants », « Claire PETIT »
    pub name: String,
    /// The function of a person; empty for an audience.
    pub detail: String,
    /// The audience whose fields a person reads, in words; empty for an audience.
    pub audience: String,
}

/// What a reader does not see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WithheldView {
    /// « Ce lecteur ne voit pas : 3 notes internes, les marges. »
    pub summary: String,
    /// Each sort of thing, in the order of the summary.
    pub groups: Vec<WithheldGroup>,
}

/// Things of one sort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WithheldGroup {
    /// « 3 notes internes »
    pub title: String,
    /// Each of them.
    pub things: Vec<WithheldThing>,
}

/// One thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WithheldThing {
    /// The stop that it belongs to; null for what is said of a person or a place.
    pub stop: Option<String>,
    /// Where it stands or whose it is: « 9h35 Atelier », « Claire PETIT ».
    pub of: String,
    /// What it says; empty where that is all.
    pub text: String,
}

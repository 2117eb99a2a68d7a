//! What was understood of a text or a file, while it is reviewed, and what is kept of it.

use super::window::Snapshot;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was understood of a text or a file, before anything of it enters a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Review {
    /// The file's name; empty for a pasted text.
    pub source: String,
    /// The title of the visit that it is to enter; null where it becomes a visit of its own.
    pub into: Option<String>,
    /// The lines of the source, where it is a text; empty where only the words of each proposal are known.
    pub lines: Vec<String>,
    /// What concerns the visit as a whole: its name in words, and its value.
    pub facts: Vec<Fact>,
    /// The proposed stops, in the order of the source.
    pub proposals: Vec<Proposed>,
    /// The people who are named, each once, in the order of the source.
    pub people: Vec<ReadPerson>,
    /// What looks like a stop and is none, with the reason.
    pub ignored: Vec<LeftOut>,
    /// What must be said of the source as a whole.
    pub notes: Vec<String>,
}

/// Something known of the visit as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Fact {
    /// « Invité d’honneur »
    pub name: String,
    /// « Guillaume BASSET, directeur… »
    pub value: String,
}

/// A proposed stop with the words that it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Proposed {
    /// Its place in the list, sent back to keep it.
    pub index: u32,
    /// « lundi 21 septembre 2020 »; empty where no date is known: such a stop cannot enter.
    pub day: String,
    /// « 12h15 », « vers 16h », « 9h – 10h15 »; empty without an hour.
    pub hour: String,
    /// What happens.
    pub title: String,
    /// « Pôle Mécanique d’Alès, Salle Hospitality »; empty where unknown.
    pub place: String,
    /// The press regime in words; empty where none is said.
    pub press: String,
    /// The line of the source, from 1.
    pub line: u32,
    /// The words of that line.
    pub words: String,
    /// What is doubtful, a sentence each.
    pub doubts: Vec<String>,
    /// Where it stands already in the visit that it is to enter; empty where it does not.
    pub known: String,
    /// True where nothing is doubtful: kept unless discarded.
    pub certain: bool,
}

/// Somebody whom the source names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReadPerson {
    /// Its place in the list, sent back to keep it.
    pub index: u32,
    /// « Mme Anne ARNAUD »
    pub name: String,
    /// « préfète du Gard, Préfecture »; empty where unknown.
    pub function: String,
    /// « anne@ales.example · 04 66 00 00 00 · Première élection : 28/06/2020 »; empty where unknown.
    pub contact: String,
    /// The line of the source, from 1.
    pub line: u32,
    /// The words of that line.
    pub words: String,
    /// What is doubtful, a sentence each.
    pub doubts: Vec<String>,
    /// Who may be the same person; null where nobody is.
    pub twin: Option<ReadTwin>,
    /// True where nobody needs to look: kept unless left out.
    pub certain: bool,
}

/// Somebody who may be the same person as one who was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReadTwin {
    /// « Déjà dans la visite : Christophe RIVENQ », then what the source adds and what it says otherwise, a line each.
    pub lines: Vec<String>,
    /// True where both say one thing otherwise: which of them is right is decided by hand.
    pub differs: bool,
}

/// Somebody whom the user keeps.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeptPerson {
    /// Who.
    pub index: u32,
    /// What becomes of him or her and the twin; without a twin it says nothing.
    pub merge: KeptMerge,
}

/// What becomes of somebody who has a twin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum KeptMerge {
    /// One person: what is known stays, what is not is taken from the source.
    Complete,
    /// One person, as the source has it.
    Replace,
    /// Two persons.
    Apart,
}

/// Something that was left out of the proposals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LeftOut {
    /// The line, from 1.
    pub line: u32,
    /// Its words.
    pub words: String,
    /// Why, in words.
    pub reason: String,
}

/// A proposal that the user keeps, with what was corrected.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// Which.
    pub index: u32,
    /// The corrected title; null where it is right.
    pub title: Option<String>,
    /// The corrected start as typed; null where it is right, empty for none.
    pub hour: Option<String>,
    /// The corrected « Place, Salle »; null where it is right.
    pub place: Option<String>,
    /// True where it is no stop but says what the visit is for.
    pub aim: bool,
}

/// What became of a file that was chosen or dropped: a visit that lies open, or a text to be reviewed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Opened {
    /// The visit.
    pub visit: Option<Snapshot>,
    /// What was understood of anything else.
    pub review: Option<Review>,
}

//! The screen on which a visit is given out, as the page draws it; every sentence in the user's language.

use super::withheld::ReaderKey;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who receives what of the next version, and what is still open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Distribution {
    /// The number that the next version will have.
    pub next: u32,
    /// The last version; `None` before the first.
    pub last: Option<VersionView>,
    /// Every version, the last one first.
    pub versions: Vec<VersionView>,
    /// True when something was edited since the last version, or there is none.
    pub changed: bool,
    /// « 12 personnes concernées, 9 ne reçoivent rien »
    pub summary: String,
    /// The audiences, each followed by its persons.
    pub readers: Vec<ReaderRow>,
    /// For whom the version can be meant: those who are concerned, then everybody else of the visit.
    pub recipients: Vec<Recipient>,
    /// What is not ready: problems, doubts, what is to be confirmed.
    pub open: Vec<OpenPoint>,
    /// Where the public calendar is written again at each version; `None`: nowhere.
    pub shared: Option<String>,
}

/// A version in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct VersionView {
    /// Its number.
    pub number: u32,
    /// « V3 – 18/09/2020 à 14h20 »
    pub title: String,
    /// Its name and what was said of it; empty without.
    pub detail: String,
    /// The first characters of its fingerprint.
    pub fingerprint: String,
}

/// Somebody for whom a version can be meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Recipient {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Whether it is, unless said otherwise: who is concerned by what has changed.
    pub concerned: bool,
}

/// An audience or a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReaderRow {
    /// What names it in the other calls.
    pub key: String,
    /// True for a person, false for an audience.
    pub person: bool,
    /// The name.
    pub name: String,
    /// « a la v3 », « 8 personnes concernées »
    pub detail: String,
    /// True where an old version is still held.
    pub stale: bool,
    /// What is received.
    pub receives: String,
    /// In which form.
    pub receives_detail: String,
    /// What is not received.
    pub withheld: String,
    /// « 8 envois », « 3 changements », « Inchangé »
    pub state: String,
    /// True where something is sent.
    pub concerned: bool,
}

/// Something that is not ready.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OpenPoint {
    /// In words.
    pub text: String,
    /// The stop it is about.
    pub stop: Option<String>,
}

/// What one reader is told and given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Told {
    /// The reader.
    pub key: String,
    /// The name.
    pub name: String,
    /// « Depuis la v3, diffusée le 18 septembre à 9h12 »
    pub since: String,
    /// What has changed.
    pub changes: Vec<ChangeLine>,
    /// Two lines to paste into a message; empty where there is nothing to say.
    pub lines: String,
    /// The sheet that is given, by its name.
    pub sheet: String,
    /// The reader, as the other calls name him.
    pub reader: ReaderKey,
    /// The persons to whom the last version can be noted as given.
    pub holders: Vec<Holder>,
    /// True where a draft can be opened: a person who is concerned by the last version.
    pub draft: bool,
}

/// A change in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ChangeLine {
    /// What sort it is, for its mark.
    pub mark: ChangeMark,
    /// The line.
    pub text: String,
}

/// What sort of change it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeMark {
    /// Something is new.
    Added,
    /// Something is gone.
    Removed,
    /// Something is different.
    Changed,
}

/// Somebody who may hold a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Holder {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What is held, since when and how; empty where nothing was noted.
    pub holds: String,
    /// Whether it is the last version.
    pub current: bool,
    /// Whether the last version was meant for him or her, and is not noted yet.
    pub due: bool,
}

/// How somebody came by a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Handed {
    /// By mail or message.
    Sent,
    /// Printed.
    Printed,
    /// Given by hand.
    Handed,
    /// Noted by mistake.
    Mistaken,
}

/// Packages that are being written, a person after the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Packing {
    /// How many are done.
    pub done: u32,
    /// How many there are; 0 when no folder was chosen.
    pub of: u32,
    /// What was done in the end; `None` while it goes on.
    pub announce: Option<String>,
}

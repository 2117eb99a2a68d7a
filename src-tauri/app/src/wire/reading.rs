//! `add --json`: how a line was read, before the agenda that it gives.

use super::agenda::AgendaDoc;
use serde::Serialize;

/// What a line says; null where it says nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct ReadingDoc {
    pub title: Option<String>,
    pub start: Option<String>,
    pub end: Option<String>,
    pub duration_min: Option<u32>,
    pub place: Option<String>,
    pub room: Option<String>,
    pub group: Option<String>,
    pub precision: &'static str,
    pub doubts: Vec<String>,
}

/// The reading, then the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AddDoc {
    /// How the line was read.
    pub reading: ReadingDoc,
    /// The visit with the stop.
    #[serde(flatten)]
    pub agenda: AgendaDoc,
}

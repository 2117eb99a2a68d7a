//! `history --json`: the log of edits.

use crate::say::Voice;
use crate::session::{self, Session};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use store::EntryKind;
use ts_rs::TS;

/// An edit in the history of the open visit, as the page lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PastEdit {
    /// Its number, sent back to look at the visit as it was after it.
    pub number: u32,
    /// « lundi 21 septembre 2020 »
    pub day: String,
    /// « 11h42 »
    pub hour: String,
    /// Who made it; empty where nobody is named.
    pub author: String,
    /// What it did, in a sentence.
    pub text: String,
    /// What it is.
    pub kind: PastKind,
    /// True for the last one: the visit as it is.
    pub present: bool,
}

/// What an entry of the history is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PastKind {
    /// The visit was made.
    Created,
    /// An edit that the visit still has.
    Edit,
    /// An edit that was taken back since.
    Undone,
    /// Something was taken back or given back.
    Step,
}

/// Every entry, the creation first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct HistoryDoc {
    pub schema: u32,
    pub entries: Vec<EntryDoc>,
}

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct EntryDoc {
    pub number: u32,
    pub kind: &'static str,
    pub of: Option<u32>,
    pub at: String,
    pub author: String,
    pub text: String,
    /// The instant as people read it, in the visit's zone.
    #[serde(skip)]
    pub when: String,
}

impl HistoryDoc {
    /// Makes the document.
    pub fn new(session: &Session, voice: Voice<'_>) -> Self {
        let zone = session.visit().header().zone;
        let entries = session.file().history();
        let entry = |entry: &store::HistoryEntry| {
            let at: DateTime<Utc> = DateTime::from_timestamp(entry.at, 0).unwrap_or_default();
            let what = session::label(entry).say(voice);
            let (kind, of, text) = match entry.kind {
                EntryKind::Created => ("created", None, what),
                EntryKind::Edit => ("edit", None, what),
                EntryKind::Undo { of } => ("undo", Some(of), voice.words.app_undone(what)),
                EntryKind::Redo { of } => ("redo", Some(of), voice.words.app_redone(what)),
            };
            EntryDoc {
                number: entry.number,
                kind,
                of,
                at: at.to_rfc3339_opts(SecondsFormat::Secs, true),
                author: entry.author.clone(),
                text,
                when: voice.instant(at, zone),
            }
        };
        Self { schema: 1, entries: entries.iter().map(entry).collect() }
    }
}

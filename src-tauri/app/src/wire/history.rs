//! `history --json`: the log of edits.

use crate::say::Voice;
use crate::session::{self, Session};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use store::EntryKind;

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

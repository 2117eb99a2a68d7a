//! The log of changes as a whole: history, what can be undone, when a stop was last touched.

use crate::entry::Entry;
use crate::{Label, StoreError};
use domain::StopId;
use std::collections::{BTreeMap, BTreeSet};

/// What an entry of the log records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// The visit as it was when the file was made; always the first entry, and never undone.
    Created,
    /// An edit, or several made at once.
    Edit,
    /// An edit taken back.
    Undo {
        /// The entry of that edit.
        of: u32,
    },
    /// An edit that had been taken back, made again.
    Redo {
        /// The entry of that edit.
        of: u32,
    },
}

/// One entry of the log, as history shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Its number, and so the revision that it led to; from 1.
    pub number: u32,
    /// What it records.
    pub kind: EntryKind,
    /// What was handed in with the edit; that of the edit concerned where it is an undo or a redo.
    pub label: Label,
    /// When, in seconds since 1970 in UTC, as the writer's clock had it.
    pub at: i64,
    /// Who.
    pub author: String,
    /// For an edit, whether the visit still has it: it was not undone, or redone since. True for the creation, false for
    /// an undo or a redo, which are only ways to it.
    pub in_effect: bool,
}

/// What is known of all entries, without their changes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log {
    lines: Vec<Line>,
    /// Edits that undo takes back, the next one last.
    done: Vec<u32>,
    /// Edits that redo makes again, the next one last.
    undone: Vec<u32>,
    touched: BTreeMap<StopId, i64>,
}

#[derive(Clone, Debug)]
struct Line {
    kind: EntryKind,
    label: Label,
    at: i64,
    author: String,
}

impl Log {
    /// Returns the number of the last entry.
    pub(crate) fn revision(&self) -> u32 {
        u32::try_from(self.lines.len()).unwrap_or(u32::MAX)
    }

    /// Returns the edit that undo takes back.
    pub(crate) fn undoable(&self) -> Option<HistoryEntry> {
        self.done.last().and_then(|&number| self.entry(number, true))
    }

    /// Returns the edit that redo makes again.
    pub(crate) fn redoable(&self) -> Option<HistoryEntry> {
        self.undone.last().and_then(|&number| self.entry(number, false))
    }

    /// Returns when the last entry was made.
    pub(crate) fn last_edit(&self) -> i64 {
        self.lines.last().map_or(0, |line| line.at)
    }

    /// Returns when a stop was last touched.
    pub(crate) fn last_modified(&self, stop: &StopId) -> Option<i64> {
        self.touched.get(stop).copied()
    }

    /// Returns every entry.
    pub(crate) fn history(&self) -> Vec<HistoryEntry> {
        let done: BTreeSet<u32> = self.done.iter().copied().collect();
        (1..=self.revision())
            .filter_map(|number| self.entry(number, number == 1 || done.contains(&number)))
            .collect()
    }

    fn entry(&self, number: u32, in_effect: bool) -> Option<HistoryEntry> {
        let Line { kind, label, at, author } =
            self.lines.get(usize::try_from(number).ok()?.checked_sub(1)?)?.clone();
        Some(HistoryEntry { number, kind, label, at, author, in_effect })
    }

    /// Tells whether an entry can stand next.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when it cannot: a number too far, an undo of what was not done.
    pub(crate) fn admit(&self, entry: &Entry) -> Result<Admitted, StoreError> {
        let possible = self.revision().checked_add(1) == Some(entry.number)
            && match entry.kind {
                EntryKind::Created => entry.number == 1,
                EntryKind::Edit => entry.number > 1,
                EntryKind::Undo { of } => self.done.last() == Some(&of),
                EntryKind::Redo { of } => self.undone.last() == Some(&of),
            };
        if !possible {
            return Err(StoreError::Damaged);
        }
        let damaged = |_| StoreError::Damaged;
        Ok(Admitted {
            number: entry.number,
            stops: serde_json::from_str(&entry.stops).map_err(damaged)?,
            line: Line {
                kind: entry.kind,
                label: serde_json::from_str(&entry.label).map_err(damaged)?,
                at: entry.at,
                author: entry.author.clone(),
            },
        })
    }

    /// Takes in an entry that was admitted.
    pub(crate) fn enter(&mut self, admitted: Admitted) {
        let Admitted { number, stops, line } = admitted;
        match line.kind {
            EntryKind::Created => {}
            EntryKind::Edit => {
                self.done.push(number);
                self.undone.clear();
            }
            EntryKind::Undo { of } => {
                self.done.pop();
                self.undone.push(of);
            }
            EntryKind::Redo { of } => {
                self.undone.pop();
                self.done.push(of);
            }
        }
        self.touched.extend(stops.into_iter().map(|stop| (StopId::new(stop), line.at)));
        self.lines.push(line);
    }
}

/// An entry that can stand next in a log.
pub(crate) struct Admitted {
    number: u32,
    stops: Vec<String>,
    line: Line,
}

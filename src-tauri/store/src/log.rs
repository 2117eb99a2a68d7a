//! The log of changes: its entries, and what follows from them (what can be undone, when a stop was last touched).

use crate::records::{self, FORM};
use crate::{Label, Signature, StoreError};
use domain::change::RecordKey;
use domain::{Change, StopId, Visit};
use rusqlite::{Connection, OptionalExtension, Row, params};
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
#[derive(Clone, Debug, PartialEq)]
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

/// An entry as it stands in the file.
pub(crate) struct Entry {
    pub(crate) number: u32,
    pub(crate) kind: EntryKind,
    pub(crate) form: u32,
    pub(crate) change: String,
    stops: String,
    label: String,
    pub(crate) at: i64,
    author: String,
}

impl Entry {
    /// Makes the first entry of a log.
    pub(crate) fn created(visit: &Visit, label: &Label, signed: &Signature) -> Self {
        let stops = visit.stops().map(|(_, stop)| &stop.id).collect();
        let text = records::write_visit(visit);
        Self::new(1, EntryKind::Created, text, &stops, label, signed)
    }

    /// Makes a later entry.
    ///
    /// # Errors
    /// [`StoreError::Misfit`] when a record is of another kind than its key says.
    pub(crate) fn of_change(
        number: u32,
        kind: EntryKind,
        change: &Change,
        label: &Label,
        signed: &Signature,
    ) -> Result<Self, StoreError> {
        let text = records::write_change(change).map_err(|_| StoreError::Misfit(None))?;
        let stops = change.touched().filter_map(|key| match key {
            RecordKey::Stop(id) => Some(id),
            _ => None,
        });
        Ok(Self::new(number, kind, text, &stops.collect(), label, signed))
    }

    fn new(
        number: u32,
        kind: EntryKind,
        change: String,
        stops: &BTreeSet<&StopId>,
        label: &Label,
        signed: &Signature,
    ) -> Self {
        let stops: Vec<&str> = stops.iter().map(|id| id.as_str()).collect();
        Self {
            number,
            kind,
            form: FORM,
            change,
            stops: serde_json::Value::from(stops).to_string(),
            label: label.to_string(),
            at: signed.at,
            author: signed.author.clone(),
        }
    }

    /// Returns the change of an entry behind the first.
    pub(crate) fn change(&self) -> Result<Change, StoreError> {
        records::read_change(self.form, &self.change).map_err(|_| StoreError::Damaged)
    }

    /// Returns the visit of the first entry.
    pub(crate) fn visit(&self) -> Result<Visit, StoreError> {
        records::read_visit(self.form, &self.change).map_err(|_| StoreError::Damaged)
    }

    fn columns(&self) -> (&'static str, Option<u32>) {
        match self.kind {
            EntryKind::Created => ("created", None),
            EntryKind::Edit => ("edit", None),
            EntryKind::Undo { of } => ("undo", Some(of)),
            EntryKind::Redo { of } => ("redo", Some(of)),
        }
    }

    fn sum(&self) -> u32 {
        let (kind, concerns) = self.columns();
        checksum(
            &[i64::from(self.number), concerns.map_or(0, i64::from), self.form.into(), self.at],
            &[kind, &self.change, &self.stops, &self.label, &self.author],
        )
    }

    /// Writes the entry behind those that are there.
    pub(crate) fn insert(&self, connection: &Connection) -> Result<(), StoreError> {
        let (kind, concerns) = self.columns();
        connection
            .prepare_cached(
                "INSERT INTO entry (number, kind, concerns, form, change, stops, label, at, author, sum)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.number,
                kind,
                concerns,
                self.form,
                self.change,
                self.stops,
                self.label,
                self.at,
                self.author,
                self.sum(),
            ])?;
        Ok(())
    }

    /// Reads an entry; `None` when there is none of that number.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when its sum is not that of what was read.
    pub(crate) fn read(connection: &Connection, number: u32) -> Result<Option<Self>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM entry WHERE number = ?");
        let mut statement = connection.prepare_cached(&sql)?;
        statement.query_row([number], |row| Ok(Self::from_row(row))).optional()?.transpose()
    }

    /// Hands the entries behind `after` to `each`, in their order, up to the last that is wanted.
    pub(crate) fn read_behind(
        connection: &Connection,
        after: u32,
        last: Option<u32>,
        mut each: impl FnMut(Self) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let sql =
            format!("SELECT {COLUMNS} FROM entry WHERE number > ? AND number <= ? ORDER BY number");
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query([after, last.unwrap_or(u32::MAX)])?;
        while let Some(row) = rows.next()? {
            each(Self::from_row(row)?)?;
        }
        Ok(())
    }

    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let kind: String = row.get(1)?;
        let kind = match (kind.as_str(), row.get::<_, Option<u32>>(2)?) {
            ("created", None) => EntryKind::Created,
            ("edit", None) => EntryKind::Edit,
            ("undo", Some(of)) => EntryKind::Undo { of },
            ("redo", Some(of)) => EntryKind::Redo { of },
            _ => return Err(StoreError::Damaged),
        };
        let entry = Self {
            number: row.get(0)?,
            kind,
            form: row.get(3)?,
            change: row.get(4)?,
            stops: row.get(5)?,
            label: row.get(6)?,
            at: row.get(7)?,
            author: row.get(8)?,
        };
        if row.get::<_, u32>(9)? == entry.sum() { Ok(entry) } else { Err(StoreError::Damaged) }
    }
}

const COLUMNS: &str = "number, kind, concerns, form, change, stops, label, at, author, sum";

/// Returns the number of the last entry, 0 without one.
pub(crate) fn last_number(connection: &Connection) -> Result<u32, StoreError> {
    let mut statement = connection.prepare_cached("SELECT ifnull(max(number), 0) FROM entry")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// Returns the CRC-32 of numbers and texts, each text with its length.
pub(crate) fn checksum(numbers: &[i64], texts: &[&str]) -> u32 {
    let mut sum = crc32fast::Hasher::new();
    for number in numbers {
        sum.update(&number.to_le_bytes());
    }
    for text in texts {
        sum.update(&(text.len() as u64).to_le_bytes());
        sum.update(text.as_bytes());
    }
    sum.finalize()
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

//! An entry of the log as it stands in the file.

use crate::log::EntryKind;
use crate::records::{self, FORM};
use crate::{Label, Signature, StoreError};
use domain::change::RecordKey;
use domain::{Change, StopId, Visit};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeSet;

/// An entry, each field as its column has it.
pub(crate) struct Entry {
    pub(crate) number: u32,
    pub(crate) kind: EntryKind,
    pub(crate) form: u32,
    pub(crate) change: String,
    pub(crate) stops: String,
    pub(crate) label: String,
    pub(crate) at: i64,
    pub(crate) author: String,
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

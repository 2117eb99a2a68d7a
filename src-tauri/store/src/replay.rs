//! From a log to a visit: the last snapshot that can be read, and the changes behind it.

use crate::entry::{self, Entry};
use crate::log::{Admitted, Log};
use crate::records::{self, FORM};
use crate::release::Register;
use crate::{StoreError, shelf};
use domain::Visit;
use rusqlite::{Connection, OptionalExtension, params};

/// A snapshot is written when the changes behind the last one weigh so many times as much as it does: so many bytes are
/// read at most to open a visit, and all snapshots together weigh a fraction of the log.
const HEAVIER: usize = 4;

/// Below so many bytes of changes no snapshot is worth its write.
const LEAST: usize = 64 * 1024;

/// All that is known of a file after one of its revisions.
#[derive(Clone, Debug)]
pub(crate) struct Present {
    pub(crate) visit: Visit,
    pub(crate) log: Log,
    pub(crate) register: Register,
    /// Bytes of the last snapshot.
    base: usize,
    /// Bytes of the changes behind it.
    behind: usize,
}

impl Present {
    /// Reads the whole log, verifies each entry, and replays those behind the last good snapshot.
    pub(crate) fn load(connection: &Connection) -> Result<Self, StoreError> {
        let base = Base::find(connection, u32::MAX)?;
        let mut present = Self {
            visit: base.visit,
            log: Log::default(),
            register: Register::default(),
            base: base.weight,
            behind: 0,
        };
        Entry::read_behind(connection, 0, None, |entry| {
            if entry.number <= base.number {
                let admitted = present.log.admit(&entry)?;
                present.log.enter(admitted);
                return Ok(());
            }
            present.take(&entry)
        })?;
        shelf::catch_up(&mut present.register, connection)?;
        // A snapshot of an entry that is not there, or changes that lead to nonsense.
        if present.log.revision() < base.number || !present.visit.is_sound() {
            return Err(StoreError::Damaged);
        }
        Ok(present)
    }

    /// Reads the entries that others have written since; tells whether there were any.
    pub(crate) fn catch_up(&mut self, connection: &Connection) -> Result<bool, StoreError> {
        let before = self.log.revision();
        if entry::last_number(connection)? < before
            || shelf::holds_less(&self.register, connection)?
        {
            // The file was put back to an earlier state.
            *self = Self::load(connection)?;
            return Ok(true);
        }
        Entry::read_behind(connection, before, None, |entry| self.take(&entry))?;
        let noted = shelf::catch_up(&mut self.register, connection)?;
        Ok(noted || self.log.revision() != before)
    }

    /// Returns the bytes of changes behind the last snapshot, and its own.
    #[cfg(test)]
    pub(crate) const fn weights(&self) -> (usize, usize) {
        (self.behind, self.base)
    }

    /// Takes in the next entry of the file; the state is as it was where that is impossible.
    fn take(&mut self, entry: &Entry) -> Result<(), StoreError> {
        let admitted = self.log.admit(entry)?;
        entry.change()?.apply_to(&mut self.visit).map_err(|_| StoreError::Damaged)?;
        self.log.enter(admitted);
        self.behind += entry.change.len();
        Ok(())
    }

    /// Takes in an entry that was just written, with the visit that it led to and the bytes of its snapshot.
    pub(crate) fn accept(&mut self, admitted: Admitted, written: Written) {
        self.log.enter(admitted);
        self.visit = written.visit;
        match written.snapshot {
            Some(weight) => (self.base, self.behind) = (weight, 0),
            None => self.behind += written.weight,
        }
    }

    /// Writes a snapshot beside the entry that is being written, where it is time for one; returns its bytes.
    pub(crate) fn snapshot_after(
        &self,
        entry: &Entry,
        visit: &Visit,
        connection: &Connection,
    ) -> Result<Option<usize>, StoreError> {
        if self.behind + entry.change.len() <= LEAST.max(self.base.saturating_mul(HEAVIER)) {
            return Ok(None);
        }
        let text = records::write_visit(visit);
        let sum = entry::checksum(&[entry.number.into(), FORM.into()], &[&text]);
        connection
            .prepare_cached(
                "INSERT OR REPLACE INTO snapshot (number, form, visit, sum) VALUES (?, ?, ?, ?)",
            )?
            .execute(params![entry.number, FORM, text, sum])?;
        Ok(Some(text.len()))
    }
}

/// What an entry that was just written led to.
pub(crate) struct Written {
    pub(crate) visit: Visit,
    /// Bytes of its change.
    pub(crate) weight: usize,
    /// Bytes of the snapshot written beside it.
    pub(crate) snapshot: Option<usize>,
}

/// Returns the visit as it was after an entry that is there.
pub(crate) fn visit_at(connection: &Connection, revision: u32) -> Result<Visit, StoreError> {
    let Base { number, mut visit, .. } = Base::find(connection, revision)?;
    Entry::read_behind(connection, number, Some(revision), |entry| {
        entry.change()?.apply_to(&mut visit).map_err(|_| StoreError::Damaged)
    })?;
    Ok(visit)
}

/// A visit from which changes are replayed: a snapshot, or the first entry.
pub(crate) struct Base {
    pub(crate) number: u32,
    pub(crate) visit: Visit,
    weight: usize,
}

impl Base {
    /// Finds the last base at or before an entry. A snapshot that cannot be read, or is of another form, is passed over.
    pub(crate) fn find(connection: &Connection, at_most: u32) -> Result<Self, StoreError> {
        let mut before = at_most;
        loop {
            let sql = "SELECT max(number) FROM snapshot WHERE number <= ?";
            let found: Option<u32> = connection.query_row(sql, [before], |row| row.get(0))?;
            let Some(number) = found.filter(|number| *number > 0) else { break };
            if let Some(base) = Self::read(connection, number)? {
                return Ok(base);
            }
            before = number - 1;
        }
        Self::first(connection)
    }

    /// Reads the first entry.
    pub(crate) fn first(connection: &Connection) -> Result<Self, StoreError> {
        let first = Entry::read(connection, 1)?.ok_or(StoreError::Damaged)?;
        Ok(Self { number: 1, visit: first.visit()?, weight: first.change.len() })
    }

    /// Reads a snapshot; `None` where it is not a good one.
    pub(crate) fn read(connection: &Connection, number: u32) -> Result<Option<Self>, StoreError> {
        let sql = "SELECT form, visit, sum FROM snapshot WHERE number = ?";
        let row = connection
            .query_row(sql, [number], |row| {
                Ok((row.get::<_, u32>(0), row.get::<_, String>(1), row.get::<_, u32>(2)))
            })
            .optional()?;
        let Some((Ok(form), Ok(text), Ok(sum))) = row else { return Ok(None) };
        if sum != entry::checksum(&[number.into(), form.into()], &[&text]) {
            return Ok(None);
        }
        let visit = records::read_visit(form, &text).ok();
        Ok(visit.map(|visit| Self { number, visit, weight: text.len() }))
    }
}

//! An open visit.

use crate::entry::{self, Entry};
use crate::log::EntryKind;
use crate::replay::{self, Present, Written};
use crate::writers::{Identity, Writing};
use crate::{HistoryEntry, Label, Signature, StoreError, door, place, reading, schema};
use domain::{Change, StopId, Visit};
use rusqlite::{Connection, TransactionBehavior};
use std::path::{Path, PathBuf};

mod releases;

/// A visit and the file it is kept in.
///
/// What was acknowledged is on the disk. When an edit fails, neither the file nor the visit in memory has moved. While it
/// is open for writing, two more files lie beside it (`-wal`, `-shm`); the last to close it takes them away.
///
/// ```
/// use domain::{Change, Visit, visit::Header};
/// use store::{File, Label, Signature};
///
/// let folder = tempfile::tempdir()?;
/// let titled = |title: &str| Visit::new(Header::titled(title, chrono_tz::Europe::Paris));
/// let (before, after) = (titled("Visite"), titled("Visite de M. Basset"));
/// let by_me = Signature::new(1_600_000_000, "Cabinet");
///
/// let mut file = File::create(folder.path().join("v.visite"), &before, &Label::Null, &by_me)?;
/// file.append(1, &Change::between(&before, &after), &Label::Null, &by_me)?;
/// assert_eq!((file.revision(), file.visit()), (2, &after));
/// file.undo(&by_me)?;
/// // An undo is one more entry; nothing before it is undone.
/// assert_eq!((file.revision(), file.visit()), (3, &before));
/// assert_eq!(file.undo(&by_me)?, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct File {
    path: PathBuf,
    present: Present,
    door: Door,
}

#[derive(Debug)]
enum Door {
    /// Nothing stays open between two reads.
    ReadOnly {
        newer: Option<u32>,
    },
    Writable(Box<Writer>),
}

/// A connection for writing; its locks go before its file may be read without them, so the order of the fields counts.
#[derive(Debug)]
struct Writer {
    connection: Connection,
    writing: Writing,
    /// Whether the journal mode is settled; it is with the first edit, for before that no byte may change.
    ready: bool,
}

impl File {
    /// Makes a new file with the visit as its first entry, whose label says how it came to be.
    ///
    /// The file is built beside `path` under another name and put in place when it is whole.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when something of that name is there; it is left alone. [`StoreError::Misfit`] when the
    /// records of the visit do not hold together.
    pub fn create(
        path: impl AsRef<Path>,
        visit: &Visit,
        label: &Label,
        signed: &Signature,
    ) -> Result<Self, StoreError> {
        if !visit.is_sound() {
            return Err(StoreError::Misfit(None));
        }
        let entry = Entry::created(visit, label, signed);
        place::put(path.as_ref(), |connection| {
            schema::lay_out(connection)?;
            entry.insert(connection)
        })?;
        Self::open(path)
    }

    /// Opens a file for reading and writing. The bytes of the file do not change before the first edit.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] and [`StoreError::Newer`] leave the file as it is; so does [`StoreError::ReadOnly`], after
    /// which [`File::open_read_only`] can be tried.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::open_on(path.as_ref(), None)
    }

    /// Opens a file by one of SQLite's ways to the disk.
    pub(crate) fn open_on(path: &Path, vfs: Option<&str>) -> Result<Self, StoreError> {
        let path = door::locate(path)?;
        schema::known(reading::format_of(&path)?)?;
        let mut present = reading::reading(&path, load)?;
        let identity = Identity::of(&path)?;
        let (connection, writing) = Writing::start(identity, || door::for_writing(&path, vfs))?;
        // Somebody may have written in between.
        present.catch_up(&connection)?;
        let writer = Writer { connection, writing, ready: false };
        Ok(Self { path, present, door: Door::Writable(Box::new(writer)) })
    }

    /// Opens a file for reading only; neither the file nor its folder need be writable, and neither changes.
    ///
    /// A file of a later version is opened where this version understands all of it ([`File::newer_format`] then says so).
    ///
    /// # Errors
    /// [`StoreError::Newer`] when it does not; [`StoreError::Damaged`].
    pub fn open_read_only(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = door::locate(path.as_ref())?;
        let (present, newer) = load_read_only(&path)?;
        Ok(Self { path, present, door: Door::ReadOnly { newer } })
    }

    /// Returns the absolute path of the file, links followed.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Tells whether edits are refused with [`StoreError::ReadOnly`].
    pub const fn is_read_only(&self) -> bool {
        matches!(self.door, Door::ReadOnly { .. })
    }

    /// Returns the format of a file that a later version wrote, `None` for one of this version.
    pub const fn newer_format(&self) -> Option<u32> {
        match self.door {
            Door::ReadOnly { newer } => newer,
            Door::Writable(_) => None,
        }
    }

    /// Returns the visit after the last known entry.
    pub const fn visit(&self) -> &Visit {
        &self.present.visit
    }

    /// Returns the number of the last known entry; 1 after the creation.
    pub fn revision(&self) -> u32 {
        self.present.log.revision()
    }

    /// Reads what other processes have written since; tells whether there was anything.
    ///
    /// # Errors
    /// [`StoreError::Gone`] when the file is not there any more; what is in memory stays.
    pub fn refresh(&mut self) -> Result<bool, StoreError> {
        match &self.door {
            Door::ReadOnly { .. } => {
                let (present, newer) = load_read_only(&self.path).map_err(gone)?;
                let moved = present.log.revision() != self.revision()
                    || present.register != self.present.register
                    || present.visit != self.present.visit;
                self.present = present;
                self.door = Door::ReadOnly { newer };
                Ok(moved)
            }
            Door::Writable(writer) => {
                writer.writing.file().verify(&self.path)?;
                let transaction = writer.connection.unchecked_transaction()?;
                self.present.catch_up(&transaction)
            }
        }
    }

    /// Appends a change in one durable transaction and returns the new revision.
    ///
    /// A change that changes nothing is not recorded. A batch of edits is one change, and so one undo.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when `expected` is not the last revision of the file; [`StoreError::Misfit`] when the
    /// change was not made from this visit.
    pub fn append(
        &mut self,
        expected: u32,
        change: &Change,
        label: &Label,
        signed: &Signature,
    ) -> Result<u32, StoreError> {
        if expected != self.revision() {
            return Err(StoreError::Conflict { expected, actual: self.revision() });
        }
        self.write(EntryKind::Edit, change, label, signed)
    }

    /// Takes the last edit back that is still in effect, as an entry of its own; returns that edit, `None` without one.
    ///
    /// # Errors
    /// As [`File::append`].
    pub fn undo(&mut self, signed: &Signature) -> Result<Option<HistoryEntry>, StoreError> {
        let Some(edit) = self.undoable() else { return Ok(None) };
        let change = self.change_of(edit.number)?.inverted();
        self.write(EntryKind::Undo { of: edit.number }, &change, &edit.label, signed)?;
        Ok(Some(edit))
    }

    /// Makes the edit again that was undone last, as an entry of its own; returns that edit, `None` without one. A new
    /// edit after an undo leaves nothing to redo.
    ///
    /// # Errors
    /// As [`File::append`].
    pub fn redo(&mut self, signed: &Signature) -> Result<Option<HistoryEntry>, StoreError> {
        let Some(edit) = self.redoable() else { return Ok(None) };
        let change = self.change_of(edit.number)?;
        self.write(EntryKind::Redo { of: edit.number }, &change, &edit.label, signed)?;
        Ok(Some(edit))
    }

    /// Returns the edit that [`File::undo`] takes back.
    pub fn undoable(&self) -> Option<HistoryEntry> {
        self.present.log.undoable()
    }

    /// Returns the edit that [`File::redo`] makes again.
    pub fn redoable(&self) -> Option<HistoryEntry> {
        self.present.log.redoable()
    }

    /// Returns every known entry, the creation first.
    pub fn history(&self) -> Vec<HistoryEntry> {
        self.present.log.history()
    }

    /// Returns when the last entry was made, in seconds since 1970 in UTC.
    pub fn last_edit(&self) -> i64 {
        self.present.log.last_edit()
    }

    /// Returns when the record of a stop was last touched by an edit, an undo or a redo, in seconds since 1970 in UTC
    /// (RFC 5545, 3.8.7.3). An hour that moved only because another stop moved does not count. `None` for a stop that
    /// never was.
    pub fn last_modified(&self, stop: &StopId) -> Option<i64> {
        self.present.log.last_modified(stop)
    }

    /// Returns the visit as it was after an entry.
    ///
    /// # Errors
    /// [`StoreError::NoRevision`] when there is no such entry.
    pub fn visit_at(&self, revision: u32) -> Result<Visit, StoreError> {
        let last = self.revision();
        if revision == last {
            return Ok(self.visit().clone());
        }
        if revision == 0 || revision > last {
            return Err(StoreError::NoRevision { asked: revision, last });
        }
        self.reading(|connection| replay::visit_at(connection, revision))
    }

    /// Copies the whole file, its history included, to a new file; also when the file itself is gone from its place.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when something of that name is there.
    pub fn copy_to(&self, target: impl AsRef<Path>) -> Result<(), StoreError> {
        self.reading(|connection| place::copy(connection, target.as_ref()))
    }

    /// Writes what lies in the journal beside the file (`-wal`) back into the file, so that whoever renames or copies it
    /// in a file manager has all of it. For moments when nobody waits: an edit is durable without.
    ///
    /// # Errors
    /// [`StoreError::Gone`] when the file is not in its place any more: it is not touched then, since another process may
    /// have opened it under its new name. [`File::copy_to`] still saves everything.
    pub fn settle(&self) -> Result<(), StoreError> {
        let Door::Writable(writer) = &self.door else { return Ok(()) };
        writer.writing.file().verify(&self.path)?;
        // Another process that reads just now keeps it from being emptied; whoever closes last will.
        writer.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Closes the file: it is settled and, if no other process has it open, what lies beside it goes away. Dropping does
    /// the same, without saying what failed.
    ///
    /// # Errors
    /// As [`File::settle`], to be called before where the answer matters; every edit is safe in the journal.
    pub fn close(self) -> Result<(), StoreError> {
        self.settle()
    }

    fn write(
        &mut self,
        kind: EntryKind,
        change: &Change,
        label: &Label,
        signed: &Signature,
    ) -> Result<u32, StoreError> {
        let expected = self.revision();
        let Door::Writable(writer) = &mut self.door else {
            return Err(StoreError::ReadOnly);
        };
        if change.is_empty() {
            return Ok(expected);
        }
        let mut visit = self.present.visit.clone();
        change.apply_to(&mut visit).map_err(|mismatch| StoreError::Misfit(Some(mismatch.0)))?;
        if !visit.is_sound() {
            return Err(StoreError::Misfit(None));
        }
        writer.writing.file().verify(&self.path)?;
        if !writer.ready {
            door::ready_to_write(&writer.connection)?;
            writer.ready = true;
        }
        let number = expected.checked_add(1).ok_or(StoreError::Full)?;
        let entry = Entry::of_change(number, kind, change, label, signed)?;
        let admitted = self.present.log.admit(&entry)?;
        let transaction =
            writer.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let actual = entry::last_number(&transaction)?;
        if actual != expected {
            return Err(StoreError::Conflict { expected, actual });
        }
        entry.insert(&transaction)?;
        let snapshot = self.present.snapshot_after(&entry, &visit, &transaction)?;
        transaction.commit()?;
        self.present.accept(admitted, Written { visit, weight: entry.change.len(), snapshot });
        Ok(number)
    }

    fn change_of(&self, number: u32) -> Result<Change, StoreError> {
        self.reading(|connection| {
            Entry::read(connection, number)?.ok_or(StoreError::Damaged)?.change()
        })
    }

    fn reading<T>(
        &self,
        read: impl Fn(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        match &self.door {
            Door::ReadOnly { .. } => reading::reading(&self.path, read),
            Door::Writable(writer) => read(&writer.connection),
        }
    }
}

fn gone(error: StoreError) -> StoreError {
    if error == StoreError::NotFound { StoreError::Gone } else { error }
}

fn load(connection: &Connection) -> Result<Present, StoreError> {
    schema::known(schema::format_of(connection)?)?;
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(StoreError::Damaged);
    }
    schema::verify(connection)?;
    Present::load(connection)
}

fn load_read_only(path: &Path) -> Result<(Present, Option<u32>), StoreError> {
    let newer = match schema::known(reading::format_of(path)?) {
        Ok(()) => reading::reading(path, load),
        Err(error) => Err(error),
    };
    match newer {
        Err(StoreError::Newer { found, known }) => {
            // Whatever is not understood ends in an error, never in something left out.
            let present = reading::reading(path, |connection| {
                schema::verify_newer(connection)?;
                Present::load(connection)
            });
            Ok((present.map_err(|_| StoreError::Newer { found, known })?, Some(found)))
        }
        outcome => Ok((outcome?, None)),
    }
}

#[cfg(test)]
mod tests;

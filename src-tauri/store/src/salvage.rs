//! What can still be read of a damaged file.

use crate::entry::Entry;
use crate::replay::Base;
use crate::{StoreError, door, reading, schema};
use domain::Visit;
use rusqlite::Connection;
use std::path::Path;

/// So many numbers without an entry behind the last known one end the search: between two of them a page of entries is
/// lost, behind them there is nothing more.
const SILENCE: usize = 512;

/// No entry takes fewer bytes.
const SMALLEST_ENTRY: u64 = 48;

/// The readable part of a damaged file.
#[derive(Clone, Debug, PartialEq)]
pub struct Salvaged {
    /// The visit, as far as it can be put together.
    pub visit: Visit,
    /// The last entry of the log that is in it.
    pub revision: u32,
    /// When that entry was made, in seconds since 1970 in UTC, where that can be read.
    pub at: Option<i64>,
    /// Entries that are not in it: unreadable, or edits of what was lost. What the damage cut off at the end of the log
    /// without a trace is not counted.
    pub lost: Vec<u32>,
}

/// Reads what is left of a file: the last snapshot that is whole, and each later change that can be read and still fits.
///
/// The file is only copied, never opened for writing; a file that is not damaged comes back whole.
///
/// # Errors
/// [`StoreError::NotAVisit`] when even the first bytes are not those of a visit, [`StoreError::Damaged`] when neither a
/// snapshot nor the first entry can be read, [`StoreError::Newer`] when that is a later version's.
pub fn salvage(path: impl AsRef<Path>) -> Result<Salvaged, StoreError> {
    let path = door::locate(path.as_ref())?;
    let format = reading::format_of(&path)?;
    reading::reading_broken(&path, |connection| gather(connection, last_known(connection, &path)))
        .map_err(|error| schema::known(format).err().unwrap_or(error))
}

fn gather(connection: &Connection, known: u32) -> Result<Salvaged, StoreError> {
    let base = base(connection, known)?;
    let mut visit = base.visit;
    let mut revision = base.number;
    let mut at = Entry::read(connection, revision).ok().flatten().map(|entry| entry.at);
    let (mut lost, mut missing) = (Vec::new(), Vec::new());
    for number in revision.saturating_add(1).. {
        let entry = Entry::read(connection, number).ok().flatten();
        let is_there = entry.is_some();
        match entry.and_then(|entry| Some((fitting(&visit, &entry)?, entry.at))) {
            Some((next, instant)) => (visit, revision, at) = (next, number, Some(instant)),
            None => missing.push(number),
        }
        if is_there || number <= known {
            lost.append(&mut missing);
        }
        if missing.len() >= SILENCE {
            break;
        }
    }
    Ok(Salvaged { visit, revision, at, lost })
}

/// Returns the last entry that is known to have been there, at most as many as the file has room for.
fn last_known(connection: &Connection, file: &Path) -> u32 {
    let most = |sql: &str| {
        connection.query_row(sql, [], |row| row.get::<_, Option<u32>>(0)).ok().flatten()
    };
    let room = std::fs::metadata(file).map_or(0, |metadata| metadata.len() / SMALLEST_ENTRY);
    most("SELECT max(number) FROM entry")
        .max(most("SELECT max(number) FROM snapshot"))
        .unwrap_or(0)
        .min(u32::try_from(room).unwrap_or(u32::MAX))
}

/// Returns the last snapshot that is whole, else the first entry.
fn base(connection: &Connection, known: u32) -> Result<Base, StoreError> {
    let snapshot = (1..=known).rev().find_map(|number| Base::read(connection, number).ok()?);
    snapshot.map_or_else(|| Base::first(connection), Ok)
}

/// Returns the visit with the change of an entry, where it still fits.
fn fitting(visit: &Visit, entry: &Entry) -> Option<Visit> {
    let mut next = visit.clone();
    entry.change().ok()?.apply_to(&mut next).ok()?;
    next.is_sound().then_some(next)
}

//! The door to a file for writing, and what both doors have in common.

use crate::StoreError;
use rusqlite::{Connection, OpenFlags};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long one waits for another process that writes.
const PATIENCE: Duration = Duration::from_secs(3);

/// Returns the absolute path of a file, links followed: what SQLite puts beside it stands beside the file itself.
pub(crate) fn locate(path: &Path) -> Result<PathBuf, StoreError> {
    let metadata = fs::metadata(path).map_err(|error| match StoreError::from(error) {
        StoreError::NoFolder => StoreError::NotFound,
        other => other,
    })?;
    if !metadata.is_file() {
        return Err(StoreError::NotAFile);
    }
    // Elsewhere the canonical form is one that SQLite does not take.
    let located = if cfg!(unix) { fs::canonicalize(path)? } else { std::path::absolute(path)? };
    Ok(located)
}

/// Returns the path of what SQLite puts beside a file.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

/// Tells whether a file is there and not empty.
pub(crate) fn weighs(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.len() > 0)
}

/// Tells whether a journal of an unfinished write lies beside a file, or would if it were there.
pub(crate) fn has_leftovers(path: &Path) -> bool {
    weighs(&beside(path, "-wal")) || weighs(&beside(path, "-journal"))
}

/// Opens a file for writing. Nothing is written before the first edit, except where the file was last used in a place
/// that has shared memory and now lies in one that has none.
pub(crate) fn for_writing(path: &Path, vfs: Option<&str>) -> Result<Connection, StoreError> {
    if fs::metadata(path)?.permissions().readonly() {
        return Err(StoreError::ReadOnly);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = open(path, flags, vfs)?;
    if connection.is_readonly(rusqlite::MAIN_DB)? {
        return Err(StoreError::ReadOnly);
    }
    match probe(&connection) {
        Err(StoreError::ReadOnly | StoreError::Io(_)) => leave_wal(&connection)?,
        outcome => outcome?,
    }
    harden(&connection)?;
    Ok(connection)
}

/// Readies a connection for its first write: WAL, or where that is not possible (a network share has no shared memory)
/// a rollback journal. Both with `synchronous=FULL`: an edit that was acknowledged survives a power cut.
pub(crate) fn ready_to_write(connection: &Connection) -> Result<(), StoreError> {
    match journal(connection, "WAL") {
        Ok(_) => Ok(()),
        Err(StoreError::ReadOnly | StoreError::Io(_)) => leave_wal(connection),
        Err(error) => Err(error),
    }
}

/// Turns to a rollback journal where there is no shared memory: alone on the file, SQLite needs none to read the WAL.
fn leave_wal(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    let outcome = journal(connection, "DELETE");
    connection.pragma_update(None, "locking_mode", "NORMAL")?;
    // The lock is given back by the next read.
    outcome.and_then(|_| probe(connection))
}

fn journal(connection: &Connection, mode: &str) -> Result<String, StoreError> {
    Ok(connection.pragma_update_and_check(None, "journal_mode", mode, |row| row.get(0))?)
}

fn probe(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?)
}

/// Opens a database as its flags say, and waits where another process writes.
pub(crate) fn open(
    path: &Path,
    flags: OpenFlags,
    vfs: Option<&str>,
) -> Result<Connection, StoreError> {
    let connection = match vfs {
        Some(vfs) => Connection::open_with_flags_and_vfs(path, flags, vfs),
        None => Connection::open_with_flags(path, flags),
    }?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}

/// A visit comes by mail too: nothing that its schema says is run, and no cell is believed.
pub(crate) fn harden(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(())
}

//! The doors to a file: one for writing, and one for reading that cannot change a byte of it.

use crate::StoreError;
use crate::schema::APPLICATION_ID;
use rusqlite::{Connection, OpenFlags};
use std::ffi::OsString;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How long one waits for another process that writes.
const PATIENCE: Duration = Duration::from_secs(3);

/// How often a file that others change while it is read is read again.
const ATTEMPTS: usize = 5;

const MAGIC: &[u8] = b"SQLite format 3\0";

/// Returns the absolute path of a file, links followed: what SQLite puts beside it stands beside the file itself.
pub(crate) fn locate(path: &Path) -> Result<PathBuf, StoreError> {
    let metadata = fs::metadata(path)?;
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

fn weighs(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.len() > 0)
}

/// Tells whether a journal of an unfinished write lies beside a file, or would if it were there.
pub(crate) fn has_leftovers(path: &Path) -> bool {
    weighs(&beside(path, "-wal")) || weighs(&beside(path, "-journal"))
}

/// Reads the mark and the format from the first bytes of a file, without SQLite.
///
/// # Errors
/// [`StoreError::NotAVisit`], or what keeps the file from being read.
pub(crate) fn format_of(path: &Path) -> Result<u32, StoreError> {
    let mut head = Vec::with_capacity(100);
    fs::File::open(path)?.take(100).read_to_end(&mut head)?;
    let number = |at: usize| {
        head.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_be_bytes)
    };
    if !head.starts_with(MAGIC) || number(68) != Some(APPLICATION_ID) {
        return Err(StoreError::NotAVisit);
    }
    match number(60) {
        None | Some(0) => Err(StoreError::Damaged),
        Some(format) => Ok(format),
    }
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

fn open(path: &Path, flags: OpenFlags, vfs: Option<&str>) -> Result<Connection, StoreError> {
    let connection = match vfs {
        Some(vfs) => Connection::open_with_flags_and_vfs(path, flags, vfs),
        None => Connection::open_with_flags(path, flags),
    }?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}

/// A visit comes by mail too: nothing that its schema says is run, and no cell is believed.
fn harden(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(())
}

/// Runs `read` on a connection that sees one committed state and cannot change the file.
///
/// A file at rest is read as immutable: no lock, nothing beside it. While others write it, it is read as one of them.
/// What a killed process left is read from a private copy, so that the file stays as it was found.
pub(crate) fn reading<T>(
    path: &Path,
    read: impl Fn(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    for _ in 0..ATTEMPTS {
        let before = Rest::of(path)?;
        if !before.is_at_rest() {
            break;
        }
        let outcome = immutable(path).and_then(|connection| read(&connection));
        if Rest::of(path)? == before {
            return outcome;
        }
    }
    if beside(path, "-shm").exists() {
        match shared(path, &read) {
            Err(StoreError::ReadOnly | StoreError::Io(_)) => {}
            outcome => return outcome,
        }
    }
    let copy = PrivateCopy::of(path)?;
    let connection = copy.open()?;
    harden(&connection)?;
    read(&connection)
}

fn shared<T>(
    path: &Path,
    read: impl Fn(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = open(path, flags, None)?;
    harden(&connection)?;
    let transaction = connection.unchecked_transaction()?;
    read(&transaction)
}

fn immutable(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = open(&immutable_address(path), flags, None)?;
    harden(&connection)?;
    Ok(connection)
}

/// Returns the `file:` address (RFC 8089) under which SQLite opens a file without locks; all but letters, digits and a
/// few marks are escaped byte by byte, so any name goes.
fn immutable_address(path: &Path) -> PathBuf {
    let mut address = String::from("file:");
    let bytes = path.as_os_str().as_encoded_bytes();
    if !bytes.starts_with(b"/") {
        address.push_str("///");
    }
    for &byte in bytes {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => {
                address.push(char::from(byte));
            }
            b'\\' if cfg!(windows) => address.push('/'),
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address.push_str("?immutable=1");
    PathBuf::from(address)
}

/// What tells whether a file was written while it was read.
#[derive(PartialEq)]
struct Rest {
    length: u64,
    modified: Option<SystemTime>,
    wal: bool,
    journal: bool,
}

impl Rest {
    fn of(path: &Path) -> Result<Self, StoreError> {
        let metadata = fs::metadata(path)?;
        Ok(Self {
            length: metadata.len(),
            modified: metadata.modified().ok(),
            wal: beside(path, "-wal").exists(),
            journal: weighs(&beside(path, "-journal")),
        })
    }

    /// Tells whether the file alone is the whole visit.
    const fn is_at_rest(&self) -> bool {
        !self.wal && !self.journal
    }
}

/// A file and its journal, copied to where nobody else looks.
pub(crate) struct PrivateCopy {
    pub(crate) file: PathBuf,
    _folder: tempfile::TempDir,
}

impl PrivateCopy {
    pub(crate) fn of(path: &Path) -> Result<Self, StoreError> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("visite");
        duplicate(path, &file)?;
        for suffix in ["-wal", "-journal"] {
            match duplicate(&beside(path, suffix), &beside(&file, suffix)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(error.into());
                }
                _ => {}
            }
        }
        Ok(Self { file, _folder: folder })
    }

    fn open(&self) -> Result<Connection, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        open(&self.file, flags, None)
    }

    /// Opens the copy of a damaged file: what SQLite cannot make out of its schema is passed over.
    pub(crate) fn open_broken(&self) -> Result<Connection, StoreError> {
        let connection = self.open()?;
        connection.pragma_update(None, "writable_schema", true)?;
        Ok(connection)
    }
}

/// Copies the bytes alone: the copy of a file that is not to be written must be.
fn duplicate(from: &Path, to: &Path) -> std::io::Result<()> {
    std::io::copy(&mut fs::File::open(from)?, &mut fs::File::create(to)?).map(drop)
}

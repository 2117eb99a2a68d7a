//! The door to a file for reading: it cannot change a byte.

use crate::StoreError;
use crate::door::{beside, harden, open, weighs};
use crate::schema::{APPLICATION_ID, FORMAT};
use crate::writers::{self, Identity};
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// How often a file that others change while it is read is read again.
const ATTEMPTS: usize = 5;

const MAGIC: &[u8] = b"SQLite format 3\0";

/// Reads the mark and the format from the first bytes of a file, without SQLite; the known format for a file that this
/// process writes, which was looked at when it was opened.
///
/// # Errors
/// [`StoreError::NotAVisit`], or what keeps the file from being read.
pub(crate) fn format_of(path: &Path) -> Result<u32, StoreError> {
    let Some(_unlocked) = writers::unlocked(&Identity::of(path)?) else { return Ok(FORMAT) };
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

/// Runs `read` on a connection that sees one committed state and cannot change the file.
///
/// A file at rest is read as immutable: no lock, nothing beside it. While others write it, it is read as one of them.
/// What a killed process left is read from a private copy, so that the file stays as it was found.
pub(crate) fn reading<T>(
    path: &Path,
    read: impl Fn(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let Some(_unlocked) = writers::unlocked(&Identity::of(path)?) else {
        return shared(path, &read);
    };
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
    // Without `-shm` nobody has the journal `-wal` open.
    if beside(path, "-shm").exists() || !beside(path, "-wal").exists() {
        match shared(path, &read) {
            // A journal that has to be played back first.
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

/// Runs `read` on a private copy of a damaged file; what SQLite cannot make out of its schema is passed over.
///
/// # Errors
/// [`StoreError::Busy`] while this process itself writes the file.
pub(crate) fn reading_broken<T>(
    path: &Path,
    read: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let _unlocked = writers::unlocked(&Identity::of(path)?).ok_or(StoreError::Busy)?;
    let copy = PrivateCopy::of(path)?;
    let connection = copy.open()?;
    connection.pragma_update(None, "writable_schema", true)?;
    read(&connection)
}

/// A file and its journal, copied to where nobody else looks.
struct PrivateCopy {
    file: PathBuf,
    _folder: tempfile::TempDir,
}

impl PrivateCopy {
    /// Copies a file that this process does not write.
    fn of(path: &Path) -> Result<Self, StoreError> {
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
}

/// Copies the bytes alone: the copy of a file that is not to be written must be.
fn duplicate(from: &Path, to: &Path) -> std::io::Result<()> {
    std::io::copy(&mut fs::File::open(from)?, &mut fs::File::create(to)?).map(drop)
}

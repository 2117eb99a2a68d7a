//! Why a file could not be read, written or made: codes with arguments, from which others make sentences.

use domain::change::RecordKey;
use rusqlite::ErrorCode;
use std::io;

/// Why the store could not do what it was asked to. Whatever it was, the file is as it was before the call, and so is
/// the visit in memory.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Nothing is there.
    #[error("no such file")]
    NotFound,
    /// The folder in which a file was to be made is not there.
    #[error("no such folder")]
    NoFolder,
    /// There is a folder, or something else that is no regular file.
    #[error("not a regular file")]
    NotAFile,
    /// A file, but not one of ours: another program's, or empty.
    #[error("not a visit")]
    NotAVisit,
    /// Written by a later version. [`crate::File::open_read_only`] may still read it.
    #[error("format {found}, {known} is known")]
    Newer {
        /// The format of the file.
        found: u32,
        /// The latest format that this version knows.
        known: u32,
    },
    /// One of ours, but bytes of it are lost or wrong. [`crate::salvage()`] reads what is left.
    #[error("damaged")]
    Damaged,
    /// The file, its folder or its disk can be read but not written.
    #[error("read-only")]
    ReadOnly,
    /// The system forbids even to read, or to make a file in that folder.
    #[error("permission denied")]
    Forbidden,
    /// The disk is full, or the quota used up.
    #[error("disk full")]
    Full,
    /// Another process kept the file locked for longer than one can wait.
    #[error("locked by another process")]
    Busy,
    /// A file of that name exists and is not replaced.
    #[error("file exists")]
    Exists,
    /// Beside the new name lies what a vanished file of the same name left (`-wal`, `-journal`). SQLite would take it for
    /// a part of the new file, and it may hold edits of the old one.
    #[error("leftovers of another file of that name")]
    Leftovers,
    /// The file is no longer where it was opened: deleted, renamed or replaced by another. What is in memory can still be
    /// saved with [`crate::File::copy_to`].
    #[error("the file is gone")]
    Gone,
    /// The edit was made from another state than the file's: another process was first. [`crate::File::refresh`], then
    /// make the edit again.
    #[error("revision {actual} instead of {expected}")]
    Conflict {
        /// The revision that the edit was made from.
        expected: u32,
        /// The last revision of the file.
        actual: u32,
    },
    /// The change does not fit the visit: it was made from another one, or would leave one that does not hold together.
    #[error("the change does not fit{}", .0.as_ref().map(|key| format!(" at {key:?}")).unwrap_or_default())]
    Misfit(Option<RecordKey>),
    /// The log has no such entry.
    #[error("no revision {asked}, the last is {last}")]
    NoRevision {
        /// The entry asked for.
        asked: u32,
        /// The last entry.
        last: u32,
    },
    /// No version has that number.
    #[error("no release {asked}, the last is {last}")]
    NoRelease {
        /// The number asked for.
        asked: u32,
        /// The last one, 0 where there is none.
        last: u32,
    },
    /// The system failed in another way.
    #[error("input or output failed: {0}")]
    Io(io::ErrorKind),
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::NotADirectory => Self::NoFolder,
            io::ErrorKind::PermissionDenied => Self::Forbidden,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::AlreadyExists => Self::Exists,
            kind => Self::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ffi;
        let rusqlite::Error::SqliteFailure(failure, _) = &error else {
            // A column of another type than the one that was written, a row that is missing.
            return Self::Damaged;
        };
        match (failure.code, failure.extended_code) {
            (ErrorCode::SystemIoFailure, ffi::SQLITE_IOERR_SHORT_READ) => Self::Damaged,
            (ErrorCode::SystemIoFailure, _) => Self::Io(io::ErrorKind::Other),
            (ErrorCode::DiskFull, _) => Self::Full,
            (
                ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::FileLockingProtocolFailed,
                _,
            ) => Self::Busy,
            (ErrorCode::ReadOnly | ErrorCode::CannotOpen, _) => Self::ReadOnly,
            (ErrorCode::PermissionDenied, _) => Self::Forbidden,
            (ErrorCode::OutOfMemory, _) => Self::Io(io::ErrorKind::OutOfMemory),
            (ErrorCode::TooBig, _) => Self::Io(io::ErrorKind::FileTooLarge),
            // What is left says that pages or the schema are not what was written.
            _ => Self::Damaged,
        }
    }
}

//! The memory of a visit: one file, in which no edit that was acknowledged is ever lost.
//!
//! A `.visite` file is an SQLite database that holds the log of all changes, from the creation on. The log is the truth:
//! the visit is what its replay gives, undo and redo are entries of their own, and history is never rewritten. This crate
//! is the only place that knows SQL and the stored form of records; it knows no clock (instants are handed in), no words
//! (labels are data of others) and no id that it would have made.
//!
//! Two processes may hold the same file. An edit names the revision it was made from; whoever comes second gets
//! [`StoreError::Conflict`], reads on with [`File::refresh`] and makes the edit again.

mod door;
mod entry;
mod error;
mod file;
mod log;
mod place;
mod reading;
mod records;
mod release;
mod replay;
mod salvage;
mod schema;
mod shelf;
mod writers;

pub use error::StoreError;
pub use file::File;
pub use log::{EntryKind, HistoryEntry};
pub use release::{Copy, Register, Release, Wanted, Way};
pub use salvage::{Salvaged, salvage};

/// What an edit is called, for those who make words of it: a code with its arguments, so that history reads in any
/// language. The store keeps it and never looks inside.
pub type Label = serde_json::Value;

/// Who makes an edit, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Seconds since 1970 in UTC.
    pub at: i64,
    /// Who, as history shows it.
    pub author: String,
}

impl Signature {
    /// Makes a signature.
    pub fn new(at: i64, author: impl Into<String>) -> Self {
        Self { at, author: author.into() }
    }
}

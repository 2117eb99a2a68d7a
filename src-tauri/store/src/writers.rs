//! Which file is which, and which ones this process has open for writing.
//!
//! POSIX gives up all locks that a process holds on a file as soon as it closes any handle of it. So while SQLite has a
//! file open for writing, this process must not read it by itself (« How To Corrupt An SQLite Database File », 2.2).

use crate::StoreError;
use std::fs;
use std::path::Path;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

static WRITTEN: RwLock<Vec<Identity>> = RwLock::new(Vec::new());

/// What tells a file from another one of the same name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    #[cfg(unix)]
    device_and_inode: (u64, u64),
    // Elsewhere an open file can be neither deleted nor replaced.
    #[cfg(not(unix))]
    path: std::path::PathBuf,
}

impl Identity {
    pub(crate) fn of(path: &Path) -> Result<Self, StoreError> {
        let metadata = fs::metadata(path)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            Ok(Self { device_and_inode: (metadata.dev(), metadata.ino()) })
        }
        #[cfg(not(unix))]
        {
            drop(metadata);
            Ok(Self { path: path.to_owned() })
        }
    }

    /// Refuses to go on when the file is not in its place any more: SQLite would write into what nobody finds again.
    pub(crate) fn verify(&self, path: &Path) -> Result<(), StoreError> {
        match Self::of(path) {
            Ok(found) if found == *self => Ok(()),
            Ok(_) | Err(StoreError::NotFound | StoreError::NoFolder) => Err(StoreError::Gone),
            Err(error) => Err(error),
        }
    }
}

/// Held while a file is read without SQLite, or by SQLite without locks: until then nobody starts to write.
#[must_use]
pub(crate) struct Unlocked {
    _written: RwLockReadGuard<'static, Vec<Identity>>,
}

/// Returns leave to read a file without locks; `None` while this process has it open for writing.
pub(crate) fn unlocked(file: &Identity) -> Option<Unlocked> {
    let written = WRITTEN.read().unwrap_or_else(PoisonError::into_inner);
    (!written.contains(file)).then_some(Unlocked { _written: written })
}

/// A file that this process has open for writing, until it is dropped.
#[derive(Debug)]
pub(crate) struct Writing(Identity);

impl Writing {
    /// Opens a file for writing by `open`, while nobody in this process reads without locks.
    pub(crate) fn start<T>(
        file: Identity,
        open: impl FnOnce() -> Result<T, StoreError>,
    ) -> Result<(T, Self), StoreError> {
        let mut written = WRITTEN.write().unwrap_or_else(PoisonError::into_inner);
        let opened = open()?;
        written.push(file.clone());
        Ok((opened, Self(file)))
    }

    pub(crate) const fn file(&self) -> &Identity {
        &self.0
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        let mut written = WRITTEN.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = written.iter().position(|file| *file == self.0) {
            written.swap_remove(at);
        }
    }
}

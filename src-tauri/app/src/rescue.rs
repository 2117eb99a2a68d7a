//! Edits that could not be written where their visit lies: they go on in a copy on this machine, with the whole history,
//! and are written back when that is possible again.
//!
//! Beside each copy stands a note of where the visit lies and up to which edit both are the same, so that a later start
//! of the program knows what the copy is.

use crate::failure::Failure;
use crate::host::Host;
use crate::session::{self, Session};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};
use store::{EntryKind, StoreError};

/// Where a visit that is kept in a copy really lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// Its file.
    pub path: PathBuf,
    /// The last edit that both have.
    pub base: u32,
    /// Why it could not be written.
    pub why: Why,
}

/// Why a visit could not be written, as far as it matters to whoever has to mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Its disk is full.
    Full,
    /// It is no longer in its place.
    Gone,
    /// The system forbids to write it.
    Denied,
    /// The disk failed in another way.
    Failed,
}

impl Why {
    /// Tells why edits must go on elsewhere; `None` where the file itself is well: another program was first, or holds it
    /// for a moment.
    pub const fn of(error: &StoreError) -> Option<Self> {
        match error {
            StoreError::Full => Some(Self::Full),
            StoreError::Gone | StoreError::NotFound | StoreError::NoFolder => Some(Self::Gone),
            StoreError::ReadOnly | StoreError::Forbidden => Some(Self::Denied),
            StoreError::Io(_) => Some(Self::Failed),
            StoreError::NotAFile
            | StoreError::NotAVisit
            | StoreError::Newer { .. }
            | StoreError::Damaged
            | StoreError::Busy
            | StoreError::Exists
            | StoreError::Leftovers
            | StoreError::Conflict { .. }
            | StoreError::Misfit(_)
            | StoreError::NoRevision { .. }
            | StoreError::NoRelease { .. } => None,
        }
    }
}

/// Goes on with a visit in a copy in a folder of this machine.
///
/// # Errors
/// [`Failure::Save`], [`Failure::Write`] when not even that can be written; the visit is then as it was.
pub fn rescue(
    session: &Session,
    why: Why,
    folder: &Path,
    host: &dyn Host,
) -> Result<Session, Failure> {
    fs::create_dir_all(folder)
        .map_err(|error| Failure::Write { path: folder.to_owned(), kind: error.kind() })?;
    let stem = session.path().file_stem().unwrap_or_default().to_string_lossy();
    let copy = folder.join(format!("{stem} {}.visite", host.fresh_id()));
    let path = std::path::absolute(session.path()).unwrap_or_else(|_| session.path().to_owned());
    let home = Home { path, base: session.file().revision(), why };
    let note = serde_json::to_vec(&home).map_err(|error| Failure::Unexpected(error.to_string()))?;
    session.copy_to(&copy)?;
    crate::output::write(&note_of(&copy), &note)?;
    Session::open_for(&copy, home)
}

/// Returns the copies in a folder, each with where its visit lies.
pub fn kept(folder: &Path) -> Vec<(PathBuf, Home)> {
    let Ok(files) = fs::read_dir(folder) else { return Vec::new() };
    let mut kept: Vec<(PathBuf, Home)> = files
        .filter_map(Result::ok)
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|end| end == "visite"))
        .filter_map(|path| {
            let home = serde_json::from_slice(&fs::read(note_of(&path)).ok()?).ok()?;
            Some((path, home))
        })
        .collect();
    kept.sort_by(|one, other| one.0.cmp(&other.0));
    kept
}

/// Writes what a copy has more back to where the visit lies, edit by edit, and removes the copy.
///
/// # Errors
/// [`Failure::Diverged`] when the visit was edited there meanwhile; what else keeps it from being written. The copy stays.
pub fn bring_home(copy: &Session, home: &Home) -> Result<Session, Failure> {
    let there = if home.path.exists() {
        let mut there = Session::open(&home.path)?;
        let same =
            there.file().revision() == home.base && *there.visit() == copy.visit_at(home.base)?;
        if !same {
            return Err(Failure::Diverged(home.path.clone()));
        }
        for entry in copy.file().history().into_iter().filter(|entry| entry.number > home.base) {
            let signed = store::Signature::new(entry.at, entry.author.clone());
            match entry.kind {
                EntryKind::Undo { .. } => there.undo_signed(&signed).map(drop)?,
                EntryKind::Redo { .. } => there.redo_signed(&signed).map(drop)?,
                EntryKind::Created | EntryKind::Edit => {
                    let visit = copy.visit_at(entry.number)?;
                    there.replace_signed(&visit, &session::label(&entry), &signed)?;
                }
            }
        }
        there
    } else {
        copy.copy_to(&home.path)?;
        Session::open(&home.path)?
    };
    Ok(there)
}

/// Removes a copy that is no longer needed, and its note.
pub fn forget(copy: &Path) {
    for path in [copy.to_owned(), note_of(copy)] {
        // What stays is found again at the next start, and is then known to be the same.
        let _ = fs::remove_file(path);
    }
}

fn note_of(copy: &Path) -> PathBuf {
    copy.with_extension("json")
}

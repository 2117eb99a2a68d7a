//! The files of a folder, and whether one has changed since it was read.

use super::Digest;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;
use store::StoreError;

/// How deep folders are looked into: offices sort by year and by service.
const DEPTH: usize = 3;

/// No more files than this are read; the latest ones.
pub const MOST_FILES: usize = 2_000;

/// What was found in a folder.
#[derive(Debug, Default)]
pub struct Scan {
    /// Its visits, in the order of their names.
    pub here: Vec<Volume>,
    /// Visits asked for besides, in the order asked for.
    pub elsewhere: Vec<Volume>,
    /// True when there are more files than are read.
    pub cut: bool,
}

impl Scan {
    /// Returns all of them.
    pub fn volumes(&self) -> impl Iterator<Item = &Volume> {
        self.here.iter().chain(&self.elsewhere)
    }
}

/// One file of the library.
#[derive(Clone, Debug)]
pub struct Volume {
    /// What names it to the page; never a path.
    pub key: String,
    /// Where it lies.
    pub path: PathBuf,
    /// What it holds, or why it cannot be read.
    pub read: Result<Arc<Digest>, StoreError>,
}

/// Why a folder has no list of visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Gone,
    /// It is no folder.
    NotAFolder,
    /// The system does not let it be read.
    Unreadable,
}

/// What tells whether a file was written since: its own state, and that of the journal beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp([Option<(u64, Option<SystemTime>)>; 2]);

impl Stamp {
    pub(super) fn of(path: &Path) -> Self {
        let mut journal = OsString::from(path);
        journal.push("-wal");
        let state = |path: &Path| {
            let metadata = fs::metadata(path).ok()?;
            Some((metadata.len(), metadata.modified().ok()))
        };
        Self([state(path), state(Path::new(&journal))])
    }
}

/// Returns the visits of a folder and of those in it, by name, and whether some were left out.
pub(super) fn files(folder: &Path) -> Result<(Vec<PathBuf>, bool), Fault> {
    let mut found = Vec::new();
    look_into(folder, DEPTH, &mut found).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Fault::Gone,
        io::ErrorKind::NotADirectory => Fault::NotAFolder,
        _ => Fault::Unreadable,
    })?;
    let cut = found.len() > MOST_FILES;
    if cut {
        found.sort_by_key(|(_, modified)| std::cmp::Reverse(*modified));
        found.truncate(MOST_FILES);
    }
    let mut paths: Vec<PathBuf> = found.into_iter().map(|(path, _)| path).collect();
    paths.sort();
    Ok((paths, cut))
}

fn look_into(
    folder: &Path,
    depth: usize,
    found: &mut Vec<(PathBuf, Option<SystemTime>)>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)?.filter_map(Result::ok) {
        let path = entry.path();
        let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        // The kind of the entry itself: a link to a folder above would never end.
        let Ok(kind) = entry.file_type() else { continue };
        if hidden {
            continue;
        }
        if kind.is_dir() {
            // A folder that cannot be looked into hides its own visits and no others.
            if depth > 1 {
                let _ = look_into(&path, depth - 1, found);
            }
        } else if path.extension().is_some_and(|end| end.eq_ignore_ascii_case("visite")) {
            let modified = entry.metadata().and_then(|metadata| metadata.modified()).ok();
            found.push((path, modified));
        }
    }
    Ok(())
}

/// Tells whether two paths name the same file.
pub(super) fn same(one: &Path, other: &Path) -> bool {
    one == other
        || match (fs::canonicalize(one), fs::canonicalize(other)) {
            (Ok(one), Ok(other)) => one == other,
            _ => false,
        }
}

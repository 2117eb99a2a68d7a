//! Putting a whole file in its place, or none.

use crate::{StoreError, door};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::Path;

/// Builds a new file under another name in the same folder, and gives it its name when it is whole and on the disk.
///
/// # Errors
/// [`StoreError::Exists`], [`StoreError::Leftovers`], [`StoreError::NoFolder`], or what `build` says; then nothing is left.
pub(crate) fn put(
    target: &Path,
    build: impl FnOnce(&mut Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let target = std::path::absolute(target)?;
    if target.symlink_metadata().is_ok() {
        return Err(StoreError::Exists);
    }
    if door::has_leftovers(&target) {
        return Err(StoreError::Leftovers);
    }
    let folder = target.parent().ok_or(StoreError::NotAFile)?;
    let mut temporary = tempfile::Builder::new();
    temporary.prefix(".visite-").suffix(".new");
    // As any other file of the user, not as the secret that temporary files are.
    #[cfg(unix)]
    temporary.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let temporary =
        temporary.tempfile_in(folder).map_err(|error| match StoreError::from(error) {
            StoreError::NotFound => StoreError::NoFolder,
            other => other,
        })?;
    // Built without care for power cuts: until it has its name it is nothing, and then it has been synced.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(temporary.path(), flags)?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    connection.pragma_update(None, "journal_mode", "MEMORY")?;
    build(&mut connection)?;
    door::ready_to_write(&connection)?;
    connection.close().map_err(|(_, error)| error)?;
    temporary.as_file().sync_all()?;
    temporary.persist_noclobber(&target).map_err(|error| error.error)?;
    sync_folder(folder);
    Ok(())
}

/// Copies what a connection sees to a new file.
pub(crate) fn copy(from: &Connection, target: &Path) -> Result<(), StoreError> {
    put(target, |to| match Backup::new(from, to)?.step(-1)? {
        StepResult::Done | StepResult::More => Ok(()),
        _ => Err(StoreError::Busy),
    })
}

/// Makes the new name itself survive a power cut; where the system has no such call, its rename sees to that.
fn sync_folder(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = fs::File::open(folder) {
        // The file is whole either way.
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

//! Writing what leaves the office: whole or not at all.

use crate::failure::Failure;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// A link may name a link, but no chain is longer than this: the systems say the same.
const MOST_LINKS: usize = 40;

/// Writes a file by a temporary one beside it and a rename, so that readers see the old bytes or the new ones. What is no
/// regular file (a device, a pipe) is written directly.
///
/// # Errors
/// [`Failure::Write`]; what was there is intact. [`Failure::WouldReplaceVisit`]: no paper takes the place of a visit.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    Ready::prepare(path, bytes)?.put()
}

/// Tells whether [`write`] could put a file there now; nothing is left of the attempt.
///
/// # Errors
/// As [`write`].
pub fn check(path: &Path) -> Result<(), Failure> {
    Ready::prepare(path, &[]).map(drop)
}

/// Bytes that lie ready beside their target.
enum Ready<'a> {
    /// A temporary file, to be renamed.
    File { file: tempfile::NamedTempFile, target: PathBuf, path: &'a Path },
    /// A device or a pipe, to be written directly.
    Device { path: &'a Path, bytes: &'a [u8] },
}

impl<'a> Ready<'a> {
    fn prepare(path: &'a Path, bytes: &'a [u8]) -> Result<Self, Failure> {
        let failed = |error: io::Error| failed(path, &error);
        match fs::metadata(path) {
            Ok(target) if target.is_dir() => {
                return Err(failed(io::ErrorKind::IsADirectory.into()));
            }
            Ok(target) if !target.is_file() => return Ok(Self::Device { path, bytes }),
            Ok(target) if target.permissions().readonly() => {
                return Err(failed(io::ErrorKind::PermissionDenied.into()));
            }
            Ok(_) if is_visit(path) => return Err(Failure::WouldReplaceVisit(path.to_owned())),
            _ => {}
        }
        let target = destination(path);
        let folder = target
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let mut file =
            tempfile::Builder::new().prefix(HIDDEN).tempfile_in(folder).map_err(failed)?;
        file.write_all(bytes).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        make_readable(file.as_file(), fs::metadata(&target).ok()).map_err(failed)?;
        Ok(Self::File { file, target, path })
    }

    fn put(self) -> Result<(), Failure> {
        match self {
            Self::File { file, target, path } => match file.persist(&target) {
                Ok(_) => Ok(()),
                Err(error) => Err(failed(path, &error.error)),
            },
            Self::Device { path, bytes } => fs::OpenOptions::new()
                .write(true)
                .open(path)
                .and_then(|mut device| device.write_all(bytes))
                .map_err(|error| failed(path, &error)),
        }
    }
}

fn failed(path: &Path, error: &io::Error) -> Failure {
    Failure::Write { path: path.to_owned(), kind: error.kind() }
}

/// Follows links: the file that a link names is replaced, or made where it is missing; the link stays.
fn destination(path: &Path) -> PathBuf {
    let mut target = path.to_owned();
    for _ in 0..MOST_LINKS {
        let Ok(named) = fs::read_link(&target) else { break };
        target = target.parent().unwrap_or(Path::new("")).join(named);
    }
    target
}

/// Tells whether a file is a visit, by its first bytes: the mark of SQLite and ours.
pub fn is_visit(path: &Path) -> bool {
    let mut head = Vec::with_capacity(72);
    let read = fs::File::open(path).and_then(|file| file.take(72).read_to_end(&mut head));
    read.is_ok() && has_mark(&head)
}

/// Tells whether bytes begin as those of a visit do.
pub fn has_mark(bytes: &[u8]) -> bool {
    bytes.starts_with(b"SQLite format 3\0") && bytes.get(68..72) == Some(b"Drle")
}

/// Gives a new file the rights of the one it replaces, else those of any new file.
#[cfg(unix)]
fn make_readable(file: &fs::File, replaced: Option<fs::Metadata>) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = replaced.map_or(0o644, |old| old.permissions().mode() & 0o777);
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn make_readable(_: &fs::File, _: Option<fs::Metadata>) -> io::Result<()> {
    Ok(())
}

/// Writes the pages of a sheet: one page under the name given, several as `X-1.svg`, `X-2.svg`, …; all lie ready before
/// the first is put in its place.
///
/// # Errors
/// As [`write`]; [`Failure::SeveralPages`] for a device or a pipe, which has room for one.
pub fn write_pages(path: &Path, pages: &[Vec<u8>]) -> Result<Vec<PathBuf>, Failure> {
    let names: Vec<PathBuf> = match pages {
        [_] => vec![path.to_owned()],
        _ if fs::metadata(path).is_ok_and(|target| !target.is_file() && !target.is_dir()) => {
            return Err(Failure::SeveralPages { path: path.to_owned(), pages: pages.len() });
        }
        pages => (1..=pages.len()).map(|number| numbered(path, number)).collect(),
    };
    let ready: Vec<Ready<'_>> = names
        .iter()
        .zip(pages)
        .map(|(name, page)| Ready::prepare(name, page))
        .collect::<Result<_, _>>()?;
    for page in ready {
        page.put()?;
    }
    Ok(names)
}

/// Files that go into a folder which may be there already; each is replaced at once.
///
/// # Errors
/// [`Failure::NotAFolder`], [`Failure::Write`].
pub fn write_into(folder: &Path, files: &[(String, String)]) -> Result<(), Failure> {
    match fs::metadata(folder) {
        Ok(target) if !target.is_dir() => return Err(Failure::NotAFolder(folder.to_owned())),
        Ok(_) => {}
        Err(_) => fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?,
    }
    // All lie ready in a folder beside before the first is put in its place.
    let ready = Hidden::in_folder(folder).map_err(|error| failed(folder, &error))?;
    for (name, text) in files {
        let path = ready.path().join(name);
        fs::write(&path, text).map_err(|error| failed(&folder.join(name), &error))?;
    }
    for (name, _) in files {
        let target = folder.join(name);
        if is_visit(&target) {
            return Err(Failure::WouldReplaceVisit(target));
        }
        fs::rename(ready.path().join(name), &target).map_err(|error| failed(&target, &error))?;
    }
    Ok(())
}

/// A hidden folder in which files lie ready. A lock in it says that somebody is at work: where the program was killed the
/// lock is gone with it, and the next one clears the folder away.
struct Hidden {
    /// Closed before the folder goes: some systems keep what is open.
    lock: fs::File,
    folder: tempfile::TempDir,
}

/// How a hidden folder begins, and the name of the lock in it.
const HIDDEN: &str = ".deroule-";
const LOCK: &str = ".deroule-lock";

impl Hidden {
    /// Makes one in a folder, and clears away those that nobody is at work in.
    fn in_folder(folder: &Path) -> io::Result<Self> {
        clear_away(folder);
        let hidden = tempfile::Builder::new().prefix(HIDDEN).tempdir_in(folder)?;
        let lock = fs::File::create(hidden.path().join(LOCK))?;
        // A disk that knows no locks is written to all the same; what is left there stays.
        let _ = lock.try_lock();
        Ok(Self { lock, folder: hidden })
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Takes the lock out: what lies ready is to be put in its place.
    fn unlock(self) -> io::Result<tempfile::TempDir> {
        drop(self.lock);
        fs::remove_file(self.folder.path().join(LOCK))?;
        Ok(self.folder)
    }
}

/// Removes hidden folders of programs that were killed; what cannot be removed stays.
fn clear_away(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let ours = entry.file_name().to_str().is_some_and(|name| name.starts_with(HIDDEN));
        if !ours || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        let lock = fs::OpenOptions::new().write(true).open(entry.path().join(LOCK));
        if lock.is_ok_and(|lock| lock.try_lock().is_ok()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// A folder that appears whole, or not at all.
pub struct NewFolder {
    ready: Hidden,
    target: PathBuf,
}

impl NewFolder {
    /// Starts a folder beside its place.
    ///
    /// # Errors
    /// [`Failure::FolderNotEmpty`] when something is in its place, [`Failure::NotAFolder`] when that is a file,
    /// [`Failure::Write`] when nothing can be made there.
    pub fn prepare(target: &Path) -> Result<Self, Failure> {
        match fs::metadata(target) {
            Ok(found) if !found.is_dir() => return Err(Failure::NotAFolder(target.to_owned())),
            Ok(_) => {
                let mut inside = fs::read_dir(target).map_err(|error| failed(target, &error))?;
                if inside.next().is_some() {
                    return Err(Failure::FolderNotEmpty(target.to_owned()));
                }
            }
            Err(_) => {}
        }
        let absolute = std::path::absolute(target).map_err(|error| failed(target, &error))?;
        let beside = absolute.parent().unwrap_or(Path::new("."));
        let ready = Hidden::in_folder(beside).map_err(|error| failed(target, &error))?;
        Ok(Self { ready, target: target.to_owned() })
    }

    /// Writes a file into a folder of it.
    ///
    /// # Errors
    /// [`Failure::Write`].
    pub fn write(&self, folder: &Path, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        let folder = self.ready.path().join(folder);
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(folder.join(name), bytes))
            .map_err(|error| failed(&self.target, &error))
    }

    /// Puts the folder in its place.
    ///
    /// # Errors
    /// [`Failure::Write`]; then nothing is there.
    pub fn put(self) -> Result<(), Failure> {
        let Self { ready, target } = self;
        let refused = |error: io::Error| failed(&target, &error);
        let ready = ready.unlock().map_err(refused)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // As any other folder of the user, not as the secret that temporary ones are.
            fs::set_permissions(ready.path(), fs::Permissions::from_mode(0o755))
                .map_err(refused)?;
        }
        if target.exists() {
            fs::remove_dir(&target).map_err(refused)?;
        }
        fs::rename(ready.path(), &target).map_err(refused)
    }
}

fn numbered(path: &Path, number: usize) -> PathBuf {
    let mut name: OsString = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{number}"));
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

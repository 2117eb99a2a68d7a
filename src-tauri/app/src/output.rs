//! Writing what leaves the office: whole or not at all.

use crate::failure::Failure;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes a file by a temporary one beside it and a rename, so that readers see the old bytes or the new ones. What is no
/// regular file (a device, a pipe) is written directly.
///
/// # Errors
/// [`Failure::Write`]; what was there is intact.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    Ready::prepare(path, bytes)?.put()
}

/// Bytes that lie ready beside their target.
enum Ready<'a> {
    /// A temporary file, to be renamed.
    File { file: tempfile::NamedTempFile, target: PathBuf },
    /// A device or a pipe, to be written directly.
    Device { path: &'a Path, bytes: &'a [u8] },
}

impl<'a> Ready<'a> {
    fn prepare(path: &'a Path, bytes: &'a [u8]) -> Result<Self, Failure> {
        let failed =
            |error: io::Error| Failure::Write { path: path.to_owned(), kind: error.kind() };
        match fs::metadata(path) {
            Ok(target) if target.is_dir() => {
                return Err(failed(io::ErrorKind::IsADirectory.into()));
            }
            Ok(target) if !target.is_file() => return Ok(Self::Device { path, bytes }),
            Ok(target) if target.permissions().readonly() => {
                return Err(failed(io::ErrorKind::PermissionDenied.into()));
            }
            _ => {}
        }
        // A link is followed: the file that it names is replaced, not the link.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let folder = target
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let mut file =
            tempfile::Builder::new().prefix(".deroule-").tempfile_in(folder).map_err(failed)?;
        file.write_all(bytes).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        make_readable(file.as_file(), fs::metadata(&target).ok()).map_err(failed)?;
        Ok(Self::File { file, target })
    }

    fn put(self) -> Result<(), Failure> {
        match self {
            Self::File { file, target } => match file.persist(&target) {
                Ok(_) => Ok(()),
                Err(error) => Err(Failure::Write { path: target, kind: error.error.kind() }),
            },
            Self::Device { path, bytes } => fs::OpenOptions::new()
                .write(true)
                .open(path)
                .and_then(|mut device| device.write_all(bytes))
                .map_err(|error| Failure::Write { path: path.to_owned(), kind: error.kind() }),
        }
    }
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
/// [`Failure::Write`]; what was there is intact.
pub fn write_pages(path: &Path, pages: &[Vec<u8>]) -> Result<Vec<PathBuf>, Failure> {
    let numbered = |number: usize| {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let name = match path.extension() {
            Some(extension) => format!("{stem}-{number}.{}", extension.to_string_lossy()),
            None => format!("{stem}-{number}"),
        };
        path.with_file_name(name)
    };
    let names: Vec<PathBuf> = match pages {
        [_] => vec![path.to_owned()],
        pages => (1..=pages.len()).map(numbered).collect(),
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

//! A script that answers in the system's place. Dialogs cannot be driven by a test; builds that are given away have none.

use super::Outside;
use std::fs;
use std::path::{Path, PathBuf};

/// Answers from a folder: what is opened is `choose.visite`, the file called `source.` or the folder `visites` in it, what is written goes there,
/// and what is shown is named in the file `shown`.
pub struct Scripted {
    folder: PathBuf,
}

impl Scripted {
    /// Answers from that folder, which must exist.
    pub fn in_folder(folder: PathBuf) -> Self {
        Self { folder }
    }
}

impl Outside for Scripted {
    fn choose_visit(&self) -> Option<PathBuf> {
        Some(self.folder.join("choose.visite")).filter(|path| path.exists())
    }

    fn choose_source(&self) -> Option<PathBuf> {
        let mut files = fs::read_dir(&self.folder).ok()?.filter_map(Result::ok);
        files
            .find(|file| file.file_name().to_string_lossy().starts_with("source."))
            .map(|file| file.path())
    }

    fn choose_target(&self, name: &str) -> Option<PathBuf> {
        Some(self.folder.join(name))
    }

    fn choose_folder(&self) -> Option<PathBuf> {
        Some(self.folder.join("visites")).filter(|path| path.is_dir())
    }

    fn choose_new_folder(&self, name: &str) -> Option<PathBuf> {
        // A file goes into the folder itself, a folder of packages beside what lies there.
        let folder = if name.contains('.') { self.folder.clone() } else { self.folder.join(name) };
        Some(folder)
    }

    fn show(&self, path: &Path) -> bool {
        fs::write(self.folder.join("shown"), path.display().to_string()).is_ok()
    }
}

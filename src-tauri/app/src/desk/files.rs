//! Opening visits from the window, and which were open lately.

use super::Desk;
use crate::failure::Failure as Reason;
use crate::sample;
use crate::say::Label;
use crate::session::Session;
use crate::wire::window::{Failure, Snapshot};
use domain::ids::StopId;
use std::fs;
use std::path::{Path, PathBuf};
use store::StoreError;

/// How many visits are remembered.
const REMEMBERED: usize = 12;

/// The visits that were open lately, in a file of one path a line.
pub struct Recents {
    folder: PathBuf,
}

impl Recents {
    pub(super) fn in_folder(folder: PathBuf) -> Self {
        Self { folder }
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns their paths, the latest first.
    pub(super) fn paths(&self) -> Vec<PathBuf> {
        let list = fs::read_to_string(self.folder.join("recent.txt")).unwrap_or_default();
        list.lines().map(PathBuf::from).collect()
    }

    /// Puts a visit at the head. What cannot be remembered is no reason to fail: the visit is open.
    fn remember(&self, path: &Path) {
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let mut paths = self.paths();
        paths.retain(|other| *other != path);
        paths.insert(0, path);
        let list: String =
            paths.iter().take(REMEMBERED).map(|path| format!("{}\n", path.display())).collect();
        if fs::create_dir_all(&self.folder).is_ok() {
            let _ = crate::output::write(&self.folder.join("recent.txt"), list.as_bytes());
        }
    }
}

impl Desk {
    pub(crate) fn open_sample(&mut self) -> Result<Snapshot, Failure> {
        let folder = self.recents.folder().to_owned();
        let path = folder.join("exemple.visite");
        if !path.exists() {
            let made = fs::create_dir_all(&folder)
                .map_err(|error| Reason::Write { path: folder, kind: error.kind() })
                .and_then(|()| sample::visit(None, self.host.as_ref()))
                .and_then(|visit| {
                    Session::create(&path, &visit, &Label::Created, self.host.as_ref())
                })
                .and_then(Session::close);
            made.map_err(|reason| self.say(&reason))?;
        }
        self.open_path(&path)
    }

    /// Opens a visit, to edit it where that is possible.
    pub(super) fn open_path(&mut self, path: &Path) -> Result<Snapshot, Failure> {
        self.open_at(path, None)
    }

    /// The same, with a stop of it to go to.
    pub(super) fn open_at(
        &mut self,
        path: &Path,
        focus: Option<&StopId>,
    ) -> Result<Snapshot, Failure> {
        let opened = match self.taken_up(path).map_or_else(|| Session::open(path), Ok) {
            Ok(session) => Ok((session, false)),
            Err(Reason::Save {
                error: StoreError::ReadOnly | StoreError::Forbidden | StoreError::Newer { .. },
                ..
            }) => Session::open_read_only(path).map(|session| (session, true)),
            Err(reason) => Err(reason),
        };
        let (session, read_only) = opened.map_err(|reason| self.say(&reason))?;
        self.shut()?;
        self.recents.remember(session.path());
        self.read_only = read_only;
        let drawn = self.draw(&session, None, focus);
        self.session = Some(session);
        Ok(drawn)
    }
}

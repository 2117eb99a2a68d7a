//! What becomes of an edit that cannot be written, and copies of the visit.

use super::Desk;
use crate::failure::Failure as Reason;
use crate::papers;
use crate::rescue::{self, Home, Why};
use crate::session::Session;
use crate::wire::window::{Failure, Snapshot};
use std::path::{Path, PathBuf};

impl Desk {
    pub(crate) fn retry_save(&mut self) -> Result<Snapshot, Failure> {
        let session = self.take()?;
        let Some(home) = session.home().cloned() else {
            self.session = Some(session);
            return self.refresh();
        };
        match rescue::bring_home(&session, &home) {
            Ok(there) => {
                let copy = session.file().path().to_owned();
                // The copy is of no use any more, whatever keeps it from being closed.
                let _ = session.close();
                rescue::forget(&copy);
                let said = self.words.rescue_written(file_name(&home.path));
                let drawn = self.draw(&there, Some(said), None);
                self.session = Some(there);
                Ok(drawn)
            }
            Err(reason) => {
                self.session = Some(session);
                Err(self.say(&reason))
            }
        }
    }

    pub(crate) fn save_copy(&mut self) -> Result<Option<Snapshot>, Failure> {
        let name = papers::visit_file_name(self.session()?.visit());
        let Some(target) = self.outside.choose_target(&name) else { return Ok(None) };
        let session = self.session()?;
        session.copy_to(&target).map_err(|reason| self.say(&reason))?;
        let (file, folder) = (file_name(&target), folder_name(&target));
        if session.home().is_none() {
            let said = self.words.app_exported(file, folder);
            return Ok(Some(self.draw(session, Some(said), None)));
        }
        // Where the visit lies it cannot be written: it goes on where it now can.
        let former = session.file().path().to_owned();
        self.open_path(&target)?;
        rescue::forget(&former);
        let said = self.words.rescue_goes_on(file, folder);
        let session = self.session()?;
        Ok(Some(self.draw(session, Some(said), None)))
    }

    pub(crate) fn reveal_open(&mut self) -> Result<(), Failure> {
        let path = self.session()?.file().path().to_owned();
        self.outside.reveal(&path);
        Ok(())
    }

    /// Makes an edit. Where the file cannot be written it is made in a copy on this machine, and the session goes on there.
    pub(super) fn made<T>(
        &self,
        session: &mut Session,
        mut make: impl FnMut(&mut Session) -> Result<T, Reason>,
    ) -> Result<T, Reason> {
        match make(session) {
            Err(Reason::Save { path, error }) => {
                let rescued = self.rescued(session, Why::of(&error));
                let failure = Reason::Save { path, error };
                // What went wrong first is what somebody can mend.
                *session = rescued.ok_or_else(|| failure.clone())?;
                make(session).map_err(|_| failure)
            }
            made => made,
        }
    }

    /// Goes on in a copy; `None` where there is no reason to, where it is one already, or where nothing can be written here.
    pub(super) fn rescued(&self, session: &Session, why: Option<Why>) -> Option<Session> {
        if session.home().is_some() || session.file().is_read_only() {
            return None;
        }
        rescue::rescue(session, why?, &self.lifeboats(), self.host.as_ref()).ok()
    }

    /// Opens the copy in which a visit went on when it could not be written, if there is one, and brings it home if that is
    /// possible by now.
    pub(super) fn taken_up(&self, path: &Path) -> Option<Session> {
        let wanted = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let is_it = |(copy, home): &(PathBuf, Home)| {
            let lies = std::fs::canonicalize(&home.path).unwrap_or_else(|_| home.path.clone());
            lies == wanted || std::fs::canonicalize(copy).is_ok_and(|copy| copy == wanted)
        };
        let (copy, home) = rescue::kept(&self.lifeboats()).into_iter().find(is_it)?;
        let session = Session::open_for(&copy, home.clone()).ok()?;
        if !home.path.exists() {
            // It may have been moved on purpose: it is put there again only when that is asked for.
            return Some(session);
        }
        match rescue::bring_home(&session, &home) {
            Ok(there) => {
                let _ = session.close();
                rescue::forget(&copy);
                Some(there)
            }
            Err(_) => Some(session),
        }
    }

    /// Copies whose visit is not in its place: they are listed, so that nothing is lost.
    pub(super) fn stranded(&self) -> Vec<PathBuf> {
        let kept = rescue::kept(&self.lifeboats());
        kept.into_iter().filter(|(_, home)| !home.path.exists()).map(|(copy, _)| copy).collect()
    }

    /// Says that the visit is written here and not where it lies, and why; `None` where all is well.
    pub(super) fn unsaved(&self, session: &Session) -> Option<String> {
        let home = session.home()?;
        let file = file_name(&home.path);
        Some(match home.why {
            Why::Full => self.words.rescue_full(file),
            Why::Gone => self.words.rescue_gone(file),
            Why::Denied => self.words.rescue_denied(file),
            Why::Failed => self.words.rescue_failed(file),
        })
    }

    fn lifeboats(&self) -> PathBuf {
        self.recents.folder().join("secours")
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn folder_name(path: &Path) -> String {
    path.parent().map(|folder| folder.display().to_string()).unwrap_or_default()
}

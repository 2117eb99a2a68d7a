//! The visit that lies open in the window, and all that can be done with it there.
//!
//! Each method is a row of the table in [`crate::api`]. What only the outside can do (choosing a file, showing one) is asked
//! of [`Outside`], so that the page never names a path and tests can answer in its place.

mod edits;
mod files;
mod paper;
mod review;
#[cfg(debug_assertions)]
mod scripted;

use crate::failure::Failure as Reason;
use crate::host::Host;
use crate::say::Voice;
use crate::session::{Preview, Session};
use crate::view::{self, Around};
use crate::wire::window::{Boot, Failure, Proposal, Snapshot};
use domain::ids::StopId;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use text::{Lang, Words};

pub use files::Recents;
use paper::SharedPress;
pub use paper::{audience, sheet_title};
#[cfg(debug_assertions)]
pub use scripted::Scripted;

/// What a window can do and we cannot.
pub trait Outside: Send {
    /// Lets the user choose a visit to open; `None` when none is chosen.
    fn choose_visit(&self) -> Option<PathBuf>;

    /// Lets the user choose a text, document, calendar or table to read; `None` when none is chosen.
    fn choose_source(&self) -> Option<PathBuf>;

    /// Lets the user choose where to write a file of that name; `None` when nowhere is chosen.
    fn choose_target(&self, name: &str) -> Option<PathBuf>;

    /// Shows a file in the system's viewer; false when that is not possible.
    fn show(&self, path: &Path) -> bool;
}

/// A desk: an open visit, a language, a press.
pub struct Desk {
    words: Words,
    host: Box<dyn Host + Send>,
    outside: Box<dyn Outside>,
    recents: Recents,
    press: SharedPress,
    /// How many pages were asked for: only the last one is waited for.
    pages: Arc<AtomicU64>,
    session: Option<Session>,
    pending: Option<review::Pending>,
    /// Why the visit that the program was started on could not be opened.
    unopened: Option<Failure>,
    read_only: bool,
}

impl Desk {
    /// Sets up a desk. `data` is the folder in which it may keep what it needs: the list of recent visits, the sample, sheets to be
    /// shown.
    pub fn new(
        lang: Lang,
        host: Box<dyn Host + Send>,
        outside: Box<dyn Outside>,
        data: PathBuf,
    ) -> Self {
        Self {
            words: Words::of(lang),
            host,
            outside,
            recents: Recents::in_folder(data),
            press: SharedPress::default(),
            pages: Arc::default(),
            session: None,
            pending: None,
            unopened: None,
            read_only: false,
        }
    }

    /// Opens the visit that the program was started on; what fails is told by `boot`.
    pub fn start_on(&mut self, path: &Path) {
        self.unopened = self.open_path(path).err();
    }

    /// Closes the visit, so that one file remains of it.
    ///
    /// # Errors
    /// What kept the file from being closed; every edit is safe in it.
    pub fn shut(&mut self) -> Result<(), Failure> {
        match self.session.take() {
            Some(session) => session.close().map_err(|reason| self.say(&reason)),
            None => Ok(()),
        }
    }

    pub(crate) fn boot(&mut self) -> Result<Boot, Failure> {
        Ok(Boot {
            lang: self.words.lang().code().to_owned(),
            visit: self.session.as_ref().map(|session| self.draw(session, None, None)),
            failure: self.unopened.take(),
            recent: self.recents.list(&self.words),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    pub(crate) fn close(&mut self) -> Result<(), Failure> {
        self.shut()
    }

    pub(crate) fn refresh(&mut self) -> Result<Snapshot, Failure> {
        let mut session = self.take()?;
        let refreshed = session.refresh();
        // The page asks when nothing is being typed: a good moment to leave one whole file for whoever copies it.
        session.settle();
        let drawn = refreshed.map(|()| self.draw(&session, None, None));
        self.session = Some(session);
        drawn.map_err(|reason| self.say(&reason))
    }

    pub(crate) fn set_lang(&mut self, lang: String) -> Result<Option<Snapshot>, Failure> {
        let lang = Lang::parse(&lang).ok_or_else(|| self.unexpected(&lang))?;
        self.words = Words::of(lang);
        Ok(self.session.as_ref().map(|session| self.draw(session, None, None)))
    }

    pub(crate) fn proposals(&mut self) -> Result<Vec<Proposal>, Failure> {
        let session = self.session()?;
        let voice = self.voice(session);
        let ranked = crate::proposals::proposals(session.visit(), session.agenda());
        Ok(ranked
            .iter()
            .zip(1..)
            .map(|(proposal, rank)| Proposal {
                rank,
                title: crate::proposals::headline(proposal, session.visit(), voice),
                detail: crate::proposals::detail(proposal, session.visit(), voice),
                problems_after: u32::try_from(proposal.problems_after).unwrap_or(u32::MAX),
            })
            .collect())
    }

    fn session(&self) -> Result<&Session, Failure> {
        self.session.as_ref().ok_or_else(|| self.unexpected(&"no visit is open"))
    }

    fn take(&mut self) -> Result<Session, Failure> {
        match self.session.take() {
            Some(session) => Ok(session),
            None => Err(self.unexpected(&"no visit is open")),
        }
    }

    fn voice(&self, session: &Session) -> Voice<'_> {
        Voice::of(session.visit(), &self.words)
    }

    fn draw(
        &self,
        session: &Session,
        announce: Option<String>,
        focus: Option<&StopId>,
    ) -> Snapshot {
        let voice = self.voice(session);
        let around = Around {
            read_only: self.read_only,
            notice: self.read_only.then(|| self.words.app_read_only_notice()),
            announce,
            focus: focus.map(ToString::to_string),
            ..Around::of(session, voice)
        };
        view::snapshot(session.visit(), session.agenda(), None, around, voice)
    }

    fn draw_preview(
        &self,
        session: &Session,
        preview: &Preview,
        announce: Option<String>,
    ) -> Snapshot {
        let voice = self.voice(session);
        let around = Around { read_only: self.read_only, announce, ..Around::of(session, voice) };
        let before = Some((session.visit(), session.agenda()));
        view::snapshot(&preview.visit, &preview.agenda, before, around, voice)
    }

    fn say(&self, reason: &Reason) -> Failure {
        Failure { code: reason.code().to_owned(), text: reason.say(&self.words) }
    }

    pub(crate) fn unexpected(&self, what: &dyn std::fmt::Display) -> Failure {
        self.say(&Reason::Unexpected(what.to_string()))
    }
}

//! The visit that lies open in the window, and all that can be done with it there.
//!
//! Each method is a row of the table in [`crate::api`]. What only the outside can do (choosing a file, showing one) is asked
//! of [`Outside`], so that the page never names a path and tests can answer in its place.

mod edits;
mod files;
mod gestures;
mod history;
mod library;
mod offers;
mod paper;
mod people;
mod review;
mod roads;
mod saving;
#[cfg(debug_assertions)]
mod scripted;
mod settings;
mod trials;
mod versions;

use crate::failure::Failure as Reason;
use crate::folders;
use crate::host::Host;
use crate::library::Library;
use crate::rescue::Why;
use crate::say::Voice;
use crate::session::{Preview, Session};
use crate::settings::Settings;
use crate::view::{self, Around};
use crate::wire::window::{Boot, Failure, Proposal, Snapshot};
use crate::work::Work;
use domain::ids::StopId;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};
use text::{Lang, Words};

pub use files::Recents;
use paper::SharedPress;
pub use paper::{audience, sheet_title};
#[cfg(debug_assertions)]
pub use scripted::Scripted;

/// What a window can do and we cannot.
pub trait Outside: Send + Sync {
    /// Lets the user choose a visit to open; `None` when none is chosen.
    fn choose_visit(&self) -> Option<PathBuf>;

    /// Lets the user choose a text, document, calendar or table to read; `None` when none is chosen.
    fn choose_source(&self) -> Option<PathBuf>;

    /// Lets the user choose where to write a file of that name; `None` when nowhere is chosen.
    fn choose_target(&self, name: &str) -> Option<PathBuf>;

    /// Lets the user choose a folder; `None` when none is chosen.
    fn choose_folder(&self) -> Option<PathBuf> {
        None
    }

    /// Lets the user choose where a folder of that name is made, or a folder to write a file of that name into; `None` when
    /// none is chosen.
    fn choose_new_folder(&self, name: &str) -> Option<PathBuf> {
        let _ = name;
        None
    }

    /// Shows a file in the system's viewer; false when that is not possible.
    fn show(&self, path: &Path) -> bool;

    /// Shows a file in its folder; false when that is not possible.
    fn reveal(&self, _path: &Path) -> bool {
        false
    }

    /// Draws the window in a size, in per cent of its plain one.
    fn draw_at(&self, _size: u32) {}

    /// Gives the window the whole screen, or its place back. Without a window nothing happens.
    fn full_screen(&self) {}
}

/// A desk: an open visit, a language, a press.
pub struct Desk {
    words: Words,
    host: Box<dyn Host + Send>,
    outside: Arc<dyn Outside>,
    recents: Recents,
    settings: Settings,
    /// Where visits lie until the user chooses another folder.
    usual: PathBuf,
    shelves: library::Shelves,
    press: SharedPress,
    /// How many pages were asked for: only the last one is waited for.
    pages: Arc<AtomicU64>,
    session: Option<Session>,
    pending: Option<review::Pending>,
    /// The file that was dropped on the window and is not yet taken.
    dropped: Option<PathBuf>,
    work: Work,
    packs: Option<versions::Packs>,
    /// What was proposed last, and for which state of the visit.
    offered: Option<(u32, Vec<planner::Proposal>)>,
    /// Why the visit that the program was started on could not be opened.
    unopened: Option<Failure>,
    read_only: bool,
}

impl Desk {
    /// Sets up a desk. `data` is the folder in which it may keep what it needs: the settings, the list of recent visits, the
    /// sample, sheets to be shown. A language that the user has set comes before `lang`.
    pub fn new(
        lang: Lang,
        host: Box<dyn Host + Send>,
        outside: Box<dyn Outside>,
        data: PathBuf,
    ) -> Self {
        let settings = Settings::read(&data);
        let library = Library::of(settings.library(), settings.library.is_some());
        let usual = folders::default_library();
        let lang = settings.lang.as_deref().and_then(Lang::parse).unwrap_or(lang);
        Self {
            words: Words::of(lang),
            host,
            outside: Arc::from(outside),
            recents: Recents::in_folder(data),
            settings,
            usual,
            shelves: Arc::new(Mutex::new(library)),
            press: SharedPress::default(),
            pages: Arc::default(),
            session: None,
            pending: None,
            dropped: None,
            work: Work::default(),
            packs: None,
            offered: None,
            unopened: None,
            read_only: false,
        }
    }

    /// Lets visits lie in that folder, which need not be there yet, until the user chooses another.
    #[must_use]
    pub fn with_library(mut self, folder: PathBuf) -> Self {
        self.usual = folder;
        self.turn_to_library();
        self
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
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    pub(crate) fn close(&mut self) -> Result<(), Failure> {
        self.shut()
    }

    pub(crate) fn refresh(&mut self) -> Result<Snapshot, Failure> {
        let mut session = self.take()?;
        let seen = session.file().revision();
        let refreshed = match session.refresh() {
            // A file that is gone is missed before somebody types the next edit.
            Err(Reason::Open { path, error }) => match self.rescued(&session, Why::of(&error)) {
                Some(copy) => {
                    session = copy;
                    Ok(())
                }
                None => Err(Reason::Open { path, error }),
            },
            refreshed => refreshed,
        };
        // The page asks when nothing is being typed: a good moment to leave one whole file for whoever copies it.
        session.settle();
        let drawn = refreshed.map(|()| self.draw(&session, self.meanwhile(&session, seen), None));
        self.session = Some(session);
        drawn.map_err(|reason| self.say(&reason))
    }

    /// Says what another program has done since the page has last looked.
    fn meanwhile(&self, session: &Session, seen: u32) -> Option<String> {
        let history = session.file().history();
        let fresh: Vec<&store::HistoryEntry> =
            history.iter().filter(|entry| entry.number > seen).collect();
        let last = fresh.last()?;
        let what = crate::session::label(last).say(self.voice(session));
        let author = Some(last.author.clone()).filter(|author| !author.is_empty());
        let author = author.unwrap_or_else(|| self.words.saving_somebody());
        Some(crate::say::sentence(&match fresh.len() {
            1 => self.words.saving_changed_elsewhere(author, what),
            count => self.words.saving_changes_elsewhere(author, count, what),
        }))
    }

    pub(crate) fn set_lang(&mut self, lang: String) -> Result<Option<Snapshot>, Failure> {
        let lang = Lang::parse(&lang).ok_or_else(|| self.unexpected(&lang))?;
        self.words = Words::of(lang);
        // A choice that cannot be kept holds until the window closes.
        let _ = self.keep(|settings| settings.lang = Some(lang.code().to_owned()));
        Ok(self.session.as_ref().map(|session| self.draw(session, None, None)))
    }

    pub(crate) fn full_screen(&mut self) -> Result<(), Failure> {
        self.outside.full_screen();
        Ok(())
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
            unsaved: self.unsaved(session),
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
        let around = Around {
            read_only: self.read_only,
            unsaved: self.unsaved(session),
            announce,
            ..Around::of(session, voice)
        };
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

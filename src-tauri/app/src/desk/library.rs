//! The visits of the folder: listing them, searching all of them, and beginning another.

use super::Desk;
use crate::beginning::{self, Template};
use crate::failure::Failure as Reason;
use crate::find;
use crate::later::Later;
use crate::library::{Library, Query};
use crate::say::Label;
use crate::session::Session;
use crate::view::Onlooker;
use crate::wire::library::{BeginningWire, FoundVisit, LibraryView, TemplateView};
use crate::wire::window::{Failure, Snapshot};
use chrono::NaiveDate;
use domain::ids::StopId;
use domain::visit::Visit;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The library, read by whoever has it; a desk that waits for nothing else shares it with the work of its calls.
pub(super) type Shelves = Arc<Mutex<Library>>;

impl Desk {
    pub(crate) fn library(&mut self) -> Result<Later<LibraryView>, Failure> {
        let (shelves, words, today) = (Arc::clone(&self.shelves), self.words, self.host.today());
        let recent = self.beside();
        let templates = self.templates();
        Ok(Later::new(
            move || {
                let mut library = taken(&shelves);
                let scan = library.scan(&recent);
                Onlooker { words: &words, today }.library(&library, &scan, templates)
            },
            |_, view| Ok(view),
        ))
    }

    pub(crate) fn search_visits(
        &mut self,
        text: String,
    ) -> Result<Later<Vec<FoundVisit>>, Failure> {
        let (shelves, words, today) = (Arc::clone(&self.shelves), self.words, self.host.today());
        let recent = self.beside();
        Ok(Later::new(
            move || {
                let Some(query) = Query::read(&text) else { return Vec::new() };
                // A folder that cannot be read is told where it is listed; what was open lately is searched all the same.
                let scan = taken(&shelves).scan(&recent).unwrap_or_default();
                let onlooker = Onlooker { words: &words, today };
                query.find(&scan).iter().map(|hit| onlooker.found(hit)).collect()
            },
            |_, found| Ok(found),
        ))
    }

    pub(crate) fn open_visit(
        &mut self,
        key: String,
        stop: Option<String>,
    ) -> Result<Snapshot, Failure> {
        let path = self.volume(&key)?;
        self.open_at(&path, stop.map(StopId::new).as_ref())
    }

    pub(crate) fn new_visit(
        &mut self,
        beginning: BeginningWire,
        title: String,
        date: String,
    ) -> Result<Snapshot, Failure> {
        let (visit, label) =
            self.begun(&beginning, &title, &date).map_err(|reason| self.say(&reason))?;
        self.shelve(&visit, &label)
    }

    pub(crate) fn choose_library(&mut self) -> Result<Later<Option<LibraryView>>, Failure> {
        let outside = Arc::clone(&self.outside);
        Ok(Later::new(
            move || outside.choose_folder(),
            |desk: &mut Self, chosen: Option<PathBuf>| {
                let Some(folder) = chosen else { return Ok(None) };
                desk.keep(|settings| settings.library = Some(folder))?;
                desk.turn_to_library();
                desk.library()?.work()(desk).map(Some)
            },
        ))
    }

    pub(crate) fn reveal_visit(&mut self, key: String) -> Result<(), Failure> {
        let path = self.volume(&key)?;
        self.outside.reveal(&path);
        Ok(())
    }

    /// Writes a new visit into the folder of the visits, and opens it.
    pub(super) fn shelve(&mut self, visit: &Visit, label: &Label) -> Result<Snapshot, Failure> {
        let folder = taken(&self.shelves).folder().to_owned();
        let path = beginning::shelve(visit, label, &folder, self.host.as_ref())
            .map_err(|reason| self.say(&reason))?;
        self.open_path(&path)
    }

    fn begun(
        &self,
        beginning: &BeginningWire,
        title: &str,
        date: &str,
    ) -> Result<(Visit, Label), Reason> {
        let (host, lang) = (self.host.as_ref(), self.words.lang());
        if title.trim().is_empty() {
            return Err(Reason::NoTitle);
        }
        let date: Option<NaiveDate> = match date.trim() {
            "" => None,
            typed => Some(find::date(typed, host.today())?),
        };
        let like = match beginning {
            BeginningWire::Nothing => {
                return beginning::empty(title, date, lang).map(|visit| (visit, Label::Created));
            }
            BeginningWire::Template { key } => Template::named(key)
                .ok_or_else(|| Reason::Unexpected(key.clone()))?
                .visit(lang, host)?,
            BeginningWire::Copy { key } => {
                let path = taken(&self.shelves).path(key).map(ToOwned::to_owned);
                let path = path.ok_or_else(|| Reason::Unexpected(key.clone()))?;
                Session::open_read_only(&path)?.visit().clone()
            }
        };
        let date = date.ok_or(Reason::NoDate)?;
        let visit = beginning::copy(&like, title, date, host)?;
        Ok((visit, Label::Created))
    }

    /// Visits that are listed besides those of the folder: open lately, or kept here because their place is gone.
    fn beside(&self) -> Vec<PathBuf> {
        let mut beside = self.stranded();
        beside.extend(self.recents.paths());
        beside
    }

    fn volume(&self, key: &str) -> Result<PathBuf, Failure> {
        let path = taken(&self.shelves).path(key).map(ToOwned::to_owned);
        path.ok_or_else(|| self.unexpected(&key))
    }

    fn templates(&self) -> Vec<TemplateView> {
        let onlooker = Onlooker { words: &self.words, today: self.host.today() };
        Template::ALL
            .into_iter()
            .filter_map(|template| {
                let visit = template.visit(self.words.lang(), self.host.as_ref()).ok()?;
                Some(onlooker.template(template, &visit))
            })
            .collect()
    }
}

pub(super) fn taken(shelves: &Mutex<Library>) -> MutexGuard<'_, Library> {
    shelves.lock().unwrap_or_else(PoisonError::into_inner)
}

//! One open visit: from an edit to its durable effect, and back.

use crate::failure::Failure;
use crate::host::Host;
use crate::rescue::Home;
use crate::say::Label;
use crate::versions;
use chrono::{DateTime, NaiveDate, Utc};
use domain::visit::Visit;
use domain::{Agenda, Change, Command, PersonId, apply_all, layout};
use print::{Issue, Released};
use std::path::{Path, PathBuf};
use store::{Release, StoreError, Wanted, Way};

/// How often an edit of the command line is made anew when other processes are faster.
const TRIES: usize = 50;

/// One open visit with its hours.
pub struct Session {
    file: store::File,
    path: PathBuf,
    agenda: Agenda,
    home: Option<Home>,
    /// The version that is shown instead of the present state.
    frozen: Option<Box<(Release, Visit)>>,
}

/// A visit as an edit would leave it.
pub struct Preview {
    /// The visit.
    pub visit: Visit,
    /// Its hours.
    pub agenda: Agenda,
}

impl Session {
    /// Makes a file for a new visit and opens it.
    ///
    /// # Errors
    /// [`Failure::Save`] when the file exists or cannot be written.
    pub fn create(
        path: &Path,
        visit: &Visit,
        label: &Label,
        host: &dyn Host,
    ) -> Result<Self, Failure> {
        let save = |error| Failure::Save { path: path.to_owned(), error };
        let file =
            store::File::create(path, visit, &stored(label)?, &signature(host)).map_err(save)?;
        Ok(Self::over(file, path))
    }

    /// Opens a visit to edit it.
    ///
    /// # Errors
    /// [`Failure::Open`] when it cannot be read, [`Failure::Save`] when it cannot be written.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        match store::File::open(path) {
            Ok(file) => Ok(Self::over(file, path)),
            Err(
                error @ (StoreError::ReadOnly
                | StoreError::Forbidden
                | StoreError::Busy
                | StoreError::Full
                | StoreError::Io(_)
                | StoreError::Newer { .. }),
            ) => Err(Failure::Save { path: path.to_owned(), error }),
            Err(error) => Err(Failure::Open { path: path.to_owned(), error }),
        }
    }

    /// Opens a visit to look at it; its bytes stay as they are.
    ///
    /// # Errors
    /// [`Failure::Open`].
    pub fn open_read_only(path: &Path) -> Result<Self, Failure> {
        let file = store::File::open_read_only(path)
            .map_err(|error| Failure::Open { path: path.to_owned(), error })?;
        Ok(Self::over(file, path))
    }

    fn over(file: store::File, path: &Path) -> Self {
        let agenda = layout(file.visit());
        Self { file, path: path.to_owned(), agenda, home: None, frozen: None }
    }

    /// Opens the copy of a visit that could not be written where it lies.
    ///
    /// # Errors
    /// As [`Session::open`].
    pub fn open_for(copy: &Path, home: Home) -> Result<Self, Failure> {
        let mut session = Self::open(copy)?;
        session.path.clone_from(&home.path);
        session.home = Some(home);
        Ok(session)
    }

    /// Returns where the visit lies when this is only a copy of it; `None`: it is written where it lies.
    pub const fn home(&self) -> Option<&Home> {
        self.home.as_ref()
    }

    /// Copies the visit with its whole history to a new file; also when its own is gone.
    ///
    /// # Errors
    /// [`Failure::Save`].
    pub fn copy_to(&self, target: &Path) -> Result<(), Failure> {
        let failed = |error| Failure::Save { path: target.to_owned(), error };
        self.file.copy_to(target).map_err(failed)
    }

    /// Opens a visit as a version froze it, to look at it.
    ///
    /// # Errors
    /// [`Failure::Open`]; [`Failure::NoRelease`] or [`Failure::NothingReleased`] when there is no such version.
    pub fn open_version(path: &Path, number: u32) -> Result<Self, Failure> {
        let session = Self::open_read_only(path)?;
        let version = versions::version(&session, number)?;
        let release = session.file.register().release(number).cloned();
        let frozen = release.map(|release| Box::new((release, version.visit)));
        Ok(Self { agenda: version.agenda, frozen, ..session })
    }

    /// Returns the visit.
    pub fn visit(&self) -> &Visit {
        self.frozen.as_ref().map_or_else(|| self.file.visit(), |frozen| &frozen.1)
    }

    /// Returns its hours.
    pub fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// Returns where it lies; of a copy, where the visit itself does.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the instant of what is shown: of the version, or of the last edit. An edit is later than the version it
    /// follows, whatever the clock said.
    pub fn last_edit(&self) -> DateTime<Utc> {
        let at = match (self.release_shown(), self.last_release()) {
            (Some(shown), _) => shown.at,
            (None, Some(last)) => self.file.last_edit().max(last.at.saturating_add(1)),
            (None, None) => self.file.last_edit(),
        };
        versions::instant(at)
    }

    /// Returns the version that is shown: the one it was opened at, or the last one while nothing was edited since.
    pub fn release_shown(&self) -> Option<&Release> {
        match &self.frozen {
            Some(frozen) => Some(&frozen.0),
            None => self.last_release().filter(|last| last.revision == self.file.revision()),
        }
    }

    /// Returns the last version up to what is shown.
    pub fn last_release(&self) -> Option<&Release> {
        self.frozen.as_ref().map_or_else(|| self.file.register().last(), |frozen| Some(&frozen.0))
    }

    /// Returns what a paper says of the state that it shows.
    pub fn issue(&self) -> Issue {
        let release = self
            .last_release()
            .map(|release| Released { number: release.number, at: versions::instant(release.at) });
        Issue { edited: self.last_edit(), release }
    }

    /// Freezes the visit as a version.
    ///
    /// # Errors
    /// [`Failure::Save`], [`Failure::Conflict`].
    pub fn release(&mut self, wanted: &Wanted, host: &dyn Host) -> Result<Release, Failure> {
        let released = self.file.release(self.file.revision(), wanted, &signature(host));
        let release = released.as_ref().ok().cloned();
        self.conclude(released.map(|_| ()))?;
        release.ok_or(Failure::Conflict)
    }

    /// Notes that persons were given a version, or that this was noted by mistake.
    ///
    /// # Errors
    /// [`Failure::NoRelease`], [`Failure::Save`], [`Failure::Conflict`].
    pub fn note_copies(
        &mut self,
        release: u32,
        persons: &[PersonId],
        way: Way,
        host: &dyn Host,
    ) -> Result<(), Failure> {
        let noted = self.file.note_copies(release, persons, way, &signature(host));
        self.conclude(noted)
    }

    /// Returns the file itself: history, revision, instants.
    pub fn file(&self) -> &store::File {
        &self.file
    }

    /// Returns what edits would give, without making them.
    ///
    /// # Errors
    /// [`Failure::Refused`].
    pub fn preview(&self, commands: &[Command]) -> Result<Preview, Failure> {
        preview(self.visit(), commands)
    }

    /// Makes edits, all or none, as one step of undo; durable when it returns. When another process was faster they are
    /// made anew on its state.
    ///
    /// # Errors
    /// [`Failure::Refused`] when an edit is impossible, [`Failure::Save`] when it cannot be written.
    pub fn commit(
        &mut self,
        commands: &[Command],
        label: &Label,
        host: &dyn Host,
    ) -> Result<(), Failure> {
        for _ in 0..TRIES {
            match self.try_commit(self.file.revision(), commands, label, host) {
                Err(Failure::Conflict) => self.refresh()?,
                done => return done,
            }
        }
        Err(Failure::Conflict)
    }

    /// As [`Session::commit`]; the edits are named by the visit that they are made on. Returns their name.
    ///
    /// # Errors
    /// As [`Session::commit`].
    pub fn edit(&mut self, commands: &[Command], host: &dyn Host) -> Result<Label, Failure> {
        for _ in 0..TRIES {
            let label = Label::of(self.visit(), commands);
            match self.try_commit(self.file.revision(), commands, &label, host) {
                Err(Failure::Conflict) => self.refresh()?,
                done => return done.map(|()| label),
            }
        }
        Err(Failure::Conflict)
    }

    /// As [`Session::commit`], but only on the state that the caller has seen.
    ///
    /// # Errors
    /// [`Failure::Conflict`] when the visit is no longer at `revision`.
    pub fn commit_at(
        &mut self,
        revision: u32,
        commands: &[Command],
        label: &Label,
        host: &dyn Host,
    ) -> Result<(), Failure> {
        if self.file.revision() != revision {
            return Err(Failure::Conflict);
        }
        self.try_commit(revision, commands, label, host)
    }

    /// Replaces the visit by another state of it, as one edit.
    ///
    /// # Errors
    /// As [`Session::commit`], without refusals.
    pub fn replace(
        &mut self,
        visit: &Visit,
        label: &Label,
        host: &dyn Host,
    ) -> Result<(), Failure> {
        self.replace_signed(visit, label, &signature(host))
    }

    /// The same with the signature of whoever did it elsewhere.
    pub(crate) fn replace_signed(
        &mut self,
        visit: &Visit,
        label: &Label,
        signed: &store::Signature,
    ) -> Result<(), Failure> {
        let change = Change::between(self.visit(), visit);
        self.append(self.file.revision(), &change, label, signed)
    }

    fn try_commit(
        &mut self,
        revision: u32,
        commands: &[Command],
        label: &Label,
        host: &dyn Host,
    ) -> Result<(), Failure> {
        let change = effect(self.visit(), commands)?;
        self.append(revision, &change, label, &signature(host))
    }

    fn append(
        &mut self,
        revision: u32,
        change: &Change,
        label: &Label,
        signed: &store::Signature,
    ) -> Result<(), Failure> {
        if change.is_empty() {
            return Ok(());
        }
        let written = self.file.append(revision, change, &stored(label)?, signed);
        self.conclude(written.map(|_| ()))
    }

    /// Takes the last edit back and returns what it was; `None` when there is nothing to take back.
    ///
    /// # Errors
    /// [`Failure::Save`].
    pub fn undo(&mut self, host: &dyn Host) -> Result<Option<Label>, Failure> {
        self.undo_signed(&signature(host))
    }

    pub(crate) fn undo_signed(
        &mut self,
        signed: &store::Signature,
    ) -> Result<Option<Label>, Failure> {
        let undone = self.file.undo(signed);
        self.conclude_step(undone)
    }

    /// Gives back what was undone last and returns what it was; `None` when there is nothing to give back.
    ///
    /// # Errors
    /// [`Failure::Save`].
    pub fn redo(&mut self, host: &dyn Host) -> Result<Option<Label>, Failure> {
        self.redo_signed(&signature(host))
    }

    pub(crate) fn redo_signed(
        &mut self,
        signed: &store::Signature,
    ) -> Result<Option<Label>, Failure> {
        let redone = self.file.redo(signed);
        self.conclude_step(redone)
    }

    /// Returns the visit as it was after an entry of its history.
    ///
    /// # Errors
    /// [`Failure::Open`].
    pub fn visit_at(&self, number: u32) -> Result<Visit, Failure> {
        let failed = |error| Failure::Open { path: self.path.clone(), error };
        self.file.visit_at(number).map_err(failed)
    }

    /// Reads what other processes have written meanwhile.
    ///
    /// # Errors
    /// [`Failure::Open`].
    pub fn refresh(&mut self) -> Result<(), Failure> {
        match self.file.refresh() {
            Ok(true) => self.agenda = layout(self.file.visit()),
            Ok(false) => {}
            Err(error) => return Err(Failure::Open { path: self.path.clone(), error }),
        }
        Ok(())
    }

    /// Writes back what lies beside the file, so that a copy of it has every edit. What keeps it from that is no failure:
    /// closing does the same.
    pub fn settle(&self) {
        let _ = self.file.settle();
    }

    /// Closes the file; after a clean close it is one file.
    ///
    /// # Errors
    /// [`Failure::Save`].
    pub fn close(self) -> Result<(), Failure> {
        let path = self.path;
        self.file.close().map_err(|error| Failure::Save { path, error })
    }

    fn conclude_step(
        &mut self,
        step: Result<Option<store::HistoryEntry>, StoreError>,
    ) -> Result<Option<Label>, Failure> {
        match step {
            Ok(entry) => {
                self.agenda = layout(self.file.visit());
                Ok(entry.map(|entry| label(&entry)))
            }
            Err(error) => self.conclude(Err(error)).map(|()| None),
        }
    }

    fn conclude(&mut self, written: Result<(), StoreError>) -> Result<(), Failure> {
        match written {
            Ok(()) => {
                self.agenda = layout(self.file.visit());
                Ok(())
            }
            Err(StoreError::Conflict { .. }) => Err(Failure::Conflict),
            Err(StoreError::NoRelease { last: 0, .. }) => Err(Failure::NothingReleased),
            Err(StoreError::NoRelease { asked, last }) => Err(Failure::NoRelease { asked, last }),
            Err(error) => Err(Failure::Save { path: self.path.clone(), error }),
        }
    }
}

/// Returns what edits would make of a visit.
///
/// # Errors
/// [`Failure::Refused`].
pub fn preview(visit: &Visit, commands: &[Command]) -> Result<Preview, Failure> {
    let mut after = visit.clone();
    effect(visit, commands)?
        .apply_to(&mut after)
        .map_err(|mismatch| Failure::Unexpected(mismatch.to_string()))?;
    let agenda = layout(&after);
    Ok(Preview { visit: after, agenda })
}

/// Returns a visit with one of its days only.
///
/// # Errors
/// [`Failure::NoSuchDay`].
pub fn only_day(visit: &Visit, date: NaiveDate) -> Result<Visit, Failure> {
    if visit.day(date).is_none() {
        return Err(Failure::NoSuchDay { date, days: visit.days().map(|day| day.date).collect() });
    }
    let mut commands = Vec::new();
    for day in visit.days().filter(|day| day.date != date) {
        commands.extend(day.stops.iter().map(|stop| Command::RemoveStop { stop: stop.clone() }));
        commands.push(Command::RemoveDay { date: day.date });
    }
    Ok(preview(visit, &commands)?.visit)
}

fn effect(visit: &Visit, commands: &[Command]) -> Result<Change, Failure> {
    apply_all(visit, commands).map_err(|(at, refusal)| {
        let at = (commands.len() > 1).then_some(at);
        Failure::refused(refusal, at, visit)
    })
}

fn signature(host: &dyn Host) -> store::Signature {
    store::Signature::new(host.now().timestamp(), host.author())
}

fn stored(label: &Label) -> Result<serde_json::Value, Failure> {
    serde_json::to_value(label).map_err(|error| Failure::Unexpected(error.to_string()))
}

/// Reads the label of a log entry; an entry of a later version that we have no words for is « 1 changement ».
pub fn label(entry: &store::HistoryEntry) -> Label {
    serde_json::from_value(entry.label.clone()).unwrap_or(Label::Several { count: 1 })
}

//! From a text or a file to a visit: what was understood is looked at first, and only what is kept enters.

mod people;

use super::Desk;
use crate::failure::{CellRefusal, Failure as Reason};
use crate::imported::{self, Choice, Keep, People};
use crate::later::Later;
use crate::output;
use crate::say::{Label, Sentence, Voice};
use crate::session::Session;
use crate::sources::{self, Opened as Recognised, Source};
use crate::wire::review::{Fact, Kept, KeptPerson, LeftOut, Opened, Proposed, Review};
use crate::wire::window::{Failure, Snapshot};
use crate::work::Work;
use chrono::NaiveDate;
use domain::visit::{HourStyle, Visit};
use import::{Precision, ProposedStop, Reading};
use std::path::{Path, PathBuf};
use text::plain;
use text::read::ClockInput;

/// What lies on the desk to be reviewed.
pub(super) struct Pending {
    source: String,
    lines: Vec<String>,
    reading: Reading,
    /// True when it is to enter the visit that is open.
    into: bool,
}

/// What reading a source needs to know; it is read without the desk.
struct Ground {
    today: NaiveDate,
    into: Option<Visit>,
    work: Work,
    what: text::Words,
}

/// A file that was chosen or dropped, looked at.
enum Looked {
    /// None was chosen, or the reading was stopped.
    Nothing,
    /// A visit, to be opened.
    Visit(PathBuf),
    /// Anything else, read.
    Source(Result<(Recognised, String), Reason>),
}

impl Desk {
    pub(crate) fn open(&mut self) -> Result<Later<Option<Opened>>, Failure> {
        let outside = std::sync::Arc::clone(&self.outside);
        self.look(move || outside.choose_visit())
    }

    pub(crate) fn choose_source(&mut self) -> Result<Later<Option<Opened>>, Failure> {
        let outside = std::sync::Arc::clone(&self.outside);
        self.look(move || outside.choose_source())
    }

    pub(crate) fn take_dropped(&mut self) -> Result<Later<Option<Opened>>, Failure> {
        let dropped = self.dropped.take();
        self.look(move || dropped)
    }

    pub(crate) fn read_source(&mut self, text: String) -> Result<Review, Failure> {
        let into = self.session.as_ref().filter(|_| !self.read_only).map(|open| open.visit());
        let recognised = sources::of_text(&text, into, self.host.today());
        self.lay(recognised, &text)
    }

    pub(crate) fn review_again(&mut self) -> Result<Option<Review>, Failure> {
        Ok(self.pending.as_ref().map(|pending| self.draw_review(pending)))
    }

    pub(crate) fn create_visit(
        &mut self,
        kept: Vec<Kept>,
        people: Vec<KeptPerson>,
    ) -> Result<Snapshot, Failure> {
        let pending = self.pending.as_ref().ok_or_else(|| self.unexpected(&"no source is open"))?;
        let made = chosen(pending, &kept).and_then(|reading| {
            let people = people::chosen(&reading, None, &people)?;
            let choice = Choice { keep: Keep::All, people: People::Chosen(&people) };
            imported::new_visit(&reading, &choice, &pending.source, self.host.as_ref())
        });
        let (visit, _) = made.map_err(|reason| self.say(&reason))?;
        let label = Label::Imported { source: pending.source.clone() };
        let opened = self.shelve(&visit, &label)?;
        self.pending = None;
        Ok(opened)
    }

    pub(crate) fn enter_source(
        &mut self,
        revision: u32,
        kept: Vec<Kept>,
        people: Vec<KeptPerson>,
    ) -> Result<Snapshot, Failure> {
        let pending = self.pending.take().ok_or_else(|| self.unexpected(&"no source is open"))?;
        let entered = self.enter(revision, |desk, session| {
            let reading = chosen(&pending, &kept)?;
            let (visit, host) = (session.visit(), desk.host.as_ref());
            let people = people::chosen(&reading, Some(visit), &people)?;
            let choice = Choice { keep: Keep::All, people: People::Chosen(&people) };
            let entry = imported::enter(&reading, visit, &choice, &pending.source, host)?;
            Ok((entry.commands, Label::Imported { source: pending.source.clone() }))
        });
        if entered.is_err() {
            self.pending = Some(pending);
        }
        entered
    }

    pub(crate) fn work(&mut self) -> Result<Option<String>, Failure> {
        Ok(self.work.what())
    }

    pub(crate) fn stop_work(&mut self) -> Result<bool, Failure> {
        Ok(self.work.leave())
    }

    /// Remembers a file that was dropped on the window, until the page takes it.
    pub fn drop_file(&mut self, path: PathBuf) {
        self.dropped = Some(path);
    }

    fn look(
        &mut self,
        choose: impl FnOnce() -> Option<PathBuf> + Send + 'static,
    ) -> Result<Later<Option<Opened>>, Failure> {
        let ground = Ground {
            today: self.host.today(),
            into: self
                .session
                .as_ref()
                .filter(|_| !self.read_only)
                .map(|session| session.visit().clone()),
            work: self.work.clone(),
            what: self.words,
        };
        Ok(Later::new(
            move || choose().map_or(Looked::Nothing, |path| ground.look_at(path)),
            Self::looked,
        ))
    }

    fn looked(&mut self, looked: Looked) -> Result<Option<Opened>, Failure> {
        match looked {
            Looked::Nothing => Ok(None),
            Looked::Visit(path) => {
                let visit = Some(self.open_path(&path)?);
                Ok(Some(Opened { visit, review: None }))
            }
            Looked::Source(read) => {
                let (recognised, text) = read.map_err(|reason| self.say(&reason))?;
                let review = Some(self.lay(recognised, &text)?);
                Ok(Some(Opened { visit: None, review }))
            }
        }
    }

    /// Lays what was recognised on the desk, to be reviewed.
    fn lay(&mut self, recognised: Recognised, text: &str) -> Result<Review, Failure> {
        let reading = match recognised.source {
            Source::Reading(reading) => *reading,
            Source::Outline(outline) => {
                sources::proposals_of_outline(&recognised.name, &outline, self.host.as_ref())
                    .map_err(|reason| self.say(&reason))?
            }
        };
        let pending = Pending {
            source: recognised.name,
            lines: text.lines().map(str::to_owned).collect(),
            reading,
            into: self.session.is_some() && !self.read_only,
        };
        let review = self.draw_review(&pending);
        self.pending = Some(pending);
        Ok(review)
    }

    fn draw_review(&self, pending: &Pending) -> Review {
        let words = &self.words;
        let into = self.session.as_ref().filter(|_| pending.into);
        let voice =
            into.map_or(Voice { words, style: HourStyle::Compact }, |open| self.voice(open));
        let reading = &pending.reading;
        Review {
            source: pending.source.clone(),
            into: into.map(|open| crate::view::title(open.visit(), voice)),
            lines: pending.lines.clone(),
            facts: facts(reading, voice),
            proposals: reading
                .stops
                .iter()
                .zip(0..)
                .map(|(stop, index)| Proposed {
                    known: into.map_or_else(String::new, |open| known(stop, open.visit(), voice)),
                    ..proposed(stop, index, voice)
                })
                .collect(),
            people: people::people(reading, into.map(Session::visit), voice),
            ignored: reading
                .ignored
                .iter()
                .map(|ignored| LeftOut {
                    line: u32::try_from(ignored.source.line).unwrap_or(u32::MAX),
                    words: ignored.source.text.clone(),
                    reason: ignored.reason.sentence(words),
                })
                .collect(),
            notes: reading.notes.iter().map(|note| note.sentence(words)).collect(),
        }
    }
}

impl Ground {
    fn look_at(self, path: PathBuf) -> Looked {
        let named = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("visite"));
        if named || output::is_visit(&path) {
            return Looked::Visit(path);
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Self { today, into, work, what } = self;
        let read = work.run(what.review_reading(&name), move || {
            let recognised = sources::open_on(&path, None, into.as_ref(), today)?;
            // The lines of a text are shown beside what was understood of them; those of a document are in no file.
            let lines = lines(&path);
            Ok((Recognised { name, ..recognised }, lines))
        });
        read.map_or(Looked::Nothing, Looked::Source)
    }
}

/// The text of a file that is one, whatever bytes its letters are; empty for a document.
fn lines(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

/// Says where a proposed stop stands already in the visit that it is to enter; empty where it does not.
fn known(proposed: &ProposedStop, visit: &Visit, voice: Voice<'_>) -> String {
    let title = plain(proposed.title.trim());
    let agenda = domain::layout(visit);
    let found = visit
        .stops()
        .find(|(day, stop)| Some(day.date) == proposed.date && plain(stop.title.trim()) == title);
    found.map_or_else(String::new, |(_, stop)| {
        let planned = agenda.stop(&stop.id);
        match planned.and_then(|planned| Some(planned.clock(planned.start?))) {
            Some(at) => voice.words.review_known_at(voice.clock(at)),
            None => voice.words.review_known(),
        }
    })
}

fn facts(reading: &Reading, voice: Voice<'_>) -> Vec<Fact> {
    let (words, facts) = (voice.words, &reading.visit);
    let known = [
        (words.cli_read_title(), facts.title.clone()),
        (words.cli_read_date(), facts.date.map(|date| voice.date(date))),
        (words.cli_read_reference(), facts.reference.clone()),
        (words.cli_read_guest(), facts.guest.clone()),
        (words.cli_read_host(), facts.host.clone()),
        (words.cli_read_accreditation(), facts.press.accreditation_until.clone()),
        (words.cli_read_gate(), facts.press.gate.clone()),
        (words.cli_read_contact(), facts.press.contact.clone()),
    ];
    known.into_iter().filter_map(|(name, value)| Some(Fact { name, value: value? })).collect()
}

fn proposed(stop: &ProposedStop, index: u32, voice: Voice<'_>) -> Proposed {
    let words = voice.words;
    let clock = |minutes: u16| voice.clock(domain::time::Clock::from_minutes(minutes.into()));
    let start = stop.start.map_or_else(String::new, clock);
    let hour = match (stop.precision, stop.end) {
        (Precision::About, _) => words.precision_about(start),
        (Precision::From, _) => words.precision_from(start),
        (_, Some(end)) => format!("{start} – {}", clock(end)),
        (_, None) => start,
    };
    let place = [&stop.place, &stop.room];
    Proposed {
        index,
        day: stop.date.map_or_else(String::new, |date| voice.date(date)),
        hour,
        title: stop.title.clone(),
        place: place.into_iter().flatten().cloned().collect::<Vec<_>>().join(", "),
        press: stop
            .press
            .map_or_else(String::new, |press| crate::view::press(imported::press(press), voice)),
        line: u32::try_from(stop.source.line).unwrap_or(u32::MAX),
        words: stop.source.text.clone(),
        doubts: stop.doubts.iter().map(|doubt| doubt.sentence(words)).collect(),
        known: String::new(),
        certain: stop.doubts.is_empty()
            && stop.date.is_some()
            && stop.precision != Precision::Error,
    }
}

/// The reading with only the proposals that are kept, as corrected.
fn chosen(pending: &Pending, kept: &[Kept]) -> Result<Reading, Reason> {
    let mut stops = Vec::new();
    let mut moved = Vec::new();
    let mut aims = Vec::new();
    for keep in kept {
        let found = usize::try_from(keep.index)
            .ok()
            .and_then(|at| Some((at, pending.reading.stops.get(at)?)));
        let Some((at, stop)) = found else {
            return Err(Reason::Unexpected(keep.index.to_string()));
        };
        let mut stop = stop.clone();
        if let Some(title) = &keep.title {
            stop.title.clone_from(title);
        }
        if keep.aim {
            aims.push(stop.title);
            continue;
        }
        if let Some(hour) = &keep.hour {
            correct_hour(&mut stop, hour)?;
        }
        if let Some(place) = &keep.place {
            let (name, room) = place
                .rsplit_once(',')
                .map_or((place.as_str(), None), |(name, room)| (name, Some(room)));
            stop.place = Some(name.trim().to_owned()).filter(|name| !name.is_empty());
            stop.room = room.map(|room| room.trim().to_owned()).filter(|room| !room.is_empty());
        }
        moved.push(at);
        stops.push(stop);
    }
    let mut reading = Reading { stops, ..pending.reading.clone() };
    reading.visit.aims.extend(aims);
    for person in &mut reading.persons {
        person.stop = person.stop.and_then(|stop| moved.iter().position(|at| *at == stop));
    }
    Ok(reading)
}

fn correct_hour(stop: &mut ProposedStop, typed: &str) -> Result<(), Reason> {
    let refused = || {
        Reason::Cell(CellRefusal::NotAnHour {
            text: typed.to_owned(),
            old: stop.source.text.clone(),
        })
    };
    let start = match text::read::clock(typed).map_err(|_| refused())? {
        ClockInput::At(minutes) => Some(minutes),
        ClockInput::Empty => None,
        ClockInput::Later(_) => return Err(refused()),
    };
    if start != stop.start {
        stop.start = start;
        // An end that was read belongs to the hour that was read.
        stop.end = stop.end.filter(|end| start.is_some_and(|start| start < *end));
        stop.precision = if start.is_some() { Precision::Exact } else { Precision::None };
    }
    Ok(())
}

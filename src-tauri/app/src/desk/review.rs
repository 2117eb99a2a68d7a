//! From a text or a file to a visit: what was understood is looked at first, and only what is kept enters.

use super::Desk;
use crate::failure::{CellRefusal, Failure as Reason};
use crate::imported::{self, Keep};
use crate::papers;
use crate::say::{Label, Sentence, Voice};
use crate::session::Session;
use crate::sources::{self, Opened, Source};
use crate::wire::window::{Fact, Failure, Kept, LeftOut, Proposed, Review, Snapshot};
use domain::visit::HourStyle;
use import::{Precision, ProposedStop, Reading};
use text::read::ClockInput;

/// What lies on the desk to be reviewed.
pub(super) struct Pending {
    source: String,
    reading: Reading,
}

impl Desk {
    pub(crate) fn choose_source(&mut self) -> Result<Option<Review>, Failure> {
        let Some(path) = self.outside.choose_source() else { return Ok(None) };
        let opened = sources::open(&path, None, None, self.host.as_ref())
            .map_err(|reason| self.say(&reason))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // The lines of a text are shown beside what was understood of them; those of a document are in no file.
        let lines = std::fs::read_to_string(&path).unwrap_or_default();
        self.review(Opened { name, ..opened }, &lines).map(Some)
    }

    pub(crate) fn read_source(&mut self, text: String) -> Result<Review, Failure> {
        let opened = sources::of_text(&text, self.host.as_ref());
        self.review(opened, &text)
    }

    pub(crate) fn create_visit(&mut self, kept: Vec<Kept>) -> Result<Option<Snapshot>, Failure> {
        let pending = self.pending.as_ref().ok_or_else(|| self.unexpected(&"no source is open"))?;
        let made = chosen(pending, &kept).and_then(|reading| {
            imported::new_visit(&reading, Keep::All, &pending.source, self.host.as_ref())
        });
        let (visit, _) = made.map_err(|reason| self.say(&reason))?;
        let label = Label::Imported { source: pending.source.clone() };
        let name = papers::visit_file_name(&visit);
        let Some(path) = self.outside.choose_target(&name) else { return Ok(None) };
        Session::create(&path, &visit, &label, self.host.as_ref())
            .and_then(Session::close)
            .map_err(|reason| self.say(&reason))?;
        self.pending = None;
        self.open_path(&path).map(Some)
    }

    fn review(&mut self, opened: Opened, text: &str) -> Result<Review, Failure> {
        let reading = match opened.source {
            Source::Reading(reading) => *reading,
            Source::Outline(outline) => {
                sources::proposals_of_outline(&opened.name, &outline, self.host.as_ref())
                    .map_err(|reason| self.say(&reason))?
            }
        };
        let words = &self.words;
        let voice = Voice { words, style: HourStyle::Compact };
        let review = Review {
            source: opened.name.clone(),
            lines: text.lines().map(str::to_owned).collect(),
            facts: facts(&reading, voice),
            proposals: reading
                .stops
                .iter()
                .zip(0..)
                .map(|(stop, index)| proposed(stop, index, voice))
                .collect(),
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
        };
        self.pending = Some(Pending { source: opened.name, reading });
        Ok(review)
    }
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
        certain: stop.doubts.is_empty()
            && stop.date.is_some()
            && stop.precision != Precision::Error,
    }
}

/// The reading with only the proposals that are kept, as corrected.
fn chosen(pending: &Pending, kept: &[Kept]) -> Result<Reading, Reason> {
    let mut stops = Vec::new();
    let mut moved = Vec::new();
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

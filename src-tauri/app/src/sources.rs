//! Opening what exists: a text, a document, a calendar or an outline, from a file or from stdin.

use crate::failure::{Failure, MOST_STOPS};
use crate::host::Host;
use crate::output;
use chrono::NaiveDate;
use domain::outline::{self, IdKind};
use domain::visit::{self, Visit};
use import::{Context, Reading};
use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// No source is larger than this: 64 MiB hold the longest programme as a picture-laden document.
const MOST_BYTES: u64 = 64 << 20;

/// A source, recognised.
pub enum Source {
    /// An outline, which is a visit already.
    Outline(String),
    /// Proposals.
    Reading(Box<Reading>),
}

/// What is read, and where from.
pub struct Opened {
    /// The file's name as given; `-` is stdin.
    pub name: String,
    /// What it holds.
    pub source: Source,
}

/// Reads a source; `-` is stdin. `into` is the visit it is imported into: its days and its zone are those of the source.
///
/// # Errors
/// [`Failure::Read`] when its bytes cannot be had, [`Failure::Unreadable`] when they are in no form that we know,
/// [`Failure::IsVisit`] when they are a visit.
pub fn open(
    path: &Path,
    date: Option<NaiveDate>,
    into: Option<&Visit>,
    host: &dyn Host,
) -> Result<Opened, Failure> {
    open_on(path, date, into, host.today())
}

/// The same on a day that is known: work of another thread needs no host.
///
/// # Errors
/// As [`open`].
pub fn open_on(
    path: &Path,
    date: Option<NaiveDate>,
    into: Option<&Visit>,
    today: NaiveDate,
) -> Result<Opened, Failure> {
    let name = path.display().to_string();
    let bytes = bytes(path)?;
    if output::has_mark(&bytes) {
        return Err(Failure::IsVisit(name));
    }
    if let Some(text) = std::str::from_utf8(&bytes).ok().filter(|text| outline::is_outline(text)) {
        return Ok(Opened { source: Source::Outline(text.to_owned()), name });
    }
    let mut context = context(into, today);
    context.date = date.or(context.date);
    let file = (name != "-").then_some(name.as_str());
    match import::read_file(file, &bytes, &context) {
        Ok(reading) => Ok(Opened { name, source: Source::Reading(Box::new(reading)) }),
        Err(error) => Err(Failure::Unreadable { source: name, error }),
    }
}

/// Recognises a text that was pasted or dictated: an outline, a table out of a spreadsheet, a calendar or contact card, or a
/// programme in words. `into` is as in [`open`].
pub fn of_text(text: &str, into: Option<&Visit>, today: NaiveDate) -> Opened {
    let source = if outline::is_outline(text) {
        Source::Outline(text.to_owned())
    } else {
        let context = context(into, today);
        let read = import::read_file(None, text.as_bytes(), &context);
        Source::Reading(Box::new(read.unwrap_or_else(|_| import::read_text(text, &context))))
    };
    Opened { name: String::new(), source }
}

fn context(into: Option<&Visit>, today: NaiveDate) -> Context {
    let mut context = Context::new(today);
    if let Some(visit) = into {
        let mut days = visit.days().map(|day| day.date);
        context.days = days.next().map(|first| (first, days.next_back().unwrap_or(first)));
        // Where there is one day only, that is the day of what names none.
        context.date = context.days.and_then(|(first, last)| (first == last).then_some(first));
        context.zone = visit.header().zone;
    }
    context
}

/// Reads an outline into a visit of its own.
///
/// # Errors
/// [`Failure::Outline`], [`Failure::TooManyStops`].
pub fn visit_of_outline(name: &str, text: &str, host: &dyn Host) -> Result<Visit, Failure> {
    let visit =
        outline::read(text, &mut ids(host)).map_err(|error| outline_failure(name, error))?;
    few_enough(name, visit)
}

/// Reads an outline as the new state of a visit: stops of a known id stay the same for calendars.
///
/// # Errors
/// [`Failure::Outline`], [`Failure::TooManyStops`].
pub fn replacement(
    name: &str,
    text: &str,
    visit: &Visit,
    host: &dyn Host,
) -> Result<Visit, Failure> {
    let visit = outline::replace(visit, text, &mut ids(host))
        .map_err(|error| outline_failure(name, error))?;
    few_enough(name, visit)
}

fn outline_failure(name: &str, error: outline::OutlineError) -> Failure {
    Failure::Outline { source: name.to_owned(), error }
}

fn few_enough(name: &str, visit: Visit) -> Result<Visit, Failure> {
    match visit.stops().count() {
        count if count > MOST_STOPS => {
            Err(Failure::TooManyStops { source: name.to_owned(), count })
        }
        _ => Ok(visit),
    }
}

/// Makes the ids that an outline does not give.
pub fn ids(host: &dyn Host) -> impl FnMut(IdKind) -> String {
    |kind| match kind {
        IdKind::Uid => host.fresh_uid(),
        IdKind::Stop | IdKind::Person | IdKind::Place => host.fresh_id(),
    }
}

/// Reads the bytes of a file, or of stdin for `-`.
///
/// # Errors
/// [`Failure::Read`]; [`Failure::Unreadable`] for a source beyond 64 MiB.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed =
        |error: io::Error| Failure::Read { source: path.display().to_string(), kind: error.kind() };
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes)
    } else {
        fs::File::open(path).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
    };
    read.map_err(failed)?;
    if bytes.len() as u64 > MOST_BYTES {
        let limit = usize::try_from(MOST_BYTES).unwrap_or(usize::MAX);
        return Err(Failure::Unreadable {
            source: path.display().to_string(),
            error: import::Unreadable::TooLarge { limit },
        });
    }
    Ok(bytes)
}

/// Returns an outline as proposals, one for each stop, at the line where it stands.
///
/// # Errors
/// [`Failure::Outline`], [`Failure::TooManyStops`].
pub fn proposals_of_outline(name: &str, text: &str, host: &dyn Host) -> Result<Reading, Failure> {
    let located = outline::read_located(text, &mut ids(host))
        .map_err(|error| outline_failure(name, error))?;
    let visit = few_enough(name, located.visit)?;
    let lines: Vec<&str> = text.lines().collect();
    let mut reading = Reading::default();
    let header = visit.header();
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let named = |role| {
        let person = visit.persons().find(|person| person.role == Some(role))?;
        Some(if person.function.is_empty() {
            person.full_name()
        } else {
            format!("{}, {}", person.full_name(), person.function)
        })
    };
    reading.visit = import::VisitFacts {
        title: some(&header.title),
        date: visit.days().next().map(|day| day.date),
        reference: some(&header.reference),
        guest: named(visit::PersonRole::Guest),
        host: named(visit::PersonRole::Host),
        aims: some(&header.aims).into_iter().collect(),
        press: import::PressFacts {
            accreditation_until: some(&header.press.accreditation),
            gate: some(&header.press.gate),
            contact: some(&header.press.contact),
        },
    };
    let agenda = domain::layout(&visit);
    for (day, stop) in visit.stops() {
        let planned = agenda.stop(&stop.id);
        let clock = |at: Option<i64>| u16::try_from(planned?.clock(at?).minutes()).ok();
        let start = clock(planned.and_then(|planned| planned.start));
        let line = located.lines.get(&stop.id).copied().unwrap_or_default();
        let place = stop.place.as_ref().and_then(|id| visit.place(id));
        reading.stops.push(import::ProposedStop {
            date: Some(day.date),
            start,
            end: clock(planned.and_then(|planned| planned.end)),
            precision: match (start, stop.precision) {
                (None, _) => import::Precision::None,
                (_, visit::Precision::Exact) => import::Precision::Exact,
                (_, visit::Precision::From) => import::Precision::From,
                (_, visit::Precision::About) => import::Precision::About,
            },
            title: stop.title.clone(),
            place: place.map(|place| place.name.clone()),
            room: some(&stop.room),
            commune: place.and_then(|place| place.commune.clone()),
            press: stop.press.map(press),
            group: stop.group.as_ref().map(ToString::to_string),
            zone: stop.zone,
            duration: stop.duration.and_then(|minutes| u16::try_from(minutes).ok()),
            source: import::SourceSpan {
                line,
                text: line
                    .checked_sub(1)
                    .and_then(|at| lines.get(at))
                    .map(|line| (*line).to_owned())
                    .unwrap_or_default(),
            },
            doubts: Vec::new(),
        });
    }
    Ok(reading)
}

const fn press(press: visit::PressAccess) -> import::Press {
    match press {
        visit::PressAccess::Open => import::Press::Open,
        visit::PressAccess::Pool => import::Press::Pool,
        visit::PressAccess::Photo => import::Press::Photo,
        visit::PressAccess::Stakeout => import::Press::Stakeout,
        visit::PressAccess::Conference => import::Press::Conference,
        visit::PressAccess::Closed => import::Press::Closed,
    }
}

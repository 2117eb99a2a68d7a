//! Everything that can go wrong, as codes with arguments; said in words only where somebody reads it.

use crate::say::{self, Voice};
use domain::Refusal;
use domain::outline::OutlineError;
use domain::visit::{HourStyle, Visit};
use std::io;
use std::path::{Path, PathBuf};
use store::StoreError;
use text::Words;

/// Why a use case could not do what it was asked to. Nothing was changed, nothing is half written.
#[derive(Clone, Debug)]
pub enum Failure {
    /// A visit could not be opened or read.
    Open {
        /// Which file.
        path: PathBuf,
        /// Why.
        error: StoreError,
    },
    /// A visit could not be made or written.
    Save {
        /// Which file.
        path: PathBuf,
        /// Why.
        error: StoreError,
    },
    /// A source could not be read from disk.
    Read {
        /// Which file; `-` is stdin.
        source: String,
        /// Why.
        kind: io::ErrorKind,
    },
    /// An output could not be written; what was there is intact.
    Write {
        /// Which file.
        path: PathBuf,
        /// Why.
        kind: io::ErrorKind,
    },
    /// What was read is in no form that we know.
    Unreadable {
        /// Which file.
        source: String,
        /// Why.
        error: import::Unreadable,
    },
    /// An outline has a line that says nothing.
    Outline {
        /// Which file.
        source: String,
        /// Where and what was expected.
        error: OutlineError,
    },
    /// A list of commands is not what was expected.
    Commands {
        /// Which file.
        source: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What the reader of JSON says.
        detail: String,
    },
    /// Only an outline can replace a visit.
    NotAnOutline(String),
    /// More stops than a visit holds.
    TooManyStops {
        /// Which file.
        source: String,
        /// How many it would give.
        count: usize,
    },
    /// An edit is impossible.
    Refused {
        /// Why.
        refusal: Refusal,
        /// Which of several edits, from 0.
        at: Option<usize>,
        /// The visit that it was to change.
        visit: Box<Visit>,
    },
    /// Another program was first: the edit was made from an older state.
    Conflict,
    /// No stop is named so.
    NoSuchStop(String),
    /// Several stops are named so: their ids and titles.
    WhichStop {
        /// What was typed.
        named: String,
        /// Id, hour and title of each.
        candidates: Vec<(String, String, String)>,
    },
    /// Not a number of minutes.
    Minutes(String),
    /// Not a date.
    Date(String),
    /// Not a day of the visit.
    NoSuchDay {
        /// The day asked for.
        date: chrono::NaiveDate,
        /// The days there are.
        days: Vec<chrono::NaiveDate>,
    },
    /// Not a zone.
    Zone(String),
    /// Not an audience.
    Audience(String),
    /// Not a sheet.
    NoSuchSheet(String),
    /// Not a sample.
    NoSuchSample(String),
    /// Nothing to take back.
    NothingToUndo,
    /// Nothing to give back.
    NothingToRedo,
    /// No proposal of that number.
    NoSuchProposal {
        /// The number asked for.
        number: u32,
        /// How many there are.
        count: usize,
    },
    /// A calendar without a single event is not written.
    NothingToWrite(PathBuf),
    /// A sheet could not be set.
    Print(String),
    /// A cell was filled with something that cannot be read; the sentence is complete.
    Cell(CellRefusal),
    /// What should not happen.
    Unexpected(String),
}

/// Why what was typed into a cell was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is a message of the catalogue with its arguments")]
pub enum CellRefusal {
    NotAnHour { text: String, old: String },
    NotADuration { text: String, old: String },
    NotAMargin { text: String },
    EndBeforeStart { text: String, old: String },
    NoStart,
    EmptyTitle { old: String },
}

/// What the exit code of the command line says (`docs/cli.md`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 2: wrong use.
    Usage,
    /// 3: the input cannot be read.
    Unreadable,
    /// 4: the edit is refused.
    Refused,
    /// 5: it could not be saved or written.
    NotWritten,
}

/// No visit holds more stops than this: an agenda beyond it is no agenda, and the screen could not show it.
pub const MOST_STOPS: usize = 5_000;

impl Failure {
    /// Refuses an edit of a visit.
    pub fn refused(refusal: Refusal, at: Option<usize>, visit: &Visit) -> Self {
        Self::Refused { refusal, at, visit: Box::new(visit.clone()) }
    }

    /// Returns a stable code for the page and for scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Open { .. } => "not_opened",
            Self::Save { .. } | Self::Write { .. } => "not_saved",
            Self::Read { .. }
            | Self::Unreadable { .. }
            | Self::Outline { .. }
            | Self::TooManyStops { .. } => "unreadable",
            Self::Commands { .. } => "bad_commands",
            Self::Refused { .. } => "refused",
            Self::Conflict => "conflict",
            Self::NoSuchStop(_) | Self::WhichStop { .. } => "which_stop",
            Self::Minutes(_)
            | Self::Date(_)
            | Self::Zone(_)
            | Self::Audience(_)
            | Self::NotAnOutline(_) => "bad_argument",
            Self::NoSuchDay { .. }
            | Self::NoSuchSheet(_)
            | Self::NoSuchSample(_)
            | Self::NoSuchProposal { .. } => "unknown",
            Self::NothingToUndo | Self::NothingToRedo => "nothing_to_undo",
            Self::NothingToWrite(_) => "nothing_to_write",
            Self::Cell(_) => "unreadable_cell",
            Self::Print(_) | Self::Unexpected(_) => "unexpected",
        }
    }

    /// Returns what the exit code says.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Open { .. }
            | Self::Read { .. }
            | Self::Unreadable { .. }
            | Self::Outline { .. } => Exit::Unreadable,
            Self::Commands { .. } | Self::TooManyStops { .. } => Exit::Unreadable,
            Self::Save { .. }
            | Self::Write { .. }
            | Self::Conflict
            | Self::Print(_)
            | Self::Unexpected(_) => Exit::NotWritten,
            Self::Refused { .. }
            | Self::NothingToUndo
            | Self::NothingToRedo
            | Self::NothingToWrite(_) => Exit::Refused,
            Self::NoSuchStop(_)
            | Self::WhichStop { .. }
            | Self::Minutes(_)
            | Self::Date(_)
            | Self::NoSuchDay { .. }
            | Self::Zone(_)
            | Self::Audience(_)
            | Self::NoSuchSheet(_)
            | Self::NoSuchSample(_)
            | Self::NoSuchProposal { .. }
            | Self::NotAnOutline(_)
            | Self::Cell(_) => Exit::Usage,
        }
    }

    /// Says what happened, what is safe and what to do.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Open { path, error } | Self::Save { path, error } => {
                say_store(path, error, words)
            }
            Self::Read { source, kind } => match kind {
                io::ErrorKind::NotFound => words.app_fail_not_found(source),
                io::ErrorKind::IsADirectory => words.app_fail_is_folder(source),
                kind => words.app_fail_unreadable(say_io(*kind, words), source),
            },
            Self::Write { path, kind } => match kind {
                io::ErrorKind::IsADirectory => words.app_fail_is_folder(shown(path)),
                kind => words.app_fail_not_saved(shown(path), say_io(*kind, words)),
            },
            Self::Unreadable { source, error } => say::unreadable(error, source, words),
            Self::Outline { source, error } => {
                words.app_fail_outline(say::outline_error(error, words), error.line, source)
            }
            Self::NotAnOutline(source) => words.app_fail_not_an_outline(source),
            Self::Commands { source, line, column, detail } => {
                words.app_fail_commands(*column, detail, *line, source)
            }
            Self::TooManyStops { source, count } => {
                words.app_fail_too_many_stops(*count, MOST_STOPS, source)
            }
            Self::Refused { refusal, at, visit } => {
                let why = say::refusal(refusal, visit, Voice::of(visit, words));
                match at {
                    None => words.app_refused(why),
                    Some(at) => words.app_refused_at(at + 1, why),
                }
            }
            Self::Conflict => words.app_fail_conflict(),
            Self::NoSuchStop(named) => words.app_fail_no_such_stop(named),
            Self::WhichStop { named, candidates } => {
                let mut said = words.app_fail_which_stop(named);
                for (id, hour, title) in candidates {
                    said.push_str(&format!("\n  {id}  {hour}  {title}"));
                }
                said
            }
            Self::Minutes(text) => words.app_fail_minutes(text),
            Self::Date(text) => words.app_fail_date(text),
            Self::NoSuchDay { date, days } => {
                let voice = Voice { words, style: HourStyle::Compact };
                let days: Vec<String> = days.iter().map(ToString::to_string).collect();
                words.app_fail_no_such_day(voice.date(*date), days.join(", "))
            }
            Self::Zone(text) => words.app_fail_zone(text),
            Self::Audience(text) => words.app_fail_audience(text),
            Self::NoSuchSheet(name) => {
                words.app_fail_no_sheet(name, crate::papers::sheet_names().join(", "))
            }
            Self::NoSuchSample(name) => {
                words.app_fail_no_sample(name, crate::sample::names().join(", "))
            }
            Self::NothingToUndo => words.app_fail_nothing_to_undo(),
            Self::NothingToRedo => words.app_fail_nothing_to_redo(),
            Self::NoSuchProposal { number, count } => words.app_fail_no_proposal(*count, *number),
            Self::NothingToWrite(path) => words.app_fail_nothing_to_write(shown(path)),
            Self::Print(detail) => words.app_fail_print(detail),
            Self::Cell(refusal) => say_cell(refusal, words),
            Self::Unexpected(detail) => words.app_fail_unexpected(detail),
        }
    }
}

fn say_store(path: &Path, error: &StoreError, words: &Words) -> String {
    let path = shown(path);
    let not_saved = |reason: String| words.app_fail_not_saved(&path, reason);
    match error {
        StoreError::NotFound | StoreError::Gone => words.app_fail_not_found(path),
        StoreError::NoFolder => not_saved(words.app_fail_no_folder()),
        StoreError::NotAFile => words.app_fail_is_folder(path),
        StoreError::NotAVisit => words.app_fail_not_a_visit(path),
        StoreError::Newer { .. } => words.app_fail_newer(path),
        StoreError::Damaged | StoreError::Misfit(_) => words.app_fail_damaged(path),
        StoreError::ReadOnly => words.app_fail_read_only(path),
        StoreError::Forbidden => not_saved(words.app_fail_denied()),
        StoreError::Full => not_saved(words.app_fail_full()),
        StoreError::Busy => not_saved(words.app_fail_busy()),
        StoreError::Exists => words.app_fail_exists(path),
        StoreError::Leftovers => words.app_fail_leftovers(path),
        StoreError::Conflict { .. } => words.app_fail_conflict(),
        StoreError::NoRevision { asked, last } => words.app_fail_no_revision(*asked, *last),
        StoreError::Io(kind) => not_saved(say_io(*kind, words)),
    }
}

fn say_io(kind: io::ErrorKind, words: &Words) -> String {
    match kind {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            words.app_fail_denied()
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => words.app_fail_full(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => words.app_fail_no_folder(),
        kind => words.app_fail_io(kind.to_string()),
    }
}

fn say_cell(refusal: &CellRefusal, words: &Words) -> String {
    match refusal {
        CellRefusal::NotAnHour { text, old } => words.app_cell_not_an_hour(old, text),
        CellRefusal::NotADuration { text, old } => words.app_cell_not_a_duration(old, text),
        CellRefusal::NotAMargin { text } => words.app_cell_not_a_margin(text),
        CellRefusal::EndBeforeStart { text, old } => words.app_cell_end_before_start(old, text),
        CellRefusal::NoStart => words.app_cell_no_start(),
        CellRefusal::EmptyTitle { old } => words.app_cell_empty_title(old),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

//! Everything that can go wrong, as codes with arguments; said in words only where somebody reads it.

mod say;

use crate::wire::command::Misread;
use domain::Refusal;
use domain::outline::OutlineError;
use domain::visit::Visit;
use std::io;
use std::path::PathBuf;
use store::StoreError;

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
    /// An output would have replaced a visit.
    WouldReplaceVisit(PathBuf),
    /// A sheet of several pages cannot go into one device or pipe.
    SeveralPages {
        /// Where it was to go.
        path: PathBuf,
        /// How many pages it has.
        pages: usize,
    },
    /// A visit was given where a text is read.
    IsVisit(String),
    /// Nothing of a damaged visit can be read any more.
    BeyondRepair(PathBuf),
    /// A sheet is not printed in the form that the name of its file promises.
    NoSuchFormat {
        /// The end of the name.
        named: String,
        /// The forms there are.
        known: Vec<&'static str>,
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
        /// Where, and what was expected.
        misread: Misread,
    },
    /// No row of a table names the columns of ways.
    NoRoads(String),
    /// Fewer than two places have a point of their own.
    NoPoints,
    /// No route planner is set.
    NoEngine,
    /// Not the address of a route planner.
    Address(String),
    /// A route planner gave no minutes.
    NoRoutes {
        /// Where it was asked.
        address: String,
        /// The place that it speaks of.
        place: Option<String>,
        /// Why.
        silence: routes::Silence,
    },
    /// Only an outline can replace a visit.
    NotAnOutline(String),
    /// Only one outline can replace a visit.
    SeveralOutlines(usize),
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
    /// A visit whose edits were kept on this machine was edited where it lies meanwhile.
    Diverged(PathBuf),
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
    /// Minutes cannot be spread over these stops without going below a minimum.
    Spread,
    /// Not a date.
    Date(String),
    /// A visit that is to be made has no title.
    NoTitle,
    /// A visit that is to be made from days of another has no date.
    NoDate,
    /// Nothing was said that could be looked for.
    NothingToFind,
    /// The folder of the visits has no list of them.
    Library {
        /// Which folder.
        folder: PathBuf,
        /// Why.
        fault: crate::library::Fault,
    },
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
    /// No person is named so.
    NoSuchPerson(String),
    /// Several persons are named so: their ids, names and functions.
    WhichPerson {
        /// What was typed.
        named: String,
        /// Id, name and function of each.
        candidates: Vec<(String, String, String)>,
    },
    /// No place is named so.
    NoSuchPlace(String),
    /// A sheet that is made for one person was asked for without naming one.
    ForWhom(print::Sheet),
    /// What has changed since a version was asked of a sheet that does not say it.
    NoNews(print::Sheet),
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
    /// No line of that number that an answer can be kept of.
    NoSuchInvitee {
        /// The number asked for.
        number: u32,
        /// How many lines there are.
        count: usize,
    },
    /// A calendar without a single event is not written.
    NothingToWrite(PathBuf),
    /// A sheet could not be set.
    Print(print::PrintError),
    /// A cell was filled with something that cannot be read; the sentence is complete.
    Cell(CellRefusal),
    /// A visit without a stop is no version.
    NothingToRelease,
    /// No version was ever frozen.
    NothingReleased,
    /// No version of that number.
    NoRelease {
        /// The number asked for.
        asked: u32,
        /// The last one.
        last: u32,
    },
    /// A folder that must be new is there and holds something.
    FolderNotEmpty(PathBuf),
    /// What must be a folder is none.
    NotAFolder(PathBuf),
    /// Not a way to hand over a version.
    Way(String),
    /// Stopped by the user.
    Stopped,
    /// What should not happen.
    Unexpected(String),
}

/// Why what was typed into a cell was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is a message of the catalogue with its arguments")]
pub enum CellRefusal {
    NotAnHour {
        text: String,
        old: String,
    },
    NotADuration {
        text: String,
        old: String,
    },
    NotAMargin {
        text: String,
    },
    MarginNotFixed {
        stop: String,
    },
    MarginAfterNothing {
        stop: String,
    },
    MarginSet {
        stop: String,
    },
    /// `kind`: its code.
    NoUsualMargin {
        stop: String,
        kind: String,
    },
    NoUsualMargins {
        count: usize,
    },
    EndBeforeStart {
        text: String,
        old: String,
    },
    StartAfterEnd {
        text: String,
        old: String,
    },
    NoStart,
    EmptyTitle {
        old: String,
    },
    NotADate {
        text: String,
        old: String,
    },
    NoName,
    NoTitle,
    /// `known`: the family and the code of each.
    NotAChoice {
        text: String,
        known: Vec<(String, String)>,
    },
    NotAWindow {
        text: String,
    },
    NotAPriority {
        text: String,
    },
    NotSeats {
        text: String,
    },
    NotAPoint {
        text: String,
    },
    NoPlace,
    NobodyReads,
    NotAPerson {
        text: String,
    },
    SeveralPersons {
        text: String,
        names: Vec<String>,
    },
    NotAnOutline,
}

impl From<CellRefusal> for Failure {
    fn from(refusal: CellRefusal) -> Self {
        Self::Cell(refusal)
    }
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
            Self::Open { .. } | Self::BeyondRepair(_) => "not_opened",
            Self::Save { .. }
            | Self::Write { .. }
            | Self::WouldReplaceVisit(_)
            | Self::FolderNotEmpty(_)
            | Self::NotAFolder(_) => "not_saved",
            Self::NothingToRelease => "refused",
            Self::NothingReleased | Self::NoRelease { .. } => "unknown",
            Self::Way(_) => "bad_argument",
            Self::Stopped => "stopped",
            Self::Read { .. }
            | Self::IsVisit(_)
            | Self::Unreadable { .. }
            | Self::Outline { .. }
            | Self::NoRoads(_)
            | Self::TooManyStops { .. } => "unreadable",
            Self::Commands { .. } => "bad_commands",
            Self::Refused { .. } => "refused",
            Self::Conflict => "conflict",
            Self::Diverged(_) => "not_saved",
            Self::NoTitle => "no_title",
            Self::NoDate => "no_date",
            Self::NothingToFind => "bad_argument",
            Self::Library { .. } => "not_opened",
            Self::NoSuchStop(_) | Self::WhichStop { .. } => "which_stop",
            Self::NoSuchPerson(_) | Self::WhichPerson { .. } | Self::ForWhom(_) => "which_person",
            Self::NoSuchPlace(_) => "which_place",
            Self::Spread => "spread",
            Self::NoPoints | Self::NoEngine => "no_points",
            Self::NoRoutes { .. } => "no_routes",
            Self::Minutes(_)
            | Self::NoNews(_)
            | Self::Address { .. }
            | Self::Date(_)
            | Self::Zone(_)
            | Self::Audience(_)
            | Self::SeveralPages { .. }
            | Self::NoSuchFormat { .. }
            | Self::SeveralOutlines(_)
            | Self::NotAnOutline(_) => "bad_argument",
            Self::NoSuchDay { .. }
            | Self::NoSuchSheet(_)
            | Self::NoSuchSample(_)
            | Self::NoSuchProposal { .. }
            | Self::NoSuchInvitee { .. } => "unknown",
            Self::NothingToUndo | Self::NothingToRedo => "nothing_to_undo",
            Self::NothingToWrite(_) => "nothing_to_write",
            Self::Cell(_) => "unreadable_cell",
            Self::Print(print::PrintError::TooLong) => "too_long",
            Self::Print(print::PrintError::NoSuchForm(..)) => "bad_argument",
            Self::Print(_) | Self::Unexpected(_) => "unexpected",
        }
    }

    /// Returns what the exit code says.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Open { .. }
            | Self::Library { .. }
            | Self::Read { .. }
            | Self::IsVisit(_)
            | Self::BeyondRepair(_)
            | Self::Unreadable { .. }
            | Self::Outline { .. }
            | Self::Commands { .. }
            | Self::NoRoads(_)
            | Self::NoRoutes { .. }
            | Self::TooManyStops { .. } => Exit::Unreadable,
            Self::Print(print::PrintError::TooLong) => Exit::Refused,
            Self::Print(print::PrintError::NoSuchForm(..)) => Exit::Usage,
            Self::Save { .. }
            | Self::Write { .. }
            | Self::WouldReplaceVisit(_)
            | Self::Diverged(_)
            | Self::FolderNotEmpty(_)
            | Self::NotAFolder(_)
            | Self::Stopped
            | Self::Conflict
            | Self::Print(_)
            | Self::Unexpected(_) => Exit::NotWritten,
            Self::Refused { .. }
            | Self::NoPoints
            | Self::NoEngine
            | Self::NothingToUndo
            | Self::NothingToRedo
            | Self::NothingToRelease
            | Self::NothingToWrite(_) => Exit::Refused,
            Self::NoSuchStop(_)
            | Self::WhichStop { .. }
            | Self::NoSuchPerson(_)
            | Self::WhichPerson { .. }
            | Self::NoSuchPlace(_)
            | Self::ForWhom(_)
            | Self::NoNews(_)
            | Self::Spread
            | Self::Minutes(_)
            | Self::Address { .. }
            | Self::Date(_)
            | Self::NoTitle
            | Self::NoDate
            | Self::NothingToFind
            | Self::NoSuchDay { .. }
            | Self::Zone(_)
            | Self::Audience(_)
            | Self::NoSuchSheet(_)
            | Self::NoSuchSample(_)
            | Self::NoSuchProposal { .. }
            | Self::NoSuchInvitee { .. }
            | Self::SeveralPages { .. }
            | Self::NoSuchFormat { .. }
            | Self::SeveralOutlines(_)
            | Self::NotAnOutline(_)
            | Self::NothingReleased
            | Self::NoRelease { .. }
            | Self::Way(_)
            | Self::Cell(_) => Exit::Usage,
        }
    }
}

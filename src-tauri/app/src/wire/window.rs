//! What the page receives and sends. Every sentence in it is already in the user's language.

use super::withheld::ReaderKey;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the page needs before it draws anything.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Boot {
    /// `fr` or `en`: the language of the screens.
    pub lang: String,
    /// The visit that the program was started on, if any.
    pub visit: Option<Snapshot>,
    /// Why the visit asked for could not be opened.
    pub failure: Option<Failure>,
    /// The version of the program.
    pub version: String,
}

/// A visit as the page draws it; replaced whole after each edit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Snapshot {
    /// The number of the last change; sent back with each edit.
    pub revision: u32,
    /// The title of the visit.
    pub title: String,
    /// Reference and state, on one line.
    pub subtitle: String,
    /// The file's name.
    pub file: String,
    /// True when nothing can be written (a newer format, a write-protected file); `notice` says why.
    pub read_only: bool,
    /// A sentence about the whole, shown under the bar.
    pub notice: Option<String>,
    /// Why edits are kept on this machine and not where the visit lies: a sentence; null where they are written there.
    pub unsaved: Option<String>,
    /// The days in order.
    pub days: Vec<Day>,
    /// What is wrong or to be checked, blocking first.
    pub problems: Vec<Problem>,
    /// What somebody lets stand, each with its reason; not counted among the problems.
    pub accepted: Vec<Accepted>,
    /// The problems in a line: « 1 conflit, 3 points à voir »; empty where all is well.
    pub problem_summary: String,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What redo would give back, in words.
    pub redo: Option<String>,
    /// What the last gesture did, in one sentence: for the gesture line and the live region.
    pub announce: Option<String>,
    /// The stop to focus: what was added, or what came back.
    pub focus: Option<String>,
}

/// A day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Day {
    /// ISO date; names the day.
    pub date: String,
    /// « lundi 21 septembre 2020 »
    pub label: String,
    /// « lundi 21 »
    pub short: String,
    /// What the day holds, in order.
    pub rows: Vec<Row>,
}

/// A row of the run sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Row {
    /// A stop.
    Stop(Box<StopRow>),
    /// A move.
    Leg(LegRow),
    /// What lies before a fixed hour.
    Margin(MarginRow),
    /// Groups that go side by side until they meet.
    Split {
        /// One line of rows for each group.
        branches: Vec<Branch>,
    },
}

/// The line of one group in a split.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Branch {
    /// The group's id.
    pub group: String,
    /// Its printed name.
    pub name: String,
    /// Its stops, legs and margins.
    pub rows: Vec<Row>,
}

/// A stop as the page draws it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StopRow {
    /// Its id.
    pub id: String,
    /// The sentence that a screen reader says for the row.
    pub label: String,
    /// The start: « 9h », « 12h15 », empty where there is none.
    pub hour: String,
    /// « vers », « à partir de », « au plus tôt »; empty for an exact hour.
    pub hour_prefix: String,
    /// « +1 » for an hour of the next day; empty else.
    pub hour_suffix: String,
    /// The end, for the inspector; empty where unknown.
    pub end: String,
    /// The start in minutes after the midnight of its day, for the time grid; null where there is none.
    pub starts_at: Option<i32>,
    /// The end, counted alike; null where unknown.
    pub ends_at: Option<i32>,
    /// How its hour is made.
    pub timing: TimingWire,
    /// Under the hour: « jusqu’à 9h50 », « jusqu’à ? », « heure fixe », « fin fixe »; empty else.
    pub until: String,
    /// True when the latest start is already past: `until` is alarming.
    pub late: bool,
    /// True when the hour is a lower bound.
    pub uncertain: bool,
    /// The earliest and the latest start, for the inspector; empty where nothing bounds them.
    pub earliest: String,
    /// See `earliest`.
    pub latest: String,
    /// « 45 min », « 1 h 15 », « ? ».
    pub duration: String,
    /// Preferred minutes; null where unknown.
    pub duration_min: Option<u32>,
    /// The fewest minutes, in words; empty where they are the preferred ones.
    pub minimum: String,
    /// The title.
    pub title: String,
    /// The place as it is typed in its cell: « Gare d’Alès », « Pôle Mécanique d’Alès, Salle Hospitality ».
    pub place: String,
    /// The commune; empty where unknown.
    pub commune: String,
    /// The first persons, on one line.
    pub people: String,
    /// How many more there are.
    pub more_people: u32,
    /// All of them, as they are typed in their cell.
    pub everybody: String,
    /// The id of its group; null: everybody.
    pub group: Option<String>,
    /// The press regime in words; empty where none is said.
    pub press: String,
    /// « à confirmer », « option », « en réserve », « annulé »; empty when confirmed.
    pub status: String,
    /// True for what takes no time: dropped or cancelled.
    pub idle: bool,
    /// The worst problem that names this stop.
    pub severity: Option<Severity>,
    /// Its notes, each with its audience in words.
    pub notes: Vec<NoteView>,
    /// What it was before a preview: drawn struck beside the new value.
    pub was: Option<Was>,
}

/// What a previewed edit would replace; null where it stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Was {
    /// The hour before.
    pub hour: Option<String>,
    /// The duration before.
    pub duration: Option<String>,
}

/// A note as the inspector shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NoteView {
    /// For whom, in words.
    pub audience: String,
    /// The note.
    pub text: String,
}

/// How the hour of a stop is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "Timing")]
pub enum TimingWire {
    /// The start is fixed.
    StartFixed,
    /// The end is fixed.
    EndFixed,
    /// After what precedes.
    Follows,
    /// Between opening hours.
    Window,
    /// No hour yet.
    Untimed,
}

/// A move as the page draws it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LegRow {
    /// The stop that is left.
    pub from: String,
    /// The stop that is gone to.
    pub to: String,
    /// The group that moves.
    pub group: Option<String>,
    /// « 20 min », « ≈ 20 min », « ? ».
    pub minutes: String,
    /// The same as a number; null where unknown or only estimated.
    pub lasts: Option<u32>,
    /// False: unknown, or only estimated.
    pub known: bool,
    /// The minutes are an estimate.
    pub estimated: bool,
    /// How the move is made.
    pub means: MoveMeans,
    /// « Trajet », « Trajet inconnu », « Trajet estimé d’après la commune ».
    pub text: String,
    /// The sentence that a screen reader says for the row.
    pub label: String,
}

/// How a move is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "see `domain::visit::Means`")]
pub enum MoveMeans {
    Car,
    Walk,
    Coach,
}

impl From<domain::visit::Means> for MoveMeans {
    fn from(means: domain::visit::Means) -> Self {
        match means {
            domain::visit::Means::Car => Self::Car,
            domain::visit::Means::Walk => Self::Walk,
            domain::visit::Means::Coach => Self::Coach,
        }
    }
}

impl From<MoveMeans> for domain::visit::Means {
    fn from(means: MoveMeans) -> Self {
        match means {
            MoveMeans::Car => Self::Car,
            MoveMeans::Walk => Self::Walk,
            MoveMeans::Coach => Self::Coach,
        }
    }
}

/// A margin as the page draws it: a time axis that ends at the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MarginRow {
    /// The fixed stop.
    pub before: String,
    /// The group that keeps it.
    pub group: Option<String>,
    /// Minutes wanted.
    pub wanted: u32,
    /// The floor.
    pub floor: u32,
    /// Minutes left, never below the floor.
    pub left: u32,
    /// Minutes missing; 0 where the hour is held.
    pub missing: u32,
    /// True behind an unknown leg or duration.
    pub uncertain: bool,
    /// « 20 min », « − 15 min ».
    pub minutes: String,
    /// « Marge avant 12h15 », « Il manque 15 min avant 12h15 ».
    pub text: String,
    /// The sentence that a screen reader says for the row.
    pub label: String,
    /// `left` before a preview.
    pub was_left: Option<u32>,
}

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Cannot be held as it stands.
    Blocking,
    /// Somebody must look at it.
    Check,
    /// Good to know.
    Info,
}

/// A problem as the page lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Problem {
    /// Its code, stable.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The stops it concerns, the one to go to first.
    pub stops: Vec<String>,
    /// « Il manque 15 min avant 12h15. »
    pub headline: String,
    /// Why, in a sentence; empty where the headline says all.
    pub detail: String,
    /// The sum that leads to it, a line each; empty where there is none.
    pub sum: Vec<SumLine>,
    /// True where repairs can be proposed.
    pub repairable: bool,
    /// What names it, with its code and its first stop: sent back to accept it.
    pub about: String,
}

/// A problem that somebody lets stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Accepted {
    /// Which.
    pub problem: Problem,
    /// Why.
    pub reason: String,
}

/// A line of the sum behind a conflict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SumLine {
    /// What.
    pub text: String,
    /// How many minutes or which hour.
    pub value: String,
}

/// A proposed repair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Proposal {
    /// Its place in the list, from 1; sent back to preview or apply it.
    pub rank: u32,
    /// « Entreprise B : 60 → 45 min »
    pub title: String,
    /// What it touches and leaves.
    pub detail: String,
    /// How many blocking problems are left with it.
    pub problems_after: u32,
}

/// What the page must say when a call fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Failure {
    /// A stable code.
    pub code: String,
    /// What happened, what is safe, what to do.
    pub text: String,
}

/// A cell of the run sheet that can be edited in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// The title.
    Title,
    /// The start; empty makes the stop follow.
    Start,
    /// The end; it changes the duration.
    End,
    /// The duration.
    Duration,
    /// The fewest minutes.
    Minimum,
    /// Place and room, « Place, Salle ».
    Place,
    /// The place alone; the room stays.
    Site,
    /// The room.
    Room,
    /// The commune of the place, wherever it serves.
    Commune,
    /// Where the place lies, wherever it serves, « 44.1258, 4.0817 »; empty: nobody says.
    Point,
    /// Who is there, « M. Rivenq, Castan »: who is left out leaves, who is new comes.
    People,
    /// What the press may do, by its code or in words; empty: not said.
    Press,
    /// How sure it is, by its code or in words.
    Status,
    /// What sort of moment it is, by its code or in words.
    Kind,
    /// Its group, by its id or name; empty: everybody; a new name makes a group.
    Group,
    /// How many the cars of its group can take, drivers not counted; empty: nobody has counted.
    Seats,
    /// How its hour is made: `follows`, `start_fixed`, `end_fixed`, `untimed`.
    Timing,
    /// The hours it must lie in, « 9h-12h »; empty: any.
    Window,
    /// Its own zone, `Indian/Reunion`; empty: that of the day.
    Zone,
    /// Its priority among the optional ones; empty: not optional.
    Priority,
    /// Who may know of it: codes of audiences, separated by commas.
    Readers,
    /// The note for the public.
    NotePublic,
    /// The note for those who take part.
    NoteParticipants,
    /// The note for the hosts' staff.
    NoteInternal,
    /// The note for drivers.
    NoteDrivers,
    /// When the public is to be in place.
    CallPublic,
    /// When those who take part are to be in place.
    CallParticipants,
    /// When the hosts' staff is to be in place.
    CallInternal,
    /// When drivers are to be in place.
    CallDrivers,
}

/// A sheet and its reader, as the menu of the paper lists them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SheetView {
    /// `programme`, `deroule`.
    pub name: String,
    /// Its title in words.
    pub title: String,
    /// The audience it is made for, in words.
    pub audience: String,
    /// The same, as calls name it.
    pub reader: ReaderKey,
    /// True where it is made for one person, who must be named.
    pub personal: bool,
    /// True where it can be written for a word processor.
    pub document: bool,
}

/// A printed page to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Page {
    /// The page as a `data:` address of a picture.
    pub image: String,
    /// Which page, from 1.
    pub page: u32,
    /// How many there are.
    pub pages: u32,
    /// What is said about it to those who do not see it.
    pub label: String,
    /// What is only tried on it, « Aperçu : … »; null: the visit as it is.
    pub mark: Option<String>,
}

/// What became of an export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Exported {
    /// True when the user chose no file: nothing was written.
    pub cancelled: bool,
    /// One sentence: what was written and where.
    pub announce: String,
}

//! Line by line from pieces to drafts of stops.
//!
//! What a line means depends on the day and the stop above it. [`headers`] opens days, [`timed`] reads lines with an hour,
//! [`untimed`] items and sentences without one in front, [`below`] lines that describe the stop above them, [`cells`] rows of
//! tables; [`settle`] gives the days once all is read.

mod below;
mod cells;
mod headers;
mod settle;
mod timed;
mod untimed;

pub(crate) use settle::settle;

use super::calendar::{Calendar, Day};
use super::columns::Columns;
use super::dates::{date_at, month_heading, weekday};
use super::days::day_line;
use super::draft::{Draft, Run};
use super::lexicon::is_event;
use super::lines::Piece;
use super::ranges::find_hour;
use super::tokens::{Kind, fold, tokenise};
use super::{mail, noise, places, press, territories};
use crate::doubt::Reason;
use crate::reading::{Ignored, ProposedPerson, SourceSpan};

/// Longest line that can be an item with its hour at the end; longer ones are prose.
const ITEM_LENGTH: usize = 160;

/// What reading line by line yields.
#[derive(Default)]
pub(crate) struct Assembled {
    pub(crate) drafts: Vec<Draft>,
    pub(crate) runs: Vec<Run>,
    pub(crate) persons: Vec<ProposedPerson>,
    pub(crate) ignored: Vec<Ignored>,
    pub(crate) aims: Vec<String>,
}

impl Assembled {
    /// The day a heading or a header names, for a text that tells no stops; the date of a letter is none.
    pub(crate) fn announced_day(&self) -> Option<chrono::NaiveDate> {
        let named = self.runs.iter().rev().filter(|r| !r.header || !r.weak);
        named.filter_map(|r| r.days.first()).map(|d| d.date).next()
    }

    /// The day that is named last.
    pub(crate) fn last_day(&self) -> Option<chrono::NaiveDate> {
        self.runs.iter().rev().find_map(|r| r.days.first()).map(|d| d.date)
    }
}

/// Reads pieces one after the other; what a line means depends on the day and the stop above it.
pub(crate) struct Assembler<'c> {
    calendar: &'c mut Calendar,
    out: Assembled,
    /// In the part for journalists.
    press_part: bool,
    /// The stop that lines below still describe.
    current: Option<usize>,
    /// The line of the last piece.
    last_line: usize,
    /// Whether only headers were read so far.
    top: bool,
    /// How many lines were headers without anything between them.
    headers_touch: bool,
    /// Headers of several days stand right above, without anything between them.
    stack_above: bool,
    /// The word and line the last piece ended with, to see that a sentence goes on.
    tail: Option<String>,
    last_heading: Option<String>,
    /// Lines right below a stop that say nothing known: the name of the place, when an address follows.
    loose: Vec<String>,
    /// What a sentence has just announced: the title of an hour that has none.
    announced: Option<String>,
    /// The line above invites to what this one names.
    invites_below: bool,
    /// Below « Horaires d'ouverture ».
    office_hours: bool,
    /// The group named by the heading above.
    group: Option<String>,
    /// The headings of the table we are in.
    columns: Option<Columns>,
    /// The first stop of the day we are in.
    run_begins: usize,
    /// The first of the stops just read that wants a title.
    untitled: Option<usize>,
    /// Whether a stop with an hour was read, in the whole text and in this day.
    timed: bool,
    run_timed: bool,
}

impl<'c> Assembler<'c> {
    pub(crate) fn new(calendar: &'c mut Calendar) -> Self {
        let out = Assembled {
            drafts: Vec::new(),
            runs: vec![Run { weak: true, ..Run::default() }],
            persons: Vec::new(),
            ignored: Vec::new(),
            aims: Vec::new(),
        };
        Self {
            calendar,
            out,
            press_part: false,
            current: None,
            last_line: 0,
            top: true,
            headers_touch: false,
            stack_above: false,
            tail: None,
            last_heading: None,
            loose: Vec::new(),
            announced: None,
            invites_below: false,
            office_hours: false,
            group: None,
            columns: None,
            run_begins: 0,
            untitled: None,
            timed: false,
            run_timed: false,
        }
    }

    /// Reads all pieces.
    pub(crate) fn read(mut self, pieces: &[Piece]) -> Assembled {
        let heads = mail::heads(pieces);
        for (piece, in_head) in pieces.iter().zip(heads) {
            if mail::opens_quotation(piece.text) && self.timed {
                // What is quoted below a programme is older than it.
                break;
            }
            if in_head {
                self.mail_head(piece);
            } else {
                self.piece(piece);
            }
            self.last_line = piece.line;
            self.tail =
                piece.tokens.last().filter(|t| t.gap > 0 && !t.capital).map(|t| t.fold.clone());
        }
        self.out
    }
}

impl Assembler<'_> {
    fn piece(&mut self, piece: &Piece) {
        let text = piece.body_text();
        if piece.words().is_empty() {
            return;
        }
        if self.goes_on(piece) && self.join_title(piece) {
            return;
        }
        if self.opening_hours(piece) {
            return;
        }
        if let Some((year, month)) = month_heading(piece.words()) {
            self.calendar.enter_month(year, month);
            return;
        }
        if let Some(line) = day_line(piece.words()).filter(|line| self.is_header(piece, line)) {
            self.day(piece, &line);
            self.headers_touch = true;
            return;
        }
        if self.counted_day(piece) {
            return;
        }
        self.headers_touch = false;
        let below_stack = std::mem::take(&mut self.stack_above);
        self.top = false;
        if self.read_row(piece) || self.read_hour(piece) {
            return;
        }
        if let Some(run) = self.out.runs.last_mut().filter(|_| below_stack) {
            run.period = true;
        }
        if self.timed
            && noise::opens_press_part(text)
            && !press::is_only_press(piece.words(), text)
            && piece.opens_line
        {
            self.press_part = true;
            self.current = None;
        } else if noise::opens_programme(text) && !is_event(text) {
            self.press_part = false;
        }
        self.note_dates(piece);
        if self.press_part {
            self.ignore_hours(piece);
            return;
        }
        if let Some(group) = timed::group_heading(text) {
            self.group = Some(group);
            self.current = None;
            return;
        }
        if self.read_sentence(piece) || self.read_part(piece) || self.describes_current(piece) {
            self.loose.clear();
            return;
        }
        if !self.read_trailing(piece) && !self.read_appointment(piece) && !self.read_item(piece) {
            self.ignore_hours(piece);
            self.keep_loose(piece);
        }
        if !piece.text.ends_with('.') && piece.bullet.is_none() {
            self.last_heading = Some(piece.text.to_owned());
        }
    }

    fn push(&mut self, mut draft: Draft) {
        let folded = fold(&draft.title);
        if ["commun", "tous ensemble", "pleniere", "les deux groupes", "ensemble des"]
            .iter()
            .any(|w| folded.contains(w))
        {
            self.group = None;
        }
        draft.group = draft.group.take().or_else(|| self.group.clone());
        if draft.where_.place.as_deref().is_some_and(places::is_the_same)
            && let Some(above) = self.out.drafts.last()
        {
            draft.where_ = above.where_.clone();
        }
        draft.zone = territories::said(&tokenise(&draft.source.text));
        let index = self.out.drafts.len();
        self.loose.clear();
        self.current = Some(index);
        self.timed |= draft.start.is_some();
        self.run_timed |= draft.start.is_some();
        let wants = draft.title.is_empty() && draft.start.is_some();
        self.untitled = if wants { self.untitled.or(Some(index)) } else { None };
        self.out.drafts.push(draft);
    }

    fn current(&mut self) -> Option<&mut Draft> {
        self.current.and_then(|i| self.out.drafts.get_mut(i))
    }

    fn run(&self) -> usize {
        self.out.runs.len().saturating_sub(1)
    }

    fn last_day(&self) -> Option<Day> {
        self.out.runs.last().and_then(|r| r.days.last()).cloned()
    }

    /// « Horaires d'ouverture » and the weekdays below it.
    fn opening_hours(&mut self, piece: &Piece) -> bool {
        let text = piece.body_text();
        if noise::opens_office_hours(text) {
            self.office_hours = true;
            self.ignore_hours(piece);
            return true;
        }
        let weekly = day_line(piece.words()).map_or_else(
            || {
                piece.words().first().is_some_and(|t| {
                    t.any(&["du", "de"]) || t.kind == Kind::Number || weekday(&t.fold).is_some()
                })
            },
            |line| line.dates.iter().all(|d| d.day.is_none()),
        );
        self.office_hours &= weekly;
        if self.office_hours {
            self.ignore(piece, Reason::OpeningHours);
        }
        self.office_hours
    }

    /// When a mail was sent is no day of a visit.
    fn mail_head(&mut self, piece: &Piece) {
        if find_hour(&piece.tokens, 0).is_some() {
            self.ignore(piece, Reason::PublicationTime);
        }
    }

    fn ignore(&mut self, piece: &Piece, reason: Reason) {
        let source = SourceSpan { line: piece.line, text: piece.text.to_owned() };
        self.out.ignored.push(Ignored { source, reason });
    }

    /// Notes why the hours of a line are no stops.
    fn ignore_hours(&mut self, piece: &Piece) {
        let has_digit = piece.tokens.iter().any(|t| t.kind == Kind::Number);
        let reason = piece.reason;
        let hour = has_digit && find_hour(&piece.tokens, 0).is_some();
        if hour {
            self.ignore(piece, reason.unwrap_or(Reason::Prose));
        } else if let (
            true,
            Some(reason @ (Reason::AccreditationDeadline | Reason::PublicationTime)),
        ) = (has_digit, reason)
            && (0..piece.tokens.len())
                .any(|i| date_at(&piece.tokens, i).is_some_and(|d| d.month.is_some()))
        {
            self.ignore(piece, reason);
        }
    }
}

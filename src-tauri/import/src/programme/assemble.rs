//! Line by line from pieces to drafts of stops.

use super::calendar::{Calendar, Day, days_through};
use super::dates::{self, Written, date_at, joined_at, month_heading};
use super::days::{DayLine, day_line};
use super::draft::{Draft, Found, Run};
use super::hours::{When, when_at};
use super::lines::Piece;
use super::parts::{part_at, part_inside};
use super::places::{
    capitalised, is_event, looks_like_place, opens_with_preposition, split_title, trim,
};
use super::tokens::{Kind, Token, fold};
use super::{noise, people, places, press, prose, titles};
use crate::doubt::{Doubt, Reason};
use crate::reading::{Ignored, Precision, Press, ProposedPerson, Role, SourceSpan};

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
    /// The word and line the last piece ended with, to see that a sentence goes on.
    tail: Option<String>,
    last_heading: Option<String>,
    /// What a sentence has just announced: the title of an hour that has none.
    announced: Option<String>,
    /// The group named by the heading above.
    group: Option<String>,
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
            tail: None,
            last_heading: None,
            announced: None,
            group: None,
        }
    }

    /// Reads all pieces.
    pub(crate) fn read(mut self, pieces: &[Piece]) -> Assembled {
        for piece in pieces {
            self.piece(piece);
            self.last_line = piece.line;
            self.tail =
                piece.tokens.last().filter(|t| t.gap > 0 && !t.capital).map(|t| t.fold.clone());
        }
        self.out
    }

    fn piece(&mut self, piece: &Piece) {
        let text = piece.body_text();
        if piece.words().is_empty() {
            return;
        }
        if self.goes_on(piece) && self.join_title(piece) {
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
        self.headers_touch = false;
        if self.read_hour(piece) {
            self.top = false;
            return;
        }
        self.top = false;
        let begun = self.out.drafts.iter().any(|d| d.start.is_some());
        if begun
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
        if let Some(group) = group_heading(text) {
            self.group = Some(group);
            self.current = None;
            return;
        }
        if self.read_sentence(piece) || self.read_part(piece) || self.describes_current(piece) {
            return;
        }
        if !self.read_trailing(piece) && !self.read_appointment(piece) && !self.read_item(piece) {
            self.ignore_hours(piece);
        }
        if !piece.text.ends_with('.') && piece.bullet.is_none() {
            self.last_heading = Some(piece.text.to_owned());
        }
    }

    // ---- days -------------------------------------------------------------------------------------------------

    /// A line that has the form of a header may still be an item, or a date of publication.
    fn is_header(&self, piece: &Piece, line: &DayLine) -> bool {
        let text = piece.body_text();
        if noise::is_deadline(text) {
            return false;
        }
        let resolves = line.dates.iter().all(|d| self.calendar.day(d).is_some());
        // A day that nothing fixes still opens a run: its stops have no date.
        resolves
            || (line.weekday
                && line.rest >= piece.words().len()
                && line.dates.iter().all(|d| d.day.is_some()))
    }

    fn day(&mut self, piece: &Piece, line: &DayLine) {
        self.press_part = false;
        self.current = None;
        let days = self.resolve(&line.dates, line.through);
        self.group = None;
        let bare_weekday = line.dates.iter().all(|d| d.day.is_none());
        let rest = piece.slice(piece.body + line.rest, piece.tokens.len());
        let has_rest = !trim(rest).is_empty();
        if bare_weekday && line.part.is_some() && has_rest {
            return self.weekday_item(piece, line, &days, rest);
        }
        self.open_run(piece, line, days, if has_rest { Some(rest) } else { None });
        if let Some(when) = line.when {
            let mut draft = Draft::new(Found::Lead, self.run(), piece.line, piece.text);
            draft.set_when(&when);
            draft.bullet = piece.bullet;
            self.fill_after_hour(&mut draft, piece, piece.body + line.rest);
            self.announce(&mut draft);
            draft.heading = self.last_heading.clone();
            self.clear_theme();
            self.push(draft);
        } else if line.part.is_some() && has_rest {
            let mut draft = Draft::new(Found::Part, self.run(), piece.line, piece.text);
            draft.precision = Precision::Part;
            self.set_title(&mut draft, rest, piece.line);
            self.clear_theme();
            self.push(draft);
        } else if has_rest {
            self.hour_in_theme(piece, line, rest);
        }
    }

    /// « Mardi 12 mars : visite de l'usine à 14h ».
    fn hour_in_theme(&mut self, piece: &Piece, line: &DayLine, rest: &str) {
        let from = piece.body + line.rest;
        let Some((at, when)) = single_hour(&piece.tokens, from) else { return };
        if noise::reason(rest).is_some() {
            return;
        }
        let mut draft = Draft::new(Found::Lead, self.run(), piece.line, piece.text);
        draft.set_when(&when);
        draft.bullet = piece.bullet;
        let title = piece.slice(from, at).to_owned();
        self.set_title(&mut draft, &title, piece.line);
        if when.next < piece.tokens.len() {
            draft.add_place(place_after(piece, when.next));
        }
        self.clear_theme();
        self.push(draft);
    }

    fn weekday_item(&mut self, piece: &Piece, line: &DayLine, days: &[Day], rest: &str) {
        let mut draft = Draft::new(Found::Part, self.run(), piece.line, piece.text);
        draft.precision = Precision::Part;
        draft.bullet = piece.bullet;
        // The weekday of the day above is that day; another one is the next such day.
        let same = self.last_day().filter(|d| {
            line.dates.iter().any(|w| w.weekday == Some(chrono::Datelike::weekday(&d.date)))
        });
        draft.day = same.or_else(|| days.first().cloned());
        self.set_title(&mut draft, rest, piece.line);
        self.push(draft);
    }

    fn resolve(&mut self, dates: &[Written], through: bool) -> Vec<Day> {
        let mut days: Vec<Day> = Vec::new();
        for written in dates {
            if let Some(day) = self.calendar.header(written) {
                if days.last().is_none_or(|last| last.date != day.date) {
                    days.push(day);
                }
            }
        }
        if let (true, Some(first), Some(last)) =
            (through, days.first().cloned(), days.last().cloned())
        {
            let all = days_through(first.date, last.date);
            if !all.is_empty() {
                return all
                    .into_iter()
                    .map(|date| Day { date, doubts: first.doubts.clone() })
                    .collect();
            }
        }
        days
    }

    /// Opens a run of days, or stacks them on headers that stand right above and have no stops yet.
    fn open_run(&mut self, piece: &Piece, line: &DayLine, days: Vec<Day>, theme: Option<&str>) {
        let index = self.run();
        let empty = !self.out.drafts.iter().rev().any(|d| d.run == index);
        let theme = theme.map(|t| SourceSpan { line: piece.line, text: t.to_owned() });
        let weak = !line.weekday || self.top;
        if let Some(run) =
            self.out.runs.last_mut().filter(|r| empty && r.header && !days.is_empty())
        {
            let consecutive = run
                .days
                .last()
                .zip(days.first())
                .is_some_and(|(a, b)| a.date == b.date || a.date.succ_opt() == Some(b.date));
            // « du 1er au 2 septembre », then « Mardi 1er »: the days of the visit, then the first of them.
            let of_period = run.days.len() > 1
                && days.iter().all(|day| run.days.iter().any(|d| d.date == day.date));
            if (self.headers_touch || consecutive)
                && !of_period
                && !run.days.is_empty()
                && theme.is_none()
                && run.theme.is_none()
            {
                for day in days {
                    if run.days.iter().all(|d| d.date != day.date) {
                        run.days.push(day);
                        run.stacked = true;
                    }
                }
                return;
            }
        }
        let part = line.part.is_some();
        let zone = super::territories::located(piece.text);
        self.out.runs.push(Run { days, weak, theme, part, zone, header: true, stacked: false });
    }

    fn clear_theme(&mut self) {
        if let Some(run) = self.out.runs.last_mut() {
            run.theme = None;
        }
    }

    fn run(&self) -> usize {
        self.out.runs.len().saturating_sub(1)
    }

    fn last_day(&self) -> Option<Day> {
        self.out.runs.last().and_then(|r| r.days.last()).cloned()
    }

    /// Dates in headings and sentences before the first stop: the last one that is neither history nor a deadline is the
    /// day of stops that have no header.
    fn note_dates(&mut self, piece: &Piece) {
        let stops_begun = self.out.drafts.iter().any(|d| d.run == self.run() && d.start.is_some());
        let weak = self.out.runs.last().is_some_and(|r| r.weak);
        if stops_begun || !weak || self.press_part || noise::reason(piece.text).is_some() {
            return;
        }
        let heading =
            piece.text.chars().count() <= ITEM_LENGTH && !piece.text.trim_end().ends_with('.');
        let tokens = &piece.tokens;
        let mut at = 0;
        while at < tokens.len() {
            let may_begin =
                tokens.get(at).is_some_and(|t| t.kind == Kind::Number || t.kind == Kind::Word);
            if !may_begin {
                at += 1;
                continue;
            }
            let before = tokens.get(at).and_then(|t| piece.text.get(..t.start)).unwrap_or_default();
            if let Some(joined) = joined_at(tokens, at) {
                let days = self.resolve(&joined.dates, joined.through);
                if days.is_empty() {
                    self.calendar.set_loose(joined.dates.clone());
                }
                if !days.is_empty() && (heading || joined.dates.iter().any(|d| d.weekday.is_some()))
                {
                    self.calendar.set_period(days.iter().map(|d| d.date).collect());
                    self.replace_days(days);
                }
                at = joined.next;
            } else if let Some(date) =
                date_at(tokens, at).filter(|d| d.day.is_some() && d.month.is_some())
            {
                let names = (date.weekday.is_none() && noise::names_history(before))
                    || date.year.is_some_and(|y| y < 1950);
                let counts = date.weekday.is_some() || heading;
                if counts && !names {
                    if fold(before).trim_end().ends_with("semaine du") {
                        if let Some(day) = self.calendar.day(&date) {
                            let end = day.date + chrono::Duration::days(6);
                            self.calendar.set_period(days_through(day.date, end));
                        }
                    } else if let Some(day) = self.calendar.header(&date) {
                        self.replace_days(vec![day]);
                    }
                }
                at = date.next;
            } else {
                if let Some((year, month)) = dates::month_of_year(tokens, at).filter(|_| heading) {
                    self.calendar.enter_month(year, month);
                }
                at += 1;
            }
        }
    }

    fn replace_days(&mut self, days: Vec<Day>) {
        if let Some(run) = self.out.runs.last_mut() {
            // A period already known is not narrowed by one of its days.
            let inside = days.len() == 1
                && run.days.len() > 1
                && days.iter().all(|d| run.days.iter().any(|r| r.date == d.date));
            if !inside {
                run.days = days;
            }
        }
    }

    // ---- stops ------------------------------------------------------------------------------------------------

    /// A line that begins with an hour, or a table row with an hour in one of its cells.
    fn read_hour(&mut self, piece: &Piece) -> bool {
        let from = piece.body + numbered(piece.words());
        let lead = when_at(&piece.tokens, from, true);
        let (when, title_from) = match lead {
            Some(when) => (when, when.next),
            None => match self.hour_cell(piece) {
                Some(found) => found,
                None => return false,
            },
        };
        let rest = piece.slice(title_from, piece.tokens.len());
        if self.continues_sentence(piece)
            || is_a_length(&piece.tokens, &when)
            || noise::is_deadline(piece.text)
        {
            return false;
        }
        if self.press_part && (noise::concerns_press(piece.text) || !is_event(rest)) {
            return false;
        }
        if !when.plain && !self.trusts_sloppy_hours(rest) {
            return false;
        }
        let mut draft = Draft::new(Found::Lead, self.run(), piece.line, piece.text);
        draft.set_when(&when);
        draft.bullet = piece.bullet;
        if lead.is_some() {
            self.fill_after_hour(&mut draft, piece, title_from);
        } else {
            self.fill_cells(&mut draft, piece, &when);
        }
        if draft.where_.place.is_some() {
            self.announce(&mut draft);
        }
        draft.heading.clone_from(&self.last_heading);
        self.push(draft);
        true
    }

    /// `12.15` and `1215` are hours only under a day, before words.
    fn trusts_sloppy_hours(&self, rest: &str) -> bool {
        let dated = self.out.runs.iter().any(|r| !r.days.is_empty());
        dated && trim(rest).chars().next().is_some_and(char::is_alphabetic)
    }

    /// « au plus tard à / 15h30 »: the line goes on a sentence.
    fn continues_sentence(&self, piece: &Piece) -> bool {
        const OPEN: &[&str] = &[
            "a", "de", "vers", "avant", "jusqu'a", "jusqu", "des", "entre", "et", "apres", "le",
            "du", "au", "pour",
        ];
        !piece.after_blank
            && piece.opens_line
            && piece.bullet.is_none()
            && self.tail.as_deref().is_some_and(|tail| OPEN.contains(&tail))
    }

    /// A cell of a table row (tabs, bars, wide gaps) that holds an hour and nothing else.
    fn hour_cell(&self, piece: &Piece) -> Option<(When, usize)> {
        let starts: Vec<usize> = cell_starts(&piece.tokens);
        if starts.len() < 2 {
            return None;
        }
        starts.iter().enumerate().find_map(|(i, &start)| {
            let end = starts.get(i + 1).copied().unwrap_or(piece.tokens.len());
            let when = when_at(&piece.tokens, start, true).filter(|w| w.plain)?;
            let filled = piece.tokens.get(when.next..end)?.iter().all(|t| t.kind == Kind::Mark);
            filled.then_some((when, end))
        })
    }

    fn fill_cells(&self, draft: &mut Draft, piece: &Piece, when: &When) {
        let starts = cell_starts(&piece.tokens);
        let cells: Vec<&str> = starts
            .iter()
            .enumerate()
            .filter(|(_, start)| **start != when.first)
            .map(|(i, &start)| {
                let end = starts.get(i + 1).copied().unwrap_or(piece.tokens.len());
                trim(piece.slice(start, end).trim_end_matches('|'))
            })
            .filter(|cell| !cell.is_empty())
            .collect();
        self.take_cells(draft, &cells, piece.line);
    }

    /// The first cell is the title; a place, a press regime and a duration are known by their words.
    fn take_cells(&self, draft: &mut Draft, cells: &[&str], line: usize) {
        for cell in cells {
            if let (Some(minutes), true) = (titles::duration(cell), draft.duration.is_none()) {
                draft.duration = Some(minutes);
            } else if press::is_only_press(&super::tokens::tokenise(cell), cell)
                && !draft.title.is_empty()
            {
                draft.press = press::regime(cell);
            } else if looks_like_place(cell)
                && !is_event(cell)
                && (!draft.title.is_empty() || cells.len() > 1)
            {
                draft.add_place(places::read(cell));
            } else if draft.title.is_empty() {
                self.set_title(draft, cell, line);
            } else if draft.where_.place.is_none()
                && !is_event(cell)
                && cell.chars().count() < 60
                && people::person(cell, line, Role::Named).is_none()
            {
                draft.add_place(places::read(cell));
            }
        }
    }

    /// Reads what follows an hour: marks, « (à confirmer) », title, place, press.
    fn fill_after_hour(&self, draft: &mut Draft, piece: &Piece, from: usize) {
        let mut at = from;
        while piece.tokens.get(at).is_some_and(|t| {
            t.kind == Kind::Mark && !["(", "«", "\"", "#", "'"].iter().any(|keep| t.is(keep))
        }) {
            at += 1;
        }
        // « 9h30 (heure locale) : … », « 9h30 (45 min) – … »
        if piece.tokens.get(at).is_some_and(|t| t.is("(")) {
            if let Some(close) =
                piece.tokens.iter().skip(at).position(|t| t.is(")")).map(|n| at + n)
            {
                let inside = piece.slice(at + 1, close);
                draft.duration = titles::duration(inside);
                let short = close - at <= 8 && close + 1 < piece.tokens.len();
                if short {
                    if titles::to_confirm(inside) {
                        draft.doubt(Doubt::ToConfirm);
                    }
                    at = close + 1;
                    while piece.tokens.get(at).is_some_and(|t| {
                        t.kind == Kind::Mark && !t.is("(") && !t.is("«") && !t.is("\"")
                    }) {
                        at += 1;
                    }
                }
            }
        }
        let starts = cell_starts(piece.tokens.get(at..).unwrap_or_default());
        let rest = piece.slice(at, piece.tokens.len());
        if starts.len() > 1 && rest.contains(['\t', '|']) {
            let cells: Vec<&str> =
                rest.split(['\t', '|']).map(trim).filter(|c| !c.is_empty()).collect();
            return self.take_cells(draft, &cells, piece.line);
        }
        if piece
            .tokens
            .get(at)
            .is_some_and(|t| t.any(&["toujours", "egalement", "puis", "ensuite"]))
        {
            at += 1;
        }
        let rest = piece.slice(at, piece.tokens.len());
        if opens_with_preposition(piece.tokens.get(at..).unwrap_or_default()) {
            let (place, title) =
                rest.split_once(',').filter(|(_, t)| is_event(t)).unwrap_or((rest, ""));
            // « à Nouméa à la résidence, réunion sur l'avenir »
            if !title.is_empty() || !is_event(rest) && looks_like_place(places::strip_article(rest))
            {
                draft.add_place(places::read(place));
                return self.set_title(draft, title, piece.line);
            }
        }
        self.set_title(draft, rest, piece.line);
    }

    /// Sets title, place, room, press, duration, group and status from one text.
    fn set_title(&self, draft: &mut Draft, text: &str, line: usize) {
        draft.title_line = line;
        if draft.press.is_none() {
            draft.press = press::regime(text);
        }
        if titles::to_confirm(text) {
            draft.doubt(Doubt::ToConfirm);
        }
        if draft.duration.is_none() {
            draft.duration = bracketed(text).find_map(titles::duration);
        }
        if draft.group.is_none() {
            draft.group = group(text);
        }
        draft.welcomes = people::opens_welcome(text);
        let cleaned = titles::clean(text);
        let (title, found) = split_title(&cleaned);
        draft.place_inside =
            found.place.is_some() && title == cleaned && draft.where_.place.is_none();
        draft.add_place(found);
        draft.title = titles::clean(&title);
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
        draft.zone = super::territories::said(&super::tokens::tokenise(&draft.source.text));
        self.current = Some(self.out.drafts.len());
        self.out.drafts.push(draft);
    }

    fn current(&mut self) -> Option<&mut Draft> {
        self.current.and_then(|i| self.out.drafts.get_mut(i))
    }

    // ---- lines below a stop -----------------------------------------------------------------------------------

    /// A title that was wrapped: the next line begins small, or a bracket is still open.
    fn goes_on(&mut self, piece: &Piece) -> bool {
        let last_line = self.last_line;
        let Some(draft) = self.current() else { return false };
        let open = draft.title.matches('(').count() > draft.title.matches(')').count();
        let small = piece.words().first().is_some_and(|t| t.kind == Kind::Word && !t.capital);
        let counted = piece.words().first().is_some_and(|t| t.fold.len() == 1)
            && piece.words().get(1).is_some_and(|t| t.is(".") || t.is(")"));
        let adjacent =
            piece.line == last_line + 1 && !piece.after_blank && draft.title_line == last_line;
        let starts_hour = when_at(&piece.tokens, piece.body, true).is_some();
        !draft.title.is_empty()
            && piece.bullet.is_none()
            && piece.opens_line
            && adjacent
            && (open || small)
            && !counted
            && !starts_hour
            && part_at(&piece.tokens, piece.body).is_none()
            && !press::is_only_press(piece.words(), piece.text)
            && draft.title.chars().count() > 20
            && !draft.source.text.ends_with(['.', ':'])
    }

    fn join_title(&mut self, piece: &Piece) -> bool {
        let line = piece.line;
        let more = titles::collapse(trim(piece.text));
        let Some(draft) = self.current() else { return false };
        let joined = format!("{} {more}", draft.title);
        if joined.chars().count() > 240 {
            return false;
        }
        draft.title = titles::clean(&joined);
        draft.title_line = line;
        true
    }

    /// Lines that belong to the stop above: its press regime, its place, those who welcome, its missing title.
    fn describes_current(&mut self, piece: &Piece) -> bool {
        let text = piece.body_text();
        let only_press = press::is_only_press(piece.words(), text);
        let regime = press::regime(text);
        let line = piece.line;
        let Some(index) = self.current else {
            return only_press;
        };
        let missing = self.first_without_title(index);
        let sibling = piece.bullet.is_some()
            && self.out.drafts.get(index).is_some_and(|d| d.bullet == piece.bullet);
        if sibling && missing.is_none() && !only_press {
            return false;
        }
        if only_press {
            let an_event = matches!(regime, Some(Press::Stakeout | Press::Conference));
            if let (true, Some(i)) = (an_event, missing) {
                self.title_for(i, text, line);
            } else if let Some(draft) = self.current() {
                draft.press = draft.press.or(regime);
            }
            return true;
        }
        if let Some(place) = labelled_place(text) {
            if let Some(draft) = self.current() {
                draft.add_place(places::read(place));
            }
            return true;
        }
        if self.welcomes(piece, index) {
            return true;
        }
        if let Some(i) = missing.filter(|_| noise::reason(text).is_none()) {
            let place_only = looks_like_place(text) && !is_event(text);
            if !place_only
                || i == index
                    && self.out.drafts.len() > i
                    && index == i
                    && missing_alone(&self.out.drafts, i)
                    && !has_more(text)
            {
                if place_only {
                    return self.place_for(i, text);
                }
                self.title_for(i, text, line);
                return true;
            }
            return self.place_for(i, text);
        }
        if looks_like_place(text)
            && !is_event(text)
            && text.chars().count() <= ITEM_LENGTH
            && single_hour(&piece.tokens, 0).is_none()
        {
            return self.place_for(index, text);
        }
        if titles::duration(trim_brackets(text)).is_some() {
            if let Some(draft) = self.current() {
                draft.duration = draft.duration.or_else(|| titles::duration(trim_brackets(text)));
            }
            self.ignore(piece, Reason::Duration);
            return true;
        }
        false
    }

    fn place_for(&mut self, index: usize, text: &str) -> bool {
        let Some(draft) = self.out.drafts.get_mut(index) else { return false };
        // A second address under a stop that has one is a detail.
        let had = draft.where_.place.is_some() && !draft.place_inside;
        if draft.place_inside && !places::is_room(text) {
            draft.where_ = places::Where::default();
        }
        draft.place_inside = false;
        draft.add_place(places::read(text));
        draft.press = draft.press.or_else(|| press::regime(text));
        !had || draft.where_.room.is_some()
    }

    fn title_for(&mut self, index: usize, text: &str, line: usize) {
        let columns =
            self.out.drafts.iter().skip(index + 1).any(|d| d.title.is_empty() && d.start.is_some());
        let Some(mut draft) = self.out.drafts.get(index).cloned() else { return };
        self.set_title(&mut draft, text, line);
        if columns || draft.doubts.contains(&Doubt::ColumnsMixed) {
            draft.doubt(Doubt::ColumnsMixed);
            if let Some(next) = self.out.drafts.get_mut(index + 1) {
                next.doubt(Doubt::ColumnsMixed);
            }
        }
        if let Some(slot) = self.out.drafts.get_mut(index) {
            *slot = draft;
        }
    }

    /// The first of the stops just read that still wants a title.
    fn first_without_title(&self, index: usize) -> Option<usize> {
        let wants = |i: &usize| {
            self.out.drafts.get(*i).is_some_and(|d| d.title.is_empty() && d.start.is_some())
        };
        (0..=index).rev().take_while(wants).last()
    }

    /// « accueil par : » and the list below it.
    fn welcomes(&mut self, piece: &Piece, index: usize) -> bool {
        let Some(draft) = self.out.drafts.get_mut(index) else { return false };
        if piece.bullet.is_some() && draft.welcomes {
            if let Some(mut person) = people::person(piece.body_text(), piece.line, Role::Welcomes)
            {
                person.stop = Some(index);
                self.out.persons.push(person);
                return true;
            }
            return true;
        }
        if people::opens_welcome(piece.text) && !is_event(piece.body_text()) {
            draft.welcomes = true;
            return true;
        }
        false
    }

    // ---- items without a leading hour ---------------------------------------------------------------------------

    /// « Dans l'après-midi, coutume à Touho », « Dans la foulée, remise d'une décoration », « Matin » alone.
    fn read_part(&mut self, piece: &Piece) -> bool {
        let Some(part) = part_at(&piece.tokens, piece.body) else { return false };
        let mut at = part.next;
        let mark = piece.tokens.get(at);
        let separated = mark.is_none_or(|t| t.kind == Kind::Mark || t.gap > 2);
        let ensuite = part.precision == Precision::None;
        if !separated && !(ensuite && piece.bullet.is_some()) {
            return false;
        }
        while piece.tokens.get(at).is_some_and(|t| t.kind == Kind::Mark && !t.is("(")) {
            at += 1;
        }
        let rest = piece.slice(at, piece.tokens.len());
        if trim(rest).is_empty() {
            if let Some(run) = self.out.runs.last_mut() {
                run.part = part.precision == Precision::Part;
            }
            self.current = None;
            return true;
        }
        let timed_detail =
            self.current.and_then(|i| self.out.drafts.get(i)).is_some_and(|d| d.start.is_some())
                && piece.bullet.is_none()
                && ensuite
                && !piece.after_blank;
        if self.last_day().is_none() && !self.out.runs.last().is_some_and(|r| r.header)
            || timed_detail
        {
            return false;
        }
        let mut draft = Draft::new(Found::Part, self.run(), piece.line, piece.text);
        draft.precision = part.precision;
        draft.bullet = piece.bullet;
        self.set_title(&mut draft, rest, piece.line);
        self.ignore_hours(piece);
        self.push(draft);
        true
    }

    /// « -Arrivée à l'aéroport à 14h »: an item whose hour stands at its end.
    fn read_trailing(&mut self, piece: &Piece) -> bool {
        let text = piece.body_text();
        let sentence = piece.bullet.is_none()
            && (text.ends_with('.')
                || piece
                    .words()
                    .first()
                    .is_some_and(|t| t.any(&["il", "elle", "ils", "nous", "vous", "on"])));
        if text.chars().count() > ITEM_LENGTH
            || sentence
            || noise::reason(text).is_some()
            || self.last_day().is_none()
        {
            return false;
        }
        let Some((at, when)) = single_hour(&piece.tokens, piece.body) else { return false };
        let dated =
            (piece.body..at).any(|i| date_at(&piece.tokens, i).is_some_and(|d| d.month.is_some()));
        if dated || at <= piece.body || is_a_length(&piece.tokens, &when) {
            return false;
        }
        let after = piece.tokens.get(when.next);
        let ends = after.is_none_or(|t| t.kind == Kind::Mark)
            || opens_with_preposition(piece.tokens.get(when.next..).unwrap_or_default());
        if !ends {
            return false;
        }
        let mut draft = Draft::new(Found::Trail, self.run(), piece.line, piece.text);
        draft.set_when(&when);
        draft.bullet = piece.bullet;
        let title = piece.slice(piece.body, at);
        let title =
            title.trim_end_matches(['(', '[', '-', '–', '—', ',', ':', '@', ' ']).to_owned();
        self.set_title(&mut draft, &title, piece.line);
        if draft.where_.place.is_none() {
            draft.add_place(place_after(piece, when.next));
        }
        self.push(draft);
        true
    }

    /// An item of a list, or a line that names something that happens, under a day and above its first hour.
    fn read_item(&mut self, piece: &Piece) -> bool {
        let text = piece.body_text();
        let in_day = self.out.runs.last().is_some_and(|r| r.header);
        if !in_day
            || text.chars().count() > 240
            || noise::reason(text).is_some()
            || text.starts_with("http")
        {
            return false;
        }
        let below_timed = self.current.and_then(|i| self.out.drafts.get(i)).is_some_and(|d| {
            d.start.is_some() && (d.found == Found::Lead) && d.bullet != piece.bullet
        });
        let below_line =
            self.current.and_then(|i| self.out.drafts.get(i)).is_some_and(|d| d.start.is_some());
        let wanted = if piece.bullet.is_some() {
            !below_timed
        } else {
            !below_line && is_event(text) && !text.ends_with('.')
        };
        // « Visite du 21 septembre » is a heading.
        let dated = (0..piece.tokens.len())
            .any(|i| date_at(&piece.tokens, i).is_some_and(|d| d.month.is_some()));
        if !wanted
            || dated && piece.bullet.is_none()
            || people::person(text, piece.line, Role::Named).is_some()
        {
            return false;
        }
        let inside = part_inside(piece.words());
        let part = self.out.runs.last().is_some_and(|r| r.part) || inside.is_some();
        let mut draft = Draft::new(Found::Item, self.run(), piece.line, piece.text);
        draft.precision = if part { Precision::Part } else { Precision::None };
        draft.bullet = piece.bullet;
        let title = inside.map_or(text, |(i, p)| {
            let ends = piece.tokens.get(piece.body + p.next).is_none_or(|t| t.kind == Kind::Mark);
            if ends { piece.slice(piece.body, piece.body + i) } else { text }
        });
        self.set_title(&mut draft, title, piece.line);
        self.ignore_hours(piece);
        self.push(draft);
        true
    }

    /// A sentence that says what the visit is for, invites to something, or makes an appointment.
    fn read_sentence(&mut self, piece: &Piece) -> bool {
        let text = piece.body_text();
        if let Some(purposes) = prose::purposes(text) {
            let subject = places::without_article(purposes.subject);
            if is_event(subject) {
                self.push_untimed(piece, &capitalised(subject));
            }
            for aim in purposes.aims {
                self.out.aims.push(titles::collapse(aim));
                self.push_untimed(piece, &titles::of_purpose(&titles::collapse(aim)));
            }
            self.current = None;
            return true;
        }
        if let Some(what) = prose::invitation(text) {
            self.announced = Some(what.to_owned());
        }
        false
    }

    /// A sentence with an hour: « Monsieur le préfet vous recevra le mardi 3 mars à 14h30 à la préfecture ».
    fn read_appointment(&mut self, piece: &Piece) -> bool {
        if noise::reason(piece.text).is_some() {
            return false;
        }
        let Some(appointment) = prose::appointment(&piece.tokens) else { return false };
        let own_day = appointment.date.as_ref().and_then(|d| self.calendar.day(d));
        if own_day.is_none() && (self.last_day().is_none() || appointment.date.is_some()) {
            return false;
        }
        let before = piece
            .tokens
            .get(appointment.from)
            .map_or("", |t| piece.text.get(..t.start).unwrap_or_default());
        let what = trim(prose::what_happens(before));
        let item = piece.bullet.is_some() && !piece.text.ends_with('.');
        let mut draft = Draft::new(
            if item { Found::Trail } else { Found::Prose },
            self.run(),
            piece.line,
            piece.text,
        );
        draft.set_when(&appointment.when);
        draft.bullet = piece.bullet;
        draft.doubt(Doubt::FromProse);
        draft.day = own_day;
        if !prose::begins_with_pronoun(what) {
            self.set_title(&mut draft, what, piece.line);
        } else if piece.tokens.iter().any(|t| t.any(&["accueilli", "accueillie", "accueillis"])) {
            draft.title = "Accueil".to_owned();
        }
        self.announce(&mut draft);
        draft.add_place(place_after(piece, appointment.when.next));
        // In a list of hours the sentence is a detail: lines below still belong to the stop above it.
        let current = self.current;
        self.push(draft);
        self.current = current;
        true
    }

    fn push_untimed(&mut self, piece: &Piece, title: &str) {
        let mut draft = Draft::new(Found::Prose, self.run(), piece.line, piece.text);
        draft.title = titles::clean(title);
        draft.doubt(Doubt::FromProse);
        self.push(draft);
    }

    /// Gives an hour that has no title what the sentence above it announced.
    fn announce(&mut self, draft: &mut Draft) {
        if draft.title.is_empty() {
            if let Some(what) = self.announced.take() {
                draft.title = titles::clean(&what);
            }
        }
    }

    // ---- what is left out ---------------------------------------------------------------------------------------

    fn ignore(&mut self, piece: &Piece, reason: Reason) {
        let source = SourceSpan { line: piece.line, text: piece.text.to_owned() };
        self.out.ignored.push(Ignored { source, reason });
    }

    /// Notes why the hours of a line are no stops.
    fn ignore_hours(&mut self, piece: &Piece) {
        let has_digit = piece.tokens.iter().any(|t| t.kind == Kind::Number);
        let reason = noise::reason(piece.text);
        let hour = has_digit && find_hour(&piece.tokens, 0).is_some();
        if hour {
            self.ignore(piece, reason.unwrap_or(Reason::Prose));
        } else if let (
            true,
            Some(reason @ (Reason::AccreditationDeadline | Reason::PublicationTime)),
        ) = (has_digit, reason)
        {
            if (0..piece.tokens.len())
                .any(|i| date_at(&piece.tokens, i).is_some_and(|d| d.month.is_some()))
            {
                self.ignore(piece, reason);
            }
        }
    }
}

/// « Séquence 2 : 9h30 »: what counts sequences before an hour.
fn numbered(words: &[Token]) -> usize {
    let counted = words.first().is_some_and(|t| {
        t.any(&[
            "sequence", "etape", "temps", "phase", "arret", "heure", "horaire", "horaires",
            "point", "visite",
        ])
    });
    if !counted {
        return 0;
    }
    let mut at = 1;
    while at < 5
        && words.get(at).is_some_and(|t| {
            t.kind == Kind::Mark
                || t.is("n")
                || t.kind == Kind::Number && when_at(words, at, false).is_none()
        })
    {
        at += 1;
    }
    let hour = when_at(words, at, false).is_some();
    let marked = at > 1;
    if hour && marked { at } else { 0 }
}

/// « 2 h de route », « 1h sur place », « 10 heures de travail »: a length, not an hour.
fn is_a_length(tokens: &[Token], when: &When) -> bool {
    let after = |n: usize| tokens.get(when.next + n);
    let of = after(0).is_some_and(|t| t.any(&["de", "d"]))
        && when.end.is_none()
        && when.precision == Precision::Exact;
    let measured = after(1).is_some_and(|t| {
        t.any(&[
            "route",
            "trajet",
            "vol",
            "visite",
            "marche",
            "travail",
            "formation",
            "trajets",
            "duree",
            "retard",
            "train",
            "voiture",
            "reunion",
            "cours",
            "direct",
            "debat",
            "debats",
        ])
    }) || after(2).is_some_and(|t| t.any(&["route", "trajet", "vol"]));
    let on_site = after(0).is_some_and(|t| t.any(&["sur"]))
        && after(1).is_some_and(|t| t.any(&["place", "site"]));
    let a_rate = after(0).is_some_and(|t| t.any(&["par"]))
        && after(1).is_some_and(|t| t.any(&["jour", "semaine", "an"]));
    (of && measured && when.start <= 12 * 60) || on_site || a_rate
}

/// The first hour from token `from` on, with its introduction.
pub(crate) fn find_hour(tokens: &[Token], from: usize) -> Option<(usize, When)> {
    (from..tokens.len()).find_map(|i| {
        let may = tokens.get(i).is_some_and(|t| {
            t.kind == Kind::Number
                || t.any(&[
                    "a", "de", "vers", "midi", "minuit", "des", "entre", "autour", "aux", "from",
                    "at",
                ])
        });
        if !may {
            return None;
        }
        when_at(tokens, i, false).filter(|w| w.plain).map(|w| (i, w))
    })
}

/// The only hour from token `from` on.
pub(crate) fn single_hour(tokens: &[Token], from: usize) -> Option<(usize, When)> {
    let (at, when) = find_hour(tokens, from)?;
    find_hour(tokens, when.next).is_none().then_some((at, when))
}

/// Tokens at which the cells of a table row begin: after a tab, a bar or a wide gap.
fn cell_starts(tokens: &[Token]) -> Vec<usize> {
    let mut out = Vec::new();
    for (i, token) in tokens.iter().enumerate() {
        let after_bar = i > 0 && tokens.get(i - 1).is_some_and(|t| t.is("|"));
        if token.is("|") {
            continue;
        }
        if out.is_empty() || after_bar || token.gap >= 4 {
            out.push(i);
        }
    }
    out
}

fn place_after(piece: &Piece, from: usize) -> places::Where {
    let rest = trim(piece.slice(from, piece.tokens.len()));
    let rest = trim(rest.trim_matches(['(', ')', '[', ']']));
    // A sentence goes on after the place.
    let rest = [" avant d", " puis ", " où ", " afin d", " pour ", " et "]
        .iter()
        .filter_map(|end| rest.find(end))
        .min()
        .map_or(rest, |end| trim(rest.get(..end).unwrap_or(rest)));
    let locative = opens_with_preposition(&super::tokens::tokenise(rest));
    if rest.is_empty() || !(locative || looks_like_place(rest)) || is_event(rest) {
        return places::Where::default();
    }
    places::read(rest)
}

fn labelled_place(text: &str) -> Option<&str> {
    let (label, rest) = text.split_once(':')?;
    let label = fold(label);
    let label = label.trim();
    [
        "lieu",
        "adresse",
        "ou",
        "lieu de rendez-vous",
        "site",
        "salle",
        "place",
        "venue",
        "rendez-vous",
    ]
    .contains(&label)
    .then(|| trim(rest))
    .filter(|r| !r.is_empty())
}

fn bracketed(text: &str) -> impl Iterator<Item = &str> {
    text.split('(').skip(1).filter_map(|part| part.split(')').next())
}

fn trim_brackets(text: &str) -> &str {
    trim(text).trim_start_matches('(').trim_end_matches(')')
}

/// « Groupe A », « groupe n° 2 ».
fn group(text: &str) -> Option<String> {
    let tokens = super::tokens::tokenise(text);
    let at = tokens.iter().position(|t| t.any(&["groupe"]))?;
    let mut end = at + 1;
    while tokens.get(end).is_some_and(|t| t.any(&["n"]) || t.is("°")) {
        end += 1;
    }
    let name = tokens.get(end).filter(|t| {
        t.kind == Kind::Number && t.fold.len() <= 2
            || t.kind == Kind::Word && t.capital && t.fold.len() == 1
    })?;
    text.get(tokens.get(at)?.start..name.end).map(capitalised)
}

/// « Groupe A », « Groupe 2 : visite technique » as a heading.
fn group_heading(text: &str) -> Option<String> {
    let opens = fold(text).trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with("groupe");
    let short = text.chars().count() <= 60;
    if opens && short { group(text) } else { None }
}

fn missing_alone(drafts: &[Draft], index: usize) -> bool {
    drafts.iter().skip(index + 1).all(|d| !d.title.is_empty())
}

/// Says whether a line goes on after the place, so that it is more than a place.
fn has_more(text: &str) -> bool {
    text.contains(" : ")
}

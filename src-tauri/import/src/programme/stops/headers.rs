//! Headers of days, stacked or single, and the dates that headings and sentences give to stops without a header.

use super::{Assembler, ITEM_LENGTH};
use crate::programme::calendar::{Day, days_through};
use crate::programme::dates::{self, Written, date_at, joined_at};
use crate::programme::days::{DayLine, counted_day};
use crate::programme::draft::{Draft, Found, Run};
use crate::programme::lines::Piece;
use crate::programme::place_in_title::place_after;
use crate::programme::places::trim;
use crate::programme::ranges::single_hour;
use crate::programme::tokens::{Kind, fold};
use crate::programme::{noise, territories};
use crate::reading::{Precision, SourceSpan};

impl Assembler<'_> {
    /// A line that has the form of a header may still be an item, or a date of publication.
    pub(super) fn is_header(&self, piece: &Piece, line: &DayLine) -> bool {
        let text = piece.body_text();
        if noise::is_deadline(text) {
            return false;
        }
        let resolves = line.dates.iter().all(|d| self.calendar.day(d).is_some());
        // A day that nothing fixes still opens a run: its stops have no date.
        let closed = line.rest >= piece.words().len() || line.when.is_some();
        resolves || (line.weekday && (closed || line.dates.iter().all(|d| d.day.is_some())))
    }

    pub(super) fn day(&mut self, piece: &Piece, line: &DayLine) {
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

    /// « Jour 2 » after days that are known, « Lendemain ».
    pub(super) fn counted_day(&mut self, piece: &Piece) -> bool {
        let Some((count, rest)) = counted_day(piece.words()) else { return false };
        let first = self.out.runs.iter().find_map(|r| r.days.first());
        let known =
            if count == 0 { self.out.runs.last().and_then(|r| r.days.last()) } else { first };
        let by = u64::from(count.saturating_sub(1)).max(u64::from(count == 0));
        let day = known.and_then(|d| {
            Some(Day {
                date: d.date.checked_add_days(chrono::Days::new(by))?,
                doubts: d.doubts.clone(),
            })
        });
        if count == 0 && day.is_none() {
            return false;
        }
        let line = DayLine {
            dates: Vec::new(),
            through: false,
            when: None,
            part: None,
            rest,
            weekday: true,
        };
        let rest = piece.slice(piece.body + rest, piece.tokens.len());
        self.press_part = false;
        self.current = None;
        self.headers_touch = false;
        // The first of the counted days is the day that is known already.
        self.run_begins = self.out.drafts.len() + 1;
        self.open_run(
            piece,
            &line,
            day.into_iter().collect(),
            Some(rest).filter(|r| !trim(r).is_empty()),
        );
        true
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
            if let Some(day) = self.calendar.header(written)
                && days.last().is_none_or(|last| last.date != day.date)
            {
                days.push(day);
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
        let empty = self.out.drafts.len() == self.run_begins;
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
                self.stack_above = run.stacked && self.headers_touch;
                return;
            }
        }
        let part = line.part.is_some();
        let zone = territories::located(piece.text);
        self.run_begins = self.out.drafts.len();
        self.run_timed = false;
        self.stack_above = false;
        self.out.runs.push(Run { days, weak, theme, part, zone, header: true, ..Run::default() });
    }

    fn clear_theme(&mut self) {
        if let Some(run) = self.out.runs.last_mut() {
            run.theme = None;
        }
    }

    /// Dates in headings and sentences before the first stop: the last one that is neither history nor a deadline is the
    /// day of stops that have no header.
    pub(super) fn note_dates(&mut self, piece: &Piece) {
        let weak = self.out.runs.last().is_some_and(|r| r.weak);
        if self.run_timed || !weak || self.press_part || piece.reason.is_some() {
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
}

//! Rows of tables inside a text: tabs, bars or wide gaps between cells.

use super::Assembler;
use crate::programme::columns::{self, Columns};
use crate::programme::draft::Draft;
use crate::programme::lexicon::is_event;
use crate::programme::lines::Piece;
use crate::programme::places::{self, looks_like_place, trim};
use crate::programme::ranges::{When, when_at};
use crate::programme::tokens::{Kind, Token, tokenise};
use crate::programme::{people, press, titles};
use crate::reading::Role;

impl Assembler<'_> {
    /// A row of a table whose first row names its columns.
    pub(super) fn read_row(&mut self, piece: &Piece) -> bool {
        let mark = if piece.text.contains('\t') {
            '\t'
        } else if piece.text.matches('|').count() > 1 {
            '|'
        } else {
            return false;
        };
        let body = if mark == '|' { piece.text.trim_start_matches('|') } else { piece.text };
        let empty = std::iter::repeat_n("", piece.empty_cells);
        let cells: Vec<&str> = empty.chain(body.split(mark)).map(str::trim).collect();
        if let Some(columns) = Columns::of(&cells) {
            self.columns = Some(columns);
            self.current = None;
            return true;
        }
        // « |---|---| » under the headings of Markdown.
        if self.columns.is_some()
            && cells.iter().all(|c| c.chars().all(|c| matches!(c, '-' | ':' | ' ')))
        {
            return true;
        }
        let Some(mut draft) =
            self.columns.as_ref().and_then(|c| columns::stop(c, &cells, piece.line))
        else {
            return false;
        };
        if draft.start.is_none() || self.press_part {
            return false;
        }
        draft.run = self.run();
        piece.text.clone_into(&mut draft.source.text);
        self.push(draft);
        true
    }

    /// A cell of a table row (tabs, bars, wide gaps) that holds an hour and nothing else.
    pub(super) fn hour_cell(&self, piece: &Piece) -> Option<(When, usize)> {
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

    pub(super) fn fill_cells(&self, draft: &mut Draft, piece: &Piece, when: &When) {
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
    pub(super) fn take_cells(&self, draft: &mut Draft, cells: &[&str], line: usize) {
        for cell in cells {
            if let (Some(minutes), true) = (titles::duration(cell), draft.duration.is_none()) {
                draft.duration = Some(minutes);
            } else if press::is_only_press(&tokenise(cell), cell) && !draft.title.is_empty() {
                draft.press = press::regime(cell);
            } else if looks_like_place(cell)
                && !is_event(cell)
                && (!draft.title.is_empty() || cells.len() > 1)
            {
                draft.say_place(places::read(cell));
            } else if draft.title.is_empty() {
                self.set_title(draft, cell, line);
            } else if draft.where_.place.is_none()
                && !is_event(cell)
                && cell.chars().count() < 60
                && people::person(cell, line, Role::Named).is_none()
            {
                draft.say_place(places::read(cell));
            }
        }
    }
}

/// Tokens at which the cells of a table row begin: after a tab, a bar or a wide gap.
pub(super) fn cell_starts(tokens: &[Token]) -> Vec<usize> {
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

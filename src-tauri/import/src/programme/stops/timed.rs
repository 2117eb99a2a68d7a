//! Lines that begin with an hour, and what stands after it.

use super::Assembler;
use super::cells::cell_starts;
use crate::doubt::Doubt;
use crate::programme::draft::{Draft, Found};
use crate::programme::lexicon::is_event;
use crate::programme::lines::Piece;
use crate::programme::place_in_title::split_title;
use crate::programme::places::{capitalised, looks_like_place, opens_with_preposition, trim};
use crate::programme::ranges::{is_a_length, when_at};
use crate::programme::tokens::{Kind, Token, fold, tokenise};
use crate::programme::{noise, people, places, press, titles};

impl Assembler<'_> {
    /// A line that begins with an hour, or a table row with an hour in one of its cells.
    pub(super) fn read_hour(&mut self, piece: &Piece) -> bool {
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

    /// Reads what follows an hour: marks, « (à confirmer) », title, place, press.
    pub(super) fn fill_after_hour(&self, draft: &mut Draft, piece: &Piece, from: usize) {
        let mut at = from;
        while piece.tokens.get(at).is_some_and(|t| {
            t.kind == Kind::Mark && !["(", "«", "\"", "#", "'"].iter().any(|keep| t.is(keep))
        }) {
            at += 1;
        }
        // « 9h30 (heure locale) : … », « 9h30 (45 min) – … »
        if piece.tokens.get(at).is_some_and(|t| t.is("("))
            && let Some(close) =
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
    pub(super) fn set_title(&self, draft: &mut Draft, text: &str, line: usize) {
        draft.title_line = line;
        if draft.press.is_none() {
            draft.press = press::regime(text).or_else(|| bracketed(text).find_map(press::regime));
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

    /// Gives an hour that has no title what the sentence above it announced.
    pub(super) fn announce(&mut self, draft: &mut Draft) {
        if draft.title.is_empty()
            && let Some(what) = self.announced.take()
        {
            draft.title = titles::clean(&what);
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

fn bracketed(text: &str) -> impl Iterator<Item = &str> {
    text.split('(').skip(1).filter_map(|part| part.split(')').next())
}

/// « Groupe A », « groupe n° 2 ».
fn group(text: &str) -> Option<String> {
    let tokens = tokenise(text);
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
pub(super) fn group_heading(text: &str) -> Option<String> {
    let opens = fold(text).trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with("groupe");
    let short = text.chars().count() <= 60;
    if opens && short { group(text) } else { None }
}

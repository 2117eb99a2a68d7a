//! Lines that describe the stop above them: the rest of its title, its press regime, its place, those who welcome.

use super::{Assembler, ITEM_LENGTH};
use crate::doubt::{Doubt, Reason};
use crate::programme::lexicon::is_event;
use crate::programme::lines::Piece;
use crate::programme::parts::part_at;
use crate::programme::places::{self, looks_like_place, trim};
use crate::programme::ranges::{find_hour, when_at};
use crate::programme::tokens::{Kind, Token, fold};
use crate::programme::{people, press, titles};
use crate::reading::{Press, Role};

impl Assembler<'_> {
    /// A title that was wrapped: the next line begins small, or a bracket is still open.
    pub(super) fn goes_on(&mut self, piece: &Piece) -> bool {
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

    pub(super) fn join_title(&mut self, piece: &Piece) -> bool {
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
    pub(super) fn describes_current(&mut self, piece: &Piece) -> bool {
        let text = piece.body_text();
        let only_press = press::is_only_press(piece.words(), text);
        let regime = press::regime(text);
        let line = piece.line;
        let Some(index) = self.current else {
            return only_press;
        };
        let missing = self.untitled;
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
                draft.say_place(places::read(place));
            }
            return true;
        }
        if self.welcomes(piece, index) {
            return true;
        }
        if let Some(i) = missing.filter(|_| piece.reason.is_none()) {
            if looks_like_place(text) && !is_event(text) {
                return self.place_for(i, text);
            }
            self.title_for(i, text, line);
            return true;
        }
        if looks_like_place(text)
            && !is_event(text)
            && text.chars().count() <= ITEM_LENGTH
            && find_hour(&piece.tokens, 0).is_none()
            && !says_something(piece.words())
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
        let mut above = std::mem::take(&mut self.loose);
        let Some(draft) = self.out.drafts.get_mut(index) else { return false };
        // A second address under a stop that has one is a detail.
        let had = draft.where_.place.is_some() && !draft.place_inside;
        if places::is_address(text) && !above.is_empty() {
            above.push(text.to_owned());
            draft.say_place(places::read(&above.join(", ")));
        } else {
            draft.say_place(places::read(text));
        }
        draft.press = draft.press.or_else(|| press::regime(text));
        !had || draft.where_.room.is_some()
    }

    /// Keeps a short line that may turn out to name the place whose address follows.
    pub(super) fn keep_loose(&mut self, piece: &Piece) {
        let text = trim(piece.body_text());
        let may_name = piece.bullet.is_none()
            && piece.reason.is_none()
            && self.current.is_some()
            && text.chars().count() <= 60
            && text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && !piece.text.trim_end().ends_with(['.', ':'])
            && find_hour(&piece.tokens, 0).is_none()
            && !is_event(text)
            && people::person(text, piece.line, Role::Named).is_none();
        if may_name && self.loose.len() < 2 {
            self.loose.push(text.to_owned());
        } else {
            self.loose.clear();
        }
    }

    fn title_for(&mut self, index: usize, text: &str, line: usize) {
        // Hours that stand above each other take the lines below in turn.
        let columns = index + 1 < self.out.drafts.len();
        self.untitled = columns.then_some(index + 1);
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
}

/// « Le musée est ouvert »: a sentence about a place is no place.
fn says_something(words: &[Token]) -> bool {
    words.iter().any(|t| {
        t.any(&["est", "sont", "sera", "seront", "ouvre", "accueille", "accueillera", "ont"])
    })
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

fn trim_brackets(text: &str) -> &str {
    trim(text).trim_start_matches('(').trim_end_matches(')')
}

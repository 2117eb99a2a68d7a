//! Items whose hour stands at their end, items without an hour, and sentences.

use super::{Assembler, ITEM_LENGTH};
use crate::doubt::Doubt;
use crate::programme::dates::date_at;
use crate::programme::draft::{Draft, Found};
use crate::programme::lexicon::{EVENTS, is_event};
use crate::programme::lines::Piece;
use crate::programme::parts::{part_at, part_inside};
use crate::programme::place_in_title::place_after;
use crate::programme::places::{self, capitalised, opens_with_preposition, trim};
use crate::programme::ranges::{is_a_length, single_hour};
use crate::programme::tokens::Kind;
use crate::programme::{people, prose, titles};
use crate::reading::{Precision, Role};

impl Assembler<'_> {
    /// « Dans l'après-midi, coutume à Touho », « Dans la foulée, remise d'une décoration », « Matin » alone.
    pub(super) fn read_part(&mut self, piece: &Piece) -> bool {
        let Some(part) = part_at(&piece.tokens, piece.body) else { return false };
        let mut at = part.next;
        let mark = piece.tokens.get(at);
        let separated = mark.is_none_or(|t| t.kind == Kind::Mark || t.gap > 2);
        let ensuite = part.precision == Precision::None;
        let listed = ensuite && piece.bullet.is_some();
        if !separated && !listed {
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

    /// « -Arrivée à l'aéroport à 14h »: an item whose hour stands at its end, or in a sentence that opens its day.
    pub(super) fn read_trailing(&mut self, piece: &Piece) -> bool {
        let text = piece.body_text();
        // « Vendredi 13 », then « Arrivée de la délégation vers 15h, accueillie par les familles. »
        let opens = self.out.drafts.len() == self.run_begins
            && self.out.runs.last().is_some_and(|run| run.header)
            && piece.words().first().is_some_and(|t| t.among(EVENTS));
        let sentence = piece.bullet.is_none()
            && (text.ends_with('.') && !opens
                || piece
                    .words()
                    .first()
                    .is_some_and(|t| t.any(&["il", "elle", "ils", "nous", "vous", "on"])));
        if text.chars().count() > if opens { 2 * ITEM_LENGTH } else { ITEM_LENGTH }
            || sentence
            || piece.reason.is_some()
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
    pub(super) fn read_item(&mut self, piece: &Piece) -> bool {
        let text = piece.body_text();
        let in_day = self.out.runs.last().is_some_and(|r| r.header);
        if !in_day
            || text.chars().count() > 240
            || piece.reason.is_some()
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
    pub(super) fn read_sentence(&mut self, piece: &Piece) -> bool {
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
        if std::mem::take(&mut self.invites_below) {
            self.announced = Some(places::without_article(text).to_owned());
            return true;
        }
        if prose::invites_below(text) {
            self.invites_below = true;
        } else if let Some(what) = prose::invitation(text) {
            self.announced = Some(what.to_owned());
        }
        false
    }

    /// A sentence with an hour: « Monsieur le préfet vous recevra le mardi 3 mars à 14h30 à la préfecture ».
    pub(super) fn read_appointment(&mut self, piece: &Piece) -> bool {
        if piece.reason.is_some() {
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
}

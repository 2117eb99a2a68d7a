//! French programmes, notes and mails as text.
//!
//! In reading order: a text is cut into [`lines`] and [`tokens`]; [`hours`], [`dates`], [`parts`], [`press`] and [`places`]
//! read expressions; [`noise`] knows hours that are no stops; [`days`] and [`calendar`] find the day above an item;
//! [`assemble`] goes line by line, [`settle`] gives the days; [`facts`] and [`prose`] read what is said in sentences.

mod assemble;
mod calendar;
mod dates;
mod days;
mod draft;
mod hours;
mod lines;
mod noise;
mod parts;
mod people;
mod places;
mod press;
mod settle;
mod titles;
mod tokens;

use crate::doubt::Note;
use crate::{Context, Reading};
use calendar::Calendar;
use chrono::NaiveDate;
use lines::Piece;

/// Reads a text. Never fails: a text without anything for an agenda gives an empty reading that says so.
pub(crate) fn read(text: &str, context: &Context) -> Reading {
    let pieces = lines::pieces(text);
    let mut calendar = Calendar::new(context.today, context.date, anchors(&pieces));
    let assembled = assemble::Assembler::new(&mut calendar).read(&pieces);
    let persons = assembled.persons.clone();
    let (stops, ignored, index) = settle::settle(assembled);
    let mut reading = Reading { stops, ignored, persons, ..Reading::default() };
    for person in &mut reading.persons {
        person.stop = person.stop.and_then(|s| index.get(s).copied().flatten());
    }
    reading.visit.date = reading.stops.iter().filter_map(|s| s.date).min();
    if reading.stops.is_empty() {
        reading.notes.push(Note::NothingForAnAgenda);
    }
    reading
}

/// Full dates that date the text or its visit: in short lines, with a weekday, or where the page says when it was
/// published. Dates inside long sentences are history.
fn anchors(pieces: &[Piece]) -> Vec<NaiveDate> {
    let mut out = Vec::new();
    for piece in pieces {
        let short = piece.text.chars().count() <= 160;
        let published = noise::reason(piece.text).is_some();
        let mut at = 0;
        while at < piece.tokens.len() {
            let here = dates::joined_at(&piece.tokens, at)
                .map(|j| (j.dates, j.next))
                .or_else(|| dates::date_at(&piece.tokens, at).map(|d| (vec![d], d.next)));
            let Some((dates, next)) = here else {
                at += 1;
                continue;
            };
            let before =
                piece.tokens.get(at).and_then(|t| piece.text.get(..t.start)).unwrap_or_default();
            for date in dates {
                let telling = short || published || date.weekday.is_some();
                let (Some(d), Some(m), Some(y)) = (date.day, date.month, date.year) else {
                    continue;
                };
                if telling && y >= 1950 && (date.weekday.is_some() || !noise::names_history(before))
                {
                    out.extend(NaiveDate::from_ymd_opt(y, m, d));
                }
            }
            at = next.max(at + 1);
        }
    }
    out.dedup();
    out
}

//! French programmes, notes and mails as text.
//!
//! In reading order: a text is cut into [`lines`] and [`tokens`]; [`hours`], [`dates`], [`parts`], [`press`] and [`places`]
//! read expressions; [`noise`] knows hours that are no stops; [`days`] and [`calendar`] find the day above an item;
//! [`stops`] goes line by line; [`facts`] and [`prose`] read what is said in sentences.

mod address_book;
mod calendar;
mod columns;
mod dates;
mod days;
mod draft;
mod facts;
mod hours;
mod lexicon;
mod lines;
mod mail;
mod noise;
mod parts;
mod people;
mod place_in_title;
mod places;
mod press;
mod prose;
mod ranges;
mod spelling;
mod stops;
mod table;
mod territories;
mod titles;
mod tokens;

use crate::doubt::{Doubt, Note, Reason};
use crate::{Context, Ignored, ProposedPerson, Reading, Role, SourceSpan};
use calendar::Calendar;
use chrono::NaiveDate;
use lines::Piece;

pub(crate) use columns::heads_columns;
pub(crate) use lines::split_lines;
pub(crate) use table::read_rows;

/// Says whether a text begins with a date.
pub(crate) fn begins_with_date(text: &str) -> bool {
    dates::date_at(&tokens::tokenise(text), 0).is_some_and(|d| d.day.is_some() && d.month.is_some())
}

/// Reads a place that stands alone: place, room, commune.
pub(crate) fn read_place(text: &str) -> (Option<String>, Option<String>, Option<String>) {
    let found = places::read(text);
    (found.place, found.room, found.commune)
}

/// Reads one person: civility, name and function.
pub(crate) fn person(text: &str) -> Option<ProposedPerson> {
    people::person(text, 1, Role::Named)
}

/// Splits a name into civility, first name and family name, with what is doubtful about it.
pub(crate) fn split_name(name: &str) -> ProposedPerson {
    if let Some(person) = people::person(name, 1, Role::Named) {
        return person;
    }
    let mut words = name.split_whitespace();
    let last = words.next_back().map(str::to_owned);
    let first = words.collect::<Vec<_>>().join(" ");
    let doubts = if first.is_empty() { Vec::new() } else { vec![Doubt::NameOrder] };
    ProposedPerson {
        first: Some(first).filter(|f| !f.is_empty()),
        last,
        doubts,
        ..ProposedPerson::default()
    }
}

/// Reads a text. Never fails: a text without anything for an agenda gives an empty reading that says so.
pub(crate) fn read(text: &str, context: &Context) -> Reading {
    read_above(text, context).0
}

/// Reads a text that may stand above a table; returns the day it names last, which is that of the table's rows.
fn read_above(text: &str, context: &Context) -> (Reading, Option<NaiveDate>) {
    let pieces = lines::pieces(text);
    let mut calendar = Calendar::new(context.today, context.date, anchors(&pieces));
    let assembled = stops::Assembler::new(&mut calendar).read(&pieces);
    let persons = assembled.persons.clone();
    let aims = assembled.aims.clone();
    let announced = assembled.announced_day();
    let last = assembled.last_day();
    let (stops, ignored, index) = stops::settle(assembled);
    let mut reading = Reading { stops, ignored, persons, ..Reading::default() };
    for person in &mut reading.persons {
        person.stop = person.stop.and_then(|s| index.get(s).copied().flatten());
    }
    let mut timed: Vec<usize> =
        reading.stops.iter().filter(|s| s.start.is_some()).map(|s| s.source.line).collect();
    timed.sort_unstable();
    let facts = facts::facts(&pieces, &timed);
    reading.visit = facts.visit;
    reading.visit.aims = aims;
    heading_zone(&mut reading, context);
    reading.persons.splice(0..0, facts.persons);
    reading.ignored.extend(facts.ignored);
    reading.ignored.extend(history(&pieces, &reading));
    reading.ignored.sort_by_key(|i| i.source.line);
    reading.visit.date = reading.stops.iter().filter_map(|s| s.date).min().or(announced);
    if reading.stops.is_empty() {
        reading.notes.push(Note::NothingForAnAgenda);
    }
    (reading, last)
}

/// Where no day says a zone, the territory the heading names gives one.
fn heading_zone(reading: &mut Reading, context: &Context) {
    let said = reading.stops.iter().any(|s| s.doubts.contains(&Doubt::ZoneDeduced));
    let zone = reading.visit.title.as_deref().and_then(territories::located);
    for stop in &mut reading.stops {
        if let Some(zone) = zone.filter(|_| stop.zone.is_none() && stop.start.is_some() && !said) {
            stop.zone = Some(zone);
            stop.doubts.push(Doubt::ZoneDeduced);
        }
        // The visit's own zone needs no mention.
        if stop.zone == Some(context.zone) {
            stop.zone = None;
            stop.doubts.retain(|d| *d != Doubt::ZoneDeduced);
        }
    }
}

/// Dates long before the visit, in the text that explains it.
fn history(pieces: &[Piece], reading: &Reading) -> Vec<Ignored> {
    let Some(first) = reading.stops.iter().filter_map(|s| s.date).min() else { return Vec::new() };
    let mut out = Vec::new();
    for piece in pieces {
        let mut at = 0;
        while at < piece.tokens.len() {
            let Some(date) = dates::date_at(&piece.tokens, at) else {
                at += 1;
                continue;
            };
            if let (Some(d), Some(m), Some(y)) = (date.day, date.month, date.year) {
                let long_ago = NaiveDate::from_ymd_opt(y, m, d)
                    .is_some_and(|day| (first - day).num_days() > 30);
                if long_ago {
                    let text = piece.slice(date.first, date.next).to_owned();
                    let source = SourceSpan { line: piece.line, text };
                    out.push(Ignored { source, reason: Reason::HistoricalDate });
                }
            }
            at = date.next.max(at + 1);
        }
    }
    out
}

/// Most dates that others lean on; a text with more is no programme.
const MAX_ANCHORS: usize = 200;

/// Full dates that date the text or its visit: in short lines, with a weekday, or where the page says when it was
/// published. Dates inside long sentences are history.
fn anchors(pieces: &[Piece]) -> Vec<NaiveDate> {
    let mut out = Vec::new();
    for piece in pieces {
        let short = piece.text.chars().count() <= 160;
        let published = piece.reason.is_some();
        let mut at = 0;
        while at < piece.tokens.len() {
            let here = dates::joined_at(&piece.tokens, at)
                .map(|j| (j.dates, j.next))
                .or_else(|| dates::date_at(&piece.tokens, at).map(|d| (vec![d], d.next)));
            let Some((dates, next)) = here else {
                if let Some((year, month)) =
                    dates::month_of_year(&piece.tokens, at).filter(|_| short)
                {
                    out.extend(NaiveDate::from_ymd_opt(year, month, 15));
                }
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
    out.sort_unstable();
    out.dedup();
    out.truncate(MAX_ANCHORS);
    out
}

//! The lines of stops, persons and places.

use super::glyphs::{Glyph, Text};
use super::source::{
    Line, PersonSource, PlaceName, PlaceSource, StopSource, blank_stop, line_end, take_end_marks,
};
use super::words::{self, EndMark};
use super::{Expected, OutlineError};
use crate::apply::is_mail;
use crate::ids::{GroupId, PersonId, PlaceId, StopId};
use crate::time::{Clock, Minutes};
use crate::visit::{Civility, Person, Pin, Place, Timing};
use std::collections::BTreeSet;

/// The marks that may end the line of a stop.
pub(super) const STOP_ENDS: &[EndMark] =
    &[EndMark::Hours, EndMark::Braces, EndMark::Priority, EndMark::Id];
/// The marks that may end the line of a person.
pub(super) const PERSON_ENDS: &[EndMark] = &[EndMark::Mail, EndMark::Braces, EndMark::Id];
/// The marks that may end the line of a place.
pub(super) const PLACE_ENDS: &[EndMark] = &[EndMark::Id];
/// The civilities as they are written.
pub(super) const CIVILITIES: &[(&str, Civility)] =
    &[("M.", Civility::Mister), ("Mme", Civility::Madam)];

/// `[!HH:MM | !-HH:MM | !?] TITLE ; MIN|? [(LEAST)] [@ PLACE [(COMMUNE)][, ROOM]] [[HH:MM-HH:MM]] [{GROUP}] [?N] [#ID]`
pub(super) fn stop(line: Line<'_>, text: Text<'_>) -> Result<StopSource, OutlineError> {
    let (timing, mut text) = match text.strip("!") {
        None => (Timing::Follows, text),
        Some(rest) => {
            let (hour, rest) = rest.split_word();
            (pin(line, hour)?, rest)
        }
    };
    let mut stop = blank_stop(timing);
    let mut id = None;
    for (kind, within) in take_end_marks(&mut text, STOP_ENDS) {
        let plain = within.plain();
        match kind {
            EndMark::Hours => {
                let hours = words::window(&plain);
                stop.window = Some(hours.ok_or_else(|| line.error(Expected::Hours, &plain))?);
            }
            EndMark::Braces => stop.group = Some(GroupId::new(plain)),
            EndMark::Priority => {
                let priority = plain.parse().ok().filter(|priority| (1..=99).contains(priority));
                stop.optional =
                    Some(priority.ok_or_else(|| line.error(Expected::Priority, &plain))?);
            }
            EndMark::Id => id = Some(StopId::new(plain)),
            EndMark::Mail => {}
        }
    }
    let (title, behind) = split_title(text);
    let mut place = None;
    if let Some(mut rest) = behind {
        let (minutes, behind) = rest.split_word();
        stop.duration = minutes_or_unknown(line, minutes)?;
        rest = behind;
        if rest.strip("(").is_some() {
            let (least, behind) = rest.split_word();
            let minutes = least.between('(', ')').and_then(|least| words::minutes(&least.plain()));
            let minutes = minutes.ok_or_else(|| line.error(Expected::Minutes, &least.plain()))?;
            (stop.minimum, rest) = (Some(minutes), behind);
        }
        if let Some(behind) = opens_place(rest) {
            let (name, room) = split_room(behind);
            stop.room = room.plain();
            if name.is_empty() && room.is_empty() {
                return Err(line.error(Expected::Name, line.raw));
            }
            place = (!name.is_empty()).then(|| place_name(name));
        } else {
            line_end(line, rest)?;
        }
    }
    stop.title = title.plain();
    if stop.title.trim().is_empty() {
        return Err(line.error(Expected::Title, line.raw));
    }
    Ok(StopSource {
        line: line.number,
        id,
        stop,
        place,
        place_id: None,
        attendance_lines: Vec::new(),
        given: BTreeSet::new(),
    })
}

fn pin(line: Line<'_>, hour: Text<'_>) -> Result<Timing, OutlineError> {
    let plain = hour.plain();
    let clock = |hour: &str| Clock::parse(hour);
    match plain.strip_prefix('-') {
        None if plain == "?" => Some(Timing::Untimed),
        None => clock(&plain).map(|at| Timing::Pinned(Pin::Start(at))),
        Some(end) => clock(end).map(|at| Timing::Pinned(Pin::End(at))),
    }
    .ok_or_else(|| line.error(Expected::Hour, &plain))
}

pub(super) fn minutes_or_unknown(
    line: Line<'_>,
    word: Text<'_>,
) -> Result<Option<Minutes>, OutlineError> {
    if word.strip("?").is_some_and(Text::is_empty) {
        return Ok(None);
    }
    let plain = word.plain();
    words::minutes(&plain).map(Some).ok_or_else(|| line.error(Expected::Minutes, &plain))
}

/// Where, from a position on, the `;` stands that ends the title: the first that stands alone and that a digit or `?`
/// follows.
pub(super) fn title_end(text: Text<'_>, start: usize) -> Option<usize> {
    let minutes = |glyph: Glyph| glyph.is_digit() || glyph.is('?');
    let ends = |at: &usize| {
        let alone = text.to(*at).last().is_none_or(|before| before.is(' '));
        let behind = text.from(*at).strip("; ").filter(|_| alone);
        behind.is_some_and(|rest| rest.trim().first().is_some_and(minutes))
    };
    (start..text.len()).find(ends)
}

fn split_title(text: Text<'_>) -> (Text<'_>, Option<Text<'_>>) {
    match title_end(text, 0) {
        Some(at) => (text.to(at).trim(), Some(text.from(at + 1).trim())),
        None => (text.trim(), None),
    }
}

fn opens_place(rest: Text<'_>) -> Option<Text<'_>> {
    let behind = rest.strip("@")?;
    (behind.is_empty() || behind.first().is_some_and(Glyph::is_blank)).then(|| behind.trim())
}

/// `PLACE[, ROOM]`; the room stands behind the last comma.
fn split_room(text: Text<'_>) -> (Text<'_>, Text<'_>) {
    match text.rfind(", ") {
        Some(at) => (text.to(at).trim(), text.from(at + 2).trim()),
        None => (text, text.from(text.len())),
    }
}

/// `NAME [(COMMUNE)]`
pub(super) fn place_name(text: Text<'_>) -> PlaceName {
    match commune_at(text) {
        Some(at) => {
            let commune = text.from(at + 2).to(text.len() - at - 3).trim().plain();
            PlaceName { name: text.to(at).trim().plain(), commune: Some(commune) }
        }
        None => PlaceName { name: text.plain(), commune: None },
    }
}

/// Where ` (COMMUNE)` starts at the end of a place.
pub(super) fn commune_at(text: Text<'_>) -> Option<usize> {
    if !text.last()?.is(')') {
        return None;
    }
    let at = text.rfind(" (")?;
    let commune = text.from(at + 2).to(text.len() - at - 3);
    (!text.to(at).trim().is_empty() && !commune.trim().is_empty()).then_some(at)
}

/// `NAME [(COMMUNE)] [#ID]`
pub(super) fn place(line: Line<'_>, mut text: Text<'_>) -> Result<PlaceSource, OutlineError> {
    let marks = take_end_marks(&mut text, PLACE_ENDS);
    let PlaceName { name, commune } = place_name(text);
    if name.trim().is_empty() {
        return Err(line.error(Expected::Name, line.raw));
    }
    let id = marks.first().map(|(_, id)| PlaceId::new(id.plain()));
    let id = id.ok_or_else(|| line.error(Expected::Id, line.raw))?;
    let place = Place::new(id, name, commune);
    Ok(PlaceSource { line: line.number, place, given: BTreeSet::new() })
}

/// `[M.|Mme] FIRST LAST[, FUNCTION] [<MAIL>] [{ROLE}] [#ID]`
pub(super) fn person(line: Line<'_>, mut text: Text<'_>) -> Result<PersonSource, OutlineError> {
    let mut person = Person::named(PersonId::new(""), "", "");
    let mut id = None;
    for (kind, within) in take_end_marks(&mut text, PERSON_ENDS) {
        let plain = within.plain();
        match kind {
            EndMark::Mail if is_mail(&plain) => person.mail = plain,
            EndMark::Mail => return Err(line.error(Expected::Mail, &plain)),
            EndMark::Braces => {
                let role = words::value(words::PERSON_ROLES, &plain);
                person.role = Some(role.ok_or_else(|| line.error(Expected::PersonRole, &plain))?);
            }
            EndMark::Id => id = Some(PersonId::new(plain)),
            EndMark::Hours | EndMark::Priority => {}
        }
    }
    let name = match text.split(", ") {
        Some((name, function)) => {
            person.function = function.trim().plain();
            name
        }
        None => text,
    };
    let (civility, name) = split_civility(name.trim());
    person.civility = civility;
    let (first, last) = split_name(name);
    (person.first_name, person.last_name) = (first.plain(), last.plain());
    if person.full_name().trim().is_empty() {
        return Err(line.error(Expected::Name, line.raw));
    }
    Ok(PersonSource { line: line.number, id, person, given: BTreeSet::new() })
}

pub(super) fn split_civility(name: Text<'_>) -> (Option<Civility>, Text<'_>) {
    let given = CIVILITIES.iter().find_map(|(word, civility)| {
        let rest = name.strip(word)?;
        rest.first().is_none_or(Glyph::is_blank).then(|| (Some(*civility), rest.trim()))
    });
    given.unwrap_or((None, name))
}

/// First and family name: the family name begins at the first word in capitals behind the first word, with the particles
/// (words that begin small) before it; without capitals it is the last word.
pub(super) fn split_name(name: Text<'_>) -> (Text<'_>, Text<'_>) {
    let mut words = Vec::new();
    let mut at = 0;
    while at < name.len() {
        let blanks = name.from(at).0.iter().take_while(|glyph| glyph.is_blank()).count();
        let start = at + blanks;
        let length = name.from(start).0.iter().take_while(|glyph| !glyph.is_blank()).count();
        if length > 0 {
            words.push((start, name.from(start).to(length)));
        }
        at = start + length;
    }
    let capitals = words.iter().skip(1).position(|(_, word)| in_capitals(*word));
    let mut last = capitals.map_or(words.len().saturating_sub(1), |at| at + 1);
    let particle = |at: usize| words.get(at).is_some_and(|(_, word)| begins_small(*word));
    while last > 1 && particle(last - 1) {
        last -= 1;
    }
    let at = words.get(last).map_or(0, |(start, _)| *start);
    (name.to(at).trim(), name.from(at).trim())
}

fn in_capitals(word: Text<'_>) -> bool {
    let letters = || word.0.iter().map(|glyph| glyph.char).filter(|char| char.is_alphabetic());
    letters().count() > 1 && letters().all(|char| !char.is_lowercase())
}

fn begins_small(word: Text<'_>) -> bool {
    word.first().is_some_and(|glyph| glyph.char.is_lowercase())
}

//! Edits of stops, and of what lies between them.

use super::Refusal;
use super::draft::Draft;
use super::people;
use crate::command::StopField;
use crate::ids::{GroupId, StopId};
use crate::layout::{layout, line};
use crate::time::{Clock, Minutes};
use crate::visit::{Leg, LegKey, Margin, MarginKey, Pin, Stop, Timing, Visit, Window};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// No duration, leg or margin means more than a week.
const MOST_MINUTES: Minutes = 7 * 24 * 60;
/// No shift moves more than a day.
const MOST_SHIFT: i32 = 24 * 60;
/// Priorities of optional stops, as an outline can write them.
const PRIORITIES: std::ops::RangeInclusive<u8> = 1..=99;

pub(super) fn add(
    draft: &mut Draft<'_>,
    date: NaiveDate,
    after: Option<&StopId>,
    stop: &Stop,
) -> Result<(), Refusal> {
    let mut day = draft.day(date)?;
    let at = place_after(&day.stops, after)?;
    let stops = &draft.visit().stops;
    if stops.contains_key(&stop.id) || stops.values().any(|other| other.uid == stop.uid) {
        return Err(Refusal::IdExists(stop.id.to_string()));
    }
    check(draft, stop)?;
    for attendance in &stop.attendances {
        people::check(draft, attendance)?;
    }
    relink(draft, |draft| {
        day.stops.insert(at, stop.id.clone());
        draft.put_stop(stop.clone());
        draft.put_day(day);
    });
    Ok(())
}

pub(super) fn set(draft: &mut Draft<'_>, id: &StopId, field: &StopField) -> Result<(), Refusal> {
    let mut stop = draft.stop(id)?;
    match field.clone() {
        StopField::Title(title) => stop.title = title,
        StopField::Kind(kind) => stop.kind = kind,
        StopField::Timing(timing) => stop.timing = timing,
        StopField::Window(window) => stop.window = window,
        StopField::Precision(precision) => stop.precision = precision,
        StopField::Duration(minutes) => stop.duration = minutes,
        StopField::Minimum(minutes) => stop.minimum = minutes,
        StopField::Zone(zone) => stop.zone = zone,
        StopField::Place(place) => stop.place = place,
        StopField::Room(room) => stop.room = room,
        StopField::Group(group) => stop.group = group,
        StopField::Optional(priority) => stop.optional = priority,
        StopField::Status(status) => stop.status = status,
        StopField::Press(press) => stop.press = press,
        StopField::Audiences(audiences) => stop.audiences = audiences,
        StopField::Note(audience, note) if note.is_empty() => {
            stop.notes.remove(&audience);
        }
        StopField::Note(audience, note) => {
            stop.notes.insert(audience, note);
        }
        StopField::Call(audience, None) => {
            stop.calls.remove(&audience);
        }
        StopField::Call(audience, Some(at)) => {
            stop.calls.insert(audience, at);
        }
    }
    check(draft, &stop)?;
    if matches!(field, StopField::Group(_)) {
        relink(draft, |draft| draft.put_stop(stop));
    } else {
        draft.put_stop(stop);
    }
    Ok(())
}

pub(super) fn relocate(
    draft: &mut Draft<'_>,
    id: &StopId,
    date: NaiveDate,
    after: Option<&StopId>,
) -> Result<(), Refusal> {
    draft.stop(id)?;
    let mut from = draft.visit().day_of(id).cloned().ok_or_else(|| Refusal::NoStop(id.clone()))?;
    let mut line = draft.day(date)?.stops;
    line.retain(|other| other != id);
    let at = place_after(&line, after)?;
    line.insert(at, id.clone());
    relink(draft, |draft| {
        from.stops.retain(|other| other != id);
        draft.put_day(from);
        if let Ok(mut to) = draft.day(date) {
            to.stops = line;
            draft.put_day(to);
        }
    });
    Ok(())
}

pub(super) fn remove(draft: &mut Draft<'_>, id: &StopId) -> Result<(), Refusal> {
    draft.stop(id)?;
    let mut day = draft.visit().day_of(id).cloned().ok_or_else(|| Refusal::NoStop(id.clone()))?;
    let margins: Vec<_> =
        draft.visit().margins.keys().filter(|margin| margin.before == *id).cloned().collect();
    for margin in margins {
        draft.put_margin(margin, None);
    }
    relink(draft, |draft| {
        day.stops.retain(|other| other != id);
        draft.put_day(day);
        draft.take_stop(id);
    });
    // What relink could not see: a leg of stops that no longer follow one another.
    let strays: Vec<_> =
        draft.visit().legs.keys().filter(|leg| leg.from == *id || leg.to == *id).cloned().collect();
    for leg in strays {
        draft.put_leg(leg, None);
    }
    Ok(())
}

pub(super) fn shift(draft: &mut Draft<'_>, id: &StopId, by: i32) -> Result<(), Refusal> {
    let mut stop = draft.stop(id)?;
    if by.abs() > MOST_SHIFT {
        return Err(Refusal::OutOfRange);
    }
    let moved = |clock: Clock| Clock::from_minutes(clock.minutes() + by);
    stop.timing = match stop.timing {
        Timing::Pinned(Pin::Start(at)) => Timing::Pinned(Pin::Start(moved(at))),
        Timing::Pinned(Pin::End(at)) => Timing::Pinned(Pin::End(moved(at))),
        Timing::Follows | Timing::Untimed => {
            let agenda = layout(draft.visit());
            let planned =
                agenda.stop(id).and_then(|stop| Some(stop.clock(stop.start? + i64::from(by))));
            Timing::Pinned(Pin::Start(planned.ok_or_else(|| Refusal::Untimed(id.clone()))?))
        }
    };
    check(draft, &stop)?;
    draft.put_stop(stop);
    Ok(())
}

pub(super) fn set_leg(
    draft: &mut Draft<'_>,
    key: &LegKey,
    minutes: Option<Minutes>,
) -> Result<(), Refusal> {
    for stop in [&key.from, &key.to] {
        draft.stop(stop)?;
    }
    if let Some(group) = &key.group {
        known_group(draft.visit(), group)?;
    }
    if minutes.is_some_and(|minutes| minutes > MOST_MINUTES) {
        return Err(Refusal::OutOfRange);
    }
    if !may_move(draft.visit(), key) {
        return Err(Refusal::NoLeg(key.clone()));
    }
    draft.put_leg(key.clone(), Some(Leg { minutes }));
    Ok(())
}

pub(super) fn remove_leg(draft: &mut Draft<'_>, key: &LegKey) -> Result<(), Refusal> {
    if draft.visit().legs.contains_key(key) {
        draft.put_leg(key.clone(), None);
        Ok(())
    } else {
        Err(Refusal::NoLeg(key.clone()))
    }
}

pub(super) fn set_margin(
    draft: &mut Draft<'_>,
    key: &MarginKey,
    value: Margin,
) -> Result<(), Refusal> {
    draft.stop(&key.before)?;
    if let Some(group) = &key.group {
        known_group(draft.visit(), group)?;
    }
    if value.wanted > MOST_MINUTES {
        return Err(Refusal::OutOfRange);
    }
    if value.floor > value.wanted {
        return Err(Refusal::FloorAboveWanted { wanted: value.wanted, floor: value.floor });
    }
    draft.put_margin(key.clone(), Some(value));
    Ok(())
}

pub(super) fn remove_margin(draft: &mut Draft<'_>, key: &MarginKey) -> Result<(), Refusal> {
    if draft.visit().margins.contains_key(key) {
        draft.put_margin(key.clone(), None);
        Ok(())
    } else {
        Err(Refusal::NoMargin(key.clone()))
    }
}

pub(super) fn remove_group(draft: &mut Draft<'_>, id: &GroupId) -> Result<(), Refusal> {
    known_group(draft.visit(), id)?;
    if draft.visit().stops.values().any(|stop| stop.group.as_ref() == Some(id)) {
        return Err(Refusal::GroupHasStops(id.clone()));
    }
    let visit = draft.visit();
    let legs: Vec<_> =
        visit.legs.keys().filter(|leg| leg.group.as_ref() == Some(id)).cloned().collect();
    let margins: Vec<_> =
        visit.margins.keys().filter(|margin| margin.group.as_ref() == Some(id)).cloned().collect();
    for leg in legs {
        draft.put_leg(leg, None);
    }
    for margin in margins {
        draft.put_margin(margin, None);
    }
    draft.take_group(id);
    Ok(())
}

/// Refuses a stop whose fields cannot be meant.
fn check(draft: &Draft<'_>, stop: &Stop) -> Result<(), Refusal> {
    if stop.title.trim().is_empty() {
        return Err(Refusal::EmptyName);
    }
    if let Some(place) = &stop.place {
        draft.place(place)?;
    }
    if let Some(group) = &stop.group {
        known_group(draft.visit(), group)?;
    }
    if stop.window.is_some_and(|Window { opens, closes }| closes <= opens) {
        return Err(Refusal::WindowReversed);
    }
    let near = |clock: Clock| (-24 * 60..=48 * 60).contains(&clock.minutes());
    let hours = stop.calls.values().copied().chain(match stop.timing {
        Timing::Pinned(Pin::Start(at) | Pin::End(at)) => Some(at),
        Timing::Follows | Timing::Untimed => None,
    });
    let hours =
        hours.chain(stop.window.into_iter().flat_map(|window| [window.opens, window.closes]));
    let minutes = stop.duration.into_iter().chain(stop.minimum);
    if !hours.into_iter().all(near) || minutes.into_iter().any(|minutes| minutes > MOST_MINUTES) {
        return Err(Refusal::OutOfRange);
    }
    if stop.optional.is_some_and(|priority| !PRIORITIES.contains(&priority)) {
        return Err(Refusal::PriorityOutOfRange);
    }
    Ok(())
}

fn known_group(visit: &Visit, id: &GroupId) -> Result<(), Refusal> {
    if visit.groups.contains_key(id) { Ok(()) } else { Err(Refusal::NoGroup(id.clone())) }
}

fn place_after(line: &[StopId], after: Option<&StopId>) -> Result<usize, Refusal> {
    match after {
        None => Ok(0),
        Some(after) => match line.iter().position(|id| id == after) {
            Some(at) => Ok(at + 1),
            None => Err(Refusal::NotInLine(after.clone())),
        },
    }
}

/// Tells whether a group can make that move: its two stops follow one another, all stops counted or only those that
/// take time, or it goes straight from a split to the meeting.
fn may_move(visit: &Visit, key: &LegKey) -> bool {
    let Some(day) = visit.day_of(&key.from) else { return false };
    let all: Vec<&Stop> = day.stops.iter().filter_map(|id| visit.stops.get(id)).collect();
    let active: Vec<&Stop> = all.iter().copied().filter(|stop| stop.takes_time()).collect();
    let direct = |stops: &[&Stop]| line::edges(visit, stops).iter().any(|edge| edge.key() == *key);
    direct(&all) || direct(&active) || goes_straight(&all, key)
}

fn goes_straight(stops: &[&Stop], key: &LegKey) -> bool {
    let at = |id: &StopId| stops.iter().position(|stop| stop.id == *id);
    let (Some(from), Some(to), Some(_)) = (at(&key.from), at(&key.to), &key.group) else {
        return false;
    };
    let common = |at: usize| stops.get(at).is_some_and(|stop| stop.group.is_none());
    from < to
        && common(from)
        && common(to)
        && (from + 1..to).all(|between| !common(between))
        && to > from + 1
}

/// Makes an edit of the order of stops, and carries over what is known of the moves between them.
///
/// A move that goes on keeps its minutes. A new one takes those of the same two places, if they are known; where a move
/// stood before and nothing is known of the new one, it is unknown, never guessed; in one and the same place there is none.
fn relink(draft: &mut Draft<'_>, edit: impl FnOnce(&mut Draft<'_>)) {
    let before = moves(draft.visit());
    let known = known_pairs(draft.visit());
    edit(draft);
    let after = moves(draft.visit());
    let gone: Vec<(LegKey, Leg)> = before
        .iter()
        .filter(|(key, _)| !after.contains_key(key))
        .filter_map(|(key, leg)| Some((key.clone(), (*leg)?)))
        .collect();
    for (key, leg) in &after {
        if before.contains_key(key) || leg.is_some() {
            continue;
        }
        let place = |id: &StopId| draft.visit().stops.get(id).and_then(|stop| stop.place.clone());
        let pair = (place(&key.from), place(&key.to));
        let same_ends = |(old, _): &&(LegKey, Leg)| old.from == key.from && old.to == key.to;
        let beside = |(old, _): &(LegKey, Leg)| {
            old.from == key.from || old.to == key.to || old.to == key.from || old.from == key.to
        };
        let new = match &pair {
            (Some(from), Some(to)) if from == to => None,
            _ => gone
                .iter()
                .find(same_ends)
                .map(|(_, leg)| *leg)
                .or_else(|| {
                    let pair = (pair.0?, pair.1?);
                    known.get(&pair).map(|minutes| Leg { minutes: Some(*minutes) })
                })
                .or_else(|| gone.iter().any(beside).then_some(Leg { minutes: None })),
        };
        if let Some(leg) = new {
            draft.put_leg(key.clone(), Some(leg));
        }
    }
    for (key, _) in gone {
        draft.put_leg(key, None);
    }
}

/// Every move between stops that follow one another, with its leg.
fn moves(visit: &Visit) -> BTreeMap<LegKey, Option<Leg>> {
    let mut moves = BTreeMap::new();
    for day in visit.days.values() {
        let stops: Vec<&Stop> = day.stops.iter().filter_map(|id| visit.stops.get(id)).collect();
        for edge in line::edges(visit, &stops) {
            let key = edge.key();
            let leg = visit.legs.get(&key).copied();
            moves.insert(key, leg);
        }
    }
    moves
}

type Pair = (crate::ids::PlaceId, crate::ids::PlaceId);

/// The minutes known between pairs of places, from any leg of the visit.
pub(crate) fn known_pairs(visit: &Visit) -> BTreeMap<Pair, Minutes> {
    let place = |id: &StopId| visit.stops.get(id).and_then(|stop| stop.place.clone());
    let legs = visit.legs.iter();
    legs.filter_map(|(key, leg)| Some(((place(&key.from)?, place(&key.to)?), leg.minutes?)))
        .collect()
}

//! What happens to the moves when the order of stops changes.

use super::draft::Draft;
use crate::ids::{GroupId, PlaceId, StopId};
use crate::layout::line;
use crate::visit::{Leg, LegKey, MarginKey, Stop, Timing, Visit};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A part of the line of a day that an edit touches: stops by their positions, or the gap before one.
#[derive(Clone, Copy)]
pub(super) struct Part {
    date: NaiveDate,
    from: usize,
    to: usize,
}

impl Part {
    pub(super) const fn stop(date: NaiveDate, at: usize) -> Self {
        Self { date, from: at, to: at + 1 }
    }

    pub(super) const fn gap(date: NaiveDate, at: usize) -> Self {
        Self { date, from: at, to: at }
    }
}

/// Makes an edit of the order of stops, and carries over what is known of the moves between them; `before` and `after` are
/// the parts that it touches, by the positions of then.
///
/// A move that goes on keeps its minutes. A new one takes those of the same two places, if they are known; where a move
/// stood before and nothing is known of the new one, it is unknown, never guessed; in one and the same place there is none.
pub(super) fn relink(
    draft: &mut Draft<'_>,
    before: &[Part],
    after: &[Part],
    edit: impl FnOnce(&mut Draft<'_>),
) {
    let before = moves(draft.visit(), before);
    let places = places_of(draft.visit(), &before);
    edit(draft);
    let after = moves(draft.visit(), after);
    let is_gone = |key: &LegKey| before.contains_key(key) && !after.contains_key(key);
    let gone: Vec<(&LegKey, Leg)> = before
        .iter()
        .filter_map(|(key, leg)| Some((key, (*leg)?)))
        .filter(|(key, _)| is_gone(key))
        .collect();
    for (key, leg) in &after {
        if before.contains_key(key) || leg.is_some() {
            continue;
        }
        let at = |id: &StopId| place_of(draft.visit(), &places, id);
        let leg = carried_over(key, &gone).or_else(|| {
            let (from, to) = (at(&key.from), at(&key.to));
            if from.is_some() && from == to {
                return None;
            }
            let known = from.zip(to).and_then(|pair| known(draft.visit(), &places, pair));
            known.or_else(|| gone.iter().any(|(old, _)| beside(old, key)).then_some(UNKNOWN))
        });
        if leg.is_some() {
            draft.put_leg(key.clone(), leg);
        }
    }
    for (key, _) in gone {
        draft.put_leg(key.clone(), None);
    }
}

const UNKNOWN: Leg = Leg::by_car(None);

/// The minutes of the same move, made by another group.
fn carried_over(key: &LegKey, gone: &[(&LegKey, Leg)]) -> Option<Leg> {
    let same = gone.iter().find(|(old, _)| old.from == key.from && old.to == key.to);
    same.map(|(_, leg)| *leg)
}

/// Tells whether two moves share a stop.
fn beside(old: &LegKey, new: &LegKey) -> bool {
    [&old.from, &old.to].iter().any(|id| **id == new.from || **id == new.to)
}

/// The minutes between two places from any leg of the visit; the most, where legs differ.
fn known(
    visit: &Visit,
    places: &BTreeMap<StopId, PlaceId>,
    (from, to): (&PlaceId, &PlaceId),
) -> Option<Leg> {
    let at = |id: &StopId| place_of(visit, places, id);
    let same = visit.legs.iter().filter(|(key, _)| at(&key.from) == Some(from));
    let same = same.filter(|(key, _)| at(&key.to) == Some(to));
    same.map(|(_, leg)| *leg).filter(|leg| leg.minutes.is_some()).max_by_key(|leg| leg.minutes)
}

/// Where a stop takes place or, now that it is removed, took place.
fn place_of<'a>(
    visit: &'a Visit,
    places: &'a BTreeMap<StopId, PlaceId>,
    id: &StopId,
) -> Option<&'a PlaceId> {
    match visit.stops.get(id) {
        Some(stop) => stop.place.as_ref(),
        None => places.get(id),
    }
}

fn places_of(visit: &Visit, moves: &BTreeMap<LegKey, Option<Leg>>) -> BTreeMap<StopId, PlaceId> {
    let ends = moves.keys().flat_map(|key| [&key.from, &key.to]);
    ends.filter_map(|id| Some((id.clone(), visit.stops.get(id)?.place.clone()?))).collect()
}

/// Every move in parts of the line, with its leg: from the common stop before each to the common stop behind it, since
/// nothing beyond depends on what lies between.
fn moves(visit: &Visit, parts: &[Part]) -> BTreeMap<LegKey, Option<Leg>> {
    let mut moves = BTreeMap::new();
    for Part { date, from, to } in parts {
        let Some(day) = visit.days.get(date) else { continue };
        let common = |id: &StopId| visit.stops.get(id).is_some_and(|stop| stop.group.is_none());
        let ahead = day.stops.get(..*from).unwrap_or_default();
        let behind = day.stops.get(*to..).unwrap_or_default();
        let first = ahead.iter().rposition(common).unwrap_or(0);
        let last = behind.iter().position(common).map_or(day.stops.len(), |at| to + at + 1);
        let line = day.stops.get(first..last).unwrap_or_default();
        let stops: Vec<&Stop> = line.iter().filter_map(|id| visit.stops.get(id)).collect();
        for edge in line::edges(visit, &stops) {
            let key = edge.key();
            let leg = visit.legs.get(&key).copied();
            moves.insert(key, leg);
        }
    }
    moves
}

/// Removes the legs and margins of a stop that is no longer there, and the legs of one that has moved where nobody can make
/// them any more.
pub(super) fn drop_strays(draft: &mut Draft<'_>, id: &StopId) {
    let visit = draft.visit();
    let gone = !visit.stops.contains_key(id);
    let legs: Vec<LegKey> = visit
        .legs
        .keys()
        .filter(|leg| leg.from == *id || leg.to == *id)
        .filter(|leg| gone || !may_move(visit, leg))
        .cloned()
        .collect();
    let margins: Vec<MarginKey> =
        visit.margins.keys().filter(|margin| gone && margin.before == *id).cloned().collect();
    for leg in legs {
        draft.put_leg(leg, None);
    }
    for margin in margins {
        draft.put_margin(margin, None);
    }
}

/// Gives the margin that a group keeps before its own stop to the group that the stop goes over to.
pub(super) fn regroup_margin(
    draft: &mut Draft<'_>,
    id: &StopId,
    from: GroupId,
    to: Option<GroupId>,
) {
    let old = MarginKey { before: id.clone(), group: Some(from) };
    let new = MarginKey { before: id.clone(), group: to };
    let Some(margin) = draft.visit().margins.get(&old).copied() else { return };
    draft.put_margin(old, None);
    if !draft.visit().margins.contains_key(&new) {
        draft.put_margin(new, Some(margin));
    }
}

/// Tells whether a group can make that move: its two stops follow one another, all stops counted or only those that
/// take time at some hour, or it goes straight from a split to the meeting.
pub(super) fn may_move(visit: &Visit, key: &LegKey) -> bool {
    let Some(day) = visit.day_of(&key.from) else { return false };
    let Some(at) = day.stops.iter().position(|id| *id == key.to) else { return false };
    if moves(visit, &[Part::stop(day.date, at)]).contains_key(key) {
        return true;
    }
    let all: Vec<&Stop> = day.stops.iter().filter_map(|id| visit.stops.get(id)).collect();
    let has_hours = |stop: &&Stop| stop.takes_time() && stop.timing != Timing::Untimed;
    let active: Vec<&Stop> = all.iter().copied().filter(has_hours).collect();
    line::edges(visit, &active).iter().any(|edge| edge.key() == *key) || goes_straight(&all, key)
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

//! Edits of stops, and of what lies between them.

use super::Refusal;
use super::draft::Draft;
use super::moves::{Part, drop_strays, may_move, regroup_margin, relink};
use super::people;
use crate::command::StopField;
use crate::ids::{GroupId, StopId};
use crate::layout::layout;
use crate::time::{Clock, Minutes};
use crate::visit::{Leg, LegKey, Margin, MarginKey, Means, Pin, Stop, Timing, Visit, Window};
use chrono::NaiveDate;

/// No duration, leg or margin means more than a week; an outline holds to the same.
pub(super) const MOST_MINUTES: Minutes = 7 * 24 * 60;
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
    let at = place_after(draft.line(date)?, after)?;
    if stop.id.as_str().is_empty() {
        return Err(Refusal::EmptyName);
    }
    if draft.visit().stops.contains_key(&stop.id) || draft.has_uid(&stop.uid) {
        return Err(Refusal::IdExists(stop.id.to_string()));
    }
    check(draft, stop)?;
    let mut stop = stop.clone();
    stop.notes.retain(|_, note| !note.is_empty());
    for attendance in std::mem::take(&mut stop.attendances) {
        people::check(draft, &attendance)?;
        people::enter(&mut stop, &attendance);
    }
    people::settle_speeches(&mut stop);
    relink(draft, &[Part::gap(date, at)], &[Part::stop(date, at)], |draft| {
        draft.edit_line(date, |line| line.insert(at, stop.id.clone()));
        draft.put_stop(stop);
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
        StopField::Speeches(speeches) => {
            for person in &speeches {
                draft.person(person)?;
            }
            stop.speeches = speeches;
            people::settle_speeches(&mut stop);
        }
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
        StopField::Accepted(problem, None) => {
            stop.accepted.remove(&problem);
        }
        StopField::Accepted(problem, Some(acceptance)) => {
            if acceptance.reason.trim().is_empty() {
                return Err(Refusal::NoReason);
            }
            stop.accepted.insert(problem, acceptance);
        }
    }
    check(draft, &stop)?;
    if !matches!(field, StopField::Group(_)) {
        draft.put_stop(stop);
        return Ok(());
    }
    let (date, at) = draft.place_of(id)?;
    let old = draft.stop(id)?.group;
    let new = stop.group.clone();
    relink(draft, &[Part::stop(date, at)], &[Part::stop(date, at)], |draft| draft.put_stop(stop));
    drop_strays(draft, id);
    if let Some(old) = old.filter(|old| Some(old) != new.as_ref()) {
        regroup_margin(draft, id, old, new);
    }
    Ok(())
}

pub(super) fn relocate(
    draft: &mut Draft<'_>,
    id: &StopId,
    date: NaiveDate,
    after: Option<&StopId>,
) -> Result<(), Refusal> {
    let (old_date, old) = draft.place_of(id)?;
    if after == Some(id) {
        return Err(Refusal::NotInLine(id.clone()));
    }
    let gap = place_after(draft.line(date)?, after)?;
    let same_day = date == old_date;
    // Without the stop, what stood behind it moves up by one.
    let new = if same_day && gap > old { gap - 1 } else { gap };
    let old_gap = if same_day && new < old { old + 1 } else { old };
    let before = [Part::stop(old_date, old), Part::gap(date, gap)];
    let after = [Part::gap(old_date, old_gap), Part::stop(date, new)];
    relink(draft, &before, &after, |draft| {
        draft.edit_line(old_date, |line| line.retain(|other| other != id));
        draft.edit_line(date, |line| line.insert(new, id.clone()));
    });
    drop_strays(draft, id);
    Ok(())
}

pub(super) fn remove(draft: &mut Draft<'_>, id: &StopId) -> Result<(), Refusal> {
    let (date, at) = draft.place_of(id)?;
    relink(draft, &[Part::stop(date, at)], &[Part::gap(date, at)], |draft| {
        draft.edit_line(date, |line| line.retain(|other| other != id));
        draft.take_stop(id);
    });
    drop_strays(draft, id);
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
    let leg = leg_to_set(draft, key)?;
    if minutes.is_some_and(|minutes| minutes > MOST_MINUTES) {
        return Err(Refusal::OutOfRange);
    }
    draft.put_leg(key.clone(), Some(Leg { minutes, ..leg }));
    Ok(())
}

pub(super) fn set_means(draft: &mut Draft<'_>, key: &LegKey, means: Means) -> Result<(), Refusal> {
    let leg = leg_to_set(draft, key)?;
    draft.put_leg(key.clone(), Some(Leg { means, ..leg }));
    Ok(())
}

/// The leg as it is, unknown where none is recorded; refuses a move that nobody can make.
fn leg_to_set(draft: &Draft<'_>, key: &LegKey) -> Result<Leg, Refusal> {
    for stop in [&key.from, &key.to] {
        draft.stop(stop)?;
    }
    if let Some(group) = &key.group {
        known_group(draft.visit(), group)?;
    }
    if !may_move(draft.visit(), key) {
        return Err(Refusal::NoLeg(key.clone()));
    }
    Ok(draft.visit().leg(key).copied().unwrap_or_else(|| Leg::by_car(None)))
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
    let hours = stop.calls.values().copied().chain(match stop.timing {
        Timing::Pinned(Pin::Start(at) | Pin::End(at)) => Some(at),
        Timing::Follows | Timing::Untimed => None,
    });
    let hours =
        hours.chain(stop.window.into_iter().flat_map(|window| [window.opens, window.closes]));
    let minutes = stop.duration.into_iter().chain(stop.minimum);
    if !hours.into_iter().all(is_near) || minutes.into_iter().any(|minutes| minutes > MOST_MINUTES)
    {
        return Err(Refusal::OutOfRange);
    }
    if stop.optional.is_some_and(|priority| !PRIORITIES.contains(&priority)) {
        return Err(Refusal::PriorityOutOfRange);
    }
    Ok(())
}

/// Tells whether an hour lies within a day of its own day.
pub(super) fn is_near(clock: Clock) -> bool {
    (-24 * 60..=48 * 60).contains(&clock.minutes())
}

fn known_group(visit: &Visit, id: &GroupId) -> Result<(), Refusal> {
    if visit.groups.contains_key(id) { Ok(()) } else { Err(Refusal::NoGroup(id.clone())) }
}

fn place_after(line: &[StopId], after: Option<&StopId>) -> Result<usize, Refusal> {
    match after {
        None => Ok(0),
        // From behind: stops are most often added at the end.
        Some(after) => match line.iter().rposition(|id| id == after) {
            Some(at) => Ok(at + 1),
            None => Err(Refusal::NotInLine(after.clone())),
        },
    }
}

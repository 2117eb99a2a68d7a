//! What a proposal does to the days it touches, and a proposal made of edits.

use crate::attempt::of_stop;
use crate::proposal::{Field, Kind, Proposal, ProposedChange};
use chrono::NaiveDate;
use domain::time::{Instant, Minutes};
use domain::visit::{Status, Timing, Visit};
use domain::{Agenda, Command, StopId};
use std::collections::{BTreeMap, BTreeSet};

/// Minutes on the way and hours of the end, before and after.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// The days that differ.
    pub days: Vec<NaiveDate>,
    /// Minutes on the way in these days, of all groups, estimates counted; `None` where some are not known.
    pub travel: (Option<Minutes>, Option<Minutes>),
    /// When the last of these days is over.
    pub ends: (Option<Instant>, Option<Instant>),
    /// Moves in these days whose minutes are estimated, after.
    pub estimated: usize,
    /// Moves in these days whose minutes nobody knows, after.
    pub unknown: usize,
}

impl Effect {
    pub(crate) fn between(before: (&Visit, &Agenda), after: (&Visit, &Agenda)) -> Self {
        type Hours = (NaiveDate, Option<Instant>, Option<Instant>);
        let hours = |agenda: &Agenda| -> BTreeMap<StopId, Hours> {
            let stops = agenda.stops.iter();
            stops.map(|stop| (stop.id.clone(), (stop.day, stop.start, stop.end))).collect()
        };
        let (was, is) = (hours(before.1), hours(after.1));
        let mut days: BTreeSet<NaiveDate> = BTreeSet::new();
        for (id, hours) in &was {
            if is.get(id) != Some(hours) {
                days.insert(hours.0);
                days.extend(is.get(id).map(|hours| hours.0));
            }
        }
        let days: Vec<NaiveDate> = days.into_iter().collect();
        let legs = |agenda: &Agenda| -> Vec<(Option<Minutes>, Option<Minutes>)> {
            let of_days =
                |id: &StopId| agenda.stop(id).is_some_and(|stop| days.contains(&stop.day));
            let legs = agenda.legs.iter().filter(|leg| of_days(&leg.to));
            legs.map(|leg| (leg.minutes, leg.estimate)).collect()
        };
        let travel = |agenda: &Agenda| -> Option<Minutes> {
            legs(agenda).into_iter().map(|(minutes, estimate)| minutes.or(estimate)).sum()
        };
        let end = |agenda: &Agenda| {
            let last = days.last()?;
            let stops = agenda.stops.iter().filter(|stop| stop.day == *last);
            stops.filter_map(|stop| stop.end.or(stop.start)).max()
        };
        let after_legs = legs(after.1);
        Self {
            travel: (travel(before.1), travel(after.1)),
            ends: (end(before.1), end(after.1)),
            estimated: after_legs.iter().filter(|leg| leg.1.is_some()).count(),
            unknown: after_legs.iter().filter(|leg| leg.0.is_none() && leg.1.is_none()).count(),
            days,
        }
    }
}

impl Proposal {
    /// Makes the proposal of edits that were tried.
    pub(crate) fn new(
        before: (&Visit, &Agenda),
        after: (&Visit, &Agenda),
        kind: Kind,
        commands: Vec<Command>,
        optimal: bool,
    ) -> Self {
        let moved: BTreeSet<&StopId> = commands
            .iter()
            .filter_map(|command| match command {
                Command::MoveStop { stop, .. } => Some(stop),
                _ => None,
            })
            .collect();
        let mut changes = Vec::new();
        let mut displacement: Minutes = 0;
        let mut dropped = Vec::new();
        for (_, was) in before.0.stops() {
            let Some(is) = after.0.stop(&was.id) else { continue };
            for difference in of_stop(was, is) {
                displacement = displacement.saturating_add(difference.displacement);
                changes.push(difference.change);
            }
            let mut change = |field| changes.push(ProposedChange { stop: was.id.clone(), field });
            if is.status == Status::Dropped && was.status != Status::Dropped {
                dropped.extend(was.optional);
                continue;
            }
            if was.status == Status::Dropped && is.status != Status::Dropped {
                change(Field::Status { from: was.status, to: is.status });
            }
            if was.group != is.group {
                change(Field::Group { from: was.group.clone(), to: is.group.clone() });
            }
            if moved.contains(&was.id)
                && is.takes_time()
                && let (Some(from), Some(to)) =
                    (position(before.0, &was.id), position(after.0, &was.id))
            {
                change(Field::Position { from, to });
                let start = |agenda: &Agenda| agenda.stop(&was.id).and_then(|stop| stop.start);
                if let (Some(from), Some(to)) = (start(before.1), start(after.1)) {
                    let by = Minutes::try_from(from.abs_diff(to)).unwrap_or(Minutes::MAX);
                    displacement = displacement.saturating_add(by);
                }
            }
        }
        dropped.sort_unstable();
        let hours =
            |agenda: &Agenda, id: &StopId| agenda.stop(id).map(|stop| (stop.start, stop.end));
        let moved_stops = before.1.stops.iter().map(|stop| &stop.id);
        let moved_stops =
            moved_stops.filter(|id| hours(before.1, id) != hours(after.1, id)).count();
        Self {
            kind,
            changes,
            problems_after: after.1.blocking().count(),
            moved_stops,
            total_displacement: displacement,
            dropped,
            optimal,
            wish: None,
            effect: Effect::between(before, after),
            commands,
        }
    }
}

/// The day of a stop and its place in it, from 1, among those that take time at some hour.
fn position(visit: &Visit, id: &StopId) -> Option<(NaiveDate, usize)> {
    let day = visit.day_of(id)?;
    let counts = |other: &&StopId| {
        visit
            .stop(other)
            .is_some_and(|stop| *other == id || stop.takes_time() && stop.timing != Timing::Untimed)
    };
    let at = day.stops.iter().filter(counts).position(|other| other == id)?;
    Some((day.date, at + 1))
}

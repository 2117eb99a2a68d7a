//! From an order that is wanted to the edits that make it, with what is known of the legs between its neighbours.

use crate::ways::{Leg, Ways};
use chrono::NaiveDate;
use domain::command::StopField;
use domain::visit::{Status, Visit};
use domain::{Command, StopId, apply_all, travel};
use std::collections::BTreeMap;

/// Days with their stops in an order that is wanted, and stops whose state is wanted to be another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) lines: BTreeMap<NaiveDate, Vec<StopId>>,
    pub(crate) statuses: Vec<(StopId, Status)>,
}

/// A visit as edits make it.
pub(crate) fn edited(visit: &Visit, commands: &[Command]) -> Option<Visit> {
    let change = apply_all(visit, commands).ok()?;
    let mut after = visit.clone();
    change.apply_to(&mut after).ok()?;
    Some(after)
}

/// Returns the edits that give the wanted days, as few moves as it takes; `None` where they are impossible.
///
/// Moving one stop after the other would forget what was known between two that are parted on the way and meet again: their legs
/// are set again. No leg is made up: what nobody knows stays unknown.
pub(crate) fn commands(visit: &Visit, wanted: &Wanted) -> Option<Vec<Command>> {
    let mut commands: Vec<Command> = wanted
        .statuses
        .iter()
        .map(|(stop, status)| Command::SetStop {
            stop: stop.clone(),
            field: StopField::Status(*status),
        })
        .collect();
    commands.extend(moves(visit, wanted));
    let after = edited(visit, &commands)?;
    let ways = Ways::of(visit);
    for key in wanted.lines.keys().flat_map(|date| travel::moves(&after, *date)) {
        let is = after.leg(&key).copied();
        let was = visit.leg(&key).copied();
        let set = |minutes| Command::SetLeg { leg: key.clone(), minutes };
        if let Some(was) = was {
            if is.map(|leg| leg.minutes) != Some(was.minutes) {
                commands.push(set(was.minutes));
            }
            if is.map(|leg| leg.means).unwrap_or_default() != was.means {
                commands.push(Command::SetMeans { leg: key.clone(), means: was.means });
            }
            continue;
        }
        match (ways.between(&key.from, &key.to), is) {
            (Leg::Known(minutes), leg) if leg.and_then(|leg| leg.minutes) != Some(minutes) => {
                commands.push(set(Some(minutes)));
            }
            (Leg::Estimated(_), None) => commands.push(set(None)),
            _ => {}
        }
    }
    Some(commands)
}

/// The moves from the lines as they are to those that are wanted: what can stay in its order stays.
fn moves(visit: &Visit, wanted: &Wanted) -> Vec<Command> {
    let mut commands = Vec::new();
    for (date, line) in &wanted.lines {
        let now: BTreeMap<&StopId, usize> = visit.day(*date).map_or_else(BTreeMap::new, |day| {
            day.stops.iter().enumerate().map(|(at, id)| (id, at)).collect()
        });
        let places: Vec<Option<usize>> = line.iter().map(|id| now.get(id).copied()).collect();
        let stays = longest_rising(&places);
        for (at, stop) in line.iter().enumerate() {
            if !stays.contains(&at) {
                let after = at.checked_sub(1).and_then(|before| line.get(before)).cloned();
                commands.push(Command::MoveStop { stop: stop.clone(), day: *date, after });
            }
        }
    }
    commands
}

/// The positions of a longest rising run of what has a place; the first of them where several are as long.
fn longest_rising(places: &[Option<usize>]) -> Vec<usize> {
    let mut best: Vec<(usize, Option<usize>)> = vec![(0, None); places.len()];
    for at in 0..places.len() {
        let Some(place) = places[at] else { continue };
        let before = (0..at)
            .filter(|other| places[*other].is_some_and(|other| other < place))
            .max_by_key(|other| (best[*other].0, std::cmp::Reverse(*other)));
        best[at] = (before.map_or(0, |other| best[other].0) + 1, before);
    }
    let mut last = (0..places.len())
        .filter(|at| best[*at].0 > 0)
        .max_by_key(|at| (best[*at].0, std::cmp::Reverse(*at)));
    let mut run = Vec::new();
    while let Some(at) = last {
        run.push(at);
        last = best[at].1;
    }
    run.reverse();
    run
}

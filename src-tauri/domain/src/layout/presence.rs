//! Who is in two places at once, which place holds two groups at once, and which group does not fit into its cars.

use super::compute::{Findings, minutes};
use super::day::Line;
use crate::ids::{GroupId, PersonId, PlaceId};
use crate::precedence::counted_on_in_vain;
use crate::problem::{Problem, ProblemKind};
use crate::time::Instant;
use crate::visit::{Stop, Visit};
use std::collections::BTreeMap;

/// A stop of which both hours are known, and its position in the visit.
#[derive(Clone, Copy)]
struct Held<'a> {
    stop: &'a Stop,
    start: Instant,
    end: Instant,
    at: usize,
}

impl Held<'_> {
    /// Minutes that two stops have in common.
    fn common(&self, other: &Self) -> Instant {
        self.end.min(other.end) - self.start.max(other.start)
    }

    fn problem(&self, other: &Self, kind: ProblemKind) -> Problem {
        let stops = vec![self.stop.id.clone(), other.stop.id.clone()];
        Problem { kind, stops, minutes: minutes(self.common(other)), causes: Vec::new() }
    }
}

/// Adds the problems of people and places, over all days: a dinner past midnight may meet the next day.
pub(super) fn check(visit: &Visit, lines: &[Line<'_>], found: &mut Findings) {
    let held = lines.iter().flat_map(|line| &line.stops).enumerate().filter_map(|(at, planned)| {
        let (start, end) = (planned.start?, planned.end()?);
        (planned.counts && end > start).then_some(Held { stop: planned.stop, start, end, at })
    });
    absences(lines, found);
    seats(visit, lines, found);
    let mut held: Vec<Held<'_>> = held.collect();
    held.sort_by_key(|stop| (stop.start, stop.at));
    if !visit.persons.is_empty() {
        people(&held, found);
    }
    if !visit.groups.is_empty() {
        places(&held, found);
    }
}

/// Who is counted on in vain, whatever the hour: each person once at a stop.
fn absences(lines: &[Line<'_>], found: &mut Findings) {
    for (at, planned) in lines.iter().flat_map(|line| &line.stops).enumerate() {
        if !planned.stop.takes_time() {
            continue;
        }
        let mut named: Vec<&PersonId> = Vec::new();
        for (person, _) in counted_on_in_vain(planned.stop) {
            if !named.contains(&person) {
                named.push(person);
                let kind = ProblemKind::PersonCountedOnInVain { person: person.clone() };
                let stops = vec![planned.stop.id.clone()];
                found.add(at, Problem { kind, stops, minutes: 0, causes: Vec::new() });
            }
        }
    }
}

/// Which groups have more riders on a day than their cars can take, told at the first stop of the group in the day.
fn seats(visit: &Visit, lines: &[Line<'_>], found: &mut Findings) {
    let counted = visit.groups.values().filter_map(|group| Some((&group.id, group.seats?)));
    for (group, seats) in counted {
        let mut before = 0;
        for line in lines {
            let goes = |stop: &Stop| stop.takes_time() && stop.group.as_ref() == Some(group);
            let first = line.stops.iter().position(|planned| goes(planned.stop));
            let people = visit.riders(group, line.day).len();
            let people = u32::try_from(people).unwrap_or(u32::MAX);
            if let Some(first) = first
                && people > seats
            {
                let kind = ProblemKind::TooFewSeats { group: group.clone(), people, seats };
                let stops = vec![line.stops[first].stop.id.clone()];
                found.add(before + first, Problem { kind, stops, minutes: 0, causes: Vec::new() });
            }
            before += line.stops.len();
        }
    }
}

/// Who is there: each person once, a stand-in for whom he or she represents.
fn present(stop: &Stop) -> Vec<&PersonId> {
    let mut all: Vec<&PersonId> = stop.those_there().collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Compares what each person goes to with what lasts longest of what he or she went to before.
fn people(held: &[Held<'_>], found: &mut Findings) {
    let mut last: BTreeMap<&PersonId, Held<'_>> = BTreeMap::new();
    for stop in held {
        for person in present(stop.stop) {
            let before = last.entry(person).or_insert(*stop);
            if before.at == stop.at {
                continue;
            }
            if before.end > stop.start && !same_room(before.stop, stop.stop) {
                let kind = ProblemKind::PersonInTwoPlaces { person: person.clone() };
                found.add(stop.at, stop.problem(before, kind));
            }
            if stop.end > before.end {
                *before = *stop;
            }
        }
    }
}

fn same_room(one: &Stop, other: &Stop) -> bool {
    one.place.is_some() && one.place == other.place && one.room == other.room
}

/// Compares what each group does in a place with what lasts longest of what every other group does there.
fn places(held: &[Held<'_>], found: &mut Findings) {
    type Use<'a> = (&'a GroupId, &'a str);
    let mut last: BTreeMap<&PlaceId, BTreeMap<Use<'_>, Held<'_>>> = BTreeMap::new();
    for stop in held {
        let (Some(place), Some(group)) = (&stop.stop.place, &stop.stop.group) else { continue };
        let room = stop.stop.room.as_str();
        let uses = last.entry(place).or_default();
        // What is over by now meets nobody any more: a place holds few groups at once.
        uses.retain(|_, other| other.end > stop.start);
        for ((other_group, other_room), other) in &*uses {
            // A stop without a room takes the whole place.
            let meet = room == *other_room || room.is_empty() || other_room.is_empty();
            if meet && *other_group != group {
                let kind = ProblemKind::PlaceInTwoGroups { place: place.clone() };
                found.add(stop.at, stop.problem(other, kind));
            }
        }
        let own = uses.entry((group, room)).or_insert(*stop);
        if stop.end > own.end {
            *own = *stop;
        }
    }
}

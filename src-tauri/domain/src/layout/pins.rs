//! What lies before each fixed hour: the margins that are left, and what is missing.

use super::PlannedMargin;
use super::compute::{Findings, minutes};
use super::day::{Leg, Line, Road};
use crate::ids::StopId;
use crate::problem::{Cause, Problem, ProblemKind};
use crate::time::{Clock, Instant};
use crate::visit::{Pin, Timing};

/// Adds the margins of a day, and the problems of its fixed hours and of its opening hours.
///
/// A fixed hour has at most one blocking problem: that of the group that is latest, else that it lies outside its opening
/// hours, else that a stop further back still lasts.
pub(super) fn check(line: &mut Line<'_>, margins: &mut Vec<PlannedMargin>, found: &mut Findings) {
    let lasting = lasting(line);
    let mut missed = vec![false; line.stops.len()];
    for to in 0..line.stops.len() {
        let stop = &line.stops[to];
        let Some(start) = stop.start.filter(|_| stop.counts) else { continue };
        let blocking = match stop.pin {
            Some(_) => {
                let at = hour(line, to);
                kept(line, to, start, at, margins, found)
                    .or_else(|| outside(line, to, start, &missed))
                    .or_else(|| overlap(line, to, start, &lasting))
            }
            None => outside(line, to, start, &missed),
        };
        if let Some(problem) = blocking {
            missed[to] = matches!(problem.kind, ProblemKind::WindowMissed { .. });
            found.add(to, problem);
        }
    }
}

/// The fixed start as it is written, or as it follows from a fixed end.
fn hour(line: &mut Line<'_>, at: usize) -> Clock {
    let stop = &line.stops[at];
    match (stop.stop.timing, stop.start) {
        (Timing::Pinned(Pin::Start(clock)), _) => clock,
        (_, Some(start)) => line.hours.clock(start, stop.zone),
        (_, None) => Clock::MIDNIGHT,
    }
}

/// Adds a margin for each group that arrives, and returns what the latest of them misses.
fn kept(
    line: &Line<'_>,
    to: usize,
    start: Instant,
    at: Clock,
    margins: &mut Vec<PlannedMargin>,
    found: &mut Findings,
) -> Option<Problem> {
    let mut worst: Option<(bool, Instant, &Road<'_>)> = None;
    for road in line.arrivals(to) {
        let Some(arrives) = line.arrival(road) else { continue };
        let (from, before) = (&line.stops[road.at.from].stop.id, &line.stops[to].stop.id);
        let (wanted, floor) = (road.margin.wanted, road.margin.floor);
        let left = start - arrives;
        let group = road.at.group.cloned();
        margins.push(PlannedMargin {
            before: before.clone(),
            group: group.clone(),
            wanted,
            floor,
            left: minutes(left).max(floor),
            uncertain: line.arrives_uncertain(road),
            arrives: Some(arrives),
        });
        if left < Instant::from(floor) {
            let missing = (left < 0, Instant::from(floor) - left);
            if worst.is_none_or(|(late, most, _)| missing > (late, most)) {
                worst = Some((missing.0, missing.1, road));
            }
        } else if left < Instant::from(wanted) {
            let left = minutes(left);
            let kind = ProblemKind::MarginBelowWanted { at, group, left, wanted };
            let stops = vec![before.clone(), from.clone()];
            found.add(to, Problem { kind, stops, minutes: wanted - left, causes: Vec::new() });
        }
    }
    let (late, missing, road) = worst?;
    let (floor, group) = (road.margin.floor, road.at.group.cloned());
    let left = minutes(Instant::from(floor) - missing);
    let kind = if late {
        ProblemKind::PinMissed { at, group }
    } else {
        ProblemKind::MarginBelowFloor { at, group, left, floor }
    };
    let mut causes = chain(line, road.at.from, |_| false);
    causes.extend(link(line, road));
    if floor > 0 {
        causes.push(Cause::Floor { minutes: floor });
    }
    let stops = vec![id(line, to), id(line, road.at.from)];
    Some(Problem { kind, stops, minutes: minutes(missing), causes })
}

/// What a stop misses of its opening hours.
fn outside(line: &Line<'_>, at: usize, start: Instant, missed: &[bool]) -> Option<Problem> {
    let stop = &line.stops[at];
    let window = stop.stop.window?;
    let (early, late) = (stop.opens? - start, start + stop.minutes - stop.closes?);
    let most = early.max(late);
    if most <= 0 {
        return None;
    }
    // The chain before an earlier stop that has missed its own hours is told there.
    let causes = match stop.pin {
        Some(_) => Vec::new(),
        None => chain(line, at, |before| missed[before]),
    };
    let kind = ProblemKind::WindowMissed { opens: window.opens, closes: window.closes };
    Some(Problem { kind, stops: vec![id(line, at)], minutes: minutes(most), causes })
}

/// A stop further back in the line that still lasts when a fixed hour begins; the one just before it, if it is late, is
/// told as such.
fn overlap(line: &Line<'_>, at: usize, start: Instant, lasting: &[Lasting]) -> Option<Problem> {
    let before = line.arrivals(at).iter().map(|road| lasting[road.at.from].before);
    let (until, other) = before.fold(None, later)?;
    let end = start + line.stops[at].minutes;
    let common = end.min(until) - start.max(line.stops[other].start?);
    (common > 0).then(|| Problem {
        kind: ProblemKind::Overlap,
        stops: vec![id(line, at), id(line, other)],
        minutes: minutes(common),
        causes: chain(line, other, |_| false),
    })
}

/// When something is over, and the position of what lasts until then.
type Longest = Option<(Instant, usize)>;

/// What lasts longest in the line of a stop.
#[derive(Clone, Copy)]
struct Lasting {
    /// Among what stands before it.
    before: Longest,
    /// The stop itself counted.
    with_it: Longest,
}

fn lasting(line: &Line<'_>) -> Vec<Lasting> {
    let mut all: Vec<Lasting> = Vec::with_capacity(line.stops.len());
    for (at, stop) in line.stops.iter().enumerate() {
        let roads = line.arrivals(at).iter();
        let before = roads.map(|road| all[road.at.from].with_it).fold(None, later);
        let own = stop.over().filter(|_| stop.counts && stop.minutes > 0).map(|over| (over, at));
        all.push(Lasting { before, with_it: later(before, own) });
    }
    all
}

/// The later of two; the first where they are equal.
fn later(one: Longest, other: Longest) -> Longest {
    match (one, other) {
        (Some((a, _)), Some((b, _))) if b > a => other,
        _ => one.or(other),
    }
}

fn id(line: &Line<'_>, at: usize) -> StopId {
    line.stops[at].stop.id.clone()
}

/// What adds up to the end of a stop, from the last fixed hour, or from the last stop of which `told` is true.
fn chain(line: &Line<'_>, end: usize, told: impl Fn(usize) -> bool) -> Vec<Cause> {
    // Backwards from the end, then turned round.
    let mut causes = Vec::new();
    let mut at = end;
    while let Some(start) = line.stops[at].start {
        let stop = &line.stops[at];
        if stop.minutes > 0 {
            let minutes = minutes(stop.minutes);
            causes.push(Cause::Duration { stop: id(line, at), minutes });
        }
        let begins = stop.pin.is_some() || at != end && told(at);
        let Some((arrives, road)) = last_arrival(line, at).filter(|(arrives, _)| {
            // What was laid out backwards does not wait for those who come: it begins the chain.
            !begins && (*arrives == start || *arrives < start && !stop.backward)
        }) else {
            causes.push(Cause::StartsAt { stop: id(line, at), at: start });
            break;
        };
        if arrives < start {
            causes.push(Cause::Wait { stop: id(line, at), minutes: minutes(start - arrives) });
        }
        causes.extend(link(line, road));
        at = road.at.from;
    }
    causes.reverse();
    causes
}

/// The first of the moves that arrive last at a stop; before one whose start was found backwards from that arrival, one
/// that causes it.
fn last_arrival<'l, 'a>(line: &'l Line<'a>, at: usize) -> Option<(Instant, &'l Road<'a>)> {
    let arrivals = line.arrivals(at).iter();
    let weight =
        |(arrives, road): &(Instant, &Road<'a>)| (*arrives, !line.stops[road.at.from].backward);
    arrivals
        .filter_map(|road| Some((line.arrival(road)?, road)))
        .reduce(|one, other| if weight(&other) > weight(&one) { other } else { one })
}

/// The move as a link of the chain.
fn link(line: &Line<'_>, road: &Road<'_>) -> Option<Cause> {
    let minutes = minutes(road.leg.minutes());
    let (from, to) = (id(line, road.at.from), id(line, road.at.to));
    let known = matches!(road.leg, Leg::Known(_));
    (minutes > 0).then_some(Cause::Leg { from, to, minutes, known })
}

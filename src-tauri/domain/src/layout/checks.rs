//! What is to be looked at in a day: unknown minutes, unusual hours, hours outside the day, stops without an hour.

use super::compute::{Findings, minutes};
use super::day::{Leg, Line};
use crate::ids::StopId;
use crate::problem::{Problem, ProblemKind};
use crate::time::{Civil, instant};
use crate::visit::{Pin, Timing};

/// Adds what is to be checked in a day.
pub(super) fn check(line: &mut Line<'_>, found: &mut Findings) {
    for at in 0..line.stops.len() {
        let stop = &line.stops[at];
        if !stop.stop.takes_time() {
            continue;
        }
        let untimed = stop.stop.timing == Timing::Untimed;
        let mut add = |kind, minutes| {
            let stops = vec![stop.stop.id.clone()];
            found.add(at, Problem { kind, stops, minutes, causes: Vec::new() });
        };
        if stop.start.is_none() {
            add(ProblemKind::Untimed, 0);
        }
        match (stop.stop.duration, stop.stop.minimum) {
            (None, _) if !untimed => add(ProblemKind::DurationUnknown, 0),
            (Some(duration), Some(minimum)) if duration < minimum => {
                add(ProblemKind::DurationBelowMinimum { minimum }, minimum - duration);
            }
            _ => {}
        }
        if let Timing::Pinned(Pin::Start(clock) | Pin::End(clock)) = stop.stop.timing
            && line.hours.changes(stop.zone)
        {
            match instant(line.day.date, clock, stop.zone) {
                (_, Civil::Once) => {}
                (_, Civil::Twice) => add(ProblemKind::HourTwice { at: clock }, 0),
                (counted, Civil::Skipped) => {
                    let counts_as = line.hours.clock(counted, stop.zone);
                    add(ProblemKind::HourSkipped { at: clock, counts_as }, 0);
                }
            }
        }
        if let (Some(start), Some(over)) = (stop.start, stop.over()) {
            let bounds = line.hours.bounds;
            let (first, last) = line.hours.ends(stop.zone);
            if start < first {
                add(ProblemKind::BeforeDayStart { starts: bounds.opens }, minutes(first - start));
            }
            if over > last {
                add(ProblemKind::PastDayEnd { ends: bounds.closes }, minutes(over - last));
            }
        }
    }
    for road in line.moves() {
        let id = |at: usize| -> StopId { line.stops[at].stop.id.clone() };
        let group = road.at.group.cloned();
        let kind = match road.leg {
            Leg::Unknown => ProblemKind::LegUnknown { group },
            Leg::Estimated(minutes) => ProblemKind::LegEstimated { group, minutes },
            Leg::None | Leg::Known(_) => continue,
        };
        let stops = vec![id(road.at.from), id(road.at.to)];
        found.add(road.at.from, Problem { kind, stops, minutes: 0, causes: Vec::new() });
    }
}

//! From a visit to its agenda, day by day.

use super::checks;
use super::day::{Known, Leg, Line};
use super::pins;
use super::presence;
use super::{Agenda, PlannedLeg, PlannedStop};
use crate::ids::StopId;
use crate::problem::{AcceptedProblem, Problem, Severity};
use crate::time::Minutes;
use crate::visit::{LegKey, Visit};
use std::collections::BTreeMap;

/// Computes the hours of a visit and what is wrong with them.
///
/// The same visit gives the same agenda, on any machine and any day. The time it takes grows with the number of stops
/// (and a little more with that of people at once in a place).
///
/// ```
/// use domain::{StopId, layout, outline};
/// let mut ids = |_| String::from("id");
/// let text = "= 2020-09-21\nPoint projets ; 30 #point\n> 15\n~ 10 (5)\n!12:15 Réunion ; 75 #reunion\n";
/// let agenda = layout(&outline::read(text, &mut ids).unwrap());
/// // Nothing fixes the first stop but what follows it: it is laid out backwards, with the whole margin.
/// let point = agenda.stop(&StopId::from("point")).unwrap();
/// assert_eq!(point.start_civil().unwrap().to_rfc3339(), "2020-09-21T11:20:00+02:00");
/// assert_eq!(agenda.margins[0].left, 10);
/// assert_eq!(point.clock(point.latest.unwrap()).to_string(), "11:25");
/// ```
pub fn layout(visit: &Visit) -> Agenda {
    let known = Known::of(visit);
    let mut stops = Vec::with_capacity(visit.stops.len());
    let mut legs = Vec::new();
    let mut margins = Vec::new();
    let mut lines = Vec::with_capacity(visit.days.len());
    let mut found = Findings::default();
    for day in visit.days.values() {
        let mut line = Line::of(visit, day, &known);
        line.lay_out();
        line.lay_cancelled(visit, &known);
        found.first = stops.len();
        pins::check(&mut line, &mut margins, &mut found);
        checks::check(&mut line, &mut found);
        stops.extend(line.stops.iter().map(|stop| PlannedStop {
            id: stop.stop.id.clone(),
            day: day.date,
            zone: stop.zone,
            start: stop.start,
            end: stop.end(),
            earliest: stop.earliest,
            latest: stop.latest,
            uncertain: stop.uncertain,
        }));
        legs.extend(planned_legs(visit, &line));
        lines.push(line);
    }
    found.first = 0;
    presence::check(visit, &lines, &mut found);
    let index: BTreeMap<StopId, usize> =
        stops.iter().enumerate().map(|(at, stop)| (stop.id.clone(), at)).collect();
    let (mut accepted, mut problems) = (Vec::new(), Vec::new());
    for problem in found.in_order(&lines) {
        match sort(visit, problem) {
            Ok(one) => accepted.push(one),
            Err(problem) => problems.push(problem),
        }
    }
    Agenda { stops, legs, margins, problems, accepted, index }
}

/// Tells a problem that is accepted from one that is open; one that has grown is open again.
fn sort(visit: &Visit, problem: Problem) -> Result<AcceptedProblem, Problem> {
    let stop = problem.stops.first().and_then(|first| visit.stops.get(first));
    let acceptance = stop.filter(|stop| !stop.accepted.is_empty()).and_then(|stop| {
        stop.accepted.get(&problem.name()).filter(|accepted| accepted.minutes >= problem.minutes)
    });
    match acceptance {
        Some(acceptance) => Ok(AcceptedProblem { reason: acceptance.reason.clone(), problem }),
        None => Err(problem),
    }
}

fn planned_legs(visit: &Visit, line: &Line<'_>) -> impl Iterator<Item = PlannedLeg> {
    line.moves().iter().filter_map(|road| {
        let (minutes, estimate) = match road.leg {
            Leg::None => return None,
            Leg::Known(minutes) => (Some(minutes), None),
            Leg::Estimated(minutes) => (None, Some(minutes)),
            Leg::Unknown => (None, None),
        };
        let (from, to) = (&line.stops[road.at.from], &line.stops[road.at.to]);
        let key = LegKey {
            from: from.stop.id.clone(),
            to: to.stop.id.clone(),
            group: road.at.group.cloned(),
        };
        let means = visit.leg(&key).map(|leg| leg.means).unwrap_or_default();
        let LegKey { from: leaves, to, group } = key;
        let departs = from.end();
        Some(PlannedLeg { from: leaves, to, group, means, minutes, estimate, departs })
    })
}

/// The problems found so far, each with the position of the stop to go to.
#[derive(Default)]
pub(super) struct Findings {
    found: Vec<(usize, Problem)>,
    /// The position in the visit of the first stop of the day that is looked at.
    first: usize,
}

impl Findings {
    /// Adds a problem of the stop at a position of its day.
    pub(super) fn add(&mut self, at: usize, problem: Problem) {
        self.found.push((self.first + at, problem));
    }

    /// By day, what blocks first, then in the order of the programme.
    fn in_order(mut self, lines: &[Line<'_>]) -> Vec<Problem> {
        let ends: Vec<usize> = lines
            .iter()
            .scan(0, |end, line| {
                *end += line.stops.len();
                Some(*end)
            })
            .collect();
        let key = |(at, problem): &(usize, Problem)| -> (usize, Severity, usize) {
            (ends.partition_point(|end| end <= at), problem.severity(), *at)
        };
        self.found.sort_by_cached_key(key);
        self.found.into_iter().map(|(_, problem)| problem).collect()
    }
}

/// Minutes of a difference of instants; nothing where it is negative.
pub(super) fn minutes(difference: crate::time::Instant) -> Minutes {
    Minutes::try_from(difference.max(0)).unwrap_or(Minutes::MAX)
}

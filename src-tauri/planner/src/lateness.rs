//! « Où sont les minutes »: what a later start of a stop costs, minute by minute, until a fixed hour breaks.

use crate::rearrange::edited;
use domain::problem::Problem;
use domain::time::Minutes;
use domain::visit::Visit;
use domain::{Agenda, Command, StopId, layout};

/// Beyond so many minutes nobody asks.
const LATEST: Minutes = 240;

/// What a later start costs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lateness {
    /// From the first minute on, in rising order, without gaps.
    pub costs: Vec<Cost>,
    /// The first delay that breaks something, the stop that it breaks and the minutes that are then missing; `None` where four
    /// hours break nothing.
    pub breaks: Option<(Minutes, StopId, Minutes)>,
}

/// What the minutes of a delay are taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cost {
    /// The first minute of the delay that it pays for.
    pub from: Minutes,
    /// The last.
    pub to: Minutes,
    /// The margin that pays, by its fixed stop; `None`: waiting time, or nothing that follows.
    pub margin: Option<StopId>,
    /// What is left of that margin after the last minute.
    pub left: Minutes,
}

/// Finds what a later start of a stop costs; nothing is said of a visit that is already in conflict by what it breaks alone.
///
/// ```
/// use domain::{layout, outline};
/// use planner::lateness;
/// let mut ids = |_| String::from("id");
/// let text = "= 2020-09-21\n!09:00 A ; 45 #a\n> 20\n~ 20 (5)\n!10:30 B ; 30 #b\n";
/// let visit = outline::read(text, &mut ids).unwrap();
/// let found = lateness(&visit, &layout(&visit), &"a".into());
/// // Five minutes of waiting are lost first, then the margin down to its floor.
/// assert_eq!(found.costs.last().map(|cost| (cost.to, cost.left)), Some((20, 5)));
/// assert_eq!(found.breaks, Some((21, "b".into(), 1)));
/// ```
pub fn lateness(visit: &Visit, agenda: &Agenda, stop: &StopId) -> Lateness {
    let mut found = Lateness::default();
    let mut before = agenda.clone();
    for by in 1..=LATEST {
        let shift =
            Command::Shift { stop: stop.clone(), by: i32::try_from(by).unwrap_or(i32::MAX) };
        let Some(later) = edited(visit, &[shift]) else { break };
        let later = layout(&later);
        if let Some(problem) = broken(&before, &later) {
            let stop = problem.stops.first().cloned().unwrap_or_else(|| stop.clone());
            found.breaks = Some((by, stop, problem.minutes));
            break;
        }
        let pays = later.margins.iter().find(|margin| {
            before.margins.iter().any(|old| {
                old.before == margin.before && old.group == margin.group && old.left > margin.left
            })
        });
        let (margin, left) = pays.map_or((None, 0), |it| (Some(it.before.clone()), it.left));
        match found.costs.last_mut().filter(|cost| cost.margin == margin) {
            Some(cost) => (cost.to, cost.left) = (by, left),
            None => found.costs.push(Cost { from: by, to: by, margin, left }),
        }
        before = later;
    }
    found
}

/// A conflict that was not there before, or that misses more.
fn broken<'a>(before: &Agenda, after: &'a Agenda) -> Option<&'a Problem> {
    after.blocking().find(|problem| {
        let same = |old: &&Problem| old.stops.first() == problem.stops.first();
        before.blocking().find(same).is_none_or(|old| old.minutes < problem.minutes)
    })
}

//! What no repair can do without: a lower bound on displacement, so that the best proposal can be called the best.

use crate::proposal::Proposal;
use domain::problem::{Cause, Problem, ProblemKind};
use domain::time::Minutes;
use domain::visit::{Pin, Stop, Timing};
use domain::{Agenda, StopId, Visit};
use std::collections::BTreeMap;

/// What every full repair costs at least.
pub(crate) struct Least {
    /// Without dropping anything.
    minutes: Minutes,
    /// With dropping something: the shortest optional stop.
    drop: Option<Minutes>,
}

impl Least {
    pub(crate) fn is_reached_by(&self, proposal: &Proposal) -> bool {
        let displacement = proposal.total_displacement;
        displacement <= self.minutes && self.drop.is_none_or(|drop| displacement <= drop)
    }
}

/// Returns what every full repair costs at least.
///
/// A minute cut from a stop of a chain, from its first start or from the floor at its end shortens the chain by at most a
/// minute, and nothing outside the chain shortens it: the chain costs at least what it misses. Chains that have no stop in
/// common cost the sum, others at least the most that one of them misses. Only dropping a stop can give more than it costs,
/// since its legs go with it.
pub(crate) fn least_displacement(visit: &Visit, agenda: &Agenda) -> Least {
    let mut chains: Vec<Minutes> = Vec::new();
    // To which chain the minutes of a stop belong; chains that met are one.
    let mut chain_of: BTreeMap<&StopId, usize> = BTreeMap::new();
    for problem in agenda.blocking() {
        let stops = given_by(visit, problem);
        let met: Vec<usize> = stops.iter().filter_map(|stop| chain_of.get(stop)).copied().collect();
        let most = met.iter().filter_map(|at| chains.get(*at)).copied().max();
        let own = chains.len();
        chains.push(problem.minutes.max(most.unwrap_or(0)));
        for at in &met {
            if let Some(other) = chains.get_mut(*at) {
                *other = 0;
            }
        }
        for chain in chain_of.values_mut().filter(|chain| met.contains(chain)) {
            *chain = own;
        }
        chain_of.extend(stops.into_iter().map(|stop| (stop, own)));
    }
    let optional = visit.stops().filter(|(_, stop)| stop.optional.is_some() && stop.takes_time());
    Least {
        minutes: chains.into_iter().fold(0, Minutes::saturating_add),
        drop: optional.map(|(_, stop)| stop.planned_minutes()).min(),
    }
}

/// The stops that can give minutes to a problem: those whose durations add up to it, the first of them also by its start,
/// and the late one where its own minutes count: its end is fixed, or it ends too late itself.
fn given_by<'a>(visit: &Visit, problem: &'a Problem) -> Vec<&'a StopId> {
    let stops = problem.causes.iter().filter_map(|cause| match cause {
        Cause::StartsAt { stop, .. } | Cause::Duration { stop, .. } => Some(stop),
        Cause::Leg { .. } | Cause::Wait { .. } | Cause::Floor { .. } => None,
    });
    let late = problem.stops.first().filter(|late| {
        let ends_fixed = |stop: &Stop| matches!(stop.timing, Timing::Pinned(Pin::End(_)));
        matches!(problem.kind, ProblemKind::WindowMissed { .. })
            || visit.stop(late).is_some_and(ends_fixed)
    });
    stops.chain(late).collect()
}

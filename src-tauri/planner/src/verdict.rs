//! What days are worth, so that two plans of them can be compared.

use chrono::NaiveDate;
use domain::problem::{ProblemKind, Severity};
use domain::time::{Instant, Minutes};
use domain::visit::Visit;
use domain::{Agenda, StopId};
use std::collections::BTreeSet;

/// What is counted of days as they are laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// Blocking problems of the whole visit.
    pub(crate) blocking: usize,
    /// Minutes that are missing, of the whole visit.
    missing: i64,
    /// People and places at two stops at once, stops outside their day.
    doubts: usize,
    /// Those for whom the cars of their groups have no seat, on all days.
    left_behind: u32,
    /// Moves of which nobody knows the minutes, and moves that are estimated.
    unknown: BTreeSet<(StopId, StopId)>,
    pub(crate) estimated: usize,
    /// Minutes on the way, of all groups; estimates counted.
    pub(crate) travel: Minutes,
    /// When each day is over, together; `None` where a day has no hour at all.
    ends: Option<Instant>,
    /// The optional stops that take place, the dearest first: how many of each priority.
    pub(crate) kept: Vec<usize>,
}

impl Verdict {
    pub(crate) fn of(visit: &Visit, agenda: &Agenda, dates: &[NaiveDate]) -> Self {
        let of_days = |id: &StopId| agenda.stop(id).is_some_and(|stop| dates.contains(&stop.day));
        let legs: Vec<_> = agenda.legs.iter().filter(|leg| of_days(&leg.to)).collect();
        let is_doubt = |kind: &ProblemKind| {
            matches!(
                kind,
                ProblemKind::PersonInTwoPlaces { .. }
                    | ProblemKind::PlaceInTwoGroups { .. }
                    | ProblemKind::PastDayEnd { .. }
                    | ProblemKind::BeforeDayStart { .. }
            )
        };
        let without_seat = |kind: &ProblemKind| match kind {
            ProblemKind::TooFewSeats { people, seats, .. } => people - seats,
            _ => 0,
        };
        let end_of = |date: &NaiveDate| {
            let stops = agenda.stops.iter().filter(|stop| stop.day == *date);
            stops.filter_map(|stop| stop.end.or(stop.start)).max()
        };
        let mut kept = vec![0; 100];
        for (_, stop) in visit.stops().filter(|(_, stop)| stop.takes_time()) {
            if let Some(count) = stop.optional.and_then(|at| kept.get_mut(usize::from(at))) {
                *count += 1;
            }
        }
        Self {
            blocking: agenda.blocking().count(),
            missing: agenda.blocking().map(|problem| i64::from(problem.minutes)).sum(),
            doubts: agenda
                .problems
                .iter()
                .filter(|problem| problem.severity() == Severity::Check && is_doubt(&problem.kind))
                .count(),
            left_behind: agenda
                .problems
                .iter()
                .chain(agenda.accepted.iter().map(|it| &it.problem))
                .map(|problem| without_seat(&problem.kind))
                .sum(),
            unknown: agenda
                .legs
                .iter()
                .filter(|leg| leg.minutes.is_none() && leg.estimate.is_none())
                .map(|leg| (leg.from.clone(), leg.to.clone()))
                .collect(),
            estimated: legs.iter().filter(|leg| leg.estimate.is_some()).count(),
            travel: legs.iter().filter_map(|leg| leg.minutes.or(leg.estimate)).sum(),
            ends: dates.iter().map(end_of).sum(),
            kept,
        }
    }

    /// Tells whether nothing that one can count on is worse than before: no new conflict, no new unknown leg, nobody in two places or
    /// without a seat.
    pub(crate) fn is_sound_after(&self, before: &Self) -> bool {
        (self.blocking, self.missing) <= (before.blocking, before.missing)
            && self.doubts <= before.doubts
            && self.left_behind <= before.left_behind
            && self.unknown.is_subset(&before.unknown)
    }

    /// Tells whether fewer conflicts are left, or those that are miss less.
    pub(crate) fn is_healthier_than(&self, other: &Self) -> bool {
        (self.blocking, self.missing) < (other.blocking, other.missing)
    }

    /// Less travel, then an earlier end. Minutes that nobody knows cannot be compared: then only conflicts count.
    pub(crate) fn is_shorter_than(&self, other: &Self) -> bool {
        let comparable = other.unknown.is_empty() && self.kept >= other.kept;
        self.is_healthier_than(other)
            || comparable
                && (self.travel < other.travel
                    || self.travel == other.travel && earlier(self.ends, other.ends))
    }

    /// An earlier end, then less travel.
    pub(crate) fn is_over_before(&self, other: &Self) -> bool {
        let comparable = other.unknown.is_empty() && self.kept >= other.kept;
        self.is_healthier_than(other)
            || comparable
                && (earlier(self.ends, other.ends)
                    || self.ends == other.ends && self.travel < other.travel)
    }
}

fn earlier(one: Option<Instant>, other: Option<Instant>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one < other)
}

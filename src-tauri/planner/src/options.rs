//! The steps that could heal one problem.

use crate::attempt::Attempt;
use crate::proposal::Kind;
use crate::split::split;
use domain::command::StopField;
use domain::problem::{Cause, Problem, ProblemKind};
use domain::time::{Clock, Minutes};
use domain::visit::{Margin, MarginKey, Pin, Status, Stop, Timing};
use domain::{Command, GroupId, StopId, Visit};

/// Edits of one kind that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Minutes cut from stops.
    Cut(Vec<(StopId, Minutes)>),
    /// Minutes taken from the floor of a margin.
    Lower(MarginKey, Minutes),
    /// Minutes by which a fixed start is moved to an earlier hour.
    Earlier(StopId, Minutes),
    /// An optional stop that is put aside.
    Drop(StopId),
}

impl Step {
    pub(crate) const fn kind(&self) -> Kind {
        match self {
            Self::Cut(_) => Kind::Shorten,
            Self::Lower(..) => Kind::Margin,
            Self::Earlier(..) => Kind::StartEarlier,
            Self::Drop(_) => Kind::Drop,
        }
    }

    /// The stops that it changes, or before which it lowers a floor.
    pub(crate) fn stops(&self) -> Vec<&StopId> {
        match self {
            Self::Cut(cuts) => cuts.iter().map(|(stop, _)| stop).collect(),
            Self::Lower(key, _) => vec![&key.before],
            Self::Earlier(stop, _) | Self::Drop(stop) => vec![stop],
        }
    }

    pub(crate) fn commands(&self, visit: &Visit) -> Vec<Command> {
        let set = |stop: &StopId, field| Command::SetStop { stop: stop.clone(), field };
        match self {
            Self::Cut(cuts) => cuts
                .iter()
                .filter_map(|(stop, by)| {
                    let stop = visit.stop(stop)?;
                    let left = stop.planned_minutes().saturating_sub(*by).max(stop.least_minutes());
                    Some(set(&stop.id, StopField::Duration(Some(left))))
                })
                .collect(),
            Self::Lower(key, by) => visit
                .margin(key)
                .map(|margin| {
                    let value = Margin { floor: margin.floor.saturating_sub(*by), ..*margin };
                    Command::SetMargin { margin: key.clone(), value }
                })
                .into_iter()
                .collect(),
            Self::Earlier(stop, by) => fixed_start(visit, stop)
                .map(|at| {
                    let at = Clock::from_minutes(at.minutes().saturating_sub_unsigned(*by));
                    set(stop, StopField::Timing(Timing::Pinned(Pin::Start(at))))
                })
                .into_iter()
                .collect(),
            Self::Drop(stop) => vec![set(stop, StopField::Status(Status::Dropped))],
        }
    }
}

/// How many stops are considered for a cut of two or three: those that can give most.
const GIVERS: usize = 6;
/// How many ways to cut two stops are offered.
const PAIRS: usize = 2;

/// Returns what could be done about a problem: first what may suffice, the gentlest first, then what does a part of it.
pub(crate) fn steps(attempt: &Attempt<'_>, problem: &Problem) -> Vec<Step> {
    let Some(conflict) = Conflict::of(attempt, problem) else { return Vec::new() };
    let missing = conflict.missing;
    let lower = |(key, room): &(MarginKey, Minutes)| Step::Lower(key.clone(), missing.min(*room));
    let lower = conflict.floor.iter().filter(|(_, room)| *room > 0).map(lower);
    let earlier =
        |(stop, room): &(StopId, Minutes)| Step::Earlier(stop.clone(), missing.min(*room));
    let earlier = conflict.first.iter().filter(|(_, room)| *room > 0).map(earlier);
    let drop = conflict.optional.iter().cloned().map(Step::Drop);
    let suffices = |step: &Step| match step {
        Step::Cut(_) => true,
        Step::Lower(_, by) | Step::Earlier(_, by) => *by >= missing,
        // With its legs it may give more than its minutes; whether it does is seen when it is tried.
        Step::Drop(stop) => attempt.visit().stop(stop).is_some_and(|stop| {
            stop.planned_minutes() >= missing || problem.stops.first() == Some(&stop.id)
        }),
    };
    let mut whole = conflict.cuts();
    let rooms: Minutes = conflict.rooms.iter().map(|(_, room)| room).sum();
    let mut part = Vec::new();
    if (1..missing).contains(&rooms) {
        part.push(Step::Cut(conflict.rooms.clone()));
    }
    for step in lower.chain(earlier).chain(drop) {
        if suffices(&step) { whole.push(step) } else { part.push(step) }
    }
    whole.extend(part);
    whole
}

/// A problem with all that can give minutes for it.
struct Conflict {
    missing: Minutes,
    /// The stops of the chain that may be cut and by how much, in the order of the programme.
    rooms: Vec<(StopId, Minutes)>,
    /// The margin whose floor may be lowered.
    floor: Option<(MarginKey, Minutes)>,
    /// The first fixed start of the day, and how much earlier it may be.
    first: Option<(StopId, Minutes)>,
    /// The optional stops of the chain, the least dear first, then the nearest to the fixed hour.
    optional: Vec<StopId>,
}

impl Conflict {
    fn of(attempt: &Attempt<'_>, problem: &Problem) -> Option<Self> {
        let visit = attempt.visit();
        let late = visit.stop(problem.stops.first()?)?;
        let mut chain: Vec<&Stop> = Vec::new();
        for cause in &problem.causes {
            let ends: &[&StopId] = match cause {
                Cause::StartsAt { stop, .. }
                | Cause::Duration { stop, .. }
                | Cause::Wait { stop, .. } => &[stop],
                Cause::Leg { from, to, .. } => &[from, to],
                Cause::Floor { .. } => &[],
            };
            for stop in ends.iter().filter_map(|id| visit.stop(id)) {
                if !chain.iter().any(|other| other.id == stop.id) {
                    chain.push(stop);
                }
            }
        }
        let (missing, floor) = match &problem.kind {
            ProblemKind::PinMissed { group, .. } | ProblemKind::MarginBelowFloor { group, .. } => {
                (problem.minutes, floor(visit, late, group.as_ref()))
            }
            ProblemKind::Overlap => {
                let other = attempt.agenda().stop(problem.stops.get(1)?)?;
                let past = other.end? - attempt.agenda().stop(&late.id)?.start?;
                (Minutes::try_from(past).ok()?, None)
            }
            _ => (problem.minutes, None),
        };
        // The late stop gives minutes where it ends too late, or where its end is fixed and its start follows from it.
        chain.retain(|stop| stop.id != late.id);
        let before = chain.len();
        chain.push(late);
        let gives = |(at, stop): (usize, &&Stop)| {
            let shrinks = match problem.kind {
                _ if at < before => !ends_fixed(stop),
                ProblemKind::WindowMissed { .. } => true,
                _ => ends_fixed(stop),
            };
            let room = stop.duration?.saturating_sub(stop.least_minutes());
            (shrinks && room > 0).then(|| (stop.id.clone(), room))
        };
        let mut optional: Vec<&Stop> =
            chain.iter().rev().copied().filter(|stop| stop.optional.is_some()).collect();
        optional.sort_by_key(|stop| (stop.id == late.id, std::cmp::Reverse(stop.optional)));
        Some(Self {
            missing,
            rooms: chain.iter().enumerate().filter_map(gives).collect(),
            floor,
            first: first_start(attempt, problem, late),
            optional: optional.into_iter().map(|stop| stop.id.clone()).collect(),
        })
    }

    /// The cuts that suffice: of one stop, nearest to the fixed hour first, of two, of three, of all.
    fn cuts(&self) -> Vec<Step> {
        let one = self.rooms.iter().rev().filter(|(_, room)| *room >= self.missing);
        let mut cuts: Vec<Step> =
            one.map(|(stop, _)| Step::Cut(vec![(stop.clone(), self.missing)])).collect();
        let mut givers: Vec<usize> = (0..self.rooms.len()).collect();
        givers.sort_by_key(|at| std::cmp::Reverse((self.rooms[*at].1, *at)));
        givers.truncate(GIVERS);
        givers.sort_unstable();
        let pairs = givers
            .iter()
            .enumerate()
            .flat_map(|(at, one)| givers[..at].iter().map(move |other| vec![*other, *one]));
        let triples = givers.iter().enumerate().flat_map(|(at, third)| {
            let givers = &givers;
            givers[..at].iter().enumerate().flat_map(move |(at, second)| {
                givers[..at].iter().map(move |first| vec![*first, *second, *third])
            })
        });
        cuts.extend(self.gentlest(pairs, PAIRS));
        cuts.extend(self.gentlest(triples, 1));
        if cuts.is_empty() {
            cuts.extend(self.gentlest(std::iter::once((0..self.rooms.len()).collect()), 1));
        }
        cuts
    }

    /// Of several sets of stops those that suffer least: the largest part that one of them gives is smallest.
    fn gentlest(&self, sets: impl Iterator<Item = Vec<usize>>, count: usize) -> Vec<Step> {
        let cut = |set: Vec<usize>| {
            let rooms: Vec<&(StopId, Minutes)> = set.iter().map(|at| &self.rooms[*at]).collect();
            let minutes: Vec<Minutes> = rooms.iter().map(|(_, room)| *room).collect();
            let cuts = split(self.missing, &minutes)?;
            let parts = cuts.iter().zip(&minutes);
            let hardest = parts.map(|(cut, room)| u64::from(*cut) * 1000 / u64::from(*room)).max();
            let stops = rooms.into_iter().map(|(stop, _)| stop.clone());
            Some((hardest, Step::Cut(stops.zip(cuts).collect())))
        };
        let mut all: Vec<_> = sets.filter_map(cut).collect();
        // What is found last is nearest to the fixed hour.
        all.reverse();
        all.sort_by_key(|(hardest, _)| *hardest);
        all.into_iter().take(count).map(|(_, step)| step).collect()
    }
}

const fn ends_fixed(stop: &Stop) -> bool {
    matches!(stop.timing, Timing::Pinned(Pin::End(_)))
}

fn fixed_start(visit: &Visit, stop: &StopId) -> Option<Clock> {
    match visit.stop(stop)?.timing {
        Timing::Pinned(Pin::Start(at)) => Some(at),
        Timing::Pinned(Pin::End(_)) | Timing::Follows | Timing::Untimed => None,
    }
}

/// The margin that a group keeps before a stop, and its floor.
fn floor(visit: &Visit, stop: &Stop, group: Option<&GroupId>) -> Option<(MarginKey, Minutes)> {
    let key = |group| MarginKey { before: stop.id.clone(), group };
    let found = |key: MarginKey| visit.margin(&key).map(|margin| (key, margin.floor));
    let own = group.and_then(|group| found(key(Some(group.clone()))));
    own.or_else(|| found(key(None)))
}

/// The fixed start that the chain begins with, if nothing precedes it, and the minutes it may be moved inside its day and
/// its own opening hours.
fn first_start(attempt: &Attempt<'_>, problem: &Problem, late: &Stop) -> Option<(StopId, Minutes)> {
    let visit = attempt.visit();
    let Some(Cause::StartsAt { stop, .. }) = problem.causes.first() else { return None };
    let at = fixed_start(visit, stop)?;
    let mut margins = attempt.agenda_before().margins.iter();
    if margins.any(|margin| margin.before == *stop) || *stop == late.id {
        return None;
    }
    let opens = visit.stop(stop)?.window.map_or(Clock::MIDNIGHT, |window| window.opens);
    let bound = visit.day_of(stop)?.bounds().opens.max(opens);
    let room = Minutes::try_from(at.minutes() - bound.minutes()).ok()?;
    Some((stop.clone(), room))
}

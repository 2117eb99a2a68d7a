//! Who goes from which stop to which: the line of everybody, and those of groups between a split and a meeting.

use crate::ids::{GroupId, PlaceId, StopId};
use crate::time::Minutes;
use crate::visit::{LegKey, Stop, Visit};
use std::collections::BTreeMap;

/// A move that somebody makes: from one stop of a day to the next one of the same line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edge<'a> {
    /// The stop that is left.
    pub(crate) from: &'a StopId,
    /// The stop that is gone to.
    pub(crate) to: &'a StopId,
    /// The group that moves; `None`: everybody.
    pub(crate) group: Option<&'a GroupId>,
}

impl Edge<'_> {
    pub(crate) fn key(&self) -> LegKey {
        LegKey { from: self.from.clone(), to: self.to.clone(), group: self.group.cloned() }
    }
}

/// Returns every move between the given stops of one day, in the order of arrival.
///
/// The stops of a split stand one group after the other (or mixed); each group goes from the last common stop to its own
/// first, and from its own last to the next common one.
pub(crate) fn edges<'a>(visit: &'a Visit, stops: &[&'a Stop]) -> Vec<Edge<'a>> {
    let ends = |at: &Move<'a>| {
        Some(Edge { from: &stops.get(at.from)?.id, to: &stops.get(at.to)?.id, group: at.group })
    };
    moves(visit, stops, |_| Skipped::Nothing).iter().filter_map(ends).collect()
}

/// A move between two stops of a day, by their positions in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Move<'a> {
    /// The position of the stop that is left.
    pub(crate) from: usize,
    /// The position of the stop that is gone to, further on.
    pub(crate) to: usize,
    /// The group that moves; `None`: everybody.
    pub(crate) group: Option<&'a GroupId>,
    /// What stands between the two in the programme and takes no time.
    pub(crate) over: Skipped,
}

/// What a move passes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Skipped {
    /// Nothing: the two stops are neighbours in their line.
    Nothing,
    /// Stops without a recorded leg to or from them.
    Still,
    /// Stops that a recorded leg led to or from.
    Moved,
}

/// Returns every move between those of the given stops that are not skipped, in the order of arrival.
pub(crate) fn moves<'a>(
    visit: &'a Visit,
    stops: &[&'a Stop],
    skipped: impl Fn(&Stop) -> Skipped,
) -> Vec<Move<'a>> {
    let mut moves = Vec::with_capacity(stops.len());
    let mut fork = Fork::since(None);
    for (to, stop) in stops.iter().copied().enumerate() {
        match (skipped(stop), &stop.group) {
            (Skipped::Nothing, Some(group)) => {
                let branch = fork.branch(group);
                let (last, over) = (branch.last.replace(to), branch.skipped);
                branch.skipped = Skipped::Nothing;
                let from = last.or(fork.common);
                moves.extend(from.map(|from| Move { from, to, group: Some(group), over }));
            }
            (Skipped::Nothing, None) => {
                fork.meet(visit, stops, to, &mut moves);
                fork = Fork::since(Some(to));
            }
            (what, Some(group)) => {
                let branch = fork.branch(group);
                branch.skipped = branch.skipped.max(what);
            }
            (what, None) => {
                fork.skipped = fork.skipped.max(what);
                for branch in &mut fork.branches {
                    branch.skipped = branch.skipped.max(what);
                }
            }
        }
    }
    moves
}

/// The lines that are open since the last common stop.
struct Fork<'a> {
    common: Option<usize>,
    /// What everybody has passed over since.
    skipped: Skipped,
    /// In the order of their appearance.
    branches: Vec<Branch<'a>>,
}

struct Branch<'a> {
    group: &'a GroupId,
    /// The group's last stop; `None` while all of them were skipped.
    last: Option<usize>,
    skipped: Skipped,
}

impl<'a> Fork<'a> {
    const fn since(common: Option<usize>) -> Self {
        Self { common, skipped: Skipped::Nothing, branches: Vec::new() }
    }

    fn branch(&mut self, group: &'a GroupId) -> &mut Branch<'a> {
        let at = self.branches.iter().position(|branch| branch.group == group);
        let at = at.unwrap_or_else(|| {
            self.branches.push(Branch { group, last: None, skipped: self.skipped });
            self.branches.len() - 1
        });
        &mut self.branches[at]
    }

    /// The moves to the next common stop.
    fn meet(&self, visit: &'a Visit, stops: &[&Stop], to: usize, moves: &mut Vec<Move<'a>>) {
        if self.branches.iter().all(|branch| branch.last.is_none()) {
            let over = self.branches.iter().map(|branch| branch.skipped).max();
            let over = over.unwrap_or(self.skipped).max(self.skipped);
            moves.extend(self.common.map(|from| Move { from, to, group: None, over }));
            return;
        }
        moves.extend(self.branches.iter().filter_map(|branch| {
            let from = branch.last.or(self.common)?;
            Some(Move { from, to, group: Some(branch.group), over: branch.skipped })
        }));
        // The groups without a stop of their own in a split go straight to the meeting, if their move is recorded.
        let Some(from) = self.common else { return };
        let idle = visit.groups.keys().filter(|group| {
            let key = || LegKey {
                from: stops[from].id.clone(),
                to: stops[to].id.clone(),
                group: Some((*group).clone()),
            };
            self.branches.iter().all(|branch| branch.group != *group)
                && visit.legs.contains_key(&key())
        });
        let over = self.skipped;
        moves.extend(idle.map(|group| Move { from, to, group: Some(group), over }));
    }
}

/// The minutes known between pairs of places, from any leg of the visit; the most, where legs differ.
pub(crate) fn known_pairs(visit: &Visit) -> BTreeMap<(&PlaceId, &PlaceId), Minutes> {
    let place = |id: &StopId| visit.stops.get(id).and_then(|stop| stop.place.as_ref());
    let mut pairs = BTreeMap::new();
    for (key, leg) in &visit.legs {
        let (Some(from), Some(to), Some(minutes)) = (place(&key.from), place(&key.to), leg.minutes)
        else {
            continue;
        };
        let known = pairs.entry((from, to)).or_insert(minutes);
        *known = minutes.max(*known);
    }
    pairs
}

//! Who goes from which stop to which: the line of everybody, and those of groups between a split and a meeting.

use crate::ids::{GroupId, StopId};
use crate::visit::{LegKey, Stop, Visit};

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
    let mut edges = Vec::with_capacity(stops.len());
    let mut common: Option<&StopId> = None;
    // The last stop of each group since the last common one, in the order of their appearance.
    let mut branches: Vec<(&GroupId, &StopId)> = Vec::new();
    for stop in stops {
        match &stop.group {
            Some(group) => {
                let last = branches.iter_mut().find(|(id, _)| *id == group);
                let from = last.as_ref().map(|(_, id)| *id).or(common);
                if let Some(from) = from {
                    edges.push(Edge { from, to: &stop.id, group: Some(group) });
                }
                match last {
                    Some(branch) => branch.1 = &stop.id,
                    None => branches.push((group, &stop.id)),
                }
            }
            None => {
                if branches.is_empty() {
                    edges.extend(common.map(|from| Edge { from, to: &stop.id, group: None }));
                } else {
                    edges.extend(branches.iter().map(|(id, from)| Edge {
                        from,
                        to: &stop.id,
                        group: Some(id),
                    }));
                    edges.extend(idle(visit, common, &stop.id, &branches));
                }
                branches.clear();
                common = Some(&stop.id);
            }
        }
    }
    edges
}

/// The groups without a stop of their own in a split go straight to the meeting, if their move is recorded.
fn idle<'a>(
    visit: &'a Visit,
    split: Option<&'a StopId>,
    meeting: &'a StopId,
    branches: &[(&'a GroupId, &'a StopId)],
) -> Vec<Edge<'a>> {
    let Some(split) = split else { return Vec::new() };
    visit
        .groups
        .keys()
        .filter(|group| branches.iter().all(|(id, _)| id != group))
        .map(|group| Edge { from: split, to: meeting, group: Some(group) })
        .filter(|edge| visit.legs.contains_key(&edge.key()))
        .collect()
}

//! Which halts to leave out so that the others fit: the fewest, and every choice of so few.

use super::answer::{Placed, Unanswered, Watch};
use super::line::Line;
use super::net::NEVER;
use super::question::{Minute, Question};
use std::collections::BTreeMap;

/// The fewest halts to leave out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeastDrop {
    /// How many.
    pub dropped: usize,
    /// Every choice of so few, the halts of each in the order of the question; the choices in that order too.
    pub choices: Vec<Vec<usize>>,
    /// An order that fits without the first choice.
    pub order: Vec<Placed>,
}

/// Finds the fewest halts without which some order fits, all others at their preferred duration. A halt with a pin is never
/// left out.
///
/// # Errors
/// [`Unanswered::Impossible`] where not even the pins fit, [`Unanswered::Unfinished`] where the watch stopped it; the question
/// must be without a split.
pub fn least_drop(question: &Question, watch: &mut dyn Watch) -> Result<LeastDrop, Unanswered> {
    let line = Line::new(question)?;
    let free = line.spots.iter().filter(|spot| !spot.pinned).count();
    for dropped in 0..=free {
        let found = without(&line, dropped, watch).ok_or(Unanswered::Unfinished)?;
        let Some(path) = found.values().next() else { continue };
        let out = |set: &u64| -> Vec<usize> {
            let spots = line.spots.iter().enumerate().filter(|(at, _)| set >> at & 1 == 0);
            spots.filter_map(|(_, spot)| spot.halt).collect()
        };
        let mut choices: Vec<(Vec<usize>, &Vec<usize>)> =
            found.iter().map(|(set, path)| (out(set), path)).collect();
        choices.sort();
        let first = choices.first().map_or(path, |(_, path)| *path);
        let order = hours(&line, first);
        return Ok(LeastDrop {
            dropped,
            order,
            choices: choices.into_iter().map(|(out, _)| out).collect(),
        });
    }
    Err(Unanswered::Impossible)
}

/// Every set of all but so many spots that some order fits, with one such order; `None` where the watch stopped it.
fn without(
    line: &Line,
    dropped: usize,
    watch: &mut dyn Watch,
) -> Option<BTreeMap<u64, Vec<usize>>> {
    let count = line.spots.len();
    let mut layer: BTreeMap<(u64, usize), (Minute, Vec<usize>)> =
        BTreeMap::from([((0, usize::MAX), (line.start, Vec::new()))]);
    for _ in 0..count - dropped {
        let mut next: BTreeMap<(u64, usize), (Minute, Vec<usize>)> = BTreeMap::new();
        for ((set, last), (left, path)) in layer {
            if watch.is_over(count as u64) {
                return None;
            }
            let from = (last != usize::MAX).then_some(last);
            for at in (0..count).filter(|at| set >> at & 1 == 0) {
                let Some(left) = line.spots[at].leave(left, line.leg(from, Some(at))) else {
                    continue;
                };
                let set = set | 1 << at;
                if line.lost(left, at, set) > dropped {
                    continue;
                }
                let known = next.get(&(set, at)).is_some_and(|known| known.0 <= left);
                if !known {
                    let mut path = path.clone();
                    path.push(at);
                    next.insert((set, at), (left, path));
                }
            }
        }
        layer = next;
    }
    let pins = (0..count).filter(|at| line.spots[*at].pinned).fold(0_u64, |set, at| set | 1 << at);
    let mut found = BTreeMap::new();
    for ((set, last), (left, path)) in layer {
        let home = line.leg((last != usize::MAX).then_some(last), None);
        if set & pins == pins && home < NEVER && left + home <= line.end {
            found.entry(set).or_insert(path);
        }
    }
    Some(found)
}

/// The hours of an order that fits.
fn hours(line: &Line, path: &[usize]) -> Vec<Placed> {
    let mut order = Vec::new();
    let mut left = line.start;
    let (mut from, mut day) = (None, 0);
    for at in path.iter().copied() {
        let spot = &line.spots[at];
        left = spot.leave(left, line.leg(from, Some(at))).unwrap_or(left);
        match spot.halt {
            Some(halt) => {
                order.push(Placed { halt, start: left - spot.duration, end: left, day });
            }
            None => day += 1,
        }
        from = Some(at);
    }
    order
}

//! What is answered, and how long one may look for it.

use super::question::{Fault, Minute};

/// The best order that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The halts that are kept with their hours. In time order for whoever takes part: what all do before they part, each
    /// group's own, the first group first, then from the meeting on what all do again.
    pub order: Vec<Placed>,
    /// The optional halts that are left out, in the order of the question.
    pub dropped: Vec<usize>,
    /// What it costs.
    pub cost: Cost,
    /// No order is better by the wish; never said without a proof.
    pub proved: bool,
    /// Legs between places of the question whose minutes are unknown: from, to. No order that needs one was looked at, so a
    /// proof is one among the orders whose legs are known.
    pub unknown: Vec<(usize, usize)>,
}

/// A halt with its hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Which halt of the question.
    pub halt: usize,
    /// When it starts, as early as the order allows.
    pub start: Minute,
    /// When it ends.
    pub end: Minute,
    /// The day of the question on which it lies.
    pub day: usize,
}

/// The price of an order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// What the optional halts that are kept are worth together.
    pub kept: u64,
    /// Minutes of travel, from the base, through all halts, back to the base, each day; of every group its own.
    pub travel: i64,
    /// The minute of return on the last day.
    pub end: Minute,
    /// The minutes of return of all days together; with one day the same as `end`.
    pub ends: i64,
    /// How many minutes the groups that are there first wait at the meeting for the last, together.
    pub apart: i64,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unanswered {
    /// The question makes no sense.
    Malformed(Fault),
    /// No order fits; that is proved. [`why_not`](super::why_not) says which facts are in the way.
    Impossible,
    /// No order fits whose legs are all known; these are not: from place, to place.
    UnknownLegs(Vec<(usize, usize)>),
    /// The time was up before any order was found, and none is proved impossible.
    Unfinished,
}

/// Looks over the shoulder of a search: stops it, and hears of what it finds.
///
/// Nothing here knows a clock. A closure is a watch that only stops the search; it is asked about every thousandth step, so
/// it may look at a clock or at a flag that somebody else sets. [`Steps`] is one that counts, and stops at the same place each
/// time.
pub trait Watch {
    /// Asked again and again, after about so many steps more: true to stop now, with what there is.
    fn is_over(&mut self, steps: u64) -> bool;

    /// A better order than before was found; it is not proved yet.
    fn found(&mut self, answer: &Answer) {
        let _ = answer;
    }
}

impl<F: FnMut() -> bool> Watch for F {
    fn is_over(&mut self, _: u64) -> bool {
        self()
    }
}

/// A budget of steps, of which a core does some ten million in a second.
///
/// ```
/// use planner::order::{Steps, Watch};
/// let mut budget = Steps(1_500);
/// assert!(!budget.is_over(1_000));
/// assert!(budget.is_over(1_000));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps(
    /// How many are left.
    pub u64,
);

impl Watch for Steps {
    fn is_over(&mut self, steps: u64) -> bool {
        self.0 = self.0.saturating_sub(steps);
        self.0 == 0
    }
}

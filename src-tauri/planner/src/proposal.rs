//! What a proposal is, and which of two is better.

use crate::effect::Effect;
use crate::order::Wish;
use chrono::NaiveDate;
use domain::time::{Clock, Minutes};
use domain::visit::Status;
use domain::{Command, GroupId, StopId};
use std::cmp::{Ordering, Reverse};

/// Edits that together make the visit better: heal blocking problems, shorten the ways, let more options fit; and what they cost. Nothing happens until they are applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What most of its minutes come from.
    pub kind: Kind,
    /// What it changes, in the order of the programme.
    pub changes: Vec<ProposedChange>,
    /// The same as edits, for [`domain::apply_all`]: one change, one undo.
    pub commands: Vec<Command>,
    /// Blocking problems that are left when it is applied.
    pub problems_after: usize,
    /// Stops whose start or end becomes another one.
    pub moved_stops: usize,
    /// Minutes that are given up: cut from durations, whole durations of dropped stops, minutes by which a start is moved on
    /// purpose, minutes taken from floors. Stops that merely follow count 0.
    pub total_displacement: Minutes,
    /// The priorities of the optional stops that it drops, the dearest (least number) first.
    pub dropped: Vec<u8>,
    /// Of a repair: it heals everything, and it is proved that nothing of these kinds does so with less displacement. Of an
    /// order or a choice: it is proved that none is better by its wish. Nothing is called the best without that.
    pub optimal: bool,
    /// Of an order or a choice: which of two good days is the better one.
    pub wish: Option<Wish>,
    /// What it does to the days that it touches.
    pub effect: Effect,
}

/// The kinds of repairs, the gentlest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Stops are cut, none below its minimum.
    Shorten,
    /// The floor of a margin is lowered.
    Margin,
    /// The first fixed start of a day is moved to an earlier hour.
    StartEarlier,
    /// Two stops change places.
    Swap,
    /// A stop goes to another part of the day, or to another day.
    Move,
    /// A stop of everybody becomes one of a group only.
    SplitGroup,
    /// Optional stops are put aside.
    Drop,
    /// The stops between fixed hours are put into a better order.
    Order,
    /// Other optional stops take place than now.
    Choose,
    /// Minutes are spread over stops.
    Spread,
}

/// One field that a proposal changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedChange {
    /// Of which stop; for a floor, the fixed stop that the margin lies before.
    pub stop: StopId,
    /// Which field, its value now and the proposed one.
    pub field: Field,
}

/// The fields that proposals change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// The preferred minutes.
    Duration {
        /// Minutes now.
        from: Minutes,
        /// Fewer minutes, no less than the minimum; more, where minutes are spread.
        to: Minutes,
    },
    /// The fixed start.
    Start {
        /// The hour now.
        from: Clock,
        /// An earlier one.
        to: Clock,
    },
    /// How sure the stop is.
    Status {
        /// What it is now.
        from: Status,
        /// [`Status::Dropped`], or what brings it back.
        to: Status,
    },
    /// The place in the order.
    Position {
        /// The day and the place in it now, counted from 1 among the stops that take time.
        from: (NaiveDate, usize),
        /// Those that are proposed.
        to: (NaiveDate, usize),
    },
    /// The group.
    Group {
        /// `None`: everybody.
        from: Option<GroupId>,
        /// Who goes there then.
        to: Option<GroupId>,
    },
    /// The floor of the margin before it.
    Floor {
        /// Minutes now.
        from: Minutes,
        /// Fewer minutes.
        to: Minutes,
    },
}

impl Proposal {
    /// Compares two proposals, the better one first: fewest blocking problems left, least displacement, fewest changes, the
    /// dearest options spared, the gentlest kind. Proposals that are equal in all that keep the order they were found in.
    pub(crate) fn rank(&self, other: &Self) -> Ordering {
        fn key(proposal: &Proposal) -> impl Ord {
            (proposal.problems_after, proposal.total_displacement, proposal.changes.len())
        }
        key(self)
            .cmp(&key(other))
            .then_with(|| spared(&self.dropped).cmp(&spared(&other.dropped)))
            .then(self.kind.cmp(&other.kind))
    }
}

/// Nothing dropped comes first, then what drops the least dear.
fn spared(dropped: &[u8]) -> (bool, Reverse<&[u8]>) {
    (!dropped.is_empty(), Reverse(dropped))
}

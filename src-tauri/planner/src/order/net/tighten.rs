//! Hours that no order can use and legs that no order can take are taken away.
//!
//! Tightening and precedences follow Dumas, Desrosiers, Gélinas and Solomon (1995); the closure holds the services of what lies
//! between, without which it would prune too much.

use super::{NEVER, Net, What};
use crate::order::question::Minute;

impl Net {
    /// Takes away, a few times over, what no order can use.
    pub(in super::super) fn tighten(&mut self) {
        let count = self.nodes.len();
        for at in 0..count {
            self.legs[at * count + at] = NEVER;
        }
        // Each round can only take away; few are needed.
        for _ in 0..4 {
            self.close();
            if !(self.narrow() | self.order() | self.thin()) {
                break;
            }
        }
    }

    /// The closure of service and leg over all nodes (Floyd, Warshall).
    fn close(&mut self) {
        let count = self.nodes.len();
        self.reach = self.legs.clone();
        for via in 0..count {
            let service = self.nodes[via].service;
            for from in 0..count {
                let first = self.reach[from * count + via];
                if first >= NEVER {
                    continue;
                }
                for to in 0..count {
                    let both = first + service + self.reach[via * count + to].min(NEVER);
                    if both < self.reach[from * count + to] {
                        self.reach[from * count + to] = both;
                    }
                }
            }
        }
    }

    /// Cuts hours by the way from the first departure and to the last return, and by what comes before and after.
    fn narrow(&mut self) -> bool {
        let count = self.nodes.len();
        let mut changed = false;
        for at in 0..count {
            let mut first = NEVER;
            let mut last = -NEVER;
            for other in 0..count {
                let there = &self.nodes[other];
                let reach = if other == at { 0 } else { there.service + self.reach(other, at) };
                if self.out[other] < NEVER && reach < NEVER {
                    // A node by whose way it is reached starts no earlier than it opens only if it is kept: no use of that.
                    first = first.min(self.start + self.out[other] + reach);
                }
                let own = self.nodes[at].service;
                let reach = if other == at { 0 } else { self.reach(at, other) + there.service };
                if self.back[other] < NEVER && reach < NEVER {
                    last = last.max(self.end - self.back[other] - reach - own);
                }
            }
            for other in 0..count {
                let there = &self.nodes[other];
                if there.prize.is_some() || other == at {
                    continue;
                }
                if self.is_before(other, at) && self.reach(other, at) < NEVER {
                    first = first.max(there.first + there.service + self.reach(other, at));
                }
                if self.is_before(at, other) && self.reach(at, other) < NEVER {
                    last = last.min(there.last - self.reach(at, other) - self.nodes[at].service);
                }
            }
            if matches!(self.nodes[at].what, What::Night(_)) {
                continue;
            }
            changed |= self.nodes[at].open((first, last));
        }
        changed
    }

    /// Finds which must come before which.
    fn order(&mut self) -> bool {
        let count = self.nodes.len();
        let mut changed = false;
        for a in 0..count {
            for b in 0..count {
                let late = self.nodes[b].first.saturating_add(self.nodes[b].service);
                let too_late = late.saturating_add(self.reach(b, a)) > self.nodes[a].last;
                if a != b && too_late && !self.before[a * count + b] {
                    self.before[a * count + b] = true;
                    changed = true;
                }
            }
        }
        changed
    }

    /// Takes away legs that are too late, or behind which a third node would find no place.
    fn thin(&mut self) -> bool {
        let count = self.nodes.len();
        let mut changed = false;
        for a in 0..count {
            for b in 0..count {
                if a == b || self.leg(a, b) >= NEVER {
                    continue;
                }
                let (from, to) = (&self.nodes[a], &self.nodes[b]);
                let arrival = from.first.saturating_add(from.service + self.leg(a, b));
                let taken = arrival <= to.last
                    && !self.is_before(b, a)
                    && (0..count).all(|third| self.leaves_room(a, b, arrival, third));
                if !taken {
                    self.legs[a * count + b] = NEVER;
                    changed = true;
                }
            }
            let other = |at: usize| at != a && self.nodes[at].prize.is_none();
            if self.out[a] < NEVER && (0..count).any(|at| other(at) && self.is_before(at, a)) {
                self.out[a] = NEVER;
                changed = true;
            }
            if self.back[a] < NEVER && (0..count).any(|at| other(at) && self.is_before(a, at)) {
                self.back[a] = NEVER;
                changed = true;
            }
        }
        changed
    }

    /// Going straight from one node to another, can the third still be visited before or behind both?
    fn leaves_room(&self, a: usize, b: usize, arrival: Minute, third: usize) -> bool {
        let node = &self.nodes[third];
        if third == a || third == b || node.prize.is_some() {
            return true;
        }
        let (from, to) = (&self.nodes[a], &self.nodes[b]);
        let left = arrival.max(to.first).saturating_add(to.service);
        let behind =
            !self.is_before(third, b) && left.saturating_add(self.reach(b, third)) <= node.last;
        if behind {
            return true;
        }
        if self.is_before(a, third) {
            return false;
        }
        let at_a = node.first.saturating_add(node.service).saturating_add(self.reach(third, a));
        at_a <= from.last && at_a.max(from.first) + from.service + self.leg(a, b) <= to.last
    }
}

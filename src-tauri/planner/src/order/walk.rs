//! The best walks of a bound, backwards through the day.

use super::bound::{Bound, NONE};
use super::spots::{Ahead, INFINITE};

impl Bound {
    /// Finds the best walk from each node, minute and memory.
    pub(super) fn fill(&mut self) {
        if self.long {
            self.fill_at_length();
        } else {
            self.fill_by_ticks();
        }
    }

    /// Fills all nodes tick by tick.
    fn fill_by_ticks(&mut self) {
        let top = self.spots.iter().map(|spot| spot.high).max().unwrap_or(0);
        let bottom = self.spots.iter().map(|spot| spot.low).min().unwrap_or(0);
        for tick in (bottom..=top).rev() {
            for at in 0..self.spots.len() {
                self.fill_tick(at, tick);
            }
            // What follows at once may not have been there yet: these again, until nothing changes.
            for _ in 0..if self.block > 0 { 0 } else { self.spots.len() } {
                let mut changed = false;
                for at in 0..self.spots.len() {
                    if self.spots[at].shortest == 0 {
                        changed |= self.fill_tick(at, tick);
                    }
                }
                if !changed {
                    break;
                }
            }
        }
    }

    /// Fills one tick of a node; true where something has changed.
    fn fill_tick(&mut self, at: usize, tick: i32) -> bool {
        let spot = &self.spots[at];
        if !(spot.low..=spot.high).contains(&tick) {
            return false;
        }
        let place = spot.wait(tick - spot.low) as usize;
        if place as i32 != tick - spot.low {
            for memory in 0..spot.lows.len() {
                let row = spot.rows + memory * spot.width;
                let value = self.table.get(row + place).copied().unwrap_or(INFINITE);
                self.table[row + (tick - spot.low) as usize] = value;
            }
            return false;
        }
        let mut ahead = std::mem::take(&mut self.ahead);
        self.look_ahead(at, tick, &mut ahead);
        let home = spot.home(tick);
        let mut changed = false;
        let nexts = spot.next.chunks_exact(spot.arcs.len().max(1));
        let nexts = nexts.chain(std::iter::repeat(&[][..]));
        for ((memory, low), next) in spot.lows.iter().enumerate().zip(nexts) {
            if tick < *low {
                continue;
            }
            let mut best = home;
            for one in &ahead {
                let value = one.cost + self.table[next[one.arc] as usize + one.place];
                best = if value < best { value } else { best };
            }
            let own = &mut self.table[spot.rows + memory * spot.width + place];
            changed |= *own != best;
            *own = best;
        }
        self.ahead = ahead;
        changed
    }

    /// The arcs that can be taken from a node at a tick.
    pub(super) fn look_ahead(&self, at: usize, tick: i32, ahead: &mut Vec<Ahead>) {
        ahead.clear();
        for (index, arc) in self.spots[at].arcs.iter().enumerate() {
            let to = &self.spots[arc.to];
            let place = (tick + arc.ticks - to.low).max(0) as usize;
            if place < to.width {
                ahead.push(Ahead { arc: index, cost: arc.cost - self.prices[arc.to], place });
            }
        }
    }

    /// Fills each node as far down as what it leads to is there, in stretches as long as can be.
    fn fill_at_length(&mut self) {
        self.filled.clear();
        self.filled.extend(self.spots.iter().map(|spot| spot.high + 1));
        let mut open = true;
        while open {
            open = false;
            for at in 0..self.spots.len() {
                let spot = &self.spots[at];
                let (filled, low) = (self.filled[at], spot.low);
                if filled <= low {
                    continue;
                }
                let until =
                    spot.arcs.iter().filter(|arc| self.filled[arc.to] > self.spots[arc.to].low);
                let until =
                    until.map(|arc| self.filled[arc.to] - arc.ticks).fold(spot.low, i32::max);
                if until == spot.low || filled - until >= spot.shortest {
                    self.fill_block(at, until, filled - 1);
                    self.filled[at] = until;
                }
                open |= self.filled[at] > low;
            }
        }
    }

    /// Fills the ticks of a node in a stretch of time.
    fn fill_block(&mut self, at: usize, from: i32, until: i32) {
        let spot = &self.spots[at];
        let last = until.min(spot.high);
        // What is the same for all memories: the cost of each arc, and the place of arrival for the first tick.
        self.reached.clear();
        self.reached.extend(spot.arcs.iter().map(|arc| {
            let to = &self.spots[arc.to];
            (arc.cost - self.prices[arc.to], from + arc.ticks - to.low, to.width)
        }));
        for memory in 0..1_usize << spot.near.len() {
            let first = from.max(spot.lows[memory]);
            if first > last {
                continue;
            }
            let length = (last - first + 1) as usize;
            self.scratch.resize(length, 0.0);
            let scratch = &mut self.scratch[..length];
            for (place, value) in scratch.iter_mut().enumerate() {
                *value = spot.home(first + place as i32);
            }
            let next = &spot.next[memory * spot.arcs.len()..(memory + 1) * spot.arcs.len()];
            for ((cost, offset, width), row) in self.reached.iter().zip(next) {
                if *row == NONE {
                    continue;
                }
                let offset = offset + first - from;
                let skipped = offset.max(0) as usize;
                if skipped >= *width {
                    continue;
                }
                let row = &self.table[*row as usize + skipped..*row as usize + width];
                // Who arrives early waits: as dear as the first tick.
                let early = ((-offset).max(0) as usize).min(length);
                let value = cost + row[0];
                for best in &mut scratch[..early] {
                    *best = if value < *best { value } else { *best };
                }
                for (best, value) in scratch[early..].iter_mut().zip(row) {
                    let value = cost + value;
                    *best = if value < *best { value } else { *best };
                }
            }
            let row = spot.rows + memory * spot.width + (first - spot.low) as usize;
            let own = &mut self.table[row..row + length];
            own.copy_from_slice(scratch);
            for (gap, open) in &spot.gaps {
                let row = spot.rows + memory * spot.width;
                let value =
                    self.table.get(row + (open - spot.low) as usize).copied().unwrap_or(INFINITE);
                for tick in first.max(*gap)..=last.min(open - 1) {
                    self.table[row + (tick - spot.low) as usize] = value;
                }
            }
        }
    }

    /// The best walk of all: its nodes. Sets what every order costs at least.
    pub(super) fn walk(&mut self) -> Vec<usize> {
        let mut walk = Vec::new();
        let mut best = (INFINITE, NONE, 0, 0);
        for arc in &self.out {
            let to = &self.spots[arc.to];
            let place = (arc.ticks - to.low).max(0);
            if arc.ticks <= to.high {
                let value = arc.cost - self.prices[arc.to] + self.table[to.rows + place as usize];
                if value < best.0 {
                    best = (value, to.rows as u32, arc.to, place);
                }
            }
        }
        let sum: f64 = self.prices.iter().copied().map(f64::from).sum();
        self.least = if best.0 >= INFINITE / 2.0 {
            f64::INFINITY
        } else {
            (f64::from(best.0) + sum) / self.grid.scale
        };
        let (_, mut row, mut at, mut place) = best;
        while row != NONE && walk.len() < 4 * self.spots.len() {
            walk.push(at);
            let spot = &self.spots[at];
            let tick = spot.low + spot.wait(place);
            let memory = (row as usize - spot.rows) / spot.width;
            let mut best = spot.home(tick);
            let next = &spot.next[memory * spot.arcs.len()..(memory + 1) * spot.arcs.len()];
            row = NONE;
            let mut onward = (0, 0);
            for (arc, next) in spot.arcs.iter().zip(next) {
                let to = &self.spots[arc.to];
                let arrival = (tick + arc.ticks - to.low).max(0);
                if *next == NONE || arrival as usize >= to.width {
                    continue;
                }
                let value =
                    arc.cost - self.prices[arc.to] + self.table[*next as usize + arrival as usize];
                if value < best {
                    best = value;
                    row = *next;
                    onward = (arc.to, arrival);
                }
            }
            (at, place) = onward;
        }
        walk
    }
}

//! The best walks of a bound, backwards through the day.

use super::bound::{Bound, NONE};
use super::spots::{Ahead, INFINITE};

/// So many ticks of a node are filled at once by the arcs that take no less.
const STRETCH: i32 = 8;

/// Over which arcs one always waits in a stretch, arrives within a row, or does one or the other, from a place on, in a row so
/// wide.
#[derive(Default)]
pub(super) struct Stretch {
    waiting: Vec<Ahead>,
    within: Vec<Ahead>,
    partly: Vec<(Ahead, i32, i32)>,
}

impl Bound {
    /// Finds the best walk from each node, minute and memory: stretch by stretch, and within each tick by tick over the arcs that
    /// end within it.
    pub(super) fn fill(&mut self) {
        let all = 0..self.spots.len();
        let (spots, top) =
            (&self.spots, self.spots.iter().map(|spot| spot.high).max().unwrap_or(0));
        let bottom = spots.iter().map(|spot| spot.low).min().unwrap_or(0);
        let by_ticks = |at: &usize| spots[*at].shortest < STRETCH || !spots[*at].gaps.is_empty();
        let by_ticks: Vec<usize> = all.clone().filter(by_ticks).collect();
        let at_once: Vec<usize> = all.clone().filter(|at| spots[*at].shortest == 0).collect();
        let mut until = top;
        while until >= bottom {
            let from = until - (STRETCH - 1);
            for at in all.clone() {
                self.fill_stretch(at, from);
            }
            for tick in (from..=until).rev() {
                for at in &by_ticks {
                    self.fill_tick(*at, tick);
                }
                // What follows at once may not have been there yet: these again, until nothing changes.
                for _ in &at_once {
                    let filled = at_once.iter().map(|at| self.fill_tick(*at, tick));
                    if filled.filter(|changed| *changed).count() == 0 {
                        break;
                    }
                }
            }
            until = from - 1;
        }
    }

    /// Fills a stretch of a node, by going home and by the arcs that lead behind it.
    fn fill_stretch(&mut self, at: usize, from: i32) {
        let spot = &self.spots[at];
        let last = STRETCH.min(spot.high - from + 1);
        if last <= 0 || from + STRETCH <= spot.low {
            return;
        }
        let mut stretch = std::mem::take(&mut self.stretch);
        let Stretch { waiting, within, partly } = &mut stretch;
        waiting.clear();
        within.clear();
        partly.clear();
        let short = spot.arcs.partition_point(|arc| arc.ticks < STRETCH);
        for (index, arc) in spot.arcs.iter().enumerate().skip(short) {
            let to = &self.spots[arc.to];
            let (place, width) = (from + arc.ticks - to.low, to.width as i32);
            let cost = arc.cost - self.prices[arc.to];
            let one = Ahead { arc: index, cost, place: place.max(0) as usize };
            match place {
                _ if place >= width => {}
                _ if place <= -STRETCH => waiting.push(one),
                0.. if place + STRETCH <= width => within.push(one),
                _ => partly.push((one, place, width)),
            }
        }
        let home: [f32; STRETCH as usize] =
            std::array::from_fn(|step| spot.home(from + step as i32));
        let nexts = spot.next.chunks_exact(spot.arcs.len().max(1));
        let nexts = nexts.chain(std::iter::repeat(&[][..]));
        for ((memory, low), next) in spot.lows.iter().enumerate().zip(nexts) {
            let first = (low - from).max(0);
            if first >= last {
                continue;
            }
            let row = |one: &Ahead| next[one.arc] as usize + one.place;
            let waits = waiting.iter().map(|one| one.cost + self.table[row(one)]);
            let waits = waits.fold(INFINITE, lesser);
            let mut best = home.map(|home| lesser(home, waits));
            for one in &*within {
                let row = self.table.get(row(one)..).and_then(<[f32]>::first_chunk);
                let row: &[f32; STRETCH as usize] = row.unwrap_or(&[INFINITE; STRETCH as usize]);
                for (best, value) in best.iter_mut().zip(row) {
                    *best = lesser(one.cost + value, *best);
                }
            }
            for (one, place, width) in &*partly {
                let row = next[one.arc] as usize;
                let places = (*place..*width).map(|place| place.max(0) as usize);
                for (best, place) in best.iter_mut().zip(places) {
                    *best = lesser(one.cost + self.table[row + place], *best);
                }
            }
            for (gap, open) in &spot.gaps {
                // Filled from when it opens, tick by tick.
                let gap = (gap - from).max(0)..(open - from).min(STRETCH);
                gap.for_each(|step| best[step as usize] = INFINITE);
            }
            let own = spot.rows + memory * spot.width + (from + first - spot.low) as usize;
            let best = &best[first as usize..last as usize];
            self.table[own..own + best.len()].copy_from_slice(best);
        }
        self.stretch = stretch;
    }

    /// Fills a tick of a node by the arcs that are shorter than a stretch; true where something has changed.
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
        self.look_ahead(at, tick, STRETCH, &mut ahead);
        let mut changed = false;
        let nexts = spot.next.chunks_exact(spot.arcs.len().max(1));
        for ((memory, low), next) in spot.lows.iter().enumerate().zip(nexts) {
            if tick < *low || ahead.is_empty() {
                continue;
            }
            let own = spot.rows + memory * spot.width + place;
            let known = self.table[own];
            let value = |one: &Ahead| one.cost + self.table[next[one.arc] as usize + one.place];
            let best = ahead.iter().map(value).fold(known, lesser);
            changed |= best < known;
            self.table[own] = best;
        }
        self.ahead = ahead;
        changed
    }

    /// The arcs shorter than so many ticks that can be taken from a node at a tick.
    pub(super) fn look_ahead(&self, at: usize, tick: i32, shorter: i32, ahead: &mut Vec<Ahead>) {
        ahead.clear();
        let arcs = self.spots[at].arcs.iter().take_while(|arc| arc.ticks < shorter);
        for (index, arc) in arcs.enumerate() {
            let to = &self.spots[arc.to];
            let place = (tick + arc.ticks - to.low).max(0) as usize;
            if place < to.width {
                ahead.push(Ahead { arc: index, cost: arc.cost - self.prices[arc.to], place });
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

/// The lesser of two; unlike `f32::min` it asks for no numbers that are none.
#[inline(always)]
const fn lesser(one: f32, other: f32) -> f32 {
    if one < other { one } else { other }
}

//! What the rest of an order costs at least, from each node at each minute.
//!
//! « Each node once » is relaxed: a walk may come back to a node, but every visit is paid by the node's price (Lagrangian
//! multipliers, moved by the subgradient method: Held, Karp 1971), and it may not come back to one that it remembers (ng-paths:
//! Baldacci, Mingozzi, Roberti 2012). The best walk from each node, minute and memory is found backwards through the day; the
//! table of these walks with the prices of the nodes still to come is a bound for every label of the exact search. Where the
//! best walk goes round in a circle, the nodes of that circle learn to remember (dynamic ng-paths: Roberti, Mingozzi 2014).

use super::net::{NEVER, Net, What};
use super::question::Minute;
use super::search::Best;
use super::set::Set;
use super::spots::{Ahead, Arc, Grid, INFINITE, Spot};
use super::walk::Stretch;

/// No row: the first one of the table, which holds nothing but rests that are impossible.
pub(super) const NONE: u32 = 0;
/// So many of the nearest nodes are remembered from the beginning.
const NEAREST: usize = 2;

/// The table and the prices that it was made with.
pub(super) struct Bound {
    pub(super) spots: Vec<Spot>,
    pub(super) grid: Grid,
    /// The first legs.
    pub(super) out: Vec<Arc>,
    pub(super) prices: Vec<f32>,
    pub(super) table: Vec<f32>,
    /// From start to start, by any way.
    pub(super) reach: Vec<i32>,
    /// The best bound so far with its prices, and how the prices are moved.
    pub(super) kept: (f64, Vec<f32>),
    pub(super) factor: f64,
    pub(super) idle: usize,
    /// The least that any order costs, in minutes of what is wished for.
    pub(super) least: f64,
    pub(super) ahead: Vec<Ahead>,
    pub(super) stretch: Stretch,
}

impl Bound {
    /// Makes a bound on travel, or on the end; `None` for nets with groups or options, whose searches do without.
    pub(super) fn new(net: &Net, best: &Best, most: f64) -> Option<Self> {
        let path = &best.path;
        let most = best.price.map_or(most, |price| net.in_minutes(price).max(1.0));
        let plain = |at: usize| net.nodes[at].prize.is_none() && net.nodes[at].what != What::Split;
        let by_travel = net.travel_price >= net.end_price;
        let one_day = net.nodes.iter().all(|node| matches!(node.what, What::Halt(_)));
        if net.len() < 2 || !(0..net.len()).all(plain) || !(by_travel || one_day) {
            return None;
        }
        let grid = Grid::new(net, most);
        let cheapest = |to: usize| {
            let legs = (0..net.len())
                .map(|from| net.leg(from, to))
                .chain([net.out(to)])
                .filter(|leg| *leg < NEVER);
            legs.min().unwrap_or(0)
        };
        let cost = |leg: Minute| grid.cost(leg);
        let mut prices: Vec<f32> = (0..net.len()).map(|to| cost(cheapest(to)).floor()).collect();
        for (place, at) in path.iter().enumerate() {
            let into =
                place.checked_sub(1).map_or(net.out(*at), |before| net.leg(path[before], *at));
            let away = path.get(place + 1).map_or(net.back(*at), |after| net.leg(*at, *after));
            prices[*at] = ((cost(into) + cost(away)) / 2.0).floor();
        }
        let mut bound = Self {
            ahead: Vec::new(),
            stretch: Stretch::default(),
            kept: (f64::NEG_INFINITY, Vec::new()),
            factor: 1.0,
            idle: 0,
            reach: Vec::new(),
            spots: Vec::new(),
            grid,
            out: Vec::new(),
            prices,
            table: Vec::new(),
            least: 0.0,
        };
        bound.follow(net);
        if !bound.remember_the_instant() {
            return None;
        }
        bound.remember_the_near(net);
        bound.lay();
        Some(bound)
    }

    /// Takes the hours and legs of a net over, of the same one as before or of what is left of it. The table must be laid and
    /// filled again.
    pub(super) fn follow(&mut self, net: &Net) {
        let known = std::mem::take(&mut self.spots);
        self.spots = (0..net.len()).map(|at| self.grid.spot(net, at)).collect();
        for (spot, known) in self.spots.iter_mut().zip(known) {
            // What always comes before or behind is known without remembering.
            let is_open = |near: &usize| !spot.before[*near] && !spot.behind[*near];
            spot.near = known.near.into_iter().filter(is_open).collect();
        }
        self.out = self.grid.out(net);
        self.close();
    }

    /// Closes the arcs in ticks (Floyd, Warshall).
    fn close(&mut self) {
        let count = self.spots.len();
        self.reach = vec![NEVER; count * count];
        for (at, spot) in self.spots.iter().enumerate() {
            for arc in &spot.arcs {
                self.reach[at * count + arc.to] = arc.ticks;
            }
        }
        for via in 0..count {
            for from in 0..count {
                let first = self.reach[from * count + via];
                if first >= NEVER {
                    continue;
                }
                for to in 0..count {
                    let both = first + self.reach[via * count + to];
                    self.reach[from * count + to] = self.reach[from * count + to].min(both);
                }
            }
        }
    }

    /// Where two nodes can follow each other within a tick, both are remembered: a walk would else go to and fro for ever. False
    /// where that is too much to remember.
    fn remember_the_instant(&mut self) -> bool {
        for at in 0..self.spots.len() {
            let near = self.spots[at].arcs.iter().filter(|arc| arc.ticks == 0).map(|arc| arc.to);
            for other in near.collect::<Vec<_>>() {
                self.remember(at, other);
                self.remember(other, at);
            }
        }
        // What is reached over others in the same tick, too.
        for via in 0..self.spots.len() {
            for other in self.spots[via].near.clone() {
                for third in self.spots[other].near.clone() {
                    if third != via {
                        self.remember(via, third);
                    }
                }
            }
        }
        self.spots.iter().all(|spot| spot.near.len() <= 6)
    }

    /// The nearest nodes are remembered from the beginning: a walk would go to and fro between two of them first of all.
    fn remember_the_near(&mut self, net: &Net) {
        let way = |at: usize, other: usize| net.leg(at, other).min(net.leg(other, at));
        for at in 0..net.len() {
            let both_ways = |other: &usize| net.leg(at, *other).max(net.leg(*other, at)) < NEVER;
            let mut near: Vec<usize> = (0..net.len()).filter(both_ways).collect();
            near.sort_by_key(|other| (way(at, *other), *other));
            for other in near.into_iter().take(NEAREST) {
                self.remember(at, other);
            }
        }
    }

    fn remember(&mut self, at: usize, other: usize) -> bool {
        let spot = &mut self.spots[at];
        let near = &mut spot.near;
        // What always comes before or behind is known without remembering.
        if at == other || spot.before[other] || spot.behind[other] || near.contains(&other) {
            return false;
        }
        near.push(other);
        true
    }

    /// Lays the rows of the table out, after nodes have learnt to remember.
    pub(super) fn lay(&mut self) {
        let mut rows = self.spots.iter().map(|spot| spot.width).max().unwrap_or(0);
        for spot in &mut self.spots {
            spot.rows = rows;
            rows += spot.width << spot.near.len();
        }
        let count = self.spots.len();
        for at in 0..count {
            let spot = &self.spots[at];
            // Which bit of the memory a node is.
            let mut bits = vec![None; count];
            spot.near.iter().enumerate().for_each(|(bit, near)| bits[*near] = Some(bit));
            let is_known = |node: usize| node == at || spot.before[node];
            let arcs = spot.arcs.len();
            let mut next = Vec::with_capacity(arcs << spot.near.len());
            // How much farther down one goes on over each arc with a bit more to remember; not at all over some.
            let mut farther = vec![Some(0); arcs * spot.near.len()];
            for (index, arc) in spot.arcs.iter().enumerate() {
                let to = &self.spots[arc.to];
                let mut row = to.rows;
                for (bit, near) in to.near.iter().enumerate() {
                    if is_known(*near) {
                        row += to.width << bit;
                    } else if let Some(own) = bits[*near] {
                        farther[own * arcs + index] = Some((to.width << bit) as u32);
                    }
                }
                if let Some(own) = bits[arc.to] {
                    farther[own * arcs + index] = None;
                }
                next.push(if is_known(arc.to) || to.width == 0 { NONE } else { row as u32 });
            }
            let mut lows = vec![spot.low];
            for memory in 1..1_usize << spot.near.len() {
                let bit = memory.trailing_zeros() as usize;
                let less = memory & (memory - 1);
                for (index, farther) in farther[bit * arcs..(bit + 1) * arcs].iter().enumerate() {
                    let row = next[less * arcs + index];
                    next.push(
                        farther.filter(|_| row != NONE).map_or(NONE, |farther| row + farther),
                    );
                }
                let near = spot.near[bit];
                lows.push(lows[less].max(self.spots[near].low + self.reach[near * count + at]));
            }
            self.spots[at].next = next;
            self.spots[at].lows = lows;
        }
        self.table.clear();
        self.table.resize(rows, INFINITE);
    }

    /// How many numbers a table has; each is made from some dozen others.
    pub(super) fn size(&self) -> usize {
        self.table.len()
    }

    /// Finds the best walks at the prices as they are; keeps the prices where no bound was as good.
    pub(super) fn look(&mut self) -> Vec<usize> {
        self.fill();
        let walk = self.walk();
        if self.least > self.kept.0 + 1e-9 {
            self.kept = (self.least, self.prices.clone());
            self.idle = 0;
        } else {
            self.idle += 1;
            if self.idle >= 4 {
                self.factor *= 0.6;
                self.idle = 0;
            }
        }
        walk
    }

    /// Moves the prices towards the best bound, below the cost of a known order, and lets nodes remember more, up to so many
    /// numbers in the table, which must be laid again then; `None` where nothing more can come of it.
    pub(super) fn improve(&mut self, walk: &[usize], known: f64, most: usize) -> Option<bool> {
        let mut visits = vec![0_i32; self.spots.len()];
        walk.iter().for_each(|at| visits[*at] += 1);
        let norm: i32 = visits.iter().map(|visits| (1 - visits).pow(2)).sum();
        if norm == 0 || self.least > known - 1.0 + 1e-9 {
            return None;
        }
        let step =
            self.factor * (known + 0.5 - self.least).max(0.2) * self.grid.scale / f64::from(norm);
        for (price, visits) in self.prices.iter_mut().zip(&visits) {
            *price += (step * f64::from(1 - visits)).round() as f32;
        }
        Some(self.learn(walk, most))
    }

    /// Goes back to the best prices there were.
    pub(super) fn settle(&mut self) {
        self.prices.clone_from(&self.kept.1);
        self.fill();
        self.walk();
    }

    /// How much there is to do in a round.
    pub(super) fn work(&self) -> usize {
        self.spots.iter().map(|spot| (spot.width * spot.arcs.len()) << spot.near.len()).sum()
    }

    /// The nodes of the shortest circles of a walk learn to remember where it closes; true where any did.
    fn learn(&mut self, walk: &[usize], most: usize) -> bool {
        let mut learnt = false;
        let mut size = self.table.len();
        for (end, node) in walk.iter().enumerate() {
            let Some(begin) = walk[..end].iter().rposition(|other| other == node) else { continue };
            for at in walk[begin + 1..end].iter().copied() {
                let rows = self.spots[at].width << self.spots[at].near.len();
                if self.spots[at].near.len() < 12 && size + rows <= most && self.remember(at, *node)
                {
                    size += rows;
                    learnt = true;
                }
            }
        }
        learnt
    }

    /// The row of a node for who remembers nothing.
    #[inline(always)]
    pub(super) fn first_row(&self, last: usize) -> usize {
        self.spots[last].rows
    }

    /// The row of a node behind a set of visited ones.
    #[inline(always)]
    pub(super) fn row<const W: usize>(&self, set: &Set<W>, last: usize) -> usize {
        let spot = &self.spots[last];
        let bits =
            spot.near.iter().enumerate().map(|(bit, near)| usize::from(set.has(*near)) << bit);
        spot.rows + bits.sum::<usize>() * spot.width
    }

    /// A node's price.
    #[inline(always)]
    pub(super) fn price(&self, at: usize) -> f64 {
        f64::from(self.prices[at])
    }

    /// What the rest costs at least, in minutes of what is wished for, from leaving a node at a minute; `prices` is the sum of
    /// the prices of all that is still to come. `None` where nothing leads home.
    #[inline(always)]
    pub(super) fn rest(&self, row: usize, last: usize, left: Minute, prices: f64) -> Option<i64> {
        let spot = &self.spots[last];
        let place = match spot.night {
            0 => self.grid.ticks(left - spot.service) - spot.low,
            _ => 0,
        };
        if place >= spot.width as i32 {
            return None;
        }
        let value = self.table[row + place.max(0) as usize];
        (value < INFINITE / 2.0).then(|| self.grid.minutes(f64::from(value) + prices))
    }
}

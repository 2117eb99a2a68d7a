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

/// A rest that is impossible.
pub(super) const INFINITE: f32 = 1e9;
/// Values stay below this, so that sums of whole numbers in `f32` are exact.
const EXACT: f64 = 1_048_576.0;
/// The finest parts of a minute of travel that prices are counted in.
const FINEST: f64 = 256.0;
/// Minutes are put together until there are no more steps of time than this.
const MOST_TICKS: Minute = 1_600;
/// So many numbers times arcs are looked at in a round without memory, about.
const MOST_WORK: i64 = 8_000_000;
pub(super) const NONE: u32 = u32::MAX;

/// A leg as the walk sees it.
#[derive(Clone, Copy)]
pub(super) struct Arc {
    pub(super) to: usize,
    /// From start to arrival, in ticks.
    pub(super) ticks: i32,
    pub(super) cost: f32,
}

/// A node as the walk sees it.
pub(super) struct Spot {
    /// Who arrives before this tick waits for it; who arrives after the other cannot.
    pub(super) low: i32,
    pub(super) high: i32,
    /// Ticks from arrival to start that a night adds.
    pub(super) night: i32,
    pub(super) service: Minute,
    pub(super) arcs: Vec<Arc>,
    /// From this tick on it is too late to go home.
    pub(super) home_until: i32,
    pub(super) home_cost: f32,
    /// What one tick adds to the way home: 1 where the end counts.
    pub(super) home_slope: f32,
    /// Ticks between two openings: the first and the last of the wait.
    pub(super) gaps: Vec<(i32, i32)>,
    /// The nodes that a walk remembers here.
    pub(super) near: Vec<usize>,
    /// Where its rows begin, and how long each is.
    pub(super) rows: usize,
    pub(super) width: usize,
    /// For each memory and each arc the row to go on in.
    pub(super) next: Vec<u32>,
    /// For each memory the first tick at which it can be: what is remembered was visited before.
    pub(super) lows: Vec<i32>,
    /// The shortest arc.
    pub(super) shortest: i32,
    /// The nodes that come before it in any order, and those that come behind it.
    pub(super) before: Vec<bool>,
    pub(super) behind: Vec<bool>,
}

/// The table and the prices that it was made with.
pub(super) struct Bound {
    pub(super) spots: Vec<Spot>,
    pub(super) origin: Minute,
    pub(super) tick: Minute,
    /// Parts of a minute in one unit of the table.
    pub(super) scale: f64,
    /// The first legs.
    pub(super) out: Vec<Arc>,
    pub(super) prices: Vec<f32>,
    pub(super) table: Vec<f32>,
    /// From start to start, by any way.
    pub(super) reach: Vec<i32>,
    pub(super) filled: Vec<i32>,
    pub(super) block: i32,
    /// The best bound so far with its prices, and how the prices are moved.
    pub(super) kept: (f64, Vec<f32>),
    pub(super) factor: f64,
    pub(super) idle: usize,
    /// The least that any order costs, in minutes of what is wished for.
    pub(super) least: f64,
    pub(super) scratch: Vec<f32>,
    pub(super) reached: Vec<(f32, i32, usize)>,
}

/// The minutes of a tick with which a round without memory is done in some hundredths of a second: the watch is not asked in
/// between.
fn coarse(net: &Net) -> Minute {
    let arcs = |from: usize| (0..net.len()).filter(|to| net.leg(from, *to) < NEVER).count() as i64;
    let width = |at: usize| i64::from((net.nodes[at].last - net.nodes[at].first).max(0)) + 1;
    let work: i64 = (0..net.len()).map(|at| width(at) * arcs(at)).sum();
    let (span, ticks) = (i64::from((net.end - net.start).max(1)), i64::from(MOST_TICKS));
    // Finer ticks than the table has are put together anyway.
    let made = if span > ticks { work / (span / ticks + 1) } else { work };
    let more = Minute::try_from(made / MOST_WORK + 1).unwrap_or(Minute::MAX);
    if more > 1 { ((net.end - net.start) / MOST_TICKS + 1).saturating_mul(more) } else { 1 }
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
        let mut scale = FINEST;
        while scale > 1.0 / 65_536.0 && (most + 1.0) * scale > EXACT / 4.0 {
            scale /= 2.0;
        }
        let tick = ((net.end - net.start) / MOST_TICKS + 1).max(coarse(net));
        let origin = net.start;
        let ticks = |minute: Minute| (minute - origin).div_euclid(tick);
        let cost =
            |leg: Minute| if by_travel { (f64::from(leg) * scale).floor() as f32 } else { 0.0 };
        let spots: Vec<Spot> = net
            .nodes
            .iter()
            .enumerate()
            .map(|(at, node)| {
                let night = matches!(node.what, What::Night(_));
                let low = ticks(if night { node.last } else { node.first });
                let arc = |to: usize| {
                    let leg = net.leg(at, to);
                    (leg < NEVER).then(|| Arc {
                        to,
                        ticks: (node.service + leg).div_euclid(tick),
                        cost: cost(leg),
                    })
                };
                let back = net.back(at);
                let (home_until, home_cost) = if back < NEVER {
                    let home = if by_travel {
                        cost(back)
                    } else {
                        (f64::from(node.service + back) * scale).floor() as f32
                    };
                    (ticks(net.end - node.service - back), home)
                } else {
                    (-1, INFINITE)
                };
                let gap = |pair: &[(Minute, Minute)]| {
                    let [before, after] = pair else { return None };
                    Some((ticks(before.1) + 1, ticks(after.0)))
                };
                Spot {
                    low,
                    high: ticks(node.last),
                    night: if night { ticks(node.first) - low } else { 0 },
                    service: node.service,
                    arcs: (0..net.len()).filter_map(arc).collect(),
                    home_until,
                    home_cost,
                    home_slope: if by_travel { 0.0 } else { (f64::from(tick) * scale) as f32 },
                    gaps: node.pieces.windows(2).filter_map(gap).collect(),
                    near: Vec::new(),
                    rows: 0,
                    width: 0,
                    next: Vec::new(),
                    lows: Vec::new(),
                    shortest: 1,
                    before: (0..net.len()).map(|other| net.is_before(other, at)).collect(),
                    behind: (0..net.len()).map(|other| net.is_before(at, other)).collect(),
                }
            })
            .collect();
        let out = (0..net.len()).filter(|to| net.out(*to) < NEVER);
        let out = out.map(|to| Arc {
            to,
            ticks: ticks(net.start + net.out(to)),
            cost: cost(net.out(to)),
        });
        let out = out.collect();
        let block =
            spots.iter().flat_map(|spot| spot.arcs.iter().map(|arc| arc.ticks + spot.night));
        let block = block.min().unwrap_or(1).clamp(0, 64);
        let cheapest = |to: usize| {
            let legs = (0..net.len())
                .map(|from| net.leg(from, to))
                .chain([net.out(to)])
                .filter(|leg| *leg < NEVER);
            legs.min().unwrap_or(0)
        };
        let mut prices: Vec<f32> = (0..net.len()).map(|to| cost(cheapest(to)).floor()).collect();
        for (place, at) in path.iter().enumerate() {
            let into =
                place.checked_sub(1).map_or(net.out(*at), |before| net.leg(path[before], *at));
            let away = path.get(place + 1).map_or(net.back(*at), |after| net.leg(*at, *after));
            prices[*at] = ((cost(into) + cost(away)) / 2.0).floor();
        }
        let mut bound = Self {
            reached: Vec::new(),
            kept: (f64::NEG_INFINITY, Vec::new()),
            factor: 1.0,
            idle: 0,
            filled: Vec::new(),
            reach: Vec::new(),
            spots,
            origin,
            tick,
            scale,
            out,
            prices,
            table: Vec::new(),
            block,
            least: 0.0,
            scratch: Vec::new(),
        };
        bound.close();
        if block == 0 && !bound.remember_the_instant() {
            return None;
        }
        bound.lay();
        Some(bound)
    }

    /// Closes the arcs in ticks (Floyd, Warshall).
    fn close(&mut self) {
        let count = self.spots.len();
        self.reach = vec![NEVER; count * count];
        for (at, spot) in self.spots.iter_mut().enumerate() {
            for arc in &mut spot.arcs {
                arc.ticks += spot.night;
                self.reach[at * count + arc.to] = arc.ticks;
            }
            spot.shortest = spot.arcs.iter().map(|arc| arc.ticks).min().unwrap_or(1);
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
    fn lay(&mut self) {
        let mut rows = 0;
        for spot in &mut self.spots {
            spot.rows = rows;
            spot.width = usize::try_from(spot.high - spot.low + 1).unwrap_or(0);
            rows += spot.width << spot.near.len();
        }
        for at in 0..self.spots.len() {
            let spot = &self.spots[at];
            let mut next = Vec::with_capacity(spot.arcs.len() << spot.near.len());
            for memory in 0..1_usize << spot.near.len() {
                for arc in &spot.arcs {
                    let to = &self.spots[arc.to];
                    let known = |node: usize| {
                        node == at
                            || spot.before[node]
                            || spot
                                .near
                                .iter()
                                .position(|near| *near == node)
                                .is_some_and(|bit| memory >> bit & 1 != 0)
                    };
                    next.push(if known(arc.to) || to.width == 0 {
                        NONE
                    } else {
                        let bits = to.near.iter().enumerate().filter(|(_, near)| known(**near));
                        let memory: usize = bits.map(|(bit, _)| 1 << bit).sum();
                        (to.rows + memory * to.width) as u32
                    });
                }
            }
            let low = |memory: usize| {
                let bits = spot.near.iter().enumerate().filter(|(bit, _)| memory >> bit & 1 != 0);
                let lows = bits.map(|(_, near)| {
                    self.spots[*near].low + self.reach[near * self.spots.len() + at]
                });
                lows.fold(spot.low, i32::max)
            };
            let lows = (0..1_usize << spot.near.len()).map(low).collect();
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

    /// Moves the prices for a round towards the best bound, below the cost of a known order, and lets nodes remember more, up to
    /// so many numbers in the table; true where nothing more can come of it.
    pub(super) fn improve(&mut self, known: f64, most: usize) -> bool {
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
        let mut visits = vec![0_i32; self.spots.len()];
        walk.iter().for_each(|at| visits[*at] += 1);
        let norm: i32 = visits.iter().map(|visits| (1 - visits).pow(2)).sum();
        if norm == 0 || self.least > known - 1.0 + 1e-9 {
            return true;
        }
        let step = self.factor * (known + 0.5 - self.least).max(0.2) * self.scale / f64::from(norm);
        for (price, visits) in self.prices.iter_mut().zip(&visits) {
            *price += (step * f64::from(1 - visits)).round() as f32;
        }
        if self.learn(&walk, most) {
            self.lay();
        }
        false
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
            0 => (left - spot.service - self.origin).div_euclid(self.tick) - spot.low,
            _ => 0,
        };
        if place >= spot.width as i32 {
            return None;
        }
        let value = self.table[row + place.max(0) as usize];
        (value < INFINITE / 2.0)
            .then(|| ((f64::from(value) + prices) / self.scale - 1e-9).ceil() as i64)
    }
}

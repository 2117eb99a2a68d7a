//! The nodes of a net as the walks of a bound see them: hours in ticks, legs in the units of the table.

use super::net::{NEVER, Net, What};
use super::question::Minute;

/// A rest that is impossible.
pub(super) const INFINITE: f32 = 1e9;
/// Values stay below this, so that sums of whole numbers in `f32` are exact.
const EXACT: f64 = 1_048_576.0;
/// The finest and the coarsest units that costs are counted in: two to the power of so much make a minute.
const FINEST: i32 = 8;
const COARSEST: i32 = -16;
/// Minutes are put together until there are no more steps of time than this.
const MOST_TICKS: Minute = 1_600;
/// So many numbers times arcs are looked at in a round without memory, about.
const MOST_WORK: i64 = 8_000_000;

/// A leg as the walk sees it.
#[derive(Clone, Copy)]
pub(super) struct Arc {
    pub(super) to: usize,
    /// From start to arrival, in ticks.
    pub(super) ticks: i32,
    pub(super) cost: f32,
}

/// An arc at a tick: which of the arcs it is, what it costs less the price of its end, and the place in a row where it ends.
#[derive(Clone, Copy)]
pub(super) struct Ahead {
    pub(super) arc: usize,
    pub(super) cost: f32,
    pub(super) place: usize,
}

/// A node as the walk sees it.
pub(super) struct Spot {
    /// Who arrives before this tick waits for it; who arrives after the other cannot.
    pub(super) low: i32,
    pub(super) high: i32,
    /// Ticks from arrival to start that a night adds.
    pub(super) night: i32,
    pub(super) service: Minute,
    /// The shortest first.
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

impl Spot {
    /// The place in its rows of the start of who arrives at another place of them: between two openings one waits.
    #[inline(always)]
    pub(super) fn wait(&self, place: i32) -> i32 {
        let tick = self.low + place;
        let gap = self.gaps.iter().find(|(gap, open)| *gap <= tick && tick < *open);
        gap.map_or(place, |(_, open)| open - self.low)
    }

    /// What going home costs from a start at a tick.
    #[inline(always)]
    pub(super) fn home(&self, tick: i32) -> f32 {
        let tick = tick + self.night;
        if tick > self.home_until {
            return INFINITE;
        }
        self.home_cost + self.home_slope * tick as f32
    }
}

/// How minutes and costs are counted in the table.
#[derive(Clone, Copy)]
pub(super) struct Grid {
    pub(super) origin: Minute,
    pub(super) tick: Minute,
    /// Units of the table in a minute: two to the power of the shift.
    pub(super) scale: f64,
    shift: i32,
    pub(super) by_travel: bool,
}

impl Grid {
    /// Makes a grid for orders that cost at most so many minutes of what is wished for.
    pub(super) fn new(net: &Net, most: f64) -> Self {
        let mut shift = FINEST;
        while shift > COARSEST && (most + 1.0) * 2_f64.powi(shift) > EXACT / 4.0 {
            shift -= 1;
        }
        let tick = ((net.end - net.start) / MOST_TICKS + 1).max(coarse(net));
        Self {
            origin: net.start,
            tick,
            scale: 2_f64.powi(shift),
            shift,
            by_travel: net.travel_price >= net.end_price,
        }
    }

    #[inline(always)]
    pub(super) const fn ticks(&self, minute: Minute) -> i32 {
        match self.tick {
            1 => minute - self.origin,
            tick => (minute - self.origin).div_euclid(tick),
        }
    }

    /// The whole minutes that units of the table come to at least.
    #[inline(always)]
    pub(super) const fn minutes(&self, units: f64) -> i64 {
        let units = units as i64;
        match self.shift {
            shift @ 0.. => (units + (1 << shift) - 1) >> shift,
            shift => units << -shift,
        }
    }

    pub(super) fn cost(&self, leg: Minute) -> f32 {
        if self.by_travel { (f64::from(leg) * self.scale).floor() as f32 } else { 0.0 }
    }

    /// A node, with nothing to remember.
    pub(super) fn spot(&self, net: &Net, at: usize) -> Spot {
        let node = &net.nodes[at];
        let is_night = matches!(node.what, What::Night(_));
        let low = self.ticks(if is_night { node.last } else { node.first });
        let night = if is_night { self.ticks(node.first) - low } else { 0 };
        let arc = |to: usize| {
            let leg = net.leg(at, to);
            let ticks = (node.service + leg).div_euclid(self.tick) + night;
            (leg < NEVER).then(|| Arc { to, ticks, cost: self.cost(leg) })
        };
        let mut arcs: Vec<Arc> = (0..net.len()).filter_map(arc).collect();
        arcs.sort_by_key(|arc| arc.ticks);
        let back = net.back(at);
        let (home_until, home_cost) = if back >= NEVER {
            (-1, INFINITE)
        } else if self.by_travel {
            (self.ticks(net.end - node.service - back), self.cost(back))
        } else {
            let home = (f64::from(node.service + back) * self.scale).floor() as f32;
            (self.ticks(net.end - node.service - back), home)
        };
        let gap = |pair: &[(Minute, Minute)]| {
            let [before, after] = pair else { return None };
            Some((self.ticks(before.1) + 1, self.ticks(after.0)))
        };
        Spot {
            low,
            high: self.ticks(node.last),
            night,
            service: node.service,
            shortest: arcs.first().map_or(1, |arc| arc.ticks),
            arcs,
            home_until,
            home_cost,
            home_slope: if self.by_travel {
                0.0
            } else {
                (f64::from(self.tick) * self.scale) as f32
            },
            gaps: node.pieces.windows(2).filter_map(gap).collect(),
            near: Vec::new(),
            rows: 0,
            width: usize::try_from(self.ticks(node.last) - low + 1).unwrap_or(0),
            next: Vec::new(),
            lows: Vec::new(),
            before: (0..net.len()).map(|other| net.is_before(other, at)).collect(),
            behind: (0..net.len()).map(|other| net.is_before(at, other)).collect(),
        }
    }

    /// The first legs.
    pub(super) fn out(&self, net: &Net) -> Vec<Arc> {
        let out = (0..net.len()).filter(|to| net.out(*to) < NEVER);
        let arc = |to: usize| Arc {
            to,
            ticks: self.ticks(net.start + net.out(to)),
            cost: self.cost(net.out(to)),
        };
        out.map(arc).collect()
    }
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

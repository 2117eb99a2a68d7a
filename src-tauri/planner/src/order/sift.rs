//! What no order can use that is as good as a known one.
//!
//! The walks of a bound are found forwards too; where the best walk over a leg, or over a start at a minute, costs more than a
//! known order does, no order that is as good uses it (fixing by reduced costs: Focacci, Lodi, Milano 2002; Baldacci, Mingozzi,
//! Roberti 2012). With fewer legs and shorter hours the next table is smaller, and the search that follows it narrower.

use super::bound::Bound;
use super::question::Minute;
use super::spots::INFINITE;

/// What orders that are as good as a known one may use.
pub(super) struct Alive {
    nodes: usize,
    legs: Vec<bool>,
    out: Vec<bool>,
    back: Vec<bool>,
    /// For each node the first and the last minute of its starts.
    pub(super) hours: Vec<(Minute, Minute)>,
}

impl Alive {
    pub(super) fn leg(&self, from: usize, to: usize) -> bool {
        self.legs[from * self.nodes + to]
    }

    pub(super) fn out(&self, to: usize) -> bool {
        self.out[to]
    }

    pub(super) fn back(&self, from: usize) -> bool {
        self.back[from]
    }
}

impl Bound {
    /// Finds what orders may use that cost no more than so many minutes of what is wished for. The table must be filled.
    pub(super) fn sift(&self, known: f64) -> Alive {
        let count = self.spots.len();
        let sum: f64 = self.prices.iter().copied().map(f64::from).sum();
        let limit = (known * self.grid.scale + 0.5 - sum) as f32;
        let mut alive = Alive {
            nodes: count,
            legs: vec![false; count * count],
            out: vec![false; count],
            back: vec![false; count],
            hours: Vec::new(),
        };
        let mut ticks = vec![(i32::MAX, i32::MIN); count];
        let mut forth = vec![INFINITE; self.table.len()];
        for arc in &self.out {
            let to = &self.spots[arc.to];
            let place = to.wait((arc.ticks - to.low).max(0)) as usize;
            let value = arc.cost - self.prices[arc.to];
            if place < to.width && value + self.table[to.rows + place] <= limit {
                forth[to.rows + place] = value;
                alive.out[arc.to] = true;
            }
        }
        let bottom = self.spots.iter().map(|spot| spot.low).min().unwrap_or(0);
        let top = self.spots.iter().map(|spot| spot.high).max().unwrap_or(0);
        let mut ahead = Vec::new();
        for tick in bottom..=top {
            // What follows at once may be behind in the list: again, until nothing changes.
            let mut again = true;
            while std::mem::take(&mut again) {
                for (at, spot) in self.spots.iter().enumerate() {
                    if !(spot.low..=spot.high).contains(&tick) {
                        continue;
                    }
                    self.look_ahead(at, tick, &mut ahead);
                    for one in &mut ahead {
                        let to = &self.spots[spot.arcs[one.arc].to];
                        one.place = to.wait(one.place as i32) as usize;
                    }
                    for memory in 0..spot.lows.len() {
                        let place = spot.rows + memory * spot.width + (tick - spot.low) as usize;
                        let value = forth[place];
                        if value + self.table[place] > limit {
                            continue;
                        }
                        ticks[at] = (ticks[at].0.min(tick), tick);
                        alive.back[at] |= value + spot.home(tick) <= limit;
                        let next = &spot.next[memory * spot.arcs.len()..];
                        for one in &ahead {
                            let target = next[one.arc] as usize + one.place;
                            let value = value + one.cost;
                            if value + self.table[target] > limit {
                                continue;
                            }
                            let arc = &spot.arcs[one.arc];
                            alive.legs[at * count + arc.to] = true;
                            if value < forth[target] {
                                forth[target] = value;
                                again |= arc.ticks == 0;
                            }
                        }
                    }
                }
            }
        }
        alive.hours = ticks.iter().map(|(low, high)| self.hours(*low, *high)).collect();
        alive
    }

    /// The minutes of starts between two ticks, both with them. A tick of several minutes lags behind the clock, so that nothing
    /// is known of the last.
    fn hours(&self, low: i32, high: i32) -> (Minute, Minute) {
        let minute = |tick: i32| self.grid.origin + tick * self.grid.tick;
        if low > high {
            return (Minute::MAX, Minute::MIN);
        }
        (minute(low), if self.grid.tick == 1 { minute(high) } else { Minute::MAX })
    }
}

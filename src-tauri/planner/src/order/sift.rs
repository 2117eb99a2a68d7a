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
            let mut open: Vec<usize> = (0..count).collect();
            while !open.is_empty() {
                for at in std::mem::take(&mut open) {
                    let spot = &self.spots[at];
                    if !(spot.low..=spot.high).contains(&tick) {
                        continue;
                    }
                    let place = spot.rows + (tick - spot.low) as usize;
                    let all = (0..spot.lows.len()).map(|memory| forth[place + memory * spot.width]);
                    let least = all.fold(INFINITE, f32::min);
                    if least >= INFINITE {
                        continue;
                    }
                    self.look_ahead(at, tick, i32::MAX, &mut ahead);
                    ahead.retain_mut(|one| {
                        let to = &self.spots[spot.arcs[one.arc].to];
                        one.place = to.wait(one.place as i32) as usize;
                        // Who remembers nothing has the cheapest rest.
                        least + one.cost + self.table[to.rows + one.place] <= limit
                    });
                    for memory in 0..spot.lows.len() {
                        let place = place + memory * spot.width;
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
                                if arc.ticks == 0 && !open.contains(&arc.to) {
                                    open.push(arc.to);
                                }
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

#[cfg(test)]
mod tests {
    use super::super::net::{NEVER, Net};
    use super::super::question::{Day, Halt, Question, Travel, Window, Wish};
    use super::super::search::Best;
    use super::*;
    use proptest::prelude::*;

    /// The price of an order and its starts; `None` where it does not fit.
    fn laid_out(net: &Net, order: &[usize]) -> Option<(i64, Vec<Minute>)> {
        let (mut left, mut last, mut travel) = (net.start, None, 0);
        let mut starts = Vec::new();
        for at in order.iter().copied() {
            let leg = last.map_or(net.out(at), |last| net.leg(last, at));
            let start = (leg < NEVER).then(|| net.nodes[at].start(left + leg))??;
            travel += leg;
            left = start + net.nodes[at].service;
            last = Some(at);
            starts.push(start);
        }
        let home = net.back(last?);
        (home < NEVER && left + home <= net.end).then_some(())?;
        let ends = i64::from(left + home - net.start);
        Some((net.travel_price * i64::from(travel + home) + net.end_price * ends, starts))
    }

    /// All orders with their prices, the cheapest first.
    fn every_order(net: &Net) -> Vec<(i64, Vec<usize>, Vec<Minute>)> {
        fn go(net: &Net, order: &mut Vec<usize>, found: &mut Vec<(i64, Vec<usize>, Vec<Minute>)>) {
            if order.len() == net.len() {
                found.extend(
                    laid_out(net, order).map(|(price, starts)| (price, order.clone(), starts)),
                );
                return;
            }
            for at in 0..net.len() {
                if !order.contains(&at) {
                    order.push(at);
                    go(net, order, found);
                    order.pop();
                }
            }
        }
        let mut found = Vec::new();
        go(net, &mut Vec::new(), &mut found);
        found.sort();
        found
    }

    /// Minutes of a halt, when its door opens and for how long, and where it lies.
    type Drawn = (i32, Option<(i32, i32)>, i32, i32);

    fn day() -> impl Strategy<Value = Question> {
        let window = prop::option::weighted(0.6, (0..250_i32, 30..200_i32));
        let halt = (1..30_i32, window, 0..25_i32, 0..25_i32);
        prop::collection::vec(halt, 2..=6).prop_map(|halts| {
            let at: Vec<(i32, i32)> =
                [(12, 12)].into_iter().chain(halts.iter().map(|it| (it.2, it.3))).collect();
            let way =
                |a: &(i32, i32), b: &(i32, i32)| Some((a.0 - b.0).abs() + (a.1 - b.1).abs() + 1);
            let rows = at.iter().map(|a| at.iter().map(|b| way(a, b)).collect());
            let halt = |(place, it): (usize, &Drawn)| Halt {
                windows: it
                    .1
                    .iter()
                    .map(|(open, long)| Window { open: *open, close: open + long })
                    .collect(),
                ..Halt::new(place, it.0)
            };
            Question {
                travel: Travel::from_rows(&rows.collect::<Vec<_>>()),
                days: vec![Day { start: 0, end: 400, from: 0, to: 0 }],
                halts: (1..).zip(&halts).map(halt).collect(),
                split: None,
            }
        })
    }

    /// Goes through some rounds of the bound and sifts by the best known order; `None` where there is no bound.
    fn sifted(net: &Net, best: &Best, rounds: usize) -> Option<Net> {
        let known = net.in_minutes(best.price.unwrap());
        let mut bound = Bound::new(net, best, f64::from(net.end - net.start))?;
        for _ in 0..rounds {
            let walk = bound.look();
            assert!(bound.least <= known + 1e-9, "{} is no bound", bound.least);
            match bound.improve(&walk, known, 1 << 20) {
                Some(true) => bound.lay(),
                Some(false) => {}
                None => break,
            }
        }
        bound.settle();
        let mut left = net.clone();
        left.keep(&bound.sift(known));
        left.tighten();
        Some(left)
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_order_that_is_as_good_loses_anything(question in day(), rounds in 1..30_usize, worse in 0..3_usize) {
            for wish in [Wish::LeastTravel, Wish::TravelAlone, Wish::EarliestEnd, Wish::EndAlone] {
                let net = Net::new(&question, wish);
                let orders = if net.is_hopeless() { Vec::new() } else { every_order(&net) };
                // What is known need not be the best.
                let Some((price, path, _)) = orders.get(worse.min(orders.len().saturating_sub(1))) else { continue };
                let best = Best { price: Some(*price), path: path.clone() };
                let Some(left) = sifted(&net, &best, rounds) else { continue };
                for (price, order, starts) in orders.iter().take_while(|it| it.0 <= *price) {
                    prop_assert_eq!(laid_out(&left, order), Some((*price, starts.clone())), "{:?}", order);
                }
            }
        }
    }

    #[test]
    fn a_leg_across_the_map_goes() {
        // Four halts around the base: who takes a diagonal pays for it.
        let at = [(0_i32, 0_i32), (10, 10), (10, -10), (-10, -10), (-10, 10)];
        let way = |a: &(i32, i32), b: &(i32, i32)| Some((a.0 - b.0).abs().max((a.1 - b.1).abs()));
        let rows: Vec<Vec<Option<Minute>>> =
            at.iter().map(|a| at.iter().map(|b| way(a, b)).collect()).collect();
        let mut question = Question {
            travel: Travel::from_rows(&rows),
            days: vec![Day { start: 0, end: 400, from: 0, to: 0 }],
            halts: (1..5).map(|place| Halt::new(place, 10)).collect(),
            split: None,
        };
        // The diagonal is longer than the way round a corner is short.
        let mut far = rows;
        for (a, b) in [(1, 3), (3, 1), (2, 4), (4, 2)] {
            far[a][b] = Some(35);
        }
        question.travel = Travel::from_rows(&far);
        let net = Net::new(&question, Wish::TravelAlone);
        let (price, path, _) = every_order(&net).remove(0);
        let left = sifted(&net, &Best { price: Some(price), path }, 30).unwrap();
        assert!(net.leg(0, 2) < NEVER && left.leg(0, 2) == NEVER);
    }
}

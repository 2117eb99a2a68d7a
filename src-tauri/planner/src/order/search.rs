//! The exact search: labels over (set of visited nodes, last node), layer by layer.
//!
//! Of each pair of set and last node the labels that no other beats in both minute and price are kept (Dumas, Desrosiers,
//! Gélinas, Solomon 1995; Mingozzi, Bianco, Ricciardelli 1997). A layer may be cut to a width: that gives good orders soon,
//! and a proof as soon as nothing was cut (complete anytime beam search: Zhang 1998; Kuroiwa, Beck 2023).

use super::answer::Watch;
use super::bound::Bound;
use super::layer::{Layer, NONE, State};
use super::net::{NEVER, Net, Price, What};
use super::question::Minute;
use super::set::Set;
use super::split::Parting;
use super::step::{Step, trace};

/// More labels than this in a layer are cut, whatever the width: memory is not endless.
const MOST_LABELS: usize = 3_000_000;

/// The best path so far, and what it costs.
#[derive(Clone, Debug, Default)]
pub(super) struct Best {
    pub(super) price: Option<Price>,
    pub(super) path: Vec<usize>,
}

impl Best {
    pub(super) fn is_beaten_by(&self, price: Price) -> bool {
        self.price.is_none_or(|best| price < best)
    }
}

/// How a run over all layers ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Everything was looked at: the best path is the best there is.
    Whole,
    /// Something was cut off by the width.
    Cut,
    /// The watch stopped it.
    Over,
}

/// A search over one net.
pub(super) struct Search<'a, const W: usize> {
    net: &'a Net,
    bound: Option<&'a Bound>,
    one_day: bool,
    /// The parting of groups whose wait at the meeting counts.
    parting: Option<usize>,
    /// Which nodes must be there before a node.
    needs: Vec<Set<W>>,
    kept: Set<W>,
    /// The price of the cheapest way into each node that must be kept, or the worth of one that need not.
    cheapest: Vec<Price>,
    /// The nodes that must be kept with their latest arrival, those first that must be reached the earliest, and how far the
    /// farthest of them is from each node.
    urgent: Vec<(usize, Minute)>,
    farthest: Vec<Minute>,
    /// Where one can go from each node, and over what leg.
    onward: Vec<Vec<(usize, Minute)>>,
}

impl<'a, const W: usize> Search<'a, W> {
    pub(super) fn new(net: &'a Net, bound: Option<&'a Bound>) -> Self {
        let count = net.len();
        let all = 0..count;
        let kept = |at: &usize| net.nodes[*at].prize.is_none();
        let gather = |members: &mut dyn Iterator<Item = usize>| {
            members.fold(Set::EMPTY, |set, at| set.with(at))
        };
        let needs = all.clone().map(|node| {
            gather(&mut all.clone().filter(kept).filter(|at| net.is_before(*at, node)))
        });
        let cheapest = all.clone().map(|node| {
            let legs = all.clone().map(|from| net.leg(from, node));
            let leg = legs.chain([net.out(node)]).min().unwrap_or(NEVER);
            net.nodes[node].prize.map_or(net.travel_price * Price::from(leg), |prize| -prize)
        });
        let last = |node: usize| (node, net.nodes[node].last);
        let mut urgent: Vec<(usize, Minute)> = all.clone().filter(kept).map(last).collect();
        urgent.sort_by_key(|(_, last)| *last);
        let farthest = all.clone().map(|from| {
            let reaches = urgent.iter().map(|(to, _)| net.reach(from, *to));
            reaches.filter(|reach| *reach < NEVER).max().unwrap_or(0)
        });
        let onward = all.clone().map(|from| {
            let legs = all.clone().map(move |to| (to, net.leg(from, to)));
            legs.filter(|(_, leg)| *leg < NEVER).collect()
        });
        Self {
            net,
            bound,
            one_day: net.nodes.iter().all(|node| matches!(node.what, What::Halt(_))),
            parting: all.clone().find(|at| net.waits() && net.nodes[*at].what == What::Split),
            needs: needs.collect(),
            kept: gather(&mut all.clone().filter(kept)),
            cheapest: cheapest.collect(),
            onward: onward.collect(),
            farthest: farthest.collect(),
            urgent,
        }
    }

    /// Goes through all layers, at most so many states wide.
    pub(super) fn run(
        &self,
        width: usize,
        most: usize,
        best: &mut Best,
        parting: &mut Option<Parting<'_>>,
        watch: &mut dyn Watch,
        found: &mut dyn FnMut(&Best, &mut dyn Watch),
    ) -> End {
        let net = self.net;
        let mut history: Vec<(u32, u16)> = Vec::new();
        let mut layer = Layer::<W>::new(16);
        let mut whole = true;
        let mut steps = 0;
        if self.kept == Set::EMPTY && net.straight < NEVER {
            let back = net.start + net.straight;
            let price =
                net.travel_price * Price::from(net.straight) + net.end_price * Price::from(back);
            if back <= net.end && best.is_beaten_by(price) {
                *best = Best { price: Some(price), path: Vec::new() };
                found(best, watch);
            }
        }
        let root = self.root();
        let mut ahead = Vec::new();
        for node in 0..net.len() {
            self.go(&root, node, net.out(node), best, parting, &mut ahead);
        }
        for step in ahead.drain(..) {
            layer.add(self, &step);
        }
        while !layer.states.is_empty() {
            let mut next = Layer::<W>::new(layer.states.len());
            if layer.states.len() > width {
                whole = false;
                self.narrow(&mut layer, width);
            }
            for state in &layer.states {
                let home = net.back(state.last);
                let done = state.set.holds(&self.kept);
                let mut at = state.head;
                while at != NONE {
                    let label = layer.labels[at as usize];
                    at = label.next;
                    steps += self.onward[state.last].len() as u64 + 1;
                    if steps > 4000 {
                        if watch.is_over(steps) {
                            return End::Over;
                        }
                        steps = 0;
                    }
                    if history.len() >= most {
                        return End::Cut;
                    }
                    history.push((label.came, state.last as u16));
                    let came = (history.len() - 1) as u32;
                    if done && home < NEVER && label.left + home <= net.end {
                        let price = label.price
                            + net.travel_price * Price::from(home)
                            + net.end_price * Price::from(label.left + home - net.start);
                        if best.is_beaten_by(price) {
                            *best = Best { price: Some(price), path: trace(&history, came) };
                            found(best, watch);
                        }
                    }
                    if best.price.is_some_and(|best| label.price + state.rest >= best) {
                        continue;
                    }
                    let from = Step {
                        set: state.set,
                        last: state.last,
                        left: label.left,
                        price: label.price,
                        came,
                        prices: state.prices,
                        services: state.services,
                        rest: state.rest,
                        urgent: state.urgent,
                    };
                    for (node, leg) in self.onward[state.last].iter().copied() {
                        if !state.set.has(node) {
                            self.go(&from, node, leg, best, parting, &mut ahead);
                        }
                    }
                    for step in ahead.drain(..) {
                        next.add(self, &step);
                    }
                }
            }
            if next.labels.len() > MOST_LABELS {
                whole = false;
                let width = next.states.len() * (MOST_LABELS / 4) / next.labels.len() + 1;
                self.narrow(&mut next, width);
            }
            layer = next;
        }
        if whole { End::Whole } else { End::Cut }
    }

    pub(super) const fn net(&self) -> &'a Net {
        self.net
    }

    /// The base at the first departure.
    pub(super) fn root(&self) -> Step<W> {
        let all = 0..self.net.len();
        Step {
            set: Set::EMPTY,
            last: usize::MAX,
            left: self.net.start,
            price: 0,
            came: NONE,
            prices: self.bound.map_or(0.0, |bound| all.clone().map(|at| bound.price(at)).sum()),
            services: all.clone().map(|at| self.net.nodes[at].service).sum(),
            rest: {
                let home = all.clone().map(|from| self.net.back(from)).min();
                let home = home.unwrap_or(NEVER).min(self.net.straight);
                let ways: Price = self.cheapest.iter().sum();
                self.net.travel_price * Price::from(home) + ways
            },
            urgent: 0,
        }
    }

    /// True where leaving with less to pay, as early or earlier, is always as good. Before groups part that is not so between two of
    /// the same price: who parts later may wait less at the meeting.
    #[inline(always)]
    pub(super) fn beats(&self, set: &Set<W>, one: (Minute, Price), other: (Minute, Price)) -> bool {
        let is_as_good = one.0 <= other.0 && one.1 <= other.1;
        is_as_good
            && self.parting.is_none_or(|at| one.0 == other.0 || one.1 < other.1 || set.has(at))
    }

    /// True where all that must be kept was visited.
    pub(super) fn is_done(&self, set: &Set<W>) -> bool {
        set.holds(&self.kept)
    }

    /// Goes on to a node; what comes of it lands in `ahead`.
    #[inline(always)]
    pub(super) fn go(
        &self,
        from: &Step<W>,
        to: usize,
        leg: Minute,
        best: &Best,
        parting: &mut Option<Parting<'_>>,
        ahead: &mut Vec<Step<W>>,
    ) {
        let net = self.net;
        let node = &net.nodes[to];
        if leg >= NEVER || from.left + leg > node.last || !from.set.holds(&self.needs[to]) {
            return;
        }
        let Some(start) = node.start(from.left + leg) else { return };
        let mut price = from.price + net.travel_price * Price::from(leg);
        price -= node.prize.unwrap_or(0);
        if matches!(node.what, What::Night(_)) {
            price += net.end_price * Price::from(from.left + leg - net.start);
        }
        let step = Step {
            set: from.set.with(to),
            last: to,
            left: start + node.service,
            price,
            came: from.came,
            prices: from.prices - self.bound.map_or(0.0, |bound| bound.price(to)),
            services: from.services - node.service,
            rest: from.rest - self.cheapest[to],
            urgent: from.urgent,
        };
        if let Some(bound) = self.bound {
            // Who remembers nothing has the cheaper rest, and is soon looked up.
            let is_worse = |row| match self.least(bound, row, &step) {
                Some(least) => best.price.is_some_and(|best| least >= best),
                None => true,
            };
            if is_worse(bound.first_row(to)) || is_worse(bound.row(&step.set, to)) {
                return;
            }
        }
        if best.price.is_some_and(|best| price >= best && self.no_prize_left(&step.set)) {
            return;
        }
        match parting {
            Some(parting) if node.what == What::Split => {
                for outcome in parting.outcomes(start) {
                    ahead.push(Step { left: outcome.left, price: price + outcome.price, ..step });
                }
            }
            _ => ahead.push(step),
        }
    }

    /// What an order that begins so costs at least, by the bound; `None` where it leads nowhere.
    #[inline(always)]
    fn least(&self, bound: &Bound, row: usize, step: &Step<W>) -> Option<Price> {
        let net = self.net;
        let rest = bound.rest(row, step.last, step.left, step.prices)?;
        if net.travel_price < net.end_price {
            return Some(step.price + net.end_price * rest);
        }
        let mut least = step.price + net.travel_price * rest;
        if self.one_day {
            // With exactly so much travel left, the end cannot come earlier than that.
            let end = Price::from(step.left - net.start + step.services) + rest;
            least += net.end_price * end;
        }
        Some(least)
    }

    fn no_prize_left(&self, set: &Set<W>) -> bool {
        (0..self.net.len()).all(|at| set.has(at) || self.net.nodes[at].prize.is_none())
    }

    /// Passes over the most urgent nodes that were visited; then the latest minute at which the last node may be left so that
    /// all others can still be reached.
    pub(super) fn limit(&self, step: &mut Step<W>) -> Minute {
        let net = self.net;
        let mut to_come = self.urgent.get(step.urgent as usize..).unwrap_or(&[]);
        while let Some(rest) = to_come.split_first().filter(|it| step.set.has(it.0.0)) {
            to_come = rest.1;
            step.urgent += 1;
        }
        let mut limit = NEVER;
        for (node, last) in to_come {
            if last - self.farthest[step.last] >= limit {
                break;
            }
            if !step.set.has(*node) {
                limit = limit.min(last - net.reach(step.last, *node));
            }
        }
        limit
    }

    /// Keeps the states that look best.
    fn narrow(&self, layer: &mut Layer<W>, width: usize) {
        let net = self.net;
        let rank = |state: &State<W>| {
            let mut least = Price::MAX;
            let mut at = state.head;
            while at != NONE {
                let label = layer.labels[at as usize];
                at = label.next;
                if let Some(bound) = self.bound {
                    let step = Step {
                        set: state.set,
                        last: state.last,
                        left: label.left,
                        price: label.price,
                        came: NONE,
                        prices: state.prices,
                        services: state.services,
                        rest: state.rest,
                        urgent: state.urgent,
                    };
                    let row = bound.row(&step.set, step.last);
                    least = least.min(self.least(bound, row, &step).unwrap_or(Price::MAX));
                    continue;
                }
                let time = Price::from(label.left) * (net.travel_price.max(net.end_price) / 2 + 1);
                least = least.min(label.price + state.rest + time);
            }
            least
        };
        let mut order: Vec<(Price, usize)> =
            layer.states.iter().map(rank).enumerate().map(|(at, rank)| (rank, at)).collect();
        order.sort_unstable();
        order.truncate(width);
        let mut keep = vec![false; layer.states.len()];
        for (_, at) in order {
            keep[at] = true;
        }
        let mut at = 0;
        layer.states.retain(|_| {
            at += 1;
            keep[at - 1]
        });
    }
}

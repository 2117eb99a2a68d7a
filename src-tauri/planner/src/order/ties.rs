//! Of all orders that are as good as the best the first by the order of the question, so that two answers never differ by chance.

use super::net::{NEVER, Net, Price};
use super::question::Minute;
use super::search::{Best, Search};
use super::set::Set;
use super::split::Parting;
use super::step::Step;
use std::collections::BTreeMap;

/// So many steps are taken to find it; where they do not suffice, the order that was found stays.
const MOST_STEPS: usize = 1_000;
/// So many nodes deep at most.
const DEEPEST: usize = 64;

/// Where one stood in vain: by set and last node when it was left, and the price so far.
type Vain<const W: usize> = BTreeMap<(Set<W>, usize), Vec<(Minute, Price)>>;

/// Depth first, in the order of the question, along what the bounds still allow.
struct Dive<'a, 'b, const W: usize> {
    net: &'a Net,
    search: &'a Search<'a, W>,
    parting: &'a mut Option<Parting<'b>>,
    /// Costs a little more than the best.
    limit: Best,
    price: Price,
    vain: Vain<W>,
    steps: usize,
    path: Vec<usize>,
}

/// Puts the first of the orders that cost the same into the place of the best.
pub(super) fn first<const W: usize>(
    net: &Net,
    search: &Search<'_, W>,
    parting: &mut Option<Parting<'_>>,
    best: &mut Best,
) {
    let Some(price) = best.price.filter(|_| (2..=DEEPEST).contains(&net.len())) else { return };
    let limit = Best { price: Some(price + 1), path: Vec::new() };
    let vain = BTreeMap::new();
    let mut dive = Dive { net, search, parting, limit, price, vain, steps: 0, path: Vec::new() };
    if dive.from(&search.root()) {
        best.path = dive.path;
    }
}

impl<const W: usize> Dive<'_, '_, W> {
    fn from(&mut self, step: &Step<W>) -> bool {
        self.steps += 1;
        let net = self.net;
        if self.steps > MOST_STEPS {
            return false;
        }
        if !self.path.is_empty() && self.search.is_done(&step.set) {
            let home = net.back(step.last);
            let price = step.price
                + net.travel_price * Price::from(home)
                + net.end_price * Price::from(step.left + home - net.start);
            if home < NEVER && step.left + home <= net.end && price == self.price {
                return true;
            }
        }
        let mut ahead = Vec::new();
        for node in 0..net.len() {
            if step.set.has(node) {
                continue;
            }
            let leg = if self.path.is_empty() { net.out(node) } else { net.leg(step.last, node) };
            self.search.go(step, node, leg, &self.limit, self.parting, &mut ahead);
            for next in ahead.drain(..) {
                if self.is_in_vain(&next) {
                    continue;
                }
                self.path.push(node);
                if self.from(&next) {
                    return true;
                }
                self.path.pop();
                if self.steps > MOST_STEPS {
                    return false;
                }
                let vain = self.vain.entry((next.set, next.last)).or_default();
                vain.push((next.left, next.price));
            }
        }
        false
    }

    fn is_in_vain(&self, next: &Step<W>) -> bool {
        if next.left > self.search.limit(&mut next.clone()) || next.price + next.rest > self.price {
            return true;
        }
        let known = self.vain.get(&(next.set, next.last));
        known.is_some_and(|known| {
            let next_one = (next.left, next.price);
            known.iter().any(|one| self.search.beats(&next.set, *one, next_one))
        })
    }
}

//! From the parting of the groups to the end of their meeting.
//!
//! Each group is an own small question of order: its front of (arrival at the meeting, price) is found exactly for each minute of
//! parting; the fronts of the groups are merged by the latest arrival and the sum of the prices. Where the wait at the meeting
//! counts, coming earlier at the same price is not better: a group that comes later waits less for the others.

use super::net::{NEVER, Net, Node, Price};
use super::question::{Minute, Question};
use std::collections::BTreeMap;

/// What can come of parting at a minute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outcome {
    /// When the meeting is over.
    pub(super) left: Minute,
    /// Travel, waiting at the meeting, less what is kept of the optional halts.
    pub(super) price: Price,
    /// Each group's halts with their starts.
    pub(super) orders: Vec<Vec<usize>>,
}

/// One group's way to the meeting.
#[derive(Clone, Debug)]
struct Way {
    arrival: Minute,
    price: Price,
    order: Vec<usize>,
}

/// The split of a question, with what is known of it so far.
pub(super) struct Parting<'a> {
    question: &'a Question,
    prices: (Price, Price, Price),
    nodes: Vec<Node>,
    known: BTreeMap<Minute, Vec<Outcome>>,
}

impl<'a> Parting<'a> {
    pub(super) fn new(question: &'a Question, net: &Net) -> Self {
        let halts = question.halts.iter().enumerate();
        let nodes = halts.map(|(at, halt)| Node::of_halt(question, at, halt, net.prize_unit));
        Self {
            question,
            prices: (net.travel_price, net.apart_price, net.prize_unit),
            nodes: nodes.collect(),
            known: BTreeMap::new(),
        }
    }

    /// True where the wait at the meeting counts.
    const fn waits(&self) -> bool {
        self.prices.1 > 0
    }

    /// All that can come of starting the halt of parting at a minute, without what another outcome beats.
    pub(super) fn outcomes(&mut self, start: Minute) -> &[Outcome] {
        if !self.known.contains_key(&start) {
            let found = self.merge(start).unwrap_or_default();
            self.known.insert(start, found);
        }
        self.known.get(&start).map_or(&[], Vec::as_slice)
    }

    fn merge(&self, start: Minute) -> Option<Vec<Outcome>> {
        let split = self.question.split.as_ref()?;
        let meet = self.nodes.get(split.meet)?;
        let from = self.nodes.get(split.after)?;
        // The latest arrival, the price, the sum of the arrivals.
        let mut merged: Vec<(Minute, Price, i64, Vec<Vec<usize>>)> =
            vec![(Minute::MIN, 0, 0, Vec::new())];
        for group in 0..split.groups.len() {
            let front = self.front(group, start + from.service);
            let mut next = Vec::new();
            for (latest, price, sum, orders) in &merged {
                for way in &front {
                    let mut orders = orders.clone();
                    orders.push(way.order.clone());
                    let sum = sum + i64::from(way.arrival);
                    next.push((way.arrival.max(*latest), price + way.price, sum, orders));
                }
            }
            // Of the same price a later arrival is only better where all others come later too.
            next.sort_by_key(|one| (one.0, one.1, -one.2));
            let (mut least, mut most) = (Price::MAX, i64::MIN);
            next.retain(|one| {
                let better = one.1 < least || one.1 == least && self.waits() && one.2 > most;
                if better {
                    (least, most) = (one.1, one.2);
                }
                better
            });
            merged = next;
        }
        let groups = split.groups.len() as i64;
        let outcomes = merged.into_iter().filter_map(|(latest, price, sum, orders)| {
            let apart = (groups * i64::from(latest) - sum) * self.prices.1;
            let start = meet.start(latest)?;
            Some(Outcome { left: start + meet.service, price: price + apart, orders })
        });
        let mut outcomes: Vec<Outcome> = outcomes.collect();
        outcomes.sort_by_key(|one| (one.left, one.price));
        let mut least = Price::MAX;
        outcomes.retain(|one| {
            let better = one.price < least;
            least = least.min(one.price);
            better
        });
        Some(outcomes)
    }

    /// A group's ways from leaving the halt of parting to the meeting that none beats, the earliest first.
    fn front(&self, group: usize, left: Minute) -> Vec<Way> {
        let Some(split) = &self.question.split else { return Vec::new() };
        let own: Vec<usize> = (0..self.question.halts.len())
            .filter(|at| self.question.halts[*at].group == Some(group))
            .collect();
        let leg = |from: usize, to: usize| {
            let (from, to) = (self.question.halts[from].place, self.question.halts[to].place);
            self.question.travel.minutes(from, to).unwrap_or(NEVER)
        };
        let needed = own.iter().enumerate().filter(|(_, at)| self.nodes[**at].prize.is_none());
        let needed: u64 = needed.map(|(bit, _)| 1 << bit).sum();
        let mut ways: Vec<Way> = Vec::new();
        // Set of the own halts and the last of them, to labels.
        let here = Way { arrival: left, price: 0, order: Vec::new() };
        let mut layer = BTreeMap::from([((0_u64, split.after), vec![here])]);
        while !layer.is_empty() {
            let mut next: BTreeMap<(u64, usize), Vec<Way>> = BTreeMap::new();
            for ((set, last), labels) in layer {
                for label in labels {
                    let minutes = leg(last, split.meet);
                    if set & needed == needed && minutes < NEVER {
                        let price = label.price + self.prices.0 * Price::from(minutes);
                        let arrival = label.arrival + minutes;
                        let way = Way { arrival, price, order: label.order.clone() };
                        add(&mut ways, way, self.waits());
                    }
                    for (bit, at) in own.iter().copied().enumerate() {
                        let (node, minutes) = (&self.nodes[at], leg(last, at));
                        if set >> bit & 1 != 0 || minutes >= NEVER {
                            continue;
                        }
                        let Some(start) = node.start(label.arrival + minutes) else { continue };
                        let price = label.price + self.prices.0 * Price::from(minutes)
                            - node.prize.unwrap_or(0);
                        let mut order = label.order.clone();
                        order.push(at);
                        let way = Way { arrival: start + node.service, price, order };
                        add(next.entry((set | 1 << bit, at)).or_default(), way, self.waits());
                    }
                }
            }
            layer = next;
        }
        ways.sort_by_key(|way| (way.arrival, way.price));
        ways
    }
}

/// Adds a way unless another is as early and as cheap; takes out what it beats. Where the wait counts, the other must be cheaper,
/// or come at the same minute.
fn add(ways: &mut Vec<Way>, way: Way, waits: bool) {
    let beats = |one: &Way, other: &Way| {
        let is_earlier = one.arrival <= other.arrival && one.price <= other.price;
        is_earlier && (!waits || one.price < other.price || one.arrival == other.arrival)
    };
    if ways.iter().any(|other| beats(other, &way)) {
        return;
    }
    ways.retain(|other| !beats(&way, other));
    ways.push(way);
}

//! A question as a net of nodes and legs, tightened: hours that no order can use and legs that no order can take are gone.
//!
//! Tightening and precedences follow Dumas, Desrosiers, Gélinas and Solomon (1995); the closure holds the services of what lies
//! between, without which it would prune too much.

use super::question::{Halt, Minute, Question, Wish};

/// A leg that cannot be taken.
pub(super) const NEVER: Minute = Minute::MAX / 4;

/// What an order is priced by: all in one number, so that of two costs the lesser is the better.
pub(super) type Price = i64;

/// A halt, the night between two days, or all from the parting of the groups to the end of their meeting.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// Which of these.
    pub(super) what: What,
    /// Minutes from the start until it can be left, at least.
    pub(super) service: Minute,
    /// Who arrives by the second minute can start, from the first minute on; the earliest first.
    pub(super) pieces: Vec<(Minute, Minute)>,
    /// The earliest start.
    pub(super) first: Minute,
    /// The latest arrival.
    pub(super) last: Minute,
    /// What keeping it is worth; `None` where it must be kept.
    pub(super) prize: Option<Price>,
    place_in: usize,
    place_out: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// Which one.
    Halt(usize),
    /// After which day.
    Night(usize),
    /// The halts of parting and meeting with all between.
    Split,
}

impl Node {
    pub(super) fn of_halt(question: &Question, at: usize, halt: &Halt, prize_unit: Price) -> Self {
        let pieces = question.starts(halt, halt.duration);
        Self {
            what: What::Halt(at),
            service: halt.duration,
            first: pieces.first().map_or(NEVER, |piece| piece.0),
            last: pieces.last().map_or(-NEVER, |piece| piece.1),
            pieces,
            prize: halt.optional.map(|worth| Price::from(worth).saturating_mul(prize_unit)),
            place_in: halt.place,
            place_out: halt.place,
        }
    }

    /// The start of who arrives then.
    #[inline(always)]
    pub(super) fn start(&self, arrival: Minute) -> Option<Minute> {
        if let [(open, latest)] = self.pieces[..] {
            return (arrival <= latest).then_some(arrival.max(open));
        }
        let piece = self.pieces.iter().find(|(_, latest)| arrival <= *latest)?;
        Some(arrival.max(piece.0))
    }
}

/// The net. Nodes are `0..nodes.len()`, in the order of the question; the base is not among them.
#[derive(Clone, Debug)]
pub(super) struct Net {
    pub(super) nodes: Vec<Node>,
    /// The first departure.
    pub(super) start: Minute,
    /// The last return.
    pub(super) end: Minute,
    /// `legs[from * nodes + to]`: minutes, or [`NEVER`].
    legs: Vec<Minute>,
    /// From the first departure to each node.
    out: Vec<Minute>,
    /// From each node to the last return.
    back: Vec<Minute>,
    /// From the first departure straight to the last return, where there is nothing between.
    pub(super) straight: Minute,
    /// The least minutes from leaving a node to starting at another, by any way.
    reach: Vec<Minute>,
    /// `before[a * nodes + b]`: where both are kept, `a` comes before `b`.
    before: Vec<bool>,
    /// What a minute of travel costs, and a minute of the end of a day.
    pub(super) travel_price: Price,
    pub(super) end_price: Price,
    /// What a unit of worth costs to leave out.
    pub(super) prize_unit: Price,
    /// What a minute of waiting at the meeting costs.
    pub(super) apart_price: Price,
}

impl Net {
    /// Makes the net of all halts that are of no group, each as long as preferred.
    pub(super) fn new(question: &Question, wish: Wish) -> Self {
        let (travel_price, end_price, prize_unit) = prices(question, wish);
        let mut nodes = Vec::new();
        for (at, halt) in question.halts.iter().enumerate() {
            let mut node = Node::of_halt(question, at, halt, prize_unit);
            if let Some(split) = &question.split {
                let Some(meet) = question.halts.get(split.meet) else { continue };
                if at == split.meet || halt.group.is_some() {
                    continue;
                }
                if at == split.after {
                    let met = question.starts(meet, meet.duration);
                    let last = met.last().map_or(-NEVER, |piece| piece.1) - halt.duration;
                    node.what = What::Split;
                    node.service += meet.duration;
                    node.place_out = meet.place;
                    node.pieces.iter_mut().for_each(|piece| piece.1 = piece.1.min(last));
                    node.pieces.retain(|piece| piece.0 <= piece.1);
                }
            }
            nodes.push(node);
        }
        for (at, pair) in question.days.windows(2).enumerate() {
            let [today, tomorrow] = pair else { continue };
            nodes.push(Node {
                what: What::Night(at),
                service: 0,
                pieces: vec![(tomorrow.start, today.end)],
                first: tomorrow.start,
                last: today.end,
                prize: None,
                place_in: today.to,
                place_out: tomorrow.from,
            });
        }
        let (first, last) = (question.days.first(), question.days.last());
        let from = first.map_or(0, |day| day.from);
        let to = last.map_or(0, |day| day.to);
        let leg = |from, to| question.travel.minutes(from, to).unwrap_or(NEVER);
        let legs = nodes.iter().flat_map(|a| nodes.iter().map(|b| leg(a.place_out, b.place_in)));
        let count = nodes.len();
        let mut net = Self {
            legs: legs.collect(),
            out: nodes.iter().map(|node| leg(from, node.place_in)).collect(),
            back: nodes.iter().map(|node| leg(node.place_out, to)).collect(),
            straight: leg(from, to),
            start: first.map_or(0, |day| day.start),
            end: last.map_or(0, |day| day.end),
            reach: Vec::new(),
            before: vec![false; count * count],
            nodes,
            travel_price,
            end_price,
            prize_unit,
            apart_price: Price::from(matches!(wish, Wish::LeastTravel | Wish::EarliestEnd)),
        };
        net.tighten();
        net
    }

    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    #[inline(always)]
    pub(super) fn leg(&self, from: usize, to: usize) -> Minute {
        self.legs[from * self.nodes.len() + to]
    }

    #[inline(always)]
    pub(super) fn out(&self, to: usize) -> Minute {
        self.out[to]
    }

    #[inline(always)]
    pub(super) fn back(&self, from: usize) -> Minute {
        self.back[from]
    }

    /// The least minutes from leaving one node to starting at another.
    #[inline(always)]
    pub(super) fn reach(&self, from: usize, to: usize) -> Minute {
        self.reach[from * self.nodes.len() + to]
    }

    /// True where the first always comes before the second when both are kept.
    pub(super) fn is_before(&self, first: usize, second: usize) -> bool {
        self.before[first * self.nodes.len() + second]
    }

    /// What a price is in minutes of what is wished for: of travel, or of the day until its end.
    pub(super) fn in_minutes(&self, price: Price) -> f64 {
        (price / self.travel_price.max(self.end_price)) as f64
    }

    /// True where some node that must be kept fits nowhere, or the legs alone are too long.
    pub(super) fn is_hopeless(&self) -> bool {
        self.nodes.iter().any(|node| node.prize.is_none() && node.pieces.is_empty())
    }

    fn tighten(&mut self) {
        let count = self.nodes.len();
        for at in 0..count {
            self.legs[at * count + at] = NEVER;
        }
        // Each round can only take away; few are needed.
        for _ in 0..4 {
            self.close();
            if !(self.narrow() | self.order() | self.thin()) {
                break;
            }
        }
    }

    /// The closure of service and leg over all nodes (Floyd, Warshall).
    fn close(&mut self) {
        let count = self.nodes.len();
        self.reach = self.legs.clone();
        for via in 0..count {
            let service = self.nodes[via].service;
            for from in 0..count {
                let first = self.reach[from * count + via];
                if first >= NEVER {
                    continue;
                }
                for to in 0..count {
                    let both = first + service + self.reach[via * count + to].min(NEVER);
                    if both < self.reach[from * count + to] {
                        self.reach[from * count + to] = both;
                    }
                }
            }
        }
    }

    /// Cuts hours by the way from the first departure and to the last return, and by what comes before and after.
    fn narrow(&mut self) -> bool {
        let count = self.nodes.len();
        let mut changed = false;
        for at in 0..count {
            let mut first = NEVER;
            let mut last = -NEVER;
            for other in 0..count {
                let there = &self.nodes[other];
                let reach = if other == at { 0 } else { there.service + self.reach(other, at) };
                if self.out[other] < NEVER && reach < NEVER {
                    // A node by whose way it is reached starts no earlier than it opens only if it is kept: no use of that.
                    first = first.min(self.start + self.out[other] + reach);
                }
                let own = self.nodes[at].service;
                let reach = if other == at { 0 } else { self.reach(at, other) + there.service };
                if self.back[other] < NEVER && reach < NEVER {
                    last = last.max(self.end - self.back[other] - reach - own);
                }
            }
            for other in 0..count {
                let there = &self.nodes[other];
                if there.prize.is_some() || other == at {
                    continue;
                }
                if self.is_before(other, at) && self.reach(other, at) < NEVER {
                    first = first.max(there.first + there.service + self.reach(other, at));
                }
                if self.is_before(at, other) && self.reach(at, other) < NEVER {
                    last = last.min(there.last - self.reach(at, other) - self.nodes[at].service);
                }
            }
            if matches!(self.nodes[at].what, What::Night(_)) {
                continue;
            }
            let node = &mut self.nodes[at];
            let was = (node.first, node.last);
            for piece in &mut node.pieces {
                piece.0 = piece.0.max(first);
                piece.1 = piece.1.min(last);
            }
            node.pieces.retain(|piece| piece.0 <= piece.1);
            node.first = node.pieces.first().map_or(NEVER, |piece| piece.0);
            node.last = node.pieces.last().map_or(-NEVER, |piece| piece.1);
            changed |= was != (node.first, node.last);
        }
        changed
    }

    /// Finds which must come before which.
    fn order(&mut self) -> bool {
        let count = self.nodes.len();
        let mut changed = false;
        for a in 0..count {
            for b in 0..count {
                let late = self.nodes[b].first.saturating_add(self.nodes[b].service);
                let too_late = late.saturating_add(self.reach(b, a)) > self.nodes[a].last;
                if a != b && too_late && !self.before[a * count + b] {
                    self.before[a * count + b] = true;
                    changed = true;
                }
            }
        }
        changed
    }

    /// Takes away legs that are too late, or behind which a third node would find no place.
    fn thin(&mut self) -> bool {
        let count = self.nodes.len();
        let mut changed = false;
        for a in 0..count {
            for b in 0..count {
                if a == b || self.leg(a, b) >= NEVER {
                    continue;
                }
                let (from, to) = (&self.nodes[a], &self.nodes[b]);
                let arrival = from.first.saturating_add(from.service + self.leg(a, b));
                let taken = arrival <= to.last
                    && !self.is_before(b, a)
                    && (0..count).all(|third| self.leaves_room(a, b, arrival, third));
                if !taken {
                    self.legs[a * count + b] = NEVER;
                    changed = true;
                }
            }
            let other = |at: usize| at != a && self.nodes[at].prize.is_none();
            if self.out[a] < NEVER && (0..count).any(|at| other(at) && self.is_before(at, a)) {
                self.out[a] = NEVER;
                changed = true;
            }
            if self.back[a] < NEVER && (0..count).any(|at| other(at) && self.is_before(a, at)) {
                self.back[a] = NEVER;
                changed = true;
            }
        }
        changed
    }

    /// Going straight from one node to another, can the third still be visited before or behind both?
    fn leaves_room(&self, a: usize, b: usize, arrival: Minute, third: usize) -> bool {
        let node = &self.nodes[third];
        if third == a || third == b || node.prize.is_some() {
            return true;
        }
        let (from, to) = (&self.nodes[a], &self.nodes[b]);
        let left = arrival.max(to.first).saturating_add(to.service);
        let behind =
            !self.is_before(third, b) && left.saturating_add(self.reach(b, third)) <= node.last;
        if behind {
            return true;
        }
        if self.is_before(a, third) {
            return false;
        }
        let at_a = node.first.saturating_add(node.service).saturating_add(self.reach(third, a));
        at_a <= from.last && at_a.max(from.first) + from.service + self.leg(a, b) <= to.last
    }
}

/// What a minute of travel, a minute of an end and a unit of worth cost, so that what counts first outweighs all that follows.
fn prices(question: &Question, wish: Wish) -> (Price, Price, Price) {
    let count = question.halts.len() as Price + question.days.len() as Price + 1;
    let places = question.travel.places();
    let legs = (0..places).flat_map(|a| (0..places).map(move |b| (a, b)));
    let longest = legs.filter_map(|(a, b)| question.travel.minutes(a, b)).max().unwrap_or(0);
    let groups = question.split.as_ref().map_or(0, |split| split.groups.len()) as Price;
    let travel = count * (groups + 1) * Price::from(longest) + 1;
    let first = question.days.first().map_or(0, |day| Price::from(day.start));
    let last = question.days.last().map_or(0, |day| Price::from(day.end));
    let ends = (last - first + 1) * question.days.len() as Price;
    let apart = groups * ends + 1;
    match wish {
        Wish::LeastTravel => (apart * ends, apart, apart * ends * travel),
        Wish::EarliestEnd => (apart, apart * travel, apart * ends * travel),
        Wish::TravelAlone => (1, 0, travel),
        Wish::EndAlone => (0, 1, ends),
    }
}

//! A question as a net of nodes and legs, tightened: hours that no order can use and legs that no order can take are gone.
//!
//! Tightening and precedences follow Dumas, Desrosiers, Gélinas and Solomon (1995); the closure holds the services of what lies
//! between, without which it would prune too much.

mod tighten;

use super::question::{Halt, Minute, Question, Wish};
use super::sift::Alive;

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

    /// Cuts its starts by a first and a last minute; true where that changes the first or the last start.
    fn open(&mut self, (first, last): (Minute, Minute)) -> bool {
        let was = (self.first, self.last);
        for piece in &mut self.pieces {
            piece.0 = piece.0.max(first);
            piece.1 = piece.1.min(last);
        }
        self.pieces.retain(|piece| piece.0 <= piece.1);
        self.first = self.pieces.first().map_or(NEVER, |piece| piece.0);
        self.last = self.pieces.last().map_or(-NEVER, |piece| piece.1);
        was != (self.first, self.last)
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

    /// True where the wait at the meeting of groups counts.
    pub(super) const fn waits(&self) -> bool {
        self.apart_price > 0
    }

    /// What a price is in minutes of what is wished for: of travel, or of the day until its end.
    pub(super) fn in_minutes(&self, price: Price) -> f64 {
        (price / self.travel_price.max(self.end_price)) as f64
    }

    /// True where some node that must be kept fits nowhere, or the legs alone are too long.
    pub(super) fn is_hopeless(&self) -> bool {
        self.nodes.iter().any(|node| node.prize.is_none() && node.pieces.is_empty())
    }

    /// Takes away what is not alive.
    pub(super) fn keep(&mut self, alive: &Alive) {
        let count = self.nodes.len();
        for at in 0..count {
            for to in (0..count).filter(|to| !alive.leg(at, *to)) {
                self.legs[at * count + to] = NEVER;
            }
            if !alive.out(at) {
                self.out[at] = NEVER;
            }
            if !alive.back(at) {
                self.back[at] = NEVER;
            }
            if let What::Halt(_) = self.nodes[at].what {
                self.nodes[at].open(alive.hours[at]);
            }
        }
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

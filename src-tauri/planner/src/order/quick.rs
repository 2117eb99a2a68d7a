//! A good order at once: a few stops are taken out of the order and put back where they cost least, again and again.
//!
//! Ruin and recreate (Schrimpf, Schneider, Stamm-Wilbrandt, Dueck 2000), what is taken out being neighbours in the order and on
//! the map (Christiaens, Vanden Berghe 2020); whether a stop fits between two others is read off the earliest departure before
//! and the latest arrival behind (Savelsbergh 1985). The dice are the same each time.

use super::answer::Watch;
use super::net::{NEVER, Net, Price, What};
use super::question::Minute;
use super::search::Best;

/// Of so many positions, one is passed over by chance.
const BLINK: u64 = 60;
/// At most so many stops are taken out at once.
const MOST_OUT: usize = 8;

/// An order that fits, with the hours that bound what may be put into it.
struct Tour<'a> {
    net: &'a Net,
    path: Vec<usize>,
    /// When the base and each node of the path is left at the earliest.
    left: Vec<Minute>,
    /// By when each node of the path and the base must be reached.
    due: Vec<Minute>,
}

impl<'a> Tour<'a> {
    fn new(net: &'a Net, path: &[usize]) -> Self {
        let mut tour = Self { net, path: path.to_vec(), left: Vec::new(), due: Vec::new() };
        tour.time();
        tour
    }

    /// The leg into a position of the path, one past its end for the way home, from what is before it.
    #[inline(always)]
    fn leg(&self, before: Option<usize>, after: Option<usize>) -> Minute {
        match (before, after) {
            (Some(before), Some(after)) => self.net.leg(before, after),
            (None, Some(after)) => self.net.out(after),
            (Some(before), None) => self.net.back(before),
            (None, None) => self.net.straight,
        }
    }

    /// Lays the hours out; false where the path does not fit.
    fn time(&mut self) -> bool {
        self.left.clear();
        self.left.push(self.net.start);
        let mut now = self.net.start;
        let mut before = None;
        for at in &self.path {
            let leg = self.leg(before, Some(*at));
            let node = &self.net.nodes[*at];
            let start = if leg < NEVER { node.start(now + leg) } else { None };
            let Some(start) = start else { return false };
            now = start + node.service;
            self.left.push(now);
            before = Some(*at);
        }
        let home = self.leg(before, None);
        if home >= NEVER || now + home > self.net.end {
            return false;
        }
        self.due.resize(self.path.len() + 1, 0);
        let mut due = self.net.end;
        let mut after = None;
        self.due[self.path.len()] = due;
        for position in (0..self.path.len()).rev() {
            let at = self.path[position];
            let node = &self.net.nodes[at];
            let latest = due - self.leg(Some(at), after) - node.service;
            let piece = node.pieces.iter().rev().find(|piece| piece.0 <= latest);
            due = match (piece, node.what) {
                (Some(piece), What::Night(_)) => piece.1,
                (Some(piece), _) => piece.1.min(latest),
                (None, _) => return false,
            };
            self.due[position] = due;
            after = Some(at);
        }
        true
    }

    fn price(&self) -> Price {
        let net = self.net;
        let mut price = 0;
        let (mut before, mut now) = (None, net.start);
        for (position, at) in self.path.iter().enumerate() {
            let leg = self.leg(before, Some(*at));
            price += net.travel_price * Price::from(leg);
            if matches!(net.nodes[*at].what, What::Night(_)) {
                price += net.end_price * Price::from(now + leg - net.start);
            }
            now = self.left[position + 1];
            before = Some(*at);
        }
        let home = self.leg(before, None);
        price
            + net.travel_price * Price::from(home)
            + net.end_price * Price::from(now + home - net.start)
    }

    /// Puts a node where it costs least; false where it fits nowhere.
    fn put(&mut self, at: usize, dice: &mut Dice) -> bool {
        let net = self.net;
        let node = &net.nodes[at];
        let mut best = (Price::MAX, 0);
        for position in 0..=self.path.len() {
            let before = position.checked_sub(1).map(|before| self.path[before]);
            let after = self.path.get(position).copied();
            let into = self.leg(before, Some(at));
            let away = self.leg(Some(at), after);
            if into >= NEVER || away >= NEVER {
                continue;
            }
            let Some(start) = node.start(self.left[position] + into) else {
                if self.left[position] > node.last { break } else { continue }
            };
            let left = start + node.service;
            if left + away > self.due[position] || dice.below(BLINK) == 0 {
                continue;
            }
            let more = into + away - self.leg(before, after).min(NEVER);
            let later = left + away - self.left[position] - self.leg(before, after).min(NEVER);
            let price = net.travel_price.min(1 << 20) * Price::from(more) * 64
                + net.end_price.min(1 << 20) * Price::from(later);
            if price < best.0 {
                best = (price, position);
            }
        }
        if best.0 == Price::MAX {
            return false;
        }
        self.path.insert(best.1, at);
        self.time()
    }
}

/// A first order, what is open for the shortest time first, each where it costs least; none where something is left over.
pub(super) fn begin(net: &Net, best: &mut Best) {
    let mut dice = Dice(0x5DEE_CE66_D1CE_4E5B);
    let mut tour = Tour::new(net, &[]);
    let mut nodes: Vec<usize> = (0..net.len()).collect();
    nodes.sort_by_key(|at| (net.nodes[*at].last - net.nodes[*at].first, *at));
    let fits = net.straight < NEVER
        && tour.due.len() == 1
        && nodes.into_iter().all(|at| tour.put(at, &mut dice));
    if fits && best.is_beaten_by(tour.price()) {
        *best = Best { price: Some(tour.price()), path: tour.path };
    }
}

/// Betters an order for so many rounds; what is better is told at once.
pub(super) fn improve(
    net: &Net,
    best: &mut Best,
    rounds: usize,
    seed: usize,
    watch: &mut dyn Watch,
    found: &mut dyn FnMut(&Best, &mut dyn Watch),
) {
    let count = net.len();
    let Some(mut known) = best.price else { return };
    if count < 3 {
        return;
    }
    let mut dice = Dice(0x5DEE_CE66_D1CE_4E5B ^ (seed as u64) << 20);
    let mut tour = Tour::new(net, &best.path);
    let mut kept = tour.path.clone();
    let mut current = known;
    let unit = net.travel_price.max(net.end_price);
    let near: Vec<Vec<usize>> = (0..count).map(|at| neighbours(net, at)).collect();
    let mut out = Vec::new();
    for round in 0..rounds {
        if round % 64 == 0 && watch.is_over(64 * 8 * count as u64) {
            return;
        }
        tour.path.clear();
        tour.path.extend_from_slice(&kept);
        take_out(&mut tour, &near, &mut out, &mut dice);
        if !tour.time() {
            // Without the triangle's inequality less can be too long.
            continue;
        }
        match dice.below(3) {
            0 => dice.shuffle(&mut out),
            1 => out.sort_by_key(|at| net.nodes[*at].last - net.nodes[*at].first),
            _ => out.sort_by_key(|at| std::cmp::Reverse(net.out(*at).min(net.back(*at)))),
        }
        if !out.iter().all(|at| tour.put(*at, &mut dice)) {
            continue;
        }
        let price = tour.price();
        // What is a little worse is kept for a while, less and less.
        let left = (rounds - round) as Price;
        let slack = unit * (known / unit / 25 + 1) * left * left / (rounds * rounds) as Price;
        if price < current + (slack as u64 * dice.below(1024) / 1024) as Price {
            current = price;
            kept.clone_from(&tour.path);
            if price < known {
                known = price;
                *best = Best { price: Some(price), path: tour.path.clone() };
                found(best, watch);
            }
        }
    }
}

/// The other nodes, the nearest first.
fn neighbours(net: &Net, at: usize) -> Vec<usize> {
    let way = |other: &usize| net.leg(at, *other).min(net.leg(*other, at));
    let mut near: Vec<usize> = (0..net.len()).filter(|other| *other != at).collect();
    near.sort_by_key(|other| (way(other), *other));
    near.truncate(20);
    near
}

/// Takes a stretch of the path out around a node, and another around a neighbour of it.
fn take_out(tour: &mut Tour<'_>, near: &[Vec<usize>], out: &mut Vec<usize>, dice: &mut Dice) {
    out.clear();
    let seed = dice.below(tour.path.len() as u64) as usize;
    let seed = tour.path[seed];
    let most = MOST_OUT.min(tour.path.len() / 2 + 1);
    let wanted = 1 + dice.below(most as u64) as usize;
    let stretches = 1 + dice.below(3) as usize;
    let candidates = [seed].into_iter().chain(near[seed].iter().copied());
    for at in candidates {
        if out.len() >= wanted {
            return;
        }
        let Some(position) = tour.path.iter().position(|other| *other == at) else { continue };
        let length =
            (1 + dice.below((wanted / stretches + 1) as u64) as usize).min(wanted - out.len());
        let back = dice.below(length as u64) as usize;
        let from = position.saturating_sub(back);
        let until = (from + length).min(tour.path.len());
        out.extend(tour.path.drain(from..until));
    }
}

/// Numbers that look like chance and are the same each time (xorshift: Marsaglia 2003).
struct Dice(u64);

impl Dice {
    #[inline(always)]
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) % limit.max(1)
    }

    fn shuffle(&mut self, items: &mut [usize]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at as u64 + 1) as usize);
        }
    }
}

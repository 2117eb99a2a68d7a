//! Where no order fits: how little is missing.
//!
//! The same labels over (set, last node) as for the best order, with a price for what is broken instead of travel: minutes late,
//! or minutes cut. What each node that is still to come breaks at least is a bound on the rest.

use super::answer::{Placed, Unanswered, Watch};
use super::line::{Line, Spot};
use super::net::NEVER;
use super::question::{Minute, Question};
use std::collections::BTreeMap;

/// The order with the least lateness, every halt as long as preferred and as early as it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeastLate {
    /// Minutes past closing, past pins and past the end of the days, together.
    pub late: i64,
    /// The halts with the hours that they then have.
    pub order: Vec<Placed>,
    /// No order is less late.
    pub proved: bool,
}

/// The order that fits with the fewest minutes cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeastCut {
    /// Minutes cut, together.
    pub cut: i64,
    /// The halts that are cut, and by how much; none below its minimum.
    pub cuts: Vec<(usize, Minute)>,
    /// The halts with the hours that they then have.
    pub order: Vec<Placed>,
    /// No order fits with fewer minutes cut.
    pub proved: bool,
}

/// Finds the order of all halts that is least late. Optional halts count like all others.
///
/// # Errors
/// [`Unanswered::UnknownLegs`] where every order needs an unknown leg; the question must be without a split.
pub fn least_late(question: &Question, watch: &mut dyn Watch) -> Result<LeastLate, Unanswered> {
    let line = Line::new(question)?;
    let (path, proved) = explore(&line, &Late, watch)?;
    let mut label = (question.days.first().map_or(0, |day| day.start), 0);
    let mut order = Vec::new();
    let mut day = 0;
    let mut from = None;
    for (at, opening) in path {
        let spot = &line.spots[at];
        let hours = spot.hours[opening];
        label = Late.visit(&label, line.leg(from, Some(at)), spot, hours).unwrap_or(label);
        match spot.halt {
            Some(halt) => {
                order.push(Placed { halt, start: label.0 - spot.duration, end: label.0, day });
            }
            None => day += 1,
        }
        from = Some(at);
    }
    let late = Late.home(&label, line.leg(from, None), line.end).unwrap_or(label.1);
    Ok(LeastLate { late, order, proved })
}

/// Finds the order of all halts that fits with the fewest minutes cut from durations. Optional halts count like all others.
///
/// # Errors
/// [`Unanswered::Impossible`] where even the minima do not fit; the question must be without a split.
pub fn least_cut(question: &Question, watch: &mut dyn Watch) -> Result<LeastCut, Unanswered> {
    let line = Line::new(question)?;
    let (path, proved) = explore(&line, &Cut, watch)?;
    let mut cuts = vec![0; line.spots.len()];
    let cut = hand_out(&line, &path, &mut cuts);
    let mut left = question.days.first().map_or(0, |day| day.start);
    let (mut order, mut day, mut from) = (Vec::new(), 0, None);
    for (at, opening) in path {
        let spot = &line.spots[at];
        let start = (left + line.leg(from, Some(at))).max(spot.hours[opening].0);
        left = start + spot.duration - cuts[at];
        match spot.halt {
            Some(halt) => order.push(Placed { halt, start, end: left, day }),
            None => day += 1,
        }
        from = Some(at);
    }
    let cut_of = |(at, spot): (usize, &Spot)| Some((spot.halt?, cuts[at]));
    let cuts = line.spots.iter().enumerate().filter_map(cut_of).filter(|(_, cut)| *cut > 0);
    Ok(LeastCut { cut, cuts: cuts.collect(), order, proved })
}

/// What is broken, and by how much.
trait Rule {
    type Label: Clone;
    fn root(&self, start: Minute) -> Self::Label;
    /// Goes to a spot and through one of its openings.
    fn visit(
        &self,
        label: &Self::Label,
        leg: Minute,
        spot: &Spot,
        hours: (Minute, Minute),
    ) -> Option<Self::Label>;
    fn home(&self, label: &Self::Label, leg: Minute, end: Minute) -> Option<i64>;
    fn cost(&self, label: &Self::Label) -> i64;
    fn beats(&self, one: &Self::Label, other: &Self::Label) -> bool;
    fn to_come(&self, label: &Self::Label, line: &Line, last: usize, set: u64) -> i64;
}

/// Labels: when the last halt is left, and how many minutes late all were together.
struct Late;

impl Rule for Late {
    type Label = (Minute, i64);

    fn root(&self, start: Minute) -> Self::Label {
        (start, 0)
    }

    fn visit(
        &self,
        label: &Self::Label,
        leg: Minute,
        spot: &Spot,
        (open, close): (Minute, Minute),
    ) -> Option<Self::Label> {
        let arrival = label.0 + leg;
        if spot.halt.is_none() {
            return Some((open, label.1 + i64::from((arrival - close).max(0))));
        }
        let end = arrival.max(open) + spot.duration;
        Some((end, label.1 + i64::from((end - close).max(0))))
    }

    fn home(&self, label: &Self::Label, leg: Minute, end: Minute) -> Option<i64> {
        Some(label.1 + i64::from((label.0 + leg - end).max(0)))
    }

    fn cost(&self, label: &Self::Label) -> i64 {
        label.1
    }

    fn beats(&self, one: &Self::Label, other: &Self::Label) -> bool {
        one.0 <= other.0 && one.1 <= other.1
    }

    fn to_come(&self, label: &Self::Label, line: &Line, last: usize, set: u64) -> i64 {
        if line.spots.iter().any(|spot| spot.halt.is_none()) {
            // Late in the evening does not make the morning late: what is behind a night is not reached by the closure.
            return 0;
        }
        line.misses(label.0, last, set).sum()
    }
}

/// Labels: when the last halt is left uncut, by how much that could still be pulled forward by cutting what lies behind, and
/// how many minutes were cut. Cutting is put off until something would be missed; waiting ends what can be pulled.
struct Cut;

impl Rule for Cut {
    type Label = (Minute, Minute, i64);

    fn root(&self, start: Minute) -> Self::Label {
        (start, 0, 0)
    }

    fn visit(
        &self,
        label: &Self::Label,
        leg: Minute,
        spot: &Spot,
        (open, close): (Minute, Minute),
    ) -> Option<Self::Label> {
        let (left, could, cut) = *label;
        let arrival = left + leg;
        let own = spot.duration - spot.minimum;
        if spot.halt.is_none() {
            let pull = (arrival - close).max(0);
            return (pull <= could).then(|| (open, 0, cut + i64::from(pull)));
        }
        let start = arrival.max(open);
        let could = could.min(start - open);
        if spot.pinned {
            let pull = start - open;
            return (pull <= could).then_some((open + spot.duration, own, cut + i64::from(pull)));
        }
        let pull = (start + spot.duration - close).max(0);
        let all = could + own;
        (pull <= all).then(|| (start + spot.duration - pull, all - pull, cut + i64::from(pull)))
    }

    fn home(&self, label: &Self::Label, leg: Minute, end: Minute) -> Option<i64> {
        let pull = (label.0 + leg - end).max(0);
        (pull <= label.1).then(|| label.2 + i64::from(pull))
    }

    fn cost(&self, label: &Self::Label) -> i64 {
        label.2
    }

    fn beats(&self, one: &Self::Label, other: &Self::Label) -> bool {
        one.2 <= other.2
            && i64::from(one.0) + one.2 <= i64::from(other.0) + other.2
            && one.0 - one.1 <= other.0 - other.1
    }

    fn to_come(&self, label: &Self::Label, line: &Line, last: usize, set: u64) -> i64 {
        if line.spots.iter().any(|spot| spot.halt.is_none()) {
            return 0;
        }
        line.misses(label.0, last, set).max().unwrap_or(0)
    }
}

/// Spots and which of their openings.
type Path = Vec<(usize, usize)>;
/// A label with the way to it.
type Found<L> = (L, Path);

/// Goes through all orders, a narrow run first for a bound.
fn explore<R: Rule>(
    line: &Line,
    rule: &R,
    watch: &mut dyn Watch,
) -> Result<(Path, bool), Unanswered> {
    let mut best: Option<(i64, Path)> = None;
    let mut width = 8;
    let mut proved = false;
    while !proved {
        match layers(line, rule, width, &mut best, watch) {
            Some(whole) => proved = whole,
            None => break,
        }
        width *= 16;
    }
    match best {
        Some((_, path)) => Ok((path, proved)),
        None if proved && line.unknown => Err(Unanswered::UnknownLegs(Vec::new())),
        None if proved => Err(Unanswered::Impossible),
        None => Err(Unanswered::Unfinished),
    }
}

/// One run, at most so many labels wide: true where nothing was cut off, `None` where the watch stopped it.
fn layers<R: Rule>(
    line: &Line,
    rule: &R,
    width: usize,
    best: &mut Option<(i64, Path)>,
    watch: &mut dyn Watch,
) -> Option<bool> {
    let count = line.spots.len();
    let mut whole = true;
    let mut layer: BTreeMap<(u64, usize), Vec<Found<R::Label>>> =
        BTreeMap::from([((0, usize::MAX), vec![(rule.root(line.start), Vec::new())])]);
    for visited in 0..=count {
        let mut next: BTreeMap<(u64, usize), Vec<Found<R::Label>>> = BTreeMap::new();
        if layer.len() > width {
            whole = false;
            let least = |labels: &Vec<Found<R::Label>>, set: u64, last| {
                let costs = labels
                    .iter()
                    .map(|(label, _)| rule.cost(label) + rule.to_come(label, line, last, set));
                costs.min().unwrap_or(i64::MAX)
            };
            let mut ranks: Vec<_> = layer
                .iter()
                .map(|((set, last), labels)| (least(labels, *set, *last), (*set, *last)))
                .collect();
            ranks.sort_unstable();
            for (_, key) in ranks.split_off(width) {
                layer.remove(&key);
            }
        }
        for ((set, last), labels) in layer {
            let from = (last != usize::MAX).then_some(last);
            for (label, path) in labels {
                if watch.is_over(count as u64) {
                    return None;
                }
                if visited == count {
                    let leg = line.leg(from, None);
                    let cost = if leg < NEVER { rule.home(&label, leg, line.end) } else { None };
                    if let Some(cost) = cost
                        && best.as_ref().is_none_or(|best| cost < best.0)
                    {
                        *best = Some((cost, path));
                    }
                    continue;
                }
                let free = (0..count).filter(|at| set >> at & 1 == 0);
                let steps = free.flat_map(|at| {
                    (0..line.spots[at].hours.len()).map(move |opening| (at, opening))
                });
                for (at, opening) in steps {
                    let (spot, leg) = (&line.spots[at], line.leg(from, Some(at)));
                    if leg >= NEVER {
                        continue;
                    }
                    let made = rule.visit(&label, leg, spot, spot.hours[opening]);
                    let Some(made) = made else { continue };
                    let set = set | 1 << at;
                    let least = rule.cost(&made) + rule.to_come(&made, line, at, set);
                    if best.as_ref().is_some_and(|best| least >= best.0) {
                        continue;
                    }
                    let there = next.entry((set, at)).or_default();
                    if there.iter().any(|(other, _)| rule.beats(other, &made)) {
                        continue;
                    }
                    there.retain(|(other, _)| !rule.beats(&made, other));
                    let mut path = path.clone();
                    path.push((at, opening));
                    there.push((made, path));
                }
            }
        }
        layer = next;
    }
    Some(whole)
}

/// Spreads the minutes that an order needs over its halts, the earliest first: what comes after them gains most. Returns their
/// sum.
fn hand_out(line: &Line, path: &[(usize, usize)], cuts: &mut [Minute]) -> i64 {
    // What was passed since the last wait: a spot, and by how much its start can still be pulled forward.
    let mut chain: Vec<(usize, Minute)> = Vec::new();
    let (mut label, mut from) = (Cut.root(line.start), None);
    let mut total = 0;
    let mut pull = |chain: &mut Vec<(usize, Minute)>, minutes: i64| {
        let mut minutes = Minute::try_from(minutes).unwrap_or(0);
        total += i64::from(minutes);
        for at in 0..chain.len() {
            let spot = chain[at].0;
            let room = chain[at + 1..].iter().map(|(_, slack)| *slack).min().unwrap_or(NEVER);
            let own = line.spots[spot].duration - line.spots[spot].minimum - cuts[spot];
            let by = minutes.min(own).min(room);
            cuts[spot] += by;
            minutes -= by;
            chain[at + 1..].iter_mut().for_each(|(_, slack)| *slack -= by);
        }
    };
    for (at, opening) in path.iter().copied() {
        let spot = &line.spots[at];
        let (leg, hours) = (line.leg(from, Some(at)), spot.hours[opening]);
        let arrival = label.0 + leg;
        let Some(next) = Cut.visit(&label, leg, spot, hours) else { break };
        let minutes = next.2 - label.2;
        if spot.halt.is_none() || spot.pinned {
            pull(&mut chain, minutes);
            chain.clear();
            chain.push((at, 0));
        } else {
            chain.push((at, (arrival - hours.0).max(0)));
            pull(&mut chain, minutes);
        }
        (label, from) = (next, Some(at));
    }
    let home = Cut.home(&label, line.leg(from, None), line.end).unwrap_or(label.2);
    pull(&mut chain, home - label.2);
    total
}

//! The passes over a day: forward from what is fixed, backward from what must be held.

use super::day::{Leg, Line};
use crate::time::Instant;

impl Line<'_> {
    /// Gives every stop its hours.
    ///
    /// First everything that leads up to the first fixed hour of its line, backwards; then what follows, forward. A split
    /// may hold both kinds: a group without a fixed hour is laid out backwards from a meeting that the others gave its hour.
    pub(super) fn lay_out(&mut self) {
        self.pin();
        self.lay_backward();
        self.lay_forward(false);
        self.lay_backward();
        self.lay_forward(true);
        self.bound_earliest();
        self.bound_latest();
    }

    /// Sets what is fixed, and finds what has a fixed hour before it.
    fn pin(&mut self) {
        for at in 0..self.stops.len() {
            let before = self.arrivals(at).iter().any(|road| self.stops[road.at.from].anchored);
            let stop = &mut self.stops[at];
            if !stop.counts {
                continue;
            }
            stop.start = stop.pin;
            stop.anchored = before || stop.pin.is_some();
            stop.uncertain = stop.start_unknown();
        }
    }

    /// Lays out what has no fixed hour before it, as late as what follows allows, with the wanted margin.
    fn lay_backward(&mut self) {
        let mut until: Vec<Option<(Instant, bool)>> = vec![None; self.stops.len()];
        for at in (0..self.stops.len()).rev() {
            let stop = &mut self.stops[at];
            if let (None, false, Some((over, vague))) = (stop.start, stop.anchored, until[at]) {
                let over = stop.closes.map_or(over, |closes| closes.min(over));
                stop.start = Some(over - stop.minutes);
                stop.uncertain = vague || stop.open_ended();
                stop.backward = true;
            }
            let Some(start) = stop.start else { continue };
            let vague = stop.uncertain;
            for road in self.arrivals(at) {
                let over = start - Instant::from(road.margin.wanted) - road.leg.minutes();
                let vague = vague || road.leg.is_vague();
                let known = &mut until[road.at.from];
                *known = Some(match *known {
                    Some((other, unsure)) => (other.min(over), unsure || vague),
                    None => (over, vague),
                });
            }
        }
    }

    /// Lays out what follows something that has an hour: after the last who arrive, not before it opens. With `open`,
    /// what nothing fixes starts when it opens.
    fn lay_forward(&mut self, open: bool) {
        for at in 0..self.stops.len() {
            let stop = &self.stops[at];
            if stop.pin.is_some() || !stop.counts {
                continue;
            }
            let arrived = self.arrivals(at).iter().filter_map(|road| self.arrival(road)).max();
            let laid = arrived.max(stop.start.filter(|_| stop.backward));
            let start = match laid {
                Some(laid) => Some(stop.opens.map_or(laid, |opens| opens.max(laid))),
                None if open => stop.opens,
                None => None,
            };
            let vague = self.arrivals(at).iter().any(|road| {
                self.stops[road.at.from].start.is_some() && self.arrives_uncertain(road)
            });
            let stop = &mut self.stops[at];
            stop.start = start;
            if !stop.backward {
                stop.uncertain = vague;
            }
        }
    }

    /// Finds how early each stop could start, from the fixed hours and openings before it.
    fn bound_earliest(&mut self) {
        for at in 0..self.stops.len() {
            let arrived = self.arrivals(at).iter().filter_map(|road| {
                let from = &self.stops[road.at.from];
                Some(from.earliest? + from.minutes + road.leg.minutes())
            });
            let bound = arrived.max().max(self.stops[at].opens);
            let stop = &mut self.stops[at];
            stop.earliest = stop.start.and(stop.pin.or(bound));
        }
    }

    /// Finds how late each stop may start so that every fixed hour after it is held with the floor of its margin.
    fn bound_latest(&mut self) {
        let mut until = vec![Bound::Free; self.stops.len()];
        for at in (0..self.stops.len()).rev() {
            let stop = &mut self.stops[at];
            let own = match (until[at], stop.closes) {
                _ if stop.open_ended() => Bound::Unknown,
                (Bound::Free, Some(closes)) => Bound::At(closes - stop.minutes),
                (Bound::At(over), closes) => {
                    Bound::At(closes.map_or(over, |closes| closes.min(over)) - stop.minutes)
                }
                (other, _) => other,
            };
            let start = match stop.pin {
                Some(_) if stop.start_unknown() => Bound::Unknown,
                Some(pin) => Bound::At(pin),
                None => own,
            };
            if let (Some(_), Bound::At(latest)) = (stop.start, start) {
                stop.latest = Some(latest);
            }
            stop.latest = stop.start.and(stop.pin).or(stop.latest);
            for road in self.arrivals(at) {
                let over = match start {
                    _ if road.leg == Leg::Unknown => Bound::Unknown,
                    Bound::At(start) => {
                        Bound::At(start - Instant::from(road.margin.floor) - road.leg.minutes())
                    }
                    other => other,
                };
                until[road.at.from] = until[road.at.from].and(over);
            }
        }
    }
}

/// What is known of the latest hour.
#[derive(Clone, Copy)]
enum Bound {
    Free,
    At(Instant),
    /// Something on the way to the next fixed hour is unknown.
    Unknown,
}

impl Bound {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Free, bound) | (bound, Self::Free) => bound,
            (Self::At(a), Self::At(b)) => Self::At(a.min(b)),
        }
    }
}

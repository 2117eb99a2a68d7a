//! The hours that cancelled stops would have: those who knew of them are told which moment it is that falls away.

use super::day::{Known, Line, Planned, Road};
use super::line::{self, Skipped};
use crate::time::Instant;
use crate::visit::{Margin, Status, Stop, Timing, Visit};

impl<'a> Line<'a> {
    /// Gives cancelled stops the hour they would have between the others, which do not wait for them: a fixed one its own,
    /// another one what precedes leaves it, else what follows.
    pub(super) fn lay_cancelled(&mut self, visit: &'a Visit, known: &Known<'a>) {
        if !self.stops.iter().any(is_cancelled) {
            return;
        }
        let list: Vec<&Stop> = self.stops.iter().map(|stop| stop.stop).collect();
        let skipped = |stop: &Stop| {
            let in_line = stop.status != Status::Dropped && stop.timing != Timing::Untimed;
            if in_line { Skipped::Nothing } else { Skipped::Still }
        };
        let roads = line::moves(visit, &list, skipped).into_iter().map(|at| {
            let leg = known.leg(&at, list[at.from], list[at.to]);
            let margin = match self.stops[at.to].pin {
                Some(_) => known.margin(&at, list[at.to]),
                None => Margin::default(),
            };
            Road { at, leg, margin }
        });
        let roads: Vec<Road<'_>> = roads.collect();
        for stop in self.stops.iter_mut().filter(|stop| is_cancelled(stop)) {
            stop.start = stop.pin;
            stop.earliest = stop.pin;
            stop.latest = stop.pin;
            stop.uncertain = stop.start_unknown();
        }
        for road in &roads {
            let from = &self.stops[road.at.from];
            // What falls away as well would have taken its time too: a day that is cancelled whole keeps its hours.
            let length = if from.counts || is_cancelled(from) { from.minutes } else { 0 };
            let arrives = from.start.map(|start| start + length + road.leg.minutes());
            let vague = if from.counts { from.leaves_uncertain() } else { from.uncertain };
            let vague = vague || road.leg.is_vague();
            let to = &mut self.stops[road.at.to];
            if let (true, Some(arrives)) = (follows(to), arrives) {
                let arrives = to.opens.map_or(arrives, |opens| opens.max(arrives));
                to.start = to.start.max(Some(arrives));
                to.uncertain |= vague;
            }
        }
        for road in roads.iter().rev() {
            let to = &self.stops[road.at.to];
            let (start, vague) = (to.start, to.uncertain);
            let from = &mut self.stops[road.at.from];
            if let (true, None, Some(start)) = (follows(from), from.start, start) {
                let over = start - Instant::from(road.margin.wanted) - road.leg.minutes();
                from.start = Some(over - from.minutes);
                from.uncertain = vague || from.open_ended();
            }
        }
    }
}

fn is_cancelled(stop: &Planned<'_>) -> bool {
    stop.stop.status == Status::Cancelled
}

/// Cancelled, and without an hour of its own.
fn follows(stop: &Planned<'_>) -> bool {
    is_cancelled(stop) && stop.stop.timing == Timing::Follows
}

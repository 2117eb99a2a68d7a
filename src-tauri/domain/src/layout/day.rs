//! One day as the passes see it: its stops with their fixed hours and minutes, and the moves between them.

use super::hours::Hours;
use super::line::{self, Move, Skipped};
use crate::ids::{PlaceId, StopId};
use crate::time::{Instant, Minutes};
use crate::travel::{self, Travel};
use crate::visit::{Day, LegKey, Margin, MarginKey, Means, Pin, Status, Stop, Timing, Visit};
use chrono_tz::Tz;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

/// A day in the making. Positions are those of the programme: a move leads from a lower to a higher one, so that the
/// order of the list is an order in which everything can be computed. Every position in a move is that of a stop.
pub(super) struct Line<'a> {
    pub(super) day: &'a Day,
    pub(super) hours: Hours,
    pub(super) stops: Vec<Planned<'a>>,
    /// Every move that takes place, in the order of arrival.
    moves: Vec<Road<'a>>,
    /// Where the moves to each stop begin; one more than there are stops.
    first: Vec<usize>,
}

/// A stop, what is fixed of it, and what the passes find.
pub(super) struct Planned<'a> {
    pub(super) stop: &'a Stop,
    pub(super) zone: Tz,
    /// Takes part in the chain: takes time, and is not without an hour on purpose.
    pub(super) counts: bool,
    /// The fixed start, or what follows from a fixed end.
    pub(super) pin: Option<Instant>,
    pub(super) opens: Option<Instant>,
    pub(super) closes: Option<Instant>,
    /// Preferred minutes, 0 where they are unknown.
    pub(super) minutes: Instant,
    /// A fixed hour lies before it in its line, or it has one.
    pub(super) anchored: bool,
    /// Laid out from what follows it.
    pub(super) backward: bool,
    pub(super) start: Option<Instant>,
    pub(super) uncertain: bool,
    pub(super) earliest: Option<Instant>,
    pub(super) latest: Option<Instant>,
}

impl Planned<'_> {
    /// When it is over, an unknown duration counted as 0.
    pub(super) fn over(&self) -> Option<Instant> {
        self.start.map(|start| start + self.minutes)
    }

    /// When it ends, if that is known: always for a fixed end.
    pub(super) fn end(&self) -> Option<Instant> {
        if self.open_ended() { None } else { self.over() }
    }

    pub(super) fn open_ended(&self) -> bool {
        self.stop.duration.is_none() && !self.ends_fixed()
    }

    /// The start is not known although the end is fixed.
    pub(super) fn start_unknown(&self) -> bool {
        self.stop.duration.is_none() && self.ends_fixed()
    }

    const fn ends_fixed(&self) -> bool {
        matches!(self.stop.timing, Timing::Pinned(Pin::End(_)))
    }

    /// What follows it directly starts no earlier than its hours say, perhaps later.
    pub(super) fn leaves_uncertain(&self) -> bool {
        self.open_ended() || self.uncertain && self.pin.is_none()
    }
}

/// A move with its minutes, and with the margin at its end where that is a fixed hour.
#[derive(Clone, Copy)]
pub(super) struct Road<'a> {
    pub(super) at: Move<'a>,
    pub(super) leg: Leg,
    pub(super) margin: Margin,
}

/// The minutes of a move.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Leg {
    /// There is none: both stops are where people are.
    None,
    Known(Minutes),
    /// From the points of its two places: counted, and never sure.
    Estimated(Minutes),
    Unknown,
}

impl Leg {
    /// Minutes in the plan, 0 where they are unknown.
    pub(super) fn minutes(self) -> Instant {
        match self {
            Self::Known(minutes) | Self::Estimated(minutes) => minutes.into(),
            Self::None | Self::Unknown => 0,
        }
    }

    /// Tells whether it may last longer than it is said to.
    pub(super) const fn is_vague(self) -> bool {
        matches!(self, Self::Estimated(_) | Self::Unknown)
    }
}

/// What is known of the whole visit, found once and only when it is asked for.
pub(super) struct Known<'a> {
    visit: &'a Visit,
    pairs: OnceCell<BTreeMap<(&'a PlaceId, &'a PlaceId), Minutes>>,
    moved: OnceCell<BTreeSet<&'a StopId>>,
}

impl<'a> Known<'a> {
    pub(super) const fn of(visit: &'a Visit) -> Self {
        Self { visit, pairs: OnceCell::new(), moved: OnceCell::new() }
    }

    /// What skipping a stop means for the move that passes over it.
    fn skipped(&self, stop: &Stop) -> Skipped {
        let legs = || self.visit.legs.keys().flat_map(|key| [&key.from, &key.to]).collect();
        if counts(stop) {
            Skipped::Nothing
        } else if self.moved.get_or_init(legs).contains(&stop.id) {
            Skipped::Moved
        } else {
            Skipped::Still
        }
    }

    pub(super) fn leg(&self, at: &Move<'a>, from: &Stop, to: &Stop) -> Leg {
        let key = LegKey { from: from.id.clone(), to: to.id.clone(), group: at.group.cloned() };
        match (self.visit.legs.get(&key), at.over) {
            (Some(crate::visit::Leg { minutes: Some(minutes), .. }), _) => Leg::Known(*minutes),
            (Some(leg), _) => self.by_places(from, to, leg.means),
            (None, Skipped::Nothing) => Leg::None,
            (None, over) => self.bridge(from, to, over),
        }
    }

    /// What the two places say of a leg whose minutes nobody typed.
    fn by_places(&self, from: &Stop, to: &Stop, means: Means) -> Leg {
        let ends = from.place.as_ref().zip(to.place.as_ref());
        match ends.map(|(from, to)| travel::between(self.visit, from, to, means)) {
            Some(Travel::Known(minutes)) => Leg::Known(minutes),
            Some(Travel::Estimated(minutes)) => Leg::Estimated(minutes),
            Some(Travel::None | Travel::Unknown) | None => Leg::Unknown,
        }
    }

    /// The leg over stops that take no time: what is known between the two places, never a guess.
    fn bridge(&self, from: &Stop, to: &Stop, over: Skipped) -> Leg {
        let ends = from.place.as_ref().zip(to.place.as_ref());
        let pairs = || line::known_pairs(self.visit);
        match ends.and_then(|ends| self.pairs.get_or_init(pairs).get(&ends)) {
            Some(minutes) => Leg::Known(*minutes),
            None if ends.is_some_and(|(from, to)| from == to) => Leg::None,
            None if over == Skipped::Moved => self.by_places(from, to, Means::Car),
            None => Leg::None,
        }
    }

    pub(super) fn margin(&self, at: &Move<'a>, before: &Stop) -> Margin {
        if self.visit.margins.is_empty() {
            return Margin::default();
        }
        let of = |group| self.visit.margins.get(&MarginKey { before: before.id.clone(), group });
        let own = at.group.and_then(|group| of(Some(group.clone())));
        own.or_else(|| of(None)).copied().unwrap_or_default()
    }
}

/// Tells whether a stop takes part in the chain of hours.
fn counts(stop: &Stop) -> bool {
    stop.takes_time() && stop.timing != Timing::Untimed
}

impl<'a> Line<'a> {
    pub(super) fn of(visit: &'a Visit, day: &'a Day, known: &Known<'a>) -> Self {
        let mut hours = Hours::of(day);
        let list: Vec<&Stop> = day.stops.iter().filter_map(|id| visit.stops.get(id)).collect();
        let mut stops = Vec::with_capacity(list.len());
        for stop in list.iter().copied() {
            let zone = visit.zone_of(day, stop);
            let minutes = Instant::from(stop.planned_minutes());
            let pin = match stop.timing {
                Timing::Pinned(Pin::Start(at)) => Some(hours.instant(at, zone)),
                Timing::Pinned(Pin::End(at)) => Some(hours.instant(at, zone) - minutes),
                Timing::Follows | Timing::Untimed => None,
            };
            stops.push(Planned {
                stop,
                zone,
                counts: counts(stop),
                pin: pin.filter(|_| stop.status != Status::Dropped),
                opens: stop.window.map(|window| hours.instant(window.opens, zone)),
                closes: stop.window.map(|window| hours.instant(window.closes, zone)),
                minutes,
                anchored: false,
                backward: false,
                start: None,
                uncertain: false,
                earliest: None,
                latest: None,
            });
        }
        let mut first = Vec::with_capacity(stops.len() + 1);
        let mut moves = Vec::with_capacity(stops.len());
        for at in line::moves(visit, &list, |stop| known.skipped(stop)) {
            first.resize(at.to + 1, moves.len());
            let (from, to) = (list[at.from], list[at.to]);
            let margin = match stops[at.to].pin {
                Some(_) => known.margin(&at, to),
                None => Margin::default(),
            };
            moves.push(Road { at, leg: known.leg(&at, from, to), margin });
        }
        first.resize(stops.len() + 1, moves.len());
        Self { day, hours, stops, moves, first }
    }

    /// The moves that lead to a stop.
    pub(super) fn arrivals(&self, to: usize) -> &[Road<'a>] {
        &self.moves[self.first[to]..self.first[to + 1]]
    }

    pub(super) fn moves(&self) -> &[Road<'a>] {
        &self.moves
    }

    /// When those who make a move arrive, if what they leave has an hour.
    pub(super) fn arrival(&self, road: &Road<'a>) -> Option<Instant> {
        Some(self.stops[road.at.from].over()? + road.leg.minutes())
    }

    /// Tells whether those who make a move may arrive later than they are said to.
    pub(super) fn arrives_uncertain(&self, road: &Road<'a>) -> bool {
        road.leg.is_vague() || self.stops[road.at.from].leaves_uncertain()
    }
}

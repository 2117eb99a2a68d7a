//! What is known of the way between any two stops.

use domain::time::Minutes;
use domain::travel::{self, Travel};
use domain::visit::{LegKey, Visit};
use domain::{PlaceId, StopId};
use std::collections::BTreeMap;

/// The ways of a visit.
pub(crate) struct Ways<'a> {
    visit: &'a Visit,
    recorded: BTreeMap<(&'a PlaceId, &'a PlaceId), Minutes>,
    /// The visit speaks of moves at all.
    moves: bool,
}

/// What a leg between two stops would be, were they neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leg {
    /// None is needed.
    None,
    /// Its minutes are known.
    Known(Minutes),
    /// It would be estimated.
    Estimated(Minutes),
    /// Nobody knows.
    Unknown,
}

impl Leg {
    pub(crate) const fn minutes(self) -> Option<Minutes> {
        match self {
            Self::None => Some(0),
            Self::Known(minutes) | Self::Estimated(minutes) => Some(minutes),
            Self::Unknown => None,
        }
    }
}

impl<'a> Ways<'a> {
    pub(crate) fn of(visit: &'a Visit) -> Self {
        let moves = visit.legs().next().is_some();
        Self { visit, recorded: travel::recorded(visit), moves }
    }

    /// Finds what is known of the way between two stops: the leg that they have, what stands on another leg between the two
    /// places, what the places know, an estimate. Where a visit speaks of no moves at all there are none.
    pub(crate) fn between(&self, from: &StopId, to: &StopId) -> Leg {
        let (Some(start), Some(end)) = (self.visit.stop(from), self.visit.stop(to)) else {
            return Leg::Unknown;
        };
        let key = |group| LegKey { from: from.clone(), to: to.clone(), group };
        let groups = [None, start.group.clone(), end.group.clone()];
        let own = groups.into_iter().find_map(|group| self.visit.leg(&key(group)));
        if let Some(minutes) = own.and_then(|leg| leg.minutes) {
            return Leg::Known(minutes);
        }
        let nothing = if own.is_none() && !self.moves { Leg::None } else { Leg::Unknown };
        let Some((from, to)) = start.place.as_ref().zip(end.place.as_ref()) else { return nothing };
        if own.is_none() && from == to {
            return Leg::None;
        }
        if let (None, Some(minutes)) = (own, self.recorded.get(&(from, to))) {
            return Leg::Known(*minutes);
        }
        let means = own.map(|leg| leg.means).unwrap_or_default();
        match travel::between(self.visit, from, to, means) {
            Travel::Known(minutes) => Leg::Known(minutes),
            // Where no leg is recorded, the plan would count none.
            Travel::Estimated(minutes) if self.moves => Leg::Estimated(minutes),
            Travel::None | Travel::Unknown | Travel::Estimated(_) => nothing,
        }
    }
}

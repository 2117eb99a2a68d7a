//! Where a stop takes place.

use crate::ids::PlaceId;
use crate::time::Minutes;
use crate::visit::Means;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A place: what is printed of it, and what drivers and gatekeepers must know.
///
/// The commune matters beside the name: its mayor is the seventh of article 3 of the decree of 13 September 1989, and the
/// Pôle Mécanique d’Alès lies in Saint-Martin-de-Valgalgues.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its id inside the visit.
    pub id: PlaceId,
    /// The name as it is to be printed.
    pub name: String,
    /// The commune it lies in, if known.
    pub commune: Option<String>,
    /// The postal address; empty where unknown.
    pub address: String,
    /// Where it lies on the globe, if known.
    pub coordinates: Option<Coordinates>,
    /// How one gets in (gate, badge, lift).
    pub access: String,
    /// Where cars and coaches stand.
    pub parking: String,
    /// How many people it holds.
    pub capacity: Option<u32>,
    /// Minutes to other places that are known by themselves, from a table or a route planner; what is typed on a leg stands
    /// there and wins.
    pub roads: BTreeMap<(PlaceId, Means), Road>,
}

impl Place {
    /// Makes a place of which only the name and perhaps the commune are known.
    pub fn new(id: PlaceId, name: impl Into<String>, commune: Option<String>) -> Self {
        Self {
            id,
            name: name.into(),
            commune,
            address: String::new(),
            coordinates: None,
            access: String::new(),
            parking: String::new(),
            capacity: None,
            roads: BTreeMap::new(),
        }
    }
}

/// A point of the globe (WGS 84), in millionths of a degree, so that it can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coordinates {
    /// Degrees north, times a million.
    pub latitude: i32,
    /// Degrees east, times a million.
    pub longitude: i32,
    /// What the point is of.
    pub of: PointOf,
}

/// What a point is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PointOf {
    /// The place itself.
    Place,
    /// The commune it lies in: good enough for an estimate of minutes, never for a map.
    Commune,
}

/// Minutes from one place to another that somebody else has measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Road {
    /// The minutes.
    pub minutes: Minutes,
    /// The day they were found, where that matters.
    pub on: Option<NaiveDate>,
    /// Where they come from, as it is shown (a file's name, « OSRM »); empty where nobody said.
    pub source: String,
}

//! Where a stop takes place.

use crate::ids::PlaceId;

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
}

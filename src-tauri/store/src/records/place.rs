//! Places.

use domain::{PlaceId, visit};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    id: String,
    name: String,
    commune: Option<String>,
    address: String,
    coordinates: Option<Coordinates>,
    access: String,
    parking: String,
    capacity: Option<u32>,
}

impl From<visit::Place> for Place {
    fn from(place: visit::Place) -> Self {
        let visit::Place { id, name, commune, address, coordinates, access, parking, capacity } =
            place;
        Self {
            id: id.as_str().to_owned(),
            name,
            commune,
            address,
            coordinates: coordinates.map(Coordinates::from),
            access,
            parking,
            capacity,
        }
    }
}

impl From<Place> for visit::Place {
    fn from(place: Place) -> Self {
        Self {
            id: PlaceId::new(place.id),
            name: place.name,
            commune: place.commune,
            address: place.address,
            coordinates: place.coordinates.map(visit::Coordinates::from),
            access: place.access,
            parking: place.parking,
            capacity: place.capacity,
        }
    }
}

/// Millionths of a degree.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Coordinates {
    latitude: i32,
    longitude: i32,
}

impl From<visit::Coordinates> for Coordinates {
    fn from(point: visit::Coordinates) -> Self {
        let visit::Coordinates { latitude, longitude } = point;
        Self { latitude, longitude }
    }
}

impl From<Coordinates> for visit::Coordinates {
    fn from(point: Coordinates) -> Self {
        let Coordinates { latitude, longitude } = point;
        Self { latitude, longitude }
    }
}

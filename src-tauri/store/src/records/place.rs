//! Places.

use super::stop::Means;
use super::{Date, words};
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    roads: Vec<Road>,
}

impl From<visit::Place> for Place {
    fn from(place: visit::Place) -> Self {
        let visit::Place {
            id,
            name,
            commune,
            address,
            coordinates,
            access,
            parking,
            capacity,
            roads,
        } = place;
        Self {
            id: id.as_str().to_owned(),
            name,
            commune,
            address,
            coordinates: coordinates.map(Coordinates::from),
            access,
            parking,
            capacity,
            roads: roads.into_iter().map(Road::from).collect(),
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
            roads: place.roads.into_iter().map(<_>::from).collect(),
        }
    }
}

/// Millionths of a degree.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Coordinates {
    latitude: i32,
    longitude: i32,
    #[serde(default = "of_place", skip_serializing_if = "is_of_place")]
    of: PointOf,
}

words!(PointOf = visit::PointOf { Place = "place", Commune = "commune" });

/// Visits of before points of communes have none but places' own.
fn of_place() -> PointOf {
    PointOf::Place
}

fn is_of_place(of: &PointOf) -> bool {
    matches!(of, PointOf::Place)
}

impl From<visit::Coordinates> for Coordinates {
    fn from(point: visit::Coordinates) -> Self {
        let visit::Coordinates { latitude, longitude, of } = point;
        Self { latitude, longitude, of: of.into() }
    }
}

impl From<Coordinates> for visit::Coordinates {
    fn from(point: Coordinates) -> Self {
        let Coordinates { latitude, longitude, of } = point;
        Self { latitude, longitude, of: of.into() }
    }
}

/// Minutes to another place.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Road {
    to: String,
    means: Means,
    minutes: u32,
    on: Option<Date>,
    source: String,
}

impl From<((PlaceId, visit::Means), visit::Road)> for Road {
    fn from(((to, means), road): ((PlaceId, visit::Means), visit::Road)) -> Self {
        let visit::Road { minutes, on, source } = road;
        Self { to: to.as_str().to_owned(), means: means.into(), minutes, on: on.map(Date), source }
    }
}

impl From<Road> for ((PlaceId, visit::Means), visit::Road) {
    fn from(road: Road) -> Self {
        let Road { to, means, minutes, on, source } = road;
        (
            (PlaceId::new(to), means.into()),
            visit::Road { minutes, on: on.map(|date| date.0), source },
        )
    }
}

//! Where places lie: the point of their commune, so that ways can be estimated.

use domain::command::PlaceField;
use domain::visit::{Coordinates, Place, PointOf, Visit};
use domain::{Command, travel};
use geo::{Commune, Near, Point};

/// Returns the edits that give every place without a point that of its commune, and every way between two places that are not the same
/// a leg, to be estimated.
///
/// Of several communes of one name the nearest to the other places is meant; where nothing says which, none is taken. A point that
/// somebody gave stays.
pub fn commands(visit: &Visit) -> Vec<Command> {
    let without = || visit.places().filter(|place| place.coordinates.is_none());
    let mut near = visit.places().find_map(|place| place.coordinates).map(point_of);
    if near.is_none() {
        // A commune whose name only one has tells where the visit is.
        near = without().find_map(|place| match found(place, None).as_slice() {
            [only] => only.point(),
            _ => None,
        });
    }
    let located = without().filter_map(|place| {
        let candidates = found(place, near.map(Near::Point));
        let commune = match candidates.as_slice() {
            [only] => only,
            [nearest, ..] if near.is_some() => nearest,
            _ => return None,
        };
        let Point { latitude, longitude } = commune.point()?;
        let point = Coordinates { latitude, longitude, of: PointOf::Commune };
        let field = PlaceField::Coordinates(Some(point));
        Some(Command::SetPlace { place: place.id.clone(), field })
    });
    let mut commands: Vec<Command> = located.collect();
    for key in visit.days().flat_map(|day| travel::moves(visit, day.date)) {
        let place = |id| visit.stop(id).and_then(|stop| stop.place.as_ref());
        let (from, to) = (place(&key.from), place(&key.to));
        if visit.leg(&key).is_none() && from.is_some() && to.is_some() && from != to {
            commands.push(Command::SetLeg { leg: key, minutes: None });
        }
    }
    commands
}

fn found(place: &Place, near: Option<Near>) -> Vec<Commune> {
    place.commune.as_deref().map_or_else(Vec::new, |commune| geo::find(commune, near))
}

const fn point_of(point: Coordinates) -> Point {
    Point { latitude: point.latitude, longitude: point.longitude }
}

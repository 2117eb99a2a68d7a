//! How long moves last: what is known between two places, and what is estimated where only their points are known.

use crate::ids::PlaceId;
use crate::time::Minutes;
use crate::visit::{Coordinates, LegKey, Means, Stop, Timing, Visit};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// No estimate is longer than a week: a point may be anywhere.
const MOST_MINUTES: f64 = 7.0 * 24.0 * 60.0;

/// What is known of the move between two places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Travel {
    /// It is one and the same place: there is no move.
    None,
    /// Minutes that somebody measured, typed or was told.
    Known(Minutes),
    /// Minutes that follow from the two points: always shown as « ≈ », never called known.
    Estimated(Minutes),
    /// Nothing is known.
    Unknown,
}

/// Returns what the two places themselves say of the move between them; the legs of the visit are not asked.
///
/// Minutes that a place has to the other come first, an estimate from the two points after them.
pub fn between(visit: &Visit, from: &PlaceId, to: &PlaceId, means: Means) -> Travel {
    if from == to {
        return Travel::None;
    }
    let (Some(start), Some(end)) = (visit.place(from), visit.place(to)) else {
        return Travel::Unknown;
    };
    if let Some(road) = start.roads.get(&(to.clone(), means)) {
        return Travel::Known(road.minutes);
    }
    match start.coordinates.zip(end.coordinates) {
        Some((start, end)) => Travel::Estimated(estimate(start, end, means)),
        None => Travel::Unknown,
    }
}

/// Estimates the minutes of a move between two points, rounded up; 0 only where both are the same.
///
/// The way is the great circle times 1.45 up to 2 km, falling to 1.20 from 60 km on. A car drives 25 km/h up to 1 km of road,
/// rising with the logarithm to 65 km/h from 80 km on, which is what drivers say of the roads round Alès; a coach drives
/// 15 % slower; a delegation walks 4 km/h.
///
/// ```
/// use domain::travel::estimate;
/// use domain::visit::{Coordinates, Means, PointOf};
/// let point = |latitude, longitude| Coordinates { latitude, longitude, of: PointOf::Commune };
/// let ales = point(44_124_900, 4_080_800);
/// let (nimes, salindres) = (point(43_836_600, 4_357_900), point(44_171_500, 4_157_700));
/// assert_eq!(estimate(ales, nimes, Means::Car), 50);
/// assert_eq!(estimate(ales, salindres, Means::Car), 15);
/// assert_eq!(estimate(ales, ales, Means::Walk), 0);
/// ```
pub fn estimate(from: Coordinates, to: Coordinates, means: Means) -> Minutes {
    let flight = kilometres(from, to);
    let road = flight * detour(flight);
    let speed = match means {
        Means::Car => car_speed(road),
        Means::Coach => 0.85 * car_speed(road),
        Means::Walk => 4.0,
    };
    // A hair less, so that what is a whole number of minutes stays one.
    let minutes = (road / speed).mul_add(60.0, -1e-6).ceil();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to a week")]
    let minutes = minutes.clamp(0.0, MOST_MINUTES) as Minutes;
    minutes
}

/// Kilometres as the crow flies, on a sphere of 6371 km.
fn kilometres(from: Coordinates, to: Coordinates) -> f64 {
    let radians = |millionths: i32| (f64::from(millionths) / 1_000_000.0).to_radians();
    let (from_lat, to_lat) = (radians(from.latitude), radians(to.latitude));
    let half_lat = ((to_lat - from_lat) / 2.0).sin();
    let half_lon = ((radians(to.longitude) - radians(from.longitude)) / 2.0).sin();
    let haversine = half_lat.mul_add(half_lat, from_lat.cos() * to_lat.cos() * half_lon * half_lon);
    2.0 * 6371.0 * haversine.clamp(0.0, 1.0).sqrt().asin()
}

/// How much longer than its flight a way is.
fn detour(kilometres: f64) -> f64 {
    let share = ((kilometres - 2.0) / (60.0 - 2.0)).clamp(0.0, 1.0);
    0.25f64.mul_add(-share, 1.45)
}

/// Kilometres an hour over a whole way.
fn car_speed(road: f64) -> f64 {
    let share = (road.max(1.0).ln() / 80f64.ln()).min(1.0);
    40f64.mul_add(share, 25.0)
}

/// Returns the minutes between pairs of places that stand on any leg of the visit; the most, where legs differ.
pub fn recorded(visit: &Visit) -> BTreeMap<(&PlaceId, &PlaceId), Minutes> {
    crate::layout::line::known_pairs(visit)
}

/// Returns every move that somebody makes in a day between stops that take time at some hour, in the order of arrival,
/// whether a leg is recorded for it or not.
pub fn moves(visit: &Visit, date: NaiveDate) -> Vec<LegKey> {
    let stops: Vec<&Stop> = visit.day(date).map_or_else(Vec::new, |day| {
        let stops = day.stops.iter().filter_map(|id| visit.stop(id));
        stops.filter(|stop| stop.takes_time() && stop.timing != Timing::Untimed).collect()
    });
    crate::layout::line::edges(visit, &stops).iter().map(crate::layout::line::Edge::key).collect()
}

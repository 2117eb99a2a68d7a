//! What Valhalla is asked and answers: `/sources_to_targets`, <https://valhalla.github.io/valhalla/api/matrix/api-reference/>.

use crate::{Address, By, Minutes, Point, Silence};
use serde::Deserialize;
use serde_json::{Value, json};

/// A road this near to a point is its road, in metres.
const NEAR: u32 = 1000;

/// Valhalla's codes for a point without a road.
const FAR: [u32; 2] = [170, 171];

#[derive(Deserialize)]
struct Answer {
    sources_to_targets: Vec<Vec<Way>>,
}

#[derive(Deserialize)]
struct Way {
    time: Option<f64>,
}

#[derive(Deserialize)]
struct Refusal {
    error_code: u32,
}

pub(crate) fn url(address: &Address) -> String {
    format!("{address}/sources_to_targets")
}

pub(crate) fn question(points: &[Point], by: By) -> String {
    let costing = match by {
        By::Car => "auto",
        By::Foot => "pedestrian",
        By::Coach => "bus",
    };
    let degrees = |millionths: i32| f64::from(millionths) / 1_000_000.0;
    let place = |at: &Point| json!({"lat": degrees(at.latitude), "lon": degrees(at.longitude), "search_cutoff": NEAR});
    let places: Vec<Value> = points.iter().map(place).collect();
    json!({"sources": places, "targets": places, "costing": costing, "verbose": true}).to_string()
}

pub(crate) fn minutes(status: u16, text: &str) -> Result<Minutes, Silence> {
    if let Ok(Refusal { error_code }) = serde_json::from_str(text) {
        return Err(match error_code {
            code if FAR.contains(&code) => Silence::FarFromRoads(None),
            code => Silence::Refused { code: code.to_string() },
        });
    }
    let Ok(answer) = serde_json::from_str::<Answer>(text) else { return Err(of_status(status)) };
    let rows = answer.sources_to_targets.into_iter();
    rows.map(|row| row.into_iter().map(|way| crate::minutes(way.time)).collect()).collect()
}

/// Why what came is no answer: another server than an engine refuses in its own form.
pub(crate) fn of_status(status: u16) -> Silence {
    match status {
        200..300 => Silence::Garbage,
        status => Silence::Refused { code: format!("HTTP {status}") },
    }
}

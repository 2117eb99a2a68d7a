//! What OSRM is asked and answers: `/table/v1/…`, <https://project-osrm.org/docs/v5.24.0/api/#table-service>.

use crate::{Address, By, Minutes, Point, Silence, degrees};
use serde::Deserialize;

/// A road this near to a point is its road, in metres; without it OSRM takes any, however far.
const NEAR: u32 = 1000;

#[derive(Deserialize)]
struct Answer {
    code: String,
    #[serde(default)]
    message: String,
    durations: Option<Vec<Vec<Option<f64>>>>,
}

pub(crate) fn url(address: &Address, points: &[Point], by: By) -> String {
    let profile = match by {
        By::Car | By::Coach => "driving",
        By::Foot => "foot",
    };
    let pair = |at: &Point| format!("{},{}", degrees(at.longitude), degrees(at.latitude));
    let pairs: Vec<String> = points.iter().map(pair).collect();
    let near = vec![NEAR.to_string(); points.len()];
    format!(
        "{address}/table/v1/{profile}/{}?annotations=duration&radiuses={}",
        pairs.join(";"),
        near.join(";")
    )
}

pub(crate) fn minutes(status: u16, text: &str) -> Result<Minutes, Silence> {
    let Ok(answer) = serde_json::from_str::<Answer>(text) else {
        return Err(crate::valhalla::of_status(status));
    };
    match answer.code.as_str() {
        "Ok" => {}
        "NoSegment" => return Err(Silence::FarFromRoads(last_number(&answer.message))),
        code => return Err(Silence::Refused { code: code.chars().take(40).collect() }),
    }
    let rows = answer.durations.ok_or(Silence::Garbage)?;
    rows.into_iter().map(|row| row.into_iter().map(crate::minutes).collect()).collect()
}

/// « Could not find a matching segment for coordinate 3 »
fn last_number(message: &str) -> Option<usize> {
    message.rsplit(' ').next()?.trim_end_matches('.').parse().ok()
}

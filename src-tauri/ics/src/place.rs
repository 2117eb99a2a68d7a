//! Where an event takes place.

use crate::clean;
use domain::edition::EditionStop;
use domain::visit::Coordinates;
use icalendar::{Component, Event, Property};

/// More than this is no place; some programs show one line of it only.
const CHARACTERS: usize = 400;

/// Writes LOCATION, and GEO and Apple's structured location where the point is known.
///
/// Apple shows its map only where the structured title equals LOCATION, so they are one text.
pub(crate) fn write(stop: &EditionStop, event: &mut Event) {
    let location = location(stop);
    if !location.is_empty() {
        event.add_property("LOCATION", location.as_str());
    }
    let Some(point) = stop.place.as_ref().and_then(|place| place.coordinates) else { return };
    let Some((latitude, longitude)) = degrees(point) else { return };
    event.add_property("GEO", format!("{latitude};{longitude}"));
    if !location.is_empty() {
        let address = format!("geo:{latitude},{longitude}");
        event.append_property(
            Property::new("X-APPLE-STRUCTURED-LOCATION", address)
                .add_parameter("VALUE", "URI")
                .add_parameter("X-APPLE-RADIUS", "100")
                .add_parameter("X-TITLE", &clean::quoted(&location))
                .done(),
        );
    }
}

/// « Pôle Mécanique d’Alès - Salle Hospitality, chemin de Vallon, Saint-Martin-de-Valgalgues »: one line, the place first.
fn location(stop: &EditionStop) -> String {
    let room = clean::line(&stop.room);
    let Some(place) = &stop.place else { return clean::cut(room, CHARACTERS) };
    let address = clean::line(&place.address);
    let mut commune = clean::line(place.commune.as_deref().unwrap_or_default());
    // « 10 avenue Feuchères, 30000 Nîmes » says the commune already.
    if address.to_lowercase().contains(&commune.to_lowercase()) {
        commune.clear();
    }
    let mut out = clean::line(&place.name);
    for (mark, part) in [(" - ", room), (", ", address), (", ", commune)] {
        if !part.is_empty() {
            if !out.is_empty() {
                out.push_str(mark);
            }
            out.push_str(&part);
        }
    }
    clean::cut(out, CHARACTERS)
}

/// Degrees with as many decimals as are known; `None` for a point that is on no globe.
fn degrees(point: Coordinates) -> Option<(String, String)> {
    let write = |millionths: i32, most: u32| {
        let whole = millionths.unsigned_abs();
        let sign = if millionths < 0 { "-" } else { "" };
        let decimals = format!("{:06}", whole % 1_000_000);
        let decimals = decimals.trim_end_matches('0');
        let decimals = if decimals.is_empty() { "0" } else { decimals };
        (whole <= most * 1_000_000).then(|| format!("{sign}{}.{decimals}", whole / 1_000_000))
    };
    Some((write(point.latitude, 90)?, write(point.longitude, 180)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_are_written_to_the_millionth() {
        let check = |latitude, longitude, expected: Option<(&str, &str)>| {
            let found =
                degrees(Coordinates { latitude, longitude, of: domain::visit::PointOf::Place });
            let found = found.as_ref().map(|(a, b)| (a.as_str(), b.as_str()));
            assert_eq!(found, expected, "{latitude} {longitude}");
        };
        check(44_141_700, 4_076_401, Some(("44.1417", "4.076401")));
        check(-20_882_057, 55_450_675, Some(("-20.882057", "55.450675")));
        check(-500_000, 0, Some(("-0.5", "0.0")));
        check(90_000_000, -180_000_000, Some(("90.0", "-180.0")));
        check(90_000_001, 0, None);
        check(0, i32::MIN, None);
    }
}

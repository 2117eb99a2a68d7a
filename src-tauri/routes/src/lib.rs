//! How long ways take, asked of a route planner that the office runs itself: OSRM or Valhalla.
//!
//! The one room that speaks to a network, and it does so only when it is called: points go out, minutes come back. It knows no
//! name, no visit and no setting. Every answer is bounded: in time as a whole, in size, in its form, without redirects or proxies.

mod address;
mod client;
mod osrm;
mod silence;
mod valhalla;

pub use address::{Address, BadAddress};
pub use client::{Client, LONGEST_WAIT, MOST_POINTS};
pub use silence::Silence;

/// Which route planner answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// OSRM, its service `table`, version 1.
    Osrm,
    /// Valhalla, its service `sources_to_targets`.
    Valhalla,
}

impl Engine {
    /// Every engine.
    pub const ALL: [Self; 2] = [Self::Osrm, Self::Valhalla];

    /// Returns its name, as it calls itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Osrm => "OSRM",
            Self::Valhalla => "Valhalla",
        }
    }
}

/// How one moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// By car.
    Car,
    /// On foot.
    Foot,
    /// By coach; OSRM knows none.
    Coach,
}

/// A point of the globe (WGS 84), in millionths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Degrees north, times a million.
    pub latitude: i32,
    /// Degrees east, times a million.
    pub longitude: i32,
}

/// Minutes from each point (rows) to each (columns); `None` where there is no way.
pub type Minutes = Vec<Vec<Option<u32>>>;

/// A way takes a week at most; an answer beyond it is none.
const MOST_SECONDS: f64 = 7.0 * 24.0 * 3600.0;

/// Rounds seconds up to minutes; an error where they are none.
fn minutes(seconds: Option<f64>) -> Result<Option<u32>, Silence> {
    match seconds {
        None => Ok(None),
        Some(seconds) if (0.0..=MOST_SECONDS).contains(&seconds) => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "0 to a week"
            )]
            let minutes = (seconds / 60.0).ceil() as u32;
            Ok(Some(minutes))
        }
        Some(_) => Err(Silence::Garbage),
    }
}

/// Millionths of a degree as degrees, with all their digits: `4.080800`.
fn degrees(millionths: i32) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let size = millionths.unsigned_abs();
    format!("{sign}{}.{:06}", size / 1_000_000, size % 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_rounded_up() {
        for (seconds, expected) in [
            (Some(0.0), Ok(Some(0))),
            (Some(0.1), Ok(Some(1))),
            (Some(60.0), Ok(Some(1))),
            (Some(60.5), Ok(Some(2))),
            (None, Ok(None)),
            (Some(-1.0), Err(Silence::Garbage)),
            (Some(1e300), Err(Silence::Garbage)),
            (Some(f64::NAN), Err(Silence::Garbage)),
        ] {
            assert_eq!(minutes(seconds), expected, "{seconds:?}");
        }
    }

    #[test]
    fn degrees_keep_their_digits() {
        for (millionths, text) in [
            (44_124_900, "44.124900"),
            (-80, "-0.000080"),
            (0, "0.000000"),
            (-4_000_001, "-4.000001"),
        ] {
            assert_eq!(degrees(millionths), text);
        }
    }
}

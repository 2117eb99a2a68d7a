//! An edit that is looked at before it is made.

use super::gesture::{Chosen, Gesture};
use super::offers::Weight;
use super::window::Cell;
use serde::Deserialize;
use ts_rs::TS;

/// An edit that is tried on a copy of the visit: what is being typed, dragged or chosen. Nothing of it is stored.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "try", rename_all = "snake_case")]
#[ts(tag = "try", rename_all = "snake_case")]
pub enum Trial {
    /// What is typed into a cell.
    Cell {
        /// Of which stop.
        stop: String,
        /// The cell.
        cell: Cell,
        /// What it holds now.
        text: String,
    },
    /// Something done to stops or days.
    Gesture {
        /// What.
        gesture: Gesture,
    },
    /// The stop that the quick line would become.
    Line {
        /// On which day.
        day: String,
        /// What is typed.
        text: String,
        /// What was chosen in its tokens.
        chosen: Chosen,
    },
    /// A repair, by its rank.
    Repair {
        /// From 1.
        rank: u32,
    },
    /// One of what was suggested last.
    Offer {
        /// From 1.
        rank: u32,
    },
    /// Minutes spread over stops.
    Spread {
        /// The minutes as typed.
        text: String,
        /// Over which stops.
        shares: Vec<Weight>,
    },
}

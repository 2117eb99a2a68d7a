//! What the page shows of proposals: the day as it is, the day as it would be, and why not.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What could be done for a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Offers {
    /// « lundi 21 septembre 2020 »
    pub title: String,
    /// The day as it is.
    pub present: Vec<Slot>,
    /// « 2 conflits · 1 h 25 de trajet · fin à 17h40 »
    pub summary: String,
    /// Proposals, best first.
    pub offers: Vec<Offer>,
    /// What must be said beside them: ways that nobody knows, time that was too short.
    pub notes: Vec<String>,
    /// True where places could be found by their communes, so that ways are estimated.
    pub can_situate: bool,
    /// True where the route planner of the office could tell minutes that nobody knows yet.
    pub can_ask_routes: bool,
}

/// A proposal and the day that it gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Offer {
    /// Its number, from 1; applying names it.
    pub rank: u32,
    /// What it changes.
    pub title: String,
    /// What it saves, touches and leaves.
    pub detail: String,
    /// « 0 conflit · 55 min de trajet · fin à 17h »
    pub summary: String,
    /// Conflicts that are left.
    pub problems_after: u32,
    /// It is proved that none is better.
    pub best: bool,
    /// The day as it would be.
    pub after: Vec<Slot>,
}

/// A line of a day in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Slot {
    /// The stop.
    pub stop: String,
    /// « 9h »; empty where there is none.
    pub hour: String,
    /// Its title.
    pub title: String,
    /// « 45 min »
    pub duration: String,
    /// The way to it: « 20 min », « ≈ 20 min », « ? »; empty where there is none.
    pub leg: String,
    /// Its hour is fixed.
    pub fixed: bool,
    /// It cannot be held.
    pub conflict: bool,
    /// What differs from the day as it is.
    pub change: Option<SlotChange>,
}

/// What differs in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SlotChange {
    /// It has another place in the order.
    Moved,
    /// Its hour or its minutes are others.
    Hours,
    /// It is left out.
    Out,
    /// It is taken up again.
    In,
}

/// An answer in a few lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Explained {
    /// The sentence that says it all.
    pub sentence: String,
    /// A line each.
    pub lines: Vec<String>,
}

/// Hours at which a stop would fit at one place of the order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RoomView {
    /// The day, ISO.
    pub day: String,
    /// Behind which stop; null: as the first.
    pub after: Option<String>,
    /// The earliest start, in minutes after midnight.
    pub first: i32,
    /// The latest start.
    pub last: i32,
    /// « de 9h15 à 11h30 », « à 9h15 »
    pub text: String,
}

/// Minutes that could be spread, and over what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SpreadView {
    /// « Il manque 15 min avant 12h15 », « 25 min libres avant 12h15 »
    pub sentence: String,
    /// « +25 », « −15 »; empty where there is nothing to spread.
    pub minutes: String,
    /// The stops between the two fixed hours.
    pub shares: Vec<ShareView>,
}

/// A stop over which minutes could be spread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ShareView {
    /// The stop.
    pub stop: String,
    /// Its title.
    pub title: String,
    /// « 45 min »
    pub duration: String,
    /// « au moins 30 min »
    pub least: String,
    /// Its weight unless another is chosen: its minutes.
    pub weight: u32,
}

/// A stop with the weight that was chosen for it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Weight {
    /// The stop.
    pub stop: String,
    /// Its weight; 0 leaves it out.
    pub weight: u32,
}

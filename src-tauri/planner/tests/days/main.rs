//! Orders, choices, spreads and reasons, on visits.

mod always;
mod minutes;
mod tables;

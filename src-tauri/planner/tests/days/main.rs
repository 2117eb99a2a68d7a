//! Orders, choices, spreads and reasons, on visits.

mod always;
mod tables;

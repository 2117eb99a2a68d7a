//! The engine of the planner: days with known answers, days at random beside brute force, days that make no sense.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

#[path = "../../examples/measure/plan.rs"]
#[cfg_attr(test, expect(dead_code, reason = "the example needs more of it"))]
mod plan;

mod brute;
mod checker;
mod groups;
mod lacks;
mod limits;
mod random;
mod reasons;
mod tables;

//! The hours of a visit: forward from what is fixed, backward from what must be held.
//!
//! [`layout()`] is a pure function of the visit. The rules are those of the trade:
//!
//! - a fixed hour never moves; the forward pass restarts at it, and what arrives too late is a [`Problem`], not a new hour;
//! - what has no fixed hour before it in its day is laid out backwards from the next one, with the wanted margin;
//! - `latest` comes from the backward pass, with preferred durations, margins at their floor and legs as they are;
//! - after an unknown or estimated leg or an unknown duration hours are lower bounds until the next fixed hour;
//! - chains do not cross from one day to the next.

mod cancelled;
mod checks;
mod compute;
mod day;
mod hours;
pub(crate) mod line;
mod passes;
mod pins;
mod presence;

pub use compute::layout;

use crate::ids::{GroupId, StopId};
use crate::problem::{AcceptedProblem, Problem};
use crate::time::{Clock, Instant, Minutes, civil};
use crate::visit::Means;
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// The computed agenda: hours, moves, margins and problems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// One entry for each stop, day by day, in the order of the programme.
    pub stops: Vec<PlannedStop>,
    /// Each move, day by day, in the order of arrival.
    pub legs: Vec<PlannedLeg>,
    /// One entry for each fixed hour and group that something precedes, in the order of the stops.
    pub margins: Vec<PlannedMargin>,
    /// What is wrong or to be checked: blocking ones first in each day, in the order of the programme.
    pub problems: Vec<Problem>,
    /// What would stand among them, had nobody accepted it; in the same order.
    pub accepted: Vec<AcceptedProblem>,
    pub(crate) index: BTreeMap<StopId, usize>,
}

impl Agenda {
    /// Returns the hours of one stop.
    pub fn stop(&self, id: &StopId) -> Option<&PlannedStop> {
        self.index.get(id).and_then(|at| self.stops.get(*at))
    }

    /// Returns the problems that stand in the way of the visit.
    pub fn blocking(&self) -> impl Iterator<Item = &Problem> {
        self.problems
            .iter()
            .filter(|problem| problem.severity() == crate::problem::Severity::Blocking)
    }
}

/// The hours of one stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedStop {
    /// Which stop.
    pub id: StopId,
    /// In the line of which day.
    pub day: NaiveDate,
    /// The zone its hours are read in.
    pub zone: Tz,
    /// The planned start; `None` for what has no hour or takes none.
    pub start: Option<Instant>,
    /// The planned end; `None` too where the duration is unknown.
    pub end: Option<Instant>,
    /// The earliest start, from the fixed hours before it; `None` where nothing bounds it.
    pub earliest: Option<Instant>,
    /// The latest start that still holds every fixed hour after it; `None` where nothing bounds it or it is unknown.
    pub latest: Option<Instant>,
    /// True after an unknown leg or duration, until the next fixed hour: the hours are lower bounds (« au plus tôt »). In
    /// what is laid out backwards from a fixed hour they are upper bounds instead.
    pub uncertain: bool,
}

impl PlannedStop {
    /// Minutes between earliest and latest start; negative in a conflict, 0 for a fixed hour.
    pub fn slack(&self) -> Option<i32> {
        Some(i32::try_from(self.latest? - self.earliest?).unwrap_or(i32::MAX))
    }

    /// The planned start as civil time.
    pub fn start_civil(&self) -> Option<DateTime<Tz>> {
        self.start.map(|at| civil(at, self.zone))
    }

    /// The planned end as civil time.
    pub fn end_civil(&self) -> Option<DateTime<Tz>> {
        self.end.map(|at| civil(at, self.zone))
    }

    /// An instant as an hour counted from the midnight of the stop's day in the stop's zone (`24:30` shows as `00:30+1`).
    pub fn clock(&self, at: Instant) -> Clock {
        crate::time::clock_on(self.day, at, self.zone)
    }
}

/// A move in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedLeg {
    /// The stop that is left.
    pub from: StopId,
    /// The stop that is gone to.
    pub to: StopId,
    /// The group that moves.
    pub group: Option<GroupId>,
    /// How it moves.
    pub means: Means,
    /// Its minutes; `None`: not known.
    pub minutes: Option<Minutes>,
    /// The estimate that counts in their stead; without it an unknown leg counts as 0.
    pub estimate: Option<Minutes>,
    /// When it starts, if the stop before has an end.
    pub departs: Option<Instant>,
}

/// What lies before a fixed hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedMargin {
    /// Which fixed stop.
    pub before: StopId,
    /// The group that arrives.
    pub group: Option<GroupId>,
    /// Minutes wanted; 0 where none are asked.
    pub wanted: Minutes,
    /// Minutes below which the hour is missed.
    pub floor: Minutes,
    /// Minutes left, never below the floor: what is missing stands in the problem. An upper bound when `uncertain`.
    pub left: Minutes,
    /// True behind an unknown leg or duration: the hour is never said to be held.
    pub uncertain: bool,
    /// When the group arrives.
    pub arrives: Option<Instant>,
}

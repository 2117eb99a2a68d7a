//! What is wrong with an agenda, as data. Words are made elsewhere.

use crate::ids::{GroupId, PersonId, PlaceId, StopId};
use crate::time::{Clock, Instant, Minutes};
use crate::visit::ProblemName;

/// Something wrong with the agenda, or to be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What it is.
    pub kind: ProblemKind,
    /// The stops it concerns, the one to go to first.
    pub stops: Vec<StopId>,
    /// Minutes: missing, overlapping, or past; 0 where none apply.
    pub minutes: Minutes,
    /// What adds up to it, in the order of the day; empty where nothing does.
    pub causes: Vec<Cause>,
}

impl Problem {
    /// Returns how much it weighs.
    pub const fn severity(&self) -> Severity {
        self.kind.severity()
    }

    /// Returns what names it among the problems of the stop that it sends to.
    pub fn name(&self) -> ProblemName {
        let about = match &self.kind {
            ProblemKind::PinMissed { group, .. }
            | ProblemKind::MarginBelowFloor { group, .. }
            | ProblemKind::MarginBelowWanted { group, .. } => {
                group.as_ref().map(ToString::to_string)
            }
            ProblemKind::Overlap | ProblemKind::LegUnknown { .. } => {
                self.stops.get(1).map(ToString::to_string)
            }
            ProblemKind::PersonInTwoPlaces { person } => Some(person.to_string()),
            ProblemKind::PlaceInTwoGroups { place } => Some(place.to_string()),
            ProblemKind::TooFewSeats { group, .. } => Some(group.to_string()),
            _ => None,
        };
        ProblemName { code: self.kind.code().to_owned(), about: about.unwrap_or_default() }
    }
}

/// A problem that somebody has looked at and lets stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptedProblem {
    /// What it is.
    pub problem: Problem,
    /// Why it may stand.
    pub reason: String,
}

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The agenda cannot be held as it stands.
    Blocking,
    /// Somebody must look at it.
    Check,
    /// Good to know.
    Info,
}

/// The kinds of problems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// What precedes a fixed hour ends after it. `at` is the fixed start.
    PinMissed {
        /// The fixed start, an hour of the stop's own day and zone.
        at: Clock,
        /// Which group is late; `None`: everybody.
        group: Option<GroupId>,
    },
    /// What precedes a fixed hour leaves less than the floor of its margin.
    MarginBelowFloor {
        /// The fixed start.
        at: Clock,
        /// Which group.
        group: Option<GroupId>,
        /// Minutes that are really left.
        left: Minutes,
        /// The floor.
        floor: Minutes,
    },
    /// Less is left than wanted, but no less than the floor.
    MarginBelowWanted {
        /// The fixed start.
        at: Clock,
        /// Which group.
        group: Option<GroupId>,
        /// Minutes left.
        left: Minutes,
        /// Minutes wanted.
        wanted: Minutes,
    },
    /// Two stops of one line lie over one another, and no missed fixed hour says it already.
    Overlap,
    /// A stop does not fit between its opening hours.
    WindowMissed {
        /// First minute.
        opens: Clock,
        /// Last minute.
        closes: Clock,
    },
    /// The minutes of a move are unknown; `stops` are from and to.
    LegUnknown {
        /// The group that moves.
        group: Option<GroupId>,
    },
    /// The minutes of a move are estimated from the points of its places; `stops` are from and to.
    LegEstimated {
        /// The group that moves.
        group: Option<GroupId>,
        /// The estimate.
        minutes: Minutes,
    },
    /// The minutes of a stop are unknown.
    DurationUnknown,
    /// The preferred minutes lie below the minimum.
    DurationBelowMinimum {
        /// The minimum.
        minimum: Minutes,
    },
    /// A fixed hour that clocks skip that night; it counts with the offset before the change.
    HourSkipped {
        /// The hour as written.
        at: Clock,
        /// The hour that clocks show then.
        counts_as: Clock,
    },
    /// A fixed hour that exists twice that night; it is the first.
    HourTwice {
        /// The hour as written.
        at: Clock,
    },
    /// A person is at two stops at once.
    PersonInTwoPlaces {
        /// Who.
        person: PersonId,
    },
    /// Somebody who is excused, absent or represented is still counted on: to welcome, to speak, to stand in.
    PersonCountedOnInVain {
        /// Who.
        person: PersonId,
    },
    /// A place, or one room of it, holds two groups at once.
    PlaceInTwoGroups {
        /// Which place.
        place: PlaceId,
    },
    /// More ride with a group on a day than its cars can take.
    TooFewSeats {
        /// Which group.
        group: GroupId,
        /// How many ride, drivers not counted.
        people: u32,
        /// How many can.
        seats: u32,
    },
    /// A stop has no hour.
    Untimed,
    /// A stop ends after its day.
    PastDayEnd {
        /// The last hour of the day.
        ends: Clock,
    },
    /// A stop starts before its day.
    BeforeDayStart {
        /// The first hour of the day.
        starts: Clock,
    },
}

impl ProblemKind {
    /// Returns how much such a problem weighs.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::PinMissed { .. }
            | Self::MarginBelowFloor { .. }
            | Self::Overlap
            | Self::WindowMissed { .. } => Severity::Blocking,
            Self::LegUnknown { .. }
            | Self::DurationUnknown
            | Self::DurationBelowMinimum { .. }
            | Self::HourSkipped { .. }
            | Self::HourTwice { .. }
            | Self::PersonInTwoPlaces { .. }
            | Self::PersonCountedOnInVain { .. }
            | Self::PlaceInTwoGroups { .. }
            | Self::TooFewSeats { .. }
            | Self::Untimed
            | Self::PastDayEnd { .. }
            | Self::BeforeDayStart { .. } => Severity::Check,
            Self::MarginBelowWanted { .. } | Self::LegEstimated { .. } => Severity::Info,
        }
    }

    /// Returns its name in the command line's JSON, a contract with users' scripts.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::PinMissed { .. } => "pin_missed",
            Self::MarginBelowFloor { .. } => "margin_below_floor",
            Self::MarginBelowWanted { .. } => "margin_below_wanted",
            Self::Overlap => "overlap",
            Self::WindowMissed { .. } => "window_missed",
            Self::LegUnknown { .. } => "leg_unknown",
            Self::LegEstimated { .. } => "leg_estimated",
            Self::DurationUnknown => "duration_unknown",
            Self::DurationBelowMinimum { .. } => "duration_below_minimum",
            Self::HourSkipped { .. } => "hour_in_gap",
            Self::HourTwice { .. } => "hour_ambiguous",
            Self::PersonInTwoPlaces { .. } => "person_in_two_places",
            Self::PersonCountedOnInVain { .. } => "person_absent",
            Self::PlaceInTwoGroups { .. } => "place_in_two_groups",
            Self::TooFewSeats { .. } => "too_few_seats",
            Self::Untimed => "stop_untimed",
            Self::PastDayEnd { .. } => "past_day_end",
            Self::BeforeDayStart { .. } => "before_day_start",
        }
    }
}

/// One link of the chain that eats the minutes before a fixed hour, in the order of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The chain starts at this stop, at this instant (a fixed hour, an opening).
    StartsAt {
        /// Which stop.
        stop: StopId,
        /// When.
        at: Instant,
    },
    /// The minutes of a stop.
    Duration {
        /// Which stop.
        stop: StopId,
        /// How many.
        minutes: Minutes,
    },
    /// The minutes of a move.
    Leg {
        /// The stop that is left.
        from: StopId,
        /// The stop that is gone to.
        to: StopId,
        /// How many.
        minutes: Minutes,
        /// False for an estimate.
        known: bool,
    },
    /// Minutes lost before a window opens.
    Wait {
        /// Which stop opens.
        stop: StopId,
        /// How many.
        minutes: Minutes,
    },
    /// The floor of the margin.
    Floor {
        /// How many.
        minutes: Minutes,
    },
}

//! `show --json`: the agenda as scripts read it. Stable; see `docs/cli.md`.

use super::words::{Audience, Kind, Lang, Means, Press, Status, VisitStatus};
use crate::say::{self, Voice};
use chrono::SecondsFormat;
use domain::edition::edition;
use domain::ids::StopId;
use domain::layout::{Agenda, PlannedStop};
use domain::problem::{AcceptedProblem, Problem as DomainProblem, Severity as DomainSeverity};
use domain::visit::{self, Pin, Timing, Visit};
use serde::Serialize;
use std::collections::BTreeSet;

/// The agenda of a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct AgendaDoc {
    pub schema: u32,
    pub visit: VisitDoc,
    pub stops: Vec<StopDoc>,
    pub legs: Vec<LegDoc>,
    pub margins: Vec<MarginDoc>,
    pub problems: Vec<ProblemDoc>,
    /// What somebody lets stand; not written where there is nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<AcceptedDoc>,
}

/// What is known of the visit as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct VisitDoc {
    pub title: String,
    pub reference: String,
    pub lang: Lang,
    pub zone: String,
    pub status: VisitStatus,
    pub days: Vec<String>,
}

/// A stop with its hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct StopDoc {
    pub id: String,
    pub title: String,
    pub kind: Kind,
    pub group: Option<String>,
    pub status: Status,
    pub start: Option<String>,
    pub end: Option<String>,
    pub duration_min: Option<u32>,
    pub minimum_min: Option<u32>,
    pub timing: &'static str,
    pub earliest: Option<String>,
    pub latest: Option<String>,
    pub slack_min: Option<i32>,
    pub uncertain: bool,
    pub place: Option<PlaceDoc>,
    pub press: Option<Press>,
    pub audiences: Vec<Audience>,
}

/// Where a stop takes place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct PlaceDoc {
    pub name: Option<String>,
    pub room: Option<String>,
    pub commune: Option<String>,
}

/// A move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct LegDoc {
    pub from: String,
    pub to: String,
    pub group: Option<String>,
    pub minutes: Option<u32>,
    pub known: bool,
    /// Minutes that are counted though nobody knows them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimate: Option<u32>,
    /// `walk` or `coach`; not there for a car.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub means: Option<Means>,
}

/// What lies before a fixed hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct MarginDoc {
    pub before: String,
    pub group: Option<String>,
    pub wanted_min: u32,
    pub floor_min: u32,
    pub left_min: u32,
}

/// Something wrong, or to be checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct ProblemDoc {
    pub code: &'static str,
    pub severity: &'static str,
    pub minutes: u32,
    pub stops: Vec<String>,
    pub text: String,
}

/// `check --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct CheckDoc {
    pub schema: u32,
    pub problems: Vec<ProblemDoc>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<AcceptedDoc>,
}

/// A problem that may stand, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct AcceptedDoc {
    #[serde(flatten)]
    pub problem: ProblemDoc,
    pub reason: String,
}

impl AcceptedDoc {
    /// Makes those of an agenda.
    pub fn all(visit: &Visit, agenda: &Agenda, voice: Voice<'_>) -> Vec<Self> {
        let of = |accepted: &AcceptedProblem| Self {
            problem: ProblemDoc::new(&accepted.problem, visit, agenda, voice),
            reason: accepted.reason.clone(),
        };
        agenda.accepted.iter().map(of).collect()
    }
}

/// What of an agenda is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// To whom.
    pub audience: visit::Audience,
    /// Of which day; `None`: of all.
    pub day: Option<chrono::NaiveDate>,
}

impl Scope {
    /// Everything, for the hosts' staff.
    pub const ALL: Self = Self { audience: visit::Audience::Internal, day: None };
}

impl AgendaDoc {
    /// Makes the document. Earliest, latest, slack, minima, margins and problems are for internal readers only; legs for
    /// drivers too.
    pub fn new(visit: &Visit, agenda: &Agenda, scope: Scope, voice: Voice<'_>) -> Self {
        let header = visit.header();
        let internal = scope.audience == visit::Audience::Internal;
        // What others may know of is decided in one place.
        let edition = edition(visit, agenda, scope.audience);
        let known: Option<BTreeSet<StopId>> =
            (!internal).then(|| edition.stops().map(|stop| stop.id.clone()).collect());
        // A day of which nothing may be known is none.
        let days = visit.days().map(|day| day.date);
        let days = days.filter(|date| internal || edition.days.iter().any(|day| day.date == *date));
        let in_day = |planned: &&PlannedStop| scope.day.is_none_or(|day| planned.day == day);
        let shown: Vec<(&PlannedStop, &visit::Stop)> = agenda
            .stops
            .iter()
            .filter(in_day)
            .filter_map(|planned| Some((planned, visit.stop(&planned.id)?)))
            .filter(|(planned, _)| known.as_ref().is_none_or(|known| known.contains(&planned.id)))
            .collect();
        let ids: BTreeSet<&StopId> = shown.iter().map(|(planned, _)| &planned.id).collect();
        let is_shown = |id: &StopId| ids.contains(id);
        let moves = internal || scope.audience == visit::Audience::Drivers;
        Self {
            schema: 1,
            visit: VisitDoc {
                title: header.title.clone(),
                reference: header.reference.clone(),
                lang: header.lang.into(),
                zone: header.zone.name().to_owned(),
                status: header.status.into(),
                days: days.map(|date| date.to_string()).collect(),
            },
            stops: shown
                .iter()
                .map(|(planned, stop)| stop_doc(visit, planned, stop, internal))
                .collect(),
            legs: agenda
                .legs
                .iter()
                .filter(|leg| moves && is_shown(&leg.from) && is_shown(&leg.to))
                .map(|leg| LegDoc {
                    from: leg.from.to_string(),
                    to: leg.to.to_string(),
                    group: leg.group.as_ref().map(ToString::to_string),
                    minutes: leg.minutes,
                    known: leg.minutes.is_some(),
                    estimate: leg.estimate,
                    means: Some(leg.means.into()).filter(|means| *means != Means::Car),
                })
                .collect(),
            margins: agenda
                .margins
                .iter()
                .filter(|margin| moves && is_shown(&margin.before))
                .map(|margin| MarginDoc {
                    before: margin.before.to_string(),
                    group: margin.group.as_ref().map(ToString::to_string),
                    wanted_min: margin.wanted,
                    floor_min: margin.floor,
                    left_min: margin.left,
                })
                .collect(),
            problems: agenda
                .problems
                .iter()
                .filter(|problem| internal && problem.stops.first().is_none_or(is_shown))
                .map(|problem| ProblemDoc::new(problem, visit, agenda, voice))
                .collect(),
            accepted: if internal { AcceptedDoc::all(visit, agenda, voice) } else { Vec::new() },
        }
    }
}

impl ProblemDoc {
    /// Makes the document of one problem.
    pub fn new(problem: &DomainProblem, visit: &Visit, agenda: &Agenda, voice: Voice<'_>) -> Self {
        Self {
            code: problem.kind.code(),
            severity: match problem.severity() {
                DomainSeverity::Blocking => "blocking",
                DomainSeverity::Check => "check",
                DomainSeverity::Info => "info",
            },
            minutes: problem.minutes,
            stops: problem.stops.iter().map(ToString::to_string).collect(),
            text: say::problem(problem, visit, agenda, voice).line(),
        }
    }
}

fn stop_doc(visit: &Visit, planned: &PlannedStop, stop: &visit::Stop, internal: bool) -> StopDoc {
    let clock = |at: Option<domain::time::Instant>| {
        at.filter(|_| internal).map(|at| planned.clock(at).to_string())
    };
    let iso = |at: Option<chrono::DateTime<chrono_tz::Tz>>| {
        at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, false))
    };
    let place = stop.place.as_ref().and_then(|id| visit.place(id));
    let room = Some(stop.room.clone()).filter(|room| !room.is_empty());
    StopDoc {
        id: stop.id.to_string(),
        title: stop.title.clone(),
        kind: stop.kind.into(),
        group: stop.group.as_ref().map(ToString::to_string),
        status: stop.status.into(),
        start: iso(planned.start_civil()),
        end: iso(planned.end_civil()),
        duration_min: stop.duration,
        minimum_min: if internal { stop.minimum.or(stop.duration) } else { stop.duration },
        timing: timing(stop),
        earliest: clock(planned.earliest),
        latest: clock(planned.latest),
        slack_min: planned.slack().filter(|_| internal),
        uncertain: planned.uncertain,
        place: (place.is_some() || room.is_some()).then(|| PlaceDoc {
            name: place.map(|place| place.name.clone()),
            room,
            commune: place.and_then(|place| place.commune.clone()),
        }),
        press: stop.press.map(Into::into),
        audiences: stop.audiences.iter().copied().map(Into::into).collect(),
    }
}

/// Returns the word of the contract for how the hour of a stop is made.
pub fn timing(stop: &visit::Stop) -> &'static str {
    match (stop.timing, stop.window) {
        (Timing::Pinned(Pin::Start(_)), _) => "start_fixed",
        (Timing::Pinned(Pin::End(_)), _) => "end_fixed",
        (Timing::Follows, Some(_)) => "window",
        (Timing::Follows, None) => "follows",
        (Timing::Untimed, _) => "untimed",
    }
}

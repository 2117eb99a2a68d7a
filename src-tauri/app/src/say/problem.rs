//! Problems in words.

use super::{Voice, group_name, title};
use crate::wire::window::SumLine;
use domain::ids::{GroupId, PersonId, StopId};
use domain::layout::Agenda;
use domain::problem::{Cause, Problem, ProblemKind};
use domain::visit::Visit;

/// A problem in words: what, and why where that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// « Il manque 15 min avant 12h15 », without a full stop.
    pub headline: String,
    /// « arrivée à 12h25, … »; empty where the headline says all.
    pub why: String,
}

impl Said {
    /// Returns both on one line: « Il manque 15 min avant 12h15 – arrivée à 12h25, … ».
    pub fn line(&self) -> String {
        if self.why.is_empty() {
            self.headline.clone()
        } else {
            format!("{} – {}", self.headline, self.why)
        }
    }
}

/// Says a problem of a visit.
pub fn problem(problem: &Problem, visit: &Visit, agenda: &Agenda, voice: Voice<'_>) -> Said {
    let words = voice.words;
    let nobody = StopId::new("");
    let first = problem.stops.first().unwrap_or(&nobody);
    let second = problem.stops.get(1).unwrap_or(&nobody);
    let stop = title(visit, first);
    let other = title(visit, second);
    let minutes = problem.minutes;
    let plain = |headline: String| Said { headline, why: String::new() };
    match &problem.kind {
        ProblemKind::PinMissed { at, group } | ProblemKind::MarginBelowFloor { at, group, .. } => {
            let hour = voice.clock(*at);
            let headline = match group {
                None => words.app_pin_missed(&hour, minutes),
                Some(group) => words.app_pin_missed_group(group_name(visit, group), &hour, minutes),
            };
            let arrives = arrival(agenda, first, group.as_ref()).map(|at| voice.clock(at));
            let floor = agenda
                .margins
                .iter()
                .find(|margin| margin.before == *first && margin.group == *group)
                .map_or(0, |margin| margin.floor);
            let why = match arrives {
                None => String::new(),
                Some(arrival) if floor == 0 => words.app_pin_missed_why(arrival, &hour, stop),
                Some(arrival) => words.app_pin_missed_why_floor(arrival, floor, &hour, stop),
            };
            Said { headline, why }
        }
        ProblemKind::MarginBelowWanted { at, left, wanted, .. } => {
            plain(words.app_margin_below_wanted(voice.clock(*at), *left, *wanted))
        }
        ProblemKind::Overlap => plain(words.app_overlap(stop, minutes, other)),
        ProblemKind::WindowMissed { opens, closes } => {
            plain(words.app_window_missed(voice.clock(*closes), minutes, voice.clock(*opens), stop))
        }
        ProblemKind::LegUnknown { .. } => plain(words.app_leg_unknown(stop, other)),
        ProblemKind::LegEstimated { minutes, .. } => {
            plain(words.app_leg_estimated(stop, *minutes, other))
        }
        ProblemKind::DurationUnknown => plain(words.app_duration_unknown(stop)),
        ProblemKind::DurationBelowMinimum { minimum } => {
            let lasts = visit.stop(first).map_or(0, domain::visit::Stop::planned_minutes);
            plain(words.app_duration_below_minimum(*minimum, lasts, stop))
        }
        ProblemKind::HourSkipped { at, counts_as } => {
            plain(words.app_hour_skipped(voice.clock(*counts_as), voice.clock(*at), stop))
        }
        ProblemKind::HourTwice { at } => plain(words.app_hour_twice(voice.clock(*at), stop)),
        ProblemKind::PersonInTwoPlaces { person } => {
            plain(words.app_person_in_two_places(stop, person_name(visit, person), other))
        }
        ProblemKind::PersonCountedOnInVain { person } => {
            plain(words.app_person_absent(person_name(visit, person), stop))
        }
        ProblemKind::PlaceInTwoGroups { place } => {
            let name = visit.place(place).map_or(place.as_str(), |place| &place.name);
            plain(words.app_place_in_two_groups(stop, name, other))
        }
        ProblemKind::TooFewSeats { group, people, seats } => {
            plain(words.app_too_few_seats(group_name(visit, group), *people, *seats))
        }
        ProblemKind::Untimed => plain(words.app_untimed(stop)),
        ProblemKind::PastDayEnd { ends } => {
            plain(words.app_past_day_end(voice.clock(*ends), minutes, stop))
        }
        ProblemKind::BeforeDayStart { starts } => {
            plain(words.app_before_day_start(voice.clock(*starts), minutes, stop))
        }
    }
}

/// Returns the sum that leads to a problem, a line for each link of its chain; empty where there is no chain.
pub fn sum(problem: &Problem, visit: &Visit, agenda: &Agenda, voice: Voice<'_>) -> Vec<SumLine> {
    let words = voice.words;
    let minutes =
        |text: String, minutes: u32| SumLine { text, value: words.app_sum_minutes(minutes) };
    let mut lines: Vec<SumLine> = problem
        .causes
        .iter()
        .map(|cause| match cause {
            Cause::StartsAt { stop, at } => SumLine {
                text: words.app_sum_start(title(visit, stop)),
                value: agenda
                    .stop(stop)
                    .map_or_else(String::new, |planned| voice.clock(planned.clock(*at))),
            },
            Cause::Duration { stop, minutes: lasts } => {
                minutes(words.app_sum_duration(title(visit, stop)), *lasts)
            }
            Cause::Leg { to, minutes: lasts, known: true, .. } => {
                minutes(words.app_sum_leg(title(visit, to)), *lasts)
            }
            Cause::Leg { to, minutes: lasts, known: false, .. } => {
                minutes(words.app_sum_leg_estimated(title(visit, to)), *lasts)
            }
            Cause::Wait { stop, minutes: lasts } => {
                minutes(words.app_sum_wait(title(visit, stop)), *lasts)
            }
            Cause::Floor { minutes: floor } => minutes(words.app_sum_floor(), *floor),
        })
        .collect();
    if !lines.is_empty() {
        lines.push(minutes(words.app_sum_missing(), problem.minutes));
    }
    lines
}

/// When a group arrives before a fixed stop, as an hour of that stop's day.
fn arrival(
    agenda: &Agenda,
    before: &StopId,
    group: Option<&GroupId>,
) -> Option<domain::time::Clock> {
    let margin = agenda
        .margins
        .iter()
        .find(|margin| margin.before == *before && margin.group.as_ref() == group)?;
    Some(agenda.stop(before)?.clock(margin.arrives?))
}

fn person_name(visit: &Visit, id: &PersonId) -> String {
    visit.person(id).map_or_else(|| id.to_string(), domain::visit::Person::full_name)
}

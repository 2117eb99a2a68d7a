//! What holds of every visit.

use crate::agenda::read;
use domain::layout::{Agenda, layout};
use domain::problem::{Cause, Problem, ProblemKind, Severity};
use domain::time::{Instant, instant};
use domain::visit::{Pin, Stop, Timing};
use domain::{StopId, Visit};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
use std::fmt::Write as _;

/// A stop of a programme as it comes: an hour or none, minutes or none, a group or none.
#[derive(Clone, Debug)]
struct Line {
    timing: &'static str,
    hour: u32,
    duration: Option<u32>,
    minimum: bool,
    window: Option<(u32, u32)>,
    group: Option<&'static str>,
    status: &'static str,
    leg: Option<Option<u32>>,
    margin: Option<(u32, u32)>,
}

fn line() -> impl Strategy<Value = Line> {
    let timing = prop_oneof![6 => Just(""), 3 => Just("!"), 1 => Just("!-"), 1 => Just("!? ")];
    let group = prop_oneof![3 => Just(None), 1 => Just(Some("a")), 1 => Just(Some("b"))];
    let status = prop_oneof![8 => Just("confirmed"), 1 => Just("dropped"), 1 => Just("cancelled")];
    let minutes = || prop_oneof![0..90_u32, Just(15), Just(60)];
    let window = option::weighted(0.2, (0..20 * 60_u32, 1..600_u32));
    let duration = option::weighted(0.9, minutes());
    let leg = option::weighted(0.6, option::weighted(0.85, 0..60_u32));
    let margin = option::weighted(0.5, (0..40_u32, 0..20_u32));
    let hour = 6 * 60..22 * 60_u32;
    (timing, hour, duration, any::<bool>(), window, group, status, leg, margin).prop_map(
        |(timing, hour, duration, minimum, window, group, status, leg, margin)| Line {
            timing,
            hour,
            duration,
            minimum,
            window,
            group,
            status,
            leg,
            margin,
        },
    )
}

/// Days whose fixed hours come in the order of the programme, or as they come.
fn days() -> impl Strategy<Value = Vec<Vec<Line>>> {
    let day = (vec(line(), 0..12), proptest::bool::weighted(0.7)).prop_map(|(mut day, sorted)| {
        if sorted {
            let mut hours: Vec<u32> = day.iter().map(|line| line.hour).collect();
            hours.sort_unstable();
            day.iter_mut().zip(hours).for_each(|(line, hour)| line.hour = hour);
        }
        day
    });
    vec(day, 1..4)
}

/// The outline of one day, from the day of that number on.
fn outline(day: &[Line], number: usize) -> String {
    let clock = |minutes: u32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let mut text = format!("= 2020-09-{:02}\n", 21 + number);
    for (at, line) in day.iter().enumerate() {
        let group = line.group.map_or_else(String::new, |group| format!(" {{{group}}}"));
        if let Some(before) = at.checked_sub(1).and_then(|before| day.get(before)) {
            // A group leaves the split or comes to the meeting; from one group to another nobody goes.
            let moves = before.group.or(line.group);
            let by = moves.map_or_else(String::new, |group| format!(" {{{group}}}"));
            let parts = before.group.is_some() && line.group.is_some();
            if let (Some(leg), false) = (line.leg, parts && before.group != line.group) {
                let minutes = leg.map_or("?".to_owned(), |minutes| minutes.to_string());
                let _ = writeln!(text, "> {minutes}{by}");
            }
        }
        let pinned = matches!(line.timing, "!" | "!-");
        if let (Some((more, floor)), true) = (line.margin, pinned) {
            let _ = writeln!(text, "~ {} ({floor}){group}", floor + more);
        }
        let hour = if pinned { format!("{} ", clock(line.hour)) } else { String::new() };
        let duration = line.duration.map_or("?".to_owned(), |minutes| minutes.to_string());
        let _ = write!(text, "{}{hour}Étape {number}.{at} ; {duration}", line.timing);
        if let (Some(duration), true) = (line.duration, line.minimum) {
            let _ = write!(text, " ({})", duration / 2);
        }
        if let Some((opens, minutes)) = line.window {
            let closes = (opens + minutes).min(24 * 60);
            let _ = write!(text, " [{}-{}]", clock(opens), clock(closes));
        }
        let _ = writeln!(text, "{group} #s{number}-{at}\n  status {}", line.status);
    }
    text
}

fn visit(days: &[Vec<Line>]) -> Visit {
    let texts: Vec<String> =
        days.iter().enumerate().map(|(number, day)| outline(day, number)).collect();
    read(&texts.concat())
}

fn counts(stop: &Stop) -> bool {
    stop.takes_time() && stop.timing != Timing::Untimed
}

/// The stops of a day that take time, with their hours.
fn held<'a>(
    visit: &'a Visit,
    agenda: &Agenda,
    day: &'a domain::visit::Day,
) -> Vec<(usize, &'a Stop, Instant, Instant)> {
    let stops = day.stops.iter().enumerate().filter_map(|(at, id)| {
        let (stop, planned) = (visit.stop(id)?, agenda.stop(id)?);
        let end = planned.end?;
        counts(stop).then_some((at, stop, planned.start?, end))
    });
    stops.collect()
}

fn blocks(problem: &Problem) -> bool {
    problem.severity() == Severity::Blocking
}

proptest! {
    #[test]
    fn a_fixed_hour_never_moves(days in days()) {
        let visit = visit(&days);
        let agenda = layout(&visit);
        for (day, stop) in visit.stops().filter(|(_, stop)| counts(stop)) {
            let planned = agenda.stop(&stop.id).unwrap();
            let fixed = |at| Some(instant(day.date, at, visit.zone_of(day, stop)).0);
            match stop.timing {
                Timing::Pinned(Pin::Start(at)) => assert_eq!(planned.start, fixed(at)),
                Timing::Pinned(Pin::End(at)) => assert_eq!(planned.end, fixed(at)),
                Timing::Follows | Timing::Untimed => {}
            }
            if let Timing::Pinned(_) = stop.timing {
                assert_eq!((planned.earliest, planned.latest), (planned.start, planned.start));
            }
        }
    }

    #[test]
    fn what_follows_starts_after_all_that_precedes_it(days in days()) {
        let visit = visit(&days);
        let agenda = layout(&visit);
        for leg in &agenda.legs {
            let (from, to) = (agenda.stop(&leg.from).unwrap(), agenda.stop(&leg.to).unwrap());
            let follows = visit.stop(&leg.to).unwrap().timing == Timing::Follows;
            if let (true, Some(end), Some(start)) = (follows, from.end, to.start) {
                assert!(end + Instant::from(leg.minutes.unwrap_or(0)) <= start, "{leg:?}");
            }
        }
    }

    #[test]
    fn stops_of_one_line_never_overlap_unsaid(days in days()) {
        let visit = visit(&days);
        let agenda = layout(&visit);
        for day in visit.days() {
            let held = held(&visit, &agenda, day);
            let said: Vec<usize> = agenda
                .problems
                .iter()
                .filter(|problem| blocks(problem))
                .filter_map(|problem| day.stops.iter().position(|id| *id == problem.stops[0]))
                .collect();
            for (at, one, start, end) in &held {
                let after = held.iter().filter(|(other, ..)| other > at);
                for (other, next, next_start, next_end) in after {
                    let one_line = one.group.is_none() || next.group.is_none() || one.group == next.group;
                    let overlap = next_start < end && start < next_end && start < end && next_start < next_end;
                    if one_line && overlap {
                        let told = said.iter().any(|said| at < said && said <= other);
                        assert!(told, "{} and {}", one.title, next.title);
                    }
                }
            }
        }
    }

    #[test]
    fn without_a_conflict_nothing_is_later_than_it_may_be(days in days()) {
        let visit = visit(&days);
        let agenda = layout(&visit);
        let blocked: Vec<_> = agenda.blocking().filter_map(|problem| agenda.stop(&problem.stops[0])).map(|stop| stop.day).collect();
        for stop in agenda.stops.iter().filter(|stop| !blocked.contains(&stop.day)) {
            assert!(stop.latest.is_none_or(|latest| stop.start <= Some(latest)), "{stop:?}");
            assert!(stop.slack().is_none_or(|slack| slack >= 0), "{stop:?}");
        }
    }

    #[test]
    fn the_earliest_is_never_later_than_planned(days in days()) {
        for stop in &layout(&visit(&days)).stops {
            assert!(stop.earliest.is_none_or(|earliest| Some(earliest) <= stop.start), "{stop:?}");
        }
    }

    #[test]
    fn days_are_laid_out_each_by_itself(days in days()) {
        let whole = layout(&visit(&days));
        let mut parts = layout(&read("= 2020-01-01\n"));
        for (number, day) in days.iter().enumerate() {
            let part = layout(&read(&outline(day, number)));
            parts.stops.extend(part.stops);
            parts.legs.extend(part.legs);
            parts.margins.extend(part.margins);
            parts.problems.extend(part.problems);
        }
        assert_eq!(
            (&whole.stops, &whole.legs, &whole.margins, &whole.problems),
            (&parts.stops, &parts.legs, &parts.margins, &parts.problems)
        );
    }

    #[test]
    fn the_same_visit_gives_the_same_agenda(days in days()) {
        assert_eq!(layout(&visit(&days)), layout(&visit(&days)));
    }

    #[test]
    fn margins_keep_their_floor_and_a_fixed_hour_has_one_blocking_problem(days in days()) {
        let agenda = layout(&visit(&days));
        assert!(agenda.margins.iter().all(|margin| margin.left >= margin.floor));
        let mut blocked: Vec<&StopId> = agenda.blocking().map(|problem| &problem.stops[0]).collect();
        let all = blocked.len();
        blocked.sort();
        blocked.dedup();
        assert_eq!(blocked.len(), all);
    }

    #[test]
    fn causes_add_up_to_what_is_missing(days in days()) {
        let visit = visit(&days);
        let agenda = layout(&visit);
        for problem in agenda.blocking() {
            let (mut first, mut sum) = (None, 0);
            for cause in &problem.causes {
                match cause {
                    Cause::StartsAt { at, .. } => first = first.or(Some(*at)),
                    Cause::Duration { minutes, .. }
                    | Cause::Leg { minutes, .. }
                    | Cause::Wait { minutes, .. }
                    | Cause::Floor { minutes } => sum += Instant::from(*minutes),
                }
            }
            let late = agenda.stop(&problem.stops[0]).unwrap();
            let minutes = Instant::from(problem.minutes);
            match problem.kind {
                ProblemKind::PinMissed { .. } | ProblemKind::MarginBelowFloor { .. } => {
                    assert_eq!(first.unwrap() + sum, late.start.unwrap() + minutes, "{problem:?}");
                }
                ProblemKind::WindowMissed { closes, .. } if !problem.causes.is_empty() => {
                    let (day, stop) = visit.stops().find(|(_, stop)| stop.id == late.id).unwrap();
                    let closes = instant(day.date, closes, visit.zone_of(day, stop)).0;
                    assert_eq!(first.unwrap() + sum, closes + minutes, "{problem:?}");
                }
                _ => {}
            }
        }
    }
}

//! The one check: an outline, and its agenda as lines.

use domain::layout::{Agenda, PlannedStop, layout};
use domain::outline::{self, IdKind};
use domain::problem::{Cause, Problem, ProblemKind};
use domain::time::Instant;
use domain::{GroupId, StopId, Visit};
use std::fmt::Write as _;

/// Lays out an outline and compares the lines of its agenda.
///
/// A stop is `START-END TITLE [EARLIEST LATEST]`, with `~` where its hours are uncertain and `-` for what is not there; a
/// margin `| LEFT of WANTED (FLOOR) before TITLE`; a problem `! CODE TITLE MINUTES`, with its causes behind `=`.
#[track_caller]
pub(crate) fn check(programme: &str, wanted: &str) {
    let got = lines(&read(programme));
    let trimmed: Vec<&str> =
        wanted.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let wanted = trimmed.join("\n");
    assert!(
        got == wanted,
        "for the programme\n{programme}\nthe agenda is\n{got}\nand not\n{wanted}\n"
    );
}

/// Reads an outline; a stop without an id is named after its place in it.
#[track_caller]
pub(crate) fn read(programme: &str) -> Visit {
    let text: Vec<&str> = programme.lines().map(unindent).filter(|line| !line.is_empty()).collect();
    let mut made = 0;
    let mut ids = |kind| {
        made += 1;
        match kind {
            IdKind::Stop => format!("stop-{made}"),
            IdKind::Person => format!("person-{made}"),
            IdKind::Place => format!("place-{made}"),
            IdKind::Uid => format!("uid-{made}"),
        }
    };
    match outline::read(&text.join("\n"), &mut ids) {
        Ok(visit) => visit,
        Err(error) => panic!("{error}\n{programme}"),
    }
}

/// In the tests a programme is indented by eight spaces; what is more belongs to the stop above.
fn unindent(line: &str) -> &str {
    line.strip_prefix("        ").unwrap_or(line)
}

pub(crate) fn lines(visit: &Visit) -> String {
    let agenda = layout(visit);
    let mut out: Vec<String> = agenda.stops.iter().map(|stop| stop_line(visit, stop)).collect();
    out.extend(agenda.margins.iter().map(|margin| {
        let (left, wanted, floor) = (margin.left, margin.wanted, margin.floor);
        let mut line =
            format!("| {left} of {wanted} ({floor}) before {}", title(visit, &margin.before));
        line.push_str(&of_group(margin.group.as_ref()));
        line.push_str(if margin.uncertain { " ~" } else { "" });
        line
    }));
    out.extend(agenda.problems.iter().map(|problem| problem_line(visit, &agenda, problem)));
    out.join("\n")
}

fn title<'a>(visit: &'a Visit, id: &StopId) -> &'a str {
    visit.stop(id).map_or("", |stop| &stop.title)
}

fn of_group(group: Option<&GroupId>) -> String {
    group.map_or_else(String::new, |group| format!(" {{{group}}}"))
}

fn stop_line(visit: &Visit, stop: &PlannedStop) -> String {
    let hour = |at: Option<Instant>| at.map_or("-".to_owned(), |at| stop.clock(at).to_string());
    let mut line = match (stop.start, stop.end) {
        (None, None) => "-".to_owned(),
        (start, end) => {
            format!("{}-{}", hour(start), end.map_or("?".to_owned(), |at| hour(Some(at))))
        }
    };
    let _ =
        write!(line, " {} [{} {}]", title(visit, &stop.id), hour(stop.earliest), hour(stop.latest));
    line.push_str(if stop.uncertain { " ~" } else { "" });
    line
}

fn problem_line(visit: &Visit, agenda: &Agenda, problem: &Problem) -> String {
    let titles: Vec<&str> = problem.stops.iter().map(|id| title(visit, id)).collect();
    let mut line = format!("! {} {}", problem.kind.code(), titles.join(" / "));
    if problem.minutes > 0 {
        let _ = write!(line, " {}", problem.minutes);
    }
    match &problem.kind {
        ProblemKind::PinMissed { group, .. }
        | ProblemKind::MarginBelowFloor { group, .. }
        | ProblemKind::MarginBelowWanted { group, .. }
        | ProblemKind::LegUnknown { group }
        | ProblemKind::LegEstimated { group, .. } => line.push_str(&of_group(group.as_ref())),
        ProblemKind::PersonInTwoPlaces { person }
        | ProblemKind::PersonCountedOnInVain { person } => {
            let _ = write!(line, " {person}");
        }
        ProblemKind::TooFewSeats { group, people, seats } => {
            let _ = write!(line, " {{{group}}} {people} for {seats}");
        }
        ProblemKind::HourSkipped { at, counts_as } => {
            let _ = write!(line, " {at} as {counts_as}");
        }
        _ => {}
    }
    for (at, cause) in problem.causes.iter().enumerate() {
        line.push_str(if at == 0 { " = " } else { " + " });
        let _ = match cause {
            Cause::StartsAt { stop, at } => match agenda.stop(stop) {
                Some(planned) => write!(line, "{}", planned.clock(*at)),
                None => write!(line, "?"),
            },
            Cause::Duration { stop, minutes } => write!(line, "{} {minutes}", title(visit, stop)),
            Cause::Leg { minutes, known: true, .. } => write!(line, "> {minutes}"),
            Cause::Leg { minutes, .. } => write!(line, "> ≈{minutes}"),
            Cause::Wait { minutes, .. } => write!(line, "wait {minutes}"),
            Cause::Floor { minutes } => write!(line, "floor {minutes}"),
        };
    }
    line
}

//! The quick line: « 14h30 visite SNR 45 min » becomes a stop.

use crate::cells;
use crate::host::Host;
use chrono::NaiveDate;
use domain::Agenda;
use domain::command::Command;
use domain::ids::{GroupId, StopId, Uid};
use domain::time::Clock;
use domain::visit::{self, Group, Pin, Stop, Timing, Visit};
use text::read::{Precision, QuickLine};

/// Returns the edits that add a line's stop to a day: behind `after`, else at its hour, else as the last.
pub fn add(
    visit: &Visit,
    agenda: &Agenda,
    day: NaiveDate,
    after: Option<StopId>,
    line: &QuickLine,
    host: &dyn Host,
) -> (StopId, Vec<Command>) {
    let stop =
        Stop::new(StopId::new(host.fresh_id()), Uid::new(host.fresh_uid()), line.title.clone());
    (stop.id.clone(), add_as(visit, agenda, day, after, line, stop, host))
}

/// The same for a stop that has its ids.
pub fn add_as(
    visit: &Visit,
    agenda: &Agenda,
    day: NaiveDate,
    after: Option<StopId>,
    line: &QuickLine,
    mut stop: Stop,
    host: &dyn Host,
) -> Vec<Command> {
    let clock = |minutes: u16| Clock::from_minutes(minutes.into());
    stop.timing = match (line.start, line.end) {
        (Some(start), _) => Timing::Pinned(Pin::Start(clock(start))),
        (None, Some(end)) => Timing::Pinned(Pin::End(clock(end))),
        (None, None) => Timing::Follows,
    };
    let span = line.start.zip(line.end).and_then(|(start, end)| end.checked_sub(start));
    stop.duration = line.duration.or(span.map(Into::into));
    stop.precision = match line.precision {
        Precision::Exact => visit::Precision::Exact,
        Precision::From => visit::Precision::From,
        Precision::About => visit::Precision::About,
    };
    stop.room = line.room.clone().unwrap_or_default();
    let mut commands = Vec::new();
    if visit.day(day).is_none() {
        commands.push(Command::AddDay { date: day });
    }
    if let Some(name) = &line.group {
        let group = GroupId::new(name.as_str());
        if visit.group(&group).is_none() {
            commands.push(Command::AddGroup(Group {
                id: group.clone(),
                name: String::new(),
                seats: None,
            }));
        }
        stop.group = Some(group);
    }
    let after = after.or_else(|| before_hour(agenda, day, line.start.or(line.end).map(i32::from)));
    commands.push(Command::AddStop { day, after, stop: Box::new(stop.clone()) });
    if let Some(place) = &line.place {
        let typed = match &line.commune {
            Some(commune) => format!("{place} ({commune})"),
            None => place.clone(),
        };
        commands.extend(cells::site(visit, &stop, &typed, host));
    }
    commands
}

/// The stop of a day behind which an hour belongs; the last one for no hour.
fn before_hour(agenda: &Agenda, day: NaiveDate, hour: Option<i32>) -> Option<StopId> {
    let line: Vec<_> = agenda.stops.iter().filter(|planned| planned.day == day).collect();
    let last = match hour {
        None => line.last(),
        Some(hour) => {
            let earlier = |planned: &&&domain::layout::PlannedStop| {
                planned.start.is_some_and(|start| planned.clock(start).minutes() <= hour)
            };
            line.iter().rfind(earlier)
        }
    };
    last.map(|planned| planned.id.clone())
}

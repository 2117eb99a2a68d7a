//! Where a stop would fit: what is asked again and again while it is dragged.

use crate::order;
use crate::rearrange::edited;
use crate::sketch::{Options, Sketch};
use chrono::NaiveDate;
use domain::command::StopField;
use domain::time::Instant;
use domain::visit::{Status, Timing, Visit};
use domain::{Command, StopId, layout};

/// Hours at which a stop can start at one place of the order, the others where they are or later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// On which day.
    pub day: NaiveDate,
    /// Behind which stop; `None`: as the first.
    pub after: Option<StopId>,
    /// The earliest start.
    pub first: Instant,
    /// The latest start with which all that follows is still held.
    pub last: Instant,
}

/// Finds the hours at which a stop would fit into the days of the visit, place by place; nothing next to a way that nobody knows,
/// nothing where groups part.
///
/// A fixed stop is looked at as if it floated, one in reserve as if it took place. One pass over each day; how soon: `examples/rooms.rs`.
pub fn rooms(visit: &Visit, stop: &StopId) -> Vec<Room> {
    let floating = floating(visit, stop);
    let Some(visit) = floating.as_ref() else { return Vec::new() };
    let agenda = layout(visit);
    let all: Vec<NaiveDate> = visit.days().map(|day| day.date).collect();
    let own = visit.day_of(stop).map(|day| vec![day.date]);
    let sketch = |dates: &[NaiveDate]| Sketch::of(visit, &agenda, dates, Options::AsTheyAre);
    let Some(sketch) = sketch(&all).or_else(|| sketch(&own?)) else { return Vec::new() };
    let holds = |halt: &usize| {
        sketch.halts.get(*halt).is_some_and(|at| sketch.blocks[*at].members.contains(stop))
    };
    let Some(asked) = (0..sketch.halts.len()).find(holds) else { return Vec::new() };
    let mut days: Vec<Vec<usize>> = vec![Vec::new(); sketch.dates.len()];
    for (halt, at) in sketch.halts.iter().enumerate() {
        if let Some(day) = days.get_mut(sketch.blocks[*at].day).filter(|_| halt != asked) {
            day.push(halt);
        }
    }
    let found = order::fits(&sketch.question, &days, asked);
    let rooms = found.into_iter().filter_map(|room| {
        let line = days.get(room.day)?;
        let before = room.position.checked_sub(1).and_then(|at| line.get(at));
        let block = match before {
            Some(halt) => sketch.halts.get(*halt).copied(),
            None => sketch.ends.get(room.day).and_then(|(first, _)| *first),
        };
        Some(Room {
            day: *sketch.dates.get(room.day)?,
            after: block.and_then(|at| sketch.blocks[at].members.last().cloned()),
            first: sketch.base + Instant::from(room.first),
            last: sketch.base + Instant::from(room.last),
        })
    });
    rooms.collect()
}

/// The visit in which a stop takes place and floats.
pub(crate) fn floating(visit: &Visit, id: &StopId) -> Option<Visit> {
    let stop = visit.stop(id)?;
    let set = |field| Command::SetStop { stop: id.clone(), field };
    let mut commands = Vec::new();
    if !stop.takes_time() {
        commands.push(set(StopField::Status(Status::Option)));
    }
    if stop.timing != Timing::Follows {
        commands.push(set(StopField::Timing(Timing::Follows)));
    }
    edited(visit, &commands)
}

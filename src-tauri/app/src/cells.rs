//! What is typed into a cell of the run sheet becomes edits: read forgivingly, or refused beside the field.

use crate::failure::{CellRefusal, Failure};
use crate::host::Host;
use crate::say::Voice;
use crate::wire::window::Cell;
use domain::command::{Command, StopField};
use domain::ids::{GroupId, PlaceId, StopId};
use domain::layout::{Agenda, PlannedStop};
use domain::time::Clock;
use domain::visit::{LegKey, Margin, MarginKey, Pin, Place, Stop, Timing, Visit};
use text::read::{ClockInput, DurationInput};

/// A cell of one stop of a visit, and what it is read with.
pub struct Field<'a> {
    /// The visit.
    pub visit: &'a Visit,
    /// Its hours.
    pub agenda: &'a Agenda,
    /// Which stop.
    pub stop: &'a StopId,
    /// How the old value is named in a refusal.
    pub voice: Voice<'a>,
}

impl Field<'_> {
    /// Returns the edits that what was typed means; none when it means what is there already.
    ///
    /// # Errors
    /// [`Failure::Cell`] when it cannot be read: the old value stays.
    pub fn read(&self, cell: Cell, typed: &str, host: &dyn Host) -> Result<Vec<Command>, Failure> {
        let (stop, planned) = self.found()?;
        let set = |field| vec![Command::SetStop { stop: self.stop.clone(), field }];
        match cell {
            Cell::Title => match typed.trim() {
                "" => Err(Failure::Cell(CellRefusal::EmptyTitle { old: stop.title.clone() })),
                title if title == stop.title => Ok(Vec::new()),
                title => Ok(set(StopField::Title(title.to_owned()))),
            },
            Cell::Start => self.start(stop, planned, typed).map(|timing| match timing {
                Some(timing) if timing != stop.timing => set(StopField::Timing(timing)),
                _ => Vec::new(),
            }),
            Cell::End => self.end(stop, planned, typed).map(|minutes| {
                if minutes == stop.duration {
                    Vec::new()
                } else {
                    set(StopField::Duration(minutes))
                }
            }),
            Cell::Duration => self.minutes(stop.duration, typed).map(|minutes| {
                if minutes == stop.duration {
                    Vec::new()
                } else {
                    set(StopField::Duration(minutes))
                }
            }),
            Cell::Minimum => self.minutes(stop.minimum, typed).map(|minutes| {
                if minutes == stop.minimum { Vec::new() } else { set(StopField::Minimum(minutes)) }
            }),
            Cell::Place => Ok(place(self.visit, stop, typed, host)),
        }
    }

    fn found(&self) -> Result<(&Stop, &PlannedStop), Failure> {
        let gone = || Failure::NoSuchStop(self.stop.to_string());
        Ok((
            self.visit.stop(self.stop).ok_or_else(gone)?,
            self.agenda.stop(self.stop).ok_or_else(gone)?,
        ))
    }

    /// Emptied: it follows. An hour: it is fixed, at its end where the end was fixed. `+10`: that much later than now.
    fn start(
        &self,
        stop: &Stop,
        planned: &PlannedStop,
        typed: &str,
    ) -> Result<Option<Timing>, Failure> {
        let refused = || {
            let old = planned.start.map_or_else(
                || self.voice.words.app_cell_nothing(),
                |at| self.voice.clock(planned.clock(at)),
            );
            Failure::Cell(CellRefusal::NotAnHour { text: typed.to_owned(), old })
        };
        match text::read::clock(typed).map_err(|_| refused())? {
            ClockInput::Empty if stop.timing == Timing::Untimed => Ok(None),
            ClockInput::Empty => Ok(Some(Timing::Follows)),
            ClockInput::At(minutes) => {
                Ok(Some(Timing::Pinned(Pin::Start(Clock::from_minutes(minutes.into())))))
            }
            ClockInput::Later(by) => {
                let now = planned.start.ok_or_else(refused)?;
                let at = planned.clock(now + i64::from(by));
                Ok(Some(Timing::Pinned(Pin::Start(at))))
            }
        }
    }

    /// An end typed changes the duration; where the end is fixed it is edited by its own hour.
    fn end(&self, stop: &Stop, planned: &PlannedStop, typed: &str) -> Result<Option<u32>, Failure> {
        let old = planned.end.map_or_else(
            || self.voice.words.app_cell_nothing(),
            |at| self.voice.clock(planned.clock(at)),
        );
        let refused = |old: &str| {
            Failure::Cell(CellRefusal::NotAnHour { text: typed.to_owned(), old: old.to_owned() })
        };
        let Some(start) = planned.start else { return Err(Failure::Cell(CellRefusal::NoStart)) };
        let start = planned.clock(start).minutes();
        let minutes = match text::read::clock(typed).map_err(|_| refused(&old))? {
            ClockInput::Empty => return Ok(None),
            ClockInput::At(minutes) => i32::from(minutes) - start,
            ClockInput::Later(by) => {
                i32::try_from(stop.planned_minutes()).unwrap_or(i32::MAX).saturating_add(by)
            }
        };
        match u32::try_from(minutes) {
            Ok(minutes) => Ok(Some(minutes)),
            Err(_) => {
                Err(Failure::Cell(CellRefusal::EndBeforeStart { text: typed.to_owned(), old }))
            }
        }
    }

    /// Emptied or « ? »: unknown.
    fn minutes(&self, now: Option<u32>, typed: &str) -> Result<Option<u32>, Failure> {
        duration(typed, now).ok_or_else(|| {
            let old = now.map_or_else(
                || self.voice.words.app_cell_nothing(),
                |minutes| self.voice.duration(minutes),
            );
            Failure::Cell(CellRefusal::NotADuration { text: typed.to_owned(), old })
        })
    }
}

/// Reads minutes; empty and « ? » are unknown, `+10` is more than `now`.
fn duration(typed: &str, now: Option<u32>) -> Option<Option<u32>> {
    if matches!(typed.trim(), "" | "?") {
        return Some(None);
    }
    match text::read::duration(typed).ok()? {
        DurationInput::At(minutes) => Some(Some(minutes)),
        DurationInput::Longer(by) => {
            u32::try_from(i64::from(now.unwrap_or(0)) + i64::from(by)).ok().map(Some)
        }
    }
}

/// Place and room as typed, « Place, Room »: a known place is taken, a new name makes a new place.
pub fn place(visit: &Visit, stop: &Stop, typed: &str, host: &dyn Host) -> Vec<Command> {
    let typed = typed.trim();
    let set = |field| Command::SetStop { stop: stop.id.clone(), field };
    if typed.is_empty() {
        let mut commands = Vec::new();
        commands.extend(stop.place.is_some().then(|| set(StopField::Place(None))));
        commands.extend((!stop.room.is_empty()).then(|| set(StopField::Room(String::new()))));
        return commands;
    }
    // A known place may itself have a comma in its name.
    let whole = visit.place_named(typed, None);
    let (name, room) = match (whole, typed.rsplit_once(',')) {
        (None, Some((name, room))) => (name.trim(), room.trim()),
        _ => (typed, ""),
    };
    let mut commands = Vec::new();
    let id = match whole.or_else(|| visit.place_named(name, None)) {
        Some(place) => place.id.clone(),
        None => {
            let id = PlaceId::new(host.fresh_id());
            commands.push(Command::AddPlace(Box::new(Place::new(id.clone(), name, None))));
            id
        }
    };
    commands.extend((stop.place.as_ref() != Some(&id)).then(|| set(StopField::Place(Some(id)))));
    commands.extend((stop.room != room).then(|| set(StopField::Room(room.to_owned()))));
    commands
}

/// Minutes of a move as typed: « 20 », « 1h10 », « ? »; empty removes the move.
///
/// # Errors
/// [`Failure::Cell`].
pub fn leg(
    visit: &Visit,
    key: LegKey,
    typed: &str,
    voice: Voice<'_>,
) -> Result<Vec<Command>, Failure> {
    if typed.trim().is_empty() {
        return Ok(visit.leg(&key).map(|_| Command::RemoveLeg { leg: key }).into_iter().collect());
    }
    let now = visit.leg(&key).and_then(|leg| leg.minutes);
    let minutes = duration(typed, now).ok_or_else(|| {
        let old = now.map_or_else(|| "?".to_owned(), |minutes| voice.duration(minutes));
        Failure::Cell(CellRefusal::NotADuration { text: typed.to_owned(), old })
    })?;
    Ok(vec![Command::SetLeg { leg: key, minutes }])
}

/// A margin as typed: « 20 », « 20 (5) »; empty removes it.
///
/// # Errors
/// [`Failure::Cell`].
pub fn margin(
    visit: &Visit,
    before: StopId,
    group: Option<GroupId>,
    typed: &str,
) -> Result<Vec<Command>, Failure> {
    let key = MarginKey { before, group };
    if typed.trim().is_empty() {
        return Ok(visit
            .margin(&key)
            .map(|_| Command::RemoveMargin { margin: key })
            .into_iter()
            .collect());
    }
    let refused = || Failure::Cell(CellRefusal::NotAMargin { text: typed.to_owned() });
    let now = visit.margin(&key).copied().unwrap_or_default();
    let (wanted, floor) = match typed.split_once('(') {
        Some((wanted, floor)) => (wanted, floor.trim_end().strip_suffix(')').ok_or_else(refused)?),
        None => (typed, ""),
    };
    let minutes = |typed: &str, now| duration(typed, Some(now)).flatten().ok_or_else(refused);
    let wanted = minutes(wanted, now.wanted)?;
    let floor = if floor.is_empty() { now.floor.min(wanted) } else { minutes(floor, now.floor)? };
    Ok(vec![Command::SetMargin { margin: key, value: Margin { wanted, floor } }])
}

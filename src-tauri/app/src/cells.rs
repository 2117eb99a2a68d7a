//! What is typed into a cell of the run sheet becomes edits: read forgivingly, or refused beside the field.

pub mod choices;
mod details;
pub(crate) mod people;

use crate::failure::{CellRefusal, Failure};
use crate::host::Host;
use crate::say::Voice;
use crate::wire::window::Cell;
use domain::command::{Command, StopField};
use domain::ids::{GroupId, PlaceId, StopId};
use domain::layout::{Agenda, PlannedStop};
use domain::time::Clock;
use domain::visit::{Coordinates, LegKey, Margin, MarginKey, Pin, Place, Stop, Timing, Visit};
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
            Cell::Start => self.start(stop, planned, typed),
            Cell::End => self.end(stop, planned, typed),
            Cell::Duration => {
                self.minutes(stop.duration, typed).map(|minutes| self.lasting(stop, minutes))
            }
            Cell::Minimum => self
                .minutes(stop.minimum, typed)
                .map(|minutes| self.unless(minutes == stop.minimum, StopField::Minimum(minutes))),
            Cell::Place => Ok(place(self.visit, stop, typed, host)),
            Cell::People => self.people(stop, typed, host),
            Cell::Press => choices::press(typed).map(|press| set(StopField::Press(press))),
            Cell::Status => choices::status(typed).map(|status| set(StopField::Status(status))),
            Cell::Kind => choices::kind(typed).map(|kind| set(StopField::Kind(kind))),
            cell => self.detail(cell, stop, planned, typed, host),
        }
    }

    fn found(&self) -> Result<(&Stop, &PlannedStop), Failure> {
        let gone = || Failure::NoSuchStop(self.stop.to_string());
        Ok((
            self.visit.stop(self.stop).ok_or_else(gone)?,
            self.agenda.stop(self.stop).ok_or_else(gone)?,
        ))
    }

    /// Emptied: it follows. An hour: it is fixed. `+10`: that much later than now. Where the end is fixed, it stays: the
    /// start changes the duration.
    fn start(
        &self,
        stop: &Stop,
        planned: &PlannedStop,
        typed: &str,
    ) -> Result<Vec<Command>, Failure> {
        let old = self.hour(planned, planned.start);
        let refused =
            || Failure::Cell(CellRefusal::NotAnHour { text: typed.to_owned(), old: old.clone() });
        let at = match text::read::clock(typed).map_err(|_| refused())? {
            ClockInput::Empty if stop.timing == Timing::Untimed => return Ok(Vec::new()),
            ClockInput::Empty => return Ok(self.timing(stop, Timing::Follows)),
            ClockInput::At(minutes) => Clock::from_minutes(minutes.into()),
            ClockInput::Later(by) => {
                planned.clock(planned.start.ok_or_else(refused)? + i64::from(by))
            }
        };
        let Timing::Pinned(Pin::End(end)) = stop.timing else {
            return Ok(self.timing(stop, Timing::Pinned(Pin::Start(at))));
        };
        match u32::try_from(end.minutes() - at.minutes()) {
            Ok(minutes) => Ok(self.lasting(stop, Some(minutes))),
            Err(_) => {
                Err(Failure::Cell(CellRefusal::StartAfterEnd { text: typed.to_owned(), old }))
            }
        }
    }

    /// An end typed changes the duration; a fixed end is itself edited.
    fn end(
        &self,
        stop: &Stop,
        planned: &PlannedStop,
        typed: &str,
    ) -> Result<Vec<Command>, Failure> {
        let old = self.hour(planned, planned.end);
        let refused =
            || Failure::Cell(CellRefusal::NotAnHour { text: typed.to_owned(), old: old.clone() });
        let read = text::read::clock(typed).map_err(|_| refused())?;
        if let Timing::Pinned(Pin::End(end)) = stop.timing {
            let timing = match read {
                ClockInput::Empty => Timing::Follows,
                ClockInput::At(minutes) => {
                    Timing::Pinned(Pin::End(Clock::from_minutes(minutes.into())))
                }
                ClockInput::Later(by) => {
                    Timing::Pinned(Pin::End(Clock::from_minutes(end.minutes() + by)))
                }
            };
            return Ok(self.timing(stop, timing));
        }
        let Some(start) = planned.start else { return Err(Failure::Cell(CellRefusal::NoStart)) };
        let minutes = match read {
            ClockInput::Empty => return Ok(self.lasting(stop, None)),
            ClockInput::At(minutes) => i32::from(minutes) - planned.clock(start).minutes(),
            ClockInput::Later(by) => {
                i32::try_from(stop.planned_minutes()).unwrap_or(i32::MAX).saturating_add(by)
            }
        };
        match u32::try_from(minutes) {
            Ok(minutes) => Ok(self.lasting(stop, Some(minutes))),
            Err(_) => {
                Err(Failure::Cell(CellRefusal::EndBeforeStart { text: typed.to_owned(), old }))
            }
        }
    }

    fn timing(&self, stop: &Stop, timing: Timing) -> Vec<Command> {
        self.unless(timing == stop.timing, StopField::Timing(timing))
    }

    fn lasting(&self, stop: &Stop, minutes: Option<u32>) -> Vec<Command> {
        self.unless(minutes == stop.duration, StopField::Duration(minutes))
    }

    /// Sets a field, unless it is that already.
    fn unless(&self, same: bool, field: StopField) -> Vec<Command> {
        if same { Vec::new() } else { vec![Command::SetStop { stop: self.stop.clone(), field }] }
    }

    /// Writes an hour of the stop, « rien » where there is none.
    fn hour(&self, planned: &PlannedStop, at: Option<i64>) -> String {
        at.map_or_else(
            || self.voice.words.app_cell_nothing(),
            |at| self.voice.clock(planned.clock(at)),
        )
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

/// Place and room as typed, « Place (Commune), Room »: a known place is taken, a new name makes a new place.
pub fn place(visit: &Visit, stop: &Stop, typed: &str, host: &dyn Host) -> Vec<Command> {
    let typed = typed.trim();
    // A known place may itself have a comma in its name.
    let (name, room) = match (visit.place_named(typed, None), typed.rsplit_once(',')) {
        (None, Some((name, room))) => (name.trim(), room.trim()),
        _ => (typed, ""),
    };
    let mut commands = site(visit, stop, name, host);
    if stop.room != room {
        let field = StopField::Room(room.to_owned());
        commands.push(Command::SetStop { stop: stop.id.clone(), field });
    }
    commands
}

/// A place as typed, « Place (Commune) »; empty: none.
pub fn site(visit: &Visit, stop: &Stop, typed: &str, host: &dyn Host) -> Vec<Command> {
    let set = |place| Command::SetStop { stop: stop.id.clone(), field: StopField::Place(place) };
    let typed = typed.trim();
    if typed.is_empty() {
        return stop.place.is_some().then(|| set(None)).into_iter().collect();
    }
    let whole = visit.place_named(typed, None);
    let bracketed = typed.strip_suffix(')').and_then(|typed| typed.rsplit_once(" ("));
    let (name, commune) = match (whole, bracketed) {
        (None, Some((name, commune))) => (name.trim(), Some(commune.trim())),
        _ => (typed, None),
    };
    let mut commands = Vec::new();
    let id = match whole.or_else(|| visit.place_named(name, commune)) {
        Some(place) => place.id.clone(),
        None => {
            let id = PlaceId::new(host.fresh_id());
            let place = Place::new(id.clone(), name, commune.map(str::to_owned));
            commands.push(Command::AddPlace(Box::new(place)));
            id
        }
    };
    commands.extend((stop.place.as_ref() != Some(&id)).then(|| set(Some(id))));
    commands
}

/// Writes a point as its field takes it again: « 44.1258, 4.0817 ».
pub fn point(point: Coordinates) -> String {
    let degrees = |millionths: i32| {
        let sign = if millionths < 0 { "-" } else { "" };
        let size = millionths.unsigned_abs();
        let written = format!("{sign}{}.{:06}", size / 1_000_000, size % 1_000_000);
        written.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    format!("{}, {}", degrees(point.latitude), degrees(point.longitude))
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

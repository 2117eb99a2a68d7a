//! The fields of the inspector that are no column of the run sheet.

use super::{Field, site};
use crate::failure::{CellRefusal, Failure};
use crate::find;
use crate::host::Host;
use crate::wire::window::Cell;
use domain::command::{Command, PlaceField, StopField};
use domain::ids::GroupId;
use domain::layout::PlannedStop;
use domain::time::Clock;
use domain::visit::{Audience, Coordinates, Group, Pin, Place, PointOf, Stop, Timing, Window};
use std::collections::BTreeSet;
use text::read::ClockInput;

impl Field<'_> {
    pub(super) fn detail(
        &self,
        cell: Cell,
        stop: &Stop,
        planned: &PlannedStop,
        typed: &str,
        host: &dyn Host,
    ) -> Result<Vec<Command>, Failure> {
        let typed = typed.trim();
        let refused = |refusal: CellRefusal| Err(Failure::Cell(refusal));
        let text = || typed.to_owned();
        match cell {
            Cell::Site => Ok(site(self.visit, stop, typed, host)),
            Cell::Room => Ok(self.unless(stop.room == typed, StopField::Room(text()))),
            Cell::Commune => match &stop.place {
                Some(place) => {
                    let field = PlaceField::Commune(Some(text()).filter(|name| !name.is_empty()));
                    Ok(vec![Command::SetPlace { place: place.clone(), field }])
                }
                None if typed.is_empty() => Ok(Vec::new()),
                None => refused(CellRefusal::NoPlace),
            },
            Cell::Point => match stop.place.as_ref().and_then(|id| self.visit.place(id)) {
                Some(place) => point(place, typed),
                None if typed.is_empty() => Ok(Vec::new()),
                None => refused(CellRefusal::NoPlace),
            },
            Cell::Group => Ok(self.group(stop, typed)),
            Cell::Seats => self.seats(stop, typed),
            Cell::Timing => self.timing_named(stop, planned, typed),
            Cell::Window => {
                let window = window(typed)?;
                Ok(self.unless(stop.window == window, StopField::Window(window)))
            }
            Cell::Zone => {
                let zone = match typed {
                    "" => None,
                    name => match name.parse() {
                        Ok(zone) => Some(zone),
                        Err(_) => return Err(Failure::Zone(text())),
                    },
                };
                Ok(self.unless(stop.zone == zone, StopField::Zone(zone)))
            }
            Cell::Priority => {
                let priority = match typed {
                    "" => None,
                    digits => match digits.parse() {
                        Ok(priority) => Some(priority),
                        Err(_) => return refused(CellRefusal::NotAPriority { text: text() }),
                    },
                };
                Ok(self.unless(stop.optional == priority, StopField::Optional(priority)))
            }
            Cell::Readers => {
                let codes = typed.split(',').map(str::trim).filter(|code| !code.is_empty());
                let readers: BTreeSet<Audience> =
                    codes.map(find::audience).collect::<Result<_, _>>()?;
                if readers.is_empty() {
                    return refused(CellRefusal::NobodyReads);
                }
                Ok(self.unless(stop.audiences == readers, StopField::Audiences(readers)))
            }
            Cell::NotePublic => Ok(self.note(stop, Audience::Public, typed)),
            Cell::NoteParticipants => Ok(self.note(stop, Audience::Participants, typed)),
            Cell::NoteInternal => Ok(self.note(stop, Audience::Internal, typed)),
            Cell::NoteDrivers => Ok(self.note(stop, Audience::Drivers, typed)),
            Cell::CallPublic => self.call(stop, planned, Audience::Public, typed),
            Cell::CallParticipants => self.call(stop, planned, Audience::Participants, typed),
            Cell::CallInternal => self.call(stop, planned, Audience::Internal, typed),
            Cell::CallDrivers => self.call(stop, planned, Audience::Drivers, typed),
            Cell::Title
            | Cell::Start
            | Cell::End
            | Cell::Duration
            | Cell::Minimum
            | Cell::Place
            | Cell::People
            | Cell::Press
            | Cell::Status
            | Cell::Kind => Ok(Vec::new()),
        }
    }

    /// A known group by its id or its name; a new name makes a group.
    fn group(&self, stop: &Stop, typed: &str) -> Vec<Command> {
        if typed.is_empty() {
            return self.unless(stop.group.is_none(), StopField::Group(None));
        }
        let plain = text::read::plainly(typed);
        let same = |group: &&Group| {
            group.id.as_str() == typed
                || text::read::plainly(&group.name) == plain
                || text::read::plainly(group.id.as_str()) == plain
        };
        let known = self.visit.groups().find(same).map(|group| group.id.clone());
        let id = known.clone().unwrap_or_else(|| GroupId::new(typed));
        let mut commands = Vec::new();
        if known.is_none() {
            commands.push(Command::AddGroup(Group {
                id: id.clone(),
                name: String::new(),
                seats: None,
            }));
        }
        commands.extend(self.unless(stop.group.as_ref() == Some(&id), StopField::Group(Some(id))));
        commands
    }

    /// How many the cars of its group can take.
    fn seats(&self, stop: &Stop, typed: &str) -> Result<Vec<Command>, Failure> {
        let seats = match typed {
            "" => None,
            digits => match digits.parse() {
                Ok(seats) => Some(seats),
                Err(_) => {
                    return Err(Failure::Cell(CellRefusal::NotSeats { text: digits.to_owned() }));
                }
            },
        };
        // Everybody has no cars of their own to count: the field stands under a group only.
        let group = stop.group.as_ref().and_then(|id| self.visit.group(id));
        let changed = group.filter(|group| group.seats != seats);
        Ok(changed
            .map(|group| Command::SetSeats { group: group.id.clone(), seats })
            .into_iter()
            .collect())
    }

    fn timing_named(
        &self,
        stop: &Stop,
        planned: &PlannedStop,
        named: &str,
    ) -> Result<Vec<Command>, Failure> {
        let at = |instant: Option<i64>| {
            instant.map(|instant| planned.clock(instant)).ok_or_else(|| {
                let refusal = domain::Refusal::Untimed(stop.id.clone());
                Failure::refused(refusal, None, self.visit)
            })
        };
        let timing = match named {
            "start_fixed" => Timing::Pinned(Pin::Start(at(planned.start)?)),
            "end_fixed" => Timing::Pinned(Pin::End(at(planned.end)?)),
            "untimed" => Timing::Untimed,
            _ => Timing::Follows,
        };
        Ok(self.timing(stop, timing))
    }

    fn note(&self, stop: &Stop, audience: Audience, typed: &str) -> Vec<Command> {
        let now = stop.notes.get(&audience).map_or("", String::as_str);
        self.unless(now == typed, StopField::Note(audience, typed.to_owned()))
    }

    /// When an audience is to be in place; `-10` is ten minutes before the start.
    fn call(
        &self,
        stop: &Stop,
        planned: &PlannedStop,
        audience: Audience,
        typed: &str,
    ) -> Result<Vec<Command>, Failure> {
        let now = stop.calls.get(&audience).copied();
        let refused = || {
            let old =
                now.map_or_else(|| self.voice.words.app_cell_nothing(), |at| self.voice.clock(at));
            Failure::Cell(CellRefusal::NotAnHour { text: typed.to_owned(), old })
        };
        let at = match text::read::clock(typed).map_err(|_| refused())? {
            ClockInput::Empty => None,
            ClockInput::At(minutes) => Some(Clock::from_minutes(minutes.into())),
            ClockInput::Later(by) => {
                let start = planned.start.ok_or_else(refused)?;
                Some(planned.clock(start + i64::from(by)))
            }
        };
        Ok(self.unless(now == at, StopField::Call(audience, at)))
    }
}

/// A place's own point; emptied, its commune's stays.
fn point(place: &Place, typed: &str) -> Result<Vec<Command>, Failure> {
    let own = place.coordinates.filter(|point| point.of == PointOf::Place);
    let read = match typed {
        "" => None,
        typed => {
            let point = text::read::point(typed)
                .map_err(|_| Failure::Cell(CellRefusal::NotAPoint { text: typed.to_owned() }))?;
            Some(Coordinates { latitude: point.north, longitude: point.east, of: PointOf::Place })
        }
    };
    let field = PlaceField::Coordinates(read);
    let set = || Command::SetPlace { place: place.id.clone(), field };
    Ok((own != read).then(set).into_iter().collect())
}

/// Reads « 9h-12h », « de 9h à 12h »; empty is none.
fn window(typed: &str) -> Result<Option<Window>, Failure> {
    if typed.is_empty() {
        return Ok(None);
    }
    let read = text::read::quick_line(typed);
    match (read.start, read.end) {
        (Some(opens), Some(closes)) if read.title.is_empty() => {
            let clock = |minutes: u16| Clock::from_minutes(minutes.into());
            Ok(Some(Window { opens: clock(opens), closes: clock(closes) }))
        }
        _ => Err(Failure::Cell(CellRefusal::NotAWindow { text: typed.to_owned() })),
    }
}

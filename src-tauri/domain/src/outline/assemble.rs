//! From records that name one another to a visit.

use super::legs::Lines;
use super::places::Places;
use super::source::{DaySource, MarginSource, MoveSource, Source, StopSource, error};
use super::{Expected, IdKind, Located, OutlineError};
use crate::ids::{PersonId, StopId, Uid};
use crate::visit::{Group, Leg, LegKey, MarginKey, Role, Visit};
use std::collections::{BTreeMap, BTreeSet};

type Ids<'a> = &'a mut dyn FnMut(IdKind) -> String;
type Read<T> = Result<T, OutlineError>;

/// What lies between the stops of a day, still told by position.
struct Between {
    lines: Lines,
    order: Vec<StopId>,
    moves: Vec<MoveSource>,
    margins: Vec<MarginSource>,
}

/// Builds the visit; `known` is the one that it is to take the place of.
pub(super) fn assemble(mut source: Source, known: Option<&Visit>, ids: Ids<'_>) -> Read<Located> {
    let mut visit = Visit::new(source.header.clone());
    settle_zones(&mut visit, &mut source);
    for (id, name) in std::mem::take(&mut source.groups) {
        let seats = source.seats.get(&id).copied();
        visit.groups.insert(id.clone(), Group { id, name, seats });
    }
    visit.invitations = std::mem::take(&mut source.invitations);
    persons(&mut visit, &mut source, ids)?;
    let places = Places::of(&mut source, known)?;
    let mut stop_ids = stop_ids(&source, ids)?.into_iter();
    let mut uids: BTreeSet<String> = known
        .iter()
        .flat_map(|known| known.stops.values().map(|stop| stop.uid.to_string()))
        .collect();
    let mut lines = BTreeMap::new();
    let mut between = Vec::with_capacity(source.days.len());
    for DaySource { mut day, stops, moves, margins, .. } in source.days {
        let mut in_line = Vec::with_capacity(stops.len());
        for (source, id) in stops.into_iter().zip(stop_ids.by_ref()) {
            people_are_known(&visit, &source)?;
            let mut stop = source.stop;
            stop.place = places.of_stop(source.place_id, source.place.as_ref())?;
            stop.uid = match known.and_then(|known| known.stop(&id)) {
                Some(stop) => stop.uid.clone(),
                None => Uid::new(fresh(&uids, || ids(IdKind::Uid))),
            };
            uids.insert(stop.uid.to_string());
            lines.insert(id.clone(), source.line);
            stop.id = id;
            in_line.push(stop);
        }
        day.stops = in_line.iter().map(|stop| stop.id.clone()).collect();
        let order = day.stops.clone();
        between.push(Between { lines: Lines::of(&in_line), order, moves, margins });
        visit.days.insert(day.date, day);
        visit.stops.extend(in_line.into_iter().map(|stop| (stop.id.clone(), stop)));
    }
    visit.places = places.into_table();
    for day in between {
        day.enter(&mut visit)?;
    }
    Ok(Located { visit, lines })
}

/// The visit's zone is that of a field, else that of the first day line, which then has none of its own.
fn settle_zones(visit: &mut Visit, source: &mut Source) {
    match (source.zone, source.days.first_mut()) {
        (Some(zone), _) => visit.header.zone = zone,
        (None, Some(first)) => {
            if let Some(zone) = first.day.zone.take() {
                visit.header.zone = zone;
            }
            let of_visit = Some(visit.header.zone);
            for day in source.days.iter_mut().filter(|day| day.day.zone == of_visit) {
                day.day.zone = None;
            }
        }
        (None, None) => {}
    }
}

fn persons(visit: &mut Visit, source: &mut Source, ids: Ids<'_>) -> Read<()> {
    let mut taken = BTreeSet::new();
    for source in &source.persons {
        if let Some(id) = &source.id
            && !taken.insert(id.to_string())
        {
            return Err(error(source.line, Expected::OtherId, id.as_str()));
        }
    }
    for source in std::mem::take(&mut source.persons) {
        let id = source.id.unwrap_or_else(|| {
            let id = fresh(&taken, || ids(IdKind::Person));
            taken.insert(id.clone());
            PersonId::new(id)
        });
        let mut person = source.person;
        person.id = id.clone();
        visit.roster.push(id.clone());
        visit.persons.insert(id, person);
    }
    Ok(())
}

/// The id of every stop, in the order of the text.
fn stop_ids(source: &Source, ids: Ids<'_>) -> Read<Vec<StopId>> {
    let stops = || source.days.iter().flat_map(|day| &day.stops);
    let mut taken = BTreeSet::new();
    for stop in stops() {
        if let Some(id) = &stop.id
            && !taken.insert(id.to_string())
        {
            return Err(error(stop.line, Expected::OtherId, id.as_str()));
        }
    }
    let id = |stop: &StopSource| {
        stop.id.clone().unwrap_or_else(|| {
            let id = fresh(&taken, || ids(IdKind::Stop));
            taken.insert(id.clone());
            StopId::new(id)
        })
    };
    Ok(stops().map(id).collect())
}

/// Asks for an id that nothing else has; one that a host repeats gets a number.
fn fresh(taken: &BTreeSet<String>, mut make: impl FnMut() -> String) -> String {
    let id = make();
    if !taken.contains(&id) {
        return id;
    }
    let id = make();
    let numbered = (1..).map(|n: u32| if n == 1 { id.clone() } else { format!("{id}-{n}") });
    numbered.into_iter().find(|id| !taken.contains(id)).unwrap_or_default()
}

fn people_are_known(visit: &Visit, stop: &StopSource) -> Read<()> {
    let there = |id: &PersonId| stop.stop.attendances.iter().any(|at| at.person == *id);
    if let Some(absent) = stop.stop.speeches.iter().find(|id| !there(id)) {
        return Err(error(stop.line, Expected::KnownPerson, absent.as_str()));
    }
    for (attendance, line) in stop.stop.attendances.iter().zip(&stop.attendance_lines) {
        let stand_in = match &attendance.role {
            Role::RepresentedBy(other) => Some(other),
            _ => None,
        };
        for person in std::iter::once(&attendance.person).chain(stand_in) {
            if !visit.persons.contains_key(person) {
                return Err(error(*line, Expected::KnownPerson, person.as_str()));
            }
        }
    }
    Ok(())
}

impl Between {
    fn enter(self, visit: &mut Visit) -> Read<()> {
        let stop = |at: usize| self.order.get(at).cloned();
        for told in self.moves {
            let key = match told.ends {
                Some((from, to)) => {
                    known_stop(visit, told.line, &from)?;
                    known_stop(visit, told.line, &to)?;
                    Some(LegKey { from, to, group: told.group })
                }
                None => {
                    self.lines.ends(told.at, told.group.as_ref()).and_then(|(from, to, group)| {
                        Some(LegKey { from: stop(from)?, to: stop(to)?, group })
                    })
                }
            };
            let key = key.ok_or_else(|| error(told.line, Expected::MoveEnds, &told.found))?;
            if visit.legs.insert(key, Leg { minutes: told.minutes, means: told.means }).is_some() {
                return Err(error(told.line, Expected::OtherMove, &told.found));
            }
        }
        for told in self.margins {
            let key = match told.before {
                Some(before) => {
                    known_stop(visit, told.line, &before)?;
                    Some(MarginKey { before, group: told.group })
                }
                None => self
                    .lines
                    .next_pin(told.at, told.group.as_ref())
                    .and_then(|(pin, group)| Some(MarginKey { before: stop(pin)?, group })),
            };
            let key = key.ok_or_else(|| error(told.line, Expected::PinBehind, &told.found))?;
            if visit.margins.insert(key, told.margin).is_some() {
                return Err(error(told.line, Expected::OtherMargin, &told.found));
            }
        }
        Ok(())
    }
}

fn known_stop(visit: &Visit, line: usize, id: &StopId) -> Read<()> {
    if visit.stops.contains_key(id) {
        Ok(())
    } else {
        Err(error(line, Expected::KnownStop, id.as_str()))
    }
}

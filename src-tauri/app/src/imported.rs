//! From what was read to edits: every proposal that is kept becomes a stop, every doubt stays with its line.

use crate::failure::{Failure, MOST_STOPS};
use crate::host::Host;
use chrono::NaiveDate;
use domain::Command;
use domain::command::VisitField;
use domain::ids::{GroupId, PersonId, PlaceId, StopId, Uid};
use domain::layout::layout;
use domain::time::Clock;
use domain::visit::{
    self, Attendance, Group, Header, Person, PersonRole, Pin, Place, PressBlock, Stop, Timing,
    Visit,
};
use import::{Precision, Press, ProposedPerson, ProposedStop, Reading, Role};
use std::collections::{BTreeMap, BTreeSet};

/// Which proposals enter a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Those without a doubt.
    Certain,
    /// All that have a date.
    All,
}

/// Edits that enter what was read, and what stays out.
pub struct Entry {
    /// The edits, in order.
    pub commands: Vec<Command>,
    /// Which proposals stay out, by their place in [`Reading::stops`].
    pub left_out: Vec<usize>,
}

/// Returns the visit that a reading makes by itself.
///
/// # Errors
/// [`Failure::TooManyStops`].
pub fn new_visit(
    reading: &Reading,
    keep: Keep,
    source: &str,
    host: &dyn Host,
) -> Result<(Visit, Vec<usize>), Failure> {
    let zone = chrono_tz::Europe::Paris;
    let empty = Visit::new(Header::titled("", zone));
    let entry = enter(reading, &empty, keep, source, host)?;
    let visit = crate::session::preview(&empty, &entry.commands)?.visit;
    Ok((visit, entry.left_out))
}

/// Returns the edits that enter a reading into a visit. Fields of the whole that the visit has already are kept.
///
/// # Errors
/// [`Failure::TooManyStops`].
pub fn enter(
    reading: &Reading,
    visit: &Visit,
    keep: Keep,
    source: &str,
    host: &dyn Host,
) -> Result<Entry, Failure> {
    if reading.stops.len() > MOST_STOPS {
        return Err(Failure::TooManyStops {
            source: source.to_owned(),
            count: reading.stops.len(),
        });
    }
    let mut maker = Maker::new(visit, host);
    maker.facts(reading);
    let people = maker.people(&reading.persons);
    let mut left_out = Vec::new();
    for (at, proposed) in reading.stops.iter().enumerate() {
        let certain = proposed.doubts.is_empty() && proposed.precision != Precision::Error;
        match proposed.date {
            Some(date) if keep == Keep::All || certain => {
                let there = people
                    .iter()
                    .filter(|(_, stop)| *stop == Some(at))
                    .map(|(attendance, _)| attendance);
                maker.stop(date, proposed, there.cloned().collect());
            }
            _ => left_out.push(at),
        }
    }
    Ok(Entry { commands: maker.commands, left_out })
}

struct Maker<'a> {
    visit: &'a Visit,
    host: &'a dyn Host,
    commands: Vec<Command>,
    days: BTreeSet<NaiveDate>,
    groups: BTreeSet<GroupId>,
    places: BTreeMap<(String, Option<String>), PlaceId>,
    /// The stops of each day in their order, with their planned start in minutes where they have one.
    lines: BTreeMap<NaiveDate, Vec<(StopId, Option<i32>)>>,
}

impl<'a> Maker<'a> {
    fn new(visit: &'a Visit, host: &'a dyn Host) -> Self {
        let agenda = layout(visit);
        let mut lines: BTreeMap<NaiveDate, Vec<_>> = BTreeMap::new();
        for planned in &agenda.stops {
            let start = planned.start.map(|at| planned.clock(at).minutes());
            lines.entry(planned.day).or_default().push((planned.id.clone(), start));
        }
        Self {
            visit,
            host,
            commands: Vec::new(),
            days: visit.days().map(|day| day.date).collect(),
            groups: visit.groups().map(|group| group.id.clone()).collect(),
            places: BTreeMap::new(),
            lines,
        }
    }

    fn facts(&mut self, reading: &Reading) {
        let header = self.visit.header();
        let facts = &reading.visit;
        let missing = |now: &str, read: &Option<String>| read.clone().filter(|_| now.is_empty());
        let set = [
            missing(&header.title, &facts.title).map(VisitField::Title),
            missing(&header.reference, &facts.reference).map(VisitField::Reference),
            missing(
                &header.aims,
                &Some(text::typography::capitalised(&facts.aims.join(", ")))
                    .filter(|aims| !aims.is_empty()),
            )
            .map(VisitField::Aims),
        ];
        self.commands.extend(set.into_iter().flatten().map(Command::SetVisit));
        let press = PressBlock {
            accreditation: either(
                &header.press.accreditation,
                facts.press.accreditation_until.as_deref(),
            ),
            gate: either(&header.press.gate, facts.press.gate.as_deref()),
            contact: either(&header.press.contact, facts.press.contact.as_deref()),
        };
        if press != header.press {
            self.commands.push(Command::SetVisit(VisitField::Press(press)));
        }
        if let Some(date) = facts.date {
            self.day(date);
        }
    }

    /// Adds the people that the visit does not have, and returns what each does at which proposed stop.
    fn people(&mut self, proposed: &[ProposedPerson]) -> Vec<(Attendance, Option<usize>)> {
        let mut known: Vec<(String, PersonId)> =
            self.visit.persons().map(|person| (person.full_name(), person.id.clone())).collect();
        let mut doing = Vec::new();
        for read in proposed {
            let mut person = person(read, PersonId::new(self.host.fresh_id()));
            let name = person.full_name();
            if name.trim().is_empty() {
                continue;
            }
            let id = match known.iter().find(|(other, _)| *other == name) {
                Some((_, id)) => id.clone(),
                None => {
                    known.push((name, person.id.clone()));
                    let id = person.id.clone();
                    person.role = person_role(read.role);
                    self.commands.push(Command::AddPerson(Box::new(person)));
                    id
                }
            };
            let role = if read.role == Role::Welcomes {
                visit::Role::Welcomes
            } else {
                visit::Role::Attends
            };
            doing.push((Attendance { person: id, role }, read.stop));
        }
        doing
    }

    fn day(&mut self, date: NaiveDate) {
        if self.days.insert(date) {
            self.commands.push(Command::AddDay { date });
        }
    }

    fn stop(&mut self, date: NaiveDate, read: &ProposedStop, attendances: Vec<Attendance>) {
        self.day(date);
        let mut stop = Stop::new(
            StopId::new(self.host.fresh_id()),
            Uid::new(self.host.fresh_uid()),
            if read.title.trim().is_empty() { read.source.text.trim() } else { read.title.trim() },
        );
        if stop.title.is_empty() {
            stop.title = "?".to_owned();
        }
        let clock = |minutes: u16| Clock::from_minutes(minutes.into());
        stop.timing = match (read.start, read.end, read.precision) {
            (Some(start), _, _) => Timing::Pinned(Pin::Start(clock(start))),
            (None, Some(end), _) => Timing::Pinned(Pin::End(clock(end))),
            (None, None, _) => Timing::Untimed,
        };
        stop.precision = match read.precision {
            Precision::From => visit::Precision::From,
            Precision::About => visit::Precision::About,
            Precision::Exact | Precision::Part | Precision::None | Precision::Error => {
                visit::Precision::Exact
            }
        };
        let span = read.start.zip(read.end).and_then(|(start, end)| end.checked_sub(start));
        stop.duration = span.or(read.duration).map(Into::into);
        stop.zone = read.zone.filter(|zone| *zone != self.visit.header().zone);
        stop.place = read.place.as_ref().map(|name| self.place(name, read.commune.as_deref()));
        stop.room = read.room.clone().unwrap_or_default();
        stop.group = read.group.as_ref().map(|name| self.group(name));
        stop.press = read.press.map(press);
        stop.attendances = attendances;
        if read
            .doubts
            .iter()
            .any(|doubt| matches!(doubt, import::Doubt::ToConfirm | import::Doubt::Tentative))
        {
            stop.status = visit::Status::Tentative;
        }
        if read.doubts.contains(&import::Doubt::Cancelled) {
            stop.status = visit::Status::Cancelled;
        }
        let start = read.start.or(read.end).map(i32::from);
        let line = self.lines.entry(date).or_default();
        let at = match start {
            None => line.len(),
            Some(start) => line
                .iter()
                .rposition(|(_, other)| other.is_some_and(|other| other <= start))
                .map_or_else(
                    || line.iter().position(|(_, other)| other.is_some()).unwrap_or(line.len()),
                    |before| {
                        // Behind what has no hour of its own and belongs to the stop before.
                        let rest = line
                            .iter()
                            .skip(before + 1)
                            .take_while(|(_, other)| other.is_none())
                            .count();
                        before + 1 + rest
                    },
                ),
        };
        let after = at.checked_sub(1).and_then(|before| line.get(before)).map(|(id, _)| id.clone());
        line.insert(at, (stop.id.clone(), start));
        self.commands.push(Command::AddStop { day: date, after, stop: Box::new(stop) });
    }

    fn place(&mut self, name: &str, commune: Option<&str>) -> PlaceId {
        if let Some(place) = self.visit.place_named(name, commune) {
            return place.id.clone();
        }
        let key = (name.to_owned(), commune.map(str::to_owned));
        if let Some(id) = self.places.get(&key) {
            return id.clone();
        }
        let id = PlaceId::new(self.host.fresh_id());
        let place = Place::new(id.clone(), name, commune.map(str::to_owned));
        self.commands.push(Command::AddPlace(Box::new(place)));
        self.places.insert(key, id.clone());
        id
    }

    fn group(&mut self, name: &str) -> GroupId {
        let id = GroupId::new(name);
        if self.groups.insert(id.clone()) {
            self.commands.push(Command::AddGroup(Group { id: id.clone(), name: String::new() }));
        }
        id
    }
}

fn either(now: &str, read: Option<&str>) -> String {
    if now.is_empty() { read.unwrap_or_default().to_owned() } else { now.to_owned() }
}

/// Returns somebody who was read as a person of a visit; a mail address that is none stays out.
pub(crate) fn person(read: &ProposedPerson, id: PersonId) -> Person {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut person = Person::named(id, text(&read.first), text(&read.last));
    person.civility = match read.civility.as_deref() {
        Some("M." | "M" | "Monsieur" | "Mr") => Some(visit::Civility::Mister),
        Some("Mme" | "Madame" | "Mlle" | "Mrs" | "Ms") => Some(visit::Civility::Madam),
        _ => None,
    };
    person.function = text(&read.function);
    person.body = text(&read.organisation);
    person.mail = text(&read.email);
    if !domain::apply::is_mail(&person.mail) {
        person.mail = String::new();
    }
    person.telephone = text(&read.phone);
    person.mobile.text = text(&read.mobile);
    person
}

const fn person_role(role: Role) -> Option<PersonRole> {
    match role {
        Role::Guest => Some(PersonRole::Guest),
        Role::Host => Some(PersonRole::Host),
        Role::Welcomes | Role::Named => Some(PersonRole::Participant),
    }
}

/// Returns what the press may do, as a visit records it.
pub const fn press(press: Press) -> visit::PressAccess {
    match press {
        Press::Open => visit::PressAccess::Open,
        Press::Pool => visit::PressAccess::Pool,
        Press::Photo => visit::PressAccess::Photo,
        Press::Stakeout => visit::PressAccess::Stakeout,
        Press::Conference => visit::PressAccess::Conference,
        Press::Closed => visit::PressAccess::Closed,
    }
}

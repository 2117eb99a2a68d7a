//! From what was read to edits: every proposal that is kept becomes a stop or a person, every doubt stays with its line.

mod people;

pub(crate) use people::name_key;
pub(crate) use people::parts;
pub use people::{Candidate, Detail, Known, Merge, Part, Twin, candidates};

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
use import::{Precision, Press, ProposedPerson, ProposedStop, Readers, Reading, Role};
use std::collections::{BTreeMap, BTreeSet};

/// Which proposals enter a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Those without a doubt.
    Certain,
    /// All that have a date.
    All,
}

/// Which people enter a visit, and what becomes of those who may be there already.
#[derive(Clone, Copy, Debug)]
pub enum People<'a> {
    /// As [`Keep`] says of stops. Every twin alike; without a word for them whoever says nothing otherwise than the twin completes
    /// it, and whoever does is doubtful, and a person of its own if kept.
    Every(Option<Merge>),
    /// These, by their place among the [`candidates`].
    Chosen(&'a [(usize, Merge)]),
}

/// What is kept of a reading.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    /// Which stops.
    pub keep: Keep,
    /// Which people.
    pub people: People<'a>,
}

impl Choice<'_> {
    /// Every stop that has a date, and everybody.
    pub const ALL: Self = Self { keep: Keep::All, people: People::Every(None) };

    /// What becomes of a candidate; `None`: stays out.
    fn of(&self, at: usize, candidate: &Candidate) -> Option<Merge> {
        match self.people {
            People::Every(merge) => {
                let sure = candidate.read.doubts.iter().all(people::is_slight);
                let same = candidate.says_nothing_otherwise();
                let sure = sure && (same || merge.is_some());
                let merge = merge.unwrap_or(if same { Merge::Complete } else { Merge::Apart });
                (self.keep == Keep::All || sure).then_some(merge)
            }
            People::Chosen(chosen) => {
                chosen.iter().find(|(index, _)| *index == at).map(|(_, merge)| *merge)
            }
        }
    }
}

/// Edits that enter what was read, and what stays out.
pub struct Entry {
    /// The edits, in order.
    pub commands: Vec<Command>,
    /// Which proposals stay out, by their place in [`Reading::stops`].
    pub left_out: Vec<usize>,
    /// Who stays out, by their place among the [`candidates`].
    pub people_left_out: Vec<usize>,
}

/// Returns the visit that a reading makes by itself.
///
/// # Errors
/// [`Failure::TooManyStops`].
pub fn new_visit(
    reading: &Reading,
    choice: &Choice<'_>,
    source: &str,
    host: &dyn Host,
) -> Result<(Visit, Entry), Failure> {
    let empty = nothing();
    let entry = enter(reading, &empty, choice, source, host)?;
    let visit = crate::session::preview(&empty, &entry.commands)?.visit;
    Ok((visit, entry))
}

/// The visit that there is before anything was read.
pub fn nothing() -> Visit {
    Visit::new(Header::titled("", chrono_tz::Europe::Paris))
}

/// Returns the edits that enter a reading into a visit. Fields of the whole that the visit has already are kept.
///
/// # Errors
/// [`Failure::TooManyStops`].
pub fn enter(
    reading: &Reading,
    visit: &Visit,
    choice: &Choice<'_>,
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
    let (people, people_left_out) = maker.people(&reading.persons, choice);
    let mut left_out = Vec::new();
    for (at, proposed) in reading.stops.iter().enumerate() {
        let certain = proposed.doubts.is_empty() && proposed.precision != Precision::Error;
        match proposed.date {
            Some(date) if choice.keep == Keep::All || certain => {
                let there = people
                    .iter()
                    .filter(|(_, stop)| *stop == Some(at))
                    .map(|(attendance, _)| attendance);
                maker.stop(date, proposed, there.cloned().collect());
            }
            _ => left_out.push(at),
        }
    }
    Ok(Entry { commands: maker.commands, left_out, people_left_out })
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

    /// Adds the people who are kept, or makes one of them and whoever they are already, and returns what each does at which
    /// proposed stop, and who stays out.
    fn people(
        &mut self,
        proposed: &[ProposedPerson],
        choice: &Choice<'_>,
    ) -> (Vec<(Attendance, Option<usize>)>, Vec<usize>) {
        let mut known: BTreeMap<PersonId, Person> =
            self.visit.persons().map(|person| (person.id.clone(), person.clone())).collect();
        let mut entered: Vec<Option<PersonId>> = Vec::new();
        let mut doing = Vec::new();
        let mut left_out = Vec::new();
        for (at, candidate) in candidates(proposed, self.visit).iter().enumerate() {
            let Some(merge) = choice.of(at, candidate) else {
                left_out.push(at);
                entered.push(None);
                continue;
            };
            let twin = candidate.twin.as_ref().filter(|_| merge != Merge::Apart);
            let twin = twin.and_then(|twin| match &twin.of {
                Known::Visit(id) => Some(id.clone()),
                Known::Source(other) => entered.get(*other).cloned().flatten(),
            });
            let id = twin.clone().unwrap_or_else(|| PersonId::new(self.host.fresh_id()));
            let mut read = person(&candidate.read, id.clone());
            read.role = person_role(candidate);
            match twin.and_then(|twin| known.get_mut(&twin)) {
                Some(person) => {
                    for field in people::fields(person, &read, merge) {
                        people::set(person, field.clone());
                        self.commands.push(Command::SetPerson { person: id.clone(), field });
                    }
                }
                None => {
                    known.insert(id.clone(), read.clone());
                    self.commands.push(Command::AddPerson(Box::new(read)));
                }
            }
            doing.extend(candidate.parts.iter().map(|(role, stop)| {
                let role = match role {
                    Role::Welcomes => visit::Role::Welcomes,
                    Role::Guest | Role::Host | Role::Named => visit::Role::Attends,
                };
                (Attendance { person: id.clone(), role }, *stop)
            }));
            entered.push(Some(id));
        }
        (doing, left_out)
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
            self.commands.push(Command::AddGroup(Group {
                id: id.clone(),
                name: String::new(),
                seats: None,
            }));
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
    person.address = text(&read.address);
    person.mandate = text(&read.mandate);
    (person.elected, person.born) = (read.elected, read.born);
    person.diet.text = text(&read.diet);
    person.mobility.text = text(&read.mobility);
    person.reads = read.reads.map(audience);
    person
}

/// What somebody is to the visit: guest or host where the source says so once, else one of those who take part.
fn person_role(candidate: &Candidate) -> Option<PersonRole> {
    let has = |role: Role| candidate.parts.iter().any(|(part, _)| *part == role);
    Some(match (has(Role::Guest), has(Role::Host)) {
        (true, _) => PersonRole::Guest,
        (false, true) => PersonRole::Host,
        (false, false) => PersonRole::Participant,
    })
}

/// Returns whose papers somebody receives, as a visit records it.
pub(crate) const fn audience(readers: Readers) -> visit::Audience {
    match readers {
        Readers::Public => visit::Audience::Public,
        Readers::Participants => visit::Audience::Participants,
        Readers::Internal => visit::Audience::Internal,
        Readers::Drivers => visit::Audience::Drivers,
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

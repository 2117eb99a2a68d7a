//! Who is at a stop, typed as people write it on a run sheet: « M. Rivenq, Castan ».

use super::Field;
use crate::failure::{CellRefusal, Failure};
use crate::host::Host;
use crate::say::Voice;
use domain::command::Command;
use domain::ids::PersonId;
use domain::visit::{Attendance, Civility, Person, Role, Stop, Visit};

impl Field<'_> {
    /// Who is left out leaves, who is new comes; the roles of those who stay are kept. A name that nobody has is refused,
    /// unless a civility says that it is meant for somebody new.
    pub(super) fn people(
        &self,
        stop: &Stop,
        typed: &str,
        host: &dyn Host,
    ) -> Result<Vec<Command>, Failure> {
        let mut commands = Vec::new();
        let mut there: Vec<PersonId> = Vec::new();
        for name in typed.split([',', ';']).map(str::trim).filter(|name| !name.is_empty()) {
            match self.named(name)? {
                Some(id) => there.push(id),
                None => {
                    let Some(person) = newcomer(name, PersonId::new(host.fresh_id())) else {
                        let refusal = CellRefusal::NotAPerson { text: name.to_owned() };
                        return Err(Failure::Cell(refusal));
                    };
                    there.push(person.id.clone());
                    commands.push(Command::AddPerson(Box::new(person)));
                }
            }
        }
        let now = present(stop);
        let id = &stop.id;
        let gone = now.iter().filter(|person| !there.contains(person));
        commands
            .extend(gone.map(|person| Command::Leave { stop: id.clone(), person: person.clone() }));
        there.dedup();
        let come = there.into_iter().filter(|person| !now.contains(person));
        commands.extend(come.map(|person| Command::Attend {
            stop: id.clone(),
            attendance: Attendance { person, role: Role::Attends },
        }));
        Ok(commands)
    }

    /// The one person of that name: whole, as a run sheet shows it, or the family name alone.
    fn named(&self, name: &str) -> Result<Option<PersonId>, Failure> {
        let wanted = text::read::plainly(name);
        let whole = |person: &&Person| {
            [person.full_name(), short_name(person, self.voice), listed(person, self.voice)]
                .iter()
                .any(|known| text::read::plainly(known) == wanted)
        };
        let family = |person: &&Person| {
            let last = text::read::plainly(&person.last_name);
            last == wanted || without_civility(&wanted).is_some_and(|(_, name)| last == name)
        };
        for fits in [&whole as &dyn Fn(&&Person) -> bool, &family] {
            let found: Vec<&Person> = self.visit.persons().filter(|person| fits(person)).collect();
            match found.as_slice() {
                [] => {}
                [one] => return Ok(Some(one.id.clone())),
                several => {
                    let names = several.iter().map(|person| person.full_name()).collect();
                    let refusal = CellRefusal::SeveralPersons { text: name.to_owned(), names };
                    return Err(Failure::Cell(refusal));
                }
            }
        }
        Ok(None)
    }
}

/// Returns who is at a stop, each once, in the order of entry.
pub(crate) fn present(stop: &Stop) -> Vec<PersonId> {
    let mut there: Vec<PersonId> = Vec::new();
    for at in stop.attendances.iter().filter(|at| at.role.is_present()) {
        if !there.contains(&at.person) {
            there.push(at.person.clone());
        }
    }
    there
}

/// Returns all who are at a stop as they are typed in its cell; who shares a short name is written whole.
pub(crate) fn everybody(visit: &Visit, stop: &Stop, voice: Voice<'_>) -> String {
    let short = |person: &Person| short_name(person, voice);
    let there = present(stop);
    let names = there.iter().filter_map(|id| visit.person(id)).map(|person| {
        let name = short(person);
        let shared = visit.persons().filter(|other| short(other) == name).count() > 1;
        if shared { person.full_name() } else { name }
    });
    names.collect::<Vec<_>>().join(", ")
}

/// « M. RIVENQ »: civility and family name, as a run sheet has room for.
pub(crate) fn short_name(person: &Person, voice: Voice<'_>) -> String {
    let name = if person.last_name.is_empty() { &person.first_name } else { &person.last_name };
    text::names::listed(person.civility.map(civility), "", name, voice.lang())
}

fn listed(person: &Person, voice: Voice<'_>) -> String {
    let title = person.civility.map(civility);
    text::names::listed(title, &person.first_name, &person.last_name, voice.lang())
}

const fn civility(civility: Civility) -> text::names::Civility {
    match civility {
        Civility::Mister => text::names::Civility::Mister,
        Civility::Madam => text::names::Civility::Madam,
    }
}

/// « M. Paul Durand » as somebody new; nothing without a civility.
fn newcomer(name: &str, id: PersonId) -> Option<Person> {
    let (civility, rest) = without_civility(name)?;
    let (first, last) = rest.rsplit_once(' ').unwrap_or(("", rest));
    let mut person = Person::named(id, first.trim(), last.trim());
    person.civility = Some(civility);
    (!last.trim().is_empty()).then_some(person)
}

fn without_civility(name: &str) -> Option<(Civility, &str)> {
    let (title, rest) = name.split_once([' ', '\u{a0}', '\u{202f}'])?;
    let civility = match text::read::plainly(title).trim_end_matches('.') {
        "m" | "mr" | "monsieur" => Civility::Mister,
        "mme" | "ms" | "mrs" | "madame" | "mlle" => Civility::Madam,
        _ => return None,
    };
    Some((civility, rest.trim()))
}

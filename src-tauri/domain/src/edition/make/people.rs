//! Whom an audience may read of.

use super::Reader;
use crate::edition::{Doing, Edition, EditionPerson, EditionPresence, EditionStop};
use crate::ids::PersonId;
use crate::precedence::{self, Placed};
use crate::visit::{Attendance, Audience, Confided, Person, PersonRole, Role, Stop};
use std::collections::{BTreeMap, BTreeSet};

impl Reader<'_> {
    pub(super) fn persons_who_are(&self, role: PersonRole) -> Vec<EditionPerson> {
        let persons: Vec<&Person> =
            self.visit.persons().filter(|person| person.role == Some(role)).collect();
        if persons.len() < 2 {
            return persons.into_iter().map(|person| self.person(person)).collect();
        }
        let order = precedence::throughout(self.visit, persons.into_iter(), self.territories);
        let persons = order.iter().filter_map(|placed| self.visit.person(&placed.person));
        persons.map(|person| self.person(person)).collect()
    }

    /// Everybody of whom the reader of an edition may know: guests, hosts, who is named at one of its stops; who takes part
    /// knows of the whole delegation, and the hosts' staff of everybody.
    pub(super) fn people_of(&self, edition: &Edition) -> Vec<EditionPerson> {
        let named: BTreeSet<&PersonId> =
            edition.stops().flat_map(EditionStop::those_named).collect();
        let knows = |person: &&Person| {
            self.is_internal()
                || named.contains(&person.id)
                || match person.role {
                    Some(PersonRole::Guest | PersonRole::Host) => true,
                    Some(PersonRole::Delegation) => self.audience != Audience::Public,
                    _ => false,
                }
        };
        self.visit.persons().filter(knows).map(|person| self.person(person)).collect()
    }

    /// Those at a stop. The public reads of those who receive or speak, of the guests and of the hosts; who takes part
    /// reads of all who come; who is awaited or excused is the hosts' own business, and so are the minutes of a speech.
    ///
    /// They stand in the order of precedence: `order` is that of those who come. Who is represented stands where the
    /// stand-in does, since ranks are not delegated (article 13).
    pub(super) fn people_at(&self, stop: &Stop, order: &[Placed]) -> Vec<EditionPresence> {
        let presence = |at: &Attendance| {
            let doing = match self.role_seen(at)? {
                Role::Welcomes => Doing::Welcomes,
                Role::Speaks(minutes) => Doing::Speaks(minutes),
                Role::Attends => Doing::Attends,
                Role::RepresentedBy(other) => Doing::RepresentedBy(self.stand_in(&other)?),
                Role::Awaited => Doing::Awaited,
                Role::Declined => Doing::Declined,
                Role::Absent => Doing::Absent,
            };
            Some(EditionPresence { person: self.person(self.visit.person(&at.person)?), doing })
        };
        let comes = positions(order);
        let away = stop.attendances.iter().filter(|at| !comes.contains_key(&at.person));
        let away = away.filter_map(|at| self.visit.person(&at.person));
        let away = precedence::among(away, &self.territory(stop));
        let away = positions(&away);
        let mut present: Vec<&Attendance> = stop.attendances.iter().collect();
        present.sort_by_key(|at| {
            let stands = match &at.role {
                Role::RepresentedBy(other) => other,
                _ => &at.person,
            };
            (comes.get(stands).copied().unwrap_or(usize::MAX), away.get(&at.person).copied())
        });
        present.into_iter().filter_map(presence).collect()
    }

    /// What this audience may read of what somebody does at a stop; `None` where it may not read that he or she is there.
    pub(crate) fn role_seen(&self, at: &Attendance) -> Option<Role> {
        let internal = self.is_internal();
        let person = self.visit.person(&at.person)?;
        let authority = matches!(person.role, Some(PersonRole::Guest | PersonRole::Host));
        let comes = authority || self.audience != Audience::Public;
        match &at.role {
            Role::Welcomes => Some(Role::Welcomes),
            Role::Speaks(minutes) => Some(Role::Speaks(minutes.filter(|_| internal))),
            Role::Attends | Role::RepresentedBy(_) if comes => Some(at.role.clone()),
            Role::Awaited | Role::Declined | Role::Absent if internal => Some(at.role.clone()),
            _ => None,
        }
    }

    fn stand_in(&self, id: &PersonId) -> Option<Box<EditionPerson>> {
        self.visit.person(id).map(|person| Box::new(self.person(person)))
    }

    pub(crate) fn person(&self, person: &Person) -> EditionPerson {
        let internal =
            |text: &String| if self.is_internal() { text.clone() } else { String::new() };
        let confided = |told: &Confided| {
            if told.is_read_by(self.audience) { told.text.clone() } else { String::new() }
        };
        EditionPerson {
            id: person.id.clone(),
            civility: person.civility,
            name: person.full_name(),
            function: person.function.clone(),
            body: person.body.clone(),
            role: person.role,
            address: internal(&person.address),
            mail: internal(&person.mail),
            telephone: internal(&person.telephone),
            mobile: confided(&person.mobile),
            diet: confided(&person.diet),
            mobility: confided(&person.mobility),
        }
    }
}

fn positions(order: &[Placed]) -> BTreeMap<&PersonId, usize> {
    order.iter().zip(0..).map(|(placed, at)| (&placed.person, at)).collect()
}

//! One person who was entered twice.

use super::Refusal;
use super::draft::Draft;
use super::people::{remove, settle_speeches};
use crate::ids::PersonId;
use crate::visit::{Attendance, Person, Presence, Role, Stop};

pub(super) fn merge(draft: &mut Draft<'_>, id: &PersonId, twin: &PersonId) -> Result<(), Refusal> {
    if id == twin {
        return Err(Refusal::OnePerson(id.clone()));
    }
    let merged = completed(draft.person(id)?, draft.person(twin)?);
    let stops: Vec<Stop> = draft.visit().stops.values().cloned().collect();
    for mut stop in stops {
        let before = stop.clone();
        let attendances = std::mem::take(&mut stop.attendances);
        for at in attendances {
            let role = match at.role {
                Role::RepresentedBy(other) if other == *twin => Role::RepresentedBy(id.clone()),
                role => role,
            };
            let person = if at.person == *twin { id.clone() } else { at.person };
            let at = Attendance { person, role };
            let known =
                |other: &Attendance| other.person == at.person && other.role.same_kind(&at.role);
            let stands_in_for_self = at.role == Role::RepresentedBy(at.person.clone());
            if !stands_in_for_self && !stop.attendances.iter().any(known) {
                stop.attendances.push(at);
            }
        }
        settle_answers(&mut stop, id);
        for speaker in &mut stop.speeches {
            if speaker == twin {
                *speaker = id.clone();
            }
        }
        settle_speeches(&mut stop);
        if stop != before {
            draft.put_stop(stop);
        }
    }
    draft.put_person(merged);
    remove(draft, twin)
}

/// Where the two had answered differently, whoever does not come under one name does not come.
fn settle_answers(stop: &mut Stop, person: &PersonId) {
    let counts = match stop.presence(person) {
        Some(Presence::RepresentedBy(other)) => Role::RepresentedBy(other),
        Some(Presence::Absent) => Role::Absent,
        Some(Presence::Declined) => Role::Declined,
        Some(Presence::Awaited) => Role::Awaited,
        Some(Presence::Confirmed) | None => return,
    };
    stop.attendances
        .retain(|at| at.person != *person || at.role.is_act() || at.role.same_kind(&counts));
}

/// What is not known of a person is taken from the other.
fn completed(mut person: Person, other: Person) -> Person {
    let texts = [
        (&mut person.first_name, other.first_name),
        (&mut person.last_name, other.last_name),
        (&mut person.function, other.function),
        (&mut person.body, other.body),
        (&mut person.address, other.address),
        (&mut person.mandate, other.mandate),
        (&mut person.mail, other.mail),
        (&mut person.telephone, other.telephone),
    ];
    for (known, more) in texts {
        if known.trim().is_empty() {
            *known = more;
        }
    }
    for (known, more) in [
        (&mut person.mobile, other.mobile),
        (&mut person.diet, other.diet),
        (&mut person.mobility, other.mobility),
    ] {
        if known.text.trim().is_empty() {
            *known = more;
        }
    }
    person.civility = person.civility.or(other.civility);
    person.role = person.role.or(other.role);
    person.elected = person.elected.or(other.elected);
    person.born = person.born.or(other.born);
    person.rank = person.rank.or(other.rank);
    person.reads = person.reads.or(other.reads);
    person.standing = person.standing.or(other.standing);
    person
}

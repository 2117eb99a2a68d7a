//! Edits of people, and of who is where.

use super::Refusal;
use super::draft::Draft;
use crate::command::PersonField;
use crate::ids::{PersonId, StopId};
use crate::visit::{Attendance, ManualRank, Person, Role, Stop};

pub(super) fn add(draft: &mut Draft<'_>, person: &Person) -> Result<(), Refusal> {
    named(person)?;
    mailed(&person.mail)?;
    person.rank.as_ref().map_or(Ok(()), reasoned)?;
    if person.id.as_str().is_empty() {
        return Err(Refusal::EmptyName);
    }
    if draft.visit().persons.contains_key(&person.id) {
        return Err(Refusal::IdExists(person.id.to_string()));
    }
    draft.put_person(person.clone());
    draft.edit_roster(|roster| roster.push(person.id.clone()));
    Ok(())
}

pub(super) fn set(
    draft: &mut Draft<'_>,
    id: &PersonId,
    field: &PersonField,
) -> Result<(), Refusal> {
    let mut person = draft.person(id)?;
    match field.clone() {
        PersonField::Civility(civility) => person.civility = civility,
        PersonField::FirstName(name) => person.first_name = name,
        PersonField::LastName(name) => person.last_name = name,
        PersonField::Function(function) => person.function = function,
        PersonField::Body(body) => person.body = body,
        PersonField::Role(role) => person.role = role,
        PersonField::Address(address) => person.address = address,
        PersonField::Mandate(commune) => person.mandate = commune,
        PersonField::Elected(date) => person.elected = date,
        PersonField::Born(date) => person.born = date,
        PersonField::Rank(rank) => {
            rank.as_ref().map_or(Ok(()), reasoned)?;
            person.rank = rank;
        }
        PersonField::Mail(mail) => {
            mailed(&mail)?;
            person.mail = mail;
        }
        PersonField::Telephone(telephone) => person.telephone = telephone,
        PersonField::Mobile(mobile) => person.mobile = mobile,
        PersonField::Diet(diet) => person.diet = diet,
        PersonField::Mobility(mobility) => person.mobility = mobility,
        PersonField::Reads(audience) => person.reads = audience,
        PersonField::Standing(standing) => person.standing = standing,
    }
    named(&person)?;
    draft.put_person(person);
    Ok(())
}

pub(super) fn relocate(
    draft: &mut Draft<'_>,
    id: &PersonId,
    after: Option<&PersonId>,
) -> Result<(), Refusal> {
    draft.person(id)?;
    if let Some(after) = after.filter(|after| *after == id || draft.person(after).is_err()) {
        return Err(Refusal::NoPerson(after.clone()));
    }
    draft.edit_roster(|roster| {
        roster.retain(|other| other != id);
        let behind = after.and_then(|after| roster.iter().position(|other| other == after));
        roster.insert(behind.map_or(0, |at| at + 1), id.clone());
    });
    Ok(())
}

pub(super) fn remove(draft: &mut Draft<'_>, id: &PersonId) -> Result<(), Refusal> {
    draft.person(id)?;
    let concerns = |at: &Attendance| {
        at.person == *id || matches!(&at.role, Role::RepresentedBy(other) if other == id)
    };
    let stops = draft.visit().stops.values();
    let concerned: Vec<Stop> =
        stops.filter(|stop| stop.attendances.iter().any(concerns)).cloned().collect();
    for mut stop in concerned {
        let attendances = std::mem::take(&mut stop.attendances);
        for mut at in attendances.into_iter().filter(|at| at.person != *id) {
            // Nobody stands in any more: the one who was represented stays excused.
            if concerns(&at) {
                at.role = Role::Declined;
            }
            if !stop.attendances.contains(&at) {
                stop.attendances.push(at);
            }
        }
        settle_speeches(&mut stop);
        draft.put_stop(stop);
    }
    draft.edit_roster(|roster| roster.retain(|other| other != id));
    draft.take_person(id);
    Ok(())
}

pub(super) fn attend(
    draft: &mut Draft<'_>,
    stop: &StopId,
    attendance: &Attendance,
) -> Result<(), Refusal> {
    let mut stop = draft.stop(stop)?;
    check(draft, attendance)?;
    if attendance.role.is_act() {
        // Whoever is asked to welcome or to speak comes: that he or she had declined or was absent is over.
        stop.attendances.retain(|at| at.person != attendance.person || at.role.is_present());
    }
    enter(&mut stop, attendance);
    draft.put_stop(stop);
    Ok(())
}

/// Says what a person does at a stop. A role of the same kind is replaced, and an answer takes the place of the answer
/// before: whoever has declined no longer attends.
pub(super) fn enter(stop: &mut Stop, attendance: &Attendance) {
    let Attendance { person, role } = attendance;
    let gives_way = |at: &Attendance| {
        at.person == *person && (at.role.same_kind(role) || at.role.is_answer() && role.is_answer())
    };
    let at = stop.attendances.iter().position(gives_way);
    stop.attendances.retain(|at| !gives_way(at));
    let at = at.unwrap_or(stop.attendances.len());
    stop.attendances.insert(at, attendance.clone());
}

pub(super) fn leave(
    draft: &mut Draft<'_>,
    stop: &StopId,
    person: &PersonId,
) -> Result<(), Refusal> {
    let mut stop = draft.stop(stop)?;
    let before = stop.attendances.len();
    stop.attendances.retain(|at| at.person != *person);
    if stop.attendances.len() == before {
        return Err(Refusal::NotThere(person.clone()));
    }
    settle_speeches(&mut stop);
    draft.put_stop(stop);
    Ok(())
}

pub(super) fn relieve(
    draft: &mut Draft<'_>,
    stop: &StopId,
    person: &PersonId,
    role: &Role,
) -> Result<(), Refusal> {
    let mut stop = draft.stop(stop)?;
    if !stop.attendances.iter().any(|at| at.person == *person) {
        return Err(Refusal::NotThere(person.clone()));
    }
    // An answer that another one has taken the place of is gone already.
    stop.attendances.retain(|at| at.person != *person || !at.role.same_kind(role));
    settle_speeches(&mut stop);
    draft.put_stop(stop);
    Ok(())
}

/// Leaves in the order of speeches, once each, those who are recorded at the stop.
pub(super) fn settle_speeches(stop: &mut Stop) {
    let attendances = &stop.attendances;
    let mut seen = Vec::new();
    stop.speeches.retain(|id| {
        let stays = !seen.contains(id) && attendances.iter().any(|at| at.person == *id);
        seen.push(id.clone());
        stays
    });
}

/// Refuses an attendance that names nobody of the visit.
pub(super) fn check(draft: &Draft<'_>, attendance: &Attendance) -> Result<(), Refusal> {
    draft.person(&attendance.person)?;
    if let Role::RepresentedBy(other) = &attendance.role {
        draft.person(other)?;
        if *other == attendance.person {
            return Err(Refusal::RepresentsSelf(other.clone()));
        }
    }
    Ok(())
}

/// A mail address has a name, one `@` and a domain with a dot; whether anybody reads it, only a letter can tell (RFC 5321, 4.1.2).
///
/// ```
/// use domain::apply::is_mail;
/// assert!(is_mail("p.abad@ville-ales.example") && is_mail(""));
/// assert!(!is_mail("abad chez ales") && !is_mail("a@b") && !is_mail("a@b@c.fr"));
/// ```
pub fn is_mail(mail: &str) -> bool {
    let parts = mail.split_once('@').filter(|(name, domain)| {
        let dotted =
            domain.split('.').count() > 1 && domain.split('.').all(|part| !part.is_empty());
        !name.is_empty() && !domain.contains('@') && dotted
    });
    let odd =
        |letter: char| letter.is_whitespace() || letter.is_control() || "<>(),;:".contains(letter);
    mail.is_empty() || parts.is_some() && !mail.contains(odd)
}

fn mailed(mail: &str) -> Result<(), Refusal> {
    if is_mail(mail) { Ok(()) } else { Err(Refusal::NotAMail(mail.to_owned())) }
}

/// A place given by hand is printed with its reason.
fn reasoned(rank: &ManualRank) -> Result<(), Refusal> {
    if rank.reason.trim().is_empty() || rank.position == 0 {
        return Err(Refusal::RankWithoutReason);
    }
    Ok(())
}

fn named(person: &Person) -> Result<(), Refusal> {
    if person.first_name.trim().is_empty() && person.last_name.trim().is_empty() {
        return Err(Refusal::EmptyName);
    }
    Ok(())
}

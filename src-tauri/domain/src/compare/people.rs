//! Who is at a stop, before and after.

use super::{Named, RoleSeen, What};
use crate::edition::Reader;
use crate::ids::PersonId;
use crate::visit::{Attendance, Role, Stop, Visit};
use std::collections::{BTreeMap, BTreeSet};

/// Returns who came, went or does something else, as an audience reads it.
pub(super) fn differences(before: (&Reader<'_>, &Stop), after: (&Reader<'_>, &Stop)) -> Vec<What> {
    let (was, is) = (roles(before), roles(after));
    let (came, come) = (coming(before.1), coming(after.1));
    let mut out = Vec::new();
    for (person, from) in &was {
        let to = is.get(person).map(Vec::as_slice).unwrap_or_default();
        let what = match to {
            [] if !come.contains(person) => named(before.0.visit, person)
                .map(|who| What::Leaves { who, roles: seen(before.0.visit, from, false) }),
            to if to != from.as_slice() => named(after.0.visit, person).map(|who| {
                let minutes = kinds(from) == kinds(to);
                What::Roles {
                    who,
                    from: seen(before.0.visit, from, minutes),
                    to: seen(after.0.visit, to, minutes),
                }
            }),
            _ => None,
        };
        out.extend(what);
    }
    for (person, to) in is.iter().filter(|(person, _)| !was.contains_key(*person)) {
        out.extend(named(after.0.visit, person).map(|who| {
            let roles = seen(after.0.visit, to, false);
            if came.contains(person) {
                What::Roles { who, from: Vec::new(), to: roles }
            } else {
                What::Joins { who, roles }
            }
        }));
    }
    out
}

/// Those who come, even where this audience may not read it yet: who is awaited is there, and has not answered.
fn coming(stop: &Stop) -> BTreeSet<&PersonId> {
    let stays_away = |at: &&Attendance| !at.role.is_present();
    let away: BTreeSet<&PersonId> =
        stop.attendances.iter().filter(stays_away).map(|at| &at.person).collect();
    let people = stop.attendances.iter().map(|at| &at.person);
    people.filter(|person| !away.contains(person)).collect()
}

/// Whether somebody comes.
fn comes(stop: &Stop, person: &PersonId) -> bool {
    stop.presence(person).is_some_and(|presence| presence.comes())
}

/// Tells whether somebody who was there and is there has something else to do there. That an answer came in, or is waited
/// for again, is news for the hosts and none for who gave it.
pub(super) fn acts_differ(before: &Stop, after: &Stop, person: &PersonId) -> bool {
    let acts = |stop: &Stop| {
        let own = stop.attendances.iter().filter(|at| at.person == *person && at.role.is_act());
        let mut acts: Vec<Role> = own.map(|at| at.role.clone()).collect();
        acts.sort_by_key(order);
        acts
    };
    acts(before) != acts(after)
}

/// Who is to speak for longer or shorter than before: the minutes are the hosts' business, and the speaker's.
pub(super) fn given_other_minutes(what: &What) -> Option<&PersonId> {
    let minutes = |roles: &[RoleSeen]| {
        roles.iter().find_map(|seen| match seen.role {
            Role::Speaks(minutes) => minutes,
            _ => None,
        })
    };
    match what {
        What::Roles { who, from, to } if minutes(from) != minutes(to) => Some(&who.id),
        _ => None,
    }
}

/// For whom each stand-in is there, as an audience reads it.
pub(super) fn stand_ins<'a>(
    reader: &Reader<'_>,
    stop: Option<&'a Stop>,
) -> BTreeMap<&'a PersonId, Vec<Named>> {
    let mut out: BTreeMap<&PersonId, Vec<Named>> = BTreeMap::new();
    for at in stop.into_iter().flat_map(|stop| &stop.attendances) {
        let Role::RepresentedBy(stand_in) = &at.role else { continue };
        if let (Some(_), Some(who)) = (reader.role_seen(at), named(reader.visit, &at.person)) {
            out.entry(stand_in).or_default().push(who);
        }
    }
    out
}

/// Tells whether somebody comes and speaks.
pub(super) fn speaks(stop: &Stop, person: &PersonId) -> bool {
    let speech = |at: &Attendance| at.person == *person && matches!(at.role, Role::Speaks(_));
    comes(stop, person) && stop.attendances.iter().any(speech)
}

/// The order of speeches, where what was set by hand is another one for those who spoke and speak.
pub(super) fn speeches(before: (&Visit, &Stop), after: (&Visit, &Stop)) -> Option<What> {
    let set = |(visit, stop): (&Visit, &Stop), others: &Stop| -> (Vec<Named>, Vec<PersonId>) {
        let speakers: Vec<&PersonId> =
            stop.speeches.iter().filter(|person| speaks(stop, person)).collect();
        let both = speakers.iter().filter(|person| speaks(others, person));
        let both = both.map(|person| (*person).clone()).collect();
        (speakers.into_iter().filter_map(|person| named(visit, person)).collect(), both)
    };
    if before.1.speeches == after.1.speeches {
        return None;
    }
    let ((from, were), (to, are)) = (set(before, after.1), set(after, before.1));
    (were != are).then_some(What::Speeches { from, to })
}

/// What each one does, in one order whatever that of entry.
fn roles<'a>((reader, stop): (&Reader<'_>, &'a Stop)) -> BTreeMap<&'a PersonId, Vec<Role>> {
    let mut out: BTreeMap<&PersonId, Vec<Role>> = BTreeMap::new();
    for at in &stop.attendances {
        if let Some(role) = reader.role_seen(at) {
            out.entry(&at.person).or_default().push(role);
        }
    }
    for roles in out.values_mut() {
        roles.sort_by_key(order);
    }
    out
}

const fn order(role: &Role) -> u8 {
    match role {
        Role::Welcomes => 0,
        Role::Speaks(_) => 1,
        Role::Attends => 2,
        Role::RepresentedBy(_) => 3,
        Role::Awaited => 4,
        Role::Declined => 5,
        Role::Absent => 6,
    }
}

fn kinds(roles: &[Role]) -> Vec<u8> {
    roles.iter().map(order).collect()
}

/// Keeps the minutes of a speech only where they are what has changed: they are for the hosts, the rest is for all.
fn seen(visit: &Visit, roles: &[Role], minutes: bool) -> Vec<RoleSeen> {
    let seen = |role: &Role| RoleSeen {
        stand_in: match role {
            Role::RepresentedBy(other) => named(visit, other),
            _ => None,
        },
        role: match role {
            Role::Speaks(_) if !minutes => Role::Speaks(None),
            role => role.clone(),
        },
    };
    roles.iter().map(seen).collect()
}

pub(super) fn named(visit: &Visit, id: &PersonId) -> Option<Named> {
    let person = visit.person(id)?;
    Some(Named { id: id.clone(), civility: person.civility, name: person.full_name() })
}

/// Tells whether a change of who does what matters to everybody there: who receives or speaks is on every paper. Who
/// merely comes or stays away is between that person and the hosts.
pub(super) fn matters_to_all(what: &What) -> bool {
    let leads = |roles: &[RoleSeen]| {
        roles.iter().any(|seen| matches!(seen.role, Role::Welcomes | Role::Speaks(_)))
    };
    match what {
        What::Joins { roles, .. } | What::Leaves { roles, .. } => leads(roles),
        What::Roles { from, to, .. } => leads(from) || leads(to),
        _ => true,
    }
}

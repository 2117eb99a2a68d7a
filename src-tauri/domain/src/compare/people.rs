//! Who is at a stop, before and after.

use super::{Named, RoleSeen, What};
use crate::edition::Reader;
use crate::ids::PersonId;
use crate::visit::{Role, Stop, Visit};
use std::collections::BTreeMap;

/// Returns who came, went or does something else, as an audience reads it.
pub(super) fn differences(before: (&Reader<'_>, &Stop), after: (&Reader<'_>, &Stop)) -> Vec<What> {
    let (was, is) = (roles(before), roles(after));
    let mut out = Vec::new();
    for (person, from) in &was {
        let what = match is.get(person) {
            None => named(before.0.visit, person)
                .map(|who| What::Leaves { who, roles: seen(before.0.visit, from, false) }),
            Some(to) if to != from => named(after.0.visit, person).map(|who| {
                let minutes = kinds(from) == kinds(to);
                What::Roles {
                    who,
                    from: seen(before.0.visit, from, minutes),
                    to: seen(after.0.visit, to, minutes),
                }
            }),
            Some(_) => None,
        };
        out.extend(what);
    }
    for (person, to) in is.iter().filter(|(person, _)| !was.contains_key(*person)) {
        out.extend(
            named(after.0.visit, person)
                .map(|who| What::Joins { who, roles: seen(after.0.visit, to, false) }),
        );
    }
    out
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

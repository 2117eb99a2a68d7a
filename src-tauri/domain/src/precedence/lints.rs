//! What is odd about a stop in the eyes of protocol; each a thing to look at, none forbids anything.

use super::{Placed, Reason};
use crate::ids::PersonId;
use crate::layout::Agenda;
use crate::visit::{PersonRole, Presence, Role, Stop, StopKind, Visit};

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lint {
    /// People come, and nobody of them welcomes.
    NobodyWelcomes,
    /// The first in rank is awaited before others, who are to be in place before (article 19).
    FirstArrivesBefore {
        /// The first in rank.
        first: PersonId,
        /// Who comes after.
        later: PersonId,
    },
    /// Somebody leaves for another stop before the first in rank can go (article 19).
    LeavesBeforeFirst {
        /// The first in rank.
        first: PersonId,
        /// Who leaves.
        person: PersonId,
    },
    /// A host of the visit is not there when the guests leave.
    HostAbsentAtFarewell(PersonId),
    /// Somebody speaks before somebody of a lower rank (article 19).
    SpeaksBefore {
        /// Who speaks first.
        higher: PersonId,
        /// Who should.
        lower: PersonId,
    },
    /// The speeches take longer than the stop.
    SpeechesTooLong {
        /// Minutes of all speeches.
        total: u32,
        /// Minutes of the stop.
        minutes: u32,
    },
    /// Two stand under one rank, and the dates that decide between them are not known.
    SameRank(PersonId, PersonId),
    /// A place by hand has no reason.
    NoReason(PersonId),
    /// Where the stop takes place is not known, so that no office of a territory can be recognised.
    NoCommune,
}

/// Returns what is odd about a stop, in the order in which one would mend it.
pub fn lints(visit: &Visit, agenda: &Agenda, stop: &Stop, order: &[Placed]) -> Vec<Lint> {
    let mut found = Vec::new();
    let commune = stop.place.as_ref().and_then(|id| visit.place(id)?.commune.as_ref());
    if commune.is_none() && !order.is_empty() {
        found.push(Lint::NoCommune);
    }
    if nobody_welcomes(stop) {
        found.push(Lint::NobodyWelcomes);
    }
    found.extend(arrivals(visit, stop, order));
    found.extend(departures(visit, agenda, stop, order));
    if is_farewell(stop) {
        let hosts = visit.persons().filter(|person| person.role == Some(PersonRole::Host));
        let absent = hosts.filter(|host| !stop.presence(&host.id).is_some_and(|p| p.comes()));
        found.extend(absent.map(|host| Lint::HostAbsentAtFarewell(host.id.clone())));
    }
    found.extend(speeches(stop, order));
    found.extend(ties(visit, order));
    let unreasoned = |placed: &&Placed| {
        placed.by_hand.as_ref().is_some_and(|rank| rank.reason.trim().is_empty())
    };
    found.extend(
        order.iter().filter(unreasoned).map(|placed| Lint::NoReason(placed.person.clone())),
    );
    found
}

/// Tells whether people come to a stop and nobody receives them. A pause and a farewell need no welcome.
pub(super) fn nobody_welcomes(stop: &Stop) -> bool {
    let comes = |id: &PersonId| stop.presence(id).is_some_and(|presence| presence.comes());
    let welcomed = stop.attendances.iter().any(|at| at.role == Role::Welcomes && comes(&at.person));
    let anybody = stop.attendances.iter().any(|at| comes(&at.person));
    let needs = !matches!(stop.kind, StopKind::Break) && !is_farewell(stop) && stop.takes_time();
    needs && anybody && !welcomed
}

/// « Départ »: by its kind, or by its title where nobody said what it is.
fn is_farewell(stop: &Stop) -> bool {
    let titled = || super::fold::name(&stop.title).first().is_some_and(|word| word == "depart");
    stop.kind == StopKind::Departure || stop.kind == StopKind::Other && titled()
}

fn arrivals(visit: &Visit, stop: &Stop, order: &[Placed]) -> Option<Lint> {
    let call = |id: &PersonId| stop.calls.get(&visit.person(id)?.audience()).copied();
    let (first, others) = order.split_first()?;
    let awaited = call(&first.person)?;
    // Who is not called by an hour of the own audience is there when the stop begins.
    let later = others.iter().find(|other| call(&other.person).is_none_or(|at| at > awaited))?;
    Some(Lint::FirstArrivesBefore { first: first.person.clone(), later: later.person.clone() })
}

fn departures(visit: &Visit, agenda: &Agenda, stop: &Stop, order: &[Placed]) -> Option<Lint> {
    let (first, others) = order.split_first()?;
    let here = agenda.stop(&stop.id)?;
    let (start, end) = (here.start?, here.end?);
    let leaves = |id: &PersonId| {
        visit.stops().any(|(_, other)| {
            let begins = agenda.stop(&other.id).and_then(|planned| planned.start);
            other.id != stop.id
                && other.takes_time()
                && begins.is_some_and(|at| start < at && at < end)
                && other.presence(id).is_some_and(|presence| presence.comes())
        })
    };
    let person = others.iter().find(|other| leaves(&other.person))?;
    Some(Lint::LeavesBeforeFirst { first: first.person.clone(), person: person.person.clone() })
}

fn speeches(stop: &Stop, order: &[Placed]) -> Vec<Lint> {
    let speeches = super::speeches(stop, order);
    let rank = |id: &PersonId| order.iter().position(|placed| placed.person == *id);
    let mut found: Vec<Lint> = speeches
        .windows(2)
        .filter_map(|pair| match pair {
            [(one, _), (next, _)] if rank(one) < rank(next) => {
                Some(Lint::SpeaksBefore { higher: one.clone(), lower: next.clone() })
            }
            _ => None,
        })
        .collect();
    let total =
        speeches.iter().fold(0u32, |sum, (_, minutes)| sum.saturating_add(minutes.unwrap_or(0)));
    if let Some(minutes) = stop.duration.filter(|minutes| total > *minutes) {
        found.push(Lint::SpeechesTooLong { total, minutes });
    }
    found
}

/// Neighbours of one rank between whom nothing that is known decides.
fn ties(visit: &Visit, order: &[Placed]) -> Vec<Lint> {
    let dates = |id: &PersonId| visit.person(id).map(|person| (person.elected, person.born));
    let undecided = |one: &PersonId, other: &PersonId| match (dates(one), dates(other)) {
        (Some((Some(a), _)), Some((Some(b), _))) if a != b => false,
        (Some((a, Some(x))), Some((b, Some(y)))) if a == b => x == y,
        _ => true,
    };
    let tie = |pair: &[Placed]| match pair {
        [one, next]
            if one.listed.is_some()
                && one.listed == next.listed
                && one.reason == Reason::ByList
                && next.reason == Reason::ByList
                && one.by_hand.is_none()
                && next.by_hand.is_none()
                && undecided(&one.person, &next.person) =>
        {
            Some(Lint::SameRank(one.person.clone(), next.person.clone()))
        }
        _ => None,
    };
    order.windows(2).filter_map(tie).collect()
}

/// Tells whether somebody is excused or absent and still counted on: to welcome, to speak or to stand in.
pub(crate) fn counted_on_in_vain(stop: &Stop) -> Vec<(&PersonId, &Role)> {
    let away = |id: &PersonId| {
        matches!(
            stop.presence(id),
            Some(Presence::Declined | Presence::Absent | Presence::RepresentedBy(_))
        )
    };
    stop.attendances
        .iter()
        .filter_map(|at| match &at.role {
            Role::Welcomes | Role::Speaks(_) if away(&at.person) => Some((&at.person, &at.role)),
            Role::RepresentedBy(other) if away(other) => Some((other, &at.role)),
            _ => None,
        })
        .collect()
}

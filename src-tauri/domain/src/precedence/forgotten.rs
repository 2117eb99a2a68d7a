//! « Qui avez-vous oublié ? »: the offices that a host asks at each place, and what became of each.

use super::fold;
use super::lints::nobody_welcomes;
use super::recognise::{Office, recognise};
use super::{Listed, Territories, Territory};
use crate::ids::{PersonId, StopId};
use crate::visit::{Invitation, Invitee, InviteeOffice, Person, Place, Presence, Stop, Visit};

/// A line: an office to be asked, or somebody to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is missing.
    pub missing: Missing,
    /// The stops it is about, in the order of the programme.
    pub stops: Vec<StopId>,
    /// What became of it.
    pub state: LineState,
}

/// What a line asks for. No name is invented: it names the office and where it is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The holder of an office.
    Office(Invitee),
    /// Somebody who welcomes at these stops.
    Welcome,
}

/// What became of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineState {
    /// Nobody has been asked, and nobody said why not.
    Open,
    /// These persons of the visit hold the office, and one at least comes or is represented.
    Invited(Vec<PersonId>),
    /// These persons of the visit hold the office, and none of them comes.
    Excused(Vec<PersonId>),
    /// These persons of the visit hold the office, and are at none of these stops.
    Elsewhere(Vec<PersonId>),
    /// It was decided by hand.
    Decided(Invitation),
}

/// Returns the lines of a visit: those of its places in the order of the programme, then who is to welcome. What is known of a
/// place is `territories`; a place of which nothing is known asks for its owner and, where its commune is told, its mayor.
pub fn forgotten(visit: &Visit, territories: &Territories) -> Vec<Line> {
    let mut lines: Vec<(Invitee, Vec<StopId>, Territory)> = Vec::new();
    for (_, stop) in visit.stops().filter(|(_, stop)| stop.takes_time()) {
        let Some(place) = stop.place.as_ref().and_then(|id| visit.place(id)) else { continue };
        let at = Territory::of_stop(visit, stop, territories);
        for invitee in invitees(place, &at) {
            match lines.iter_mut().find(|(known, ..)| *known == invitee) {
                Some((_, stops, _)) => stops.push(stop.id.clone()),
                None => lines.push((invitee, vec![stop.id.clone()], at.clone())),
            }
        }
    }
    let line = |(invitee, stops, at): (Invitee, Vec<StopId>, Territory)| {
        let state = state(visit, &invitee, &stops, &at);
        Line { missing: Missing::Office(invitee), stops, state }
    };
    let unwelcomed = visit.stops().filter(|(_, stop)| nobody_welcomes(stop));
    let welcomes = unwelcomed.map(|(_, stop)| Line {
        missing: Missing::Welcome,
        stops: vec![stop.id.clone()],
        state: LineState::Open,
    });
    let mut all: Vec<Line> = lines.into_iter().map(line).collect();
    all.extend(welcomes);
    all
}

/// The offices of a place, in the order in which one asks.
fn invitees(place: &Place, at: &Territory) -> Vec<Invitee> {
    let of = |office, name: &Option<String>| {
        let territory = name.clone().filter(|name| !name.trim().is_empty())?;
        Some(Invitee { office, territory })
    };
    [
        of(InviteeOffice::Mayor, &at.commune),
        of(InviteeOffice::SubPrefect, &at.arrondissement),
        of(InviteeOffice::Deputies, &at.department),
        of(InviteeOffice::Senators, &at.department),
        of(InviteeOffice::Intercommunality, &at.intercommunality),
        of(InviteeOffice::Department, &at.department),
        of(InviteeOffice::Region, &at.region),
        of(InviteeOffice::Owner, &Some(place.name.clone())),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn state(visit: &Visit, invitee: &Invitee, stops: &[StopId], at: &Territory) -> LineState {
    if let Some(decided) = visit.invitation(invitee) {
        return LineState::Decided(decided.clone());
    }
    let holders: Vec<&Person> =
        visit.persons().filter(|person| is_held_by(invitee, person, at)).collect();
    if holders.is_empty() {
        return LineState::Open;
    }
    let at_stops = || stops.iter().filter_map(|id| visit.stop(id));
    let ids = |all: &[&Person]| all.iter().map(|person| person.id.clone()).collect();
    let presences = |person: &Person| -> Vec<Presence> {
        at_stops().filter_map(|stop: &Stop| stop.presence(&person.id)).collect()
    };
    let comes = |person: &&Person| {
        presences(person).iter().any(|presence| {
            matches!(presence, Presence::Confirmed | Presence::Awaited | Presence::RepresentedBy(_))
        })
    };
    if holders.iter().any(comes) {
        LineState::Invited(ids(&holders))
    } else if holders.iter().any(|person| !presences(person).is_empty()) {
        LineState::Excused(ids(&holders))
    } else {
        LineState::Elsewhere(ids(&holders))
    }
}

/// Tells whether somebody's printed function is the office that a line asks for.
pub fn is_held_by(invitee: &Invitee, person: &Person, at: &Territory) -> bool {
    let office = recognise(person, at);
    let ranked = |rank: u8, in_paris: u8| {
        office == Office::Listed(Listed { article: 3, rank })
            || office == Office::Listed(Listed { article: 2, rank: in_paris })
    };
    let function = || fold::name(&format!("{} {}", person.function, person.body));
    match invitee.office {
        InviteeOffice::Mayor => ranked(7, 22),
        InviteeOffice::SubPrefect => {
            ranked(20, 0) && function().windows(2).any(|pair| pair == ["sous", "prefet"])
        }
        InviteeOffice::Deputies => ranked(2, 12),
        InviteeOffice::Senators => ranked(3, 13),
        InviteeOffice::Department => ranked(6, 0),
        InviteeOffice::Region => ranked(5, 23),
        InviteeOffice::Intercommunality => {
            office == Office::Intercommunality
                && shares_a_name(&function(), &fold::name(&invitee.territory))
        }
        InviteeOffice::Owner => {
            let place = fold::name(&invitee.territory);
            !place.is_empty() && function().windows(place.len()).any(|words| words == place)
        }
    }
}

/// « président d’Alès Agglomération » and « CA Alès Agglomération » name the same body.
fn shares_a_name(function: &[String], body: &[String]) -> bool {
    const KINDS: [&str; 8] = [
        "communaute",
        "agglomeration",
        "communes",
        "metropole",
        "urbaine",
        "president",
        "agglo",
        "vice",
    ];
    let own = |word: &&String| !KINDS.contains(&word.as_str());
    let named: Vec<&String> = function.iter().filter(own).collect();
    named.is_empty() || body.iter().filter(own).any(|word| named.contains(&word))
}

//! « Qui avez-vous oublié ? »: the offices that a host asks at each place, and what became of each.

use super::lints::nobody_welcomes;
use super::recognise::{Office, constituency, presided_body, recognise};
use super::{Listed, Territories, Territory, collectivities, fold, names};
use crate::ids::{PersonId, PlaceId, StopId};
use crate::visit::{Invitation, Invitee, InviteeOffice, Person, Place, Presence, Stop, Visit};
use chrono::NaiveDate;
use std::collections::BTreeSet;

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
    /// Which commune a place lies in: none has the name that is told, or several have, so that only its mayor and the owner can be
    /// asked.
    Commune(PlaceId),
}

/// What became of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineState {
    /// Nobody has been asked, and nobody said why not.
    Open,
    /// Open; these persons come and may hold the office, but nothing says of which département or of which body.
    Perhaps(Vec<PersonId>),
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
    let mut lines: Vec<(Missing, Vec<StopId>, Territory)> = Vec::new();
    for (day, stop) in visit.stops().filter(|(_, stop)| stop.takes_time()) {
        let Some(place) = stop.place.as_ref().and_then(|id| visit.place(id)) else { continue };
        let at = Territory::of_stop(visit, stop, territories);
        for missing in asked(place, &at, day.date) {
            match lines.iter_mut().find(|(known, ..)| *known == missing) {
                Some((_, stops, _)) => stops.push(stop.id.clone()),
                None => lines.push((missing, vec![stop.id.clone()], at.clone())),
            }
        }
    }
    let line = |(missing, stops, at): (Missing, Vec<StopId>, Territory)| {
        let state = match &missing {
            Missing::Office(invitee) => state(visit, invitee, &stops, &at),
            Missing::Welcome | Missing::Commune(_) => LineState::Open,
        };
        Line { missing, stops, state }
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

/// What a place asks for, in the order in which one asks.
fn asked(place: &Place, at: &Territory, day: NaiveDate) -> Vec<Missing> {
    let of = |office, name: &Option<String>| {
        let territory = name.clone().filter(|name| !name.trim().is_empty())?;
        Some(Invitee { office, territory })
    };
    let above = [
        of(InviteeOffice::Mayor, &at.commune),
        of(InviteeOffice::SubPrefect, &at.arrondissement),
        of(InviteeOffice::Deputies, &at.department),
        of(InviteeOffice::Senators, &at.department),
        of(InviteeOffice::Intercommunality, &at.intercommunality),
    ];
    let owner = of(InviteeOffice::Owner, &Some(place.name.clone()));
    let offices = above.into_iter().flatten().chain(collectivities::presidencies(at, day));
    let doubtful = at.commune.is_some() && at.department.is_none();
    let doubtful = doubtful.then(|| Missing::Commune(place.id.clone()));
    offices.chain(owner).map(Missing::Office).chain(doubtful).collect()
}

fn state(visit: &Visit, invitee: &Invitee, stops: &[StopId], at: &Territory) -> LineState {
    if let Some(decided) = visit.invitation(invitee) {
        return LineState::Decided(decided.clone());
    }
    let holders: Vec<&Person> =
        visit.persons().filter(|person| is_held_by(invitee, person, at)).collect();
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
    if holders.is_empty() {
        let perhaps: Vec<&Person> = visit
            .persons()
            .filter(|person| holds(invitee, person, at) == Holds::Perhaps && comes(person))
            .collect();
        return if perhaps.is_empty() {
            LineState::Open
        } else {
            LineState::Perhaps(ids(&perhaps))
        };
    }
    if holders.iter().any(comes) {
        LineState::Invited(ids(&holders))
    } else if holders.iter().any(|person| !presences(person).is_empty()) {
        LineState::Excused(ids(&holders))
    } else {
        LineState::Elsewhere(ids(&holders))
    }
}

/// Whether somebody holds an office that a line asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Yes,
    /// Such an office, and nothing says of which département or body.
    Perhaps,
    No,
}

/// Tells whether somebody's printed function is the office that a line asks for.
pub fn is_held_by(invitee: &Invitee, person: &Person, at: &Territory) -> bool {
    holds(invitee, person, at) == Holds::Yes
}

fn holds(invitee: &Invitee, person: &Person, at: &Territory) -> Holds {
    let office = recognise(person, at);
    let is = |listed: &[Listed]| listed.iter().any(|one| office == Office::Listed(*one));
    let certain = |holds: bool| if holds { Holds::Yes } else { Holds::No };
    let function = || fold::name(&format!("{} {}", person.function, person.body));
    match invitee.office {
        InviteeOffice::Mayor => certain(is(&[rank(7), in_paris(22)])),
        InviteeOffice::SubPrefect => {
            let sub_prefect = || function().windows(2).any(|pair| pair == ["sous", "prefet"]);
            certain(is(&[rank(20)]) && sub_prefect())
        }
        InviteeOffice::Deputies => sits_for(person, &[rank(2), in_paris(12)], at),
        InviteeOffice::Senators => sits_for(person, &[rank(3), in_paris(13)], at),
        InviteeOffice::Department => certain(is(&[rank(6)])),
        InviteeOffice::Region => certain(is(&[rank(5), in_paris(23)])),
        InviteeOffice::Collectivity => {
            certain(collectivities::presides(person, &invitee.territory))
        }
        InviteeOffice::Intercommunality => match presided_body(person) {
            Some(name) => is_body(&name, &fold::name(&invitee.territory)),
            None => Holds::No,
        },
        InviteeOffice::Owner => {
            let place = fold::name(&invitee.territory);
            certain(!place.is_empty() && function().windows(place.len()).any(|it| it == place))
        }
    }
}

const fn rank(rank: u8) -> Listed {
    Listed { article: 3, rank }
}

const fn in_paris(rank: u8) -> Listed {
    Listed { article: 2, rank }
}

/// Whether a deputy or senator is one of the département: by the function, else by the commune of the mandate.
fn sits_for(person: &Person, listed: &[Listed], at: &Territory) -> Holds {
    let office = recognise(person, at);
    if !listed.iter().any(|one| office == Office::Listed(*one)) {
        return Holds::No;
    }
    let named = |words: &[String]| {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        // « sénatrice des Français établis hors de France »
        let abroad = words.contains(&"etranger") || words.contains(&"hors");
        let named = names::read(&words, at, None, |_| true);
        if abroad { Some(false) } else { named.department(at) }
    };
    let told = named(&constituency(person, listed)).or_else(|| named(&fold::name(&person.mandate)));
    match told {
        Some(true) => Holds::Yes,
        Some(false) => Holds::No,
        None => Holds::Perhaps,
    }
}

/// What bodies have in their names and share with others.
const COMMON: [&str; 18] = [
    "communaute",
    "agglomeration",
    "agglo",
    "communes",
    "metropole",
    "urbaine",
    "intercommunalite",
    "epci",
    "pays",
    "grand",
    "val",
    "vallee",
    "terres",
    "sud",
    "nord",
    "est",
    "ouest",
    "coeur",
];

/// « président d’Alès Agglomération » and « CA Alès Agglomération » name the same body: what is not common to all such names
/// decides, and where a function has nothing of it, it may be any.
fn is_body(function: &[String], body: &[String]) -> Holds {
    let own = |name: &[String]| -> BTreeSet<String> {
        name.iter().filter(|word| !COMMON.contains(&word.as_str())).cloned().collect()
    };
    let (named, asked) = (own(function), own(body));
    if named.is_empty() {
        return if asked.is_empty() && function.ends_with(body) {
            Holds::Yes
        } else {
            Holds::Perhaps
        };
    }
    let same = named.is_subset(&asked) || !asked.is_empty() && asked.is_subset(&named);
    if same { Holds::Yes } else { Holds::No }
}

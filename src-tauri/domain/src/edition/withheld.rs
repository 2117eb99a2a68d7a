//! What is withheld from a reader: all that is written into a visit and is not in his or her edition.
//!
//! Nothing here decides who reads what. Both lists are made by taking records apart whole: everything that the visit holds,
//! less everything that the edition holds. A new field does not compile until it is in both.

mod read;
mod written;

use super::Edition;
use crate::ids::{PersonId, PlaceId, StopId};
use crate::layout::Agenda;
use crate::visit::{Audience, LegKey, MarginKey, Visit};
use read::read;
use std::collections::BTreeSet;
use written::written;

/// Something that a reader does not read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Withheld {
    /// A whole stop.
    Stop(StopId),
    /// A stop that is kept in reserve, which is on no paper.
    Reserve(StopId),
    /// Somebody of whom the reader does not know at all.
    Person(PersonId),
    /// That somebody is at a stop, is awaited there or has declined.
    Presence(StopId, PersonId),
    /// How long somebody speaks.
    Speech(StopId, PersonId),
    /// The note that was written for an audience.
    Note(StopId, Audience),
    /// By when an audience is to be in place.
    Call(StopId, Audience),
    /// A telephone number.
    Telephone(PersonId),
    /// A mobile number.
    Mobile(PersonId),
    /// What somebody eats.
    Diet(PersonId),
    /// What somebody needs to get about.
    Mobility(PersonId),
    /// A mail address.
    Mail(PersonId),
    /// How somebody is to be addressed.
    Address(PersonId),
    /// Mandate, dates of election and of birth, a rank that was given by hand: what places somebody in the order.
    Standing(PersonId),
    /// How one gets into a place.
    Access(PlaceId),
    /// Where cars stand.
    Parking(PlaceId),
    /// How many people a place holds.
    Capacity(PlaceId),
    /// That an hour is a fixed one.
    Fixed(StopId),
    /// What can give way at a stop: its latest start, the minutes it may be cut to, its priority, its opening hours.
    Leeway(StopId),
    /// A move.
    Leg(LegKey),
    /// What lies before a fixed hour.
    Margin(MarginKey),
}

/// What sort of thing is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the kind of the variant of that name")]
pub enum WithheldKind {
    Stop,
    Reserve,
    Person,
    Presence,
    Speech,
    Note(Audience),
    Call(Audience),
    Telephone,
    Mobile,
    Diet,
    Mobility,
    Mail,
    Address,
    Standing,
    Access,
    Parking,
    Capacity,
    Fixed,
    Leeway,
    Leg,
    Margin,
}

impl Withheld {
    /// Returns what sort of thing it is.
    pub const fn kind(&self) -> WithheldKind {
        match self {
            Self::Stop(_) => WithheldKind::Stop,
            Self::Reserve(_) => WithheldKind::Reserve,
            Self::Person(_) => WithheldKind::Person,
            Self::Presence(..) => WithheldKind::Presence,
            Self::Speech(..) => WithheldKind::Speech,
            Self::Note(_, audience) => WithheldKind::Note(*audience),
            Self::Call(_, audience) => WithheldKind::Call(*audience),
            Self::Telephone(_) => WithheldKind::Telephone,
            Self::Mobile(_) => WithheldKind::Mobile,
            Self::Diet(_) => WithheldKind::Diet,
            Self::Mobility(_) => WithheldKind::Mobility,
            Self::Mail(_) => WithheldKind::Mail,
            Self::Address(_) => WithheldKind::Address,
            Self::Standing(_) => WithheldKind::Standing,
            Self::Access(_) => WithheldKind::Access,
            Self::Parking(_) => WithheldKind::Parking,
            Self::Capacity(_) => WithheldKind::Capacity,
            Self::Fixed(_) => WithheldKind::Fixed,
            Self::Leeway(_) => WithheldKind::Leeway,
            Self::Leg(_) => WithheldKind::Leg,
            Self::Margin(_) => WithheldKind::Margin,
        }
    }

    /// Returns the stop that it belongs to, if it belongs to one; of a move the stop that it leads to.
    pub const fn stop(&self) -> Option<&StopId> {
        match self {
            Self::Stop(stop)
            | Self::Reserve(stop)
            | Self::Presence(stop, _)
            | Self::Speech(stop, _)
            | Self::Note(stop, _)
            | Self::Call(stop, _)
            | Self::Fixed(stop)
            | Self::Leeway(stop)
            | Self::Leg(LegKey { to: stop, .. })
            | Self::Margin(MarginKey { before: stop, .. }) => Some(stop),
            Self::Person(_)
            | Self::Telephone(_)
            | Self::Mobile(_)
            | Self::Diet(_)
            | Self::Mobility(_)
            | Self::Mail(_)
            | Self::Address(_)
            | Self::Standing(_)
            | Self::Access(_)
            | Self::Parking(_)
            | Self::Capacity(_) => None,
        }
    }
}

/// Returns what is withheld from the reader of an edition, by kind and inside a kind in the order of the agenda; `agenda` is the
/// layout of `visit`, and `edition` the whole edition made of both, or that of one person.
///
/// ```
/// use domain::edition::{Withheld, edition, withheld};
/// use domain::visit::Audience;
/// let typed = "= 2020-09-21\n!09:00 Accueil ; 15 #a\n  note internal Train à 8h52\n!10:00 Point sûreté ; 15 #b\n  audience internal\n";
/// let visit = domain::outline::read(typed, &mut |kind| format!("{kind:?}")).unwrap();
/// let agenda = domain::layout(&visit);
/// let public = withheld(&visit, &agenda, &edition(&visit, &agenda, Audience::Public));
/// assert!(public.contains(&Withheld::Stop("b".into())));
/// assert!(public.contains(&Withheld::Note("a".into(), Audience::Internal)));
/// assert_eq!(withheld(&visit, &agenda, &edition(&visit, &agenda, Audience::Internal)), []);
/// ```
pub fn withheld(visit: &Visit, agenda: &Agenda, edition: &Edition) -> Vec<Withheld> {
    let read = read(visit, edition);
    let mut rest = written(visit, agenda);
    rest.retain(|fact| !read.contains(fact));
    // What is withheld with its stop needs no telling of what the hosts alone know of it.
    let hidden: BTreeSet<StopId> = rest.iter().filter_map(Withheld::whole).cloned().collect();
    let of_a_hidden_stop = |fact: &Withheld| {
        matches!(fact.kind(), WithheldKind::Fixed | WithheldKind::Leeway)
            && fact.stop().is_some_and(|stop| hidden.contains(stop))
    };
    rest.retain(|fact| !of_a_hidden_stop(fact));
    // What no sheet prints is not withheld from those who write it.
    if edition.audience == Audience::Internal {
        rest.retain(|fact| !matches!(fact.kind(), WithheldKind::Standing | WithheldKind::Capacity));
    }
    // Somebody who welcomes and speaks is at the stop once.
    let mut seen = BTreeSet::new();
    rest.retain(|fact| seen.insert(fact.clone()));
    // A stable sort: inside a kind the order of the agenda stays.
    rest.sort_by_key(Withheld::kind);
    rest
}

impl Withheld {
    const fn whole(&self) -> Option<&StopId> {
        match self {
            Self::Stop(stop) | Self::Reserve(stop) => Some(stop),
            _ => None,
        }
    }
}

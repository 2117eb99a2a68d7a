//! The order at a stop, and what follows from it: speeches and seats.

use super::recognise::{Recognised, recognised};
use super::{Listed, Office, Territories, Territory};
use crate::ids::PersonId;
use crate::visit::{ManualRank, Person, PersonRole, Presence, Role, Standing, Stop, Visit};
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;

/// Somebody's place in the order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Who.
    pub person: PersonId,
    /// The rank under which he or she stands; `None` where the decree gives none.
    pub listed: Option<Listed>,
    /// Why there.
    pub reason: Reason,
    /// A place given by hand, with its reason.
    pub by_hand: Option<ManualRank>,
}

impl Placed {
    /// Returns the article that gives the place: that of the list, or the one that departs from it.
    pub fn article(&self) -> u8 {
        match &self.reason {
            Reason::ByList => self.listed.map_or(18, |listed| listed.article),
            Reason::OwnRank { .. } => 13,
            Reason::High | Reason::Accompanies => 8,
            Reason::Inviting => 9,
            Reason::SubPrefect => 11,
            Reason::TakesRankOf(_) => 14,
            Reason::Government | Reason::Central => 15,
            Reason::Ambassador => 17,
            Reason::AfterMayor
            | Reason::Elsewhere(_)
            | Reason::Unsure(_)
            | Reason::Choice
            | Reason::Free
            | Reason::Unlisted => 18,
        }
    }

    /// Returns since when the wording that gives the place has been in force; `None`: to be verified.
    pub fn wording(&self) -> Option<NaiveDate> {
        match self.reason {
            Reason::ByList => self.listed?.wording(),
            _ => None,
        }
    }
}

/// Why somebody stands where he or she does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Article 2 or 3.
    ByList,
    /// Stands in for this person, and keeps the own rank, if there is one: ranks are not delegated (article 13).
    OwnRank {
        /// Who is represented.
        of: PersonId,
    },
    /// Takes the rank of this person, whom he or she represents (article 14); the first, if it is the Prime Minister.
    TakesRankOf(PersonId),
    /// A high authority of article 2, before all others where the President or the Prime Minister presides (article 8).
    High,
    /// The préfet, who leaves the list and accompanies the President or the Prime Minister (article 8).
    Accompanies,
    /// A member of the Government, who represents it (article 15).
    Government,
    /// An official of a central administration, who may stand beside the préfet where the subject calls for it (article 15): where
    /// is left to the host.
    Central,
    /// The sous-préfet, who takes the rank of the State where neither minister nor préfet is there (article 11).
    SubPrefect,
    /// The authority that invites, in the second place (article 9).
    Inviting,
    /// An ambassador, right behind the representative of the State (article 17).
    Ambassador,
    /// The president of an agglomération, right behind the mayor by custom.
    AfterMayor,
    /// The president of an agglomération, whom the decree does not list: the choice is the host's.
    Choice,
    /// The president of an agglomération, whom the host chose to leave unlisted.
    Free,
    /// Holds such an office elsewhere.
    Elsewhere(Listed),
    /// Whether the office is held here is not known.
    Unsure(Listed),
    /// Not listed: at the judgement of the host (article 18).
    Unlisted,
}

/// Somebody who comes, with all that decides the place.
struct Guest<'a> {
    person: &'a Person,
    recognised: Recognised,
    stands_for: Option<&'a Person>,
    at: usize,
}

impl Guest<'_> {
    /// Drivers, staff and the press are at a stop and not among the authorities, unless they act there or somebody placed them.
    fn is_authority(&self, stop: &Stop) -> bool {
        let beside = matches!(
            self.person.role,
            Some(PersonRole::Driver | PersonRole::Staff | PersonRole::Press)
        );
        let acts = || {
            stop.attendances.iter().any(|at| {
                at.person == self.person.id && matches!(at.role, Role::Welcomes | Role::Speaks(_))
            })
        };
        !beside
            || self.recognised.office != Office::Unlisted
            || self.stands_for.is_some()
            || self.person.rank.is_some()
            || acts()
    }
}

/// Returns those who come to a stop in the order of precedence, those first who are first.
///
/// Whoever has declined, is absent or represented is not in it; a stand-in is. Drivers, staff and the press are not, unless they
/// welcome or speak there, hold an office of the decree or were placed by hand. Equal ranks stand by the date of the first
/// election, then by age (reply of the minister of the Interior, 12th legislature, question 74133); who has neither behind
/// those who have. Whom the decree does not list comes last, by family name. A place given by hand counts in the finished order.
///
/// ```
/// use domain::precedence::{Territory, order};
/// let typed = "= 2020-09-21\n& M. A A, maire d'Alès #maire\n& Mme B B, députée du Gard #deputee\n\
///     !10:00 Accueil ; 30 @ Mairie (Alès) #x\n  maire welcomes\n  deputee attends\n";
/// let visit = domain::outline::read(typed, &mut |_| "u".into()).unwrap();
/// let at = Territory { commune: Some("Alès".into()), ..Territory::default() };
/// let placed = order(&visit, visit.stop(&"x".into()).unwrap(), &at);
/// let who: Vec<&str> = placed.iter().map(|placed| placed.person.as_str()).collect();
/// assert_eq!(who, ["deputee", "maire"]);
/// ```
pub fn order(visit: &Visit, stop: &Stop, at: &Territory) -> Vec<Placed> {
    arrange(&guests(visit, stop, at), at)
}

/// Returns every person of a visit in the order of precedence, as a list of the delegation wants it, whoever comes to which stop.
pub fn roll(visit: &Visit, territories: &Territories) -> Vec<Placed> {
    throughout(visit, visit.persons(), territories)
}

/// Returns some persons of a visit in one order for all its places. Each stands as where he or she comes: a mayor as in the own
/// commune, whichever of the visit's communes comes first.
pub fn throughout<'a>(
    visit: &'a Visit,
    persons: impl Iterator<Item = &'a Person>,
    territories: &Territories,
) -> Vec<Placed> {
    let mut places: Vec<Territory> = Vec::new();
    let mut comes_to: BTreeMap<&PersonId, BTreeSet<usize>> = BTreeMap::new();
    for (_, stop) in visit.stops() {
        let at = Territory::of_stop(visit, stop, territories);
        if at.commune.is_none() {
            continue;
        }
        let place = places.iter().position(|known| *known == at).unwrap_or_else(|| {
            places.push(at);
            places.len() - 1
        });
        for attendance in &stop.attendances {
            comes_to.entry(&attendance.person).or_default().insert(place);
        }
    }
    let elsewhere = places.first().cloned().unwrap_or_default();
    rank(persons, &elsewhere, |person| {
        let own = comes_to.get(&person.id).into_iter().flatten().filter_map(|at| places.get(*at));
        let mut there = own.map(|at| recognised(person, at));
        let Some(first) = there.next() else { return recognised(person, &elsewhere) };
        let of_elsewhere =
            |it: &Recognised| matches!(it.office, Office::Elsewhere(_) | Office::Unsure(_));
        if of_elsewhere(&first) {
            there.find(|it| !of_elsewhere(it)).unwrap_or(first)
        } else {
            first
        }
    })
}

/// Returns some persons in the order of precedence, as if just they came together.
pub fn among<'a>(persons: impl Iterator<Item = &'a Person>, at: &Territory) -> Vec<Placed> {
    rank(persons, at, |person| recognised(person, at))
}

fn rank<'a>(
    persons: impl Iterator<Item = &'a Person>,
    at: &Territory,
    recognised: impl Fn(&Person) -> Recognised,
) -> Vec<Placed> {
    let guests: Vec<Guest<'_>> = persons
        .enumerate()
        .map(|(entered, person)| Guest {
            person,
            recognised: recognised(person),
            stands_for: None,
            at: entered,
        })
        .collect();
    arrange(&guests, at)
}

fn arrange(guests: &[Guest<'_>], at: &Territory) -> Vec<Placed> {
    let company = Company::of(guests);
    let mut placed: Vec<(Key<'_>, Placed)> = guests
        .iter()
        .map(|guest| {
            let (tier, listed, reason) = company.place(guest, at);
            let key = Key::of(tier, listed, guest);
            let person = guest.person.id.clone();
            (key, Placed { person, listed, reason, by_hand: guest.person.rank.clone() })
        })
        .collect();
    placed.sort_by(|(one, _), (other, _)| one.cmp(other));
    by_hand(placed.into_iter().map(|(_, placed)| placed).collect())
}

/// Puts those who have a place by hand where it says, the first places first.
fn by_hand(placed: Vec<Placed>) -> Vec<Placed> {
    let (mut set, mut order): (Vec<_>, Vec<_>) =
        placed.into_iter().partition(|placed| placed.by_hand.is_some());
    let position = |placed: &Placed| placed.by_hand.as_ref().map_or(0, |rank| rank.position);
    set.sort_by_key(position);
    for placed in set {
        let at = usize::try_from(position(&placed)).unwrap_or(usize::MAX).saturating_sub(1);
        order.insert(at.min(order.len()), placed);
    }
    order
}

/// Those who come: the present, and for those who are represented their stand-ins.
fn guests<'a>(visit: &'a Visit, stop: &Stop, at: &Territory) -> Vec<Guest<'a>> {
    let mut guests: Vec<Guest<'a>> = Vec::new();
    let mut enter = |id: &PersonId, stands_for: Option<&'a Person>| {
        let Some(person) = visit.person(id) else { return };
        match guests.iter_mut().find(|guest| guest.person.id == *id) {
            Some(known) => known.stands_for = known.stands_for.or(stands_for),
            None => {
                let at_entry = guests.len();
                let recognised = recognised(person, at);
                guests.push(Guest { person, recognised, stands_for, at: at_entry });
            }
        }
    };
    for id in stop.people() {
        match stop.presence(id) {
            Some(Presence::Confirmed | Presence::Awaited) => enter(id, None),
            Some(Presence::RepresentedBy(other)) => {
                let comes = stop.presence(&other).is_none_or(|presence| presence.comes());
                if comes {
                    enter(&other, visit.person(id));
                }
            }
            Some(Presence::Declined | Presence::Absent) | None => {}
        }
    }
    guests.retain(|guest| guest.is_authority(stop));
    guests
}

/// The head of the order; inside the list the rank decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    High,
    Government,
    State,
    Inviting,
    Ambassador,
    List,
    /// By the rank that they may have.
    Unsure,
    Unlisted,
}

/// What is true of the company as a whole.
struct Company<'a> {
    presided: bool,
    minister: bool,
    prefect: bool,
    host: Option<&'a PersonId>,
}

impl<'a> Company<'a> {
    fn of(guests: &[Guest<'a>]) -> Self {
        let any = |is: fn(Office) -> bool| guests.iter().any(|guest| is(guest.recognised.office));
        let presided =
            any(|office| matches!(office, Office::High(Listed { article: 2, rank: 1 | 2 })));
        let minister = presided || any(|office| office == Office::Government);
        let prefect = any(|office| office == Office::Listed(STATE));
        // Who receives the visit invites to it, unless the Government does, or several receive.
        let mut hosts = guests.iter().filter(|guest| {
            guest.person.role == Some(PersonRole::Host) && guest.person.standing.is_none()
        });
        let chosen = guests.iter().any(|guest| guest.person.standing == Some(Standing::Inviting));
        let host = hosts.next().filter(|_| hosts.next().is_none() && !minister && !chosen);
        Self { presided, minister, prefect, host: host.map(|guest| &guest.person.id) }
    }

    fn place(&self, guest: &Guest<'_>, at: &Territory) -> (Tier, Option<Listed>, Reason) {
        let Guest { person, recognised, stands_for, .. } = guest;
        let office = recognised.office;
        let listed = match office {
            Office::Listed(listed) => Some(listed),
            _ => None,
        };
        let inviting = match person.standing {
            Some(standing) => standing == Standing::Inviting,
            None => self.host == Some(&person.id),
        };
        let represented = stands_for.map(|of| (of, recognised_rank(of, at)));
        let of_government = matches!(office, Office::Government | Office::Listed(GOVERNMENT));
        if let Some((of, Some(PRIME_MINISTER))) = represented.filter(|_| of_government) {
            let reason = Reason::TakesRankOf(of.id.clone());
            return if office == Office::Government {
                (Tier::High, None, reason)
            } else {
                (Tier::List, Some(PRIME_MINISTER), reason)
            };
        }
        match office {
            Office::High(_) if self.presided => return (Tier::High, None, Reason::High),
            Office::Government => return (Tier::Government, None, Reason::Government),
            Office::Listed(STATE) if self.presided => {
                return (Tier::Unlisted, None, Reason::Accompanies);
            }
            Office::Listed(STATE) => return (Tier::State, Some(STATE), Reason::ByList),
            Office::Listed(SUB_PREFECT)
                if !self.minister && !self.prefect && recognised.heads_arrondissement =>
            {
                return (Tier::State, Some(STATE), Reason::SubPrefect);
            }
            _ => {}
        }
        if inviting {
            return (Tier::Inviting, listed, Reason::Inviting);
        }
        match represented {
            Some((of, Some(rank))) if recognised.stands_for.contains(&rank) => {
                return (Tier::List, Some(rank), Reason::TakesRankOf(of.id.clone()));
            }
            Some((of, _)) => {
                let tier = if listed.is_some() { Tier::List } else { Tier::Unlisted };
                return (tier, listed, Reason::OwnRank { of: of.id.clone() });
            }
            None => {}
        }
        match (office, person.standing) {
            (Office::Listed(listed), _) => (Tier::List, Some(listed), Reason::ByList),
            (Office::Ambassador, _) => (Tier::Ambassador, None, Reason::Ambassador),
            (Office::Intercommunality, Some(Standing::AfterMayor)) => {
                (Tier::List, None, Reason::AfterMayor)
            }
            (Office::Intercommunality, None) => (Tier::Unlisted, None, Reason::Choice),
            (Office::Intercommunality, Some(Standing::Unlisted)) => {
                (Tier::Unlisted, None, Reason::Free)
            }
            (Office::Elsewhere(listed), _) => (Tier::Unlisted, None, Reason::Elsewhere(listed)),
            (Office::Unsure(listed), _) => (Tier::Unsure, None, Reason::Unsure(listed)),
            (Office::Central, _) => (Tier::Unlisted, None, Reason::Central),
            _ => (Tier::Unlisted, None, Reason::Unlisted),
        }
    }
}

/// The Prime Minister, in whose place a member of the Government stands first (article 14).
const PRIME_MINISTER: Listed = Listed { article: 2, rank: 2 };

/// The members of the Government, in Paris.
const GOVERNMENT: Listed = Listed { article: 2, rank: 6 };

/// The representative of the State in the département (article 3, 1°).
const STATE: Listed = Listed { article: 3, rank: 1 };

/// Sous-préfet, secretary general, director of the préfet's cabinet (article 3, 20°).
const SUB_PREFECT: Listed = Listed { article: 3, rank: 20 };

fn recognised_rank(person: &Person, at: &Territory) -> Option<Listed> {
    match recognised(person, at).office {
        Office::Listed(listed) => Some(listed),
        Office::High(listed) => Some(listed),
        _ => None,
    }
}

/// What decides between two who come.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key<'a> {
    tier: Tier,
    /// The rank; by custom the president of an agglomération stands between the mayor and the eighth.
    rank: (u8, u8),
    elected: Reverse<Option<Reverse<NaiveDate>>>,
    born: Reverse<Option<Reverse<NaiveDate>>>,
    name: (Vec<String>, &'a str),
    at: usize,
}

impl<'a> Key<'a> {
    fn of(tier: Tier, listed: Option<Listed>, guest: &Guest<'a>) -> Self {
        let unlisted = tier == Tier::Unlisted;
        let dated = |date: Option<NaiveDate>| Reverse(date.filter(|_| !unlisted).map(Reverse));
        let high = match guest.recognised.office {
            Office::High(listed) => listed.rank,
            // Only who represents the Prime Minister stands among the high authorities.
            Office::Government => PRIME_MINISTER.rank,
            _ => u8::MAX,
        };
        let rank = match (tier, listed) {
            (Tier::High, _) => (high, 0),
            (_, Some(listed)) => (listed.rank, 0),
            (Tier::List, None) => (MAYOR, 1),
            (Tier::Unsure, None) => match guest.recognised.office {
                Office::Unsure(listed) => (listed.rank, 0),
                _ => (u8::MAX, 0),
            },
            _ => (u8::MAX, 0),
        };
        let name = if unlisted {
            (super::fold::name(&guest.person.last_name), guest.person.first_name.as_str())
        } else {
            (Vec::new(), "")
        };
        Self {
            tier,
            rank,
            elected: dated(guest.person.elected),
            born: dated(guest.person.born),
            name,
            at: guest.at,
        }
    }
}

/// The mayor of the commune (article 3, 7°).
const MAYOR: u8 = 7;

/// Returns who speaks after whom, with the minutes where they are known: set by hand, else in the reverse order (article 19).
pub fn speeches(stop: &Stop, order: &[Placed]) -> Vec<(PersonId, Option<u32>)> {
    let minutes = |id: &PersonId| {
        stop.attendances.iter().find_map(|at| match at.role {
            Role::Speaks(minutes) if at.person == *id => Some(minutes),
            _ => None,
        })
    };
    let by_rule = order
        .iter()
        .rev()
        .filter_map(|placed| Some((placed.person.clone(), minutes(&placed.person)?)));
    let mut speeches: Vec<(PersonId, Option<u32>)> = by_rule.collect();
    if !stop.speeches.is_empty() {
        // Who was not in the order by hand yet speaks where the rule says, before all those who are.
        speeches.sort_by_key(|(id, _)| {
            stop.speeches.iter().position(|other| other == id).map_or(0, |at| at + 1)
        });
    }
    speeches
}

/// Returns the seats of those in the order: the first in the centre, then by turns to his or her right and left (article 16).
pub fn seats(order: &[Placed]) -> (Option<&PersonId>, Vec<&PersonId>, Vec<&PersonId>) {
    let mut people = order.iter().map(|placed| &placed.person);
    let centre = people.next();
    let (mut right, mut left) = (Vec::new(), Vec::new());
    for (at, person) in people.enumerate() {
        if at % 2 == 0 { right.push(person) } else { left.push(person) }
    }
    (centre, right, left)
}

/// A row of seats on both sides of a central aisle; on each side the seat at the aisle first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AisleRow<'a> {
    /// In the block on the right, as those who sit there face.
    pub right: Vec<&'a PersonId>,
    /// In the block on the left.
    pub left: Vec<&'a PersonId>,
}

/// Returns the seats of those in the order where an aisle parts them (article 16): the first at the aisle in the block on the
/// right, the second at the aisle in that on the left, then by turns away from it, one row of so many seats on each side after
/// the other.
///
/// ```
/// use domain::precedence::{aisle, among, Territory};
/// let typed = "= 2020-09-21\n& A A #a\n& B B #b\n& C C #c\n!10:00 Accueil ; 30 #x\n";
/// let visit = domain::outline::read(typed, &mut |_| "u".into()).unwrap();
/// let order = among(visit.persons(), &Territory::default());
/// let rows = aisle(&order, std::num::NonZeroUsize::MIN);
/// let names = |ids: &[&domain::PersonId]| ids.iter().map(|id| id.to_string()).collect::<String>();
/// assert_eq!((names(&rows[0].right), names(&rows[0].left)), ("a".into(), "b".into()));
/// assert_eq!((names(&rows[1].right), names(&rows[1].left)), ("c".into(), String::new()));
/// ```
pub fn aisle(order: &[Placed], seats_a_side: NonZeroUsize) -> Vec<AisleRow<'_>> {
    let rows = order.chunks(seats_a_side.get().saturating_mul(2));
    rows.map(|row| {
        let mut seated = AisleRow::default();
        for (at, placed) in row.iter().enumerate() {
            let side = if at % 2 == 0 { &mut seated.right } else { &mut seated.left };
            side.push(&placed.person);
        }
        seated
    })
    .collect()
}

//! The walk through two states: stop by stop, audience by audience.

use super::fields::{self, Seen};
use super::people;
use super::{Comparison, Difference, Named, Printed, Travel, What, parts, stands_in};
use crate::edition::{NOWHERE, Reader, knows};
use crate::ids::{GroupId, PersonId, StopId};
use crate::layout::Agenda;
use crate::visit::{Audience, Day, Person, PersonRole, Status, Stop, Visit};
use std::collections::{BTreeMap, BTreeSet};

/// A visit and its layout.
#[derive(Clone, Copy, Debug)]
pub struct State<'a> {
    /// The visit.
    pub visit: &'a Visit,
    /// Its hours.
    pub agenda: &'a Agenda,
}

/// Returns what has changed from one state of a visit to another.
///
/// ```
/// use domain::compare::{State, What, compare};
/// let visit = |typed| domain::outline::read(typed, &mut |kind| format!("{kind:?}")).unwrap();
/// let before = visit("= 2020-09-21\n& Anne DUPONT {guest} #dupont\n!12:15 Réunion ; 75 #r\n  dupont attends\n");
/// let after = visit("= 2020-09-21\n& Anne DUPONT {guest} #dupont\n!12:30 Réunion ; 75 #r\n  dupont attends\n");
/// let (was, is) = (domain::layout(&before), domain::layout(&after));
/// let found = compare(State { visit: &before, agenda: &was }, State { visit: &after, agenda: &is });
/// let aloud: Vec<_> = found.whole().into_iter().filter(|it| !it.goes_without_saying()).collect();
/// assert!(matches!(aloud[0].what, What::Start { .. }));
/// assert_eq!((aloud.len(), aloud[0].audiences.len(), aloud[0].people.len()), (1, 4, 1));
/// ```
pub fn compare(before: State<'_>, after: State<'_>) -> Comparison {
    let walk = Walk { before, after, persons_changed: persons_changed(before.visit, after.visit) };
    let mut differences = Vec::new();
    let (was, is) = (shown(before.visit), shown(after.visit));
    let ids: BTreeSet<&StopId> = was.keys().chain(is.keys()).copied().collect();
    for id in ids {
        walk.stop(was.get(id).copied(), is.get(id).copied(), &mut differences);
    }
    walk.legs(&was, &is, &mut differences);
    differences.sort_by(|a, b| a.stop.cmp(&b.stop));
    let mut whole = walk.whole(&is);
    whole.extend(differences);
    Comparison { differences: whole }
}

/// A stop in the line of its day.
type Place<'a> = (&'a Day, &'a Stop);

/// The stops that are on any paper: what is kept in reserve is on none.
fn shown(visit: &Visit) -> BTreeMap<&StopId, Place<'_>> {
    let on_paper = visit.stops().filter(|(_, stop)| stop.status != Status::Dropped);
    on_paper.map(|(day, stop)| (&stop.id, (day, stop))).collect()
}

/// Tells whether what somebody is to the visit has changed, which decides who may read of him or her.
fn persons_changed(before: &Visit, after: &Visit) -> bool {
    let roles = |visit: &Visit| -> BTreeMap<PersonId, Option<PersonRole>> {
        visit.persons().map(|person| (person.id.clone(), person.role)).collect()
    };
    roles(before) != roles(after)
}

struct Walk<'a> {
    before: State<'a>,
    after: State<'a>,
    persons_changed: bool,
}

impl Walk<'_> {
    fn stop(&self, was: Option<Place<'_>>, is: Option<Place<'_>>, out: &mut Vec<Difference>) {
        let mut found: Vec<Difference> = Vec::new();
        let before = was.map(|(_, stop)| there(stop)).unwrap_or_default();
        let after = is.map(|(_, stop)| there(stop)).unwrap_or_default();
        for audience in Audience::ALL {
            let (old, new) = (self.before.reader(audience), self.after.reader(audience));
            let told = |place: Option<Place<'_>>| {
                place.is_some_and(|(_, stop)| knows(audience, &stop.audiences))
            };
            let own = |person: &&PersonId| self.audience_of(person) == Some(audience);
            let cancelled = is.is_some_and(|(_, stop)| stop.status == Status::Cancelled);
            let stays: BTreeSet<&PersonId> =
                before.intersection(&after).copied().filter(own).collect();
            let seen = |reader: &Reader<'_>, place: Option<Place<'_>>| {
                place.map(|place| self::seen(reader, place))
            };
            let named = |what: What, audiences: bool, people: BTreeSet<&PersonId>| Difference {
                // Whoever is no longer told of the stop knows it as it was, and what falls away is known by its last hours.
                stop: match what {
                    What::Removed | What::NotExpected => seen(&old, was),
                    What::Added | What::Expected => seen(&new, is),
                    _ if cancelled => seen(&old, was),
                    _ => seen(&new, is),
                }
                .map(|seen| seen.named()),
                what,
                audiences: audiences.then_some(audience).into_iter().collect(),
                people: people.into_iter().cloned().collect(),
            };
            let mut note = |difference: Difference| merge(&mut found, difference);
            let comes: BTreeSet<_> = after.difference(&before).copied().filter(own).collect();
            let goes: BTreeSet<_> = before.difference(&after).copied().filter(own).collect();
            let appears = told(is) && !told(was);
            let vanishes = told(was) && !told(is);
            // Who comes to a stop that others knew of is told so, and so is who goes while they stay.
            let (known, stays_on) = (was.is_some() && !appears, is.is_some() && !vanishes);
            if appears || !comes.is_empty() && !known {
                note(named(What::Added, appears, comes));
            } else if !comes.is_empty() {
                note(named(What::Expected, false, comes));
            }
            if vanishes || !goes.is_empty() && !stays_on {
                note(named(What::Removed, vanishes, goes));
            } else if !goes.is_empty() {
                note(named(What::NotExpected, false, goes));
            }
            let represented = people::stand_ins(&old, was.map(|(_, stop)| stop));
            let represents = people::stand_ins(&new, is.map(|(_, stop)| stop));
            for stand_in in after.iter().copied().filter(own) {
                let of = |all: &BTreeMap<&PersonId, Vec<Named>>| all.get(stand_in).cloned();
                let (from, to) = (of(&represented), of(&represents));
                if from != to {
                    let (from, to) = (from.unwrap_or_default(), to.unwrap_or_default());
                    note(named(What::StandsIn { from, to }, false, [stand_in].into()));
                }
            }
            let both = told(was) && told(is);
            let (Some(was), Some(is)) = (was, is) else { continue };
            if !both && stays.is_empty() {
                continue;
            }
            let differences =
                fields::differences(&self::seen(&old, was), &self::seen(&new, is), audience);
            for what in differences {
                note(named(what, both, stays.clone()));
            }
            let as_before = was.1.attendances == is.1.attendances && !self.persons_changed;
            let of_people = match as_before {
                true => Vec::new(),
                false => people::differences((&old, was.1), (&new, is.1)),
            };
            for what in of_people {
                let all = people::matters_to_all(&what) || audience == Audience::Internal;
                let concerned = |person: &&PersonId| match parts(&what) {
                    Some((who, ..)) if who.id == **person => {
                        people::acts_differ(was.1, is.1, person)
                    }
                    // Who stands in is told so in words of his or her own.
                    Some((_, from, to)) if stands_in(from, person) || stands_in(to, person) => {
                        false
                    }
                    _ => all,
                };
                let people = stays.iter().copied().filter(concerned).collect();
                note(named(what.clone(), both, people));
            }
            let (visits, spoke) = ((self.before.visit, was.1), (self.after.visit, is.1));
            if let Some(what) = people::speeches(visits, spoke) {
                let speaks = |person: &&PersonId| {
                    audience == Audience::Internal || people::speaks(is.1, person)
                };
                note(named(what, both, stays.iter().copied().filter(speaks).collect()));
            }
        }
        for difference in &mut found {
            let speaker = people::given_other_minutes(&difference.what);
            let speaker = speaker.filter(|id| before.contains(id) && after.contains(id)).cloned();
            difference.people.extend(speaker);
        }
        out.extend(
            found.into_iter().filter(|it| !it.audiences.is_empty() || !it.people.is_empty()),
        );
    }

    /// Moves between two stops that are there before and after.
    fn legs(
        &self,
        was: &BTreeMap<&StopId, Place<'_>>,
        is: &BTreeMap<&StopId, Place<'_>>,
        out: &mut Vec<Difference>,
    ) {
        let (old, new) = (self.before.travels(), self.after.travels());
        let keys: BTreeSet<&Move<'_>> = old.keys().chain(new.keys()).collect();
        let mut found = Vec::new();
        for key in keys {
            let travel =
                |all: &BTreeMap<Move<'_>, Travel>| all.get(key).copied().unwrap_or(Travel::None);
            let (from, to) = (travel(&old), travel(&new));
            let ends = [was.get(key.0), was.get(key.1), is.get(key.0), is.get(key.1)];
            let [Some(from_was), Some(to_was), Some(from_is), Some(to_is)] = ends else { continue };
            // Of a way to what falls away nobody is told.
            let cancelled = [from_is, to_is].iter().any(|(_, it)| it.status == Status::Cancelled);
            if from == to || cancelled {
                continue;
            }
            let ends = [from_was, to_was, from_is, to_is];
            for audience in [Audience::Internal, Audience::Drivers] {
                let told = ends.iter().all(|(_, stop)| knows(audience, &stop.audiences));
                let mut people = there(from_was.1);
                people.retain(|person| {
                    self.audience_of(person) == Some(audience)
                        && ends.iter().all(|(_, stop)| there(stop).contains(person))
                });
                if !told && people.is_empty() {
                    continue;
                }
                let what = What::Leg {
                    from_stop: key.0.clone(),
                    from_title: from_is.1.title.clone(),
                    from,
                    to,
                };
                let difference = Difference {
                    stop: Some(seen(&self.after.reader(audience), *to_is).named()),
                    what,
                    audiences: told.then_some(audience).into_iter().collect(),
                    people: people.into_iter().cloned().collect(),
                };
                merge(&mut found, difference);
            }
        }
        out.extend(found);
    }

    /// What has changed of the whole, and of persons wherever they are.
    fn whole(&self, is: &BTreeMap<&StopId, Place<'_>>) -> Vec<Difference> {
        let (old, new) = (self.before.visit.header(), self.after.visit.header());
        let mut out = Vec::new();
        let all: BTreeSet<Audience> = Audience::ALL.into();
        let mut note = |differs: bool, what: What, audiences: &BTreeSet<Audience>, people| {
            if differs && !audiences.is_empty() {
                out.push(Difference { stop: None, what, audiences: audiences.clone(), people });
            }
        };
        let (from, to) = (old.title.clone(), new.title.clone());
        // The title is at the head of everybody's programme and calendar.
        let everybody = || is.values().flat_map(|(_, stop)| stop.those_there());
        note(from != to, What::VisitTitle { from, to }, &all, everybody().cloned().collect());
        let (from, to) = (old.reference.clone(), new.reference.clone());
        note(from != to, What::Reference { from, to }, &all, BTreeSet::new());
        let (from, to) = (old.aims.clone(), new.aims.clone());
        note(from != to, What::Aims { from, to }, &all, BTreeSet::new());
        let (from, to) = (old.mention.clone(), new.mention.clone());
        note(from != to, What::Mention { from, to }, &all, BTreeSet::new());
        let block = |header: &crate::visit::Header| {
            let press = &header.press;
            let parts = [&press.accreditation, &press.gate, &press.contact];
            let parts: Vec<&str> = parts.into_iter().map(|part| part.trim()).collect();
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
        };
        let (from, to) = (block(old), block(new));
        let journalist = |id: &&PersonId| {
            let person = self.after.visit.person(id);
            person.is_some_and(|person| person.role == Some(PersonRole::Press))
        };
        let journalists = everybody().filter(journalist).cloned().collect();
        note(from != to, What::PressBlock { from, to }, &all, journalists);
        for person in self.after.visit.persons() {
            let Some(was) = self.before.visit.person(&person.id) else { continue };
            let (from, to) = (printed(was), printed(person));
            if from != to {
                let audiences = self.readers_of(person, is);
                note(true, What::Person { from, to }, &audiences, [person.id.clone()].into());
            }
            let (from, to) = (was.rank.clone(), person.rank.clone());
            if from != to {
                // Where somebody stands, and why, is the hosts' own business.
                let what = What::Rank { who: printed(person).who, from, to };
                note(true, what, &[Audience::Internal].into(), BTreeSet::new());
            }
        }
        out
    }

    /// The audiences on whose papers somebody is.
    fn readers_of(&self, person: &Person, is: &BTreeMap<&StopId, Place<'_>>) -> BTreeSet<Audience> {
        if matches!(person.role, Some(PersonRole::Guest | PersonRole::Host)) {
            return Audience::ALL.into();
        }
        let reads = |audience: &Audience| {
            let reader = self.after.reader(*audience);
            is.values().filter(|(_, stop)| knows(*audience, &stop.audiences)).any(|(_, stop)| {
                let here = stop.attendances.iter().filter(|at| at.person == person.id);
                here.into_iter().any(|at| reader.role_seen(at).is_some())
            })
        };
        Audience::ALL.into_iter().filter(reads).collect()
    }

    /// The audience whose papers somebody receives now, or received while he or she was there.
    fn audience_of(&self, person: &PersonId) -> Option<Audience> {
        let find = |state: State<'_>| state.visit.person(person).map(Person::audience);
        find(self.after).or_else(|| find(self.before))
    }
}

/// A move: from, to, and the group that makes it.
type Move<'a> = (&'a StopId, &'a StopId, Option<&'a GroupId>);

impl<'a> State<'a> {
    const fn reader(self, audience: Audience) -> Reader<'a> {
        Reader::of(self.visit, self.agenda, audience, &NOWHERE)
    }

    fn travels(self) -> BTreeMap<Move<'a>, Travel> {
        let travel = |leg: &'a crate::layout::PlannedLeg| {
            let minutes = leg.minutes.map_or(Travel::Unknown, Travel::Known);
            ((&leg.from, &leg.to, leg.group.as_ref()), minutes)
        };
        self.agenda.legs.iter().map(travel).collect()
    }
}

fn seen(reader: &Reader<'_>, (day, stop): Place<'_>) -> Seen {
    Seen { day: day.date, stop: reader.stop_alone(day, stop), duration: stop.duration }
}

fn printed(person: &Person) -> Printed {
    let who = Named { id: person.id.clone(), civility: person.civility, name: person.full_name() };
    Printed { who, function: person.function.clone() }
}

/// What several audiences read alike is one difference.
fn merge(found: &mut Vec<Difference>, new: Difference) {
    match found.iter_mut().find(|old| old.what == new.what && old.stop_id() == new.stop_id()) {
        Some(old) => {
            old.audiences.extend(new.audiences);
            old.people.extend(new.people);
        }
        None => found.push(new),
    }
}

fn there(stop: &Stop) -> BTreeSet<&PersonId> {
    stop.those_there().collect()
}

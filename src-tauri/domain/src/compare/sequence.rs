//! How often each stop has changed so that people must look again.

use super::State;
use crate::edition::{Material, NOWHERE, Reader};
use crate::ids::Uid;
use crate::visit::{Audience, Status};
use std::collections::BTreeMap;

/// Returns for each of several states, in their order, the SEQUENCE of every stop that has an hour in it (RFC 5545, 3.8.7.4):
/// 0 where it first has one, and one more with each state in which its hours, its place or its status are others than
/// in the state before, or in which it is back.
///
/// ```
/// use domain::compare::{State, sequences};
/// let read = |typed: &str| domain::outline::read(typed, &mut |_| "u".to_owned()).unwrap();
/// let visits = ["!09:00 A ; 15 #a", "!09:00 Accueil ; 15 #a", "!09:10 Accueil ; 15 #a"]
///     .map(|line| read(&format!("= 2020-09-21\n{line}\n")));
/// let agendas = visits.each_ref().map(domain::layout);
/// let states: Vec<_> =
///     visits.iter().zip(&agendas).map(|(visit, agenda)| State { visit, agenda }).collect();
/// let of_a: Vec<u32> = sequences(&states).iter().map(|all| all[&domain::Uid::from("u")]).collect();
/// assert_eq!(of_a, [0, 0, 1]);
/// ```
pub fn sequences(states: &[State<'_>]) -> Vec<BTreeMap<Uid, u32>> {
    let seen: Vec<_> = states.iter().map(|state| stops(*state)).collect();
    let mut lives: BTreeMap<&Uid, (u32, Option<Material<'_>>)> = BTreeMap::new();
    let mut out = Vec::new();
    for stops in &seen {
        for (uid, (sequence, last)) in &mut lives {
            if last.is_some() && !stops.contains_key(*uid) {
                (*sequence, *last) = (*sequence + 1, None);
            }
        }
        for (uid, stop) in stops {
            let now = stop.material();
            lives
                .entry(uid)
                .and_modify(|(sequence, last)| {
                    *sequence += u32::from(*last != Some(now));
                    *last = Some(now);
                })
                .or_insert((0, Some(now)));
        }
        let there = lives.iter().filter(|(_, (_, last))| last.is_some());
        out.push(there.map(|(uid, (sequence, _))| ((*uid).clone(), *sequence)).collect());
    }
    out
}

fn stops(state: State<'_>) -> BTreeMap<Uid, crate::edition::EditionStop> {
    let State { visit, agenda } = state;
    let reader = Reader::of(visit, agenda, Audience::Internal, &NOWHERE);
    visit
        .stops()
        .filter(|(_, stop)| stop.status != Status::Dropped)
        .map(|(day, stop)| (stop.uid.clone(), reader.stop_alone(day, stop)))
        .filter(|(_, stop)| stop.start.is_some())
        .collect()
}

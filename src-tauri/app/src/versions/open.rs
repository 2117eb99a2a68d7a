//! What is not ready in a state that is to be given out.

use super::Version;
use crate::say::{self, Voice};
use crate::wire::distribution::OpenPoint;
use domain::compare::Named;
use domain::visit::{Presence, Status, Stop};

/// Returns what is not ready: conflicts and doubts, then stop by stop what is to be confirmed and whose answer is waited for.
/// Nobody is kept from giving it out all the same.
pub fn open_points(version: &Version, voice: Voice<'_>) -> Vec<OpenPoint> {
    let Version { visit, agenda, .. } = version;
    let words = voice.words;
    let mut out: Vec<OpenPoint> = agenda
        .problems
        .iter()
        .map(|problem| OpenPoint {
            text: say::sentence(&say::problem(problem, visit, agenda, voice).headline),
            stop: problem.stops.first().map(ToString::to_string),
        })
        .collect();
    for (_, stop) in visit.stops() {
        if !stop.takes_time() {
            continue;
        }
        let mut point = |text: &str| {
            let (text, stop) = (say::sentence(text), Some(stop.id.to_string()));
            out.push(OpenPoint { text, stop });
        };
        match stop.status {
            Status::Tentative => point(&words.app_give_open_tentative(&stop.title)),
            Status::Option => point(&words.app_give_open_option(&stop.title)),
            Status::Confirmed | Status::Dropped | Status::Cancelled => {}
        }
        let awaited = awaited(version, stop, voice);
        if !awaited.is_empty() {
            point(&words.app_give_open_awaited(awaited.join(", "), &stop.title));
        }
    }
    out
}

/// Whose answer is waited for, by name.
fn awaited(version: &Version, stop: &Stop, voice: Voice<'_>) -> Vec<String> {
    let people = stop.people().into_iter();
    let awaited = people.filter(|id| stop.presence(id) == Some(Presence::Awaited));
    let persons = awaited.filter_map(|id| version.visit.person(id));
    let name = |person: &domain::visit::Person| {
        let (id, name) = (person.id.clone(), person.full_name());
        say::named(&Named { id, civility: person.civility, name }, voice)
    };
    persons.map(name).collect()
}

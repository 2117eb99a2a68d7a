//! Minutes between places from the route planner of the office: which points go out, and what becomes of the answer.

use crate::failure::Failure;
use crate::roads;
use crate::say::Label;
use chrono::NaiveDate;
use domain::Command;
use domain::ids::PlaceId;
use domain::visit::{Coordinates, Means, PointOf, Road, Visit};
use routes::{Address, By, Client, Engine, MOST_POINTS, Minutes, Point, Silence};
use std::collections::BTreeSet;
use std::time::Duration;
use text::Words;

pub use routes::LONGEST_WAIT;

/// What is asked: points, and by which means. The names stay here, for what must be said.
#[derive(Clone, Debug)]
pub struct Question {
    places: Vec<PlaceId>,
    names: Vec<String>,
    points: Vec<Point>,
    means: Vec<Means>,
}

/// What an engine has said.
#[derive(Clone, Debug)]
pub struct Answer {
    engine: Engine,
    places: Vec<PlaceId>,
    tables: Vec<(Means, Minutes)>,
}

impl Question {
    /// Returns what there is to ask about a visit: the places whose point is their own, since minutes between communes are not
    /// those of places; by car, and as the legs of the visit say besides.
    ///
    /// # Errors
    /// [`Failure::NoPoints`] where fewer than two places have such a point.
    pub fn of(visit: &Visit) -> Result<Self, Failure> {
        let mut question =
            Self { places: Vec::new(), names: Vec::new(), points: Vec::new(), means: Vec::new() };
        for place in visit.places() {
            let own = place.coordinates.filter(|at| at.of == PointOf::Place);
            let Some(Coordinates { latitude, longitude, .. }) = own else { continue };
            question.places.push(place.id.clone());
            question.names.push(place.name.clone());
            question.points.push(Point { latitude, longitude });
        }
        if question.points.len() < 2 {
            return Err(Failure::NoPoints);
        }
        let means: BTreeSet<Means> =
            visit.legs().map(|(_, leg)| leg.means).chain([Means::default()]).collect();
        question.means = means.into_iter().collect();
        Ok(question)
    }

    /// Returns how many positions go out.
    pub fn count(&self) -> usize {
        self.points.len()
    }

    /// Asks an engine; each means is a question that takes `wait` at most.
    ///
    /// # Errors
    /// [`Failure::NoRoutes`].
    pub fn ask(
        &self,
        engine: Engine,
        address: &Address,
        wait: Duration,
    ) -> Result<Answer, Failure> {
        let client = Client::new(engine, address.clone(), wait);
        let mut tables = Vec::new();
        for means in &self.means {
            let by = match means {
                Means::Car => By::Car,
                Means::Walk => By::Foot,
                // OSRM drives cars; what it says of them is not true of coaches.
                Means::Coach if engine == Engine::Osrm => continue,
                Means::Coach => By::Coach,
            };
            let table = client.minutes(&self.points, by).map_err(|silence| Failure::NoRoutes {
                address: address.to_string(),
                place: self.meant(&silence),
                silence,
            })?;
            tables.push((*means, table));
        }
        Ok(Answer { engine, places: self.places.clone(), tables })
    }

    /// The name of the place that an engine speaks of.
    fn meant(&self, silence: &Silence) -> Option<String> {
        match silence {
            Silence::FarFromRoads(Some(at)) => self.names.get(*at).cloned(),
            _ => None,
        }
    }
}

impl Answer {
    /// Returns the edits that keep the answer, and how many ways it tells. Minutes that a table of the office gave stay, and so do
    /// those typed on a leg.
    pub fn enter(&self, visit: &Visit, today: NaiveDate) -> (Vec<Command>, usize) {
        let mut found = Vec::new();
        for (means, table) in &self.tables {
            for (from, row) in self.places.iter().zip(table) {
                for (to, minutes) in self.places.iter().zip(row) {
                    let Some(minutes) = *minutes else { continue };
                    if from != to && visit.place(to).is_some() && is_free(visit, from, to, *means) {
                        let source = self.engine.name().to_owned();
                        let road = Road { minutes, on: Some(today), source };
                        found.push(((from.clone(), to.clone(), *means), road));
                    }
                }
            }
        }
        let count = found.len();
        (roads::commands(found, visit), count)
    }

    /// Returns what the edit is called.
    pub fn label(&self, count: usize) -> Label {
        Label::Roads { count, source: self.engine.name().to_owned() }
    }
}

/// True where nobody but an engine has told of a way yet.
fn is_free(visit: &Visit, from: &PlaceId, to: &PlaceId, means: Means) -> bool {
    let Some(place) = visit.place(from) else { return false };
    let of_engine = |road: &Road| Engine::ALL.iter().any(|engine| engine.name() == road.source);
    place.roads.get(&(to.clone(), means)).is_none_or(of_engine)
}

/// Reads the name of an engine, `osrm` or `valhalla`.
pub fn engine(code: &str) -> Option<Engine> {
    Engine::ALL.into_iter().find(|engine| engine.name().eq_ignore_ascii_case(code))
}

/// Reads the address of an engine.
///
/// # Errors
/// [`Failure::Address`].
pub fn address(text: &str) -> Result<Address, Failure> {
    Address::parse(text).map_err(|_| Failure::Address(text.trim().to_owned()))
}

/// Says why there is no answer.
pub(crate) fn say_silence(
    address: &str,
    place: Option<&str>,
    silence: &Silence,
    words: &Words,
) -> String {
    match silence {
        Silence::Unreachable => words.roads_silent_unreachable(address),
        Silence::Untrusted => words.roads_silent_untrusted(address),
        Silence::TooSlow => words.roads_silent_slow(address),
        Silence::Redirected => words.roads_silent_redirected(address),
        Silence::Refused { code } => words.roads_silent_refused(address, code),
        Silence::FarFromRoads(_) => match place {
            Some(place) => words.roads_silent_far_of(place),
            None => words.roads_silent_far(),
        },
        Silence::Garbage => words.roads_silent_garbage(address),
        Silence::TooLarge => words.roads_silent_large(address),
        Silence::TooMany { count } => words.roads_silent_many(*count, MOST_POINTS),
    }
}

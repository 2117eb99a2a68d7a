//! Which stop, person, place, day or audience somebody means.

use crate::failure::Failure;
use chrono::NaiveDate;
use domain::Agenda;
use domain::ids::{PersonId, PlaceId, StopId};
use domain::time::Clock;
use domain::visit::{Audience, Person, Visit};

/// Returns the stop that is named by its id, its exact title or its planned hour, `09:35` or as people write it.
///
/// # Errors
/// [`Failure::NoSuchStop`], or [`Failure::WhichStop`] with the candidates when there are several.
pub fn stop(visit: &Visit, agenda: &Agenda, named: &str) -> Result<StopId, Failure> {
    let hour = hour(named);
    let starts =
        |id: &StopId| agenda.stop(id).and_then(|planned| Some(planned.clock(planned.start?)));
    let mut found: Vec<&StopId> = Vec::new();
    for (_, stop) in visit.stops() {
        let at_hour = hour.is_some() && starts(&stop.id) == hour;
        if stop.id.as_str() == named || stop.title == named || at_hour {
            found.push(&stop.id);
        }
    }
    match found.as_slice() {
        [] => Err(Failure::NoSuchStop(named.to_owned())),
        [one] => Ok((*one).clone()),
        several => {
            let candidate = |id: &&StopId| {
                let hour = starts(id).map_or_else(|| "     ".to_owned(), |at| at.to_string());
                (id.to_string(), hour, crate::say::title(visit, id).to_owned())
            };
            Err(Failure::WhichStop {
                named: named.to_owned(),
                candidates: several.iter().map(candidate).collect(),
            })
        }
    }
}

fn hour(named: &str) -> Option<Clock> {
    Clock::parse(named).or_else(|| match text::read::clock(named) {
        // A number alone is no hour here: it may be an id or a title.
        Ok(text::read::ClockInput::At(minutes)) if named.parse::<u32>().is_err() => {
            Some(Clock::from_minutes(minutes.into()))
        }
        _ => None,
    })
}

/// Returns the person who is named by id or exact name, with or without the first name.
///
/// # Errors
/// [`Failure::NoSuchPerson`], or [`Failure::WhichPerson`] with the candidates when there are several.
pub fn person(visit: &Visit, named: &str) -> Result<PersonId, Failure> {
    if let Some(person) = visit.person(&PersonId::new(named)) {
        return Ok(person.id.clone());
    }
    let found: Vec<&Person> = visit
        .persons()
        .filter(|person| person.full_name() == named || person.last_name == named)
        .collect();
    match found.as_slice() {
        [] => Err(Failure::NoSuchPerson(named.to_owned())),
        [one] => Ok(one.id.clone()),
        several => {
            let candidate = |person: &&Person| {
                (person.id.to_string(), person.full_name(), person.function.clone())
            };
            Err(Failure::WhichPerson {
                named: named.to_owned(),
                candidates: several.iter().map(candidate).collect(),
            })
        }
    }
}

/// Returns the place that is named by its id or its exact name.
///
/// # Errors
/// [`Failure::NoSuchPlace`].
pub fn place(visit: &Visit, named: &str) -> Result<PlaceId, Failure> {
    visit
        .place(&PlaceId::new(named))
        .or_else(|| visit.place_named(named, None))
        .map(|place| place.id.clone())
        .ok_or_else(|| Failure::NoSuchPlace(named.to_owned()))
}

/// Reads an audience.
///
/// # Errors
/// [`Failure::Audience`].
pub fn audience(text: &str) -> Result<Audience, Failure> {
    match text {
        "public" => Ok(Audience::Public),
        "participants" => Ok(Audience::Participants),
        "internal" => Ok(Audience::Internal),
        "drivers" => Ok(Audience::Drivers),
        other => Err(Failure::Audience(other.to_owned())),
    }
}

/// Returns the word by which [`audience`] knows an audience.
pub const fn audience_word(audience: Audience) -> &'static str {
    match audience {
        Audience::Public => "public",
        Audience::Participants => "participants",
        Audience::Internal => "internal",
        Audience::Drivers => "drivers",
    }
}

/// Reads a date, ISO or in words; a year that is not written is the one nearest to `reference`.
///
/// # Errors
/// [`Failure::Date`].
pub fn date(text: &str, reference: NaiveDate) -> Result<NaiveDate, Failure> {
    text::read::date(text, Some(reference))
        .map(|read| read.date)
        .map_err(|_| Failure::Date(text.to_owned()))
}

/// Reads a day of a visit; a year that is not written is that of the visit.
///
/// # Errors
/// [`Failure::Date`], [`Failure::NoSuchDay`].
pub fn day(text: &str, visit: &Visit, today: NaiveDate) -> Result<NaiveDate, Failure> {
    let read = date(text, today)?;
    let days: Vec<NaiveDate> = visit.days().map(|day| day.date).collect();
    days.iter()
        .copied()
        .find(|day| *day == read)
        .or_else(|| {
            days.iter().copied().find(|day| date(text, *day).is_ok_and(|read| read == *day))
        })
        .ok_or(Failure::NoSuchDay { date: read, days })
}

/// Reads minutes of a shift, `+10`, `-20`, `1h30`, at most a day either way.
///
/// # Errors
/// [`Failure::Minutes`].
pub fn shift(text: &str) -> Result<i32, Failure> {
    match text::read::shift(text) {
        Ok(minutes) if minutes.abs() <= 24 * 60 => Ok(minutes),
        _ => Err(Failure::Minutes(text.to_owned())),
    }
}

//! Why a stop does not fit, and what a delay costs, in words.

use crate::say::{Voice, group_name, title};
use crate::wire::offers::Explained;
use domain::time::Instant;
use domain::visit::Visit;
use domain::{Agenda, StopId};
use planner::{Fact, Lateness, Obstacles};

/// Says why a stop does not fit: « 12h15 fixe (Réunion), 20 min de trajet vers …, Visite B : au moins 40 min, Usine ouvre à 11h ».
pub fn why_not(
    obstacles: &Obstacles,
    stop: &StopId,
    visit: &Visit,
    agenda: &Agenda,
    voice: Voice<'_>,
) -> Explained {
    let words = voice.words;
    let name = title(visit, stop);
    match obstacles {
        Obstacles::None => Explained { sentence: words.app_why_fits(name), lines: Vec::new() },
        Obstacles::Unknown => {
            Explained { sentence: words.app_why_unknown(name), lines: Vec::new() }
        }
        Obstacles::Facts(why) => {
            let lines: Vec<String> =
                why.facts.iter().map(|fact| fact_line(fact, stop, visit, agenda, voice)).collect();
            let sentence = if why.missing > 0 {
                words.app_why_missing(voice.duration(why.missing), name)
            } else {
                words.app_why_not(name)
            };
            Explained { sentence, lines }
        }
    }
}

fn fact_line(
    fact: &Fact,
    asked: &StopId,
    visit: &Visit,
    agenda: &Agenda,
    voice: Voice<'_>,
) -> String {
    let words = voice.words;
    let hour = |stop: &StopId, at: Instant| {
        agenda.stop(stop).map_or_else(String::new, |planned| voice.clock(planned.clock(at)))
    };
    match fact {
        Fact::DayStarts(at) => words.app_fact_day_starts(hour(asked, *at)),
        Fact::DayEnds(at) => words.app_fact_day_ends(hour(asked, *at)),
        Fact::Fixed(stop, at) => words.app_fact_fixed(hour(stop, *at), title(visit, stop)),
        Fact::Opens(stop, at) => words.app_fact_opens(hour(stop, *at), title(visit, stop)),
        Fact::Closes(stop, at) => words.app_fact_closes(hour(stop, *at), title(visit, stop)),
        Fact::AtLeast(stop, minutes) => {
            words.app_fact_at_least(voice.duration(*minutes), title(visit, stop))
        }
        Fact::Lasts(stop, minutes) => {
            words.app_fact_lasts(voice.duration(*minutes), title(visit, stop))
        }
        Fact::Ways(Some(least)) => words.app_fact_ways(voice.duration(*least)),
        Fact::Ways(None) => words.app_fact_ways_unmeasured(),
        Fact::Seats(group, people, seats) => {
            words.app_too_few_seats(group_name(visit, group), *people, *seats)
        }
        Fact::Way(from, to, minutes, known) => {
            let minutes = voice.duration(*minutes);
            let minutes = if *known { minutes } else { words.app_about(minutes) };
            words.app_fact_way(title(visit, from), minutes, title(visit, to))
        }
    }
}

/// Says what a delay costs: « jusqu’à +15 min : la marge avant 12h15 (il en reste 5) », « à +16 min : il manque 1 min … ».
pub fn lateness(
    found: &Lateness,
    stop: &StopId,
    visit: &Visit,
    agenda: &Agenda,
    voice: Voice<'_>,
) -> Explained {
    let words = voice.words;
    let start = |id: &StopId| {
        let planned = agenda.stop(id);
        let hour = planned.and_then(|planned| Some(voice.clock(planned.clock(planned.start?))));
        hour.unwrap_or_default()
    };
    let lines: Vec<String> = found
        .costs
        .iter()
        .map(|cost| match &cost.margin {
            Some(pin) => words.app_late_margin(start(pin), voice.duration(cost.left), cost.to),
            None => words.app_late_free(cost.to),
        })
        .collect();
    let sentence = match &found.breaks {
        Some((by, broken, minutes)) => {
            words.app_late_breaks(*by, start(broken), *minutes, title(visit, stop))
        }
        None => words.app_late_never(title(visit, stop)),
    };
    Explained { sentence, lines }
}

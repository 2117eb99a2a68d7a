//! « Pourquoi pas ? »: the smallest set of facts that together keep a stop out of its day.

use crate::order::{self, Fact as Given, Watch};
use crate::rearrange::edited;
use crate::sketch::{Options, Sketch};
use domain::command::StopField;
use domain::time::{Instant, Minutes};
use domain::visit::{Pin, Status, Timing, Visit};
use domain::{Agenda, Command, GroupId, StopId, layout};

/// Why a stop does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyNot {
    /// What stands in the way together; none of it alone does.
    pub facts: Vec<Fact>,
    /// The minutes that are missing at least, in whatever order.
    pub missing: Minutes,
    /// Even with every stop at its minimum it does not fit; else it does not at the preferred durations.
    pub at_minimum: bool,
}

/// A fact of the visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The day starts no earlier.
    DayStarts(Instant),
    /// The day is over by then.
    DayEnds(Instant),
    /// A start or an end is fixed.
    Fixed(StopId, Instant),
    /// A stop opens no earlier.
    Opens(StopId, Instant),
    /// A stop closes then.
    Closes(StopId, Instant),
    /// A stop takes at least so long.
    AtLeast(StopId, Minutes),
    /// A stop takes so long as it is planned.
    Lasts(StopId, Minutes),
    /// The way from one stop to another; `true` where it is known and not estimated.
    Way(StopId, StopId, Minutes, bool),
    /// All ways between these stops, there and back: so many minutes at least in all, where that was found in time.
    Ways(Option<Minutes>),
    /// So many ride with a group, and its cars can take only so many.
    Seats(GroupId, u32, u32),
}

/// What may keep a stop out of its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacles {
    /// Nothing: there is an order with it in which everything fits.
    None,
    /// These facts.
    Facts(WhyNot),
    /// It cannot be said: a way is unknown, groups part, or there was no time to find out.
    Unknown,
}

/// Says why a stop does not fit into its day beside everything that is planned there, in whatever order; one in reserve as if it took
/// place.
pub fn why_not(visit: &Visit, stop: &StopId, watch: &mut dyn Watch) -> Obstacles {
    let wanted = match visit.stop(stop) {
        Some(record) if !record.takes_time() => {
            let field = StopField::Status(Status::Option);
            edited(visit, &[Command::SetStop { stop: stop.clone(), field }])
        }
        _ => Some(visit.clone()),
    };
    let (Some(visit), Some(day)) = (wanted.as_ref(), visit.day_of(stop)) else {
        return Obstacles::Unknown;
    };
    let agenda = layout(visit);
    let Some(sketch) = Sketch::of(visit, &agenda, &[day.date], Options::AsTheyAre) else {
        return Obstacles::Unknown;
    };
    if order::solve(&sketch.question, order::Wish::LeastTravel, watch).is_ok() {
        return Obstacles::None;
    }
    match order::why_not(&sketch.question, watch) {
        Some(why) => Obstacles::Facts(told(&sketch, &agenda, &why)),
        None => Obstacles::Unknown,
    }
}

fn told(sketch: &Sketch<'_>, agenda: &Agenda, why: &order::WhyNot) -> WhyNot {
    let mut facts: Vec<Fact> = Vec::new();
    for fact in &why.facts {
        for fact in fact_of(sketch, agenda, *fact) {
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        }
    }
    let missing = Minutes::try_from(why.missing).unwrap_or(0);
    WhyNot { facts, missing, at_minimum: why.at_minimum }
}

fn fact_of(sketch: &Sketch<'_>, agenda: &Agenda, fact: Given) -> Vec<Fact> {
    let block = |halt: usize| sketch.halts.get(halt).and_then(|at| sketch.blocks.get(*at));
    let first = |halt| block(halt).map(|it| it.first.clone());
    let end = |day: usize, last: bool| {
        let (first, tail) = sketch.ends.get(day).copied().unwrap_or_default();
        let at = if last { tail } else { first };
        at.and_then(|at| sketch.blocks.get(at))
    };
    let instant = |minute: order::Minute| sketch.base + Instant::from(minute);
    let fixed = |stop: &StopId| {
        let planned = agenda.stop(stop)?;
        let ends =
            sketch.stop(stop).is_some_and(|it| matches!(it.timing, Timing::Pinned(Pin::End(_))));
        Some(Fact::Fixed(stop.clone(), if ends { planned.end? } else { planned.start? }))
    };
    let window = |halt: usize, closes: bool| {
        let windows = &sketch.question.halts.get(halt)?.windows;
        let at = if closes {
            windows.iter().map(|window| window.close).max()
        } else {
            windows.iter().map(|window| window.open).min()
        };
        Some((first(halt)?, instant(at?)))
    };
    let minutes = |of: order::Minute| Minutes::try_from(of).unwrap_or(0);
    let found = match fact {
        Given::Start(day) => match end(day, false) {
            Some(head) => {
                let lasts = Fact::Lasts(head.first.clone(), head.duration);
                return fixed(&head.first).into_iter().chain([lasts]).collect();
            }
            None => sketch.question.days.get(day).map(|day| Fact::DayStarts(instant(day.start))),
        },
        Given::End(day) => match end(day, true) {
            Some(tail) => fixed(&tail.first),
            None => sketch.question.days.get(day).map(|day| Fact::DayEnds(instant(day.end))),
        },
        Given::Pin(halt) => first(halt).and_then(|stop| fixed(&stop)),
        Given::Opens(halt) => window(halt, false).map(|(stop, at)| Fact::Opens(stop, at)),
        Given::Closes(halt) => window(halt, true).map(|(stop, at)| Fact::Closes(stop, at)),
        Given::Minimum(halt) => block(halt).map(|it| {
            Fact::AtLeast(it.first.clone(), minutes(sketch.question.halts[halt].minimum))
        }),
        Given::Duration(halt) => block(halt)
            .map(|it| Fact::Lasts(it.first.clone(), minutes(sketch.question.halts[halt].duration))),
        Given::Leg(from, to) => {
            let from = from.map_or_else(|| end(0, false), block);
            let to = to.map_or_else(|| end(0, true), block);
            from.zip(to).and_then(|(from, to)| way(sketch, &from.last, &to.first))
        }
        Given::Ways(least) => Some(Fact::Ways(least.map(minutes))),
        Given::Seats(group) => seats(sketch, group),
    };
    found.into_iter().collect()
}

/// How many ride with a group of the question, and how many can.
fn seats(sketch: &Sketch<'_>, group: usize) -> Option<Fact> {
    let counted = sketch.question.split.as_ref()?.groups.get(group)?;
    let halt = sketch.question.halts.iter().position(|halt| halt.group == Some(group))?;
    let id = sketch.halts.get(halt).and_then(|at| sketch.blocks.get(*at))?.group.clone()?;
    Some(Fact::Seats(id, counted.people?, counted.seats?))
}

/// A way that takes minutes.
fn way(sketch: &Sketch<'_>, from: &StopId, to: &StopId) -> Option<Fact> {
    let leg = sketch.ways.between(from, to);
    let known = matches!(leg, crate::ways::Leg::Known(_));
    let minutes = leg.minutes().filter(|minutes| *minutes > 0)?;
    Some(Fact::Way(from.clone(), to.clone(), minutes, known))
}

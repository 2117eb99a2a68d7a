//! What is missing least, beside every order and every cut.

use crate::brute::{BUDGET, laid_out, start};
use crate::random;
use planner::order::{Coming, Minute, Question, least_cut, least_drop, least_late, overrun};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// What an order so far has come to: what it misses least, for each minute at which it can be over.
type Lack = BTreeMap<Minute, i64>;

/// The least that every order misses, halt by halt; none is left out but those that miss as much already. `None` where every
/// order needs an unknown leg, or none fits.
fn least(question: &Question, visit: Visit, home: Home) -> Option<i64> {
    let day = question.days[0];
    let mut best = None;
    let lack = Lack::from([(day.start, 0)]);
    go(question, (visit, home), &mut Vec::new(), day.from, &lack, &mut best);
    best
}

/// How a halt is visited by who comes after that many minutes of travel, and how one comes home.
type Visit = fn(&Question, usize, &Lack, Minute) -> Lack;
type Home = fn(Minute, Minute) -> Option<i64>;

fn go(
    question: &Question,
    rule: (Visit, Home),
    order: &mut Vec<usize>,
    place: usize,
    lack: &Lack,
    best: &mut Option<i64>,
) {
    let so_far = lack.values().min();
    if so_far.is_none_or(|so_far| best.is_some_and(|best| best <= *so_far)) {
        return;
    }
    if order.len() == question.halts.len() {
        let day = question.days[0];
        let Some(leg) = question.travel.minutes(place, day.to) else { return };
        let home = lack.iter().filter_map(|(left, lack)| Some(lack + rule.1(left + leg, day.end)?));
        *best = (*best).into_iter().chain(home).min();
        return;
    }
    for at in 0..question.halts.len() {
        let halt = &question.halts[at];
        let leg = question.travel.minutes(place, halt.place);
        if let Some(leg) = leg.filter(|_| !order.contains(&at)) {
            order.push(at);
            go(question, rule, order, halt.place, &rule.0(question, at, lack, leg), best);
            order.pop();
        }
    }
}

fn keep(next: &mut Lack, minute: Minute, lack: i64) {
    next.entry(minute).and_modify(|known| *known = lack.min(*known)).or_insert(lack);
}

/// The openings of a halt: first start and closing.
fn openings(question: &Question, at: usize) -> Vec<(Minute, Minute)> {
    let halt = &question.halts[at];
    match halt.pin {
        Some(pin) => vec![(pin, pin + halt.duration)],
        None if halt.windows.is_empty() => {
            vec![(question.days[0].start, question.days[0].end.max(halt.duration))]
        }
        None => halt.windows.iter().map(|window| (window.open, window.close)).collect(),
    }
}

/// Late by so many minutes at every opening of the halt, which lasts as long as preferred.
fn late(question: &Question, at: usize, lack: &Lack, leg: Minute) -> Lack {
    let mut next = Lack::new();
    for (left, lack) in lack {
        for (open, close) in openings(question, at) {
            let end = (left + leg).max(open) + question.halts[at].duration;
            keep(&mut next, end, lack + i64::from((end - close).max(0)));
        }
    }
    next
}

/// Cut to every duration that is in time at an opening.
fn cut(question: &Question, at: usize, lack: &Lack, leg: Minute) -> Lack {
    let halt = &question.halts[at];
    let mut next = Lack::new();
    for (left, lack) in lack {
        for duration in halt.minimum..=halt.duration {
            for (open, close) in openings(question, at) {
                let start = (left + leg).max(open);
                let late = if halt.pin.is_some() { start > open } else { start + duration > close };
                if !late {
                    let cut = i64::from(halt.duration - duration);
                    keep(&mut next, start + duration, lack + cut);
                }
            }
        }
    }
    next
}

/// All smallest sets without which some order fits; nothing pinned is left out.
fn drops(question: &Question) -> Vec<Vec<usize>> {
    let count = question.halts.len();
    let mut fits = vec![false; 1 << count];
    let day = question.days[0];
    every_way(question, (day.start, day.from, 0), &mut fits);
    let members = |set: usize| (0..count).filter(|at| set >> at & 1 != 0).collect::<Vec<_>>();
    let pinned = |at: &usize| question.halts[*at].pin.is_some();
    for size in 0..=count {
        let sets = (0..1_usize << count).filter(|set| set.count_ones() as usize == size);
        let out = sets.filter(|set| fits[!set & ((1 << count) - 1)]).map(members);
        let mut found: Vec<Vec<usize>> = out.filter(|out| !out.iter().any(pinned)).collect();
        if !found.is_empty() {
            found.sort();
            return found;
        }
    }
    Vec::new()
}

/// Goes on in every way from leaving a place with a set of halts behind; says of which sets one comes home.
fn every_way(question: &Question, from: (Minute, usize, usize), fits: &mut [bool]) {
    let ((left, place, set), day) = (from, question.days[0]);
    let home = question.travel.minutes(place, day.to);
    fits[set] |= home.is_some_and(|leg| left + leg <= day.end);
    for (at, halt) in question.halts.iter().enumerate().filter(|(at, _)| set >> at & 1 == 0) {
        let leg = question.travel.minutes(place, halt.place);
        let start = leg.and_then(|leg| start(question, at, left + leg, halt.duration));
        if let Some(start) = start {
            every_way(question, (start + halt.duration, halt.place, set | 1 << at), fits);
        }
    }
}

proptest! {
    // Some seconds in each run; `make full` asks thousands.
    #![proptest_config(random::cases(40))]

    #[test]
    fn what_is_missing_least(question in random::day(8)) {
        let known = least(&question, late, |back, end| Some(i64::from((back - end).max(0))));
        prop_assert_eq!(least_late(&question, &mut BUDGET.clone()).ok().map(|it| it.late), known);
        let found = least_cut(&question, &mut BUDGET.clone()).ok();
        let known = least(&question, cut, |back, end| (back <= end).then_some(0));
        prop_assert_eq!(found.as_ref().map(|it| it.cut), known);
        if let Some(found) = found {
            let mut shorter = question.clone();
            for (at, by) in &found.cuts {
                shorter.halts[*at].duration -= by;
                prop_assert!(shorter.halts[*at].duration >= shorter.halts[*at].minimum);
            }
            let order: Vec<usize> = found.order.iter().map(|placed| placed.halt).collect();
            let fits = laid_out(&shorter, &order, &[]);
            prop_assert_eq!(fits.map(|it| it.order), Some(found.order));
            prop_assert_eq!(found.cuts.iter().map(|(_, by)| i64::from(*by)).sum::<i64>(), found.cut);
        }
        let dropped = least_drop(&question, &mut BUDGET.clone());
        prop_assert_eq!(dropped.map(|it| it.choices).unwrap_or_default(), drops(&question));
    }
}

proptest! {
    #![proptest_config(random::cases(1_000))]

    #[test]
    fn a_day_under_way(
        late in 0..60_i32,
        stops in prop::collection::vec((0..20_i32, 0..6_i32, 0..40_i32, any::<bool>(), 0..4_i32), 1..=8),
    ) {
        let mut announced = 0;
        let coming: Vec<Coming> = stops.iter().map(|(leg, floor, duration, pinned, cut)| {
            announced += leg + floor + 3;
            let stop = Coming {
                leg: Some(*leg),
                floor: *floor,
                announced,
                pinned: *pinned,
                close: (duration % 3 == 0).then_some(announced + duration + 4),
                duration: *duration,
                minimum: (duration - cut).max(0),
            };
            announced += duration;
            stop
        }).collect();
        let home = (5, announced + 12);
        let found = overrun(late, &coming, Some(home));
        let mut best = None;
        every_cut(late, &coming, (0, 0, 0), home, &mut best);
        prop_assert_eq!(Some((found.missing, found.cut, found.displacement)), best);
    }
}

/// Every duration of every stop; none is left out but those that miss, cut and move as much already.
fn every_cut(
    left: Minute,
    coming: &[Coming],
    so_far: (i64, i64, i64),
    home: (Minute, Minute),
    best: &mut Option<(i64, i64, i64)>,
) {
    if best.is_some_and(|best| best <= so_far) {
        return;
    }
    let (missing, cut, moved) = so_far;
    let Some((stop, coming)) = coming.split_first() else {
        let late = i64::from((left + home.0 - home.1).max(0));
        *best = (*best).into_iter().chain([(missing + late, cut, moved)]).min();
        return;
    };
    let start = (left + stop.leg.unwrap() + stop.floor).max(stop.announced);
    let by = i64::from(start - stop.announced);
    let past_pin = if stop.pinned { by } else { 0 };
    for duration in stop.minimum..=stop.duration {
        let end = start + duration;
        let past = stop.close.map_or(0, |close| i64::from((end - close).max(0)));
        let cut = cut + i64::from(stop.duration - duration);
        every_cut(end, coming, (missing + past_pin + past, cut, moved + by), home, best);
    }
}

//! What is missing least, beside every order and every cut.

use crate::brute::{BUDGET, laid_out, orders};
use crate::random;
use planner::order::{Coming, Minute, Question, least_cut, least_drop, least_late, overrun};
use proptest::prelude::*;

/// (late, cut, dropped) of the best orders; `None` where legs are unknown or minima do not help.
fn lacks(question: &Question) -> (Option<i64>, Option<i64>) {
    let (mut late, mut cut) = (None::<i64>, None::<i64>);
    let mut all: Vec<usize> = (0..question.halts.len()).collect();
    orders(&mut all, 0, &mut |order| {
        if let Some(found) = lateness(question, order) {
            late = Some(late.map_or(found, |late| late.min(found)));
        }
        if let Some(found) = cuts(question, order) {
            cut = Some(cut.map_or(found, |cut| cut.min(found)));
        }
    });
    (late, cut)
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

fn lateness(question: &Question, order: &[usize]) -> Option<i64> {
    // Every opening of every halt, by trying all.
    let mut labels = vec![(question.days[0].start, 0_i64)];
    let mut place = question.days[0].from;
    for at in order.iter().copied() {
        let halt = &question.halts[at];
        let leg = question.travel.minutes(place, halt.place)?;
        labels = labels
            .iter()
            .flat_map(|(left, late)| {
                openings(question, at).into_iter().map(move |(open, close)| {
                    let end = (left + leg).max(open) + halt.duration;
                    (end, late + i64::from((end - close).max(0)))
                })
            })
            .collect();
        place = halt.place;
    }
    let day = question.days[0];
    let leg = question.travel.minutes(place, day.to)?;
    labels.iter().map(|(left, late)| late + i64::from((left + leg - day.end).max(0))).min()
}

fn cuts(question: &Question, order: &[usize]) -> Option<i64> {
    // Minute by minute: the least cut with which a halt can be left then.
    let mut left = std::collections::BTreeMap::from([(question.days[0].start, 0_i64)]);
    let mut place = question.days[0].from;
    for at in order.iter().copied() {
        let halt = &question.halts[at];
        let leg = question.travel.minutes(place, halt.place)?;
        let mut next = std::collections::BTreeMap::new();
        for (minute, cut) in left {
            for duration in halt.minimum..=halt.duration {
                for (open, close) in openings(question, at) {
                    let start = (minute + leg).max(open);
                    let late =
                        if halt.pin.is_some() { start > open } else { start + duration > close };
                    if !late {
                        let cut = cut + i64::from(halt.duration - duration);
                        let known = next.entry(start + duration).or_insert(cut);
                        *known = cut.min(*known);
                    }
                }
            }
        }
        (left, place) = (next, halt.place);
    }
    let day = question.days[0];
    let leg = question.travel.minutes(place, day.to)?;
    left.iter().filter(|(minute, _)| **minute + leg <= day.end).map(|(_, cut)| *cut).min()
}

/// All smallest sets without which some order fits.
fn drops(question: &Question) -> Vec<Vec<usize>> {
    let count = question.halts.len();
    let mut found: Vec<Vec<usize>> = Vec::new();
    for set in 0..1_u32 << count {
        let out: Vec<usize> = (0..count).filter(|at| set >> at & 1 != 0).collect();
        if out.iter().any(|at| question.halts[*at].pin.is_some()) {
            continue;
        }
        let mut rest: Vec<usize> = (0..count).filter(|at| !out.contains(at)).collect();
        let mut fits = false;
        orders(&mut rest, 0, &mut |order| fits |= laid_out(question, order, &[]).is_some());
        if fits {
            found.push(out);
        }
    }
    let least = found.iter().map(Vec::len).min().unwrap_or(0);
    found.retain(|set| set.len() == least);
    found.sort();
    found
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_missing_least(question in random::day(5)) {
        let (late, cut) = lacks(&question);
        prop_assert_eq!(least_late(&question, &mut BUDGET.clone()).ok().map(|it| it.late), late);
        let found = least_cut(&question, &mut BUDGET.clone()).ok();
        prop_assert_eq!(found.as_ref().map(|it| it.cut), cut);
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

    #[test]
    fn a_day_under_way(
        late in 0..60_i32,
        stops in prop::collection::vec((0..20_i32, 0..6_i32, 0..40_i32, any::<bool>(), 0..6_i32), 1..5),
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
        every_cut(&coming, &mut Vec::new(), &mut |durations| {
            let price = mended(late, &coming, durations, home);
            best = Some(best.map_or(price, |best: (i64, i64, i64)| best.min(price)));
        });
        prop_assert_eq!(Some((found.missing, found.cut, found.displacement)), best);
    }
}

fn every_cut(coming: &[Coming], durations: &mut Vec<Minute>, call: &mut dyn FnMut(&[Minute])) {
    let Some(stop) = coming.get(durations.len()) else { return call(durations) };
    for duration in stop.minimum..=stop.duration {
        durations.push(duration);
        every_cut(coming, durations, call);
        durations.pop();
    }
}

fn mended(
    ready: Minute,
    coming: &[Coming],
    durations: &[Minute],
    home: (Minute, Minute),
) -> (i64, i64, i64) {
    let (mut left, mut missing, mut cut, mut moved) = (ready, 0, 0, 0);
    for (stop, duration) in coming.iter().zip(durations) {
        let start = (left + stop.leg.unwrap() + stop.floor).max(stop.announced);
        missing += if stop.pinned { start - stop.announced } else { 0 };
        missing += stop.close.map_or(0, |close| (start + duration - close).max(0));
        cut += stop.duration - duration;
        moved += start - stop.announced;
        left = start + duration;
    }
    missing += (left + home.0 - home.1).max(0);
    (i64::from(missing), i64::from(cut), i64::from(moved))
}

//! Every order tried by hand says the same as the engine.

use crate::checker::check;
use crate::random;
use planner::order::{
    Answer, Cost, Minute, Placed, Question, Steps, Unanswered, Wish, fits, solve, why_not,
};
use proptest::prelude::*;

pub(crate) const BUDGET: Steps = Steps(1_000_000_000);

/// Calls back with every order of these.
pub(crate) fn orders(items: &mut Vec<usize>, from: usize, call: &mut dyn FnMut(&[usize])) {
    if from == items.len() {
        call(items);
        return;
    }
    for at in from..items.len() {
        items[from..=at].rotate_right(1);
        orders(items, from + 1, call);
        items[from..=at].rotate_left(1);
    }
}

/// The start of who arrives then, of a halt that lasts so long.
pub(crate) fn start(
    question: &Question,
    at: usize,
    arrival: Minute,
    duration: Minute,
) -> Option<Minute> {
    let halt = &question.halts[at];
    if let Some(pin) = halt.pin {
        return (arrival <= pin).then_some(pin);
    }
    let (first, last) =
        halt.day.map_or((question.days[0].start, question.days.last()?.end), |day| {
            (question.days[day].start, question.days[day].end)
        });
    let ends = |(open, close): (Minute, Minute)| {
        let start = arrival.max(open).max(first);
        (start + duration <= close.min(last)).then_some(start)
    };
    if halt.windows.is_empty() {
        return ends((first, last));
    }
    halt.windows.iter().filter_map(|window| ends((window.open, window.close))).min()
}

/// Lays an order out as early as it goes; `nights` says behind how many halts each day but the last ends.
pub(crate) fn laid_out(question: &Question, order: &[usize], nights: &[usize]) -> Option<Answer> {
    let mut placed = Vec::new();
    let (mut left, mut place) = (question.days[0].start, question.days[0].from);
    let (mut travel, mut ends, mut day) = (0, 0, 0);
    for position in 0..=order.len() {
        while day < nights.len() && nights[day] == position {
            let leg = question.travel.minutes(place, question.days[day].to)?;
            travel += i64::from(leg);
            ends += i64::from(left + leg);
            if left + leg > question.days[day].end {
                return None;
            }
            day += 1;
            (left, place) = (question.days[day].start, question.days[day].from);
        }
        let Some(at) = order.get(position).copied() else { break };
        let halt = &question.halts[at];
        let leg = question.travel.minutes(place, halt.place)?;
        travel += i64::from(leg);
        let start = start(question, at, left + leg, halt.duration)?;
        placed.push(Placed { halt: at, start, end: start + halt.duration, day });
        (left, place) = (start + halt.duration, halt.place);
    }
    let leg = question.travel.minutes(place, question.days[day].to)?;
    let end = left + leg;
    let cost = Cost {
        kept: 0,
        travel: travel + i64::from(leg),
        end,
        ends: ends + i64::from(end),
        apart: 0,
    };
    let dropped = (0..question.halts.len()).filter(|at| !order.contains(at)).collect();
    let answer = Answer { order: placed, dropped, cost, proved: false, unknown: Vec::new() };
    (end <= question.days[day].end).then_some(answer)
}

/// The best (−worth, then what the wish counts) over all choices, orders and days.
fn best(question: &Question, wish: Wish) -> Option<(i64, i64, i64)> {
    let count = question.halts.len();
    let mut best = None;
    for set in 0..1_u32 << count {
        let mut chosen: Vec<usize> = (0..count).filter(|at| set >> at & 1 != 0).collect();
        if (0..count).any(|at| !chosen.contains(&at) && question.halts[at].optional.is_none()) {
            continue;
        }
        orders(&mut chosen, 0, &mut |order| {
            let nights: Vec<Vec<usize>> = match question.days.len() {
                1 => vec![Vec::new()],
                _ => (0..=order.len()).map(|night| vec![night]).collect(),
            };
            for nights in nights {
                let Some(answer) = laid_out(question, order, &nights) else { continue };
                let Ok((kept, travel, ends)) = check(question, &answer) else { continue };
                let price = counted(kept, travel, ends, wish);
                best = Some(best.map_or(price, |best: (i64, i64, i64)| best.min(price)));
            }
        });
    }
    best
}

fn counted(kept: u64, travel: i64, ends: i64, wish: Wish) -> (i64, i64, i64) {
    let kept = -i64::try_from(kept).unwrap();
    match wish {
        Wish::LeastTravel => (kept, travel, ends),
        Wish::EarliestEnd => (kept, ends, travel),
        Wish::TravelAlone => (kept, travel, 0),
        Wish::EndAlone => (kept, ends, 0),
    }
}

/// The first order by the question's own that is as good as the best.
fn first(question: &Question, wish: Wish) -> Option<Vec<usize>> {
    let mut first: Option<((i64, i64, i64), Vec<usize>)> = None;
    orders(&mut (0..question.halts.len()).collect(), 0, &mut |order| {
        let Some(answer) = laid_out(question, order, &[]) else { return };
        let price = counted(0, answer.cost.travel, answer.cost.ends, wish);
        if first.as_ref().is_none_or(|(known, _)| price < *known) {
            first = Some((price, order.to_vec()));
        }
    });
    first.map(|(_, order)| order)
}

const WISHES: [Wish; 4] = [Wish::LeastTravel, Wish::EarliestEnd, Wish::TravelAlone, Wish::EndAlone];

fn agrees(question: &Question) {
    for wish in WISHES {
        let known = best(question, wish);
        match solve(question, wish, &mut BUDGET.clone()) {
            Ok(answer) => {
                assert!(answer.proved);
                let (kept, travel, ends) = check(question, &answer).unwrap();
                assert_eq!(
                    (kept, travel, ends),
                    (answer.cost.kept, answer.cost.travel, answer.cost.ends)
                );
                assert_eq!(Some(counted(kept, travel, ends, wish)), known, "{wish:?}");
                assert_eq!(
                    solve(question, wish, &mut BUDGET.clone()),
                    Ok(answer),
                    "another answer"
                );
            }
            Err(why) => {
                let named = matches!(why, Unanswered::Impossible | Unanswered::UnknownLegs(_));
                assert!(named && known.is_none(), "{why:?}, {known:?}, {wish:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_best_order_of_a_day(question in random::day(6)) {
        agrees(&question);
    }

    #[test]
    fn of_equals_the_first_by_the_list(question in random::day(6)) {
        for wish in WISHES {
            let found = solve(&question, wish, &mut BUDGET.clone()).ok();
            let order = found.map(|it| it.order.iter().map(|placed| placed.halt).collect::<Vec<_>>());
            prop_assert_eq!(order, first(&question, wish), "{:?}", wish);
        }
    }

    #[test]
    fn what_is_kept_of_a_day(question in random::choice(5)) {
        agrees(&question);
    }

    #[test]
    fn halts_over_two_days(question in random::two_days(5)) {
        agrees(&question);
    }

    #[test]
    fn a_reason_is_there_exactly_when_nothing_fits(question in random::day(6)) {
        let known = question.halts.iter().all(|a| question.halts.iter().all(|b| {
            question.travel.minutes(a.place, b.place).is_some()
                && question.travel.minutes(0, b.place).is_some()
                && question.travel.minutes(b.place, 0).is_some()
        }));
        prop_assume!(known);
        let fits = solve(&question, Wish::EndAlone, &mut BUDGET.clone()).is_ok();
        if let Some(why) = why_not(&question, &mut BUDGET.clone()) {
            prop_assert!(!fits);
            prop_assert!(!why.facts.is_empty());
        }
    }

    #[test]
    fn where_a_halt_fits(question in random::day(5), asked in 0..5_usize) {
        let asked = asked % question.halts.len();
        let order: Vec<usize> = (0..question.halts.len()).filter(|at| *at != asked).collect();
        let mut known = Vec::new();
        for position in 0..=order.len() {
            let mut all = order.clone();
            all.insert(position, asked);
            for minute in question.days[0].start..=question.days[0].end {
                let mut pinned = question.clone();
                if start(&question, asked, minute, question.halts[asked].duration) == Some(minute) {
                    pinned.halts[asked].pin = Some(minute);
                    if laid_out(&pinned, &all, &[]).is_some() {
                        known.push((position, minute));
                    }
                }
            }
        }
        let rooms = fits(&question, &[order], asked);
        let minutes = rooms.iter().flat_map(|room| (room.first..=room.last).map(|it| (room.position, it)));
        let mut minutes: Vec<_> = minutes.collect();
        minutes.sort_unstable();
        minutes.dedup();
        prop_assert_eq!(minutes, known);
    }
}

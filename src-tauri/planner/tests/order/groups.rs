//! Groups that part and meet, beside every way to spend the day.

use crate::brute::{BUDGET, orders, start};
use crate::checker::check;
use crate::random;
use planner::order::{Minute, Question, Wish, solve};
use proptest::prelude::*;

/// (travel, end, minutes of waiting at the meeting) of every way to spend a day with a split.
fn with_groups(question: &Question) -> Option<(i64, i64, i64)> {
    let split = question.split.as_ref()?;
    let count = question.halts.len();
    let of = |group: Option<usize>| -> Vec<usize> {
        (0..count)
            .filter(|at| {
                *at != split.after && *at != split.meet && question.halts[*at].group == group
            })
            .collect()
    };
    let mut best = None;
    let mut common = of(None);
    let length = common.len();
    orders(&mut common, 0, &mut |common| {
        for cut in 0..=length {
            let mut line: Vec<usize> = common[..cut].to_vec();
            line.push(split.after);
            let Some((left, travel)) =
                along(question, &line, question.days[0].start, question.days[0].from)
            else {
                continue;
            };
            let place = question.halts[split.after].place;
            // (latest arrival, travel, sum of arrivals) of all choices of orders.
            let mut choices = vec![(Minute::MIN, travel, 0_i64)];
            for group in 0..split.groups.len() {
                let mut own = of(Some(group));
                let mut next = Vec::new();
                orders(&mut own, 0, &mut |own| {
                    let Some((at, travel)) = along(question, own, left, place) else { return };
                    let last = own.last().map_or(place, |last| question.halts[*last].place);
                    let Some(leg) = question.travel.minutes(last, question.halts[split.meet].place)
                    else {
                        return;
                    };
                    for (latest, sum, arrivals) in &choices {
                        let arrival = at + leg;
                        next.push((
                            arrival.max(*latest),
                            sum + travel + i64::from(leg),
                            arrivals + i64::from(arrival),
                        ));
                    }
                });
                choices = next;
            }
            for (latest, travel, arrivals) in choices {
                let duration = question.halts[split.meet].duration;
                let Some(start) = start(question, split.meet, latest, duration) else { continue };
                let meet = question.halts[split.meet].place;
                let Some((left, more)) = along(question, &common[cut..], start + duration, meet)
                else {
                    continue;
                };
                let last = common[cut..].last().map_or(meet, |last| question.halts[*last].place);
                let Some(home) = question.travel.minutes(last, question.days[0].to) else {
                    continue;
                };
                if left + home <= question.days[0].end {
                    let apart = i64::from(latest) * split.groups.len() as i64 - arrivals;
                    let price = (travel + more + i64::from(home), i64::from(left + home), apart);
                    best = Some(best.map_or(price, |best: (i64, i64, i64)| best.min(price)));
                }
            }
        }
    });
    best
}

/// When the last of these halts is left, and the travel to it.
fn along(
    question: &Question,
    order: &[usize],
    left: Minute,
    place: usize,
) -> Option<(Minute, i64)> {
    let (mut left, mut place, mut travel) = (left, place, 0);
    for at in order.iter().copied() {
        let halt = &question.halts[at];
        let leg = question.travel.minutes(place, halt.place)?;
        travel += i64::from(leg);
        left = start(question, at, left + leg, halt.duration)? + halt.duration;
        place = halt.place;
    }
    Some((left, travel))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn groups_that_part_and_meet(question in random::split(5)) {
        let known = with_groups(&question);
        match solve(&question, Wish::LeastTravel, &mut BUDGET.clone()) {
            Ok(answer) => {
                prop_assert!(answer.proved);
                let (_, travel, ends) = check(&question, &answer).unwrap();
                prop_assert_eq!(Some((travel, ends, answer.cost.apart)), known);
            }
            Err(_) => prop_assert_eq!(known, None),
        }
    }
}

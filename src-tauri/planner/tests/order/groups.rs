//! Groups that part and meet, beside every way to spend the day.

use crate::brute::{BUDGET, orders, start};
use crate::checker::check;
use crate::random;
use planner::order::{Day, Group, Halt, Minute, Question, Split, Travel, Window, Wish, solve};
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

fn agrees(question: &Question) {
    let known = with_groups(question);
    match solve(question, Wish::LeastTravel, &mut BUDGET.clone()) {
        Ok(answer) => {
            assert!(answer.proved);
            let (_, travel, ends) = check(question, &answer).unwrap();
            assert_eq!(Some((travel, ends, answer.cost.apart)), known);
        }
        Err(_) => assert_eq!(known, None),
    }
}

/// All at one place, the day from minute 0 to 200; the last two halts are those of parting and meeting.
fn at_one_place(halts: Vec<Halt>, groups: usize) -> Question {
    let split = halts.len() - 2;
    Question {
        travel: Travel::from_rows(&[vec![Some(0)]]),
        days: vec![Day { start: 0, end: 200, from: 0, to: 0 }],
        halts,
        split: Some(Split {
            after: split,
            meet: split + 1,
            groups: vec![Group::default(); groups],
        }),
    }
}

fn of(group: usize, duration: Minute, open: Option<Minute>) -> Halt {
    let windows = open.map(|open| Window { open, close: 60 }).into_iter().collect();
    Halt { windows, group: Some(group), ..Halt::new(0, duration) }
}

#[test]
fn who_comes_later_at_the_same_price_waits_less() {
    // The second group can do its minute behind the opening instead of before it, and is there with the third.
    let question = at_one_place(
        vec![
            of(1, 0, Some(46)),
            of(1, 1, None),
            of(2, 0, Some(47)),
            Halt::new(0, 0),
            Halt::new(0, 0),
        ],
        3,
    );
    let answer = solve(&question, Wish::LeastTravel, &mut BUDGET.clone()).unwrap();
    // Only the first group, which has nothing to do, waits.
    assert_eq!(answer.cost.apart, 47);
    agrees(&question);
}

#[test]
fn all_part_later_where_they_then_wait_less() {
    // What opens at 30 can come before the parting or behind the meeting; a group has something from 40 on, the other nothing.
    let opens = |open| Halt { windows: vec![Window { open, close: 60 }], ..Halt::new(0, 0) };
    let question =
        at_one_place(vec![opens(30), of(1, 0, Some(40)), Halt::new(0, 0), Halt::new(0, 0)], 2);
    let answer = solve(&question, Wish::LeastTravel, &mut BUDGET.clone()).unwrap();
    assert_eq!(answer.cost.apart, 10);
    agrees(&question);
}

proptest! {
    #![proptest_config(random::cases(1_000))]

    #[test]
    fn groups_that_part_and_meet(question in random::split(6)) {
        agrees(&question);
    }
}

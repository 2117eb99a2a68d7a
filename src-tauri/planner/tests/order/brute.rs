//! Every order tried by hand says the same as the engine.

use crate::checker::check;
use crate::random;
use planner::order::{
    Answer, Cost, Minute, Placed, Question, Steps, Unanswered, Wish, fits, solve,
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

/// What counts of a way, the least first, and the order of its halts.
type Way = ((i64, i64, i64), Vec<usize>);

/// Every way to spend the days, halt by halt in the order of the question: none is left out but what has come too late already.
struct Ways<'a> {
    question: &'a Question,
    order: Vec<usize>,
    kept: u64,
    /// For each wish the first of the best.
    best: [Option<Way>; WISHES.len()],
}

impl<'a> Ways<'a> {
    fn all(question: &'a Question) -> [Option<Way>; WISHES.len()] {
        let mut ways = Self { question, order: Vec::new(), kept: 0, best: Default::default() };
        let first = question.days[0];
        ways.go(first.start, first.from, 0, 0, 0);
        ways.best
    }

    fn go(&mut self, left: Minute, place: usize, travel: i64, ends: i64, day: usize) {
        let question = self.question;
        let today = question.days[day];
        if left > today.end {
            return;
        }
        for at in 0..question.halts.len() {
            let halt = &question.halts[at];
            if self.order.contains(&at) || halt.day.is_some_and(|only| only != day) {
                continue;
            }
            let Some(leg) = question.travel.minutes(place, halt.place) else { continue };
            let Some(start) = start(question, at, left + leg, halt.duration) else { continue };
            let worth = u64::from(halt.optional.unwrap_or(0));
            self.order.push(at);
            self.kept += worth;
            self.go(start + halt.duration, halt.place, travel + i64::from(leg), ends, day);
            self.kept -= worth;
            self.order.pop();
        }
        let Some(leg) = question.travel.minutes(place, today.to) else { return };
        if left + leg > today.end {
            return;
        }
        let (travel, ends) = (travel + i64::from(leg), ends + i64::from(left + leg));
        if let Some(tomorrow) = question.days.get(day + 1) {
            return self.go(tomorrow.start, tomorrow.from, travel, ends, day + 1);
        }
        let is_left_out = |at: usize| !self.order.contains(&at);
        let halts = question.halts.iter().enumerate();
        if halts.clone().any(|(at, halt)| halt.optional.is_none() && is_left_out(at)) {
            return;
        }
        for (wish, best) in WISHES.into_iter().zip(&mut self.best) {
            let price = counted(self.kept, travel, ends, wish);
            if best.as_ref().is_none_or(|(known, _)| price < *known) {
                *best = Some((price, self.order.clone()));
            }
        }
    }
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

const WISHES: [Wish; 4] = [Wish::LeastTravel, Wish::EarliestEnd, Wish::TravelAlone, Wish::EndAlone];

/// The engine's answer is as good as the best of all ways and says so, is the same when asked again, and where everything is kept
/// on one day the first of the best by the question's own order.
fn agrees(question: &Question) {
    let must_all = question.halts.iter().all(|halt| halt.optional.is_none());
    for (wish, known) in WISHES.into_iter().zip(Ways::all(question)) {
        let found = solve(question, wish, &mut BUDGET.clone());
        assert_eq!(solve(question, wish, &mut BUDGET.clone()), found, "another answer");
        match found {
            Ok(answer) => {
                assert!(answer.proved);
                let (kept, travel, ends) = check(question, &answer).unwrap();
                let said = (answer.cost.kept, answer.cost.travel, answer.cost.ends);
                assert_eq!((kept, travel, ends), said);
                let (price, order) = known.unwrap();
                assert_eq!(counted(kept, travel, ends, wish), price, "{wish:?}");
                if must_all && question.days.len() == 1 {
                    let own: Vec<usize> = answer.order.iter().map(|it| it.halt).collect();
                    assert_eq!(own, order, "{wish:?}");
                }
            }
            Err(why) => {
                let named = matches!(why, Unanswered::Impossible | Unanswered::UnknownLegs(_));
                assert!(named && known.is_none(), "{why:?}, {known:?}, {wish:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(random::cases(1_000))]

    #[test]
    fn the_best_order_of_a_day(question in random::day(8)) {
        agrees(&question);
    }

    #[test]
    fn what_is_kept_of_a_day(question in random::choice(8)) {
        agrees(&question);
    }

    #[test]
    fn halts_over_two_days(question in random::two_days(8)) {
        agrees(&question);
    }

    #[test]
    fn where_a_halt_fits(question in random::day(8), asked in 0..8_usize) {
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

//! Why nothing fits, beside every order of every few halts with every few facts.

use crate::brute::{BUDGET, orders};
use crate::random;
use planner::order::{
    Day, Fact, Halt, Minute, Question, Travel, WhyNot, Window, Wish, solve, why_not,
};
use proptest::prelude::*;

/// Earlier than all that binds, and later.
const NEVER: Minute = -100_000;
const EVER: Minute = 100_000;

/// What is left of a question when only some facts are true: everything else takes no time and is always open.
struct Relaxed<'a> {
    question: &'a Question,
    /// The least minutes of each way, other halts being on it: the base is the last place.
    ways: &'a [Vec<Minute>],
    facts: &'a [Fact],
    at_minimum: bool,
}

impl Relaxed<'_> {
    fn is(&self, fact: Fact) -> bool {
        self.facts.contains(&fact)
    }

    fn lasts(&self, at: usize) -> Minute {
        let (halt, fact) = (&self.question.halts[at], Fact::Minimum(at));
        match self.at_minimum {
            true if self.is(fact) => halt.minimum,
            false if self.is(Fact::Duration(at)) => halt.duration,
            _ => 0,
        }
    }

    fn leg(&self, from: Option<usize>, to: Option<usize>) -> Minute {
        let base = self.question.halts.len();
        let minutes = self.ways[from.unwrap_or(base)][to.unwrap_or(base)];
        let all = self.facts.iter().any(|fact| matches!(fact, Fact::Ways(_)));
        if all || self.is(Fact::Leg(from, to)) { minutes } else { 0 }
    }

    /// First start and closing of each opening. A halt with several of them is bound by its last closing and by its first opening
    /// apart, and by the gaps between where both are facts.
    fn hours(&self, at: usize) -> Vec<(Minute, Minute)> {
        let (halt, day) = (&self.question.halts[at], self.question.days[0]);
        let lasts = self.lasts(at);
        if let Some(pin) = halt.pin {
            return if self.is(Fact::Pin(at)) {
                vec![(pin, pin + lasts)]
            } else {
                vec![(NEVER, EVER)]
            };
        }
        if halt.windows.is_empty() {
            let first = if self.is(Fact::Start(0)) { day.start } else { NEVER };
            let last =
                if self.is(Fact::End(0)) { day.end.max(day.start + halt.duration) } else { EVER };
            return vec![(first, last)];
        }
        let full = if self.at_minimum { halt.minimum } else { halt.duration };
        let long = |window: &&Window| window.close - window.open >= full;
        let some = halt.windows.iter().any(|window| long(&window));
        let kept: Vec<&Window> = halt.windows.iter().filter(|it| !some || long(it)).collect();
        let first = kept.iter().map(|it| it.open).min().unwrap();
        let last = kept.iter().map(|it| it.close).max().unwrap();
        match (self.is(Fact::Opens(at)), self.is(Fact::Closes(at))) {
            (true, true) => kept.iter().map(|it| (it.open, it.close)).collect(),
            (true, false) => vec![(first, EVER)],
            (false, true) => vec![(NEVER, last)],
            (false, false) => vec![(NEVER, EVER)],
        }
    }

    /// True where some order of these halts fits.
    fn fits(&self, halts: &[usize]) -> bool {
        let mut found = false;
        orders(&mut halts.to_vec(), 0, &mut |order| found = found || self.order_fits(order));
        found
    }

    fn order_fits(&self, order: &[usize]) -> bool {
        let day = self.question.days[0];
        let (mut left, mut from) = (if self.is(Fact::Start(0)) { day.start } else { NEVER }, None);
        for at in order.iter().copied() {
            let arrival = left + self.leg(from, Some(at));
            let mut hours = self.hours(at);
            hours.sort_unstable();
            let ends =
                hours.iter().map(|(open, close)| (arrival.max(*open) + self.lasts(at), *close));
            let Some((end, _)) = ends.into_iter().find(|(end, close)| end <= close) else {
                return false;
            };
            (left, from) = (end, Some(at));
        }
        !self.is(Fact::End(0)) || left + self.leg(from, None) <= day.end
    }
}

/// The least minutes from leaving each halt, or the base, to each other: over others, which are then visited and last so long.
fn ways(question: &Question, lasts: impl Fn(usize) -> Minute) -> Vec<Vec<Minute>> {
    let base = question.halts.len();
    let place = |at: usize| question.halts.get(at).map_or(0, |halt| halt.place);
    let leg = |from: usize, to: usize| question.travel.minutes(place(from), place(to)).unwrap();
    let mut ways: Vec<Vec<Minute>> =
        (0..=base).map(|from| (0..=base).map(|to| leg(from, to)).collect()).collect();
    // The base is no place to go through.
    for via in 0..base {
        for from in 0..=base {
            for to in 0..=base {
                let both = ways[from][via] + lasts(via) + ways[via][to];
                ways[from][to] = ways[from][to].min(both);
            }
        }
    }
    ways
}

fn halts_of(facts: &[Fact]) -> Vec<usize> {
    let mut halts: Vec<usize> = facts
        .iter()
        .flat_map(|fact| match fact {
            Fact::Pin(at)
            | Fact::Opens(at)
            | Fact::Closes(at)
            | Fact::Minimum(at)
            | Fact::Duration(at) => {
                vec![*at]
            }
            Fact::Leg(from, to) => from.iter().chain(to).copied().collect(),
            Fact::Start(_) | Fact::End(_) | Fact::Ways(_) | Fact::Seats(_) => Vec::new(),
        })
        .collect();
    halts.sort_unstable();
    halts.dedup();
    halts
}

/// Every fact of these halts and of the day.
fn all_facts(question: &Question, halts: &[usize], at_minimum: bool) -> Vec<Fact> {
    let ends = halts.iter().copied().map(Some).chain([None]);
    let legs = ends.clone().flat_map(|from| ends.clone().map(move |to| (from, to)));
    let legs = legs.filter(|(from, to)| from != to).map(|(from, to)| Fact::Leg(from, to));
    let own = halts.iter().copied().flat_map(|at| {
        let lasts = if at_minimum { Fact::Minimum(at) } else { Fact::Duration(at) };
        let halt = &question.halts[at];
        match halt.pin {
            Some(_) => vec![Fact::Pin(at), lasts],
            None if halt.windows.is_empty() => vec![lasts],
            None => vec![Fact::Opens(at), Fact::Closes(at), lasts],
        }
    });
    [Fact::Start(0), Fact::End(0)].into_iter().chain(own).chain(legs).collect()
}

/// Hands over every choice of so many out of these.
fn choices<T: Copy>(of: &[T], size: usize, each: &mut dyn FnMut(&[T])) {
    fn go<T: Copy>(of: &[T], size: usize, chosen: &mut Vec<T>, each: &mut dyn FnMut(&[T])) {
        if chosen.len() == size {
            return each(chosen);
        }
        for at in 0..(of.len() + chosen.len() + 1).saturating_sub(size) {
            chosen.push(of[at]);
            go(&of[at + 1..], size, chosen, each);
            chosen.pop();
        }
    }
    go(of, size, &mut Vec::new(), each);
}

/// How many choices of so many there are.
fn count_of_choices(of: usize, size: usize) -> usize {
    (0..size).fold(1, |count: usize, at| count.saturating_mul(of.saturating_sub(at)) / (at + 1))
}

/// Of more choices of facts not every one is tried.
const MOST_CHOICES: usize = 5_000;

/// The reason is one. Where it is called smallest, or has many halts, none of its facts can be left out, no fewer halts are without an order, and no
/// smaller set of facts of any halts as few is a reason.
fn is_a_reason(question: &Question, why: &WhyNot) {
    let at_minimum = why.at_minimum;
    let whole = |at: usize| {
        let halt = &question.halts[at];
        if at_minimum { halt.minimum } else { halt.duration }
    };
    let full = ways(question, whole);
    let fits = |facts: &[Fact], halts: &[usize]| {
        let mut relaxed = Relaxed { question, ways: &full, facts, at_minimum };
        // Where all ways together are a fact, they go over these halts in the time that is one.
        let over;
        if facts.iter().any(|fact| matches!(fact, Fact::Ways(_))) {
            over = ways(
                question,
                |at| {
                    if halts.contains(&at) { relaxed.lasts(at) } else { whole(at) }
                },
            );
            relaxed.ways = &over;
        }
        relaxed.fits(halts)
    };
    let halts = halts_of(&why.facts);
    assert!(!fits(&why.facts, &halts), "{why:?} is no reason");
    let many = halts.len() > 5;
    if !why.smallest && !many {
        return;
    }
    for out in &why.facts {
        let rest: Vec<Fact> = why.facts.iter().copied().filter(|fact| fact != out).collect();
        assert!(fits(&rest, &halts_of(&rest)), "{out:?} is not needed in {why:?}");
    }
    if many {
        return;
    }
    let every: Vec<usize> = (0..question.halts.len()).collect();
    for size in 1..halts.len() {
        choices(&every, size, &mut |few| {
            assert!(
                fits(&all_facts(question, few, at_minimum), few),
                "{few:?} are enough, not {why:?}"
            );
        });
    }
    choices(&every, halts.len(), &mut |few| {
        let mut facts = all_facts(question, few, at_minimum);
        // No minutes are no fact.
        let base = question.halts.len();
        facts.retain(|fact| match fact {
            Fact::Leg(from, to) => full[from.unwrap_or(base)][to.unwrap_or(base)] > 0,
            Fact::Minimum(at) => question.halts[*at].minimum > 0,
            _ => true,
        });
        let fewer = why.facts.len() - 1;
        if count_of_choices(facts.len(), fewer) <= MOST_CHOICES && !fits(&facts, few) {
            choices(&facts, fewer, &mut |fewer| {
                assert!(fits(fewer, few), "{fewer:?} is less than {why:?}");
            });
        }
    });
}

fn legs_are_known(question: &Question) -> bool {
    let places = || question.halts.iter().map(|halt| halt.place).chain([0]);
    places().all(|from| places().all(|to| question.travel.minutes(from, to).is_some()))
}

proptest! {
    // Some seconds in each run; `make full` asks thousands.
    #![proptest_config(random::cases(200))]

    #[test]
    fn a_reason_is_there_exactly_when_nothing_fits(question in random::day(8)) {
        prop_assume!(legs_are_known(&question));
        let fits = solve(&question, Wish::EndAlone, &mut BUDGET.clone()).is_ok();
        let why = why_not(&question, &mut BUDGET.clone());
        if fits {
            prop_assert_eq!(why, None);
        } else if let Some(why) = why {
            prop_assert!(!why.facts.is_empty());
            is_a_reason(&question, &why);
        }
    }
}

#[test]
fn an_opening_that_is_too_short_is_no_last_start() {
    let window = |open, close| Window { open, close };
    let question = Question {
        travel: Travel::from_rows(&[vec![Some(0)]]),
        days: vec![Day { start: 0, end: 400, from: 0, to: 0 }],
        halts: vec![
            Halt { pin: Some(0), ..Halt::new(0, 75) },
            Halt { windows: vec![window(0, 100), window(105, 115)], ..Halt::new(0, 30) },
        ],
        split: None,
    };
    let why = why_not(&question, &mut BUDGET.clone()).unwrap();
    assert_eq!(
        why.facts,
        [Fact::Start(0), Fact::Pin(0), Fact::Closes(1), Fact::Minimum(0), Fact::Minimum(1)]
    );
    assert_eq!(why.missing, 5);
    is_a_reason(&question, &why);
}

/// A base and seven halts, each ten minutes from each other place.
fn seven_visits(lasting: Minute, end: Minute) -> Question {
    let row = |from: usize| (0..8).map(|to| Some(if from == to { 0 } else { 10 })).collect();
    Question {
        travel: Travel::from_rows(&(0..8).map(row).collect::<Vec<_>>()),
        days: vec![Day { start: 480, end, from: 0, to: 0 }],
        halts: (1..8).map(|place| Halt::new(place, lasting)).collect(),
        split: None,
    }
}

#[test]
fn too_many_visits_for_the_day_name_the_ways_between_them() {
    // Seven times 80 minutes and eight ways of ten: 640 minutes in the 620 from 8h to 18h20.
    let question = seven_visits(80, 1_100);
    let why = why_not(&question, &mut BUDGET.clone()).unwrap();
    let mut facts = vec![Fact::Start(0), Fact::End(0)];
    facts.extend((0..7).map(Fact::Minimum));
    facts.push(Fact::Ways(Some(80)));
    assert_eq!((why.facts.clone(), why.missing), (facts, 20));
    is_a_reason(&question, &why);
    // They do not even fit where no way takes a minute: then the ways are no reason.
    let question = seven_visits(100, 1_170);
    let why = why_not(&question, &mut BUDGET.clone()).unwrap();
    assert!(!why.facts.iter().any(|fact| matches!(fact, Fact::Ways(_))), "{why:?}");
    assert_eq!(why.missing, 90);
    is_a_reason(&question, &why);
}

#[test]
fn the_least_of_the_ways_goes_over_a_place_that_is_no_part_of_the_reason() {
    // Six halts an hour from each other, and ten minutes by way of a seventh that takes no time.
    let minutes = |from: usize, to: usize| match (from, to) {
        _ if from == to => 0,
        (0, _) | (_, 0) => 10,
        (7, _) | (_, 7) => 5,
        _ => 60,
    };
    let row = |from: usize| (0..8).map(|to| Some(minutes(from, to))).collect();
    let question = Question {
        travel: Travel::from_rows(&(0..8).map(row).collect::<Vec<_>>()),
        days: vec![Day { start: 480, end: 1_020, from: 0, to: 0 }],
        halts: (1..8).map(|place| Halt::new(place, if place == 7 { 0 } else { 80 })).collect(),
        split: None,
    };
    let why = why_not(&question, &mut BUDGET.clone()).unwrap();
    assert!(why.facts.contains(&Fact::Ways(Some(70))), "{why:?}");
    assert_eq!(why.missing, 10);
    is_a_reason(&question, &why);
}
#[test]
fn who_only_adds_to_the_ways_is_named_too() {
    // Without its 14 minutes the fourth would still be 28 minutes away: it stays, and so no fixed hour is needed.
    let lasting = [(39, 39), (23, 23), (36, 36), (15, 14), (53, 53), (7, 0)];
    let halts = lasting.map(|(long, short)| Halt { minimum: short, ..Halt::new(0, long) });
    let mut question = Question {
        travel: Travel::from_rows(&[vec![Some(28)]]),
        days: vec![Day { start: 0, end: 347, from: 0, to: 0 }],
        halts: halts.to_vec(),
        split: None,
    };
    question.halts[2].pin = Some(86);
    let why = why_not(&question, &mut BUDGET.clone()).unwrap();
    assert_eq!(halts_of(&why.facts), [0, 1, 2, 3, 4, 5]);
    assert!(why.facts.contains(&Fact::Ways(Some(196))), "{why:?}");
    is_a_reason(&question, &why);
}

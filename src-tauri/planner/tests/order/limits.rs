//! What makes no sense, and what is too much.

use crate::random;
use planner::order::{
    Answer, Day, Fact, Fault, Group, Halt, Question, Split, Steps, Travel, Unanswered, Watch,
    Window, Wish, solve, why_not,
};
use proptest::prelude::*;

const BUDGET: Steps = Steps(1_000_000_000);

/// Places in a row, ten minutes apart, a day from 8 h to 18 h.
fn row(halts: Vec<Halt>) -> Question {
    let places = halts.iter().map(|halt| halt.place).max().unwrap_or(0) + 1;
    let leg = |from: usize, to: usize| Some(10 * i32::try_from(from.abs_diff(to)).unwrap());
    let rows: Vec<Vec<_>> =
        (0..places).map(|from| (0..places).map(|to| leg(from, to)).collect()).collect();
    Question {
        travel: Travel::from_rows(&rows),
        days: vec![Day { start: 480, end: 1080, from: 0, to: 0 }],
        halts,
        split: None,
    }
}

fn open(open: i32, close: i32) -> Vec<Window> {
    vec![Window { open, close }]
}

fn ask(question: &Question) -> Result<bool, Unanswered> {
    solve(question, Wish::LeastTravel, &mut BUDGET.clone()).map(|answer| answer.proved)
}

fn why(question: &Question) -> Vec<Fact> {
    why_not(question, &mut BUDGET.clone()).map(|why| why.facts).unwrap_or_default()
}

#[test]
fn a_window_of_no_minutes_fits_nothing_but_what_lasts_none() {
    let halt = |duration| Halt { windows: open(600, 600), ..Halt::new(1, duration) };
    let question = row(vec![halt(30)]);
    assert_eq!(ask(&question), Err(Unanswered::Impossible));
    assert_eq!(why(&question), [Fact::Opens(0), Fact::Closes(0), Fact::Minimum(0)]);
    assert_eq!(ask(&row(vec![halt(0)])), Ok(true));
}

#[test]
fn a_minimum_above_the_duration_is_no_question() {
    let question = row(vec![Halt::new(1, 30), Halt { minimum: 31, ..Halt::new(1, 30) }]);
    assert_eq!(ask(&question), Err(Unanswered::Malformed(Fault::Minutes(1))));
}

#[test]
fn pins_that_contradict_each_other() {
    let pin = |place, pin| Halt { pin: Some(pin), ..Halt::new(place, 60) };
    let question = row(vec![pin(1, 600), Halt::new(3, 30), pin(1, 630)]);
    assert_eq!(ask(&question), Err(Unanswered::Impossible));
    assert_eq!(why(&question), [Fact::Pin(0), Fact::Pin(2), Fact::Minimum(0)]);
    let apart = row(vec![pin(1, 600), pin(4, 670)]);
    assert_eq!(ask(&apart), Err(Unanswered::Impossible));
    let leg = Fact::Leg(Some(0), Some(1));
    assert_eq!(why(&apart), [Fact::Pin(0), Fact::Pin(1), Fact::Minimum(0), leg]);
    assert_eq!(ask(&row(vec![pin(1, 600), pin(4, 690)])), Ok(true));
}

#[test]
fn a_minimum_that_does_not_fit_between_two_facts() {
    // « 12h15 fixe, 20 min de trajet, visite B au moins 40 min, usine ouverte à 11h30 », and closed from 13 h.
    let question = row(vec![
        Halt { pin: Some(735), ..Halt::new(1, 60) },
        Halt { minimum: 40, windows: open(690, 780), ..Halt::new(3, 60) },
    ]);
    let leg = Fact::Leg(Some(1), Some(0));
    let facts = why(&question);
    assert!(
        [Fact::Pin(0), Fact::Opens(1), Fact::Closes(1), Fact::Minimum(1), leg]
            .iter()
            .all(|it| facts.contains(it)),
        "{facts:?}"
    );
}

#[test]
fn a_day_that_fits_has_no_reason() {
    assert_eq!(why(&row(vec![Halt::new(1, 60), Halt::new(2, 60)])), []);
}

#[test]
fn only_the_preferred_durations_are_too_long() {
    let long = |place| Halt { minimum: 100, ..Halt::new(place, 400) };
    let why = why_not(&row(vec![long(1), long(2)]), &mut BUDGET.clone()).unwrap();
    assert!(!why.at_minimum);
    assert!(why.facts.contains(&Fact::Duration(0)), "{:?}", why.facts);
    assert_eq!(why.missing, 400 + 400 + 40 - 600);
}

#[test]
fn unknown_legs_are_said() {
    let mut question = row(vec![Halt::new(1, 30), Halt::new(2, 30)]);
    let rows =
        [[Some(0), Some(10), None], [Some(10), Some(0), Some(10)], [Some(20), None, Some(0)]];
    question.travel = Travel::from_rows(&rows.map(|row| row.to_vec()));
    // One order goes without them.
    let answer = solve(&question, Wish::LeastTravel, &mut BUDGET.clone()).unwrap();
    assert_eq!(answer.unknown, [(0, 2), (2, 1)]);
    assert_eq!(answer.order.iter().map(|placed| placed.halt).collect::<Vec<_>>(), [0, 1]);
    question.travel = Travel::from_rows(&vec![vec![None; 3]; 3]);
    let Err(Unanswered::UnknownLegs(legs)) =
        solve(&question, Wish::LeastTravel, &mut BUDGET.clone())
    else {
        panic!("no leg is known");
    };
    assert_eq!(legs.len(), 6);
    // A reason stands however long an unknown way is: here they fit if it takes no time, and then they do not.
    assert_eq!(why_not(&question, &mut BUDGET.clone()), None);
    question.halts = vec![Halt::new(1, 400), Halt::new(2, 400)];
    let why = why_not(&question, &mut BUDGET.clone()).unwrap();
    assert!(!why.facts.iter().any(|fact| matches!(fact, Fact::Leg(..))), "{:?}", why.facts);
}

#[test]
fn two_hundred_halts_are_answered_within_the_budget() {
    let mut question = row((0..200).map(|at| Halt::new(1 + at * 7 % 40, 2)).collect());
    question.days[0].end = 3000;
    let answer = solve(&question, Wish::LeastTravel, &mut Steps(1_000_000)).unwrap();
    assert_eq!(answer.order.len(), 200);
    assert!(answer.cost.travel >= 800);
}

#[test]
fn a_watch_that_is_over_at_once_proves_nothing() {
    let question = row((0..30).map(|at| Halt::new(1 + at % 9, 5)).collect());
    match solve(&question, Wish::LeastTravel, &mut || true) {
        Ok(answer) => assert!(!answer.proved),
        Err(why) => assert_eq!(why, Unanswered::Unfinished),
    }
}

#[test]
fn what_is_found_on_the_way_gets_better() {
    struct Heard(Vec<i64>);
    impl Watch for Heard {
        fn is_over(&mut self, _: u64) -> bool {
            false
        }
        fn found(&mut self, answer: &Answer) {
            self.0.push(answer.cost.travel * 10_000 + answer.cost.ends);
        }
    }
    let mut heard = Heard(Vec::new());
    let question = row((0..9).map(|at| Halt::new(1 + at * 5 % 9, 15)).collect());
    let answer = solve(&question, Wish::LeastTravel, &mut heard).unwrap();
    assert!(heard.0.windows(2).all(|pair| pair[1] < pair[0]));
    assert_eq!(heard.0.last(), Some(&(answer.cost.travel * 10_000 + answer.cost.ends)));
}

/// Hears all that is found within a budget.
struct Counted(Steps, Vec<Answer>);

impl Watch for Counted {
    fn is_over(&mut self, steps: u64) -> bool {
        self.0.is_over(steps)
    }
    fn found(&mut self, answer: &Answer) {
        self.1.push(answer.clone());
    }
}

proptest! {
    #![proptest_config(random::cases(100))]

    #[test]
    fn the_same_budget_finds_the_same(question in random::day(14), budget in 0..200_000_u64) {
        for wish in [Wish::LeastTravel, Wish::EarliestEnd] {
            let ask = || {
                let mut watch = Counted(Steps(budget), Vec::new());
                let found = solve(&question, wish, &mut watch);
                (found, watch.1)
            };
            let (found, heard) = ask();
            prop_assert_eq!(&ask(), &(found.clone(), heard.clone()));
            // What is proved is the same whatever the budget, and whoever watches.
            if found.as_ref().map_or_else(|why| *why != Unanswered::Unfinished, |it| it.proved) {
                prop_assert_eq!(solve(&question, wish, &mut || false), found);
            } else if let Ok(answer) = found {
                prop_assert_eq!(heard.last().map(|it| it.cost), Some(answer.cost));
            }
        }
    }
}

#[test]
fn more_people_than_seats() {
    let mut question =
        row(vec![Halt::new(1, 10), Halt::new(2, 10), Halt { group: Some(1), ..Halt::new(1, 10) }]);
    let group = |people| Group { people: Some(people), seats: Some(8) };
    question.split = Some(Split { after: 0, meet: 1, groups: vec![group(8), group(9)] });
    assert_eq!(why(&question), [Fact::Seats(1)]);
    // No order puts nine people into eight seats; where one of both is not known, nothing is forbidden.
    assert_eq!(ask(&question), Err(Unanswered::Impossible));
    let unknown = Group { people: Some(9), seats: None };
    question.split = Some(Split { after: 0, meet: 1, groups: vec![group(8), unknown] });
    assert_eq!(ask(&question), Ok(true));
}

#[test]
fn questions_without_sense() {
    let check =
        |question: &Question, fault| assert_eq!(ask(question), Err(Unanswered::Malformed(fault)));
    let good = row(vec![Halt::new(1, 30)]);
    check(&Question { days: Vec::new(), ..good.clone() }, Fault::NoDay);
    check(
        &Question { days: vec![Day { start: 600, end: 500, from: 0, to: 0 }], ..good.clone() },
        Fault::DayBackwards(0),
    );
    check(
        &Question { days: vec![Day { start: 0, end: 500, from: 7, to: 0 }], ..good.clone() },
        Fault::DayPlace(0),
    );
    check(&Question { halts: vec![Halt::new(9, 30)], ..good.clone() }, Fault::Place(0));
    check(&Question { halts: vec![Halt::new(1, -1)], ..good.clone() }, Fault::Minutes(0));
    check(
        &Question { halts: vec![Halt { day: Some(1), ..Halt::new(1, 1) }], ..good.clone() },
        Fault::NoSuchDay(0),
    );
    check(
        &Question { halts: vec![Halt { group: Some(0), ..Halt::new(1, 1) }], ..good.clone() },
        Fault::NoSuchGroup(0),
    );
    check(
        &Question { halts: vec![Halt { pin: Some(i32::MIN), ..Halt::new(1, 1) }], ..good.clone() },
        Fault::TooLong,
    );
    check(&Question { halts: vec![Halt::new(1, 0); 1001], ..good.clone() }, Fault::TooMany);
    check(
        &Question { split: Some(Split { after: 0, meet: 0, groups: Vec::new() }), ..good },
        Fault::Split,
    );
    assert_eq!(ask(&row(Vec::new())), Ok(true));
}

//! Questions at random, small enough to try every order.

use planner::order::{Day, Group, Halt, Minute, Question, Split, Travel, Window};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// So many questions, the same in each run; as many as `PROPTEST_CASES` says where it says so, and then others in each run.
pub(crate) fn cases(few: u32) -> ProptestConfig {
    let default = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_some() {
        return default;
    }
    ProptestConfig { cases: few, rng_seed: RngSeed::Fixed(20_201_126), ..default }
}

fn rows(places: usize) -> impl Strategy<Value = Vec<Vec<Option<Minute>>>> {
    let cell = prop_oneof![1 => Just(None), 60 => (0..30).prop_map(Some)];
    prop::collection::vec(prop::collection::vec(cell, places), places)
}

fn window() -> impl Strategy<Value = Window> {
    (0..300, 10..300).prop_map(|(open, length)| Window { open, close: open + length })
}

fn halt(places: usize) -> impl Strategy<Value = Halt> {
    let windows = prop_oneof![
        3 => Just(Vec::new()),
        3 => prop::collection::vec(window(), 1),
        1 => prop::collection::vec(window(), 2),
    ];
    let pin = prop_oneof![6 => Just(None), 1 => (0..360).prop_map(Some)];
    (0..places, 0..60, 0..60, windows, pin).prop_map(
        |(place, duration, cut, windows, pin): (usize, Minute, Minute, _, _)| Halt {
            windows,
            pin,
            minimum: (duration - cut).max(0),
            ..Halt::new(place, duration)
        },
    )
}

/// A day of at most so many halts, all of which must be kept.
pub(crate) fn day(most: usize) -> impl Strategy<Value = Question> {
    (2..=6_usize, 1..=most).prop_flat_map(|(places, count)| {
        let halts = prop::collection::vec(halt(places), count);
        (rows(places), halts, 200..420).prop_map(|(rows, halts, end)| Question {
            travel: Travel::from_rows(&rows),
            days: vec![Day { start: 0, end, from: 0, to: 0 }],
            halts,
            split: None,
        })
    })
}

/// A day of which some halts may be left out.
pub(crate) fn choice(most: usize) -> impl Strategy<Value = Question> {
    let worths = prop::collection::vec(prop::option::of(0..6_u32), most);
    (day(most), worths).prop_map(|(mut question, worths)| {
        for (halt, worth) in question.halts.iter_mut().zip(worths) {
            halt.optional = worth;
        }
        question
    })
}

/// Two days, some halts bound to one of them.
pub(crate) fn two_days(most: usize) -> impl Strategy<Value = Question> {
    let bound =
        prop::collection::vec(prop_oneof![3 => Just(None), 1 => (0..2_usize).prop_map(Some)], most);
    (day(most), bound, 0..2_usize).prop_map(|(mut question, bound, to)| {
        let first = question.days[0];
        question.days =
            vec![Day { end: 180, to, ..first }, Day { start: 1440, end: 1440 + 240, ..first }];
        for (halt, day) in question.halts.iter_mut().zip(bound) {
            let later = if halt.duration % 2 == 0 { 1440 } else { 0 };
            halt.day = day;
            halt.pin = halt.pin.map(|pin| pin + later);
            for window in &mut halt.windows {
                window.open += later;
                window.close += later;
            }
            if halt.pin.is_some() {
                halt.day = None;
            }
        }
        question
    })
}

/// A day with a split into two or three groups.
pub(crate) fn split(most: usize) -> impl Strategy<Value = Question> {
    let groups = prop::collection::vec(prop::option::of(0..3_usize), most + 2);
    (day(most), halt(2), halt(2), groups, 2..=3_usize).prop_map(
        |(mut question, after, meet, of, count)| {
            let common = question.halts.len();
            question.halts.extend([after, meet]);
            for (halt, group) in question.halts.iter_mut().zip(of).take(common) {
                halt.group = group.filter(|group| *group < count);
            }
            question.split = Some(Split {
                after: common,
                meet: common + 1,
                groups: vec![Group::default(); count],
            });
            question
        },
    )
}

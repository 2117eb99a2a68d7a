//! The days of `tests/fixtures/instances`, whose answers are known and proved.

use crate::checker::check;
use crate::plan::Plan;
use planner::order::{
    Answer, LeastDrop, Steps, Unanswered, Wish, least_cut, least_drop, least_late, overrun, solve,
};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Far more than any of these needs.
const BUDGET: Steps = Steps(2_000_000_000);

fn plans(folder: &str) -> Vec<(String, Plan)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/instances");
    let entries = std::fs::read_dir(root.join(folder)).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 12, "the instances are not where they were");
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, Plan::read(&std::fs::read_to_string(&path).unwrap()).unwrap())
    };
    paths.into_iter().map(read).collect()
}

/// The answer, proved, fitting, and with the cost that it says it has.
fn proved(name: &str, plan: &Plan, wish: Wish) -> Answer {
    let answer = solve(&plan.question, wish, &mut BUDGET.clone()).unwrap();
    assert!(answer.proved, "{name}");
    let cost = check(&plan.question, &answer).unwrap_or_else(|why| panic!("{name}: {why}"));
    assert_eq!((answer.cost.kept, answer.cost.travel, answer.cost.ends), cost, "{name}");
    answer
}

fn number(plan: &Plan, what: &str) -> i64 {
    plan.json["expected"][what].as_i64().unwrap()
}

fn day(name: &str, plan: &Plan) {
    let least = proved(name, plan, Wish::LeastTravel);
    assert_eq!(least.cost.travel, number(plan, "travel"), "{name}");
    assert_eq!(i64::from(least.cost.end), number(plan, "end"), "{name}");
    let earliest = proved(name, plan, Wish::EarliestEnd);
    assert_eq!(i64::from(earliest.cost.end), number(plan, "earliest_end"), "{name}");
    assert_eq!(proved(name, plan, Wish::TravelAlone).cost.travel, least.cost.travel, "{name}");
    assert_eq!(proved(name, plan, Wish::EndAlone).cost.end, earliest.cost.end, "{name}");
}

#[test]
fn days_of_eight_and_twelve_stops() {
    for (name, plan) in plans("days").iter().filter(|(_, plan)| plan.ids.len() <= 12) {
        day(name, plan);
    }
}

#[test]
#[ignore = "slow without optimisation: `make full`"]
fn days_of_twenty_and_thirty_stops() {
    for (name, plan) in plans("days").iter().filter(|(_, plan)| plan.ids.len() > 12) {
        day(name, plan);
    }
}

#[test]
#[ignore = "slow without optimisation: `make full`"]
fn days_without_hours() {
    for (name, plan) in &plans("wide") {
        assert_eq!(
            proved(name, plan, Wish::TravelAlone).cost.travel,
            number(plan, "travel"),
            "{name}"
        );
    }
}

#[test]
fn which_options_fit() {
    for (name, plan) in &plans("choose") {
        let answer = proved(name, plan, Wish::LeastTravel);
        assert_eq!(i64::try_from(answer.cost.kept), Ok(number(plan, "priority")), "{name}");
        assert_eq!(answer.cost.travel, number(plan, "travel"), "{name}");
        assert_eq!(i64::from(answer.cost.end), number(plan, "end"), "{name}");
    }
}

#[test]
fn groups_that_part_and_meet() {
    for (name, plan) in &plans("groups") {
        let answer = proved(name, plan, Wish::LeastTravel);
        assert_eq!(answer.cost.travel, number(plan, "travel"), "{name}");
        assert_eq!(i64::from(answer.cost.end), number(plan, "end"), "{name}");
    }
}

#[test]
fn days_that_do_not_fit() {
    for (name, plan) in &plans("infeasible") {
        let (question, expected) = (&plan.question, &plan.json["expected"]);
        let none = solve(question, Wish::LeastTravel, &mut BUDGET.clone());
        assert_eq!(none, Err(Unanswered::Impossible), "{name}");
        let late = least_late(question, &mut BUDGET.clone()).unwrap();
        assert!(late.proved, "{name}");
        assert_eq!(Some(late.late), expected["least_late"]["late"].as_i64(), "{name}");
        let cut = least_cut(question, &mut BUDGET.clone()).ok().map(|cut| {
            assert!(cut.proved, "{name}");
            assert_eq!(cut.cuts.iter().map(|(_, by)| i64::from(*by)).sum::<i64>(), cut.cut);
            cut.cut
        });
        assert_eq!(cut, expected["least_cut"]["cut"].as_i64(), "{name}");
        let drop = least_drop(question, &mut BUDGET.clone()).ok();
        assert_eq!(drop.as_ref().map(sets), known_sets(plan, &expected["least_drop"]), "{name}");
    }
}

fn sets(drop: &LeastDrop) -> Vec<Vec<usize>> {
    assert!(drop.choices.iter().all(|set| set.len() == drop.dropped));
    drop.choices.clone()
}

fn known_sets(plan: &Plan, expected: &Value) -> Option<Vec<Vec<usize>>> {
    let at = |id: &Value| plan.ids.iter().position(|known| Some(known.as_str()) == id.as_str());
    let set = |set: &Value| {
        let mut set: Vec<usize> = set.as_array()?.iter().map(at).collect::<Option<_>>()?;
        set.sort_unstable();
        Some(set)
    };
    let mut sets: Vec<Vec<usize>> =
        expected["sets"].as_array()?.iter().map(set).collect::<Option<_>>()?;
    sets.sort();
    Some(sets)
}

#[test]
fn days_under_way() {
    for (name, plan) in &plans("repair") {
        let running = plan.running().unwrap();
        let mended = overrun(running.ready, &running.coming, Some(running.home));
        let missing = mended.missing + i64::from(running.missed);
        let known = ["missing", "cut", "displacement"].map(|what| number(plan, what));
        assert_eq!([missing, mended.cut, mended.displacement], known, "{name}");
    }
}

//! Days in the format `deroule-plan/1`, a JSON line for each: `day [--limit-ms N] FILE…`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program of its own")]

mod measure;
#[path = "measure/plan.rs"]
mod plan;

use measure::{Limit, arguments, limit, rounded};
use plan::Plan;
use planner::order::{
    Answer, Placed, Unanswered, Wish, least_cut, least_drop, least_late, overrun, solve,
};
use serde_json::{Map, Value, json};
use std::process::ExitCode;

fn main() -> ExitCode {
    let (options, files) = arguments();
    let mut code = ExitCode::SUCCESS;
    for file in files {
        let read = std::fs::read_to_string(&file).map_err(|error| error.to_string());
        match read.and_then(|text| Plan::read(&text).ok_or_else(|| "not deroule-plan/1".to_owned()))
        {
            Ok(plan) => println!("{}", line(&file, &plan, limit(&options))),
            Err(why) => {
                eprintln!("{file}: {why}");
                code = ExitCode::from(3);
            }
        }
    }
    code
}

fn line(file: &str, plan: &Plan, ms: f64) -> Value {
    let mut watch = Limit::new(ms);
    let mut best = None;
    let (cost, proved, solution) = match plan.json["kind"].as_str() {
        Some("infeasible") => infeasible(plan, &mut watch),
        Some("repair") => repair(plan),
        kind => {
            let wish = if kind == Some("wide") { Wish::TravelAlone } else { Wish::LeastTravel };
            let found = solve(&plan.question, wish, &mut watch);
            best = Some(rounded(watch.to_best()));
            match found {
                Ok(answer) => (cost(plan, &answer), answer.proved, ordered(plan, &answer)),
                Err(why) => (Value::Null, why == Unanswered::Impossible, Value::Null),
            }
        }
    };
    let spent = rounded(watch.spent());
    json!({"name": file, "cost": cost, "proved": proved, "ms_to_best": best.unwrap_or(spent), "ms": spent, "solution": solution})
}

fn cost(plan: &Plan, answer: &Answer) -> Value {
    match plan.json["kind"].as_str() {
        Some("wide") => json!({"travel": answer.cost.travel}),
        Some("choose") => {
            json!({"priority": answer.cost.kept, "travel": answer.cost.travel, "end": answer.cost.end})
        }
        _ => json!({"travel": answer.cost.travel, "end": answer.cost.end}),
    }
}

fn ordered(plan: &Plan, answer: &Answer) -> Value {
    let Some(split) = &plan.question.split else {
        return json!({"order": ids(plan, &answer.order)});
    };
    let at = |halt: usize| answer.order.iter().position(|placed| placed.halt == halt).unwrap_or(0);
    let (after, meet) = (at(split.after), at(split.meet));
    let mut made = json!({"before": ids(plan, &answer.order[..after]), "after": ids(plan, &answer.order[meet + 1..])});
    for group in 0..split.groups.len() {
        let own = answer
            .order
            .iter()
            .filter(|placed| plan.question.halts[placed.halt].group == Some(group));
        let name = char::from(b'A' + group as u8).to_string();
        made[name] = json!(ids(plan, &own.copied().collect::<Vec<_>>()));
    }
    made
}

fn ids(plan: &Plan, order: &[Placed]) -> Vec<String> {
    order.iter().map(|placed| plan.ids[placed.halt].clone()).collect()
}

fn infeasible(plan: &Plan, watch: &mut Limit) -> (Value, bool, Value) {
    let late = least_late(&plan.question, watch);
    let cut = least_cut(&plan.question, watch);
    let drop = least_drop(&plan.question, watch);
    let settled = |unanswered: Option<&Unanswered>| {
        unanswered.is_none_or(|why| *why == Unanswered::Impossible)
    };
    let proved = late.as_ref().is_ok_and(|it| it.proved)
        && cut.as_ref().map_or_else(|why| settled(Some(why)), |it| it.proved)
        && settled(drop.as_ref().err());
    let (mut cost, mut solution) = (Map::new(), Map::new());
    if let Ok(late) = late {
        cost.insert("late".into(), json!(late.late));
        solution.insert("least_late".into(), json!({"order": ids(plan, &late.order)}));
    }
    cost.insert("cut".into(), json!(cut.as_ref().ok().map(|cut| cut.cut)));
    solution.insert(
        "least_cut".into(),
        cut.map_or(Value::Null, |cut| {
            let cuts: Map<String, Value> = cut
                .cuts
                .iter()
                .map(|(at, minutes)| (plan.ids[*at].clone(), json!(minutes)))
                .collect();
            json!({"order": ids(plan, &cut.order), "cuts": cuts})
        }),
    );
    cost.insert("dropped".into(), json!(drop.as_ref().ok().map(|drop| drop.dropped)));
    solution.insert(
        "least_drop".into(),
        drop.map_or(Value::Null, |drop| {
            let sets: Vec<Vec<&String>> = drop
                .choices
                .iter()
                .map(|set| set.iter().map(|at| &plan.ids[*at]).collect())
                .collect();
            json!({"drop": sets.first(), "sets": sets, "order": ids(plan, &drop.order)})
        }),
    );
    (Value::Object(cost), proved, Value::Object(solution))
}

fn repair(plan: &Plan) -> (Value, bool, Value) {
    let Some(running) = plan.running() else { return (Value::Null, false, Value::Null) };
    let mended = overrun(running.ready, &running.coming, Some(running.home));
    let hours = running.hours.iter().chain(&mended.hours);
    let (mut starts, mut durations) = (Map::new(), Map::new());
    for (at, (start, minutes)) in running.order.iter().zip(hours) {
        starts.insert(plan.ids[*at].clone(), json!(start));
        durations.insert(plan.ids[*at].clone(), json!(minutes));
    }
    let missing = mended.missing + i64::from(running.missed);
    let cost = json!({"missing": missing, "cut": mended.cut, "displacement": mended.displacement});
    (cost, true, json!({"starts": starts, "durations": durations}))
}

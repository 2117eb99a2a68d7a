//! Public benchmarks of the travelling salesman with time windows, a JSON line for each:
//! `tsptw [--objective travel|makespan] [--limit-ms N] FILE…`.
//!
//! A file holds the number of nodes, the matrix and a line `open close` for each node; node 0 is the depot. Numbers with
//! decimals are scaled, so that everything is exact.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program of its own")]

mod measure;

use measure::{Limit, arguments, limit, rounded};
use planner::order::{Day, Halt, Minute, Question, Travel, Window, Wish, solve};
use serde_json::json;
use std::process::ExitCode;

fn main() -> ExitCode {
    let (options, files) = arguments();
    let objective =
        options.iter().find(|(name, _)| name == "objective").map(|(_, value)| value.as_str());
    let wish = match objective {
        None | Some("travel") => Wish::TravelAlone,
        Some("makespan") => Wish::EndAlone,
        Some(other) => {
            eprintln!("--objective is travel or makespan, not {other}");
            return ExitCode::from(2);
        }
    };
    let mut code = ExitCode::SUCCESS;
    for file in files {
        let read = std::fs::read_to_string(&file).map_err(|error| error.to_string());
        match read.and_then(|text| parse(&text).ok_or_else(|| "not a file of this kind".to_owned()))
        {
            Ok((question, scale)) => {
                println!("{}", answer(&file, &question, scale, wish, limit(&options)));
            }
            Err(why) => {
                eprintln!("{file}: {why}");
                code = ExitCode::from(3);
            }
        }
    }
    code
}

fn answer(file: &str, question: &Question, scale: i64, wish: Wish, ms: f64) -> serde_json::Value {
    let mut watch = Limit::new(ms);
    let found = solve(question, wish, &mut watch);
    let (spent, to_best) = (rounded(watch.spent()), rounded(watch.to_best()));
    match found {
        Ok(found) => {
            let end = i64::from(found.cost.end);
            let cost = if wish == Wish::EndAlone { end } else { found.cost.travel };
            let cost = if scale == 1 { json!(cost) } else { json!(cost as f64 / scale as f64) };
            let order: Vec<usize> = found.order.iter().map(|placed| placed.halt + 1).collect();
            json!({"name": file, "cost": cost, "proved": found.proved, "ms_to_best": to_best, "ms": spent, "order": order})
        }
        Err(why) => {
            let proved = why == planner::order::Unanswered::Impossible;
            json!({"name": file, "cost": null, "proved": proved, "ms_to_best": null, "ms": spent, "order": []})
        }
    }
}

/// The question, and by how much its numbers were multiplied.
fn parse(text: &str) -> Option<(Question, i64)> {
    let words =
        text.lines().flat_map(|line| line.split('#').next().unwrap_or("").split_whitespace());
    let words: Vec<&str> = words.collect();
    let (count, rest) = words.split_first()?;
    let count: usize = count.parse().ok()?;
    let rest = rest.get(..count * count + 2 * count)?;
    let decimals =
        |word: &&str| word.split_once('.').map_or(0, |(_, part)| part.trim_end_matches('0').len());
    let places = u32::try_from(rest.iter().map(decimals).max()?).ok()?;
    let scale = 10_i64.checked_pow(places)?;
    let number = |word: &&str| {
        let value: f64 = word.parse().ok()?;
        Some((value * scale as f64).round().min(f64::from(100_000_000)) as Minute)
    };
    let numbers: Vec<Minute> = rest.iter().map(number).collect::<Option<_>>()?;
    let (matrix, windows) = numbers.split_at(count * count);
    let rows: Vec<Vec<Option<Minute>>> =
        matrix.chunks(count).map(|row| row.iter().copied().map(Some).collect()).collect();
    let hours = |node: usize| (windows[2 * node], windows[2 * node + 1]);
    let halt = |node: usize| {
        let (open, close) = hours(node);
        Halt { windows: vec![Window { open, close }], ..Halt::new(node, 0) }
    };
    let (start, end) = hours(0);
    let question = Question {
        travel: Travel::from_rows(&rows),
        days: vec![Day { start, end, from: 0, to: 0 }],
        halts: (1..count).map(halt).collect(),
        split: None,
    };
    Some((question, scale))
}

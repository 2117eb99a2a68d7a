//! How long a layout takes: one line for each size, the median of many runs.
//!
//! The programme is a hard one on purpose: several days, two groups, margins, legs (some of them unknown), people who are
//! in two places, and fixed hours that are missed, so that problems and their causes are a part of what is measured.

#![expect(clippy::print_stdout, reason = "the figures are its product")]

use domain::outline::{IdKind, read};
use domain::{Agenda, Visit, layout};
use std::fmt::Write as _;
use std::time::Instant;

/// Stops in a visit, and how many layouts give the median.
const SIZES: [(usize, usize); 4] = [(20, 2001), (200, 501), (2_000, 101), (20_000, 21)];
/// Stops of a day.
const A_DAY: usize = 20;

fn main() -> Result<(), domain::outline::OutlineError> {
    for (stops, runs) in SIZES {
        let visit = visit(stops)?;
        let agenda = layout(&visit);
        let median = median(&visit, runs);
        println!(
            "layout stops={stops} days={} problems={} us={median:.1} ns_per_stop={:.0}",
            visit.days().count(),
            agenda.problems.len(),
            median * 1000.0 / stops as f64,
        );
    }
    Ok(())
}

/// Microseconds of one layout.
fn median(visit: &Visit, runs: usize) -> f64 {
    let run = |_| {
        let start = Instant::now();
        let agenda: Agenda = layout(std::hint::black_box(visit));
        let spent = start.elapsed();
        drop(std::hint::black_box(agenda));
        spent
    };
    let mut all: Vec<_> = (0..runs).map(run).collect();
    all.sort_unstable();
    all.get(runs / 2).map_or(0.0, |spent| spent.as_secs_f64() * 1e6)
}

/// Days of twenty stops, each twice as full as it should be.
fn visit(stops: usize) -> Result<Visit, domain::outline::OutlineError> {
    let mut text = String::new();
    let first = chrono::NaiveDate::from_ymd_opt(2020, 9, 21).unwrap_or_default();
    let days = first.iter_days().take(stops.div_ceil(A_DAY));
    for (number, date) in days.enumerate() {
        let _ = writeln!(text, "= {date} Europe/Paris [08:00-20:00]");
        if number == 0 {
            text.push_str(": title Mesure\n");
            for person in 0..10 {
                let _ = writeln!(text, "& M. Jean NOM{person} #p{person}");
            }
        }
        for at in 0..A_DAY.min(stops - number * A_DAY) {
            stop(&mut text, number, at);
        }
    }
    let mut made = 0;
    read(&text, &mut |kind| {
        made += 1;
        match kind {
            IdKind::Stop => format!("stop-{made}"),
            IdKind::Person => format!("person-{made}"),
            IdKind::Place => format!("place-{made}"),
            IdKind::Uid => format!("uid-{made}"),
        }
    })
}

fn stop(text: &mut String, day: usize, at: usize) {
    let group = match at % 10 {
        6 => " {presse}",
        7 | 8 => " {technique}",
        _ => "",
    };
    if at > 0 && at % 10 != 7 {
        let by = if at % 10 == 9 { " {technique}" } else { group };
        let minutes = if at % 10 == 4 { "?".to_owned() } else { (5 + at).to_string() };
        let _ = writeln!(text, "> {minutes}{by}");
    }
    let hour = 8 + at * 11 / A_DAY;
    let pin = if at.is_multiple_of(3) && group.is_empty() {
        if at > 0 {
            text.push_str("~ 20 (5)\n");
        }
        format!("!{hour:02}:{:02} ", at * 7 % 60)
    } else {
        String::new()
    };
    let window = if at % 5 == 2 { " [08:00-18:00]" } else { "" };
    let _ = writeln!(
        text,
        "{pin}Étape {day}.{at} ; {} (15) @ Lieu {}{window}{group}",
        20 + at * 13 % 40,
        at % 7
    );
    for person in 0..4 {
        let _ = writeln!(text, "  p{} attends", (at + person) % 10);
    }
}

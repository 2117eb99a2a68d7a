//! How long it takes to find where a stop fits, which is asked once when a drag begins: `rooms [STOPS…]`.

#![expect(clippy::print_stdout, clippy::panic, reason = "a program of its own")]

#[path = "measure/mod.rs"]
#[expect(dead_code, reason = "the other examples need more of it")]
mod measure;

use measure::{cpu_ms, rounded};
use std::fmt::Write as _;

/// Asked so often.
const TIMES: u32 = 50;

fn main() {
    let given: Vec<u32> = std::env::args().skip(1).filter_map(|it| it.parse().ok()).collect();
    for stops in if given.is_empty() { vec![20, 30, 200] } else { given } {
        let visit = visit(stops);
        let asked = "e7".into();
        let found = planner::rooms(&visit, &asked).len();
        let started = cpu_ms();
        (0..TIMES).for_each(|_| assert_eq!(planner::rooms(&visit, &asked).len(), found));
        let each = (cpu_ms() - started) / f64::from(TIMES);
        println!("{stops} stops: {found} places where it fits, {} ms", rounded(each));
    }
}

/// A day of so many stops at places of which every way is known, a fixed hour in the middle and one at the end.
fn visit(stops: u32) -> domain::Visit {
    let mut text = String::from("= 2020-09-21 Europe/Paris [06:00-23:00]\n");
    for from in 0..20 {
        let _ = writeln!(text, "@ P{from} #p{from}");
        for to in (0..20).filter(|to| *to != from) {
            let _ = writeln!(text, "  : to p{to} {}", 1 + (from * 7 + to * 3) % 4);
        }
    }
    let lasts = (600 / stops).saturating_sub(4).min(20);
    text.push_str("!07:00 Accueil ; 10 @ P0 #accueil\n");
    for at in 0..stops {
        if at == stops / 2 {
            text.push_str("> ?\n!15:00 Réunion ; 30 @ P1 #reunion\n");
        }
        let _ = writeln!(text, "> ?\nE{at} ; {lasts} @ P{} [06:00-23:00] #e{at}", at % 20);
    }
    let mut made = 0;
    let mut ids = |_| {
        made += 1;
        format!("id-{made}")
    };
    domain::outline::read(&text, &mut ids).unwrap_or_else(|error| panic!("{error:?}"))
}

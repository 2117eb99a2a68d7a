//! What is spread, and what a delay costs, beside what one reckons by hand.

use super::tables::{applied, read};
use domain::layout;
use planner::{Share, lateness, spread};
use proptest::prelude::*;
use std::fmt::Write;

proptest! {
    #[test]
    fn minutes_are_spread_to_the_last_by_weight_and_never_below_a_minimum(
        stops in prop::collection::vec((0..120_u32, 0..5_u32, 0..4_u32), 1..=8),
        minutes in -200..200_i32,
    ) {
        let mut text = String::from("= 2020-09-21\n!08:00 Début ; 0 #x\n");
        for (at, (lasts, least, _)) in stops.iter().enumerate() {
            let _ = writeln!(text, "E{at} ; {lasts} ({}) #e{at}", lasts * least / 4);
        }
        let visit = read(&text);
        let shares: Vec<Share> = stops
            .iter()
            .enumerate()
            .map(|(at, stop)| Share { stop: format!("e{at}").as_str().into(), weight: stop.2 })
            .collect();
        let room = |stop: &(u32, u32, u32)| match stop.2 {
            0 => 0,
            _ if minutes > 0 => u32::MAX / 16,
            _ => stop.0 - stop.0 * stop.1 / 4,
        };
        let most: u32 = stops.iter().map(room).sum();
        let Some(proposal) = spread(&visit, &layout(&visit), &shares, minutes) else {
            prop_assert!(minutes == 0 || most < minutes.unsigned_abs());
            return Ok(());
        };
        let after = applied(&visit, &proposal);
        let parts: Vec<u32> = (0..stops.len())
            .map(|at| {
                let lasts = after.stop(&format!("e{at}").as_str().into()).unwrap().duration.unwrap();
                lasts.abs_diff(stops[at].0)
            })
            .collect();
        prop_assert_eq!(parts.iter().sum::<u32>(), minutes.unsigned_abs());
        for (part, stop) in parts.iter().zip(&stops) {
            prop_assert!(*part <= room(stop));
        }
        // By weight, to the minute: who could still give gave no less than in proportion to each other.
        for (one, stop) in parts.iter().zip(&stops).filter(|(part, stop)| **part < room(stop)) {
            for (other, beside) in parts.iter().zip(&stops).filter(|(_, stop)| stop.2 > 0) {
                let (own, due) = ((one + 2) * beside.2, other.saturating_sub(2) * stop.2);
                prop_assert!(own >= due, "{parts:?} of {stops:?}");
            }
        }
    }

    #[test]
    fn what_a_delay_costs_is_what_one_reckons_minute_by_minute(
        stops in prop::collection::vec((0..30_u32, 0..30_u32, prop::option::weighted(0.3, 0..60_u32)), 1..=7),
        (spare, wanted, floor) in (0..90_u32, 0..40_u32, 0..40_u32),
    ) {
        // A fixed start, stops behind it of which some open late, and a fixed hour at the end.
        let (wanted, floor) = (wanted.max(floor), floor);
        let mut text = String::from("= 2020-09-21\n!09:00 Début ; 10 #x\n");
        let hour = |minutes: u32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let mut opens = Vec::new();
        let mut left = 9 * 60 + 10;
        for (at, (leg, lasts, wait)) in stops.iter().enumerate() {
            let open = wait.map_or(0, |wait| left + leg + wait);
            let window = wait.map_or_else(String::new, |_| format!(" [{}-23:59]", hour(open)));
            let _ = writeln!(text, "> {leg}\nE{at} ; {lasts}{window} #e{at}");
            opens.push(open);
            left = (left + leg).max(open) + lasts;
        }
        let pin = left + 15 + floor + spare;
        let _ = writeln!(text, "> 15\n~ {wanted} ({floor})\n!{} Fin ; 30 #y", hour(pin));
        // Minutes before the fixed hour when all starts so much later.
        let before = |by: u32| {
            let chain = stops.iter().zip(&opens);
            let left = chain.fold(9 * 60 + 10 + by, |left, ((leg, lasts, _), open)| {
                (left + leg).max(*open) + lasts
            });
            i64::from(pin) - i64::from(left) - 15
        };
        let visit = read(&text);
        let agenda = layout(&visit);
        prop_assume!(agenda.blocking().count() == 0);
        let found = lateness(&visit, &agenda, &"x".into());
        let breaks = (1..=240).find(|by| before(*by) < i64::from(floor));
        let missing = |by| u32::try_from(i64::from(floor) - before(by)).unwrap();
        prop_assert_eq!(found.breaks, breaks.map(|by| (by, "y".into(), missing(by))), "{}", text);
        let mut next = 1;
        for cost in &found.costs {
            prop_assert_eq!(cost.from, next);
            for by in cost.from..=cost.to {
                prop_assert_eq!(cost.margin.is_some(), before(by) < before(by - 1), "{} {}", by, text);
            }
            if cost.margin.is_some() {
                prop_assert_eq!(i64::from(cost.left), before(cost.to));
            }
            next = cost.to + 1;
        }
        prop_assert_eq!(next, breaks.unwrap_or(241));
    }
}

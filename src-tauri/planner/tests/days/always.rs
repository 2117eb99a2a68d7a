//! What holds of every proposal, for whatever visit.

use super::tables::{applied, read, suggestions};
use domain::layout;
use domain::visit::{Pin, Timing, Visit};
use planner::Proposal;
use proptest::prelude::*;
use std::fmt::Write;

/// A day of a few companies at places whose ways are known, unknown or estimated, between fixed hours.
fn any_day() -> impl Strategy<Value = String> {
    let stop = (
        0..5usize,
        5..90u32,
        0..5u32,
        any::<bool>(),
        prop_oneof![4 => Just(None), 1 => (8..16u32).prop_map(Some)],
    );
    let ways = prop::collection::vec(prop::option::weighted(0.8, 0..40u32), 25);
    (prop::collection::vec(stop, 1..7), ways, 9..16u32).prop_map(|(stops, ways, pin)| {
        let mut text = String::from("= 2020-09-21 Europe/Paris [08:00-19:00]\n");
        for from in 0..5 {
            let _ = writeln!(text, "@ P{from} #p{from}");
            for to in (0..5).filter(|to| *to != from) {
                if let Some(minutes) = ways[from * 5 + to] {
                    let _ = writeln!(text, "  : to p{to} {minutes}");
                }
            }
        }
        text.push_str("!08:30 Accueil ; 15 @ P0 #accueil\n");
        for (at, (place, minutes, cut, optional, opens)) in stops.into_iter().enumerate() {
            let least = minutes - minutes * cut / 10;
            let window = opens
                .map_or(String::new(), |opens| format!(" [{opens:02}:00-{:02}:30]", opens + 2));
            let option = if optional { format!(" ?{}", at + 1) } else { String::new() };
            let _ = writeln!(
                text,
                "> ?\nE{at} ; {minutes} ({least}) @ P{place}{window}{option} #e{at}"
            );
            if at == 2 {
                let _ = writeln!(text, "> ?\n!{pin}:00 Réunion ; 45 @ P1 #reunion");
            }
        }
        text
    })
}

fn pins(visit: &Visit) -> Vec<(String, Pin)> {
    let mut pins: Vec<(String, Pin)> = visit
        .stops()
        .filter_map(|(_, stop)| match stop.timing {
            Timing::Pinned(pin) => Some((stop.id.to_string(), pin)),
            Timing::Follows | Timing::Untimed => None,
        })
        .collect();
    pins.sort_by(|one, other| one.0.cmp(&other.0));
    pins
}

fn unknown(visit: &Visit) -> usize {
    layout(visit).legs.iter().filter(|leg| leg.minutes.is_none() && leg.estimate.is_none()).count()
}

/// The kinds that keep fixed hours where they are: all but an earlier start of the day, which says so.
fn keeps_pins(proposal: &Proposal) -> bool {
    proposal.kind != planner::Kind::StartEarlier
        && !proposal.changes.iter().any(|it| matches!(it.field, planner::Field::Start { .. }))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_proposal_moves_a_pin_cuts_below_a_minimum_or_makes_up_a_leg(text in any_day()) {
        let visit = read(&text);
        let found = suggestions(&visit);
        prop_assert_eq!(&found, &suggestions(&visit), "the same visit gives the same answer");
        for proposal in &found.proposals {
            let after = applied(&visit, proposal);
            if keeps_pins(proposal) {
                prop_assert_eq!(pins(&after), pins(&visit));
            }
            for (_, stop) in after.stops() {
                let was = visit.stop(&stop.id).unwrap();
                prop_assert!(stop.duration >= was.minimum.min(was.duration));
            }
            prop_assert_eq!(layout(&after).blocking().count(), proposal.problems_after);
            // The way that bridges what is dropped may be one that nobody knows.
            prop_assert!(unknown(&after) <= unknown(&visit) || !proposal.dropped.is_empty());
            for (key, leg) in after.legs() {
                if let Some(minutes) = leg.minutes {
                    let place = |id| visit.stop(id).and_then(|stop| stop.place.clone()).unwrap();
                    let (from, to) = (place(&key.from), place(&key.to));
                    let road = visit.place(&from).unwrap().roads.get(&(to, leg.means)).cloned();
                    prop_assert_eq!(road.map(|road| road.minutes), Some(minutes), "{:?}", key);
                }
            }
        }
    }
}

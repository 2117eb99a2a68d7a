//! What holds of every repair.

use crate::proposals::read;
use domain::problem::ProblemKind;
use domain::visit::{Pin, Status, Timing};
use domain::{Command, StopId, Visit, apply_all, layout};
use planner::{Kind, Proposal, repairs};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A day that is too full: fixed hours in order, stops that may be cut, dropped, or stand in a group.
fn programme() -> impl Strategy<Value = String> {
    let pin = prop_oneof![4 => Just(""), 2 => Just("!"), 1 => Just("!-")];
    let group = prop_oneof![4 => Just(""), 1 => Just(" {a}"), 1 => Just(" {b}")];
    let option = option::weighted(0.2, 1..5_u32);
    let margin = option::weighted(0.5, (0..30_u32, 0..20_u32));
    let line =
        (pin, 8 * 60..14 * 60_u32, 0..90_u32, 0..4_u32, group, option, margin, any::<bool>());
    vec(line, 2..12).prop_map(|mut lines| {
        let mut hours: Vec<u32> = lines.iter().map(|line| line.1).collect();
        hours.sort_unstable();
        lines.iter_mut().zip(hours).for_each(|(line, hour)| line.1 = hour);
        let mut text = String::from("= 2020-09-21 [07:00-20:00]\n");
        for (at, (pin, hour, minutes, part, group, option, margin, window)) in
            lines.iter().enumerate()
        {
            let hour = format!("{:02}:{:02}", hour / 60, hour % 60);
            let pinned = if pin.is_empty() { String::new() } else { format!("{pin}{hour} ") };
            if let (Some((more, floor)), false) = (margin, pin.is_empty()) {
                let _ = writeln!(text, "~ {} ({floor}){group}", more + floor);
            }
            let least = minutes * part / 4;
            let window = if *window && *part == 1 { " [08:00-12:00]" } else { "" };
            let option = option.map_or_else(String::new, |priority| format!(" ?{priority}"));
            let _ = writeln!(
                text,
                "{pinned}Étape {at} ; {minutes} ({least}){window}{group}{option} #s{at}"
            );
        }
        text
    })
}

fn healed(visit: &Visit, proposal: &Proposal) -> Option<Visit> {
    edited(visit, &proposal.commands)
}

pub(crate) fn edited(visit: &Visit, commands: &[Command]) -> Option<Visit> {
    let mut after = visit.clone();
    apply_all(visit, commands).ok()?.apply_to(&mut after).ok()?;
    Some(after)
}

proptest! {
    #[test]
    fn applying_a_repair_gives_what_it_says(programme in programme()) {
        let visit = read(&programme);
        let agenda = layout(&visit);
        let found = repairs(&visit, &agenda);
        assert!(found.len() <= 8);
        let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
        for proposal in &found {
            *kinds.entry(proposal.kind).or_default() += 1;
            let after = layout(&healed(&visit, proposal).unwrap());
            assert_eq!(after.blocking().count(), proposal.problems_after);
            let moved = agenda.stops.iter().zip(&after.stops);
            let moved = moved.filter(|(was, is)| (was.start, was.end) != (is.start, is.end));
            assert_eq!(moved.count(), proposal.moved_stops);
            assert_eq!(proposal.changes.len(), proposal.commands.len());
        }
        assert!(kinds.values().all(|count| *count <= 3));
        if agenda.blocking().count() == 0 {
            assert!(found.is_empty());
        }
    }

    #[test]
    fn no_repair_cuts_below_a_minimum_or_moves_what_it_may_not(programme in programme()) {
        let visit = read(&programme);
        let agenda = layout(&visit);
        let missed: Vec<&StopId> = agenda
            .blocking()
            .filter(|problem| !matches!(problem.kind, ProblemKind::WindowMissed { .. }))
            .map(|problem| &problem.stops[0])
            .collect();
        for proposal in &repairs(&visit, &agenda) {
            let after = healed(&visit, proposal).unwrap();
            let mut displacement = 0;
            for ((_, was), (_, is)) in visit.stops().zip(after.stops()) {
                let least = was.minimum.map_or(was.duration, |least| Some(least).min(was.duration));
                assert!(is.duration >= least, "{programme}");
                displacement += was.planned_minutes() - is.planned_minutes();
                if was.status != is.status {
                    assert!(was.optional.is_some() && is.status == Status::Dropped);
                    displacement += was.planned_minutes();
                }
                if was.timing != is.timing {
                    assert!(!missed.contains(&&was.id), "{programme}");
                    assert!(agenda.margins.iter().all(|margin| margin.before != was.id));
                    let (Timing::Pinned(Pin::Start(from)), Timing::Pinned(Pin::Start(to))) =
                        (was.timing, is.timing)
                    else {
                        panic!("{} becomes {:?}", was.title, is.timing)
                    };
                    displacement += u32::try_from(from.minutes() - to.minutes()).unwrap();
                }
            }
            for (key, was) in visit.margins() {
                displacement += was.floor - after.margin(key).unwrap().floor;
            }
            assert!(visit.legs().eq(after.legs()));
            assert_eq!(displacement, proposal.total_displacement, "{programme}");
        }
    }

    #[test]
    fn the_best_comes_first_and_what_is_proved_is_not_beaten(programme in programme()) {
        let visit = read(&programme);
        let found = repairs(&visit, &layout(&visit));
        for pair in found.windows(2) {
            let price = |one: &Proposal| (one.problems_after, one.total_displacement, one.changes.len());
            assert!(price(&pair[0]) <= price(&pair[1]));
        }
        let least = found.iter().filter(|one| one.problems_after == 0).map(|one| one.total_displacement).min();
        for proposal in found.iter().filter(|one| one.optimal) {
            assert_eq!(Some(proposal.total_displacement), least, "{programme}");
        }
    }

    #[test]
    fn a_full_repair_leaves_nothing_to_repair(programme in programme()) {
        let visit = read(&programme);
        for proposal in &repairs(&visit, &layout(&visit)) {
            let after = healed(&visit, proposal).unwrap();
            if proposal.problems_after == 0 {
                assert!(repairs(&after, &layout(&after)).is_empty());
            }
        }
    }
}

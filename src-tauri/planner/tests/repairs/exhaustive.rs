//! The proof, held against every repair there is of small programmes.

use crate::always::edited;
use crate::proposals::read;
use domain::command::StopField;
use domain::time::{Clock, Minutes};
use domain::visit::{Margin, Pin, Status, Stop, Timing};
use domain::{Agenda, Command, Visit, layout};
use planner::repairs;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, ProptestConfig, Strategy, prop_oneof, proptest};
use std::fmt::Write as _;

/// A few stops of a few minutes, with fixed hours close to one another.
fn programme() -> impl Strategy<Value = String> {
    let pin = prop_oneof![1 => Just(""), 1 => Just("!")];
    let group = prop_oneof![3 => Just(""), 1 => Just(" {a}"), 1 => Just(" {b}")];
    let option = option::weighted(0.25, 1..4_u32);
    let margin = option::weighted(0.4, (0..2_u32, 0..3_u32));
    let line = (pin, 0..6_u32, 1..6_u32, 0..3_u32, group, option, margin, 0..3_u32);
    vec(line, 2..=8).prop_map(|mut lines| {
        // Of many stops few have room: what can be done to all of them together is gone through one by one.
        for line in lines.iter_mut().skip(4) {
            line.3 = line.3.min(1);
            line.6 = None;
        }
        let mut text = String::from("= 2020-09-21 [08:55-20:00]\n");
        let mut hour = 0;
        for (at, (pin, later, minutes, room, group, option, margin, leg)) in
            lines.iter().enumerate()
        {
            hour += later;
            let pinned = if pin.is_empty() { String::new() } else { format!("!09:{hour:02} ") };
            let before = at.checked_sub(1).and_then(|before| lines.get(before));
            if before.is_some_and(|before| before.4 == *group) && *leg > 0 {
                let _ = writeln!(text, "> {leg}{group}");
            }
            if let (Some((more, floor)), false) = (margin, pin.is_empty()) {
                let _ = writeln!(text, "~ {} ({floor}){group}", more + floor);
            }
            let least = minutes.saturating_sub(*room);
            let option = option.map_or_else(String::new, |priority| format!(" ?{priority}"));
            let _ =
                writeln!(text, "{pinned}Étape {at} ; {minutes} ({least}){group}{option} #s{at}");
        }
        text
    })
}

/// What can be done to one stop and its margins, each with its displacement.
fn choices(visit: &Visit, agenda: &Agenda, stop: &Stop) -> Vec<(Minutes, Vec<Command>)> {
    let set = |field| Command::SetStop { stop: stop.id.clone(), field };
    let minutes = stop.planned_minutes();
    let mut all: Vec<(Minutes, Vec<Command>)> = (stop.least_minutes()..=minutes)
        .map(|left| (minutes - left, vec![set(StopField::Duration(Some(left)))]))
        .collect();
    if let Timing::Pinned(Pin::Start(at)) = stop.timing
        && agenda.margins.iter().all(|margin| margin.before != stop.id)
    {
        let earliest = 8 * 60 + 55;
        let moved = |by: Minutes| {
            let at = Clock::from_minutes(at.minutes().saturating_sub_unsigned(by));
            set(StopField::Timing(Timing::Pinned(Pin::Start(at))))
        };
        let room = Minutes::try_from(at.minutes() - earliest).unwrap_or(0);
        let both = |(cut, commands): &(Minutes, Vec<Command>)| {
            let (cut, commands) = (*cut, commands.clone());
            let with = move |by| (cut + by, [commands.clone(), vec![moved(by)]].concat());
            (0..=room).map(with).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(both).collect();
    }
    if stop.optional.is_some() {
        all.push((minutes, vec![set(StopField::Status(Status::Dropped))]));
    }
    for (key, margin) in visit.margins().filter(|(key, _)| key.before == stop.id) {
        let lowered = |(cost, commands): &(Minutes, Vec<Command>)| {
            let (cost, commands) = (*cost, commands.clone());
            let with = move |floor: Minutes| {
                let value = Margin { floor, ..*margin };
                let lower = Command::SetMargin { margin: key.clone(), value };
                (cost + margin.floor - floor, [commands.clone(), vec![lower]].concat())
            };
            (0..=margin.floor).map(with).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(lowered).collect();
    }
    all
}

/// The least displacement of all full repairs, cheaper than `most`.
fn least(visit: &Visit, agenda: &Agenda, most: Minutes) -> Option<Minutes> {
    let stops: Vec<_> = visit.stops().map(|(_, stop)| choices(visit, agenda, stop)).collect();
    let mut best = None;
    let mut open: Vec<(usize, Minutes, Vec<Command>)> = vec![(0, 0, Vec::new())];
    while let Some((at, cost, commands)) = open.pop() {
        if cost >= best.unwrap_or(most) {
            continue;
        }
        match stops.get(at) {
            Some(choices) => open.extend(choices.iter().map(|(more, edits)| {
                (at + 1, cost + more, [commands.as_slice(), edits.as_slice()].concat())
            })),
            None => {
                let after = edited(visit, &commands)?;
                if layout(&after).blocking().count() == 0 {
                    best = Some(cost);
                }
            }
        }
    }
    best
}

/// So many programmes; as many as `PROPTEST_CASES` says where it says so.
fn cases(few: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    if std::env::var_os("PROPTEST_CASES").is_some() {
        default
    } else {
        ProptestConfig { cases: few, ..default }
    }
}

proptest! {
    // Some seconds in each run; `make full` asks thousands.
    #![proptest_config(cases(64))]
    #[test]
    fn nothing_heals_with_less_than_what_is_proved(programme in programme()) {
        let visit = read(&programme);
        let agenda = layout(&visit);
        let found = repairs(&visit, &agenda);
        // Of more stops than four every repair of less than eight minutes is tried, of four every one.
        let cap = if visit.stops().count() > 4 { 8 } else { 1000 };
        for proposal in found.iter().filter(|proposal| proposal.optimal) {
            let better = least(&visit, &agenda, proposal.total_displacement.min(cap));
            assert_eq!(better, None, "{programme}");
        }
        // Dropping several options is tried one after the other; all else is found.
        let fixed = visit.stops().all(|(_, stop)| stop.optional.is_none());
        if let Some(proposal) = found.first().filter(|_| fixed) {
            let most = if proposal.problems_after == 0 { proposal.total_displacement } else { 1000 };
            assert_eq!(least(&visit, &agenda, most.min(cap)), None, "{programme}{proposal:?}");
        }
    }
}

//! Proposals: what could be done about the problems of a visit, and what would make it better.
//!
//! A proposal is a list of edits with their price. Each one was tried on a copy of the visit and laid out again: what it
//! says of the problems that are left is what applying it gives. Nothing here has words; why a problem is there stands in
//! its causes, and sentences are made elsewhere.
//!
//! Modules in reading order: what a proposal is (`proposal`, `effect`), repairs (`attempt`, `options`, `split`, `proof`,
//! `shuffle`), orders and choices ([`orders()`], with `sketch`, `ways`, `rearrange`, `verdict` and the engine [`order`]), and what
//! is asked of one stop: [`spread()`], [`why_not`], [`lateness`], [`rooms`].

mod attempt;
mod effect;
mod lateness;
mod obstacles;
mod options;
pub mod order;
mod orders;
mod proof;
mod proposal;
mod rearrange;
mod room;
mod shuffle;
mod sketch;
mod split;
mod spread;
mod verdict;
mod ways;

pub use effect::Effect;
pub use lateness::{Cost, Lateness, lateness};
pub use obstacles::{Fact, Obstacles, WhyNot, why_not};
pub use orders::{Orders, orders};
pub use proposal::{Field, Kind, Proposal, ProposedChange};
pub use room::{Room, rooms};
pub use spread::{Share, spread};

use attempt::Attempt;
use chrono::NaiveDate;
use domain::{Agenda, Visit};
use options::{Step, steps};
use order::Watch;
use std::collections::BTreeMap;

/// At most so many proposals of one kind.
const MOST_OF_A_KIND: usize = 3;
/// At most so many in all.
const MOST: usize = 8;
/// Of how many conflicts other steps than the first are tried, and how many of them.
const CONFLICTS_VARIED: usize = 3;
const STEPS_VARIED: usize = 12;
/// With more conflicts than this, proposals are not varied by the kind of all their steps.
const CONFLICTS_ALIKE: usize = 6;

/// Returns everything that could be done for some days of a visit, best first: repairs of its conflicts, other orders, other options.
///
/// Fewest blocking problems left first, then the least displacement, then the fewest changes, then the dearest options spared.
/// Several that differ in kind, not many of one.
pub fn suggestions(
    visit: &Visit,
    agenda: &Agenda,
    dates: &[NaiveDate],
    watch: &mut dyn Watch,
) -> Orders {
    let mut found = orders(visit, agenda, dates, watch);
    let in_days = |proposal: &Proposal| {
        let day = |stop| visit.day_of(stop).map(|day| day.date);
        let mut changes = proposal.changes.iter();
        changes.all(|change| day(&change.stop).is_some_and(|date| dates.contains(&date)))
    };
    let mut all: Vec<Proposal> = repairs(visit, agenda).into_iter().filter(in_days).collect();
    all.extend(shuffle::shuffles(visit, agenda, dates));
    all.append(&mut found.proposals);
    found.proposals = ranked(all);
    found
}

/// Returns what could be done about the blocking problems of a visit, best first; nothing where there are none.
///
/// Minutes are found in this order of gentleness: stops are cut down to their minimum, the floor of a margin is lowered,
/// the first fixed start of a day is moved earlier, optional stops are dropped. A fixed hour that something precedes is
/// never moved, and no leg is ever shortened. Where nothing heals everything, what heals most is proposed.
///
/// ```
/// use domain::{apply_all, layout, outline};
/// use planner::{Field, repairs};
/// let mut ids = |_| String::from("id");
/// let text = "= 2020-09-21\n!10:00 Visite ; 60 (40) #visite\n> 20\n!11:10 Réunion ; 75 #reunion\n";
/// let visit = outline::read(text, &mut ids).unwrap();
/// let found = repairs(&visit, &layout(&visit));
/// assert_eq!(found[0].changes[0].field, Field::Duration { from: 60, to: 50 });
/// assert!(found[0].optimal);
/// let mut healed = visit.clone();
/// apply_all(&visit, &found[0].commands).unwrap().apply_to(&mut healed).unwrap();
/// assert_eq!(layout(&healed).blocking().count(), 0);
/// assert!(repairs(&healed, &layout(&healed)).is_empty());
/// ```
pub fn repairs(visit: &Visit, agenda: &Agenda) -> Vec<Proposal> {
    let start = Attempt::new(visit, agenda);
    let conflicts = start.blocking();
    if conflicts == 0 {
        return Vec::new();
    }
    let first = heal(start, None);
    let mut attempts = Vec::new();
    for (taken, choice) in first.choices.iter().enumerate().take(CONFLICTS_VARIED) {
        for step in choice.steps.iter().take(STEPS_VARIED) {
            let Some(varied) = choice.before.with(step) else { continue };
            if conflicts <= CONFLICTS_ALIKE {
                attempts.push(heal(varied.clone(), Some(step.kind())).healed);
            }
            // What heals the others is known: it is taken at once, save where it meets this step.
            let others = first.choices.iter().skip(taken + 1).filter_map(|other| other.taken());
            let apart =
                |other: &&Step| other.stops().iter().all(|stop| !step.stops().contains(stop));
            let others: Vec<&Step> = others.filter(apart).collect();
            attempts.push(heal(varied.with_all(&others), None).healed);
        }
    }
    attempts.insert(0, first.healed);
    let least = proof::least_displacement(visit, agenda);
    let mut found: Vec<Proposal> = Vec::new();
    for attempt in attempts {
        let Some(mut proposal) = attempt.spare().into_proposal() else { continue };
        proposal.optimal = proposal.problems_after == 0 && least.is_reached_by(&proposal);
        if !found.iter().any(|other| other.commands == proposal.commands) {
            found.push(proposal);
        }
    }
    ranked(found)
}

/// Puts the best first, leaves out what leaves conflicts where others leave none, and what is one too many of its kind.
fn ranked(all: Vec<Proposal>) -> Vec<Proposal> {
    let mut found: Vec<Proposal> = Vec::new();
    for proposal in all {
        // What leads to the same edits by another way is the same; the best proof counts.
        match found.iter_mut().find(|other| other.commands == proposal.commands) {
            Some(other) => other.optimal |= proposal.optimal,
            None => found.push(proposal),
        }
    }
    if found.iter().any(|proposal| proposal.problems_after == 0) {
        found.retain(|proposal| proposal.problems_after == 0);
    }
    found.sort_by(Proposal::rank);
    let mut of_kind: BTreeMap<Kind, usize> = BTreeMap::new();
    found.retain(|proposal| {
        let count = of_kind.entry(proposal.kind).or_default();
        *count += 1;
        *count <= MOST_OF_A_KIND
    });
    found.truncate(MOST);
    found
}

/// An attempt with the steps that led to it.
struct Healing<'a> {
    healed: Attempt<'a>,
    choices: Vec<Choice<'a>>,
}

/// What there was to choose from for one conflict.
struct Choice<'a> {
    before: Attempt<'a>,
    steps: Vec<Step>,
    /// Which of the steps was the first to help.
    taken: Option<usize>,
}

impl Choice<'_> {
    fn taken(&self) -> Option<&Step> {
        self.taken.and_then(|at| self.steps.get(at))
    }
}

/// Heals one conflict after the other, in the order of the agenda, each by the first step that helps, where there are such by
/// one of that kind.
fn heal(start: Attempt<'_>, kind: Option<Kind>) -> Healing<'_> {
    let mut healed = start;
    let mut choices = Vec::new();
    // Problems that no step helps; they are passed over.
    let mut hopeless = 0;
    // Each conflict is healed by one step, or by a few that do a part each.
    for _ in 0..4 * healed.blocking() + 4 {
        let Some(problem) = healed.agenda().blocking().nth(hopeless) else { break };
        let mut steps = steps(&healed, problem);
        if let Some(kind) = kind {
            // Stable: within a kind the order stays.
            steps.sort_by_key(|step| step.kind() != kind);
        }
        let better = steps.iter().enumerate().find_map(|(at, step)| Some((at, healed.with(step)?)));
        let taken = better.as_ref().map(|(at, _)| *at);
        let before = match better {
            Some((_, better)) => std::mem::replace(&mut healed, better),
            None => {
                hopeless += 1;
                healed.clone()
            }
        };
        choices.push(Choice { before, steps, taken });
    }
    Healing { healed, choices }
}

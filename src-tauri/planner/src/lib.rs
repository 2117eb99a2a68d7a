//! Proposals: what could be done about the blocking problems of a visit.
//!
//! A proposal is a list of edits with their price. Each one was tried on a copy of the visit and laid out again: what it
//! says of the problems that are left is what applying it gives. Nothing here has words; why a problem is there stands in
//! its causes, and sentences are made elsewhere.

mod attempt;
mod options;
mod proof;
mod proposal;
mod split;

pub use proposal::{Field, Kind, Proposal, ProposedChange};

use attempt::Attempt;
use domain::{Agenda, Visit};
use options::{Step, steps};
use std::collections::BTreeMap;

/// At most so many proposals of one kind.
const MOST_OF_A_KIND: usize = 3;
/// At most so many in all.
const MOST: usize = 8;
/// Of how many conflicts other steps than the first are tried.
const CONFLICTS_VARIED: usize = 3;
/// How many steps one attempt may take; each heals a conflict or most of one.
const MOST_STEPS: usize = 64;

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
    if start.blocking() == 0 {
        return Vec::new();
    }
    let (first, choices) = heal(start.clone(), None);
    let mut attempts = vec![first];
    for (conflict, count) in choices.iter().copied().enumerate().take(CONFLICTS_VARIED) {
        let others = (0..count).map(|step| heal(start.clone(), Some((conflict, step))).0);
        attempts.extend(others);
    }
    let least = proof::least_displacement(visit, agenda);
    let mut found: Vec<Proposal> = Vec::new();
    for attempt in attempts {
        let Some(mut proposal) = attempt.spare().into_proposal() else { continue };
        proposal.optimal = proposal.problems_after == 0 && least.is_reached_by(&proposal);
        if !found.iter().any(|other| other.commands == proposal.commands) {
            found.push(proposal);
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

/// Heals one conflict after the other, in the order of the agenda, and tells for each how many steps there were to choose
/// from. Of one conflict the given step is taken; of the others the first of the same kind, or else the first that helps.
fn heal(start: Attempt<'_>, varied: Option<(usize, usize)>) -> (Attempt<'_>, Vec<usize>) {
    let mut attempt = start;
    let mut choices = Vec::new();
    let mut kind = None;
    // Problems that no step helps; they are passed over.
    let mut hopeless = 0;
    for _ in 0..MOST_STEPS {
        let Some(problem) = attempt.agenda().blocking().nth(hopeless).cloned() else { break };
        let mut all = steps(&attempt, &problem);
        if let Some((conflict, step)) = varied
            && conflict == choices.len()
            && step < all.len()
        {
            all.swap(0, step);
            kind = all.first().map(Step::kind);
        } else if let Some(kind) = kind {
            // Stable: within a kind the order stays.
            all.sort_by_key(|step| step.kind() != kind);
        }
        choices.push(all.len());
        match all.iter().find_map(|step| attempt.with(step)) {
            Some(better) => attempt = better,
            None => hopeless += 1,
        }
    }
    (attempt, choices)
}

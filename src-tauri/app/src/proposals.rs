//! Ranked repairs, in words and as one edit.

use crate::failure::Failure;
use crate::say::{Label, Voice, title};
use domain::Agenda;
use domain::visit::Visit;
use planner::{Field, Proposal, ProposedChange};

/// Returns the repairs of a visit, best first.
pub fn proposals(visit: &Visit, agenda: &Agenda) -> Vec<Proposal> {
    planner::repairs(visit, agenda)
}

/// Returns the proposal of that number, from 1.
///
/// # Errors
/// [`Failure::NoSuchProposal`].
pub fn nth(proposals: &[Proposal], number: u32) -> Result<&Proposal, Failure> {
    let at = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    at.and_then(|at| proposals.get(at))
        .ok_or(Failure::NoSuchProposal { number, count: proposals.len() })
}

/// Says what a proposal changes: « Entreprise A : 45 → 40 min, Entreprise B : 60 → 50 min ».
pub fn headline(proposal: &Proposal, visit: &Visit, voice: Voice<'_>) -> String {
    let changes: Vec<String> =
        proposal.changes.iter().map(|change| say(change, visit, voice)).collect();
    changes.join(", ")
}

/// Says what a proposal touches and leaves.
pub fn detail(proposal: &Proposal, visit: &Visit, voice: Voice<'_>) -> String {
    let words = voice.words;
    let mut sentences = vec![words.app_repair_touches(proposal.changes.len())];
    if let [ProposedChange { stop, field: Field::Duration { .. } }] = proposal.changes.as_slice() {
        let minimum = visit.stop(stop).map_or(0, domain::visit::Stop::least_minutes);
        sentences.push(words.app_repair_minimum(minimum));
    }
    sentences.push(match proposal.problems_after {
        0 => words.app_repair_heals(),
        left => words.app_repair_leaves(left),
    });
    sentences.join(" ")
}

/// Names a proposal for history.
pub fn label(proposal: &Proposal, visit: &Visit) -> Label {
    let changes =
        proposal.commands.iter().map(|command| Label::of(visit, std::slice::from_ref(command)));
    Label::Repair { changes: changes.collect() }
}

fn say(change: &ProposedChange, visit: &Visit, voice: Voice<'_>) -> String {
    let words = voice.words;
    let stop = title(visit, &change.stop);
    match &change.field {
        Field::Duration { from, to } => words.app_repair_shorten(*from, stop, *to),
        Field::Floor { from, to } => words.app_repair_margin(*from, stop, *to),
        Field::Start { from, to } => {
            words.app_repair_earlier(voice.clock(*from), stop, voice.clock(*to))
        }
        Field::Status { .. } => words.app_repair_drop(stop),
    }
}

//! Ranked proposals, in words and as one edit.

use crate::failure::Failure;
use crate::say::{Label, Voice, title};
use chrono::NaiveDate;
use domain::Agenda;
use domain::visit::{Status, Stop, Visit};
use domain::{Command, StopId};
use planner::order::{Steps, Watch, Wish};
use planner::{Field, Kind, Orders, Proposal, ProposedChange};
use std::time::{Duration, Instant};

/// How many steps are looked for better orders unless a time is given: about half a second for each day, the same on any machine.
const STEPS: u64 = 4_000_000;

/// Returns everything that could be done for some days, best first. Without `limit` the same visit gives the same answer.
pub fn suggestions(
    visit: &Visit,
    agenda: &Agenda,
    dates: &[NaiveDate],
    limit: Option<Duration>,
) -> Orders {
    let end = limit.map(|limit| Instant::now() + limit);
    let mut steps = Steps(STEPS);
    let mut clock = move || end.is_some_and(|end| Instant::now() >= end);
    let watch: &mut dyn Watch = if end.is_some() { &mut clock } else { &mut steps };
    planner::suggestions(visit, agenda, dates, watch)
}

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
///
/// Several stops that are put in reserve are one change: « En réserve : Fonderie, Verrerie ».
pub fn headline(proposal: &Proposal, visit: &Visit, voice: Voice<'_>) -> String {
    let out: Vec<&str> = proposal.changes.iter().filter_map(|it| left_out(it, visit)).collect();
    let mut changes = Vec::new();
    if out.len() > 1 {
        changes.push(voice.words.app_offer_left_out(out.join(", ")));
    }
    let others = proposal.changes.iter();
    let others = others.filter(|it| out.len() < 2 || left_out(it, visit).is_none());
    changes.extend(others.map(|change| say(change, visit, voice)));
    match proposal.kind {
        Kind::Order => voice.words.app_offer_order(changes.join(", ")),
        Kind::Swap if proposal.changes.len() == 2 => {
            let title = |at: usize| {
                proposal.changes.get(at).map_or("", |change| title(visit, &change.stop))
            };
            voice.words.app_offer_swap(title(0), title(1))
        }
        _ => changes.join(", "),
    }
}

/// Says what a proposal touches and leaves.
pub fn detail(proposal: &Proposal, visit: &Visit, voice: Voice<'_>) -> String {
    let words = voice.words;
    let mut sentences = Vec::new();
    let orders = matches!(proposal.kind, Kind::Order | Kind::Choose | Kind::Move | Kind::Swap);
    if orders {
        sentences.extend(travelled(proposal, voice));
        if proposal.effect.estimated > 0 {
            sentences.push(words.app_offer_estimated(proposal.effect.estimated));
        }
        if proposal.kind == Kind::Choose {
            let (kept, of) = options(proposal, visit);
            sentences.push(words.app_offer_kept(kept, of));
        }
        if matches!(proposal.kind, Kind::Order | Kind::Choose) {
            sentences.push(match (proposal.optimal, proposal.wish) {
                (true, Some(Wish::EarliestEnd)) => words.app_offer_soonest(),
                (true, _) => words.app_offer_best(),
                (false, _) => words.app_offer_not_proved(),
            });
        }
    } else {
        sentences.push(words.app_repair_touches(proposal.changes.len()));
    }
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

/// What must be said of a search beside its proposals: ways that nobody knows, time that was too short.
pub fn notes(
    unknown: &[(StopId, StopId)],
    unfinished: bool,
    visit: &Visit,
    voice: Voice<'_>,
) -> Vec<String> {
    let words = voice.words;
    let mut notes = Vec::new();
    if let Some((from, to)) = unknown.first() {
        notes.push(words.app_offer_unknown(unknown.len(), title(visit, from), title(visit, to)));
    }
    if unfinished {
        notes.push(words.app_offer_unfinished());
    }
    notes
}

/// Names a proposal for history.
pub fn label(proposal: &Proposal, visit: &Visit) -> Label {
    // The legs between new neighbours follow from the order.
    let own = proposal
        .commands
        .iter()
        .filter(|command| !matches!(command, Command::SetLeg { .. } | Command::SetMeans { .. }));
    let changes = own.map(|command| Label::of(visit, std::slice::from_ref(command))).collect();
    match proposal.kind {
        Kind::Shorten | Kind::Margin | Kind::StartEarlier | Kind::Drop => Label::Repair { changes },
        _ => Label::Proposed { changes },
    }
}

/// The title of the stop that a change puts in reserve, if that is what it does.
fn left_out<'a>(change: &'a ProposedChange, visit: &'a Visit) -> Option<&'a str> {
    matches!(change.field, Field::Status { to: Status::Dropped, .. })
        .then(|| title(visit, &change.stop))
}

/// How many optional stops of the days concerned take place afterwards, and how many there are.
fn options(proposal: &Proposal, visit: &Visit) -> (usize, usize) {
    let days = proposal.effect.days.iter().filter_map(|date| visit.day(*date));
    let stops = days.flat_map(|day| &day.stops).filter_map(|id| visit.stop(id));
    let optional: Vec<&Stop> = stops.filter(|stop| stop.optional.is_some()).collect();
    let takes_place = |stop: &&&Stop| {
        let mut changes = proposal.changes.iter().filter(|change| change.stop == stop.id);
        let becomes = changes.find_map(|change| match change.field {
            Field::Status { to, .. } => Some(to != Status::Dropped),
            _ => None,
        });
        becomes.unwrap_or_else(|| stop.takes_time())
    };
    (optional.iter().filter(takes_place).count(), optional.len())
}

/// Minutes on the way and the hour of the end, where they differ.
fn travelled(proposal: &Proposal, voice: Voice<'_>) -> Vec<String> {
    let words = voice.words;
    let effect = &proposal.effect;
    let mut sentences = Vec::new();
    if let (Some(before), Some(after)) = effect.travel {
        if after < before {
            let saved = voice.duration(before - after);
            let (before, after) = (voice.duration(before), voice.duration(after));
            sentences.push(words.app_offer_saves(after, before, saved));
        } else if after > before {
            sentences.push(words.app_offer_costs(voice.duration(after - before)));
        }
    }
    if let (Some(before), Some(after)) = effect.ends
        && before != after
    {
        let by = u32::try_from(before.abs_diff(after)).unwrap_or(u32::MAX);
        let by = voice.duration(by);
        sentences.push(if after < before {
            words.app_offer_sooner(by)
        } else {
            words.app_offer_later(by)
        });
    }
    sentences
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
        Field::Status { to: Status::Dropped, .. } => words.app_repair_drop(stop),
        Field::Status { .. } => words.app_offer_revive(stop),
        Field::Position { from: (day, _), to: (other, at) } if day == other => {
            words.app_offer_position(*at, stop)
        }
        Field::Position { to: (day, at), .. } => {
            words.app_offer_other_day(voice.date(*day), *at, stop)
        }
        Field::Group { to: None, .. } => words.app_offer_everybody(stop),
        Field::Group { to: Some(group), .. } => {
            let name = visit.group(group).filter(|group| !group.name.is_empty());
            words.app_offer_group(name.map_or(group.as_str(), |group| &group.name), stop)
        }
    }
}

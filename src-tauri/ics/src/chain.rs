//! What became of each event from one issue to the next.

use crate::calendar::{Entry, entries};
use crate::event::Withdrawn;
use crate::scribe::Contents;
use crate::stamps::Revision;
use chrono::{DateTime, Utc};
use domain::Uid;
use domain::edition::Edition;
use domain::visit::Status;
use std::collections::{BTreeMap, btree_map};
use std::sync::Arc;

/// A calendar that its reader was given, or is given now.
#[derive(Clone, Copy, Debug)]
pub struct Issue<'a> {
    /// When: the instant of the version.
    pub at: DateTime<Utc>,
    /// What the reader could read then.
    pub edition: &'a Edition,
    /// The SEQUENCE of every stop of the visit in that version, whoever knew of it ([`domain::compare::sequences`]): somebody
    /// who joins later begins with the one that the others have.
    pub sequences: &'a BTreeMap<Uid, u32>,
}

/// The life of one event in the calendar of one reader.
pub(crate) struct Life {
    /// The event as it is, or last was.
    pub(crate) entry: Entry,
    pub(crate) revision: Revision,
    /// Why it is no longer there; `None`: it is, or was cancelled before it left.
    pub(crate) withdrawn: Option<Withdrawn>,
    /// Whether it is in the last issue.
    pub(crate) here: bool,
    /// The issue in which it last changed, from 0.
    pub(crate) changed: usize,
    content: usize,
}

impl Life {
    /// The number of its text ([`Contents::of`]).
    pub(crate) const fn content(&self) -> usize {
        self.content
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.withdrawn.is_some()
            || matches!(&self.entry, Entry::Stop(stop) if stop.status == Status::Cancelled)
    }

    /// Takes the event from its reader, who is told once.
    pub(crate) fn withdraw(&mut self, why: Withdrawn, at: DateTime<Utc>, issue: usize) {
        self.here = false;
        if !self.is_cancelled() {
            let sequence = self.revision.sequence.saturating_add(1);
            self.revision = Revision { sequence, modified: at };
            self.withdrawn = Some(why);
            self.changed = issue;
        }
    }
}

/// Returns the life of every event that was in any of the issues: those of the last issue in its order, then the others.
///
/// SEQUENCE grows at most once an issue, and only where hours, place or status are others (RFC 5546, 2.1.4), the event left or
/// came back; LAST-MODIFIED where anything that is written is.
pub(crate) fn lives(issues: &[Issue<'_>], legs: bool, contents: &mut Contents) -> Vec<Life> {
    let mut lives: BTreeMap<Uid, Life> = BTreeMap::new();
    let mut order = Vec::new();
    for (number, issue) in issues.iter().enumerate() {
        order.clear();
        for life in lives.values_mut() {
            life.here = false;
        }
        for mut entry in entries(issue.edition, legs) {
            let uid = entry.uid().clone();
            if let Some(known) = lives.get(&uid) {
                entry = as_known(entry, &known.entry);
            }
            if entry.when().is_none() {
                continue;
            }
            let content = contents.of(&entry, issue.edition);
            order.push(uid.clone());
            match lives.entry(uid) {
                btree_map::Entry::Vacant(vacant) => {
                    let sequence = first_sequence(&entry, issue);
                    let revision = Revision { sequence, modified: issue.at };
                    let (withdrawn, here, changed) = (None, true, number);
                    let life = Life { entry, revision, withdrawn, here, changed, content };
                    vacant.insert(life);
                }
                btree_map::Entry::Occupied(life) => {
                    advance(life.into_mut(), entry, content, issue, number);
                }
            }
        }
        for life in lives.values_mut().filter(|life| !life.here) {
            life.withdraw(Withdrawn::Stop, issue.at, number);
        }
    }
    let mut out: Vec<Life> = order.iter().filter_map(|uid| lives.remove(uid)).collect();
    let start = |life: &Life| match &life.entry {
        Entry::Stop(stop) => stop.start,
        Entry::Leg(leg, _) => leg.departs,
    };
    let mut gone: Vec<Life> = lives.into_values().collect();
    gone.sort_by_key(start);
    out.extend(gone);
    out
}

/// What falls away does so at the hours that its reader knows, whatever became of the stops around it.
fn as_known(entry: Entry, known: &Entry) -> Entry {
    let (mut stop, before) = match (entry, known) {
        (Entry::Stop(stop), Entry::Stop(before)) if stop.status == Status::Cancelled => {
            (stop, before)
        }
        (entry, _) => return entry,
    };
    if (stop.start, stop.end, stop.zone) != (before.start, before.end, before.zone) {
        let hours = Arc::make_mut(&mut stop);
        (hours.start, hours.end, hours.zone) = (before.start, before.end, before.zone);
    }
    Entry::Stop(stop)
}

/// Takes an event that was known before to the next issue.
fn advance(life: &mut Life, entry: Entry, content: usize, issue: &Issue<'_>, number: usize) {
    life.here = true;
    let sequence = life.revision.sequence;
    if life.withdrawn.take().is_some() {
        // Above the cancellation, and not below what others have.
        life.revision.sequence = sequence.saturating_add(1).max(first_sequence(&entry, issue));
    } else if !same_material(&life.entry, &entry) {
        life.revision.sequence = sequence.saturating_add(1);
    }
    if life.content != content || life.revision.sequence != sequence {
        life.revision.modified = issue.at;
        life.changed = number;
    }
    (life.entry, life.content) = (entry, content);
}

fn same_material(before: &Entry, after: &Entry) -> bool {
    match (before, after) {
        (Entry::Stop(before), Entry::Stop(after)) => before.material() == after.material(),
        (Entry::Leg(before, _), Entry::Leg(after, _)) => {
            let material = |leg: &domain::edition::EditionLeg| (leg.departs, leg.minutes, leg.zone);
            material(before) == material(after)
        }
        _ => false,
    }
}

/// The SEQUENCE that an event has for those who knew of it before; a move has changed as often as its two stops.
fn first_sequence(entry: &Entry, issue: &Issue<'_>) -> u32 {
    let of = |uid: &Uid| issue.sequences.get(uid).copied().unwrap_or(0);
    match entry {
        Entry::Stop(stop) => of(&stop.uid),
        Entry::Leg(leg, _) => of(&leg.between.0).saturating_add(of(&leg.between.1)),
    }
}

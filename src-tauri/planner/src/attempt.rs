//! A visit on which repairs are tried.

use crate::effect::Effect;
use crate::options::Step;
use crate::proposal::{Field, Kind, Proposal, ProposedChange};
use domain::command::StopField;
use domain::layout::PlannedStop;
use domain::problem::ProblemKind;
use domain::time::Minutes;
use domain::visit::{Margin, MarginKey, Pin, Status, Stop, Timing};
use domain::{Agenda, Command, Visit, apply_all, layout};
use std::borrow::Cow;

/// Beyond so many changes nobody asks whether one of them is needless.
const MOST_SPARED: usize = 16;

/// The visit as it is, and what the steps taken so far have made of it.
#[derive(Clone)]
pub(crate) struct Attempt<'a> {
    before: (&'a Visit, &'a Agenda),
    visit: Cow<'a, Visit>,
    agenda: Cow<'a, Agenda>,
}

/// A field that differs from the visit as it is, the edit that makes it so, and the one that takes it back.
pub(crate) struct Difference {
    pub(crate) change: ProposedChange,
    kind: Kind,
    pub(crate) displacement: Minutes,
    command: Command,
    back: Command,
}

impl<'a> Attempt<'a> {
    pub(crate) const fn new(visit: &'a Visit, agenda: &'a Agenda) -> Self {
        let (copy, hours) = (Cow::Borrowed(visit), Cow::Borrowed(agenda));
        Self { before: (visit, agenda), visit: copy, agenda: hours }
    }

    pub(crate) fn visit(&self) -> &Visit {
        &self.visit
    }

    pub(crate) fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// The agenda before any step: what something precedes there stays where it is, whatever was dropped since.
    pub(crate) const fn agenda_before(&self) -> &Agenda {
        self.before.1
    }

    pub(crate) fn blocking(&self) -> usize {
        self.agenda.blocking().count()
    }

    /// Blocking problems, and the minutes that are missing together: those of every group before every fixed hour, also of
    /// groups that arrive less late than the one that is told.
    fn distress(&self) -> (usize, i64) {
        let late = self.agenda.margins.iter().filter_map(|margin| {
            let start = self.agenda.stop(&margin.before)?.start?;
            Some((margin.arrives? + i64::from(margin.floor) - start).max(0))
        });
        let others = self.agenda.blocking().map(|problem| match problem.kind {
            ProblemKind::PinMissed { .. } | ProblemKind::MarginBelowFloor { .. } => 0,
            _ => i64::from(problem.minutes),
        });
        (self.blocking(), late.sum::<i64>() + others.sum::<i64>())
    }

    /// Takes a step; `None` where it is impossible, or nothing is better for it.
    pub(crate) fn with(&self, step: &Step) -> Option<Self> {
        let after = self.edited(&step.commands(&self.visit))?;
        (after.distress() < self.distress()).then_some(after)
    }

    fn edited(&self, commands: &[Command]) -> Option<Self> {
        let change = apply_all(&self.visit, commands).ok()?;
        let mut visit = self.visit.clone().into_owned();
        change.apply_to(&mut visit).ok()?;
        let agenda = layout(&visit);
        Some(Self { before: self.before, visit: Cow::Owned(visit), agenda: Cow::Owned(agenda) })
    }

    /// Takes several steps at once, whatever comes of them.
    pub(crate) fn with_all(self, steps: &[&Step]) -> Self {
        let commands: Vec<Command> =
            steps.iter().flat_map(|step| step.commands(&self.visit)).collect();
        self.edited(&commands).unwrap_or(self)
    }

    /// Takes back every change without which nothing is worse: what a later step has made needless.
    pub(crate) fn spare(mut self) -> Self {
        let all = self.differences();
        if !(2..=MOST_SPARED).contains(&all.len()) {
            return self;
        }
        for difference in all {
            let without = self.edited(std::slice::from_ref(&difference.back));
            if let Some(without) = without.filter(|other| other.distress() <= self.distress()) {
                self = without;
            }
        }
        self
    }

    /// Makes the proposal; `None` where nothing is better than before.
    pub(crate) fn into_proposal(self) -> Option<Proposal> {
        if self.distress() >= Self::new(self.before.0, self.before.1).distress() {
            return None;
        }
        let all = self.differences();
        let given = |kind| -> Minutes {
            all.iter().filter(|one| one.kind == kind).map(|one| one.displacement).sum()
        };
        // Of kinds that give as much, the gentlest.
        let kinds = [Kind::Drop, Kind::StartEarlier, Kind::Margin, Kind::Shorten];
        let there = kinds.into_iter().filter(|kind| all.iter().any(|one| one.kind == *kind));
        let kind = there.max_by_key(|kind| given(*kind))?;
        let is_dropped = |one: &&Difference| one.kind == Kind::Drop;
        let priority = |one: &Difference| self.visit.stop(&one.change.stop)?.optional;
        let mut dropped: Vec<u8> = all.iter().filter(is_dropped).filter_map(priority).collect();
        dropped.sort_unstable();
        let hours = |stop: &PlannedStop| (stop.start, stop.end);
        let pairs = self.before.1.stops.iter().zip(&self.agenda.stops);
        Some(Proposal {
            kind,
            problems_after: self.blocking(),
            moved_stops: pairs.filter(|(was, is)| hours(was) != hours(is)).count(),
            total_displacement: all.iter().map(|one| one.displacement).sum(),
            dropped,
            optimal: false,
            wish: None,
            effect: Effect::between(self.before, (&self.visit, &self.agenda)),
            commands: all.iter().map(|one| one.command.clone()).collect(),
            changes: all.into_iter().map(|one| one.change).collect(),
        })
    }

    /// What differs from the visit as it is, in the order of the programme.
    fn differences(&self) -> Vec<Difference> {
        let pairs = self.before.0.stops().zip(self.visit.stops());
        let stops = pairs.flat_map(|((_, was), (_, is))| {
            let floors = floors(self.before.0, &self.visit, was);
            of_stop(was, is).into_iter().chain(floors)
        });
        stops.collect()
    }
}

/// What differs in a stop; of one that was dropped only that.
pub(crate) fn of_stop(was: &Stop, is: &Stop) -> Vec<Difference> {
    let set = |field| Command::SetStop { stop: was.id.clone(), field };
    let difference = |kind, displacement, field, to, back| {
        let change = ProposedChange { stop: was.id.clone(), field };
        Difference { change, kind, displacement, command: set(to), back: set(back) }
    };
    if is.status == Status::Dropped && was.status != Status::Dropped {
        let field = Field::Status { from: was.status, to: is.status };
        let (to, back) = (StopField::Status(is.status), StopField::Status(was.status));
        return vec![difference(Kind::Drop, was.planned_minutes(), field, to, back)];
    }
    let mut all = Vec::new();
    if let (Some(from), Some(to)) = (was.duration, is.duration)
        && from != to
    {
        let field = Field::Duration { from, to };
        let (to, back) = (StopField::Duration(is.duration), StopField::Duration(was.duration));
        let cut = was.planned_minutes().abs_diff(is.planned_minutes());
        all.push(difference(Kind::Shorten, cut, field, to, back));
    }
    if let (Timing::Pinned(Pin::Start(from)), Timing::Pinned(Pin::Start(to))) =
        (was.timing, is.timing)
        && from != to
    {
        let field = Field::Start { from, to };
        let by = from.minutes().abs_diff(to.minutes());
        let (to, back) = (StopField::Timing(is.timing), StopField::Timing(was.timing));
        all.push(difference(Kind::StartEarlier, by, field, to, back));
    }
    all
}

fn floors(before: &Visit, after: &Visit, stop: &Stop) -> Vec<Difference> {
    let of_stop = |key: &MarginKey| key.before == stop.id;
    let margins = before.margins().filter(|(key, _)| of_stop(key));
    let lowered = margins.filter_map(|(key, was)| {
        let is = after.margin(key).filter(|is| is.floor != was.floor)?;
        let set = |value: Margin| Command::SetMargin { margin: key.clone(), value };
        Some(Difference {
            change: ProposedChange {
                stop: stop.id.clone(),
                field: Field::Floor { from: was.floor, to: is.floor },
            },
            kind: Kind::Margin,
            displacement: was.floor.abs_diff(is.floor),
            command: set(*is),
            back: set(*was),
        })
    });
    lowered.collect()
}

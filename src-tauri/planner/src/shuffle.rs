//! Repairs that change the order a little: two stops change places, one goes to another part of the day or to another day, or
//! with a group only.

use crate::proposal::{Kind, Proposal};
use crate::rearrange::{self, Wanted};
use crate::verdict::Verdict;
use chrono::NaiveDate;
use domain::command::StopField;
use domain::visit::{Stop, Timing, Visit};
use domain::{Agenda, Command, StopId, layout};

/// With more floating stops than this in a day only the whole order is looked for.
const MOST_FLOATING: usize = 14;
/// So many of each kind are kept.
const MOST_KEPT: usize = 2;

/// Returns the small changes of order after which fewer minutes are missing, the best of each kind; nothing where nothing is
/// missing.
pub(crate) fn shuffles(visit: &Visit, agenda: &Agenda, dates: &[NaiveDate]) -> Vec<Proposal> {
    if agenda.blocking().next().is_none() {
        return Vec::new();
    }
    let tries = Tries { visit, agenda, dates, before: Verdict::of(visit, agenda, dates) };
    let mut found = Vec::new();
    for (kind, edits) in [
        (Kind::Swap, tries.swaps()),
        (Kind::Move, tries.moves()),
        (Kind::SplitGroup, tries.groups()),
    ] {
        let mut of_kind: Vec<Proposal> =
            edits.into_iter().filter_map(|commands| tries.proposal(kind, commands)).collect();
        of_kind.sort_by(Proposal::rank);
        of_kind.truncate(MOST_KEPT);
        found.extend(of_kind);
    }
    found
}

struct Tries<'a> {
    visit: &'a Visit,
    agenda: &'a Agenda,
    dates: &'a [NaiveDate],
    before: Verdict,
}

impl Tries<'_> {
    /// Lays the visit out with edits; `None` where nothing is better for them.
    fn proposal(&self, kind: Kind, commands: Vec<Command>) -> Option<Proposal> {
        let after = rearrange::edited(self.visit, &commands)?;
        let hours = layout(&after);
        let verdict = Verdict::of(&after, &hours, self.dates);
        let better =
            verdict.is_healthier_than(&self.before) && verdict.is_sound_after(&self.before);
        better.then(|| {
            Proposal::new((self.visit, self.agenda), (&after, &hours), kind, commands, false)
        })
    }

    /// What floats in a day with everybody, in its order.
    fn floating(&self, date: NaiveDate) -> Vec<&StopId> {
        let floats = |stop: &&Stop| {
            stop.takes_time() && stop.timing == Timing::Follows && stop.group.is_none()
        };
        let stops = self.visit.day(date).into_iter().flat_map(|day| &day.stops);
        let floating: Vec<&StopId> =
            stops.filter(|id| self.visit.stop(id).as_ref().is_some_and(floats)).collect();
        if floating.len() > MOST_FLOATING { Vec::new() } else { floating }
    }

    fn line(&self, date: NaiveDate) -> Vec<StopId> {
        self.visit.day(date).map_or_else(Vec::new, |day| day.stops.clone())
    }

    fn swaps(&self) -> Vec<Vec<Command>> {
        let mut all = Vec::new();
        for date in self.dates {
            let floating = self.floating(*date);
            for (at, one) in floating.iter().enumerate() {
                for other in floating.iter().skip(at + 1) {
                    let mut line = self.line(*date);
                    let place = |id: &StopId| line.iter().position(|it| it == id);
                    if let (Some(a), Some(b)) = (place(one), place(other)) {
                        line.swap(a, b);
                        all.extend(self.edits([(*date, line)]));
                    }
                }
            }
        }
        all
    }

    fn moves(&self) -> Vec<Vec<Command>> {
        let mut all = Vec::new();
        for date in self.dates {
            for stop in self.floating(*date) {
                for to in self.dates {
                    let mut from = self.line(*date);
                    let place = from.iter().position(|it| it == stop).unwrap_or_default();
                    from.retain(|it| it != stop);
                    let target = if to == date { from.clone() } else { self.line(*to) };
                    for gap in 0..=target.len() {
                        // Next to where it stands: a swap, or nothing.
                        if to == date && gap.abs_diff(place) <= 1 {
                            continue;
                        }
                        let mut line = target.clone();
                        line.insert(gap, stop.clone());
                        all.extend(if to == date {
                            self.edits([(*date, line)])
                        } else {
                            self.edits([(*date, from.clone()), (*to, line)])
                        });
                    }
                }
            }
        }
        all
    }

    /// One stop of everybody that goes with one of the groups that part just before or behind it.
    fn groups(&self) -> Vec<Vec<Command>> {
        let mut all = Vec::new();
        for stop in self.dates.iter().flat_map(|date| self.floating(*date)) {
            for group in self.visit.groups() {
                let field = StopField::Group(Some(group.id.clone()));
                all.push(vec![Command::SetStop { stop: stop.clone(), field }]);
            }
        }
        all
    }

    fn edits<const N: usize>(&self, lines: [(NaiveDate, Vec<StopId>); N]) -> Option<Vec<Command>> {
        let wanted = Wanted { lines: lines.into(), statuses: Vec::new() };
        rearrange::commands(self.visit, &wanted)
    }
}

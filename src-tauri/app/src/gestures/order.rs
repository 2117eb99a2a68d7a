//! Moving stops in the order of the programme.

use super::{Ground, Made};
use crate::failure::Failure;
use crate::say::{Deed, Label, group_name};
use crate::sketch::Sketch;
use chrono::NaiveDate;
use domain::Command;
use domain::command::StopField;
use domain::ids::StopId;
use domain::visit::{Stop, Timing, Visit};

impl Ground<'_> {
    /// Puts stops beside another one, into the line of its group. A fixed hour is not put elsewhere so: its hour would no
    /// longer fit its place.
    pub(super) fn place(
        &self,
        stops: &[StopId],
        beside: &StopId,
        before: bool,
    ) -> Result<Made, Failure> {
        let stops = self.floating(stops.to_vec());
        let gone = || Failure::NoSuchStop(beside.to_string());
        let line = self.visit.day_of(beside).ok_or_else(gone)?;
        let day = line.date;
        let at = line.stops.iter().position(|id| id == beside).ok_or_else(gone)?;
        let after = if before { at.checked_sub(1) } else { Some(at) };
        let after = after.and_then(|at| line.stops.get(at)).cloned();
        let group = self.visit.stop(beside).and_then(|stop| stop.group.clone());
        let mut sketch = self.sketch();
        relocate(&mut sketch, self.visit, &stops, day, after)?;
        let mut regrouped = false;
        for stop in &stops {
            if sketch.visit().stop(stop).is_some_and(|stop| stop.group != group) {
                let field = StopField::Group(group.clone());
                sketch.push(vec![Command::SetStop { stop: stop.clone(), field }])?;
                regrouped = true;
            }
        }
        keep_moves(&mut sketch, self.visit, &stops);
        let deed = if regrouped {
            let name = group.map(|id| group_name(sketch.visit(), &id).to_owned());
            Deed::Grouped { group: name }
        } else if stops
            .first()
            .and_then(|id| self.visit.day_of(id))
            .is_some_and(|old| old.date != day)
        {
            Deed::ToDay { date: day.to_string() }
        } else {
            Deed::Moved
        };
        let commands = sketch.into_commands();
        let label = self.named(&commands, &stops, deed);
        Ok(Made { commands, label, focus: stops.into_iter().next() })
    }

    /// Moves stops one place down or up in the line that they stand in: over a stop of their own group or of everybody,
    /// never over one of another group, where nothing would change.
    pub(super) fn step(&self, stops: &[StopId], down: bool) -> Result<Made, Failure> {
        let stops = self.floating(stops.to_vec());
        let nothing =
            || Made { commands: Vec::new(), label: self.deed(&stops, Deed::Moved), focus: None };
        let Some(day) = stops.first().and_then(|first| self.visit.day_of(first)) else {
            return Ok(nothing());
        };
        let stops: Vec<StopId> =
            stops.iter().filter(|id| day.stops.contains(id)).cloned().collect();
        let Some(after) = landing(self.visit, &day.stops, &stops, down) else {
            return Ok(nothing());
        };
        let mut sketch = self.sketch();
        relocate(&mut sketch, self.visit, &stops, day.date, after)?;
        keep_moves(&mut sketch, self.visit, &stops);
        let commands = sketch.into_commands();
        let label = self.named(&commands, &stops, Deed::Moved);
        Ok(Made { commands, label, focus: stops.into_iter().next() })
    }

    /// Moves stops to another day: what has an hour behind what is earlier there, the others to its end.
    pub(super) fn to_day(&self, stops: &[StopId], typed: &str) -> Result<Made, Failure> {
        let date = self.day_named(typed)?;
        let mut sketch = self.sketch();
        if sketch.visit().day(date).is_none() {
            sketch.push(vec![Command::AddDay { date }])?;
        }
        for stop in stops {
            let hour = match self.visit.stop(stop).map(|stop| stop.timing) {
                Some(Timing::Pinned(_)) => self
                    .agenda
                    .stop(stop)
                    .and_then(|planned| Some(planned.clock(planned.start?).minutes())),
                _ => None,
            };
            let mut line = sketch.agenda().stops.iter().filter(|planned| planned.day == date);
            let earlier = |planned: &&domain::layout::PlannedStop| {
                planned.id != *stop
                    && hour.is_none_or(|hour| {
                        planned.start.is_some_and(|at| planned.clock(at).minutes() <= hour)
                    })
            };
            let after = line.rfind(earlier).map(|planned| planned.id.clone());
            let command = Command::MoveStop { stop: stop.clone(), day: date, after };
            sketch.push(vec![command])?;
        }
        keep_moves(&mut sketch, self.visit, stops);
        let label = self.deed(stops, Deed::ToDay { date: date.to_string() });
        Ok(Made { commands: sketch.into_commands(), label, focus: stops.first().cloned() })
    }

    fn named(&self, commands: &[Command], stops: &[StopId], deed: Deed) -> Label {
        match commands {
            [one] => Label::of(self.visit, std::slice::from_ref(one)),
            _ => self.deed(stops, deed),
        }
    }

    fn floating(&self, stops: Vec<StopId>) -> Vec<StopId> {
        let pinned = |stop: &Stop| matches!(stop.timing, Timing::Pinned(_));
        stops.into_iter().filter(|id| !self.visit.stop(id).is_some_and(pinned)).collect()
    }
}

/// Behind which stop a step leads; `None` at the end of the line.
fn landing(visit: &Visit, line: &[StopId], stops: &[StopId], down: bool) -> Option<Option<StopId>> {
    let group = |id: &StopId| visit.stop(id).and_then(|stop| stop.group.clone());
    let own = stops.first().and_then(group);
    let chosen = |id: &StopId| stops.contains(id);
    let crosses = |id: &&StopId| {
        !chosen(id) && (own.is_none() || group(id).is_none_or(|g| Some(&g) == own.as_ref()))
    };
    let common = |id: &StopId| group(id).is_none();
    let at = |id: &StopId| line.iter().position(|other| other == id);
    if down {
        let last = at(stops.last()?)?;
        let next = last + 1 + line.get(last + 1..)?.iter().position(|id| crosses(&id))?;
        // Over a split as a whole, for a stop of everybody.
        let whole = own.is_none() && !common(line.get(next)?);
        let to = if whole {
            let split = line.get(next..)?.iter().take_while(|id| !common(id)).count();
            next + split - 1
        } else {
            next
        };
        return Some(line.get(to).cloned());
    }
    let first = at(stops.first()?)?;
    let before = line.get(..first)?.iter().rposition(|id| crosses(&id))?;
    let whole = own.is_none() && !common(line.get(before)?);
    let to = if whole {
        let split = line.get(..=before)?.iter().rev().take_while(|id| !common(id)).count();
        before + 1 - split
    } else {
        before
    };
    Some(to.checked_sub(1).and_then(|to| line.get(to)).cloned())
}

/// Puts stops behind another one, in their order; where that is one of them, behind the stop before it.
fn relocate(
    sketch: &mut Sketch,
    before: &Visit,
    stops: &[StopId],
    day: NaiveDate,
    after: Option<StopId>,
) -> Result<(), Failure> {
    let line = before.day(day).map(|day| day.stops.as_slice()).unwrap_or_default();
    let mut after = after.and_then(|wanted| {
        let at = line.iter().position(|id| *id == wanted)?;
        line.get(..=at)?.iter().rev().find(|id| !stops.contains(id)).cloned()
    });
    for stop in stops {
        let now = sketch.visit().day_of(stop).filter(|old| old.date == day);
        let stands = now.is_some_and(|now| {
            let at = now.stops.iter().position(|id| id == stop).unwrap_or_default();
            at.checked_sub(1).and_then(|at| now.stops.get(at)) == after.as_ref()
        });
        if !stands {
            let command = Command::MoveStop { stop: stop.clone(), day, after: after.clone() };
            sketch.push(vec![command])?;
        }
        after = Some(stop.clone());
    }
    Ok(())
}

/// What moves together keeps the moves inside it.
fn keep_moves(sketch: &mut Sketch, before: &Visit, stops: &[StopId]) {
    let inside = |id: &StopId| stops.contains(id);
    for (key, leg) in before.legs().filter(|(key, _)| inside(&key.from) && inside(&key.to)) {
        let group = sketch.visit().stop(&key.to).and_then(|stop| stop.group.clone());
        let key = domain::visit::LegKey { group, ..key.clone() };
        if sketch.visit().leg(&key) != Some(leg) {
            sketch.try_push(Command::SetLeg { leg: key, minutes: leg.minutes });
        }
    }
}

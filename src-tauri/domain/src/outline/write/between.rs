//! Where the moves and margins of a visit are written.

use super::lines::means_mark;
use crate::ids::{GroupId, StopId};
use crate::outline::glyphs::Glyphs;
use crate::outline::legs::Lines;
use crate::visit::{Leg, LegKey, Margin, MarginKey, Stop, Visit};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The lines to write before each stop, by its day and its position there.
#[derive(Debug, Default)]
pub(super) struct Between {
    lines: BTreeMap<(NaiveDate, usize), Vec<(Order, Glyphs)>>,
}

/// In which order lines stand that stand in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    LeavesGroup,
    Move,
    /// A move that names both its ends.
    MoveOver,
    Margin,
}

impl Between {
    pub(super) fn of(visit: &Visit) -> Self {
        let mut between = Self::default();
        let mut at: BTreeMap<&StopId, (NaiveDate, usize)> = BTreeMap::new();
        let mut lines: BTreeMap<NaiveDate, Lines> = BTreeMap::new();
        for day in visit.days() {
            let stops: Vec<&Stop> = day.stops.iter().filter_map(|id| visit.stop(id)).collect();
            at.extend(stops.iter().enumerate().map(|(at, stop)| (&stop.id, (day.date, at))));
            lines.insert(day.date, Lines::of(stops));
        }
        for (key, leg) in visit.legs() {
            let (Some(from), Some(to)) = (at.get(&key.from), at.get(&key.to)) else { continue };
            let Some(of_day) = lines.get(&to.0) else { continue };
            // The last move of a group goes with the group, not behind those that stand after it.
            let group_of = |id: &StopId| visit.stop(id).and_then(|stop| stop.group.as_ref());
            let leaves_group = group_of(&key.from).is_some() && group_of(&key.to).is_none();
            let place = if leaves_group && from.0 == to.0 { from.1 + 1 } else { to.1 };
            let read = of_day.ends(place, key.group.as_ref());
            let told = from.0 == to.0 && read == Some((from.1, to.1, key.group.clone()));
            let order = match told {
                true if leaves_group => Order::LeavesGroup,
                true => Order::Move,
                false => Order::MoveOver,
            };
            let line = move_line(key, *leg, told);
            between.lines.entry((to.0, place)).or_default().push((order, line));
        }
        for (key, margin) in visit.margins() {
            let Some((date, place)) = at.get(&key.before).copied() else { continue };
            let Some(of_day) = lines.get(&date) else { continue };
            let told =
                of_day.next_pin(place, key.group.as_ref()) == Some((place, key.group.clone()));
            let line = margin_line(key, *margin, told);
            between.lines.entry((date, place)).or_default().push((Order::Margin, line));
        }
        between
    }

    /// Takes the lines before a stop.
    pub(super) fn take(
        &mut self,
        date: NaiveDate,
        at: usize,
    ) -> impl Iterator<Item = Glyphs> + use<> {
        let mut lines = self.lines.remove(&(date, at)).unwrap_or_default();
        lines.sort_by_key(|(order, _)| *order);
        lines.into_iter().map(|(_, line)| line)
    }
}

/// `> MIN|? [walk|coach] [{GROUP}] [#FROM #TO]`
fn move_line(key: &LegKey, leg: Leg, told: bool) -> Glyphs {
    let mut line = Glyphs::default();
    match leg.minutes {
        Some(minutes) => line.mark(&format!("> {minutes}")),
        None => line.mark("> ?"),
    }
    line.mark(means_mark(leg.means));
    group_mark(&mut line, key.group.as_ref());
    if !told {
        id_mark(&mut line, key.from.as_str());
        id_mark(&mut line, key.to.as_str());
    }
    line
}

/// `~ WANTED (FLOOR) [{GROUP}] [#STOP]`
fn margin_line(key: &MarginKey, margin: Margin, told: bool) -> Glyphs {
    let mut line = Glyphs::default();
    line.mark(&format!("~ {} ({})", margin.wanted, margin.floor));
    group_mark(&mut line, key.group.as_ref());
    if !told {
        id_mark(&mut line, key.before.as_str());
    }
    line
}

/// ` {GROUP}`
pub(super) fn group_mark(line: &mut Glyphs, group: Option<&GroupId>) {
    if let Some(group) = group {
        let mut name = Glyphs::of(group.as_str());
        name.escape_all(|glyph| glyph.is('{') || glyph.is('}'));
        line.mark(" {");
        line.append(&name);
        line.mark("}");
    }
}

/// ` #ID`; a bracket in it closes none that stands before.
pub(super) fn id_mark(line: &mut Glyphs, id: &str) {
    let mut id = Glyphs::word(id);
    id.escape_all(|glyph| ['}', ']', '>'].contains(&glyph.char));
    line.mark(" #");
    line.append(&id);
}

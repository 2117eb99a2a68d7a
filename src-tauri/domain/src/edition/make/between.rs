//! Moves and margins, for those who may read them.

use super::Reader;
use crate::edition::{EditionLeg, EditionMargin, EditionRow};
use crate::ids::StopId;
use crate::layout::{PlannedLeg, PlannedMargin};
use crate::time::{Instant, Minutes};
use crate::visit::Stop;
use std::collections::{BTreeMap, BTreeSet};

/// The rows before each stop: first the moves towards it, then the margins.
pub(super) struct Between(BTreeMap<StopId, Vec<EditionRow>>);

impl Between {
    /// A move whose one end is hidden is left out: it would tell where somebody was.
    pub(super) fn of(reader: &Reader<'_>, visible: &BTreeSet<&StopId>) -> Self {
        let mut rows: BTreeMap<StopId, Vec<EditionRow>> = BTreeMap::new();
        if !reader.reads_moves() {
            return Self(rows);
        }
        for leg in &reader.agenda.legs {
            if visible.contains(&leg.from)
                && visible.contains(&leg.to)
                && let Some(row) = reader.leg(leg)
            {
                rows.entry(leg.to.clone()).or_default().push(EditionRow::Leg(row));
            }
        }
        for margin in &reader.agenda.margins {
            if visible.contains(&margin.before)
                && let Some(row) = reader.margin(margin)
            {
                rows.entry(margin.before.clone()).or_default().push(EditionRow::Margin(row));
            }
        }
        Self(rows)
    }

    /// Takes the rows before a stop.
    pub(super) fn before(&mut self, stop: &StopId) -> Vec<EditionRow> {
        self.0.remove(stop).unwrap_or_default()
    }
}

impl Reader<'_> {
    fn leg(&self, leg: &PlannedLeg) -> Option<EditionLeg> {
        let (from, to) = (self.visit.stop(&leg.from)?, self.visit.stop(&leg.to)?);
        Some(EditionLeg {
            between: (from.uid.clone(), to.uid.clone()),
            from: self.whereabouts(from),
            to: self.whereabouts(to),
            group: self.group(leg.group.as_ref()),
            zone: self.agenda.stop(&leg.from)?.zone,
            departs: leg.departs,
            minutes: leg.minutes,
            estimate: leg.estimate,
        })
    }

    fn margin(&self, margin: &PlannedMargin) -> Option<EditionMargin> {
        let fixed = self.agenda.stop(&margin.before)?;
        let at = fixed.start?;
        Some(EditionMargin {
            at,
            zone: fixed.zone,
            group: self.group(margin.group.as_ref()),
            arrives: margin.arrives,
            left: margin.left,
            wanted: margin.wanted,
            floor: margin.floor,
            missing: missing(margin, at),
            uncertain: margin.uncertain,
        })
    }

    /// The place of a stop, else its title.
    fn whereabouts(&self, stop: &Stop) -> String {
        let place = stop.place.as_ref().and_then(|id| self.visit.place(id));
        place.map_or_else(|| stop.title.clone(), |place| place.name.clone())
    }
}

/// What lacks before the fixed hour, its floor included.
fn missing(margin: &PlannedMargin, at: Instant) -> Minutes {
    let late = margin.arrives.map_or(0, |arrives| arrives + Instant::from(margin.floor) - at);
    Minutes::try_from(late).unwrap_or(0)
}

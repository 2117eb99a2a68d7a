//! What the sheet of an edit that is only tried says otherwise than that of the visit.

use super::{
    Conducteur, ConducteurStop, Deroule, DerouleRow, DerouleStop, Headline, Programme,
    ProgrammeStop,
};
use domain::ids::StopId;
use std::collections::BTreeMap;

/// What a stop says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fresh {
    /// Nothing; so it is on every sheet that is given out.
    Nothing,
    /// Its hours alone.
    Hour,
    /// More than these, or the whole stop.
    Stop,
}

/// A stop as some sheet says it.
trait Told: Clone + PartialEq {
    fn head(&mut self) -> &mut Headline;
    fn id(&self) -> &StopId;
    /// Takes over all that stands in the cell of the hour.
    fn take_hour(&mut self, of: &Self);
}

impl Told for ProgrammeStop {
    fn head(&mut self) -> &mut Headline {
        &mut self.stop
    }

    fn id(&self) -> &StopId {
        &self.stop.id
    }

    fn take_hour(&mut self, of: &Self) {
        self.stop.hour.clone_from(&of.stop.hour);
    }
}

impl Told for DerouleStop {
    fn head(&mut self) -> &mut Headline {
        &mut self.stop
    }

    fn id(&self) -> &StopId {
        &self.stop.id
    }

    fn take_hour(&mut self, of: &Self) {
        self.stop.hour.clone_from(&of.stop.hour);
        self.bounds.clone_from(&of.bounds);
        self.fixed.clone_from(&of.fixed);
    }
}

impl Told for ConducteurStop {
    fn head(&mut self) -> &mut Headline {
        &mut self.stop
    }

    fn id(&self) -> &StopId {
        &self.stop.id
    }

    fn take_hour(&mut self, of: &Self) {
        self.stop.hour.clone_from(&of.stop.hour);
    }
}

impl Programme {
    /// Marks what it says otherwise than `former`.
    pub(crate) fn mark(&mut self, former: &Self) {
        let stops = self.days.iter_mut().flat_map(|day| &mut day.stops);
        mark(stops, former.days.iter().flat_map(|day| &day.stops));
    }
}

impl Deroule {
    /// The same of its stops; moves and margins only follow from them.
    pub(crate) fn mark(&mut self, former: &Self) {
        let rows = self.days.iter_mut().flat_map(|day| &mut day.rows);
        let stops = rows.filter_map(|row| match row {
            DerouleRow::Stop(stop) => Some(&mut **stop),
            DerouleRow::Band(_) | DerouleRow::Thin { .. } => None,
        });
        mark(stops, super::deroule::stops(&former.days));
    }
}

impl Conducteur {
    /// The same.
    pub(crate) fn mark(&mut self, former: &Self) {
        let stops = self.days.iter_mut().flat_map(|day| &mut day.stops);
        mark(stops, former.days.iter().flat_map(|day| &day.stops));
    }
}

fn mark<'a, S: Told + 'a>(
    stops: impl Iterator<Item = &'a mut S>,
    former: impl Iterator<Item = &'a S>,
) {
    let former: BTreeMap<&StopId, &S> = former.map(|stop| (stop.id(), stop)).collect();
    for stop in stops {
        let fresh = match former.get(stop.id()) {
            Some(old) if **old == *stop => Fresh::Nothing,
            Some(old) => {
                let mut moved = (*old).clone();
                moved.take_hour(stop);
                if moved == *stop { Fresh::Hour } else { Fresh::Stop }
            }
            None => Fresh::Stop,
        };
        stop.head().fresh = fresh;
    }
}

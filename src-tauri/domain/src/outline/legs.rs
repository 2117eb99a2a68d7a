//! To which stops a move and a margin belong: the line of everybody and the lines of groups within a day.

use crate::ids::GroupId;
use crate::visit::{Stop, Timing};
use std::collections::BTreeMap;

/// Where the stops of each line stand in a day, so that neighbours are found at once.
#[derive(Debug, Default)]
pub(super) struct Lines {
    groups: Vec<Option<GroupId>>,
    common: Places,
    own: BTreeMap<GroupId, Places>,
}

/// The positions of stops, and of the fixed ones among them, each in rising order.
#[derive(Debug, Default)]
struct Places {
    all: Vec<usize>,
    pinned: Vec<usize>,
}

impl Places {
    fn push(&mut self, at: usize, pinned: bool) {
        self.all.push(at);
        if pinned {
            self.pinned.push(at);
        }
    }
}

impl Lines {
    pub(super) fn of<'a>(stops: impl IntoIterator<Item = &'a Stop>) -> Self {
        let mut lines = Self::default();
        for (at, stop) in stops.into_iter().enumerate() {
            let line = match &stop.group {
                None => &mut lines.common,
                Some(group) => lines.own.entry(group.clone()).or_default(),
            };
            line.push(at, matches!(stop.timing, Timing::Pinned(_)));
            lines.groups.push(stop.group.clone());
        }
        lines
    }

    /// The move told between the stops before position `at` and those from it on: its two stops and who makes it.
    pub(super) fn ends(
        &self,
        at: usize,
        group: Option<&GroupId>,
    ) -> Option<(usize, usize, Option<GroupId>)> {
        let beside = |at: usize| self.groups.get(at).cloned().flatten();
        let group = group.cloned().or_else(|| beside(at)).or_else(|| beside(at.checked_sub(1)?));
        let from = self.last_before(at, group.as_ref())?;
        let to = self.first_from(at, group.as_ref(), |places| &places.all)?;
        Some((from, to, group))
    }

    /// The next fixed stop from position `at` on, and who keeps the margin before it.
    pub(super) fn next_pin(
        &self,
        at: usize,
        group: Option<&GroupId>,
    ) -> Option<(usize, Option<GroupId>)> {
        let group = group.cloned().or_else(|| self.groups.get(at).cloned().flatten());
        let pin = self.first_from(at, group.as_ref(), |places| &places.pinned)?;
        Some((pin, group))
    }

    fn last_before(&self, at: usize, group: Option<&GroupId>) -> Option<usize> {
        let last = |places: &Places| {
            let behind = places.all.partition_point(|place| *place < at);
            behind.checked_sub(1).and_then(|last| places.all.get(last).copied())
        };
        let own = group.and_then(|group| self.own.get(group)).and_then(last);
        own.max(last(&self.common))
    }

    fn first_from(
        &self,
        at: usize,
        group: Option<&GroupId>,
        which: impl Fn(&Places) -> &Vec<usize>,
    ) -> Option<usize> {
        let first = |places: &Places| {
            let places = which(places);
            places.get(places.partition_point(|place| *place < at)).copied()
        };
        let own = group.and_then(|group| self.own.get(group)).and_then(&first);
        own.into_iter().chain(first(&self.common)).min()
    }
}

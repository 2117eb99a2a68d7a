//! What a reader is told of what has changed.

use super::Edition;
use crate::compare::{Comparison, Difference, What};
use crate::ids::StopId;
use crate::time::Instant;
use std::collections::BTreeSet;

/// What has changed since a version, as the reader of an edition may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionNews {
    /// The number of the version that the reader has.
    pub since: u32,
    /// When it was made.
    pub made: Instant,
    /// What has changed, in the order of the programme; without what follows from something else that is said.
    pub changes: Vec<Difference>,
}

impl Edition {
    /// Returns the edition with what has changed since version `since`, which was made at `made`. Of the comparison it takes
    /// what its reader may read, and for one person what concerns him or her; whom else it concerns is nobody's business.
    #[must_use]
    pub fn with_news(mut self, comparison: &Comparison, since: u32, made: Instant) -> Self {
        let differences: Vec<&Difference> = match &self.reader {
            Some(reader) => comparison.of(&reader.id).collect(),
            None => comparison.read_by(self.audience).collect(),
        };
        let told = differences.into_iter().filter(|it| !it.goes_without_saying());
        let changes = told.map(|difference| Difference {
            audiences: BTreeSet::from([self.audience]),
            people: BTreeSet::new(),
            ..difference.clone()
        });
        self.news = Some(EditionNews { since, made, changes: changes.collect() });
        self
    }

    /// Leaves out the news of `others`, stops that this edition has no longer, unless they have `left` it by what has
    /// changed. What is gone from the visit is in neither, and stays.
    pub(super) fn leave_news_of(
        &mut self,
        others: &BTreeSet<StopId>,
        left: impl Fn(&What) -> bool,
    ) {
        let mut kept = self.stop_ids();
        let Some(news) = &mut self.news else { return };
        let gone = news.changes.iter().filter(|it| left(&it.what));
        kept.extend(gone.filter_map(|it| it.stop_id().cloned()));
        news.changes
            .retain(|it| it.stop_id().is_none_or(|id| kept.contains(id) || !others.contains(id)));
    }

    pub(super) fn stop_ids(&self) -> BTreeSet<StopId> {
        self.stops().map(|stop| stop.id.clone()).collect()
    }
}

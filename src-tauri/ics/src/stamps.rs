//! What a calendar says of its own history; all of it is handed in.

use chrono::{DateTime, Utc};
use domain::Uid;
use std::collections::BTreeMap;

/// When the edition was issued, and how often each of its events has changed.
///
/// The caller decides: with a release its instant and what it froze, before the first one the instant of the last edit and
/// revision 0 of everything. Seconds are whole; what is finer is not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamps {
    /// DTSTAMP of every event: the instant of the release or of the last edit (RFC 5545, 3.8.7.2).
    pub issued: DateTime<Utc>,
    /// The history of each event, by its calendar id; of a move by [`crate::leg_uid`].
    ///
    /// A stop that is not in it has not changed since `issued`; a move that is not in it has changed whenever one of its
    /// two stops has.
    pub revisions: BTreeMap<Uid, Revision>,
}

impl Stamps {
    /// Makes the stamps of an edition of which nothing was ever issued before.
    ///
    /// ```
    /// let stamps = ics::Stamps::first(chrono::DateTime::from_timestamp(1_599_724_800, 0).unwrap());
    /// assert_eq!(stamps.of(&domain::Uid::from("any")).sequence, 0);
    /// ```
    pub const fn first(issued: DateTime<Utc>) -> Self {
        Self { issued, revisions: BTreeMap::new() }
    }

    /// Returns the history of a stop.
    pub fn of(&self, stop: &Uid) -> Revision {
        let first = Revision { sequence: 0, modified: self.issued };
        self.revisions.get(stop).copied().unwrap_or(first)
    }

    /// Returns the history of a move, from its two stops where it has none of its own.
    pub(crate) fn of_leg(&self, leg: &Uid, (from, to): &(Uid, Uid)) -> Revision {
        self.revisions.get(leg).copied().unwrap_or_else(|| {
            let (from, to) = (self.of(from), self.of(to));
            Revision {
                // A sum never shrinks and grows with each of the two.
                sequence: from.sequence.saturating_add(to.sequence),
                modified: from.modified.max(to.modified),
            }
        })
    }
}

/// The history of one event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Revision {
    /// SEQUENCE: how many releases changed its hours or its status (RFC 5546, 2.1.4).
    pub sequence: u32,
    /// LAST-MODIFIED: when anything of it last changed.
    pub modified: DateTime<Utc>,
}

//! The versions that were sent, and who holds which.

use domain::PersonId;
use std::collections::BTreeMap;

/// A version as it was sent: the visit after one entry of the log, frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Its number, from 1.
    pub number: u32,
    /// The entry of the log after which the visit was frozen.
    pub revision: u32,
    /// When, in whole seconds since 1970 in UTC; later than the release before, and not before the edit it freezes.
    pub at: i64,
    /// Who made it.
    pub author: String,
    /// What it is called; empty where it has only its number.
    pub name: String,
    /// What its author said of it.
    pub comment: String,
    /// The persons that it was made for, in the order in which they were given.
    pub recipients: Vec<PersonId>,
    /// SHA-256 (FIPS 180-4) of the frozen visit as it lies in the file, in hexadecimal.
    pub sha256: String,
}

/// What its author says of a release that is to be made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// See [`Release::name`].
    pub name: String,
    /// See [`Release::comment`].
    pub comment: String,
    /// See [`Release::recipients`].
    pub recipients: Vec<PersonId>,
}

/// How somebody came by a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// By mail or message.
    Sent,
    /// Printed for the person.
    Printed,
    /// Given by hand.
    Handed,
    /// Not at all: what was noted of this person and this version before was a mistake.
    Mistaken,
}

/// One line of the register: somebody was given a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// The number of the version.
    pub release: u32,
    /// Who was given it.
    pub person: PersonId,
    /// How.
    pub way: Way,
    /// When it was noted, in seconds since 1970 in UTC.
    pub at: i64,
    /// Who noted it.
    pub author: String,
}

/// The versions of a visit and who was given which, each in the order in which it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    pub(crate) releases: Vec<Release>,
    pub(crate) copies: Vec<Copy>,
}

impl Register {
    /// Returns every release, the first one first.
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }

    /// Returns the release of a number.
    pub fn release(&self, number: u32) -> Option<&Release> {
        self.releases.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }

    /// Returns the release that was made last.
    pub fn last(&self) -> Option<&Release> {
        self.releases.last()
    }

    /// Returns every line, mistakes included.
    pub fn copies(&self) -> &[Copy] {
        &self.copies
    }

    /// Returns for each person who was given any version the latest one, as it was last noted.
    ///
    /// A mistake takes back what was noted of the same person and version, and nothing of other versions:
    /// somebody who was given the first version, and by mistake noted for the second, holds the first.
    pub fn held(&self) -> BTreeMap<&PersonId, &Copy> {
        let mut given: BTreeMap<(&PersonId, u32), &Copy> = BTreeMap::new();
        for copy in &self.copies {
            match copy.way {
                Way::Mistaken => drop(given.remove(&(&copy.person, copy.release))),
                Way::Sent | Way::Printed | Way::Handed => {
                    given.insert((&copy.person, copy.release), copy);
                }
            }
        }
        // In the order of the numbers, so that the latest stays.
        given.into_iter().map(|((person, _), copy)| (person, copy)).collect()
    }

    /// Returns how many releases and lines there are.
    pub(crate) fn counts(&self) -> (u32, u32) {
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        (count(self.releases.len()), count(self.copies.len()))
    }
}

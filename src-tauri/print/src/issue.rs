//! Which state of a visit a sheet shows.

use chrono::{DateTime, Utc};

/// The state of the visit that is printed, as every page says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The instant of the last edit, to the second; also the date written into the PDF.
    pub edited: DateTime<Utc>,
    /// The version that was last sent, if there is one.
    pub release: Option<Released>,
}

/// A version that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Released {
    /// Its number, from 1.
    pub number: u32,
    /// When it was made, to the second.
    pub at: DateTime<Utc>,
}

impl Issue {
    /// Makes the issue of a visit that was never sent.
    pub const fn draft(edited: DateTime<Utc>) -> Self {
        Self { edited, release: None }
    }

    /// Returns the number of the version that this one takes the place of, on paper too; `None` for the first one.
    pub fn replaces(&self) -> Option<u32> {
        let number = self.release.filter(|_| !self.is_draft())?.number;
        number.checked_sub(1).filter(|before| *before > 0)
    }

    /// Tells whether the pages must say that they are a draft: nothing was sent yet, or something was edited since.
    pub fn is_draft(&self) -> bool {
        self.release.is_none_or(|release| release.at < self.edited)
    }
}

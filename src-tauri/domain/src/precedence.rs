//! Who stands before whom: decree 89-655 of 13 September 1989 on public ceremonies, precedence, and civil and military honours.
//!
//! The decree is data: its ranks and the words that name its offices stand in tables beside this file, each rank with the date
//! of its wording where that is known. What comes out is a *proposal with its source*: a function that is not recognised stays
//! unranked (article 18 leaves it to the host), and a place given by hand goes before all, with its reason.
//!
//! The words of functions are read here and not in `text`: they are those of the decree, in French whatever the language of the
//! screen, and nobody reads them again — they give an article and a rank, which `text` can name.

mod collectivities;
mod fold;
mod forgotten;
mod function;
mod lints;
mod names;
mod order;
mod place;
mod recognise;
mod table;

pub use forgotten::{Line, LineState, Missing, forgotten, is_held_by};
pub(crate) use lints::counted_on_in_vain;
pub use lints::{Lint, lints};
pub use order::{AisleRow, Placed, Reason, aisle, among, order, roll, seats, speeches, throughout};
pub use recognise::{Office, recognise};

use crate::ids::PlaceId;
use crate::visit::{Place, Stop, Visit};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A rank of the decree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// The article: 2 in Paris, 3 elsewhere.
    pub article: u8,
    /// The rank in it, from 1.
    pub rank: u8,
}

impl Listed {
    /// Returns since when its wording has been in force; `None` where only an older wording is known, which is to be verified.
    ///
    /// ```
    /// use domain::precedence::Listed;
    /// assert_eq!(Listed { article: 3, rank: 7 }.wording().unwrap().to_string(), "2024-03-01");
    /// assert_eq!(Listed { article: 3, rank: 20 }.wording(), None);
    /// ```
    pub fn wording(self) -> Option<NaiveDate> {
        table::wording(self)
    }
}

/// What is known of where a ceremony takes place, each by its printed name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Territory {
    /// The commune.
    pub commune: Option<String>,
    /// The arrondissement, by its seat.
    pub arrondissement: Option<String>,
    /// The département.
    pub department: Option<String>,
    /// Its number, `2A` and `971` included.
    pub department_code: Option<String>,
    /// The région.
    pub region: Option<String>,
    /// The communauté, agglomération or métropole.
    pub intercommunality: Option<String>,
}

/// What is known of the places of a visit.
pub type Territories = BTreeMap<PlaceId, Territory>;

impl Territory {
    /// Returns what a place tells by itself: its commune.
    pub fn of(place: &Place) -> Self {
        Self { commune: place.commune.clone(), ..Self::default() }
    }

    /// Returns what is known of where a stop takes place: by its place, else by what the place tells itself.
    pub fn of_stop(visit: &Visit, stop: &Stop, known: &Territories) -> Self {
        let place = stop.place.as_ref().and_then(|id| visit.place(id));
        place.map_or_else(Self::default, |place| {
            known.get(&place.id).cloned().unwrap_or_else(|| Self::of(place))
        })
    }

    /// Tells whether article 2 holds there instead of article 3.
    fn is_paris(&self) -> bool {
        self.commune.as_deref().is_some_and(|commune| fold::name(commune) == ["paris"])
    }
}

//! The JSON of `deroule precedence`.

use crate::say::{self, Voice};
use domain::Agenda;
use domain::precedence::{self, Lint, Territories, Territory};
use domain::visit::{Stop, Visit};
use serde::Serialize;

/// Who stands where at a stop.
#[derive(Clone, Debug, Serialize)]
pub struct PrecedenceDoc {
    /// Those who come, the first in rank first.
    pub order: Vec<PlacedDoc>,
    /// Who speaks, in the order of the speeches.
    pub speeches: Vec<String>,
    /// Who sits where.
    pub seats: SeatsDoc,
    /// What is odd, in words.
    pub warnings: Vec<String>,
}

/// Somebody's place.
#[derive(Clone, Debug, Serialize)]
pub struct PlacedDoc {
    /// The person's id.
    pub person: String,
    /// The rank of the list under which he or she stands; null where the decree gives none.
    pub rank: Option<u8>,
    /// The article that gives the place.
    pub article: String,
    /// Since when its wording has been in force, ISO; null: an older wording, to be verified.
    pub wording_date: Option<String>,
    /// Why, in words.
    pub why: String,
    /// Whether the place was given by hand.
    pub manual: bool,
}

/// The seats, seen from the one in the centre.
#[derive(Clone, Debug, Serialize)]
pub struct SeatsDoc {
    /// The first in rank.
    pub centre: Option<String>,
    /// To his or her right, the nearest first.
    pub right: Vec<String>,
    /// To his or her left.
    pub left: Vec<String>,
}

impl PrecedenceDoc {
    /// Orders those who come to a stop.
    pub fn new(
        visit: &Visit,
        agenda: &Agenda,
        stop: &Stop,
        territories: &Territories,
        voice: Voice<'_>,
    ) -> Self {
        let at = Territory::of_stop(visit, stop, territories);
        let order = precedence::order(visit, stop, &at);
        let (centre, right, left) = precedence::seats(&order);
        let ids = |ids: Vec<&domain::PersonId>| ids.iter().map(ToString::to_string).collect();
        let warn = |lint: &Lint| say::sentence(&say::lint(lint, visit, voice));
        Self {
            seats: SeatsDoc {
                centre: centre.map(ToString::to_string),
                right: ids(right),
                left: ids(left),
            },
            speeches: precedence::speeches(stop, &order)
                .iter()
                .map(|(id, _)| id.to_string())
                .collect(),
            warnings: precedence::lints(visit, agenda, stop, &order).iter().map(warn).collect(),
            order: order
                .iter()
                .map(|placed| PlacedDoc {
                    person: placed.person.to_string(),
                    rank: placed.listed.map(|listed| listed.rank),
                    article: placed.article().to_string(),
                    wording_date: placed.wording().map(|date| date.to_string()),
                    why: say::why(placed, visit, voice).line(),
                    manual: placed.by_hand.is_some(),
                })
                .collect(),
        }
    }
}

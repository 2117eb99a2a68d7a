//! The JSON of `deroule precedence` and `deroule forgotten`.

use crate::failure::Failure;
use crate::invitees;
use crate::say::{self, Voice};
use crate::wire::people::ForgottenRow;
use domain::Agenda;
use domain::precedence::{self, Lint, Territories, Territory};
use domain::visit::{Invitee, Stop, Visit};
use serde::Serialize;
use std::num::NonZeroUsize;

/// Who stands where at a stop.
#[derive(Clone, Debug, Serialize)]
pub struct PrecedenceDoc {
    /// Those who come, the first in rank first.
    pub order: Vec<PlacedDoc>,
    /// Who speaks, in the order of the speeches.
    pub speeches: Vec<String>,
    /// Who sits where.
    pub seats: SeatsDoc,
    /// Who sits where on both sides of a central aisle, row by row; only where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aisle: Option<Vec<AisleRowDoc>>,
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

/// A row of seats on both sides of the aisle.
#[derive(Clone, Debug, Serialize)]
pub struct AisleRowDoc {
    /// On the right as those who sit there face, the seat at the aisle first.
    pub right: Vec<String>,
    /// On the left, the seat at the aisle first.
    pub left: Vec<String>,
}

impl PrecedenceDoc {
    /// Orders those who come to a stop; with so many seats on each side of an aisle, if there is one.
    pub fn new(
        visit: &Visit,
        agenda: &Agenda,
        stop: &Stop,
        territories: &Territories,
        seats_a_side: Option<NonZeroUsize>,
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
            aisle: seats_a_side.map(|side| {
                let rows = precedence::aisle(&order, side).into_iter();
                rows.map(|row| AisleRowDoc { right: ids(row.right), left: ids(row.left) }).collect()
            }),
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

/// What a host asks at the places of a visit, and what became of it.
#[derive(Clone, Debug, Serialize)]
pub struct ForgottenDoc {
    /// Of this form of the document: 1.
    pub schema: u8,
    /// What is open, then what is settled.
    pub lines: Vec<ForgottenDocLine>,
}

/// An office to be asked, somebody to be found, or a commune to be told.
#[derive(Clone, Debug, Serialize)]
pub struct ForgottenDocLine {
    /// The number that `--settle` takes; from 1.
    pub number: u32,
    /// The office; null: somebody to welcome, or a commune to be told.
    pub office: Option<String>,
    /// Where it is held; null without an office.
    pub territory: Option<String>,
    /// What is asked, in words.
    pub text: String,
    /// `open`, `perhaps`, `elsewhere`, `unplaced`; `invited`, `excused`, `not_needed`.
    pub state: String,
    /// Why it is asked, or what became of it.
    pub why: String,
    /// Whether nothing is left to do about it.
    pub settled: bool,
    /// Whether `state` was decided by hand.
    pub by_hand: bool,
    /// The stops it is about.
    pub stops: Vec<String>,
    /// Persons of the visit who hold the office.
    pub persons: Vec<String>,
}

impl ForgottenDoc {
    /// Numbers the lines.
    pub fn new(open: Vec<ForgottenRow>, settled: Vec<ForgottenRow>) -> Self {
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let rows = open.into_iter().map(|row| (row, false));
        let rows = rows.chain(settled.into_iter().map(|row| (row, true)));
        let line = |((row, settled), number): ((ForgottenRow, bool), u32)| ForgottenDocLine {
            number,
            office: some(row.office),
            territory: some(row.territory),
            text: row.name,
            state: row.state,
            why: row.why,
            settled,
            by_hand: row.by_hand,
            stops: row.stops,
            persons: row.persons,
        };
        Self { schema: 1, lines: rows.zip(1..).map(line).collect() }
    }

    /// Returns the line of a number, where an answer can be kept of it.
    ///
    /// # Errors
    ///
    /// [`Failure::NoSuchInvitee`].
    pub fn office(&self, number: u32) -> Result<Invitee, Failure> {
        let line = self.lines.iter().find(|line| line.number == number);
        let invitee = line.and_then(|line| {
            let office = invitees::office(line.office.as_deref()?)?;
            Some(Invitee { office, territory: line.territory.clone()? })
        });
        invitee.ok_or(Failure::NoSuchInvitee { number, count: self.lines.len() })
    }
}

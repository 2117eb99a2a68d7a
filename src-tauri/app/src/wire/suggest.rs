//! `suggest --json`: ranked repairs.

use planner::{Field, Kind, Proposal};
use serde::Serialize;

/// Ranked proposals, best first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct SuggestDoc {
    pub proposals: Vec<ProposalDoc>,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct ProposalDoc {
    pub kind: &'static str,
    pub text: String,
    pub changes: Vec<ChangeDoc>,
    pub problems_after: usize,
    pub moved_stops: usize,
    pub total_displacement_min: u32,
    pub optimal: bool,
}

/// What a proposal changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct ChangeDoc {
    pub stop: String,
    pub field: &'static str,
    pub from: serde_json::Value,
    pub to: serde_json::Value,
}

impl ProposalDoc {
    /// Makes the document of a proposal whose words are known.
    pub fn new(proposal: &Proposal, text: String) -> Self {
        Self {
            kind: match proposal.kind {
                Kind::Shorten => "shorten",
                Kind::Margin => "margin",
                Kind::StartEarlier => "start_earlier",
                Kind::Drop => "drop",
                Kind::Swap => "swap",
                Kind::Move => "move",
                Kind::SplitGroup => "split_group",
                Kind::Order => "order",
                Kind::Choose => "choose",
                Kind::Spread => "spread",
            },
            text,
            changes: proposal
                .changes
                .iter()
                .map(|change| {
                    let (field, from, to) = values(&change.field);
                    ChangeDoc { stop: change.stop.to_string(), field, from, to }
                })
                .collect(),
            problems_after: proposal.problems_after,
            moved_stops: proposal.moved_stops,
            total_displacement_min: proposal.total_displacement,
            optimal: proposal.optimal,
        }
    }
}

fn values(field: &Field) -> (&'static str, serde_json::Value, serde_json::Value) {
    match field {
        Field::Duration { from, to } => ("duration", (*from).into(), (*to).into()),
        Field::Floor { from, to } => ("floor", (*from).into(), (*to).into()),
        Field::Start { from, to } => ("start", from.to_string().into(), to.to_string().into()),
        Field::Status { from, to } => {
            let word = |status: domain::visit::Status| {
                serde_json::to_value(super::words::Status::from(status)).unwrap_or_default()
            };
            ("status", word(*from), word(*to))
        }
        Field::Position { from: (day, from), to: (other, to) } if day == other => {
            ("position", (*from).into(), (*to).into())
        }
        Field::Position { from: (from, _), to: (to, _) } => {
            ("day", from.to_string().into(), to.to_string().into())
        }
        Field::Group { from, to } => {
            let id = |group: &Option<domain::GroupId>| {
                group.as_ref().map_or(serde_json::Value::Null, |id| id.as_str().into())
            };
            ("group", id(from), id(to))
        }
    }
}

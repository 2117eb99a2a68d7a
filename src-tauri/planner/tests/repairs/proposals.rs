//! The one check: an outline, and its repairs as lines.

use domain::outline::{self, IdKind};
use domain::{Visit, layout};
use planner::{Field, Kind, Proposal, ProposedChange, repairs};

/// Compares the repairs of an outline, best first.
///
/// A line is `KIND: CHANGES; DISPLACEMENT min, STOPS moved`, then `, LEFT left` where problems are left, ` proved` where
/// nothing is better.
#[track_caller]
pub(crate) fn check(programme: &str, wanted: &[&str]) {
    let visit = read(programme);
    let found = repairs(&visit, &layout(&visit));
    let got: Vec<String> = found.iter().map(|proposal| line(&visit, proposal)).collect();
    assert!(got == wanted, "for the programme\n{programme}\nthe repairs are\n{}\n", got.join("\n"));
}

#[track_caller]
pub(crate) fn read(programme: &str) -> Visit {
    let text: Vec<&str> = programme.lines().map(unindent).filter(|line| !line.is_empty()).collect();
    let mut made = 0;
    let mut ids = |kind| {
        made += 1;
        match kind {
            IdKind::Stop => format!("stop-{made}"),
            IdKind::Person => format!("person-{made}"),
            IdKind::Place => format!("place-{made}"),
            IdKind::Uid => format!("uid-{made}"),
        }
    };
    match outline::read(&text.join("\n"), &mut ids) {
        Ok(visit) => visit,
        Err(error) => panic!("{error}\n{programme}"),
    }
}

/// In the tests a programme is indented by eight spaces; what is more belongs to the stop above.
fn unindent(line: &str) -> &str {
    line.strip_prefix("        ").unwrap_or(line)
}

fn line(visit: &Visit, proposal: &Proposal) -> String {
    let kind = match proposal.kind {
        Kind::Shorten => "shorten",
        Kind::Margin => "margin",
        Kind::StartEarlier => "start earlier",
        Kind::Drop => "drop",
        other => panic!("no repair is a {other:?}"),
    };
    let change = |change: &ProposedChange| {
        let title = visit.stop(&change.stop).map_or("", |stop| stop.title.as_str());
        match &change.field {
            Field::Duration { from, to } => format!("{title} {from}→{to}"),
            Field::Floor { from, to } => format!("floor before {title} {from}→{to}"),
            Field::Start { from, to } => format!("{title} {from}→{to}"),
            Field::Status { .. } => title.to_owned(),
            other => panic!("no repair changes {other:?}"),
        }
    };
    let changes: Vec<String> = proposal.changes.iter().map(change).collect();
    let mut line = format!(
        "{kind}: {}; {} min, {} moved",
        changes.join(" + "),
        proposal.total_displacement,
        proposal.moved_stops
    );
    if proposal.problems_after > 0 {
        line.push_str(&format!(", {} left", proposal.problems_after));
    }
    line.push_str(if proposal.optimal { ", proved" } else { "" });
    line
}

//! What a text says about the visit as a whole.

mod guests;
mod heading;
mod journalists;

use super::lines::Piece;
use super::people;
use super::places::trim;
use super::titles::collapse;
use crate::reading::{Ignored, ProposedPerson, VisitFacts};

/// How many pieces at the top may hold the heading, the reference, guest and host.
const TOP: usize = 80;

/// Facts, and the persons they were read from.
pub(crate) struct Facts {
    pub(crate) visit: VisitFacts,
    pub(crate) persons: Vec<ProposedPerson>,
    pub(crate) ignored: Vec<Ignored>,
}

/// Words for a visit.
pub(super) const VISITS: &[&str] =
    &["visite", "deplacement", "venue", "voyage", "tournee", "visit"];

/// Reads the facts; `stops` are the lines of the timed stops, in order.
pub(crate) fn facts(pieces: &[Piece], stops: &[usize]) -> Facts {
    let first_stop = stops.iter().copied().min();
    let top: &[Piece] = pieces.get(..pieces.len().min(TOP)).unwrap_or_default();
    let guest = guests::guest(top);
    let host = guests::host(top, first_stop);
    let title = heading::title(top, first_stop, guest.as_ref());
    let (press, ignored) = journalists::press_facts(pieces, stops);
    let visit = VisitFacts {
        title,
        reference: reference(top),
        guest: guest.as_ref().map(people::in_one_line).or_else(|| guests::role_visited(top)),
        host: host.as_ref().map(people::in_one_line),
        press,
        ..VisitFacts::default()
    };
    Facts { visit, persons: guest.into_iter().chain(host).collect(), ignored }
}

/// « Réf. : 71.20 - PRESSE ».
fn reference(pieces: &[Piece]) -> Option<String> {
    pieces.iter().find_map(|piece| {
        let words = piece.words();
        let mut at = 0;
        while at < 3 && words.get(at).is_some_and(|t| t.any(&["n", "nos", "v", "vos"]) || t.is("/"))
        {
            at += 1;
        }
        if !words.get(at)?.any(&["ref", "reference", "references", "refs"]) {
            return None;
        }
        at += 1;
        let marks = words
            .iter()
            .skip(at)
            .take_while(|t| t.is(".") || t.is(":") || t.is("°") || t.is("-"))
            .count();
        if marks == 0 {
            return None;
        }
        let text = piece.slice(piece.body + at + marks, piece.tokens.len());
        let text = collapse(trim(text));
        (!text.is_empty() && text.chars().count() <= 60).then_some(text)
    })
}

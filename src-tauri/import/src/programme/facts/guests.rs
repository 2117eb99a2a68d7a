//! Who comes, and who receives.

use super::VISITS;
use crate::programme::dates::weekday;
use crate::programme::lines::Piece;
use crate::programme::people;
use crate::programme::places::{capitalised, trim, without_article};
use crate::programme::tokens::{Kind, Token, fold};
use crate::reading::{ProposedPerson, Role, SourceSpan};

/// Words with which a function begins.
const ROLES: &[&str] = &[
    "ministre",
    "premier",
    "premiere",
    "president",
    "presidente",
    "prefet",
    "prefete",
    "secretaire",
    "directeur",
    "directrice",
    "ambassadeur",
    "ambassadrice",
    "maire",
    "commissaire",
    "consul",
    "consule",
    "delegue",
    "deleguee",
    "sous",
    "haut",
    "depute",
    "deputee",
    "senateur",
    "senatrice",
    "general",
    "recteur",
    "rectrice",
    "chef",
    "vice",
    "roi",
    "reine",
    "prince",
    "princesse",
    "chancelier",
    "gouverneur",
];

/// Returns the guest of honour by name.
pub(super) fn guest(pieces: &[Piece]) -> Option<ProposedPerson> {
    received(pieces).or_else(|| named_in_heading(pieces)).or_else(|| subject_of_visit(pieces))
}

/// « … reçoit la visite officielle ce lundi de : » and a list.
fn received(pieces: &[Piece]) -> Option<ProposedPerson> {
    pieces.iter().zip(pieces.iter().skip(1)).find_map(|(piece, next)| {
        let folded = fold(piece.text);
        let receives = [
            "recoit",
            "recoivent",
            "recevra",
            "recevront",
            "accueille",
            "accueillera",
            "accueillent",
        ]
        .iter()
        .any(|verb| folded.contains(verb));
        (receives && folded.trim_end().ends_with(':'))
            .then(|| with_function(next, next.body_text(), None))?
    })
}

/// « Déplacement de M. Paul DUBOIS, Premier ministre, à … ».
fn named_in_heading(pieces: &[Piece]) -> Option<ProposedPerson> {
    pieces.iter().enumerate().find_map(|(i, piece)| {
        let tokens = &piece.tokens;
        let visit = tokens.iter().position(|t| t.any(VISITS))?;
        let end = tokens.len().min(visit + 10);
        (visit + 1..end).find_map(|at| {
            let of = tokens.get(at)?;
            let from = if of.any(&["de", "par"]) {
                at + 1
            } else if of.is("d") {
                at + 2
            } else {
                return None;
            };
            let text = piece.text.get(tokens.get(from)?.start..)?;
            with_function(piece, text, pieces.get(i + 1))
        })
    })
}

/// « M. Jean DUBOIS, Premier ministre, ira à Rouen ».
fn subject_of_visit(pieces: &[Piece]) -> Option<ProposedPerson> {
    pieces.iter().enumerate().find_map(|(i, piece)| {
        let goes = piece.tokens.iter().any(|t| {
            t.any(&[
                "ira",
                "iront",
                "visitera",
                "visiteront",
                "rendra",
                "rendront",
                "effectuera",
                "deplacement",
                "viendra",
                "attendu",
                "attendue",
            ])
        });
        let next_goes = pieces.get(i + 1).is_some_and(|p| {
            p.words()
                .first()
                .is_some_and(|t| t.any(&["et", "visiteront", "visitera", "se", "sera"]))
        });
        if !goes && !next_goes {
            return None;
        }
        let text = piece.body_text();
        // « Le Premier ministre, Paul DUBOIS, ira à Lyon »: the function first.
        with_function(piece, text, None).or_else(|| {
            let (function, rest) = text.split_once(',')?;
            let mut person = with_function(piece, rest, None)?;
            person.function = Some(without_article(function).to_owned());
            (function.chars().count() < 80).then_some(person)
        })
    })
}

/// A person at the beginning of `text`; the function may stand on the next line.
fn with_function(piece: &Piece, text: &str, next: Option<&Piece>) -> Option<ProposedPerson> {
    // « DU MINISTRE CHARGE DE L'INDUSTRIE »: what has an article is no name.
    if ["la ", "l'", "les "].iter().any(|article| fold(text).starts_with(article)) {
        return None;
    }
    let mut person = people::person(text, piece.line, Role::Guest)?;
    person.last.as_ref()?;
    if person.function.is_none() {
        let below = next.filter(|n| {
            n.line <= piece.line + 2 && n.words().first().is_some_and(|t| t.any(ROLES))
        });
        person.function = below.map(|n| trim(n.body_text()).to_owned());
    }
    person.source = SourceSpan { line: piece.line, text: piece.text.to_owned() };
    Some(person)
}

/// « L'accueil de M. Basset par Christophe RIVENQ, Président d'Alès Agglomération, a pour but … ».
pub(super) fn host(pieces: &[Piece], first_stop: Option<usize>) -> Option<ProposedPerson> {
    let above = pieces.iter().take_while(|p| first_stop.is_none_or(|line| p.line < line));
    above.into_iter().find_map(|piece| {
        let welcome = piece.tokens.iter().position(|t| {
            t.any(&[
                "accueil",
                "accueilli",
                "accueillie",
                "accueillis",
                "recu",
                "recue",
                "recus",
                "invitation",
                "reception",
            ])
        })?;
        let by = (welcome + 1..piece.tokens.len()).find(|&i| {
            piece.tokens.get(i).is_some_and(|t| t.is("par"))
                || piece.tokens.get(welcome).is_some_and(|t| t.is("invitation"))
                    && piece.tokens.get(i).is_some_and(|t| t.is("de"))
        })?;
        let text = piece.text.get(piece.tokens.get(by + 1)?.start..)?;
        let mut person = people::person(text, piece.line, Role::Host)?;
        person.source = SourceSpan { line: piece.line, text: piece.text.to_owned() };
        Some(person)
    })
}

/// A heading that names a function only: « Déplacement du Premier ministre à Rouen » → « Premier ministre ».
pub(super) fn role_visited(pieces: &[Piece]) -> Option<String> {
    pieces.iter().find_map(|piece| {
        let tokens = &piece.tokens;
        let visit = tokens.iter().position(|t| t.any(VISITS))?;
        let at = (visit + 1..tokens.len().min(visit + 4))
            .find(|&i| tokens.get(i).is_some_and(|t| t.any(&["du", "de", "des"])))?;
        let mut from = at + 1;
        while tokens.get(from).is_some_and(|t| {
            t.any(&["la", "le", "l", "m", "mme", "monsieur", "madame"]) || t.is("'") || t.is(".")
        }) {
            from += 1;
        }
        tokens.get(from).filter(|t| t.any(ROLES))?;
        let stops = |i: usize, t: &Token| {
            t.kind == Kind::Mark && !t.is("'") && !t.is("-")
                || t.is("-") && t.gap > 0
                || t.any(&["a", "au", "aux", "dans", "sur", "pour", "le", "les", "ce"])
                || t.any(&["en"]) && !tokens.get(i + 1).is_some_and(|n| n.is("charge"))
                || t.kind == Kind::Number
                || weekday(&t.fold).is_some()
        };
        let end = (from + 1..tokens.len())
            .find(|&i| tokens.get(i).is_some_and(|t| stops(i, t)))
            .unwrap_or(tokens.len());
        let text = piece.text.get(tokens.get(from)?.start..tokens.get(end - 1)?.end)?;
        Some(capitalised(text))
    })
}

#[cfg(test)]
mod tests {
    use super::super::facts;
    use crate::programme::lines::pieces;

    #[test]
    fn guests_and_hosts() {
        for (text, guest, host) in [
            (
                "Déplacement de Paul DUBOIS, Premier ministre, à l’usine de Lassigny (Oise)",
                "Paul DUBOIS, Premier ministre",
                "",
            ),
            (
                "Déplacement en Martinique de Madame Anne MARTIN\n\nSecrétaire d'Etat chargée de l'Outre-Mer,",
                "Anne MARTIN, Secrétaire d'Etat chargée de l'Outre-Mer",
                "",
            ),
            ("Déplacement du Premier ministre à Rouen", "Premier ministre", ""),
            (
                "DEPLACEMENT DU MINISTRE CHARGE DE L'INDUSTRIE DANS LE GARD",
                "MINISTRE CHARGE DE L'INDUSTRIE",
                "",
            ),
            ("Le Premier ministre, Paul DUBOIS, ira à Lyon", "Paul DUBOIS, Premier ministre", ""),
            (
                "La délégation sera accueillie par Mme Odile FABRE, maire de Crest.",
                "",
                "Odile FABRE, maire de Crest",
            ),
        ] {
            let pieces = pieces(text);
            let visit = facts(&pieces, &[]).visit;
            assert_eq!(
                (visit.guest.unwrap_or_default(), visit.host.unwrap_or_default()),
                (guest.into(), host.into()),
                "{text}"
            );
        }
    }
}

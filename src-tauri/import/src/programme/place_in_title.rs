//! What a title says about the place.

use super::lexicon::{PLACES, is_event};
use super::lines::Piece;
use super::places::{
    Where, looks_like_place, opens_with_preposition, read, segments, strip_article, trim,
    trim_title,
};
use super::titles::sentence_ends;
use super::tokens::{Token, is_space, tokenise};

/// What a title says about the place: the title without it, and the place.
pub(crate) fn split_title(title: &str) -> (String, Where) {
    // « … Lieu : Aéroport Roland Garros »
    let folded: Vec<Token> = tokenise(title);
    for (i, token) in folded.iter().enumerate() {
        let label = token.any(&["lieu", "adresse", "ou", "place"])
            && folded.get(i + 1).is_some_and(|t| t.is(":"))
            || token.is("@") && i > 0;
        if label {
            let from =
                folded.get(i + if token.is("@") { 1 } else { 2 }).map_or(title.len(), |t| t.start);
            let before = title.get(..token.start).unwrap_or_default();
            let place = title.get(from..).unwrap_or_default();
            return (
                trim_title(before).to_owned(),
                if trim(place).is_empty() { Where::default() } else { read(place) },
            );
        }
    }
    // « Sous-préfecture. Déjeuner de travail », « Remise d'une décoration. À la mairie »
    let sentences = sentence_ends(title).next();
    if let Some((first, second)) = sentences.and_then(|at| title.get(..at).zip(title.get(at + 2..)))
    {
        let second_place =
            opens_with_preposition(&tokenise(second)) && !is_event(strip_article(second));
        if looks_like_place(first) && !is_event(first) && is_event(second) {
            return (trim_title(second).to_owned(), read(first));
        }
        if second_place && second.chars().count() <= 80 && first.chars().count() > 8 {
            return (trim_title(first).to_owned(), read(second));
        }
    }
    // « Préfecture de la Savoie : dîner républicain »
    if let Some((before, after)) = title.split_once(" : ")
        && looks_like_place(before)
        && !trim(after).is_empty()
        && before.chars().count() < 80
    {
        return (trim_title(after).to_owned(), read(before));
    }
    // « Accueil café (salle des fêtes, rue de la Poste, 30100 Alès) »
    if let Some((before, inside)) = title.strip_suffix(')').and_then(|open| open.rsplit_once('('))
        && !trim(before).is_empty()
        && looks_like_place(trim(inside))
        && !is_event(inside)
    {
        return (trim_title(before).to_owned(), read(inside));
    }
    // « Gerbe sur une tombe, Cimetière de l'Uranie, Papeete »; « Salle des Fêtes, accueil »
    let parts = segments(title);
    if parts.len() > 1 {
        let from = parts.iter().skip(1).position(|part| {
            let part = trim(part);
            looks_like_place(part) && !is_event(part)
        });
        if let Some(i) = from {
            let cut = parts
                .get(i + 1)
                .map_or(title.len(), |p| p.as_ptr() as usize - title.as_ptr() as usize);
            let head = title.get(..cut).unwrap_or(title);
            let head = trim_title(
                head.trim_end_matches(|c: char| matches!(c, '-' | '–' | '—' | ',') || is_space(c)),
            );
            // « Arrivée à X, Place du 8 mai, accueil par » goes on after the place.
            let tail_is_event = parts.iter().skip(i + 2).any(|part| is_event(trim(part)));
            if !tail_is_event && !head.is_empty() {
                return (head.to_owned(), read(title.get(cut..).unwrap_or_default()));
            }
        }
        let first = parts.first().map_or("", |p| trim(p));
        let rest = title.get(first.len()..).unwrap_or_default();
        if looks_like_place(first) && is_event(trim(rest)) {
            return (trim_title(rest).to_owned(), read(first));
        }
    }
    if let Some(place) = place_inside(title) {
        return (title.to_owned(), read(&place));
    }
    (title.to_owned(), Where::default())
}

/// « Atterrissage à l'aéroport du Lamentin »: the place stays in the title and is proposed as well.
fn place_inside(title: &str) -> Option<String> {
    let tokens = tokenise(title);
    let at = (1..tokens.len()).find(|&i| {
        let here = tokens.get(i).is_some_and(|t| {
            t.among(PLACES)
                && !t.any(&[
                    "sous",
                    "haut",
                    "ville",
                    "tour",
                    "base",
                    "place",
                    "cour",
                    "port",
                    "direction",
                    "site",
                    "bureau",
                    "chambre",
                    "mission",
                    "siege",
                    "forum",
                ])
        });
        let before = |n: usize| i.checked_sub(n).and_then(|j| tokens.get(j));
        let article = before(1).is_some_and(|t| t.any(&["la", "le"]) || t.is("'"));
        let preposition = before(1).is_some_and(|t| t.any(&["au", "en", "a"]))
            || article && before(2).is_some_and(|t| t.any(&["a", "dans", "devant"]))
            || before(1).is_some_and(|t| t.is("'"))
                && before(2).is_some_and(|t| t.is("l"))
                && before(3).is_some_and(|t| t.any(&["a", "dans", "devant"]));
        here && preposition
    })?;
    let first = tokens.get(at)?;
    let end = tokens
        .iter()
        .skip(at)
        .zip(tokens.iter().skip(at - 1))
        .find(|(t, before)| {
            // « la résidence de M. Durand »
            let abbreviates = before.capital && before.fold.len() == 1;
            t.is(",")
                || t.is(":")
                || t.is("(")
                || t.is(".") && !abbreviates
                || t.any(&[
                    "puis", "par", "avec", "avant", "sur", "et", "pour", "suivi", "suivie", "ainsi",
                ])
                || (t.is("-") && t.gap > 0)
        })
        .map_or(title.len(), |(t, _)| t.start);
    let place = trim(title.get(first.start..end)?);
    (place.chars().count() <= 80).then(|| place.to_owned())
}

pub(crate) fn place_after(piece: &Piece, from: usize) -> Where {
    let rest = trim(piece.slice(from, piece.tokens.len()));
    let rest = trim(rest.trim_matches(['(', ')', '[', ']']));
    // A sentence goes on after the place.
    let rest = [" avant d", " puis ", " où ", " afin d", " pour ", " et "]
        .iter()
        .filter_map(|end| rest.find(end))
        .min()
        .map_or(rest, |end| trim(rest.get(..end).unwrap_or(rest)));
    let locative = opens_with_preposition(&tokenise(rest));
    if rest.is_empty() || !(locative || looks_like_place(rest)) || is_event(rest) {
        return Where::default();
    }
    read(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_titles() {
        for (text, title, place) in [
            (
                "Accueil par le préfet. Lieu : Aéroport Roland Garros",
                "Accueil par le préfet",
                "Aéroport Roland Garros",
            ),
            (
                "Préfecture de la Savoie : dîner républicain",
                "dîner républicain",
                "Préfecture de la Savoie",
            ),
            (
                "Gerbe au monument aux morts, place de la Victoire",
                "Gerbe au monument aux morts",
                "Place de la Victoire",
            ),
            ("Salle des Fêtes de la Mairie, accueil", "accueil", "Salle des Fêtes de la Mairie"),
            (
                "Conseil des ministres – Salle de réunion de la circonscription",
                "Conseil des ministres",
                "Salle de réunion de la circonscription",
            ),
            (
                "Atterrissage à l'aéroport du Lamentin",
                "Atterrissage à l'aéroport du Lamentin",
                "Aéroport du Lamentin",
            ),
            ("Réunion de travail, puis visite", "Réunion de travail, puis visite", ""),
            (
                "Accueil café (salle des fêtes, 30100 Alès)",
                "Accueil café",
                "Salle des fêtes, 30100 Alès",
            ),
            ("Visite (groupe A)", "Visite (groupe A)", ""),
            ("Entretien avec M. le Maire", "Entretien avec M. le Maire", ""),
        ] {
            let (got, place_) = split_title(text);
            assert_eq!(
                (got.as_str(), place_.place.unwrap_or_default().as_str()),
                (title, place),
                "{text}"
            );
        }
    }
}

//! Parts of a day and words that only say « then »: items of an agenda without an hour.

use super::tokens::{Kind, Token};
use crate::reading::Precision;

/// What stands at the beginning of an item instead of an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PartOfDay {
    /// [`Precision::Part`] for a part of the day, [`Precision::None`] for « dans la foulée ».
    pub(crate) precision: Precision,
    /// The token after it.
    pub(crate) next: usize,
}

const PARTS: &[&str] = &[
    "matin",
    "matinee",
    "mi-matinee",
    "mi-journee",
    "apres-midi",
    "mi-apres-midi",
    "soir",
    "soiree",
    "nuit",
    "journee",
    "midi",
    "morning",
    "afternoon",
    "evening",
];
const BEFORE: &[&str] = &[
    "en", "dans", "au", "le", "la", "l", "'", "du", "de", "d", "fin", "debut", "milieu", "cours",
    "courant", "a", "ce", "cet", "cette", "tout", "toute", "meme", "premiere", "partie", "des",
    "the", "in", "late", "early", "mid", "-", "of",
];
const THEN: &[&[&str]] = &[
    &["dans", "la", "foulee"],
    &["a", "l", "'", "issue"],
    &["ensuite"],
    &["puis"],
    &["enfin"],
    &["a", "la", "suite"],
    &["suivi", "de"],
    &["suivie", "de"],
    &["au", "cours", "de", "la", "journee"],
    &["dans", "la", "journee"],
    &["en", "suivant"],
    &["au", "prealable"],
];

/// Reads a part of the day, or a word for « then », at token `at`.
pub(crate) fn part_at(tokens: &[Token], at: usize) -> Option<PartOfDay> {
    for words in THEN {
        if words.iter().enumerate().all(|(i, word)| tokens.get(at + i).is_some_and(|t| t.is(word)))
        {
            return Some(PartOfDay {
                precision: Precision::None,
                next: after_what(tokens, at + words.len()),
            });
        }
    }
    let mut i = at;
    let mut has_fin = false;
    while i < at + 7 {
        let (word, next) = compound(tokens, i)?;
        if PARTS.contains(&word.as_str()) {
            let journee_alone = word == "journee" && !has_fin;
            let midi_place =
                word == "midi" && tokens.get(next).is_some_and(|t| t.is("-") && t.gap == 0);
            let precision = if journee_alone { Precision::None } else { Precision::Part };
            return (!midi_place).then_some(PartOfDay { precision, next });
        }
        if !BEFORE.contains(&word.as_str()) {
            return None;
        }
        has_fin |= matches!(word.as_str(), "fin" | "debut" | "milieu");
        i = next;
    }
    None
}

/// « à l'issue de la table ronde, … »: what went before ends at the comma.
fn after_what(tokens: &[Token], at: usize) -> usize {
    if !tokens.get(at).is_some_and(|t| t.any(&["de", "du", "des", "d"])) {
        return at;
    }
    (at..at + 12).find(|&i| tokens.get(i).is_some_and(|t| t.is(",") || t.is(":"))).unwrap_or(at)
}

/// `après-midi` and `mi-journée` as one word.
fn compound(tokens: &[Token], at: usize) -> Option<(String, usize)> {
    let first = tokens.get(at)?;
    let hyphen = tokens.get(at + 1).filter(|t| t.is("-") && t.gap == 0);
    let second =
        tokens.get(at + 2).filter(|t| t.kind == Kind::Word && (hyphen.is_some() && t.gap == 0));
    if let (true, Some(second)) = (first.any(&["apres", "mi"]), second) {
        if second.fold == "apres"
            && let Some(third) = tokens.get(at + 4).filter(|t| t.is("midi"))
        {
            return Some((format!("{}-apres-{}", first.fold, third.fold), at + 5));
        }
        return Some((format!("{}-{}", first.fold, second.fold), at + 3));
    }
    if first.is("apres") && tokens.get(at + 1).is_some_and(|t| t.is("midi")) {
        return Some(("apres-midi".to_owned(), at + 2));
    }
    Some((first.fold.clone(), at + 1))
}

/// Finds a part of the day anywhere but at the beginning: « … en début de soirée ».
pub(crate) fn part_inside(tokens: &[Token]) -> Option<(usize, PartOfDay)> {
    (1..tokens.len()).find_map(|i| {
        let starts = tokens.get(i).is_some_and(|t| t.any(&["en", "dans", "au", "fin", "debut"]));
        let part = if starts { part_at(tokens, i) } else { None };
        part.filter(|p| p.precision == Precision::Part).map(|p| (i, p))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::tokens::tokenise;

    #[test]
    fn parts() {
        for (line, expected) in [
            ("Matin : visite", "Part : visite"),
            ("Fin d'après-midi : entretien", "Part : entretien"),
            ("Milieu de matinée : visite", "Part : visite"),
            ("Dans l'après-midi, coutume", "Part , coutume"),
            ("Mi-journée : point presse", "Part : point presse"),
            ("En début de soirée, dîner", "Part , dîner"),
            ("Dans la foulée, remise", "None , remise"),
            ("À l’issue, cocktail", "None , cocktail"),
            ("À l’issue de la visite, cocktail", "None , cocktail"),
            ("Au cours de la journée, entretien", "None , entretien"),
            ("Midi-Pyrénées", "none"),
            ("Visite du matin", "none"),
            ("Les élus", "none"),
        ] {
            let tokens = tokenise(line);
            let got = part_at(&tokens, 0).map_or("none".to_owned(), |p| {
                let rest = tokens.get(p.next).map_or("", |t| &line[t.start..]);
                format!("{:?} {rest}", p.precision).trim().to_owned()
            });
            assert_eq!(got, expected, "{line}");
        }
    }
}

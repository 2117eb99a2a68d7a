//! Places, rooms and communes in what follows an hour.

use super::lexicon::{PLACES, ROOMS, STREETS};
use super::tokens::{Kind, Token, fold, is_space, tokenise};

/// Where something happens, as far as the words say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Where {
    pub(crate) place: Option<String>,
    pub(crate) room: Option<String>,
    pub(crate) commune: Option<String>,
}

/// Says whether words begin like a place or an address.
pub(crate) fn looks_like_place(text: &str) -> bool {
    let tokens = tokenise(text);
    starts_place(&tokens) || has_postcode(&tokens)
}

fn starts_place(tokens: &[Token]) -> bool {
    let mut words = tokens.iter().filter(|t| t.kind != Kind::Mark);
    let Some(mut first) = words.next() else { return false };
    if first.any(&[
        "la", "le", "les", "l", "grand", "grande", "ancien", "ancienne", "nouveau", "nouvelle",
        "batiment",
    ]) {
        if first.is("batiment") {
            return true;
        }
        let Some(second) = words.next() else { return false };
        first = second;
    }
    // « Sous-préfecture » is a place, « haut-commissaire » somebody.
    if first.any(&["sous", "haut"]) {
        let joined = tokens.iter().any(|t| t.is("-") && t.gap == 0 && t.start == first.end);
        return joined && words.next().is_some_and(|t| t.any(&["prefecture", "commissariat"]));
    }
    // « Assemblée générale » happens, « Assemblée nationale » is a place.
    if first.any(&["assemblee"]) {
        return words
            .next()
            .is_some_and(|t| !t.any(&["generale", "pleniere", "annuelle", "extraordinaire"]));
    }
    if first.among(PLACES) || first.among(ROOMS) || first.among(STREETS) {
        return true;
    }
    // « 7 bis place du Casino », « 700, avenue de Nègrepelisse », « 9e régiment »
    first.kind == Kind::Number
        && first.fold.len() <= 4
        && words
            .take(2)
            .any(|t| t.among(STREETS) || t.any(&["place", "regiment", "bataillon", "ilot"]))
}

fn has_postcode(tokens: &[Token]) -> bool {
    tokens.iter().enumerate().any(|(i, t)| is_postcode(t) && (i > 0 || tokens.len() > 1))
}

fn is_postcode(token: &Token) -> bool {
    token.kind == Kind::Number && token.fold.len() == 5
}

/// Says whether words are the address below the name of a place: `1, parvis de la Défense`, `92800 Puteaux`.
pub(crate) fn is_address(text: &str) -> bool {
    tokenise(trim(text)).first().is_some_and(|t| t.kind == Kind::Number) && looks_like_place(text)
}

/// Says whether a cell names the place of the row above: « idem », « même lieu », « sur place ».
pub(crate) fn is_the_same(text: &str) -> bool {
    let folded = fold(trim(text));
    ["idem", "id", "meme lieu", "meme endroit", "sur place", "ditto", "\""]
        .contains(&folded.as_str())
}

/// Says whether words begin like a room.
pub(crate) fn is_room(text: &str) -> bool {
    let tokens = tokenise(text);
    let first = tokens.iter().find(|t| {
        t.kind == Kind::Word && !t.any(&["grand", "grande", "petite", "petit", "la", "le"])
    });
    first.is_some_and(|t| t.among(ROOMS))
        && !fold(text).starts_with("salle des fetes")
        && !fold(text).starts_with("salle polyvalente")
}

/// Reads what is known to be a place: `Pôle Mécanique d'Alès - Salle Hospitality`, `Préfecture, salle Schœlcher`,
/// `9e régiment, 700, avenue de Nègrepelisse, Montauban`.
pub(crate) fn read(text: &str) -> Where {
    let mut found = Where::default();
    let mut kept: Vec<&str> = Vec::new();
    let text = without_press(strip_article(trim(without_brackets(trim(text)))));
    if let Some((commune, place)) = commune_first(text) {
        found = read(place);
        found.commune = found.commune.or(Some(commune.to_owned()));
        return found;
    }
    for part in segments(text) {
        let part = trim(part);
        if part.is_empty() {
            continue;
        }
        if found.room.is_none() && is_room(part) && (!kept.is_empty() || !text.contains(',')) {
            found.room = Some(capitalised(strip_article(part)));
        } else {
            kept.push(part);
        }
    }
    if kept.is_empty() {
        found.place = found.room.take();
        return found;
    }
    found.commune = kept.iter().rev().find_map(|part| commune_by_postcode(part));
    if found.commune.is_none() && kept.len() > 1 {
        found.commune =
            kept.last().filter(|last| is_bare_name(last)).map(|last| (*last).to_owned());
        if found.commune.is_some() {
            kept.pop();
        }
    }
    found.place = Some(capitalised(strip_article(&kept.join(", "))));
    found
}

/// « (Maison de la Chimie) » → « Maison de la Chimie ».
fn without_brackets(text: &str) -> &str {
    let inside = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    inside.filter(|inside| !inside.contains(['(', ')'])).unwrap_or(text)
}

/// Takes a press mention in brackets off the end.
fn without_press(text: &str) -> &str {
    let Some(open) = text.rfind('(') else { return text };
    let inside = text.get(open..).unwrap_or_default();
    let head = trim(text.get(..open).unwrap_or_default());
    if super::press::regime(inside).is_some() && !head.is_empty() { head } else { text }
}

/// « Nouméa à la résidence »: the commune, then the place.
fn commune_first(text: &str) -> Option<(&str, &str)> {
    [" à la ", " à l'", " à l’", " au "].iter().find_map(|link| {
        let (commune, place) = text.split_once(link)?;
        (is_bare_name(commune) && looks_like_place(place)).then_some((commune, place))
    })
}

/// `75009 Paris`, `Lottinghem 62240`.
pub(crate) fn commune_by_postcode(text: &str) -> Option<String> {
    let tokens = tokenise(text);
    let at = tokens.iter().position(is_postcode)?;
    let name = |range: &[Token]| {
        let (first, last) = (range.first()?, range.last()?);
        text.get(first.start..last.end).map(str::to_owned)
    };
    let after: Vec<Token> = tokens
        .get(at + 1..)?
        .iter()
        .take_while(|t| {
            t.kind == Kind::Word
                && (t.capital || t.any(&["le", "la", "les", "sur", "en", "de", "du", "d", "sous"]))
                || t.is("-")
                || t.is("'")
        })
        .cloned()
        .collect();
    if !after.is_empty() {
        return name(&after);
    }
    let before: Vec<Token> = tokens
        .get(..at)?
        .iter()
        .rev()
        .take_while(|t| t.kind == Kind::Word && t.capital || t.is("-"))
        .cloned()
        .collect();
    let before: Vec<Token> = before.into_iter().rev().collect();
    name(&before)
}

/// One to four capitalised words, joined by hyphens or small words, none of them a place word: a commune.
fn is_bare_name(text: &str) -> bool {
    let tokens = tokenise(text);
    let small = ["le", "la", "les", "sur", "en", "de", "du", "d", "sous", "l", "aux", "et"];
    let words = tokens.iter().filter(|t| t.kind == Kind::Word).count();
    (1..=5).contains(&words)
        && tokens.first().is_some_and(|t| t.capital)
        && tokens.iter().all(|t| {
            (t.kind == Kind::Word
                && (t.capital || t.any(&small))
                && !t.among(PLACES)
                && !t.among(ROOMS)
                && !t.among(STREETS))
                || t.is("-")
                || t.is("'")
        })
        && !tokens.last().is_some_and(|t| t.shout && t.fold.len() < 4)
}

/// Splits at commas and at dashes with spaces.
pub(super) fn segments(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut depth = 0_i32;
    let mut previous = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        let dash = matches!(c, '-' | '–' | '—')
            && is_space(previous)
            && chars.peek().is_some_and(|&(_, n)| is_space(n));
        // « 700, avenue » is one address.
        let house = c == ',' && previous.is_ascii_digit() && {
            let next = fold(text.get(i + 1..).unwrap_or_default());
            STREETS.split(' ').any(|s| next.trim_start().starts_with(s))
        };
        if depth <= 0 && ((c == ',' && !house) || dash) {
            out.push(text.get(start..i).unwrap_or_default());
            start = i + c.len_utf8();
        }
        previous = c;
    }
    out.push(text.get(start..).unwrap_or_default());
    out
}

/// Takes « au », « à la », « dans le » off the front of a place.
pub(crate) fn strip_article(text: &str) -> &str {
    let mut rest = trim(text);
    for _ in 0..3 {
        let folded = fold(rest);
        let article = [
            "a la ",
            "a l'",
            "au sein de ",
            "au ",
            "aux ",
            "a ",
            "dans la ",
            "dans le ",
            "dans l'",
            "en ",
            "chez ",
            "la ",
            "le ",
            "les ",
            "l'",
            "at the ",
            "at ",
            "in the ",
        ]
        .iter()
        .find(|a| folded.starts_with(*a));
        let Some(article) = article else { break };
        // « Le Havre », « La Tontouta »: a capital article is part of the name.
        let capital_name = rest.chars().next().is_some_and(char::is_uppercase)
            && ["la ", "le ", "les ", "l'"].contains(article);
        if capital_name {
            break;
        }
        let skip = article.chars().count();
        rest = rest.char_indices().nth(skip).map_or("", |(i, _)| rest.get(i..).unwrap_or_default());
    }
    if trim(rest).is_empty() { trim(text) } else { trim(rest) }
}

/// Takes « le », « la », « l' », « les » off the front, capital or not.
pub(crate) fn without_article(text: &str) -> &str {
    let text = trim(text);
    let folded = fold(text);
    let article =
        ["le ", "la ", "l'", "les ", "une ", "un "].iter().find(|a| folded.starts_with(**a));
    let rest = article.and_then(|a| text.char_indices().nth(a.chars().count()));
    rest.map_or(text, |(i, _)| text.get(i..).unwrap_or(text))
}

/// Says whether words begin with a preposition of place: « au Pôle », « à la mairie », « chez ».
pub(crate) fn opens_with_preposition(tokens: &[Token]) -> bool {
    let Some(first) = tokens.first() else { return false };
    let second = tokens.get(1);
    first.any(&["au", "aux", "chez", "dans"])
        || first.any(&["a", "en", "at"]) && second.is_some_and(|t| t.kind == Kind::Word)
}

pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| {
        is_space(c) || matches!(c, ',' | ';' | ':' | '|' | '.' | '–' | '—' | '*' | '_')
    })
    .trim_start_matches(|c: char| is_space(c) || c == '-')
    .trim_end_matches(|c: char| is_space(c) || c == '-')
}

pub(super) fn trim_title(text: &str) -> &str {
    trim(text)
}

/// Returns the text with its first letter as a capital.
pub(crate) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_alone() {
        for (text, place, room, commune) in [
            (
                "au Pôle Mécanique d'Alès - Salle Hospitality",
                "Pôle Mécanique d'Alès",
                "Salle Hospitality",
                "",
            ),
            ("Préfecture, salle Schœlcher", "Préfecture", "Salle Schœlcher", ""),
            (
                "Hub BPI, 6-8 boulevard Haussmann, 75009 Paris",
                "Hub BPI, 6-8 boulevard Haussmann, 75009 Paris",
                "",
                "Paris",
            ),
            (
                "GAEC de la Vallée à Lottinghem 62240",
                "GAEC de la Vallée à Lottinghem 62240",
                "",
                "Lottinghem",
            ),
            (
                "Salle des Fêtes de la Mairie de Moutiers",
                "Salle des Fêtes de la Mairie de Moutiers",
                "",
                "",
            ),
            ("Salle Eboué", "Salle Eboué", "", ""),
            ("(Maison de la Chimie)", "Maison de la Chimie", "", ""),
            (
                "Grande Arche, 1, parvis de la Défense, 92800 Puteaux",
                "Grande Arche, 1, parvis de la Défense, 92800 Puteaux",
                "",
                "Puteaux",
            ),
            (
                "9e régiment de Montauban, 700, avenue de Nègrepelisse, Montauban",
                "9e régiment de Montauban, 700, avenue de Nègrepelisse",
                "",
                "Montauban",
            ),
        ] {
            let got = read(text);
            let or = |v: Option<String>| v.unwrap_or_default();
            assert_eq!(
                (or(got.place), or(got.room), or(got.commune)),
                (place.into(), room.into(), commune.into()),
                "{text}"
            );
        }
    }
}

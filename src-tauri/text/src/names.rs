//! People, as they are named and addressed.

use crate::typography::NO_BREAK;
use crate::{Lang, Words};

/// The civility printed before a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Civility {
    /// « M. », never « Mr »; `Mr` in English.
    Mister,
    /// « Mme »; `Ms` in English.
    Madam,
}

/// Returns the grammatical gender that the catalogue chooses by: `f` or `m`, `n` where it is not known.
pub const fn gender(civility: Option<Civility>) -> &'static str {
    match civility {
        Some(Civility::Madam) => "f",
        Some(Civility::Mister) => "m",
        None => "n",
    }
}

/// Returns the civility as it stands before a name: « M. », « Mme ».
pub fn civility(civility: Civility, lang: Lang) -> String {
    let words = Words::of(lang);
    match civility {
        Civility::Mister => words.civility_mister(),
        Civility::Madam => words.civility_madam(),
    }
}

/// Writes a name as lists have it, held together: « M. Guillaume BASSET ». What is empty is left out, the rest is as typed.
pub fn listed(title: Option<Civility>, first_name: &str, last_name: &str, lang: Lang) -> String {
    let title = title.map(|title| civility(title, lang)).unwrap_or_default();
    let space = NO_BREAK.to_string();
    let parts: Vec<&str> = [title.as_str(), first_name.trim(), last_name.trim()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(&space)
}

/// Writes a name as sentences have it: « M. Basset », « Mme de La Tour ». Without a civility the first name stands for it.
///
/// A family name in capitals gets small letters; accents that the capitals do not have cannot be put back, so a name that
/// is typed in small letters stays as it is.
pub fn in_sentence(
    title: Option<Civility>,
    first_name: &str,
    last_name: &str,
    lang: Lang,
) -> String {
    let last_name = small(last_name.trim());
    match title {
        Some(_) if !last_name.is_empty() => listed(title, "", &last_name, lang),
        _ => listed(title, first_name, &last_name, lang),
    }
}

/// Puts a family name in capitals into small letters: `DE LA TOUR` is « de La Tour », `LE GOFF` « Le Goff ».
fn small(name: &str) -> String {
    if name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let words: Vec<String> = name
        .split_whitespace()
        .enumerate()
        .map(|(i, word)| match word {
            "DE" | "DU" | "DES" | "D’" | "D'" => word.to_lowercase(),
            "ET" if i > 0 => word.to_lowercase(),
            word => capitals(word),
        })
        .collect();
    words.join(" ")
}

/// `SAINT-EXUPÉRY` → « Saint-Exupéry », `D'ORNANO` → « d'Ornano ».
fn capitals(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut first = true;
    let particle = word.starts_with("D'") || word.starts_with("D’");
    for (i, c) in word.chars().enumerate() {
        if first && !(particle && i == 0) {
            out.extend(c.to_uppercase());
        } else {
            out.extend(c.to_lowercase());
        }
        first = !c.is_alphabetic();
    }
    out
}

/// Returns how somebody is addressed, from civility and function: « Monsieur le Préfet », « Madame la Présidente ».
///
/// The function is read at its beginning only. One that is not known gives « Monsieur » or « Madame » alone: a plain
/// address is never wrong, a wrong title always is. What the office has written itself (« comment l’appeler ») goes first,
/// and is the caller's to ask for.
///
/// ```
/// use text::{Lang, names::{self, Civility}};
/// assert_eq!(names::address(Civility::Madam, "préfète du Gard", Lang::Fr), "Madame la Préfète");
/// assert_eq!(names::address(Civility::Madam, "première adjointe", Lang::Fr), "Madame");
/// ```
pub fn address(title: Civility, function: &str, lang: Lang) -> String {
    let words = Words::of(lang);
    let gender = match title {
        Civility::Mister => "m",
        Civility::Madam => "f",
    };
    let function = function.trim().to_lowercase();
    let begins = |start: &str| {
        function
            .strip_prefix(start)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphabetic() || c == '-'))
    };
    let any = |starts: &[&str]| starts.iter().any(|start| begins(start));
    if any(&["premier ministre", "première ministre"]) {
        words.address_prime_minister(gender)
    } else if any(&["ministre", "ministre délégué", "ministre déléguée"]) {
        words.address_minister(gender)
    } else if any(&["secrétaire d’état", "secrétaire d'état"]) {
        words.address_secretary_of_state(gender)
    } else if any(&["préfet", "préfète"]) {
        words.address_prefect(gender)
    } else if any(&["sous-préfet", "sous-préfète"]) {
        words.address_subprefect(gender)
    } else if any(&["maire"]) {
        words.address_mayor(gender)
    } else if any(&["président", "présidente"]) {
        words.address_president(gender)
    } else if any(&["vice-président", "vice-présidente"]) {
        words.address_vice_president(gender)
    } else if any(&["député", "députée"]) {
        words.address_deputy(gender)
    } else if any(&["sénateur", "sénatrice"]) {
        words.address_senator(gender)
    } else if any(&["ambassadeur", "ambassadrice"]) {
        words.address_ambassador(gender)
    } else if any(&["recteur", "rectrice"]) {
        words.address_rector(gender)
    } else if any(&["directeur général", "directrice générale"]) {
        words.address_director_general(gender)
    } else if any(&["directeur", "directrice"]) {
        words.address_director(gender)
    } else {
        words.address_plain(gender)
    }
}

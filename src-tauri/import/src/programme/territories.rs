//! Zones that words say: « heure de Paris », « à La Réunion ».
//!
//! A programme overseas is written in local hours, and one day may begin in one zone and end in another. Only what is said
//! counts: « (heure de Paris) » beside the hour; else the one territory that the day's header or the heading names after
//! « à », « en » or « aux » (« le président de la Polynésie française » comes from there, the visit need not be there).

use super::tokens::{Token, fold};
use chrono_tz::Tz;

/// Territories and cities by their folded names, the longest first where one begins another.
const TERRITORIES: &[(&str, Tz)] = &[
    ("saint pierre et miquelon", Tz::America__Miquelon),
    ("saint barthelemy", Tz::America__St_Barthelemy),
    ("saint martin des antilles", Tz::America__Marigot),
    ("nouvelle caledonie", Tz::Pacific__Noumea),
    ("noumea", Tz::Pacific__Noumea),
    ("polynesie", Tz::Pacific__Tahiti),
    ("tahiti", Tz::Pacific__Tahiti),
    ("papeete", Tz::Pacific__Tahiti),
    ("raiatea", Tz::Pacific__Tahiti),
    ("bora bora", Tz::Pacific__Tahiti),
    ("moorea", Tz::Pacific__Tahiti),
    ("marquises", Tz::Pacific__Marquesas),
    ("wallis", Tz::Pacific__Wallis),
    ("la reunion", Tz::Indian__Reunion),
    ("mayotte", Tz::Indian__Mayotte),
    ("martinique", Tz::America__Martinique),
    ("guadeloupe", Tz::America__Guadeloupe),
    ("guyane", Tz::America__Cayenne),
    ("cayenne", Tz::America__Cayenne),
    ("paris", Tz::Europe__Paris),
    ("metropole", Tz::Europe__Paris),
    ("bruxelles", Tz::Europe__Brussels),
    ("londres", Tz::Europe__London),
    ("berlin", Tz::Europe__Berlin),
    ("rome", Tz::Europe__Rome),
    ("madrid", Tz::Europe__Madrid),
    ("new york", Tz::America__New_York),
    ("montreal", Tz::America__Toronto),
    ("tokyo", Tz::Asia__Tokyo),
    ("pekin", Tz::Asia__Shanghai),
];

/// Returns the zone of « heure de Paris », « heures de La Réunion », « heure de Nouméa ».
pub(crate) fn said(tokens: &[Token]) -> Option<Tz> {
    let at = (0..tokens.len()).find(|&i| {
        tokens.get(i).is_some_and(|t| t.any(&["heure", "heures"]))
            && tokens.get(i + 1).is_some_and(|t| t.any(&["de", "d", "du"]))
            && tokens
                .get(i + 2)
                .is_some_and(|t| t.capital || t.is("'") || t.any(&["la", "metropole"]))
    })?;
    let words = words_from(tokens, at + 2);
    TERRITORIES.iter().find(|(name, _)| begins(&words, name)).map(|&(_, tz)| tz)
}

/// Returns the zone of the only overseas territory that is named as where something is.
pub(crate) fn located(text: &str) -> Option<Tz> {
    let tokens = super::tokens::tokenise(text);
    let mut found: Vec<Tz> = Vec::new();
    for i in 0..tokens.len() {
        let after_preposition = i == 0
            || tokens.get(i - 1).is_some_and(|t| {
                t.any(&["a", "en", "au", "aux", "vers", "puis", "et"]) || t.is("-") || t.is(":")
            });
        let words = words_from(&tokens, i);
        if let Some(&(_, tz)) = TERRITORIES
            .iter()
            .filter(|_| after_preposition)
            .find(|(name, tz)| begins(&words, name) && !tz.name().starts_with("Europe/"))
            && !found.contains(&tz)
        {
            found.push(tz);
        }
    }
    match found.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

fn words_from(tokens: &[Token], at: usize) -> String {
    let words: Vec<&str> = tokens
        .iter()
        .skip(at)
        .filter(|t| !t.is("'") && !t.is("-"))
        .take(4)
        .map(|t| t.fold.as_str())
        .collect();
    fold(&words.join(" "))
}

fn begins(words: &str, name: &str) -> bool {
    words.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokenise;
    use super::*;

    #[test]
    fn zones_in_words() {
        for (text, expected) in [
            ("22h30 (heure de Paris) : Décollage", Some("Europe/Paris")),
            ("16h20 (heure de La Réunion) Arrivée", Some("Indian/Reunion")),
            ("9 heures de travail", None),
            ("10h (heure locale)", None),
        ] {
            assert_eq!(said(&tokenise(text)).map(Tz::name), expected, "{text}");
        }
        for (text, expected) in [
            ("Visite présidentielle en Polynésie française", Some("Pacific/Tahiti")),
            ("Jeudi 17 — Mayotte", Some("Indian/Mayotte")),
            ("Vendredi 18 — Mayotte puis La Réunion", None),
            ("Visite du président de la Polynésie française à Alès", None),
            ("Déplacement à Lyon", None),
            ("Le programme du ministre à La Réunion", Some("Indian/Reunion")),
        ] {
            assert_eq!(located(text).map(Tz::name), expected, "{text}");
        }
    }
}

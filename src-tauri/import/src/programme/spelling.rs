//! Ordinary case for headings in capitals.

use super::places::capitalised;
use super::tokens::{Kind, fold, tokenise};
use std::collections::HashMap;

/// Words of headings, as they are written where capitals have lost their accents: « DEPLACEMENT DU MINISTRE DELEGUE ».
const ACCENTED: &[&str] = &[
    "agglomération",
    "arrivée",
    "cérémonie",
    "chargé",
    "chargée",
    "communauté",
    "délégation",
    "délégué",
    "déléguée",
    "département",
    "départemental",
    "départementale",
    "déplacement",
    "député",
    "députée",
    "déroulé",
    "écologie",
    "économie",
    "éducation",
    "énergie",
    "État",
    "général",
    "générale",
    "intérieur",
    "journée",
    "préfecture",
    "préfet",
    "préfète",
    "président",
    "présidente",
    "prévisionnel",
    "région",
    "régional",
    "régionale",
    "République",
    "santé",
    "secrétaire",
    "sécurité",
    "sénateur",
    "sénatrice",
    "solidarités",
];

/// How each word of a text is written where it is not all capitals, so that a heading in capitals can be lowered.
pub(crate) struct Spelling {
    forms: HashMap<String, String>,
}

impl Spelling {
    /// Learns the spelling of the words of these texts.
    pub(crate) fn learn<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut counts: HashMap<String, HashMap<String, usize>> = HashMap::new();
        for text in texts {
            let tokens = tokenise(text);
            for (i, token) in tokens.iter().enumerate() {
                if token.kind != Kind::Word || token.shout {
                    continue;
                }
                // A capital at the start of a sentence says nothing about the word.
                let opens = i == 0
                    || tokens.get(i - 1).is_some_and(|t| t.is(".") || t.is("-") && t.gap > 0);
                let elided = token.capital && token.fold.len() == 1;
                if opens && token.capital || elided {
                    continue;
                }
                let Some(form) = text.get(token.start..token.end) else { continue };
                *counts
                    .entry(token.fold.clone())
                    .or_default()
                    .entry(form.to_owned())
                    .or_default() += 1;
            }
        }
        let forms = counts
            .into_iter()
            .filter_map(|(fold, forms)| {
                let best =
                    forms.into_iter().max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(&a.0)))?;
                Some((fold, best.0))
            })
            .collect();
        Self { forms }
    }

    /// Returns a family name as it is written in small letters, or with its first letter as a capital.
    pub(crate) fn name(&self, last: &str) -> String {
        match self.forms.get(&fold(last)) {
            Some(form) => form.clone(),
            None => last
                .split('-')
                .map(|part| capitalised(&part.to_lowercase()))
                .collect::<Vec<_>>()
                .join("-"),
        }
    }

    /// Lowers a heading that is all capitals; any other comes back as it is.
    pub(crate) fn lower(&self, heading: &str) -> String {
        let tokens = tokenise(heading);
        let words = tokens.iter().filter(|t| t.kind == Kind::Word && t.fold.len() > 1);
        let (mut all, mut shouted) = (0_usize, 0_usize);
        for word in words {
            all += 1;
            shouted += usize::from(word.shout);
        }
        if all == 0 || shouted * 10 < all * 8 {
            return heading.to_owned();
        }
        let bare = heading.chars().all(|c| c.is_ascii() || !c.is_alphabetic());
        let accented = |folded: &str| {
            ACCENTED.iter().find(|word| bare && fold(word) == folded).map(|word| (*word).to_owned())
        };
        let mut out = String::with_capacity(heading.len());
        let mut at = 0;
        for (i, token) in tokens.iter().enumerate() {
            out.push_str(heading.get(at..token.start).unwrap_or_default());
            let written = heading.get(token.start..token.end).unwrap_or_default();
            if token.kind == Kind::Word {
                let known = self.forms.get(&token.fold).cloned();
                let low = known
                    .or_else(|| accented(&token.fold))
                    .unwrap_or_else(|| written.to_lowercase());
                out.push_str(&if i == 0 { capitalised(&low) } else { low });
            } else {
                out.push_str(written);
            }
            at = token.end;
        }
        out.push_str(heading.get(at..).unwrap_or_default());
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_in_capitals() {
        let spelling =
            Spelling::learn(["Le programme de Guillaume Basset, le directeur"].into_iter());
        assert_eq!(
            spelling.lower("VISITE GUILLAUME BASSET DIRECTEUR DU PROGRAMME"),
            "Visite Guillaume Basset directeur du programme"
        );
        assert_eq!(spelling.lower("Visite du ministre"), "Visite du ministre");
        assert_eq!(
            spelling.lower("DEPLACEMENT DU MINISTRE DELEGUE CHARGE DE L'INDUSTRIE"),
            "Déplacement du ministre délégué chargé de l'industrie"
        );
        assert_eq!(
            spelling.lower("VISITE DU PRÉFET, PRISE EN CHARGE"),
            "Visite du préfet, prise en charge"
        );
    }
}

//! Titles of stops and of the visit: what is cut off, and ordinary case for headings in capitals.

use super::places::{capitalised, trim};
use super::tokens::{Kind, fold, is_space, tokenise};
use std::collections::HashMap;

/// Longest title that is proposed; the rest stays in the source words.
const LONGEST: usize = 300;

/// Cleans what stands after an hour: white space, emphasis, final punctuation, press mention, « (à confirmer) ».
pub(crate) fn clean(text: &str) -> String {
    let mut out = collapse(&text.replace("**", "").replace("__", ""));
    if out.chars().count() > 100 {
        // A long text: its first sentence names it.
        let end = out.match_indices(". ").map(|(i, _)| i).find(|&i| i > 30);
        out.truncate(end.unwrap_or(out.len()));
    }
    while let Some(shorter) = without_bracket(&out) {
        out = shorter;
    }
    let mut title = capitalised(&of_sentence(trim(&out)));
    let folded = fold(&title);
    for tail in [", accueil par", " accueil par"] {
        if folded.ends_with(tail) && folded.chars().count() == title.chars().count() {
            let keep = title.chars().count() - tail.chars().count()
                + if tail.starts_with(',') { 0 } else { 0 };
            let kept: String = title.chars().take(keep).collect();
            if !trim(&kept).is_empty() {
                title = trim(&kept).to_owned();
            }
        }
    }
    if title.chars().count() > LONGEST {
        title = title.chars().take(LONGEST).collect();
    }
    title
}

/// Takes a bracket that says press, duration or status off the end.
fn without_bracket(text: &str) -> Option<String> {
    let trimmed = text.trim_end_matches(|c: char| is_space(c) || c == '.' || c == ';');
    let open = trimmed.rfind('(')?;
    let inside = trimmed.get(open + 1..)?.strip_suffix(')')?;
    let folded = fold(inside);
    let says = super::press::regime(inside).is_some()
        || to_confirm(inside)
        || folded.contains("heure locale")
        || folded.starts_with("heure de")
        || folded.starts_with("duree")
        || duration(inside).is_some();
    let head = trimmed.get(..open)?.trim_end();
    (says && !head.is_empty()).then(|| head.to_owned())
}

/// Says whether words leave a stop open: « sous réserve », « à confirmer », « option ».
pub(crate) fn to_confirm(text: &str) -> bool {
    let folded = fold(text);
    [
        "sous reserve",
        "a confirmer",
        "sauf changement",
        "susceptible",
        "a preciser",
        "option",
        "a valider",
        "to be confirmed",
        "tbc",
        "(tbd",
    ]
    .iter()
    .any(|w| folded.contains(w))
}

/// Reads a duration in brackets or at the end: « 45 min », « environ 20 mn », « 1h30 », « 45' »; `None` for « 20-25 mn ».
pub(crate) fn duration(text: &str) -> Option<u16> {
    let tokens = tokenise(text);
    let mut at = 0;
    while tokens.get(at).is_some_and(|t| {
        t.any(&["duree", "environ", "env", "de", "d", "approximativement", "soit"])
            || t.is(":")
            || t.is("~")
            || t.is(".")
            || t.is("'")
    }) {
        at += 1;
    }
    let value = tokens.get(at)?.number()?;
    let unit = tokens.get(at + 1)?;
    let (minutes, next) = if unit.any(&["min", "mn", "minutes", "minute"]) || unit.is("'") {
        (value, at + 2)
    } else if unit.any(&["h", "heure", "heures"]) {
        let more = tokens.get(at + 2).filter(|t| t.fold.len() == 2).and_then(|t| t.number());
        (value * 60 + more.unwrap_or(0), at + 2 + usize::from(more.is_some()))
    } else {
        return None;
    };
    let ends = tokens
        .get(next..)
        .unwrap_or_default()
        .iter()
        .all(|t| t.kind == Kind::Mark || t.any(&["environ", "max", "maximum"]));
    let minutes = u16::try_from(minutes).ok()?;
    (ends && (1..=1440).contains(&minutes)).then_some(minutes)
}

/// One space for any white space.
pub(crate) fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if !is_space(c) {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

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
                if opens && token.capital {
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
        let mut out = String::with_capacity(heading.len());
        let mut at = 0;
        for (i, token) in tokens.iter().enumerate() {
            out.push_str(heading.get(at..token.start).unwrap_or_default());
            let written = heading.get(token.start..token.end).unwrap_or_default();
            if token.kind == Kind::Word {
                let known = self.forms.get(&token.fold);
                let low = known.cloned().unwrap_or_else(|| written.to_lowercase());
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

/// Turns « il visitera la cave » into « Visite de la cave »; other sentences come back as they are.
pub(crate) fn of_sentence(text: &str) -> String {
    let tokens = tokenise(text);
    let mut at = 0;
    while at < 4
        && tokens.get(at).is_some_and(|t| {
            t.any(&[
                "il",
                "elle",
                "ils",
                "elles",
                "le",
                "la",
                "ministre",
                "president",
                "presidente",
                "prefet",
                "prefete",
                "premier",
            ])
        })
    {
        at += 1;
    }
    let verb = tokens.get(at).filter(|_| at > 0).map(|t| t.fold.as_str());
    let infinitive = verb
        .and_then(|v| v.strip_suffix("ont").or_else(|| v.strip_suffix('a')))
        .filter(|v| v.ends_with('r'));
    let (Some(infinitive), Some(rest)) =
        (infinitive, tokens.get(at + 1).and_then(|t| text.get(t.start..)))
    else {
        return text.to_owned();
    };
    let purpose = format!("{infinitive} {rest}");
    let noun = of_purpose(&purpose);
    if noun == capitalised(&purpose) { text.to_owned() } else { noun }
}

/// Turns a purpose into a title: « faire un point sur X » → « Point sur X », « présenter la dynamique » → « Présentation de
/// la dynamique ». Words that are no known verb come back as they are.
pub(crate) fn of_purpose(purpose: &str) -> String {
    const NOUNS: &[(&str, &str)] = &[
        ("faire un point", "Point"),
        ("faire le point", "Point"),
        ("faire un bilan", "Bilan"),
        ("rencontrer", "Rencontre avec"),
        ("echanger", "Échange"),
        ("dialoguer", "Échange"),
        ("discuter", "Discussion"),
        ("presenter", "Présentation de"),
        ("visiter", "Visite de"),
        ("inaugurer", "Inauguration de"),
        ("decouvrir", "Découverte de"),
        ("signer", "Signature de"),
        ("lancer", "Lancement de"),
        ("remettre", "Remise de"),
        ("participer a", "Participation à"),
        ("assister a", "Présence à"),
        ("presider", "Présidence de"),
        ("arriver", "Arrivée"),
        ("dejeuner", "Déjeuner"),
        ("diner", "Dîner"),
    ];
    let purpose = trim(purpose);
    let folded = fold(purpose);
    let Some((verb, noun)) = NOUNS.iter().find(|(verb, _)| {
        folded
            .strip_prefix(verb)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
    }) else {
        return capitalised(purpose);
    };
    let rest: String = purpose.chars().skip(verb.chars().count()).collect();
    joined(noun, rest.trim_start())
}

/// « Visite de » + « le site » = « Visite du site ».
pub(crate) fn joined(noun: &str, rest: &str) -> String {
    let folded = fold(rest);
    let Some(stem) = noun.strip_suffix(" de") else { return format!("{noun} {rest}") };
    let cut = |n: usize| rest.chars().skip(n).collect::<String>();
    if folded.starts_with("le ") {
        format!("{stem} du {}", cut(3))
    } else if folded.starts_with("les ") || folded.starts_with("des ") {
        format!("{stem} des {}", cut(4))
    } else if folded.starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'h']) && !folded.starts_with("le") {
        format!("{stem} d'{rest}")
    } else {
        format!("{noun} {rest}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_cleaned() {
        for (text, expected) in [
            (" : hommage à tous les morts", "Hommage à tous les morts"),
            ("- Visite de l'usine (fermé à la presse)", "Visite de l'usine"),
            ("Réunion (à confirmer).", "Réunion"),
            ("Visite (45 min)", "Visite"),
            ("Visite (groupe A)", "Visite (groupe A)"),
            ("** Accueil **", "Accueil"),
            ("Arrivée à Chambéry, accueil par :", "Arrivée à Chambéry"),
        ] {
            assert_eq!(clean(text), expected, "{text}");
        }
    }

    #[test]
    fn durations() {
        for (text, expected) in [
            ("45 min", Some(45)),
            ("environ 20 mn", Some(20)),
            ("durée : 1h30", Some(90)),
            ("45'", Some(45)),
            ("environ 20-25 mn", None),
            ("groupe 2", None),
        ] {
            assert_eq!(duration(text), expected, "{text}");
        }
    }

    #[test]
    fn purposes() {
        for (text, expected) in [
            ("faire un point sur l'avancement", "Point sur l'avancement"),
            ("rencontrer les entreprises", "Rencontre avec les entreprises"),
            ("présenter la dynamique industrielle", "Présentation de la dynamique industrielle"),
            ("visiter le site", "Visite du site"),
            ("inaugurer l'usine", "Inauguration de l'usine"),
            ("renforcer les liens", "Renforcer les liens"),
        ] {
            assert_eq!(of_purpose(text), expected, "{text}");
        }
    }

    #[test]
    fn headings_in_capitals() {
        let spelling =
            Spelling::learn(["Le programme de Guillaume Basset, le directeur"].into_iter());
        assert_eq!(
            spelling.lower("VISITE GUILLAUME BASSET DIRECTEUR DU PROGRAMME"),
            "Visite Guillaume Basset directeur du programme"
        );
        assert_eq!(spelling.lower("Visite du ministre"), "Visite du ministre");
    }
}

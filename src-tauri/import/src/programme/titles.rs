//! Titles of stops and of the visit: what is cut off, and ordinary case for headings in capitals.

use super::places::{capitalised, trim};
use super::tokens::{Kind, fold, is_space, tokenise};

/// Longest title that is proposed; the rest stays in the source words.
const LONGEST: usize = 300;

/// Cleans what stands after an hour: white space, emphasis, final punctuation, press mention, « (à confirmer) ».
pub(crate) fn clean(text: &str) -> String {
    let mut out = collapse(&text.replace("**", "").replace("__", ""));
    out.truncate(super::press::without_mention(trim_end(&out)).len());
    if out.chars().count() > 100 {
        // A long text: its first sentence names it.
        let end = sentence_ends(&out).find(|&i| i > 30);
        out.truncate(end.unwrap_or(out.len()));
    }
    while let Some(shorter) = without_bracket(&out) {
        out = shorter;
    }
    let mut title = capitalised(&of_sentence(trim(&out)));
    // « Arrivée à Chambéry, accueil par » : those who welcome stand below.
    let folded = fold(&title);
    if let Some(head) = folded.strip_suffix("accueil par") {
        let kept: String = title.chars().take(head.chars().count()).collect();
        if !trim(&kept).is_empty() {
            trim(&kept).clone_into(&mut title);
        }
    }
    if title.chars().count() > LONGEST {
        title = title.chars().take(LONGEST).collect();
    }
    title
}

/// Where sentences end inside a text: at a full stop that abbreviates neither « M. » nor a first name.
pub(crate) fn sentence_ends(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices(". ").map(|(at, _)| at).filter(|&at| {
        let before = text.get(..at).unwrap_or_default();
        let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
        !initial && !["MM", "Mgr", "Dr", "Pr", "Me", "St", "Ste", "av", "bd"].contains(&word)
    })
}

fn trim_end(text: &str) -> &str {
    text.trim_end_matches(|c: char| is_space(c) || matches!(c, '.' | ';' | '*'))
}

/// Takes a bracket that says press, duration or status off the end.
fn without_bracket(text: &str) -> Option<String> {
    let trimmed = trim_end(text);
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
            ("Visite de l'usine – Tour d'images.", "Visite de l'usine"),
            (
                "Arrivée du Premier ministre à la résidence d'hiver de M. Paul DURAND, président de la République du Tchad",
                "Arrivée du Premier ministre à la résidence d'hiver de M. Paul DURAND, président de la République du Tchad",
            ),
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
}

//! Press regimes: who of the press may come to a stop.

use super::tokens::{Token, fold, tokenise};
use crate::reading::Press;

/// What mentions say, the most telling first: « pool photo » is a pool, « point presse (fermé à la presse) » is closed.
const MENTIONS: &[(&str, Press)] = &[
    ("hors presse", Press::Closed),
    ("sans presse", Press::Closed),
    ("ferme a la presse", Press::Closed),
    ("fermee a la presse", Press::Closed),
    ("fermes a la presse", Press::Closed),
    ("ferme aux medias", Press::Closed),
    ("fermee aux medias", Press::Closed),
    ("fermes aux medias", Press::Closed),
    ("non ouvert a la presse", Press::Closed),
    ("non ouverte a la presse", Press::Closed),
    ("presse non admise", Press::Closed),
    ("huis clos", Press::Closed),
    ("closed to the press", Press::Closed),
    ("closed to press", Press::Closed),
    ("pool presse", Press::Pool),
    ("pool tv", Press::Pool),
    ("pool image", Press::Pool),
    ("pool photo", Press::Pool),
    ("pool radio", Press::Pool),
    ("pool redacteur", Press::Pool),
    ("presse poolee", Press::Pool),
    ("press pool", Press::Pool),
    ("tour d'image", Press::Photo),
    ("tour image", Press::Photo),
    ("prise de vues", Press::Photo),
    ("photo call", Press::Photo),
    ("photo opportunity", Press::Photo),
    ("micro tendu", Press::Stakeout),
    ("micros tendus", Press::Stakeout),
    ("micro-tendu", Press::Stakeout),
    ("conference de presse", Press::Conference),
    ("press conference", Press::Conference),
    ("point presse", Press::Stakeout),
    ("point de presse", Press::Stakeout),
    ("point avec la presse", Press::Stakeout),
    ("press point", Press::Stakeout),
    ("toute presse", Press::Open),
    ("toute la presse", Press::Open),
    ("ouvert a la presse", Press::Open),
    ("ouverte a la presse", Press::Open),
    ("ouverts a la presse", Press::Open),
    ("ouvert aux medias", Press::Open),
    ("ouverte aux medias", Press::Open),
    ("presse accreditee", Press::Open),
    ("open to the press", Press::Open),
    ("open to press", Press::Open),
];

/// Words that occur in a line of nothing but press mentions.
const VOCABULARY: &[&str] = &[
    "presse",
    "pool",
    "pools",
    "tv",
    "image",
    "images",
    "photo",
    "photos",
    "radio",
    "radios",
    "redacteur",
    "redacteurs",
    "toute",
    "accreditee",
    "accredite",
    "accreditation",
    "hors",
    "ferme",
    "fermee",
    "ouvert",
    "ouverte",
    "ouverts",
    "a",
    "la",
    "aux",
    "medias",
    "non",
    "micro",
    "tendu",
    "tour",
    "d",
    "sur",
    "et",
    "point",
    "de",
    "press",
    "open",
    "closed",
    "to",
    "the",
    "uniquement",
    "seulement",
    "sequence",
    "video",
    "locale",
    "regionale",
    "nationale",
    "pqr",
    "agences",
    "agence",
    "huis",
    "clos",
    "sans",
    "en",
    "debut",
    "reunion",
    "l",
    "issue",
    "conference",
    "puis",
    "avec",
    "poolee",
    "tous",
    "journalistes",
    "regime",
    "dispositif",
    "tendus",
    "micros",
    "le",
    "les",
    "prise",
    "vues",
    "activite",
    "avant",
];

/// Returns the regime a text mentions.
pub(crate) fn regime(text: &str) -> Option<Press> {
    let folded = fold(text);
    if !folded.contains("press")
        && !folded.contains("pool")
        && !folded.contains("micro")
        && !folded.contains("image")
        && !folded.contains("media")
        && !folded.contains("clos")
        && !folded.contains("photo")
        && !folded.contains("vues")
    {
        return None;
    }
    let folded = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    if folded.trim_matches(|c: char| !c.is_alphanumeric()) == "pool" {
        return Some(Press::Pool);
    }
    MENTIONS.iter().find(|(words, _)| folded.contains(words)).map(|&(_, press)| press)
}

/// Says whether a line holds nothing but press mentions.
pub(crate) fn is_only_press(tokens: &[Token], text: &str) -> bool {
    let mut words = tokens.iter().filter(|t| t.kind == super::tokens::Kind::Word).peekable();
    words.peek().is_some()
        && words.all(|t| VOCABULARY.contains(&t.fold.as_str()))
        && regime(text).is_some()
}

/// Bytes of the longest mention that is looked for at the end of a title.
const LONGEST_MENTION: usize = 200;

/// Takes a mention off the end of a title: « Visite de l'usine – Tour d'images », « Dépôt de gerbe*Pool presse ».
///
/// What the press is invited to stays: « Visite, point presse ».
pub(crate) fn without_mention(title: &str) -> &str {
    const BEFORE: [&str; 8] = [" - ", " – ", " — ", " / ", "*", ". ", ", ", " : "];
    // A line may be a whole book: a mention is short, and only the end is looked at.
    let near = title.len().saturating_sub(LONGEST_MENTION);
    let cuts =
        BEFORE.iter().flat_map(|mark| title.match_indices(mark)).filter(|(at, _)| *at >= near);
    let mention = |tail: &str| {
        matches!(regime(tail), Some(Press::Open | Press::Pool | Press::Photo | Press::Closed))
            && is_only_press(&tokenise(tail), tail)
            && !fold(tail).contains("micro")
    };
    cuts.filter(|(at, mark)| mention(title.get(at + mark.len()..).unwrap_or_default()))
        .map(|(at, _)| title.get(..at).unwrap_or_default())
        .filter(|head| !head.trim().is_empty())
        .min_by_key(|head| head.len())
        .unwrap_or(title)
}

/// Says of a word with a seam whether its head ends, and its tail begins, a press mention.
///
/// `inside` is the seam's byte in the word as written; the folded word is cut where its own letters say.
pub(crate) fn glued(word: &str, inside: usize) -> (bool, bool) {
    const HEADS: &[&str] = &[
        "presse",
        "accreditee",
        "redacteurs",
        "radios",
        "photos",
        "photo",
        "images",
        "medias",
        "tendu",
    ];
    const TAILS: &[&str] =
        &["pool", "toute", "hors", "ouvert", "ouverte", "ferme", "fermee", "micro", "tour"];
    let head = HEADS.iter().any(|h| {
        word.starts_with(h) && word.len() > h.len() && inside >= h.len() && inside <= h.len() + 2
    });
    let tail = TAILS
        .iter()
        .any(|t| word.ends_with(t) && word.len() > t.len() && inside >= word.len() - t.len());
    (head, tail)
}

/// Returns the weekday a glued word may end with, or nothing.
pub(crate) fn tail_word(word: &str) -> &str {
    const DAYS: &[&str] =
        &["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
    DAYS.iter().find(|d| word.ends_with(*d) && word.len() > d.len()).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mentions_after_titles() {
        for (title, expected) in [
            ("Accueil à la mairie - pool presse", "Accueil à la mairie"),
            ("Visite de l'usine – Tour d'images", "Visite de l'usine"),
            ("Table ronde avec les élus / hors presse", "Table ronde avec les élus"),
            ("Hommage avec dépôt de gerbe*Tour d’image", "Hommage avec dépôt de gerbe"),
            ("Dévoilement de la plaque. Ouvert à la presse", "Dévoilement de la plaque"),
            ("Signature - Pool TV, pool photo", "Signature"),
            ("Visite, point presse", "Visite, point presse"),
            ("Déjeuner – conférence de presse", "Déjeuner – conférence de presse"),
            ("Entretien avec la presse régionale", "Entretien avec la presse régionale"),
            ("– Hors presse", "– Hors presse"),
        ] {
            assert_eq!(without_mention(title), expected);
        }
    }

    #[test]
    fn mentions() {
        for (text, regime_, only) in [
            ("Pool TV + pool photos + radios + rédacteurs", Some(Press::Pool), true),
            ("Toute presse accréditée", Some(Press::Open), true),
            ("(Fermé à la presse)", Some(Press::Closed), true),
            ("Hors presse", Some(Press::Closed), true),
            ("Tour d’images en début de réunion", Some(Press::Photo), true),
            ("Point presse micro tendu", Some(Press::Stakeout), true),
            ("Conférence de presse", Some(Press::Conference), true),
            ("Visite de l'imprimerie (ouvert à la presse)", Some(Press::Open), false),
            ("Entretien avec la presse régionale", None, false),
            ("Visite de l'usine", None, false),
        ] {
            assert_eq!(regime(text), regime_, "{text}");
            assert_eq!(is_only_press(&tokenise(text), text), only, "{text}");
        }
    }
}

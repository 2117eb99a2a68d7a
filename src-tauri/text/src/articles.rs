//! « de » before a name or a text: elided, or drawn together with the article that it begins with.

use crate::Lang;

/// Returns a name with « de » before it, as an office names its territory.
///
/// ```
/// use text::{Lang, articles::of};
/// let french = ["Alès", "Le Vigan", "Les Angles", "La Grand-Combe", "Hyères", "Saint-Privat"];
/// let said = french.map(|name| of(name, Lang::Fr));
/// assert_eq!(said, ["d’Alès", "du Vigan", "des Angles", "de La Grand-Combe", "d’Hyères", "de Saint-Privat"]);
/// assert_eq!(of("Alès", Lang::En), "of Alès");
/// ```
pub fn of(name: &str, lang: Lang) -> String {
    let commune_is_mute = lang == Lang::Fr && name.to_lowercase().starts_with(['h', 'y']);
    if commune_is_mute { format!("d’{name}") } else { of_text(name, lang) }
}

/// Returns any text with « de » before it: the name of a place, of a room, an hour.
///
/// Most words that begin with h and stand in a programme are aspirated (hall, halle, hangar, hors presse); those that are
/// not are known by their beginning.
///
/// ```
/// use text::{Lang, articles::of_text};
/// let french = ["Usine A", "Hôtel de ville", "Hall 1", "hors presse", "Le Capitole", "Gare d’Alès", "11h", "onze heures"];
/// let said = french.map(|text| of_text(text, Lang::Fr));
/// let expected = [
///     "d’Usine A", "d’Hôtel de ville", "de Hall 1", "de hors presse", "du Capitole", "de Gare d’Alès", "de 11h", "de onze heures",
/// ];
/// assert_eq!(said, expected);
/// assert_eq!(of_text("Usine A", Lang::En), "of Usine A");
/// ```
pub fn of_text(text: &str, lang: Lang) -> String {
    let article = ["Le ", "Les "].into_iter().find(|article| text.starts_with(article));
    match (lang, article) {
        (Lang::Fr, Some("Le ")) => format!("du {}", text.trim_start_matches("Le ")),
        (Lang::Fr, Some(_)) => format!("des {}", text.trim_start_matches("Les ")),
        _ => format!("{}{text}", before(text, lang)),
    }
}

/// Returns « de » as it stands before a text that is printed as it is, with the space where there is one.
///
/// ```
/// use text::{Lang, articles::before};
/// assert_eq!([before("Échanges", Lang::Fr), before("Réunion", Lang::Fr)], ["d’", "de "]);
/// ```
pub fn before(text: &str, lang: Lang) -> &'static str {
    if lang == Lang::En {
        return "of ";
    }
    let text = text.to_lowercase();
    let vowel = text.starts_with(|first| "aâàäeéèêëiîïoôöuûüœæ".contains(first));
    // « le onze », « le oui ».
    let held_apart = ["onz", "oui"].iter().any(|start| text.starts_with(start));
    let mute = MUTE.iter().any(|start| text.starts_with(start));
    if vowel && !held_apart || mute { "d’" } else { "de " }
}

/// How words begin whose h is mute.
const MUTE: [&str; 16] = [
    "hôtel", "hotel", "hôpital", "hopital", "hospice", "hippo", "hémi", "héli", "histo", "honn",
    "homm", "horlo", "habit", "heure", "herb", "harmon",
];

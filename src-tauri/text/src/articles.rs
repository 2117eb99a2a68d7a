//! « de » before the name of a place: elided, or drawn together with the article that the name begins with.

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
    if lang == Lang::En {
        return format!("of {name}");
    }
    if let Some(rest) = name.strip_prefix("Le ") {
        return format!("du {rest}");
    }
    if let Some(rest) = name.strip_prefix("Les ") {
        return format!("des {rest}");
    }
    let elided = name.chars().next().is_some_and(|first| {
        "aâàäeéèêëiîïoôöuûüyhœæ".contains(first.to_lowercase().next().unwrap_or(first))
    });
    if elided { format!("d’{name}") } else { format!("de {name}") }
}

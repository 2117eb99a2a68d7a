//! Ids that follow from names.

/// Returns the id that follows from a name: small letters and digits without accents, a hyphen for all that lies between.
///
/// ```
/// use domain::outline::slug;
/// assert_eq!(slug("Gare d’Alès"), "gare-d-ales");
/// assert_eq!(slug("L'Œuvre (2e)"), "l-oeuvre-2e");
/// assert_eq!(slug("東京"), "東京");
/// assert_eq!(slug("***"), "x");
/// ```
pub fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for char in name.chars().flat_map(char::to_lowercase) {
        match unaccented(char) {
            Some(letters) => slug.push_str(letters),
            None if char.is_alphanumeric() => slug.push(char),
            None if slug.ends_with('-') || slug.is_empty() => {}
            None => slug.push('-'),
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "x".to_owned() } else { slug.to_owned() }
}

const fn unaccented(char: char) -> Option<&'static str> {
    Some(match char {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
        'æ' => "ae",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => "o",
        'œ' => "oe",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ý' | 'ÿ' => "y",
        'ß' => "ss",
        _ => return None,
    })
}

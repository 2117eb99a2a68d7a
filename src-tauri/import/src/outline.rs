//! Tells the outline of a visit apart from other text; reading it is the visit's own business.

/// Says whether a text is the outline of a visit: its first line, comments and empty lines apart, begins with `= ` and a
/// date (ISO, or `12/03/2020`, or French in words).
///
/// ```
/// use import::looks_like_outline;
/// assert!(looks_like_outline("// brouillon\n\n= 2020-09-21 Europe/Paris\n!09:00 Accueil ; 15"));
/// assert!(!looks_like_outline("= Programme de la visite ="));
/// assert!(!looks_like_outline("Lundi 21 septembre 2020"));
/// ```
pub fn looks_like_outline(text: &str) -> bool {
    let first = text
        .trim_start_matches('\u{feff}')
        .lines()
        .map(str::trim_end)
        .find(|line| !line.trim().is_empty() && !line.trim_start().starts_with("//"));
    first.and_then(|line| line.strip_prefix("= ")).is_some_and(crate::programme::begins_with_date)
}

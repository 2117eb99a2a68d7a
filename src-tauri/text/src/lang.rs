//! The two languages.

/// A language that Déroulé speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// French, the source of the catalogue and what is spoken where nothing is said.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// Both languages, the source first.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// Reads a language tag or a locale of the system; `None` for languages we do not speak.
    ///
    /// ```
    /// use text::Lang;
    /// assert_eq!(Lang::parse("fr_FR.UTF-8"), Some(Lang::Fr));
    /// assert_eq!(Lang::parse("EN-gb"), Some(Lang::En));
    /// assert_eq!(Lang::parse("frr"), None); // North Frisian
    /// assert_eq!(Lang::parse("C"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let language = text.trim().split(['-', '_', '.', '@']).next().unwrap_or_default();
        match language.to_ascii_lowercase().as_str() {
            "fr" | "fra" | "fre" => Some(Self::Fr),
            "en" | "eng" => Some(Self::En),
            _ => None,
        }
    }

    /// Returns the tag: `fr` or `en` (RFC 5646).
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }
}

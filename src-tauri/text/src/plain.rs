//! A text as a search compares it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Returns a text without case, accents or curious spaces and apostrophes, so that `echanges` finds « Échanges » and
/// `coeur` finds « Cœur ».
///
/// ```
/// use text::plain;
/// assert_eq!(plain("Réunion d’ÉCHANGES\u{a0}: œuvre"), "reunion d'echanges : oeuvre");
/// ```
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'œ' | 'Œ' => plain.push_str("oe"),
            'æ' | 'Æ' => plain.push_str("ae"),
            'ø' | 'Ø' => plain.push('o'),
            'ł' | 'Ł' => plain.push('l'),
            '\u{2018}' | '\u{2019}' | '\u{2032}' => plain.push('\''),
            '\u{2010}'..='\u{2015}' => plain.push('-'),
            letter if letter.is_whitespace() => plain.push(' '),
            letter => plain.extend(letter.to_lowercase()),
        }
    }
    plain
}

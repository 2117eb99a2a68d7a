//! A name as it is compared: without case, accents, hyphens and the ways to write Saint.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a name may begin with, or a letter write, without being another name.
const ARTICLES: [&str; 4] = ["l", "la", "le", "les"];

/// Returns the words of a name, folded: `St-Christol-lès-Alès` is `saint christol les ales`.
pub(crate) fn folded(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.nfd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'œ' | 'Œ' => plain.push_str("oe"),
            'æ' | 'Æ' => plain.push_str("ae"),
            _ if letter.is_alphanumeric() => plain.extend(letter.to_lowercase()),
            '/' => plain.push('/'),
            _ => plain.push(' '),
        }
    }
    // « Châlons s/ Marne »
    let plain = plain.replace("s/", "sur ").replace('/', " ");
    let words = plain.split_whitespace().map(|word| match word {
        "st" => "saint",
        "ste" => "sainte",
        "lez" => "les",
        word => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Returns a folded name without the article it begins with: `havre` for `le havre`.
pub(crate) fn without_article(folded: &str) -> &str {
    match folded.split_once(' ') {
        Some((article, rest)) if ARTICLES.contains(&article) => rest,
        _ => folded,
    }
}

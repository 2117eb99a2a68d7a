//! Numbers in words, as far as hours and durations need them (0 to 99), French and English.

use super::cursor::Cursor;

fn value_of(word: &str) -> Option<u32> {
    Some(match word {
        "zero" => 0,
        "un" | "une" | "one" => 1,
        "deux" | "two" => 2,
        "trois" | "three" => 3,
        "quatre" | "four" => 4,
        "cinq" | "five" => 5,
        "six" => 6,
        "sept" | "seven" => 7,
        "huit" | "eight" => 8,
        "neuf" | "nine" => 9,
        "dix" | "ten" => 10,
        "onze" | "eleven" => 11,
        "douze" | "twelve" => 12,
        "treize" | "thirteen" => 13,
        "quatorze" | "fourteen" => 14,
        "quinze" | "fifteen" => 15,
        "seize" | "sixteen" => 16,
        "seventeen" => 17,
        "eighteen" => 18,
        "nineteen" => 19,
        "vingt" | "vingts" | "twenty" => 20,
        "trente" | "thirty" => 30,
        "quarante" | "forty" => 40,
        "cinquante" | "fifty" => 50,
        "soixante" | "sixty" => 60,
        "septante" => 70,
        "huitante" => 80,
        "nonante" => 90,
        _ => return None,
    })
}

/// Reads a number in words: `neuf`, `vingt-cinq`, `vingt et un`, `soixante-quinze`, `quatre-vingt-dix`.
pub(super) fn in_words(cursor: &mut Cursor<'_>) -> Option<u32> {
    cursor.attempt(|cursor| {
        let mut sum = next(cursor)?;
        loop {
            let joined = cursor.attempt(|cursor| {
                let joined = cursor.eat('-') || cursor.spaces() > 0;
                let _ = cursor.eat_words("et-") || cursor.eat_words("et ");
                let value = joined.then(|| next(cursor))??;
                match (sum, value) {
                    (4, 20) => Some(80),
                    (20 | 30 | 40 | 50 | 70 | 90, 1..=9) | (60 | 80, 1..=19) => Some(sum + value),
                    (10, 7..=9) => Some(sum + value),
                    _ => None,
                }
            });
            match joined {
                Some(value) => sum = value,
                None => return Some(sum),
            }
        }
    })
}

fn next(cursor: &mut Cursor<'_>) -> Option<u32> {
    let word = cursor.word();
    let value = value_of(&word)?;
    cursor.skip(word.chars().count());
    Some(value)
}

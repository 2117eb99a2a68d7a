//! What paper needs of words that people typed: quotes, apostrophes, and spaces that do not break.

mod joins;
mod punctuation;
mod quotes;
mod verbatim;

use crate::Lang;
use std::ops::Range;
use verbatim::Verbatim;

/// A space at which no line breaks.
pub(crate) const NO_BREAK: char = '\u{a0}';
/// The narrow one, before `; ! ?`.
pub(crate) const NARROW: char = '\u{202f}';

/// Sets typed words as the printed page wants them; doing it twice changes nothing more, and no letter is ever lost.
///
/// French: « » with their spaces for straight quotes, ’ for `'`, … for `...`, a no-break space before `:` and a narrow one
/// before `; ! ?` even where none was typed, and no break inside « M. Basset », « Guillaume BASSET », « 21 septembre
/// 2020 », « 12 h 15 », « 20 min », « n° 4 », « 20 000 € » and telephone numbers. English: “ ” ‘ ’ and …, no space before
/// `: ; ! ?`, and the same joins. Addresses of the web and of mail, and hours such as `12:15`, stay as they are.
///
/// ```
/// use text::{Lang, typography};
/// assert_eq!(
///     typography::fix("M. Basset: \"l'usine\" de 12:15?", Lang::Fr),
///     "M.\u{a0}Basset\u{a0}: «\u{a0}l’usine\u{a0}» de 12:15\u{202f}?",
/// );
/// ```
pub fn fix(text: &str, lang: Lang) -> String {
    let (free, verbatim) = Verbatim::take(text);
    let mut words = quotes::apostrophes(&dots(&single_spaces(&free)));
    words = match lang {
        Lang::Fr => punctuation::french(&quotes::french(&words)),
        Lang::En => punctuation::english(&quotes::english(&words)),
    };
    verbatim.put_back(&joins::joined(&words, lang))
}

/// Returns the text with its first letter as a capital, accents kept: « à l’issue » becomes « À l’issue ».
///
/// Signs before the first letter are passed over, a digit is not: « 1er octobre » stays.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.char_indices().skip_while(|(_, c)| !c.is_alphanumeric());
    match chars.next() {
        Some((at, c)) => {
            let (before, after) = (text.get(..at), text.get(at + c.len_utf8()..));
            format!(
                "{}{}{}",
                before.unwrap_or_default(),
                c.to_uppercase(),
                after.unwrap_or_default()
            )
        }
        None => text.to_owned(),
    }
}

/// Finds the endings of French ordinals, as byte ranges, so that paper can raise them: the « er » of « 1er », « re » of
/// « 1re », « e » of « 2e » and « XXe ».
///
/// ```
/// let text = "du 1er au 3 mai";
/// let raised: Vec<&str> = text::typography::ordinals(text).into_iter().map(|range| &text[range]).collect();
/// assert_eq!(raised, ["er"]);
/// ```
pub fn ordinals(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        // `split` cuts at one character at a time, so the word lies where the search for it begins.
        let start = at + text.get(at..).and_then(|rest| rest.find(word)).unwrap_or_default();
        at = start + word.len();
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let romans = word.bytes().take_while(|b| matches!(b, b'I' | b'V' | b'X')).count();
        let number = digits.max(romans);
        let ending = word.get(number..).unwrap_or_default();
        let first = matches!(word.get(..number), Some("1" | "I"));
        if number > 0 && ((first && matches!(ending, "er" | "re")) || (!first && ending == "e")) {
            found.push(start + number..at);
        }
    }
    found
}

/// Joins names as a sentence does: « A, B et C », `A, B and C`.
pub fn listed(items: &[String], lang: Lang) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => crate::Words::of(lang).list_and(first.join(", "), last),
    }
}

fn single_spaces(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c != ' ' || !out.ends_with(' ') {
            out.push(c);
        }
    }
    out
}

/// Puts … for three full stops or more.
fn dots(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for c in text.chars().chain(['\0']) {
        if c == '.' {
            run += 1;
            continue;
        }
        match run {
            0..3 => out.extend(std::iter::repeat_n('.', run)),
            _ => out.push('…'),
        }
        run = 0;
        out.push(c);
    }
    out.pop();
    out
}

/// Tells whether a character is a space inside a line.
fn is_space(c: char) -> bool {
    c != '\n' && c != '\r' && c != '\t' && c.is_whitespace()
}

/// Tells whether a sign may stand right after this character.
fn ends_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, ')' | ']' | '»' | '”' | '’' | '%' | '€' | '°' | verbatim::MARK)
}

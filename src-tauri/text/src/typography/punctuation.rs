//! Spaces beside punctuation.

use super::{NARROW, NO_BREAK, ends_word, is_space};

/// Sets the spaces of French: before `: ; ! ?` and inside « ».
pub(super) fn french(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 16);
    for (i, &c) in chars.iter().enumerate() {
        let after = chars.get(i + 1).copied();
        match c {
            ';' | '!' | '?' => {
                before_sign(&mut out, NARROW, after.is_none_or(|c| !c.is_alphanumeric()));
            }
            ':' => {
                before_sign(
                    &mut out,
                    NO_BREAK,
                    after.is_none_or(|c| c.is_whitespace() || c == '»'),
                );
            }
            ',' if after.is_none_or(|c| c.is_whitespace() || c == '»') => drop_spaces(&mut out),
            '»' if out.chars().next_back().is_some_and(|c| !matches!(c, '\n' | '\r' | '\t')) => {
                out.truncate(out.trim_end_matches(is_space).len());
                out.push(NO_BREAK);
            }
            c if is_space(c) && out.ends_with(['«', NO_BREAK]) && after_quote(&out) => continue,
            _ => {}
        }
        out.push(c);
        if c == '«' && after.is_some_and(|c| !matches!(c, '\n' | '\r' | '\t')) {
            out.push(NO_BREAK);
        }
    }
    out
}

/// Sets the spaces of English: none before `: ; ! ? ,`.
pub(super) fn english(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    for (i, &c) in chars.iter().enumerate() {
        let after = chars.get(i + 1).copied();
        if matches!(c, ';' | ':' | '!' | '?' | ',') && after.is_none_or(char::is_whitespace) {
            drop_spaces(&mut out);
        }
        out.push(c);
    }
    out
}

/// Puts `space` at the end of `out`, for spaces that stand there or, where the sign ends a word, for none.
fn before_sign(out: &mut String, space: char, ends: bool) {
    let bare = out.trim_end_matches(is_space).len();
    let spaced = bare < out.len();
    let Some(last) = out.get(..bare).and_then(|out| out.chars().next_back()) else { return };
    let follows_word = ends_word(last);
    let follows_sign = matches!(last, ';' | '!' | '?' | ':' | '…' | ',' | '.');
    if ends && (follows_word || (spaced && follows_sign)) {
        out.truncate(bare);
        out.push(space);
    }
}

fn drop_spaces(out: &mut String) {
    let bare = out.trim_end_matches(is_space).len();
    if out.get(..bare).and_then(|out| out.chars().next_back()).is_some_and(ends_word) {
        out.truncate(bare);
    }
}

/// Tells whether `out` ends with « and the space that belongs to it.
fn after_quote(out: &str) -> bool {
    out.trim_end_matches(NO_BREAK).ends_with('«')
}

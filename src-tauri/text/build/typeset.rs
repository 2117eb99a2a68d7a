//! Spaces and apostrophes of the catalogue, so that translators type plain ones and readers get the right ones.
//!
//! Only the words of the catalogue are touched, never the values put into them (those are `typography::fix`'s), and never
//! a string literal: `{" :"}` stays as it is.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';

/// Sets a French pattern: ’ … and no-break spaces (narrow before `; ! ?`, full before `:`, inside « », before a unit).
pub(crate) fn french(pattern: &mut Pattern<String>) {
    each_text(pattern, &|text, after_value| {
        let mut set = String::with_capacity(text.len() + 8);
        let chars: Vec<char> = plain(text).chars().collect();
        for (i, &c) in chars.iter().enumerate() {
            let before = i.checked_sub(1).and_then(|i| chars.get(i)).copied();
            let after = chars.get(i + 1).copied();
            let counted = before.map_or(after_value, |c| c.is_ascii_digit());
            set.push(match (c, before, after) {
                (' ', _, Some(';' | '!' | '?')) => NARROW,
                (' ', _, Some(':' | '»' | '%')) | (' ', Some('«'), _) => NO_BREAK,
                (' ', ..) if counted && is_unit(&chars[i + 1..]) => NO_BREAK,
                (c, ..) => c,
            });
        }
        set
    });
}

/// Sets an English pattern: ’ and … only.
pub(crate) fn english(pattern: &mut Pattern<String>) {
    each_text(pattern, &|text, _| plain(text));
}

fn plain(text: &str) -> String {
    text.replace('\'', "’").replace("...", "…")
}

fn is_unit(rest: &[char]) -> bool {
    let word: String = rest.iter().take_while(|c| c.is_alphanumeric()).collect();
    matches!(word.as_str(), "min" | "h" | "km" | "m" | "Mo" | "ko")
}

/// Applies `set` to every text of a pattern; it is told whether the text follows a value.
fn each_text(pattern: &mut Pattern<String>, set: &impl Fn(&str, bool) -> String) {
    let mut after_value = false;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                *value = set(value, after_value);
                after_value = false;
            }
            PatternElement::Placeable { expression } => {
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        each_text(&mut variant.value, set);
                    }
                }
                after_value = true;
            }
        }
    }
}

//! Text made harmless before it reaches a content line.
//!
//! `icalendar` escapes `\ , ;` and LF, but lets CR and other control characters through, writes values that are not TEXT
//! raw, and knows no RFC 6868; one stray line break would start a property that nobody wrote. So every string of an
//! edition passes through one of the functions here, and none other.

use std::fmt::Write;

/// Returns a text of several lines: breaks as LF, no tabs, no control characters, no blank ends.
///
/// Whatever breaks a line for some reader is a break here: CR LF, CR, LF, VT, FF, NEL, U+2028 and U+2029.
pub(crate) fn lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            c if c.is_control() || c == '\u{feff}' => {}
            c => out.push(c),
        }
    }
    let kept = out.trim();
    if kept.len() == out.len() { out } else { kept.to_owned() }
}

/// Returns a text on one line: a break becomes a comma where it parts two pieces (an address), runs of spaces one space.
///
/// No-break spaces are letters of French and stay.
pub(crate) fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in lines(text).split('\n').map(str::trim).filter(|piece| !piece.is_empty()) {
        if !out.is_empty() {
            out.push_str(if out.ends_with([',', ';', ':', '.', '-']) { " " } else { ", " });
        }
        for word in piece.split(' ').filter(|word| !word.is_empty()) {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
            out.push_str(word);
        }
    }
    out
}

/// Returns a TEXT value for the lines that are ours and not the crate's (RFC 5545, 3.3.11); the text is clean already.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// Returns a quoted parameter value (RFC 5545, 3.2), with RFC 6868 for what a quoted string cannot hold.
///
/// It is quoted even where it need not be: `icalendar` passes on what is quoted already.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '^' => out.push_str("^^"),
            '"' => out.push_str("^'"),
            '\n' => out.push_str("^n"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Returns a UID of letters that no reader stumbles over: what is not plain ASCII is written `~C3~A9`.
///
/// Ids are random and plain; this is for those that are not. Different ids stay different. (Not `%C3%A9`: some readers
/// decode a few of those.)
pub(crate) fn id(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.@:+/={}".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "~{byte:02X}");
        }
    }
    out
}

/// Returns at most `most` characters of a text, cut after a sentence, else after a word, and « … » put where it was cut.
pub(crate) fn cut(mut text: String, most: usize) -> String {
    if text.chars().nth(most).is_none() {
        return text;
    }
    // Ends, in octets, of what fits beside the « … »: of its last sentence, its last word, the whole of it.
    let (mut sentence, mut word, mut whole) = (0, 0, 0);
    let mut initial = false;
    let mut chars = text.char_indices().take(most).peekable();
    while let (Some((at, c)), Some((_, next))) = (chars.next(), chars.peek()) {
        whole = at + c.len_utf8();
        // A no-break space breaks nothing: « M. » keeps its name.
        if matches!(next, ' ' | '\n') {
            word = whole;
            // The point of « M. » ends no sentence.
            if matches!(c, '!' | '?' | '…') || (c == '.' && !initial) || *next == '\n' {
                sentence = whole;
            }
        }
        initial = c.is_uppercase();
    }
    // What ends in the first half would throw away more than it spares.
    let end = [sentence, word].into_iter().find(|end| *end > whole / 2).unwrap_or(whole);
    text.truncate(end);
    let kept = text.trim_end_matches([' ', '\n', ',', ';', ':', '…', '\u{a0}', '\u{202f}']).len();
    text.truncate(kept);
    text.push('…');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_of_several_lines_keeps_its_lines_and_nothing_else() {
        let check = |text: &str, expected: &str| assert_eq!(lines(text), expected, "{text:?}");
        check("deux\r\nlignes", "deux\nlignes");
        check("deux\rlignes", "deux\nlignes");
        check("deux\n\nlignes\n", "deux\n\nlignes");
        check("\u{2028}a\u{85}b\u{b}c\u{c}d", "a\nb\nc\nd");
        check("bip\u{7} nul\u{0} échap\u{1b}[31m", "bip nul échap[31m");
        check("\u{feff}tabulé\tdeux", "tabulé deux");
        check("M.\u{a0}Basset\u{202f}; 😀", "M.\u{a0}Basset\u{202f}; 😀");
    }

    #[test]
    fn text_of_one_line_has_no_break() {
        let check = |text: &str, expected: &str| assert_eq!(line(text), expected, "{text:?}");
        check("Pôle Mécanique", "Pôle Mécanique");
        check("10 avenue Feuchères\r\n30000 Nîmes", "10 avenue Feuchères, 30000 Nîmes");
        check("10 avenue Feuchères,\n30000 Nîmes", "10 avenue Feuchères, 30000 Nîmes");
        check("  deux   espaces ", "deux espaces");
        check("\n\n", "");
        check("a\r\nBEGIN:VEVENT", "a, BEGIN:VEVENT");
        check("M.\u{a0}Basset", "M.\u{a0}Basset");
    }

    #[test]
    fn parameters_are_quoted_and_hold_no_quote() {
        let check = |text: &str, expected: &str| assert_eq!(quoted(text), expected, "{text:?}");
        check("Préfecture du Gard, cabinet", "\"Préfecture du Gard, cabinet\"");
        check("\"La Préfète\"", "\"^'La Préfète^'\"");
        check("a^b\nc", "\"a^^b^nc\"");
    }

    #[test]
    fn ids_are_plain_and_stay_different() {
        let check = |text: &str, expected: &str| assert_eq!(id(text), expected, "{text:?}");
        let plain = "7b0c9d0e-0000-4000-8000-000000000001@visites.prefecture.example";
        check(plain, plain);
        check("étape 1", "~C3~A9tape~201");
        check("a~20b", "a~7E20b");
        check("a\r\nb", "a~0D~0Ab");
    }

    #[test]
    fn long_text_is_cut_after_a_sentence_else_a_word() {
        let check = |text: &str, most: usize, expected: &str| {
            assert_eq!(cut(text.to_owned(), most), expected, "{text:?}");
        };
        check("Court.", 6, "Court.");
        check("Une phrase. Une autre.", 16, "Une phrase.…");
        check("Une phrase ! Une autre.", 16, "Une phrase !…");
        check("Une ligne\nUne autre", 14, "Une ligne…");
        check("Une seule longue phrase", 14, "Une seule…");
        check("Là arrive M. Basset, premier de tous", 21, "Là arrive M. Basset…");
        check("Là arrive M.\u{a0}Basset, premier", 16, "Là arrive…");
        check("Il arrive. M. Basset le suit", 14, "Il arrive.…");
        check("anticonstitutionnellement", 10, "anticonst…");
        check("😀😀😀😀", 3, "😀😀…");
        check("Fin… Suite de la phrase", 9, "Fin…");
        check("abc", 0, "…");
    }

    proptest! {
        #[test]
        fn one_line_is_one_line_and_stays_it(text in any::<String>()) {
            let clean = line(&text);
            let broken = clean.contains(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'));
            prop_assert!(!broken, "{}", clean);
            prop_assert_eq!(line(&clean), clean);
        }

        #[test]
        fn a_cut_text_is_never_longer(text in any::<String>(), most in 1usize..40) {
            let whole = text.chars().count();
            let kept = cut(text.clone(), most);
            prop_assert!(kept.chars().count() <= most.max(1));
            prop_assert!(whole > most || kept == text);
        }
    }
}

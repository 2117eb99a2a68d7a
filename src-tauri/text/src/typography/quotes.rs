//! Quotation marks and apostrophes.

use super::verbatim::MARK;

/// Puts ’ for an apostrophe, and ‘ where it opens; `45'` stays, those are minutes.
pub(super) fn apostrophes(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let at = |i: Option<usize>| i.and_then(|i| chars.get(i)).copied();
    let set = |(i, c): (usize, &char)| {
        let (before, after) = (at(i.checked_sub(1)), at(i.checked_add(1)));
        let word_after = after.is_some_and(|c| c.is_alphanumeric() || c == MARK);
        match (c, before) {
            ('\'', Some(b)) if b.is_alphabetic() || b == MARK => '’',
            ('\'', Some(b)) if b.is_ascii_digit() && after.is_some_and(char::is_alphabetic) => '’',
            ('\'', Some(b)) if b.is_ascii_digit() => '\'',
            ('\'', b)
                if word_after && b.is_none_or(|b| b.is_whitespace() || "([«“\"".contains(b)) =>
            {
                '‘'
            }
            ('`' | '´', Some(b)) if b.is_alphabetic() && word_after => '’',
            (c, _) => *c,
        }
    };
    chars.iter().enumerate().map(set).collect()
}

/// Puts « » for straight quotes, “ ” inside « », and « » for “ ” where those are the only ones.
pub(super) fn french(text: &str) -> String {
    if !text.contains(['«', '»', '"']) {
        return text.replace('“', "«").replace('”', "»");
    }
    let chars: Vec<char> = text.chars().collect();
    pair(&chars, |inside| if inside { ('“', '”') } else { ('«', '»') })
}

/// Puts “ ” for straight quotes.
pub(super) fn english(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    pair(&chars, |_| ('“', '”'))
}

/// Replaces straight quotes two by two; one without its other stays. `marks` is told whether the pair lies inside « ».
fn pair(chars: &[char], marks: impl Fn(bool) -> (char, char)) -> String {
    let mut pairs = Vec::new();
    let mut opened = Vec::new();
    for (i, _) in chars.iter().enumerate().filter(|(_, c)| **c == '"') {
        if opens(chars, i) {
            opened.push(i);
        } else if let Some(start) = opened.pop() {
            pairs.push((start, i));
        }
    }
    pairs.sort_unstable();
    let mut out = chars.to_vec();
    // Pairs nest and come outermost first, so `out` already has the « » that may lie around the next one.
    let (mut at, mut depth) = (0, 0usize);
    for (start, end) in pairs {
        for c in out.get(at..start).unwrap_or_default() {
            match c {
                '«' => depth += 1,
                '»' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        at = start;
        let (open, close) = marks(depth > 0);
        for (i, mark) in [(start, open), (end, close)] {
            if let Some(c) = out.get_mut(i) {
                *c = mark;
            }
        }
    }
    out.into_iter().collect()
}

fn opens(chars: &[char], i: usize) -> bool {
    let before = i.checked_sub(1).and_then(|i| chars.get(i));
    let after = chars.get(i + 1);
    before.is_none_or(|c| c.is_whitespace() || matches!(c, '«' | '(' | '[' | '’' | '-' | '–' | '/'))
        && after.is_some_and(|c| !c.is_whitespace() && *c != '»')
}

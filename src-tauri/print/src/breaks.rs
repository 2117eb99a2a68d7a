//! Places to break in words that no line can hold.

/// Letters without a break after which a word is given one; the longest words of French are shorter.
const LONG: usize = 28;

/// Returns each character with whether a line may break after it, though nothing shows that it may.
pub(crate) fn after(text: &str) -> impl Iterator<Item = (char, bool)> + '_ {
    let mut run = 0;
    let mut rest = text.chars().peekable();
    std::iter::from_fn(move || {
        let c = rest.next()?;
        run = if breaks_anyway(c) { 0 } else { run + 1 };
        // Not before a sign that stands with its word, nor at the end.
        let goes_on = rest.peek().is_some_and(|next| next.is_alphanumeric());
        let breaks = run >= LONG && goes_on;
        if breaks {
            run = LONG / 2;
        }
        Some((c, breaks))
    })
}

// The spaces at which a line breaks, and the hyphen.
const fn breaks_anyway(c: char) -> bool {
    matches!(c, ' ' | '\n' | '-' | '–' | '—' | '\u{2009}' | '\u{200a}')
}

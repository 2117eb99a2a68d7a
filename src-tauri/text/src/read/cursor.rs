//! Text as readers see it: without case, accents, curious spaces or curious digits, each character in its old place.

/// A place in a text that is being read.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'a> {
    plain: &'a [char],
    at: usize,
}

/// Returns the text with each character in its plainest form; exactly one for each, so that places stay comparable.
pub(super) fn plain(text: &str) -> Vec<char> {
    text.chars().map(plain_char).collect()
}

/// Returns a text as it is compared with another: without case, accents and curious spaces.
///
/// ```
/// assert_eq!(text::read::plainly("Hôtel d’Alès"), "hotel d'ales");
/// ```
pub fn plainly(text: &str) -> String {
    text.chars().map(plain_char).collect()
}

fn plain_char(c: char) -> char {
    let c = match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{2018}' | '\u{2019}' | '\u{2032}' | '\u{b4}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{feff}' | '\u{200b}' | '\u{2060}' => ' ',
        c if c.is_whitespace() => ' ',
        c => c,
    };
    let mut lower = c.to_lowercase();
    let c = if lower.len() == 1 { lower.next().unwrap_or(c) } else { c };
    match c {
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        c => c,
    }
}

impl<'a> Cursor<'a> {
    pub(super) const fn new(plain: &'a [char]) -> Self {
        Self { plain, at: 0 }
    }

    pub(super) const fn starting_at(plain: &'a [char], at: usize) -> Self {
        Self { plain, at }
    }

    pub(super) const fn at(&self) -> usize {
        self.at
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.plain.get(self.at).copied()
    }

    fn rest(&self) -> &'a [char] {
        self.plain.get(self.at..).unwrap_or_default()
    }

    /// Passes over spaces and tells how many there were.
    pub(super) fn spaces(&mut self) -> usize {
        let count = self.rest().iter().take_while(|c| **c == ' ').count();
        self.at += count;
        count
    }

    /// Tells whether nothing but spaces and one full stop is left.
    pub(super) fn is_done(&self) -> bool {
        let rest: String = self.rest().iter().collect();
        matches!(rest.trim_matches(' '), "" | "." | ",")
    }

    /// Passes over one character if it is this one.
    pub(super) fn eat(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        self.at += usize::from(found);
        found
    }

    /// Passes over these words, which must end where a word ends; spaces in `words` stand for any number of spaces.
    pub(super) fn eat_words(&mut self, words: &str) -> bool {
        let mut ahead = self.clone();
        for c in words.chars() {
            if c == ' ' {
                if ahead.spaces() == 0 {
                    return false;
                }
            } else if !ahead.eat(c) {
                return false;
            }
        }
        let inside = words.chars().next_back().is_some_and(char::is_alphabetic)
            && ahead.peek().is_some_and(char::is_alphabetic);
        if !inside {
            *self = ahead;
        }
        !inside
    }

    /// Passes over the first of these that stands here.
    pub(super) fn eat_any(&mut self, all: &[&str]) -> bool {
        all.iter().any(|words| self.eat_words(words))
    }

    /// Passes over a whole run of digits, if there is one of at most `most`, and returns it with its value.
    pub(super) fn digits(&mut self, most: usize) -> Option<(usize, u32)> {
        let count = self.rest().iter().take_while(|c| c.is_ascii_digit()).count();
        if count == 0 || count > most {
            return None;
        }
        let value = self.rest().iter().take(count).fold(0, |sum: u32, c| {
            sum.saturating_mul(10).saturating_add(c.to_digit(10).unwrap_or(0))
        });
        self.at += count;
        Some((count, value))
    }

    /// Returns the letters that follow, without passing over them.
    pub(super) fn word(&self) -> String {
        self.rest().iter().take_while(|c| c.is_alphabetic()).collect()
    }

    /// Passes over `count` characters.
    pub(super) fn skip(&mut self, count: usize) {
        self.at = (self.at + count).min(self.plain.len());
    }

    /// Tries a reading; where it gives nothing, nothing was passed over.
    pub(super) fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mut ahead = self.clone();
        let found = read(&mut ahead);
        if found.is_some() {
            *self = ahead;
        }
        found
    }
}

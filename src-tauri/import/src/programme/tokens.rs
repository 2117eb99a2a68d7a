//! Words, numbers and marks of one line, each with its place in the line.
//!
//! Rules compare folded words (small letters, no accents), so `À PARTIR DE` and `à partir de` are one thing, and cut
//! what they propose out of the line itself, so proposals keep the source's own words. A number always ends where
//! letters begin: text that lost its spaces (`presse17h00`) falls apart by itself.

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters.
    Word,
    /// ASCII digits.
    Number,
    /// Any other single character.
    Mark,
}

/// One word, number or mark of a line.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    /// Small letters without accents; typographic dashes as `-`, apostrophes as `'`.
    pub(crate) fold: String,
    /// First byte in the line.
    pub(crate) start: usize,
    /// Byte after the last one.
    pub(crate) end: usize,
    /// Width of the white space before it: 0 glued, 1 a space, more a column.
    pub(crate) gap: usize,
    /// Whether its first letter is a capital.
    pub(crate) capital: bool,
    /// Whether it has two letters or more, all of them capitals.
    pub(crate) shout: bool,
    /// Byte, in the line, of a capital inside the word after a small letter: where glued words may part.
    pub(crate) seam: Option<usize>,
}

impl Token {
    /// Returns the value of a number of at most four digits.
    pub(crate) fn number(&self) -> Option<u32> {
        (self.kind == Kind::Number && self.fold.len() <= 4)
            .then(|| self.fold.parse().ok())
            .flatten()
    }

    /// Says whether this is the word or mark `text`, in folded form.
    pub(crate) fn is(&self, text: &str) -> bool {
        self.fold == text && self.kind != Kind::Number
    }

    /// Says whether this word stands in a list of words separated by blanks.
    pub(crate) fn among(&self, list: &str) -> bool {
        self.kind == Kind::Word && list.split(' ').any(|word| word == self.fold)
    }

    /// Says whether this is one of these words.
    pub(crate) fn any(&self, words: &[&str]) -> bool {
        self.kind == Kind::Word && words.contains(&self.fold.as_str())
    }
}

/// Cuts a line into tokens.
pub(crate) fn tokenise(line: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut gap = 0;
    let mut chars = line.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if is_space(c) {
            gap += if c == '\t' { 4 } else { 1 };
            continue;
        }
        let kind = kind_of(c);
        let mut fold = String::new();
        fold_into(c, &mut fold);
        let mut end = start + c.len_utf8();
        let capital = c.is_uppercase();
        let mut letters = 1;
        let mut shout = capital;
        let mut seam = None;
        let mut small = c.is_lowercase();
        if kind != Kind::Mark {
            while let Some(&(at, next)) = chars.peek() {
                let joins = kind_of(next) == kind || (kind == Kind::Word && is_combining(next));
                // « 10hVisite »: the h belongs to the hour, the capital starts the title.
                let hour_ends = kind == Kind::Word
                    && fold == "h"
                    && letters == 1
                    && !capital
                    && next.is_uppercase()
                    && gap == 0
                    && tokens.last().is_some_and(|t| t.kind == Kind::Number);
                if !joins || hour_ends {
                    break;
                }
                chars.next();
                if small && next.is_uppercase() && seam.is_none() {
                    seam = Some(at);
                }
                small = next.is_lowercase();
                fold_into(next, &mut fold);
                end = at + next.len_utf8();
                letters += 1;
                shout &= !next.is_lowercase();
            }
        }
        let shout = shout && letters > 1 && kind == Kind::Word;
        let token = Token { kind, fold, start, end, gap, capital, shout, seam };
        gap = 0;
        if let Some((year, hour)) = year_and_hour(&token, &tokens) {
            tokens.push(year);
            tokens.push(hour);
        } else {
            tokens.push(token);
        }
    }
    tokens
}

/// « 16 février 201815h30 »: after a month, a year and an hour that lost the space between them.
fn year_and_hour(token: &Token, before: &[Token]) -> Option<(Token, Token)> {
    let month = before
        .last()
        .is_some_and(|t| t.kind == Kind::Word && super::dates::month(&t.fold).is_some());
    let (year, hour) = token.fold.split_at_checked(4)?;
    let fits = token.kind == Kind::Number
        && (1..=2).contains(&hour.len())
        && matches!(year.get(..2), Some("19" | "20"));
    if !month || !fits {
        return None;
    }
    let middle = token.start + 4;
    Some((
        Token { fold: year.to_owned(), end: middle, ..token.clone() },
        Token { fold: hour.to_owned(), start: middle, gap: 0, ..token.clone() },
    ))
}

/// Returns small letters without accents, as rules compare them.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_space(c) { out.push(' ') } else { fold_into(c, &mut out) }
    }
    out
}

/// Says whether a character separates words and shows nothing.
pub(crate) fn is_space(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' | '\u{2060}' | '\u{202a}'..='\u{202e}')
        || (c.is_control())
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn kind_of(c: char) -> Kind {
    if c.is_ascii_digit() {
        Kind::Number
    } else if c.is_alphabetic() || is_combining(c) {
        Kind::Word
    } else {
        Kind::Mark
    }
}

fn fold_into(c: char, out: &mut String) {
    let plain = match c {
        'a'..='z' | '0'..='9' | ' ' => c,
        'A'..='Z' => c.to_ascii_lowercase(),
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' | 'À' | 'Á' | 'Â' | 'Ä' | 'Ã' | 'Å' => 'a',
        'ç' | 'Ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'Ì' | 'Í' | 'Î' | 'Ï' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' | 'Ò' | 'Ó' | 'Ô' | 'Ö' | 'Õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' | 'Û' | 'Ü' => 'u',
        'ÿ' | 'Ÿ' => 'y',
        'œ' | 'Œ' => {
            out.push('o');
            'e'
        }
        'æ' | 'Æ' => {
            out.push('a');
            'e'
        }
        'ᵉ' => 'e',
        'ʳ' => 'r',
        '\u{300}'..='\u{36f}' => return,
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        '’' | '‘' | 'ʼ' | '´' | '`' => '\'',
        _ => {
            out.extend(c.to_lowercase());
            return;
        }
    };
    out.push(plain);
}

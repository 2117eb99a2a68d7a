//! Characters that remember whether a `\` has taken their meaning.
//!
//! Reader and writer share them: the writer escapes exactly what the reader would take for a mark.

/// A character, and whether it is only itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glyph {
    pub(super) char: char,
    /// True behind a `\`: no mark, whatever the character.
    pub(super) escaped: bool,
}

impl Glyph {
    pub(super) const fn is(self, mark: char) -> bool {
        self.char == mark && !self.escaped
    }

    pub(super) const fn is_blank(self) -> bool {
        self.is(' ') || self.is('\t')
    }

    pub(super) const fn is_digit(self) -> bool {
        self.char.is_ascii_digit() && !self.escaped
    }
}

/// The glyphs of a line or of a part of it that is being written.
#[derive(Clone, Debug, Default)]
pub(super) struct Glyphs(Vec<Glyph>);

impl Glyphs {
    /// Reads what is typed.
    pub(super) fn read(raw: &str) -> Self {
        let mut glyphs = Vec::with_capacity(raw.len());
        let mut chars = raw.chars();
        while let Some(char) = chars.next() {
            glyphs.push(match (char, char == '\\') {
                (_, false) => Glyph { char, escaped: false },
                (_, true) => match chars.next() {
                    Some('n') => Glyph { char: '\n', escaped: true },
                    Some('r') => Glyph { char: '\r', escaped: true },
                    Some(char) => Glyph { char, escaped: true },
                    None => Glyph { char, escaped: true },
                },
            });
        }
        Self(glyphs)
    }

    /// Takes a text as it is, with those characters escaped that would never come back.
    pub(super) fn of(text: &str) -> Self {
        let escaped = |char| matches!(char, '\\' | '\n' | '\r');
        let mut glyphs =
            Self(text.chars().map(|char| Glyph { char, escaped: escaped(char) }).collect());
        for end in [0, glyphs.0.len().saturating_sub(1)] {
            glyphs.escape_if(end, Glyph::is_blank);
        }
        glyphs
    }

    /// Takes a text that must stay one word.
    pub(super) fn word(text: &str) -> Self {
        let mut glyphs = Self::of(text);
        glyphs.escape_all(Glyph::is_blank);
        glyphs
    }

    pub(super) fn text(&self) -> Text<'_> {
        Text(&self.0)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds marks, which keep their meaning.
    pub(super) fn mark(&mut self, marks: &str) {
        self.0.extend(marks.chars().map(|char| Glyph { char, escaped: false }));
    }

    pub(super) fn append(&mut self, other: &Self) {
        self.0.extend_from_slice(&other.0);
    }

    pub(super) fn escape_at(&mut self, at: usize) {
        self.escape_if(at, |_| true);
    }

    pub(super) fn escape_all(&mut self, meant: impl Fn(Glyph) -> bool) {
        for at in 0..self.0.len() {
            self.escape_if(at, &meant);
        }
    }

    /// Escapes the first character that can be (`\n` and `\r` mean something else).
    pub(super) fn escape_start(&mut self) {
        if let Some(at) = self.0.iter().position(|glyph| !matches!(glyph.char, 'n' | 'r')) {
            self.escape_at(at);
        }
    }

    /// Escapes each glyph that `find` points at, searching on behind it.
    pub(super) fn escape_each(&mut self, find: impl Fn(Text<'_>, usize) -> Option<usize>) {
        let mut from = 0;
        while let Some(at) = find(self.text(), from) {
            self.escape_at(at);
            from = at + 1;
        }
    }

    fn escape_if(&mut self, at: usize, meant: impl Fn(Glyph) -> bool) {
        if let Some(glyph) = self.0.get_mut(at)
            && meant(*glyph)
            && !matches!(glyph.char, 'n' | 'r')
        {
            glyph.escaped = true;
        }
    }

    /// Appends the glyphs as they are typed.
    pub(super) fn type_into(&self, out: &mut String) {
        for glyph in &self.0 {
            match (glyph.char, glyph.escaped) {
                ('\n', _) => out.push_str("\\n"),
                ('\r', _) => out.push_str("\\r"),
                ('\\', _) => out.push_str("\\\\"),
                (char, true) => out.extend(['\\', char]),
                (char, false) => out.push(char),
            }
        }
    }
}

/// A part of a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'a>(pub(super) &'a [Glyph]);

impl<'a> Text<'a> {
    /// The characters without their escapes.
    pub(super) fn plain(self) -> String {
        self.0.iter().map(|glyph| glyph.char).collect()
    }

    /// Tells whether a `\` has taken the meaning from any of it.
    pub(super) fn has_escapes(self) -> bool {
        self.0.iter().any(|glyph| glyph.escaped)
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    pub(super) const fn len(self) -> usize {
        self.0.len()
    }

    /// Without blanks at its ends.
    pub(super) fn trim(self) -> Self {
        let blank = |glyph: &&Glyph| glyph.is_blank();
        let start = self.0.iter().take_while(blank).count();
        let end = self.0.len() - self.0.iter().rev().take_while(blank).count();
        Self(self.0.get(start..end).unwrap_or_default())
    }

    pub(super) fn to(self, at: usize) -> Self {
        Self(self.0.get(..at).unwrap_or(self.0))
    }

    pub(super) fn from(self, at: usize) -> Self {
        Self(self.0.get(at..).unwrap_or_default())
    }

    pub(super) fn first(self) -> Option<Glyph> {
        self.0.first().copied()
    }

    pub(super) fn last(self) -> Option<Glyph> {
        self.0.last().copied()
    }

    /// What follows a mark at the start.
    pub(super) fn strip(self, mark: &str) -> Option<Self> {
        let length = mark.chars().count();
        let head = self.0.get(..length)?;
        head.iter().zip(mark.chars()).all(|(glyph, char)| glyph.is(char)).then(|| self.from(length))
    }

    /// Where a mark stands first.
    pub(super) fn find(self, mark: &str) -> Option<usize> {
        self.find_from(mark, 0)
    }

    /// Where a mark stands first from a position on.
    pub(super) fn find_from(self, mark: &str, start: usize) -> Option<usize> {
        (start..self.len()).find(|at| self.from(*at).strip(mark).is_some())
    }

    /// Where a mark stands last.
    pub(super) fn rfind(self, mark: &str) -> Option<usize> {
        (0..self.len()).rev().find(|at| self.from(*at).strip(mark).is_some())
    }

    /// What stands before and behind the first of a mark.
    pub(super) fn split(self, mark: &str) -> Option<(Self, Self)> {
        let at = self.find(mark)?;
        Some((self.to(at), self.from(at + mark.chars().count())))
    }

    /// The first word, and the rest without the blanks between.
    pub(super) fn split_word(self) -> (Self, Self) {
        let text = self.trim();
        let end = text.0.iter().position(|glyph| glyph.is_blank()).unwrap_or(text.len());
        (text.to(end), text.from(end).trim())
    }

    /// Where the last word starts.
    pub(super) fn last_word_at(self) -> usize {
        self.0.iter().rposition(|glyph| glyph.is_blank()).map_or(0, |at| at + 1)
    }

    /// What stands between two marks that enclose the whole.
    pub(super) fn between(self, open: char, close: char) -> Option<Self> {
        let enclosed = self.first()?.is(open) && self.last()?.is(close) && self.len() >= 2;
        enclosed.then(|| self.to(self.len() - 1).from(1))
    }
}

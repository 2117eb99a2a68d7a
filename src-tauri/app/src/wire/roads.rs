//! `roads --json`: how many minutes were kept, and what was not.

use crate::roads::Entry;
use serde::Serialize;
use text::Words;

/// What became of a table of minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct RoadsDoc {
    pub kept: usize,
    pub left_out: Vec<LineDoc>,
}

/// A line that was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct LineDoc {
    pub line: usize,
    pub text: String,
}

impl RoadsDoc {
    /// Makes the document, in a language.
    pub fn new(entry: &Entry, words: &Words) -> Self {
        let line = |it: &crate::roads::LeftOut| LineDoc { line: it.line, text: it.why(words) };
        Self { kept: entry.kept, left_out: entry.left_out.iter().map(line).collect() }
    }
}

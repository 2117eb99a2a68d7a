//! `sheets --json`: the sheets there are.

use super::words::Audience;
use print::Sheet;
use serde::Serialize;
use text::Words;

/// A sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct SheetDoc {
    pub name: &'static str,
    pub title: String,
    pub audience: Audience,
    /// The audience in words.
    #[serde(skip)]
    pub reader: String,
}

impl SheetDoc {
    /// Returns every sheet.
    pub fn all(words: &Words) -> Vec<Self> {
        let doc = |sheet: Sheet| Self {
            name: sheet.name(),
            title: crate::desk::sheet_title(sheet, words),
            audience: sheet.default_audience().into(),
            reader: crate::desk::audience(sheet.default_audience(), words),
        };
        Sheet::ALL.into_iter().map(doc).collect()
    }
}

//! Why a source cannot be read at all. Its sentences are in `import.ftl`.

use std::fmt;

/// A kind of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text or Markdown.
    Text,
    /// iCalendar (RFC 5545).
    Calendar,
    /// vCard (RFC 6350).
    VCard,
    /// Word (`.docx`).
    Docx,
    /// LibreOffice text (`.odt`).
    Odt,
    /// HTML.
    Html,
    /// PDF.
    Pdf,
    /// Columns separated by semicolons, commas or tabs.
    Csv,
    /// Excel (`.xlsx`).
    Xlsx,
    /// LibreOffice sheet (`.ods`).
    Ods,
    /// Word or Excel before 2007 (`.doc`, `.xls`).
    OldOffice,
    /// Rich text (`.rtf`).
    Rtf,
}

impl Format {
    /// Returns the usual extension, as files of this kind are spoken of.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Calendar => "ics",
            Self::VCard => "vcf",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::OldOffice => "doc",
            Self::Rtf => "rtf",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.extension())
    }
}

/// Why a source cannot be read at all; nothing of it was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Unreadable {
    /// It is larger than is read.
    #[error("too_large")]
    TooLarge {
        /// The limit, in bytes (of a package: once it is unpacked).
        limit: usize,
    },
    /// It is neither text nor a kind of file that is known.
    #[error("not_recognised")]
    NotRecognised,
    /// It begins like a file of its kind and breaks off, or holds what such a file cannot hold.
    #[error("damaged")]
    Damaged {
        /// What it begins like.
        format: Format,
        /// Where the fault is, if that is known.
        line: Option<usize>,
    },
    /// It asks for a password.
    #[error("locked")]
    Locked {
        /// What it is.
        format: Format,
    },
    /// It holds pictures of pages and no text.
    #[error("no_text")]
    NoText {
        /// What it is.
        format: Format,
    },
    /// An older kind that must be saved anew.
    #[error("old_format")]
    OldFormat {
        /// What it is.
        format: Format,
        /// What to save it as.
        save_as: Format,
    },
}

impl Unreadable {
    /// Returns the stable code of the command line's JSON.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too_large",
            Self::NotRecognised => "not_recognised",
            Self::Damaged { .. } => "damaged",
            Self::Locked { .. } => "locked",
            Self::NoText { .. } => "no_text",
            Self::OldFormat { .. } => "old_format",
        }
    }

    /// Returns the line of the fault, counted from 1, where it is known.
    pub const fn line(&self) -> Option<usize> {
        match self {
            Self::Damaged { line, .. } => *line,
            _ => None,
        }
    }
}

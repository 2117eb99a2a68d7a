//! Where the terminal is written to.

use app::{Failure, Machine};
use serde::Serialize;
use std::io::{self, Write};
use text::Words;

/// The terminal, in a language.
pub(crate) struct Console {
    pub(crate) words: Words,
    pub(crate) host: Machine,
}

impl Console {
    pub(crate) fn new(words: Words) -> Self {
        Self { words, host: Machine }
    }

    /// Prints a result on stdout. Whoever reads may stop reading: that is no failure.
    pub(crate) fn print(&self, text: &str) {
        let mut out = io::stdout().lock();
        let _ = out
            .write_all(text.as_bytes())
            .and_then(|()| if text.ends_with('\n') { Ok(()) } else { out.write_all(b"\n") });
        let _ = out.flush();
    }

    /// Prints one JSON document on stdout.
    pub(crate) fn json(&self, document: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(document)
            .map_err(|error| Failure::Unexpected(error.to_string()))?;
        self.print(&text);
        Ok(())
    }

    /// Says something about what was done, on stderr.
    pub(crate) fn note(&self, text: &str) {
        self.complain(text);
    }

    /// Says what went wrong, on stderr.
    pub(crate) fn complain(&self, text: &str) {
        let _ = writeln!(io::stderr().lock(), "{text}");
    }
}

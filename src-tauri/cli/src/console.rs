//! Where the terminal is written to.

use app::{Failure, Machine};
use serde::Serialize;
use std::cell::Cell;
use std::io::{self, Write};
use text::Words;

/// The terminal, in a language.
pub(crate) struct Console {
    pub(crate) words: Words,
    pub(crate) host: Machine,
    /// Whether something that was printed did not arrive.
    lost: Cell<bool>,
}

impl Console {
    pub(crate) fn new(words: Words) -> Self {
        Self { words, host: Machine, lost: Cell::new(false) }
    }

    /// Prints a result on stdout. Whoever reads may stop reading: that is no failure. A full disk behind it is one.
    pub(crate) fn print(&self, text: &str) {
        self.pour(text.as_bytes());
        if !text.ends_with('\n') {
            self.pour(b"\n");
        }
    }

    /// Pours a file out on stdout.
    pub(crate) fn pour(&self, bytes: &[u8]) {
        let mut out = io::stdout().lock();
        let printed = out.write_all(bytes).and_then(|()| out.flush());
        if printed.is_err_and(|error| error.kind() != io::ErrorKind::BrokenPipe) {
            self.lost.set(true);
        }
    }

    /// Tells whether something that was printed did not arrive.
    pub(crate) fn has_lost(&self) -> bool {
        self.lost.get()
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
        let _ = writeln!(io::stderr().lock(), "{}", text.trim_end());
    }

    /// Says what went wrong, on stderr.
    pub(crate) fn complain(&self, text: &str) {
        self.note(text);
    }
}

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

    /// Prints what a person reads on stdout.
    pub(crate) fn print(&self, text: &str) {
        self.pour_text(&tame(text));
    }

    /// Prints a text as it is, for another program to read; it ends with a line.
    pub(crate) fn pour_text(&self, text: &str) {
        self.pour(text.as_bytes());
        if !text.ends_with('\n') {
            self.pour(b"\n");
        }
    }

    /// Prints a file as it is. Whoever reads may stop reading: that is no failure. A full disk behind it is one.
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
        self.pour_text(&text);
        Ok(())
    }

    /// Says something about what was done, on stderr.
    pub(crate) fn note(&self, text: &str) {
        let _ = writeln!(io::stderr().lock(), "{}", tame(text.trim_end()));
    }

    /// Says what went wrong, on stderr.
    pub(crate) fn complain(&self, text: &str) {
        self.note(text);
    }
}

/// Shows the characters that a terminal would obey: a visit comes by mail, and its words are no commands.
fn tame(text: &str) -> String {
    let shown = |letter: char| match u32::from(letter) {
        0x0a => letter,
        0x09 => ' ',
        code @ 0..=0x1f => char::from_u32(0x2400 + code).unwrap_or(' '),
        0x7f..=0x9f => '␡',
        _ => letter,
    };
    text.chars().map(shown).collect()
}

//! The command line as scripts use it: arguments in, sentences, JSON and an exit code out.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod support;

mod add;
mod agenda;
mod apply;
mod bad_fields;
mod bad_input;
mod files;
mod history;
mod import;
mod journeys;
mod language;
mod papers;
mod people;
mod precedence;
mod roads;
mod search;
mod start;
mod told;
mod versions;

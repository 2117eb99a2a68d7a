//! The command line as scripts use it: arguments in, sentences, JSON and an exit code out.

mod support;

mod agenda;

//! The memory of a visit, from outside: what is acknowledged stays, what is refused leaves no trace.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

mod bytes;
mod children;
mod damage;
mod format;
mod history;
mod names;
mod processes;
mod random;
mod refusals;
mod releases;
mod visits;

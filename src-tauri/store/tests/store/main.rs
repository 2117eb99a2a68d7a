//! The memory of a visit, from outside: what is acknowledged stays, what is refused leaves no trace.

mod history;
mod visits;

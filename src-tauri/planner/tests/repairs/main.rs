//! Programme in, ranked repairs out.

mod always;
mod exhaustive;
mod proposals;
mod tables;

//! Programme in, ranked repairs out.

mod always;
mod proposals;
mod tables;

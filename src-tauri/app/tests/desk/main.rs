//! The calls of the page, asked of a desk without a window: what comes back, and what then lies on the disk.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod beginning;
mod cards;
mod giving;
mod history;
mod library;
mod office;
mod people;
mod reasons;
mod review;
mod roads;
mod saving;
mod settings;
mod trials;

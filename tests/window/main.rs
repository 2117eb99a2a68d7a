//! The real window, driven as its user drives it: by keyboard, in WebKitGTK, on a display that nobody looks at.
//!
//! `cargo test --test window` is enough; each test opens a display of its own. Where Xvfb or WebKitWebDriver is not
//! installed the tests say so and are left out.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod accessible;
mod again;
mod alive;
mod display;
mod driver;
mod founding;
mod given_out;
mod hardship;
mod hostile;
mod journey;
mod measured;
mod office;
mod page;
mod pasted;
mod pictures;
mod power_cut;
mod proposals;

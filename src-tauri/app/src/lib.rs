//! Use cases: what can be done with a visit, whoever asks (the window, the command line, a test).
//!
//! Here the clock, fresh ids and files come in ([`host`], [`output`], [`sources`]), and here what the inner rooms say in
//! codes becomes sentences ([`say`], [`failure`]) and JSON ([`wire`]). Nothing here knows Tauri, a terminal or SQL.
//!
//! Read [`api`] first to know what the window can do, [`session`] to know what becomes of an edit.

pub mod api;
pub mod desk;
pub mod failure;
pub mod find;
pub mod host;
pub mod later;
pub mod session;

pub mod adding;
pub mod beginning;
pub mod calendars;
pub mod cells;
pub mod clip;
pub mod folders;
pub mod gestures;
pub mod imported;
pub mod invitees;
pub mod library;
pub mod licences;
pub mod obstacles;
pub mod output;
pub mod papers;
pub mod proposals;
pub mod reading;
pub mod rescue;
pub mod roads;
pub mod routing;
pub mod sample;
pub mod settings;
pub mod situate;
pub mod sketch;
pub mod sources;
pub mod territories;
pub mod versions;
pub mod work;

pub mod say;
pub mod view;
pub mod wire;

pub use failure::Failure;
pub use host::{Host, Machine};
pub use session::Session;

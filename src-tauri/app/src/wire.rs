//! What crosses the border: JSON of the command line and of the window.
//!
//! Wire types are promises to scripts and to the page; domain types are not serialised. Conversions stand beside the types.

pub mod agenda;
pub mod command;
pub mod distribution;
pub mod gesture;
pub mod history;
pub mod import;
pub mod library;
pub mod offers;
pub mod people;
pub mod precedence;
pub mod reading;
pub mod review;
pub mod roads;
pub mod settings;
pub mod sheets;
pub mod suggest;
pub mod trial;
pub mod versions;
pub mod window;
pub mod withheld;
pub mod words;

//! The only room with words.
//!
//! Every sentence that somebody reads stands in the Fluent catalogue `locales/fr` (the source) and `locales/en`, and is
//! said by a typed function of [`Words`]: a missing message, translation or argument does not compile. Hours, durations
//! and dates are written, and read from what people type, here and nowhere else. Nothing here knows a visit, a disk or a
//! clock.
//!
//! Modules in reading order: the catalogue ([`Words`], [`Arg`], [`Lang`]), what is written ([`hours`], [`durations`],
//! [`dates`], [`nearness`], [`names`], [`articles`],
//! [`phones`]), how typed words are set for paper ([`typography`]), what is read ([`read`]).

mod arg;
mod lang;
mod plain;
mod words;

pub mod articles;
pub mod dates;
pub mod durations;
pub mod hours;
pub mod names;
pub mod nearness;
pub mod phones;

pub mod typography;

pub mod read;

pub use arg::Arg;
pub use hours::HourStyle;
pub use lang::Lang;
pub use plain::plain;
pub use words::{Words, typescript};

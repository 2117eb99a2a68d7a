//! The only room with words.
//!
//! Every sentence that somebody reads stands in the Fluent catalogue `locales/fr` (the source) and `locales/en`, and is
//! said by a typed function of [`Words`]: a missing message, translation or argument does not compile. Hours, durations
//! and dates are written, and read from what people type, here and nowhere else. Nothing here knows a visit, a disk or a clock.

mod arg;
mod lang;
pub mod read;
mod words;

pub use arg::Arg;
pub use lang::Lang;
pub use words::{Words, typescript};

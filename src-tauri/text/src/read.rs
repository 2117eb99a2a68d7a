//! What people type, read: an hour, a duration, a date, a whole line.
//!
//! Each reader takes the text of one field and gives its meaning or an [`Unreadable`], whose sentence is shown beside the
//! field while the old value stays. Nothing is guessed: `12h5` is half an hour's typing, not 12:05, and is refused.

mod clock;
mod cursor;
mod date;
mod duration;
mod line;
mod numbers;
mod point;
mod tail;
mod unreadable;

pub use clock::{ClockInput, clock};
pub use cursor::plainly;
pub use date::{DateDoubt, DateInput, date};
pub use duration::{DurationInput, duration, shift};
pub use line::{LineDoubt, Precision, QuickLine, quick_line};
pub use point::{PointInput, point};
pub use unreadable::Unreadable;

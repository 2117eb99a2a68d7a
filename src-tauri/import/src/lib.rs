//! Texts and files of others → one kind of result: proposed stops, persons and facts, each with its source words and what
//! is doubtful about it. Nothing is invented and nothing enters a visit here.

mod doubt;
mod programme;
mod reading;

pub use doubt::{Doubt, Note, Reason};
pub use reading::{
    Ignored, Precision, Press, PressFacts, ProposedPerson, ProposedStop, Reading, Role, SourceSpan,
    VisitFacts,
};

use chrono::NaiveDate;

/// What a reader is told besides the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// The day on which it is read; a year that is not written is the nearest to it that fits the weekday.
    pub today: NaiveDate,
    /// The day the user says the visit is on; it goes before `today`.
    pub date: Option<NaiveDate>,
    /// First and last day of the visit that is imported into; a recurring event is repeated on these days only.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

/// Reads a programme, note or mail.
pub fn read_text(text: &str, context: &Context) -> Reading {
    programme::read(text, context)
}

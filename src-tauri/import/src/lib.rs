//! Texts and files of others → one kind of result: proposed stops, persons and facts, each with its source words and what
//! is doubtful about it. Nothing is invented and nothing enters a visit here.
//!
//! [`read_text`] reads a programme, note or mail; [`read_file`] recognises what a file is and reads it. Texts, documents and
//! pages go through the rules of `programme`; sheets and tables through the names of their columns; calendars and cards
//! through their own formats. [`read_table`] gives a table as it is written. The outline of a visit is not read here ([`looks_like_outline`] tells it apart).
//!
//! ```
//! use import::{Context, read_text};
//! let context = Context::new("2020-09-17".parse().unwrap());
//! let reading = read_text("Lundi 21 septembre à 12h15 au Pôle Mécanique d'Alès - Salle Hospitality", &context);
//! let stop = &reading.stops[0];
//! assert_eq!(stop.start, Some(12 * 60 + 15));
//! assert_eq!(stop.room.as_deref(), Some("Salle Hospitality"));
//! // The year is not written: it is the nearest that makes the 21st a Monday, and that is a doubt.
//! assert_eq!(stop.date, "2020-09-21".parse().ok());
//! assert_eq!(stop.doubts[0].code(), "year_deduced");
//! ```

mod doubt;
mod files;
mod outline;
mod programme;
mod reading;
mod table;
mod unreadable;

pub use doubt::{Doubt, Note, Reason};
pub use outline::looks_like_outline;
pub use reading::{
    Ignored, Precision, Press, PressFacts, ProposedPerson, ProposedStop, Readers, Reading, Role,
    SourceSpan, VisitFacts,
};
pub use table::{Row, read_table};
pub use unreadable::{Format, Unreadable};

use chrono::NaiveDate;
use chrono_tz::Tz;

/// What a reader is told besides the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// The day on which it is read; a year that is not written is the nearest to it that fits the weekday.
    pub today: NaiveDate,
    /// The day the user says the visit is on; it goes before `today`.
    pub date: Option<NaiveDate>,
    /// First and last day of the visit that is imported into; a recurring event is repeated on these days only. Without
    /// them it is proposed once.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// The visit's zone: hours without a zone are in it, hours in UTC are told in it.
    pub zone: Tz,
}

impl Context {
    /// Returns the context of a first import: no visit yet, hours in `Europe/Paris`.
    pub const fn new(today: NaiveDate) -> Self {
        Self { today, date: None, days: None, zone: Tz::Europe__Paris }
    }
}

/// Reads a programme, note or mail. Never fails: a text without anything for an agenda gives an empty reading that says so.
///
/// Lines are those of `text`, counted from 1 (`\n`, `\r\n` and a lone `\r` end one).
pub fn read_text(text: &str, context: &Context) -> Reading {
    programme::read(text, context)
}

/// Reads one person as one writes him or her, « Mme Anne MERLE, maire d’Alès »; `None` where no name is recognised.
///
/// ```
/// let read = import::read_person("Mme Anne MERLE, maire d’Alès").unwrap();
/// assert_eq!((read.last.as_deref(), read.function.as_deref()), (Some("MERLE"), Some("maire d’Alès")));
/// ```
pub fn read_person(text: &str) -> Option<ProposedPerson> {
    programme::person(text)
}

/// Reads a file: text and Markdown (UTF-8, UTF-16, Windows-1252), HTML, docx, odt, PDF, ics, csv, xlsx, ods, vcf.
///
/// What it is follows from its content; `name` helps where the content may be two things. Lines in the result are lines of
/// a text file, rows of a sheet, lines of the text taken out of a document.
///
/// # Errors
///
/// [`Unreadable`] says why nothing could be taken: too large, damaged, locked, without text, an old format, or no file that
/// is known.
///
/// ```
/// use import::{Context, Note, Unreadable, read_file};
/// let context = Context::new("2020-09-17".parse().unwrap());
/// let csv = "Date;Heure;Étape;Lieu\n21/09/2020;12h15;Réunion;Mairie";
/// assert_eq!(read_file(Some("agenda.csv"), csv.as_bytes(), &context).unwrap().stops[0].title, "Réunion");
/// // An empty calendar is read, and says so; a picture is not.
/// assert_eq!(read_file(Some("a.ics"), b"", &context).unwrap().notes, [Note::NoEvents]);
/// assert_eq!(read_file(Some("a.png"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", &context), Err(Unreadable::NotRecognised));
/// ```
pub fn read_file(
    name: Option<&str>,
    bytes: &[u8],
    context: &Context,
) -> Result<Reading, Unreadable> {
    files::read(name, bytes, context)
}

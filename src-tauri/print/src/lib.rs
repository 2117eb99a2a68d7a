//! The only room with paper: an [`Edition`](domain::edition::Edition) becomes a sheet that can be handed out.
//!
//! A sheet is made in three steps. The copy (`copy`) says every word that will stand on it, in its final typography; the
//! ink (`ink`) takes out what no face can draw; Typst, given the copy as data and never as markup, lays it out. The
//! web page is written from the same copy. Nothing here reads a disk, a clock or a network: the faces and the
//! templates are compiled in, and the same edition gives the same bytes on every machine.

mod breaks;
mod copy;
mod dict;
mod docx;
mod faces;
mod html;
mod ink;
mod issue;
mod logo;
mod press;
mod sheet;
mod trial;
mod world;

pub use ink::{PrintNote, Replaced};
pub use issue::{Issue, Released};
pub use press::{Press, PrintError, Printed};
pub use sheet::{Format, Sheet};
pub use trial::Tried;

//! Tables as they are written, for those who know what their columns mean.

use crate::{Unreadable, files};

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its line or number, from 1.
    pub line: usize,
    /// What its cells show.
    pub cells: Vec<String>,
}

/// Reads the rows of a table: csv with semicolons, commas, tabs or bars in any usual encoding, xlsx, ods. A text is read as csv,
/// whatever its name; a document, a calendar or cards have no rows.
///
/// # Errors
/// As [`crate::read_file`].
///
/// ```
/// let rows = import::read_table(Some("trajets.csv"), "de;à;minutes\nGare;Mairie;12,5".as_bytes()).unwrap();
/// assert_eq!((rows[1].line, rows[1].cells[2].as_str()), (2, "12,5"));
/// ```
pub fn read_table(name: Option<&str>, bytes: &[u8]) -> Result<Vec<Row>, Unreadable> {
    files::table(name, bytes)
}

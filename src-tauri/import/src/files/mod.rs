//! Files of others: what they are, and how each kind becomes text, rows or events.

mod calendar;
mod csv;
mod docx;
mod encoding;
mod html;
mod lines;
mod occurrences;
mod odf;
mod package;
mod pdf;
mod recognise;
mod sheet;
mod vcard;
mod zones;

use crate::doubt::Note;
use crate::programme;
use crate::{Context, Format, Reading, Row, Unreadable};

/// Largest file that is read, in bytes.
pub(crate) const MAX_FILE: usize = 32 << 20;
/// Largest text that is read, in bytes: of a text file, or taken out of another.
pub(crate) const MAX_TEXT: usize = 4 << 20;

/// Reads a file; see [`crate::read_file`].
pub(crate) fn read(
    name: Option<&str>,
    bytes: &[u8],
    context: &Context,
) -> Result<Reading, Unreadable> {
    if bytes.len() > MAX_FILE {
        return Err(Unreadable::TooLarge { limit: MAX_FILE });
    }
    let format = recognise::format(name, bytes)?;
    match format {
        Format::Docx => text(&docx::text(bytes)?, context),
        Format::Odt => text(&odf::text(bytes)?, context),
        Format::Pdf => text(&pdf::text(bytes)?, context),
        Format::Xlsx => Ok(rows(&sheet::rows(bytes)?, context)),
        Format::Ods => Ok(rows(&odf::rows(bytes)?, context)),
        Format::OldOffice | Format::Rtf => {
            let sheet = name.is_some_and(|n| n.to_ascii_lowercase().ends_with(".xls"));
            Err(Unreadable::OldFormat {
                format,
                save_as: if sheet { Format::Xlsx } else { Format::Docx },
            })
        }
        Format::Text | Format::Html | Format::Csv | Format::Calendar | Format::VCard => {
            let decoded = encoding::decode(bytes)?;
            let mut reading = decoded_text(format, &decoded.text, context)?;
            reading.notes.extend(decoded.other.map(|name| Note::Encoding { name }));
            Ok(reading)
        }
    }
}

/// Reads the rows of a table; see [`crate::read_table`].
pub(crate) fn table(name: Option<&str>, bytes: &[u8]) -> Result<Vec<Row>, Unreadable> {
    if bytes.len() > MAX_FILE {
        return Err(Unreadable::TooLarge { limit: MAX_FILE });
    }
    match recognise::format(name, bytes)? {
        Format::Xlsx => sheet::rows(bytes),
        Format::Ods => odf::rows(bytes),
        Format::Text | Format::Csv => Ok(csv::rows(&encoding::decode(bytes)?.text)),
        Format::OldOffice if name.is_some_and(|n| n.to_ascii_lowercase().ends_with(".xls")) => {
            Err(Unreadable::OldFormat { format: Format::OldOffice, save_as: Format::Xlsx })
        }
        _ => Ok(Vec::new()),
    }
}

fn decoded_text(format: Format, source: &str, context: &Context) -> Result<Reading, Unreadable> {
    if source.len() > MAX_FILE / 2 {
        return Err(Unreadable::TooLarge { limit: MAX_FILE / 2 });
    }
    match format {
        Format::Calendar => calendar::read(source, context),
        Format::VCard => vcard::read(source),
        Format::Html => text(&html::text(source), context),
        Format::Csv => Ok(rows(&csv::rows(source), context)),
        _ => text(source, context),
    }
}

fn text(text: &str, context: &Context) -> Result<Reading, Unreadable> {
    if text.len() > MAX_TEXT {
        return Err(Unreadable::TooLarge { limit: MAX_TEXT });
    }
    Ok(programme::read(text, context))
}

/// Reads rows by their headings; rows without headings are read as lines of text.
fn rows(rows: &[Row], context: &Context) -> Reading {
    programme::read_rows(rows, context).unwrap_or_else(|| {
        let mut lines = String::new();
        let mut at = 1;
        for row in rows {
            // Lines keep the numbers of the rows.
            while at < row.line {
                lines.push('\n');
                at += 1;
            }
            lines.push_str(&row.cells.join("\t").replace(['\n', '\r'], " "));
        }
        programme::read(&lines, context)
    })
}

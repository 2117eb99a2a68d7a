//! The same copy as a document for a word processor (ECMA-376, WordprocessingML): for those who must edit it.
//!
//! The parts are few and are written here, element by element: a library that could repeat the head of a table, span its
//! cells and keep a row whole was not to be found. `quick-xml` escapes, `zip` packs; nothing depends on the day or the machine.

mod parts;
mod picture;
mod sheets;
mod table;

use crate::copy::{Frame, Line, Run, Tone};
use chrono::{DateTime, Utc};
use quick_xml::escape::escape;
pub(crate) use sheets::{deroule, programme};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The paper, in twentieths of a point: A4.
const A4: (u32, u32) = (11_906, 16_838);

/// What is written on a page, and how the page lies.
pub(super) struct Pages {
    /// Body of the document, without its last section.
    body: Body,
    /// True where the paper lies lengthwise.
    lengthwise: bool,
    /// What stands in the foot besides the state of the visit.
    caveat: String,
}

/// Packs a document.
///
/// # Errors
/// What the packer says; a document in memory is not known to fail.
fn pack(frame: &Frame, pages: &Pages, edited: DateTime<Utc>) -> Result<Vec<u8>, String> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let media = frame.logo.as_ref().map(picture::media).unwrap_or_default();
    let parts = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::RELATIONS.to_owned()),
        ("docProps/core.xml", parts::core(frame, edited)),
        ("docProps/app.xml", parts::APPLICATION.to_owned()),
        ("word/document.xml", parts::document(pages)),
        ("word/styles.xml", parts::styles(frame)),
        ("word/settings.xml", parts::settings(frame)),
        ("word/header1.xml", parts::header(frame)),
        ("word/footer1.xml", parts::footer(frame, pages)),
        ("word/_rels/document.xml.rels", parts::document_relations(&media)),
    ];
    let mut put = |name: &str, part: &[u8]| {
        zip.start_file(name, options).map_err(|error| error.to_string())?;
        zip.write_all(part).map_err(|error| error.to_string())
    };
    for (name, part) in parts {
        put(name, part.as_bytes())?;
    }
    for (name, part) in &media {
        put(&format!("word/{name}"), part)?;
    }
    let packed = zip.finish().map_err(|error| error.to_string())?;
    Ok(packed.into_inner())
}

/// The elements of a body, one after the other; what is put in as text cannot become markup.
#[derive(Debug, Default)]
pub(super) struct Body(String);

impl Body {
    /// Writes a paragraph in a style; nothing where it would be empty.
    fn paragraph(&mut self, style: &str, text: &str) {
        if !text.is_empty() {
            self.line(style, &[Run::new(Tone::Plain, text)]);
        }
    }

    /// Writes a paragraph of runs in a style.
    fn line(&mut self, style: &str, line: &[Run]) {
        self.open_paragraph(style);
        for run in line {
            self.run(run.tone, &run.text);
        }
        self.close_paragraph();
    }

    fn lines(&mut self, style: &str, lines: &[Line]) {
        for line in lines {
            self.line(style, line);
        }
    }

    fn open_paragraph(&mut self, style: &str) {
        self.0.push_str("<w:p><w:pPr><w:pStyle w:val=\"");
        self.0.push_str(style);
        self.0.push_str("\"/></w:pPr>");
    }

    fn close_paragraph(&mut self) {
        self.0.push_str("</w:p>");
    }

    fn run(&mut self, tone: Tone, text: &str) {
        let style = match tone {
            Tone::Plain => "",
            Tone::Quiet => "<w:rPr><w:rStyle w:val=\"Quiet\"/></w:rPr>",
            Tone::Strong | Tone::Hour => "<w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr>",
            Tone::Struck => "<w:rPr><w:rStyle w:val=\"Quiet\"/><w:strike/></w:rPr>",
        };
        self.styled(style, text);
    }

    fn styled(&mut self, properties: &str, text: &str) {
        for (at, line) in text.split('\n').enumerate() {
            self.0.push_str("<w:r>");
            self.0.push_str(properties);
            if at > 0 {
                self.0.push_str("<w:br/>");
            }
            self.0.push_str("<w:t xml:space=\"preserve\">");
            self.0.push_str(&text_of(line));
            self.0.push_str("</w:t></w:r>");
        }
    }

    /// Writes a number that the word processor counts: `PAGE`, `NUMPAGES`.
    fn field(&mut self, name: &str) {
        self.0.push_str("<w:fldSimple w:instr=\"");
        self.0.push_str(name);
        self.0.push_str("\"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    }
}

/// Escapes a text, without the characters that no XML document may hold (XML 1.0, 2.2).
fn text_of(text: &str) -> String {
    let allowed = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let clean: String = text.chars().filter(allowed).collect();
    escape(clean.as_str()).into_owned()
}

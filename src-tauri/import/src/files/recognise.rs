//! What kind of file this is: by its content first, by its name where the content may be two things.

use super::package;
use crate::programme::heads_columns;
use crate::{Format, Unreadable};

/// How much of a text is looked at.
const HEAD: usize = 4096;

/// Recognises a file.
pub(super) fn format(name: Option<&str>, bytes: &[u8]) -> Result<Format, Unreadable> {
    let extension = name.and_then(|n| n.rsplit_once('.')).map(|(_, e)| e.to_ascii_lowercase());
    let extension = extension.as_deref().unwrap_or("");
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if let Some(at) = find(start, b"%PDF-").filter(|&at| at == 0 || extension == "pdf") {
        let _ = at;
        return Ok(Format::Pdf);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return package::kind(bytes, extension);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        let locked: Vec<u8> =
            "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        if find(bytes, &locked).is_some() {
            let format = if extension == "xlsx" { Format::Xlsx } else { Format::Docx };
            return Err(Unreadable::Locked { format });
        }
        return Ok(Format::OldOffice);
    }
    if bytes.starts_with(b"{\\rtf") {
        return Ok(Format::Rtf);
    }
    for (ending, format) in [
        ("pdf", Format::Pdf),
        ("docx", Format::Docx),
        ("odt", Format::Odt),
        ("xlsx", Format::Xlsx),
        ("ods", Format::Ods),
    ] {
        // The name says a package, the content is none.
        if extension == ending && !bytes.is_empty() {
            return Err(Unreadable::Damaged { format, line: None });
        }
    }
    let decoded = super::encoding::decode(bytes)?;
    Ok(of_text(extension, &decoded.text))
}

/// Recognises a text by its beginning.
fn of_text(extension: &str, text: &str) -> Format {
    let end = (0..=HEAD.min(text.len())).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0);
    let head = text.get(..end).unwrap_or_default().to_ascii_lowercase();
    let begin = head.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let has_line = |wanted: &str| {
        head.lines().any(|line| line.trim().trim_start_matches('\u{feff}').starts_with(wanted))
    };
    if has_line("begin:vcalendar") || extension == "ics" || has_line("begin:vevent") {
        return Format::Calendar;
    }
    if has_line("begin:vcard") || extension == "vcf" {
        return Format::VCard;
    }
    let tags = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<table",
        "<div",
        "<p>",
        "<p ",
        "<h1",
        "<ul",
        "<meta",
    ];
    if tags.iter().any(|tag| begin.starts_with(tag))
        || matches!(extension, "html" | "htm" | "xhtml")
    {
        return Format::Html;
    }
    if begin.starts_with("<?xml") && head.contains("<html")
        || begin.starts_with("<!--") && head.contains("<html")
    {
        return Format::Html;
    }
    if matches!(extension, "csv" | "tsv") {
        return Format::Csv;
    }
    // A table that was pasted: its first line names columns.
    let first = begin.lines().next().unwrap_or_default();
    let named =
        [';', '\t', ','].iter().any(|&mark| heads_columns(&first.split(mark).collect::<Vec<_>>()));
    if named { Format::Csv } else { Format::Text }
}

/// Finds bytes in bytes.
pub(super) fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_text() {
        for (name, text, expected) in [
            ("a.txt", "Lundi 3 mars\n9h : accueil", Format::Text),
            ("a", "BEGIN:VCALENDAR\r\nVERSION:2.0", Format::Calendar),
            ("a.txt", "\u{feff}begin:vcalendar\nversion:2.0", Format::Calendar),
            ("a.ics", "", Format::Calendar),
            ("a", "BEGIN:VCARD\nVERSION:3.0", Format::VCard),
            ("a", "<!DOCTYPE html><html>", Format::Html),
            ("a.md", "# Visite\n\n<b>9h</b>", Format::Text),
            ("a.csv", "x;y", Format::Csv),
            ("a.txt", "Heure;Titre;Lieu\n9h;Accueil;Gare", Format::Csv),
            ("a.txt", "Bonjour, voici le programme, merci", Format::Text),
            ("a.rtf", "{\\rtf1 x}", Format::Rtf),
        ] {
            assert_eq!(format(Some(name), text.as_bytes()), Ok(expected), "{name} {text:?}");
        }
    }

    #[test]
    fn what_is_no_text() {
        for (name, bytes, expected) in [
            (
                "a.docx",
                b"no zip".as_slice(),
                Unreadable::Damaged { format: Format::Docx, line: None },
            ),
            ("a.pdf", b"no pdf", Unreadable::Damaged { format: Format::Pdf, line: None }),
            ("a.bin", b"\x00\x01\x02\xFF\xFE\x00\x7F\x00\x03\x04\x05", Unreadable::NotRecognised),
            ("a.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", Unreadable::NotRecognised),
        ] {
            assert_eq!(format(Some(name), bytes), Err(expected), "{name}");
        }
    }
}

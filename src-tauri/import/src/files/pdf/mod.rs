//! Text of PDF files, put back into the lines one sees.
//!
//! A PDF holds pieces of text with places on the page, in any order. Pieces at one height are one line; a wide gap in it is
//! a tab, a tall gap above it an empty line.

mod content;
mod fonts;
mod layout;

use super::MAX_TEXT;
use crate::{Format, Unreadable};
use content::{Matrix, PageReader};
use fonts::fonts_of_page;
use layout::write_lines;
use lopdf::{Dictionary, Document, LoadOptions, ObjectId};

/// Most pages that are read.
const MAX_PAGES: usize = 400;
/// Most bytes any stream of the file may unpack to.
const MAX_STREAM: usize = 32 << 20;

/// Takes the text out of a PDF.
///
/// Errors: [`Unreadable::Locked`] with a password, [`Unreadable::NoText`] when its pages are pictures,
/// [`Unreadable::Damaged`] when it cannot be opened.
pub(super) fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    let damaged = Unreadable::Damaged { format: Format::Pdf, line: None };
    // The reader is written not to panic; should it on a file of tomorrow, that file is damaged and nothing else happens.
    std::panic::catch_unwind(|| pages(bytes)).unwrap_or(Err(damaged))
}

fn pages(bytes: &[u8]) -> Result<String, Unreadable> {
    let damaged = Unreadable::Damaged { format: Format::Pdf, line: None };
    let options = LoadOptions { max_decompressed_size: Some(MAX_STREAM), ..LoadOptions::default() };
    let mut document = Document::load_mem_with_options(bytes, options).map_err(|_| damaged)?;
    if document.is_encrypted() {
        return Err(Unreadable::Locked { format: Format::Pdf });
    }
    // A font's own table of letters says more than the names of its signs.
    for object in document.objects.values_mut() {
        if let Ok(font) = object.as_dict_mut()
            && font.has_type(b"Font")
            && font.has(b"ToUnicode")
        {
            font.remove(b"Encoding");
        }
    }
    let mut out = String::new();
    let mut read = 0_usize;
    for page in document.page_iter().take(MAX_PAGES) {
        read += 1;
        let mut pieces = Vec::new();
        let Ok(data) = document.get_page_content_with_limit(page, MAX_STREAM) else { continue };
        let mut reader = PageReader { document: &document, pieces: &mut pieces };
        reader.content(
            &data,
            &fonts_of_page(&document, page),
            resources_of_page(&document, page),
            Matrix::ONE,
            0,
        );
        write_lines(pieces, &mut out);
        if out.len() > MAX_TEXT {
            return Err(Unreadable::TooLarge { limit: MAX_TEXT });
        }
    }
    if read == 0 {
        return Err(damaged);
    }
    if out.trim().is_empty() {
        return Err(Unreadable::NoText { format: Format::Pdf });
    }
    Ok(out)
}

fn resources_of_page(document: &Document, page: ObjectId) -> Option<&Dictionary> {
    let (own, inherited) = document.get_page_resources(page).ok()?;
    own.or_else(|| inherited.first().and_then(|&id| document.get_dictionary(id).ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PDF of one page with this content, in Helvetica.
    fn page(content: &str) -> Vec<u8> {
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
            format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
        ];
        let mut out = b"%PDF-1.4\n".to_vec();
        let mut places = Vec::new();
        for (i, object) in objects.iter().enumerate() {
            places.push(out.len());
            out.extend(format!("{} 0 obj\n{object}\nendobj\n", i + 1).bytes());
        }
        let start = out.len();
        out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
        for place in places {
            out.extend(format!("{place:010} 00000 n \n").bytes());
        }
        out.extend(
            format!(
                "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n",
                objects.len() + 1
            )
            .bytes(),
        );
        out
    }

    #[test]
    fn lines_columns_and_gaps() {
        let content = "BT /F1 10 Tf 50 700 Td (10h00) Tj ET BT /F1 10 Tf 50 714 Td (9h00) Tj ET \
                       BT /F1 10 Tf 150 714 Td [(Acc) 20 (ueil) -300 (caf\\351)] TJ ET BT /F1 10 Tf 1 0 0 1 50 600 Tm (Fin) Tj ET";
        assert_eq!(text(&page(content)).expect("a page"), "9h00\tAccueil café\n10h00\n\nFin\n\n");
    }

    #[test]
    fn what_cannot_be_read() {
        let whole = page("BT /F1 10 Tf 50 700 Td (9h00) Tj ET");
        let damaged = Err(Unreadable::Damaged { format: Format::Pdf, line: None });
        assert_eq!(text(&whole[..40]), damaged);
        assert_eq!(text(&page("0 0 10 10 re f")), Err(Unreadable::NoText { format: Format::Pdf }));
    }

    /// Damaged pages of all sorts end in text or a refusal.
    #[test]
    fn damage_never_panics() {
        let whole = page("BT /F1 10 Tf 50 714 Td (9h00) Tj 100 0 Td [(Acc) 20 (ueil)] TJ ET q Q");
        let mut seed = 7_u32;
        let mut random = move || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            usize::try_from(seed >> 8).unwrap_or(0)
        };
        for _ in 0..400 {
            let mut bytes = whole.clone();
            for _ in 0..1 + random() % 6 {
                let at = random() % bytes.len();
                bytes[at] = u8::try_from(random() % 256).unwrap_or(0);
            }
            let cut = if random() % 4 == 0 { random() % bytes.len() } else { bytes.len() };
            assert!(pages(&bytes[..cut]).map_or_else(|e| !e.code().is_empty(), |t| !t.is_empty()));
        }
    }
}

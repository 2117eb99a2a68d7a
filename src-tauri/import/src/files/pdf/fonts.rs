//! How the codes of a PDF's fonts become letters, and how wide they are.

use super::MAX_STREAM;
use super::content::number;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId};
use std::collections::BTreeMap;

/// How a font's codes become letters, and how wide they are.
pub(super) struct Font<'a> {
    encoding: Encoding<'a>,
    wide: bool,
    widths: BTreeMap<u32, f64>,
    default: f64,
}

impl Font<'_> {
    pub(super) fn decode(&self, bytes: &[u8]) -> String {
        let text = Document::decode_text(&self.encoding, bytes).unwrap_or_default();
        text.chars()
            .flat_map(|c| match c {
                // Ligatures and soft hyphens, which fonts write as one sign.
                'ﬁ' => vec!['f', 'i'],
                'ﬂ' => vec!['f', 'l'],
                'ﬀ' => vec!['f', 'f'],
                '\u{ad}' | '\0' | '\u{fffd}' => Vec::new(),
                other => vec![other],
            })
            .collect()
    }

    /// The width of a string at size 1, and how many codes and spaces are in it.
    pub(super) fn width(&self, bytes: &[u8]) -> (f64, f64, f64) {
        let codes: Vec<u32> = if self.wide {
            bytes.chunks(2).map(|c| c.iter().fold(0, |n, &b| n * 256 + u32::from(b))).collect()
        } else {
            bytes.iter().map(|&b| u32::from(b)).collect()
        };
        let width: f64 =
            codes.iter().map(|c| self.widths.get(c).copied().unwrap_or(self.default)).sum();
        let spaces = if self.wide { 0 } else { codes.iter().filter(|&&c| c == 32).count() };
        (width / 1000.0, codes.len() as f64, spaces as f64)
    }
}

pub(super) type Fonts<'a> = BTreeMap<Vec<u8>, Font<'a>>;

pub(super) fn fonts_of_page(document: &Document, page: ObjectId) -> Fonts<'_> {
    document
        .get_page_fonts(page)
        .map(|fonts| fonts.into_iter().filter_map(|(n, f)| Some((n, font(document, f)?))).collect())
        .unwrap_or_default()
}

pub(super) fn font<'a>(document: &'a Document, font: &'a Dictionary) -> Option<Font<'a>> {
    let encoding = font.get_font_encoding_with_limit(document, MAX_STREAM).ok()?;
    let wide = font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"Type0");
    let (widths, default) =
        if wide { wide_widths(document, font) } else { simple_widths(document, font) };
    Some(Font { encoding, wide, widths, default })
}

fn simple_widths(document: &Document, font: &Dictionary) -> (BTreeMap<u32, f64>, f64) {
    let first = font
        .get(b"FirstChar")
        .and_then(Object::as_i64)
        .ok()
        .and_then(|n| u32::try_from(n).ok())
        .unwrap_or(0);
    let list = font.get_deref(b"Widths", document).and_then(Object::as_array);
    let widths = list.map(|list| {
        list.iter().zip(first..).filter_map(|(w, code)| Some((code, number(w)?))).collect()
    });
    (widths.unwrap_or_default(), 500.0)
}

fn wide_widths(document: &Document, font: &Dictionary) -> (BTreeMap<u32, f64>, f64) {
    let mut out = BTreeMap::new();
    let descendant = font
        .get_deref(b"DescendantFonts", document)
        .and_then(Object::as_array)
        .ok()
        .and_then(|a| a.first())
        .and_then(|o| document.dereference(o).ok())
        .and_then(|(_, o)| o.as_dict().ok());
    let Some(descendant) = descendant else { return (out, 1000.0) };
    let default = descendant.get(b"DW").ok().and_then(number).unwrap_or(1000.0);
    let Ok(list) = descendant.get_deref(b"W", document).and_then(Object::as_array) else {
        return (out, default);
    };
    let mut items = list.iter();
    while let (Some(first), Some(second)) =
        (items.next().and_then(|o| o.as_i64().ok()), items.next())
    {
        let Ok(first) = u32::try_from(first) else { break };
        if let Some(widths) = document.dereference(second).ok().and_then(|(_, o)| o.as_array().ok())
        {
            out.extend(widths.iter().zip(first..).filter_map(|(w, code)| Some((code, number(w)?))));
        } else if let (Some(last), Some(width)) = (
            second.as_i64().ok().and_then(|n| u32::try_from(n).ok()),
            items.next().and_then(number),
        ) {
            out.extend((first..=last.min(first.saturating_add(70_000))).map(|code| (code, width)));
        }
    }
    (out, default)
}

//! Text of PDF files, put back into the lines one sees.
//!
//! A PDF holds pieces of text with places on the page, in any order. Pieces at one height are one line; a wide gap in it is
//! a tab, a tall gap above it an empty line.

use super::MAX_TEXT;
use crate::{Format, Unreadable};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, LoadOptions, Object, ObjectId};
use std::collections::BTreeMap;

/// Most pages that are read.
const MAX_PAGES: usize = 400;
/// Most bytes any stream of the file may unpack to.
const MAX_STREAM: usize = 32 << 20;
/// Most pieces of text on one page.
const MAX_PIECES: usize = 100_000;

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

/// A piece of text and where it stands, in points from the lower left corner.
#[derive(Clone, Debug, PartialEq)]
struct Piece {
    x: f64,
    end: f64,
    y: f64,
    size: f64,
    text: String,
}

/// Puts pieces into lines from top to bottom.
fn write_lines(mut pieces: Vec<Piece>, out: &mut String) {
    pieces.retain(|p| [p.x, p.y, p.end, p.size].iter().all(|v| v.is_finite()));
    pieces.sort_by(|a, b| b.y.total_cmp(&a.y));
    let mut lines: Vec<Vec<Piece>> = Vec::new();
    for piece in pieces {
        let same = lines.last().and_then(|l| l.first()).is_some_and(|first| {
            (first.y - piece.y).abs() <= 0.4 * first.size.min(piece.size).max(1.0)
        });
        match lines.last_mut().filter(|_| same) {
            Some(line) => line.push(piece),
            None => lines.push(vec![piece]),
        }
    }
    let mut above: Option<(f64, f64)> = None;
    for mut line in lines {
        line.sort_by(|a, b| a.x.total_cmp(&b.x));
        let (y, size) = line.first().map_or((0.0, 1.0), |p| (p.y, p.size));
        if above.is_some_and(|(previous, height)| previous - y > 1.9 * height.max(size)) {
            out.push('\n');
        }
        above = Some((y, size));
        let mut end: Option<f64> = None;
        for piece in line {
            if let Some(end) = end {
                let gap = piece.x - end;
                if gap > 2.0 * piece.size {
                    out.push('\t');
                } else if gap > 0.15 * piece.size
                    && !out.ends_with(' ')
                    && !piece.text.starts_with(' ')
                {
                    out.push(' ');
                }
            }
            end = Some(piece.end);
            out.push_str(&piece.text.replace(['\n', '\r'], " "));
        }
        out.push('\n');
    }
    out.push('\n');
}

/// An affine map of the page, as `cm` and `Tm` give it.
#[derive(Clone, Copy, Debug)]
struct Matrix([f64; 6]);

impl Matrix {
    const ONE: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// First `self`, then `after`.
    fn then(self, after: Self) -> Self {
        let ([a, b, c, d, e, f], [p, q, r, s, t, u]) = (self.0, after.0);
        Self([
            a * p + b * r,
            a * q + b * s,
            c * p + d * r,
            c * q + d * s,
            e * p + f * r + t,
            e * q + f * s + u,
        ])
    }

    const fn shift(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    fn of(operands: &[Object]) -> Option<Self> {
        let mut values = [0.0; 6];
        for (slot, operand) in values.iter_mut().zip(operands) {
            *slot = number(operand)?;
        }
        (operands.len() >= 6).then_some(Self(values))
    }
}

fn number(object: &Object) -> Option<f64> {
    object.as_float().ok().map(f64::from).or_else(|| {
        #[allow(clippy::cast_precision_loss)]
        object.as_i64().ok().map(|n| n as f64)
    })
}

/// How a font's codes become letters, and how wide they are.
struct Font<'a> {
    encoding: Encoding<'a>,
    wide: bool,
    widths: BTreeMap<u32, f64>,
    default: f64,
}

impl Font<'_> {
    fn decode(&self, bytes: &[u8]) -> String {
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
    fn width(&self, bytes: &[u8]) -> (f64, f64, f64) {
        let codes: Vec<u32> = if self.wide {
            bytes.chunks(2).map(|c| c.iter().fold(0, |n, &b| n * 256 + u32::from(b))).collect()
        } else {
            bytes.iter().map(|&b| u32::from(b)).collect()
        };
        let width: f64 =
            codes.iter().map(|c| self.widths.get(c).copied().unwrap_or(self.default)).sum();
        let spaces = if self.wide { 0 } else { codes.iter().filter(|&&c| c == 32).count() };
        #[allow(clippy::cast_precision_loss)]
        (width / 1000.0, codes.len() as f64, spaces as f64)
    }
}

type Fonts<'a> = BTreeMap<Vec<u8>, Font<'a>>;

fn fonts_of_page(document: &Document, page: ObjectId) -> Fonts<'_> {
    document
        .get_page_fonts(page)
        .map(|fonts| fonts.into_iter().filter_map(|(n, f)| Some((n, font(document, f)?))).collect())
        .unwrap_or_default()
}

fn resources_of_page(document: &Document, page: ObjectId) -> Option<&Dictionary> {
    let (own, inherited) = document.get_page_resources(page).ok()?;
    own.or_else(|| inherited.first().and_then(|&id| document.get_dictionary(id).ok()))
}

fn font<'a>(document: &'a Document, font: &'a Dictionary) -> Option<Font<'a>> {
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

/// Where text is being written.
#[derive(Clone, Copy)]
struct TextState {
    page: Matrix,
    line: Matrix,
    text: Matrix,
    size: f64,
    leading: f64,
    char_space: f64,
    word_space: f64,
    scale: f64,
}

struct PageReader<'a, 'p> {
    document: &'a Document,
    pieces: &'p mut Vec<Piece>,
}

impl<'a> PageReader<'a, '_> {
    fn content(
        &mut self,
        data: &[u8],
        fonts: &Fonts<'a>,
        resources: Option<&'a Dictionary>,
        page: Matrix,
        depth: usize,
    ) {
        let one = Matrix::ONE;
        let mut state = TextState {
            page,
            line: one,
            text: one,
            size: 1.0,
            leading: 0.0,
            char_space: 0.0,
            word_space: 0.0,
            scale: 1.0,
        };
        let mut font: Option<&Font> = None;
        let mut saved = Vec::new();
        for operation in Content::decode_iter(data) {
            let Ok(operation) = operation else { break };
            if self.pieces.len() > MAX_PIECES {
                return;
            }
            let operands = operation.operands.as_slice();
            let value = |i: usize| operands.get(i).and_then(number);
            match operation.operator.as_str() {
                "q" if saved.len() < 1000 => saved.push((state, font)),
                "Q" => (state, font) = saved.pop().unwrap_or((state, font)),
                "cm" => {
                    state.page = Matrix::of(operands).map_or(state.page, |m| m.then(state.page));
                }
                "BT" => (state.text, state.line) = (one, one),
                "Tf" => {
                    font = operands
                        .first()
                        .and_then(|o| o.as_name().ok())
                        .and_then(|name| fonts.get(name));
                    state.size = value(1).unwrap_or(state.size);
                }
                "TL" => state.leading = value(0).unwrap_or(0.0),
                "Tc" => state.char_space = value(0).unwrap_or(0.0),
                "Tw" => state.word_space = value(0).unwrap_or(0.0),
                "Tz" => state.scale = value(0).unwrap_or(100.0) / 100.0,
                "Td" => state.next_line(value(0).unwrap_or(0.0), value(1).unwrap_or(0.0)),
                "TD" => {
                    state.leading = -value(1).unwrap_or(0.0);
                    state.next_line(value(0).unwrap_or(0.0), value(1).unwrap_or(0.0));
                }
                "Tm" => {
                    if let Some(matrix) = Matrix::of(operands) {
                        (state.text, state.line) = (matrix, matrix);
                    }
                }
                "T*" => state.next_line(0.0, -state.leading),
                "Tj" => self.show(&mut state, font, operands),
                "'" => {
                    state.next_line(0.0, -state.leading);
                    self.show(&mut state, font, operands);
                }
                "\"" => {
                    state.word_space = value(0).unwrap_or(0.0);
                    state.char_space = value(1).unwrap_or(0.0);
                    state.next_line(0.0, -state.leading);
                    self.show(&mut state, font, operands.get(2..).unwrap_or_default());
                }
                "TJ" => {
                    if let Some(Ok(list)) = operands.first().map(Object::as_array) {
                        self.show(&mut state, font, list);
                    }
                }
                "Do" if depth < 4 => self.form(operands, resources, state.page, depth),
                _ => {}
            }
        }
    }

    /// Shows strings; numbers between them move to the left.
    fn show(&mut self, state: &mut TextState, font: Option<&Font>, parts: &[Object]) {
        let Some(font) = font else { return };
        let mut current: Option<Piece> = None;
        for part in parts {
            if let Some(back) = number(part) {
                let shift = -back / 1000.0 * state.size * state.scale;
                state.text = Matrix::shift(shift, 0.0).then(state.text);
                // A wide move between strings is a space, a small one kerning.
                if back < -180.0
                    && let Some(piece) = current.as_mut().filter(|p| !p.text.ends_with(' '))
                {
                    if back < -2000.0 {
                        piece.text.push('\t');
                    } else {
                        piece.text.push(' ');
                    }
                }
                continue;
            }
            let Ok(bytes) = part.as_str() else { continue };
            let here = state.text.then(state.page).0;
            let text = font.decode(bytes);
            let (width, codes, spaces) = font.width(bytes);
            let advance =
                (width * state.size + codes * state.char_space + spaces * state.word_space)
                    * state.scale;
            state.text = Matrix::shift(advance, 0.0).then(state.text);
            let end = state.text.then(state.page).0[4];
            let size = (state.size * here[3].hypot(here[2])).abs().max(0.1);
            match &mut current {
                Some(piece) => {
                    piece.text.push_str(&text);
                    piece.end = end;
                }
                None => current = Some(Piece { x: here[4], end, y: here[5], size, text }),
            }
        }
        self.pieces.extend(current.filter(|p| !p.text.is_empty()));
    }

    /// Text inside a form that is drawn on the page.
    fn form(
        &mut self,
        operands: &[Object],
        resources: Option<&'a Dictionary>,
        page: Matrix,
        depth: usize,
    ) {
        let document = self.document;
        let stream = operands
            .first()
            .and_then(|o| o.as_name().ok())
            .and_then(|name| {
                document
                    .get_dict_in_dict(resources?, b"XObject")
                    .ok()?
                    .get_deref(name, document)
                    .ok()
            })
            .and_then(|o| o.as_stream().ok())
            .filter(|s| {
                s.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"Form")
            });
        let Some(stream) = stream else { return };
        let Ok(data) = stream.get_plain_content_with_limit(MAX_STREAM) else { return };
        let matrix = stream
            .dict
            .get_deref(b"Matrix", document)
            .and_then(Object::as_array)
            .ok()
            .and_then(|m| Matrix::of(m));
        let own = stream
            .dict
            .get_deref(b"Resources", document)
            .and_then(Object::as_dict)
            .ok()
            .or(resources);
        let fonts: Fonts = own
            .and_then(|r| document.get_dict_in_dict(r, b"Font").ok())
            .map(|fonts| {
                let dictionary = |o: &'a Object| {
                    document.dereference(o).ok().and_then(|(_, o)| o.as_dict().ok())
                };
                fonts
                    .iter()
                    .filter_map(|(n, f)| Some((n.clone(), font(document, dictionary(f)?)?)))
                    .collect()
            })
            .unwrap_or_default();
        let page = matrix.map_or(page, |m| m.then(page));
        self.content(&data, &fonts, own, page, depth + 1);
    }
}

impl TextState {
    fn next_line(&mut self, x: f64, y: f64) {
        self.line = Matrix::shift(x, y).then(self.line);
        self.text = self.line;
    }
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

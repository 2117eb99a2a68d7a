//! The operators of a page: where each piece of text stands.

use super::MAX_STREAM;
use super::fonts::{Font, Fonts, font};
use super::layout::Piece;
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

/// Most pieces of text on one page.
const MAX_PIECES: usize = 100_000;

/// An affine map of the page, as `cm` and `Tm` give it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Matrix([f64; 6]);

impl Matrix {
    pub(super) const ONE: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

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

/// Returns a number, whole or not.
pub(super) fn number(object: &Object) -> Option<f64> {
    object.as_float().ok().map(f64::from).or_else(|| object.as_i64().ok().map(|n| n as f64))
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

/// Reads the content of a page.
pub(super) struct PageReader<'a, 'p> {
    pub(super) document: &'a Document,
    pub(super) pieces: &'p mut Vec<Piece>,
}

impl<'a> PageReader<'a, '_> {
    /// Reads a stream of operators; forms drawn in it are read too.
    pub(super) fn content(
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

//! The eight faces, compiled in.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

const SANS: [&[u8]; 4] = [
    include_bytes!("../fonts/SourceSans3-Regular.otf"),
    include_bytes!("../fonts/SourceSans3-It.otf"),
    include_bytes!("../fonts/SourceSans3-Semibold.otf"),
    include_bytes!("../fonts/SourceSans3-Bold.otf"),
];
const SERIF: [&[u8]; 4] = [
    include_bytes!("../fonts/SourceSerif4-Regular.otf"),
    include_bytes!("../fonts/SourceSerif4-It.otf"),
    include_bytes!("../fonts/SourceSerif4-Semibold.otf"),
    include_bytes!("../fonts/SourceSerif4Display-Semibold.otf"),
];

/// The faces of every sheet, and which characters they can draw.
pub(crate) struct Faces {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
    sans: usize,
}

impl Faces {
    /// Reads the faces; a few milliseconds.
    pub(crate) fn new() -> Self {
        let read = |files: [&'static [u8]; 4]| {
            files.into_iter().flat_map(|file| Font::iter(Bytes::new(file)))
        };
        let mut fonts: Vec<Font> = read(SANS).collect();
        let sans = fonts.len();
        fonts.extend(read(SERIF));
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Self { fonts, book, sans }
    }

    pub(crate) const fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// Tells whether a character can be drawn wherever it stands.
    ///
    /// Templates name both families everywhere, so one family has to have the character in all of its faces.
    /// Characters of private use mean nothing to a reader, and PDF/A refuses them.
    pub(crate) fn can_draw(&self, c: char) -> bool {
        if matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..) {
            return false;
        }
        let all = |mut faces: std::ops::Range<usize>| {
            faces.all(|face| {
                self.book.info(face).is_some_and(|info| info.coverage.contains(u32::from(c)))
            })
        };
        all(0..self.sans) || all(self.sans..self.fonts.len())
    }
}

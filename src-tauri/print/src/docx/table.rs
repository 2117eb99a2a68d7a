//! Tables: a head that stands again on each page, rows that stay whole.

use super::Body;

/// Columns, in twentieths of a point.
pub(super) struct Columns(pub(super) Vec<u32>);

/// How a cell is set off.
#[derive(Clone, Copy, Default)]
pub(super) struct CellLook {
    /// How many columns it spans; 0 is one.
    pub(super) span: usize,
    /// True for the tint of moves and margins.
    pub(super) tinted: bool,
    /// True for the thick bar of a fixed hour.
    pub(super) barred: bool,
}

impl Body {
    /// Opens a table and writes its head.
    pub(super) fn open_table(&mut self, columns: &Columns, heads: &[String]) {
        let whole: u32 = columns.0.iter().sum();
        self.0.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblW w:w=\"{whole}\" w:type=\"dxa\"/><w:tblBorders>\
             <w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"737373\"/>\
             <w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"737373\"/>\
             <w:insideH w:val=\"single\" w:sz=\"2\" w:space=\"0\" w:color=\"A8A8A8\"/></w:tblBorders>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
             </w:tblPr><w:tblGrid>"
        ));
        for width in &columns.0 {
            self.0.push_str(&format!("<w:gridCol w:w=\"{width}\"/>"));
        }
        self.0.push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (head, width) in heads.iter().zip(&columns.0) {
            self.cell(*width, CellLook::default(), |cell| cell.paragraph("Label", head));
        }
        self.0.push_str("</w:tr>");
    }

    pub(super) fn close_table(&mut self) {
        // Two tables that touch would be one.
        self.0.push_str("</w:tbl>");
        self.line("Normal", &[]);
    }

    /// Writes a row that is not broken over two pages.
    pub(super) fn row(&mut self, cells: impl FnOnce(&mut Self)) {
        self.0.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cells(self);
        self.0.push_str("</w:tr>");
    }

    /// Writes a cell; one without a word still needs a paragraph.
    pub(super) fn cell(&mut self, width: u32, look: CellLook, content: impl FnOnce(&mut Self)) {
        self.0.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>"));
        if look.span > 1 {
            self.0.push_str(&format!("<w:gridSpan w:val=\"{}\"/>", look.span));
        }
        if look.barred {
            self.0.push_str("<w:tcBorders><w:left w:val=\"single\" w:sz=\"24\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders>");
        }
        if look.tinted {
            self.0.push_str("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEEEEE\"/>");
        }
        self.0.push_str("<w:tcMar><w:top w:w=\"70\" w:type=\"dxa\"/><w:bottom w:w=\"70\" w:type=\"dxa\"/></w:tcMar></w:tcPr>");
        let before = self.0.len();
        content(self);
        if self.0.len() == before {
            self.line("Normal", &[]);
        }
        self.0.push_str("</w:tc>");
    }
}

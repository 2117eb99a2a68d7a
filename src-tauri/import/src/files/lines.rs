//! Documents become lines: paragraphs, items of lists, rows of tables.

use quick_xml::events::BytesRef;

/// Lines of text being put together from paragraphs, list items and table rows.
#[derive(Debug, Default)]
pub(super) struct Lines {
    out: String,
    /// The paragraph being read.
    line: String,
    item: bool,
    /// The cells of the table row being read: the paragraphs of each.
    row: Option<Vec<Vec<String>>>,
    cell: Vec<String>,
}

impl Lines {
    /// Adds text to the paragraph.
    pub(super) fn push(&mut self, text: &str) {
        self.line.push_str(text);
    }

    /// Adds `&amp;`, `&#233;` and the like to the paragraph.
    pub(super) fn push_entity(&mut self, name: &BytesRef) {
        self.line.extend(entity(name));
    }

    /// The paragraph is an item of a list.
    pub(super) const fn begin_item(&mut self) {
        self.item = true;
    }

    /// Ends a paragraph, or a line of it.
    pub(super) fn end_paragraph(&mut self) {
        let mut line = std::mem::take(&mut self.line).replace(['\n', '\r'], " ");
        if std::mem::take(&mut self.item) && !line.trim().is_empty() {
            line.insert_str(0, "- ");
        }
        if self.row.is_some() {
            if !line.trim().is_empty() {
                self.cell.push(line);
            }
        } else {
            self.out.push_str(line.trim_end());
            self.out.push('\n');
        }
    }

    /// Begins a table row. A table inside a cell ends the row around it.
    pub(super) fn begin_row(&mut self) {
        self.end_row();
        self.row = Some(Vec::new());
    }

    /// Ends a cell.
    pub(super) fn end_cell(&mut self) {
        if !self.line.is_empty() {
            self.end_paragraph();
        }
        let cell = std::mem::take(&mut self.cell);
        if let Some(row) = &mut self.row {
            row.push(cell);
        }
    }

    /// Ends a table row: the first paragraphs of its cells are one line, the others follow.
    pub(super) fn end_row(&mut self) {
        let Some(mut row) = self.row.take() else { return };
        let cell = std::mem::take(&mut self.cell);
        if !cell.is_empty() {
            row.push(cell);
        }
        let first: Vec<&str> =
            row.iter().map(|cell| cell.first().map_or("", |p| p.trim())).collect();
        self.out.push_str(first.join("\t").trim_end());
        self.out.push('\n');
        for paragraph in row.iter().flat_map(|cell| cell.iter().skip(1)) {
            self.out.push_str(paragraph.trim_end());
            self.out.push('\n');
        }
    }

    /// Returns the text.
    pub(super) fn finish(mut self) -> String {
        self.end_row();
        if !self.line.is_empty() {
            self.end_paragraph();
        }
        self.out
    }
}

/// Returns the character that `&amp;`, `&#233;` and the like stand for.
pub(super) fn entity(name: &BytesRef) -> Option<char> {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return Some(c);
    }
    match name.as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

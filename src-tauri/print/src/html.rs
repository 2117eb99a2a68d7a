//! The same copy as a page for a browser: one file, readable aloud, printable, without outside parts.

mod lists;
mod sheet;

use crate::breaks;
pub(crate) use lists::{chevalets, conducteur, livret, register};
pub(crate) use sheet::{deroule, programme};

/// The look of both sheets. Faces are asked for by name: a page that carried them would weigh two megabytes.
const STYLE: &str = include_str!("../templates/sheet.css");

/// A page that is being written; what is put in as text cannot become markup.
struct Page {
    out: String,
}

impl Page {
    /// Opens an element, with a class where one is given.
    fn open(&mut self, tag: &str, class: &str) {
        self.out.push('<');
        self.out.push_str(tag);
        if !class.is_empty() {
            self.out.push_str(" class=\"");
            self.out.push_str(class);
            self.out.push('"');
        }
        self.out.push('>');
    }

    fn close(&mut self, tag: &str) {
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push_str(">\n");
    }

    fn text(&mut self, text: &str) {
        for (c, may_break) in breaks::after(text) {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                '\n' => self.out.push_str("<br>"),
                c => self.out.push(c),
            }
            if may_break {
                self.out.push_str("<wbr>");
            }
        }
    }

    /// Writes an element with a text, or nothing where the text is empty.
    fn element(&mut self, tag: &str, class: &str, text: &str) {
        if !text.is_empty() {
            self.open(tag, class);
            self.text(text);
            self.close(tag);
        }
    }
}

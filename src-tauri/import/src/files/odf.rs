//! LibreOffice: text documents become lines, sheets become rows.

use super::lines::{Lines, entity};
use super::package;
use super::sheet::{MAX_CELLS, MAX_ROWS};
use crate::Row;
use crate::{Format, Unreadable};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Takes the text out of a text document.
pub(super) fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    let xml = package::entry(bytes, "content.xml", Format::Odt)?;
    let mut reader = Reader::from_str(&xml);
    reader.config_mut().check_end_names = false;
    let mut lines = Lines::default();
    let mut hidden = 0_usize;
    let mut paragraphs = 0_usize;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                if hidden > 0 || is_hidden(&tag) {
                    hidden += 1;
                    continue;
                }
                match tag.local_name().as_ref() {
                    "p" | "h" => paragraphs += 1,
                    "list-item" => lines.begin_item(),
                    "table-row" => lines.begin_row(),
                    _ => spaces(&tag, &mut lines),
                }
            }
            Ok(Event::Empty(tag)) if hidden == 0 => match tag.local_name().as_ref() {
                "p" | "h" => lines.end_paragraph(),
                "table-cell" => lines.end_cell(),
                _ => spaces(&tag, &mut lines),
            },
            Ok(Event::End(_)) if hidden > 0 => hidden -= 1,
            Ok(Event::End(tag)) => match tag.local_name().as_ref() {
                "p" | "h" => {
                    paragraphs = paragraphs.saturating_sub(1);
                    lines.end_paragraph();
                }
                "table-cell" => lines.end_cell(),
                "table-row" => lines.end_row(),
                _ => {}
            },
            Ok(Event::Text(text)) if paragraphs > 0 && hidden == 0 => lines.push(&text),
            Ok(Event::GeneralRef(name)) if paragraphs > 0 && hidden == 0 => {
                lines.push_entity(&name);
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(_) => return Err(Unreadable::Damaged { format: Format::Odt, line: None }),
        }
    }
    Ok(lines.finish())
}

fn is_hidden(tag: &BytesStart) -> bool {
    matches!(
        tag.local_name().as_ref(),
        "annotation" | "tracked-changes" | "automatic-styles" | "note-body" | "forms"
    )
}

fn spaces(tag: &BytesStart, lines: &mut Lines) {
    match tag.local_name().as_ref() {
        "tab" => lines.push("\t"),
        "line-break" => lines.end_paragraph(),
        "s" => {
            let count = attribute(tag, "c").and_then(|c| c.parse::<usize>().ok()).unwrap_or(1);
            lines.push(&" ".repeat(count.min(80)));
        }
        _ => {}
    }
}

/// Returns an attribute by its name without prefix.
fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|a| a.key.local_name().as_ref() == name)?;
    Some(found.value.into_owned())
}

/// Takes the rows out of the sheets, one after the other.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Row>, Unreadable> {
    let xml = package::entry(bytes, "content.xml", Format::Ods)?;
    let mut reader = Reader::from_str(&xml);
    reader.config_mut().check_end_names = false;
    let mut sheet = Sheet::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => match tag.local_name().as_ref() {
                "table-row" => sheet.begin_row(&tag),
                "table-cell" | "covered-table-cell" => sheet.begin_cell(&tag),
                "annotation" => sheet.hidden += 1,
                "p" => sheet.paragraph = true,
                _ => {}
            },
            Ok(Event::Empty(tag)) => match tag.local_name().as_ref() {
                "table-row" => {
                    sheet.begin_row(&tag);
                    sheet.end_row();
                }
                "table-cell" | "covered-table-cell" => {
                    sheet.begin_cell(&tag);
                    sheet.end_cell();
                }
                _ => {}
            },
            Ok(Event::End(tag)) => match tag.local_name().as_ref() {
                "table-row" => sheet.end_row(),
                "table-cell" | "covered-table-cell" => sheet.end_cell(),
                "annotation" => sheet.hidden = sheet.hidden.saturating_sub(1),
                "p" => {
                    sheet.paragraph = false;
                    sheet.cell.push(' ');
                }
                _ => {}
            },
            Ok(Event::Text(text)) if sheet.paragraph && sheet.hidden == 0 => {
                sheet.cell.push_str(&text);
            }
            Ok(Event::GeneralRef(name)) if sheet.paragraph && sheet.hidden == 0 => {
                sheet.cell.extend(entity(&name));
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(_) => return Err(Unreadable::Damaged { format: Format::Ods, line: None }),
        }
        if sheet.rows.len() > MAX_ROWS {
            break;
        }
    }
    Ok(sheet.rows)
}

#[derive(Default)]
struct Sheet {
    rows: Vec<Row>,
    line: usize,
    row_repeats: usize,
    cells: Vec<String>,
    cell: String,
    cell_repeats: usize,
    /// A date or time as the file has it, which says more than what is shown.
    value: Option<String>,
    paragraph: bool,
    hidden: usize,
}

impl Sheet {
    fn begin_row(&mut self, tag: &BytesStart) {
        self.cells.clear();
        self.row_repeats =
            attribute(tag, "number-rows-repeated").and_then(|n| n.parse().ok()).unwrap_or(1);
    }

    fn end_row(&mut self) {
        while self.cells.last().is_some_and(String::is_empty) {
            self.cells.pop();
        }
        self.line = self.line.saturating_add(1);
        if !self.cells.is_empty() {
            self.rows.push(Row { line: self.line, cells: std::mem::take(&mut self.cells) });
        }
        // A repeated row is the same row again, or a stretch of empty ones: it is read once.
        self.line = self.line.saturating_add(self.row_repeats.saturating_sub(1));
    }

    fn begin_cell(&mut self, tag: &BytesStart) {
        self.cell.clear();
        self.cell_repeats =
            attribute(tag, "number-columns-repeated").and_then(|n| n.parse().ok()).unwrap_or(1);
        self.value = attribute(tag, "time-value")
            .map(|v| clock(&v))
            .or_else(|| attribute(tag, "date-value").map(|v| v.replace('T', " ")));
    }

    fn end_cell(&mut self) {
        let shown = self.cell.trim().to_owned();
        let cell = self.value.take().filter(|_| !shown.is_empty()).unwrap_or(shown);
        let repeats = if cell.is_empty() { self.cell_repeats.min(MAX_CELLS) } else { 1 };
        for _ in 0..repeats {
            if self.cells.len() < MAX_CELLS {
                self.cells.push(cell.clone());
            }
        }
        self.cell.clear();
    }
}

/// `PT12H15M00S` → `12:15`.
fn clock(value: &str) -> String {
    let number = |unit: char| {
        let before = value.split(unit).next().filter(|_| value.contains(unit))?;
        let digits: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
        digits.chars().rev().collect::<String>().parse::<u32>().ok()
    };
    match (number('H'), number('M')) {
        (Some(hours), minutes) => format!("{hours:02}:{:02}", minutes.unwrap_or(0)),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::package::tests::packed;

    #[test]
    fn text_documents() {
        let xml = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><office:text>\
            <text:h>Lundi 3 mars</text:h><text:p>9h<text:tab/>Accueil<text:s text:c=\"2\"/>&amp; café</text:p>\
            <text:list><text:list-item><text:p>10h : visite</text:p></text:list-item></text:list>\
            <table:table><table:table-row><table:table-cell><text:p>11h</text:p></table:table-cell>\
            <table:table-cell><text:p>Réunion</text:p><text:p>Salle B</text:p></table:table-cell></table:table-row></table:table>\
            <text:p>Fin<office:annotation><text:p>à revoir</text:p></office:annotation></text:p></office:text></office:document-content>";
        let got = text(&packed(&[("content.xml", xml)])).expect("a document");
        assert_eq!(
            got,
            "Lundi 3 mars\n9h\tAccueil  & café\n- 10h : visite\n11h\tRéunion\nSalle B\nFin\n"
        );
    }

    #[test]
    fn sheets() {
        let xml = "<x xmlns:table=\"b\" xmlns:text=\"t\" xmlns:office=\"o\"><table:table>\
            <table:table-row><table:table-cell><text:p>Heure</text:p></table:table-cell><table:table-cell><text:p>Titre</text:p></table:table-cell></table:table-row>\
            <table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>\
            <table:table-row><table:table-cell office:value-type=\"time\" office:time-value=\"PT12H15M00S\"><text:p>12:15:00</text:p></table:table-cell>\
            <table:table-cell><text:p>Réunion</text:p></table:table-cell></table:table-row></table:table></x>";
        let got = rows(&packed(&[("content.xml", xml)])).expect("a sheet");
        let said: Vec<(usize, String)> =
            got.into_iter().map(|r| (r.line, r.cells.join("|"))).collect();
        assert_eq!(said, [(1, "Heure|Titre".to_owned()), (5, "12:15|Réunion".to_owned())]);
    }
}

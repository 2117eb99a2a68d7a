//! Excel sheets become rows of text; dates and hours are written out from the numbers they are.

use super::package;
use crate::Row;
use crate::{Format, Unreadable};
use calamine::{Data, DataRef, ExcelDateTime, Reader, Xlsx};
use chrono::{Duration, NaiveDate};
use std::io::Cursor;

/// Most rows that are read of all sheets together.
pub(super) const MAX_ROWS: usize = 50_000;
/// Most columns of a row.
pub(super) const MAX_CELLS: usize = 200;

/// Takes the rows out of the sheets, one after the other. The lines are the rows of the first sheet; those of further
/// sheets count on.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Row>, Unreadable> {
    let damaged = Unreadable::Damaged { format: Format::Xlsx, line: None };
    package::within_limit(bytes, Format::Xlsx)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| damaged)?;
    let mut out: Vec<Row> = Vec::new();
    for name in book.sheet_names() {
        let offset = out.last().map_or(0, |r| r.line);
        // Charts have a name and no cells.
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
        let mut current: Option<(u32, Vec<String>)> = None;
        while let Ok(Some(cell)) = cells.next_cell() {
            let (row, column) = cell.get_position();
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            let text = shown(cell.get_value());
            if text.is_empty() || column >= MAX_CELLS {
                continue;
            }
            if current.as_ref().is_none_or(|(r, _)| *r != row) {
                close(&mut out, current.take(), offset);
                current = Some((row, Vec::new()));
            }
            if let Some((_, cells)) = &mut current {
                if cells.len() <= column {
                    cells.resize(column + 1, String::new());
                }
                if let Some(slot) = cells.get_mut(column) {
                    *slot = text;
                }
            }
            if out.len() >= MAX_ROWS {
                return Ok(out);
            }
        }
        close(&mut out, current.take(), offset);
    }
    Ok(out)
}

fn close(out: &mut Vec<Row>, row: Option<(u32, Vec<String>)>, offset: usize) {
    if let Some((index, cells)) = row {
        let line = usize::try_from(index).unwrap_or(0) + 1 + offset;
        out.push(Row { line, cells });
    }
}

fn shown(value: &DataRef) -> String {
    match value {
        DataRef::DateTime(value) => date_or_hour(value),
        DataRef::DateTimeIso(text) => text.replace('T', " "),
        other => Data::from(other.clone()).to_string().trim().to_owned(),
    }
}

/// Excel counts days since 1899-12-30; the fraction is the hour. Below one day there is only the hour.
fn date_or_hour(value: &ExcelDateTime) -> String {
    let days = value.as_f64();
    if !(0.0..2_958_466.0).contains(&days) {
        return String::new();
    }
    let minutes = (days * 1440.0).round();
    let whole = (minutes / 1440.0).floor();
    let rest = minutes - whole * 1440.0;
    let clock = format!("{:02}:{:02}", (rest / 60.0).floor(), rest % 60.0);
    if days < 1.0 || value.is_duration() {
        return format!("{:02}:{:02}", (minutes / 60.0).floor(), minutes % 60.0);
    }
    let base = NaiveDate::from_ymd_opt(1899, 12, 30);
    let date = base.and_then(|b| b.checked_add_signed(Duration::days(whole as i64)));
    match date {
        Some(date) if rest == 0.0 => date.to_string(),
        Some(date) => format!("{date} {clock}"),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::package::tests::packed;
    use calamine::ExcelDateTimeType;

    #[test]
    fn dates_and_hours_are_numbers() {
        for (number, expected) in [
            (0.510_416_666_666_666_7, "12:15"),
            (44_095.0, "2020-09-21"),
            (44_095.510_416_666_664, "2020-09-21 12:15"),
            (0.999_99, "24:00"),
            (-1.0, ""),
            (1e300, ""),
        ] {
            let value = ExcelDateTime::new(number, ExcelDateTimeType::DateTime, false);
            assert_eq!(date_or_hour(&value), expected, "{number}");
        }
    }

    /// The smallest workbook Excel opens, with hours as fractions of a day in the style « hh:mm ».
    pub(in crate::files) fn workbook(sheet: &str) -> Vec<u8> {
        packed(&[
            (
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            ),
            (
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" \
                 Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            ),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
                 xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>\
                 <sheet name=\"Programme\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" \
                 Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
                 <Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>",
            ),
            (
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf numFmtId=\"0\"/>\
                 <xf numFmtId=\"20\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
            ),
            (
                "xl/worksheets/sheet1.xml",
                &format!(
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{sheet}</sheetData></worksheet>"
                ),
            ),
        ])
    }

    #[test]
    fn a_sheet() {
        let text =
            |r: &str, t: &str| format!("<c r=\"{r}\" t=\"inlineStr\"><is><t>{t}</t></is></c>");
        let sheet = format!(
            "<row r=\"1\">{}{}{}</row><row r=\"3\"><c r=\"A3\" s=\"2\"><v>44095</v></c><c r=\"B3\" s=\"1\"><v>0.510416666666667</v></c>{}</row>\
             <row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>",
            text("A1", "Date"),
            text("B1", "Heure"),
            text("C1", "Étape"),
            text("C3", "Réunion")
        );
        let got: Vec<String> = rows(&workbook(&sheet))
            .expect("a workbook")
            .iter()
            .map(|r| format!("{} {}", r.line, r.cells.join("|")))
            .collect();
        assert_eq!(got, ["1 Date|Heure|Étape", "3 2020-09-21|12:15|Réunion"]);
    }
    #[test]
    fn a_list_of_people() {
        let text =
            |r: &str, t: &str| format!("<c r=\"{r}\" t=\"inlineStr\"><is><t>{t}</t></is></c>");
        let sheet = format!(
            "<row r=\"1\">{}{}{}{}</row><row r=\"2\">{}{}{}<c r=\"D2\" s=\"2\"><v>24967</v></c></row>",
            text("A1", "Prénom"),
            text("B1", "NOM"),
            text("C1", "Formule d’appel"),
            text("D1", "Date de naissance"),
            text("A2", "Odile"),
            text("B2", "FABRE"),
            text("C2", "Madame la Maire"),
        );
        let context = crate::Context::new("2020-09-17".parse().expect("a date"));
        let reading = crate::read_file(Some("invités.xlsx"), &workbook(&sheet), &context)
            .expect("a workbook");
        assert_eq!(reading.stops, [], "a list of people is no agenda");
        let [person] = reading.persons.as_slice() else { panic!("{:?}", reading.persons) };
        assert_eq!(person.last.as_deref(), Some("FABRE"));
        assert_eq!(person.address.as_deref(), Some("Madame la Maire"));
        assert_eq!(person.born, "1968-05-09".parse().ok());
    }
}

//! Programme and déroulé as documents.

use super::table::{CellLook, Columns};
use super::{Body, Pages, pack};
use crate::copy::{
    Column, Deroule, DerouleRow, DerouleStop, Headline, Hour, Programme, ProgrammeStop, Tone,
};
use chrono::{DateTime, Utc};

/// Writes the programme.
///
/// # Errors
/// As [`pack`].
pub(crate) fn programme(copy: &Programme, edited: DateTime<Utc>) -> Result<Vec<u8>, String> {
    let mut body = Body::default();
    let frame = &copy.frame;
    body.mast(frame);
    for guest in &copy.guests {
        body.paragraph("Guest", guest);
    }
    body.paragraph("Dates", &frame.dates);
    body.paragraph("Aims", &copy.aims);
    if let Some(hosts) = &copy.hosts {
        body.line("Normal", hosts);
    }
    if copy.days.is_empty() {
        body.paragraph("Aims", &frame.nothing);
    }
    let several = copy.days.len() > 1;
    let columns =
        Columns(if copy.has_press { vec![1_300, 6_112, 2_000] } else { vec![1_300, 8_112] });
    let heads = copy.heads.get(..columns.0.len()).unwrap_or(&copy.heads);
    for day in &copy.days {
        if several {
            body.paragraph("Heading2", &day.date);
        }
        body.open_table(&columns, heads);
        for stop in &day.stops {
            body.programme_stop(stop, &columns, if several { "Heading3" } else { "Heading2" });
        }
        body.close_table();
    }
    for (label, text) in &copy.blocks {
        body.paragraph("Label", label);
        body.paragraph("Normal", text);
    }
    pack(frame, &Pages { body, lengthwise: false, caveat: copy.caveat.clone() }, edited)
}

/// Writes the déroulé.
///
/// # Errors
/// As [`pack`].
pub(crate) fn deroule(copy: &Deroule, edited: DateTime<Utc>) -> Result<Vec<u8>, String> {
    let mut body = Body::default();
    let frame = &copy.frame;
    body.mast(frame);
    body.paragraph("Dates", &frame.dates);
    if copy.days.is_empty() {
        body.paragraph("Aims", &frame.nothing);
    }
    let several = copy.days.len() > 1;
    let columns = widths(&copy.columns);
    for day in &copy.days {
        if several {
            body.paragraph("Heading2", &day.date);
        }
        body.open_table(&columns, &copy.heads);
        for row in &day.rows {
            body.deroule_row(row, &columns, if several { "Heading3" } else { "Heading2" });
        }
        body.close_table();
    }
    body.paragraph("Small", &copy.legend.join(" "));
    pack(frame, &Pages { body, lengthwise: true, caveat: String::new() }, edited)
}

/// Shares the width of a lengthwise page out among the columns that say something.
fn widths(columns: &[Column]) -> Columns {
    const PAGE: u32 = 15_250;
    let mut shares = vec![1_250, 950, 2_500];
    shares.extend(columns.iter().map(|column| match column {
        Column::Press => 1_350,
        Column::People => 2_900,
        Column::Place | Column::Transport | Column::Notes => 2_100,
    }));
    let whole: u32 = shares.iter().sum();
    Columns(shares.into_iter().map(|share| share * PAGE / whole.max(1)).collect())
}

impl Body {
    fn mast(&mut self, frame: &crate::copy::Frame) {
        let parts = [&frame.office, &frame.service, &frame.reference];
        let parts: Vec<&str> =
            parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        self.logo(frame);
        self.paragraph("Office", &parts.join(" · "));
        self.paragraph("Sheet", &frame.sheet);
        self.paragraph("Heading1", &frame.title);
    }

    fn programme_stop(&mut self, row: &ProgrammeStop, columns: &Columns, level: &str) {
        let mut widths = columns.0.iter().copied();
        let mut width = || widths.next().unwrap_or_default();
        self.row(|body| {
            body.cell(width(), CellLook::default(), |cell| {
                cell.hour(&row.stop.hour, row.stop.cancelled);
            });
            body.cell(width(), CellLook::default(), |cell| {
                cell.headline(&row.stop, level);
                cell.lines("Normal", &row.lines);
            });
            let width = width();
            if width > 0 {
                body.cell(width, CellLook::default(), |cell| {
                    if let Some((text, framed)) = &row.press {
                        let tone = if *framed { Tone::Strong } else { Tone::Quiet };
                        cell.line("Normal", &[crate::copy::Run::new(tone, text.clone())]);
                    }
                });
            }
        });
    }

    fn deroule_row(&mut self, row: &DerouleRow, columns: &Columns, level: &str) {
        let [hour, duration, rest @ ..] = columns.0.as_slice() else { return };
        let (hour_width, duration_width) = (*hour, *duration);
        match row {
            DerouleRow::Band(name) => self.row(|body| {
                let look = CellLook { span: columns.0.len(), ..CellLook::default() };
                body.cell(columns.0.iter().sum(), look, |cell| cell.paragraph("Label", name));
            }),
            DerouleRow::Thin { hour, duration, text, tone: _ } => self.row(|body| {
                let look = CellLook { tinted: true, ..CellLook::default() };
                body.cell(hour_width, look, |cell| {
                    cell.paragraph("Normal", &hour.line());
                    for below in &hour.below {
                        cell.paragraph("Small", below);
                    }
                });
                body.cell(duration_width, look, |cell| cell.paragraph("Normal", duration));
                let look = CellLook { span: rest.len(), ..look };
                body.cell(rest.iter().sum(), look, |cell| cell.paragraph("Normal", text));
            }),
            DerouleRow::Stop(stop) => self.deroule_stop(stop, columns, level),
        }
    }

    fn deroule_stop(&mut self, row: &DerouleStop, columns: &Columns, level: &str) {
        let mut widths = columns.0.iter().copied();
        let mut width = || widths.next().unwrap_or_default();
        self.row(|body| {
            let look = CellLook { barred: row.fixed.is_some(), ..CellLook::default() };
            body.cell(width(), look, |cell| {
                cell.hour(&row.stop.hour, row.stop.cancelled);
                for bound in &row.bounds {
                    cell.paragraph("Small", bound);
                }
                cell.paragraph("Label", row.fixed.as_deref().unwrap_or_default());
            });
            body.cell(width(), CellLook::default(), |cell| {
                for (at, line) in row.duration.iter().enumerate() {
                    cell.paragraph(if at == 0 { "Normal" } else { "Small" }, line);
                }
            });
            body.cell(width(), CellLook::default(), |cell| cell.headline(&row.stop, level));
            for lines in &row.cells {
                body.cell(width(), CellLook::default(), |cell| cell.lines("Normal", lines));
            }
        });
    }

    fn hour(&mut self, hour: &Hour, cancelled: bool) {
        let line = hour.line();
        if !line.is_empty() {
            self.open_paragraph("Hour");
            self.struck(cancelled, &line);
            self.close_paragraph();
        }
        for below in &hour.below {
            self.paragraph("Small", below);
        }
    }

    fn headline(&mut self, stop: &Headline, level: &str) {
        self.open_paragraph(level);
        self.struck(stop.cancelled, &stop.title);
        self.close_paragraph();
        if let Some(status) = &stop.status {
            self.line("Normal", &[crate::copy::Run::new(Tone::Strong, status.clone())]);
        }
    }

    fn struck(&mut self, struck: bool, text: &str) {
        self.styled(if struck { "<w:rPr><w:strike/></w:rPr>" } else { "" }, text);
    }
}

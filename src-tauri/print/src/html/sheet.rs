//! The two sheets as pages.

use super::{Page, STYLE};
use crate::copy::{
    Deroule, DerouleRow, DerouleStop, Frame, Headline, Hour, Line, Programme, ProgrammeStop,
    ThinTone, Tone,
};
use crate::logo::Logo;
use base64::Engine;

/// Returns the programme as a page.
pub(crate) fn programme(copy: &Programme) -> String {
    let mut page = Page::begin(&copy.frame, "programme");
    programme_body(&mut page, copy);
    page.end(&copy.frame, &copy.caveat)
}

/// Writes what stands between head and foot.
pub(super) fn programme_body(page: &mut Page, copy: &Programme) {
    for guest in &copy.guests {
        page.element("p", "guest", guest);
    }
    page.element("p", "dates", &copy.frame.dates);
    page.element("p", "aims", &copy.aims);
    if let Some(hosts) = &copy.hosts {
        page.line("p", hosts);
    }
    if copy.days.is_empty() {
        page.element("p", "nothing", &copy.frame.nothing);
    }
    let several = copy.days.len() > 1;
    let heads = if copy.has_press { &copy.heads[..] } else { &copy.heads[..2] };
    for day in &copy.days {
        page.open("section", "");
        if several {
            page.element("h2", "", &day.date);
        }
        page.table(heads, |page| {
            for stop in &day.stops {
                page.programme_stop(stop, if several { "h3" } else { "h2" }, copy.has_press);
            }
        });
        page.close("section");
    }
    if !copy.blocks.is_empty() {
        page.open("dl", "");
        for (label, text) in &copy.blocks {
            page.open("div", "");
            page.element("dt", "", label);
            page.element("dd", "", text);
            page.close("div");
        }
        page.close("dl");
    }
}

/// Returns the déroulé as a page.
pub(crate) fn deroule(copy: &Deroule) -> String {
    let mut page = Page::begin(&copy.frame, "deroule");
    page.element("p", "dates", &copy.frame.dates);
    if copy.days.is_empty() {
        page.element("p", "nothing", &copy.frame.nothing);
    }
    for day in &copy.days {
        page.open("section", "");
        if copy.days.len() > 1 {
            page.element("h2", "", &day.date);
        }
        let level = if copy.days.len() > 1 { "h3" } else { "h2" };
        page.table(&copy.heads, |page| {
            for row in &day.rows {
                page.deroule_row(row, level, copy.columns.len());
            }
        });
        page.close("section");
    }
    page.element("p", "legend", &copy.legend.join(" "));
    page.end(&copy.frame, "")
}

impl Page {
    pub(super) fn begin(frame: &Frame, sheet: &str) -> Self {
        let mut page = Self { out: String::from("<!DOCTYPE html>\n<html lang=\"") };
        page.out.push_str(frame.lang);
        page.out.push_str("\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.out
            .push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.element("title", "", &format!("{} – {}", frame.title, frame.sheet));
        page.out.push_str("<style>\n");
        page.out.push_str(STYLE);
        page.out.push_str("</style>\n</head>\n");
        page.open("body", sheet);
        page.open("header", "");
        page.element("p", "marks", &frame.marks.join(" – "));
        page.open("p", "office");
        if let Some(logo) = &frame.logo {
            page.logo(logo);
        }
        page.element("strong", "", &frame.office);
        page.element("span", "", &frame.service);
        page.element("span", "reference", &frame.reference);
        page.close("p");
        page.close("header");
        page.open("main", "");
        page.element("p", "sheet", &frame.sheet);
        page.element("h1", "", &frame.title);
        page
    }

    pub(super) fn end(mut self, frame: &Frame, caveat: &str) -> String {
        self.close("main");
        self.open("footer", "");
        self.open("p", "");
        self.element("span", "", caveat);
        self.element("span", "stamp", &frame.stamp);
        self.close("p");
        let imprint: Vec<&str> = std::iter::once(&frame.office)
            .chain(&frame.imprint)
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        self.element("p", "", &imprint.join(" · "));
        self.close("footer");
        self.out.push_str("</body>\n</html>\n");
        self.out
    }

    pub(super) fn table(&mut self, heads: &[String], rows: impl FnOnce(&mut Self)) {
        self.open("table", "");
        self.open("thead", "");
        self.open("tr", "");
        for head in heads {
            self.out.push_str("<th scope=\"col\">");
            self.text(head);
            self.close("th");
        }
        self.close("tr");
        self.close("thead");
        self.open("tbody", "");
        rows(self);
        self.close("tbody");
        self.close("table");
    }

    fn programme_stop(&mut self, row: &ProgrammeStop, level: &str, has_press: bool) {
        self.open("tr", if row.stop.cancelled { "cancelled" } else { "" });
        self.row_head(&row.stop.hour);
        self.close("th");
        self.open("td", "");
        self.headline(&row.stop, level);
        self.lines(&row.lines);
        self.close("td");
        if has_press {
            self.open("td", "press");
            if let Some((text, framed)) = &row.press {
                self.element("span", if *framed { "framed" } else { "quiet" }, text);
            }
            self.close("td");
        }
        self.close("tr");
    }

    fn deroule_row(&mut self, row: &DerouleRow, level: &str, columns: usize) {
        match row {
            DerouleRow::Band(name) => {
                self.open("tr", "band");
                self.out.push_str(&format!("<th colspan=\"{}\" scope=\"colgroup\">", columns + 3));
                self.text(name);
                self.close("th");
                self.close("tr");
            }
            DerouleRow::Thin { hour, duration, text, tone } => {
                self.open("tr", "thin");
                self.row_head(hour);
                self.close("th");
                self.open("td", "");
                self.text(duration);
                self.close("td");
                self.out.push_str(&format!("<td colspan=\"{}\">", columns + 1));
                let tag = match tone {
                    ThinTone::Leg => "span",
                    ThinTone::Margin => "em",
                    ThinTone::Missed => "strong",
                };
                self.element(tag, "", text);
                self.close("td");
                self.close("tr");
            }
            DerouleRow::Stop(stop) => self.deroule_stop(stop, level),
        }
    }

    fn deroule_stop(&mut self, row: &DerouleStop, level: &str) {
        self.open(
            "tr",
            match (row.fixed.is_some(), row.stop.cancelled) {
                (true, _) => "fixed",
                (false, true) => "cancelled",
                (false, false) => "",
            },
        );
        self.row_head(&row.stop.hour);
        for bound in &row.bounds {
            self.element("p", "quiet", bound);
        }
        self.element("p", "caps", row.fixed.as_deref().unwrap_or_default());
        self.close("th");
        self.open("td", "");
        for (i, line) in row.duration.iter().enumerate() {
            self.element("p", if i > 0 { "quiet" } else { "" }, line);
        }
        self.close("td");
        self.open("td", "");
        self.headline(&row.stop, level);
        self.close("td");
        for cell in &row.cells {
            self.open("td", "");
            self.lines(cell);
            self.close("td");
        }
        self.close("tr");
    }

    pub(super) fn headline(&mut self, stop: &Headline, level: &str) {
        self.open(level, "");
        if stop.cancelled {
            self.element("s", "", &stop.title);
        } else {
            self.text(&stop.title);
        }
        self.close(level);
        self.element("p", "status", stop.status.as_deref().unwrap_or_default());
    }

    /// Opens the head of a row: a row is read from its hour.
    pub(super) fn row_head(&mut self, hour: &Hour) {
        self.out.push_str("<th scope=\"row\" class=\"hour\">");
        self.element("span", "quiet", &hour.before);
        if !hour.digits.is_empty() {
            self.out.push_str("<b>");
            self.element("i", "", &hour.digits);
            // No space between the digits and the « h ».
            self.out.truncate(self.out.trim_end().len());
            self.text(&hour.rest);
            self.out.push_str("</b>\n");
        }
        self.element("span", "quiet", &hour.after);
        for below in &hour.below {
            self.element("p", "quiet", below);
        }
    }

    pub(super) fn lines(&mut self, lines: &[Line]) {
        for line in lines {
            self.line("p", line);
        }
    }

    /// The office's logo, whose name is said in words beside it.
    fn logo(&mut self, logo: &Logo) {
        let kind = match logo.format {
            "svg" => "image/svg+xml",
            "png" => "image/png",
            _ => "image/jpeg",
        };
        self.out.push_str("<img class=\"logo\" alt=\"\" src=\"data:");
        self.out.push_str(kind);
        self.out.push_str(";base64,");
        self.out.push_str(&base64::engine::general_purpose::STANDARD.encode(&logo.data));
        self.out.push_str("\">");
    }

    fn line(&mut self, tag: &str, line: &Line) {
        self.open(tag, "");
        for run in line {
            match run.tone {
                Tone::Plain => self.text(&run.text),
                Tone::Quiet => {
                    self.open("span", "quiet");
                    self.text(&run.text);
                    self.out.push_str("</span>");
                }
                Tone::Strong => {
                    self.open("strong", "");
                    self.text(&run.text);
                    self.out.push_str("</strong>");
                }
                Tone::Struck => {
                    self.open("s", "quiet");
                    self.text(&run.text);
                    self.out.push_str("</s>");
                }
                Tone::Hour => {
                    self.open("b", "hour");
                    self.text(&run.text);
                    self.out.push_str("</b>");
                }
            }
        }
        self.close(tag);
    }
}

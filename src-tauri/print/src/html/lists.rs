//! The smaller sheets as pages.

use super::Page;
use super::sheet::programme_body;
use crate::copy::{Chevalets, Conducteur, ConducteurStop, Livret, Register, Section};

/// Returns a sheet of tables as a page.
pub(crate) fn register(copy: &Register) -> String {
    let mut page = Page::begin(&copy.frame, "register");
    for guest in &copy.guests {
        page.element("p", "guest", guest);
    }
    page.element("p", "dates", &copy.frame.dates);
    if copy.sections.is_empty() {
        page.element("p", "nothing", &copy.nothing);
    }
    for section in &copy.sections {
        page.section(section);
    }
    page.element("p", "legend", &copy.legend.join(" "));
    page.end(&copy.frame, &copy.caveat)
}

/// Returns the sheet of the master of ceremonies as a page.
pub(crate) fn conducteur(copy: &Conducteur) -> String {
    let mut page = Page::begin(&copy.frame, "conducteur");
    page.element("p", "dates", &copy.frame.dates);
    if copy.days.is_empty() {
        page.element("p", "nothing", &copy.frame.nothing);
    }
    let several = copy.days.len() > 1;
    for day in &copy.days {
        page.open("section", "");
        if several {
            page.element("h2", "", &day.date);
        }
        page.table(&copy.heads, |page| {
            for stop in &day.stops {
                page.conducted(stop, if several { "h3" } else { "h2" });
            }
        });
        page.close("section");
    }
    page.end(&copy.frame, "")
}

/// Returns the pocket fold as a page: what its four pages say, one after the other.
pub(crate) fn livret(copy: &Livret) -> String {
    let mut page = Page::begin(&copy.programme.frame, "programme");
    programme_body(&mut page, &copy.programme);
    if !copy.back.is_empty() {
        page.open("dl", "");
        for (label, lines) in &copy.back {
            page.open("div", "");
            page.element("dt", "", label);
            for line in lines {
                page.element("dd", "", line);
            }
            page.close("div");
        }
        page.close("dl");
    }
    page.end(&copy.programme.frame, &copy.programme.caveat)
}

/// Returns the names on the tents as a page.
pub(crate) fn chevalets(copy: &Chevalets) -> String {
    let mut page = Page::begin(&copy.frame, "chevalets");
    if copy.people.is_empty() {
        page.element("p", "nothing", &copy.nothing);
    }
    for tent in &copy.people {
        page.open("section", "");
        page.element("p", "quiet", &tent.civility);
        page.element("h2", "", &tent.name);
        page.element("p", "", &tent.function);
        page.close("section");
    }
    page.end(&copy.frame, "")
}

impl Page {
    fn section(&mut self, section: &Section) {
        self.open("section", "");
        self.element("h2", "", &section.head);
        let level = if section.head.is_empty() { "h2" } else { "h3" };
        self.table(&section.heads, |page| {
            for row in &section.rows {
                page.open("tr", "");
                for (at, cell) in row.cells.iter().enumerate() {
                    page.open("td", "");
                    if at == row.titled {
                        page.open(level, "");
                        match row.struck {
                            true => page.element("s", "", &row.title),
                            false => page.text(&row.title),
                        }
                        page.close(level);
                    }
                    page.lines(cell);
                    page.close("td");
                }
                page.close("tr");
            }
        });
        self.close("section");
    }

    fn conducted(&mut self, row: &ConducteurStop, level: &str) {
        self.open("tr", if row.stop.cancelled { "cancelled" } else { "" });
        self.row_head(&row.stop.hour);
        self.close("th");
        self.open("td", "");
        self.headline(&row.stop, level);
        self.lines(&row.lines);
        if !row.speeches.is_empty() {
            self.open("ol", "");
            for speech in &row.speeches {
                self.open("li", "");
                self.element("strong", "", &speech.name);
                self.element("p", "", &speech.function);
                self.element("em", "", &speech.address);
                self.element("p", "minutes", &speech.minutes);
                self.close("li");
            }
            self.close("ol");
        }
        self.close("td");
        self.open("td", "quiet");
        self.text(&row.total);
        self.close("td");
        self.close("tr");
    }
}

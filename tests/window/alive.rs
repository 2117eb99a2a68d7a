//! What happens around an open window: another program edits the visit, the page dies.

use crate::driver::{children_of, is_alive, signal, until};
use crate::office::{DEROULE, Office, Program};
use crate::page::Page;
use serde_json::{Value, json};

fn rename(title: &str) -> Value {
    json!([{"command": "set_visit", "set": {"title": title}}])
}

#[test]
fn an_edit_made_elsewhere_is_shown_and_built_on() {
    let Some(office) = Office::with_sample() else { return };
    let page = Page::open(&office);
    office.apply(&rename("Visite du ministre"));
    page.expect_text("h1", "Visite du ministre");
    page.press("Ctrl+Home");
    page.write("Accueil");
    page.press("Enter");
    page.expect("the title is the new one", |page| page.titles()[0] == "Accueil");
    page.close();
    let shown = office.shown();
    assert_eq!(shown["visit"]["title"], "Visite du ministre");
    assert_eq!(shown["stops"][0]["title"], "Accueil");
}

#[test]
fn a_page_that_dies_comes_back_with_the_visit() {
    let Some(office) = Office::with_sample() else { return };
    // The driver takes a dead page for the end: here the window is alone.
    let mut program = office.command(DEROULE);
    program.arg("open").arg(office.visit()).args(["--lang", "fr"]);
    let program = Program::start(&mut program);
    let process = program.id();
    let is_titled = |title: &str| {
        let title = format!("{title} – Déroulé");
        until(&title, || (office.display.title(process)? == title).then_some(()));
    };
    is_titled("Visite de Guillaume BASSET");
    let pages: Vec<u32> =
        children_of(process).into_iter().filter(|child| is_page(*child)).collect();
    assert_eq!(pages.len(), 1, "{pages:?}");
    signal("KILL", pages[0]);
    until("the page is dead", || (!is_alive(pages[0])).then_some(()));
    // Only a page that has asked anew can know this title.
    office.apply(&rename("Visite du ministre"));
    is_titled("Visite du ministre");
    office.display.close_window(process);
    until("the program has ended", || (!is_alive(process)).then_some(()));
    assert_eq!(office.names("visites").len(), 1, "{:?}", office.names("visites"));
}

/// The process in which WebKit runs the page.
fn is_page(process: u32) -> bool {
    let command = std::fs::read_to_string(format!("/proc/{process}/comm"));
    command.is_ok_and(|name| name.starts_with("WebKitWebProc"))
}

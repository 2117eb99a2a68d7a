//! A picture of each screen, from the program itself, for the README and the guide: `make pictures`.

use crate::driver::until;
use crate::office::Office;
use crate::page::Page;
use std::fs;
use std::path::Path;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/pictures");
const NINE: &str = include_str!("../fixtures/nine-companies.txt");
const NOTE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/note-71.20-presse.txt");
/// Where all panes stand side by side.
const SIZE: (u32, u32) = (1440, 900);

#[test]
#[ignore = "writes docs/pictures: make pictures"]
fn of_each_screen() {
    let Some(office) = Office::with_sample() else { return };
    let Some(_clipboard) = office.copy(&fs::read_to_string(NOTE).unwrap()) else { return };

    let page = Page::open_first(&office);
    prepare(&page);
    take(&page, "premiere-fois");
    page.press("Ctrl+V");
    page.expect_text("[role=row]:focus-within", "Accueil de M. Basset");
    take(&page, "relecture");
    page.close();

    let page = Page::open(&office);
    prepare(&page);
    drawn(&page);
    take(&page, "agenda");
    page.press("Ctrl+Home");
    page.press("Home");
    page.write("+30");
    take_when(&page, "retard", |page| page.text_of("[role=row] s").contains("9h"));
    page.press("Enter");
    page.expect("it is done", |page| page.hours()[0] == "9h30");
    page.press("F8");
    page.expect("the repairs are listed", |page| {
        page.holds("return document.activeElement?.role === 'listbox'")
    });
    drawn(&page);
    take(&page, "window");
    page.press("Enter");
    page.expect("12h15 is held", |page| !page.text_of("body").contains("Il manque"));
    drawn(&page);
    take(&page, "repare");
    page.press("Ctrl+PageDown");
    take_when(&page, "personnes", |page| page.text_of("body").contains("Art. 16"));
    page.press("Ctrl+PageDown");
    take_when(&page, "diffuser", |page| {
        page.text_of("body").contains("Rien n’a changé pour ce lecteur")
    });
    page.press("Ctrl+PageUp");
    page.press("Ctrl+PageUp");
    drawn(&page);
    page.press("Ctrl+K");
    page.write("programme");
    take_when(&page, "chercher", |page| page.text_of("[role=option]").contains("rogramme"));
    page.press("Escape");
    page.press("F1");
    take_when(&page, "touches", |page| {
        page.holds("return document.querySelector('dialog') !== null")
    });
    page.press("Escape");
    page.command("Apparence\u{a0}: Sombre");
    drawn(&page);
    take(&page, "sombre");
    page.command("Apparence\u{a0}: Claire");
    page.command("Toutes les visites");
    take_when(&page, "accueil", |page| page.text_of("main").contains("BASSET"));
    page.close();
}

#[test]
#[ignore = "writes docs/pictures: make pictures"]
fn of_a_day_that_is_proposed() {
    let Some(office) = Office::with_outline(NINE) else { return };
    let page = Page::open(&office);
    prepare(&page);
    page.press("F9");
    page.expect("ways can be estimated", |page| page.text_of("dialog").contains("Situer"));
    page.press("Tab");
    page.press("Enter");
    page.expect("they are", |page| page.text_of("dialog").contains("≈"));
    page.press("End");
    take_when(&page, "proposer", |page| {
        page.text_of("dialog [aria-selected=true]").contains("prouvé")
    });
    page.close();
}

/// All panes in sight, and no caret that comes and goes.
fn prepare(page: &Page<'_>) {
    page.resize(SIZE.0, SIZE.1);
    page.run(
        "const still = new CSSStyleSheet();
         still.replaceSync('* { caret-color: transparent }');
         document.adoptedStyleSheets = [still];",
    );
}

/// The paper is drawn a moment after the sheet.
fn drawn(page: &Page<'_>) {
    page.expect("the paper is drawn", |page| {
        page.holds(
            "const paper = document.querySelector('[data-pane=paper] img');
             return paper !== null && paper.complete && paper.naturalWidth > 0",
        )
    });
}

fn take_when(page: &Page<'_>, name: &str, is_so: impl Fn(&Page<'_>) -> bool) {
    page.expect(name, is_so);
    take(page, name);
}

/// Takes a picture once nothing moves any more.
fn take(page: &Page<'_>, name: &str) {
    let picture = until("the page stands still", || {
        let picture = page.picture();
        (picture == page.picture()).then_some(picture)
    });
    fs::write(Path::new(FOLDER).join(format!("{name}.png")), picture).unwrap();
}

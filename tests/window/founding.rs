//! The founding case, from the press note to the papers, by keyboard alone.

use crate::office::Office;
use crate::page::Page;
use std::fs;
use std::path::{Path, PathBuf};

const NOTE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/note-71.20-presse.txt");
/// From the pasted text to a visit.
const MOST_KEYS: usize = 25;
const MISSED: &str = "Il manque 15\u{a0}min avant 12h15";
const MARGIN: &str = "[role=row].margin";

#[test]
fn the_press_note_becomes_a_day_around_its_fixed_hour_and_leaves_as_papers() {
    let Some(office) = Office::empty() else { return };
    let Some(_clipboard) = office.copy(&fs::read_to_string(NOTE).unwrap()) else { return };
    let page = Page::open_first(&office);
    paste_and_keep(&page);
    lay_out(&page);
    be_late_and_repair(&page);
    papers(&page, &office);
    let stops = page.stops();
    assert_eq!(page.violations(), [""; 0]);
    page.close();

    let visits = visits_below(office.path());
    assert_eq!(visits.len(), 1, "{visits:?}");
    let page = Page::open_file(&office, &visits[0]);
    assert_eq!(page.stops(), stops);
    page.close();
}

/// What the note says is beside what was understood of it; three of its aims are left out, the welcome gets its hour.
fn paste_and_keep(page: &Page<'_>) {
    let before = page.pressed();
    page.press("Ctrl+V");
    on_row(page, "Accueil de M. Basset");
    page.press("F2");
    in_field(page);
    page.write("9h");
    page.press("Enter");
    for left_out in ["Point sur l'avancement", "Rencontre avec", "Présentation de"] {
        on_row(page, left_out);
        page.press("Delete");
    }
    page.press("Ctrl+Enter");
    page.expect("the visit is there", |page| page.hours() == ["9h", "12h15"]);
    let keys = page.pressed() - before;
    assert!(keys <= MOST_KEYS, "{keys} keys");
}

/// The reference day: the companies by the quick line at their hours, then let go to follow what leads to them.
fn lay_out(page: &Page<'_>) {
    page.press("Ctrl+Home");
    page.press("Home");
    page.press("Right");
    page.write("15");
    page.press("Enter");
    page.expect("the welcome lasts", |page| page.stops()[0][1] == "15\u{a0}min");
    for line in ["9h35 Entreprise A 45 min", "10h35 Entreprise B 1h"] {
        page.press("Ctrl+N");
        page.expect("the quick line has the keyboard", |page| {
            page.holds("return document.activeElement.id === 'quick'")
        });
        page.write(line);
        page.press("Enter");
        let hour = line.split(' ').next().unwrap();
        page.expect(line, |page| page.hours().iter().any(|each| each == hour));
        page.press("Escape");
        on_row(page, line.split(' ').nth(2).unwrap());
    }
    for (company, least, minutes) in [("Entreprise B", "40", "15"), ("Entreprise A", "30", "20")] {
        on_row(page, company);
        give_least(page, least);
        page.press("Ctrl+L");
        give_move(page, minutes);
        page.press("Up");
    }
    page.press("Ctrl+End");
    give_move(page, "20");
    page.press("Down");
    page.write("20 (5)");
    page.press("Enter");
    page.expect_text(MARGIN, "20\u{a0}min");
    assert_eq!(page.hours(), ["9h", "9h35", "10h35", "12h15"]);
}

/// Ctrl M on a stop: the minutes by which one comes to it. The cursor is on the move afterwards.
fn give_move(page: &Page<'_>, minutes: &str) {
    page.press("Ctrl+M");
    in_field(page);
    page.write(minutes);
    page.press("Enter");
    on_row(page, &format!("{minutes}\u{a0}min"));
}

/// To how little a stop can be cut, in the pane beside the sheet.
fn give_least(page: &Page<'_>, minutes: &str) {
    to_pane(page, "stop");
    let is_there =
        "return document.activeElement.labels?.[0]?.textContent.trim() === 'Peut être réduit à'";
    for _ in 0..40 {
        if page.holds(is_there) {
            break;
        }
        page.press("Tab");
    }
    assert!(page.holds(is_there), "{}", page.run("return document.activeElement.outerHTML"));
    page.write(minutes);
    page.press("Enter");
    page.expect("it is kept", |page| page.announced().contains(minutes));
    to_pane(page, "sheet");
}

fn to_pane(page: &Page<'_>, pane: &str) {
    let is_there =
        format!("return document.activeElement.closest('[data-pane]')?.dataset.pane === '{pane}'");
    for _ in 0..10 {
        if page.holds(&is_there) {
            return;
        }
        page.press("F6");
    }
    panic!("F6 does not lead to {pane}");
}

/// The guest comes 30 minutes late: what is missing before 12h15 is said, two repairs are tried, the first one is taken.
fn be_late_and_repair(page: &Page<'_>) {
    page.press("Ctrl+Home");
    page.press("Home");
    page.write("+30");
    page.press("Enter");
    // What is missing is drawn while it is typed already.
    page.expect("it is done", |page| page.hours() == ["9h30", "10h05", "11h05", "12h15"]);
    page.expect_text(MARGIN, MISSED);
    page.press("F8");
    let chosen = "[role=option][aria-selected=true]";
    page.expect_text(chosen, "Entreprise B\u{a0}: 60 → 45\u{a0}min");
    page.expect("the first repair is drawn", |page| {
        page.text_of("[role=row] s").contains("1\u{a0}h")
    });
    let first = page.text_of("[role=grid]");
    page.press("Down");
    page.expect("the second repair is drawn", |page| {
        !page.text_of(chosen).contains("60 → 45") && page.text_of("[role=grid]") != first
    });
    page.press("Up");
    page.expect("the first one again", |page| page.text_of("[role=grid]") == first);
    page.press("Enter");
    page.expect("12h15 is held", |page| !page.text_of("body").contains("Il manque"));
    assert_eq!(page.stops()[2][1], "45\u{a0}min");
    assert_eq!(page.hours()[3], "12h15");
}

fn papers(page: &Page<'_>, office: &Office) {
    for (command, extension, begins) in [
        ("Calendrier (.ics)", ".ics", "BEGIN:VCALENDAR"),
        ("Programme (PDF)", "programme.pdf", "%PDF-"),
        ("Déroulé minute par minute (PDF)", "deroule.pdf", "%PDF-"),
    ] {
        page.command(command);
        page.expect(command, |page| page.announced().contains(&format!("{extension} écrit dans")));
        let written = office.saved(extension);
        assert_eq!(written.len(), 1, "{:?}", office.names("saved"));
        assert!(written[0].starts_with(begins.as_bytes()), "{command}");
    }
}

/// Every visit in a folder and in those below it.
fn visits_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let found = |path: PathBuf| match path.extension() {
        Some(extension) if extension == "visite" => vec![path],
        _ if path.is_dir() && !path.is_symlink() => visits_below(&path),
        _ => Vec::new(),
    };
    entries.flat_map(found).collect()
}

fn on_row(page: &Page<'_>, text: &str) {
    page.expect(text, |page| page.text_of("[role=row]:focus-within").contains(text));
}

fn in_field(page: &Page<'_>) {
    page.expect("a field has the keyboard", |page| {
        page.holds("return document.activeElement.localName === 'input'")
    });
}

//! From the sample to the papers: what the first version promises, in one sitting.

use crate::office::Office;
use crate::page::Page;

/// Its accents, quotes, dashes and no-break spaces must come back as they were typed.
const RENAMED: &str =
    "Réunion d’échange à l’hôtel — Noël, œuvre, ÀÉÇ\u{a0}: «\u{a0}12h15\u{a0}»\u{202f}!";
const MISSED: &str = "Il manque 15\u{a0}min avant 12h15";
/// The margin before the fixed hour, where its minutes are missing.
const MARGIN: &str = "[role=row].margin";

const SAMPLE: [[&str; 3]; 6] = [
    ["9h", "15\u{a0}min", "Accueil de M. Basset"],
    ["9h35", "45\u{a0}min", "Visite de l’Entreprise A"],
    ["10h35", "1\u{a0}h", "Visite de l’Entreprise B"],
    [
        "12h15",
        "1\u{a0}h\u{a0}15",
        "Réunion d’échanges avec les entreprises et partenaires du programme",
    ],
    ["13h30", "1\u{a0}h", "Déjeuner de travail"],
    ["14h55", "10\u{a0}min", "Départ de M. Basset"],
];

#[test]
fn a_delay_is_seen_repaired_and_undone_and_the_papers_leave() {
    let Some(office) = Office::with_sample() else { return };
    let page = Page::open(&office);
    assert_eq!(page.stops(), SAMPLE);

    delay(&page);
    repair(&page);
    undo_all(&page);
    export(&page, &office);
    rename(&page, &office);
    assert_eq!(page.violations(), [""; 0]);
    page.close();
    assert_eq!(office.names("visites").len(), 1, "{:?}", office.names("visites"));

    let page = Page::open(&office);
    assert_eq!(page.titles()[0], RENAMED);
    page.press("Ctrl+Z");
    page.expect("the title is the old one", |page| page.stops() == SAMPLE);
    page.press("Ctrl+Y");
    page.expect("the title is the new one", |page| page.titles()[0] == RENAMED);
    speak_english(&page);
    assert_eq!(page.violations(), [""; 0]);
    page.close();
    assert_eq!(office.shown()["stops"][0]["title"], RENAMED);
}

/// 9h becomes 9h30 in its cell; at once the fixed hour of 12h15 is short of minutes.
fn delay(page: &Page<'_>) {
    page.press("Ctrl+Home");
    page.press("Home");
    page.write("+30");
    page.press("Enter");
    page.expect_text(MARGIN, MISSED);
    assert_eq!(
        page.announced(),
        format!("Accueil de M. Basset\u{a0}: heure fixée à 9h30. {MISSED}.")
    );
    assert_eq!(page.hours(), ["9h30", "10h05", "11h05", "12h15", "13h30", "14h55"]);
}

/// The first repair shortens a visit within its minimum; the fixed hour is held again.
fn repair(page: &Page<'_>) {
    page.press("F8");
    page.expect("the repairs have the keyboard", |page| {
        page.holds("return document.activeElement?.role === 'listbox'")
    });
    page.expect_text(
        "[role=option][aria-selected=true]",
        "1. Visite de l’Entreprise B\u{a0}: 60 → 45\u{a0}min",
    );
    page.press("Enter");
    page.expect("no conflict is left", |page| !page.text_of("body").contains("Il manque"));
    assert_eq!(page.stops()[2][1], "45\u{a0}min");
}

fn undo_all(page: &Page<'_>) {
    page.press("Ctrl+Z");
    page.expect_text(MARGIN, MISSED);
    page.press("Ctrl+Z");
    page.expect("all is as in the beginning", |page| page.stops() == SAMPLE);
    assert!(!page.text_of("body").contains("Il manque"));
}

fn export(page: &Page<'_>, office: &Office) {
    for (command, extension) in [
        ("Calendrier (.ics)", ".ics"),
        ("Programme (PDF)", "programme.pdf"),
        ("Déroulé minute par minute (PDF)", "deroule.pdf"),
    ] {
        page.command(command);
        page.expect(command, |page| page.announced().contains(&format!("{extension} écrit dans")));
        assert_eq!(office.saved(extension).len(), 1, "{:?}", office.names("saved"));
    }
    let calendar = String::from_utf8(office.saved(".ics").remove(0)).unwrap();
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
    assert_eq!(calendar.matches("BEGIN:VEVENT\r\n").count(), SAMPLE.len());
    for sheet in office.saved(".pdf") {
        assert!(sheet.starts_with(b"%PDF-"));
    }
    assert_eq!(office.names("saved").len(), 3, "{:?}", office.names("saved"));
}

fn rename(page: &Page<'_>, office: &Office) {
    page.press("Ctrl+Home");
    page.press("Home");
    page.press("Right");
    page.press("Right");
    page.press("F2");
    page.expect("the title is open", |page| {
        page.holds("return document.activeElement.localName === 'input'")
    });
    page.write(RENAMED);
    page.press("Enter");
    page.expect("the title is the new one", |page| page.titles()[0] == RENAMED);
    // What is shown is on the disk already: another process reads it while the window is open.
    assert_eq!(office.shown()["stops"][0]["title"], RENAMED);
}

fn speak_english(page: &Page<'_>) {
    page.command("English");
    page.expect_text("[role=columnheader]", "Start");
    page.command("Français");
    page.expect_text("[role=columnheader]", "Début");
}

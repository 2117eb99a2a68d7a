//! What a day brings: a second window on the same visit, a visit of two hundred stops, a full disk, another language.

use crate::office::{LIMITS, Office, is_here, leave_out};
use crate::page::Page;

#[test]
fn two_windows_on_one_visit_show_each_others_edits_and_lose_none() {
    let Some(office) = Office::with_sample() else { return };
    let (one, other) = (Page::open(&office), Page::open(&office));
    rename_first(&one, "Arrivée en gare");
    one.expect("it is written", |page| page.titles()[0] == "Arrivée en gare");
    other.expect("the other sees it", |page| page.titles()[0] == "Arrivée en gare");
    other.press("Ctrl+End");
    other.write("Adieux");
    other.press("Enter");
    one.expect("and the other way round", |page| {
        page.titles().last().is_some_and(|title| title == "Adieux")
    });
    assert_eq!(one.stops(), other.stops());
    one.close();
    assert_eq!(other.titles()[0], "Arrivée en gare");
    other.close();
    assert_eq!(office.names("visites").len(), 1, "{:?}", office.names("visites"));
}

#[test]
fn two_hundred_stops_are_gone_through_and_one_is_edited_and_undone() {
    let stops: Vec<String> =
        (0..200).map(|at| format!("Étape {at} ; 5 @ Lieu {}", at % 20)).collect();
    let outline = format!("= 2020-09-21 Europe/Paris\n!06:00 {}\n", stops.join("\n"));
    let Some(office) = Office::with_outline(&outline) else { return };
    let page = Page::open(&office);
    let all = "return document.querySelectorAll('[data-stop]').length === 200";
    page.expect("every stop is there", |page| page.holds(all));
    let in_sight = "const box = document.activeElement.getBoundingClientRect();
        return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;";
    page.press("Ctrl+End");
    page.expect("the last stop is in sight", |page| {
        page.holds(in_sight) && at_hand(page).contains("Étape 199")
    });
    page.write("Dernière étape");
    page.press("Enter");
    page.expect("its title is the new one", |page| at_hand(page).contains("Dernière étape"));
    page.press("Ctrl+Home");
    page.expect("the first stop is in sight", |page| page.holds(in_sight));
    page.press("Home");
    page.write("+10");
    page.press("Enter");
    page.expect("the first has moved", |page| at_hand(page).contains("6h10"));
    page.press("Ctrl+End");
    page.expect("and so has the last", |page| at_hand(page).contains("22h45"));
    page.press("Ctrl+Z");
    page.press("Ctrl+Z");
    page.press("Ctrl+End");
    page.expect("all is as in the beginning", |page| {
        let last = at_hand(page);
        last.contains("22h35") && last.contains("Étape 199")
    });
    assert_eq!(page.violations(), [""; 0]);
    page.close();
}

/// The row that has the keyboard.
fn at_hand(page: &Page) -> String {
    page.text_of("[role=row]:focus-within")
}

#[test]
fn a_full_disk_is_said_and_what_was_typed_waits_until_there_is_room() {
    let Some(office) = Office::with_sample() else { return };
    if !is_here(LIMITS) {
        return leave_out(LIMITS);
    }
    let page = Page::open(&office);
    let shown = office.shown();
    office.limit_files(page.process(), "8192");
    rename_first(&page, "Accueil au salon");
    page.expect_text("[role=alert]", "n’a pas pu être écrit");
    page.expect_text("[role=alert]", "Ce qui s’y trouvait est intact");
    assert_eq!(office.shown(), shown);
    let typed = "return document.activeElement.value === 'Accueil au salon'";
    assert!(page.holds(typed), "the field waits with what was typed");
    office.limit_files(page.process(), "unlimited");
    page.press("Enter");
    page.expect("it is written", |page| page.titles()[0] == "Accueil au salon");
    page.close();
    assert_eq!(office.names("visites").len(), 1, "{:?}", office.names("visites"));
    assert_eq!(office.shown()["stops"][0]["title"], "Accueil au salon");
}

#[test]
fn the_other_language_is_spoken_at_once_by_all_of_the_screen() {
    let Some(office) = Office::with_sample() else { return };
    office.shift("09:00", "+30");
    let page = Page::open(&office);
    page.expect_text("[role=row].margin", "Il manque 15\u{a0}min avant 12h15");
    page.command("English");
    page.expect_text("[role=row].margin", "missing before 12:15");
    page.expect_text("[role=columnheader]", "Start");
    // None of these is a word of the visit itself.
    let french = ["manque", "Étape", "Début", "Durée", "Papier", "Exporter", "trajet", "marge"];
    let said = page.run(
        "return document.body.innerText + [...document.querySelectorAll('[aria-label], [title]')]
             .map((each) => `${each.ariaLabel} ${each.title}`).join()",
    );
    let words = said.as_str().unwrap();
    let left: Vec<&str> = french.into_iter().filter(|word| words.contains(word)).collect();
    assert!(left.is_empty(), "{left:?}: {words}");
    page.command("Français");
    page.expect_text("[role=row].margin", "Il manque 15\u{a0}min avant 12h15");
    assert_eq!(page.violations(), [""; 0]);
    page.close();
}

/// Types a title over that of the first stop, and keeps it.
fn rename_first(page: &Page<'_>, title: &str) {
    type_title(page, title);
    page.press("Enter");
}

fn type_title(page: &Page<'_>, title: &str) {
    page.press("Ctrl+Home");
    page.press("Home");
    page.press("Right");
    page.press("Right");
    page.write(title);
}

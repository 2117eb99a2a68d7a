//! The program is killed in the middle of an edit.

use crate::office::Office;
use crate::page::Page;

#[test]
fn what_was_shown_is_there_after_a_power_cut() {
    let Some(office) = Office::with_sample() else { return };
    let page = Page::open(&office);
    page.press("Ctrl+Home");
    page.press("Home");
    for (column, typed, shown) in [(1, "25", "25\u{a0}min"), (2, "Arrivée", "Arrivée")] {
        page.press("Right");
        page.write(typed);
        page.press("Enter");
        page.expect(shown, |page| page.stops()[0][column] == shown);
    }
    let shown = page.stops();
    page.press("Ctrl+End");
    page.write("Un intitulé jamais fi");
    page.kill();
    assert_ne!(office.names("visites").len(), 1, "the program had time to tidy up");

    let page = Page::open(&office);
    assert_eq!(page.stops(), shown);
    page.press("Ctrl+Z");
    page.expect("the last edit can still be taken back", |page| {
        page.titles()[0] == "Accueil de M. Basset"
    });
    page.close();
    assert_eq!(office.names("visites").len(), 1, "{:?}", office.names("visites"));
    assert_eq!(office.shown()["stops"][0]["duration_min"], 25);
}

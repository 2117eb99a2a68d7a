//! « Proposer »: nine companies, of which five fit around the fixed hours of a day.

use crate::office::Office;
use crate::page::Page;

const NINE: &str = include_str!("../fixtures/nine-companies.txt");
const CHOSEN: &str = "dialog [role=option][aria-selected=true]";
const PROVED: &str = "C’est la meilleure, et c’est prouvé.";

#[test]
fn five_of_nine_companies_are_proposed_applied_by_one_key_and_undone_by_one() {
    let Some(office) = Office::with_outline(NINE) else { return };
    let page = Page::open(&office);
    let companies = |page: &Page<'_>| -> Vec<String> {
        let shown = office.shown();
        let stops = shown["stops"].as_array().unwrap();
        let takes_place = stops.iter().filter(|stop| stop["status"] != "dropped");
        let titles = takes_place.map(|stop| stop["title"].as_str().unwrap().to_owned());
        assert!(!page.titles().is_empty());
        titles.filter(|title| !FIXED.contains(&title.as_str())).collect()
    };
    let before = page.stops();
    assert_eq!(companies(&page).len(), 9);

    // Nobody knows the ways: they are estimated from the communes, and the day is looked at again.
    page.press("F9");
    page.expect_text("dialog", "Situer les lieux");
    page.press("Tab");
    page.press("Enter");
    page.expect_text("dialog h3", "de trajet");
    page.expect_text("dialog", "≈ 18\u{a0}min");

    page.expect_text(CHOSEN, "En réserve");
    page.press("End");
    page.expect_text(CHOSEN, PROVED);
    page.expect_text(CHOSEN, "5 étapes en option gardées sur 9");
    assert_eq!(page.violations(), [""; 0]);
    let then = page.text_of("dialog section[aria-live] ol");
    page.press("Enter");
    page.expect("the proposal is made", |page| page.stops() != before);
    assert_eq!(companies(&page).len(), 5);
    for hour in page.hours().iter().filter(|hour| *hour != "–") {
        let hour = hour.trim_start_matches("au plus tôt ");
        assert!(then.contains(hour), "{hour} was not shown: {then}");
    }
    assert!(!page.text_of("[role=grid]").contains("Il manque"));

    page.press("Ctrl+Z");
    page.expect("all nine are back", |page| page.hours().iter().all(|hour| hour != "–"));
    assert_eq!(companies(&page).len(), 9);
    page.close();
}

/// What stays at its hour, come what may.
const FIXED: [&str; 3] = ["Accueil du ministre", "Réunion d’échanges", "Départ"];

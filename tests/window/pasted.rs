//! A table that was copied in another program is pasted into the agenda of an open visit.

use crate::office::Office;
use crate::page::Page;

const TABLE: &str = "Heure\tÉtape\tLieu\n16h00\tVisite de la médiathèque\tMédiathèque d’Alès\n\
                     17h00\tRemise de médailles\tMairie d’Alès\n";

#[test]
fn a_table_of_another_program_is_looked_at_before_it_enters() {
    let Some(office) = Office::with_sample() else { return };
    let Some(_clipboard) = office.copy(TABLE) else { return };
    let page = Page::open(&office);
    let before = page.titles();
    page.press("Ctrl+V");
    page.expect_text("[role=row]:focus-within", "Visite de la médiathèque");
    assert_eq!(office.shown()["stops"].as_array().unwrap().len(), before.len());

    // The keys of the agenda are not those of the review that lies over it.
    page.press("Down");
    page.expect_text("[role=row]:focus-within", "Remise de médailles");
    page.press("Delete");
    page.press("Ctrl+Enter");
    page.expect("one has entered", |page| page.titles().len() == before.len() + 1);
    assert!(page.hours().contains(&"16h".to_owned()), "{:?}", page.hours());

    page.press("Ctrl+Z");
    page.expect("it is taken back", |page| page.titles() == before);
    page.close();
}

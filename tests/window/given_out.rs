//! What leaves the office, in one sitting each: a version and its change, and who was forgotten.

use crate::office::Office;
use crate::page::Page;
use serde_json::{Value, json};

const DAY: &str = "\
= 2020-09-21 Europe/Paris
: title Visite de Guillaume Basset
: office Alès Agglomération <protocole@ales.example> 04 66 00 00 00
& Mme Anne ARNAUD, cheffe du protocole <anne@ales.example> {staff} #arnaud
& M. Guillaume BASSET, directeur du programme <guy@basset.example> {guest} #basset
& Mme Luce CROS, préfète du Gard <luce@gard.example> {participant} #cros
& M. Zoltan DUMAS {driver} #dumas
& M. Paul ROUX {staff} #roux
!09:00 Accueil ; 15 @ Gare (Alès) #accueil
  arnaud welcomes
  basset attends
  cros attends
  dumas attends
!12:15 Réunion ; 75 @ Pôle Mécanique (Saint-Martin-de-Valgalgues), Salle Hospitality #reunion
  basset attends
  cros attends
  roux attends
";

#[test]
fn a_version_is_frozen_changed_sent_to_those_concerned_and_noted() {
    let Some(office) = Office::with_outline(DAY) else { return };
    let page = Page::open(&office);
    to_give(&page);
    freeze(&page, "Version 1 figée.");

    page.press("Ctrl+PageUp");
    page.press("Ctrl+PageUp");
    page.expect("the agenda is there", |page| page.hours() == ["9h", "12h15"]);
    page.press("Ctrl+Home");
    page.press("Home");
    page.write("+10");
    page.press("Enter");
    page.expect("the welcome is later", |page| page.hours() == ["9h10", "12h15"]);

    to_give(&page);
    page.expect_text("body", "4 personnes concernées, 1 ne reçoit rien");
    freeze(&page, "Version 2 figée.");
    page.command("Préparer les envois");
    page.expect("the drafts are there", |page| page.announced().contains("Rien n’a été envoyé"));
    assert_eq!(office.names("saved/envoi-v2"), ["arnaud", "basset", "cros", "dumas", "index.json"]);
    let draft = office.path().join("saved/envoi-v2/cros/message.eml");
    let draft = String::from_utf8(std::fs::read(draft).unwrap()).unwrap();
    assert!(draft.contains("X-Unsent: 1\r\n") && draft.contains("luce@gard.example"), "{draft}");

    choose(&page, "[role=option]", "Participants");
    choose(&page, "[role=tab]", "Remise");
    choose(&page, "button", "Tout cocher");
    choose(&page, "button", "Noter la remise à 2 personnes");
    page.expect("it is noted", |page| page.announced().contains("Noté pour 2 personnes."));
    assert_eq!(page.violations(), [""; 0]);
    page.close();
    let register: Value =
        serde_json::from_slice(&office.deroule(&["register", office.name(), "--json"])).unwrap();
    let held = register["held"].as_array().unwrap().iter();
    let held: Vec<Value> = held.map(|it| json!([it["person"], it["release"], it["how"]])).collect();
    assert_eq!(held, [json!(["basset", 2, "sent"]), json!(["cros", 2, "sent"])]);
}

#[test]
fn who_was_forgotten_is_found_invited_confirmed_and_printed_in_the_order_of_precedence() {
    let Some(office) = Office::with_outline(DAY) else { return };
    let page = Page::open(&office);
    page.press("Ctrl+PageDown");
    page.expect_text("body", "Qui avez-vous oublié");
    let forgotten = "button[aria-label^=Ajouter][aria-label*=\"Maire de Saint-Martin\"]";
    page.expect("the mayor is asked for", |page| {
        page.holds(&format!(
            "const it = document.querySelector('{forgotten}'); it?.focus(); return it !== null"
        ))
    });
    page.press("Enter");
    page.expect("what is known stands behind the name", |page| {
        page.holds("return document.activeElement?.value?.includes('maire de Saint-Martin')")
    });
    page.write("M. Claude CERPÉDÈS");
    page.press("Enter");
    page.expect("he is on the list", |page| page.text_of("[role=grid]").contains("CERPÉDÈS"));
    page.expect("nobody asks again", |page| {
        page.holds(&format!("return document.querySelector('{forgotten}') === null"))
    });
    // Who is awaited has no tent yet.
    page.press("C");
    page.expect_text("[role=grid] [aria-selected=true]", "Confirmé");
    page.command("Chevalets (PDF)");
    page.expect("they are printed", |page| page.announced().contains("chevalets.pdf écrit dans"));
    assert!(office.saved("chevalets.pdf").remove(0).starts_with(b"%PDF-"));
    assert_eq!(page.violations(), [""; 0]);
    page.close();
    // The same sheet as a page, to read the order from.
    office.deroule(&["sheet", office.name(), "chevalets", "-o", "chevalets.html"]);
    let names = std::fs::read_to_string(office.path().join("chevalets.html")).unwrap();
    let names = names.split_once("<body").unwrap().1.replace("<wbr>", "");
    let stands = ["CROS", "CERPÉDÈS", "BASSET"].map(|name| names.find(name));
    assert!(stands.iter().all(Option::is_some) && stands.is_sorted(), "{stands:?} {names}");
}

fn to_give(page: &Page<'_>) {
    page.press("Ctrl+PageDown");
    page.press("Ctrl+PageDown");
    page.expect("the readers are there", |page| {
        page.holds("return document.querySelector('[role=listbox] [role=option]') !== null")
    });
}

/// Freezes the version for those who are ticked, which are those who are concerned.
fn freeze(page: &Page<'_>, said: &str) {
    page.press("Ctrl+Shift+F");
    page.expect("the question is there", |page| {
        page.holds("return document.activeElement?.id === 'give-name'")
    });
    page.press("Enter");
    page.expect(said, |page| page.announced().contains(said));
}

/// Presses what a selector finds with these words in it.
fn choose(page: &Page<'_>, selector: &str, words: &str) {
    let script = format!(
        "const all = [...document.querySelectorAll('{selector}')];
         const it = all.find((each) => each.textContent.replace(/\\s+/g, ' ').includes('{words}'));
         it?.focus(); it?.click(); return it !== undefined"
    );
    page.expect(words, |page| page.holds(&script));
}

//! From a text to a visit, or into one: what is kept enters, and nothing else.

use crate::office::{Office, column, plain};
use serde_json::{Value, json};
use std::fs;

const TEXT: &str =
    "Lundi 21 septembre 2020\n9h00 : Accueil, mairie d'Alès\n10h30 : Visite de l'usine\n";

fn keep(index: u32) -> Value {
    json!({"index": index, "title": null, "hour": null, "place": null, "aim": false})
}

fn stops(snapshot: &Value) -> Vec<String> {
    let stop = |row: &Value| {
        plain(&format!("{} {}", row["hour"].as_str()?, row["title"].as_str()?)).into()
    };
    snapshot["days"][0]["rows"].as_array().unwrap().iter().filter_map(stop).collect()
}

#[test]
fn what_is_kept_becomes_a_visit_in_the_folder_without_a_question() {
    let mut office = Office::new();
    let review = office.ask("read_source", json!({"text": TEXT}));
    assert_eq!(column(&review["proposals"], "hour"), ["9h", "10h30"]);
    assert_eq!(review["into"], Value::Null);
    let made = office.ask("create_visit", json!({"kept": [keep(0)], "people": []}));
    assert_eq!(stops(&made), ["9h Accueil"]);
    office.ask("close", json!({}));
    assert_eq!(office.ask("library", json!({}))["coming"].as_array().unwrap().len(), 1);
}

#[test]
fn what_the_visit_is_for_is_no_stop() {
    let mut office = Office::new();
    office.ask("read_source", json!({"text": TEXT}));
    let mut aim = keep(1);
    aim["aim"] = true.into();
    let made = office.ask("create_visit", json!({"kept": [keep(0), aim], "people": []}));
    assert_eq!(stops(&made), ["9h Accueil"]);
    let path = office.path("visites/2020-09-21.visite");
    let session = app::Session::open_read_only(&path).unwrap();
    assert!(
        session.visit().header().aims.contains("Visite de l'usine"),
        "{:?}",
        session.visit().header().aims
    );
}

#[test]
fn into_a_visit_what_is_already_there_is_marked_and_all_is_one_edit() {
    let mut office = Office::new();
    office.put("a.visite", "= 2020-09-21\n: title A\n!09:15 accueil ; 15 #a\n");
    office.open("A");
    let review = office.ask("read_source", json!({"text": TEXT}));
    assert_eq!(review["into"], "A");
    assert_eq!(column(&review["proposals"], "known"), ["Déjà dans la visite, à 9h15", ""]);
    let entered =
        office.ask("enter_source", json!({"revision": 1, "kept": [keep(1)], "people": []}));
    assert_eq!(stops(&entered), ["9h15 accueil", "10h30 Visite de l'usine"]);
    assert_eq!(entered["revision"], 2);
    let undone = office.ask("undo", json!({"revision": 2}));
    assert_eq!(stops(&undone), ["9h15 accueil"]);
}

#[test]
fn a_refused_correction_keeps_the_review_open() {
    let mut office = Office::new();
    office.put("a.visite", "= 2020-09-21\n: title A\n!09:15 accueil ; 15 #a\n");
    office.open("A");
    office.ask("read_source", json!({"text": TEXT}));
    let mut wrong = keep(1);
    wrong["hour"] = "25h10".into();
    let refused = office
        .call("enter_source", json!({"revision": 1, "kept": [wrong], "people": []}))
        .unwrap_err();
    assert!(plain(&refused).contains("« 25h10 » n’est pas une heure"), "{refused}");
    assert_eq!(
        office.ask("enter_source", json!({"revision": 1, "kept": [keep(1)], "people": []}))["revision"],
        2
    );
}

#[test]
fn a_review_is_said_again_in_another_language() {
    let mut office = Office::new();
    office.ask("read_source", json!({"text": TEXT}));
    office.ask("set_lang", json!({"lang": "en"}));
    let review = office.ask("review_again", json!({}));
    assert_eq!(column(&review["proposals"], "hour"), ["09:00", "10:30"]);
    assert!(column(&review["proposals"], "day")[0].starts_with("Monday"));
}

#[test]
fn a_file_that_is_dropped_or_chosen_is_opened_or_read_by_what_it_is() {
    let mut office = Office::new();
    let visit = office.put("a.visite", "= 2020-09-21\n: title A\n!09:15 accueil ; 15 #a\n");
    let text = office.path("note.txt");
    fs::write(&text, TEXT).unwrap();
    assert!(office.ask("open", json!({})).is_null());
    assert!(office.ask("take_dropped", json!({})).is_null());
    office.desk.drop_file(text.clone());
    let opened = office.ask("take_dropped", json!({}));
    assert_eq!(opened["review"]["source"], "note.txt");
    assert_eq!(opened["visit"], Value::Null);
    // A file is taken once.
    assert!(office.ask("take_dropped", json!({})).is_null());
    office.answers.lock().unwrap().file = Some(visit);
    assert_eq!(office.ask("open", json!({}))["visit"]["title"], "A");
    office.answers.lock().unwrap().file = Some(text);
    assert_eq!(office.ask("open", json!({}))["review"]["into"], "A");
    office.answers.lock().unwrap().file = Some(office.path("rien.txt"));
    assert!(office.call("open", json!({})).unwrap_err().contains("n’existe pas"));
}

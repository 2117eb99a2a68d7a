//! Minutes between places from a table, in the window: one edit, one undo, and a sentence that says what was left out.

use crate::office::{Office, plain};
use serde_json::{Value, json};
use std::fs;

const DAY: &str = "\
= 2020-09-21 Europe/Paris
: title Essai
!09:00 Accueil ; 15 @ Gare #a
Visite ; 45 @ Usine #b
";

fn open_with(table: &str) -> (Office, Value) {
    let mut office = Office::new();
    office.put("essai.visite", DAY);
    let opened = office.open("Essai");
    let path = office.path("trajets.csv");
    fs::write(&path, table).unwrap();
    office.answers.lock().unwrap().file = Some(path);
    (office, opened)
}

fn announce(snapshot: &Value) -> String {
    plain(snapshot["announce"].as_str().unwrap())
}

#[test]
fn a_table_is_one_edit_and_says_what_it_left_out() {
    let (mut office, opened) =
        open_with("de;à;minutes\nGare;Usine;20\nGare;Ici;1\nGare;Là;1\nÀ;B;1\nC;D;1\n");
    let sent = json!({"revision": opened["revision"]});
    let read = office.ask("read_roads", sent.clone());
    assert_eq!(
        announce(&read),
        "1 temps de trajet gardé (trajets.csv). 4 lignes laissées de côté, dont : ligne 3, aucun lieu de la visite ne s’appelle \
         « Ici » ; ligne 4, aucun lieu de la visite ne s’appelle « Là » ; ligne 5, aucun lieu de la visite ne s’appelle « À »."
    );
    assert!(read.to_string().contains("20\u{a0}min"), "{read}");
    // The page that has not seen it yet is told.
    assert!(office.call("read_roads", sent).is_err());
    let undone = office.ask("undo", json!({"revision": read["revision"]}));
    assert!(!undone.to_string().contains("20\u{a0}min"), "{undone}");
}

#[test]
fn nothing_chosen_and_nothing_told_change_nothing() {
    let (mut office, opened) = open_with("de;à;minutes\nIci;Usine;20\n");
    let sent = json!({"revision": opened["revision"]});
    let read = office.ask("read_roads", sent.clone());
    assert_eq!(read["revision"], opened["revision"]);
    assert_eq!(
        announce(&read),
        "Aucun temps de trajet gardé (trajets.csv). 1 ligne laissée de côté : ligne 2, aucun lieu de la visite ne s’appelle « Ici »."
    );
    fs::write(office.path("trajets.csv"), "Rien").unwrap();
    assert!(office.call("read_roads", sent.clone()).unwrap_err().contains("minutes"));
    office.answers.lock().unwrap().file = None;
    assert_eq!(office.ask("read_roads", sent), Value::Null);
}

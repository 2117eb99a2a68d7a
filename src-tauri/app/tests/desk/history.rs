//! The history of a visit: each edit in words, the visit as it was, and the way back.

use crate::office::{Office, column, plain};
use serde_json::{Value, json};

const DAY: &str = "= 2020-09-21\n: title A\n!09:00 Accueil ; 15 #a\nB ; 45 #b\n";

fn edit(office: &mut Office, revision: u32, stop: &str, cell: &str, text: &str) {
    office.ask("edit", json!({"revision": revision, "stop": stop, "cell": cell, "text": text}));
}

fn titles(snapshot: &Value) -> Vec<String> {
    column(&snapshot["days"][0]["rows"], "title")
}

fn edited() -> Office {
    let mut office = Office::new();
    office.put("a.visite", DAY);
    office.open("A");
    edit(&mut office, 1, "b", "duration", "60");
    edit(&mut office, 2, "b", "title", "Forges");
    office.ask("undo", json!({"revision": 3}));
    edit(&mut office, 4, "a", "title", "Gare");
    office
}

#[test]
fn every_edit_is_in_words_with_its_hour_and_its_author() {
    let mut office = edited();
    let history = office.ask("history", json!({}));
    assert_eq!(
        column(&history, "text"),
        [
            "« Accueil » devient « Gare ».",
            "Annulé : « B » devient « Forges ».",
            "« B » devient « Forges ».",
            "B : 45 → 60 min.",
            "Visite créée."
        ]
    );
    assert_eq!(column(&history, "kind"), ["edit", "step", "undone", "edit", "created"]);
    assert_eq!(column(&history, "hour"), ["11h42"; 5]);
    assert_eq!(column(&history, "day"), ["vendredi 18 septembre 2020"; 5]);
    assert_eq!(column(&history, "author"), ["Cabinet"; 5]);
    let present: Vec<&Value> =
        history.as_array().unwrap().iter().map(|it| &it["present"]).collect();
    assert_eq!(present, [true, false, false, false, false]);
}

#[test]
fn the_visit_is_looked_at_as_it_was_and_nothing_is_written() {
    let mut office = edited();
    let mut look = |number: u32| titles(&office.ask("look_back", json!({"number": number})));
    assert_eq!(look(1), ["Accueil", "B"]);
    assert_eq!(look(3), ["Accueil", "Forges"]);
    assert_eq!(look(4), ["Accueil", "B"]);
    assert_eq!(look(5), ["Gare", "B"]);
    assert_eq!(office.ask("look_back", json!({"number": 3}))["read_only"], true);
    assert_eq!(office.ask("refresh", json!({}))["revision"], 5);
    assert_eq!(
        plain(&office.call("look_back", json!({"number": 9})).unwrap_err()),
        "Il n’y a pas d’état n° 9 : le dernier est le n° 5."
    );
}

#[test]
fn a_state_that_is_taken_up_is_one_edit_and_nothing_after_it_is_lost() {
    let mut office = edited();
    let kept = office.ask("bring_back", json!({"revision": 5, "number": 3}));
    assert_eq!(titles(&kept), ["Accueil", "Forges"]);
    assert_eq!(kept["revision"], 6);
    assert_eq!(plain(kept["announce"].as_str().unwrap()), "État du 18/09/2020 à 11h42 repris.");
    assert_eq!(office.ask("history", json!({})).as_array().unwrap().len(), 6);
    let back = office.ask("undo", json!({"revision": 6}));
    assert_eq!(titles(&back), ["Gare", "B"]);
    // From a state that is no longer the last one nothing is taken up.
    assert!(office.call("bring_back", json!({"revision": 5, "number": 1})).is_err());
    // The state of now is already there: no edit is made of it.
    let same = office.ask("bring_back", json!({"revision": 7, "number": 7}));
    assert_eq!(same["revision"], 7);
}

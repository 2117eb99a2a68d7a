//! Persons from a list, looked at before they enter the visit.

use crate::office::{Office, column, plain};
use serde_json::{Value, json};

const CARDS: &str = "BEGIN:VCARD\nVERSION:3.0\nN:RIVENQ;Christophe;;M.;\nFN:Christophe RIVENQ\nTITLE:président\nTEL:04 66 00 00 01\nEND:VCARD\n\
    BEGIN:VCARD\nVERSION:3.0\nN:FABRE;Odile;;Mme;\nFN:Odile FABRE\nTITLE:maire de Salindres\nADRESSE\nEND:VCARD\n";

const DAY: &str = "= 2020-09-21\n: title A\n& M. Christophe RIVENQ, président {host} #rivenq\n  : phone 04 66 00 00 00\n!09:15 Accueil ; 15 #a\n";

fn office() -> Office {
    let mut office = Office::new();
    office.put("a.visite", DAY);
    office.open("A");
    office
}

/// The people of the visit that is open: name, function and telephone.
fn people(office: &mut Office) -> Vec<String> {
    let people = office.ask("people", json!({"stop": null}));
    let card = |card: &Value| {
        let parts = ["full_name", "function", "telephone"].map(|part| card[part].as_str().unwrap());
        plain(&parts.join(" / "))
    };
    people["persons"].as_array().unwrap().iter().map(card).collect()
}

#[test]
fn a_list_is_reviewed_and_says_what_differs_from_who_is_known() {
    let mut office = office();
    let review = office.ask("read_source", json!({"text": CARDS}));
    assert_eq!(column(&review["people"], "name"), ["M. Christophe RIVENQ", "Mme Odile FABRE"]);
    assert_eq!(column(&review["people"], "contact"), ["04 66 00 00 01", ""]);
    let twin = &review["people"][0]["twin"];
    let lines: Vec<String> =
        twin["lines"].as_array().unwrap().iter().map(|it| plain(it.as_str().unwrap())).collect();
    assert_eq!(
        lines,
        [
            "Déjà dans la visite : Christophe RIVENQ",
            "Téléphone : « 04 66 00 00 00 », et ici « 04 66 00 00 01 »",
        ]
    );
    assert_eq!((&twin["differs"], &review["people"][0]["certain"]), (&json!(true), &json!(false)));
    assert_eq!(
        (&review["people"][1]["twin"], &review["people"][1]["certain"]),
        (&Value::Null, &json!(true))
    );
    assert_eq!(review["ignored"][0]["line"], 13);
    assert_eq!(plain(review["ignored"][0]["reason"].as_str().unwrap()), "ligne de fiche illisible");
}

#[test]
fn who_is_kept_enters_as_was_decided_and_nobody_else() {
    let rivenq = "M. Christophe RIVENQ / président / 04 66 00 00 00";
    let fabre = "Mme Odile FABRE / maire de Salindres / ";
    let check = |kept: Value, expected: &[&str]| {
        let mut office = office();
        office.ask("read_source", json!({"text": CARDS}));
        let entered =
            office.ask("enter_source", json!({"revision": 1, "kept": [], "people": kept}));
        let mut found = people(&mut office);
        found.sort();
        assert_eq!(found, expected, "{kept}");
        if entered["revision"] == 2 {
            office.ask("undo", json!({"revision": 2}));
            assert_eq!(people(&mut office), [rivenq], "one edit");
        }
    };
    let keep = |index: u32, merge: &str| json!({"index": index, "merge": merge});
    check(json!([keep(1, "apart")]), &[rivenq, fabre]);
    check(json!([keep(0, "complete"), keep(1, "apart")]), &[rivenq, fabre]);
    check(json!([keep(0, "replace")]), &["M. Christophe RIVENQ / président / 04 66 00 00 01"]);
    check(
        json!([keep(0, "apart")]),
        &[rivenq, "M. Christophe RIVENQ / président / 04 66 00 00 01"],
    );
}

#[test]
fn a_list_alone_makes_a_visit_of_people() {
    let mut office = Office::new();
    office.ask("read_source", json!({"text": CARDS}));
    let kept = json!([{"index": 0, "merge": "apart"}, {"index": 1, "merge": "apart"}]);
    office.ask("create_visit", json!({"kept": [], "people": kept}));
    assert_eq!(people(&mut office).len(), 2);
}

#[test]
fn a_table_is_read_by_the_names_of_its_columns() {
    let mut office = office();
    let table = "Civilité;Nom;Prénom;Qualité;Courriel;Portable\nMme;FABRE;Odile;maire de Salindres;o@salindres.example;06 39 98 00 01\n";
    let review = office.ask("read_source", json!({"text": table}));
    assert_eq!(column(&review["people"], "name"), ["Mme Odile FABRE"]);
    assert_eq!(column(&review["people"], "function"), ["maire de Salindres"]);
    assert_eq!(column(&review["people"], "contact"), ["o@salindres.example · 06 39 98 00 01"]);
}

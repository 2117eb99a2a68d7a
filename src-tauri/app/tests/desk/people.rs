//! What the inspector says of the people of a stop.

use crate::office::{Office, column, plain};
use serde_json::json;

#[test]
fn the_inspector_says_what_is_odd_about_who_is_there() {
    let day = |stop: &str| {
        format!(
            "= 2020-09-21\n& M. Luc PETIT, adjoint #petit\n& Mme Zoé ROUX, préfète du Gard #roux\n\
             & M. Guy HÔTE {{host}} #hote\n!09:00 Autre ; 60 {{G}} #autre\n  hote welcomes\n{stop}"
        )
    };
    for (stop, odd) in [
        ("!10:30 A ; 30 #a\n  hote welcomes\n  roux attends\n", [].as_slice()),
        ("!10:30 A ; 30 #a\n  roux attends\n", &["Personne n’accueille."]),
        (
            "!10:30 A ; 10 #a\n  hote welcomes\n  petit speaks 5\n  roux speaks 10\n",
            &["Les discours durent 15 min, l’étape 10 min."],
        ),
        ("!10:30 A ; 10 #a\n  hote welcomes\n  hote declined\n", &["Guy HÔTE ne vient pas"]),
        (
            "!09:10 A ; 10 {H} #a\n  hote welcomes\n",
            &["Guy HÔTE est en même temps à « A » et à « Autre »."],
        ),
    ] {
        let mut office = Office::new();
        office.put("a.visite", &day(stop));
        let key = office.ask("library", json!({}))["coming"][0]["key"].clone();
        office.ask("open_visit", json!({"key": key, "stop": null}));
        let details = office.ask("details", json!({"stop": "a"}));
        let said: Vec<String> = details["odd"]
            .as_array()
            .unwrap()
            .iter()
            .map(|text| plain(text.as_str().unwrap()))
            .collect();
        assert_eq!(said.len(), odd.len(), "{said:?}");
        for (text, begins) in said.iter().zip(odd) {
            assert!(text.contains(begins), "{text}");
        }
    }
}

#[test]
fn who_was_forgotten_is_invited_and_stands_on_paper_in_the_order_of_precedence() {
    let mut office = Office::new();
    office.put(
        "a.visite",
        "= 2020-09-21\n& M. Guillaume BASSET, directeur {guest} #basset\n\
         & Mme Zoé ROUX, préfète du Gard {participant} #roux\n\
         !12:15 Réunion ; 75 @ Pôle Mécanique (Saint-Martin-de-Valgalgues) #r\n\
         \x20 basset attends\n  roux attends\n",
    );
    let key = office.ask("library", json!({}))["coming"][0]["key"].clone();
    let opened = office.ask("open_visit", json!({"key": key, "stop": null}));
    let asked = |people: &serde_json::Value, list: &str| {
        let rows = people[list].as_array().unwrap().clone();
        rows.into_iter().find(|row| row["office"] == "mayor")
    };
    let people = office.ask("people", json!({"stop": "r"}));
    let mayor = asked(&people, "forgotten").unwrap();
    assert_eq!(mayor["name"], "Maire de Saint-Martin-de-Valgalgues");
    let invited = format!("M. Claude CERPÉDÈS, {}", mayor["function"].as_str().unwrap());
    office.ask(
        "add_person",
        json!({"revision": opened["revision"], "text": invited, "stop": "r", "doing": "confirmed"}),
    );
    let people = office.ask("people", json!({"stop": "r"}));
    assert_eq!(asked(&people, "forgotten"), None, "nobody asks again");
    assert_eq!(
        column(&people["rows"], "name"),
        ["Mme Zoé ROUX", "M. Claude CERPÉDÈS", "M. Guillaume BASSET"]
    );
    let target = office.path("noms.html");
    office.answers.lock().unwrap().target = Some(target.clone());
    office.ask("export_sheet", json!({"sheet": "chevalets", "reader": null, "format": "html"}));
    let names = std::fs::read_to_string(target).unwrap().replace("<wbr>", "");
    let found: Vec<usize> =
        ["ROUX", "CERPÉDÈS", "BASSET"].map(|name| names.find(name).unwrap()).into();
    assert!(found.is_sorted(), "{names}");
}

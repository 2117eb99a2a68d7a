//! « Pourquoi pas ? » as it is said in the window.

use crate::office::{Office, plain};
use serde_json::{Value, json};
use std::fs;

const NAMES: [&str; 6] = ["un", "deux", "trois", "quatre", "cinq", "six"];

/// Six visits between an arrival and a departure, of which each lasts 80 minutes and at least 75.
fn six_visits() -> String {
    let mut day = String::from(
        "= 2020-09-21 Europe/Paris [09:00-18:00]\n: title A\n!09:00 Accueil ; 15 @ Gare #accueil\n",
    );
    for name in NAMES {
        day.push_str(&format!("Visite {name} ; 80 (75) @ Usine {name} #{name}\n"));
    }
    day.push_str("!18:00 Départ ; 15 @ Gare #depart\n");
    day
}

/// The minutes from each place to each other, all the same.
fn roads(minutes: u32) -> String {
    let places: Vec<String> =
        NAMES.iter().map(|name| format!("Usine {name}")).chain(["Gare".to_owned()]).collect();
    let mut table = String::from("de;à;minutes\n");
    for from in &places {
        for to in places.iter().filter(|to| *to != from) {
            table.push_str(&format!("{from};{to};{minutes}\n"));
        }
    }
    table
}

fn said(value: &Value) -> String {
    plain(value.as_str().unwrap())
}

#[test]
fn too_many_visits_for_the_day_are_told_with_the_least_of_their_ways() {
    let mut office = Office::new();
    office.put("a.visite", &six_visits());
    let opened = office.open("A");
    let path = office.path("trajets.csv");
    fs::write(&path, roads(10)).unwrap();
    office.answers.lock().unwrap().file = Some(path);
    office.ask("read_roads", json!({"revision": opened["revision"]}));
    let why = office.ask("why_not", json!({ "stop": "six" }));
    // 480 minutes and 70 on the way in the 525 from 9h15 to 18h.
    assert_eq!(
        said(&why["sentence"]),
        "« Visite six » ne tient pas : il manque au moins 25 min, quel que soit l’ordre."
    );
    let lines: Vec<String> = why["lines"].as_array().unwrap().iter().map(said).collect();
    let lasting = NAMES.map(|name| format!("Visite {name} : 1 h 20"));
    let around = ["9h fixe : Accueil", "Accueil : 15 min", "18h fixe : Départ"].map(str::to_owned);
    let ways = "Les trajets entre ces étapes, du départ au retour : 1 h 10 au moins".to_owned();
    let told: Vec<String> = around.into_iter().chain(lasting).chain([ways]).collect();
    assert_eq!(lines, told);
}

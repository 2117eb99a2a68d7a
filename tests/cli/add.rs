//! The quick line on the command line: how it is read, and what it adds.

use crate::support::{Desk, fixture};
use serde_json::{Value, json};

const EMPTY: &str = "= 2020-09-21 Europe/Paris\n!08:00 Accueil ; 15 #accueil\n";

fn reading(desk: &Desk, line: &str) -> Value {
    desk.json(&["add", "jour.visite", line, "--dry-run", "--json"])["reading"].clone()
}

fn titles(desk: &Desk) -> Vec<String> {
    let agenda = desk.json(&["show", "jour.visite", "--json"]);
    let stops = agenda["stops"].as_array().unwrap().iter();
    stops.map(|stop| stop["title"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_line_is_read_as_the_table_of_hours_says() {
    let desk = Desk::with_outline(EMPTY);
    let table = std::fs::read_to_string(fixture("hours.tsv")).unwrap();
    let mut rows = 0;
    for row in table.lines() {
        let mut cells = row.splitn(3, '\t');
        let (Some("line"), Some(typed), Some(meaning)) = (cells.next(), cells.next(), cells.next())
        else {
            continue;
        };
        rows += 1;
        let meaning = meaning.split(" (").next().unwrap();
        if meaning.contains("no title yet") {
            desk.run(&["add", "jour.visite", typed, "--dry-run"]).expect(2);
            continue;
        }
        let read = reading(&desk, typed);
        let said = |name: &str| {
            let part = meaning.split(", ").find(|part| part.starts_with(&format!("{name} ")));
            part.map(|part| part[name.len() + 1..].trim_end_matches(" marked about").to_owned())
        };
        for name in ["title", "start", "end", "place", "room"] {
            assert_eq!(read[name].as_str().map(str::to_owned), said(name), "{typed}: {name}");
        }
        let minutes = said("duration").map(|minutes| minutes.parse::<u64>().unwrap());
        assert_eq!(read["duration_min"].as_u64(), minutes, "{typed}");
        let about = meaning.contains("marked about");
        assert_eq!(read["precision"] == "about", about, "{typed}");
        assert_eq!(read["doubts"], json!([]), "{typed}");
    }
    assert!(rows > 8, "{rows}");
}

#[test]
fn a_stop_stands_at_its_hour_or_behind_the_last_or_behind_another() {
    let desk = Desk::with_reference_day();
    desk.run(&["add", "jour.visite", "11h30 point presse 10 min"]).expect(0);
    desk.run(&["add", "jour.visite", "visite SNR 45 min @ Usine, Hall"]).expect(0);
    desk.run(&["add", "jour.visite", "café 10 min", "--after", "Accueil"]).expect(0);
    let there = titles(&desk);
    assert_eq!(there.first().unwrap(), "Accueil");
    assert_eq!(there[1], "café");
    assert_eq!(there.last().unwrap(), "visite SNR");
    let at = |title: &str| there.iter().position(|other| other == title).unwrap();
    assert!(at("point presse") < at("visite SNR"));
    let agenda = desk.json(&["show", "jour.visite", "--json"]);
    let last = agenda["stops"].as_array().unwrap().last().unwrap();
    assert_eq!((&last["place"]["name"], &last["place"]["room"]), (&json!("Usine"), &json!("Hall")));
    desk.run(&["undo", "jour.visite"]).expect(0);
    assert_eq!(titles(&desk).len(), there.len() - 1);
}

#[test]
fn a_dry_run_says_how_the_line_is_read_and_writes_nothing() {
    let desk = Desk::with_outline(EMPTY);
    let before = titles(&desk);
    desk.run(&["add", "jour.visite", "14h30 visite SNR 45 min", "--dry-run"])
        .expect(0)
        .prints("Heure fixe 14h30")
        .prints("Étape visite SNR");
    assert_eq!(titles(&desk), before);
    desk.run(&["add", "jour.visite", "visite", "--after", "nulle part"]).expect(2);
    desk.run(&["add", "jour.visite"]).expect(2);
}

//! The reference day, from its outline to a repaired agenda and back.

use crate::support::Desk;
use serde_json::{Value, json};

fn hours(agenda: &Value) -> Vec<String> {
    let stops = agenda["stops"].as_array().unwrap();
    stops.iter().map(|stop| stop["start"].as_str().unwrap_or_default()[11..16].to_owned()).collect()
}

fn left(agenda: &Value) -> Vec<u64> {
    agenda["margins"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|margin| margin["left_min"].as_u64())
        .collect()
}

#[test]
fn a_delay_eats_the_margin_then_says_what_is_missing() {
    let desk = Desk::with_reference_day();
    for (by, expected, margin, missing, code) in [
        ("+10", ["09:10", "09:45", "10:45", "12:15"], 10, None, 0),
        ("-20", ["08:40", "09:15", "10:15", "12:15"], 40, None, 0),
        ("+30", ["09:30", "10:05", "11:05", "12:15"], 5, Some(15), 1),
        ("1h30", ["10:30", "11:05", "12:05", "12:15"], 5, Some(75), 1),
    ] {
        let shift = ["shift", "jour.visite", "--stop", "09:00", "--by", by, "--dry-run", "--json"];
        desk.run(&shift).expect(code);
        let agenda = desk.json(&shift);
        assert_eq!(hours(&agenda), expected, "{by}");
        assert_eq!(left(&agenda), [margin], "{by}");
        let problems = agenda["problems"].as_array().unwrap();
        let blocking = problems.iter().find(|problem| problem["severity"] == "blocking");
        assert_eq!(blocking.and_then(|problem| problem["minutes"].as_u64()), missing, "{by}");
    }
}

#[test]
fn a_repair_is_one_edit_and_one_undo() {
    let desk = Desk::with_reference_day();
    let show = ["show", "jour.visite", "--json"];
    let base = desk.json(&show);
    desk.run(&["shift", "jour.visite", "--stop", "Accueil", "--by", "+30"]).expect(1);
    let late = desk.json(&show);
    desk.run(&["suggest", "jour.visite", "--apply", "1"]).expect(0);
    let repaired = desk.json(&show);
    assert_eq!(repaired["stops"][2]["duration_min"], json!(45));
    desk.run(&["undo", "jour.visite"]).expect(0);
    assert_eq!(desk.json(&show), late);
    desk.run(&["undo", "jour.visite"]).expect(0);
    assert_eq!(desk.json(&show), base);
    desk.run(&["undo", "jour.visite"]).expect(4);
    desk.run(&["redo", "jour.visite"]).expect(0);
    assert_eq!(desk.json(&show), late);
}

#[test]
fn what_the_outline_writes_import_reads_back_with_the_same_ids() {
    let desk = Desk::new();
    desk.run(&["sample", "-o", "exemple.visite"]).expect(0);
    let outline = desk.run(&["show", "exemple.visite", "--outline"]).expect(0).out;
    desk.run_with(&["import", "-", "-o", "encore.visite"], &outline).expect(0);
    assert_eq!(desk.run(&["show", "encore.visite", "--outline"]).expect(0).out, outline);
    let (one, two) = (["show", "exemple.visite", "--json"], ["show", "encore.visite", "--json"]);
    assert_eq!(desk.json(&one), desk.json(&two));
}

#[test]
fn a_public_agenda_holds_nothing_internal() {
    let desk = Desk::new();
    desk.run(&["sample", "-o", "exemple.visite"]).expect(0);
    for arguments in [
        vec!["show", "exemple.visite", "--audience", "public", "--json"],
        vec!["show", "exemple.visite", "--audience", "public"],
    ] {
        let said = desk.run(&arguments).expect(0);
        for withheld in
            ["Chevalets", "06 39 98", "Marge", "Trajet", "left_min\": 20", "Train attendu"]
        {
            assert!(!said.out.contains(withheld), "{withheld}: {}", said.out);
        }
    }
}

#[test]
fn who_has_no_seat_is_a_point_to_check() {
    let day = "= 2020-09-21\n& A #a\n& B #b\n!09:00 Accueil ; 15\nUsine ; 30 {presse} #usine\n  a attends\n  b attends\n!11:00 Bilan ; 30\n";
    let desk = Desk::with_outline(day);
    let file = "jour.visite";
    desk.run(&["check", file]).expect(0).prints("Aucun problème.");
    for (seats, french, english) in [
        ("1", "presse : 2 personnes pour 1 place", "presse: 2 people for 1 seat"),
        ("0", "presse : 2 personnes pour 0 place", "presse: 2 people for 0 seats"),
    ] {
        desk.write(
            "places.json",
            format!(r#"{{"command":"set_seats","group":"presse","seats":{seats}}}"#),
        );
        desk.run(&["apply", file, "places.json"]).expect(0);
        desk.line_in("fr", "check jour.visite").expect(0).prints(french);
        desk.line_in("en", "check jour.visite").expect(0).prints(english);
        let problem = &desk.json(&["check", file, "--json"])["problems"][0];
        assert_eq!(
            (&problem["code"], &problem["severity"], &problem["stops"]),
            (&json!("too_few_seats"), &json!("check"), &json!(["usine"]))
        );
    }
    desk.run(&["undo", file]).expect(0);
    desk.run(&["undo", file]).expect(0);
    desk.run(&["check", file]).expect(0).prints("Aucun problème.");
}

//! What is only tried: on the paper beside the agenda, and nowhere else.

use crate::office::{Office, plain};
use base64::Engine;
use serde_json::{Value, json};
use std::fs;

/// 12h15 is missed by ten minutes, and the workshop can be cut; the public does not know of the briefing.
const DAY: &str = "= 2020-09-21\n: title A\n!08:00 Point interne ; 15 #i\n  audience internal\n\
    !09:15 Atelier ; 130 (60) #b\nGoûter ; 60 (60) #a\n!12:15 Réunion ; 60 #c\n";

fn office() -> Office {
    let mut office = Office::new();
    office.put("a.visite", DAY);
    office.open("A");
    office
}

/// A page of the programme as a reader gets it.
fn page(office: &mut Office, audience: &str, trial: &Value) -> Value {
    let reader = json!({ "audience": audience });
    let sent =
        json!({"sheet": "programme", "reader": reader, "page": 1, "trial": trial, "seek": true});
    office.ask("page", sent)
}

fn image(page: &Value) -> String {
    let data = page["image"].as_str().unwrap().strip_prefix("data:image/svg+xml;base64,").unwrap();
    String::from_utf8(base64::engine::general_purpose::STANDARD.decode(data).unwrap()).unwrap()
}

fn line(text: &str) -> Value {
    let chosen = json!({"timing": null, "group": null, "place": null});
    json!({"try": "line", "day": "2020-09-21", "text": text, "chosen": chosen})
}

fn title(stop: &str) -> Value {
    json!({"try": "cell", "stop": stop, "cell": "title", "text": "Atelier de nuit"})
}

/// Tries something: the paper shows it and says what it is; neither the visit nor its paper has moved then.
#[track_caller]
fn check(trial: &Value, mark: &str) {
    let mut office = office();
    let visit = office.ask("refresh", json!({}));
    let paper = page(&mut office, "public", &Value::Null);
    assert_eq!(paper["mark"], Value::Null);
    let tried = page(&mut office, "public", trial);
    assert_eq!(plain(tried["mark"].as_str().unwrap()), mark);
    let label = plain(tried["label"].as_str().unwrap());
    assert!(label.starts_with(&format!("Aperçu : {mark}. Programme, page 1 sur 1")), "{label}");
    assert_ne!(image(&tried), image(&paper));
    assert_eq!(office.ask("refresh", json!({})), visit);
    assert_eq!(page(&mut office, "public", &Value::Null), paper);
}

#[test]
fn the_paper_shows_what_is_tried_and_says_what_it_is() {
    check(&line("14h30 visite SNR 45 min"), "Étape ajoutée : Visite SNR");
    check(&json!({"try": "repair", "rank": 1}), "Réparation : Atelier : 130 → 120 min");
    let hour = json!({"try": "cell", "stop": "c", "cell": "start", "text": "12h30"});
    check(&hour, "Réunion : heure fixée à 12h30");
    let shorter = json!({"try": "cell", "stop": "b", "cell": "duration", "text": "65"});
    check(&shorter, "Atelier : 130 → 65 min");
    let shares = json!([{"stop": "b", "weight": 1}]);
    let spread = json!({"try": "spread", "text": "-20", "shares": shares});
    check(&spread, "Proposition : Atelier : 130 → 110 min");
    let gesture = json!({"do": "remove", "stops": ["b"], "cut": false});
    check(&json!({"try": "gesture", "gesture": gesture}), "Étape retirée : Atelier");
}

#[test]
fn what_changes_nothing_is_the_visit_itself() {
    let mut office = office();
    let same = json!({"try": "cell", "stop": "b", "cell": "duration", "text": "130"});
    let paper = page(&mut office, "public", &Value::Null);
    assert_eq!(page(&mut office, "public", &same), paper);
}

#[test]
fn what_is_suggested_is_tried_as_long_as_the_visit_is_the_same() {
    let mut office = office();
    office.ask("suggest", json!({"day": "2020-09-21"}));
    let offer = json!({"try": "offer", "rank": 1});
    assert!(page(&mut office, "public", &offer)["mark"].is_string());
    let edit = json!({"revision": 1, "stop": "a", "cell": "duration", "text": "65"});
    office.ask("edit", edit);
    office.call("preview", json!({ "trial": offer })).unwrap_err();
}

#[test]
fn whoever_may_not_read_the_stop_sees_nothing_of_it() {
    let mut office = office();
    let tried = page(&mut office, "public", &title("i"));
    assert!(tried["mark"].as_str().unwrap().ends_with("; ce papier ne change pas"), "{tried}");
    assert_eq!(image(&tried), image(&page(&mut office, "public", &Value::Null)));
    let tried = page(&mut office, "internal", &title("i"));
    assert_ne!(image(&tried), image(&page(&mut office, "internal", &Value::Null)));
}

#[test]
fn right_behind_a_version_what_is_tried_is_no_longer_that_version() {
    let mut office = office();
    let version = json!({"revision": 1, "name": "", "comment": "", "recipients": []});
    office.ask("release", version);
    let now = image(&page(&mut office, "public", &Value::Null));
    // The words stay, the stamp does not: a draft after the version.
    assert_ne!(image(&page(&mut office, "public", &title("i"))), now);
}

#[test]
fn the_notice_of_change_says_what_would_have_changed_since_the_last_version() {
    let mut office = office();
    let version = json!({"revision": 1, "name": "", "comment": "", "recipients": []});
    office.ask("release", version);
    let sent = json!({
        "sheet": "changements", "reader": {"audience": "public"},
        "page": 1, "trial": title("b"), "seek": true,
    });
    let tried = office.ask("page", sent);
    assert_eq!(plain(tried["mark"].as_str().unwrap()), "« Atelier » devient « Atelier de nuit »");
}

#[test]
fn what_is_given_out_knows_nothing_of_what_is_tried() {
    let mut office = office();
    let target = office.path("programme.pdf");
    office.answers.lock().unwrap().target = Some(target.clone());
    let export = json!({"sheet": "programme", "reader": null, "format": "pdf"});
    office.ask("export_sheet", export.clone());
    let before = fs::read(&target).unwrap();
    page(&mut office, "public", &line("14h30 visite SNR 45 min"));
    office.ask("export_sheet", export);
    assert_eq!(fs::read(&target).unwrap(), before);
}

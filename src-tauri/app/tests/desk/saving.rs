//! A disk that is full, a file that is gone, a colleague who is faster: nothing that was typed is lost.

use crate::office::{Office, Told, column, plain};
use app::say::Label;
use app::{Session, sources};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const DAY: &str = "= 2020-09-21\n: title A\n!09:00 Accueil ; 15 #a\nB ; 45 #b\n";

fn edit(office: &mut Office, revision: u32, text: &str) -> Value {
    office.ask("edit", json!({"revision": revision, "stop": "b", "cell": "duration", "text": text}))
}

fn durations(snapshot: &Value) -> Vec<String> {
    column(&snapshot["days"][0]["rows"], "duration")
}

/// A visit that was edited after its file had gone.
fn gone() -> (Office, std::path::PathBuf) {
    let mut office = Office::new();
    let path = office.put("a.visite", DAY);
    office.open("A");
    edit(&mut office, 1, "50");
    // The page looks every two seconds: what lay beside the file is then in it.
    office.ask("refresh", json!({}));
    fs::rename(&path, office.path("parti.visite")).unwrap();
    let edited = edit(&mut office, 2, "55");
    assert_eq!(durations(&edited), ["15 min", "55 min"]);
    assert!(
        plain(edited["unsaved"].as_str().unwrap()).starts_with(
            "« a.visite » n’est plus à sa place : déplacé, renommé ou débranché. Vos changements sont à l’abri"
        ),
        "{edited}"
    );
    (office, path)
}

fn lying_at(path: &Path) -> Vec<String> {
    let session = Session::open_read_only(path).unwrap();
    let visit = session.visit();
    visit.stops().map(|(_, stop)| stop.duration.unwrap_or_default().to_string()).collect()
}

#[test]
fn an_edit_of_a_file_that_is_gone_goes_on_in_a_copy_and_comes_home_with_its_history() {
    let (mut office, path) = gone();
    edit(&mut office, 3, "58");
    office.ask("undo", json!({"revision": 4}));
    // Its place is there again, empty: the whole visit is put there.
    let home = office.ask("retry_save", json!({}));
    assert_eq!(home["unsaved"], Value::Null);
    assert_eq!(
        plain(home["announce"].as_str().unwrap()),
        "Tout est de nouveau écrit dans « a.visite »"
    );
    assert_eq!(lying_at(&path), ["15", "55"]);
    assert_eq!(office.ask("history", json!({})).as_array().unwrap().len(), 5);
    assert_eq!(durations(&office.ask("redo", json!({"revision": 5}))), ["15 min", "58 min"]);
    assert_eq!(fs::read_dir(office.path("data/secours")).unwrap().count(), 0);
}

#[test]
fn edits_come_home_to_a_file_that_is_put_back_one_by_one() {
    let (mut office, path) = gone();
    edit(&mut office, 3, "58");
    office.ask("undo", json!({"revision": 4}));
    fs::rename(office.path("parti.visite"), &path).unwrap();
    office.ask("retry_save", json!({}));
    assert_eq!(lying_at(&path), ["15", "55"]);
    let texts = column(&office.ask("history", json!({})), "text");
    assert_eq!(
        texts,
        [
            "Annulé : B : 55 → 58 min.",
            "B : 55 → 58 min.",
            "B : 50 → 55 min.",
            "B : 45 → 50 min.",
            "Visite créée."
        ]
    );
}

#[test]
fn a_visit_that_was_edited_at_home_meanwhile_is_not_overwritten() {
    let (mut office, path) = gone();
    fs::rename(office.path("parti.visite"), &path).unwrap();
    let mut other = Session::open(&path).unwrap();
    let visit = sources::visit_of_outline("", &DAY.replace("45", "10"), &Told::default()).unwrap();
    other.replace(&visit, &Label::Several { count: 1 }, &Told::default()).unwrap();
    other.close().unwrap();
    let refused = office.call("retry_save", json!({})).unwrap_err();
    assert!(
        plain(&refused).contains("a été modifié entre-temps par quelqu’un d’autre"),
        "{refused}"
    );
    assert_eq!(lying_at(&path), ["15", "10"]);
    assert_eq!(durations(&office.ask("refresh", json!({}))), ["15 min", "55 min"]);
}

#[test]
fn saved_elsewhere_the_visit_goes_on_there() {
    let (mut office, _) = gone();
    let target = office.path("ailleurs.visite");
    assert!(office.ask("save_copy", json!({})).is_null());
    office.answers.lock().unwrap().target = Some(target.clone());
    let saved = office.ask("save_copy", json!({}));
    assert_eq!(
        (saved["unsaved"].clone(), saved["file"].as_str()),
        (Value::Null, Some("ailleurs.visite"))
    );
    edit(&mut office, 3, "58");
    assert_eq!(lying_at(&target), ["15", "58"]);
    assert_eq!(fs::read_dir(office.path("data/secours")).unwrap().count(), 0);
}

#[test]
fn a_copy_of_a_visit_that_is_well_leaves_it_open_where_it_is() {
    let mut office = Office::new();
    let path = office.put("a.visite", DAY);
    office.open("A");
    let target = office.path("copie.visite");
    office.answers.lock().unwrap().target = Some(target.clone());
    assert_eq!(office.ask("save_copy", json!({}))["file"], "a.visite");
    edit(&mut office, 1, "55");
    assert_eq!(
        (lying_at(&path), lying_at(&target)),
        (vec!["15".into(), "55".into()], vec!["15".into(), "45".into()])
    );
    // What is there is not replaced.
    assert!(office.call("save_copy", json!({})).unwrap_err().contains("existe déjà"));
}

#[test]
fn what_was_kept_here_is_taken_up_at_the_next_start() {
    let (office, path) = gone();
    let mut office = office.again();
    // Its place is still empty: the copy itself is listed.
    let opened = office.open("A");
    assert_eq!(durations(&opened), ["15 min", "55 min"]);
    assert!(opened["unsaved"].is_string());
    office.ask("close", json!({}));
    fs::rename(office.path("parti.visite"), &path).unwrap();
    let opened = office.open("A");
    assert_eq!(
        (durations(&opened), opened["unsaved"].clone()),
        (vec!["15 min".into(), "55 min".into()], Value::Null)
    );
    assert_eq!(lying_at(&path), ["15", "55"]);
}

#[test]
fn a_file_that_goes_while_nobody_types_is_missed() {
    let mut office = Office::new();
    let path = office.put("a.visite", DAY);
    office.open("A");
    fs::remove_file(path).unwrap();
    assert!(office.ask("refresh", json!({}))["unsaved"].is_string());
}

#[cfg(unix)]
#[test]
fn where_not_even_a_copy_can_be_kept_the_edit_is_refused_and_nothing_has_moved() {
    let mut office = Office::new();
    let path = office.put("a.visite", DAY);
    office.open("A");
    fs::remove_file(path).unwrap();
    fs::write(office.path("data/secours"), "").unwrap();
    let refused = office
        .call("edit", json!({"revision": 1, "stop": "b", "cell": "duration", "text": "55"}))
        .unwrap_err();
    assert!(refused.contains("a.visite"), "{refused}");
    let before = office.ask(
        "preview",
        json!({"trial": {"try": "cell", "stop": "b", "cell": "duration", "text": "45"}}),
    );
    assert_eq!(durations(&before), ["15 min", "45 min"]);
}

#[test]
fn what_a_colleague_does_meanwhile_is_said_in_words() {
    let mut office = Office::new();
    let path = office.put("a.visite", DAY);
    office.open("A");
    let mut other = Session::open(&path).unwrap();
    let visit = sources::visit_of_outline("", &DAY.replace("45", "10"), &Told::default()).unwrap();
    let label = Label::Duration { stop: "B".to_owned(), from: Some(45), to: Some(10) };
    other.replace(&visit, &label, &Told::default()).unwrap();
    let seen = office.ask("refresh", json!({}));
    assert_eq!(
        plain(seen["announce"].as_str().unwrap()),
        "Modifié ailleurs par Cabinet : B : 45 → 10 min."
    );
    assert_eq!(office.ask("refresh", json!({}))["announce"], Value::Null);
}

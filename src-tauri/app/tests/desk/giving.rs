//! Giving out versions from the window: for whom, the packages, the shared calendar, and what was given once.

use crate::office::{Office, column};
use serde_json::{Value, json};
use std::fs;

const DAY: &str = "= 2020-09-21\n: title A\n: office Alès Agglomération <protocole@ales.example>\n\
    & Mme Anne ARNAUD, cheffe du protocole <anne@ales.example> {host} #arnaud\n\
    & M. Guillaume BASSET, directeur <guy@basset.example> {guest} #basset\n\
    & M. Paul ROUX {participant} #roux\n\
    !09:15 Accueil ; 15 #a\n  arnaud welcomes\n  basset attends\n!12:15 Réunion ; 75 #r\n  basset attends\n";

fn office() -> Office {
    let mut office = Office::new();
    office.put("a.visite", DAY);
    office.open("A");
    office
}

/// Freezes a version for these persons and returns the revision.
fn release(office: &mut Office, revision: &Value, recipients: &[&str]) -> Value {
    let sent = json!({"revision": revision, "name": "", "comment": "", "recipients": recipients});
    office.ask("release", sent)["revision"].clone()
}

/// A second version, in which the meeting is later.
fn two_versions(office: &mut Office) -> Value {
    let revision = release(office, &json!(1), &["arnaud"]);
    let cell = json!({"revision": revision, "stop": "r", "cell": "start", "text": "12h30"});
    let moved = office.ask("edit", cell);
    release(office, &moved["revision"], &["basset"])
}

#[test]
fn for_whom_a_version_is_meant_is_chosen_among_all_and_counts_in_the_register() {
    let mut office = office();
    let asked = office.ask("distribution", json!({}));
    let concerned: Vec<(String, bool)> = column(&asked["recipients"], "id")
        .into_iter()
        .zip(asked["recipients"].as_array().unwrap())
        .map(|(id, recipient)| (id, recipient["concerned"] == true))
        .collect();
    let told = [("arnaud", true), ("basset", true), ("roux", false)];
    assert_eq!(concerned, told.map(|(id, is)| (id.to_owned(), is)));
    // Who is not concerned is added by hand, who is concerned is left out.
    release(&mut office, &json!(1), &["arnaud", "roux"]);
    let due = |office: &mut Office, key: &str| {
        let told = office.ask("told", json!({"key": key}));
        let holder = |holder: &Value| {
            (holder["due"] == true).then(|| holder["id"].as_str().unwrap().to_owned())
        };
        told["holders"].as_array().unwrap().iter().filter_map(holder).collect::<Vec<_>>()
    };
    assert_eq!(due(&mut office, "audience:internal"), ["arnaud"]);
    assert_eq!(due(&mut office, "audience:participants"), ["roux"]);
    office.ask("hand_over", json!({"release": 1, "persons": ["roux"], "how": "printed"}));
    assert_eq!(due(&mut office, "audience:participants"), Vec::<String>::new());
}

#[test]
fn an_answer_that_is_waited_for_is_open_and_is_written_to_nobody() {
    let mut office = office();
    let revision = release(&mut office, &json!(1), &["arnaud", "basset"]);
    let asked = json!({"revision": revision, "stop": "r", "person": "basset", "doing": "awaited"});
    office.ask("attend", asked);
    let screen = office.ask("distribution", json!({}));
    let open = column(&screen["open"], "text");
    assert!(open.iter().any(|it| it.contains("réponse attendue")), "{open:?}");
    let told = office.ask("told", json!({"key": "person:basset"}));
    assert_eq!((&told["changes"], &told["lines"]), (&json!([]), &json!("")));
    let hosts = office.ask("told", json!({"key": "audience:internal"}));
    assert!(hosts["lines"].as_str().unwrap().contains("est attendu."), "{hosts}");
}

#[test]
fn packages_show_how_far_they_are_and_one_that_is_stopped_leaves_nothing() {
    let mut office = office();
    two_versions(&mut office);
    let target = office.path("envoi");
    office.answers.lock().unwrap().target = Some(target.clone());
    let begun = office.ask("pack", json!({}));
    assert_eq!((&begun["done"], &begun["of"]), (&json!(0), &json!(1)));
    let stopped = office.ask("pack_stop", json!({}));
    assert_eq!(stopped["announce"], "Arrêté. Rien n’a été écrit.");
    assert!(!target.exists());
    let left: Vec<_> =
        fs::read_dir(office.folder.path()).unwrap().flatten().map(|it| it.file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("envoi")), "{left:?}");
    // Again, to the end: the folder appears whole.
    office.ask("pack", json!({}));
    assert!(!target.exists(), "nothing is in its place before all is there");
    let done = office.ask("pack_next", json!({}));
    assert_eq!((&done["done"], &done["of"]), (&json!(1), &json!(1)));
    assert!(done["announce"].as_str().unwrap().contains("Rien n’a été envoyé"), "{done}");
    assert!(target.join("basset/message.eml").exists() && target.join("index.json").exists());
    assert!(!target.join("arnaud").exists(), "who is not concerned gets nothing");
    // A folder that is there and not empty is not written into.
    let refused = office.call("pack", json!({})).unwrap_err();
    assert!(refused.contains("existe"), "{refused}");
}

#[test]
fn the_shared_calendar_is_written_again_at_each_version_and_a_folder_that_is_gone_is_said() {
    let mut office = office();
    let folder = office.path("partage");
    fs::create_dir(&folder).unwrap();
    office.answers.lock().unwrap().target = Some(folder.clone());
    let shared = office.ask("share_calendar", json!({}));
    assert_eq!(shared["shared"], folder.display().to_string());
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let first = read("agenda.ics");
    let revision = two_versions(&mut office);
    let second = read("agenda.ics");
    assert!(
        first.contains("T121500") && second.contains("T123000") && second.contains("SEQUENCE:1")
    );
    assert!(!second.contains("basset.example"), "the calendar is that of the public");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing half written lies beside it");
    fs::remove_dir_all(&folder).unwrap();
    fs::write(&folder, "").unwrap();
    let sent = json!({"revision": revision, "name": "", "comment": "", "recipients": []});
    let said = office.ask("release", sent);
    let announced = said["announce"].as_str().unwrap();
    assert!(announced.contains("Version 3 figée, mais le calendrier partagé"), "{announced}");
}

#[test]
fn a_version_is_taken_up_again_and_edited_further() {
    let mut office = office();
    let revision = two_versions(&mut office);
    let back = office.ask("restore", json!({"revision": revision, "number": 1}));
    let hours = |snapshot: &Value| column(&snapshot["days"][0]["rows"], "hour");
    assert!(hours(&back).iter().any(|hour| hour == "12h15"), "{:?}", hours(&back));
    let cell = json!({"revision": back["revision"], "stop": "r", "cell": "start", "text": "12h45"});
    let moved = office.ask("edit", cell);
    assert!(hours(&moved).iter().any(|hour| hour == "12h45"));
    let versions = office.ask("distribution", json!({}))["versions"].clone();
    assert_eq!(versions.as_array().unwrap().len(), 2, "both are what they were");
}

#[test]
fn a_visit_without_a_stop_is_not_frozen() {
    let mut office = Office::new();
    office.put("a.visite", "= 2020-09-21\n: title A\n");
    office.open("A");
    let sent = json!({"revision": 1, "name": "", "comment": "", "recipients": []});
    let refused = office.call("release", sent).unwrap_err();
    assert!(refused.contains("aucune étape"), "{refused}");
}

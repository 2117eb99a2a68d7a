//! Minutes between places from a table, in the window: one edit, one undo, and a sentence that says what was left out.

use crate::office::{Office, plain};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread::{JoinHandle, spawn};

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

const LOCATED: &str = "\
= 2020-09-21 Europe/Paris
: title Essai
!09:00 Accueil ; 15 @ Gare #a
Visite ; 45 @ Usine #b
@ Gare #gare
  : coordinates 44.1249, 4.0808
@ Usine #usine
  : coordinates 44.1715, 4.1577
";

/// Answers so many questions as OSRM does, on this machine.
fn osrm(questions: usize) -> (String, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let answered = spawn(move || {
        for _ in 0..questions {
            let (stream, _) = listener.accept().unwrap();
            let lines = BufReader::new(&stream).lines().map(Result::unwrap);
            let _ = lines.take_while(|line| !line.is_empty()).count();
            let answer = r#"{"code":"Ok","durations":[[0,1200],[1260,0]]}"#;
            let length = answer.len();
            let head = format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {length}");
            write!(&stream, "{head}\r\n\r\n{answer}").unwrap();
        }
    });
    (address, answered)
}

#[test]
fn an_engine_is_asked_only_after_it_was_set_and_agreed_to() {
    let mut office = Office::new();
    office.put("essai.visite", LOCATED);
    let opened = office.open("Essai");
    let sent = |snapshot: &Value, agreed: bool| json!({"revision": snapshot["revision"], "agreed": agreed});
    assert_eq!(office.ask("settings", json!({}))["engine"], Value::Null, "off by default");
    assert!(office.call("routes_question", json!({})).unwrap_err().contains("réglages"));
    assert!(office.call("ask_routes", sent(&opened, true)).is_err());
    for address in ["", "cartes", "https://", "http://a:b@cartes"] {
        assert!(office.call("set_routes", json!({"engine": "OSRM", "address": address})).is_err());
    }
    let (address, answered) = osrm(2);
    let set = office.ask("set_routes", json!({"engine": "OSRM", "address": format!("{address}/")}));
    assert_eq!([&set["engine"], &set["address"]], [&json!("OSRM"), &json!(address)]);
    let question = office.ask("routes_question", json!({}));
    assert_eq!(
        plain(question.as_str().unwrap()),
        format!("Les positions de 2 lieux sont envoyées à {address}. Aucun nom n’est envoyé.")
    );
    assert!(office.call("ask_routes", sent(&opened, false)).is_err(), "nobody agreed");
    let read = office.ask("ask_routes", sent(&opened, true));
    assert_eq!(announce(&read), "2 temps de trajet gardés (OSRM).");
    assert!(read.to_string().contains("20\u{a0}min"), "{read}");
    // It was agreed to for this address, at the next start as well, and for no other.
    let mut office = office.again();
    let opened = office.open("Essai");
    assert_eq!(office.ask("routes_question", json!({})), Value::Null);
    office.ask("ask_routes", sent(&opened, false));
    answered.join().unwrap();
    office.ask("set_routes", json!({"engine": "Valhalla", "address": address}));
    assert_ne!(office.ask("routes_question", json!({})), Value::Null);
    assert_eq!(
        office.ask("set_routes", json!({"engine": null, "address": ""}))["engine"],
        Value::Null
    );
}

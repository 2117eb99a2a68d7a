//! The list of visits, and search in all of them.

use crate::office::{Office, column, plain};
use serde_json::json;
use std::fs;

const BASSET: &str = "= 2020-09-21\n: title Visite de Guillaume Basset\n: reference 71.20\n\
    : office Alès Agglomération\n\
    & M. Didier LACOMBE, président, Cévennes Composites #lacombe\n\
    !09:00 Accueil ; 15 @ Gare d’Alès (Alès)\n\
    Cévennes Composites ; 60 @ Halle 2 (Saint-Privat-des-Vieux)\n  lacombe welcomes\n\
    \x20 note internal Entrée par le quai B, badge à l’accueil.\n\
    = 2020-09-22\n!10:00 Œuvre commune ; 30\n";
const LATE: &str = "= 2020-10-15\n: title Kagoshima\n!09:00 A ; 60\n!09:50 B ; 10\n";
const PAST: &str = "= 2020-07-03\n: title Comité\n!09:00 A ; 60\n!09:50 B ; 10\n";

#[test]
fn visits_are_listed_by_nearness_with_the_one_fact_that_matters() {
    let mut office = Office::new();
    office.put("b.visite", LATE);
    office.put("2020/a.visite", BASSET);
    office.put("c.visite", PAST);
    office.ask(
        "new_visit",
        json!({"beginning": {"from": "nothing"}, "title": "Printemps", "date": ""}),
    );
    office.ask("close", json!({}));
    let library = office.ask("library", json!({}));
    assert_eq!(column(&library["coming"], "title"), ["Visite de Guillaume Basset", "Kagoshima"]);
    assert_eq!(column(&library["coming"], "date"), ["21 sept.", "15 oct."]);
    assert_eq!(column(&library["coming"], "near"), ["dans 3 jours", "dans 3 semaines"]);
    assert_eq!(
        column(&library["coming"], "detail"),
        ["Alès Agglomération · 2 jours · 3 étapes · réf. 71.20", "1 jour · 2 étapes"]
    );
    assert_eq!(
        column(&library["coming"], "fact"),
        ["modifié aujourd’hui à 11h42", "Il manque 10 min le 15 octobre"]
    );
    assert_eq!(library["coming"][1]["severity"], "blocking");
    assert_eq!(column(&library["undated"], "title"), ["Printemps"]);
    // What is over cannot be held any better: its conflict is nobody's concern any more.
    assert_eq!(column(&library["past"], "near"), ["2020"]);
    assert_eq!(column(&library["past"], "fact"), ["modifié aujourd’hui à 11h42"]);
    assert_eq!(library["notice"], "");
}

#[test]
fn an_old_version_in_somebodys_pocket_is_the_fact_of_a_visit() {
    let mut office = Office::new();
    office.put(
        "a.visite",
        "= 2020-09-21\n& Anne MERLE #merle\n& Luc PETIT #petit\n!09:00 A ; 15\n  merle attends\n",
    );
    let key = office.ask("library", json!({}))["coming"][0]["key"].clone();
    let mut fact = |given: &[(u32, &[&str])]| {
        let opened = office.ask("open_visit", json!({"key": key, "stop": null}));
        let revision = opened["revision"].clone();
        let nothing = json!({"revision": revision, "name": "", "comment": "", "recipients": []});
        office.ask("release", nothing);
        for (release, persons) in given {
            let handed = json!({"release": release, "persons": persons, "how": "printed"});
            office.ask("hand_over", handed);
        }
        office.ask("close", json!({}));
        let card = office.ask("library", json!({}))["coming"][0].clone();
        (plain(card["fact"].as_str().unwrap()), card["severity"].clone())
    };
    let edited = "modifié aujourd’hui à 11h42".to_owned();
    assert_eq!(fact(&[]), (edited.clone(), json!(null)));
    // They have the last version.
    assert_eq!(fact(&[(2, &["merle", "petit"])]), (edited, json!(null)));
    assert_eq!(fact(&[]), ("2 personnes ont encore la V2".to_owned(), json!("check")));
    let one = fact(&[(4, &["petit"])]);
    assert_eq!(one, ("1 personne a encore la V2".to_owned(), json!("check")));
    let both = fact(&[(4, &["petit"])]);
    assert_eq!(both.0, "2 personnes ont une version plus ancienne que la V5");
}

#[test]
fn a_file_that_cannot_be_read_is_listed_with_its_reason_and_stays_as_it_is() {
    let mut office = Office::new();
    let path = office.put("a.visite", BASSET);
    fs::write(path.with_file_name("vide.visite"), "").unwrap();
    let damaged = path.with_file_name("abimee.visite");
    let mut bytes = fs::read(&path).unwrap();
    bytes.truncate(5_000);
    fs::write(&damaged, &bytes).unwrap();
    let library = office.ask("library", json!({}));
    assert_eq!(column(&library["coming"], "title"), ["Visite de Guillaume Basset"]);
    assert_eq!(column(&library["unread"], "file"), ["abimee.visite", "vide.visite"]);
    assert!(column(&library["unread"], "text")[0].contains("est abîmé et reste tel quel"));
    assert!(column(&library["unread"], "text")[1].contains("n’est pas une visite"));
    assert_eq!(fs::read(&damaged).unwrap(), bytes);
}

#[test]
fn a_folder_that_is_not_there_is_said() {
    let mut office = Office::new();
    let notice =
        |office: &mut Office| plain(office.ask("library", json!({}))["notice"].as_str().unwrap());
    assert!(notice(&mut office).starts_with("Le dossier des visites n’est plus là"));
    fs::write(office.path("visites"), "").unwrap();
    assert!(notice(&mut office).starts_with("Ce qui devrait être le dossier des visites"));
    let chosen = office.path("autre");
    fs::create_dir(&chosen).unwrap();
    office.answers.lock().unwrap().folder = Some(chosen.clone());
    let library = office.ask("choose_library", json!({}));
    assert_eq!(
        (library["notice"].as_str(), library["folder"].as_str()),
        (Some(""), chosen.to_str())
    );
    let mut office = office.again();
    assert_eq!(office.ask("settings", json!({}))["library"].as_str(), chosen.to_str());
    office.answers.lock().unwrap().folder = None;
    assert!(office.ask("choose_library", json!({})).is_null());
}

#[test]
fn a_visit_opened_elsewhere_is_listed_apart_and_one_that_is_gone_is_not() {
    let mut office = Office::new();
    let path = office.put("a.visite", BASSET);
    let elsewhere = office.path("ailleurs.visite");
    fs::rename(path, &elsewhere).unwrap();
    office.answers.lock().unwrap().file = Some(elsewhere.clone());
    office.ask("open", json!({}));
    office.ask("close", json!({}));
    let library = office.ask("library", json!({}));
    assert_eq!(column(&library["elsewhere"], "file"), ["ailleurs.visite"]);
    fs::remove_file(elsewhere).unwrap();
    let library = office.ask("library", json!({}));
    assert_eq!(column(&library["elsewhere"], "file"), [""; 0]);
    assert_eq!(column(&library["unread"], "file"), [""; 0]);
}

#[test]
fn search_finds_stops_people_places_and_notes_without_case_and_accents() {
    let mut office = Office::new();
    office.put("a.visite", BASSET);
    office.put("b.visite", LATE);
    let mut check = |typed: &str, expected: &[&str]| {
        let found = office.ask("search_visits", json!({"text": typed}));
        let lines: Vec<String> = found
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|visit| {
                let title = visit["card"]["title"].as_str().unwrap().to_owned();
                let texts = visit["texts"].as_array().unwrap().clone();
                std::iter::once(title).chain(texts.into_iter().map(|text| {
                    let [kind, at, text] = ["kind", "at", "text"]
                        .map(|field| text[field].as_str().unwrap().to_owned());
                    plain(&format!("{kind} {at} {text}"))
                }))
            })
            .collect();
        assert_eq!(lines, expected, "{typed}");
    };
    let basset = "Visite de Guillaume Basset";
    check("", &[]);
    check("   ", &[]);
    check("introuvable", &[]);
    check("GARE", &[basset, "place 21 sept. 9h Gare d’Alès, Alès"]);
    check("badge quai", &[basset, "note 21 sept. 9h15 Entrée par le quai B, badge à l’accueil."]);
    check("oeuvre", &[basset, "stop 22 sept. 10h Œuvre commune"]);
    check(
        "cevennes",
        &[
            basset,
            "stop 21 sept. 9h15 Cévennes Composites",
            "person 21 sept. 9h15 Didier LACOMBE, président, Cévennes Composites",
        ],
    );
    // The title helps a text to be found, and is enough by itself.
    check("basset gare", &[basset, "place 21 sept. 9h Gare d’Alès, Alès"]);
    check("kagoshima", &["Kagoshima"]);
    check("kagoshima gare", &[]);
    check("saint-privat des", &[basset, "place 21 sept. 9h15 Halle 2, Saint-Privat-des-Vieux"]);
}

#[test]
fn a_visit_opens_at_the_stop_that_was_found() {
    let mut office = Office::new();
    office.put("a.visite", BASSET);
    let found = office.ask("search_visits", json!({"text": "lacombe"}));
    let stop = found[0]["texts"][0]["stop"].clone();
    let opened = office.ask("open_visit", json!({"key": found[0]["card"]["key"], "stop": stop}));
    assert_eq!(opened["focus"], stop);
    assert!(stop.is_string());
    assert!(office.call("open_visit", json!({"key": "99", "stop": null})).is_err());
}

#[test]
fn what_changes_in_the_folder_is_seen_at_the_next_look() {
    let mut office = Office::new();
    let path = office.put("a.visite", BASSET);
    office.open("Visite de Guillaume Basset");
    office.ask("close", json!({}));
    let copy = path.with_file_name("b.visite");
    fs::copy(&path, &copy).unwrap();
    assert_eq!(office.ask("library", json!({}))["coming"].as_array().unwrap().len(), 2);
    fs::remove_file(copy).unwrap();
    assert_eq!(office.ask("library", json!({}))["coming"].as_array().unwrap().len(), 1);
}

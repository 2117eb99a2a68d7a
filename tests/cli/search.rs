//! Searching all visits of a folder.

use crate::support::{Desk, LANGUAGES, typed};
use serde_json::Value;

const BASSET: &str = "\
= 2020-09-21 Europe/Paris
: title Visite de Guillaume Basset
& M. Didier LACOMBE, président #lacombe
!09:00 Accueil ; 15 @ Gare (Alès) #a
Cévennes Composites ; 45 #b
  lacombe welcomes
  note internal Entrée par le quai B.
";

/// A folder `visites` with two visits, one of them in a folder of its own, and a file that is none.
fn library() -> Desk {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.path("visites/2020")).unwrap();
    desk.run_with(&["import", "-", "-o", "visites/2020/basset.visite"], BASSET).expect(0);
    let other = "= 2021-01-04\n: title Vœux\n!18:00 Discours du maire ; 30\n";
    desk.run_with(&["import", "-", "-o", "visites/voeux.visite"], other).expect(0);
    desk
}

#[test]
fn what_is_found_is_listed_with_its_file_and_its_stop() {
    let desk = library();
    let check = |words: &str, expected: &[&str]| {
        let found = desk.line(&format!("search {words} --library visites --json")).expect(0);
        let json: Value = serde_json::from_str(&found.out).unwrap();
        let lines: Vec<String> = json["visits"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|visit| {
                let title = typed(visit["title"].as_str().unwrap());
                let texts = visit["found"].as_array().unwrap().clone();
                std::iter::once(title).chain(texts.into_iter().map(|text| {
                    ["kind", "day", "start", "stop", "text"]
                        .map(|field| typed(text[field].as_str().unwrap_or("-")))
                        .join(" ")
                }))
            })
            .collect();
        assert_eq!(lines, expected, "{words}");
    };
    let basset = "Visite de Guillaume Basset";
    check("cevennes", &[basset, "stop 2020-09-21 09:15 b Cévennes Composites"]);
    check("LACOMBE", &[basset, "person 2020-09-21 09:15 b Didier LACOMBE, président"]);
    check("'quai entree'", &[basset, "note 2020-09-21 09:15 b Entrée par le quai B."]);
    check("ales", &[basset, "place 2020-09-21 09:00 a Gare, Alès"]);
    check("voeux", &["Vœux"]);
    check("introuvable", &[]);
}

#[test]
fn people_read_it_in_both_languages() {
    let desk = library();
    for lang in LANGUAGES {
        let found = desk.line_in(lang, "search cevennes --library visites").expect(0);
        let out = typed(&found.out);
        assert!(out.contains("basset.visite") && out.contains("Cévennes Composites"), "{out}");
    }
    let nothing = desk.line("search introuvable --library visites").expect(0);
    assert_eq!(nothing.out, "");
    assert!(typed(&nothing.err).contains("Rien ne répond à « introuvable »"), "{}", nothing.err);
}

#[test]
fn what_cannot_be_read_is_told_and_hides_nothing_else() {
    let desk = library();
    std::fs::write(desk.path("visites/abimee.visite"), "rien").unwrap();
    let found = desk.line("search cevennes --library visites").expect(0);
    assert!(typed(&found.err).contains("1 fichier n'a pas pu être lu"), "{}", found.err);
    assert!(typed(&found.out).contains("Cévennes Composites"));
    assert_eq!(std::fs::read(desk.path("visites/abimee.visite")).unwrap(), b"rien");
    for (line, code, said) in [
        ("search x --library nulle-part", 3, "n'est plus là"),
        ("search x --library visites/abimee.visite", 3, "est un fichier"),
        ("search '  ' --library visites", 2, "au moins un mot"),
        ("search", 2, "TEXT"),
    ] {
        let refused = desk.line(line).expect(code);
        assert!(typed(&refused.err).contains(said), "{line}: {}", refused.err);
        assert_eq!(refused.out, "", "{line}");
    }
}

#[test]
fn searching_changes_no_byte() {
    let desk = library();
    let before = std::fs::read(desk.path("visites/2020/basset.visite")).unwrap();
    desk.line("search cevennes --library visites").expect(0);
    assert_eq!(std::fs::read(desk.path("visites/2020/basset.visite")).unwrap(), before);
    assert_eq!(std::fs::read_dir(desk.path("visites/2020")).unwrap().count(), 1);
}

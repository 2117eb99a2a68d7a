//! `precedence`: who stands where at a stop, why, and what is odd; `forgotten`: who was forgotten.

use crate::support::{Desk, fixture};
use serde_json::{Value, json};

const DAY: &str = "\
= 2020-09-21
: title Visite de Guillaume Basset
& Mme Hélène VIDAL, sous-préfète d’Alès #vidal
& M. Christophe RIVENQ, président d’Alès Agglomération {host} #rivenq
& M. Guillaume BASSET, directeur du programme {guest} #basset
  : rank 3 invité d’honneur
& M. Antoine ROUSSEL, député du Gard #roussel
& Mme Sonia BERTHIER, sénatrice du Gard #berthier
& Mme Claire FABRÈGUES, vice-présidente de la Région Occitanie #fabregues
& Mme Carole DELGA, présidente de la Région Occitanie #delga
!12:15 Réunion d’échanges ; 75 @ Pôle Mécanique d’Alès (Saint-Martin-de-Valgalgues) #reunion
  vidal speaks 6
  rivenq welcomes
  rivenq speaks 6
  basset attends
  roussel awaited
  berthier declined
  delga by fabregues
";

/// Who, which rank, by which article, of which wording, and whether by hand.
type Placed<'a> = (&'a str, Option<u64>, &'a str, Option<&'a str>, bool);

fn order(doc: &Value) -> Vec<Placed<'_>> {
    let rows = doc["order"].as_array().unwrap().iter();
    rows.map(|row| {
        (
            row["person"].as_str().unwrap(),
            row["rank"].as_u64(),
            row["article"].as_str().unwrap(),
            row["wording_date"].as_str(),
            row["manual"].as_bool().unwrap(),
        )
    })
    .collect()
}

#[test]
fn the_order_has_rank_article_and_date_of_the_wording() {
    let desk = Desk::with_outline(DAY);
    let doc = desk.json_line("precedence jour.visite --stop reunion --json");
    assert_eq!(
        order(&doc),
        [
            ("vidal", Some(1), "11", None, false),
            ("rivenq", None, "9", None, false),
            ("basset", None, "18", None, true),
            ("roussel", Some(2), "3", Some("2024-03-01"), false),
            ("fabregues", Some(5), "14", None, false),
        ]
    );
    assert_eq!(doc["speeches"], json!(["rivenq", "vidal"]));
    assert_eq!(
        doc["seats"],
        json!({"centre": "vidal", "right": ["rivenq", "roussel"], "left": ["basset", "fabregues"]})
    );
    assert_eq!(doc.get("aisle"), None);
    assert_eq!(doc["warnings"], json!([]));
    let why = doc["order"][2]["why"].as_str().unwrap();
    assert!(why.contains("invité d’honneur"), "{why}");
    // The stop by its hour, in words, in both languages.
    desk.line("precedence jour.visite --stop 12:15")
        .expect(0)
        .prints("Représente l'État dans l'arrondissement")
        .prints("Autorité invitante");
    desk.line_in("en", "precedence jour.visite --stop 12:15")
        .expect(0)
        .prints("Inviting authority");
}

#[test]
fn a_central_aisle_parts_the_seats_row_by_row() {
    let desk = Desk::with_outline(DAY);
    let doc = desk.json_line("precedence jour.visite --stop reunion --aisle 2 --json");
    assert_eq!(
        doc["aisle"],
        json!([
            {"right": ["vidal", "basset"], "left": ["rivenq", "roussel"]},
            {"right": ["fabregues"], "left": []},
        ])
    );
    let page = desk.line_in("fr", "precedence jour.visite --stop reunion --aisle 1").expect(0).out;
    let rows = page.lines().skip_while(|line| !line.starts_with("Places de part et d"));
    let names = |line: &str| {
        let sides =
            line.split("|  |").map(|side| side.split_whitespace().last().map(str::to_owned));
        sides.collect::<Vec<_>>()
    };
    let rows: Vec<_> = rows.skip(1).take(3).map(names).collect();
    let name = |name: &str| Some(name.to_owned());
    assert_eq!(
        rows,
        [
            vec![name("RIVENQ"), name("VIDAL")],
            vec![name("ROUSSEL"), name("BASSET")],
            vec![None, name("FABRÈGUES")],
        ]
    );
    for side in ["0", "-1", "deux", "1001"] {
        let line = format!("precedence jour.visite --stop reunion --aisle={side}");
        desk.line_in("fr", &line).expect(2).prints_nothing().says(side).says("de 1 à 1000");
    }
}

#[test]
fn a_rank_by_hand_without_a_reason_and_a_mail_that_is_none_are_refused() {
    let desk = Desk::with_outline(DAY);
    for (set, said) in [
        (json!({"rank": {"position": 2, "reason": " "}}), "demande son motif"),
        (json!({"mail": "basset chez exemple"}), "n'est pas une adresse"),
    ] {
        let edit = json!({"command": "set_person", "person": "basset", "set": set});
        desk.run_with(&["apply", "jour.visite", "-"], edit.to_string()).expect(4).says(said);
    }
}

#[test]
fn the_list_of_functions_is_recognised_at_a_ceremony() {
    let table = std::fs::read_to_string(fixture("functions.tsv")).unwrap();
    let rows: Vec<(&str, Option<u64>)> = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let mut cells = line.split('\t');
            (cells.next().unwrap(), cells.next().unwrap().parse().ok())
        })
        .collect();
    let mut outline = String::from("= 2020-09-21\n");
    for (at, (function, _)) in rows.iter().enumerate() {
        outline.push_str(&format!("& M. Claude P{at}, {function} #p{at}\n"));
    }
    outline.push_str("!10:00 Cérémonie ; 30 @ Mairie (Alès) #x\n");
    for at in 0..rows.len() {
        outline.push_str(&format!("  p{at} attends\n"));
    }
    let desk = Desk::with_outline(&outline);
    let doc = desk.json_line("precedence jour.visite --stop x --json");
    let order = order(&doc);
    let rank = |id: String| order.iter().find(|row| row.0 == id).map(|row| row.1);
    for (at, (function, expected)) in rows.iter().enumerate() {
        assert_eq!(rank(format!("p{at}")), Some(*expected), "{function}");
    }
}

/// « mayor Saint-Martin-de-Valgalgues: open »
fn lines(doc: &Value) -> Vec<String> {
    let word = |line: &Value, key: &str| line[key].as_str().unwrap_or("-").to_owned();
    let lines = doc["lines"].as_array().unwrap().iter();
    lines
        .map(|line| {
            format!("{} {}: {}", word(line, "office"), word(line, "territory"), word(line, "state"))
        })
        .collect()
}

#[test]
fn who_was_forgotten_is_listed_and_an_answer_is_kept_with_its_reason() {
    let desk = Desk::with_outline(DAY);
    let doc = desk.json_line("forgotten jour.visite --json");
    assert_eq!(
        lines(&doc),
        [
            "mayor Saint-Martin-de-Valgalgues: open",
            "department Gard: open",
            "owner Pôle Mécanique d’Alès: open",
            "sub_prefect Alès: invited",
            "deputies Gard: invited",
            "senators Gard: excused",
            "intercommunality CA Alès Agglomération: invited",
            "region Occitanie: invited",
        ]
    );
    assert_eq!(doc["lines"][3]["persons"], json!(["vidal"]));
    for (lang, heading, mayor) in [
        ("fr", "Qui avez-vous oublié ?", "Maire de Saint-Martin-de-Valgalgues"),
        ("en", "Whom have you forgotten?", "Saint-Martin-de-Valgalgues"),
    ] {
        desk.line_in(lang, "forgotten jour.visite").expect(0).prints(heading).prints(mayor);
    }

    // The answer is one edit, and is taken back like one.
    let settle = |answer: &str| {
        let reason = ["--reason", "le maire est prévenu par courrier"];
        let line = ["forgotten", "jour.visite", "--settle", "1", "--answer", answer];
        desk.run(&[&line[..], &reason[..]].concat()).expect(0)
    };
    settle("invited").prints("le maire est prévenu par courrier");
    let doc = desk.json_line("forgotten jour.visite --json");
    assert_eq!(lines(&doc)[2], "mayor Saint-Martin-de-Valgalgues: invited");
    assert_eq!(doc["lines"][2]["by_hand"], json!(true));
    desk.line("undo jour.visite").expect(0);
    let doc = desk.json_line("forgotten jour.visite --json");
    assert_eq!(lines(&doc)[0], "mayor Saint-Martin-de-Valgalgues: open");
    settle("not-needed");
    desk.line("forgotten jour.visite --settle 3 --answer open").expect(0);
    let doc = desk.json_line("forgotten jour.visite --json");
    assert_eq!(lines(&doc)[0], "mayor Saint-Martin-de-Valgalgues: open");
}

#[test]
fn a_line_that_is_not_there_or_waits_for_no_answer_is_refused() {
    let ambiguous = DAY.replace("(Saint-Martin-de-Valgalgues)", "(Saint-Denis)");
    let desk = Desk::with_outline(&ambiguous);
    let doc = desk.json_line("forgotten jour.visite --json");
    assert_eq!(
        lines(&doc),
        ["mayor Saint-Denis: open", "owner Pôle Mécanique d’Alès: open", "- -: unplaced"]
    );
    desk.line("forgotten jour.visite").expect(0).prints("code postal");
    for number in ["0", "3", "12"] {
        desk.line(&format!("forgotten jour.visite --settle {number} --answer invited"))
            .expect(2)
            .says("n'attend pas de réponse");
    }
    for wrong in ["--settle 1", "--answer invited", "--settle 1 --answer perhaps"] {
        desk.line(&format!("forgotten jour.visite {wrong}")).expect(2);
    }
}

#[test]
fn without_a_commune_that_is_known_nobody_is_first_twice() {
    let day = "= 2026-09-21\n& Mme Anne A, préfète de La Réunion #a\n& M. Guy B, préfet de la Seine-Saint-Denis #b\n\
         !09:00 Accueil ; 30 @ Mairie (Saint-Denis) #x\n  a attends\n  b attends\n";
    let desk = Desk::with_outline(day);
    let doc = desk.json_line("precedence jour.visite --stop x --json");
    let ranks: Vec<_> = order(&doc).iter().map(|row| row.1).collect();
    assert_eq!(ranks, [None, None]);
}

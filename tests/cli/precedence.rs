//! `precedence`: who stands where at a stop, why, and what is odd.

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

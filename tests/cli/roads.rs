//! A table of minutes: what of it the legs of the visit then say, and what is left out.

use crate::support::Desk;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread::{JoinHandle, spawn};

/// Two town halls, and moves between three places; nobody has said how long any of them takes.
const ROUND: &str = "\
= 2020-09-21 Europe/Paris
!09:00 Accueil ; 15 @ Gare d'Alès (Alès) #accueil
Visite ; 45 @ Usine SNR (Cévennes) #visite
Réunion ; 30 @ Mairie (Alès) #reunion
Réception ; 30 @ Mairie (Salindres) #reception
";

fn legs(desk: &Desk) -> Vec<Value> {
    let agenda = desk.json_line("show jour.visite --json");
    agenda["legs"].as_array().unwrap().iter().map(|leg| leg["minutes"].clone()).collect()
}

/// Reads a table on a new visit; the minutes of its legs, and the lines that were left out with a word of why.
fn check(table: impl AsRef<[u8]>, minutes: &[u32], left_out: &[(u32, &str)]) {
    let desk = Desk::with_outline(ROUND);
    desk.write("trajets.csv", table);
    let done = desk.json_line("roads jour.visite trajets.csv --json --lang fr");
    assert_eq!(legs(&desk), minutes.iter().map(|it| json!(it)).collect::<Vec<_>>(), "{done}");
    let told = done["left_out"].as_array().unwrap();
    assert_eq!(told.len(), left_out.len(), "{done}");
    for (told, (line, word)) in told.iter().zip(left_out) {
        assert_eq!(told["line"], *line, "{done}");
        let text = told["text"].as_str().unwrap().replace('\u{a0}', " ");
        assert!(text.contains(word), "{done}: {word}");
    }
}

#[test]
fn a_table_is_read_as_offices_write_it() {
    let plain = "de;à;minutes\nGare d'Alès;Usine SNR;12,5\nusine snr;Mairie (Alès);1h05\n";
    check(plain, &[13, 65], &[]);
    check(format!("\u{feff}{plain}"), &[13, 65], &[]);
    // Windows-1252, a French spreadsheet.
    let latin: Vec<u8> =
        plain.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    check(latin, &[13, 65], &[]);
    check("from,to,minutes\n\"Gare d'Alès\",\"Usine SNR\",12\n", &[12], &[]);
    check(
        "Temps de trajet relevés\n\nDe\tA\tDurée (min)\nGARE D’ALES\tUsine SNR\t20 min\n",
        &[20],
        &[],
    );
    check(
        "de;vers;temps;moyen;date;source\nGare d'Alès;Usine SNR;9;voiture;21/09/2020;Carte\n",
        &[9],
        &[],
    );
}

#[test]
fn what_is_not_certain_is_told_line_by_line_and_never_guessed() {
    check(
        "de;à;minutes;moyen\n\
         Gare d'Alès;Usine SNR;12;\n\
         Gare d'Alès;Mairie;9;\n\
         Gare d'Alès;Préfecture;9;\n\
         Usine SNR;Mairie, Alès;-5;\n\
         Usine SNR;Mairie, Alès;vite;\n\
         Usine SNR;Mairie, Alès;10;fusée\n\
         Usine SNR;Usine SNR;10;\n\
         Usine SNR;;10;\n\
         Gare d'Alès;Usine SNR;14;\n\
         Gare d'Alès;Usine SNR;12;\n\
         ;;;\n",
        &[12],
        &[
            (3, "« Mairie (Alès) »"),
            (4, "Préfecture"),
            (5, "« -5 »"),
            (6, "« vite »"),
            (7, "« fusée »"),
            (8, "même lieu"),
            (9, "il manque"),
            (10, "ligne 2"),
        ],
    );
    // The way back is another way, and a way on foot is none by car.
    check("de;à;minutes\nUsine SNR;Gare d'Alès;12\n", &[], &[]);
    check("de;à;minutes;moyen\nGare d'Alès;Usine SNR;50;à pied\n", &[], &[]);
    // A car is a coach to a French office.
    check("de;à;minutes;moyen\nGare d'Alès;Usine SNR;50;car\n", &[], &[]);
    check("from;to;minutes;means\nGare d'Alès;Usine SNR;50;car\n", &[50], &[]);
}

#[test]
fn it_is_one_edit_and_what_was_typed_stays() {
    let typed = ROUND.replace("Visite ;", "> 20\nVisite ;");
    let desk = Desk::with_outline(&typed);
    desk.write(
        "trajets.csv",
        "de;à;minutes\nGare d'Alès;Usine SNR;12\nUsine SNR;Mairie (Alès);8\n",
    );
    desk.line("roads jour.visite trajets.csv").expect(0).prints("2 temps de trajet gardés");
    assert_eq!(legs(&desk), [json!(20), json!(8)]);
    let outline = desk.line("show jour.visite --outline").expect(0).out;
    assert!(outline.contains("trajets.csv"), "the source is kept: {outline}");
    desk.line("undo jour.visite").expect(0).prints("temps de trajet");
    assert_eq!(legs(&desk), [json!(20)]);
    assert!(!desk.line("show jour.visite --outline").out.contains("trajets.csv"));
}

#[test]
fn a_file_that_is_no_such_table_changes_nothing() {
    let desk = Desk::with_outline(ROUND);
    let before = desk.read("jour.visite");
    let deep = "\"de;à;minutes\nGare d'Alès;Usine SNR;12\n".to_owned() + &";".repeat(100_000);
    for (bytes, says) in [
        (b"".to_vec(), "« de », « à » et « minutes »"),
        (b"de;minutes\nGare;12\n".to_vec(), "« de », « à » et « minutes »"),
        (deep.into_bytes(), "« de », « à » et « minutes »"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n".to_vec(), "« de », « à » et « minutes »"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "trajets.csv"),
        (b"PK\x03\x04broken".to_vec(), "trajets.csv"),
    ] {
        desk.write("trajets.csv", &bytes);
        desk.line_in("fr", "roads jour.visite trajets.csv").expect(3).prints_nothing().says(says);
        assert!(desk.read("jour.visite") == before, "{says}");
    }
    desk.line("roads jour.visite absent.csv").expect(3);
    desk.line("roads absent.visite trajets.csv").expect(3);
    desk.line("roads jour.visite").expect(2);
}

/// Answers one question as OSRM does; gives back what was asked.
fn osrm(answer: &'static str) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let asked = spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let lines = BufReader::new(&stream).lines().map(Result::unwrap);
        let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
        let length = answer.len();
        write!(&stream, "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{answer}").unwrap();
        head.join("\n")
    });
    (address, asked)
}

/// Two places whose points are their own, and one of which only the commune's is known.
const LOCATED: &str = "\
= 2020-09-21 Europe/Paris
!09:00 Accueil ; 15 @ Gare #accueil
Visite ; 45 @ Usine #visite
Réunion ; 30 @ Mairie (Alès) #reunion
@ Gare #gare
  : coordinates 44.1249, 4.0808
@ Usine #usine
  : coordinates 44.1715, 4.1577
@ Mairie (Alès) #mairie
  : coordinates 44.1, 4.1 commune
";

#[test]
fn an_engine_is_sent_points_and_no_name_and_its_minutes_are_known() {
    let desk = Desk::with_outline(LOCATED);
    let (address, asked) = osrm(r#"{"code":"Ok","durations":[[0,600.1],[null,0]]}"#);
    let line = format!("roads jour.visite --engine osrm --address {address} --lang fr");
    let said = desk.line(&line).expect(0).prints("1 temps de trajet gardé (OSRM)");
    assert!(said.err.contains("2 lieux") && said.err.contains("Aucun nom"), "{}", said.err);
    let asked = asked.join().unwrap();
    assert!(
        asked.starts_with("GET /table/v1/driving/4.080800,44.124900;4.157700,44.171500?"),
        "{asked}"
    );
    for name in ["Gare", "Usine", "Mairie", "gare", "jour"] {
        assert!(!asked.contains(name), "{asked}");
    }
    assert_eq!(legs(&desk), [json!(11)]);
    let outline = desk.line("show jour.visite --outline").expect(0).out;
    assert!(outline.contains("OSRM"), "the source is kept: {outline}");
    desk.line("undo jour.visite").expect(0);
    assert_eq!(legs(&desk), [Value::Null; 0]);
}

#[test]
fn a_table_of_the_office_stays_beside_an_engine() {
    let desk = Desk::with_outline(LOCATED);
    desk.write("trajets.csv", "de;à;minutes\nGare;Usine;14\n");
    desk.line("roads jour.visite trajets.csv").expect(0);
    let (address, asked) = osrm(r#"{"code":"Ok","durations":[[0,600],[660,0]]}"#);
    let line = format!("roads jour.visite --engine osrm --address {address} --json");
    assert_eq!(desk.json_line(&line)["kept"], 1, "the way back alone");
    asked.join().unwrap();
    assert_eq!(legs(&desk), [json!(14)]);
}

#[test]
fn an_engine_that_says_nothing_changes_nothing() {
    let desk = Desk::with_outline(LOCATED);
    let before = desk.read("jour.visite");
    let far =
        r#"{"code":"NoSegment","message":"Could not find a matching segment for coordinate 1"}"#;
    for (answer, says) in [(far, "« Usine »"), ("<html>", "calculateur choisi")] {
        let (address, asked) = osrm(answer);
        let line = format!("roads jour.visite --engine osrm --address {address}");
        desk.line_in("fr", &line).expect(3).prints_nothing().says(says);
        asked.join().unwrap();
    }
    for (address, says) in [
        ("cartes", "« cartes » ne se lit pas"),
        ("https://a:b@cartes.local", "sans nom ni mot de passe"),
        ("http://a:b@cartes.local", "sans nom ni mot de passe"),
    ] {
        let line = format!("roads jour.visite --engine valhalla --address {address}");
        desk.line_in("fr", &line).expect(2).prints_nothing().says(says);
    }
    desk.line("roads jour.visite --engine osrm").expect(2);
    desk.line("roads jour.visite --address http://cartes.local").expect(2);
    desk.line("roads jour.visite a.csv --engine osrm --address http://cartes.local").expect(2);
    assert!(desk.read("jour.visite") == before);
    // Communes are no points of places: nothing is sent.
    let desk = Desk::with_outline(ROUND);
    let line = "roads jour.visite --engine osrm --address http://192.0.2.1";
    desk.line_in("fr", line).expect(4).says("Rien n'a été envoyé");
}

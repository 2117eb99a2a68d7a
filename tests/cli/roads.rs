//! A table of minutes: what of it the legs of the visit then say, and what is left out.

use crate::support::Desk;
use serde_json::{Value, json};

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

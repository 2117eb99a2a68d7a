//! `import`: what was understood, what enters, and what a second reading changes.

use crate::support::{DAY, Desk, fixture, typed};
use serde_json::{Value, json};

const PROGRAMME: &str = "\
Programme du mardi 22 septembre 2020

9h Accueil à la mairie
10h30 - 11h15 Visite de l’usine
Vers 12h Point presse
16h00 - 15h00 Réunion
";

fn titles(stops: &Value) -> Vec<String> {
    stops
        .as_array()
        .unwrap()
        .iter()
        .map(|stop| stop["title"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_source_is_told_in_one_document() {
    let desk = Desk::new();
    desk.write("programme.txt", PROGRAMME);
    let read = desk.json_line("import programme.txt --json");
    let rows: Vec<_> = read["stops"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stop| {
            json!([
                stop["date"],
                stop["start"],
                stop["end"],
                stop["precision"],
                stop["source"]["line"]
            ])
        })
        .collect();
    assert_eq!(
        rows,
        [
            json!(["2020-09-22", "09:00", null, "exact", 3]),
            json!(["2020-09-22", "10:30", "11:15", "exact", 4]),
            json!(["2020-09-22", "12:00", null, "about", 5]),
            json!(["2020-09-22", "16:00", "15:00", "error", 6]),
        ]
    );
    let codes: Vec<_> = read["stops"][3]["doubts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|doubt| doubt["code"].clone())
        .collect();
    assert_eq!(codes, [json!("end_before_start")]);
    assert_eq!(desk.files().len(), 1, "nothing is written without being asked");
    // The same from stdin, and with the language of the command.
    assert_eq!(
        serde_json::from_str::<Value>(&desk.run_with(&["import", "-", "--json"], PROGRAMME).out)
            .unwrap(),
        read
    );
    desk.line_in("en", "import programme.txt").expect(0).prints("The end is before the start");
}

#[test]
fn every_form_of_a_text_is_read_alike() {
    let desk = Desk::new();
    let utf16: Vec<u8> = std::iter::once(0xfeff)
        .chain(PROGRAMME.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let windows: Vec<u8> = PROGRAMME
        .chars()
        .map(|letter| if letter == '’' { 0x92 } else { u8::try_from(u32::from(letter)).unwrap() })
        .collect();
    let page: String = PROGRAMME.lines().map(|line| format!("<p>{line}</p>\n")).collect();
    let table = "Date;Début;Fin;Titre\n22/09/2020;09:00;;Accueil à la mairie\n22/09/2020;10:30;11:15;Visite de l’usine\n";
    for (name, bytes, stops) in [
        ("p.txt", PROGRAMME.as_bytes().to_vec(), 4),
        ("p.md", PROGRAMME.as_bytes().to_vec(), 4),
        ("p.dos.txt", PROGRAMME.replace('\n', "\r\n").into_bytes(), 4),
        ("p.utf16.txt", utf16, 4),
        ("p.windows.txt", windows, 4),
        ("p.html", format!("<html><body>{page}</body></html>").into_bytes(), 4),
        ("p.csv", table.as_bytes().to_vec(), 2),
    ] {
        desk.write(name, bytes);
        let read = desk.json_line(&format!("import {name} --json"));
        let starts: Vec<_> =
            read["stops"].as_array().unwrap().iter().map(|stop| &stop["start"]).collect();
        assert_eq!(starts.len(), stops, "{name}: {read}");
        assert_eq!((starts[0], starts[1]), (&json!("09:00"), &json!("10:30")), "{name}");
        assert!(titles(&read["stops"])[1].contains("Visite de l’usine"), "{name}: {read}");
    }
}

#[test]
fn nothing_for_an_agenda_is_no_error() {
    let desk = Desk::new();
    desk.write("vide.txt", "");
    desk.write("prose.txt", "Il fait beau.\n");
    desk.write("vide.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x\r\nEND:VCALENDAR\r\n");
    for (source, says) in [
        ("vide.txt", "Rien dans ce texte ne ressemble à une étape"),
        ("prose.txt", "Rien dans ce texte ne ressemble à une étape"),
        ("vide.ics", "Ce calendrier ne contient aucun événement"),
    ] {
        desk.line(&format!("import {source}")).expect(0).prints(says);
        let said = desk.line(&format!("import {source} --json")).expect(0).says(says);
        assert_eq!(serde_json::from_str::<Value>(&said.out).unwrap()["stops"], json!([]));
    }
}

#[test]
fn doubtful_lines_stay_out_until_they_are_wanted() {
    let desk = Desk::new();
    desk.write("programme.txt", PROGRAMME);
    desk.write("sans-date.txt", "9h Accueil\n10h Réunion\n");
    let stops =
        |visit: &str| titles(&desk.json_line(&format!("show {visit} --json"))["stops"]).len();
    desk.line("import programme.txt -o certain.visite")
        .expect(0)
        .says("1 ligne douteuse est restée dehors");
    assert_eq!(stops("certain.visite"), 3);
    desk.line("import programme.txt -o tout.visite --yes");
    assert_eq!(stops("tout.visite"), 4);
    // Nobody's word gives a line a date that it does not have.
    for more in ["", "--yes"] {
        let line = format!("import sans-date.txt -o sans{more}.visite {more}");
        desk.line(&line)
            .expect(0)
            .says("2 lignes sans date sont restées dehors. Écrivez leur date");
        assert_eq!(stops(&format!("sans{more}.visite")), 0);
    }
}

#[test]
fn a_conflict_in_what_is_made_is_told_by_the_exit_code() {
    let desk = Desk::new();
    desk.write("plan.txt", DAY.replace("!09:00", "!10:00"));
    desk.line("import plan.txt").expect(0);
    desk.line("import plan.txt -o tard.visite").expect(1).says("tard.visite est écrit");
    desk.write("a-l-heure.txt", DAY);
    desk.line("import a-l-heure.txt -o jour.visite").expect(0);
    desk.line("import plan.txt --into jour.visite --replace")
        .expect(1)
        .says("jour.visite est écrit")
        .says("Il manque 20 min avant 12h15");
    desk.line("check jour.visite").expect(1);
}

#[test]
fn several_sources_make_one_visit_and_one_edit() {
    let desk = Desk::new();
    desk.write("programme.txt", PROGRAMME);
    desk.write("suite.txt", "Mercredi 23 septembre 2020\n9h30 Départ\n");
    let note = fixture("note-71.20-presse.txt");
    let note = note.to_str().unwrap();
    let read = desk.json(&["import", "programme.txt", "suite.txt", note, "--json"]);
    assert_eq!(read["stops"].as_array().unwrap().len(), 4 + 1 + 5);
    assert_eq!(read["visit"]["reference"], "71.20 - PRESSE");
    let told = desk.run(&["import", "programme.txt", "suite.txt"]).expect(0);
    told.prints("—— programme.txt").prints("—— suite.txt");
    desk.run(&["import", "programme.txt", "suite.txt", note, "-o", "tout.visite"]).expect(0);
    let days = desk.json_line("show tout.visite --json")["visit"]["days"].clone();
    assert_eq!(days, json!(["2020-09-21", "2020-09-22", "2020-09-23"]));
    // History names the files, not where they lay.
    desk.line("history tout.visite")
        .prints("Importé de programme.txt, suite.txt, note-71.20-presse.txt");

    desk.write("plan.txt", DAY);
    desk.line("import plan.txt -o jour.visite").expect(0);
    let before = desk.json_line("show jour.visite --json");
    desk.run(&["import", "programme.txt", "suite.txt", "--into", "jour.visite"]).expect(0);
    let after = desk.json_line("show jour.visite --json");
    assert_eq!(titles(&after["stops"]).len(), 4 + 3 + 1);
    assert_eq!(after["visit"]["title"], "Essai", "what the visit says already is kept");
    desk.line("undo jour.visite").expect(0);
    assert_eq!(desk.json_line("show jour.visite --json"), before);
}

#[test]
fn an_unchanged_outline_is_no_edit_and_a_changed_one_is_its_differences() {
    let desk = Desk::with_outline(DAY);
    let calendar = || {
        let text = desk.line("calendar jour.visite -o -").expect(0).out;
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>()
    };
    let (outline, uids) = (desk.line("show jour.visite --outline").expect(0).out, calendar());
    let replace =
        |text: &str| desk.run_with(&["import", "-", "--into", "jour.visite", "--replace"], text);
    let before = desk.files();
    replace(&outline).expect(0).says("Rien n'a changé : la visite est déjà ainsi");
    assert_eq!(
        desk.json_line("history jour.visite --json")["entries"].as_array().unwrap().len(),
        1
    );
    assert_eq!(desk.files().len(), before.len());

    let changed = outline
        .replace("!09:00 Accueil", "!09:05 Accueil républicain")
        .replace("> 15\n", "")
        .lines()
        .filter(|line| !line.ends_with("#c"))
        .map(|line| format!("{line}\n"))
        .collect::<String>()
        + "Déjeuner ; 60 @ Pôle\n";
    replace(&changed).expect(0).says("jour.visite est écrit");
    let show = desk.json_line("show jour.visite --json");
    assert_eq!(titles(&show["stops"]), ["Accueil républicain", "Visite", "Réunion", "Déjeuner"]);
    let ids: Vec<_> = show["stops"].as_array().unwrap().iter().map(|stop| &stop["id"]).collect();
    assert_eq!(ids[..3], [&json!("a"), &json!("b"), &json!("d")]);
    // Calendars know the stops that stayed by their old ids, and the new one by a new one.
    let now = calendar();
    assert_eq!(now[..3], [uids[0].clone(), uids[1].clone(), uids[3].clone()]);
    assert!(!uids.contains(&now[3]));
    assert_eq!(desk.line("undo jour.visite").expect(0).out.lines().count(), 1);
    assert_eq!(desk.line("show jour.visite --outline").out, outline);
}

#[test]
fn a_recurring_event_comes_once_or_on_the_days_of_the_visit() {
    let desk = Desk::new();
    let event = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20200901T000000Z\r\n\
        DTSTART;TZID=Europe/Paris:20200914T080000\r\nDTEND;TZID=Europe/Paris:20200914T083000\r\n\
        RRULE:FREQ=DAILY;COUNT=20\r\nSUMMARY:Point du matin\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    desk.write("matin.ics", event);
    let dates = |read: &Value| -> Vec<Value> {
        read["stops"].as_array().unwrap().iter().map(|stop| stop["date"].clone()).collect()
    };
    assert_eq!(dates(&desk.json_line("import matin.ics --json")), [json!("2020-09-14")]);
    desk.write("plan.txt", "= 2020-09-20\n!09:00 A ; 15 #a\n= 2020-09-22\n!10:00 B ; 15 #b\n");
    desk.line("import plan.txt -o jour.visite").expect(0);
    let into = desk.json_line("import matin.ics --into jour.visite --json");
    assert_eq!(dates(&into), [json!("2020-09-20"), json!("2020-09-21"), json!("2020-09-22")]);
}

#[test]
fn a_year_that_is_not_written_is_near_the_date_that_is_given() {
    let desk = Desk::new();
    desk.write("p.txt", "Mardi 22 septembre\n9h Accueil\n");
    for (date, year) in
        [("2020-01-01", "2020"), ("1er janvier 2020", "2020"), ("2026-09-01", "2026")]
    {
        let read = desk.json(&["import", "p.txt", "--json", "--date", date]);
        assert_eq!(read["stops"][0]["date"], format!("{year}-09-22"));
        assert_eq!(
            read["stops"][0]["doubts"][0]["text"],
            typed(&format!("L’année n’est pas écrite : {year} est déduite."))
                .replace('\'', "’")
                .replace(" :", "\u{a0}:")
        );
    }
}

//! What leaves the office: calendars and sheets, each for its readers.

use crate::support::{Desk, typed};
use serde_json::json;

/// Something that each audience alone may read, in a day of two groups and two languages of fact.
const DAY: &str = "\
= 2020-09-21 Europe/Paris
: title Visite de la filière
!09:00 Accueil ; 15 @ Gare #a
  note public Entrée par le parvis
  note participants Badge à retirer
  note internal Chevalets posés
  note drivers Dépose-minute
> 20
Atelier ; 45 (30) @ Usine, Halle #b
  audience internal,drivers
> 25
~ 20 (5)
!12:15 Réunion ; 75 @ Pôle #c
= 2020-09-22
!10:00 Départ ; 30 @ Gare #d
";

#[test]
fn a_calendar_holds_what_its_reader_may_read() {
    let desk = Desk::with_outline(DAY);
    let all =
        ["Entrée par le parvis", "Badge à retirer", "Chevalets posés", "Dépose-minute", "Atelier"];
    for (audience, events, read) in [
        ("", 3, &[0][..]),
        ("--audience public", 3, &[0]),
        ("--audience participants", 3, &[0, 1]),
        ("--audience internal", 4, &[0, 1, 2, 3, 4]),
        ("--audience drivers", 4, &[0, 1, 3, 4]),
    ] {
        let calendar = desk.line(&format!("calendar jour.visite {audience} -o -")).expect(0).out;
        let unfolded = calendar.replace("\r\n ", "");
        assert_eq!(calendar.matches("BEGIN:VEVENT").count(), events, "{audience}");
        for (at, words) in all.iter().enumerate() {
            assert_eq!(unfolded.contains(words), read.contains(&at), "{audience}: {words}");
        }
    }
}

#[test]
fn a_calendar_is_of_a_day_with_legs_in_a_language_and_always_the_same() {
    let desk = Desk::with_outline(DAY);
    let events = |more: &str| {
        let line = format!("calendar jour.visite {more} -o a.ics");
        let said = desk.line(&line).expect(0);
        let text = String::from_utf8(desk.read("a.ics")).unwrap();
        let count = text.matches("BEGIN:VEVENT").count();
        let plural = if count == 1 { "événement" } else { "événements" };
        said.says(&format!("a.ics est écrit : {count} {plural}."));
        (count, text)
    };
    assert_eq!(events("").1, events("").1);
    assert_eq!(events("--day 2020-09-22").0, 1);
    assert_eq!(events("--day '22 septembre'").0, 1, "the year is that of the visit");
    assert_eq!(events("--audience internal").0, 4);
    assert_eq!(events("--audience internal --legs").0, 6);
    let (french, english) =
        (events("--audience internal --legs").1, events("--audience internal --legs --in en").1);
    assert!(french.contains("Trajet") && !english.contains("Trajet"));
    desk.write("sans-heure.txt", "= 2020-09-21\n!? Plus tard ; 30\n");
    desk.line("import sans-heure.txt -o vide.visite").expect(0);
    desk.write("a.ics", "avant");
    desk.line("calendar vide.visite -o a.ics").expect(4).says("un calendrier vide n'est pas écrit");
    assert_eq!(desk.read("a.ics"), b"avant");
    desk.write("mixte.txt", "= 2020-09-21\n!09:00 Accueil ; 15\n!? Plus tard ; 30\n");
    desk.line("import mixte.txt -o mixte.visite").expect(0);
    desk.line("calendar mixte.visite -o a.ics").expect(0).says("hors du calendrier : Plus tard");
}

#[test]
fn show_is_of_a_day_and_for_an_audience() {
    let desk = Desk::with_outline(&DAY.replace("!12:15", "!09:50"));
    let both = typed(&desk.line("show jour.visite").expect(0).out);
    assert!(both.contains("Lundi 21 septembre 2020") && both.contains("Mardi 22 septembre 2020"));
    let day = typed(&desk.line("show jour.visite --day '22 septembre 2020'").expect(0).out);
    assert!(
        !day.contains("Lundi") && day.contains("Départ") && day.contains("Aucun problème"),
        "{day}"
    );
    let first = typed(&desk.line("show jour.visite --day 2020-09-21").expect(0).out);
    assert!(first.contains("Il manque") && !first.contains("Départ"), "{first}");
    for (audience, stops, legs, margins) in [
        ("public", 3, 0, 0),
        ("participants", 3, 0, 0),
        ("drivers", 4, 2, 1),
        ("internal", 4, 2, 1),
    ] {
        let show = desk.json_line(&format!("show jour.visite --json --audience {audience}"));
        let count = |part: &str| show[part].as_array().unwrap().len();
        assert_eq!(
            (count("stops"), count("legs"), count("margins")),
            (stops, legs, margins),
            "{audience}"
        );
        assert_eq!(count("problems") > 0, audience == "internal");
        let text = desk.line(&format!("show jour.visite --audience {audience}")).expect(0).out;
        assert_eq!(text.contains("Atelier"), stops == 4, "{audience}");
    }
}

#[test]
fn who_is_told_of_a_stop_is_the_same_in_every_form() {
    let rows = [
        ("public", "public,participants,internal"),
        ("participants", "participants,internal"),
        ("internal", "internal"),
        ("drivers", "internal,drivers"),
        ("public,drivers", "public,participants,internal,drivers"),
    ];
    let stops: String = rows
        .iter()
        .map(|(told, _)| format!("Pour-{} ; 10\n  audience {told}\n", told.replace(',', "-et-")))
        .collect();
    let desk = Desk::with_outline(&format!(
        "= 2020-09-21\n!09:00 Pour-tous ; 10\n{stops}Pour-plus-tard ; 10\n  status dropped\n"
    ));
    for reader in ["public", "participants", "internal", "drivers"] {
        let show = desk.json_line(&format!("show jour.visite --json --audience {reader}"));
        let text = desk.line(&format!("show jour.visite --audience {reader}")).expect(0).out;
        let calendar =
            desk.line(&format!("calendar jour.visite --audience {reader} -o -")).expect(0).out;
        for (told, readers) in rows {
            let title = format!("Pour-{}", told.replace(',', "-et-"));
            let reads = readers.split(',').any(|other| other == reader);
            let in_json =
                show["stops"].as_array().unwrap().iter().any(|stop| stop["title"] == *title);
            let in_text =
                text.contains(&format!(" {title} (")) || text.contains(&format!(" {title}\n"));
            let in_calendar = calendar.contains(&format!("SUMMARY:{title}\r\n"));
            assert_eq!([in_json, in_text, in_calendar], [reads; 3], "{reader}: {title}\n{text}");
        }
        // What is in reserve is the hosts' own, and no calendar's.
        let reserve = text.contains("Pour-plus-tard (en réserve)");
        assert_eq!(reserve, reader == "internal", "{text}");
        assert!(!calendar.contains("Pour-plus-tard"));
    }
}

/// Three people: who receives, who is received, who drives.
const PEOPLE: &str = "\
= 2020-09-21 Europe/Paris
: title Visite
& M. Guillaume BASSET, directeur <basset@exemple.fr> {guest} #basset
  : phone 0465710001
& Mme Claire PETIT, maire {host} #petit
& Jean MOREL {driver} #morel
& Paul MOREL {staff} #morel2
!09:00 Accueil ; 15 @ Gare (Alès) #a
  basset attends
  petit welcomes
  note internal Train à 8h52
> 20
Atelier ; 45 (30) @ Usine #b
  petit attends
  morel attends
  note drivers Dépose-minute
";

#[test]
fn a_sheet_is_for_one_person() {
    let desk = Desk::with_outline(PEOPLE);
    let page = |who: &str| {
        let line = format!("sheet jour.visite personnel --person {who} --format html -o -");
        desk.line(&line).expect(0).out
    };
    for (who, reads, does_not) in [
        (
            "basset",
            &["Votre programme", "Accueil"][..],
            &["Atelier", "Train", "Dépose", "0465"][..],
        ),
        ("'Claire PETIT'", &["Vous accueillez", "Train", "Atelier", "Usine (20"], &["Accueil par"]),
        ("morel", &["Atelier", "Dépose-minute"], &["Train", "Gare"]),
    ] {
        let page = page(who);
        for words in reads {
            assert!(page.contains(words), "{who}: {words}\n{page}");
        }
        for words in does_not {
            assert!(!page.contains(words), "{who}: {words}\n{page}");
        }
    }
    let before = desk.files();
    for (line, says) in [
        ("personnel", "se fait pour une personne"),
        ("personnel --audience internal", "se fait pour une personne"),
        ("personnel --person Dupont", "Personne ne s'appelle « Dupont »"),
        ("personnel --person MOREL", "désigne plusieurs personnes"),
        ("programme --place Mairie", "Aucun lieu ne s'appelle « Mairie »"),
    ] {
        let line = format!("sheet jour.visite {line} -o p.pdf");
        desk.line(&line).expect(2).prints_nothing().says(says);
    }
    desk.line("sheet jour.visite personnel --person basset --audience public -o p.pdf").expect(2);
    assert!(desk.files() == before);
}

#[test]
fn what_a_sheet_cannot_be_is_refused() {
    let stops: String = (0..50).map(|n| format!("Étape {n} ; 5 #s{n}\n")).collect();
    let desk = Desk::with_outline(&format!("= 2020-09-21\n!08:00 Début ; 5\n{stops}"));
    let before = desk.files();
    desk.line("sheet jour.visite livret -o l.pdf")
        .expect(4)
        .prints_nothing()
        .says("ne tient pas sur une feuille pliée")
        .says("livret-a5");
    desk.line_in("en", "sheet jour.visite livret -o l.pdf").expect(4).says("Ask for A5 pages");
    for sheet in ["livret", "chevalets", "contacts", "delegation", "conducteur"] {
        desk.line(&format!("sheet jour.visite {sheet} --format docx -o x.docx"))
            .expect(2)
            .prints_nothing()
            .says("ne s'écrit pas en docx")
            .says("pdf, svg, png, html");
    }
    assert!(desk.files() == before);
    desk.line("sheet jour.visite livret-a5 -o l.pdf").expect(0).says("l.pdf est écrit");
    // A broken logo is told, and costs nothing.
    desk.write("logo.txt", "= 2020-09-21\n: office Mairie\n: office-logo data:image/png;base64,AAAA\n!09:00 Accueil ; 15\n");
    desk.line("import logo.txt -o logo.visite").expect(0);
    desk.line("sheet logo.visite programme -o p.pdf")
        .expect(0)
        .says("p.pdf est écrit")
        .says("Le logo du bureau n'a pas pu être imprimé");
}

#[test]
fn a_sheet_is_of_one_place() {
    let desk = Desk::with_outline(PEOPLE);
    for (place, stop, other) in [("Gare", "Accueil", "Atelier"), ("Usine", "Atelier", "Accueil")] {
        let line = format!("sheet jour.visite deroule --place {place} --format html -o -");
        let page = desk.line(&line).expect(0).out;
        let has = |title: &str| page.contains(&format!("<h2>{title}</h2>"));
        assert!(has(stop) && !has(other) && !page.contains('→'), "{page}");
    }
}

#[test]
fn what_is_withheld_is_told_before_anything_leaves() {
    let desk = Desk::with_outline(PEOPLE);
    let public = desk.line("withheld jour.visite").expect(0);
    public
        .prints("Ce lecteur ne voit pas : 2 personnes, ")
        .prints("une note interne, une note aux chauffeurs, un téléphone, une adresse mail")
        .prints("les trajets.")
        .prints("  9h Accueil – Train à 8h52")
        .prints("  Guillaume BASSET – 04 65 71 00 01")
        .prints("  9h35 Atelier – Gare → Usine : 20 min");
    desk.line("withheld jour.visite --audience internal")
        .expect(0)
        .prints("Ce lecteur voit tout ce qui est écrit.");
    desk.line_in("en", "withheld jour.visite --person morel")
        .expect(0)
        .prints("This reader does not see: one stop, ");
    let json = desk.json_line("withheld jour.visite --json --person basset");
    let stops = &json["groups"][0];
    assert_eq!(stops["title"], "Une étape");
    assert_eq!(stops["things"], json!([{"stop": "b", "of": "9h35 Atelier", "text": ""}]));
    desk.line("withheld jour.visite --person personne").expect(2).says("Personne ne s'appelle");
}

#[test]
fn the_sheets_there_are() {
    let desk = Desk::new();
    let sheets = desk.json_line("sheets --json");
    assert_eq!(
        sheets,
        json!([
            {"name": "programme", "title": "Programme", "audience": "public"},
            {"name": "deroule", "title": "Déroulé minute par minute", "audience": "internal"},
            {"name": "personnel", "title": "Votre programme", "audience": "participants"},
            {"name": "livret", "title": "Livret de poche", "audience": "participants"},
            {"name": "livret-a5", "title": "Livret, pages A5", "audience": "participants"},
            {"name": "conducteur", "title": "Conducteur", "audience": "internal"},
            {"name": "delegation", "title": "Délégation", "audience": "participants"},
            {"name": "contacts", "title": "Contacts", "audience": "internal"},
            {"name": "chevalets", "title": "Chevalets", "audience": "participants"},
            {"name": "changements", "title": "Ce qui change", "audience": "participants"},
        ])
    );
    desk.line("sheets").expect(0).prints("programme    Programme (public et presse)");
    desk.line_in("en", "sheets").expect(0).prints("deroule      ");
}

#[test]
fn a_sheet_has_the_format_that_is_asked_or_that_its_name_says() {
    let desk = Desk::with_outline(DAY);
    for (line, file, begins) in [
        ("programme -o p.pdf", "p.pdf", "%PDF-1.7"),
        ("programme --format svg -o p", "p", "<svg"),
        ("deroule --day 2020-09-22 -o d.SVG", "d.SVG", "<svg"),
        ("programme -o p.png", "p.png", "\u{fffd}PNG"),
        ("deroule --day 2020-09-22 --in en -o d.html", "d.html", "<!DOCTYPE html>"),
        ("programme -o p.docx", "p.docx", "PK"),
        ("deroule --format docx -o d.docx", "d.docx", "PK"),
        ("livret -o l.pdf", "l.pdf", "%PDF-1.7"),
    ] {
        desk.line(&format!("sheet jour.visite {line}"))
            .expect(0)
            .says(&format!("{file} est écrit"));
        let bytes = desk.read(file);
        assert!(String::from_utf8_lossy(&bytes).starts_with(begins), "{line}");
    }
    let html = String::from_utf8(desk.read("d.html")).unwrap();
    assert!(
        html.contains("lang=\"en\"") && html.contains("Départ") && !html.contains("Atelier"),
        "{html}"
    );
    for (audience, read) in [("public", false), ("internal", true)] {
        let line = format!("sheet jour.visite deroule --audience {audience} --format html -o -");
        assert_eq!(desk.line(&line).expect(0).out.contains("Chevalets"), read, "{audience}");
    }
}

#[test]
fn pages_are_numbered_files_and_a_device_takes_one() {
    let stops: String = (0..70).map(|n| format!("Étape {n} ; 5 #s{n}\n")).collect();
    let desk = Desk::with_outline(&format!("= 2020-09-21\n!08:00 Début ; 5\n{stops}"));
    desk.line("sheet jour.visite deroule -o 'long jour.svg'")
        .expect(0)
        .says("long jour-1.svg est écrit");
    let mut names: Vec<String> = desk
        .files()
        .keys()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".svg"))
        .collect();
    names.sort();
    assert!(names.len() >= 2, "{names:?}");
    for (at, name) in names.iter().enumerate() {
        assert_eq!(*name, format!("long jour-{}.svg", at + 1));
        assert!(desk.read(name).starts_with(b"<svg"));
    }
    let before = desk.files();
    for target in ["-", "/dev/null"] {
        let line = format!("sheet jour.visite deroule --format svg -o {target}");
        desk.line(&line).expect(2).prints_nothing().says("n'en reçoit qu'une");
    }
    assert!(desk.files() == before);
}

//! Versions: frozen, compared, sent to those who are concerned, and who holds which.

use crate::support::{Desk, LANGUAGES};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// A day of four people: the host's staff, two who take part, a driver.
const DAY: &str = "\
= 2020-09-21 Europe/Paris
: title Visite de Guillaume Basset
: office Alès Agglomération <protocole@ales.example> 04 66 00 00 00
& Mme Anne ARNAUD, cheffe du protocole <anne@ales.example> {staff} #arnaud
& M. Guillaume BASSET, directeur du programme <guy@basset.example> {guest} #basset
& Mme Luce CROS, maire {participant} #cros
& M. Zoltan DUMAS {driver} #dumas
!09:00 Accueil ; 15 @ Gare d'Alès #accueil
  basset attends
  arnaud welcomes
  dumas attends
  note internal Chevalets posés la veille
> 20
Entreprise A ; 45 (30) #a
  basset attends
> 15
!12:15 Réunion d'échanges ; 75 @ Pôle Mécanique (Saint-Martin-de-Valgalgues), Salle Hospitality #reunion
  basset speaks 10
  cros attends
";

impl Desk {
    /// Makes the visit what an outline says, by edits.
    pub(crate) fn becomes(&self, outline: &str) {
        let said = self.run_with(&["import", "-", "--into", "jour.visite", "--replace"], outline);
        assert!(said.code <= 1, "{}: {}", said.err, outline);
    }

    /// Makes a version and returns its number.
    fn release(&self) -> u64 {
        self.json_line("release jour.visite --json")["release"].as_u64().unwrap()
    }
}

#[test]
fn a_version_has_a_number_an_instant_and_a_fingerprint() {
    let desk = Desk::with_outline(DAY);
    let first = desk.json_line("release jour.visite --name 'pour avis' --json");
    let second = desk.json_line("release jour.visite --json");
    assert_eq!((&first["release"], &second["release"]), (&json!(1), &json!(2)));
    assert!(first["date"].as_str() < second["date"].as_str(), "{first} {second}");
    assert_eq!(first["sha256"], second["sha256"], "the visit is the same");
    assert_eq!(first["sha256"].as_str().unwrap().len(), 64);
    desk.line("release jour.visite").expect(0).prints("Version 3 figée le ");
    desk.line_in("en", "release jour.visite").expect(0).prints("Version 4 frozen on ");
}

#[test]
fn a_version_is_looked_at_and_printed_again_byte_for_byte() {
    let desk = Desk::with_outline(DAY);
    let papers = |release: &str, name: &str| {
        for (sheet, form) in [("programme", "pdf"), ("deroule", "svg")] {
            desk.line(&format!("sheet jour.visite {sheet} {release} -o {name}-{sheet}.{form}"))
                .expect(0);
        }
        desk.line(&format!("calendar jour.visite {release} -o {name}.ics")).expect(0);
        ["-programme.pdf", "-deroule.svg", ".ics"].map(|end| desk.read(&format!("{name}{end}")))
    };
    desk.release();
    let then = papers("", "a");
    let agenda = desk.json_line("show jour.visite --json");
    desk.becomes(&DAY.replace("12:15", "12:30"));
    desk.release();
    desk.becomes(&DAY.replace("12:15", "12:45"));
    assert!(papers("--release 1", "b") == then, "the first version is what it was");
    assert_eq!(desk.json_line("show jour.visite --release 1 --json"), agenda);
    let second = String::from_utf8(papers("--release 2", "c")[1].clone()).unwrap();
    assert!(!second.is_empty());
    desk.line("show jour.visite --release 2").expect(0).prints("12h30");
    desk.line("show jour.visite").expect(0).prints("12h45");
}

#[test]
fn a_difference_is_read_aloud_and_names_those_it_concerns() {
    let desk = Desk::with_outline(DAY);
    desk.release();
    let diff = |after: &str| -> Vec<Value> {
        desk.becomes(after);
        let found = desk.json_line("diff jour.visite --json");
        let to = if after == DAY { json!(1) } else { Value::Null };
        assert_eq!((&found["from"], &found["to"]), (&json!(1), &to));
        found["changes"].as_array().unwrap().clone()
    };
    assert!(diff(DAY).is_empty());
    let all = json!(["public", "participants", "internal", "drivers"]);
    let moved = diff(&DAY.replace("12:15", "12:30"));
    assert_eq!(
        moved[0],
        json!({
            "stop": "reunion", "field": "start", "from": "2020-09-21T12:15:00+02:00",
            "to": "2020-09-21T12:30:00+02:00", "audiences": all, "people": ["basset", "cros"],
            "text": "12h15 → 12h30 Réunion d'échanges",
        })
    );
    for (from, to, field, text) in [
        ("Entreprise A ;", "Entreprise B ;", "title", "« Entreprise A » devient « Entreprise B »"),
        (
            "Salle Hospitality",
            "Salle 2",
            "room",
            "12h15 Réunion d’échanges : Salle 2 au lieu de Salle Hospitality",
        ),
        ("  cros attends\n", "", "person", "12h15 Réunion d’échanges : Mme Luce CROS n’y est plus"),
        ("> 20", "> 25", "leg", "Trajet entre Accueil et Entreprise A : 25 min au lieu de 20 min"),
        ("#accueil\n", "#accueil\n  press pool\n", "press", "9h Accueil : pool presse"),
        ("#accueil\n", "#accueil\n  status cancelled\n", "status", "9h Accueil : étape annulée"),
        (
            "Chevalets posés la veille",
            "Chevalets",
            "note",
            "9h Accueil : note pour interne, « Chevalets »",
        ),
    ] {
        let found = diff(&DAY.replace(from, to));
        let named = found.iter().find(|it| it["field"] == field);
        let said = named.map(|it| crate::support::typed(it["text"].as_str().unwrap()));
        assert_eq!(said.as_deref(), Some(crate::support::typed(text).as_str()), "{found:?}");
    }
    desk.becomes(DAY);
    desk.line("diff jour.visite").expect(0).prints("Rien n'a changé.");
}

#[test]
fn nobody_hears_of_what_he_may_not_read() {
    let desk = Desk::with_outline(DAY);
    desk.release();
    desk.becomes(&DAY.replace("Chevalets posés la veille", "Discours sensible"));
    let of = |person: &str| {
        let line = format!("diff jour.visite --person {person} --json");
        desk.json_line(&line)["changes"].as_array().unwrap().len()
    };
    assert_eq!(["arnaud", "basset", "cros", "dumas"].map(of), [1, 0, 0, 0]);
    desk.release();
    desk.line("send jour.visite --since 1 -o envoi").expect(0).says("1 personne concernée");
    let index = desk.read("envoi/index.json");
    let index: Value = serde_json::from_slice(&index).unwrap();
    assert_eq!(index["recipients"][0]["id"], "arnaud");
    assert_eq!(index["unaffected"], json!(["basset", "cros", "dumas"]));
    assert_eq!(std::fs::read_dir(desk.path("envoi")).unwrap().count(), 2);
}

#[test]
fn those_who_are_concerned_get_a_draft_a_calendar_and_a_programme() {
    let desk = Desk::with_outline(DAY);
    desk.release();
    let without_cros = DAY.replace("12:15", "12:30").replace("  cros attends\n", "");
    desk.becomes(&without_cros);
    desk.release();
    desk.line("send jour.visite --since 1 -o envoi").expect(0).says(
        "2 personnes concernées ; leurs dossiers sont prêts dans envoi. Rien n'a été envoyé.",
    );
    let index: Value = serde_json::from_slice(&desk.read("envoi/index.json")).unwrap();
    assert_eq!((&index["from"], &index["to"]), (&json!(1), &json!(2)));
    let files = |id: &str| {
        let of = index["recipients"].as_array().unwrap().iter().find(|it| it["id"] == id);
        of.map(|it| it["files"].clone()).unwrap_or_default()
    };
    assert_eq!(
        files("basset"),
        json!([
            "basset/message.eml",
            "basset/agenda.ics",
            "basset/programme.pdf",
            "basset/changements.pdf"
        ])
    );
    // Whoever is on no stop any more has no programme; the calendar cancels.
    assert_eq!(files("cros"), json!(["cros/message.eml", "cros/agenda.ics"]));
    assert_eq!(index["unaffected"], json!(["arnaud", "dumas"]));
    let message = String::from_utf8(desk.read("envoi/basset/message.eml")).unwrap();
    for header in ["X-Unsent: 1\r\n", "MIME-Version: 1.0\r\n", "From: ", "guy@basset.example"] {
        assert!(message.contains(header), "{header}: {message}");
    }
    assert!(message.split("\r\n").all(|line| line.len() <= 998 && !line.contains('\n')));
    assert!(message.is_ascii());
    // Hers says what she may read, and no address of others.
    let hers = String::from_utf8(desk.read("envoi/cros/agenda.ics")).unwrap();
    assert!(hers.contains("STATUS:CANCELLED") && !hers.contains("guy@"), "{hers}");
    assert!(hers.contains("DTSTART;TZID=Europe/Paris:20200921T121500"), "as she knew it: {hers}");
    let again = desk.files();
    desk.line("send jour.visite --since 1 -o envoi-2").expect(0);
    for file in ["basset/message.eml", "basset/agenda.ics", "basset/programme.pdf", "index.json"] {
        let [one, two] = ["envoi", "envoi-2"].map(|to| desk.read(&format!("{to}/{file}")));
        assert!(one == two, "{file} is always the same");
    }
    drop(again);
}

#[test]
fn the_notice_of_change_is_a_sheet_for_an_audience_or_for_one_person() {
    let desk = Desk::with_outline(DAY);
    let notice = |arguments: &str| {
        desk.line(&format!("sheet jour.visite changements {arguments} -o avis.html")).expect(0);
        let page = String::from_utf8(desk.read("avis.html")).unwrap().replace("<wbr>", "");
        page.split_once("<body").unwrap().1.to_owned()
    };
    desk.line("sheet jour.visite changements -o avis.html")
        .expect(2)
        .says("Aucune version n'a encore été figée.");
    desk.release();
    assert!(notice("").contains("Rien n’a changé pour ce lecteur depuis la V1."));
    desk.becomes(&DAY.replace("12:15", "12:30").replace("la veille", "le matin"));
    let draft = notice("");
    assert!(draft.contains("12h30") && draft.contains(">12h15</s>") && draft.contains("Projet"));
    assert!(!draft.contains("Chevalets posés"), "a note of the hosts: {draft}");
    assert!(notice("--audience internal").contains("Chevalets posés le matin"));
    assert!(notice("--person arnaud").contains("Chevalets posés le matin"));
    // The driver is not at the meeting: it is none of his business.
    assert!(!notice("--person dumas").contains("12h30"));
    desk.release();
    assert!(notice("").contains("La V2 annule et remplace la V1 du "));
    desk.becomes(&DAY.replace("12:15", "12:45"));
    desk.release();
    assert!(!notice("").contains("12h15") && notice("--since 1").contains("12h15"));
    assert!(notice("--since 1 --in en").contains("cancels and replaces V1"));
    desk.line("sheet jour.visite changements --since 9 -o avis.pdf").expect(2);
    desk.line("sheet jour.visite changements -o avis.docx").expect(2);
}

#[test]
fn the_register_knows_who_holds_what() {
    let desk = Desk::with_outline(DAY);
    desk.line("register jour.visite").expect(0).prints("Personne n'a encore de version.");
    desk.release();
    desk.release();
    desk.line("register jour.visite --release 1 --person basset --person 'Luce CROS' --how handed")
        .expect(0)
        .says("Noté pour 2 personnes.");
    desk.line("register jour.visite --release 2 --person basset").expect(0);
    let held = |desk: &Desk| -> Vec<(Value, Value, Value)> {
        let found = desk.json_line("register jour.visite --json");
        let held = found["held"].as_array().unwrap().clone();
        held.iter()
            .map(|it| (it["person"].clone(), it["release"].clone(), it["how"].clone()))
            .collect()
    };
    assert_eq!(
        held(&desk),
        [(json!("basset"), json!(2), json!("sent")), (json!("cros"), json!(1), json!("handed"))]
    );
    desk.line("register jour.visite --release 2 --person basset --how mistaken").expect(0);
    // What was noted before stands again.
    assert_eq!(held(&desk)[0], (json!("basset"), json!(1), json!("handed")));
    desk.line("register jour.visite")
        .expect(0)
        .prints("Luce CROS : version 1, remise en main propre");
}

#[test]
fn what_cannot_be_is_said() {
    let desk = Desk::with_outline(DAY);
    let empty = Desk::new();
    empty.line("new vide.visite --title Vide --date 2020-09-21").expect(0);
    empty.line("release vide.visite").expect(4).says("aucune étape");
    desk.line("diff jour.visite").expect(2).says("Aucune version n'a encore été figée.");
    desk.line("show jour.visite --release 1").expect(2).says("Aucune version");
    desk.release();
    std::fs::create_dir(desk.path("plein")).unwrap();
    desk.write("plein/lettre.txt", "à garder");
    desk.write("fichier", "à garder");
    let before = desk.files();
    for (line, code, french, english) in [
        (
            "diff jour.visite 7",
            2,
            "Il n'y a pas de version 7 ; la dernière est la version 1.",
            "There is no version 7",
        ),
        ("diff jour.visite 0", 2, "Il n'y a pas de version 0", "There is no version 0"),
        ("diff jour.visite 1 7", 2, "Il n'y a pas de version 7", "There is no version 7"),
        ("diff jour.visite un", 2, "nombre entier", "number"),
        ("show jour.visite --release 7", 2, "Il n'y a pas de version 7", "There is no version 7"),
        ("diff jour.visite --person Nemo", 2, "Personne ne s'appelle « Nemo »", "Nobody is called"),
        (
            "calendar jour.visite --since 7 -o a.ics",
            2,
            "Il n'y a pas de version 7",
            "There is no version 7",
        ),
        (
            "calendar jour.visite --person Nemo -o a.ics",
            2,
            "Personne ne s'appelle",
            "Nobody is called",
        ),
        (
            "calendar jour.visite --person cros --audience public -o a.ics",
            2,
            "ne va pas avec",
            "does not go with",
        ),
        ("calendar jour.visite --outlook -o fichier", 5, "« fichier » est un fichier", "is a file"),
        (
            "send jour.visite --since 7 -o envoi",
            2,
            "Il n'y a pas de version 7",
            "There is no version 7",
        ),
        (
            "send jour.visite --since 1 -o plein",
            5,
            "existe et n'est pas vide",
            "exists and is not empty",
        ),
        ("send jour.visite --since 1 -o fichier", 5, "« fichier » est un fichier", "is a file"),
        ("send jour.visite --since 1 -o nulle/part", 5, "nulle/part", "nulle/part"),
        (
            "register jour.visite --release 7 --person cros",
            2,
            "Il n'y a pas de version 7",
            "There is no version 7",
        ),
        (
            "register jour.visite --release 1 --person Nemo",
            2,
            "Personne ne s'appelle",
            "Nobody is called",
        ),
        (
            "register jour.visite --release 1 --person cros --how lost",
            2,
            "« lost » n'est pas une façon",
            "is no way",
        ),
        ("release jour.visite --for Nemo", 2, "Personne ne s'appelle", "Nobody is called"),
    ] {
        for (lang, says) in LANGUAGES.iter().zip([french, english]) {
            let said = desk.line_in(lang, line).expect(code);
            let err = crate::support::typed(&said.err);
            assert!(err.contains(says), "{line}: no « {says} » in: {err}");
        }
        assert!(desk.files() == before, "{line}: nothing is written");
    }
}

/// Five versions of two days: a move, a removal, a rename, an addition, another day, another zone, and all of it cancelled.
const CHAIN: [fn(&str) -> String; 5] = [
    |day| day.to_owned(),
    |day| {
        day.replace("!12:15", "!12:30")
            .replace("  cros attends\n", "")
            .replace("#accueil\n", "#accueil\n  cros attends\n")
    },
    |day| {
        let day = CHAIN[1](day).replace("Entreprise A ;", "Forges du Gardon ;");
        day + "!15:00 Point presse ; 20 #presse\n  press open\n  cros attends\n  basset speaks 5\n"
    },
    |day| {
        let day = CHAIN[2](day).replace("#presse\n", "#presse\n  : zone Indian/Reunion\n");
        let (meeting, rest) = day.split_once("> 15\n").unwrap();
        let (rest, press) = rest.split_at(rest.find("!15:00").unwrap());
        format!("{meeting}{press}= 2020-09-22\n{rest}  cros attends\n")
    },
    |day| {
        let day = CHAIN[3](day);
        let cancelled = |line: &str| {
            let is_stop = line.contains(" #") && !line.starts_with('&');
            if is_stop { format!("{line}\n  status cancelled\n") } else { format!("{line}\n") }
        };
        day.lines().map(cancelled).collect()
    },
];

#[test]
fn a_chain_of_versions_updates_and_cancels_every_calendar() {
    let desk = Desk::with_outline(DAY);
    let people = ["arnaud", "basset", "cros", "dumas"];
    let mut before: BTreeMap<String, String> = BTreeMap::new();
    for (number, change) in (1..).zip(CHAIN) {
        if number > 1 {
            desk.becomes(&change(DAY));
        }
        assert_eq!(desk.release(), number);
        let folder = format!("v{number}");
        std::fs::create_dir(desk.path(&folder)).unwrap();
        let since = if number > 1 { format!("--since {}", number - 1) } else { String::new() };
        desk.line(&format!("calendar jour.visite {since} -o {folder}")).expect(0);
        desk.line(&format!(
            "calendar jour.visite --audience public {since} -o {folder}/public.ics"
        ))
        .expect(0);
        let now = calendars(&desk.path(&folder));
        for (name, old) in &before {
            let new = now.get(name).unwrap_or_else(|| panic!("v{number}: {name} has no calendar"));
            assert_eq!(update(old, new), [""; 0], "v{number}: {name}");
        }
        before.extend(now);
        // The same version gives the same bytes, whatever happens later.
        desk.line(&format!("calendar jour.visite {since} --person basset -o encore.ics")).expect(0);
        assert!(desk.read("encore.ics") == desk.read(&format!("{folder}/basset.ics")));
    }
    // For those who hold the calendars to other people's readers (`scripts/full.sh`).
    if let Some(keep) = std::env::var_os("DEROULE_CHAIN") {
        for number in 1..=5 {
            let to = Path::new(&keep).join(format!("v{number}"));
            std::fs::create_dir_all(&to).unwrap();
            for (name, text) in calendars(&desk.path(&format!("v{number}"))) {
                std::fs::write(to.join(name), text).unwrap();
            }
        }
    }
    for person in people {
        let last = &before[&format!("{person}.ics")];
        assert!(!last.contains("STATUS:CONFIRMED"), "{person}: all of it is cancelled");
    }
    let early =
        desk.line("calendar jour.visite --release 2 --since 1 --person cros -o -").expect(0).out;
    assert!(early == String::from_utf8(desk.read("v2/cros.ics")).unwrap());
}

#[test]
fn outlook_gets_one_file_for_each_event() {
    let desk = Desk::with_outline(DAY);
    desk.release();
    desk.line("calendar jour.visite --person basset --outlook -o tous/").expect(0);
    assert_eq!(calendars(&desk.path("tous")).len(), 3);
    desk.becomes(&CHAIN[1](DAY).replace("Entreprise A ; 45 (30) #a\n  basset attends\n> 15\n", ""));
    desk.release();
    desk.line("calendar jour.visite --person basset --since 1 --outlook -o suite").expect(0);
    let mut methods: Vec<String> = calendars(&desk.path("suite"))
        .into_values()
        .map(|text| text.lines().find(|line| line.starts_with("METHOD")).unwrap().to_owned())
        .collect();
    methods.sort();
    // The one that moved, the one where somebody came, and the one that is gone.
    assert_eq!(methods, ["METHOD:CANCEL", "METHOD:REQUEST", "METHOD:REQUEST"]);
}

#[test]
fn the_public_calendar_is_written_again_at_each_version() {
    let desk = Desk::with_outline(DAY);
    std::fs::create_dir(desk.path("partage")).unwrap();
    desk.line("release jour.visite --calendar partage").expect(0).says("agenda.ics est écrit");
    let first = desk.read("partage/agenda.ics");
    desk.becomes(&DAY.replace("12:15", "12:30"));
    desk.line("release jour.visite --calendar partage").expect(0);
    let second = desk.read("partage/agenda.ics");
    let [first, second] = [first, second].map(|bytes| String::from_utf8(bytes).unwrap());
    assert_eq!(update(&first, &second), [""; 0]);
    assert!(second.contains("SEQUENCE:1") && !second.contains("Chevalets"), "{second}");
    assert_eq!(std::fs::read_dir(desk.path("partage")).unwrap().count(), 1);
}

#[test]
fn a_whole_visit_is_cancelled() {
    let desk = Desk::with_outline(DAY);
    desk.release();
    let before = desk.line("calendar jour.visite --person basset -o -").expect(0).out;
    let after = desk.line("calendar jour.visite --person basset --cancel -o -").expect(0).out;
    assert_eq!(update(&before, &after), [""; 0]);
    assert_eq!(after.matches("STATUS:CANCELLED").count(), 3);
    assert!(after.contains("La visite est annulée."), "{after}");
}

/// The calendars of a folder, by name.
fn calendars(folder: &Path) -> BTreeMap<String, String> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let named = |path: std::path::PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, std::fs::read_to_string(path).unwrap())
    };
    files.map(named).collect()
}

type Event = BTreeMap<String, String>;

/// The events of a calendar by their UID, each property with its parameters.
fn events(text: &str) -> BTreeMap<String, Event> {
    let text = text.replace("\r\n ", "");
    let event = |event: &str| -> Event {
        let lines = event.split("\r\n").take_while(|line| *line != "END:VEVENT");
        let property = |line: &str| {
            let end = line.find([':', ';']).unwrap();
            (line[..end].to_owned(), line[end..].to_owned())
        };
        lines.map(property).collect()
    };
    let events = text.split("BEGIN:VEVENT\r\n").skip(1).map(event);
    events.map(|event| (event["UID"].clone(), event)).collect()
}

/// What is wrong with a calendar as a re-issue of another (RFC 5546, 2.1.4; nothing may vanish silently).
fn update(old: &str, new: &str) -> Vec<String> {
    let (old, new) = (events(old), events(new));
    let mut wrong = Vec::new();
    for (uid, was) in &old {
        let Some(is) = new.get(uid) else {
            wrong.push(format!("{uid} is gone"));
            continue;
        };
        let sequence = |event: &Event| event["SEQUENCE"][1..].parse::<u32>().unwrap();
        let material =
            |event: &Event| ["DTSTART", "DTEND", "STATUS"].map(|name| event.get(name).cloned());
        let rest = |event: &Event| -> Event {
            let stamps = ["DTSTAMP", "LAST-MODIFIED", "SEQUENCE"];
            let kept = event.iter().filter(|(name, _)| !stamps.contains(&name.as_str()));
            kept.map(|(name, value)| (name.clone(), value.clone())).collect()
        };
        let (grown, same) = (sequence(is) as i64 - sequence(was) as i64, rest(was) == rest(is));
        if !(0..=1).contains(&grown) {
            wrong.push(format!("{uid}: SEQUENCE grew by {grown}"));
        }
        if material(was) != material(is) && grown != 1 {
            wrong.push(format!("{uid}: hours or status changed, SEQUENCE did not"));
        }
        if same && (grown != 0 || was["LAST-MODIFIED"] != is["LAST-MODIFIED"]) {
            wrong.push(format!("{uid}: nothing changed but its stamps"));
        }
        if !same && was["LAST-MODIFIED"] >= is["LAST-MODIFIED"] {
            wrong.push(format!("{uid}: changed, LAST-MODIFIED did not"));
        }
        if was["DTSTAMP"] > is["DTSTAMP"] {
            wrong.push(format!("{uid}: DTSTAMP went back"));
        }
    }
    wrong
}

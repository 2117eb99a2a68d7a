//! Persons from contact cards and tables: read first, whoever is known is completed, replaced or kept apart; and what is odd
//! about them is said.

use crate::support::{Desk, LANGUAGES, typed};
use serde_json::{Value, json};

const DAY: &str = "\
= 2020-09-21 Europe/Paris
: title Visite
& M. Christophe RIVENQ, président {host} #rivenq
  : phone 04 66 00 00 00
& M. Jean MARTIN, maire #martin
!09:00 Accueil ; 15 #accueil
  rivenq welcomes
";

const CARDS: &str = "\
BEGIN:VCARD
VERSION:3.0
N:RIVENQ;Christophe
FN:Christophe RIVENQ
TITLE:président d'Alès Agglomération
EMAIL:c.rivenq@exemple.fr
TEL 04 66
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:FABRE;Odile;;Mme;
FN:Odile FABRE
EMAIL:odile chez salindres
END:VCARD
";

/// What the visit says of its people.
fn people(desk: &Desk) -> Vec<String> {
    let outline = desk.line("show jour.visite --outline").out;
    let lines = outline.lines().filter(|line| line.starts_with('&'));
    lines.map(|line| line.split(" #").next().unwrap().to_owned()).collect()
}

#[test]
fn cards_are_read_first_and_say_who_is_known_already() {
    let desk = Desk::with_outline(DAY);
    desk.write("contacts.vcf", CARDS);
    let before = desk.files();
    let read = desk.json_line("import contacts.vcf --json");
    assert_eq!(read["people"][0]["name"], "Christophe RIVENQ");
    assert_eq!(read["people"][0]["twin"], Value::Null, "no visit is named");
    assert_eq!(read["people"][1]["doubts"][0]["code"], "not_a_mail");
    assert_eq!(read["ignored"][0]["line"], 7);
    assert_eq!(read["ignored"][0]["reason"], "unreadable_line");
    desk.line("import contacts.vcf")
        .expect(0)
        .prints("Christophe RIVENQ, président d'Alès Agglomération, c.rivenq@exemple.fr")
        .prints("« odile chez salindres » n'est pas une adresse de courrier")
        .prints("7  TEL 04 66 – ligne de fiche illisible");
    desk.line_in("en", "import contacts.vcf").expect(0).prints("unreadable line of a card");
    assert!(desk.files() == before, "nothing is written without being asked");
}

#[test]
fn who_is_known_is_completed_replaced_or_kept_apart() {
    let check = |twins: &str, expected: &[&str]| {
        let desk = Desk::with_outline(DAY);
        desk.write("contacts.vcf", CARDS);
        desk.line(&format!("import contacts.vcf --into jour.visite {twins}"))
            .expect(0)
            .prints("Déjà dans la visite : Christophe RIVENQ")
            .prints("Fonction imprimée : « président », et ici « président d'Alès Agglomération »");
        assert_eq!(people(&desk), expected, "{twins}");
        desk.line("undo jour.visite").expect(0);
        assert_eq!(
            people(&desk),
            ["& M. Christophe RIVENQ, président {host}", "& M. Jean MARTIN, maire"],
            "one undo takes all of it back"
        );
    };
    let (martin, fabre) = ("& M. Jean MARTIN, maire", "& Mme Odile FABRE {participant}");
    let completed = "& M. Christophe RIVENQ, président <c.rivenq@exemple.fr> {host}";
    check("", &["& M. Christophe RIVENQ, président {host}", martin, fabre]);
    check("--twins complete", &[completed, martin, fabre]);
    check(
        "--twins replace",
        &[
            "& M. Christophe RIVENQ, président d'Alès Agglomération <c.rivenq@exemple.fr> {host}",
            martin,
            fabre,
        ],
    );
    check(
        "--twins apart",
        &[
            "& M. Christophe RIVENQ, président {host}",
            martin,
            "& Christophe RIVENQ, président d'Alès Agglomération <c.rivenq@exemple.fr> {participant}",
            fabre,
        ],
    );
}

#[test]
fn two_persons_of_one_name_are_merged_by_hand_alone() {
    let check = |options: &str, expected: &[&str]| {
        let desk = Desk::with_outline("= 2020-09-21\n!10:00 Accueil ; 15\n");
        desk.write(
            "liste.csv",
            "Civilité;Prénom;NOM;Fonction;Courriel\nM.;Jean;DUPONT;maire d'Alès;\nM.;Jean;DUPONT;conseiller municipal;jd@x.example\n",
        );
        desk.line(&format!("import liste.csv --into jour.visite {options}")).expect(0);
        assert_eq!(people(&desk), expected, "{options}");
    };
    let mayor = "& M. Jean DUPONT, maire d'Alès {participant}";
    check("", &[mayor]);
    check("--yes", &[mayor, "& M. Jean DUPONT, conseiller municipal <jd@x.example> {participant}"]);
    check("--twins complete", &["& M. Jean DUPONT, maire d'Alès <jd@x.example> {participant}"]);
}

#[test]
fn a_list_says_all_of_a_person_and_what_is_not_taken() {
    let desk = Desk::with_outline("= 2020-09-21\n!10:00 Accueil ; 15\n");
    desk.write(
        "liste.csv",
        "Civilité;Prénom;NOM;Fonction;Première élection;Commune du mandat;Né(e) le;Formule d'appel;Régime;Mobilité;Diffusion;Tél.;Table\n\
         Mme;Odile;FABRE;maire de Crest;28/06/2020;Crest;9 mai 1968;Madame la Maire;sans gluten;fauteuil;participants;bidon;12\n",
    );
    desk.line("import liste.csv --into jour.visite")
        .expect(0)
        .prints("Première élection : 28/06/2020")
        .prints("« bidon » n'est pas un numéro de téléphone")
        .prints("La colonne « Table » n'est pas reprise");
    assert_eq!(people(&desk), ["& Mme Odile FABRE, maire de Crest {participant}"]);
    let outline = desk.line("show jour.visite --outline").expect(0).out;
    for field in [
        "call Madame la Maire",
        "mandate Crest",
        "elected 2020-06-28",
        "born 1968-05-09",
        "diet",
        "mobility",
        "audience participants",
    ] {
        assert!(outline.contains(field), "{field}\n{outline}");
    }
}

#[test]
fn two_persons_of_one_name_in_one_list_are_said_to_be_twins() {
    let desk = Desk::with_outline(DAY);
    desk.write(
        "liste.csv",
        "Nom;Prénom;Fonction;Mail\nROUX;Paul;maire de Salindres;\nROUX;Paul;sénateur du Gard;\n;;adjoint;\nMARTIN;Jean;;j.martin@exemple.fr\n",
    );
    let read = desk.json_line("import liste.csv --into jour.visite --json");
    let twins: Vec<&Value> =
        read["people"].as_array().unwrap().iter().map(|person| &person["twin"]).collect();
    assert_eq!(twins[0], &Value::Null);
    assert_eq!(twins[1]["line"], 2);
    assert_eq!(twins[2]["person"], "martin");
    let said: Vec<String> = twins[2]["text"]
        .as_array()
        .unwrap()
        .iter()
        .map(|text| typed(text.as_str().unwrap()))
        .collect();
    assert_eq!(
        said,
        ["Déjà dans la visite : Jean MARTIN", "Ajoute Adresse électronique : j.martin@exemple.fr"]
    );
    assert_eq!(read["ignored"], json!([{"line": 4, "text": "adjoint", "reason": "no_name"}]));
    assert_eq!(people(&desk)[1], "& M. Jean MARTIN, maire <j.martin@exemple.fr>");
}

#[test]
fn what_cannot_be_of_a_person_is_said_and_nothing_is_changed() {
    let desk = Desk::with_outline(DAY);
    desk.write(
        "mail.json",
        r#"[{"command": "set_person", "person": "rivenq", "set": {"mail": "chez lui"}}]"#,
    );
    desk.write("liste.csv", "Nom;Prénom\nROUX;Paul\n");
    let before = desk.files();
    for (line, code, french, english) in [
        ("apply jour.visite mail.json", 4, "« chez lui »", "“chez lui”"),
        ("import liste.csv --into jour.visite --twins both", 2, "both", "both"),
        ("import absent.vcf --into jour.visite", 3, "absent.vcf", "absent.vcf"),
    ] {
        for (lang, says) in LANGUAGES.iter().zip([french, english]) {
            let said = desk.line_in(lang, line).expect(code);
            assert!(typed(&said.err).contains(says), "{line}: no « {says} » in: {}", said.err);
        }
        assert!(desk.files() == before, "{line}: nothing is written");
    }
}

#[test]
fn a_function_of_three_hundred_letters_stands_whole_on_every_paper() {
    let long =
        "directrice générale déléguée à la transition industrielle du bassin alésien, ".repeat(4);
    let long = long.trim_end_matches([',', ' ']);
    assert!(long.chars().count() > 300);
    let desk = Desk::with_outline(&format!(
        "= 2020-09-21 Europe/Paris\n: title Visite\n& Mme Anne ARNAUD, {long} {{delegation}} #arnaud\n!09:00 Accueil ; 15 #a\n  arnaud attends\n"
    ));
    for sheet in ["programme", "deroule", "delegation", "conducteur", "chevalets", "livret-a5"] {
        desk.line(&format!("sheet jour.visite {sheet} -o page.pdf")).expect(0);
    }
    desk.line("sheet jour.visite delegation -o page.html").expect(0);
    let page = String::from_utf8(desk.read("page.html")).unwrap();
    let page = typed(&page.replace("<wbr>", ""));
    assert!(page.contains(&typed(long.trim_start_matches('d'))), "{page}");
    assert!(!page.contains("<>"), "{page}");
}

#[test]
fn a_sheet_that_says_no_change_takes_no_version_to_start_from() {
    let desk = Desk::with_outline(DAY);
    desk.line("release jour.visite").expect(0);
    let before = desk.files();
    for sheet in ["programme", "deroule", "delegation", "chevalets"] {
        let line = format!("sheet jour.visite {sheet} --since 1 -o page.pdf");
        desk.line(&line).expect(2).says("ne dit pas ce qui a changé").says("changements");
        desk.line_in("en", &line).expect(2).says("does not say what has changed");
    }
    assert!(desk.files() == before, "nothing is written");
}

#[test]
fn for_whom_a_version_is_meant_is_told_and_noted_by_one_word() {
    let desk = Desk::with_outline(&DAY.replace("{host}", "<c@exemple.fr> {host}"));
    let recipients = |desk: &Desk| {
        let read = desk.json_line("register jour.visite --json");
        read["releases"].as_array().unwrap().last().unwrap()["recipients"].clone()
    };
    desk.line("release jour.visite").expect(0);
    assert_eq!(recipients(&desk), json!(["rivenq"]), "who is on the programme");
    // Somebody who is at no stop is named by hand.
    desk.line("release jour.visite --for martin --for 'Christophe RIVENQ'").expect(0);
    assert_eq!(recipients(&desk), json!(["martin", "rivenq"]));
    desk.line("register jour.visite --release 2 --recipients --how printed")
        .expect(0)
        .says("Noté pour 2 personnes.");
    let held = desk.json_line("register jour.visite --json")["held"].clone();
    let held: Vec<(&Value, &Value)> =
        held.as_array().unwrap().iter().map(|it| (&it["person"], &it["how"])).collect();
    assert_eq!(
        held,
        [(&json!("martin"), &json!("printed")), (&json!("rivenq"), &json!("printed"))]
    );
    desk.line("register jour.visite --release 2 --recipients --person martin").expect(2);
}

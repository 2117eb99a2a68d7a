//! Visits that begin without a text.

use crate::office::{Office, Told, column, plain};
use app::beginning::{self, Template};
use app::{Session, sources};
use chrono::NaiveDate;
use domain::outline;
use serde_json::json;
use text::Lang;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

/// Copies an outline to a date and compares what comes out, day lines and all.
fn check(outline: &str, date: &str, expected: &str) {
    let host = Told::default();
    let visit = sources::visit_of_outline("", outline, &host).unwrap();
    let copy = beginning::copy(&visit, "Copie", day(date), &host).unwrap();
    let lines = |text: &str| -> Vec<String> { text.lines().map(str::to_owned).collect() };
    assert_eq!(lines(&outline::write(&copy)), lines(expected), "{outline}");
}

#[test]
fn a_copy_keeps_hours_on_the_wall_and_the_distance_of_days() {
    check(
        "= 2020-09-21\n: title A\n!09:00 A ; 15 #a\n> 20\nB ; 10 #b\n= 2020-09-23\n!10:00 C ; 5 #c\n",
        "2021-03-01",
        "= 2021-03-01 Europe/Paris\n: title Copie\n!09:00 A ; 15 #a\n> 20\nB ; 10 #b\n\
         = 2021-03-03\n!10:00 C ; 5 #c",
    );
    // Days that overlap with the old ones, forwards and backwards.
    let two = "= 2020-09-21\n: title A\n!09:00 A ; 15 #a\n= 2020-09-22\n!10:00 C ; 5 #c\n";
    let at = |first: &str, second: &str| {
        format!(
            "= {first} Europe/Paris\n: title Copie\n!09:00 A ; 15 #a\n= {second}\n!10:00 C ; 5 #c"
        )
    };
    check(two, "2020-09-22", &at("2020-09-22", "2020-09-23"));
    check(two, "2020-09-20", &at("2020-09-20", "2020-09-21"));
    check(two, "2020-09-21", &at("2020-09-21", "2020-09-22"));
    // Clocks go forward in the night to 28 March 2021 and back in that to 31 October: 9h stays 9h, and is another instant.
    check(two, "2021-03-27", &at("2021-03-27", "2021-03-28"));
    check(two, "2021-10-30", &at("2021-10-30", "2021-10-31"));
}

#[test]
fn the_instants_of_a_copy_follow_the_clocks_of_its_own_day() {
    let host = Told::default();
    let outline = "= 2020-09-21\n!09:00 A ; 15 #a\n= 2020-09-22\n!09:00 B ; 15 #b\n";
    let visit = sources::visit_of_outline("", outline, &host).unwrap();
    let copy = beginning::copy(&visit, "Copie", day("2021-03-27"), &host).unwrap();
    let agenda = domain::layout(&copy);
    let starts: Vec<i64> = agenda.stops.iter().map(|planned| planned.start.unwrap()).collect();
    // Winter time on Saturday, summer time on Sunday: 23 hours lie between the two.
    assert_eq!(starts[1] - starts[0], 23 * 60);
}

#[test]
fn what_belongs_to_the_former_visit_alone_is_left_out() {
    check(
        "= 2020-09-21\n: title A\n: reference 71.20\n: status released\n\
         : accreditation vendredi 18h\n: gate entrée nord\n!09:00 A ; 15 #a\n",
        "2021-09-21",
        "= 2021-09-21 Europe/Paris\n: title Copie\n: gate entrée nord\n!09:00 A ; 15 #a",
    );
}

#[test]
fn calendars_take_a_copy_for_another_visit() {
    let host = Told::default();
    let visit = sources::visit_of_outline("", "= 2020-09-21\n!09:00 A ; 15 #a\n", &host).unwrap();
    let copy = beginning::copy(&visit, "Copie", day("2021-09-21"), &host).unwrap();
    let uid = |visit: &domain::Visit| visit.stops().next().unwrap().1.uid.clone();
    assert_ne!(uid(&visit), uid(&copy));
}

#[test]
fn every_template_is_a_visit_without_a_conflict_in_both_languages() {
    for template in Template::ALL {
        for lang in [Lang::Fr, Lang::En] {
            let visit = template.visit(lang, &Told::default()).unwrap();
            let agenda = domain::layout(&visit);
            assert_eq!(agenda.blocking().count(), 0, "{template:?} {lang:?}");
            assert!(visit.stops().count() >= 6);
        }
    }
}

#[test]
fn a_new_visit_lies_in_the_folder_under_its_date_and_title() {
    let mut office = Office::new();
    let begin = |from: serde_json::Value, title: &str, date: &str| json!({"beginning": from, "title": title, "date": date});
    let nothing = json!({"from": "nothing"});
    for _ in 0..2 {
        office.ask("new_visit", begin(nothing.clone(), "Accueil, l’été", "21 septembre"));
    }
    let template = json!({"from": "template", "key": "opening"});
    let opened = office.ask("new_visit", begin(template, "Médiathèque", "2020-10-02"));
    assert_eq!(
        opened["days"][0]["rows"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|row| row["kind"] == "stop")
            .count(),
        8
    );
    office.ask("close", json!({}));
    let library = office.ask("library", json!({}));
    assert_eq!(
        column(&library["coming"], "file"),
        [
            "2020-09-21 Accueil l été 2.visite",
            "2020-09-21 Accueil l été.visite",
            "2020-10-02 Médiathèque.visite"
        ]
    );
    let key = office.key("Médiathèque");
    let copy = json!({"from": "copy", "key": key});
    office.ask("new_visit", begin(copy.clone(), "Autre", "5 octobre 2020"));
    for (title, date, said) in [
        ("  ", "", "Une visite a besoin d’un intitulé."),
        ("Autre", "", "Donnez la date du premier jour"),
        ("Autre", "mañana", "« mañana » n’est pas une date."),
    ] {
        let refused = office.call("new_visit", begin(copy.clone(), title, date)).unwrap_err();
        assert!(plain(&refused).starts_with(said), "{refused}");
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_said_and_nothing_is_written() {
    let mut office = Office::new();
    std::fs::write(office.path("visites"), "").unwrap();
    let begin = json!({"beginning": {"from": "nothing"}, "title": "A", "date": ""});
    let refused = office.call("new_visit", begin).unwrap_err();
    assert!(refused.contains("visites"), "{refused}");
    assert_eq!(std::fs::read(office.path("visites")).unwrap(), b"");
    assert!(Session::open(&office.path("visites")).is_err());
}

//! One event: its hours, its status, its place.

use crate::visits::*;
use crate::{content_lines, event_in, event_of, value, written};
use chrono_tz::Europe::Paris;
use chrono_tz::Tz;
use domain::edition::{Edition, EditionPlace, EditionStop};
use domain::visit::{Coordinates, Language, Status};

#[test]
fn hours_are_civil_except_where_they_exist_twice() {
    let check = |zone: Tz, start: &str, minutes: u32, expected: (&str, &str)| {
        let event = event_of(stop_in(zone, 1, "Étape", start, minutes));
        let found = (value(&event, "DTSTART"), value(&event, "DTEND"));
        assert_eq!((found.0.as_str(), found.1.as_str()), expected, "{start} {zone}");
    };
    let p = ";TZID=Europe/Paris:";
    let paris = |civil: &str| format!("{p}{civil}");
    check(Paris, "2020-09-21 12:15", 75, (&paris("20200921T121500"), &paris("20200921T133000")));
    check(Paris, "2020-09-21 12:15", 0, (&paris("20200921T121500"), ""));
    // Across midnight, and across a new year.
    check(Paris, "2020-09-21 23:00", 150, (&paris("20200921T230000"), &paris("20200922T013000")));
    check(Paris, "2020-12-31 23:30", 60, (&paris("20201231T233000"), &paris("20210101T003000")));
    // Clocks go forward at 2:00: an hour of the night is missing, 2:30 counts as 3:30.
    check(Paris, "2020-03-29 01:30", 60, (&paris("20200329T013000"), &paris("20200329T033000")));
    check(Paris, "2020-03-29 02:30", 30, (&paris("20200329T033000"), &paris("20200329T040000")));
    // Clocks go back at 3:00: an end in the repeated hour puts both into UTC, and so does a start.
    check(Paris, "2020-10-25 01:30", 45, ("20201024T233000Z", "20201025T001500Z"));
    check(Paris, "2020-10-25 02:30", 90, ("20201025T003000Z", "20201025T020000Z"));
    check(Paris, "2020-10-25 02:15", 0, ("20201025T001500Z", ""));
    // Over the repeated hour, minutes are elapsed minutes.
    check(Paris, "2020-10-25 01:30", 180, (&paris("20201025T013000"), &paris("20201025T033000")));
    check(Tz::UTC, "2020-09-21 12:15", 15, ("20200921T121500Z", "20200921T123000Z"));
    check(
        Tz::Indian__Reunion,
        "2020-09-21 23:50",
        20,
        (";TZID=Indian/Reunion:20200921T235000", ";TZID=Indian/Reunion:20200922T001000"),
    );
    // Seven and a half hours east, with the half.
    check(
        Tz::Asia__Kolkata,
        "2020-09-21 12:15",
        15,
        (";TZID=Asia/Kolkata:20200921T121500", ";TZID=Asia/Kolkata:20200921T123000"),
    );
}

#[test]
fn an_end_that_is_not_after_the_start_is_none() {
    let check = |minutes: i64, expected: &str| {
        let start = at("2020-09-21 12:15", Paris);
        let event = event_of(EditionStop {
            start: Some(start),
            end: Some(start + minutes),
            ..untimed(1, "A")
        });
        assert_eq!(value(&event, "DTEND"), expected);
    };
    check(1, ";TZID=Europe/Paris:20200921T121600");
    check(0, "");
    check(-30, "");
    check(i64::MAX / 60, "");
}

#[test]
fn a_status_says_whether_it_takes_place_and_whether_it_takes_time() {
    let check = |status: Status, lang: Language, expected: [&str; 3]| {
        let stop = EditionStop { status, ..stop(1, "Déjeuner", "2020-09-21 12:30", 60) };
        let event = event_in(&Edition { lang, ..edition("Visite", vec![row(stop)]) });
        let found = ["STATUS", "TRANSP", "SUMMARY"].map(|name| value(&event, name));
        assert_eq!(found, expected);
    };
    let french = Language::French;
    check(Status::Confirmed, french, ["CONFIRMED", "OPAQUE", "Déjeuner"]);
    check(Status::Tentative, french, ["TENTATIVE", "OPAQUE", "Déjeuner"]);
    check(Status::Option, french, ["TENTATIVE", "OPAQUE", "Déjeuner"]);
    check(Status::Cancelled, french, ["CANCELLED", "TRANSPARENT", "ANNULÉ\u{a0}: Déjeuner"]);
    check(
        Status::Cancelled,
        Language::English,
        ["CANCELLED", "TRANSPARENT", "CANCELLED: Déjeuner"],
    );
}

#[test]
fn an_event_always_has_a_title() {
    let check = |title: &str, expected: &str| {
        assert_eq!(value(&event_of(stop(1, title, "2020-09-21 12:15", 0)), "SUMMARY"), expected);
    };
    check("Réunion, déjeuner ; visite\\atelier", "Réunion\\, déjeuner \\; visite\\\\atelier");
    check("Deux\r\nlignes", "Deux\\, lignes");
    check("", "Étape");
    check("\u{0}\u{7} \r\n", "Étape");
}

#[test]
fn the_place_is_one_line_and_begins_with_its_name() {
    let check = |name: &str, room: &str, address: &str, commune: &str, expected: &str| {
        let event = event_of(EditionStop {
            place: Some(place(name, commune, address)),
            room: room.into(),
            ..stop(1, "Étape", "2020-09-21 12:15", 0)
        });
        assert_eq!(value(&event, "LOCATION"), expected);
        assert_eq!(value(&event, "GEO"), "");
    };
    check("Pôle Mécanique", "", "", "", "Pôle Mécanique");
    check("Pôle Mécanique", "Salle Hospitality", "", "", "Pôle Mécanique - Salle Hospitality");
    check("Mairie", "Salle", "1 place A", "Alès", "Mairie - Salle\\, 1 place A\\, Alès");
    check(
        "Préfecture",
        "",
        "10 av. Feuchères\n30000 NÎMES",
        "Nîmes",
        "Préfecture\\, 10 av. Feuchères\\, 30000 NÎMES",
    );
    check("", "Salle", "", "Alès", "Salle\\, Alès");
    check("", "", "1 rue B", "", "1 rue B");
    check("", "", "", "", "");
    check("Pôle\r\nLOCATION:x", "", "", "", "Pôle\\, LOCATION:x");

    let nowhere = event_of(stop(1, "Étape", "2020-09-21 12:15", 0));
    assert_eq!(value(&nowhere, "LOCATION"), "");
    let room_only = event_of(EditionStop {
        room: "Salle 2".into(),
        ..stop(1, "Étape", "2020-09-21 12:15", 0)
    });
    assert_eq!(value(&room_only, "LOCATION"), "Salle 2");
}

#[test]
fn a_known_point_is_given_twice_with_the_same_title() {
    let check = |name: &str, latitude, longitude, expected: [&str; 3]| {
        let coordinates =
            Some(Coordinates { latitude, longitude, of: domain::visit::PointOf::Place });
        let place = Some(EditionPlace { coordinates, ..place(name, "", "") });
        let event = event_of(EditionStop { place, ..stop(1, "Étape", "2020-09-21 12:15", 0) });
        let names = ["LOCATION", "GEO", "X-APPLE-STRUCTURED-LOCATION"];
        assert_eq!(names.map(|name| value(&event, name)), expected);
    };
    check(
        "Salle \"Le Haut-Fourneau\", Alès",
        44_141_700,
        4_076_400,
        [
            "Salle \"Le Haut-Fourneau\"\\, Alès",
            "44.1417;4.0764",
            ";VALUE=URI;X-APPLE-RADIUS=100;X-TITLE=\"Salle ^'Le Haut-Fourneau^', Alès\":geo:44.1417,4.0764",
        ],
    );
    check("", 44_141_700, 4_076_400, ["", "44.1417;4.0764", ""]);
    check("Pôle", 91_000_000, 0, ["Pôle", "", ""]);
}

#[test]
fn what_no_reader_wants_is_not_there() {
    let lines = content_lines(&written(&reference_day()).text);
    let unwanted = ["ATTENDEE", "CLASS", "ATTACH", "X-ALT-DESC", "BEGIN:VALARM", "URL", "PRIORITY"];
    for line in lines {
        assert!(!unwanted.iter().any(|name| line.starts_with(name)), "{line}");
    }
}

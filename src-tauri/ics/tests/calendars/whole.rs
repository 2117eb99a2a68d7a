//! Whole files: the frame, the zones, the names, what is in and what is not.

use crate::visits::*;
use crate::{content_lines, value, written};
use chrono_tz::Tz;
use domain::Uid;
use domain::edition::{Edition, EditionRow, EditionStop};
use domain::visit::{Language, Office};
use ics::{NothingToWrite, Options, Revision, Stamps, leg_uid, write};

const PARIS: &str = "\
BEGIN:VTIMEZONE
TZID:Europe/Paris
X-LIC-LOCATION:Europe/Paris
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE
";

/// Compares a file, octet by octet, with a text that is written with LF.
fn check(edition: &Edition, options: &Options, expected: &str) {
    let written = write(edition, &stamps(), options).expect("a stop with an hour");
    assert_eq!(written.text, expected.replace("{PARIS}\n", PARIS).replace('\n', "\r\n"));
}

#[test]
fn the_founding_visit_is_one_event() {
    check(
        &founding(),
        &Options::default(),
        "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Deroule//Visites officielles 1.0//FR
CALSCALE:GREGORIAN
METHOD:PUBLISH
{PARIS}
BEGIN:VEVENT
DESCRIPTION:Ouvert à la presse
DTSTAMP:20200910T080000Z
DTSTART;TZID=Europe/Paris:20200921T121500
GEO:44.1417;4.0764
LAST-MODIFIED:20200910T080000Z
LOCATION:Pôle Mécanique d’Alès - Salle Hospitality\\, Saint-Martin-de-V
 algalgues
ORGANIZER;CN=\"Alès Agglomération, service du protocole\":mailto:protocole@
 ales.example
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Réunion d’échanges avec les acteurs du territoire
TRANSP:OPAQUE
UID:7b0c9d0e-0000-4000-8000-000000000001
X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-APPLE-RADIUS=100;X-TITLE=\"Pôle Mé
 canique d’Alès - Salle Hospitality, Saint-Martin-de-Valgalgues\":geo:44.
 1417,4.0764
END:VEVENT
END:VCALENDAR
",
    );
}

#[test]
fn without_an_office_nothing_is_published_and_nobody_organizes() {
    let rows = vec![
        row(stop(1, "Accueil", "2020-09-21 09:00", 15)),
        row(stop(2, "Départ", "2020-09-21 17:00", 10)),
    ];
    check(
        &edition("Visite d’Alès, 21 sept. ; Gard", rows),
        &Options::default(),
        "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Deroule//Visites officielles 1.0//FR
CALSCALE:GREGORIAN
NAME:Visite d’Alès\\, 21 sept. \\; Gard
X-WR-CALNAME:Visite d’Alès\\, 21 sept. \\; Gard
X-WR-TIMEZONE:Europe/Paris
{PARIS}
BEGIN:VEVENT
DTEND;TZID=Europe/Paris:20200921T091500
DTSTAMP:20200910T080000Z
DTSTART;TZID=Europe/Paris:20200921T090000
LAST-MODIFIED:20200910T080000Z
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Accueil
TRANSP:OPAQUE
UID:7b0c9d0e-0000-4000-8000-000000000001
END:VEVENT
BEGIN:VEVENT
DTEND;TZID=Europe/Paris:20200921T171000
DTSTAMP:20200910T080000Z
DTSTART;TZID=Europe/Paris:20200921T170000
LAST-MODIFIED:20200910T080000Z
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Départ
TRANSP:OPAQUE
UID:7b0c9d0e-0000-4000-8000-000000000002
END:VEVENT
END:VCALENDAR
",
    );
}

#[test]
fn an_office_without_a_sound_address_is_no_organizer() {
    let check = |mail: &str, published: bool| {
        let office = Office { mail: mail.into(), ..office() };
        let lines = content_lines(&written(&Edition { office, ..founding() }).text);
        assert_eq!(value(&lines, "METHOD"), if published { "PUBLISH" } else { "" }, "{mail}");
        assert_eq!(!value(&lines, "ORGANIZER").is_empty(), published, "{mail}");
    };
    check("protocole@ales.example", true);
    check("", false);
    check("04 66 00 00 00", false);
    check("protocole@", false);
    check("a@b.c\r\nATTENDEE:mailto:x@y.z", false);
}

#[test]
fn moves_are_events_only_on_request_and_when_their_minutes_are_known() {
    let check = |legs: bool, expected: &[(&str, &str)]| {
        let written = write(&reference_day(), &stamps(), &Options { legs }).expect("hours");
        let lines = content_lines(&written.text);
        let of = |name: &str| {
            let values = lines.iter().filter_map(|line| line.strip_prefix(name));
            values.map(str::to_owned).collect::<Vec<_>>()
        };
        let found: Vec<(String, String)> = of("SUMMARY:").into_iter().zip(of("TRANSP:")).collect();
        let found: Vec<_> = found.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(found, expected);
        assert_eq!(written.events, expected.len());
    };
    let stops = ["Accueil", "Entreprise A", "Entreprise B", "Réunion d’échanges"];
    check(false, &stops.map(|title| (title, "OPAQUE")));
    check(
        true,
        &[
            ("Accueil", "OPAQUE"),
            ("Trajet Lieu 1 → Lieu 2", "TRANSPARENT"),
            ("Entreprise A", "OPAQUE"),
            ("Trajet Lieu 2 → Lieu 3", "TRANSPARENT"),
            ("Entreprise B", "OPAQUE"),
            ("Réunion d’échanges", "OPAQUE"),
        ],
    );
}

#[test]
fn moves_have_ids_that_last_and_are_their_own() {
    let departs = Some("2020-09-21 09:00");
    let with_group = |name| {
        let group = Some(group(name));
        EditionRow::Leg(domain::edition::EditionLeg { group, ..leg(1, 2, departs, Some(20)) })
    };
    let no_time = EditionRow::Leg(leg(3, 4, departs, Some(0)));
    let rows = vec![with_group("Élus"), with_group("Presse"), no_time];
    let edition = edition("Visite", rows);
    let written = write(&edition, &stamps(), &Options { legs: true }).expect("two moves");
    let uids: Vec<String> =
        content_lines(&written.text).into_iter().filter(|line| line.starts_with("UID:")).collect();
    let first = leg_uid(&uid(1), &uid(2));
    assert_eq!(uids, [format!("UID:{first}"), format!("UID:{first}-2")]);
}

#[test]
fn stamps_are_those_that_were_handed_in() {
    let at = |seconds| chrono::DateTime::from_timestamp(seconds, 999_000_000).expect("an instant");
    let revision = |sequence, seconds| Revision { sequence, modified: at(seconds) };
    let stamps = Stamps {
        issued: at(1_600_446_600),
        revisions: [
            (uid(1), revision(2, 1_600_000_000)),
            (uid(2), revision(1, 1_600_100_000)),
            (leg_uid(&uid(2), &uid(3)), revision(7, 1_600_200_000)),
            (Uid::from("gone"), revision(9, 0)),
        ]
        .into(),
    };
    let written = write(&reference_day(), &stamps, &Options { legs: true }).expect("hours");
    let lines = content_lines(&written.text);
    let of = |name: &str| -> Vec<String> {
        lines.iter().filter_map(|line| line.strip_prefix(name)).map(str::to_owned).collect()
    };
    assert_eq!(of("DTSTAMP:"), ["20200918T163000Z"; 6]);
    // Accueil, its move to A (2 + 1 changes), A, the move to B (its own), B, the meeting.
    assert_eq!(of("SEQUENCE:"), ["2", "3", "1", "7", "0", "0"]);
    assert_eq!(
        of("LAST-MODIFIED:"),
        [
            "20200913T122640Z",
            "20200914T161320Z",
            "20200914T161320Z",
            "20200915T200000Z",
            "20200918T163000Z",
            "20200918T163000Z"
        ]
    );
}

#[test]
fn stops_without_an_hour_are_left_out_and_named() {
    let of_the_year_0 = EditionStop { start: Some(-1_100_000_000), ..untimed(5, "An 0") };
    let of_no_year = EditionStop { start: Some(i64::MAX), ..untimed(6, "Jamais") };
    let rows = vec![
        row(untimed(1, "Point sur les projets")),
        row(stop(2, "Réunion", "2020-09-21 12:15", 75)),
        row(untimed(3, "")),
        row(of_the_year_0),
        row(of_no_year),
    ];
    let written = written(&edition("Visite", rows));
    assert_eq!(written.events, 1);
    assert_eq!(written.left_out, ["Point sur les projets", "Étape", "An 0", "Jamais"]);
}

#[test]
fn a_calendar_without_events_is_not_written() {
    let check = |rows: Vec<EditionRow>, left_out: &[&str]| {
        let found = write(&edition("Visite", rows), &stamps(), &Options { legs: true });
        let left_out = left_out.iter().map(|&title| title.to_owned()).collect();
        assert_eq!(found, Err(NothingToWrite { left_out }));
    };
    check(vec![], &[]);
    check(vec![row(untimed(1, "Accueil"))], &["Accueil"]);
    check(vec![EditionRow::Leg(leg(1, 2, None, Some(20)))], &[]);
    check(vec![EditionRow::Leg(leg(1, 2, Some("2020-09-21 09:00"), None))], &[]);
}

#[test]
fn each_zone_that_is_named_is_defined_once_before_the_events() {
    let check = |zones: &[Tz], expected: &[&str]| {
        let stops = zones.iter().enumerate();
        let stops = stops.map(|(n, zone)| row(stop_in(*zone, n, "Étape", "2020-09-21 12:15", 30)));
        let text = written(&edition("Visite", stops.collect())).text;
        let (head, events) = text.split_once("BEGIN:VEVENT").expect("an event");
        let tzids = head.split("\r\n").filter_map(|line| line.strip_prefix("TZID:"));
        assert_eq!(tzids.collect::<Vec<_>>(), expected, "{zones:?}");
        assert!(!events.contains("VTIMEZONE"));
        for zone in zones.iter().filter(|zone| **zone != Tz::UTC) {
            assert!(events.contains(&format!("DTSTART;TZID={}:20200921T121500\r\n", zone.name())));
        }
        // Nothing in the head has the crate's random ids or the present instant (RFC 5545, 3.6.5).
        assert!(!head.contains("UID:") && !head.contains("DTSTAMP:"));
    };
    use chrono_tz::{America, Europe, Indian, Pacific};
    check(&[Europe::Paris, Europe::Paris], &["Europe/Paris"]);
    check(
        &[Pacific::Tahiti, Europe::Paris, Indian::Reunion, America::Miquelon, Europe::Paris],
        &["America/Miquelon", "Europe/Paris", "Indian/Reunion", "Pacific/Tahiti"],
    );
    check(&[Tz::UTC], &[]);
    check(&[Tz::UTC, Europe::Paris], &["Europe/Paris"]);
}

#[test]
fn only_a_calendar_of_several_events_has_a_name() {
    let check = |title: &str, lang: Language, count: usize, expected: &str| {
        let stops = (0..count).map(|n| row(stop(n, "Étape", "2020-09-21 12:15", 30))).collect();
        let lines = content_lines(&written(&Edition { lang, ..edition(title, stops) }).text);
        assert_eq!(value(&lines, "NAME"), expected);
        assert_eq!(value(&lines, "X-WR-CALNAME"), expected);
        assert_eq!(value(&lines, "X-WR-TIMEZONE").is_empty(), expected.is_empty());
    };
    check("Visite d’Alès", Language::French, 1, "");
    check("Visite d’Alès", Language::French, 2, "Visite d’Alès");
    check("Visite\r\nBEGIN:VEVENT", Language::French, 2, "Visite\\, BEGIN:VEVENT");
    check(" ", Language::French, 2, "Visite officielle");
    check("", Language::English, 2, "Official visit");
}

#[test]
fn the_same_edition_gives_the_same_octets() {
    for edition in [founding(), reference_day(), statuses()] {
        assert_eq!(written(&edition), written(&edition.clone()));
    }
}

#[test]
fn editions_that_differ_in_their_instant_differ_in_dtstamp_only() {
    let revision = Revision { sequence: 1, modified: stamps().issued };
    let issued_at = |seconds| {
        let issued = chrono::DateTime::from_timestamp(seconds, 0).expect("an instant");
        let revisions = (1..=4).map(|n| (uid(n), revision)).collect();
        let stamps = Stamps { issued, revisions };
        let written = write(&reference_day(), &stamps, &Options { legs: true }).expect("hours");
        content_lines(&written.text)
    };
    let (one, other) = (issued_at(1_600_000_000), issued_at(1_700_000_000));
    let differing: Vec<_> = one.iter().zip(&other).filter(|(a, b)| a != b).collect();
    assert_eq!(differing.len(), 6);
    assert!(differing.iter().all(|(a, b)| a.starts_with("DTSTAMP:") && b.starts_with("DTSTAMP:")));
    assert_eq!(one.len(), other.len());
}

//! The description: what each reader is told, in which order and which words.

use crate::visits::*;
use crate::{event_in, value};
use domain::edition::{Doing, Edition, EditionPlace, EditionStop};
use domain::time::Clock;
use domain::visit::{Audience, Civility, HourStyle, Language, Precision, PressAccess, Status};

/// Compares the lines of the description of the first stop.
fn check(edition: &Edition, expected: &[&str]) {
    let description = value(&event_in(edition), "DESCRIPTION");
    let lines = description.replace("\\,", ",").replace("\\;", ";");
    let lines: Vec<&str> = lines.split("\\n").filter(|line| !line.is_empty()).collect();
    assert_eq!(lines, expected);
}

fn read_by(audience: Audience, lang: Language, stop: EditionStop) -> Edition {
    Edition { audience, lang, ..edition("Visite", vec![row(stop)]) }
}

fn noon() -> EditionStop {
    stop(1, "Réunion", "2020-09-21 12:00", 75)
}

#[test]
fn a_stop_of_which_nothing_more_is_known_has_no_description() {
    check(&edition("Visite", vec![row(noon())]), &[]);
}

#[test]
fn hours_that_are_not_exact_are_said() {
    let check = |precision, uncertain, status, expected: &[&str], english: &[&str]| {
        let stop = EditionStop { precision, uncertain, status, ..noon() };
        check(&read_by(Audience::Public, Language::French, stop.clone()), expected);
        check(&read_by(Audience::Public, Language::English, stop), english);
    };
    let sure = Status::Confirmed;
    check(Precision::Exact, false, sure, &[], &[]);
    check(Precision::About, false, sure, &["Vers 12h"], &["About 12:00"]);
    check(Precision::From, false, sure, &["À partir de 12h"], &["From 12:00"]);
    check(Precision::Exact, true, sure, &["12h au plus tôt"], &["12:00 at the earliest"]);
    check(
        Precision::About,
        true,
        Status::Tentative,
        &["Vers 12h au plus tôt, à confirmer"],
        &["About 12:00 at the earliest, to be confirmed"],
    );
    check(Precision::Exact, false, Status::Tentative, &["À confirmer"], &["To be confirmed"]);
    check(Precision::Exact, false, Status::Cancelled, &[], &[]);
}

#[test]
fn that_a_stop_is_an_option_is_for_the_hosts() {
    let check = |audience, expected: &str| {
        let stop = EditionStop { status: Status::Option, optional: Some(1), ..noon() };
        check(&read_by(audience, Language::French, stop), &[expected]);
    };
    check(Audience::Public, "À confirmer");
    check(Audience::Participants, "À confirmer");
    check(Audience::Drivers, "À confirmer");
    check(Audience::Internal, "Option");
}

#[test]
fn hours_are_written_in_the_style_of_the_visit() {
    let check = |hour_style, hour: i32, expected: &str| {
        let stop = EditionStop { call: Some(Clock::from_minutes(hour)), ..noon() };
        let edition = read_by(Audience::Public, Language::French, stop);
        check(&Edition { hour_style, ..edition }, &[expected]);
    };
    check(HourStyle::Compact, 12 * 60, "En place à 12h");
    check(HourStyle::Compact, 9 * 60 + 5, "En place à 9h05");
    check(HourStyle::Padded, 9 * 60, "En place à 09h00");
    check(HourStyle::Spaced, 11 * 60 + 45, "En place à 11\u{a0}h\u{a0}45");
    check(HourStyle::Spaced, 12 * 60, "En place à 12\u{a0}h");
    check(HourStyle::Compact, 24 * 60 + 30, "En place à 0h30\u{a0}(J+1)");
}

#[test]
fn each_audience_is_told_its_own_hour_and_the_hosts_all() {
    let check = |audience, call: Option<i32>, expected: &[&str]| {
        let all = [(Audience::Public, 11 * 60), (Audience::Drivers, 11 * 60 + 30)];
        let stop = EditionStop {
            call: call.map(Clock::from_minutes),
            calls: all.map(|(audience, minutes)| (audience, Clock::from_minutes(minutes))).into(),
            ..noon()
        };
        check(&read_by(audience, Language::French, stop), expected);
    };
    check(Audience::Public, Some(660), &["En place à 11h"]);
    check(Audience::Participants, None, &[]);
    check(
        Audience::Internal,
        None,
        &["En place à 11h\u{a0}: public et presse", "En place à 11h30\u{a0}: chauffeurs"],
    );
}

#[test]
fn people_stand_in_lists_by_what_they_do() {
    let he = || person(Some(Civility::Mister), "Guillaume BASSET", "directeur");
    let she = || person(Some(Civility::Madam), "Anne ARNAUD", "sous-préfète");
    let other = || person(None, "Jean MARTIN", "");
    let check = |doing: Vec<(domain::edition::EditionPerson, Doing)>,
                 expected: &[&str],
                 english: &[&str]| {
        let people: Vec<_> =
            doing.into_iter().map(|(person, doing)| presence(person, doing)).collect();
        let stop = EditionStop { speeches: speeches(&people), people, ..noon() };
        check(&read_by(Audience::Internal, Language::French, stop.clone()), expected);
        check(&read_by(Audience::Internal, Language::English, stop), english);
    };
    check(
        vec![(he(), Doing::Attends), (other(), Doing::Attends), (she(), Doing::Welcomes)],
        &[
            "Accueil\u{a0}: Mme\u{a0}Anne ARNAUD, sous-préfète",
            "Présents\u{a0}: M.\u{a0}Guillaume BASSET, directeur\u{202f}; Jean MARTIN",
        ],
        &[
            "Welcomed by: Ms\u{a0}Anne ARNAUD, sous-préfète",
            "Present: Mr\u{a0}Guillaume BASSET, directeur; Jean MARTIN",
        ],
    );
    check(
        vec![(she(), Doing::Speaks(Some(10))), (he(), Doing::Speaks(None))],
        &[
            "Prise de parole\u{a0}: Mme\u{a0}Anne ARNAUD, sous-préfète (10\u{a0}min)\u{202f}; M.\u{a0}Guillaume BASSET, directeur",
        ],
        &[
            "Speeches: Ms\u{a0}Anne ARNAUD, sous-préfète (10 min); Mr\u{a0}Guillaume BASSET, directeur",
        ],
    );
    check(
        vec![
            (she(), Doing::RepresentedBy(Box::new(other()))),
            (he(), Doing::RepresentedBy(Box::new(she()))),
        ],
        &[
            "Présents\u{a0}: Mme\u{a0}Anne ARNAUD, sous-préfète, représentée par Jean MARTIN\u{202f}; \
           M.\u{a0}Guillaume BASSET, directeur, représenté par Mme\u{a0}Anne ARNAUD, sous-préfète",
        ],
        &["Present: Ms\u{a0}Anne ARNAUD, sous-préfète, represented by Jean MARTIN; \
           Mr\u{a0}Guillaume BASSET, directeur, represented by Ms\u{a0}Anne ARNAUD, sous-préfète"],
    );
    check(
        vec![(he(), Doing::Awaited), (she(), Doing::Declined), (other(), Doing::Absent)],
        &[
            "Réponse attendue\u{a0}: M.\u{a0}Guillaume BASSET, directeur",
            "Excusés\u{a0}: Mme\u{a0}Anne ARNAUD, sous-préfète",
            "Absents\u{a0}: Jean MARTIN",
        ],
        &[
            "Awaiting an answer: Mr\u{a0}Guillaume BASSET, directeur",
            "Declined: Ms\u{a0}Anne ARNAUD, sous-préfète",
            "Absent: Jean MARTIN",
        ],
    );
}

#[test]
fn speeches_stand_in_the_order_in_which_they_are_held() {
    let basset = person(Some(Civility::Mister), "Guillaume BASSET", "directeur");
    let arnaud = person(Some(Civility::Madam), "Anne ARNAUD", "sous-préfète");
    let entered =
        vec![presence(arnaud, Doing::Speaks(Some(10))), presence(basset, Doing::Speaks(Some(5)))];
    let mut held = speeches(&entered);
    held.reverse();
    let stop = EditionStop { people: entered, speeches: held, ..noon() };
    check(
        &read_by(Audience::Internal, Language::French, stop),
        &[
            "Prise de parole\u{a0}: M.\u{a0}Guillaume BASSET, directeur (5\u{a0}min)\u{202f}; Mme\u{a0}Anne ARNAUD, sous-préfète (10\u{a0}min)",
        ],
    );
}

#[test]
fn nobody_is_no_item_of_a_list() {
    let nobody = || person(None, " ", "\r\n");
    let people = vec![
        presence(nobody(), Doing::Attends),
        presence(nobody(), Doing::RepresentedBy(Box::new(nobody()))),
        presence(nobody(), Doing::Speaks(Some(5))),
        presence(person(None, "", "maire d’Alès"), Doing::Attends),
    ];
    let stop = EditionStop { speeches: speeches(&people), people, ..noon() };
    check(&read_by(Audience::Public, Language::French, stop), &["Présents\u{a0}: maire d’Alès"]);
}

#[test]
fn the_press_is_told_what_it_may_do() {
    let check = |press, expected: &str| {
        let stop = EditionStop { press: Some(press), ..noon() };
        check(&read_by(Audience::Public, Language::French, stop), &[expected]);
    };
    check(PressAccess::Open, "Ouvert à la presse");
    check(PressAccess::Pool, "Pool presse");
    check(PressAccess::Photo, "Tour d’images");
    check(PressAccess::Stakeout, "Micro tendu");
    check(PressAccess::Conference, "Conférence de presse");
    check(PressAccess::Closed, "Hors presse");
}

#[test]
fn everything_at_once_stands_in_the_order_in_which_it_matters() {
    let stop = EditionStop {
        precision: Precision::About,
        call: Some(Clock::from_minutes(11 * 60 + 30)),
        group: Some(group("Délégation A")),
        press: Some(PressAccess::Pool),
        place: Some(EditionPlace {
            access: "Portail nord, badge".into(),
            parking: "P2".into(),
            ..pole_mecanique()
        }),
        people: vec![
            presence(person(None, "Jean MARTIN", "maire"), Doing::Attends),
            presence(person(None, "Anne ARNAUD", ""), Doing::Welcomes),
        ],
        notes: vec![
            (Audience::Public, "Ouverture des portes à 11h.\r\nCasque obligatoire.".into()),
            (Audience::Participants, "  ".into()),
            (Audience::Drivers, "Moteur coupé.".into()),
        ],
        ..noon()
    };
    check(
        &read_by(Audience::Drivers, Language::French, stop.clone()),
        &[
            "Vers 12h",
            "En place à 11h30",
            "Groupe\u{a0}: Délégation A",
            "Pool presse",
            "Accueil\u{a0}: Anne ARNAUD",
            "Ouverture des portes à 11h.",
            "Casque obligatoire.",
            "Moteur coupé.",
            "Accès\u{a0}: Portail nord, badge",
            "Stationnement\u{a0}: P2",
            "Présents\u{a0}: Jean MARTIN, maire",
        ],
    );
    let internal = event_in(&read_by(Audience::Internal, Language::French, stop));
    let description = value(&internal, "DESCRIPTION");
    assert!(description.contains("Note (public et presse)\u{a0}: Ouverture"), "{description}");
    assert!(description.contains("Note (chauffeurs)\u{a0}: Moteur"), "{description}");
}

#[test]
fn a_long_description_ends_at_a_sentence_with_an_ellipsis() {
    let note = "Apporter « le dossier » 😀 \\ \"relié\", en deux exemplaires.\r\n".repeat(40);
    assert!(note.chars().count() > 2000);
    let stop = EditionStop { notes: vec![(Audience::Public, note)], ..noon() };
    let description =
        value(&event_in(&read_by(Audience::Public, Language::French, stop)), "DESCRIPTION");
    let plain = description.replace("\\n", "\n").replace("\\,", ",").replace("\\\\", "\\");
    assert!((1400..=1500).contains(&plain.chars().count()), "{}", plain.chars().count());
    assert!(plain.ends_with("exemplaires.…"), "{plain}");
}

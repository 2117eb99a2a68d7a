//! « Qui avez-vous oublié ? »

use crate::functions::ales;
use domain::precedence::{Line, LineState, Missing, Territories, Territory, forgotten};
use domain::visit::{Invitation, InvitationAnswer, Invitee, InviteeOffice, Visit};
use domain::{Command, apply};

const FOUNDING: &str = "= 2020-09-21
& M. Christophe RIVENQ, président d'Alès Agglomération {host} #rivenq
& M. Guillaume BASSET, directeur du programme {guest} #basset
!12:15 Réunion d'échanges ; 75 @ Pôle Mécanique d'Alès (Saint-Martin-de-Valgalgues) #x
  rivenq welcomes
  basset attends
";

fn visit(text: &str) -> Visit {
    let mut made = 0;
    let mut ids = |_| {
        made += 1;
        format!("id-{made}")
    };
    domain::outline::read(text, &mut ids).expect("an outline")
}

fn known(visit: &Visit) -> Territories {
    let at = |place: &domain::visit::Place| Territory { commune: place.commune.clone(), ..ales() };
    visit.places().map(|place| (place.id.clone(), at(place))).collect()
}

/// « mayor Saint-Martin-de-Valgalgues: open »
fn said(lines: &[Line]) -> Vec<String> {
    let one = |line: &Line| {
        let what = match &line.missing {
            Missing::Office(Invitee { office, territory }) => {
                format!("{office:?} {territory}").to_lowercase()
            }
            Missing::Welcome => "welcome".to_owned(),
            Missing::Commune(_) => "commune".to_owned(),
        };
        let ids = |ids: &[domain::PersonId]| {
            ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        let state = match &line.state {
            LineState::Open => "open".to_owned(),
            LineState::Perhaps(who) => format!("perhaps {}", ids(who)),
            LineState::Invited(who) => format!("invited {}", ids(who)),
            LineState::Excused(who) => format!("excused {}", ids(who)),
            LineState::Elsewhere(who) => format!("elsewhere {}", ids(who)),
            LineState::Decided(decided) => {
                format!("{:?} {}", decided.answer, decided.reason).to_lowercase()
            }
        };
        format!("{what}: {state}")
    };
    lines.iter().map(one).collect()
}

#[test]
fn the_founding_case_asks_for_the_mayor_of_the_commune_where_the_venue_lies() {
    let visit = visit(FOUNDING);
    assert_eq!(
        said(&forgotten(&visit, &Territories::new())),
        [
            "mayor saint-martin-de-valgalgues: open",
            "owner pôle mécanique d'alès: open",
            "commune: open",
        ],
        "where only the commune is known"
    );
    assert_eq!(
        said(&forgotten(&visit, &known(&visit))),
        [
            "mayor saint-martin-de-valgalgues: open",
            "subprefect alès: open",
            "deputies gard: open",
            "senators gard: open",
            "intercommunality ca alès agglomération: invited rivenq",
            "department gard: open",
            "region occitanie: open",
            "owner pôle mécanique d'alès: open",
        ]
    );
}

#[test]
fn who_holds_the_office_closes_the_line_and_so_does_a_decision() {
    let people = "& Mme Anne MERLE, maire de Saint-Martin-de-Valgalgues #maire\n& M. Paul ABAD, maire d'Alès #autre\n!12:15";
    let there = |role: &str| FOUNDING.replace("!12:15", people) + &format!("  maire {role}\n");
    for (role, expected) in
        [("awaited", "invited maire"), ("declined", "excused maire"), ("by autre", "invited maire")]
    {
        let visit = visit(&there(role));
        let first = said(&forgotten(&visit, &Territories::new())).swap_remove(0);
        assert_eq!(first, format!("mayor saint-martin-de-valgalgues: {expected}"));
    }
    let elsewhere = visit(&FOUNDING.replace("!12:15", people));
    let first = said(&forgotten(&elsewhere, &Territories::new())).swap_remove(0);
    assert_eq!(first, "mayor saint-martin-de-valgalgues: elsewhere maire");

    let mut visit = visit(FOUNDING);
    let invitee =
        Invitee { office: InviteeOffice::Mayor, territory: "Saint-Martin-de-Valgalgues".into() };
    let decided = Invitation { answer: InvitationAnswer::NotNeeded, reason: "le 17".into() };
    let command = Command::SetInvitation { invitee, invitation: Some(decided) };
    let change = apply(&visit, &command).expect("a decision");
    change.apply_to(&mut visit).expect("the visit it was made for");
    let first = said(&forgotten(&visit, &Territories::new())).swap_remove(0);
    assert_eq!(first, "mayor saint-martin-de-valgalgues: notneeded le 17");
}

#[test]
fn a_stop_where_people_come_and_nobody_welcomes_is_a_line() {
    let visit = visit(&FOUNDING.replace("rivenq welcomes", "rivenq attends"));
    let lines = said(&forgotten(&visit, &Territories::new()));
    assert_eq!(lines.last().map(String::as_str), Some("welcome: open"));
}

/// The lines of one stop at a place, with people who attend it: « deputies gard: open ».
fn lines_at(at: &Territory, day: &str, people: &[(&str, &str)]) -> Vec<String> {
    let commune = at.commune.clone().unwrap_or_default();
    let mut text = format!("= {day}\n");
    for (at, (function, mandate)) in people.iter().enumerate() {
        text.push_str(&format!("& Mme Anne P{at}, {function} #p{at}\n"));
        if !mandate.is_empty() {
            text.push_str(&format!("  : mandate {mandate}\n"));
        }
    }
    text.push_str(&format!("!09:00 Accueil ; 30 @ Mairie ({commune}) #x\n"));
    for at in 0..people.len() {
        text.push_str(&format!("  p{at} welcomes\n"));
    }
    let visit = visit(&text);
    let known = visit.places().map(|place| (place.id.clone(), at.clone())).collect();
    said(&forgotten(&visit, &known))
}

fn territory(place: &str) -> Territory {
    let some = |name: &str| Some(name.to_owned());
    let mut names = place.split(" | ");
    let mut next = || names.next().filter(|name| !name.is_empty()).and_then(some);
    Territory {
        commune: next(),
        department_code: next(),
        department: next(),
        region: next(),
        intercommunality: next(),
        arrondissement: None,
    }
}

#[test]
fn a_deputy_closes_the_line_of_the_own_department_and_a_president_that_of_the_own_body() {
    let gard = Territory {
        intercommunality: Some("CC du Pays de Sommières".into()),
        arrondissement: None,
        ..ales()
    };
    for (function, mandate, line) in [
        ("députée du Gard", "", "deputies gard: invited p0"),
        ("députée de la 4e circonscription du Gard", "", "deputies gard: invited p0"),
        ("députée", "Nîmes", "deputies gard: invited p0"),
        ("députée", "", "deputies gard: perhaps p0"),
        ("député de la Lozère", "", "deputies gard: open"),
        ("députée des Français établis hors de France", "", "deputies gard: open"),
        ("sénatrice du Gard", "", "senators gard: invited p0"),
        ("sénateur de Paris, conseiller municipal d'Alès", "", "senators gard: open"),
        (
            "président de la communauté de communes du Pays de Sommières",
            "",
            "intercommunality cc du pays de sommières: invited p0",
        ),
        (
            "présidente de la CC du Pays d'Uzès",
            "",
            "intercommunality cc du pays de sommières: open",
        ),
        (
            "maire de Sommières, président de la communauté d'agglomération du Pays Ajaccien",
            "",
            "intercommunality cc du pays de sommières: open",
        ),
        (
            "présidente de la communauté de communes",
            "",
            "intercommunality cc du pays de sommières: perhaps p0",
        ),
    ] {
        let lines = lines_at(&gard, "2026-09-21", &[(function, mandate)]);
        assert!(lines.iter().any(|other| other == line), "{function}: {line} in {lines:?}");
    }
}

#[test]
fn no_assembly_is_asked_that_does_not_exist() {
    const OF: [&str; 3] = ["department", "region", "collectivity"];
    for (place, day, expected) in [
        (
            "Alès | 30 | Gard | Occitanie",
            "2026-09-21",
            &["department gard", "region occitanie"][..],
        ),
        ("Paris | 75 | Paris | Île-de-France", "2026-09-21", &["region île-de-france"]),
        (
            "Ajaccio | 2A | Corse-du-Sud | Corse",
            "2026-09-21",
            &["collectivity collectivité de corse"],
        ),
        (
            "Strasbourg | 67 | Bas-Rhin | Grand Est",
            "2026-09-21",
            &["collectivity collectivité européenne d’alsace", "region grand est"],
        ),
        // Before 2021 the Bas-Rhin had its own.
        (
            "Strasbourg | 67 | Bas-Rhin | Grand Est",
            "2020-09-21",
            &["department bas-rhin", "region grand est"],
        ),
        (
            "Lyon | 69 | Rhône | Auvergne-Rhône-Alpes | Métropole de Lyon",
            "2026-09-21",
            &["region auvergne-rhône-alpes"],
        ),
        (
            "Tarare | 69 | Rhône | Auvergne-Rhône-Alpes | CC de l'Ouest Rhodanien",
            "2026-09-21",
            &["department rhône", "region auvergne-rhône-alpes"],
        ),
        (
            "Fort-de-France | 972 | Martinique | Martinique",
            "2026-09-21",
            &[
                "collectivity assemblée de martinique",
                "collectivity conseil exécutif de martinique",
            ],
        ),
        (
            "Cayenne | 973 | Guyane | Guyane",
            "2026-09-21",
            &["collectivity collectivité territoriale de guyane"],
        ),
        ("Mamoudzou | 976 | Mayotte | Mayotte", "2026-09-21", &["department mayotte"]),
        (
            "Saint-Denis | 974 | La Réunion | La Réunion",
            "2026-09-21",
            &["department la réunion", "region la réunion"],
        ),
        (
            "Papeete | 987 | Polynésie française | Polynésie française",
            "2026-09-21",
            &[
                "collectivity polynésie française",
                "collectivity assemblée de la polynésie française",
            ],
        ),
    ] {
        let lines = lines_at(&territory(place), day, &[]);
        let above = lines.iter().filter(|line| OF.iter().any(|of| line.starts_with(of)));
        let above: Vec<&str> = above.filter_map(|line| line.strip_suffix(": open")).collect();
        assert_eq!(above, expected, "{place} {day}");
    }
}

#[test]
fn who_presides_a_collectivity_closes_its_line() {
    for (place, function, line) in [
        (
            "Ajaccio | 2A | Corse-du-Sud | Corse",
            "président du conseil exécutif de Corse",
            "collectivity collectivité de corse: invited p0",
        ),
        (
            "Ajaccio | 2A | Corse-du-Sud | Corse",
            "président, Collectivité de Corse",
            "collectivity collectivité de corse: invited p0",
        ),
        (
            "Ajaccio | 2A | Corse-du-Sud | Corse",
            "président de la CCI de Corse",
            "collectivity collectivité de corse: open",
        ),
        (
            "Fort-de-France | 972 | Martinique | Martinique",
            "présidente de l'Assemblée de Martinique",
            "collectivity assemblée de martinique: invited p0",
        ),
        (
            "Fort-de-France | 972 | Martinique | Martinique",
            "présidente de l'Assemblée de Martinique",
            "collectivity conseil exécutif de martinique: open",
        ),
        (
            "Cayenne | 973 | Guyane | Guyane",
            "président de l'assemblée de Guyane",
            "collectivity collectivité territoriale de guyane: invited p0",
        ),
    ] {
        let lines = lines_at(&territory(place), "2026-09-21", &[(function, "")]);
        assert!(lines.iter().any(|other| other == line), "{function}: {line} in {lines:?}");
    }
}

#[test]
fn a_commune_that_is_not_known_or_not_the_only_one_is_a_line_of_its_own() {
    assert_eq!(
        lines_at(&territory("Saint-Denis"), "2026-09-21", &[]),
        ["mayor saint-denis: open", "owner mairie: open", "commune: open"]
    );
}

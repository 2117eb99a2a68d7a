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
        };
        let ids = |ids: &[domain::PersonId]| {
            ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        let state = match &line.state {
            LineState::Open => "open".to_owned(),
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
        ["mayor saint-martin-de-valgalgues: open", "owner pôle mécanique d'alès: open",],
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

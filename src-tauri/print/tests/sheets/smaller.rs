//! The pocket fold, the master of ceremonies, the lists of people, the name tents.

use super::{PRESS, check, draft, fold};
use crate::visits;
use domain::edition::Edition;
use domain::precedence::Territory;
use domain::visit::{Audience, Language};
use print::{Format, Press, PrintError, PrintNote, Sheet};
use text::{Lang, Words};

#[test]
fn the_fold_is_one_page_with_four_faces() {
    check(
        Sheet::Livret,
        &visits::with_people(Audience::Participants),
        &draft(),
        1,
        &[
            "Alès Agglomération",
            "Visite de Guillaume BASSET",
            "Lundi 21 septembre 2020",
            "Réservé aux participants",
            "Projet du 18 septembre 2020 à 14h20",
            "Départ à 9h15 → Entreprise A (20 min)",
            "Qui vous accueille",
            "Christophe RIVENQ, président d’Alès Agglomération",
            "Service communication, Alès Agglomération : 04 66 00 00 00",
            "Lieux",
        ],
        &["Marge", "plancher", "page 1 sur 1"],
    );
}

#[test]
fn what_does_not_fold_is_refused_and_has_its_pages() {
    let many = visits::crowd(60, 2);
    assert_eq!(PRESS.proof(Sheet::Livret, &many, &draft()), Err(PrintError::TooLong));
    let said = PrintError::TooLong.sentence(&Words::of(Lang::Fr));
    assert!(said.contains("Rien n’a été écrit") && said.contains("livret-a5"), "{said}");
    let pages = PRESS.proof(Sheet::LivretA5, &many, &draft()).unwrap();
    assert!((4..=9).contains(&pages.len()), "{}", pages.len());
    // A dozen stops still fold.
    assert_eq!(PRESS.proof(Sheet::Livret, &visits::twelve(), &draft()).unwrap().len(), 1);
}

#[test]
fn the_master_of_ceremonies_reads_who_speaks_in_which_order() {
    check(
        Sheet::Conducteur,
        &visits::run_sheet(),
        &draft(),
        1,
        &[
            "Conducteur",
            "Document interne",
            "12h15",
            "Christophe RIVENQ président d’Alès Agglomération 5 min",
            "Guillaume BASSET",
            "15 min de parole sur 1 h 15",
            "Accueil : Christophe RIVENQ",
        ],
        &["Trajet", "Marge", "au plus tard"],
    );
}

#[test]
fn the_delegation_is_in_its_order_and_so_are_the_hosts() {
    check(
        Sheet::Delegation,
        &visits::with_people(Audience::Participants),
        &draft(),
        1,
        &[
            "Délégation",
            "1 M. Guillaume BASSET",
            "2 Mme Anne-Sophie de LA TOUR DU PIN Conseillère",
            "Puissance invitante",
            "Formule d’appel",
            "Monsieur le Président",
        ],
        &["Luc MARTIN", "BEN SAÏD", "06 39", "@"],
    );
}

#[test]
fn contacts_say_whom_to_call_and_who_cannot_be_reached() {
    check(
        Sheet::Contacts,
        &visits::with_people(Audience::Internal),
        &draft(),
        1,
        &[
            "Bureau",
            "04 66 00 00 00",
            "Mme Nora PETIT Cheffe du protocole 06 39 98 00 04",
            "Chauffeurs",
            "anne-sophie.de-la-tour-du-pin@territoires-industrie.gouv.example",
            "Sans téléphone ni courriel : M. Ali BEN SAÏD.",
        ],
        &[],
    );
    // What was confided to this reader is there, also of somebody who cannot be reached.
    let mut confided = visits::with_people(Audience::Internal);
    confided.people[3].diet = "sans arachide".into();
    confided.people[5].mobile = "0639980009".into();
    confided.people[5].mobility = "fauteuil roulant".into();
    check(
        Sheet::Contacts,
        &confided,
        &draft(),
        1,
        &[
            "M. Ali BEN SAÏD Directeur Entreprise A Régime alimentaire : sans arachide",
            "Mobilité : fauteuil roulant",
            "06 39 98 00 04 Mobile : 06 39 98 00 09",
            "Sans téléphone ni courriel : M. Ali BEN SAÏD.",
        ],
        &[],
    );
    let mut nobody = visits::four();
    nobody.people.clear();
    nobody.office = domain::visit::Office::default();
    nobody.press = domain::visit::PressBlock::default();
    let says = ["Aucun téléphone ni courriel n’est connu de ce lecteur."];
    check(Sheet::Contacts, &nobody, &draft(), 1, &says, &[]);
}

#[test]
fn tents_are_two_a_page_for_those_who_sit_at_a_table() {
    let edition = visits::with_people(Audience::Participants);
    let pages = PRESS.proof(Sheet::Chevalets, &edition, &draft()).unwrap();
    assert_eq!(pages.len(), 2);
    // Both faces carry the name.
    assert_eq!(fold(&pages[0]).matches(&fold("Guillaume BASSET")).count(), 2);
    let all = fold(&pages.concat());
    assert!(all.contains(&fold("Ali BEN SAÏD")));
    for other in ["Luc MARTIN", "Nora PETIT", "06 39"] {
        assert!(!all.contains(&fold(other)), "{other}");
    }
    let mut nobody = visits::four();
    nobody.people.clear();
    check(
        Sheet::Chevalets,
        &nobody,
        &draft(),
        1,
        &["Personne n’est encore attendu à cette table."],
        &[],
    );
}

#[test]
fn every_sheet_speaks_english() {
    let cases = [
        (Sheet::Livret, "Who receives you"),
        (Sheet::LivretA5, "Provisional programme"),
        (Sheet::Conducteur, "15 min of speeches in 1 h 15"),
        (Sheet::Delegation, "Form of address"),
        (Sheet::Contacts, "Without telephone or e-mail"),
        (Sheet::Personnel, "Your programme"),
    ];
    for (sheet, says) in cases {
        let mut edition = visits::with_people(Audience::Internal);
        edition.lang = Language::English;
        edition.reader = Some(edition.people[0].clone());
        let paper = fold(&PRESS.proof(sheet, &edition, &draft()).unwrap().concat());
        assert!(paper.contains(&fold(says)), "{}: {paper}", sheet.name());
    }
}

#[test]
fn every_sheet_of_an_empty_visit_is_a_page() {
    let mut empty = visits::visit(Audience::Internal, Vec::new());
    empty.days.clear();
    empty.people.clear();
    for sheet in Sheet::ALL {
        assert_eq!(PRESS.proof(sheet, &empty, &draft()).unwrap().len(), 1, "{}", sheet.name());
        PRESS.print(sheet, &empty, &draft(), None, Format::Pdf).unwrap();
    }
}

/// One red pixel.
pub(super) const PNG: &str = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQD3A0FDAAAAAElFTkSuQmCC";
const SVG: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='90' height='30'%3E%3Crect width='90' height='30'/%3E%3C/svg%3E";

#[test]
fn a_logo_is_printed_and_a_broken_one_is_said() {
    let good = [
        PNG,
        SVG,
        " data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4\nz8AAAAMBAQD3A0FDAAAAAElFTkSuQmCC ",
    ];
    let broken = [
        "logo.png",
        "data:image/png;base64,AAAA",
        "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
        "data:image/png,%89PNG",
        "data:image/svg+xml,<svg",
        "data:,",
        "http://exemple.fr/logo.png",
    ];
    for sheet in [Sheet::Programme, Sheet::Deroule, Sheet::Livret, Sheet::Contacts] {
        let print = |logo: &str, format| {
            let mut edition = visits::with_people(Audience::Internal);
            edition.office.logo = logo.into();
            PRESS.print(sheet, &edition, &draft(), None, format).unwrap()
        };
        for logo in good {
            let printed = print(logo, Format::Pdf);
            assert_eq!(printed.notes, []);
            assert_eq!(printed, print(logo, Format::Pdf), "the same bytes");
            assert!(printed.pages[0] != print("", Format::Pdf).pages[0], "{logo}");
        }
        for logo in broken {
            let printed = print(logo, Format::Pdf);
            assert_eq!(printed.notes, [PrintNote::Logo], "{logo}");
            assert!(printed.pages[0] == print("", Format::Pdf).pages[0], "{logo}");
        }
        let page = String::from_utf8(print(PNG, Format::Html).pages.concat()).unwrap();
        assert!(page.contains("<img class=\"logo\" alt=\"\" src=\"data:image/png;base64,"));
    }
}

#[test]
fn what_fitted_last_changes_no_sheet() {
    // From few stops to many and back, by one press: each sheet is what a new press makes of it.
    let press = Press::new();
    for edition in
        [visits::four(), visits::twelve(), visits::four(), visits::eighteen(), visits::first(7)]
    {
        for sheet in [Sheet::Programme, Sheet::LivretA5] {
            let print = |press: &Press| press.print(sheet, &edition, &draft(), None, Format::Pdf);
            assert!(print(&press).unwrap() == print(&Press::new()).unwrap(), "{}", sheet.name());
        }
    }
}

/// People in the order of entry, which is nobody's rank; one of them is placed by hand.
const RANKS: &str = "\
= 2020-09-21
& M. Paul CONSEIL, conseiller technique {delegation} #conseil
& Mme Anne MERLE, maire d'Alès {delegation} #merle
& M. Hugo DÉPUTÉ, député du Gard {delegation} #depute
& Mme Zoé PRÉFÈTE, préfète du Gard {delegation} #prefete
& M. Guy INVITÉ, directeur {guest} #invite
  : rank 1 Invité d'honneur
& M. Luc AGGLO, président d'Alès Agglomération {delegation} #agglo
!12:15 Réunion ; 75 @ Mairie (Alès) #r
  conseil attends
  depute speaks 5
  prefete speaks 10
  merle speaks 3
  merle welcomes
  invite attends
";

/// Returns the edition of an outline.
fn edition_of(outline: &str, audience: Audience) -> Edition {
    let visit = domain::outline::read(outline, &mut |_| "u".to_owned()).unwrap();
    let gard = |place: &domain::visit::Place| Territory {
        department: Some("Gard".to_owned()),
        department_code: Some("30".to_owned()),
        ..Territory::of(place)
    };
    let places = visit.places().map(|place| (place.id.clone(), gard(place))).collect();
    domain::edition::edition_in(&visit, &domain::layout(&visit), audience, &places)
}

#[test]
fn people_stand_in_the_order_of_precedence_and_speak_in_the_reverse_one() {
    let order = ["Guy INVITÉ", "Zoé PRÉFÈTE", "Hugo DÉPUTÉ", "Anne MERLE", "Paul CONSEIL"];
    let speeches = ["Anne MERLE", "Hugo DÉPUTÉ", "Zoé PRÉFÈTE"];
    for (sheet, audience, names) in [
        (Sheet::Delegation, Audience::Participants, order.as_slice()),
        (Sheet::Delegation, Audience::Internal, &order),
        (Sheet::Chevalets, Audience::Participants, &order),
        (Sheet::Conducteur, Audience::Internal, &speeches),
        (Sheet::Deroule, Audience::Internal, &speeches),
        (Sheet::Programme, Audience::Public, &speeches),
    ] {
        let pages = PRESS.proof(sheet, &edition_of(RANKS, audience), &draft()).unwrap();
        let paper = fold(&pages.concat());
        // Who welcomes is named first where the stop says so.
        let paper = paper.rsplit_once(&fold("parole")).map_or(paper.as_str(), |(_, rest)| rest);
        let found: Option<Vec<usize>> = names.iter().map(|name| paper.find(&fold(name))).collect();
        assert!(found.is_some_and(|at| at.is_sorted()), "{} {paper}", sheet.name());
    }
}

#[test]
fn why_somebody_was_placed_by_hand_stands_on_the_internal_list_alone() {
    let reason = "Placé à la main : Invité d’honneur";
    let internal = edition_of(RANKS, Audience::Internal);
    check(Sheet::Delegation, &internal, &draft(), 1, &[reason], &[]);
    let participants = edition_of(RANKS, Audience::Participants);
    check(Sheet::Delegation, &participants, &draft(), 1, &["Guy INVITÉ"], &["à la main"]);
}

#[test]
fn the_choice_for_the_president_of_an_agglomeration_stands_with_its_reason_on_the_internal_list() {
    for (standing, reason) in [
        ("", "Hors décret : place au choix de l’hôte (art. 18)"),
        ("  : standing unlisted\n", "Hors décret : place au choix de l’hôte (art. 18)"),
        ("  : standing after-mayor\n", "Placé 8e, après le maire : hors décret, par l’usage"),
        (
            "  : standing inviting\n",
            "Placé 2e, après le représentant de l’État : autorité invitante (art. 9)",
        ),
    ] {
        let outline = RANKS.replace("#agglo\n", &format!("#agglo\n{standing}"));
        let internal = edition_of(&outline, Audience::Internal);
        check(Sheet::Delegation, &internal, &draft(), 1, &["Luc AGGLO", reason], &[]);
        let participants = edition_of(&outline, Audience::Participants);
        check(Sheet::Delegation, &participants, &draft(), 1, &["Luc AGGLO"], &["décret", "Placé"]);
    }
}

//! What stands on a sheet, and what must not.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../visits/mod.rs"]
mod visits;

mod changements;
mod docx;
mod homonyms;
mod hostile;
mod pdf;
mod smaller;
mod tried;

use domain::edition::{Edition, EditionRow};
use domain::visit::{Audience, HourStyle, Language};
use print::{Format, Issue, Press, Released, Sheet};
use std::sync::LazyLock;
use visits::{at, draft, margin, stop, visit};

/// One press for all tests, as the application has one.
static PRESS: LazyLock<Press> = LazyLock::new(Press::new);

/// Small letters without spaces: lines are broken and heads set in capitals where they must.
fn fold(text: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && *c != '\u{200b}';
    text.to_lowercase().chars().filter(kept).collect()
}

/// Lays a sheet out, on paper and for a browser, and looks for words on both.
#[track_caller]
fn check(
    sheet: Sheet,
    edition: &Edition,
    issue: &Issue,
    pages: usize,
    says: &[&str],
    not: &[&str],
) {
    let proof = PRESS.proof(sheet, edition, issue).unwrap();
    assert_eq!(proof.len(), pages, "pages of {proof:#?}");
    let paper = fold(&proof.concat());
    let html = PRESS.print(sheet, edition, issue, None, Format::Html).unwrap();
    let html = fold(&words_of(&String::from_utf8(html.pages.concat()).unwrap()));
    for (name, page) in [("paper", &paper), ("html", &html)] {
        for words in says {
            assert!(page.contains(&fold(words)), "{name} does not say {words:?}: {page}");
        }
        for words in not {
            assert!(!page.contains(&fold(words)), "{name} says {words:?}");
        }
    }
}

/// The words of a page for a browser, without its markup.
fn words_of(html: &str) -> String {
    let body = html.split_once("<body").map_or(html, |(_, body)| body);
    let text: String =
        body.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text)).collect();
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[test]
fn the_founding_day_is_one_page() {
    check(
        Sheet::Programme,
        &visits::four(),
        &draft(),
        1,
        &[
            "Alès Agglomération",
            "Service communication",
            "Bâtiment ATOME, 2 rue Michelet, 30100 Alès",
            "04 66 00 00 00",
            "Réf. : 71.20 - PRESSE",
            "Visite de Guillaume BASSET",
            // The title names him: his function is enough.
            "Directeur du programme «\u{a0}Territoires d’industrie\u{a0}»",
            "Lundi 21 septembre 2020",
            "Faire un point sur l’avancement",
            "9h35",
            "Par Christophe RIVENQ, président d’Alès Agglomération",
            "Pôle Mécanique d’Alès – Salle Hospitality, Saint-Martin-de-Valgalgues",
            "Ouvert à la presse",
            "Hors presse",
            "Accueil des journalistes à partir de 12h",
            "Contact presse",
            "Programme prévisionnel, susceptible de modifications",
            "Projet du 18 septembre 2020 à 14h20",
        ],
        &["Guillaume BASSET, directeur", "page 1 sur 1", "suite", "Document interne", "09h"],
    );
}

#[test]
fn pages_by_number_of_stops() {
    let cases: [(usize, Edition, &[&str]); 6] = [
        (1, visits::twelve(), &["8h30", "17h15"]),
        (
            2,
            visits::eighteen(),
            &["page 1 sur 2", "page 2 sur 2", "Lundi 21 septembre 2020 · suite"],
        ),
        (2, visits::crowd(30, 1), &["Étape 30 du parcours"]),
        (4, visits::crowd(60, 1), &["page 4 sur 4", "19h48"]),
        (
            2,
            visits::crowd(20, 3),
            &["Du 21 au 23 septembre 2020", "Mardi 22 septembre 2020 · suite"],
        ),
        (1, visit(Audience::Public, Vec::new()), &["Rien n’est encore prévu."]),
    ];
    for (pages, edition, says) in cases {
        let proof = PRESS.proof(Sheet::Programme, &edition, &draft()).unwrap();
        assert_eq!(proof.len(), pages, "pages of {says:?}");
        let all = fold(&proof.concat());
        for words in says {
            assert!(all.contains(&fold(words)), "{words} in {all}");
        }
    }
}

#[test]
fn eighteen_stops_are_nine_and_nine() {
    let proof = PRESS.proof(Sheet::Programme, &visits::eighteen(), &draft()).unwrap();
    let first = fold(&proof[0]);
    assert!(first.contains("14h45") && !first.contains("15h45"), "{first}");
}

#[test]
fn the_run_sheet_says_everything() {
    check(
        Sheet::Deroule,
        &visits::run_sheet(),
        &draft(),
        1,
        &[
            "Document interne – Projet – Ne pas diffuser",
            "Déroulé minute par minute",
            "jusqu’à 9h15",
            "au plus tard 9h20",
            "au moins 30 min",
            "Trajet : Gare d’Alès → Entreprise A",
            "Marge avant l’heure fixe de 12h15 (plancher 5 min)",
            "heure fixe",
            "à confirmer",
            "En place à 8h45",
            "Presse en place à 12h",
            "Participants en place à 12h05",
            // A function is said once, a guest's never.
            "Accueil : Christophe RIVENQ, président d’Alès Agglomération",
            "Parole : Christophe RIVENQ, 5 min ; Guillaume BASSET, 10 min",
            "Autre commune : inviter le maire de Saint-Martin-de-Valgalgues.",
            "Parking P1 réservé",
            "1 h 15",
            "Lignes grisées",
        ],
        &["Programme prévisionnel", "Guillaume BASSET, directeur"],
    );
}

#[test]
fn moves_and_margins_are_never_on_the_programme() {
    let mut edition = visits::run_sheet();
    edition.press.gate.clear();
    check(
        Sheet::Programme,
        &edition,
        &draft(),
        1,
        &["Visite de l’Entreprise B", "Document interne"],
        &["Trajet", "Marge", "plancher", "heure fixe", "jusqu’à", "au plus tard", "→"],
    );
}

#[test]
fn somebody_reads_of_ones_own_part() {
    check(
        Sheet::Personnel,
        &visits::own(),
        &draft(),
        1,
        &[
            "Votre programme",
            "Pour Christophe RIVENQ, président d’Alès Agglomération",
            "Vous accueillez.",
            "Vous prenez la parole, 5 min.",
            // The others who speak are named; nobody is told of oneself.
            "Prise de parole : Guillaume BASSET",
            "Départ à 9h15 → Entreprise A (20 min)",
        ],
        &["Accueil par Christophe", "Par Christophe", "Marge", "plancher"],
    );
}

#[test]
fn hours_that_are_not_exact() {
    check(
        Sheet::Programme,
        &visits::unsettled(Audience::Public),
        &draft(),
        1,
        &[
            "vers\n9h",
            "à partir de\n9h40",
            "au plus tôt\n14h45",
            "heure à préciser",
            "En place à 8h45",
            "à confirmer",
            "annulé",
            "22h50 UTC+1",
            "0h30 mar. 22 sept.",
            "Élus · Entreprise A – Atelier de production",
            "Presse et délégation · Port sec",
            "Conférence de presse",
            "Accès : Sortie principale",
            "Stationnement : Dépose minute réservée",
            "Place Pierre-Semard, 30100 Alès",
            "Mme Claire PETIT, maire de Saint-Martin-de-Valgalgues, représentée par Jean MOREL",
        ],
        // Who declines and what is optional are not in a public edition; the sheet adds nothing.
        &["il manque", "Marge"],
    );
}

#[test]
fn groups_have_their_bands_and_a_missed_hour_is_said() {
    check(
        Sheet::Deroule,
        &visits::unsettled(Audience::Internal),
        &draft(),
        2,
        &[
            "Élus\n9h35",
            "Presse et délégation",
            "Tous",
            "Presse et délégation : il manque 10 min avant l’heure fixe de 12h15",
            "Élus : marge avant l’heure fixe de 12h15, au lieu de 20 min (plancher 5 min), au mieux",
            "Trajet : Port sec → Pôle Mécanique d’Alès (durée à préciser)",
            "Excusé : Ali BEN SAÏD",
            "option 2",
        ],
        &["13h30 jusqu’à"],
    );
}

#[test]
fn a_margin_without_wish_or_minutes_says_nothing() {
    let rows = |left| {
        vec![
            EditionRow::Margin(margin("12:15", "12:15", left, 0, 0)),
            stop("12:15", "Réunion").until("13:00").into(),
        ]
    };
    check(
        Sheet::Deroule,
        &visit(Audience::Internal, rows(0)),
        &draft(),
        1,
        &[],
        &["avant l’heure fixe"],
    );
    check(
        Sheet::Deroule,
        &visit(Audience::Internal, rows(10)),
        &draft(),
        1,
        &["10 min", "Temps libre avant l’heure fixe de 12h15"],
        &[],
    );
}

#[test]
fn each_day_of_the_run_sheet_has_its_own_pages() {
    let mut edition = visits::crowd(6, 3);
    edition.audience = Audience::Internal;
    let proof = PRESS.proof(Sheet::Deroule, &edition, &draft()).unwrap();
    let days = ["Lundi 21", "Mardi 22", "Mercredi 23"];
    assert_eq!(proof.len(), days.len());
    for (page, day) in proof.iter().zip(days) {
        let page = fold(page);
        days.iter()
            .for_each(|other| assert_eq!(page.contains(&fold(other)), *other == day, "{page}"));
    }
}

#[test]
fn every_page_says_which_state_it_is() {
    let (edited, sent) = (at(2020, 9, 18, 12, 20), at(2020, 9, 18, 13, 0));
    let cases: [(Issue, &[&str], &[&str]); 4] = [
        (Issue::draft(edited), &["Projet du 18 septembre 2020 à 14h20"], &["V1", "V2"]),
        (
            Issue { edited, release: Some(Released { number: 1, at: sent }) },
            &["V1 – 18/09/2020 à 15h"],
            &["Projet", "remplace"],
        ),
        (
            Issue { edited, release: Some(Released { number: 2, at: sent }) },
            &["V2 – 18/09/2020 à 15h, annule et remplace la V1"],
            &["Projet"],
        ),
        (
            Issue {
                edited: at(2020, 9, 19, 7, 0),
                release: Some(Released { number: 2, at: sent }),
            },
            &["Projet du 19 septembre 2020 à 9h, après la version 2"],
            &[],
        ),
    ];
    let mut edition = visits::eighteen();
    edition.mention = "Ne pas diffuser".into();
    edition.aims.clear();
    for (issue, says, not) in cases {
        for page in PRESS.proof(Sheet::Programme, &edition, &issue).unwrap() {
            let page = fold(&page);
            assert!(page.contains(&fold("Ne pas diffuser")), "{page}");
            assert!(page.contains(&fold("Alès Agglomération · Service communication")), "{page}");
            says.iter().for_each(|words| assert!(page.contains(&fold(words)), "{words}: {page}"));
            // « les projets du contrat » of a title is no draft.
            let page = page.replace("projets", "");
            not.iter().for_each(|words| assert!(!page.contains(&fold(words)), "{words}: {page}"));
        }
    }
}

#[test]
fn a_sheet_that_is_not_for_everybody_says_for_whom_it_is() {
    for (audience, words) in [
        (Audience::Participants, "Réservé aux participants"),
        (Audience::Internal, "Document interne"),
        (Audience::Drivers, "Réservé aux chauffeurs"),
    ] {
        // A name tent stands before everybody: it says a name, and nothing of the papers.
        for sheet in Sheet::ALL.into_iter().filter(|sheet| *sheet != Sheet::Chevalets) {
            let edition = visit(audience, vec![stop("09:00", "Accueil").into()]);
            check(sheet, &edition, &draft(), 1, &[words], &[]);
        }
    }
}

#[test]
fn english_and_other_ways_to_write_hours() {
    let mut english = visits::unsettled(Audience::Public);
    english.lang = Language::English;
    check(
        Sheet::Programme,
        &english,
        &draft(),
        1,
        &[
            "Monday 21 September 2020",
            "about\n09:00",
            "14:45\nat the earliest",
            "time to be set",
            "Open to the press",
            "Ms Claire PETIT",
            "cancelled",
            "Provisional programme, subject to change",
            "Draft of 18 September 2020 at 14:20",
        ],
        &["Programme prévisionnel", "heure à préciser", "Hors presse", "à confirmer"],
    );
    for (style, hour) in [(HourStyle::Spaced, "9\u{a0}h"), (HourStyle::Padded, "09h00")] {
        let mut edition = visits::four();
        edition.hour_style = style;
        check(Sheet::Programme, &edition, &draft(), 1, &[hour], &[]);
    }
}

#[test]
fn what_is_missing_is_left_out() {
    let mut edition = visit(Audience::Public, vec![stop("09:00", "").into()]);
    edition.title.clear();
    edition.guests.clear();
    edition.hosts.clear();
    edition.office = domain::visit::Office::default();
    edition.press = domain::visit::PressBlock::default();
    edition.reference.clear();
    check(
        Sheet::Programme,
        &edition,
        &draft(),
        1,
        &["Visite du 21 septembre 2020", "Étape sans titre"],
        &["Réf.", "Presse", "Contact", "Accueil"],
    );
    edition.days.clear();
    for sheet in [Sheet::Programme, Sheet::Deroule] {
        check(sheet, &edition, &draft(), 1, &["Visite", "Rien n’est encore prévu."], &["du 21"]);
    }
}

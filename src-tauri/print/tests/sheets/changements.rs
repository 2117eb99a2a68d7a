//! The notice of change: two programmes in, the lines of the notice out.

use super::{PRESS, check, draft, fold};
use crate::visits::{self, at, changed, news};
use domain::visit::{Audience, Language};
use print::{Issue, Released, Sheet};

/// Compares two days of one stop or several, and looks for what participants are told, and not told.
#[track_caller]
fn told(before: &str, after: &str, says: &[&str], not: &[&str]) {
    let day = |stops: &str| {
        format!(
            "= 2020-09-21\n& Mme Anne MERLE, maire {{participant}} #merle\n\
             & M. Luc PETIT, adjoint {{participant}} #petit\n{stops}"
        )
    };
    let edition = news(&day(before), &day(after), Audience::Participants, None);
    check(Sheet::Changements, &edition, &draft(), 1, says, not);
}

#[test]
fn each_change_says_what_is_and_what_was() {
    let stop = "!12:15 Réunion ; 75 @ Mairie (Alès), Salle A #r\n";
    for (after, says) in [
        ("!12:30 Réunion ; 75 @ Mairie (Alès), Salle A #r\n", "12h30 au lieu de 12h15"),
        ("!12:15 Réunion ; 60 @ Mairie (Alès), Salle A #r\n", "Fin : 13h15 au lieu de 13h30"),
        ("!12:15 Réunion ; ? @ Mairie (Alès), Salle A #r\n", "Fin : à préciser au lieu de 13h30"),
        ("!? Réunion ; 75 @ Mairie (Alès), Salle A #r\n", "heure à préciser au lieu de 12h15"),
        ("!12:15 Échanges ; 75 @ Mairie (Alès), Salle A #r\n", "Échanges au lieu de Réunion"),
        (
            "!12:15 Réunion ; 75 @ Pôle (Alès), Salle A #r\n",
            "Lieu : Pôle, Alès au lieu de Mairie, Alès",
        ),
        ("!12:15 Réunion ; 75 @ Mairie (Alès), Salle B #r\n", "Salle : Salle B au lieu de Salle A"),
        ("!12:15 Réunion ; 75 @ Mairie (Alès) #r\n", "Salle : sans objet au lieu de Salle A"),
        (
            "!12:15 Réunion ; 75 @ Mairie (Alès), Salle A #r\n  status tentative\n",
            "État : à confirmer au lieu de confirmé",
        ),
        (
            "!12:15 Réunion ; 75 @ Mairie (Alès), Salle A #r\n  status cancelled\n",
            "Réunion Étape annulée",
        ),
        (
            "!12:15 Réunion ; 75 @ Mairie (Alès), Salle A #r\n  press open\n",
            "Presse : Ouvert à la presse",
        ),
        (
            "!12:15 Réunion ; 75 @ Mairie (Alès), Salle A #r\n  : call participants 12:00\n",
            "En place : 12h",
        ),
        (
            "!12:15 Réunion ; 75 @ Mairie (Alès), Salle A #r\n  note participants Badge\n",
            "Note (participants) : Badge",
        ),
        (
            "!12:15 Réunion ; 75 @ Mairie (Alès), Salle A #r\n  merle speaks 5\n",
            "Mme Anne MERLE s’ajoute (prise de parole)",
        ),
        (
            "= 2020-09-22\n!09:00 Réunion ; 75 @ Mairie (Alès), Salle A #r\n",
            "mar. 22 sept. 9h au lieu de lun. 21 sept. 12h15",
        ),
        (
            "!09:00 Point ; 10 @ Gare, Quai 1 #p\n!12:15 Réunion ; 75 @ Mairie (Alès), Salle A #r\n",
            "9h Point Étape ajoutée Jusqu’à 9h10 Gare, Quai 1",
        ),
    ] {
        told(stop, after, &[says], &["d’identité"]);
    }
    told(stop, "!18:00 Dîner ; 60 #d\n", &["12h15 Réunion Étape retirée", "18h Dîner"], &[]);
    told(
        "!12:15 Réunion ; 75 #r\n  merle attends\n",
        "!12:15 Réunion ; 75 #r\n  merle speaks 5\n  petit welcomes\n",
        &[
            "Mme Anne MERLE : prise de parole au lieu de présence",
            "M. Luc PETIT s’ajoute (accueil)",
        ],
        &["5 min"],
    );
    told(
        "!12:15 Réunion ; 75 #r\n  petit welcomes\n",
        "!12:15 Réunion ; 75 #r\n",
        &["N’y est plus : M. Luc PETIT"],
        &[],
    );
    told(
        "!12:15 Échanges ; 75 @ Usine A #r\n  merle attends\n",
        "!12:15 Réunion ; 75 @ Mairie #r\n  : zone Indian/Reunion\n  merle by petit\n",
        &[
            "12h15 (Reunion) au lieu de 12h15 (Paris)",
            "au lieu d’Échanges",
            "Lieu : Mairie au lieu d’Usine A",
            "Mme Anne MERLE : représentée par M. Luc PETIT au lieu de présente",
        ],
        &["de Échanges", "de Usine"],
    );
}

#[test]
fn who_stands_in_reads_for_whom() {
    let day = |line: &str| {
        format!(
            "= 2020-09-21\n& Mme Anne MERLE, maire {{participant}} #merle\n\
             & M. Luc PETIT, adjoint {{participant}} #petit\n!12:15 Réunion ; 75 #r\n{line}"
        )
    };
    let (alone, both) = ("  merle by petit\n", "  merle by petit\n  petit attends\n");
    for (before, after, says) in [
        ("  merle attends\n", alone, "Vous représentez Mme Anne MERLE"),
        ("  merle attends\n  petit attends\n", both, "Vous représentez Mme Anne MERLE"),
        (both, "  petit attends\n", "Vous ne représentez plus Mme Anne MERLE"),
        (alone, "  merle attends\n", "Réunion Retirée de votre programme"),
    ] {
        let petit = news(&day(before), &day(after), Audience::Participants, Some("petit"));
        check(Sheet::Changements, &petit, &draft(), 1, &[says], &[]);
    }
}

#[test]
fn what_has_not_changed_is_not_on_it() {
    let edition = changed(Audience::Participants);
    check(
        Sheet::Changements,
        &edition,
        &draft(),
        1,
        &[
            "Ce qui change",
            "Ce qui a changé depuis la V2 du 18/09/2020 à 14h20.",
            "9h10 au lieu de 9h Accueil",
            "11h Point presse Étape retirée",
            "12h30 au lieu de 12h15 Réunion d’échanges",
            "Salle : Salle Pégase au lieu de Salle Hospitality",
            "14h Visite SNR Étape ajoutée",
            "Barré : ce qui n’a plus cours.",
        ],
        &["Pièce d’identité", "Table pour", "trajet", "71.20 - PRESSE au lieu"],
    );
    let internal = changed(Audience::Internal);
    check(
        Sheet::Changements,
        &internal,
        &draft(),
        1,
        &["Note (interne) : Table pour dix au lieu de Table pour douze"],
        &[],
    );
    let same = news(visits::SENT, visits::SENT, Audience::Public, None);
    let nothing = "Rien n’a changé pour ce lecteur depuis la V2.";
    check(Sheet::Changements, &same, &draft(), 1, &[nothing], &["Barré"]);
    check(Sheet::Changements, &visits::four(), &draft(), 1, &["Aucune version"], &[]);
}

#[test]
fn one_person_reads_what_concerns_him_or_her() {
    let rivenq = news(visits::SENT, visits::EDITED, Audience::Internal, Some("rivenq"));
    check(
        Sheet::Changements,
        &rivenq,
        &draft(),
        1,
        &[
            "Pour M. Christophe RIVENQ, président d’Alès Agglomération",
            "Réunion d’échanges Retirée de votre programme",
            "Visite SNR Ajoutée à votre programme",
        ],
        &["Entreprise A", "Point presse", "Pégase", "Table"],
    );
    let roux = news(visits::SENT, visits::EDITED, Audience::Participants, Some("roux"));
    let part = "Votre rôle : prise de parole au lieu de présence";
    check(Sheet::Changements, &roux, &draft(), 1, &[part], &["SNR", "Accueil"]);
}

#[test]
fn the_new_version_takes_the_place_of_the_one_that_is_held() {
    let sent = at(2020, 9, 19, 8, 0);
    let issue = Issue { edited: sent, release: Some(Released { number: 3, at: sent }) };
    let says = "La V3 annule et remplace la V2 du 18/09/2020 à 14h20.";
    check(Sheet::Changements, &changed(Audience::Public), &issue, 1, &[says], &["Projet"]);
    let mut english = changed(Audience::Public);
    english.lang = Language::English;
    let says = ["cancels and replaces V2", "12:30 instead of 12:15", "Stop removed"];
    let paper = fold(&PRESS.proof(Sheet::Changements, &english, &issue).unwrap().concat());
    for says in says {
        assert!(paper.contains(&fold(says)), "{says} {paper}");
    }
}

#[test]
fn a_day_of_the_notice_keeps_what_has_left_it() {
    let two = "= 2020-09-21\n!09:00 A ; 15 #a\n!10:00 B ; 15 #b\n= 2020-09-22\n!09:00 C ; 15 #c\n";
    let moved =
        "= 2020-09-21\n!09:05 A ; 15 #a\n= 2020-09-22\n!09:00 C ; 20 #c\n!10:00 B ; 15 #b\n";
    let edition = news(two, moved, Audience::Participants, None);
    let monday = edition.only_day(visits::monday());
    check(Sheet::Changements, &monday, &draft(), 1, &["9h05", "10h B"], &["C Fin"]);
}

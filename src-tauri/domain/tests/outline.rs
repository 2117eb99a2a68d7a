//! The outline: what is written is read back, and what cannot be read is said with its line.

use domain::outline::{IdKind, read, write};

/// Ids in the order in which they are asked for: `stop-1`, `person-1`, `uid-1`.
fn numbered() -> impl FnMut(IdKind) -> String {
    let mut counts = [0; 3];
    move |kind| {
        let (at, name) = match kind {
            IdKind::Stop => (0, "stop"),
            IdKind::Person => (1, "person"),
            IdKind::Uid => (2, "uid"),
        };
        counts[at] += 1;
        format!("{name}-{}", counts[at])
    }
}

/// What is typed is written in the one form, and that form is read back and written again as it is.
fn check(typed: &str, written: &str) {
    let visit = read(typed, &mut numbered()).expect(typed);
    assert!(visit.is_sound(), "{typed}");
    assert_eq!(write(&visit), written, "{typed}");
    let again = read(written, &mut numbered()).expect(written);
    assert_eq!(write(&again), written, "{typed}");
    assert_eq!(again, visit, "{typed}");
}

/// The same under a day.
fn check_stop(typed: &str, written: &str) {
    check(&format!("= 2020-09-21\n{typed}"), &format!("= 2020-09-21 Europe/Paris\n{written}"));
}

#[test]
fn the_reference_day() {
    check(
        include_str!("../../../tests/fixtures/reference-day.txt"),
        "= 2020-09-21 Europe/Paris\n\
         !09:00 Accueil ; 15 @ Gare d'Alès #stop-1\n\
         > 20\n\
         Entreprise A ; 45 (30) #stop-2\n\
         > 15\n\
         Entreprise B ; 60 (40) #stop-3\n\
         > 20\n\
         ~ 20 (5)\n\
         !12:15 Réunion d'échanges ; 75 @ Pôle Mécanique d'Alès, Salle Hospitality #stop-4\n",
    );
}

#[test]
fn every_form_of_a_stop() {
    check_stop("!09:00 Accueil", "!09:00 Accueil ; ? #stop-1\n");
    check_stop("!-12:00 Fin ; 30", "!-12:00 Fin ; 30 #stop-1\n");
    check_stop("!? Point ; ? (10)", "!? Point ; ? (10) #stop-1\n");
    check_stop(
        "Nuit ; 1h30 [23:00-02:00+1] {Presse} ?2 #x",
        "Nuit ; 90 [23:00-02:00+1] {Presse} ?2 #x\n",
    );
    check_stop("Visite #x ?2", "Visite ; ? ?2 #x\n");
    check_stop("Jour ; 5 [08:00-24:00]", "Jour ; 5 [08:00-24:00] #stop-1\n");
    check_stop("A @ B", "A @ B ; ? #stop-1\n");
    check_stop("A ; 5 @ Mairie (Alès), Salle 2", "A ; 5 @ Mairie (Alès), Salle 2 #stop-1\n");
    check_stop("A ; 5 @ Hôtel, place X, Salle", "A ; 5 @ Hôtel, place X, Salle #stop-1\n");
    check_stop("A ; 5 @ Hôtel\\, place X", "A ; 5 @ Hôtel\\, place X #stop-1\n");
    check_stop("A ; 5 @ , Salle", "A ; 5 @ , Salle #stop-1\n");
    check_stop("A ; 5 @ Bar \\(bis)", "A ; 5 @ Bar \\(bis) #stop-1\n");
    check_stop("A ; b ; 5", "A ; b ; 5 #stop-1\n");
    check_stop("A \\; 3 ; 5", "A \\; 3 ; 5 #stop-1\n");
    check_stop("\\!Important ; 5", "\\!Important ; 5 #stop-1\n");
    check_stop("\\// x ; 5", "\\// x ; 5 #stop-1\n");
    check_stop("A ; 5 @ B, C \\#3", "A ; 5 @ B, C \\#3 #stop-1\n");
    check_stop("A [bis] ; 5 @ B [matin]", "A [bis] ; 5 @ B [matin] #stop-1\n");
    check_stop("A\\nB ; 5 #my\\ id", "A\\nB ; 5 #my\\ id\n");
}

//! Repairs of programmes as they occur.

use crate::proposals::check;

#[test]
fn nothing_to_repair() {
    check("        = 2020-09-21\n!09:00 Accueil ; 15\n!10:00 Réunion ; 60", &[]);
}

#[test]
fn the_reference_day_thirty_minutes_late() {
    check(
        "
        = 2020-09-21 Europe/Paris
        !09:30 Accueil ; 15
        > 20
        Entreprise A ; 45 (30)
        > 15
        Entreprise B ; 60 (40)
        > 20
        ~ 20 (5)
        !12:15 Réunion ; 75",
        &[
            "shorten: Entreprise B 60→45; 15 min, 1 moved, proved",
            "shorten: Entreprise A 45→30; 15 min, 2 moved, proved",
            "start earlier: Accueil 09:30→09:15; 15 min, 3 moved, proved",
            "shorten: Entreprise A 45→40 + Entreprise B 60→50; 15 min, 2 moved, proved",
        ],
    );
}

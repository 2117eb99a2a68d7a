//! The reference day: one fixed hour to be held, and a morning that is late or early.

use crate::agenda::check;

const REFERENCE: &str = "
        = 2020-09-21 Europe/Paris
        !START Accueil ; 15
        > 20
        Entreprise A ; 45 (30)
        > 15
        Entreprise B ; 60 (40)
        > 20
        ~ 20 (5)
        !12:15 Réunion ; 75";

#[test]
fn the_reference_day() {
    check(
        &REFERENCE.replace("START", "09:00"),
        "09:00-09:15 Accueil [09:00 09:00]
        09:35-10:20 Entreprise A [09:35 09:50]
        10:35-11:35 Entreprise B [10:35 10:50]
        12:15-13:30 Réunion [12:15 12:15]
        | 20 of 20 (5) before Réunion",
    );
}

#[test]
fn ten_minutes_late_eat_the_margin() {
    check(
        &REFERENCE.replace("START", "09:10"),
        "09:10-09:25 Accueil [09:10 09:10]
        09:45-10:30 Entreprise A [09:45 09:50]
        10:45-11:45 Entreprise B [10:45 10:50]
        12:15-13:30 Réunion [12:15 12:15]
        | 10 of 20 (5) before Réunion
        ! margin_below_wanted Réunion / Entreprise B 10",
    );
}

#[test]
fn thirty_minutes_late_lack_fifteen() {
    check(
        &REFERENCE.replace("START", "09:30"),
        "09:30-09:45 Accueil [09:30 09:30]
        10:05-10:50 Entreprise A [10:05 09:50]
        11:05-12:05 Entreprise B [11:05 10:50]
        12:15-13:30 Réunion [12:15 12:15]
        | 5 of 20 (5) before Réunion
        ! pin_missed Réunion / Entreprise B 15 = 09:30 + Accueil 15 + > 20 + Entreprise A 45 + > 15 \
            + Entreprise B 60 + > 20 + floor 5",
    );
}

#[test]
fn twenty_minutes_early_are_forty_before_the_fixed_hour() {
    check(
        &REFERENCE.replace("START", "08:40"),
        "08:40-08:55 Accueil [08:40 08:40]
        09:15-10:00 Entreprise A [09:15 09:50]
        10:15-11:15 Entreprise B [10:15 10:50]
        12:15-13:30 Réunion [12:15 12:15]
        | 40 of 20 (5) before Réunion",
    );
}

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

#[test]
fn a_floor_is_lowered_where_that_alone_heals() {
    check(
        "
        = 2020-09-21
        !09:00 Visite ; 57
        ~ 20 (5)
        !10:00 Réunion ; 30",
        &[
            "margin: floor before Réunion 5→3; 2 min, 0 moved, proved",
            "start earlier: Visite 09:00→08:58; 2 min, 1 moved, proved",
        ],
    );
}

#[test]
fn three_stops_share_where_one_or_two_cannot() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 30 (20)
        Entreprise A ; 30 (20)
        Entreprise B ; 30 (20)
        !10:05 Réunion ; 30",
        &[
            "start earlier: Accueil 09:00→08:35; 25 min, 3 moved, proved",
            "shorten: Accueil 30→25 + Entreprise A 30→20 + Entreprise B 30→20; 25 min, 3 moved, proved",
        ],
    );
}

#[test]
fn a_start_that_something_precedes_is_never_moved() {
    check(
        "
        = 2020-09-21
        !08:00 Petit déjeuner ; 30
        !09:00 Visite ; 60 (45)
        !09:50 Réunion ; 30",
        &["shorten: Visite 60→50; 10 min, 1 moved, proved"],
    );
}

#[test]
fn a_start_is_not_moved_out_of_its_day_or_its_opening_hours() {
    check(
        "
        = 2020-09-21 [08:30-20:00]
        !09:00 Visite ; 60 (30)
        !09:20 Réunion ; 30
        = 2020-09-22
        !09:00 Musée ; 60 (30) [08:50-18:00]
        !09:30 Réunion ; 30",
        &[
            "shorten: Visite 60→30 + Visite 09:00→08:50 + Musée 60→30; 70 min, 2 moved, proved",
            "shorten: Visite 60→50 + Visite 09:00→08:30 + Musée 60→30; 70 min, 2 moved, proved",
            "shorten: Visite 60→30 + Visite 09:00→08:50 + Musée 60→40 + Musée 09:00→08:50; \
                70 min, 2 moved, proved",
            "start earlier: Visite 60→50 + Visite 09:00→08:30 + Musée 60→40 + Musée 09:00→08:50; \
                70 min, 2 moved, proved",
        ],
    );
}

#[test]
fn optional_stops_are_dropped_the_least_dear_first() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 30
        Atelier ; 30 ?1
        Exposition ; 30 ?3
        Parc ; 30 ?2
        !10:40 Réunion ; 30",
        &[
            "start earlier: Accueil 09:00→08:40; 20 min, 4 moved, proved",
            "drop: Exposition; 30 min, 2 moved",
            "drop: Parc; 30 min, 1 moved",
            "drop: Atelier; 30 min, 3 moved",
        ],
    );
}

#[test]
fn one_long_option_is_dropped_rather_than_two_short_ones() {
    check(
        "
        = 2020-09-21
        !08:00 Réveil ; 10
        !09:00 Accueil ; 30
        Atelier ; 20 ?2
        Exposition ; 20 ?2
        Parc ; 40 ?1
        !10:20 Réunion ; 30",
        &["drop: Parc; 40 min, 1 moved", "drop: Atelier + Exposition; 40 min, 3 moved"],
    );
}

#[test]
fn a_late_fixed_end_may_give_minutes_of_its_own() {
    check(
        "
        = 2020-09-21
        !10:00 Accueil ; 60
        > 30
        !-12:00 Visite ; 45 (15)",
        &[
            "shorten: Visite 45→30; 15 min, 1 moved, proved",
            "start earlier: Accueil 10:00→09:45; 15 min, 1 moved, proved",
        ],
    );
}

#[test]
fn a_stop_that_closes_too_early_is_reached_in_time() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 30 (15)
        > 20
        Musée ; 60 (30) [09:00-10:40]
        Point presse ; 10",
        &[
            "shorten: Musée 60→50; 10 min, 2 moved, proved",
            "shorten: Accueil 30→20; 10 min, 3 moved, proved",
            "start earlier: Accueil 09:00→08:50; 10 min, 3 moved, proved",
            "shorten: Accueil 30→25 + Musée 60→55; 10 min, 3 moved, proved",
        ],
    );
}

#[test]
fn an_opening_is_no_reason_to_start_earlier() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 30 (15)
        Musée ; 60 (50) [10:00-18:00]
        !10:50 Réunion ; 10",
        &["shorten: Musée 60→50; 10 min, 1 moved, proved"],
    );
}

#[test]
fn two_missed_hours_are_healed_together() {
    check(
        "
        = 2020-09-21
        !09:00 Visite ; 60 (40)
        !09:50 Réunion ; 60 (45)
        !10:40 Conférence ; 30",
        &[
            "shorten: Visite 60→50 + Réunion 60→50; 20 min, 2 moved, proved",
            "shorten: Visite 09:00→08:50 + Réunion 60→50; 20 min, 2 moved, proved",
        ],
    );
}

#[test]
fn what_lasts_past_two_fixed_hours_is_cut_once() {
    check(
        "
        = 2020-09-21
        !09:00 Visite ; 240 (60)
        !10:00 Réunion ; 30
        !11:00 Conférence ; 60",
        &[
            "shorten: Visite 240→60; 180 min, 1 moved, proved",
            "start earlier: Visite 09:00→06:00; 180 min, 1 moved, proved",
        ],
    );
}

#[test]
fn what_all_groups_do_before_the_split_is_cut_for_all_of_them() {
    check(
        "
        = 2020-09-21
        !08:00 Réveil ; 10
        !09:00 Accueil ; 45 (15)
        Atelier ; 60 (45) {presse}
        Usine ; 70 (40) {technique}
        !10:35 Déjeuner ; 90",
        &[
            "shorten: Accueil 45→25; 20 min, 3 moved, proved",
            "shorten: Accueil 45→35 + Usine 70→60; 20 min, 3 moved, proved",
            "shorten: Atelier 60→50 + Usine 70→50; 30 min, 2 moved",
        ],
    );
}

#[test]
fn each_group_keeps_its_own_margin() {
    check(
        "
        = 2020-09-21
        !08:00 Réveil ; 10
        !09:00 Accueil ; 15
        Atelier ; 60 {presse}
        Usine ; 55 {technique}
        ~ 20 (10) {technique}
        ~ 20 (0)
        !10:15 Déjeuner ; 90",
        &["margin: floor before Déjeuner 10→5; 5 min, 0 moved, proved"],
    );
}

#[test]
fn several_kinds_together_where_none_alone_heals() {
    check(
        "
        = 2020-09-21
        !08:00 Réveil ; 10
        !09:00 Visite ; 60 (50)
        ~ 20 (10)
        !09:55 Réunion ; 30",
        &[
            "shorten: Visite 60→50 + floor before Réunion 10→5; 15 min, 1 moved, proved",
            "margin: Visite 60→55 + floor before Réunion 10→0; 15 min, 1 moved, proved",
        ],
    );
}

#[test]
fn where_nothing_heals_everything_what_heals_most_is_proposed() {
    check(
        "
        = 2020-09-21
        !08:00 Réveil ; 10
        !09:00 Visite ; 60
        !09:30 Réunion ; 60 (50)
        !10:20 Conférence ; 30",
        &["shorten: Réunion 60→50; 10 min, 1 moved, 1 left"],
    );
}

#[test]
fn where_nothing_helps_nothing_is_proposed() {
    check(
        "
        = 2020-09-21
        !08:00 Réveil ; 10
        !09:00 Visite ; 60
        !09:30 Réunion ; 60",
        &[],
    );
}

#[test]
fn a_cut_that_does_not_reach_is_proposed_with_what_is_left() {
    check(
        "
        = 2020-09-21
        !08:00 Réveil ; 10
        !09:00 Visite ; 60 (45)
        !09:30 Réunion ; 60",
        &["shorten: Visite 60→45; 15 min, 1 moved, 1 left"],
    );
}

//! Groups that split and meet again.

use crate::agenda::check;

#[test]
fn a_group_without_a_fixed_hour_follows_the_split_that_another_group_gives_its_hour() {
    check(
        "
        = 2020-09-21
        Accueil ; 15
        ~ 5
        !10:00 Atelier ; 30 {presse}
        > 10 {technique}
        Usine ; 120 {technique}
        Déjeuner ; 90",
        "09:40-09:55 Accueil [- 09:45]
        10:00-10:30 Atelier [10:00 10:00]
        10:05-12:05 Usine [- -]
        12:05-13:35 Déjeuner [10:30 -]
        | 5 of 5 (0) before Atelier {presse}",
    );
}

#[test]
fn a_group_without_anything_before_it_is_laid_out_backwards_from_the_meeting() {
    check(
        "
        = 2020-09-21
        !10:00 Atelier ; 30 {presse}
        Usine ; 60 {technique}
        > 15 {technique}
        Déjeuner ; 90",
        "10:00-10:30 Atelier [10:00 10:00]
        09:15-10:15 Usine [- -]
        10:30-12:00 Déjeuner [10:30 -]",
    );
}

#[test]
fn each_group_is_laid_out_backwards_from_the_fixed_meeting_and_the_split_from_the_first_of_them() {
    check(
        "
        = 2020-09-21
        Accueil ; 15
        > 10 {presse}
        Atelier ; 30 {presse}
        > 20 {technique}
        Usine ; 60 {technique}
        > 15 {technique}
        ~ 10 (5) {technique}
        ~ 20
        !12:00 Déjeuner ; 90",
        "10:00-10:15 Accueil [- 10:05]
        11:10-11:40 Atelier [- 11:30]
        10:35-11:35 Usine [- 10:40]
        12:00-13:30 Déjeuner [12:00 12:00]
        | 20 of 20 (0) before Déjeuner {presse}
        | 10 of 10 (5) before Déjeuner {technique}",
    );
}

#[test]
fn a_late_opening_of_one_group_makes_the_meeting_wait() {
    check(
        "
        = 2020-09-21
        !10:00 Atelier ; 30 {presse}
        Musée ; 60 [11:00-13:00] {technique}
        Déjeuner ; 90",
        "10:00-10:30 Atelier [10:00 10:00]
        11:00-12:00 Musée [11:00 12:00]
        12:00-13:30 Déjeuner [12:00 -]",
    );
}

#[test]
fn fixed_hours_inside_a_group_hold_its_own_line_only() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        Atelier ; 60 {presse}
        !10:00 Point presse ; 30 {presse}
        Usine ; 120 {technique}
        !12:00 Déjeuner ; 90",
        "09:00-09:15 Accueil [09:00 09:00]
        09:15-10:15 Atelier [09:15 09:00]
        10:00-10:30 Point presse [10:00 10:00]
        09:15-11:15 Usine [09:15 10:00]
        12:00-13:30 Déjeuner [12:00 12:00]
        | 0 of 0 (0) before Point presse {presse}
        | 90 of 0 (0) before Déjeuner {presse}
        | 45 of 0 (0) before Déjeuner {technique}
        ! pin_missed Point presse / Atelier 15 {presse} = 09:00 + Accueil 15 + Atelier 60",
    );
}

#[test]
fn two_late_groups_are_one_problem_that_of_the_latest() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        Atelier ; 60 {presse}
        Usine ; 90 {technique}
        !10:00 Déjeuner ; 90",
        "09:00-09:15 Accueil [09:00 09:00]
        09:15-10:15 Atelier [09:15 09:00]
        09:15-10:45 Usine [09:15 08:30]
        10:00-11:30 Déjeuner [10:00 10:00]
        | 0 of 0 (0) before Déjeuner {presse}
        | 0 of 0 (0) before Déjeuner {technique}
        ! pin_missed Déjeuner / Usine 45 {technique} = 09:00 + Accueil 15 + Usine 90",
    );
}

#[test]
fn a_missed_hour_weighs_more_than_a_floor_that_lacks_more_minutes() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 30
        Atelier ; 31 {presse}
        Usine ; 25 {technique}
        ~ 30 (20) {technique}
        !10:00 Déjeuner ; 90",
        "09:00-09:30 Accueil [09:00 09:00]
        09:30-10:01 Atelier [09:30 09:29]
        09:30-09:55 Usine [09:30 09:15]
        10:00-11:30 Déjeuner [10:00 10:00]
        | 0 of 0 (0) before Déjeuner {presse}
        | 20 of 30 (20) before Déjeuner {technique}
        ! pin_missed Déjeuner / Atelier 1 {presse} = 09:00 + Accueil 30 + Atelier 31",
    );
}

#[test]
fn an_unknown_leg_of_one_group_leaves_the_other_certain() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        Atelier ; 30 {presse}
        > ? {technique}
        Usine ; 60 {technique}
        !12:00 Déjeuner ; 90",
        "09:00-09:15 Accueil [09:00 09:00]
        09:15-09:45 Atelier [09:15 11:30]
        09:15-10:15 Usine [09:15 11:00] ~
        12:00-13:30 Déjeuner [12:00 12:00]
        | 135 of 0 (0) before Déjeuner {presse}
        | 105 of 0 (0) before Déjeuner {technique} ~
        ! leg_unknown Accueil / Usine {technique}",
    );
}

#[test]
fn a_group_whose_only_stop_was_dropped_goes_straight_to_the_meeting() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        Atelier ; 30 {presse}
        > 20 {technique}
        Usine ; 60 {technique}
          status dropped
        > 15 {technique}
        !12:00 Déjeuner ; 90",
        "09:00-09:15 Accueil [09:00 09:00]
        09:15-09:45 Atelier [09:15 11:30]
        - Usine [- -]
        12:00-13:30 Déjeuner [12:00 12:00]
        | 135 of 0 (0) before Déjeuner {presse}
        | 165 of 0 (0) before Déjeuner {technique} ~
        ! leg_unknown Accueil / Déjeuner {technique}",
    );
}

#[test]
fn a_split_of_which_nothing_is_left_is_bridged_as_one_line() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        Atelier ; 30 {presse}
          status dropped
        > 20 {technique}
        Usine ; 60 {technique}
          status cancelled
        > 15 {technique}
        Déjeuner ; 90",
        "09:00-09:15 Accueil [09:00 09:00]
        - Atelier [- -]
        09:35-10:35 Usine [- -]
        09:15-10:45 Déjeuner [09:15 -] ~
        ! leg_unknown Accueil / Déjeuner",
    );
}

#[test]
fn one_place_holds_one_group_at_a_time() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15 @ Mairie
        Atelier ; 30 @ Usine, Salle A {presse}
        Visite ; 60 @ Usine {technique}
        Tour ; 20 @ Usine, Salle B {officiels}
        Parc ; 45 @ Parc {familles}
        Déjeuner ; 90",
        "09:00-09:15 Accueil [09:00 09:00]
        09:15-09:45 Atelier [09:15 -]
        09:15-10:15 Visite [09:15 -]
        09:15-09:35 Tour [09:15 -]
        09:15-10:00 Parc [09:15 -]
        10:15-11:45 Déjeuner [10:15 -]
        ! place_in_two_groups Visite / Atelier 30
        ! place_in_two_groups Tour / Visite 20",
    );
}

#[test]
fn a_split_is_as_uncertain_as_the_least_certain_of_its_groups() {
    check(
        "
        = 2020-09-21
        Accueil ; 15
        > 10 {presse}
        Atelier ; 30 {presse}
        > ? {technique}
        Usine ; 60 {technique}
        !12:00 Déjeuner ; 90",
        "10:45-11:00 Accueil [- -] ~
        11:30-12:00 Atelier [- 11:30]
        11:00-12:00 Usine [- 11:00]
        12:00-13:30 Déjeuner [12:00 12:00]
        | 0 of 0 (0) before Déjeuner {presse}
        | 0 of 0 (0) before Déjeuner {technique}
        ! leg_unknown Accueil / Usine {technique}",
    );
}

#[test]
fn of_two_groups_that_are_as_late_the_first_is_told() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        Atelier ; 60 {presse}
        Usine ; 60 {technique}
        !10:00 Déjeuner ; 90",
        "09:00-09:15 Accueil [09:00 09:00]
        09:15-10:15 Atelier [09:15 09:00]
        09:15-10:15 Usine [09:15 09:00]
        10:00-11:30 Déjeuner [10:00 10:00]
        | 0 of 0 (0) before Déjeuner {presse}
        | 0 of 0 (0) before Déjeuner {technique}
        ! pin_missed Déjeuner / Atelier 15 {presse} = 09:00 + Accueil 15 + Atelier 60",
    );
}

#[test]
fn what_a_group_has_passed_over_is_bridged_once() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        > 10 {presse}
        Atelier ; 30 {presse}
          status dropped
        > 10 {presse}
        Studio ; 30 {presse}
        Loge ; 15 {presse}
        Usine ; 60 {technique}
        Déjeuner ; 90",
        "09:00-09:15 Accueil [09:00 09:00]
        - Atelier [- -]
        09:15-09:45 Studio [09:15 -] ~
        09:45-10:00 Loge [09:45 -] ~
        09:15-10:15 Usine [09:15 -]
        10:15-11:45 Déjeuner [10:15 -] ~
        ! leg_unknown Accueil / Studio {presse}",
    );
}

#[test]
fn a_cancelled_meeting_would_have_waited_for_the_last_group() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        Usine ; 60 {technique}
        Atelier ; 30 {presse}
        Déjeuner ; 90
          status cancelled",
        "09:00-09:15 Accueil [09:00 09:00]
        09:15-10:15 Usine [09:15 -]
        09:15-09:45 Atelier [09:15 -]
        10:15-11:45 Déjeuner [- -]",
    );
}

#[test]
fn the_chain_is_that_of_the_group_that_gives_the_meeting_its_hour() {
    // The first group is laid out backwards from the meeting: it arrives with the other, and causes nothing.
    check(
        "
        = 2020-09-21
        Atelier ; 10 {presse}
        !09:00 Usine ; 30 {technique}
        Déjeuner ; 60
        !10:00 Départ ; 10",
        "09:20-09:30 Atelier [- 08:50]
        09:00-09:30 Usine [09:00 09:00]
        09:30-10:30 Déjeuner [09:30 09:00]
        10:00-10:10 Départ [10:00 10:00]
        | 0 of 0 (0) before Départ
        ! pin_missed Départ / Déjeuner 30 = 09:00 + Usine 30 + Déjeuner 60",
    );
}

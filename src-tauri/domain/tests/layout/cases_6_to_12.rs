//! The other seven of the twelve cases that have been argued over, and their one answer.

use crate::agenda::check;

#[test]
fn case_6_after_an_unknown_leg_hours_are_lower_bounds_until_the_next_fixed_one() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        Point ; 15
        > ?
        Visite ; 60
        > 10
        Atelier ; 30
        ~ 10 (5)
        !12:15 Réunion ; 75
        Départ ; 10",
        "09:00-09:15 Accueil [09:00 09:00]
        09:15-09:30 Point [09:15 -]
        09:30-10:30 Visite [09:30 10:30] ~
        10:40-11:10 Atelier [10:40 11:40] ~
        12:15-13:30 Réunion [12:15 12:15]
        13:30-13:40 Départ [13:30 -]
        | 65 of 10 (5) before Réunion ~
        ! leg_unknown Point / Visite",
    );
}

#[test]
fn case_6_missed_even_at_the_lower_bound_is_a_conflict() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        > ?
        Visite ; 60
        !10:00 Réunion ; 75",
        "09:00-09:15 Accueil [09:00 09:00]
        09:15-10:15 Visite [09:15 09:00] ~
        10:00-11:15 Réunion [10:00 10:00]
        | 0 of 0 (0) before Réunion ~
        ! pin_missed Réunion / Visite 15 = 09:00 + Accueil 15 + Visite 60
        ! leg_unknown Accueil / Visite",
    );
}

#[test]
fn case_6_laid_out_backwards_the_hours_before_an_unknown_leg_are_upper_bounds() {
    check(
        "
        = 2020-09-21
        Accueil ; 15
        > ?
        Visite ; 60
        > 15
        ~ 10 (5)
        !12:15 Réunion ; 75",
        "10:35-10:50 Accueil [- -] ~
        10:50-11:50 Visite [- 10:55]
        12:15-13:30 Réunion [12:15 12:15]
        | 10 of 10 (5) before Réunion
        ! leg_unknown Accueil / Visite",
    );
}

#[test]
fn case_7_chains_do_not_cross_from_one_day_to_the_next() {
    check(
        "
        = 2020-09-21
        !20:00 Dîner ; 120
        = 2020-09-22
        Petit déjeuner ; 30
        = 2020-09-23
        Accueil ; 15
        !10:00 Visite ; 45",
        "20:00-22:00 Dîner [20:00 20:00]
        - Petit déjeuner [- -]
        09:45-10:00 Accueil [- 09:45]
        10:00-10:45 Visite [10:00 10:00]
        | 0 of 0 (0) before Visite
        ! stop_untimed Petit déjeuner",
    );
}

#[test]
fn case_7_what_passes_the_end_of_the_day_is_checked_and_keeps_its_true_date() {
    check(
        "
        = 2020-09-21 [08:00-22:00]
        !07:30 Montage ; 15
        !21:00 Dîner ; 90
        Spectacle ; 120
        = 2020-09-22
        !23:30 Feu d’artifice ; 30
        Retour ; 20
        !00:50+1 Départ ; 5",
        "07:30-07:45 Montage [07:30 07:30]
        21:00-22:30 Dîner [21:00 21:00]
        22:30-00:30+1 Spectacle [22:30 -]
        23:30-00:00+1 Feu d’artifice [23:30 23:30]
        00:00+1-00:20+1 Retour [00:00+1 00:30+1]
        00:50+1-00:55+1 Départ [00:50+1 00:50+1]
        | 795 of 0 (0) before Dîner
        | 30 of 0 (0) before Départ
        ! before_day_start Montage 30
        ! past_day_end Dîner 30
        ! past_day_end Spectacle 150
        ! past_day_end Retour 20
        ! past_day_end Départ 55",
    );
}

#[test]
fn case_8_an_hour_in_the_gap_counts_with_the_offset_before_it() {
    check(
        "
        = 2020-03-29
        !01:30 Veille ; 60
        !02:30 Ronde ; 30
        Relève ; 15",
        "01:30-03:30 Veille [01:30 01:30]
        03:30-04:00 Ronde [03:30 03:30]
        04:00-04:15 Relève [04:00 -]
        | 0 of 0 (0) before Ronde
        ! hour_in_gap Ronde 02:30 as 03:30",
    );
}

#[test]
fn case_8_an_hour_that_exists_twice_is_the_first_and_minutes_are_elapsed_ones() {
    check(
        "
        = 2020-10-25
        !01:45 Veille ; 30
        !02:30 Ronde ; 60
        !03:30 Relève ; 15",
        "01:45-02:15 Veille [01:45 01:45]
        02:30-02:30 Ronde [02:30 02:30]
        03:30-03:45 Relève [03:30 03:30]
        | 15 of 0 (0) before Ronde
        | 60 of 0 (0) before Relève
        ! hour_ambiguous Ronde",
    );
}

#[test]
fn case_9_optional_stops_count_until_they_are_dropped() {
    let programme = "
        = 2020-09-21
        !09:00 Accueil ; 15 @ Mairie
        > 10
        Atelier ; 30 @ Atelier ?2
          status STATUS
        > 20
        Visite ; 60 @ Usine";
    check(
        &programme.replace("STATUS", "option"),
        "09:00-09:15 Accueil [09:00 09:00]
        09:25-09:55 Atelier [09:25 -]
        10:15-11:15 Visite [10:15 -]",
    );
    check(
        &programme.replace("STATUS", "dropped"),
        "09:00-09:15 Accueil [09:00 09:00]
        - Atelier [- -]
        09:15-10:15 Visite [09:15 -] ~
        ! leg_unknown Accueil / Visite",
    );
    check(
        &programme.replace("STATUS", "cancelled"),
        "09:00-09:15 Accueil [09:00 09:00]
        09:25-09:55 Atelier [- -]
        09:15-10:15 Visite [09:15 -] ~
        ! leg_unknown Accueil / Visite",
    );
}

#[test]
fn case_9_the_bridge_takes_the_minutes_known_between_the_two_places() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15 @ Mairie
        > 10
        Atelier ; 30 @ Atelier
          status dropped
        > 20
        Visite ; 60 @ Usine
        = 2020-09-22
        !09:00 Second accueil ; 15 @ Mairie
        > 25
        Seconde visite ; 60 @ Usine",
        "09:00-09:15 Accueil [09:00 09:00]
        - Atelier [- -]
        09:40-10:40 Visite [09:40 -]
        09:00-09:15 Second accueil [09:00 09:00]
        09:40-10:40 Seconde visite [09:40 -]",
    );
}

#[test]
fn case_9_where_several_minutes_are_known_the_bridge_takes_the_most() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15 @ Mairie #a
        > 25
        Visite ; 60 @ Usine #b
        = 2020-09-22
        !09:00 Second accueil ; 15 @ Mairie #c
        > 15
        Seconde visite ; 60 @ Usine #d
        = 2020-09-23
        !09:00 Troisième accueil ; 15 @ Mairie #e
        Atelier ; 15
          status dropped
        Troisième visite ; 60 @ Usine",
        "09:00-09:15 Accueil [09:00 09:00]
        09:40-10:40 Visite [09:40 -]
        09:00-09:15 Second accueil [09:00 09:00]
        09:30-10:30 Seconde visite [09:30 -]
        09:00-09:15 Troisième accueil [09:00 09:00]
        - Atelier [- -]
        09:40-10:40 Troisième visite [09:40 -]",
    );
}

#[test]
fn case_9_in_one_and_the_same_place_there_is_nothing_to_bridge() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15 @ Mairie
        > 10
        Atelier ; 30 @ Atelier
          status dropped
        > 10
        Réunion ; 60 @ Mairie",
        "09:00-09:15 Accueil [09:00 09:00]
        - Atelier [- -]
        09:15-10:15 Réunion [09:15 -]",
    );
}

#[test]
fn case_10_an_overlap_that_follows_a_shift_is_reported_and_not_avoided() {
    use domain::{Command, StopId, apply};
    let mut visit = crate::agenda::read(
        "
        = 2020-09-21
        !09:00 Accueil ; 30
        Visite ; 60 #visite
        Atelier ; 30",
    );
    let shift = Command::Shift { stop: StopId::from("visite"), by: -10 };
    apply(&visit, &shift).unwrap().apply_to(&mut visit).unwrap();
    assert_eq!(
        crate::agenda::lines(&visit).lines().collect::<Vec<_>>(),
        [
            "09:00-09:30 Accueil [09:00 09:00]",
            "09:20-10:20 Visite [09:20 09:20]",
            "10:20-10:50 Atelier [10:20 -]",
            "| 0 of 0 (0) before Visite",
            "! pin_missed Visite / Accueil 10 = 09:00 + Accueil 30",
        ]
    );
}

#[test]
fn case_11_an_unknown_duration_counts_nothing_and_what_follows_is_uncertain() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        Visite ; ?
        > 20
        Atelier ; 30
        ~ 10
        !12:15 Réunion ; ?
        Départ ; 10",
        "09:00-09:15 Accueil [09:00 09:00]
        09:15-? Visite [09:15 -]
        09:35-10:05 Atelier [09:35 11:45] ~
        12:15-? Réunion [12:15 12:15]
        12:15-12:25 Départ [12:15 -] ~
        | 130 of 10 (0) before Réunion ~
        ! duration_unknown Visite
        ! duration_unknown Réunion",
    );
}

#[test]
fn case_11_a_fixed_end_is_known_even_where_the_duration_is_not() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        !-12:00 Visite ; ?
        Déjeuner ; 60",
        "09:00-09:15 Accueil [09:00 09:00]
        12:00-12:00 Visite [12:00 12:00] ~
        12:00-13:00 Déjeuner [12:00 -]
        | 165 of 0 (0) before Visite
        ! duration_unknown Visite",
    );
}

#[test]
fn case_11_before_an_unknown_duration_the_latest_hour_is_unknown() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        Tour ; 10
        !-12:00 Visite ; ?",
        "09:00-09:15 Accueil [09:00 09:00]
        09:15-09:25 Tour [09:15 -]
        12:00-12:00 Visite [12:00 12:00] ~
        | 155 of 0 (0) before Visite
        ! duration_unknown Visite",
    );
}

#[test]
fn case_11_laid_out_backwards_an_unknown_duration_starts_at_the_latest_when_it_ends() {
    check(
        "
        = 2020-09-21
        Accueil ; 15
        Visite ; ?
        Tour ; 10
        !12:00 Réunion ; 60",
        "11:35-11:50 Accueil [- -] ~
        11:50-? Visite [- -] ~
        11:50-12:00 Tour [- 11:50]
        12:00-13:00 Réunion [12:00 12:00]
        | 0 of 0 (0) before Réunion
        ! duration_unknown Visite",
    );
}

#[test]
fn case_12_the_hour_to_be_in_place_moves_nothing() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        > 10
        Cérémonie ; 45
          : call public 08:30
          : call participants 09:15",
        "09:00-09:15 Accueil [09:00 09:00]
        09:25-10:10 Cérémonie [09:25 -]",
    );
}

//! The first five of the twelve cases that have been argued over, and their one answer.

use crate::agenda::check;

#[test]
fn case_1_planned_is_the_earliest_possible_in_list_order() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 30
        Visite ; 60
        > 15
        Réunion ; 45",
        "09:00-09:30 Accueil [09:00 09:00]
        09:30-10:30 Visite [09:30 -]
        10:45-11:30 Réunion [10:45 -]",
    );
}

#[test]
fn case_1_a_window_starts_at_the_later_of_what_precedes_and_its_opening() {
    check(
        "
        = 2020-09-21
        !08:00 Accueil ; 30
        Musée ; 60 [10:00-12:00]
        > 10
        Atelier ; 30 [08:00-12:30]",
        "08:00-08:30 Accueil [08:00 08:00]
        10:00-11:00 Musée [10:00 10:50]
        11:10-11:40 Atelier [11:10 12:00]",
    );
}

#[test]
fn case_1_a_window_ends_before_its_closing() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 30
        > 20
        Visite ; 60
        Musée ; 60 [09:00-11:00]
        Point presse ; 10",
        "09:00-09:30 Accueil [09:00 09:00]
        09:50-10:50 Visite [09:50 09:00]
        10:50-11:50 Musée [10:50 10:00]
        11:50-12:00 Point presse [11:50 -]
        ! window_missed Musée 50 = 09:00 + Accueil 30 + > 20 + Visite 60 + Musée 60",
    );
}

#[test]
fn case_1_a_fixed_hour_inside_a_window_stays_fixed() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        !10:30 Musée ; 60 [10:00-12:00]
        !12:30 Atelier ; 60 [08:00-13:00]",
        "09:00-09:15 Accueil [09:00 09:00]
        10:30-11:30 Musée [10:30 10:30]
        12:30-13:30 Atelier [12:30 12:30]
        | 75 of 0 (0) before Musée
        | 60 of 0 (0) before Atelier
        ! window_missed Atelier 30",
    );
}

#[test]
fn case_2_the_founding_note_is_laid_out_backwards_with_the_wanted_margin() {
    check(
        "
        = 2020-09-21
        Accueil ; 15
        > 20
        Entreprise A ; 45 (30)
        > 20
        ~ 20 (5)
        !12:15 Réunion ; 75
        Départ ; 10",
        "10:15-10:30 Accueil [- 10:30]
        10:50-11:35 Entreprise A [- 11:05]
        12:15-13:30 Réunion [12:15 12:15]
        13:30-13:40 Départ [13:30 -]
        | 20 of 20 (5) before Réunion",
    );
}

#[test]
fn case_2_without_a_fixed_hour_before_or_after_stops_are_untimed() {
    check(
        "
        = 2020-09-21
        Accueil ; 15
        Visite ; 45",
        "- Accueil [- -]
        - Visite [- -]
        ! stop_untimed Accueil
        ! stop_untimed Visite",
    );
}

#[test]
fn case_2_a_window_gives_the_first_hour_where_nothing_is_fixed() {
    check(
        "
        = 2020-09-21
        Accueil ; 15
        Musée ; 60 [10:00-12:00]
        Déjeuner ; 90",
        "- Accueil [- -]
        10:00-11:00 Musée [10:00 11:00]
        11:00-12:30 Déjeuner [11:00 -]
        ! stop_untimed Accueil",
    );
}

#[test]
fn case_2_what_is_laid_out_backwards_keeps_its_opening_hours() {
    // Closed before the fixed hour: it is over when it closes.
    check(
        "
        = 2020-09-21
        Musée ; 60 [09:00-10:30]
        > 15
        !12:15 Réunion ; 75",
        "09:30-10:30 Musée [09:00 09:30]
        12:15-13:30 Réunion [12:15 12:15]
        | 90 of 0 (0) before Réunion",
    );
    // Opening too late: nobody gets in before, and the fixed hour is missed.
    check(
        "
        = 2020-09-21
        Accueil ; 15
        Musée ; 60 [11:30-13:00]
        ~ 10 (5)
        !12:15 Réunion ; 75",
        "10:50-11:05 Accueil [- 10:55]
        11:30-12:30 Musée [11:30 11:10]
        12:15-13:30 Réunion [12:15 12:15]
        | 5 of 10 (5) before Réunion
        ! pin_missed Réunion / Musée 20 = 11:30 + Musée 60 + floor 5",
    );
}

#[test]
fn case_2_a_stop_that_has_no_hour_yet_takes_no_time() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        !? Remise de médaille ; 20
        Visite ; 45",
        "09:00-09:15 Accueil [09:00 09:00]
        - Remise de médaille [- -]
        09:15-10:00 Visite [09:15 -]
        ! stop_untimed Remise de médaille",
    );
}

#[test]
fn case_3_a_fixed_end_starts_its_duration_before() {
    check(
        "
        = 2020-09-21
        !10:00 Accueil ; 30
        > 15
        ~ 10
        !-12:00 Visite ; 45
        Déjeuner ; 90",
        "10:00-10:30 Accueil [10:00 10:00]
        11:15-12:00 Visite [11:15 11:15]
        12:00-13:30 Déjeuner [12:00 -]
        | 30 of 10 (0) before Visite",
    );
}

#[test]
fn case_3_arriving_late_is_a_conflict_and_no_silent_cut() {
    check(
        "
        = 2020-09-21
        !10:00 Accueil ; 60
        > 30
        !-12:00 Visite ; 45 (15)",
        "10:00-11:00 Accueil [10:00 10:00]
        11:15-12:00 Visite [11:15 11:15]
        | 0 of 0 (0) before Visite
        ! pin_missed Visite / Accueil 15 = 10:00 + Accueil 60 + > 30",
    );
}

#[test]
fn case_4_the_pass_restarts_at_each_fixed_hour() {
    check(
        "
        = 2020-09-21
        !09:00 Visite ; 90
        !10:00 Réunion ; 30
        Pause ; 15
        !10:30 Conférence ; 60",
        "09:00-10:30 Visite [09:00 09:00]
        10:00-10:30 Réunion [10:00 10:00]
        10:30-10:45 Pause [10:30 10:15]
        10:30-11:30 Conférence [10:30 10:30]
        | 0 of 0 (0) before Réunion
        | 0 of 0 (0) before Conférence
        ! pin_missed Réunion / Visite 30 = 09:00 + Visite 90
        ! pin_missed Conférence / Pause 15 = 10:00 + Réunion 30 + Pause 15",
    );
}

#[test]
fn case_4_what_lasts_past_a_later_fixed_hour_is_said_there() {
    check(
        "
        = 2020-09-21
        !09:00 Visite ; 240
        !10:00 Réunion ; 30
        !11:00 Conférence ; 60",
        "09:00-13:00 Visite [09:00 09:00]
        10:00-10:30 Réunion [10:00 10:00]
        11:00-12:00 Conférence [11:00 11:00]
        | 0 of 0 (0) before Réunion
        | 30 of 0 (0) before Conférence
        ! pin_missed Réunion / Visite 180 = 09:00 + Visite 240
        ! overlap Conférence / Visite 60 = 09:00 + Visite 240",
    );
}

#[test]
fn case_4_an_overlap_is_what_two_stops_have_in_common() {
    check(
        "
        = 2020-09-21
        !10:30 Visite ; 150
        !10:00 Réunion ; 10
        !10:20 Conférence ; 40",
        "10:30-13:00 Visite [10:30 10:30]
        10:00-10:10 Réunion [10:00 10:00]
        10:20-11:00 Conférence [10:20 10:20]
        | 0 of 0 (0) before Réunion
        | 10 of 0 (0) before Conférence
        ! pin_missed Réunion / Visite 180 = 10:30 + Visite 150
        ! overlap Conférence / Visite 30 = 10:30 + Visite 150",
    );
}

#[test]
fn case_4_less_than_the_floor_is_a_conflict_and_less_than_wanted_is_said() {
    check(
        "
        = 2020-09-21
        !09:00 Visite ; 57
        ~ 20 (5)
        !10:00 Réunion ; 30
        ~ 20
        !10:45 Conférence ; 60",
        "09:00-09:57 Visite [09:00 09:00]
        10:00-10:30 Réunion [10:00 10:00]
        10:45-11:45 Conférence [10:45 10:45]
        | 5 of 20 (5) before Réunion
        | 15 of 20 (0) before Conférence
        ! margin_below_floor Réunion / Visite 2 = 09:00 + Visite 57 + floor 5
        ! margin_below_wanted Conférence / Réunion 5",
    );
}

#[test]
fn case_5_a_following_meeting_waits_for_the_last_group() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        > 10 {presse}
        Atelier ; 30 {presse}
        > 20 {technique}
        Usine ; 60 {technique}
        > 5 {presse}
        > 15 {technique}
        Déjeuner ; 90",
        "09:00-09:15 Accueil [09:00 09:00]
        09:25-09:55 Atelier [09:25 -]
        09:35-10:35 Usine [09:35 -]
        10:50-12:20 Déjeuner [10:50 -]",
    );
}

#[test]
fn case_5_a_fixed_meeting_has_a_margin_for_each_group() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        > 10 {presse}
        Atelier ; 30 {presse}
        > 20 {technique}
        Usine ; 60 {technique}
        > 5 {presse}
        > 15 {technique}
        ~ 15 (5) {technique}
        ~ 30 (10)
        !10:45 Conférence ; 60",
        "09:00-09:15 Accueil [09:00 09:00]
        09:25-09:55 Atelier [09:25 10:00]
        09:35-10:35 Usine [09:35 09:25]
        10:45-11:45 Conférence [10:45 10:45]
        | 45 of 30 (10) before Conférence {presse}
        | 5 of 15 (5) before Conférence {technique}
        ! pin_missed Conférence / Usine 10 {technique} = 09:00 + Accueil 15 + > 20 + Usine 60 + > 15 \
            + floor 5",
    );
}

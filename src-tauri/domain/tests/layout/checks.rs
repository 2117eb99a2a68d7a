//! People in two places, stops that fell away, and the order in which problems are told.

use crate::agenda::check;

const PEOPLE: &str = "
        = 2020-09-21
        & M. Guillaume BASSET #basset
        & Mme Anne DURAND #durand
        & M. Paul ROUX #roux
        !09:00 Accueil ; 15";

/// The programme behind two groups and what of it is to be checked, without its hours.
#[track_caller]
fn check_people(stops: &str, problems: &[&str]) {
    let visit = crate::agenda::read(&format!("{PEOPLE}{stops}"));
    let lines = crate::agenda::lines(&visit);
    let got: Vec<&str> = lines.lines().filter(|line| line.starts_with('!')).collect();
    assert_eq!(got, problems, "{stops}");
}

#[test]
fn nobody_is_in_two_places_at_once() {
    check_people(
        "
        Atelier ; 30 {presse}
          basset attends
          durand awaited
          roux declined
        Usine ; 60 {technique}
          basset speaks 5
          durand welcomes
          roux attends",
        &[
            "! person_in_two_places Usine / Atelier 30 basset",
            "! person_in_two_places Usine / Atelier 30 durand",
        ],
    );
}

/// What is to be checked of a group whose cars can take `seats`, with these stops.
#[track_caller]
fn check_seats(seats: &str, stops: &str, problems: &[&str]) {
    let seats = format!(": seats {seats}\n");
    let visit = crate::agenda::read(&format!("{PEOPLE}{stops}").replacen("& ", &(seats + "& "), 1));
    let lines = crate::agenda::lines(&visit);
    let got: Vec<&str> = lines.lines().filter(|line| line.starts_with('!')).collect();
    assert_eq!(got, problems, "{stops}");
}

#[test]
fn a_group_fits_into_its_cars() {
    let three = "
        Atelier ; 30 {A}
          basset attends
          durand attends
        Labo ; 30 {A}
          durand speaks 5
          roux awaited";
    // Three persons over two stops: each counts once.
    check_seats("A 3", three, &[]);
    check_seats("A 2", three, &["! too_few_seats Atelier {A} 3 for 2"]);
    check_seats("A 0", three, &["! too_few_seats Atelier {A} 3 for 0"]);
    // Another group's cars are not theirs.
    check_seats("B 0", three, &[]);
    // Who welcomes is on the spot, who declined does not come, a stop that fell away takes nobody.
    for (role, status) in
        [("welcomes", ""), ("declined", ""), ("attends", "\n          status cancelled")]
    {
        let stops = three
            .replace("durand speaks 5\n          roux awaited", "roux ROLE")
            .replace("ROLE", role)
            + status;
        check_seats("A 2", &stops, &[]);
    }
    // Each day is counted for itself.
    let days = three.replace("Labo", "= 2020-09-22\n        !09:00 Labo");
    check_seats("A 2", &days, &[]);
    check_seats(
        "A 1",
        &days,
        &["! too_few_seats Atelier {A} 2 for 1", "! too_few_seats Labo {A} 2 for 1"],
    );
    // A driver has his own seat.
    let driver = three.replace("roux awaited", "roux attends");
    let people =
        PEOPLE.replace("ROUX", "ROUX {driver}").replacen("& ", ": seats A 2\n        & ", 1);
    let visit = crate::agenda::read(&format!("{people}{driver}"));
    assert!(!crate::agenda::lines(&visit).contains("too_few_seats"));
}

#[test]
fn who_stands_in_for_somebody_is_there_instead() {
    check_people(
        "
        Atelier ; 30 {presse}
          basset by durand
        Usine ; 60 {technique}
          basset attends
          durand attends",
        &["! person_in_two_places Usine / Atelier 30 durand"],
    );
}

#[test]
fn several_roles_at_one_stop_are_one_presence() {
    check_people(
        "\n        Atelier ; 30\n          basset welcomes\n          basset speaks 5",
        &[],
    );
}

#[test]
fn one_room_is_one_place_and_two_rooms_are_two() {
    check_people(
        "
        Atelier ; 30 @ Usine, Salle A
          basset attends
        !09:20 Aparté ; 10 @ Usine, Salle A
          basset attends
        !09:30 Visite ; 10 @ Usine, Salle B
          basset attends",
        &[
            "! pin_missed Aparté / Atelier 25 = 09:00 + Accueil 15 + Atelier 30",
            "! overlap Visite / Atelier 10 = 09:00 + Accueil 15 + Atelier 30",
            "! person_in_two_places Visite / Atelier 10 basset",
        ],
    );
}

#[test]
fn what_touches_or_takes_no_time_is_no_overlap() {
    check_people(
        "
        Atelier ; 30 {presse}
          basset attends
        > 30 {technique}
        Usine ; 60 {technique}
          basset attends
        Photo ; 0 {officiels}
          basset attends",
        &[],
    );
}

#[test]
fn a_night_meets_the_next_morning() {
    check_people(
        "
        !22:00 Bal ; 600
          basset attends
        = 2020-09-22
        !07:00 Départ ; 15
          basset attends",
        &["! past_day_end Bal 480", "! person_in_two_places Départ / Bal 15 basset"],
    );
}

#[test]
fn a_cancelled_stop_shows_the_hour_it_would_have() {
    check(
        "
        = 2020-09-21
        Arrivée ; 20
          status cancelled
        > 10
        Point ; 30
        ~ 15
        !12:00 Réunion ; 45
        Visite ; 30
          status cancelled
        Atelier ; 60
        !15:00 Goûter ; 30
          status cancelled
        !-18:00 Clôture ; 30
          status cancelled",
        "10:45-11:05 Arrivée [- -]
        11:15-11:45 Point [- 11:30]
        12:00-12:45 Réunion [12:00 12:00]
        12:45-13:15 Visite [- -]
        12:45-13:45 Atelier [12:45 -]
        15:00-15:30 Goûter [15:00 15:00]
        17:30-18:00 Clôture [17:30 17:30]
        | 15 of 15 (0) before Réunion",
    );
}

#[test]
fn a_stop_without_an_hour_that_legs_lead_to_leaves_the_way_past_it_unknown() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        > 10
        !? Atelier ; 30
        > 20
        Visite ; 60",
        "09:00-09:15 Accueil [09:00 09:00]
        - Atelier [- -]
        09:15-10:15 Visite [09:15 -] ~
        ! leg_unknown Accueil / Visite
        ! stop_untimed Atelier",
    );
}

#[test]
fn a_minimum_above_the_duration_is_said() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15 (20)",
        "09:00-09:15 Accueil [09:00 09:00]
        ! duration_below_minimum Accueil 5",
    );
}

#[test]
fn problems_come_by_day_what_blocks_first_then_in_the_order_of_the_programme() {
    check(
        "
        = 2020-09-21
        !? Remise ; 10
        !09:00 Accueil ; ?
        !10:00 Visite ; 90
        ~ 5
        !11:00 Réunion ; 55
        ~ 10
        !12:00 Déjeuner ; 30
        = 2020-09-22
        !09:00 Atelier ; 90
        !10:00 Conférence ; ?",
        "- Remise [- -]
        09:00-? Accueil [09:00 09:00]
        10:00-11:30 Visite [10:00 10:00]
        11:00-11:55 Réunion [11:00 11:00]
        12:00-12:30 Déjeuner [12:00 12:00]
        09:00-10:30 Atelier [09:00 09:00]
        10:00-? Conférence [10:00 10:00]
        | 60 of 0 (0) before Visite ~
        | 0 of 5 (0) before Réunion
        | 5 of 10 (0) before Déjeuner
        | 0 of 0 (0) before Conférence
        ! pin_missed Réunion / Visite 30 = 10:00 + Visite 90
        ! stop_untimed Remise
        ! duration_unknown Accueil
        ! margin_below_wanted Déjeuner / Réunion 5
        ! pin_missed Conférence / Atelier 30 = 09:00 + Atelier 90
        ! duration_unknown Conférence",
    );
}

#[test]
fn the_chain_tells_where_minutes_are_spent_waiting() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 15
        > 15
        Musée ; 60 [10:00-18:00]
        Visite ; 90
        ~ 10 (5)
        !12:30 Déjeuner ; 30",
        "09:00-09:15 Accueil [09:00 09:00]
        10:00-11:00 Musée [10:00 09:55]
        11:00-12:30 Visite [11:00 10:55]
        12:30-13:00 Déjeuner [12:30 12:30]
        | 5 of 10 (5) before Déjeuner
        ! margin_below_floor Déjeuner / Visite 5 = 09:00 + Accueil 15 + > 15 + wait 30 + Musée 60 \
            + Visite 90 + floor 5",
    );
}

#[test]
fn a_stop_that_misses_its_hours_behind_another_tells_only_what_is_new() {
    check(
        "
        = 2020-09-21
        !09:00 Accueil ; 120
        Musée ; 60 [09:00-10:00]
        Atelier ; 30 [09:00-12:00]",
        "09:00-11:00 Accueil [09:00 09:00]
        11:00-12:00 Musée [11:00 09:00]
        12:00-12:30 Atelier [12:00 11:30]
        ! window_missed Musée 120 = 09:00 + Accueil 120 + Musée 60
        ! window_missed Atelier 30 = 11:00 + Musée 60 + Atelier 30",
    );
}

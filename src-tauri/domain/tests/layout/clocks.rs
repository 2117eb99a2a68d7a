//! Zones, changes of clocks, and the night.

use crate::agenda::check;

#[test]
fn each_stop_is_read_in_its_own_zone() {
    // 14:00 in Paris is 08:00 in New York.
    check(
        "
        = 2020-09-21 Europe/Paris
        !14:00 Réunion ; 30
        Appel ; 30
          : zone America/New_York
        !09:00 Point ; 15
          : zone America/New_York
        Bilan ; 30",
        "14:00-14:30 Réunion [14:00 14:00]
        08:30-09:00 Appel [08:30 08:30]
        09:00-09:15 Point [09:00 09:00]
        15:15-15:45 Bilan [15:15 -]
        | 0 of 0 (0) before Point",
    );
}

#[test]
fn a_day_has_its_own_zone() {
    check(
        "
        = 2020-09-21 Europe/Paris
        !10:00 Départ ; 480
        = 2020-09-22 America/New_York [08:00-20:00]
        !19:30 Dîner ; 60",
        "10:00-18:00 Départ [10:00 10:00]
        19:30-20:30 Dîner [19:30 19:30]
        ! past_day_end Dîner 30",
    );
}

#[test]
fn fixed_hours_on_both_sides_of_a_change_of_clocks_are_as_far_apart_as_they_are() {
    // The night of 29 March 2020 has no hour between 2 and 3.
    check(
        "
        = 2020-03-29
        !01:00 Veille ; 60
        !03:00 Relève ; 15",
        "01:00-03:00 Veille [01:00 01:00]
        03:00-03:15 Relève [03:00 03:00]
        | 0 of 0 (0) before Relève",
    );
    // That of 25 October has the hour between 2 and 3 twice.
    check(
        "
        = 2020-10-25
        !01:00 Veille ; 60
        !03:00 Relève ; 15",
        "01:00-02:00 Veille [01:00 01:00]
        03:00-03:15 Relève [03:00 03:00]
        | 120 of 0 (0) before Relève",
    );
}

#[test]
fn clocks_of_another_zone_change_on_another_day() {
    check(
        "
        = 2020-10-25 Europe/Paris
        !02:30 Veille ; 15
          : zone America/New_York
        = 2020-11-01 Europe/Paris
        !02:30 Veille ; 15
        !01:30 Appel ; 15
          : zone America/New_York",
        "02:30-02:45 Veille [02:30 02:30]
        02:30-02:45 Veille [02:30 02:30]
        01:30-01:45 Appel [01:30 01:30]
        | 225 of 0 (0) before Appel
        ! hour_ambiguous Appel",
    );
}

#[test]
fn a_fixed_end_in_the_gap_is_said_and_its_start_counted_back_from_what_it_is() {
    check(
        "
        = 2020-03-29
        !-02:30 Veille ; 60",
        "01:30-03:30 Veille [01:30 01:30]
        ! hour_in_gap Veille 02:30 as 03:30",
    );
}

#[test]
fn a_line_past_midnight_goes_on_into_the_night_it_belongs_to() {
    check(
        "
        = 2020-09-21 [08:00-24:00]
        Concert ; 90
        > 20
        ~ 10
        !00:30+1 Souper ; 60",
        "22:30-00:00+1 Concert [- 22:40]
        00:30+1-01:30+1 Souper [00:30+1 00:30+1]
        | 10 of 10 (0) before Souper
        ! past_day_end Souper 90",
    );
}

#[test]
fn what_would_have_to_start_the_day_before_is_checked() {
    check(
        "
        = 2020-09-21
        Montage ; 120
        !01:00 Veille ; 60",
        "23:00-1-01:00 Montage [- 23:00-1]
        01:00-02:00 Veille [01:00 01:00]
        | 0 of 0 (0) before Veille
        ! before_day_start Montage 60",
    );
}

#[test]
fn an_hour_out_of_order_never_wraps() {
    check(
        "
        = 2020-09-21
        !18:00 Dîner ; 60
        !09:00 Accueil ; 15",
        "18:00-19:00 Dîner [18:00 18:00]
        09:00-09:15 Accueil [09:00 09:00]
        | 0 of 0 (0) before Accueil
        ! pin_missed Accueil / Dîner 600 = 18:00 + Dîner 60",
    );
}

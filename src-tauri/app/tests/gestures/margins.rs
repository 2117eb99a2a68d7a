//! The margins that are usual before the stops of a kind.

use super::{check, make, names, read};
use app::wire::gesture::Gesture;
use text::{Lang, Words};

fn usual(ids: &[&str]) -> Gesture {
    Gesture::UsualMargins { stops: names(ids) }
}

/// A stop of a kind at 11:00, with half an hour before it.
fn day(kind: &str, margin: &str) -> String {
    format!(
        "!10:00 Accueil ; 15 #accueil\n> 15\n{margin}!11:00 Suite ; 30 #suite\n  : kind {kind}\n"
    )
}

#[test]
fn each_kind_has_the_margin_of_its_usage() {
    for (kind, margin, said) in [
        ("ceremony", "~ 15 (10)\n", "Marge avant Suite : 15 min, plancher 10"),
        ("departure", "~ 15 (5)\n", "Marge avant Suite : 15 min, plancher 5"),
        ("meeting", "~ 10 (5)\n", "Marge avant Suite : 10 min, plancher 5"),
        ("press", "~ 10 (5)\n", "Marge avant Suite : 10 min, plancher 5"),
        ("meal", "~ 10 (0)\n", "Marge avant Suite : 10 min, plancher 0"),
        ("welcome", "~ 5 (0)\n", "Marge avant Suite : 5 min, plancher 0"),
        ("speech", "~ 5 (0)\n", "Marge avant Suite : 5 min, plancher 0"),
        ("tour", "~ 5 (0)\n", "Marge avant Suite : 5 min, plancher 0"),
    ] {
        check(&day(kind, ""), usual(&["suite"]), &day(kind, margin), said);
    }
}

#[test]
fn each_group_that_meets_there_keeps_its_own() {
    let before = |margins: &str| {
        format!(
            "!09:00 Accueil ; 15 #accueil\nSNR ; 30 {{delegation}} #snr\nImages ; 40 {{presse}} #images\n\
             {margins}!11:00 Bilan ; 30 #bilan\n  : kind meeting\n"
        )
    };
    check(
        &before(""),
        usual(&["bilan"]),
        &before("~ 10 (5) {delegation}\n~ 10 (5) {presse}\n"),
        "Bilan : marge usuelle",
    );
    // What was set by hand stays.
    check(
        &before("~ 20 (0) {presse}\n"),
        usual(&["bilan"]),
        &before("~ 10 (5) {delegation}\n~ 20 (0) {presse}\n"),
        "Marge avant Bilan : 10 min, plancher 5",
    );
}

#[test]
fn of_several_stops_those_that_can_have_one_get_it() {
    let before = |meal: &str, leaving: &str| {
        format!(
            "!09:00 Accueil ; 15 #accueil\n  : kind welcome\nA ; 45 #a\n  : kind tour\n{meal}!12:00 Buffet ; 60 #buffet\n  \
             : kind meal\n{leaving}!14:00 Au revoir ; 10 #depart\n  : kind departure\n"
        )
    };
    check(
        &before("", ""),
        usual(&["accueil", "a", "buffet", "depart"]),
        &before("~ 10 (0)\n", "~ 15 (5)\n"),
        "2 étapes sur 4 : marge usuelle",
    );
    check(
        &before("", ""),
        usual(&["buffet", "depart"]),
        &before("~ 10 (0)\n", "~ 15 (5)\n"),
        "2 étapes : marge usuelle",
    );
}

#[test]
fn a_stop_that_can_have_none_says_why() {
    let meeting = day("meeting", "");
    let two = ["accueil", "suite"];
    for (before, stops, why) in [
        (meeting.replace("!11:00 ", ""), &two[1..], "« Suite » n’a pas d’heure fixe"),
        (
            day("other", ""),
            &two[1..],
            "Aucune marge n’est usuelle avant « Suite » (nature : autre)",
        ),
        (day("break", ""), &two[1..], "(nature : temps protégé)"),
        (day("meeting", "~ 0 (0)\n"), &two[1..], "« Suite » a déjà une marge"),
        (
            meeting.replace("#accueil\n", "#accueil\n  : kind welcome\n"),
            &two[..1],
            "Rien ne précède « Accueil » ce jour-là",
        ),
        (day("other", ""), &two[..], "Aucune des 2 étapes ne peut recevoir de marge usuelle"),
    ] {
        let Err(failure) = make(&read(&before), usual(stops)) else {
            panic!("{before} has a margin to be set")
        };
        let said = failure.say(&Words::of(Lang::Fr)).replace(['\u{a0}', '\u{202f}'], " ");
        assert!(said.contains(why), "{said}");
    }
}

//! What has changed between two states, who may read it and whom it concerns.

use domain::compare::{Comparison, Difference, Hour, RoleSeen, State, Travel, What, compare};
use domain::time::civil;
use domain::visit::{Audience, Role};
use domain::{PersonId, Visit, layout};

const PEOPLE: &str = "\
= 2020-09-21
& Anne ARNAUD {host} #arnaud
& Guy BASSET {guest} #basset
& Luc CROS {participant} #cros
& Zoé DUMAS {driver} #dumas
";

fn read(typed: &str) -> Visit {
    domain::outline::read(typed, &mut |kind| format!("{kind:?}")).expect("an outline")
}

fn between(before: &Visit, after: &Visit) -> Comparison {
    let (was, is) = (layout(before), layout(after));
    compare(State { visit: before, agenda: &was }, State { visit: after, agenda: &is })
}

/// Compares two days of the four people: a line for each difference, `STOP WHAT | AUDIENCES | PEOPLE`.
fn check(before: &str, after: &str, expected: &[&str]) {
    let [before, after] = [before, after].map(|day| read(&format!("{PEOPLE}{day}")));
    let found: Vec<String> = between(&before, &after).whole().iter().map(line).collect();
    assert_eq!(found, expected, "{before:?}\n{after:?}");
}

/// As [`check`], for what one person is told.
fn check_for(person: &str, before: &str, after: &str, expected: &[&str]) {
    let [before, after] = [before, after].map(|day| read(&format!("{PEOPLE}{day}")));
    let comparison = between(&before, &after);
    let person = PersonId::new(person);
    let found: Vec<String> = comparison.of(&person).map(what).collect();
    assert_eq!(found, expected, "{person}");
}

fn line(difference: &Difference) -> String {
    let audiences: String = difference
        .audiences
        .iter()
        .map(|audience| match audience {
            Audience::Public => 'p',
            Audience::Participants => 'P',
            Audience::Internal => 'i',
            Audience::Drivers => 'd',
        })
        .collect();
    let people: Vec<&str> = difference.people.iter().map(PersonId::as_str).collect();
    format!("{} | {audiences} | {}", what(difference), people.join(" "))
}

fn what(difference: &Difference) -> String {
    let stop = difference.stop_id().map_or("-", |id| id.as_str());
    let hour = |hour: &Option<Hour>| {
        hour.map_or("?".into(), |it| civil(it.at, it.zone).format("%d %H:%M").to_string())
    };
    let said = match &difference.what {
        What::Added => "added".into(),
        What::Removed => "removed".into(),
        What::Start { from, to } => format!("start {} > {}", hour(from), hour(to)),
        What::End { from, to, with_start } => {
            let follows = if *with_start { " follows" } else { "" };
            format!("end {} > {}{follows}", hour(from), hour(to))
        }
        What::Duration { from, to } => format!("lasts {from:?} > {to:?}"),
        What::Day { from, to } => format!("day {from} > {to}"),
        What::Title { from, to } => format!("title {from} > {to}"),
        What::Place { from, to } => {
            let name = |place: &Option<domain::compare::PlaceSeen>| {
                place.as_ref().map_or("?".to_owned(), |place| place.name.clone())
            };
            format!("place {} > {}", name(from), name(to))
        }
        What::Room { from, to } => format!("room {from} > {to}"),
        What::Status { from, to } => format!("status {from:?} > {to:?}"),
        What::Press { from, to } => format!("press {from:?} > {to:?}"),
        What::Group { from, to } => format!("group {from:?} > {to:?}"),
        What::Note { written_for, from, to } => format!("note {written_for:?} {from} > {to}"),
        What::Call { written_for, from, to } => {
            let clock =
                |at: &Option<domain::time::Clock>| at.map_or("?".into(), |at| at.to_string());
            format!("call {written_for:?} {} > {}", clock(from), clock(to))
        }
        What::Joins { who, roles: is } => format!("joins {} {}", who.id, roles(is)),
        What::Leaves { who, .. } => format!("leaves {}", who.id),
        What::Roles { who, from, to } => {
            format!("roles {} {} > {}", who.id, roles(from), roles(to))
        }
        What::Leg { from_stop, from, to, .. } => {
            format!("leg {from_stop} {} > {}", travel(*from), travel(*to))
        }
        What::VisitTitle { from, to } => format!("visit {from} > {to}"),
        What::PressBlock { from, to } => format!("press block {from} > {to}"),
        What::Person { from, to } => format!("person {} > {}", from.function, to.function),
        What::Access { from, to } => format!("access {from} > {to}"),
        What::Parking { from, to } => format!("parking {from} > {to}"),
    };
    format!("{stop} {said}")
}

fn travel(travel: Travel) -> String {
    match travel {
        Travel::None => "none".into(),
        Travel::Unknown => "?".into(),
        Travel::Known(minutes) => minutes.to_string(),
    }
}

fn roles(roles: &[RoleSeen]) -> String {
    let role = |seen: &RoleSeen| match &seen.role {
        Role::Speaks(Some(minutes)) => format!("speaks {minutes}"),
        Role::RepresentedBy(other) => format!("by {other}"),
        role => format!("{role:?}").to_lowercase(),
    };
    roles.iter().map(role).collect::<Vec<_>>().join("+")
}

const MEETING: &str = "!12:15 Réunion ; 75 #r\n  basset attends\n  cros attends\n";

#[test]
fn hours() {
    check(MEETING, MEETING, &[]);
    check(
        MEETING,
        &MEETING.replace("12:15", "12:30"),
        &[
            "r start 21 12:15 > 21 12:30 | pPid | basset cros",
            "r end 21 13:30 > 21 13:45 follows | pPid | basset cros",
        ],
    );
    check(
        MEETING,
        &MEETING.replace("75", "60"),
        &["r end 21 13:30 > 21 13:15 | pPid | basset cros"],
    );
    check(
        "!12:15 A ; 75 #r\n",
        "!? A ; 60 #r\n",
        &["r start 21 12:15 > ? | pPid | ", "r end 21 13:30 > ? | pPid | "],
    );
    check("!? A ; 60 #r\n", "!? A ; 45 #r\n", &["r lasts Some(60) > Some(45) | pPid | "]);
    // What follows moves too, and those who are there are told.
    check(
        "!09:00 A ; 15 #a\nB ; 20 #b\n  cros attends\n",
        "!09:00 A ; 25 #a\nB ; 20 #b\n  cros attends\n",
        &[
            "b start 21 09:15 > 21 09:25 | pPid | cros",
            "b end 21 09:35 > 21 09:45 follows | pPid | cros",
        ]
        .into_iter()
        .fold(vec!["a end 21 09:15 > 21 09:25 | pPid | "], |mut all, line| {
            all.push(line);
            all
        }),
    );
}

#[test]
fn another_day_and_another_zone() {
    check(
        "!09:00 A ; 15 #a\n= 2020-09-22\n!10:00 B ; 15 #b\n",
        "= 2020-09-22\n!09:00 A ; 15 #a\n!10:00 B ; 15 #b\n",
        &["a start 21 09:00 > 22 09:00 | pPid | ", "a end 21 09:15 > 22 09:15 follows | pPid | "],
    );
    check(
        "!? A #a\n= 2020-09-22\n",
        "= 2020-09-22\n!? A #a\n",
        &["a day 2020-09-21 > 2020-09-22 | pPid | "],
    );
    check(
        "!09:00 A ; 15 #a\n",
        "!09:00 A ; 15 #a\n  : zone Indian/Reunion\n",
        &["a start 21 09:00 > 21 09:00 | pPid | ", "a end 21 09:15 > 21 09:15 follows | pPid | "],
    );
}

#[test]
fn what_is_printed_of_a_stop() {
    let check = |before: &str, after: &str, expected: &str| {
        let stop = |line: &str| format!("!09:00 {line}\n");
        check(&stop(before), &stop(after), &[expected]);
    };
    check("A ; 15 #a", "B ; 15 #a", "a title A > B | pPid | ");
    check("A ; 15 @ Gare #a", "A ; 15 @ Pôle #a", "a place Gare > Pôle | pPid | ");
    check("A ; 15 @ Gare, Hall #a", "A ; 15 @ Gare, Quai #a", "a room Hall > Quai | pPid | ");
    check("A ; 15 #a", "A ; 15 #a\n  press pool", "a press None > Some(Pool) | pPid | ");
    check("A ; 15 #a", "A ; 15 #a\n  status cancelled", "a status Confirmed > Cancelled | pPid | ");
    check(
        "A ; 15 #a\n  : call public 08:45",
        "A ; 15 #a\n  : call public 08:50",
        "a call Public 08:45 > 08:50 | pi | ",
    );
}

#[test]
fn nobody_is_told_what_he_may_not_read() {
    let day = |note: &str| format!("{MEETING}  arnaud welcomes\n  dumas attends\n{note}");
    for (note, told) in [
        ("  note public Badge\n", "r note Public  > Badge | pPid | arnaud basset cros dumas"),
        (
            "  note participants Badge\n",
            "r note Participants  > Badge | Pid | arnaud basset cros dumas",
        ),
        ("  note drivers P2\n", "r note Drivers  > P2 | id | arnaud dumas"),
        ("  note internal Tendu\n", "r note Internal  > Tendu | i | arnaud"),
    ] {
        check(&day(""), &day(note), &[told]);
    }
    // To those outside an option is what is to be confirmed.
    check(
        &day("  status tentative\n"),
        &day("  status option\n"),
        &["r status Tentative > Option | i | arnaud"],
    );
    check(
        &day("").replace("arnaud welcomes", "arnaud speaks 5"),
        &day("").replace("arnaud welcomes", "arnaud speaks 10"),
        &["r roles arnaud speaks 5 > speaks 10 | i | arnaud"],
    );
    // A stop that an audience no longer knows is gone for it; who is there still sees it.
    check(
        "!09:00 A ; 15 #a\n  cros attends\n",
        "!09:00 A ; 15 #a\n  audience internal\n  cros attends\n",
        &["a removed | pPd | "],
    );
}

#[test]
fn people() {
    let with = |line: &str| format!("{MEETING}  arnaud welcomes\n{line}");
    // Who merely comes is between that person and the hosts.
    check(&with(""), &with("  dumas attends\n"), &["r joins dumas attends | Pid | arnaud dumas"]);
    check(&with("  dumas attends\n"), &with(""), &["r leaves dumas | Pid | arnaud dumas"]);
    // Who receives or speaks is on every paper.
    check(
        &with(""),
        &with("  dumas speaks 5\n"),
        &["r joins dumas speaks(none) | pPid | arnaud basset cros dumas"],
    );
    check(
        &with(""),
        &with("").replace("basset attends", "basset awaited"),
        &["r leaves basset | pPd | basset", "r roles basset attends > awaited | i | arnaud"],
    );
    check(
        &with(""),
        &with("").replace("cros attends", "cros by dumas"),
        &["r roles cros attends > by dumas | Pid | arnaud cros", "r added |  | dumas"],
    );
}

#[test]
fn what_one_person_is_told() {
    let without_cros = MEETING.replace("  cros attends\n", "");
    check_for("cros", MEETING, &without_cros, &["r removed"]);
    check_for("cros", &without_cros, MEETING, &["r added"]);
    check_for("basset", MEETING, &without_cros, &[]);
    check_for("cros", MEETING, "", &["r removed"]);
    check_for("arnaud", MEETING, "", &[]);
    // Whoever leaves a stop that is changed as well hears of the stop as he knew it, and of nothing else.
    let renamed = without_cros.replace("Réunion", "Réunion secrète").replace("12:15", "14:00");
    check_for("cros", MEETING, &renamed, &["r removed"]);
    let [before, after] = [MEETING, &renamed].map(|day| read(&format!("{PEOPLE}{day}")));
    let told = format!("{:?}", between(&before, &after).of(&"cros".into()).collect::<Vec<_>>());
    assert!(!told.contains("secrète"), "{told}");
}

#[test]
fn moves() {
    let day = |leg: &str| {
        format!(
            "!09:00 A ; 15 #a\n  dumas attends\n{leg}!10:00 B ; 15 #b\n  dumas attends\n  cros attends\n"
        )
    };
    check(&day("> 20\n"), &day("> 25\n"), &["b leg a 20 > 25 | id | dumas"]);
    check(&day("> 20\n"), &day("> ?\n"), &["b leg a 20 > ? | id | dumas"]);
}

#[test]
fn the_whole_and_persons() {
    let visit = |title: &str, function: &str| {
        read(&format!(
            "= 2020-09-21\n: title {title}\n& Luc CROS, {function} {{participant}} #cros\n!09:00 A ; 15 #a\n  cros attends\n"
        ))
    };
    let found = between(&visit("Visite", "maire"), &visit("Venue", "adjoint"));
    let found: Vec<String> = found.whole().iter().map(line).collect();
    assert_eq!(
        found,
        ["- visit Visite > Venue | pPid | ", "- person maire > adjoint | Pid | cros"]
    );
}

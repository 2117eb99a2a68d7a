//! What has changed between two states, who may read it and whom it concerns.

use domain::compare::{
    Comparison, Difference, Hour, Named, RoleSeen, State, Travel, What, compare,
};
use domain::time::civil;
use domain::visit::{Audience, ManualRank, Role};
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
        What::Expected => "expected".into(),
        What::NotExpected => "not expected".into(),
        What::StandsIn { from, to } => format!("stands in {} > {}", names(from), names(to)),
        What::Speeches { from, to } => format!("speeches {} > {}", names(from), names(to)),
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
        What::Reference { from, to } => format!("reference {from} > {to}"),
        What::Aims { from, to } => format!("aims {from} > {to}"),
        What::Mention { from, to } => format!("mention {from} > {to}"),
        What::Rank { who, from, to } => {
            let place = |rank: &Option<ManualRank>| rank.as_ref().map_or(0, |rank| rank.position);
            format!("rank {} {} > {}", who.id, place(from), place(to))
        }
        What::PressBlock { from, to } => format!("press block {from} > {to}"),
        What::Person { from, to } => format!("person {} > {}", from.function, to.function),
        What::Access { from, to } => format!("access {from} > {to}"),
        What::Parking { from, to } => format!("parking {from} > {to}"),
    };
    format!("{stop} {said}")
}

fn names(all: &[Named]) -> String {
    all.iter().map(|who| who.id.as_str()).collect::<Vec<_>>().join("+")
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
        &["r roles basset attends >  | pPd | ", "r roles basset attends > awaited | i | arnaud"],
    );
    check(
        &with(""),
        &with("").replace("cros attends", "cros by dumas"),
        &["r roles cros attends > by dumas | Pid | arnaud cros dumas"],
    );
}

#[test]
fn an_answer_is_news_for_the_hosts_and_none_for_who_gave_it() {
    let with = |line: &str| format!("{MEETING}  arnaud welcomes\n  dumas {line}\n");
    check(
        &with("awaited"),
        &with("attends"),
        &["r roles dumas  > attends | Pd | ", "r roles dumas awaited > attends | i | arnaud"],
    );
    check_for("dumas", &with("awaited"), &with("attends"), &[]);
    check_for("dumas", &with("attends"), &with("awaited"), &[]);
    check_for("dumas", &with("attends"), &with("declined"), &["r not expected"]);
    check_for("dumas", &with("awaited"), &with("absent"), &["r not expected"]);
    check_for("dumas", &with("declined"), &with("attends"), &["r expected"]);
    // What there is to do is news, whatever was answered.
    check_for("dumas", &with("awaited"), &with("speaks"), &["r roles dumas  > speaks(none)"]);
    // The hosts' own answers are nobody's news but the other hosts'.
    let host = |line: &str| format!("{MEETING}  arnaud {line}\n");
    check_for("arnaud", &host("attends"), &host("awaited"), &[]);
}

#[test]
fn who_stands_in_reads_for_whom() {
    let with = |lines: &str| format!("{MEETING}  arnaud welcomes\n{lines}");
    let by = |person: &str| with("").replace("cros attends", &format!("cros by {person}"));
    check_for("dumas", &with(""), &by("dumas"), &["r expected", "r stands in  > cros"]);
    check_for("cros", &with(""), &by("dumas"), &["r not expected"]);
    check_for("dumas", &by("dumas"), &by("arnaud"), &["r not expected"]);
    check_for("arnaud", &by("dumas"), &by("arnaud"), &["r stands in  > cros"]);
    // Whoever is there already hears of it too.
    let there = |lines: &str| format!("{lines}  dumas attends\n");
    check_for("dumas", &there(&with("")), &there(&by("dumas")), &["r stands in  > cros"]);
    check_for("dumas", &there(&by("dumas")), &there(&with("")), &["r stands in cros > "]);
}

#[test]
fn a_speaker_is_told_of_the_own_minutes_and_of_who_speaks_after_whom() {
    let day = |minutes: u8, order: &str| {
        format!("{MEETING}  cros speaks {minutes}\n  arnaud speaks\n{order}")
    };
    check(
        &day(10, ""),
        &day(20, ""),
        &["r roles cros speaks 10+attends > speaks 20+attends | i | arnaud cros"],
    );
    let order = "  : speeches arnaud cros\n";
    check(&day(10, ""), &day(10, order), &["r speeches  > arnaud+cros | pPid | arnaud cros"]);
    check(
        &day(10, order),
        &day(10, "  : speeches cros arnaud\n"),
        &["r speeches arnaud+cros > cros+arnaud | pPid | arnaud cros"],
    );
    check(&day(10, order), &day(10, ""), &["r speeches arnaud+cros >  | pPid | arnaud cros"]);
}

#[test]
fn what_is_cancelled_is_told_as_cancelled_and_nothing_else() {
    let day = |status: &str| {
        format!(
            "!09:00 A ; 15 #a\n{status}> 20\nB ; 45 #b\n{status}  cros attends\n> 15\n!12:15 C ; 75 #c\n{status}"
        )
    };
    let cancelled = day("  status cancelled\n");
    check(
        &day(""),
        &cancelled,
        &[
            "a status Confirmed > Cancelled | pPid | ",
            "b status Confirmed > Cancelled | pPid | cros",
            "c status Confirmed > Cancelled | pPid | ",
        ],
    );
    // It is named by the hour that was given out, also where what was before it has moved.
    let moved = cancelled.replace("09:00 A", "08:00 A");
    let [before, after] = [day(""), moved].map(|day| read(&format!("{PEOPLE}{day}")));
    let comparison = between(&before, &after);
    let of_b = comparison.of(&"cros".into()).next().and_then(|it| it.stop.clone()).expect("told");
    let start = of_b.start.map(|it| civil(it.at, it.zone).format("%H:%M").to_string());
    assert_eq!(start.as_deref(), Some("09:35"));
    assert_eq!(comparison.of(&"cros".into()).count(), 1);
    check(&cancelled, &cancelled.replace("09:00 A", "08:00 A"), &[]);
}

#[test]
fn what_one_person_is_told() {
    let without_cros = MEETING.replace("  cros attends\n", "");
    check_for("cros", MEETING, &without_cros, &["r not expected"]);
    check_for("cros", &without_cros, MEETING, &["r expected"]);
    check_for("basset", MEETING, &without_cros, &[]);
    check_for("cros", MEETING, "", &["r removed"]);
    check_for("arnaud", MEETING, "", &[]);
    // Whoever leaves a stop that is changed as well hears of the stop as he knew it, and of nothing else.
    let renamed = without_cros.replace("Réunion", "Réunion secrète").replace("12:15", "14:00");
    check_for("cros", MEETING, &renamed, &["r not expected"]);
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
        ["- visit Visite > Venue | pPid | cros", "- person maire > adjoint | Pid | cros"]
    );
    let visit = |fields: &str, person: &str| {
        read(&format!(
            "= 2020-09-21\n{fields}& Luc CROS {{press}} #cros\n{person}& Zoé DUMAS {{driver}} #dumas\n!09:00 A ; 15 #a\n  cros attends\n  dumas attends\n"
        ))
    };
    for (before, after, expected) in [
        (": reference 71\n", ": reference 72\n", "- reference 71 > 72 | pPid | "),
        ("", ": aims Rencontrer\n", "- aims  > Rencontrer | pPid | "),
        ("", ": mention Confidentiel\n", "- mention  > Confidentiel | pPid | "),
        // What journalists must know concerns those who come.
        ("", ": press-contact Mme X\n", "- press block  > Mme X | pPid | cros"),
    ] {
        let found = between(&visit(before, ""), &visit(after, ""));
        assert_eq!(found.whole().iter().map(line).collect::<Vec<_>>(), [expected]);
    }
    // A place by hand, with its reason, is the hosts' own business.
    let found = between(&visit("", ""), &visit("", "  : rank 1 Invité d’honneur\n"));
    assert_eq!(found.whole().iter().map(line).collect::<Vec<_>>(), ["- rank cros 0 > 1 | i | "]);
}

//! Who reads what: a matrix of fields and audiences, and the rows that each of them gets.

use domain::edition::{Doing, Edition, EditionRow, edition, personal_edition};
use domain::ids::PersonId;
use domain::outline::read;
use domain::time::clock_on;
use domain::visit::Audience::{self, Drivers, Internal, Participants, Public};
use domain::{Visit, layout};

fn visit(outline: &str) -> Visit {
    let mut count = 0;
    let mut ids = |kind| {
        count += 1;
        format!("{kind:?}-{count}")
    };
    read(outline, &mut ids).unwrap_or_else(|error| panic!("{error}\n{outline}"))
}

fn of(visit: &Visit, audience: Audience) -> Edition {
    edition(visit, &layout(visit), audience)
}

/// Every text of this visit holds a mark of its own.
const MARKED: &str = "\
= 2020-09-21 Europe/Paris
: title visit-title
: reference visit-reference
: aims visit-aims
: office office-name <office-mail@x.example> office-telephone
: office-service service-of-office
: office-address address-of-office
: office-logo logo-of-office
: press-contact contact-of-press
: accreditation accreditation-of-press
: gate gate-of-press
: mention visit-mention
: group G group-name
& M. Guest-First GUEST-LAST, guest-function <guest-mail@x.example> {guest} #guest
  : body guest-body
  : phone guest-telephone
  : call guest-address
  : mandate guest-mandate
  : rank 1 guest-reason
& HOST-NAME, host-function <host-mail@x.example> {host} #host
  : phone host-telephone
& WELCOMER-NAME, welcomer-function <welcomer-mail@x.example> {staff} #welcomer
& SPEAKER-NAME, speaker-function {delegation} #speaker
& ATTENDER-NAME, attender-function {participant} #attender
& AWAITED-NAME {participant} #awaited
& DECLINED-NAME {participant} #declined
& ABSENT-NAME {participant} #absent
& REPRESENTED-NAME {participant} #represented
& STANDIN-NAME <standin-mail@x.example> {participant} #standin
& NOWHERE-NAME {participant} #nowhere
@ place-name (place-commune) #place
  : address place-address
  : access place-access
  : parking place-parking
@ hidden-place #hidden-place
  : address hidden-address
!09:00 stop-title ; 60 (45) @ place-name (place-commune), stop-room {G} ?2 #a
  : call participants 08:41
  : call internal 08:42
  : call drivers 08:43
  guest attends
  host attends
  welcomer welcomes
  speaker speaks 7
  attender attends
  awaited awaited
  declined declined
  absent absent
  represented by standin
  press pool
  note public note-public
  note participants note-participants
  note internal note-internal
  note drivers note-drivers
> 10 {G}
participants-title ; 10 {G} #p
  nowhere attends
  audience participants
> 10 {G}
internal-title ; 10 @ hidden-place {G} #i
  note public note-of-hidden
  audience internal
drivers-title ; 10 #d
  audience drivers
dropped-title ; 10 #dropped
  status dropped
told-to-nobody ; 10 #n
  audience none
= 2020-09-22
internal-day ; 10 #other
  audience internal
";

/// The field, and who reads it: public, participants, internal, drivers.
const MATRIX: &[(&str, [bool; 4])] = &[
    ("visit-title", ALL),
    ("visit-reference", ALL),
    ("visit-aims", ALL),
    ("office-name", ALL),
    ("office-mail", ALL),
    ("office-telephone", ALL),
    ("service-of-office", ALL),
    ("address-of-office", ALL),
    ("logo-of-office", ALL),
    ("contact-of-press", ALL),
    ("accreditation-of-press", ALL),
    ("gate-of-press", ALL),
    ("visit-mention", ALL),
    ("group-name", ALL),
    ("Guest-First GUEST-LAST", ALL),
    ("guest-function", ALL),
    ("guest-mail", OURS),
    ("guest-telephone", OURS),
    ("guest-body", ALL),
    ("guest-address", OURS),
    ("guest-mandate", NONE),
    ("guest-reason", OURS),
    ("HOST-NAME", ALL),
    ("host-function", ALL),
    ("host-mail", OURS),
    ("host-telephone", OURS),
    ("WELCOMER-NAME", ALL),
    ("welcomer-function", ALL),
    ("welcomer-mail", OURS),
    ("SPEAKER-NAME", ALL),
    ("speaker-function", ALL),
    ("ATTENDER-NAME", THOSE_WHO_COME),
    ("attender-function", THOSE_WHO_COME),
    ("AWAITED-NAME", OURS),
    ("DECLINED-NAME", OURS),
    ("ABSENT-NAME", OURS),
    ("REPRESENTED-NAME", THOSE_WHO_COME),
    ("STANDIN-NAME", THOSE_WHO_COME),
    ("standin-mail", OURS),
    // Who is only where drivers do not go.
    ("NOWHERE-NAME", [false, true, true, false]),
    ("place-name", ALL),
    ("place-commune", ALL),
    ("place-address", ALL),
    ("place-access", THOSE_WHO_COME),
    ("place-parking", THOSE_WHO_COME),
    ("stop-title", ALL),
    ("stop-room", ALL),
    ("Pool", ALL),
    ("note-public", ALL),
    ("note-participants", THOSE_WHO_COME),
    ("note-internal", OURS),
    ("note-drivers", [false, false, true, true]),
    ("participants-title", [false, true, true, false]),
    ("internal-title", OURS),
    ("hidden-place", OURS),
    ("hidden-address", OURS),
    ("note-of-hidden", OURS),
    ("drivers-title", [false, false, true, true]),
    ("dropped-title", NONE),
    ("told-to-nobody", NONE),
    ("internal-day", OURS),
    ("2020-09-22", OURS),
    // Minutes of a speech, what a stop may be cut to, how dear it is.
    ("Speaks(Some(7))", OURS),
    ("minimum: Some(45)", OURS),
    ("optional: Some(2)", OURS),
    ("latest: Some", OURS),
    ("fixed: true", [false, false, true, true]),
    ("Leg(", OURS),
];

const ALL: [bool; 4] = [true; 4];
const NONE: [bool; 4] = [false; 4];
/// Internal only.
const OURS: [bool; 4] = [false, false, true, false];
const THOSE_WHO_COME: [bool; 4] = [false, true, true, true];

#[test]
fn each_field_has_its_readers() {
    let visit = visit(MARKED);
    for (audience, at) in Audience::ALL.into_iter().zip(0..) {
        let read = format!("{:?}", of(&visit, audience));
        for (field, readers) in MATRIX {
            assert_eq!(read.contains(field), readers[at], "{field} to {audience:?}");
        }
    }
}

#[test]
fn every_text_of_the_visit_is_in_the_matrix() {
    let marks = MARKED.split(|char: char| !char.is_alphanumeric() && char != '-');
    for mark in marks.filter(|mark| mark.contains('-') && mark.chars().any(char::is_alphabetic)) {
        let of_outline =
            ["press-contact", "hidden-place"].contains(&mark) || mark.starts_with("office-");
        let told = MATRIX.iter().any(|(field, _)| field.contains(mark));
        assert!(told || of_outline, "{mark}");
    }
}

/// The rows of the first day: `09:00 Accueil`, `> 20`, `~ 10/20 (5)`.
fn rows(edition: &Edition) -> Vec<String> {
    let mut rows = Vec::new();
    for day in edition.days.iter().take(1) {
        let hour = |at| clock_on(day.date, at, day.zone).to_string();
        rows.extend(day.rows.iter().map(|row| match row {
            EditionRow::Stop(stop) => {
                let mark = if stop.fixed { "!" } else { "" };
                format!("{mark}{} {}", stop.start.map_or("?".to_owned(), hour), stop.title)
            }
            EditionRow::Leg(leg) => {
                let minutes = leg.minutes.map_or("?".to_owned(), |minutes| minutes.to_string());
                format!("> {minutes} {} → {}", leg.from, leg.to)
            }
            EditionRow::Margin(margin) => {
                let missing = match margin.missing {
                    0 => String::new(),
                    missing => format!(" -{missing}"),
                };
                format!("~ {}/{} ({}){missing}", margin.left, margin.wanted, margin.floor)
            }
        }));
    }
    rows
}

#[track_caller]
fn check_rows(outline: &str, audience: Audience, expected: &[&str]) {
    assert_eq!(rows(&of(&visit(outline), audience)), expected, "{audience:?}");
}

const DAY: &str = include_str!("../../../tests/fixtures/reference-day.txt");

#[test]
fn moves_and_margins_are_for_those_who_run_the_day() {
    let stops =
        ["09:00 Accueil", "09:35 Entreprise A", "10:35 Entreprise B", "12:15 Réunion d'échanges"];
    check_rows(DAY, Public, &stops);
    check_rows(DAY, Participants, &stops);
    for audience in [Internal, Drivers] {
        check_rows(
            DAY,
            audience,
            &[
                "!09:00 Accueil",
                "> 20 Gare d'Alès → Entreprise A",
                "09:35 Entreprise A",
                "> 15 Entreprise A → Entreprise B",
                "10:35 Entreprise B",
                "> 20 Entreprise B → Pôle Mécanique d'Alès",
                "~ 20/20 (5)",
                "!12:15 Réunion d'échanges",
            ],
        );
    }
}

#[test]
fn a_margin_says_what_is_missing() {
    let late = DAY.replace("!09:00", "!09:30");
    let late = rows(&of(&visit(&late), Internal));
    assert_eq!(late[late.len() - 2], "~ 5/20 (5) -15");
    let later = DAY.replace("!09:00", "!09:15");
    let later = rows(&of(&visit(&later), Internal));
    assert_eq!(later[later.len() - 2], "~ 5/20 (5)");
}

#[test]
fn a_move_is_told_to_those_who_know_of_both_its_ends() {
    let hidden =
        DAY.replace("Entreprise B ; 60 (40)", "Entreprise B ; 60 (40)\n  audience internal");
    check_rows(
        &hidden,
        Drivers,
        &[
            "!09:00 Accueil",
            "> 20 Gare d'Alès → Entreprise A",
            "09:35 Entreprise A",
            "~ 20/20 (5)",
            "!12:15 Réunion d'échanges",
        ],
    );
    // The hours of the others tell nothing new: they are those of the one timeline.
    check_rows(
        &hidden,
        Public,
        &["09:00 Accueil", "09:35 Entreprise A", "12:15 Réunion d'échanges"],
    );
}

#[test]
fn what_is_told_to_the_public_is_told_to_those_who_take_part() {
    let told = |audiences: &str| {
        let visit = visit(&format!("= 2020-09-21\nA ; 5\n  audience {audiences}\n"));
        Audience::ALL.map(|audience| of(&visit, audience).stops().count() == 1)
    };
    assert_eq!(told("public"), [true, true, true, false]);
    assert_eq!(told("participants"), [false, true, true, false]);
    assert_eq!(told("internal"), OURS);
    assert_eq!(told("drivers"), [false, false, true, true]);
    assert_eq!(told("public,drivers"), ALL);
    assert_eq!(told("none"), NONE);
}

#[test]
fn who_is_awaited_when_is_told_to_each_audience() {
    let visit = visit(MARKED);
    let calls = |audience| {
        let edition = of(&visit, audience);
        let stop = edition.stops().next().expect("the first stop").clone();
        let all: Vec<String> = stop.calls.iter().map(|(to, at)| format!("{to:?} {at}")).collect();
        (stop.call.map(|at| at.to_string()), all.join(", "))
    };
    assert_eq!(calls(Public), (None, String::new()));
    assert_eq!(calls(Participants), (Some("08:41".into()), "Participants 08:41".into()));
    assert_eq!(
        calls(Internal),
        (Some("08:42".into()), "Participants 08:41, Internal 08:42, Drivers 08:43".into())
    );
    assert_eq!(calls(Drivers), (Some("08:43".into()), "Participants 08:41, Drivers 08:43".into()));
}

#[test]
fn a_minimum_is_told_where_something_can_be_cut() {
    let minimum = |stop: &str| {
        let visit = visit(&format!("= 2020-09-21\n{stop}\n"));
        of(&visit, Internal).stops().next().and_then(|stop| stop.minimum)
    };
    assert_eq!(minimum("A ; 60 (45)"), Some(45));
    assert_eq!(minimum("A ; 60 (60)"), None);
    assert_eq!(minimum("A ; ? (45)"), None);
    assert_eq!(minimum("A ; 60"), None);
}

#[test]
fn a_cancelled_stop_is_told_and_takes_no_time() {
    check_rows(
        "= 2020-09-21\n!09:00 A ; 5\nB ; 5\n  status cancelled\nC ; 5\n",
        Public,
        &["09:00 A", "09:05 B", "09:05 C"],
    );
}

#[test]
fn one_day_is_read_alone() {
    let visit = visit("= 2020-09-21\nA ; 5\n= 2020-09-22\nB ; 5\n");
    let date = |date: &str| date.parse().expect("a date");
    let second = of(&visit, Public).only_day(date("2020-09-22"));
    assert_eq!(second.stops().map(|stop| stop.title.as_str()).collect::<Vec<_>>(), ["B"]);
    assert!(of(&visit, Public).only_day(date("2020-09-23")).days.is_empty());
}

#[test]
fn who_is_at_a_stop_reads_of_it() {
    let visit = visit(
        "= 2020-09-21
& GUEST {guest} #guest
& HOST <mail@x.example> {host} #host
& DRIVER {driver} #driver
& JOURNALIST {press} #journalist
& STRANGER #stranger
Everybody ; 5
Secret ; 5
  audience internal
  guest attends
  note participants p
  note internal i
Speech ; 5
  host speaks 5
  guest declined
  journalist attends
Replaced ; 5
  host by guest
  driver awaited
Dropped ; 5
  status dropped
  guest attends
",
    );
    let agenda = layout(&visit);
    let of = |person: &str| personal_edition(&visit, &agenda, &PersonId::from(person));
    let titles = |person: &str| {
        let edition = of(person).expect("somebody of the visit");
        edition.stops().map(|stop| stop.title.clone()).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(titles("guest"), "Secret, Replaced");
    assert_eq!(titles("host"), "Speech");
    assert_eq!(titles("driver"), "Replaced");
    assert_eq!(titles("journalist"), "Speech");
    assert_eq!(titles("stranger"), "");
    assert_eq!(of("nobody"), None);
    let guest = of("guest").expect("the guest");
    assert_eq!(guest.audience, Participants);
    let notes = &guest.stops().next().expect("the secret").notes;
    assert_eq!(*notes, [(Participants, "p".to_owned())]);
    let host = of("host").expect("the host");
    let speech = &host.stops().next().expect("the speech").people[0];
    assert_eq!(
        (&speech.doing, speech.person.mail.as_str()),
        (&Doing::Speaks(Some(5)), "mail@x.example")
    );
}

//! Edits: what they do to the programme, told as outlines before and after, and what they refuse.

use domain::command::{DayField, PlaceField, StopField};
use domain::ids::{GroupId, PersonId, StopId, Uid};
use domain::outline::{read, write};
use domain::time::Clock;
use domain::visit::{
    Attendance, Audience, Group, LegKey, Margin, MarginKey, Person, Pin, Place, Role, Status, Stop,
    Timing, Visit, Window,
};
use domain::{Command, Refusal, apply, apply_all};

fn visit(outline: &str) -> Visit {
    let outline = format!("= 2020-09-21\n{outline}");
    let mut count = 0;
    let mut ids = |kind| {
        count += 1;
        format!("{kind:?}-{count}")
    };
    read(&outline, &mut ids).unwrap_or_else(|error| panic!("{error}\n{outline}"))
}

/// The edit leads from one outline to the other, and its change taken back leads back again.
#[track_caller]
fn check(before: &str, command: Command, after: &str) {
    let before = visit(before);
    let change = apply(&before, &command).expect("the edit is possible");
    let mut edited = before.clone();
    change.apply_to(&mut edited).expect("made from this visit");
    assert!(edited.is_sound());
    let written = write(&edited);
    let body = written.strip_prefix("= 2020-09-21 Europe/Paris\n").unwrap_or(&written);
    assert_eq!(body, after);
    change.inverted().apply_to(&mut edited).expect("made from this visit");
    assert_eq!(edited, before);
}

#[track_caller]
fn check_refused(before: &str, command: Command, refusal: Refusal) {
    assert_eq!(apply(&visit(before), &command), Err(refusal));
}

fn day() -> chrono::NaiveDate {
    "2020-09-21".parse().expect("a date")
}

fn remove(stop: &str) -> Command {
    Command::RemoveStop { stop: stop.into() }
}

fn move_behind(stop: &str, after: Option<&str>) -> Command {
    Command::MoveStop { stop: stop.into(), day: day(), after: after.map(StopId::from) }
}

fn set(stop: &str, field: StopField) -> Command {
    Command::SetStop { stop: stop.into(), field }
}

fn regroup(stop: &str, group: Option<&str>) -> Command {
    set(stop, StopField::Group(group.map(GroupId::from)))
}

fn add_behind(after: Option<&str>, place: Option<&str>) -> Command {
    let mut stop = Stop::new("x".into(), "uid-x".into(), "X");
    stop.duration = Some(5);
    stop.place = place.map(Into::into);
    Command::AddStop { day: day(), after: after.map(StopId::from), stop: Box::new(stop) }
}

fn leg(from: &str, to: &str, group: Option<&str>) -> LegKey {
    LegKey { from: from.into(), to: to.into(), group: group.map(GroupId::from) }
}

const THREE: &str = "A ; 10 #a\n> 20\nB ; 10 #b\n> 15\nC ; 10 #c\n";

#[test]
fn what_is_not_known_of_a_new_move_is_unknown() {
    check(THREE, remove("b"), "A ; 10 #a\n> ?\nC ; 10 #c\n");
    check(THREE, remove("a"), "B ; 10 #b\n> 15\nC ; 10 #c\n");
    check(THREE, remove("c"), "A ; 10 #a\n> 20\nB ; 10 #b\n");
    check(
        THREE,
        add_behind(Some("a"), None),
        "A ; 10 #a\n> ?\nX ; 5 #x\n> ?\nB ; 10 #b\n> 15\nC ; 10 #c\n",
    );
    check(THREE, move_behind("b", None), "B ; 10 #b\n> ?\nA ; 10 #a\n> ?\nC ; 10 #c\n");
    check(THREE, move_behind("b", Some("c")), "A ; 10 #a\n> ?\nC ; 10 #c\n> ?\nB ; 10 #b\n");
}

#[test]
fn where_no_move_was_told_none_is_asked_for() {
    let three = "A ; 10 #a\nB ; 10 #b\nC ; 10 #c\n";
    check(three, remove("b"), "A ; 10 #a\nC ; 10 #c\n");
    check(three, move_behind("c", None), "C ; 10 #c\nA ; 10 #a\nB ; 10 #b\n");
    check(three, add_behind(None, None), "X ; 5 #x\nA ; 10 #a\nB ; 10 #b\nC ; 10 #c\n");
    check(
        THREE,
        add_behind(Some("c"), None),
        "A ; 10 #a\n> 20\nB ; 10 #b\n> 15\nC ; 10 #c\nX ; 5 #x\n",
    );
}

#[test]
fn a_move_that_stays_as_it_was_keeps_its_minutes() {
    check(THREE, move_behind("b", Some("a")), THREE);
    check(
        "A ; 10 #a\n> 20\nB ; 10 #b\n> 15\nC ; 10 #c\n> 7\nD ; 10 #d\n",
        move_behind("d", Some("b")),
        "A ; 10 #a\n> 20\nB ; 10 #b\n> ?\nD ; 10 #d\n> ?\nC ; 10 #c\n",
    );
}

#[test]
fn minutes_between_the_same_two_places_are_known() {
    check(
        "A ; 10 @ P #a\n> 20\nB ; 10 @ Q #b\n> 25\nC ; 10 @ P #c\n> 9\nD ; 10 @ R #d\n",
        move_behind("d", Some("a")),
        "A ; 10 @ P #a\n> 9\nD ; 10 @ R #d\n> ?\nB ; 10 @ Q #b\n> 25\nC ; 10 @ P #c\n",
    );
    // The move that the removed stop made is known too.
    check(
        "A ; 10 @ P #a\n> 20\nB ; 10 @ Q #b\nC ; 10 @ Q #c\n",
        remove("b"),
        "A ; 10 @ P #a\n> 20\nC ; 10 @ Q #c\n",
    );
    check(
        "A ; 10 @ P #a\n> 20\nB ; 10 @ Q #b\n",
        add_behind(Some("a"), Some("p")),
        "A ; 10 @ P #a\nX ; 5 @ P #x\n> 20\nB ; 10 @ Q #b\n",
    );
    // Where legs between two places differ, the longer one.
    check(
        "A ; 10 @ P #a\n> 20\nB ; 10 @ Q #b\n> ?\nC ; 10 @ P #c\n> 30\nD ; 10 @ Q #d\n",
        add_behind(Some("b"), Some("p")),
        "A ; 10 @ P #a\n> 20\nB ; 10 @ Q #b\n> ?\nX ; 5 @ P #x\nC ; 10 @ P #c\n> 30\nD ; 10 @ Q #d\n",
    );
    check(
        "A ; 10 @ P #a\n> 20\nB ; 10 @ Q #b\n> 30\nC ; 10 @ P #c\n> 40\nD ; 10 @ Q #d\n",
        add_behind(Some("d"), Some("p")),
        "A ; 10 @ P #a\n> 20\nB ; 10 @ Q #b\n> 30\nC ; 10 @ P #c\n> 40\nD ; 10 @ Q #d\n> 30\nX ; 5 @ P #x\n",
    );
}

#[test]
fn within_one_place_nobody_moves() {
    check(
        "A ; 10 @ P #a\n> 20\nB ; 10 @ Q #b\n> 20\nC ; 10 @ P #c\n",
        remove("b"),
        "@ Q #q\nA ; 10 @ P #a\nC ; 10 @ P #c\n",
    );
}

#[test]
fn who_goes_over_to_a_group_goes_as_before() {
    let split = "A ; 10 #a\n> 20 {G}\nB ; 10 {G} #b\n> 15 {G}\nC ; 10 #c\n";
    let groups = |outline: &str| format!(": group G\n{outline}");
    check(&groups(THREE), regroup("b", Some("G")), split);
    check(split, regroup("b", None), &groups(THREE));
    check(
        ": group H Visite technique\nA ; 10 #a\n> 20 {G}\n~ 10 (5) {G}\n!10:00 B ; 10 {G} #b\n",
        regroup("b", Some("H")),
        ": group G\n: group H Visite technique\nA ; 10 #a\n> 20 {H}\n~ 10 (5) {H}\n!10:00 B ; 10 {H} #b\n",
    );
}

#[test]
fn each_group_goes_its_own_way() {
    let split =
        "A ; 10 #a\n> 5 {G}\nB ; 10 {G} #b\n> 6 {G}\n> 7 {H}\nC ; 10 {H} #c\n> 8 {H}\nD ; 10 #d\n";
    check(split, remove("b"), ": group G\nA ; 10 #a\n> 7 {H}\nC ; 10 {H} #c\n> 8 {H}\nD ; 10 #d\n");
    check(split, remove("d"), "A ; 10 #a\n> 5 {G}\nB ; 10 {G} #b\n> 7 {H}\nC ; 10 {H} #c\n");
    check(
        split,
        move_behind("c", Some("d")),
        "A ; 10 #a\n> 5 {G}\nB ; 10 {G} #b\n> 6 {G}\nD ; 10 #d\n> ? {H}\nC ; 10 {H} #c\n",
    );
}

#[test]
fn a_move_over_a_dropped_stop_is_kept_while_somebody_can_make_it() {
    let dropped = "A ; 10 #a\n> 20\nB ; 10 #b\n  status dropped\n> 15\n> 30 #a #c\nC ; 10 #c\n";
    let bridged = Command::SetLeg { leg: leg("a", "c", None), minutes: Some(30) };
    check(&dropped.replace("> 30 #a #c\n", ""), bridged.clone(), dropped);
    check(
        dropped,
        set("b", StopField::Status(Status::Confirmed)),
        &dropped.replace("  status dropped\n", ""),
    );
    check(dropped, remove("b"), "A ; 10 #a\n> 30\nC ; 10 #c\n");
    check(dropped, remove("a"), "B ; 10 #b\n  status dropped\n> 15\nC ; 10 #c\n");
    check(
        dropped,
        move_behind("c", None),
        "C ; 10 #c\n> ?\nA ; 10 #a\n> 20\nB ; 10 #b\n  status dropped\n",
    );
    check_refused(THREE, bridged, Refusal::NoLeg(leg("a", "c", None)));
    let untimed = "A ; 10 #a\n!? B ; 10 #b\nC ; 10 #c\n";
    let over_untimed = Command::SetLeg { leg: leg("a", "c", None), minutes: None };
    check(untimed, over_untimed, "A ; 10 #a\n!? B ; 10 #b\n> ? #a #c\nC ; 10 #c\n");
}

#[test]
fn what_is_asked_of_a_stop_goes_with_it() {
    check("A ; 10 #a\n~ 20 (5)\n!10:00 B ; 10 #b\n", remove("b"), "A ; 10 #a\n");
    let day_two = "= 2020-09-22\nC ; 10 #c\n";
    let moved = Command::MoveStop {
        stop: "b".into(),
        day: "2020-09-22".parse().expect("a date"),
        after: Some("c".into()),
    };
    check(
        &format!("A ; 10 #a\n> 20\n~ 20 (5)\n!10:00 B ; 10 #b\n{day_two}"),
        moved,
        "A ; 10 #a\n= 2020-09-22\nC ; 10 #c\n> ?\n~ 20 (5)\n!10:00 B ; 10 #b\n",
    );
}

#[test]
fn a_shift_fixes_the_new_hour() {
    let shift = |stop: &str, by| Command::Shift { stop: stop.into(), by };
    check("!09:00 A ; 10 #a\n", shift("a", -20), "!08:40 A ; 10 #a\n");
    check("!-09:00 A ; 10 #a\n", shift("a", 30), "!-09:30 A ; 10 #a\n");
    check("!09:00 A ; 10 #a\nB ; 5 #b\n", shift("b", 5), "!09:00 A ; 10 #a\n!09:15 B ; 5 #b\n");
    check("!23:50 A ; 10 #a\n", shift("a", 20), "!00:10+1 A ; 10 #a\n");
    check_refused("!? A ; 10 #a\n", shift("a", 5), Refusal::Untimed("a".into()));
    check_refused("!09:00 A ; 10 #a\n", shift("a", 1441), Refusal::OutOfRange);
    check_refused("!09:00 A ; 10 #a\n", shift("z", 5), Refusal::NoStop("z".into()));
}

#[test]
fn somebody_has_each_role_once() {
    let people = "& A #p\n& B #q\nX ; 5 #x\n  p speaks 5\n  q by p\n";
    let attend = |person: &str, role| Command::Attend {
        stop: "x".into(),
        attendance: Attendance { person: person.into(), role },
    };
    let rest = |details: &str| format!("& A #p\n& B #q\nX ; 5 #x\n{details}");
    check(people, attend("p", Role::Speaks(Some(7))), &rest("  p speaks 7\n  q by p\n"));
    check(people, attend("p", Role::Welcomes), &rest("  p speaks 5\n  q by p\n  p welcomes\n"));
    let leave = Command::Leave { stop: "x".into(), person: "p".into() };
    check(people, leave, &rest("  q by p\n"));
    let removed = Command::RemovePerson { person: "p".into() };
    check(people, removed, "& B #q\nX ; 5 #x\n  q declined\n");
    let excused = "& A #p\n& B #q\nX ; 5 #x\n  q declined\n  q by p\n";
    check(
        excused,
        Command::RemovePerson { person: "p".into() },
        "& B #q\nX ; 5 #x\n  q declined\n",
    );
    let herself = Refusal::RepresentsSelf("p".into());
    check_refused(people, attend("p", Role::RepresentedBy("p".into())), herself);
    check_refused(people, attend("z", Role::Attends), Refusal::NoPerson("z".into()));
}

#[test]
fn whether_somebody_comes_is_answered_in_one_way() {
    let at = |details: &str| format!("& A #p\n& B #q\nX ; 5 #x\n  q attends\n{details}");
    let by_q = Role::RepresentedBy("q".into());
    for (before, answer, after) in [
        ("  p attends\n", Role::Declined, "  p declined\n"),
        ("  p attends\n", Role::Absent, "  p absent\n"),
        ("  p awaited\n", Role::Attends, "  p attends\n"),
        ("  p attends\n", Role::Awaited, "  p awaited\n"),
        ("  p attends\n", by_q.clone(), "  p by q\n"),
        ("  p by q\n", Role::Attends, "  p attends\n"),
        // What somebody was to do is still to be done by somebody: that is said beside the other problems.
        ("  p welcomes\n  p attends\n", Role::Declined, "  p welcomes\n  p declined\n"),
        ("  p attends\n", Role::Speaks(None), "  p attends\n  p speaks\n"),
        // Whoever is asked to speak comes.
        ("  p declined\n", Role::Speaks(None), "  p speaks\n"),
        ("  p by q\n", Role::Welcomes, "  p welcomes\n"),
    ] {
        let attendance = Attendance { person: "p".into(), role: answer };
        check(&at(before), Command::Attend { stop: "x".into(), attendance }, &at(after));
    }
    let relieve = |role| Command::Relieve { stop: "x".into(), person: "p".into(), role };
    // An answer that another one took the place of may be taken back: it is gone already.
    check(&at("  p declined\n"), relieve(Role::Attends), &at("  p declined\n"));
    check_refused(&at(""), relieve(Role::Attends), Refusal::NotThere("p".into()));
    // Entered twice, and answered in two ways: who does not come under one name does not come.
    let merge = Command::MergePerson { person: "p".into(), twin: "t".into() };
    check(
        "& A #p\n& A #t\nX ; 5 #x\n  p attends\n  t declined\n",
        merge,
        "& A #p\nX ; 5 #x\n  p declined\n",
    );
}

#[test]
fn a_new_stop_is_entered_as_it_would_be_edited() {
    let mut stop = Stop::new("x".into(), "uid-x".into(), "X");
    let speaks = |minutes| Attendance { person: "p".into(), role: Role::Speaks(minutes) };
    stop.attendances = vec![speaks(None), speaks(Some(5))];
    stop.notes.insert(Audience::Public, String::new());
    let add =
        |stop: &Stop| Command::AddStop { day: day(), after: None, stop: Box::new(stop.clone()) };
    check("& A #p\n", add(&stop), "& A #p\nX ; ? #x\n  p speaks 5\n");
    let known = Stop { uid: Uid::new("Uid-1"), ..stop.clone() };
    check_refused("& A #p\nB ; 5 #b\n", add(&known), Refusal::IdExists("x".into()));
    let known = Stop { id: "b".into(), ..stop.clone() };
    check_refused("& A #p\nB ; 5 #b\n", add(&known), Refusal::IdExists("b".into()));
    check_refused("", add(&stop), Refusal::NoPerson("p".into()));
    check_refused("& A #p\n", add(&Stop { title: " ".into(), ..stop.clone() }), Refusal::EmptyName);
    check_refused("& A #p\n", add(&Stop { id: "".into(), ..stop.clone() }), Refusal::EmptyName);
    check_refused(
        "& A #p\n",
        add(&Stop { group: Some("G".into()), ..stop }),
        Refusal::NoGroup("G".into()),
    );
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let one =
        ": group G\n@ P #p\n= 2020-09-22\n!09:00 A ; 10 @ P #a\n~ 20 (5)\n!10:00 B ; 5 {G} #b\n";
    let hour = |minutes| Clock::from_minutes(minutes);
    let window = |opens, closes| Window { opens: hour(opens), closes: hour(closes) };
    let late = "2020-09-22".parse().expect("a date");
    let margin = |before: &str, wanted, floor| Command::SetMargin {
        margin: MarginKey { before: before.into(), group: None },
        value: Margin { wanted, floor },
    };
    let person =
        |id: &str, last: &str| Command::AddPerson(Box::new(Person::named(id.into(), "", last)));
    let place =
        |id: &str, name: &str| Command::AddPlace(Box::new(Place::new(id.into(), name, None)));
    for (command, refusal) in [
        (Command::AddDay { date: late }, Refusal::DayExists(late)),
        (Command::MoveDay { date: late, to: day() }, Refusal::DayExists(day())),
        (Command::RemoveDay { date: late }, Refusal::DayHasStops(late)),
        (
            Command::SetDay { date: late, field: DayField::Hours(Some(window(60, 60))) },
            Refusal::WindowReversed,
        ),
        (
            Command::SetDay { date: late, field: DayField::Hours(Some(window(60, 2881))) },
            Refusal::OutOfRange,
        ),
        (set("a", StopField::Title("  ".into())), Refusal::EmptyName),
        (set("a", StopField::Window(Some(window(600, 540)))), Refusal::WindowReversed),
        (set("a", StopField::Duration(Some(10_081))), Refusal::OutOfRange),
        (set("a", StopField::Timing(Timing::Pinned(Pin::End(hour(2881))))), Refusal::OutOfRange),
        (set("a", StopField::Call(Audience::Public, Some(hour(-1441)))), Refusal::OutOfRange),
        (set("a", StopField::Optional(Some(0))), Refusal::PriorityOutOfRange),
        (set("a", StopField::Optional(Some(100))), Refusal::PriorityOutOfRange),
        (set("a", StopField::Place(Some("z".into()))), Refusal::NoPlace("z".into())),
        (regroup("a", Some("Z")), Refusal::NoGroup("Z".into())),
        (Command::SetSeats { group: "Z".into(), seats: Some(7) }, Refusal::NoGroup("Z".into())),
        (margin("a", 5, 6), Refusal::FloorAboveWanted { wanted: 5, floor: 6 }),
        (margin("z", 5, 5), Refusal::NoStop("z".into())),
        (
            Command::RemoveMargin { margin: MarginKey { before: "a".into(), group: None } },
            Refusal::NoMargin(MarginKey { before: "a".into(), group: None }),
        ),
        (Command::RemoveLeg { leg: leg("a", "b", None) }, Refusal::NoLeg(leg("a", "b", None))),
        (
            Command::SetLeg { leg: leg("b", "a", None), minutes: None },
            Refusal::NoLeg(leg("b", "a", None)),
        ),
        (
            Command::SetLeg { leg: leg("a", "b", Some("Z")), minutes: None },
            Refusal::NoGroup("Z".into()),
        ),
        (
            Command::AddGroup(Group { id: " ".into(), name: String::new(), seats: None }),
            Refusal::EmptyName,
        ),
        (
            Command::AddGroup(Group { id: "G".into(), name: String::new(), seats: None }),
            Refusal::IdExists("G".into()),
        ),
        (Command::RemoveGroup { group: "G".into() }, Refusal::GroupHasStops("G".into())),
        (Command::RemovePlace { place: "p".into() }, Refusal::PlaceUsed("p".into())),
        (
            Command::SetPlace { place: "p".into(), field: PlaceField::Name(" ".into()) },
            Refusal::EmptyName,
        ),
        (person("q", " "), Refusal::EmptyName),
        (person("", "B"), Refusal::EmptyName),
        (place("", "B"), Refusal::EmptyName),
        (place("p", "B"), Refusal::IdExists("p".into())),
        (Command::MovePerson { person: "z".into(), after: None }, Refusal::NoPerson("z".into())),
        (move_behind("a", Some("a")), Refusal::NotInLine("a".into())),
        (add_behind(Some("a"), None), Refusal::NotInLine("a".into())),
    ] {
        check_refused(one, command, refusal);
    }
}

#[test]
fn of_several_edits_all_are_made_or_none() {
    let before = visit(THREE);
    let edits = [remove("b"), move_behind("c", None), remove("b")];
    assert_eq!(apply_all(&before, &edits), Err((2, Refusal::NoStop("b".into()))));
    let change = apply_all(&before, &edits[..2]).expect("possible");
    let mut edited = before.clone();
    change.apply_to(&mut edited).expect("made from this visit");
    assert_eq!(write(&edited), "= 2020-09-21 Europe/Paris\nC ; 10 #c\n> ?\nA ; 10 #a\n");
    // A change meets only the visit that it was made from.
    assert!(change.apply_to(&mut edited).is_err());
    assert_eq!(write(&edited), "= 2020-09-21 Europe/Paris\nC ; 10 #c\n> ?\nA ; 10 #a\n");
}

#[test]
fn thousands_of_stops_are_added_at_once() {
    let mut after: Option<StopId> = None;
    let mut edits = Vec::new();
    for at in 0..5000 {
        let stop = Stop::new(StopId::new(format!("s{at}")), Uid::new(format!("u{at}")), "Étape");
        let id = stop.id.clone();
        edits.push(Command::AddStop { day: day(), after: after.take(), stop: Box::new(stop) });
        after = Some(id);
    }
    let change = apply_all(&visit(""), &edits).expect("possible");
    assert_eq!(change.touched().count(), 5001);
    let person = PersonId::from("p");
    assert!(!change.touched().any(|key| *key == domain::change::RecordKey::Person(person.clone())));
}

#[test]
fn the_seats_of_a_group() {
    let (none, seven) = ("A ; 10 {G} #a\n", ": seats G 7\nA ; 10 {G} #a\n");
    let seats = |seats| Command::SetSeats { group: "G".into(), seats };
    check(none, seats(Some(7)), seven);
    check(seven, seats(None), none);
    // A new name keeps them.
    let name = Command::NameGroup { group: "G".into(), name: "Presse".into() };
    check(seven, name, ": group G Presse\n: seats G 7\nA ; 10 {G} #a\n");
}

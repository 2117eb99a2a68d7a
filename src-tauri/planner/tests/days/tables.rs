//! Days in the language of the trade, and what is proposed for them.

use domain::problem::Severity;
use domain::{Agenda, StopId, Visit, apply_all, layout, outline};
use planner::order::Steps;
use planner::{Fact, Kind, Obstacles, Proposal, Share};

/// What the searches of these tests may cost.
const STEPS: u64 = 5_000_000;

pub(crate) fn read(text: &str) -> Visit {
    let mut made = 0;
    let mut ids = |_| {
        made += 1;
        format!("id-{made}")
    };
    outline::read(text, &mut ids).unwrap_or_else(|error| panic!("{error:?}\n{text}"))
}

pub(crate) fn suggestions(visit: &Visit) -> planner::Orders {
    let dates: Vec<_> = visit.days().map(|day| day.date).collect();
    planner::suggestions(visit, &layout(visit), &dates, &mut Steps(STEPS))
}

pub(crate) fn applied(visit: &Visit, proposal: &Proposal) -> Visit {
    let mut after = visit.clone();
    let change = apply_all(visit, &proposal.commands).expect("a proposal applies to its visit");
    change.apply_to(&mut after).expect("what applies changes the visit");
    after
}

/// The day as one reads it: hours and titles of what takes place, `≈` behind what is not sure.
fn day(visit: &Visit) -> String {
    let agenda: Agenda = layout(visit);
    let lines = visit.stops().filter(|(_, stop)| stop.takes_time()).map(|(_, stop)| {
        let planned = agenda.stop(&stop.id).expect("each stop of the visit is laid out");
        let hour = planned.start.map_or("?".to_owned(), |at| planned.clock(at).to_string());
        let doubt = if planned.uncertain { " ≈" } else { "" };
        format!("{hour} {}{doubt}", stop.title)
    });
    lines.collect::<Vec<_>>().join(", ")
}

/// The first proposal of a kind: the day that it gives.
#[track_caller]
fn check(text: &str, kind: Kind, proved: bool, expected: &str) {
    let visit = read(text);
    let found = suggestions(&visit).proposals;
    let proposal = found.iter().find(|proposal| proposal.kind == kind);
    let Some(proposal) = proposal else {
        panic!("no {kind:?} among {:?}", found.iter().map(|it| it.kind).collect::<Vec<_>>());
    };
    assert_eq!(day(&applied(&visit, proposal)), expected);
    assert_eq!(proposal.optimal, proved);
}

/// A table of minutes between places that the first stops, in reserve, hold.
const TRIANGLE: &str = "= 2020-09-21 Europe/Paris [08:00-19:00]
@ Gare #gare
  : to loin 30
  : to pres 10
  : to mairie 20
@ Loin #loin
  : to pres 10
  : to mairie 10
  : to gare 30
@ Pres #pres
  : to loin 10
  : to gare 10
  : to mairie 30
@ Mairie #mairie
  : to loin 10
  : to pres 30
";

#[test]
fn the_shorter_way_round_is_found_and_proved() {
    let text = format!(
        "{TRIANGLE}!09:00 Accueil ; 15 @ Gare\n> ?\nLoin ; 30 @ Loin\n> ?\nPrès ; 30 @ Pres\n> ?\n!12:00 Réunion ; 60 @ Mairie\n"
    );
    check(&text, Kind::Order, true, "09:00 Accueil, 09:25 Près, 10:05 Loin, 12:00 Réunion");
}

#[test]
fn of_options_the_dearest_are_kept_as_far_as_they_fit() {
    let text = "= 2020-09-21\n!09:00 Accueil ; 0 #accueil\nA ; 60 ?3 #a\nB ; 60 ?1 #b\nC ; 60 ?2 #c\nD ; 60 ?4 #d\n!12:00 Déjeuner ; 60 #dejeuner\n";
    check(text, Kind::Drop, true, "09:00 Accueil, 09:00 A, 10:00 B, 11:00 C, 12:00 Déjeuner");
}

#[test]
fn of_nine_companies_five_fit() {
    let companies: String =
        (1..10).map(|at| format!("Entreprise {at} ; 30 ?{at} #e{at}\n")).collect();
    let text = format!(
        "= 2020-09-21\n!09:00 Accueil ; 30 #accueil\n{companies}!12:00 Déjeuner ; 60 #dejeuner\n"
    );
    let visit = read(&text);
    let found = suggestions(&visit).proposals;
    let best = found.iter().find(|proposal| proposal.optimal).unwrap();
    let after = applied(&visit, best);
    let kept = after.stops().filter(|(_, stop)| stop.takes_time());
    let kept: Vec<u8> = kept.filter_map(|(_, stop)| stop.optional).collect();
    assert_eq!(kept, [1, 2, 3, 4, 5]);
    assert_eq!(layout(&after).blocking().count(), 0);
}

#[test]
fn an_option_in_reserve_comes_back_where_it_fits() {
    let text = "= 2020-09-21\n!09:00 Accueil ; 30 #accueil\nA ; 60 #a\nB ; 60 ?1 #b\n  status dropped\n!12:00 Déjeuner ; 60 #dejeuner\n";
    check(text, Kind::Choose, true, "09:00 Accueil, 09:30 A, 10:30 B, 12:00 Déjeuner");
}

#[test]
fn opening_hours_turn_an_order_round() {
    let text = "= 2020-09-21\n!09:00 Accueil ; 15 #accueil\nUsine ; 60 [10:00-11:30] #usine\nB ; 45 #b\n!11:15 Réunion ; 60 #reunion\n";
    check(text, Kind::Swap, true, "09:00 Accueil, 09:15 B, 10:00 Usine, 11:15 Réunion");
}

#[test]
fn words_stay_behind_what_they_belong_to() {
    let text = format!(
        "{TRIANGLE}!09:00 Accueil ; 15 @ Gare\n> ?\nLoin ; 30 @ Loin\nMots ; 10 @ Loin\n  : kind speech\n> ?\nPrès ; 30 @ Pres\n> ?\n!12:00 Réunion ; 60 @ Mairie\n"
    );
    check(
        &text,
        Kind::Order,
        true,
        "09:00 Accueil, 09:25 Près, 10:05 Loin, 10:35 Mots, 12:00 Réunion",
    );
}

#[test]
fn what_nobody_knows_is_said_and_never_made_up() {
    let text = "= 2020-09-21\n!09:00 Accueil ; 15 @ Gare #x\n> 20\nA ; 30 @ A #a\n> 10\nB ; 30 @ B #b\n> 10\n!12:00 Réunion ; 60 @ Mairie #r\n";
    let found = suggestions(&read(text));
    assert!(found.proposals.is_empty());
    assert!(found.unknown.contains(&("x".into(), "b".into())));
}

#[test]
fn what_is_proposed_differs_in_kind() {
    // Five minutes are missing before noon; seven visits or the margin could give them, an option could go, all could begin earlier.
    let visits: String = (1..=7).map(|at| format!("Visite {at} ; 20 (10) #v{at}\n")).collect();
    let visit = read(&format!(
        "= 2020-09-21 Europe/Paris [08:00-19:00]\n!09:00 Accueil ; 15 #x\n{visits}Halte ; 10 ?2 #o\n~ 25 (20)\n!12:00 Réunion ; 60 #r\n"
    ));
    let found = suggestions(&visit).proposals;
    let count = |kind| found.iter().filter(|proposal| proposal.kind == kind).count();
    for kind in [Kind::Shorten, Kind::Margin, Kind::StartEarlier, Kind::Drop] {
        assert!((1..=3).contains(&count(kind)), "{kind:?}: {}", count(kind));
    }
    assert!(found.len() <= 8);
    let edits: Vec<_> = found.iter().map(|proposal| &proposal.commands).collect();
    assert!(edits.iter().enumerate().all(|(at, one)| !edits[..at].contains(one)));
}

#[test]
fn bad_input_is_answered() {
    for text in [
        "= 2020-09-21\n!10:00 A ; 60 #a\nB ; 30 (45) #b\n!10:30 C ; 60 #c\n",
        "= 2020-09-21\n!10:00 A ; 60 #a\nB ; 30 [11:00-11:10] #b\nC ; 30 #c\n!10:00 D ; 60 #d\n",
        "= 2020-09-21\nA ; ? #a\nB ; ? #b\n",
        "= 2020-09-21\n= 2020-09-22\n",
    ] {
        let visit = read(text);
        for proposal in suggestions(&visit).proposals {
            applied(&visit, &proposal);
        }
    }
}

#[test]
fn two_hundred_floating_stops_are_answered_within_the_budget() {
    let stops: String = (0..200).map(|at| format!("E{at} ; 2 #e{at}\n")).collect();
    let visit = read(&format!("= 2020-09-21\n!08:00 Accueil ; 5 #x\n{stops}!18:00 Fin ; 5 #y\n"));
    let dates: Vec<_> = visit.days().map(|day| day.date).collect();
    let found = planner::orders(&visit, &layout(&visit), &dates, &mut Steps(20_000));
    assert!(found.proposals.iter().all(|proposal| !proposal.optimal));
}

#[test]
fn why_a_stop_does_not_fit_is_told_in_facts() {
    let text = "= 2020-09-21 Europe/Paris [09:00-13:30]\nUsine ; 60 (40) @ Usine [11:00-13:30] #usine\n> 50\n!12:15 Réunion ; 75 @ Mairie #reunion\n";
    let Obstacles::Facts(why) = planner::why_not(&read(text), &"usine".into(), &mut Steps(STEPS))
    else {
        panic!("nothing stands in the way");
    };
    let stop = |id: &str| StopId::from(id);
    assert!(
        why.facts.iter().any(|fact| matches!(fact, Fact::Fixed(id, _) if *id == stop("reunion")))
    );
    assert!(
        why.facts.iter().any(|fact| matches!(fact, Fact::Opens(id, _) if *id == stop("usine")))
    );
    assert!(why.facts.iter().any(|fact| matches!(fact, Fact::Way(_, _, 50, true))));
    let fits = "= 2020-09-21\n!09:00 Accueil ; 15 #x\nA ; 30 #a\n!12:00 Réunion ; 60 #r\n";
    let answer = planner::why_not(&read(fits), &"a".into(), &mut Steps(STEPS));
    assert_eq!(answer, Obstacles::None);
}

#[test]
fn where_a_stop_would_fit() {
    let visit = read(
        "= 2020-09-21 Europe/Paris [08:00-19:00]\n!09:00 Accueil ; 15 #x\nA ; 30 #a\n!12:00 Réunion ; 60 #r\n",
    );
    let rooms = planner::rooms(&visit, &"a".into());
    let agenda = layout(&visit);
    let hour = |at| agenda.stop(&"a".into()).unwrap().clock(at).to_string();
    let rooms: Vec<_> = rooms.iter().map(|room| (hour(room.first), hour(room.last))).collect();
    assert_eq!(rooms, [("09:15".to_owned(), "11:30".to_owned())]);
}

#[test]
fn a_lack_is_spread_by_weight_and_a_gap_too() {
    let visit = read("= 2020-09-21\n!09:00 A ; 45 (30) #a\nB ; 60 (40) #b\n!12:00 C ; 30 #c\n");
    let spread = |minutes, weights: [u32; 2]| {
        let shares = [("a", weights[0]), ("b", weights[1])];
        let shares = shares.map(|(stop, weight)| Share { stop: stop.into(), weight });
        let proposal = planner::spread(&visit, &layout(&visit), &shares, minutes)?;
        let after = applied(&visit, &proposal);
        Some(["a", "b"].map(|id| after.stop(&id.into()).unwrap().duration.unwrap()))
    };
    assert_eq!(spread(75, [1, 2]), Some([70, 110]));
    assert_eq!(spread(-30, [1, 1]), Some([30, 45]));
    assert_eq!(spread(-10, [0, 1]), Some([45, 50]));
    assert_eq!(spread(-21, [0, 1]), None);
    assert_eq!(spread(10, [0, 0]), None);
}

#[test]
fn an_estimate_counts_and_is_never_sure() {
    let text = "= 2020-09-21\n@ Gare (Alès) #gare\n  : coordinates 44.1249, 4.0808 commune\n@ Arènes (Nîmes) #arenes\n  : coordinates 43.8366, 4.3579 commune\n!09:00 Accueil ; 15 @ Gare\n> ?\nVisite ; 30 @ Arènes\n";
    let visit = read(text);
    assert_eq!(day(&visit), "09:00 Accueil, 10:05 Visite ≈");
    let agenda = layout(&visit);
    assert_eq!((agenda.legs[0].minutes, agenda.legs[0].estimate), (None, Some(50)));
    let told: Vec<_> = agenda.problems.iter().map(|it| (it.kind.code(), it.severity())).collect();
    assert_eq!(told, [("leg_estimated", Severity::Info)]);
}

/// A day in which two groups part, of which one has three riders; `SEATS` is where a line may say how many can ride.
const PARTED: &str = "= 2020-09-21 Europe/Paris [08:00-19:00]
SEATS& A #a
& B #b
& C #c
!09:00 Accueil ; 15 @ Gare
> ? {Élus}
Loin ; 30 @ Loin {Élus}
  a attends
  b attends
> ? {Élus}
Près ; 30 @ Pres {Élus}
  c attends
> ? {Presse}
Usine ; 30 @ Usine {Presse}
> ? {Élus}
> ? {Presse}
!12:00 Réunion ; 60 @ Mairie #reunion
";

/// `PARTED`, with a line of seats and the places of the triangle.
fn parted(seats: &str) -> Visit {
    let (day, places) = TRIANGLE.split_once('\n').expect("a day and its places");
    let places = format!(
        "{places}  : to gare 20\n  : to usine 5\n@ Usine #usine\n  : to gare 5\n  : to mairie 5\n  : to loin 20\n  : to pres 20\n"
    );
    let places = ["#gare", "#loin", "#pres"]
        .iter()
        .fold(places, |all, id| all.replacen(id, &format!("{id}\n  : to usine 20"), 1));
    read(&PARTED.replacen(day, &format!("{day}\n{places}"), 1).replace("SEATS", seats))
}

#[test]
fn no_order_is_proposed_for_a_group_that_its_cars_cannot_take() {
    let ordered = |visit: &Visit| {
        let found = suggestions(visit).proposals;
        found.iter().any(|proposal| proposal.kind == Kind::Order)
    };
    for (seats, fits) in [
        // Nobody has counted: nothing is forbidden.
        ("", true),
        (": seats Élus 3\n", true),
        (": seats Élus 2\n", false),
        (": seats Presse 0\n", true),
    ] {
        assert_eq!(ordered(&parted(seats)), fits, "{seats}");
    }
    // Somebody lets it stand: « one sits on the folding seat ».
    let seats = ": seats Élus 2\n";
    let text = outline::write(&parted(seats));
    let accepted = "{Élus} #id-2\n  : accepted too_few_seats 0 #Élus Un strapontin\n";
    assert!(ordered(&read(&text.replace("{Élus} #id-2\n", accepted))));
}

#[test]
fn too_few_seats_is_a_reason_why_not() {
    let visit = parted(": seats Élus 2\n");
    match planner::why_not(&visit, &"reunion".into(), &mut Steps(STEPS)) {
        Obstacles::Facts(why) => assert_eq!(why.facts, [Fact::Seats("Élus".into(), 3, 2)]),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_stop_goes_to_a_group_only_if_its_cars_can_take_who_is_there() {
    let split = |seats: &str| {
        let text = format!(
            "= 2020-09-21\n{seats}& A #a\n& B #b\n!09:00 Accueil ; 30 #accueil\nX ; 60 {{Élus}} #x\nY ; 30 {{Presse}} #y\n  a attends\nW ; 30 {{Technique}} #w\n  a declined\nZ ; 30 #z\n  b attends\n!10:40 Réunion ; 60 #r\n"
        );
        let found = suggestions(&read(&text)).proposals;
        let to = |proposal: &&Proposal| proposal.kind == Kind::SplitGroup;
        let mut groups: Vec<String> = found
            .iter()
            .filter(to)
            .flat_map(|it| &it.commands)
            .filter_map(|command| match command {
                domain::Command::SetStop {
                    field: domain::command::StopField::Group(Some(group)),
                    ..
                } => Some(group.to_string()),
                _ => None,
            })
            .collect();
        groups.sort();
        groups
    };
    for (seats, groups) in [
        ("", &["Presse", "Technique"][..]),
        (": seats Presse 2\n: seats Technique 1\n", &["Presse", "Technique"]),
        (": seats Presse 1\n", &["Technique"]),
        (": seats Technique 0\n", &["Presse"]),
        (": seats Presse 1\n: seats Technique 0\n", &[]),
    ] {
        assert_eq!(split(seats), groups, "{seats}");
    }
}

//! Gestures on several stops: what is typed as a visit, done, and read as a visit again.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod margins;

use app::cells::Field;
use app::clip;
use app::gestures::{Ground, Made};
use app::say::Voice;
use app::wire::gesture::Gesture;
use app::wire::window::Cell;
use app::{Failure, Host};
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::StopId;
use domain::outline::{self, IdKind};
use domain::visit::Visit;
use domain::{Agenda, layout};
use std::cell::Cell as Counter;
use text::{Lang, Words};

/// Ids in the order of asking: n1, n2, …
#[derive(Default)]
struct Outside(Counter<u32>);

impl Host for Outside {
    fn now(&self) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH
    }
    fn fresh_id(&self) -> String {
        self.0.set(self.0.get() + 1);
        format!("n{}", self.0.get())
    }
    fn fresh_uid(&self) -> String {
        format!("uid-{}", self.fresh_id())
    }
    fn author(&self) -> String {
        String::new()
    }
    fn today(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(2020, 9, 1).unwrap()
    }
}

const HEAD: &str = "= 2020-09-21 Europe/Paris\n";
const REFERENCE: &str = "!09:00 Accueil ; 15 #accueil\n> 20\nA ; 45 (30) #a\n> 15\nB ; 60 (40) #b\n> 20\n~ 20 (5)\n\
                         !12:15 Réunion ; 75 #reunion\n";
const SPLIT: &str = "!09:00 Accueil ; 15 #accueil\nSNR ; 30 {delegation} #snr\nUsine ; 30 {delegation} #usine\n\
                     Images ; 40 {presse} #images\nBilan ; 30 #bilan\n";

fn read(text: &str) -> Visit {
    let mut made = 0;
    let mut ids = |_: IdKind| {
        made += 1;
        format!("u{made}")
    };
    outline::read(&format!("{HEAD}{text}"), &mut ids).unwrap()
}

fn body(visit: &Visit) -> String {
    outline::write(visit).trim_start_matches(HEAD).to_owned()
}

/// Makes a gesture on a visit and returns the visit, with what is said.
fn make(visit: &Visit, gesture: Gesture) -> Result<(Visit, String), Failure> {
    let agenda: Agenda = layout(visit);
    let words = Words::of(Lang::Fr);
    let voice = Voice::of(visit, &words);
    let host = Outside::default();
    let Made { commands, label, .. } =
        Ground { visit, agenda: &agenda, voice, host: &host }.make(gesture)?;
    let after = app::session::preview(visit, &commands)?.visit;
    Ok((after, label.say(voice)))
}

#[track_caller]
fn check(before: &str, gesture: Gesture, after: &str, said: &str) {
    let visit = read(before);
    let (made, label) = make(&visit, gesture).unwrap();
    assert_eq!(body(&made), after);
    assert_eq!(label.replace(['\u{a0}', '\u{202f}'], " "), said);
}

fn names(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn shift(ids: &[&str], text: &str) -> Gesture {
    Gesture::Shift { stops: names(ids), text: text.to_owned() }
}

fn step(ids: &[&str], down: bool) -> Gesture {
    Gesture::Step { stops: names(ids), down }
}

fn place(ids: &[&str], beside: &str, before: bool) -> Gesture {
    Gesture::Place { stops: names(ids), beside: beside.to_owned(), before }
}

fn fill(ids: &[&str], cell: Cell, text: &str) -> Gesture {
    Gesture::Fill { stops: names(ids), cell, text: text.to_owned() }
}

#[test]
fn stops_that_are_shifted_together_move_by_the_same_minutes_once() {
    // A and B follow the arrival: shifting it has moved them.
    check(
        REFERENCE,
        shift(&["accueil", "a", "b"], "+10"),
        &REFERENCE.replace("!09:00", "!09:10"),
        "3 étapes : +10 min",
    );
    // A fixed hour that is chosen moves with the others, and only then.
    check(
        REFERENCE,
        shift(&["accueil", "reunion"], "-10"),
        &REFERENCE.replace("!09:00", "!08:50").replace("!12:15", "!12:05"),
        "2 étapes : −10 min",
    );
}

#[test]
fn a_drag_and_its_keys_give_the_same_agenda() {
    let moved = "!09:00 Accueil ; 15 #accueil\n> ?\nB ; 60 (40) #b\n> ?\nA ; 45 (30) #a\n> ?\n~ 20 (5)\n\
                 !12:15 Réunion ; 75 #reunion\n";
    check(REFERENCE, place(&["a"], "b", false), moved, "Étape déplacée : A");
    check(REFERENCE, step(&["a"], true), moved, "Étape déplacée : A");
    check(REFERENCE, place(&["b"], "a", true), moved, "Étape déplacée : B");
    check(REFERENCE, step(&["b"], false), moved, "Étape déplacée : B");
}

#[test]
fn what_moves_together_keeps_the_moves_inside_it() {
    check(
        REFERENCE,
        place(&["a", "b"], "reunion", false),
        "!09:00 Accueil ; 15 #accueil\n> ?\n~ 20 (5)\n!12:15 Réunion ; 75 #reunion\n> ?\nA ; 45 (30) #a\n> 15\n\
         B ; 60 (40) #b\n",
        "2 étapes déplacées",
    );
}

#[test]
fn a_fixed_hour_is_not_put_elsewhere() {
    let visit = read(REFERENCE);
    for gesture in [step(&["reunion"], false), place(&["reunion"], "accueil", true)] {
        assert_eq!(body(&make(&visit, gesture).unwrap().0), REFERENCE);
    }
}

#[test]
fn in_a_split_a_step_stays_in_its_line() {
    // Over the press there would be nothing to see: the next of the delegation's own line is the meeting.
    check(
        SPLIT,
        step(&["usine"], true),
        "!09:00 Accueil ; 15 #accueil\nSNR ; 30 {delegation} #snr\nImages ; 40 {presse} #images\nBilan ; 30 #bilan\n\
         Usine ; 30 {delegation} #usine\n",
        "Étape déplacée : Usine",
    );
    // A stop of everybody goes over the whole split.
    check(
        SPLIT,
        step(&["bilan"], false),
        "!09:00 Accueil ; 15 #accueil\nBilan ; 30 #bilan\nSNR ; 30 {delegation} #snr\nUsine ; 30 {delegation} #usine\n\
         Images ; 40 {presse} #images\n",
        "Étape déplacée : Bilan",
    );
}

#[test]
fn beside_a_stop_of_a_group_is_in_its_line() {
    check(
        SPLIT,
        place(&["bilan"], "images", true),
        "!09:00 Accueil ; 15 #accueil\nSNR ; 30 {delegation} #snr\nUsine ; 30 {delegation} #usine\n\
         Bilan ; 30 {presse} #bilan\nImages ; 40 {presse} #images\n",
        "Bilan : groupe presse",
    );
}

#[test]
fn one_cell_is_filled_in_all() {
    check(
        REFERENCE,
        fill(&["a", "b"], Cell::Status, "à conf"),
        &REFERENCE
            .replace("#a\n", "#a\n  status tentative\n")
            .replace("#b\n", "#b\n  status tentative\n"),
        "2 étapes : état, à confirmer",
    );
    check(
        REFERENCE,
        fill(&["a", "b"], Cell::Group, "Presse"),
        &REFERENCE
            .replace("(30) #a", "(30) {Presse} #a")
            .replace("(40) #b", "(40) {Presse} #b")
            .replace("> 20\nA", "> 20 {Presse}\nA")
            .replace("> 15", "> 15 {Presse}")
            .replace("> 20\n~", "> 20 {Presse}\n~"),
        "2 étapes : groupe Presse",
    );
    check(
        REFERENCE,
        fill(&["b"], Cell::Press, "pool"),
        &REFERENCE.replace("#b\n", "#b\n  press pool\n"),
        "B : presse, pool presse",
    );
    // The seats are those of the group, whichever of its stops shows them.
    check(
        SPLIT,
        fill(&["snr"], Cell::Seats, "7"),
        &format!(": seats delegation 7\n{SPLIT}"),
        "Groupe : delegation",
    );
    check(
        &format!(": seats presse 0\n{SPLIT}"),
        fill(&["images"], Cell::Seats, ""),
        SPLIT,
        "Groupe : presse",
    );
}

#[test]
fn a_value_that_cannot_be_read_changes_none() {
    let visit = read(REFERENCE);
    for (cell, text) in [
        (Cell::Status, "peut-être"),
        (Cell::Press, "radio"),
        (Cell::Duration, "longtemps"),
        (Cell::Window, "12h-9h"),
        (Cell::People, "Inconnu"),
        (Cell::Priority, "100"),
        (Cell::Commune, "Alès"),
        (Cell::Point, "44.15, 4.08"),
        (Cell::Readers, ""),
        (Cell::Zone, "Paris"),
        (Cell::Seats, "sept"),
        (Cell::Seats, "-1"),
    ] {
        assert!(make(&visit, fill(&["a", "b"], cell, text)).is_err(), "{cell:?} {text}");
    }
}

#[test]
fn days_are_added_moved_and_removed() {
    let day = |text: &str| Gesture::AddDay { text: text.to_owned() };
    check(
        REFERENCE,
        day(""),
        &format!("{REFERENCE}= 2020-09-22\n"),
        "Journée ajoutée : mardi 22 septembre 2020",
    );
    check(
        REFERENCE,
        day("24 septembre"),
        &format!("{REFERENCE}= 2020-09-24\n"),
        "Journée ajoutée : jeudi 24 septembre 2020",
    );
    let to_day = Gesture::ToDay { stops: names(&["a"]), day: "2020-09-22".to_owned() };
    check(
        REFERENCE,
        to_day,
        &format!(
            "{}= 2020-09-22\nA ; 45 (30) #a\n",
            REFERENCE.replace("> 20\nA ; 45 (30) #a\n> 15\n", "> ?\n")
        ),
        "A : mardi 22 septembre 2020",
    );
    let visit = read(&format!("{REFERENCE}= 2020-09-22\nC ; 10 #c\n"));
    let (after, said) = make(&visit, Gesture::RemoveDay { day: "2020-09-22".to_owned() }).unwrap();
    assert_eq!(body(&after), REFERENCE);
    assert_eq!(
        said.replace('\u{a0}', " "),
        "Journée retirée avec 1 étape : mardi 22 septembre 2020"
    );
}

#[test]
fn what_is_copied_is_an_outline_and_pastes_into_another_visit() {
    let from = read(
        "& M. Christophe RIVENQ {host} #rivenq\n!09:00 Accueil ; 15 @ Gare d'Alès, Hall #accueil\n  rivenq welcomes\n> 20\n\
         A ; 45 (30) #a\nB ; 60 #b\n",
    );
    let agenda = layout(&from);
    let words = Words::of(Lang::Fr);
    let stops = [StopId::from("accueil"), StopId::from("a")];
    let clip = clip::copy(&from, &agenda, &stops, Voice::of(&from, &words)).unwrap();
    assert_eq!(
        clip.text,
        format!(
            "{HEAD}& M. Christophe RIVENQ {{host}} #rivenq\n!09:00 Accueil ; 15 @ Gare d'Alès, Hall #accueil\n  \
             rivenq welcomes\n> 20\nA ; 45 (30) #a\n"
        )
    );
    assert!(clip.html.contains("<td>Accueil</td>"), "{}", clip.html);
    let paste = |day: &str, after: Option<&str>| Gesture::Paste {
        day: day.to_owned(),
        after: after.map(str::to_owned),
        text: clip.text.clone(),
    };
    check(
        "C ; 10 #c\nD ; 10 #d\n",
        paste("2020-09-21", Some("c")),
        "& M. Christophe RIVENQ {host} #n3\n@ Gare d'Alès #n4\nC ; 10 #c\n!09:00 Accueil ; 15 @ Gare d'Alès, Hall #n5\n  \
         n3 welcomes\n> 20\nA ; 45 (30) #n7\nD ; 10 #d\n",
        "2 étapes collées",
    );
    let foreign =
        Gesture::Paste { day: "2020-09-21".to_owned(), after: None, text: "9h accueil".to_owned() };
    assert!(make(&read("C ; 10 #c\n"), foreign).is_err());
}

#[test]
fn two_of_start_end_and_duration_give_the_third() {
    let by_end = "!-12:00 Dépôt de gerbe ; 30 #gerbe\n";
    for (before, cell, text, after) in [
        (REFERENCE, Cell::End, "9h20", REFERENCE.replace("Accueil ; 15", "Accueil ; 20")),
        (REFERENCE, Cell::Duration, "+10", REFERENCE.replace("Accueil ; 15", "Accueil ; 25")),
        (REFERENCE, Cell::Start, "", REFERENCE.replace("!09:00 ", "")),
        (REFERENCE, Cell::Start, "-10", REFERENCE.replace("!09:00", "!08:50")),
    ] {
        let (made, _) = make(&read(before), fill(&["accueil"], cell, text)).unwrap();
        assert_eq!(body(&made), after, "{cell:?} {text}");
    }
    // A fixed end moves only by an edit of itself: a start that is typed changes the duration.
    for (cell, text, after) in [
        (Cell::Start, "11h15", "!-12:00 Dépôt de gerbe ; 45 #gerbe\n"),
        (Cell::Duration, "20", "!-12:00 Dépôt de gerbe ; 20 #gerbe\n"),
        (Cell::End, "12h15", "!-12:15 Dépôt de gerbe ; 30 #gerbe\n"),
    ] {
        let (made, _) = make(&read(by_end), fill(&["gerbe"], cell, text)).unwrap();
        assert_eq!(body(&made), after, "{cell:?} {text}");
    }
    assert!(make(&read(by_end), fill(&["gerbe"], Cell::Start, "12h30")).is_err());
}

#[test]
fn who_is_there_is_typed_as_people_write_it() {
    let before = "& M. Christophe RIVENQ #rivenq\n& Mme Claire CASTAN #castan\nA ; 10 #a\n  rivenq welcomes\n";
    let visit = read(before);
    let people =
        |text: &str| make(&visit, fill(&["a"], Cell::People, text)).map(|(made, _)| body(&made));
    let with = |lines: &str| {
        format!("& M. Christophe RIVENQ #rivenq\n& Mme Claire CASTAN #castan\nA ; 10 #a\n{lines}")
    };
    assert_eq!(people("M. RIVENQ, castan").unwrap(), with("  rivenq welcomes\n  castan attends\n"));
    assert_eq!(people("Claire Castan").unwrap(), with("  castan attends\n"));
    assert_eq!(people("").unwrap(), with(""));
    assert_eq!(
        people("M. Rivenq, M. Paul Durand").unwrap(),
        "& M. Christophe RIVENQ #rivenq\n& Mme Claire CASTAN #castan\n& M. Paul Durand #n1\nA ; 10 #a\n  \
         rivenq welcomes\n  n1 attends\n"
    );
    assert!(people("Durand").is_err());
}

/// The table of hours through the cells of a visit: 09:00 and 15 minutes stand there.
#[test]
fn cells_read_hours_as_the_table_says() {
    let visit = read("!09:00 Accueil ; 15 #accueil\n");
    let agenda = layout(&visit);
    let words = Words::of(Lang::Fr);
    let table = std::fs::read_to_string("../../tests/fixtures/hours.tsv").unwrap();
    let mut rows = 0;
    for row in table.lines().filter(|row| !row.starts_with('#')) {
        let mut parts = row.splitn(3, '\t');
        let (field, typed, meaning) =
            (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap_or_default());
        let cell = match field {
            "clock" => Cell::Start,
            "duration" => Cell::Duration,
            _ => continue,
        };
        rows += 1;
        let stop = StopId::from("accueil");
        let field =
            Field { visit: &visit, agenda: &agenda, stop: &stop, voice: Voice::of(&visit, &words) };
        let read = field.read(cell, typed, &Outside::default());
        let Ok(commands) = read else {
            assert_eq!(meaning, "refused", "« {typed} »");
            continue;
        };
        let after = app::session::preview(&visit, &commands).unwrap();
        let stop = after.visit.stop(&stop).unwrap();
        let told = match cell {
            Cell::Duration => stop.duration.unwrap().to_string(),
            _ => match stop.timing {
                domain::visit::Timing::Pinned(domain::visit::Pin::Start(at)) => at.to_string(),
                _ => "follows".to_owned(),
            },
        };
        let expected = match meaning {
            "ten minutes later than now" => "09:10",
            "ten minutes earlier than now" => "08:50",
            "ten minutes longer than now" => "25",
            "five minutes shorter than now" => "10",
            other => other,
        };
        assert_eq!(told, expected, "« {typed} »");
    }
    assert!(rows > 30, "{rows}");
}

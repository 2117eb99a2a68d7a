//! The log of edits: what each is called, undo and redo over restarts, two at once, and a process that dies.

use crate::support::{DAY, Desk, said, typed};
use serde_json::Value;
use std::thread;
use std::time::{Duration, Instant};

fn entries(desk: &Desk) -> Vec<Value> {
    desk.json_line("history jour.visite --json")["entries"].as_array().unwrap().clone()
}

/// The texts of the log, as typed.
fn texts(desk: &Desk) -> Vec<String> {
    entries(desk).iter().map(|entry| typed(entry["text"].as_str().unwrap())).collect()
}

#[test]
fn each_edit_has_a_name_in_both_languages() {
    let desk = Desk::with_outline(DAY);
    let rows = [
        (
            r#"{"command": "shift", "stop": "a", "by": 10}"#,
            "Accueil : +10 min, de 9h à 9h10",
            "Accueil: +10 min, from 09:00 to 09:10",
        ),
        (
            r#"{"command": "shift", "stop": "b", "by": -5}"#,
            "Visite : −5 min, heure fixée à 9h40",
            "Visite: −5 min, now fixed at 09:40",
        ),
        (
            r#"{"command": "set_stop", "stop": "b", "set": {"duration": 40}}"#,
            "Visite : 45 → 40 min",
            "Visite: 45 → 40 min",
        ),
        (
            r#"{"command": "set_stop", "stop": "b", "set": {"timing": "follows"}}"#,
            "Visite suit ce qui précède",
            "Visite follows what precedes",
        ),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"title": "Arrivée"}}"#,
            "« Accueil » devient « Arrivée »",
            "“Accueil” becomes “Arrivée”",
        ),
        (
            r#"{"command": "set_leg", "from": "a", "to": "b", "minutes": 25}"#,
            "Trajet vers Visite : 25 min",
            "Journey to Visite: 25 min",
        ),
        (
            r#"{"command": "set_margin", "before": "d", "wanted": 20, "floor": 5}"#,
            "Marge avant Réunion : 20 min, plancher 5",
            "Margin before Réunion: 20 min, floor 5",
        ),
        (
            r#"{"command": "set_visit", "set": {"reference": "71.20"}}"#,
            "Visite : référence",
            "Visit: reference",
        ),
        (
            r#"{"command": "add_day", "date": "2020-09-22"}"#,
            "Journée ajoutée : mardi 22 septembre 2020",
            "Day added: Tuesday 22 September 2020",
        ),
        (
            r#"{"command": "remove_stop", "stop": "c"}"#,
            "Étape retirée : Visite",
            "Stop removed: Visite",
        ),
    ];
    for (edit, french, _) in &rows {
        desk.run_with(&["apply", "jour.visite", "-"], edit).expect(0).prints(french);
    }
    let both = format!("[{},{}]", rows[0].0, rows[7].0.replace("71.20", "71.21"));
    desk.run_with(&["apply", "jour.visite", "-"], both).expect(0).prints("2 changements");
    assert_eq!(texts(&desk)[1..11], rows.map(|(_, french, _)| french.to_owned()));
    let english = typed(&desk.line_in("en", "history jour.visite").expect(0).out);
    for (_, _, words) in rows {
        assert!(english.contains(words), "{words}: {english}");
    }
}

#[test]
fn undo_goes_back_to_the_first_day_and_redo_forth_again() {
    let desk = Desk::with_outline(DAY);
    let show = || desk.json_line("show jour.visite --json");
    let mut states = vec![show()];
    for by in ["5", "10", "-20"] {
        desk.line(&format!("shift jour.visite --stop a --by {by}")).expect(0);
        states.push(show());
    }
    for state in states.iter().rev().skip(1) {
        desk.line("undo jour.visite").expect(0).prints("Annulé : Accueil");
        assert_eq!(show(), *state);
    }
    desk.line("undo jour.visite").expect(4).says("rien à annuler");
    for state in states.iter().skip(1) {
        desk.line("redo jour.visite").expect(0).prints("Rétabli : Accueil");
        assert_eq!(show(), *state);
    }
    desk.line("redo jour.visite").expect(4).says("rien à rétablir");
    // A new edit after an undo leaves nothing to redo; what was undone stays in the log.
    desk.line("undo jour.visite").expect(0);
    desk.line("shift jour.visite --stop a --by 1").expect(0);
    desk.line("redo jour.visite").expect(4);
    let kinds: Vec<_> =
        entries(&desk).iter().map(|entry| entry["kind"].as_str().unwrap().to_owned()).collect();
    let mut expected = vec!["created"];
    expected.extend(
        ["edit"; 3].into_iter().chain(["undo"; 3]).chain(["redo"; 3]).chain(["undo", "edit"]),
    );
    assert_eq!(kinds, expected);
}

#[test]
fn what_changes_nothing_is_no_edit() {
    let desk = Desk::with_outline(DAY);
    let before = desk.files();
    desk.line("shift jour.visite --stop a --by 0").expect(0).prints("Rien n'a changé");
    for same in ["[]", r#"{"command": "set_stop", "stop": "a", "set": {"title": "Accueil"}}"#] {
        desk.run_with(&["apply", "jour.visite", "-"], same).expect(0).prints("Rien n'a changé");
    }
    assert_eq!(entries(&desk).len(), 1);
    for (name, bytes) in desk.files() {
        assert_eq!(Some(&bytes), before.get(&name), "{name:?}");
    }
}

#[test]
fn two_at_once_lose_no_edit() {
    let desk = Desk::with_outline(DAY);
    let shifts = |stop: &'static str| {
        let desk = &desk;
        move || {
            for _ in 0..8 {
                desk.run(&["shift", "jour.visite", "--stop", stop, "--by", "1"]).expect(0);
            }
        }
    };
    thread::scope(|scope| {
        scope.spawn(shifts("a"));
        scope.spawn(shifts("d"));
    });
    assert_eq!(desk.files().len(), 1, "nothing lies beside it");
    let show = desk.json_line("show jour.visite --json");
    let start = |stop: usize| show["stops"][stop]["start"].as_str().unwrap().to_owned();
    assert_eq!([start(0), start(3)], ["2020-09-21T09:08:00+02:00", "2020-09-21T12:23:00+02:00"]);
    // Each is named by the hour that it really found.
    for (stop, hour, from) in [("Accueil", "9h", 0), ("Réunion", "12h", 15)] {
        let clock = |minute: usize| {
            if minute == 0 { hour.to_owned() } else { format!("{hour}{minute:02}") }
        };
        let expected: Vec<String> = (from..from + 8)
            .map(|at| format!("{stop} : +1 min, de {} à {}", clock(at), clock(at + 1)))
            .collect();
        let found: Vec<String> =
            texts(&desk).into_iter().filter(|text| text.starts_with(stop)).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_process_that_dies_loses_nothing_that_it_said() {
    const KILLS: u32 = 20;
    let desk = Desk::with_outline(DAY);
    let shift = ["shift", "jour.visite", "--stop", "d", "--by", "1"];
    let begun = Instant::now();
    let mut acknowledged = vec![typed(&desk.run(&shift).expect(0).out)];
    let whole = begun.elapsed();
    let mut killed = 0;
    while killed < KILLS {
        // From the start of the process to a little after its end.
        let mut child = desk.start(&shift);
        thread::sleep(Duration::min(whole * killed / (KILLS - 2), Duration::from_secs(2)));
        let alive = child.try_wait().unwrap().is_none();
        let _ = child.kill();
        let said = said("shift", child);
        // The last ones are over before they are killed, on a quick machine; count them all the same.
        killed += 1;
        if !alive || !said.out.is_empty() {
            acknowledged.push(typed(&said.out));
        }
        let log = texts(&desk);
        for edit in &acknowledged {
            let named = edit.lines().next().unwrap();
            assert!(log.iter().any(|text| text == named), "{named}: {log:?}");
        }
    }
    let edits = entries(&desk).len() - 1;
    assert!(edits >= acknowledged.len(), "{edits} {acknowledged:?}");
    let show = desk.json_line("show jour.visite --json");
    let expected = format!("2020-09-21T12:{:02}:00+02:00", 15 + edits);
    assert_eq!(show["stops"][3]["start"], Value::from(expected));
    desk.line("shift jour.visite --stop d --by 1").expect(0);
    assert_eq!(desk.files().len(), 1, "nothing lies beside it");
}

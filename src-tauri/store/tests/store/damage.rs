//! Files of which bytes are lost or wrong: refused, left as they are, and read as far as they can be.

use crate::visits::{Drawer, created, minutes_of, set_minutes, signed, small};
use domain::command::VisitField;
use domain::{Command, Visit, apply};
use serde_json::json;
use std::path::Path;
use store::{File, HistoryEntry, StoreError, salvage};

/// Makes a file of so many edits, whose changes weigh enough for snapshots, and returns each state.
fn long_file(path: &Path, edits: u32) -> Vec<Visit> {
    let mut file = File::create(path, &small(), &created(), &signed(0)).unwrap();
    let mut states = vec![file.visit().clone()];
    for number in 1..=edits {
        let aims = format!("{number} ").repeat(2_000);
        let command = Command::SetVisit(VisitField::Aims(aims));
        let change = apply(file.visit(), &command).unwrap();
        file.append(number, &change, &json!(number), &signed(number.into())).unwrap();
        states.push(file.visit().clone());
    }
    file.close().unwrap();
    states
}

fn poke(path: &Path, sql: &str) {
    let file = rusqlite::Connection::open(path).unwrap();
    file.execute_batch(sql).unwrap();
}

#[test]
fn a_snapshot_is_only_a_cache() {
    let drawer = Drawer::new();
    let states = long_file(&drawer.path(), 24);
    let count: u32 = rusqlite::Connection::open(drawer.path())
        .unwrap()
        .query_row("SELECT count(*) FROM snapshot", [], |row| row.get(0))
        .unwrap();
    assert!((2..12).contains(&count), "{count} snapshots");
    for (name, sql) in [
        ("as it is", ""),
        ("another text", "UPDATE snapshot SET visit = replace(visit, 'Visite', 'Vacances')"),
        ("a later form", "UPDATE snapshot SET form = 99"),
        ("the last one cut", "UPDATE snapshot SET visit = substr(visit, 1, 99) WHERE number > 12"),
        ("no text", "UPDATE snapshot SET visit = ''"),
        ("none", "DELETE FROM snapshot"),
    ] {
        poke(&drawer.path(), sql);
        let mut file = File::open(drawer.path()).unwrap();
        assert!(Some(file.visit()) == states.last(), "{name}");
        for (number, state) in (1..).zip(&states) {
            assert!(file.visit_at(number).as_ref() == Ok(state), "{name}, revision {number}");
        }
        let saved = salvage(drawer.path()).err();
        assert_eq!(saved, Some(StoreError::Busy), "while it is open here");
        file.undo(&signed(99)).unwrap();
        file.redo(&signed(99)).unwrap();
        drop(file);
        assert_eq!(salvage(drawer.path()).unwrap().lost, [0; 0], "{name}");
        std::fs::remove_file(drawer.path()).unwrap();
        long_file(&drawer.path(), 24);
    }
}

#[test]
fn a_log_that_was_tampered_with_is_refused_and_read_as_far_as_it_goes() {
    let free = "DROP TRIGGER entry_holds; DROP TRIGGER entry_stays; DELETE FROM snapshot;";
    // What is done to the log of 24 edits; the last revision that salvage reaches, and how many entries it misses.
    for (name, sql, revision, lost) in [
        ("an entry is gone", "DELETE FROM entry WHERE number = 9", 8, 17),
        ("the last is gone", "DELETE FROM entry WHERE number = 25", 24, 0),
        (
            "another text",
            "UPDATE entry SET change = replace(change, '9', '8') WHERE number = 20",
            19,
            6,
        ),
        ("another hour", "UPDATE entry SET at = at + 3600 WHERE number = 25", 24, 1),
        ("another author", "UPDATE entry SET author = 'X' WHERE number = 2", 1, 24),
        ("another label", "UPDATE entry SET label = '7' WHERE number = 2", 1, 24),
        // A log that says it has 900 entries misses all between.
        ("renumbered", "UPDATE entry SET number = 900 WHERE number = 25", 24, 876),
    ] {
        let drawer = Drawer::new();
        let states = long_file(&drawer.path(), 24);
        poke(&drawer.path(), &format!("{free}{sql}"));
        let before = std::fs::read(drawer.path()).unwrap();
        assert_eq!(File::open(drawer.path()).err(), Some(StoreError::Damaged), "{name}");
        let saved = salvage(drawer.path()).unwrap();
        assert_eq!((saved.revision, saved.lost.len()), (revision, lost), "{name}");
        assert!(saved.visit == states[revision as usize - 1], "{name}");
        assert_eq!(saved.at, Some(signed(i64::from(revision) - 1).at), "{name}");
        assert!(std::fs::read(drawer.path()).unwrap() == before, "{name}");
        assert_eq!(drawer.names(), ["visite.visite"], "{name}");
    }
}

#[test]
fn a_snapshot_saves_what_the_log_before_it_lost() {
    let drawer = Drawer::new();
    let states = long_file(&drawer.path(), 24);
    poke(
        &drawer.path(),
        "DROP TRIGGER entry_holds; UPDATE entry SET change = '' WHERE number BETWEEN 1 AND 5",
    );
    assert_eq!(File::open(drawer.path()).err(), Some(StoreError::Damaged));
    let saved = salvage(drawer.path()).unwrap();
    assert_eq!((saved.revision, saved.lost), (25, vec![]));
    assert!(Some(&saved.visit) == states.last());
}

#[test]
fn a_later_change_of_something_else_outlives_a_lost_one() {
    let drawer = Drawer::new();
    long_file(&drawer.path(), 3);
    let mut file = File::open(drawer.path()).unwrap();
    set_minutes(&mut file, 45, 9).unwrap();
    file.close().unwrap();
    poke(&drawer.path(), "DROP TRIGGER entry_stays; DELETE FROM entry WHERE number = 3");
    let saved = salvage(drawer.path()).unwrap();
    // Entry 4 was made from what 3 wrote; 5 touched the stop alone.
    assert_eq!((saved.revision, saved.lost, minutes_of(&saved.visit)), (5, vec![3, 4], 45));
}

#[test]
fn a_file_cut_anywhere_is_refused_and_left_alone() {
    let drawer = Drawer::new();
    let states = long_file(&drawer.path(), 24);
    let whole = std::fs::read(drawer.path()).unwrap();
    let mut reached = Vec::new();
    for tenths in 1..10 {
        let cut = &whole[..whole.len() * tenths / 10];
        std::fs::write(drawer.path(), cut).unwrap();
        assert_eq!(File::open(drawer.path()).err(), Some(StoreError::Damaged), "{tenths}");
        let saved = salvage(drawer.path());
        assert!(std::fs::read(drawer.path()).unwrap() == cut, "{tenths}");
        assert_eq!(drawer.names(), ["visite.visite"], "{tenths}");
        if let Ok(saved) = saved {
            assert!(saved.visit == states[saved.revision as usize - 1], "{tenths}");
            reached.push(saved.revision);
        }
    }
    assert!(reached.is_sorted() && reached.last() > Some(&15), "{reached:?}");
}

/// What a reader gets from a file.
fn whole(path: &Path) -> Result<(Visit, Vec<HistoryEntry>), StoreError> {
    File::open_read_only(path).map(|file| (file.visit().clone(), file.history()))
}

#[test]
fn no_wrong_byte_is_ever_believed() {
    let drawer = Drawer::new();
    let mut file = drawer.file();
    for number in 2..12 {
        set_minutes(&mut file, number * 5, number.into()).unwrap();
    }
    file.close().unwrap();
    let truth = whole(&drawer.path());
    let healthy = std::fs::read(drawer.path()).unwrap();
    let mut refused = 0;
    for at in (0..healthy.len()).step_by(37) {
        let mut bytes = healthy.clone();
        bytes[at] ^= 1 << (at % 8);
        std::fs::write(drawer.path(), &bytes).unwrap();
        let read = whole(&drawer.path());
        // A page of SQLite has room that means nothing.
        assert!(read.is_err() || read == truth, "byte {at}");
        refused += u32::from(read.is_err());
        if let Ok(saved) = salvage(drawer.path()) {
            assert!(
                minutes_of(&saved.visit) == 15 || minutes_of(&saved.visit).is_multiple_of(5),
                "byte {at}"
            );
        }
        assert!(std::fs::read(drawer.path()).unwrap() == bytes, "byte {at}");
    }
    assert!(refused > 60, "{refused}");
}

//! Edits, undo and redo, and what history says of them.

use crate::visits::{
    Drawer, MORNING, created, full, minutes, minutes_of, set_minutes, signed, small,
};
use domain::StopId;
use serde_json::json;
use store::{EntryKind, File, HistoryEntry, StoreError};

/// Plays a script on the visit whose stop `accueil` lasts 15 minutes: a number sets its minutes, `undo`, `redo`, `reopen`.
/// Gives minutes, revision, the minutes named by the labels of what can be undone and redone, and the log in letters
/// (capital: in effect).
fn play(script: &str) -> String {
    let drawer = Drawer::new();
    let mut file = drawer.file();
    for (at, step) in (1..).zip(script.split_whitespace()) {
        match step {
            "undo" => drop(file.undo(&signed(at)).unwrap()),
            "redo" => drop(file.redo(&signed(at)).unwrap()),
            "reopen" => {
                file.close().unwrap();
                assert_eq!(drawer.names(), ["visite.visite"]);
                file = File::open(drawer.path()).unwrap();
            }
            number => drop(set_minutes(&mut file, number.parse().unwrap(), at).unwrap()),
        }
    }
    let label = |entry: Option<HistoryEntry>| match entry {
        Some(entry) => entry.label["minutes"].to_string(),
        None => "-".into(),
    };
    let letters: String = file.history().iter().map(letter).collect();
    for entry in file.history() {
        let at_that_time = minutes_of(&file.visit_at(entry.number).unwrap());
        if entry.kind == EntryKind::Edit {
            assert_eq!(entry.label["minutes"], at_that_time, "{script}");
        }
    }
    let (undo, redo) = (label(file.undoable()), label(file.redoable()));
    format!("{} r{} {undo} {redo} {letters}", minutes_of(file.visit()), file.revision())
}

fn letter(entry: &HistoryEntry) -> char {
    let letter = match entry.kind {
        EntryKind::Created => 'c',
        EntryKind::Edit => 'e',
        EntryKind::Undo { .. } => 'u',
        EntryKind::Redo { .. } => 'r',
    };
    if entry.in_effect { letter.to_ascii_uppercase() } else { letter }
}

#[test]
fn edits_undo_and_redo() {
    for (script, outcome) in [
        ("", "15 r1 - - C"),
        ("20", "20 r2 20 - CE"),
        ("20 30", "30 r3 30 - CEE"),
        ("20 30 undo", "20 r4 20 30 CEeu"),
        ("20 30 undo undo", "15 r5 - 20 Ceeuu"),
        // The creation is never undone.
        ("undo", "15 r1 - - C"),
        ("20 undo undo undo", "15 r3 - 20 Ceu"),
        ("20 undo redo", "20 r4 20 - CEur"),
        ("20 undo redo undo redo", "20 r6 20 - CEurur"),
        ("redo", "15 r1 - - C"),
        ("20 30 undo undo redo redo redo", "30 r7 30 - CEEuurr"),
        // A new edit after an undo leaves nothing to redo, and what was undone stays in history.
        ("20 undo 40", "40 r4 40 - CeuE"),
        ("20 undo 40 redo", "40 r4 40 - CeuE"),
        ("20 30 undo 40 undo undo", "15 r7 - 20 Ceeueuu"),
        // An edit that changes nothing is not recorded.
        ("15", "15 r1 - - C"),
        ("20 20", "20 r2 20 - CE"),
        // All of it outlives the program.
        ("20 reopen undo", "15 r3 - 20 Ceu"),
        ("20 30 undo reopen redo", "30 r5 30 - CEEur"),
        ("20 undo reopen 40 reopen undo reopen", "15 r5 - 40 Ceueu"),
    ] {
        assert_eq!(play(script), outcome, "{script}");
    }
}

#[test]
fn history_says_who_when_and_what() {
    let drawer = Drawer::new();
    let mut file = drawer.file();
    set_minutes(&mut file, 20, 60).unwrap();
    file.undo(&signed(120)).unwrap();
    let said: Vec<_> = file
        .history()
        .into_iter()
        .map(|entry| (entry.number, entry.kind, entry.label, entry.at, entry.author))
        .collect();
    let (cabinet, edit) = (|| "Cabinet".to_owned(), json!({"code": "set-duration", "minutes": 20}));
    assert_eq!(
        said,
        [
            (1, EntryKind::Created, created(), MORNING, cabinet()),
            (2, EntryKind::Edit, edit.clone(), MORNING + 60, cabinet()),
            (3, EntryKind::Undo { of: 2 }, edit, MORNING + 120, cabinet()),
        ]
    );
    assert_eq!(file.last_edit(), MORNING + 120);
    assert_eq!(file.last_modified(&StopId::new("accueil")), Some(MORNING + 120));
    assert_eq!(file.last_modified(&StopId::new("ailleurs")), None);
}

#[test]
fn every_field_of_every_record_comes_back() {
    let drawer = Drawer::new();
    let path = drawer.path();
    File::create(&path, &full(), &created(), &signed(0)).unwrap();
    let mut file = File::open(&path).unwrap();
    assert_eq!(file.visit(), &full());
    // All records away, and all back again, as changes.
    let away = domain::Change::between(&full(), &small());
    assert_eq!(file.append(1, &away, &json!(null), &signed(1)), Ok(2));
    file.close().unwrap();
    let mut file = File::open(&path).unwrap();
    assert_eq!(file.visit(), &small());
    file.undo(&signed(2)).unwrap();
    file.close().unwrap();
    let file = File::open_read_only(&path).unwrap();
    assert_eq!(file.visit(), &full());
    assert_eq!(file.visit_at(2), Ok(small()));
    assert_eq!(file.visit_at(4), Err(StoreError::NoRevision { asked: 4, last: 3 }));
    assert_eq!(file.visit_at(0), Err(StoreError::NoRevision { asked: 0, last: 3 }));
}

#[test]
fn an_edit_made_from_another_state_is_refused() {
    let drawer = Drawer::new();
    let mut file = drawer.file();
    let (change, label) = minutes(file.visit(), 20);
    let refused =
        |outcome| assert_eq!(outcome, Err(StoreError::Conflict { expected: 7, actual: 1 }));
    refused(file.append(7, &change, &label, &signed(1)));
    set_minutes(&mut file, 30, 2).unwrap();
    let outcome = file.append(2, &change, &label, &signed(3));
    assert!(matches!(outcome, Err(StoreError::Misfit(Some(_)))), "{outcome:?}");
    // A change that would leave a stop in no day.
    let bare = domain::Visit::new(small().header().clone());
    let torn = domain::Change::between(&bare, &small());
    let torn = domain::Change::from_deltas(
        torn.deltas()
            .filter(|(key, _)| matches!(key, domain::change::RecordKey::Day(_)))
            .map(|(key, delta)| (key.clone(), delta.clone())),
    )
    .inverted();
    assert_eq!(file.append(2, &torn, &label, &signed(4)), Err(StoreError::Misfit(None)));
    assert_eq!((file.revision(), minutes_of(file.visit())), (2, 30));
}

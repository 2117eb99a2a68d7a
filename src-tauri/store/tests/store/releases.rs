//! Versions and who holds which: frozen, read back, never changed.

use crate::visits::{Drawer, MORNING, full, minutes_of, set_minutes, signed};
use domain::PersonId;
use store::{File, Register, StoreError, Wanted, Way};

fn wanted(name: &str) -> Wanted {
    Wanted { name: name.into(), comment: "ajout".into(), recipients: vec!["basset".into()] }
}

fn release(file: &mut File, at: i64) -> u32 {
    file.release(file.revision(), &wanted("V"), &signed(at)).unwrap().number
}

#[test]
fn a_version_is_what_the_visit_was() {
    let drawer = Drawer::new();
    let mut file = drawer.file();
    assert_eq!(release(&mut file, 10), 1);
    set_minutes(&mut file, 20, 20).unwrap();
    assert_eq!(release(&mut file, 30), 2);
    set_minutes(&mut file, 30, 40).unwrap();
    file.close().unwrap();
    let file = File::open(drawer.path()).unwrap();
    assert_eq!([1, 2].map(|number| minutes_of(&file.released(number).unwrap())), [15, 20]);
    assert_eq!(minutes_of(file.visit()), 30);
    let first = &file.register().releases()[0];
    assert_eq!(
        (first.number, first.revision, first.at, first.author.as_str(), first.name.as_str()),
        (1, 1, MORNING + 10, "Cabinet", "V")
    );
    assert_eq!((first.comment.as_str(), &first.recipients[..]), ("ajout", &["basset".into()][..]));
    assert_eq!(file.released(3), Err(StoreError::NoRelease { asked: 3, last: 2 }));
    assert_eq!(file.released(0), Err(StoreError::NoRelease { asked: 0, last: 2 }));
}

#[test]
fn the_fingerprint_is_that_of_the_frozen_visit() {
    let drawer = Drawer::new();
    let mut file = File::create(drawer.path(), &full(), &store::Label::Null, &signed(0)).unwrap();
    let made = file.release(1, &wanted("V"), &signed(1)).unwrap();
    // The same visit has the same fingerprint, another has another.
    assert_eq!(file.release(1, &wanted("W"), &signed(2)).unwrap().sha256, made.sha256);
    assert_eq!(made.sha256.len(), 64);
    file.close().unwrap();
    let raw = rusqlite::Connection::open(drawer.path()).unwrap();
    raw.execute_batch(
        "DROP TRIGGER release_holds;
         UPDATE release SET visit = replace(visit, 'BASSET', 'DUPONT') WHERE number = 1;
         CREATE TRIGGER release_holds BEFORE UPDATE ON release BEGIN
  SELECT RAISE (ABORT, 'a release is never changed');
END;",
    )
    .unwrap();
    drop(raw);
    let file = File::open(drawer.path()).unwrap();
    assert_eq!(file.released(1), Err(StoreError::Damaged));
    assert_eq!(file.released(2).as_ref(), Ok(&full()));
}

#[test]
fn instants_of_versions_follow_one_another_whatever_the_clock_says() {
    let drawer = Drawer::new();
    let mut file = drawer.file();
    set_minutes(&mut file, 20, 100).unwrap();
    for at in [50, 50, 400, 300] {
        release(&mut file, at);
    }
    let instants: Vec<i64> = file.register().releases().iter().map(|it| it.at - MORNING).collect();
    assert_eq!(instants, [100, 101, 400, 401]);
}

#[test]
fn a_version_of_another_state_is_refused() {
    let drawer = Drawer::new();
    let mut file = drawer.file();
    let mut other = File::open(drawer.path()).unwrap();
    set_minutes(&mut other, 20, 1).unwrap();
    let refused = Err(StoreError::Conflict { expected: 1, actual: 2 });
    assert_eq!(file.release(1, &wanted("V"), &signed(2)).map(drop), refused);
    assert!(file.release(7, &wanted("V"), &signed(2)).is_err());
    assert_eq!(file.refresh(), Ok(true));
    assert_eq!(release(&mut file, 3), 1);
    // The other hears of the version.
    assert_eq!(other.refresh(), Ok(true));
    assert_eq!(other.register().releases().len(), 1);
    assert_eq!(other.refresh(), Ok(false));
    assert_eq!(release(&mut other, 4), 2);
    let late = file.note_copies(1, &["basset".into()], Way::Sent, &signed(5));
    assert!(matches!(late, Err(StoreError::Conflict { .. })), "{late:?}");
}

#[test]
fn the_register_says_who_has_which_version_since_when_and_how() {
    let drawer = Drawer::new();
    let mut file = drawer.file();
    let held = |register: &Register| -> String {
        let line = |(person, copy): (&PersonId, &store::Copy)| {
            format!("{person} v{} {:?} {}", copy.release, copy.way, copy.at - MORNING)
        };
        register.held().into_iter().map(line).collect::<Vec<_>>().join(", ")
    };
    release(&mut file, 1);
    release(&mut file, 2);
    assert_eq!(held(file.register()), "");
    let mut note = |release, persons: &[&str], way, at| {
        let persons: Vec<PersonId> = persons.iter().map(|id| PersonId::new(*id)).collect();
        file.note_copies(release, &persons, way, &signed(at)).unwrap();
        held(file.register())
    };
    assert_eq!(note(1, &["a", "b"], Way::Sent, 10), "a v1 Sent 10, b v1 Sent 10");
    assert_eq!(note(2, &["a"], Way::Handed, 20), "a v2 Handed 20, b v1 Sent 10");
    assert_eq!(note(2, &["a"], Way::Printed, 30), "a v2 Printed 30, b v1 Sent 10");
    // An old paper that turns up is no reason to forget the new one.
    assert_eq!(note(1, &["a"], Way::Printed, 40), "a v2 Printed 30, b v1 Sent 10");
    assert_eq!(note(2, &["a"], Way::Mistaken, 50), "a v1 Printed 40, b v1 Sent 10");
    assert_eq!(note(1, &["a", "b"], Way::Mistaken, 60), "");
    let none = file.note_copies(9, &["a".into()], Way::Sent, &signed(70));
    assert_eq!(none, Err(StoreError::NoRelease { asked: 9, last: 2 }));
    file.close().unwrap();
    let file = File::open_read_only(drawer.path()).unwrap();
    assert_eq!(file.register().copies().len(), 8);
}

#[test]
fn a_file_that_is_only_read_takes_no_version() {
    let drawer = Drawer::new();
    drawer.file().close().unwrap();
    let mut file = File::open_read_only(drawer.path()).unwrap();
    assert_eq!(file.release(1, &wanted("V"), &signed(1)).map(drop), Err(StoreError::ReadOnly));
}

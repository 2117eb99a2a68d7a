//! What reads leaves every byte as it was, and nothing beside the file.

use crate::visits::{Drawer, created, minutes, minutes_of, set_minutes, signed, small};
use std::collections::BTreeMap;
use std::path::Path;
use store::{File, StoreError, salvage};

/// Every file of a folder, with its bytes; without `-shm`, which holds nothing but locks.
fn folder(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap());
    files
        .map(|file| (file.file_name().into_string().unwrap(), std::fs::read(file.path()).unwrap()))
        .filter(|(name, _)| !name.ends_with("-shm"))
        .collect()
}

type Look = fn(&Path);

/// What can be done with a file without an edit that succeeds.
const LOOKS: [(&str, Look); 8] = [
    ("read", |path| {
        let mut file = File::open_read_only(path).unwrap();
        assert!(file.is_read_only());
        file.refresh().unwrap();
        file.visit_at(1).unwrap();
        let (change, label) = minutes(file.visit(), 99);
        let refused = file.append(file.revision(), &change, &label, &signed(9));
        assert_eq!(refused, Err(StoreError::ReadOnly));
        assert_eq!(file.undo(&signed(9)).err(), Some(StoreError::ReadOnly));
    }),
    ("open and close", |path| File::open(path).unwrap().close().unwrap()),
    ("open and drop", |path| drop(File::open(path).unwrap())),
    ("an edit that is refused", |path| {
        let mut file = File::open(path).unwrap();
        let (change, label) = minutes(file.visit(), 99);
        let refused = file.append(file.revision() + 1, &change, &label, &signed(9));
        assert!(matches!(refused, Err(StoreError::Conflict { .. })));
    }),
    ("nothing to redo", |path| {
        assert_eq!(File::open(path).unwrap().redo(&signed(9)), Ok(None));
    }),
    ("a dry run", |path| {
        let file = File::open(path).unwrap();
        let (change, _) = minutes(file.visit(), 99);
        let mut visit = file.visit().clone();
        change.apply_to(&mut visit).unwrap();
    }),
    ("salvage", |path| drop(salvage(path).unwrap())),
    ("a copy elsewhere", |path| {
        let elsewhere = Drawer::new();
        File::open(path).unwrap().copy_to(elsewhere.path()).unwrap();
        assert_eq!(elsewhere.names(), ["visite.visite"]);
        let copy = File::open(elsewhere.path()).unwrap();
        assert_eq!(copy.history(), File::open(path).unwrap().history());
    }),
];

#[test]
fn a_look_changes_nothing() {
    let drawer = Drawer::new();
    let mut file = drawer.file();
    set_minutes(&mut file, 20, 1).unwrap();
    file.close().unwrap();
    let before = folder(drawer.folder.path());
    for (name, look) in LOOKS {
        look(&drawer.path());
        assert_eq!(drawer.names(), ["visite.visite"], "{name}");
        assert!(folder(drawer.folder.path()) == before, "{name}");
    }
}

#[test]
fn a_look_at_what_a_killed_process_left_changes_nothing() {
    // What lies in a folder while a visit is open is what a killed process leaves.
    let drawer = Drawer::new();
    let mut file = drawer.file();
    set_minutes(&mut file, 20, 1).unwrap();
    for with_shm in [true, false] {
        let left = Drawer::new();
        for name in drawer.names() {
            if with_shm || !name.ends_with("-shm") {
                std::fs::copy(drawer.folder.path().join(&name), left.folder.path().join(&name))
                    .unwrap();
            }
        }
        let before = folder(left.folder.path());
        assert!(before.contains_key("visite.visite-wal"));
        let read = File::open_read_only(left.path()).unwrap();
        assert_eq!((minutes_of(read.visit()), read.revision()), (20, 2));
        assert_eq!(salvage(left.path()).unwrap().revision, 2);
        assert!(folder(left.folder.path()) == before, "with -shm: {with_shm}");
        // Whoever opens it for writing tidies up.
        File::open(left.path()).unwrap().close().unwrap();
        assert_eq!(left.names(), ["visite.visite"]);
        assert_eq!(minutes_of(File::open_read_only(left.path()).unwrap().visit()), 20);
    }
}

/// Where there is no shared memory the journal is another one, and reading would mean to play it back.
#[test]
fn a_look_at_a_half_written_file_changes_nothing() {
    let drawer = Drawer::new();
    drawer.file().close().unwrap();
    let writer = rusqlite::Connection::open(drawer.path()).unwrap();
    writer.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN").unwrap();
    let state = || File::open_read_only(drawer.path()).map(|file| minutes_of(file.visit()));
    let half = "WITH RECURSIVE n(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM n WHERE n < 300)
        INSERT INTO entry SELECT n, 'edit', NULL, 1, hex(zeroblob(2000)), '', '', 0, '', 0 FROM n";
    writer.execute_batch(half).unwrap();
    let left = Drawer::new();
    for name in drawer.names() {
        std::fs::copy(drawer.folder.path().join(&name), left.folder.path().join(&name)).unwrap();
    }
    assert_eq!(left.names(), ["visite.visite", "visite.visite-journal"]);
    let before = folder(left.folder.path());
    // While its writer lives, the half written file cannot be read; afterwards it can.
    assert_eq!(state(), Err(StoreError::Busy));
    writer.execute_batch("ROLLBACK").unwrap();
    assert_eq!(state(), Ok(15));
    // What a killed writer left.
    assert_eq!(minutes_of(File::open_read_only(left.path()).unwrap().visit()), 15);
    assert_eq!(minutes_of(&salvage(left.path()).unwrap().visit), 15);
    assert!(folder(left.folder.path()) == before);
    let mut file = File::open(left.path()).unwrap();
    assert_eq!(set_minutes(&mut file, 20, 1), Ok(2));
    file.close().unwrap();
    assert_eq!(left.names(), ["visite.visite"]);
}

#[test]
fn a_reader_sees_what_a_writer_has_not_yet_settled() {
    let drawer = Drawer::new();
    let mut writer = drawer.file();
    let mut reader = File::open_read_only(drawer.path()).unwrap();
    assert_eq!(reader.refresh(), Ok(false));
    set_minutes(&mut writer, 20, 1).unwrap();
    assert_eq!(reader.refresh(), Ok(true));
    assert_eq!((reader.revision(), minutes_of(reader.visit())), (2, 20));
    assert_eq!(reader.refresh(), Ok(false));
    drop(reader);
    writer.settle().unwrap();
    let settled = std::fs::metadata(drawer.folder.path().join("visite.visite-wal")).unwrap();
    assert_eq!(settled.len(), 0);
    set_minutes(&mut writer, 30, 2).unwrap();
    writer.close().unwrap();
    assert_eq!(drawer.names(), ["visite.visite"]);
}

#[test]
fn creating_leaves_one_file_or_none() {
    let drawer = Drawer::new();
    drawer.file().close().unwrap();
    assert_eq!(drawer.names(), ["visite.visite"]);
    let before = folder(drawer.folder.path());
    let again = File::create(drawer.path(), &small(), &created(), &signed(0));
    assert_eq!(again.err(), Some(StoreError::Exists));
    let copy = File::open(drawer.path()).unwrap().copy_to(drawer.path());
    assert_eq!(copy, Err(StoreError::Exists));
    assert!(folder(drawer.folder.path()) == before);
}

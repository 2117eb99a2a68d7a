//! What is no visit, or cannot be read or written, and how that is said.

use crate::visits::{Drawer, created, minutes, minutes_of, set_minutes, signed, small};
use std::path::{Path, PathBuf};
use store::{File, StoreError, salvage};

type Deed = fn(&Path);

/// Ways to put something else in the place of a healthy file, and what is said to whoever opens, reads or salvages it.
const CASES: [(&str, Deed, StoreError); 9] = [
    ("nothing", |path| std::fs::remove_file(path).unwrap(), StoreError::NotFound),
    (
        "a folder",
        |path| {
            std::fs::remove_file(path).unwrap();
            std::fs::create_dir(path).unwrap();
        },
        StoreError::NotAFile,
    ),
    ("an empty file", |path| std::fs::write(path, "").unwrap(), StoreError::NotAVisit),
    ("an outline", |path| std::fs::write(path, "= 2020-09-21\n").unwrap(), StoreError::NotAVisit),
    ("zeros", |path| std::fs::write(path, [0; 8192]).unwrap(), StoreError::NotAVisit),
    (
        "another program's database",
        |path| {
            std::fs::remove_file(path).unwrap();
            let other = rusqlite::Connection::open(path).unwrap();
            other.execute_batch("CREATE TABLE places (id INTEGER PRIMARY KEY)").unwrap();
        },
        StoreError::NotAVisit,
    ),
    (
        "its first bytes only",
        |path| {
            let bytes = std::fs::read(path).unwrap();
            std::fs::write(path, &bytes[..100]).unwrap();
        },
        StoreError::Damaged,
    ),
    (
        "a database with our mark and nothing else",
        |path| {
            let mark = std::fs::read(path).unwrap()[68..72].try_into().unwrap();
            std::fs::remove_file(path).unwrap();
            let other = rusqlite::Connection::open(path).unwrap();
            other.pragma_update(None, "application_id", u32::from_be_bytes(mark)).unwrap();
            other.pragma_update(None, "user_version", 1).unwrap();
        },
        StoreError::Damaged,
    ),
    (
        "a visit without a first entry",
        |path| {
            let file = rusqlite::Connection::open(path).unwrap();
            file.execute_batch("DROP TRIGGER entry_stays; DELETE FROM entry").unwrap();
        },
        StoreError::Damaged,
    ),
];

#[test]
fn what_is_no_visit_is_refused_and_left_alone() {
    for (name, spoil, refusal) in CASES {
        let drawer = Drawer::new();
        drawer.file().close().unwrap();
        spoil(&drawer.path());
        let before = std::fs::read(drawer.path()).ok();
        assert_eq!(File::open(drawer.path()).err().as_ref(), Some(&refusal), "{name}");
        assert_eq!(File::open_read_only(drawer.path()).err().as_ref(), Some(&refusal), "{name}");
        assert_eq!(salvage(drawer.path()).err().as_ref(), Some(&refusal), "{name}");
        assert!(std::fs::read(drawer.path()).ok() == before, "{name}");
        assert!(drawer.names().len() <= 1, "{name}: {:?}", drawer.names());
    }
}

#[test]
fn a_file_is_made_only_where_nothing_is() {
    let here = |drawer: &Drawer, name: &str| drawer.folder.path().join(name);
    let cases: [(&str, Deed, &str, StoreError); 5] = [
        ("a folder", |at| std::fs::create_dir(at.join("x")).unwrap(), "x", StoreError::Exists),
        ("another file", |at| std::fs::write(at.join("x"), "").unwrap(), "x", StoreError::Exists),
        ("no such folder", |_| {}, "missing/x", StoreError::NoFolder),
        (
            "a file as folder",
            |at| std::fs::write(at.join("f"), "").unwrap(),
            "f/x",
            StoreError::NoFolder,
        ),
        (
            "what a vanished file left",
            |at| std::fs::write(at.join("x-wal"), "frames").unwrap(),
            "x",
            StoreError::Leftovers,
        ),
    ];
    for (name, prepare, target, refusal) in cases {
        let drawer = Drawer::new();
        prepare(drawer.folder.path());
        let before = drawer.names();
        let outcome = File::create(here(&drawer, target), &small(), &created(), &signed(0));
        assert_eq!(outcome.err(), Some(refusal), "{name}");
        assert_eq!(drawer.names(), before, "{name}");
    }
}

/// Ways to take a file from its place while it is open.
const AWAY: [(&str, Deed); 4] = [
    ("deleted", |path| std::fs::remove_file(path).unwrap()),
    ("renamed", |path| std::fs::rename(path, path.with_extension("old")).unwrap()),
    ("replaced", |path| {
        let other = Drawer::new();
        other.file().close().unwrap();
        let beside = path.with_extension("new");
        std::fs::copy(other.path(), &beside).unwrap();
        std::fs::rename(beside, path).unwrap();
    }),
    ("its folder renamed", |path| {
        let folder = path.parent().unwrap();
        std::fs::rename(folder, folder.with_extension("moved")).unwrap();
    }),
];

#[cfg(unix)]
#[test]
fn a_file_that_is_gone_takes_no_more_edits_but_can_be_saved_elsewhere() {
    for (name, take_away) in AWAY {
        let drawer = Drawer::new();
        let folder = drawer.folder.path().join("visites");
        std::fs::create_dir(&folder).unwrap();
        let path = folder.join("v.visite");
        let mut file = File::create(&path, &small(), &created(), &signed(0)).unwrap();
        set_minutes(&mut file, 20, 1).unwrap();
        take_away(&path);
        assert_eq!(set_minutes(&mut file, 30, 2), Err(StoreError::Gone), "{name}");
        assert_eq!(file.refresh(), Err(StoreError::Gone), "{name}");
        assert_eq!(file.undo(&signed(3)).err(), Some(StoreError::Gone), "{name}");
        assert_eq!((file.revision(), minutes_of(file.visit())), (2, 20), "{name}");
        let saved = drawer.folder.path().join("saved.visite");
        file.copy_to(&saved).unwrap();
        assert_eq!(file.close(), Err(StoreError::Gone), "{name}");
        let mut saved = File::open(saved).unwrap();
        assert_eq!(minutes_of(saved.visit()), 20, "{name}");
        assert_eq!(set_minutes(&mut saved, 30, 2), Ok(3), "{name}");
    }
}

#[test]
fn nothing_is_opened_in_a_file_as_if_it_were_a_folder() {
    let drawer = Drawer::new();
    drawer.file().close().unwrap();
    for name in ["v.visite", "", "."] {
        let path = drawer.path().join(name);
        let refusal = File::open(&path).err();
        assert!(matches!(refusal, Some(StoreError::NotFound)), "{name:?}: {refusal:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_settled_file_may_be_renamed() {
    let drawer = Drawer::new();
    let mut file = drawer.file();
    set_minutes(&mut file, 20, 1).unwrap();
    file.settle().unwrap();
    let new: PathBuf = drawer.folder.path().join("nouveau.visite");
    std::fs::rename(drawer.path(), &new).unwrap();
    drop(file);
    assert_eq!(minutes_of(File::open(&new).unwrap().visit()), 20);
    // And its old name is free.
    drawer.file();
}

#[cfg(unix)]
#[test]
fn a_link_is_followed() {
    let drawer = Drawer::new();
    drawer.file().close().unwrap();
    let elsewhere = Drawer::new();
    std::os::unix::fs::symlink(drawer.path(), elsewhere.path()).unwrap();
    let mut file = File::open(elsewhere.path()).unwrap();
    assert_eq!(file.path(), std::fs::canonicalize(drawer.path()).unwrap());
    set_minutes(&mut file, 20, 1).unwrap();
    assert_eq!(elsewhere.names(), ["visite.visite"]);
    drop(file);
    assert_eq!(minutes_of(File::open_read_only(drawer.path()).unwrap().visit()), 20);
    // A link to nothing is not written through.
    std::fs::remove_file(drawer.path()).unwrap();
    let outcome = File::create(elsewhere.path(), &small(), &created(), &signed(0));
    assert_eq!(outcome.err(), Some(StoreError::Exists));
}

#[test]
fn an_edit_of_a_visit_that_moved_on_is_a_conflict() {
    let drawer = Drawer::new();
    let mut first = drawer.file();
    let mut second = File::open(drawer.path()).unwrap();
    let (change, label) = minutes(second.visit(), 30);
    set_minutes(&mut first, 20, 1).unwrap();
    let late = second.append(1, &change, &label, &signed(2));
    assert_eq!(late, Err(StoreError::Conflict { expected: 1, actual: 2 }));
    assert_eq!(second.undo(&signed(2)), Ok(None));
    assert_eq!(second.refresh(), Ok(true));
    assert_eq!(set_minutes(&mut second, 30, 3), Ok(3));
    // Undo is of the visit, whoever made the edit; whoever does not know of it is told.
    let late = first.undo(&signed(4));
    assert_eq!(late, Err(StoreError::Conflict { expected: 2, actual: 3 }));
    first.refresh().unwrap();
    first.undo(&signed(5)).unwrap();
    assert_eq!(minutes_of(first.visit()), 20);
}

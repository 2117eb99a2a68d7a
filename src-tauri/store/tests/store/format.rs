//! The format of the file: what the first version wrote stays readable, what a later one writes is known as such.

use crate::visits::{Drawer, MORNING, created, full, minutes_of, set_minutes, signed, small};
use serde_json::json;
use store::{EntryKind, File, Signature, StoreError, Wanted, Way};

/// Written by the first version: the full visit, then the small one, then undone, then a pause.
const FIRST: &[u8] = include_bytes!("../fixtures/first.visite");

/// Written by the version that first knew releases.
const SECOND: &[u8] = include_bytes!("../fixtures/second.visite");

/// The log of that file, one entry a line, as the first version wrote it.
const FIRST_LOG: &str = include_str!("../fixtures/first.jsonl");

/// Makes the file of the first format again.
fn first(path: &std::path::Path) -> File {
    let mut file = File::create(path, &full(), &created(), &signed(0)).unwrap();
    let change = domain::Change::between(&full(), &small());
    let label = json!({"code": "import-replaced", "names": ["É", "\""]});
    file.append(1, &change, &label, &Signature::new(MORNING + 60, "Préfecture")).unwrap();
    file.undo(&signed(120)).unwrap();
    file.redo(&signed(180)).unwrap();
    set_minutes(&mut file, 20, 240).unwrap();
    file
}

fn log(path: &std::path::Path) -> String {
    let file = rusqlite::Connection::open(path).unwrap();
    let mut rows = file
        .prepare(
            "SELECT json_object('number', number, 'kind', kind, 'concerns', concerns, 'form', form,
               'change', json(change), 'stops', json(stops), 'label', json(label), 'at', at,
               'author', author, 'sum', sum) FROM entry ORDER BY number",
        )
        .unwrap();
    let rows = rows.query_map([], |row| row.get::<_, String>(0)).unwrap();
    rows.map(|row| row.unwrap() + "\n").collect()
}

#[test]
fn the_first_format_is_read() {
    let drawer = Drawer::new();
    std::fs::write(drawer.path(), FIRST).unwrap();
    let mut file = File::open(drawer.path()).unwrap();
    assert_eq!(file.visit_at(1).as_ref(), Ok(&full()));
    assert_eq!(file.visit_at(2), Ok(small()));
    assert_eq!(minutes_of(file.visit()), 20);
    let second = &file.history()[1];
    assert_eq!((second.kind, second.author.as_str()), (EntryKind::Edit, "Préfecture"));
    assert_eq!(second.label, json!({"code": "import-replaced", "names": ["É", "\""]}));
    file.undo(&signed(300)).unwrap();
    file.undo(&signed(300)).unwrap();
    assert_eq!(file.visit(), &full());
}

/// Makes the file of the second format again: the first, two versions, and who was given them.
fn second(path: &std::path::Path) -> File {
    let mut file = first(path);
    let wanted = Wanted {
        name: "mise à jour : ajout de « SNR »".into(),
        comment: "envoyée".into(),
        recipients: vec!["basset".into(), "préfète".into()],
    };
    file.release(5, &wanted, &signed(300)).unwrap();
    file.release(5, &Wanted::default(), &signed(300)).unwrap();
    for way in [Way::Sent, Way::Printed, Way::Handed, Way::Mistaken] {
        file.note_copies(1, &["basset".into()], way, &signed(400)).unwrap();
    }
    file
}

/// A change of what is stored is a new format: then these files stay, and another is laid beside them.
#[test]
fn the_format_is_still_the_second() {
    let drawer = Drawer::new();
    second(&drawer.path()).close().unwrap();
    let written = log(&drawer.path());
    assert_eq!(written.lines().count(), FIRST_LOG.lines().count());
    for (written, first) in written.lines().zip(FIRST_LOG.lines()) {
        assert_eq!(written, first);
    }
    let read = |path: &std::path::Path, sql: &str| {
        let file = rusqlite::Connection::open(path).unwrap();
        let mut rows = file.prepare(sql).unwrap();
        let rows = rows.query_map([], |row| row.get::<_, String>(0)).unwrap();
        rows.map(Result::unwrap).collect::<Vec<_>>()
    };
    let old = Drawer::new();
    std::fs::write(old.path(), SECOND).unwrap();
    for sql in [
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name",
        "SELECT json_array(number, entry, at, author, name, comment, recipients, form)
           FROM release ORDER BY number",
        "SELECT json_array(number, release, person, way, at, author, sum) FROM copy ORDER BY number",
    ] {
        assert_eq!(read(&drawer.path(), sql), read(&old.path(), sql), "{sql}");
    }
    for path in [drawer.path(), old.path()] {
        let bytes = std::fs::read(path).unwrap();
        assert_eq!((&bytes[60..64], &bytes[68..72]), (&[0, 0, 0, 2][..], &b"Drle"[..]));
    }
    let file = File::open(old.path()).unwrap();
    assert_eq!(minutes_of(&file.released(2).unwrap()), 20);
    assert_eq!(file.register().copies().len(), 4);
}

#[test]
fn a_file_of_the_first_format_stays_one_until_it_has_a_version() {
    let drawer = Drawer::new();
    std::fs::write(drawer.path(), FIRST).unwrap();
    let format = || std::fs::read(drawer.path()).unwrap()[63];
    let mut file = File::open(drawer.path()).unwrap();
    set_minutes(&mut file, 30, 500).unwrap();
    assert!(file.register().releases().is_empty());
    file.settle().unwrap();
    assert_eq!(format(), 1);
    file.release(file.revision(), &Wanted::default(), &signed(600)).unwrap();
    set_minutes(&mut file, 40, 700).unwrap();
    file.close().unwrap();
    assert_eq!(format(), 2);
    let file = File::open(drawer.path()).unwrap();
    assert_eq!((minutes_of(&file.released(1).unwrap()), minutes_of(file.visit())), (30, 40));
}

#[test]
fn a_later_format_is_read_where_it_is_understood_and_never_written() {
    let newer = Err(StoreError::Newer { found: 7, known: 2 });
    for (name, sql, readable) in [
        ("only its number", "", true),
        ("another table", "CREATE TABLE purge (number INTEGER PRIMARY KEY, day TEXT)", true),
        ("another column", "ALTER TABLE entry ADD COLUMN place TEXT", false),
        (
            "another form of records",
            "DROP TRIGGER entry_holds; UPDATE entry SET form = 2 WHERE number = 2",
            false,
        ),
        (
            "no log",
            "DROP TABLE copy; DROP TABLE release; DROP TABLE snapshot; DROP TABLE entry",
            false,
        ),
    ] {
        let drawer = Drawer::new();
        first(&drawer.path()).close().unwrap();
        let later = rusqlite::Connection::open(drawer.path()).unwrap();
        later.execute_batch(sql).unwrap();
        later.pragma_update(None, "user_version", 7).unwrap();
        drop(later);
        let before = std::fs::read(drawer.path()).unwrap();
        assert_eq!(File::open(drawer.path()).map(drop), newer, "{name}");
        let read = File::open_read_only(drawer.path());
        if readable {
            let mut read = read.unwrap();
            assert_eq!((read.newer_format(), minutes_of(read.visit())), (Some(7), 20), "{name}");
            assert_eq!(set_minutes(&mut read, 30, 1), Err(StoreError::ReadOnly), "{name}");
            assert_eq!(read.refresh(), Ok(false), "{name}");
        } else {
            assert_eq!(read.map(drop), newer, "{name}");
        }
        assert!(std::fs::read(drawer.path()).unwrap() == before, "{name}");
        assert_eq!(drawer.names(), ["visite.visite"], "{name}");
    }
}

#[test]
fn what_a_file_that_came_by_mail_says_is_not_run() {
    for (name, sql) in [
        ("a trigger", "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM snapshot; END"),
        ("a view", "DROP TABLE snapshot; CREATE VIEW snapshot AS SELECT 1 AS number"),
        ("an index", "CREATE INDEX i ON entry (abs(at))"),
        ("a default", "ALTER TABLE entry ADD COLUMN x INTEGER DEFAULT 1"),
    ] {
        let drawer = Drawer::new();
        drawer.file().close().unwrap();
        let file = rusqlite::Connection::open(drawer.path()).unwrap();
        file.execute_batch(sql).unwrap();
        drop(file);
        assert_eq!(File::open(drawer.path()).err(), Some(StoreError::Damaged), "{name}");
    }
}

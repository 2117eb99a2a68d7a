//! What only the inside can bring about: a full disk, a lock that stays, a disk without shared memory, a long log.

use super::{Door, File};
use crate::replay::Present;
use crate::{Label, Signature, StoreError};
use chrono_tz::Europe::Paris;
use domain::command::VisitField;
use domain::visit::Header;
use domain::{Command, Visit, apply};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::time::Duration;

impl File {
    fn connection(&self) -> &Connection {
        match &self.door {
            Door::Writable(writer) => &writer.connection,
            Door::ReadOnly { .. } => panic!("a file that is open for reading holds no connection"),
        }
    }

    fn pragma(&self, name: &str) -> String {
        let value = self.connection().pragma_query_value(None, name, |row| row.get(0));
        match value.unwrap() {
            rusqlite::types::Value::Text(text) => text,
            rusqlite::types::Value::Integer(number) => number.to_string(),
            other => panic!("{name}: {other:?}"),
        }
    }

    fn entitle(&mut self, title: &str) -> Result<u32, StoreError> {
        let command = Command::SetVisit(VisitField::Title(title.to_owned()));
        let change = apply(self.visit(), &command).unwrap();
        self.append(self.revision(), &change, &Label::Null, &signed())
    }

    fn title(&self) -> &str {
        &self.visit().header().title
    }
}

fn signed() -> Signature {
    Signature::new(0, "")
}

fn folder_with_file() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v.visite");
    let visit = Visit::new(Header::titled("Visite", Paris));
    drop(File::create(&path, &visit, &Label::Null, &signed()).unwrap());
    (folder, path)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_file_is_written_as_it_must_be() {
    let (_folder, path) = folder_with_file();
    let mut file = File::open(&path).unwrap();
    file.entitle("Autre").unwrap();
    for (pragma, value) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("busy_timeout", "3000"),
        ("trusted_schema", "0"),
        ("user_version", "2"),
    ] {
        assert_eq!(file.pragma(pragma), value, "{pragma}");
    }
}

#[test]
fn a_file_can_be_handed_to_another_thread() {
    fn sent<T: Send>(it: T) -> T {
        it
    }
    let (_folder, path) = folder_with_file();
    let mut file = sent(File::open(path).unwrap());
    let there =
        std::thread::spawn(move || file.entitle("Ailleurs").map(|_| file.title().to_owned()));
    assert_eq!(there.join().unwrap(), Ok("Ailleurs".into()));
}

#[test]
fn a_full_disk_refuses_the_edit_and_keeps_the_rest() {
    let (_folder, path) = folder_with_file();
    let mut file = File::open(&path).unwrap();
    file.entitle("Petit").unwrap();
    let pages: u32 = file.pragma("page_count").parse().unwrap();
    file.connection().pragma_update(None, "max_page_count", pages + 2).unwrap();
    assert_eq!(file.entitle(&"long ".repeat(40_000)), Err(StoreError::Full));
    assert_eq!((file.title(), file.revision()), ("Petit", 2));
    assert_eq!(File::open_read_only(&path).unwrap().title(), "Petit");
    assert_eq!(file.entitle("Encore"), Ok(3));
    file.connection().pragma_update(None, "max_page_count", 1_000_000).unwrap();
    assert_eq!(file.entitle(&"long ".repeat(40_000)), Ok(4));
    assert_eq!(file.undo(&signed()).unwrap().map(|edit| edit.number), Some(4));
    file.close().unwrap();
    assert_eq!(File::open(&path).unwrap().title(), "Encore");
}

#[test]
fn a_lock_that_stays_is_said() {
    let (_folder, path) = folder_with_file();
    let mut file = File::open(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    file.connection().busy_timeout(Duration::from_millis(20)).unwrap();
    assert_eq!(file.entitle("Autre"), Err(StoreError::Busy));
    assert_eq!((file.title(), file.revision()), ("Visite", 1));
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(file.entitle("Autre"), Ok(2));
}

/// SQLite's `unix-dotfile` has no shared memory, as a network share has none.
#[cfg(unix)]
#[test]
fn without_shared_memory_a_rollback_journal_serves() {
    let (folder, path) = folder_with_file();
    let mut file = File::open(&path).unwrap();
    file.entitle("Ici").unwrap();
    file.close().unwrap();
    // The file comes from a place where WAL was possible.
    let mut file = File::open_on(&path, Some("unix-dotfile")).unwrap();
    assert_eq!(file.entitle("Sur le partage"), Ok(3));
    assert_eq!(
        (file.pragma("journal_mode"), file.pragma("synchronous")),
        ("delete".into(), "2".into())
    );
    let mut second = File::open_on(&path, Some("unix-dotfile")).unwrap();
    assert_eq!(second.entitle("À deux"), Ok(4));
    assert_eq!(file.refresh(), Ok(true));
    assert_eq!(file.entitle("Encore"), Ok(5));
    drop(second);
    file.close().unwrap();
    assert_eq!(names(folder.path()), ["v.visite"]);
    // And goes back.
    let mut file = File::open(&path).unwrap();
    assert_eq!(file.title(), "Encore");
    assert_eq!(file.pragma("journal_mode"), "delete", "until the first edit");
    file.entitle("De retour").unwrap();
    assert_eq!(file.pragma("journal_mode"), "wal");
    file.close().unwrap();
    assert_eq!(names(folder.path()), ["v.visite"]);
}

#[test]
fn ten_thousand_entries_are_opened_from_the_last_snapshot() {
    let (_folder, path) = folder_with_file();
    let mut file = File::open(&path).unwrap();
    // Not a test of the disk.
    file.connection().pragma_update(None, "synchronous", "OFF").unwrap();
    for number in 2..=10_000 {
        file.entitle(&number.to_string()).unwrap();
    }
    file.close().unwrap();
    let file = File::open(&path).unwrap();
    assert_eq!((file.title(), file.revision(), file.history().len()), ("10000", 10_000, 10_000));
    let (replayed, snapshot) = file.present.weights();
    assert!(replayed <= (64 * 1024).max(4 * snapshot), "{replayed} bytes behind {snapshot}");
    // What the whole log says is what the snapshots say.
    let replay = Connection::open(&path).unwrap();
    replay.execute_batch("DELETE FROM snapshot").unwrap();
    let replayed = Present::load(&replay).unwrap();
    assert_eq!(&replayed.visit, file.visit());
    for revision in [1, 2, 77, 5_000, 9_999] {
        let then = file.visit_at(revision).unwrap();
        let title = if revision == 1 { "Visite".into() } else { revision.to_string() };
        assert_eq!(then.header().title, title);
    }
}

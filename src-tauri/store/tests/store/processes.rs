//! Processes that are killed, that write at once, and that may not.

use crate::children::{self, count, minutes_at};
use crate::visits::{Drawer, created, minutes_of, set_minutes, signed, small};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::time::Duration;
use store::{File, StoreError};

/// Kills a process in its role some time after its first acknowledged edit; returns the last revision it acknowledged.
fn kill(role: &str, path: &Path, after: Duration) -> u32 {
    let mut child = children::start(role, path);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    // The test harness itself says a few lines first.
    let mut revisions = lines.by_ref().map_while(Result::ok).filter_map(|line| {
        line.rsplit_once("saved ").map(|(_, revision)| revision.parse::<u32>().unwrap())
    });
    let first = revisions.next();
    std::thread::sleep(after);
    child.kill().unwrap();
    let last = revisions.last().or(first);
    child.wait().unwrap();
    last.unwrap()
}

/// Moments spread over the first milliseconds of a process, always the same ones.
fn moments() -> impl Iterator<Item = Duration> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    std::iter::from_fn(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        Some(Duration::from_micros(state % 25_000))
    })
}

#[test]
fn two_hundred_kills_lose_no_acknowledged_edit() {
    let mut drawer = Drawer::new();
    for (round, after) in (0..200).zip(moments()) {
        if round % 20 == 0 {
            drawer = Drawer::new();
            drawer.file().close().unwrap();
        }
        let role = if round % 4 == 3 { "reopen" } else { "edit" };
        let acknowledged = kill(role, &drawer.path(), after);
        // Every second time the next process finds what the kill left.
        let tidy = round % 2 == 0;
        let open = if tidy { File::open } else { File::open_read_only };
        let file = open(drawer.path()).unwrap();
        // One edit may have reached the disk without being acknowledged any more.
        assert!((acknowledged..=acknowledged + 1).contains(&file.revision()), "{role} {round}");
        for revision in 2..=file.revision() {
            if revision + 3 > file.revision() || revision % 16 == 0 {
                let then = file.visit_at(revision).unwrap();
                assert_eq!(minutes_of(&then), minutes_at(revision), "{role} {round}");
            }
        }
        if tidy {
            file.close().unwrap();
            assert_eq!(drawer.names(), ["visite.visite"]);
        }
    }
}

#[test]
fn a_kill_while_files_are_made_leaves_whole_ones() {
    let drawer = Drawer::new();
    for after in moments().take(15) {
        kill("create", drawer.folder.path(), after);
        for name in drawer.names() {
            if name.ends_with(".visite") {
                let file = File::open_read_only(drawer.folder.path().join(&name)).unwrap();
                assert_eq!(file.visit(), &small(), "{name}");
            }
        }
    }
}

#[test]
fn two_processes_and_two_threads_lose_no_edit() {
    let drawer = Drawer::new();
    drawer.file().close().unwrap();
    let path = drawer.path();
    let children = [children::start("count", &path), children::start("count", &path)];
    std::thread::scope(|scope| {
        scope.spawn(|| count(&path, 200));
        scope.spawn(|| count(&path, 200));
        scope.spawn(|| {
            // Somebody who only looks is never in the way, and never sees half an edit.
            for _ in 0..40 {
                let file = File::open_read_only(&path).unwrap();
                assert_eq!(minutes_of(file.visit()), 14 + file.revision());
            }
        });
    });
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    let file = File::open(&path).unwrap();
    assert_eq!((file.revision(), minutes_of(file.visit())), (801, 815));
    file.close().unwrap();
    assert_eq!(drawer.names(), ["visite.visite"]);
}

/// Where nobody but root can write, a process of somebody else reads.
#[cfg(unix)]
#[test]
fn what_may_not_be_written_can_be_read() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    let drawer = Drawer::new();
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    for folder in ["file", "folder", "secret"] {
        let folder = drawer.folder.path().join(folder);
        std::fs::create_dir(&folder).unwrap();
        let path = folder.join("v.visite");
        drop(File::create(&path, &small(), &created(), &signed(0)).unwrap());
    }
    mode(drawer.folder.path(), 0o755);
    mode(&drawer.folder.path().join("file"), 0o777);
    mode(&drawer.folder.path().join("file/v.visite"), 0o444);
    mode(&drawer.folder.path().join("folder/v.visite"), 0o666);
    mode(&drawer.folder.path().join("folder"), 0o555);
    mode(&drawer.folder.path().join("secret/v.visite"), 0o000);
    // Root may do everything: then another user looks, with a copy of this program that he may read.
    let mut child = children::command("unprivileged", drawer.folder.path());
    if std::fs::metadata(drawer.folder.path()).unwrap().uid() == 0 {
        child.uid(65_534).gid(65_534);
    }
    let output = child.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    mode(&drawer.folder.path().join("folder"), 0o755);
    assert!(output.status.success(), "{said}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"));
}

/// What somebody sees who owns nothing in a folder.
pub(crate) fn as_anybody(folder: &Path) {
    let file = folder.join("file/v.visite");
    assert_eq!(File::open(&file).err(), Some(StoreError::ReadOnly));
    assert_eq!(File::open_read_only(&file).unwrap().visit(), &small());
    let in_folder = folder.join("folder/v.visite");
    assert_eq!(File::open(&in_folder).err(), Some(StoreError::ReadOnly));
    assert_eq!(File::open_read_only(&in_folder).unwrap().visit(), &small());
    let new = File::create(folder.join("folder/new.visite"), &small(), &created(), &signed(0));
    assert_eq!(new.err(), Some(StoreError::Forbidden));
    let secret = folder.join("secret/v.visite");
    assert_eq!(File::open(&secret).err(), Some(StoreError::Forbidden));
    assert_eq!(File::open_read_only(&secret).err(), Some(StoreError::Forbidden));
    let copy = File::open_read_only(&file).unwrap();
    copy.copy_to(folder.join("file/mine.visite")).unwrap();
    let mut mine = File::open(folder.join("file/mine.visite")).unwrap();
    assert_eq!(set_minutes(&mut mine, 20, 1), Ok(2));
}

//! Other processes: this test program started again, in a role.

use crate::visits::{Drawer, created, minutes_of, set_minutes, signed, small};
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use store::{File, StoreError};

/// Starts another process that plays a role on a file.
pub(crate) fn start(role: &str, path: &Path) -> Child {
    command(role, path).spawn().unwrap()
}

/// Prepares the start of another process.
pub(crate) fn command(role: &str, path: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "children::child", "--ignored", "--nocapture", "--test-threads=1"])
        .env("STORE_TEST_ROLE", role)
        .env("STORE_TEST_FILE", path)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Says one line to the process that waits for it.
fn say(line: impl std::fmt::Display) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).unwrap();
}

#[test]
#[ignore = "started by other tests, in a role"]
fn child() {
    let (Ok(role), Some(path)) =
        (std::env::var("STORE_TEST_ROLE"), std::env::var_os("STORE_TEST_FILE"))
    else {
        return;
    };
    let path = Path::new(&path);
    match role.as_str() {
        "edit" => edit_for_ever(path),
        "reopen" => reopen_for_ever(path),
        "create" => create_for_ever(path),
        "count" => count(path, 200),
        "unprivileged" => crate::processes::as_anybody(path),
        other => unreachable!("{other}"),
    }
}

/// The minutes that a revision gives, so that each can be told from the others.
pub(crate) fn minutes_at(revision: u32) -> u32 {
    1 + revision % 10_000
}

fn edit_for_ever(path: &Path) {
    let mut file = File::open(path).unwrap();
    loop {
        let next = file.revision() + 1;
        say(format_args!(
            "saved {}",
            set_minutes(&mut file, minutes_at(next), next.into()).unwrap()
        ));
    }
}

fn reopen_for_ever(path: &Path) {
    loop {
        let mut file = File::open(path).unwrap();
        let next = file.revision() + 1;
        let saved = set_minutes(&mut file, minutes_at(next), next.into()).unwrap();
        say(format_args!("saved {saved}"));
        file.close().unwrap();
    }
}

fn create_for_ever(folder: &Path) {
    for number in 0.. {
        let path = folder.join(format!("{number}.visite"));
        match File::create(path, &small(), &created(), &signed(0)) {
            Ok(_) => say("saved 1"),
            Err(StoreError::Exists) => {}
            Err(error) => unreachable!("{error}"),
        }
    }
}

/// Adds one minute so many times, each time to what is there.
pub(crate) fn count(path: &Path, times: u32) {
    let mut file = File::open(path).unwrap();
    for _ in 0..times {
        loop {
            let next = minutes_of(file.visit()) + 1;
            match set_minutes(&mut file, next, 1) {
                Ok(_) => break,
                Err(StoreError::Conflict { .. }) => drop(file.refresh().unwrap()),
                Err(StoreError::Busy) => {}
                Err(error) => unreachable!("{error}"),
            }
        }
    }
}

#[test]
fn a_role_that_nobody_knows_fails() {
    let drawer = Drawer::new();
    assert!(!start("nobody", &drawer.path()).wait().unwrap().success());
}

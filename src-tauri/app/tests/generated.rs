//! Files that are written from Rust: each test rewrites its file and fails when it was old, so that no step is forgotten.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::path::Path;

fn is_current(path: &str, written: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    if before != written {
        std::fs::write(&path, written).unwrap();
        panic!("{} was old and has been written anew: commit it", path.display());
    }
}

#[test]
fn the_table_of_calls_in_typescript_is_current() {
    is_current("ui/src/generated/api.ts", &app::api::typescript());
}

#[test]
fn the_reference_of_commands_is_current() {
    is_current("docs/commands.md", &app::wire::command::reference());
}

//! Files that are written from Rust: each test rewrites its file and fails when it was old, so that no step is forgotten.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

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

#[cfg(target_os = "linux")]
#[test]
fn what_of_others_is_built_in_is_current() {
    let mut built_in = crates();
    built_in.extend(packages());
    // The faces of the sheets, as their own readme says.
    built_in.insert(["Source Serif 4".to_owned(), "4.005".to_owned(), "OFL-1.1".to_owned()]);
    let lines: String = built_in.iter().map(|work| work.join("\t") + "\n").collect();
    is_current("src-tauri/app/licences.tsv", &lines);
}

/// Name, version and licence of every crate of others that the program is linked with, as it is built for Linux: the crates
/// of other systems need not be on this machine.
fn crates() -> BTreeSet<[String; 3]> {
    let told = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--locked"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&told.stdout).unwrap();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let nodes = list(&metadata["resolve"]["nodes"]);
    let node = |id: &Value| nodes.iter().find(|node| node["id"] == *id).unwrap();
    let mut wanted = vec![metadata["resolve"]["root"].clone()];
    if wanted == [Value::Null] {
        let packages = list(&metadata["packages"]);
        let root = packages.iter().find(|package| package["name"] == "deroule").unwrap();
        wanted = vec![root["id"].clone()];
    }
    let mut linked: Vec<Value> = Vec::new();
    while let Some(id) = wanted.pop() {
        if linked.contains(&id) {
            continue;
        }
        for dependency in list(&node(&id)["deps"]) {
            // Not what only builds or tests it.
            if list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()) {
                wanted.push(dependency["pkg"].clone());
            }
        }
        linked.push(id);
    }
    let text = |package: &Value, field: &str| package[field].as_str().unwrap_or("?").to_owned();
    list(&metadata["packages"])
        .iter()
        .filter(|package| !package["source"].is_null() && linked.contains(&package["id"]))
        .map(|package| ["name", "version", "license"].map(|field| text(package, field)))
        .collect()
}

/// The same for the packages of which the page is made: those that it imports.
fn packages() -> BTreeSet<[String; 3]> {
    const PACKAGES: [&str; 5] = [
        "@fluent/bundle",
        "@fontsource/source-sans-3",
        "@lucide/svelte",
        "@tauri-apps/api",
        "svelte",
    ];
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/package-lock.json");
    let lock: Value = serde_json::from_str(&std::fs::read_to_string(lock).unwrap()).unwrap();
    let work = |name: &str| {
        let package = &lock["packages"][format!("node_modules/{name}")];
        let text = |field: &str| package[field].as_str().unwrap().to_owned();
        [name.to_owned(), text("version"), text("license")]
    };
    PACKAGES.into_iter().map(work).collect()
}

//! The walls of the house: what ARCHITECTURE.md says is absent from a room is absent from it.
//!
//! A failure names the file, the line or the dependency that went through a wall. If the wall is wrong, change it here and
//! in ARCHITECTURE.md in the same commit, with the reason.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Each room, and the rooms it may know.
const ROOMS: [(&str, &[&str]); 12] = [
    ("domain", &[]),
    ("geo", &[]),
    ("routes", &[]),
    ("planner", &["domain"]),
    ("text", &[]),
    ("import", &["domain", "text"]),
    ("ics", &["domain", "text"]),
    ("print", &["domain", "text"]),
    ("store", &["domain"]),
    ("app", &["domain", "geo", "planner", "text", "import", "ics", "print", "routes", "store"]),
    ("desktop", &["app", "domain", "text"]),
    ("cli", &["app", "domain", "text", "import", "print", "store"]),
];

/// The rooms below `app`: functions of their arguments.
const INNER: [&str; 8] = ["domain", "geo", "planner", "text", "import", "ics", "print", "store"];

/// Libraries that one room alone may use, by the start of their names. Tests may read back with them anywhere.
const DOORS: [(&str, &str); 12] = [
    ("calcard", "import"),
    ("clap", "cli"),
    ("fluent", "text"),
    ("icalendar", "ics"),
    ("rusqlite", "store"),
    ("rustls", "routes"),
    ("tauri", "desktop"),
    ("ts-rs", "app"),
    ("typst", "print"),
    ("ureq", "routes"),
    ("uuid", "app"),
    ("wry", "desktop"),
];

/// All that the domain is built on, besides what derives its errors at build time.
const UNDER_THE_DOMAIN: [&str; 7] =
    ["chrono", "chrono-tz", "num-traits", "phf", "phf_shared", "siphasher", "thiserror"];

/// Crates that speak to a network. A visit never leaves the machine by itself; the points of its places do, through the one room
/// `routes`, when its user has said so.
const NETWORK: [&str; 12] = [
    "attohttpc",
    "curl",
    "hyper",
    "isahc",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "surf",
    "tungstenite",
    "ureq",
];

/// What only the inside of `app/src/host.rs` may ask of the machine.
const HOST: [&str; 5] =
    ["Utc::now", "Local::now", "SystemTime::now", "Uuid::new_v4", "Uuid::now_v7"];

/// What the page may ask of Tauri itself.
const CAPABILITY: &str = r#"{
    "identifier": "main",
    "description": "What the page may ask of Tauri itself: to hear events. Everything else goes through our one command.",
    "windows": ["main"],
    "permissions": ["core:event:allow-listen", "core:event:allow-unlisten"]
}"#;

/// What the page may load and do.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
    img-src 'self' data: blob:; connect-src ipc: http://ipc.localhost; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
    trusted-types svelte-trusted-html";

/// Past so many lines of code a file must have a reason.
const LONG: usize = 400;

/// The files past that, each with its reason: none.
const LONG_FOR_A_REASON: &[(&str, &str)] = &[];

#[test]
fn a_room_knows_the_rooms_below_it_and_no_sibling() {
    let names: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    let mut wrong = Vec::new();
    for (room, dependencies) in &manifests() {
        let Some((_, may)) = ROOMS.iter().find(|(name, _)| name == room) else {
            assert_eq!(room, "deroule", "a room that ARCHITECTURE.md does not know");
            continue;
        };
        let of_ours = dependencies.iter().filter(|it| names.contains(it.name.as_str()));
        wrong.extend(
            of_ours
                .filter(|it| !it.for_tests && !may.contains(&it.name.as_str()))
                .map(|it| format!("{room} uses {}", it.name)),
        );
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn each_outside_has_one_door() {
    let mut wrong = Vec::new();
    for (room, dependencies) in &manifests() {
        for it in dependencies.iter().filter(|it| !it.for_tests) {
            for (library, door) in DOORS {
                // The root package gives Tauri its configuration, and does nothing else with it.
                let root = room == "deroule" && library == "tauri";
                if is_of(&it.name, library) && room != door && !root {
                    wrong.push(format!("{room} uses {}, which is {door}'s", it.name));
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn every_room_obeys_the_same_lints() {
    for (room, _) in ROOMS {
        let manifest = read(&root().join("src-tauri").join(room).join("Cargo.toml"));
        assert!(manifest.contains("[lints]\nworkspace = true"), "{room}");
    }
}

#[test]
fn the_domain_alone_has_neither_clock_nor_randomness_nor_serde() {
    let tree = tree("domain");
    for at_build_time in ["thiserror-impl", "proc-macro2", "quote", "syn", "unicode-ident"] {
        assert!(tree.contains_key(at_build_time), "the list is stale: {at_build_time}");
    }
    let built_on: Vec<&str> = tree
        .keys()
        .map(String::as_str)
        .filter(|name| {
            !["domain", "thiserror-impl", "proc-macro2", "quote", "syn", "unicode-ident"]
                .contains(name)
        })
        .collect();
    assert_eq!(built_on, UNDER_THE_DOMAIN);
    assert_eq!(
        tree["chrono"], "alloc,std",
        "`clock` or `now` would let the domain ask for the hour"
    );
}

#[test]
fn no_tauri_and_no_terminal_below_their_rooms() {
    for room in ["app", "cli"] {
        let tree = tree(room);
        let window: Vec<&String> = tree
            .keys()
            .filter(|name| {
                ["tauri", "wry", "tao", "gtk", "webkit2gtk"].iter().any(|it| is_of(name, it))
            })
            .collect();
        assert!(window.is_empty(), "{room} is built on {window:?}");
    }
    assert!(!tree("app").contains_key("clap"), "app is built on clap");
}

#[test]
fn one_room_alone_speaks_to_a_network() {
    for room in ["desktop", "cli"] {
        let tree = tree(room);
        let found: Vec<&&str> = NETWORK.iter().filter(|name| tree.contains_key(**name)).collect();
        assert_eq!(found, [&"rustls", &"ureq"], "{room}: more than what `routes` asks with");
    }
    let everywhere = ROOMS.iter().map(|(room, _)| *room).filter(|room| *room != "routes");
    assert_eq!(places(everywhere, &["TcpStream", "UdpSocket", "std::net"], is_product), [""; 0]);
}

#[test]
fn only_the_host_asks_the_machine_for_instants_and_ids() {
    let everywhere = ROOMS.iter().map(|(room, _)| *room);
    let found = places(everywhere, &HOST, |path| path != "src-tauri/app/src/host.rs");
    assert_eq!(found, [""; 0]);
}

#[test]
fn the_inner_rooms_are_functions_of_their_arguments() {
    let forbidden = ["Instant::now", "std::env", "std::net", "std::process", "env::var"];
    assert_eq!(places(INNER, &forbidden, is_product), [""; 0]);
    let disk = ["std::fs", "fs::read", "fs::write", "File::open", "File::create"];
    let without_disk = INNER.into_iter().filter(|room| *room != "store");
    assert_eq!(places(without_disk, &disk, is_product), [""; 0]);
}

#[test]
fn libraries_do_not_print() {
    let forbidden = ["println!", "print!", "eprintln!", "eprint!", "dbg!"];
    let everywhere = ROOMS.iter().map(|(room, _)| *room);
    assert_eq!(places(everywhere, &forbidden, is_product), [""; 0]);
}

#[test]
fn lints_are_lifted_with_a_reason() {
    let mut found = Vec::new();
    for path in files(&root().join("src-tauri"), &["rs"]) {
        let text = read(&path);
        for (at, _) in text
            .match_indices("#[allow(")
            .chain(text.match_indices("#![allow("))
            .chain(text.match_indices("#[expect("))
            .chain(text.match_indices("#![expect("))
        {
            let attribute = text[at..].split_once(")]").map_or("", |(attribute, _)| attribute);
            if !attribute.contains("reason = ") {
                found.push(format!("{}: {attribute}", shown(&path)));
            }
        }
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn names_come_from_the_trade() {
    let empty = ["Manager", "Service", "Helper", "Util", "Utils", "Common"];
    let mut found = Vec::new();
    for path in product_files() {
        let stem =
            path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_lowercase();
        if empty.iter().any(|word| stem == word.to_lowercase()) {
            found.push(shown(&path));
        }
        for (number, line) in code(&read(&path)) {
            let mut words = line.split_whitespace().skip_while(|word| {
                !["struct", "enum", "trait", "class", "interface"].contains(word)
            });
            let name = words.nth(1).unwrap_or_default();
            let name: String = name.chars().take_while(|c| c.is_alphanumeric()).collect();
            if empty.iter().any(|word| name.ends_with(word)) {
                found.push(format!("{}:{number}: {name}", shown(&path)));
            }
        }
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_file_can_be_read_at_once() {
    let mut found = Vec::new();
    for (file, _) in LONG_FOR_A_REASON {
        assert!(root().join(file).is_file(), "{file} is no longer there");
    }
    for path in product_files() {
        let lines = code(&read(&path)).count();
        let name = shown(&path);
        let has_reason = LONG_FOR_A_REASON.iter().any(|(file, _)| *file == name);
        if (lines > LONG) != has_reason {
            found.push(format!("{name}: {lines} lines of code"));
        }
    }
    assert_eq!(found, [""; 0], "past {LONG} lines, or no longer");
}

#[test]
fn the_window_may_do_no_more_than_it_needs() {
    let capabilities = root().join("src-tauri/capabilities");
    let names: Vec<String> =
        files(&capabilities, &["json"]).iter().map(|path| shown(path)).collect();
    assert_eq!(names, ["src-tauri/capabilities/main.json"]);
    assert_eq!(
        json(&capabilities.join("main.json")),
        serde_json::from_str::<Value>(CAPABILITY).unwrap()
    );

    let config = json(&root().join("tauri.conf.json"));
    assert_eq!(config["app"]["security"]["csp"], POLICY);
    assert_eq!(config["app"]["security"]["freezePrototype"], true);
    assert_eq!(config["app"]["withGlobalTauri"], Value::Null);
    assert_eq!(config["build"]["devUrl"], Value::Null, "the page comes from inside the program");
}

#[test]
fn the_page_has_one_door_and_writes_no_markup() {
    let mut found = Vec::new();
    for path in files(&root().join("ui/src"), &["ts", "js", "svelte", "css"]) {
        let name = shown(&path);
        if name.ends_with(".test.ts") {
            continue;
        }
        for (number, line) in code(&read(&path)) {
            let door = line.contains("@tauri-apps") && name != "ui/src/host/tauri.ts";
            let markup = ["{@html", "innerHTML", "insertAdjacentHTML", "document.write"]
                .iter()
                .any(|word| line.contains(word));
            // The policy refuses it, and the page would look wrong in silence. Svelte's `style:` goes another way.
            let style = name.ends_with(".svelte")
                && (line.contains(" style=") || line.starts_with("style="));
            if door || markup || style {
                found.push(format!("{name}:{number}: {}", line.trim()));
            }
        }
    }
    assert_eq!(found, [""; 0]);
}

/// What a room is built on, as its manifest says.
struct Dependency {
    name: String,
    /// Needed by its tests, benches and examples only.
    for_tests: bool,
}

/// Every package of the house with what it depends on.
fn manifests() -> BTreeMap<String, Vec<Dependency>> {
    let text = cargo(&["metadata", "--format-version", "1", "--no-deps"]);
    let metadata: Value = serde_json::from_str(&text).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let found: BTreeMap<String, Vec<Dependency>> = packages
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().unwrap();
            let of =
                |it: &Value| Dependency { name: text(&it["name"]), for_tests: it["kind"] == "dev" };
            (text(&package["name"]), dependencies.iter().map(of).collect())
        })
        .collect();
    assert_eq!(found.len(), ROOMS.len() + 1, "the rooms and the root package");
    found
}

/// All that a room alone is built on, on this machine, with the features that are on.
fn tree(room: &str) -> BTreeMap<String, String> {
    let printed = cargo(&["tree", "-p", room, "-e", "normal", "--prefix", "none", "-f", "{p}|{f}"]);
    let line = |line: &str| {
        let (package, features) = line.split_once('|').unwrap();
        let name = package.split(' ').next().unwrap();
        (name.to_owned(), features.trim_end_matches(" (*)").to_owned())
    };
    printed.lines().map(line).collect()
}

fn cargo(arguments: &[&str]) -> String {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let run =
        Command::new(cargo).args(arguments).arg("--offline").current_dir(root()).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

/// True for a crate and what is named after it: `tauri` and `tauri-build`, but not `tauric`.
fn is_of(name: &str, library: &str) -> bool {
    name.strip_prefix(library).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
}

/// Where one of the words stands in the sources of these rooms, as `file:line: text`.
fn places<'a>(
    rooms: impl IntoIterator<Item = &'a str>,
    words: &[&str],
    counts: impl Fn(&str) -> bool,
) -> Vec<String> {
    let mut found = Vec::new();
    for room in rooms {
        let sources = files(&root().join("src-tauri").join(room).join("src"), &["rs"]);
        assert!(!sources.is_empty(), "{room} has no sources");
        for path in sources.iter().filter(|path| counts(&shown(path))) {
            for (number, line) in code(&read(path)) {
                if words.iter().any(|word| has_word(line, word)) {
                    found.push(format!("{}:{number}: {}", shown(path), line.trim()));
                }
            }
        }
    }
    found
}

/// True where the word does not only end a longer one: `print!` is not in `eprint!`.
fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word)
        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

/// Tests of a module may do what the product may not.
fn is_product(path: &str) -> bool {
    !path.ends_with("/tests.rs")
}

/// The lines that are neither empty nor a comment, with their numbers.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    lines.filter(|(_, line)| {
        let line = line.trim_start();
        !line.is_empty()
            && !line.starts_with("//")
            && !line.starts_with("* ")
            && !line.starts_with("/*")
    })
}

/// Every file that somebody wrote in `src-tauri` and `ui/src`.
fn product_files() -> Vec<PathBuf> {
    let mut all = files(&root().join("src-tauri"), &["rs"]);
    all.extend(files(&root().join("ui/src"), &["ts", "js", "svelte", "css"]));
    all.retain(|path| !shown(path).starts_with("ui/src/generated/"));
    assert!(all.len() > 100, "the sources are not where they were");
    all
}

fn files(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| extensions.iter().any(|known| it == *known))
            {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&read(path)).unwrap()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A path as the map names it, with `/` on any system.
fn shown(path: &Path) -> String {
    let inside = path.strip_prefix(root()).unwrap_or(path);
    inside.components().map(|it| it.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

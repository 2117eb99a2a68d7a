//! Running the real binary in a folder of its own.

use serde_json::Value;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use tempfile::TempDir;

/// The languages that the program speaks.
pub(crate) const LANGUAGES: [&str; 2] = ["fr", "en"];

/// Two stops of one name, one person, a place with a commune.
pub(crate) const DAY: &str = "\
= 2020-09-21 Europe/Paris
: title Essai
& M. Jean DURAND, maire {host} #durand
!09:00 Accueil ; 15 @ Gare (Alès) #a
> 20
Visite ; 45 (30) #b
> 15
Visite ; 60 (40) #c
!12:15 Réunion ; 75 @ Pôle, Salle #d
";

/// A folder in which commands run; it goes away with the test.
pub(crate) struct Desk {
    folder: TempDir,
}

/// What a command said.
pub(crate) struct Said {
    /// What was asked.
    pub(crate) asked: String,
    /// Its exit code.
    pub(crate) code: i32,
    /// What it printed.
    pub(crate) out: String,
    /// What it said beside.
    pub(crate) err: String,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A desk with the reference day as `jour.visite`.
    pub(crate) fn with_reference_day() -> Self {
        let desk = Self::new();
        let outline = fixture("reference-day.txt");
        desk.run(&["import", outline.to_str().unwrap(), "-o", "jour.visite", "--yes"]).expect(0);
        desk
    }

    /// A desk with an outline as `jour.visite`.
    pub(crate) fn with_outline(outline: &str) -> Self {
        let desk = Self::new();
        desk.run_with(&["import", "-", "-o", "jour.visite"], outline);
        assert!(desk.path("jour.visite").exists(), "{outline}");
        desk
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    /// Every file that lies there, with its bytes.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        for entry in std::fs::read_dir(self.folder()).unwrap() {
            let path = entry.unwrap().path();
            let bytes = if path.is_file() { std::fs::read(&path).unwrap() } else { Vec::new() };
            files.insert(path, bytes);
        }
        files
    }

    /// Runs a command line in French, written as in a terminal: spaces part, `'…'` keeps together.
    pub(crate) fn line(&self, line: &str) -> Said {
        self.line_in("fr", line)
    }

    /// Runs a command line in a language.
    pub(crate) fn line_in(&self, lang: &str, line: &str) -> Said {
        let words = words(line);
        let arguments: Vec<&str> =
            ["--lang", lang].into_iter().chain(words.iter().map(String::as_str)).collect();
        self.run(&arguments)
    }

    /// Runs `deroule` in French.
    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        self.run_with(arguments, "")
    }

    /// Runs `deroule` in French with something on its standard input.
    pub(crate) fn run_with(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Said {
        use std::io::Write;
        let mut child = self.start(arguments);
        // Whoever does not read its input closes it.
        let _ = child.stdin.take().unwrap().write_all(input.as_ref());
        said(&arguments.join(" "), child)
    }

    /// Starts `deroule` in French, with its three streams in our hands.
    pub(crate) fn start(&self, arguments: &[impl AsRef<OsStr>]) -> Child {
        self.command(env!("CARGO_BIN_EXE_deroule"))
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// A program that is to run in the folder, in a French terminal without a display.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.folder())
            .env("LC_ALL", "fr_FR.UTF-8")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY");
        command
    }

    /// Runs a command that prints JSON.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let said = self.run(arguments);
        serde_json::from_str(&said.out)
            .unwrap_or_else(|error| panic!("{arguments:?}: {error}\n{}\n{}", said.out, said.err))
    }

    /// Runs a command line that prints JSON.
    pub(crate) fn json_line(&self, line: &str) -> Value {
        let words = words(line);
        self.json(&words.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

/// Waits for a command.
pub(crate) fn said(asked: &str, child: Child) -> Said {
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    Said {
        asked: asked.to_owned(),
        code: status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&stdout).into_owned(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

impl Said {
    /// Checks the exit code, and that nothing of the machine shows through.
    #[track_caller]
    pub(crate) fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}\nout: {}\nerr: {}", self.asked, self.out, self.err);
        for leak in [
            "panicked",
            "RUST_BACKTRACE",
            "Some(",
            "None)",
            "Err(",
            "src/",
            "os error",
            "u32",
            "i32",
            "enum ",
            "struct ",
            "{$",
            "\u{2068}",
        ] {
            assert!(
                !self.err.contains(leak) && !self.out.contains(leak),
                "{}: {leak}: {}{}",
                self.asked,
                self.out,
                self.err
            );
        }
        self
    }

    /// Checks that something was said beside the result; spaces and quotes are taken as typed.
    #[track_caller]
    pub(crate) fn says(self, words: &str) -> Self {
        let err = typed(&self.err);
        assert!(err.contains(words), "{}: no « {words} » in: {err}", self.asked);
        self
    }

    /// Checks that something stands in the result.
    #[track_caller]
    pub(crate) fn prints(self, words: &str) -> Self {
        let out = typed(&self.out);
        assert!(out.contains(words), "{}: no « {words} » in: {out}", self.asked);
        self
    }

    /// Checks that nothing was printed as a result.
    #[track_caller]
    pub(crate) fn prints_nothing(self) -> Self {
        assert_eq!(self.out, "", "{}", self.asked);
        self
    }
}

/// A sentence with the spaces and apostrophes of a keyboard.
pub(crate) fn typed(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace('’', "'")
}

/// Parts a command line as a terminal does: spaces part, `'…'` keeps together.
pub(crate) fn words(line: &str) -> Vec<String> {
    let mut words = vec![];
    for (at, part) in line.split('\'').enumerate() {
        if at % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// A file of `tests/fixtures`.
pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

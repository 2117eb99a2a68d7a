//! A folder with a visit in it, and a display to open it on.

use crate::display::{self, Display};
use crate::driver::{self, signal};
use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use tempfile::TempDir;

/// The program.
pub(crate) const DEROULE: &str = env!("CARGO_BIN_EXE_deroule");
/// What fills the clipboard of a display.
const CLIPBOARD: &str = "xclip";
/// What sets the limits of a running program.
pub(crate) const LIMITS: &str = "prlimit";
/// Where the visit lies; the name is one that people give.
const VISIT: &str = "visites/Déplacement d’été à Alès.visite";

/// A home of its own for the program, with the sample in it. It goes away with the test.
pub(crate) struct Office {
    pub(crate) display: Display,
    folder: TempDir,
}

impl Office {
    /// Sets up an office with the sample; `None`, and a word about it, on a machine that cannot have one.
    pub(crate) fn with_sample() -> Option<Self> {
        let office = Self::set_up()?;
        office.deroule(&["sample", "-o", VISIT]);
        Some(office)
    }

    /// The same with the visit of an outline.
    pub(crate) fn with_outline(outline: &str) -> Option<Self> {
        let office = Self::set_up()?;
        std::fs::write(office.path().join("plan.txt"), outline).unwrap();
        office.deroule(&["import", "plan.txt", "-o", VISIT, "--yes"]);
        Some(office)
    }

    /// Sets up an office in which no visit was ever made.
    pub(crate) fn empty() -> Option<Self> {
        Self::set_up()
    }

    fn set_up() -> Option<Self> {
        let missing: Vec<_> =
            [display::PROGRAM, driver::PROGRAM].into_iter().filter(|it| !is_here(it)).collect();
        if !missing.is_empty() {
            leave_out(&format!("{} (Debian: xvfb, webkit2gtk-driver)", missing.join(", ")));
            return None;
        }
        let office = Self { display: Display::open(), folder: tempfile::tempdir().unwrap() };
        for folder in ["visites", "saved"] {
            std::fs::create_dir(office.path().join(folder)).unwrap();
        }
        Some(office)
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn visit(&self) -> PathBuf {
        self.path().join(VISIT)
    }

    /// The names in one of its folders.
    pub(crate) fn names(&self, folder: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.path().join(folder)).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// What a save dialog was answered with, once it is written.
    pub(crate) fn saved(&self, extension: &str) -> Vec<Vec<u8>> {
        let names = self.names("saved").into_iter().filter(|name| name.ends_with(extension));
        names.map(|name| std::fs::read(self.path().join("saved").join(name)).unwrap()).collect()
    }

    /// The visit as `deroule show --json` tells it.
    pub(crate) fn shown(&self) -> Value {
        serde_json::from_slice(&self.deroule(&["show", VISIT, "--json"])).unwrap()
    }

    /// Edits the visit from the command line.
    pub(crate) fn apply(&self, command: &Value) {
        std::fs::write(self.path().join("commands.json"), command.to_string()).unwrap();
        self.deroule(&["apply", VISIT, "commands.json"]);
    }

    /// Moves a stop of the visit from the command line, with what follows it.
    pub(crate) fn shift(&self, stop: &str, by: &str) {
        self.deroule(&["shift", VISIT, "--stop", stop, "--by", by]);
    }

    /// Lets no file of a running program grow beyond so many bytes: a disk that is full for it alone.
    pub(crate) fn limit_files(&self, process: u32, bytes: &str) {
        let mut limits = self.command(LIMITS);
        let set = limits.arg(format!("--pid={process}")).arg(format!("--fsize={bytes}:unlimited"));
        assert!(set.status().unwrap().success(), "{LIMITS} --fsize={bytes}");
    }

    /// Puts a text into the clipboard, as another program does in which it was copied, for as long as what is returned lives;
    /// `None`, and a word about it, where that is not possible.
    pub(crate) fn copy(&self, text: &str) -> Option<Program> {
        if !is_here(CLIPBOARD) {
            leave_out(CLIPBOARD);
            return None;
        }
        let copied = self.path().join("copied.txt");
        std::fs::write(&copied, text).unwrap();
        let mut clipboard = self.command(CLIPBOARD);
        clipboard.args(["-selection", "clipboard", "-quiet"]).arg(copied);
        Some(Program::start(&mut clipboard))
    }

    /// A program on this display, in this home, and out of reach of the desktop around: no bus, no instance of ours that
    /// runs already.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", self.display.name())
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("HOME", self.path())
            .env("XDG_DATA_HOME", self.path().join("data"))
            .env("XDG_CONFIG_HOME", self.path().join("config"))
            .env("XDG_CACHE_HOME", self.path().join("cache"))
            .env("DEROULE_SCRIPTED_OUTSIDE", self.path().join("saved"))
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    /// The visit, as commands that run in the office name it.
    pub(crate) const fn name(&self) -> &'static str {
        VISIT
    }

    /// Runs the command line in the office.
    pub(crate) fn deroule(&self, arguments: &[&str]) -> Vec<u8> {
        let output =
            Command::new(DEROULE).args(arguments).current_dir(self.path()).output().unwrap();
        // 1: done, and the visit has a conflict.
        assert!(
            matches!(output.status.code(), Some(0 | 1)),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        output.stdout
    }
}

/// A program that goes away with the test.
pub(crate) struct Program(Child);

impl Program {
    pub(crate) fn start(command: &mut Command) -> Self {
        Self(command.spawn().unwrap())
    }

    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }

    /// What it prints, where that is asked for.
    pub(crate) fn output(&mut self) -> ChildStdout {
        self.0.stdout.take().unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Asked kindly, it takes its locks and sockets away.
        signal("TERM", self.id());
        let _ = self.0.wait();
    }
}

/// Says that the running test is left out, and for want of what.
pub(crate) fn leave_out(missing: &str) {
    let test = std::thread::current();
    let test = test.name().unwrap_or_default();
    // Not through `eprintln!`, which is kept from those who see the tests pass.
    let _ = writeln!(std::io::stderr(), "LEFT OUT: {test}: {missing} not installed");
}

/// True where a program can be started by its name.
pub(crate) fn is_here(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

//! The program as a desktop starts it: with a bus, on which a second start finds the first.

use crate::driver::{is_alive, until};
use crate::office::{DEROULE, Office, Program, is_here, leave_out};
use std::io::{BufRead, BufReader};
use std::process::Stdio;

/// The message bus of a desktop (Debian: dbus-daemon).
const BUS: &str = "dbus-daemon";

#[test]
fn a_second_start_hands_its_visit_to_the_first_and_ends() {
    let Some(office) = Office::with_sample() else { return };
    let Some(desktop) = Desktop::around(&office) else { return };
    let first = desktop.start(&["open", office.name()]);
    desktop.expect_title(&first, "Visite de Guillaume BASSET");
    office.deroule(&[
        "new",
        "visites/autre.visite",
        "--title",
        "Inauguration",
        "--date",
        "2020-10-01",
    ]);
    let second = desktop.start(&["open", "visites/autre.visite"]);
    until("the second start has ended", || (!is_alive(second.id())).then_some(()));
    desktop.expect_title(&first, "Inauguration");
    assert!(is_alive(first.id()));
    office.display.close_window(first.id());
    until("the first has ended", || (!is_alive(first.id())).then_some(()));
}

#[test]
fn the_window_has_the_size_at_which_it_was_closed() {
    let Some(office) = Office::with_sample() else { return };
    let Some(desktop) = Desktop::around(&office) else { return };
    let size = (1180, 790);
    for opened in ["first", "again"] {
        let window = desktop.start(&["open", office.name()]);
        desktop.expect_title(&window, "Visite de Guillaume BASSET");
        if opened == "first" {
            assert_ne!(office.display.size(window.id()), Some(size));
            office.display.resize(window.id(), size.0, size.1);
        }
        until(opened, || (office.display.size(window.id()) == Some(size)).then_some(()));
        office.display.close_window(window.id());
        until("it has ended", || (!is_alive(window.id())).then_some(()));
    }
}

/// A desktop of the test's own: its bus, on which nothing runs that the test did not start.
struct Desktop<'a> {
    office: &'a Office,
    address: String,
    _bus: Program,
}

impl<'a> Desktop<'a> {
    /// Starts a bus; `None`, and a word about it, on a machine that has none.
    fn around(office: &'a Office) -> Option<Self> {
        if !is_here(BUS) {
            leave_out(BUS);
            return None;
        }
        let mut bus = office.command(BUS);
        bus.args(["--session", "--nofork", "--print-address"]).stdout(Stdio::piped());
        let mut bus = Program::start(&mut bus);
        let mut address = String::new();
        BufReader::new(bus.output()).read_line(&mut address).unwrap();
        Some(Self { office, address: address.trim().to_owned(), _bus: bus })
    }

    fn start(&self, arguments: &[&str]) -> Program {
        let mut program = self.office.command(DEROULE);
        program
            .args(arguments)
            .current_dir(self.office.path())
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            // Nobody asks this window anything: its dialogs are those of the desktop.
            .env_remove("DEROULE_SCRIPTED_OUTSIDE");
        Program::start(&mut program)
    }

    #[track_caller]
    fn expect_title(&self, program: &Program, words: &str) {
        let title = || self.office.display.title(program.id());
        until(words, || title().filter(|title| title.contains(words)).map(drop));
    }
}

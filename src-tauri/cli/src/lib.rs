//! The terminal: arguments in, sentences or JSON out, an exit code that scripts can rely on (`docs/cli.md`).
//!
//! The only room that knows clap. What the commands do is done by `app`; a command here reads its arguments, calls one or
//! two use cases, and prints.

mod arguments;
mod commands;
mod console;
mod interruption;
mod limits;
mod report;
mod usage;

use console::Console;
use std::ffi::OsString;
use std::path::PathBuf;
use text::{Lang, Words};

/// What the program is to do after the arguments were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The command has run; this is its exit code.
    Done(u8),
    /// Open the window, on a visit if one is named.
    Window {
        /// The visit.
        file: Option<PathBuf>,
        /// The language that was asked for, or that of the system.
        lang: Lang,
    },
}

/// Reads the arguments, the program's name first, and runs the command they name. Without any, the window is wanted.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Outcome {
    limits::heed();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let lang = arguments::lang_of(&arguments);
    let words = Words::of(lang);
    let console = Console::new(words);
    if arguments.len() <= 1 {
        return Outcome::Window { file: None, lang };
    }
    let matches = match commands::tree(&words).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return Outcome::Done(usage::explain(&error, &console)),
    };
    match matches.subcommand() {
        Some(("open", matches)) => Outcome::Window { file: matches.get_one("file").cloned(), lang },
        None => Outcome::Window { file: None, lang },
        Some((name, matches)) => Outcome::Done(match commands::run(name, matches, &console) {
            Ok(_) if console.has_lost() => {
                console.complain(&words.cli_not_printed());
                NOT_WRITTEN
            }
            Ok(code) => code,
            Err(failure) => {
                console.complain(&failure.say(&words));
                exit_code(&failure)
            }
        }),
    }
}

/// What could not be written: on disk, or where stdout leads.
const NOT_WRITTEN: u8 = 5;

fn exit_code(failure: &app::Failure) -> u8 {
    use app::failure::Exit;
    match failure.exit() {
        Exit::Usage => 2,
        Exit::Unreadable => 3,
        Exit::Refused => 4,
        Exit::NotWritten => NOT_WRITTEN,
    }
}

/// Says that this build has no window; returns the exit code.
pub fn no_window(lang: Lang) -> u8 {
    let console = Console::new(Words::of(lang));
    console.complain(&console.words.cli_no_window());
    2
}

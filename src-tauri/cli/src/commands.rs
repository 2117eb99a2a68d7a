//! The commands, a file each, in the order of a visit's life.

mod add;
mod apply;
mod calendar;
mod check;
mod diff;
mod forgotten;
mod history;
mod import;
mod new;
mod open;
mod precedence;
mod register;
mod release;
mod roads;
mod sample;
mod search;
mod send;
mod sheet;
mod sheets;
mod shift;
mod show;
mod suggest;
mod undo;
mod withheld;

use crate::arguments;
use crate::console::Console;
use crate::report;
use app::Failure;
use app::say::{Label, Voice};
use app::session::Session;
use app::wire::agenda::{AgendaDoc, Scope};
use clap::{Arg, ArgMatches, Command};
use domain::Agenda;
use domain::visit::Visit;
use text::Words;

/// 1: done, and the visit has blocking problems.
const BLOCKED: u8 = 1;

/// A command: how it is called, and what it does.
struct Entry {
    command: fn(&Words) -> Command,
    run: fn(&ArgMatches, &Console) -> Result<u8, Failure>,
}

/// Every command. `open` is run by whoever has the window.
const COMMANDS: [Entry; 25] = [
    Entry { command: open::command, run: |_, _| Ok(0) },
    Entry { command: new::command, run: new::run },
    Entry { command: import::command, run: import::run },
    Entry { command: show::command, run: show::run },
    Entry { command: check::command, run: check::run },
    Entry { command: apply::command, run: apply::run },
    Entry { command: add::command, run: add::run },
    Entry { command: shift::command, run: shift::run },
    Entry { command: suggest::command, run: suggest::run },
    Entry { command: roads::command, run: roads::run },
    Entry { command: precedence::command, run: precedence::run },
    Entry { command: forgotten::command, run: forgotten::run },
    Entry { command: undo::undo_command, run: undo::undo },
    Entry { command: undo::redo_command, run: undo::redo },
    Entry { command: history::command, run: history::run },
    Entry { command: release::command, run: release::run },
    Entry { command: diff::command, run: diff::run },
    Entry { command: register::command, run: register::run },
    Entry { command: withheld::command, run: withheld::run },
    Entry { command: calendar::command, run: calendar::run },
    Entry { command: sheet::command, run: sheet::run },
    Entry { command: sheets::command, run: sheets::run },
    Entry { command: search::command, run: search::run },
    Entry { command: send::command, run: send::run },
    Entry { command: sample::command, run: sample::run },
];

/// Returns the whole command line in a language.
pub(crate) fn tree(words: &Words) -> Command {
    let options = words.cli_heading_options();
    let heading = move |arg: Arg| {
        let named = arg.is_positional().then(|| words.cli_heading_arguments());
        arg.help_heading(named.unwrap_or_else(|| options.clone()))
    };
    Command::new("deroule")
        .bin_name("deroule")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.cli_about())
        .after_help(words.cli_exit_codes())
        .arg(arguments::lang(words))
        .arg(arguments::help(words))
        .arg(arguments::version(words))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .help_template(help_template(words))
        .subcommand_help_heading(words.cli_heading_commands())
        .subcommand_value_name(words.cli_value_command())
        .mut_args(heading.clone())
        .subcommands(COMMANDS.iter().map(|entry| {
            (entry.command)(words)
                .help_template(help_template(words))
                .disable_help_flag(true)
                .mut_args(heading.clone())
        }))
}

fn help_template(words: &Words) -> String {
    format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        words.cli_heading_usage()
    )
}

/// Runs a command of the tree.
pub(crate) fn run(name: &str, matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let named = |entry: &&Entry| (entry.command)(&console.words).get_name() == name;
    match COMMANDS.iter().find(named) {
        Some(entry) => (entry.run)(matches, console),
        None => Ok(2),
    }
}

/// Opens a visit to look at it, and says so when a later version wrote it.
fn look(matches: &ArgMatches, console: &Console) -> Result<Session, Failure> {
    let path = arguments::path(matches, "file");
    // Only the commands that show a version have the option.
    let release = matches.try_get_one::<u32>("release").ok().flatten();
    let session = match release {
        Some(number) => Session::open_version(&path, *number)?,
        None => Session::open_read_only(&path)?,
    };
    if session.file().newer_format().is_some() {
        console.note(&console.words.cli_newer(path.display().to_string()));
    }
    Ok(session)
}

/// Makes edits and says what they did, or that they changed nothing.
fn edit(
    session: &mut Session,
    commands: &[domain::Command],
    console: &Console,
) -> Result<String, Failure> {
    let before = session.file().revision();
    let label = session.edit(commands, &console.host)?;
    Ok(if session.file().revision() == before {
        console.words.cli_nothing_changed()
    } else {
        report::line(&label.say(voice(session, console)))
    })
}

/// Says what edits would do without making them, and returns the agenda that they would leave.
fn try_out(
    session: &Session,
    commands: &[domain::Command],
    json: bool,
    console: &Console,
) -> Result<Agenda, Failure> {
    let after = session.preview(commands)?;
    if json {
        print_agenda(&after.visit, &after.agenda, console)?;
    } else {
        let voice = voice(session, console);
        console.print(&report::line(&Label::of(session.visit(), commands).say(voice)));
        console.print(&report::problems(&after.visit, &after.agenda, None, voice));
    }
    Ok(after.agenda)
}

/// The exit code that an agenda deserves.
fn verdict(agenda: &Agenda) -> u8 {
    if agenda.blocking().next().is_some() { BLOCKED } else { 0 }
}

/// Prints the whole agenda as JSON.
fn print_agenda(visit: &Visit, agenda: &Agenda, console: &Console) -> Result<(), Failure> {
    console.json(&AgendaDoc::new(visit, agenda, Scope::ALL, Voice::of(visit, &console.words)))
}

/// Speaks of an open visit in the language of the command line.
fn voice<'a>(session: &Session, console: &'a Console) -> Voice<'a> {
    Voice::of(session.visit(), &console.words)
}

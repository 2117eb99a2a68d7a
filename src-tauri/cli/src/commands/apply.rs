//! `deroule apply FILE COMMANDS.json [--dry-run] [--json]`

use super::{edit, look, print_agenda, try_out, verdict, voice};
use crate::arguments::{self, path};
use crate::console::Console;
use crate::report;
use app::wire::command;
use app::{Failure, Session, sources};
use clap::{Arg, ArgMatches, Command, value_parser};
use domain::visit::Visit;
use std::path::{Path, PathBuf};
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("apply")
        .about(words.cli_apply())
        .arg(arguments::file(words))
        .arg(
            Arg::new("commands")
                .value_name("COMMANDS.json")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help(words.cli_arg_commands()),
        )
        .arg(arguments::dry_run(words))
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let json = matches.get_flag("json");
    if matches.get_flag("dry-run") {
        let session = look(matches, console)?;
        let commands = read(&path(matches, "commands"), session.visit(), console)?;
        try_out(&session, &commands, json, console)?;
        return Ok(0);
    }
    let mut session = Session::open(&path(matches, "file"))?;
    let commands = read(&path(matches, "commands"), session.visit(), console)?;
    let said = edit(&mut session, &commands, console)?;
    let (visit, agenda) = (session.visit(), session.agenda());
    if json {
        print_agenda(visit, agenda, console)?;
        console.note(&said);
    } else {
        console.print(&said);
        if verdict(agenda) != 0 {
            console.note(&report::problems(visit, agenda, None, voice(&session, console)));
        }
    }
    session.close()?;
    Ok(0)
}

/// Reads a list of edits, or one alone.
fn read(path: &Path, visit: &Visit, console: &Console) -> Result<Vec<domain::Command>, Failure> {
    let commands = command::read(&sources::bytes(path)?)
        .map_err(|misread| Failure::Commands { source: path.display().to_string(), misread })?;
    Ok(command::into_domain(commands, visit, &mut sources::ids(&console.host)))
}

//! `deroule apply FILE COMMANDS.json [--dry-run] [--json]`

use super::{print_agenda, verdict, voice};
use crate::arguments::{self, path};
use crate::console::Console;
use crate::report;
use app::say::Label;
use app::wire::command::{self, Ids};
use app::{Failure, Host, Session, sources};
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
    let file = path(matches, "file");
    let dry = matches.get_flag("dry-run");
    let mut session = if dry { Session::open_read_only(&file)? } else { Session::open(&file)? };
    let commands = read(&path(matches, "commands"), session.visit(), console)?;
    let label = Label::of(session.visit(), &commands);
    if dry {
        let after = session.preview(&commands)?;
        if matches.get_flag("json") {
            print_agenda(&after.visit, &after.agenda, console)?;
        } else {
            console.print(&label.say(voice(&session, console)));
            console.print(&report::problems(&after.visit, &after.agenda, voice(&session, console)));
        }
        return Ok(0);
    }
    session.commit(&commands, &label, &console.host)?;
    if matches.get_flag("json") {
        print_agenda(session.visit(), session.agenda(), console)?;
    } else {
        console.print(&label.say(voice(&session, console)));
        if verdict(session.agenda()) != 0 {
            console.note(&report::problems(
                session.visit(),
                session.agenda(),
                voice(&session, console),
            ));
        }
    }
    session.close()?;
    Ok(0)
}

/// Reads a list of commands, or one alone.
fn read(path: &Path, visit: &Visit, console: &Console) -> Result<Vec<domain::Command>, Failure> {
    let bytes = sources::bytes(path)?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let alone = text.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    let parsed: Result<Vec<command::Command>, _> = if alone {
        serde_json::from_slice(text).map(|one| vec![one])
    } else {
        serde_json::from_slice(text)
    };
    let commands = parsed.map_err(|error| Failure::Commands {
        source: path.display().to_string(),
        line: error.line(),
        column: error.column(),
        detail: error.to_string(),
    })?;
    let mut ids = || console.host.fresh_id();
    let ids: &mut dyn Ids = &mut ids;
    Ok(commands.into_iter().map(|command| command.into_domain(visit, ids)).collect())
}

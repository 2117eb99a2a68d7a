//! `deroule shift FILE --stop S --by ±MIN [--dry-run] [--json]`

use super::{edit, look, print_agenda, try_out, verdict, voice};
use crate::arguments::{self, path, text};
use crate::console::Console;
use crate::report;
use app::{Failure, Session, find};
use clap::{Arg, ArgMatches, Command};
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("shift")
        .about(words.cli_shift())
        .arg(arguments::file(words))
        .arg(
            Arg::new("stop").long("stop").value_name("S").required(true).help(words.cli_arg_stop()),
        )
        .arg(
            Arg::new("by")
                .long("by")
                .value_name("±MIN")
                .required(true)
                .allow_hyphen_values(true)
                .help(words.cli_arg_by()),
        )
        .arg(arguments::dry_run(words))
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let json = matches.get_flag("json");
    let by = find::shift(text(matches, "by").unwrap_or_default())?;
    let shift = |session: &Session| {
        let named = text(matches, "stop").unwrap_or_default();
        let stop = find::stop(session.visit(), session.agenda(), named)?;
        Ok::<_, Failure>([domain::Command::Shift { stop, by }])
    };
    if matches.get_flag("dry-run") {
        let session = look(matches, console)?;
        let commands = shift(&session)?;
        return Ok(verdict(&try_out(&session, &commands, json, console)?));
    }
    let mut session = Session::open(&path(matches, "file"))?;
    let commands = shift(&session)?;
    let said = edit(&mut session, &commands, console)?;
    let (visit, agenda) = (session.visit(), session.agenda());
    if json {
        print_agenda(visit, agenda, console)?;
        console.note(&said);
    } else {
        console.print(&said);
        console.print(&report::problems(visit, agenda, None, voice(&session, console)));
    }
    let code = verdict(agenda);
    session.close()?;
    Ok(code)
}

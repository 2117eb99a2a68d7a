//! `deroule shift FILE --stop S --by ±MIN [--dry-run] [--json]`

use super::{print_agenda, verdict, voice};
use crate::arguments::{self, path, text};
use crate::console::Console;
use crate::report;
use app::say::Label;
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
    let file = path(matches, "file");
    let dry = matches.get_flag("dry-run");
    let by = find::shift(text(matches, "by").unwrap_or_default())?;
    let mut session = if dry { Session::open_read_only(&file)? } else { Session::open(&file)? };
    let stop =
        find::stop(session.visit(), session.agenda(), text(matches, "stop").unwrap_or_default())?;
    let commands = [domain::Command::Shift { stop, by }];
    let label = Label::of(session.visit(), &commands);
    let said = label.say(voice(&session, console));
    if dry {
        let after = session.preview(&commands)?;
        if matches.get_flag("json") {
            print_agenda(&after.visit, &after.agenda, console)?;
        } else {
            console.print(&said);
            console.print(&report::problems(&after.visit, &after.agenda, voice(&session, console)));
        }
        return Ok(verdict(&after.agenda));
    }
    session.commit(&commands, &label, &console.host)?;
    let code = verdict(session.agenda());
    if matches.get_flag("json") {
        print_agenda(session.visit(), session.agenda(), console)?;
        console.note(&said);
    } else {
        console.print(&said);
        console.print(&report::problems(
            session.visit(),
            session.agenda(),
            voice(&session, console),
        ));
    }
    session.close()?;
    Ok(code)
}

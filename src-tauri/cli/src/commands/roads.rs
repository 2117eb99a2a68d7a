//! `deroule roads FILE TABLE [--json]`

use super::voice;
use crate::arguments::{self, path};
use crate::console::Console;
use crate::report;
use app::wire::roads::RoadsDoc;
use app::{Failure, Host, Session, roads};
use clap::{Arg, ArgMatches, Command, value_parser};
use std::path::PathBuf;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("roads")
        .about(words.cli_roads())
        .arg(arguments::file(words))
        .arg(
            Arg::new("table")
                .value_name("TABLE")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help(words.cli_arg_roads_table()),
        )
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let mut session = Session::open(&path(matches, "file"))?;
    let table = roads::read(&path(matches, "table"))?;
    let entry = roads::enter(&table, session.visit(), console.host.today());
    let label = table.label(&entry);
    session.commit(&entry.commands, &label, &console.host)?;
    let said = report::line(&label.say(voice(&session, console)));
    if matches.get_flag("json") {
        console.json(&RoadsDoc::new(&entry, &console.words))?;
    } else {
        console.print(&said);
    }
    for left_out in &entry.left_out {
        console.note(&report::line(&left_out.say(&console.words)));
    }
    session.close()?;
    Ok(0)
}

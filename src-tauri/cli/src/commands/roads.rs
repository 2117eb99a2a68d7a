//! `deroule roads FILE TABLE [--json]`, `deroule roads FILE --engine osrm|valhalla --address URL [--json]`

use super::voice;
use crate::arguments::{self, path, text};
use crate::console::Console;
use crate::report;
use app::say::Label;
use app::wire::roads::RoadsDoc;
use app::{Failure, Host, Session, roads, routing};
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
                .required_unless_present("engine")
                .conflicts_with("engine")
                .value_parser(value_parser!(PathBuf))
                .help(words.cli_arg_roads_table()),
        )
        .arg(
            Arg::new("engine")
                .long("engine")
                .value_name("osrm|valhalla")
                .value_parser(["osrm", "valhalla"])
                .hide_possible_values(true)
                .requires("address")
                .help(words.cli_arg_roads_engine()),
        )
        .arg(
            Arg::new("address")
                .long("address")
                .value_name("URL")
                .requires("engine")
                .help(words.cli_arg_roads_address()),
        )
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let engine = text(matches, "engine").and_then(routing::engine);
    let address = text(matches, "address").map(routing::address).transpose()?;
    let session = Session::open(&path(matches, "file"))?;
    if let Some((engine, address)) = engine.zip(address) {
        let question = routing::Question::of(session.visit())?;
        console.note(&console.words.roads_sent(address.to_string(), question.count()));
        let answer = question.ask(engine, &address, routing::LONGEST_WAIT)?;
        let (commands, kept) = answer.enter(session.visit(), console.host.today());
        let document = RoadsDoc { kept, left_out: Vec::new() };
        return enter(session, &commands, &answer.label(kept), &document, matches, console);
    }
    let table = roads::read(&path(matches, "table"))?;
    let entry = roads::enter(&table, session.visit(), console.host.today());
    let document = RoadsDoc::new(&entry, &console.words);
    enter(session, &entry.commands, &table.label(&entry), &document, matches, console)?;
    for left_out in &entry.left_out {
        console.note(&report::line(&left_out.say(&console.words)));
    }
    Ok(0)
}

fn enter(
    mut session: Session,
    commands: &[domain::Command],
    label: &Label,
    document: &RoadsDoc,
    matches: &ArgMatches,
    console: &Console,
) -> Result<u8, Failure> {
    session.commit(commands, label, &console.host)?;
    if matches.get_flag("json") {
        console.json(document)?;
    } else {
        console.print(&report::line(&label.say(voice(&session, console))));
    }
    session.close()?;
    Ok(0)
}

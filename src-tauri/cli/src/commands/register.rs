//! `deroule register FILE [--release N (--person P… | --recipients) --how sent|printed|handed|mistaken] [--json]`

use super::{look, voice};
use crate::arguments::{self, path, text};
use crate::console::Console;
use app::session::Session;
use app::wire::versions::RegisterDoc;
use app::{Failure, find, say};
use chrono::DateTime;
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, value_parser};
use domain::ids::PersonId;
use store::Way;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("register")
        .about(words.cli_register())
        .arg(arguments::file(words))
        .arg(
            Arg::new("of")
                .long("release")
                .value_name("N")
                .value_parser(value_parser!(u32))
                .requires("whom")
                .help(words.cli_arg_register_release()),
        )
        .arg(
            Arg::new("person")
                .long("person")
                .value_name("P")
                .action(ArgAction::Append)
                .requires("of")
                .help(words.cli_arg_register_person()),
        )
        .arg(
            Arg::new("recipients")
                .long("recipients")
                .action(ArgAction::SetTrue)
                .requires("of")
                .help(words.cli_arg_register_recipients()),
        )
        .group(ArgGroup::new("whom").args(["person", "recipients"]))
        .arg(
            Arg::new("how")
                .long("how")
                .value_name("H")
                .requires("of")
                .help(words.cli_arg_register_how()),
        )
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let session = match matches.get_one::<u32>("of") {
        Some(number) => note(matches, *number, console)?,
        None => look(matches, console)?,
    };
    if matches.get_flag("json") {
        console.json(&RegisterDoc::new(session.file().register()))?;
        return Ok(0);
    }
    let voice = voice(&session, console);
    let words = &console.words;
    let lines: Vec<String> = session
        .file()
        .register()
        .held()
        .into_iter()
        .map(|(person, copy)| {
            let known = session.visit().person(person);
            let name = known.map_or_else(|| person.to_string(), domain::visit::Person::full_name);
            let at = DateTime::from_timestamp(copy.at, 0).unwrap_or_default();
            let instant = voice.instant(at, session.visit().header().zone);
            words.cli_register_line(say::way(copy.way, words), instant, name, copy.release)
        })
        .collect();
    if lines.is_empty() {
        console.print(&words.cli_register_none());
    } else {
        console.print(&lines.join("\n"));
    }
    Ok(0)
}

/// Notes who was given a version.
fn note(matches: &ArgMatches, number: u32, console: &Console) -> Result<Session, Failure> {
    let way = match text(matches, "how").unwrap_or("sent") {
        "sent" => Way::Sent,
        "printed" => Way::Printed,
        "handed" => Way::Handed,
        "mistaken" => Way::Mistaken,
        other => return Err(Failure::Way(other.to_owned())),
    };
    let mut session = Session::open(&path(matches, "file"))?;
    let version = app::versions::version(&session, number)?;
    let named = matches.get_many::<String>("person").into_iter().flatten();
    let persons: Vec<PersonId> = if matches.get_flag("recipients") {
        let releases = session.file().register().releases();
        let release = releases.iter().find(|release| release.number == number);
        release.map(|release| release.recipients.clone()).unwrap_or_default()
    } else {
        named
            .map(|named| {
                let present = find::person(session.visit(), named);
                present.or_else(|_| find::person(&version.visit, named))
            })
            .collect::<Result<_, _>>()?
    };
    session.note_copies(number, &persons, way, &console.host)?;
    console.note(&console.words.cli_register_noted(persons.len()));
    Ok(session)
}

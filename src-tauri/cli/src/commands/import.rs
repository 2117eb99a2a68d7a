//! `deroule import SOURCE… [-o FILE | --into FILE [--replace]] [--date D] [--yes] [--json]`

use super::verdict;
use crate::arguments::{self, text};
use crate::console::Console;
use crate::report;
use app::imported::{self, Keep};
use app::say::{Label, Sentence};
use app::sources::{self, Opened, Source};
use app::wire::import::ImportDoc;
use app::{Failure, Host, Session, find};
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, value_parser};
use std::path::{Path, PathBuf};
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("import")
        .about(words.cli_import())
        .arg(
            Arg::new("sources")
                .value_name("SOURCE")
                .required(true)
                .num_args(1..)
                .value_parser(value_parser!(PathBuf))
                .help(words.cli_arg_source()),
        )
        .arg(
            arguments::output(words)
                .required(false)
                .value_name("FILE")
                .help(words.cli_arg_new_visit()),
        )
        .arg(
            Arg::new("into")
                .long("into")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help(words.cli_arg_into()),
        )
        .arg(
            Arg::new("replace")
                .long("replace")
                .action(ArgAction::SetTrue)
                .requires("into")
                .help(words.cli_arg_replace()),
        )
        .arg(Arg::new("date").long("date").value_name("D").help(words.cli_arg_import_date()))
        .arg(Arg::new("yes").long("yes").action(ArgAction::SetTrue).help(words.cli_arg_yes()))
        .arg(arguments::json(words))
        .group(ArgGroup::new("target").args(["output", "into"]))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let date =
        text(matches, "date").map(|date| find::date(date, console.host.today())).transpose()?;
    let mut target = match matches.get_one::<PathBuf>("into") {
        Some(path) => Some(Session::open(path)?),
        None => None,
    };
    let into = target.as_ref().map(Session::visit);
    let names: Vec<&PathBuf> = matches.get_many("sources").into_iter().flatten().collect();
    let opened: Vec<Opened> = names
        .iter()
        .map(|name| sources::open(name, date, into, &console.host))
        .collect::<Result<_, _>>()?;
    if matches.get_flag("json") {
        console.json(&document(&opened, console)?)?;
    } else {
        for source in &opened {
            console.print(&report::reading(&reading(source, console)?, &console.words));
        }
    }
    let keep = if matches.get_flag("yes") { Keep::All } else { Keep::Certain };
    let code = match (&mut target, matches.get_one::<PathBuf>("output")) {
        (Some(session), _) if matches.get_flag("replace") => replace(session, &opened, console)?,
        (Some(session), _) => {
            add(session, &opened, keep, console)?;
            verdict(session.agenda())
        }
        (None, Some(path)) => create(path, &opened, keep, console)?,
        (None, None) => 0,
    };
    if let Some(session) = target {
        session.close()?;
    }
    Ok(code)
}

fn reading(opened: &Opened, console: &Console) -> Result<import::Reading, Failure> {
    match &opened.source {
        Source::Reading(reading) => Ok((**reading).clone()),
        Source::Outline(text) => sources::proposals_of_outline(&opened.name, text, &console.host),
    }
}

/// One document for all sources: the first that says something of the visit is believed.
fn document(opened: &[Opened], console: &Console) -> Result<ImportDoc, Failure> {
    let mut readings = opened.iter().map(|source| reading(source, console));
    let mut whole = readings.next().transpose()?.unwrap_or_default();
    for more in readings {
        let more = more?;
        whole.visit.title = whole.visit.title.or(more.visit.title);
        whole.visit.date = whole.visit.date.or(more.visit.date);
        whole.visit.reference = whole.visit.reference.or(more.visit.reference);
        whole.visit.guest = whole.visit.guest.or(more.visit.guest);
        whole.visit.host = whole.visit.host.or(more.visit.host);
        whole.stops.extend(more.stops);
        whole.ignored.extend(more.ignored);
        whole.notes.extend(more.notes);
    }
    for note in &whole.notes {
        console.note(&note.sentence(&console.words));
    }
    Ok(ImportDoc::new(&whole, &console.words))
}

fn create(path: &Path, opened: &[Opened], keep: Keep, console: &Console) -> Result<u8, Failure> {
    if path.exists() {
        return Err(Failure::Save { path: path.to_owned(), error: store::StoreError::Exists });
    }
    let (first, rest) = opened.split_first().ok_or_else(|| Failure::Unexpected(String::new()))?;
    let label = Label::Imported { source: first.name.clone() };
    let (mut visit, mut left_out) = match &first.source {
        Source::Outline(text) => (sources::visit_of_outline(&first.name, text, &console.host)?, 0),
        Source::Reading(reading) => {
            let (visit, out) = imported::new_visit(reading, keep, &first.name, &console.host)?;
            (visit, out.len())
        }
    };
    for source in rest {
        let entry =
            imported::enter(&reading(source, console)?, &visit, keep, &source.name, &console.host)?;
        left_out += entry.left_out.len();
        visit = app::session::preview(&visit, &entry.commands)?.visit;
    }
    let session = Session::create(path, &visit, &label, &console.host)?;
    let code = verdict(session.agenda());
    session.close()?;
    written(path, left_out, console);
    Ok(code)
}

fn add(
    session: &mut Session,
    opened: &[Opened],
    keep: Keep,
    console: &Console,
) -> Result<(), Failure> {
    let mut commands = Vec::new();
    let mut left_out = 0;
    let mut visit = session.visit().clone();
    for source in opened {
        let entry =
            imported::enter(&reading(source, console)?, &visit, keep, &source.name, &console.host)?;
        visit = app::session::preview(&visit, &entry.commands)?.visit;
        left_out += entry.left_out.len();
        commands.extend(entry.commands);
    }
    let name = opened.first().map(|source| source.name.clone()).unwrap_or_default();
    session.commit(&commands, &Label::Imported { source: name }, &console.host)?;
    written(session.path(), left_out, console);
    Ok(())
}

fn replace(session: &mut Session, opened: &[Opened], console: &Console) -> Result<u8, Failure> {
    let [Opened { name, source: Source::Outline(text) }] = opened else {
        let name = opened.first().map(|source| source.name.clone()).unwrap_or_default();
        return Err(Failure::NotAnOutline(name));
    };
    let visit = sources::replacement(name, text, session.visit(), &console.host)?;
    session.replace(&visit, &Label::Replaced { source: name.clone() }, &console.host)?;
    written(session.path(), 0, console);
    Ok(verdict(session.agenda()))
}

fn written(path: &Path, left_out: usize, console: &Console) {
    console.note(&console.words.cli_written(path.display().to_string()));
    if left_out > 0 {
        console.note(&console.words.cli_left_out(left_out));
    }
}

//! `deroule add FILE TEXT [--after S] [--dry-run] [--json]`

use super::{look, voice};
use crate::arguments::{self, path, text};
use crate::console::Console;
use crate::report;
use app::failure::CellRefusal;
use app::say::Label;
use app::wire::agenda::{AgendaDoc, Scope};
use app::wire::reading::AddDoc;
use app::{Failure, Host, Session, adding, find, reading};
use clap::{Arg, ArgMatches, Command};
use domain::ids::StopId;
use domain::visit::Visit;
use text::Words;
use text::read::QuickLine;

pub(super) fn command(words: &Words) -> Command {
    Command::new("add")
        .about(words.cli_add())
        .arg(arguments::file(words))
        .arg(Arg::new("text").value_name("TEXT").required(true).help(words.cli_arg_line()))
        .arg(Arg::new("after").long("after").value_name("S").help(words.cli_arg_after()))
        .arg(arguments::day(words))
        .arg(arguments::dry_run(words))
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let line = text::read::quick_line(text(matches, "text").unwrap_or_default());
    if matches.get_flag("dry-run") {
        let session = look(matches, console)?;
        let commands = edits(&session, &line, matches, console)?;
        let after = session.preview(&commands)?;
        tell(matches, &line, &after.visit, &after.agenda, console)?;
        return Ok(0);
    }
    let mut session = Session::open(&path(matches, "file"))?;
    let commands = edits(&session, &line, matches, console)?;
    let label = Label::StopAdded { stop: line.title.clone() };
    session.commit(&commands, &label, &console.host)?;
    tell(matches, &line, session.visit(), session.agenda(), console)?;
    let said = report::line(&label.say(voice(&session, console)));
    if matches.get_flag("json") {
        console.note(&said);
    } else {
        console.print(&said);
    }
    session.close()?;
    Ok(0)
}

/// The edits that the line means, on the day of the stop that is named, on that which is asked for, or on the first.
fn edits(
    session: &Session,
    line: &QuickLine,
    matches: &ArgMatches,
    console: &Console,
) -> Result<Vec<domain::Command>, Failure> {
    if line.title.is_empty() {
        return Err(Failure::Cell(CellRefusal::NoTitle));
    }
    let (visit, agenda) = (session.visit(), session.agenda());
    let after: Option<StopId> =
        text(matches, "after").map(|named| find::stop(visit, agenda, named)).transpose()?;
    let asked = arguments::day_of(matches, visit, &console.host)?;
    let there = after.as_ref().and_then(|stop| visit.day_of(stop)).map(|day| day.date);
    let first = visit.days().next().map(|day| day.date);
    let Some(day) = there.or(asked).or(first) else {
        return Err(Failure::NoSuchDay { date: console.host.today(), days: Vec::new() });
    };
    Ok(adding::add(visit, agenda, day, after, line, &console.host).1)
}

/// Says how the line was read, and what the agenda is with it.
fn tell(
    matches: &ArgMatches,
    line: &QuickLine,
    visit: &Visit,
    agenda: &domain::Agenda,
    console: &Console,
) -> Result<(), Failure> {
    let voice = app::say::Voice::of(visit, &console.words);
    let document = reading::document(line, voice);
    if matches.get_flag("json") {
        let agenda = AgendaDoc::new(visit, agenda, Scope::ALL, voice);
        console.json(&AddDoc { reading: document, agenda })?;
    } else {
        console.print(&reading::sentence(line, voice));
        for doubt in &document.doubts {
            console.print(&report::line(&format!("? {doubt}")));
        }
        console.print(&report::problems(visit, agenda, None, voice));
    }
    Ok(())
}

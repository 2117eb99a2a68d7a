//! `deroule release FILE [--name N] [--comment C] [--for P…] [--calendar OUT] [--json]`

use super::calendar::SHARED;
use super::voice;
use crate::arguments::{self, path, text};
use crate::console::Console;
use crate::report;
use app::calendars::{Calendars, Order};
use app::papers::Reader;
use app::session::Session;
use app::versions::Outlook;
use app::wire::versions::ReleaseDoc;
use app::{Failure, find, output, versions};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use domain::ids::PersonId;
use domain::visit::Audience;
use std::path::{Path, PathBuf};
use store::Wanted;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("release")
        .about(words.cli_release())
        .arg(arguments::file(words))
        .arg(Arg::new("name").long("name").value_name("N").help(words.cli_arg_release_name()))
        .arg(
            Arg::new("comment")
                .long("comment")
                .value_name("C")
                .help(words.cli_arg_release_comment()),
        )
        .arg(
            Arg::new("for")
                .long("for")
                .value_name("P")
                .action(ArgAction::Append)
                .help(words.cli_arg_release_recipient()),
        )
        .arg(
            Arg::new("calendar")
                .long("calendar")
                .value_name("OUT")
                .value_parser(value_parser!(PathBuf))
                .help(words.cli_arg_release_calendar()),
        )
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let mut session = Session::open(&path(matches, "file"))?;
    let wanted = Wanted {
        name: text(matches, "name").unwrap_or_default().to_owned(),
        comment: text(matches, "comment").unwrap_or_default().to_owned(),
        recipients: recipients(matches, &session, console)?,
    };
    let shared = matches.get_one::<PathBuf>("calendar").map(|target| place(target));
    if let Some(target) = &shared {
        // A calendar that cannot be written there is said before anything is frozen.
        output::check(target)?;
    }
    let release = versions::release(&mut session, &wanted, &console.host)?;
    let open = versions::open_points(&versions::present(&session), voice(&session, console));
    if !open.is_empty() {
        let lines = open.iter().map(|point| format!("\n  {}", report::line(&point.text)));
        console.note(&(console.words.cli_release_open() + &lines.collect::<String>()));
    }
    if matches.get_flag("json") {
        console.json(&ReleaseDoc::new(&release, open))?;
    } else {
        let zone = session.visit().header().zone;
        let instant = voice(&session, console).instant(session.last_edit(), zone);
        let words = &console.words;
        console.print(&words.cli_released(&release.sha256, instant, release.number));
    }
    let published = shared.map_or(Ok(()), |target| publish(&session, &target, console));
    session.close()?;
    let Err(why) = published else { return Ok(0) };
    let words = &console.words;
    console.complain(&words.cli_release_calendar_failed(release.number, why.say(words)));
    Ok(crate::exit_code(&why))
}

/// The file that is written: in a folder, under the name that its readers know.
fn place(target: &Path) -> PathBuf {
    if target.is_dir() { target.join(SHARED) } else { target.to_owned() }
}

/// Those who are named; where nobody is, those who are concerned, as in the window.
fn recipients(
    matches: &ArgMatches,
    session: &Session,
    console: &Console,
) -> Result<Vec<PersonId>, Failure> {
    match matches.get_many::<String>("for") {
        Some(named) => named.map(|named| find::person(session.visit(), named)).collect(),
        None => {
            let outlook = Outlook::of(session, voice(session, console))?;
            Ok(outlook.concerned().into_iter().collect())
        }
    }
}

/// Writes the public calendar again where its readers fetch it.
fn publish(session: &Session, target: &Path, console: &Console) -> Result<(), Failure> {
    let order = Order { since: Some(1), ..Order::default() };
    let calendars = Calendars::of(session, &order)?;
    let written = calendars
        .desk()
        .calendar(&Reader::Audience(Audience::Public), &order)
        .map_err(|_| Failure::NothingToWrite(target.to_owned()))?;
    output::write(target, written.text.as_bytes())?;
    console.note(&console.words.cli_calendar_written(written.events, target.display().to_string()));
    Ok(())
}

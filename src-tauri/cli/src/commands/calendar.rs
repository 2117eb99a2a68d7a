//! `deroule calendar FILE [--audience A | --person P] [--since N] [--cancel] [--legs] [--outlook] [--day D] [--release N] [--in L] -o OUT`

use super::look;
use crate::arguments::{self, path, text};
use crate::console::Console;
use app::calendars::{Calendars, Order, Readers};
use app::papers::Reader;
use app::session::Session;
use app::{Failure, output, versions};
use clap::{Arg, ArgAction, ArgMatches, Command};
use domain::visit::Audience;
use std::collections::BTreeSet;
use std::path::Path;
use text::Words;

/// What an audience's calendar is called in a folder that its readers fetch it from.
pub(super) const SHARED: &str = "agenda.ics";

pub(super) fn command(words: &Words) -> Command {
    let flag =
        |name: &'static str, help| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    Command::new("calendar")
        .about(words.cli_calendar())
        .arg(arguments::file(words))
        .arg(arguments::audience(words).conflicts_with("person"))
        .arg(arguments::person(words))
        .arg(arguments::since(words))
        .arg(flag("cancel", words.cli_arg_cancel()))
        .arg(flag("legs", words.cli_arg_legs()))
        .arg(flag("outlook", words.cli_arg_outlook()))
        .arg(arguments::day(words))
        .arg(arguments::release(words))
        .arg(arguments::language(words))
        .arg(arguments::output(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let session = look(matches, console)?;
    let order = Order {
        day: arguments::day_of(matches, session.visit(), &console.host)?,
        lang: arguments::language_of(matches),
        legs: matches.get_flag("legs"),
        since: matches.get_one::<u32>("since").copied(),
        cancel: matches.get_flag("cancel"),
    };
    let calendars = Calendars::of(&session, &order)?;
    let mut readers = calendars.desk();
    let target = path(matches, "output");
    let whose = whose(matches, &session, &calendars)?;
    if matches.get_flag("outlook") {
        let whose = whose.unwrap_or(Reader::Audience(Audience::Public));
        return invitations(&mut readers, &whose, &order, &target, console);
    }
    let into_folder = target.is_dir() || target.as_os_str().as_encoded_bytes().ends_with(b"/");
    match whose {
        None if into_folder => everybody(&mut readers, &order, &target, console),
        Some(Reader::Person(person)) if into_folder => {
            let name = versions::file_name(person.as_str(), &mut BTreeSet::new());
            let whose = Reader::Person(person);
            one(&mut readers, &whose, &order, &target.join(format!("{name}.ics")), console)
        }
        Some(whose) if into_folder => {
            one(&mut readers, &whose, &order, &target.join(SHARED), console)
        }
        whose => {
            let whose = whose.unwrap_or(Reader::Audience(Audience::Public));
            one(&mut readers, &whose, &order, &target, console)
        }
    }
}

/// Whose calendar is asked for, if it is somebody's.
fn whose(
    matches: &ArgMatches,
    session: &Session,
    calendars: &Calendars,
) -> Result<Option<Reader>, Failure> {
    if let Some(named) = text(matches, "person") {
        let present = versions::present(session);
        let mut versions = vec![&present];
        versions.extend(calendars.versions());
        return Ok(Some(Reader::Person(versions::person(&versions, named)?)));
    }
    match text(matches, "audience") {
        Some(_) => {
            let audience = arguments::audience_of(matches, Audience::Public)?;
            Ok(Some(Reader::Audience(audience)))
        }
        None => Ok(None),
    }
}

fn one(
    readers: &mut Readers<'_>,
    whose: &Reader,
    order: &Order,
    target: &Path,
    console: &Console,
) -> Result<u8, Failure> {
    let calendar =
        readers.calendar(whose, order).map_err(|_| Failure::NothingToWrite(target.to_owned()))?;
    let words = &console.words;
    if target == Path::new("-") {
        console.pour(calendar.text.as_bytes());
    } else {
        output::write(target, calendar.text.as_bytes())?;
        console.note(&words.cli_calendar_written(calendar.events, target.display().to_string()));
    }
    if !calendar.left_out.is_empty() {
        console.note(&words.cli_calendar_left_out(calendar.left_out.join(", ")));
    }
    taken_in(order, console);
    Ok(0)
}

/// Writes a calendar for each person who has one, into a folder.
fn everybody(
    readers: &mut Readers<'_>,
    order: &Order,
    folder: &Path,
    console: &Console,
) -> Result<u8, Failure> {
    let mut names = BTreeSet::new();
    let mut files = Vec::new();
    for person in readers.everybody(order) {
        let name = versions::file_name(person.as_str(), &mut names);
        if let Ok(calendar) = readers.calendar(&Reader::Person(person), order) {
            files.push((format!("{name}.ics"), calendar.text));
        }
    }
    if files.is_empty() {
        return Err(Failure::NothingToWrite(folder.to_owned()));
    }
    output::write_into(folder, &files)?;
    let words = &console.words;
    console.note(&words.cli_calendars_written(files.len(), folder.display().to_string()));
    taken_in(order, console);
    Ok(0)
}

fn invitations(
    readers: &mut Readers<'_>,
    whose: &Reader,
    order: &Order,
    folder: &Path,
    console: &Console,
) -> Result<u8, Failure> {
    let files: Vec<(String, String)> = readers
        .invitations(whose, order)
        .into_iter()
        .map(|invitation| (format!("{}.ics", invitation.name), invitation.text))
        .collect();
    if files.is_empty() && order.since.is_none() {
        return Err(Failure::NothingToWrite(folder.to_owned()));
    }
    output::write_into(folder, &files)?;
    let words = &console.words;
    console.note(&words.cli_invitations_written(files.len(), folder.display().to_string()));
    Ok(0)
}

/// Says how a file that is sent again is taken in.
fn taken_in(order: &Order, console: &Console) {
    if order.since.is_some() {
        console.note(&console.words.message_calendar());
    }
}

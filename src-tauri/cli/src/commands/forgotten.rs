//! `deroule forgotten FILE [--settle K --answer A [--reason R]] [--json]`

use super::{edit, look, voice};
use crate::arguments::{self, path, text};
use crate::console::Console;
use crate::report::line;
use app::wire::precedence::{ForgottenDoc, ForgottenDocLine};
use app::{Failure, Session, invitees, territories, view};
use clap::{Arg, ArgMatches, Command, value_parser};
use domain::visit::Invitation;
use text::Words;

/// By which an answer is taken back.
const REOPEN: &str = "open";

pub(super) fn command(words: &Words) -> Command {
    Command::new("forgotten")
        .about(words.cli_forgotten())
        .arg(arguments::file(words))
        .arg(
            Arg::new("settle")
                .long("settle")
                .value_name("K")
                .value_parser(value_parser!(u32))
                .requires("answer")
                .help(words.cli_arg_settle()),
        )
        .arg(
            Arg::new("answer")
                .long("answer")
                .value_name("A")
                .value_parser(["invited", "excused", "not-needed", REOPEN])
                .hide_possible_values(true)
                .requires("settle")
                .help(words.cli_arg_answer()),
        )
        .arg(
            Arg::new("reason")
                .long("reason")
                .value_name("R")
                .requires("settle")
                .help(words.cli_arg_settle_reason()),
        )
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let session = match matches.get_one::<u32>("settle") {
        Some(number) => settle(matches, *number, console)?,
        None => look(matches, console)?,
    };
    let lines = read(&session, console);
    if matches.get_flag("json") {
        console.json(&lines)?;
    } else {
        console.print(&page(&lines, &console.words));
    }
    session.close()?;
    Ok(0)
}

fn read(session: &Session, console: &Console) -> ForgottenDoc {
    let known = territories::territories(session.visit());
    let voice = voice(session, console);
    let (open, settled) = view::forgotten(session.visit(), session.agenda(), &known, voice);
    ForgottenDoc::new(open, settled)
}

/// Keeps an answer, and says so.
fn settle(matches: &ArgMatches, number: u32, console: &Console) -> Result<Session, Failure> {
    let mut session = Session::open(&path(matches, "file"))?;
    let invitee = read(&session, console).office(number)?;
    let answer = text(matches, "answer").unwrap_or_default().replace('-', "_");
    let reason = text(matches, "reason").unwrap_or_default().to_owned();
    let invitation = invitees::answer(&answer).map(|answer| Invitation { answer, reason });
    let commands = [domain::Command::SetInvitation { invitee, invitation }];
    let said = edit(&mut session, &commands, console)?;
    console.note(&said);
    Ok(session)
}

/// What is open, then what is settled, each with its number.
fn page(doc: &ForgottenDoc, words: &Words) -> String {
    let (settled, open): (Vec<_>, Vec<_>) = doc.lines.iter().partition(|line| line.settled);
    let said = |it: &&ForgottenDocLine| {
        format!("{:>4}  {}\n      {}", it.number, line(&it.text), line(&it.why))
    };
    let parts = [(words.cli_forgotten_open(), open), (words.cli_forgotten_settled(), settled)];
    let parts: Vec<String> = parts
        .iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(heading, lines)| {
            let lines: Vec<String> = lines.iter().map(said).collect();
            format!("{heading}\n{}", lines.join("\n"))
        })
        .collect();
    if parts.is_empty() { words.cli_forgotten_none() } else { parts.join("\n\n") }
}

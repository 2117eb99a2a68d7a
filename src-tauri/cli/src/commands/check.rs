//! `deroule check FILE [--json]`

use super::{look, verdict, voice};
use crate::arguments;
use crate::console::Console;
use crate::report;
use app::Failure;
use app::wire::agenda::{AcceptedDoc, CheckDoc, ProblemDoc};
use clap::{ArgMatches, Command};
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("check")
        .about(words.cli_check())
        .arg(arguments::file(words))
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let session = look(matches, console)?;
    let voice = voice(&session, console);
    let (visit, agenda) = (session.visit(), session.agenda());
    if matches.get_flag("json") {
        let problems = agenda
            .problems
            .iter()
            .map(|problem| ProblemDoc::new(problem, visit, agenda, voice))
            .collect();
        let accepted = AcceptedDoc::all(visit, agenda, voice);
        console.json(&CheckDoc { schema: 1, problems, accepted })?;
    } else {
        console.print(&report::problems(visit, agenda, None, voice));
    }
    Ok(verdict(agenda))
}

//! `deroule history FILE [--json]`

use super::{look, voice};
use crate::arguments;
use crate::console::Console;
use crate::report;
use app::Failure;
use app::wire::history::HistoryDoc;
use clap::{ArgMatches, Command};
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("history")
        .about(words.cli_history())
        .arg(arguments::file(words))
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let session = look(matches, console)?;
    let voice = voice(&session, console);
    let document = HistoryDoc::new(&session, voice);
    if matches.get_flag("json") {
        console.json(&document)?;
    } else {
        let lines: Vec<String> = document
            .entries
            .iter()
            .map(|entry| {
                format!(
                    "{:>4}  {}  {}  {}",
                    entry.number,
                    entry.when,
                    entry.author,
                    report::line(&entry.text)
                )
            })
            .collect();
        console.print(&lines.join("\n"));
    }
    Ok(0)
}

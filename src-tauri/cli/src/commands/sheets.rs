//! `deroule sheets [--json]`

use crate::arguments;
use crate::console::Console;
use app::Failure;
use app::wire::sheets::SheetDoc;
use clap::{ArgMatches, Command};
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("sheets").about(words.cli_sheets()).arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let sheets = SheetDoc::all(&console.words);
    if matches.get_flag("json") {
        console.json(&sheets)?;
    } else {
        let lines: Vec<String> = sheets
            .iter()
            .map(|sheet| format!("{:<12} {} ({})", sheet.name, sheet.title, sheet.reader))
            .collect();
        console.print(&lines.join("\n"));
    }
    Ok(0)
}

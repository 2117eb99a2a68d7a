//! `deroule sheet FILE NAME [--audience A] [--day D] [--in L] [--format F] -o OUT`

use super::look;
use crate::arguments::{self, path, text};
use crate::console::Console;
use app::papers::{self, Order};
use app::{Failure, output};
use clap::{Arg, ArgMatches, Command};
use print::{Format, Press};
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("sheet")
        .about(words.cli_sheet())
        .arg(arguments::file(words))
        .arg(
            Arg::new("name")
                .value_name("NAME")
                .required(true)
                .help(words.cli_arg_sheet(papers::sheet_names().join(", "))),
        )
        .arg(arguments::audience(words))
        .arg(arguments::day(words))
        .arg(arguments::language(words))
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("F")
                .value_parser(Format::ALL.map(Format::name))
                .hide_possible_values(true)
                .help(words.cli_arg_format()),
        )
        .arg(arguments::output(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let sheet = papers::sheet_named(text(matches, "name").unwrap_or_default())?;
    let session = look(matches, console)?;
    let order = Order {
        audience: arguments::audience_of(matches, sheet.default_audience())?,
        day: arguments::day_of(matches, session.visit(), &console.host)?,
        lang: arguments::language_of(matches),
    };
    let target = path(matches, "output");
    let by_name =
        || target.extension().and_then(|extension| Format::from_name(extension.to_str()?));
    let format =
        text(matches, "format").and_then(Format::from_name).or_else(by_name).unwrap_or(Format::Pdf);
    let printed = papers::sheet(&Press::new(), &session, sheet, order, format)?;
    let written = output::write_pages(&target, &printed.pages)?;
    for path in written {
        console.note(&console.words.cli_written(path.display().to_string()));
    }
    for note in printed.notes {
        console.note(&note.sentence(&console.words));
    }
    Ok(0)
}

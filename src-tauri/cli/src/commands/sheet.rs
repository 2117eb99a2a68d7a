//! `deroule sheet FILE NAME [--audience A | --person P] [--place L] [--day D] [--release N] [--since N] [--in L] [--format F] -o OUT`

use super::look;
use crate::arguments::{self, path, text};
use crate::console::Console;
use app::papers::{self, Order};
use app::{Failure, output};
use clap::{Arg, ArgMatches, Command};
use print::{Format, Press};
use std::path::Path;
use text::Words;

/// What other papers are written as: a sheet under such a name would be opened by the wrong program.
const OTHER_FORMATS: [&str; 13] =
    ["doc", "gif", "htm", "ics", "jpeg", "jpg", "md", "odt", "rtf", "tif", "txt", "visite", "xlsx"];

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
        .arg(arguments::person(words))
        .arg(arguments::place(words))
        .arg(arguments::day(words))
        .arg(arguments::release(words))
        .arg(arguments::since(words))
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
        reader: arguments::reader_of(matches, session.visit(), sheet.default_audience())?,
        day: arguments::day_of(matches, session.visit(), &console.host)?,
        place: arguments::place_of(matches, session.visit())?,
        lang: arguments::language_of(matches),
        since: matches.get_one::<u32>("since").copied(),
    };
    let target = path(matches, "output");
    let format = match text(matches, "format").and_then(Format::from_name) {
        Some(format) => format,
        None => format_of(&target)?,
    };
    let printed = papers::sheet(&Press::new(), &session, sheet, &order, format)?;
    if target == Path::new("-") {
        let [page] = printed.pages.as_slice() else {
            return Err(Failure::SeveralPages { path: target, pages: printed.pages.len() });
        };
        console.pour(page);
    } else {
        for path in output::write_pages(&target, &printed.pages)? {
            console.note(&console.words.cli_written(path.display().to_string()));
        }
    }
    for note in printed.notes {
        console.note(&note.sentence(&console.words));
    }
    Ok(0)
}

/// The format that the name of a file promises; PDF where it promises none.
fn format_of(target: &Path) -> Result<Format, Failure> {
    let named = target.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let named = named.to_lowercase();
    match Format::from_name(&named) {
        Some(format) => Ok(format),
        None if OTHER_FORMATS.contains(&named.as_str()) => {
            Err(Failure::NoSuchFormat { named, known: Format::ALL.map(Format::name).to_vec() })
        }
        None => Ok(Format::Pdf),
    }
}

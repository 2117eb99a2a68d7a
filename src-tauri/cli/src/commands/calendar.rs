//! `deroule calendar FILE [--audience A] [--legs] [--day D] [--in L] -o OUT`

use super::look;
use crate::arguments::{self, path};
use crate::console::Console;
use app::papers::{self, Order, Reader};
use app::{Failure, output};
use clap::{Arg, ArgAction, ArgMatches, Command};
use domain::visit::Audience;
use std::path::Path;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("calendar")
        .about(words.cli_calendar())
        .arg(arguments::file(words))
        .arg(arguments::audience(words))
        .arg(Arg::new("legs").long("legs").action(ArgAction::SetTrue).help(words.cli_arg_legs()))
        .arg(arguments::day(words))
        .arg(arguments::language(words))
        .arg(arguments::output(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let session = look(matches, console)?;
    let order = Order {
        reader: Reader::Audience(arguments::audience_of(matches, Audience::Public)?),
        day: arguments::day_of(matches, session.visit(), &console.host)?,
        place: None,
        lang: arguments::language_of(matches),
    };
    let target = path(matches, "output");
    let calendar = papers::calendar(&session, &order, matches.get_flag("legs"), &target)?;
    let words = &console.words;
    if target == Path::new("-") {
        console.pour(calendar.text.as_bytes());
    } else {
        output::write(&target, calendar.text.as_bytes())?;
        console.note(&words.cli_calendar_written(calendar.events, target.display().to_string()));
    }
    if !calendar.left_out.is_empty() {
        console.note(&words.cli_calendar_left_out(calendar.left_out.join(", ")));
    }
    Ok(0)
}

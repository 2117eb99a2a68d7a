//! `deroule sample [NAME] -o FILE`

use crate::arguments::{self, path, text};
use crate::console::Console;
use app::say::Label;
use app::{Failure, Session, sample};
use clap::{Arg, ArgMatches, Command};
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("sample")
        .about(words.cli_sample())
        .arg(
            Arg::new("name")
                .value_name("NAME")
                .help(words.cli_arg_sample(sample::names().join(", "))),
        )
        .arg(arguments::output(words).value_name("FILE").help(words.cli_arg_new_visit()))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let visit = sample::visit(text(matches, "name"), &console.host)?;
    let path = path(matches, "output");
    Session::create(&path, &visit, &Label::Created, &console.host)?.close()?;
    console.note(&console.words.cli_written(path.display().to_string()));
    Ok(0)
}

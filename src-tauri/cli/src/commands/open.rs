//! `deroule open [FILE]`

use crate::arguments;
use clap::Command;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("open").about(words.cli_open()).arg(arguments::file(words).required(false))
}

//! `deroule send FILE --since N -o DIR`

use super::look;
use crate::arguments::{self, path};
use crate::console::Console;
use crate::interruption;
use app::Failure;
use app::versions::{self, Packages};
use clap::{Arg, ArgMatches, Command, value_parser};
use print::Press;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("send")
        .about(words.cli_send())
        .arg(arguments::file(words))
        .arg(arguments::since(words).required(true))
        .arg(
            Arg::new("output")
                .short('o')
                .value_name("DIR")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help(words.cli_arg_send_output()),
        )
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let session = look(matches, console)?;
    let since = matches.get_one::<u32>("since").copied().unwrap_or_default();
    let packages = Packages::prepare(&session, since)?;
    let folder = path(matches, "output");
    let stopped = interruption::heeded();
    let press = Press::new();
    let mut packing = packages.begin(&folder)?;
    let mut readers = packages.readers();
    loop {
        if stopped.load(Ordering::Relaxed) {
            return Err(Failure::Stopped);
        }
        if !packages.write_next(&mut packing, &mut readers, Some(&press))? {
            break;
        }
    }
    packages.finish(packing)?;
    if versions::present(&session).number.is_none() {
        console.note(&console.words.cli_send_edited(packages.numbers().1));
    }
    let count = packages.recipients.len();
    console.note(&console.words.cli_sent(count, folder.display().to_string()));
    Ok(0)
}

//! `deroule new FILE --title T --date D [--zone Z]`

use crate::arguments::{self, path, text};
use crate::console::Console;
use app::say::Label;
use app::{Failure, Host, Session, find};
use clap::{Arg, ArgMatches, Command};
use domain::visit::{Header, Visit};
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("new")
        .about(words.cli_new())
        .arg(arguments::file(words))
        .arg(
            Arg::new("title")
                .long("title")
                .value_name("T")
                .required(true)
                .help(words.cli_arg_title()),
        )
        .arg(
            Arg::new("date").long("date").value_name("D").required(true).help(words.cli_arg_date()),
        )
        .arg(Arg::new("zone").long("zone").value_name("Z").help(words.cli_arg_zone()))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let title = text(matches, "title").unwrap_or_default();
    let date = find::date(text(matches, "date").unwrap_or_default(), console.host.today())?;
    let zone = text(matches, "zone").unwrap_or("Europe/Paris");
    let zone = zone.parse().map_err(|_| Failure::Zone(zone.to_owned()))?;
    let empty = Visit::new(Header::titled(title, zone));
    let visit = app::session::preview(&empty, &[domain::Command::AddDay { date }])?.visit;
    let path = path(matches, "file");
    Session::create(&path, &visit, &Label::Created, &console.host)?.close()?;
    console.note(&console.words.cli_written(path.display().to_string()));
    Ok(0)
}

//! `deroule show FILE [--json | --outline] [--audience A] [--day D] [--release N]`

use super::{look, voice};
use crate::arguments;
use crate::console::Console;
use crate::report;
use app::Failure;
use app::papers::{self, Order};
use app::wire::agenda::{AgendaDoc, Scope};
use clap::{Arg, ArgAction, ArgMatches, Command};
use domain::outline;
use domain::visit::Audience;
use std::path::Path;
use store::StoreError;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("show")
        .about(words.cli_show())
        .arg(arguments::file(words))
        .arg(arguments::json(words).conflicts_with("outline"))
        .arg(
            Arg::new("outline")
                .long("outline")
                .action(ArgAction::SetTrue)
                .conflicts_with("audience")
                .help(words.cli_arg_outline()),
        )
        .arg(arguments::audience(words))
        .arg(arguments::day(words))
        .arg(arguments::release(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let audience = arguments::audience_of(matches, Audience::Internal)?;
    let session = match look(matches, console) {
        Err(Failure::Open { error: StoreError::Damaged, path }) if matches.get_flag("outline") => {
            return salvage(&path, console);
        }
        opened => opened?,
    };
    let day = arguments::day_of(matches, session.visit(), &console.host)?;
    let order = Order { day, ..Order::whole(audience) };
    let voice = voice(&session, console);
    if matches.get_flag("json") {
        let scope = Scope { audience, day };
        console.json(&AgendaDoc::new(session.visit(), session.agenda(), scope, voice))?;
    } else if matches.get_flag("outline") {
        let visit = match order.day {
            Some(day) => app::session::only_day(session.visit(), day)?,
            None => session.visit().clone(),
        };
        console.pour_text(&outline::write(&visit));
    } else {
        let edition = papers::agenda_of(&session, &order)?;
        console.print(&report::agenda(&edition, &session, &order, voice));
    }
    Ok(0)
}

/// Gives what can still be read of a damaged file; the file stays as it is.
fn salvage(file: &Path, console: &Console) -> Result<u8, Failure> {
    let salvaged = store::salvage(file).map_err(|error| match error {
        StoreError::Damaged => Failure::BeyondRepair(file.to_owned()),
        error => Failure::Open { path: file.to_owned(), error },
    })?;
    console.pour_text(&outline::write(&salvaged.visit));
    console.note(&console.words.cli_salvaged(file.display().to_string()));
    Ok(0)
}

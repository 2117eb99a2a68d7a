//! `deroule undo FILE`, `deroule redo FILE`

use super::voice;
use crate::arguments::{self, path};
use crate::console::Console;
use crate::report;
use app::{Failure, Session};
use clap::{ArgMatches, Command};
use text::Words;

pub(super) fn undo_command(words: &Words) -> Command {
    Command::new("undo").about(words.cli_undo()).arg(arguments::file(words))
}

pub(super) fn redo_command(words: &Words) -> Command {
    Command::new("redo").about(words.cli_redo()).arg(arguments::file(words))
}

pub(super) fn undo(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let mut session = Session::open(&path(matches, "file"))?;
    let label = session.undo(&console.host)?.ok_or(Failure::NothingToUndo)?;
    let said = report::line(&label.say(voice(&session, console)));
    console.print(&console.words.app_undone(said));
    session.close()?;
    Ok(0)
}

pub(super) fn redo(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let mut session = Session::open(&path(matches, "file"))?;
    let label = session.redo(&console.host)?.ok_or(Failure::NothingToRedo)?;
    let said = report::line(&label.say(voice(&session, console)));
    console.print(&console.words.app_redone(said));
    session.close()?;
    Ok(0)
}

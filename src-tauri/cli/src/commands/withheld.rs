//! `deroule withheld FILE [--audience A | --person P] [--json]`

use super::{look, voice};
use crate::arguments;
use crate::console::Console;
use crate::report::line;
use app::papers;
use app::{Failure, view};
use clap::{ArgMatches, Command};
use domain::visit::Audience;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("withheld")
        .about(words.papers_cli_withheld())
        .arg(arguments::file(words))
        .arg(arguments::audience(words))
        .arg(arguments::person(words))
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let session = look(matches, console)?;
    let (visit, agenda) = (session.visit(), session.agenda());
    let reader = arguments::reader_of(matches, visit, Audience::Public)?;
    let edition = papers::edition_for(visit, agenda, &reader)?;
    let facts = domain::edition::withheld(visit, agenda, &edition);
    let view = view::withheld(&facts, visit, agenda, voice(&session, console));
    if matches.get_flag("json") {
        console.json(&view)?;
        return Ok(0);
    }
    let mut lines = vec![view.summary];
    for group in view.groups {
        lines.push(format!("\n{}", group.title));
        lines.extend(group.things.iter().map(|thing| match thing.text.as_str() {
            "" => format!("  {}", line(&thing.of)),
            text => format!("  {} – {}", line(&thing.of), line(text)),
        }));
    }
    console.print(&lines.join("\n"));
    Ok(0)
}

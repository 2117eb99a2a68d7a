//! `deroule search TEXT [--library DIR] [--json]`

use crate::arguments::{self, path, text};
use crate::console::Console;
use crate::report;
use app::library::{Library, Query};
use app::settings::Settings;
use app::view::Onlooker;
use app::wire::library::{FoundVisit, SearchDoc};
use app::{Failure, Host};
use clap::{Arg, ArgMatches, Command, value_parser};
use std::path::PathBuf;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("search")
        .about(words.cli_search())
        .arg(Arg::new("text").value_name("TEXT").required(true).help(words.cli_arg_search()))
        .arg(
            Arg::new("library")
                .long("library")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .help(words.cli_arg_library()),
        )
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let words = &console.words;
    let typed = text(matches, "text").unwrap_or_default();
    let query = Query::read(typed).ok_or(Failure::NothingToFind)?;
    let mut library = library(matches);
    let folder = library.folder().to_owned();
    let scan = library.scan(&[]).map_err(|fault| Failure::Library { folder, fault })?;
    let hits = query.find(&scan);
    let onlooker = Onlooker { words, today: console.host.today() };
    if matches.get_flag("json") {
        console.json(&SearchDoc::new(&hits, &scan, onlooker))?;
        return Ok(0);
    }
    let lines: Vec<String> =
        hits.iter().map(|hit| found(&onlooker.found(hit), &hit.volume.path)).collect();
    if lines.is_empty() {
        console.note(&words.cli_search_none(library.folder().display().to_string(), typed));
    } else {
        console.print(&lines.join("\n"));
    }
    let unread: Vec<String> = scan
        .volumes()
        .filter(|volume| volume.read.is_err())
        .map(|volume| onlooker.unread(volume).text)
        .collect();
    if !unread.is_empty() {
        console.note(&words.cli_search_unread(unread.len()));
        console.note(&unread.join("\n"));
    }
    if scan.cut {
        console.note(&words.library_too_many(app::library::MOST_FILES));
    }
    Ok(0)
}

fn library(matches: &ArgMatches) -> Library {
    let folder = path(matches, "library");
    if !folder.as_os_str().is_empty() {
        return Library::of(folder, true);
    }
    let settings =
        app::folders::data().map_or_else(Settings::default, |data| Settings::read(&data));
    Library::of(settings.library(), settings.library.is_some())
}

/// A visit, its file, and the lines in which the words stand.
fn found(visit: &FoundVisit, file: &std::path::Path) -> String {
    let head = [visit.card.title.as_str(), &visit.card.when];
    let head: Vec<&str> = head.into_iter().filter(|part| !part.is_empty()).collect();
    let mut lines = vec![report::line(&head.join(", ")), format!("  {}", file.display())];
    for text in &visit.texts {
        let parts = [text.at.as_str(), &text.text];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        lines.push(format!("  {}", report::line(&parts.join("  "))));
    }
    lines.join("\n")
}

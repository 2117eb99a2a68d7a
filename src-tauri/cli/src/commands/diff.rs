//! `deroule diff FILE [FROM [TO]] [--person P] [--json]`

use super::{look, voice};
use crate::arguments::{self, text};
use crate::console::Console;
use crate::report;
use app::wire::versions::{ChangeDoc, DiffDoc};
use app::{Failure, say, versions};
use clap::{Arg, ArgMatches, Command, value_parser};
use domain::compare::Difference;
use std::fmt::Write;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    let number = |name, label, help| {
        Arg::new(name).value_name(label).value_parser(value_parser!(u32)).help(help)
    };
    Command::new("diff")
        .about(words.cli_diff())
        .arg(arguments::file(words))
        .arg(number("from", "FROM", words.cli_arg_from()))
        .arg(number("to", "TO", words.cli_arg_to()))
        .arg(Arg::new("person").long("person").value_name("P").help(words.papers_arg_person()))
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let session = look(matches, console)?;
    let from = match matches.get_one::<u32>("from") {
        Some(from) => *from,
        None => versions::last(&session)?,
    };
    let to = matches.get_one::<u32>("to").copied();
    let (from, to, comparison) = versions::changes(&session, from, to)?;
    let differences: Vec<Difference> = match text(matches, "person") {
        Some(named) => {
            let person = versions::person(&[&to, &from], named)?;
            comparison.of(&person).cloned().collect()
        }
        None => comparison.whole(),
    };
    let voice = voice(&session, console);
    if matches.get_flag("json") {
        let changes = differences.iter().map(|it| ChangeDoc::new(it, &to, voice)).collect();
        console.json(&DiffDoc { from: from.number, to: to.number, changes })?;
        return Ok(0);
    }
    let words = &console.words;
    let mut page = String::new();
    let number = from.number.unwrap_or_default();
    let _ = match to.number {
        Some(to) => writeln!(page, "{}", words.cli_diff_head(number, to)),
        None => writeln!(page, "{}", words.cli_diff_head_present(number)),
    };
    // What two audiences read differently may be one sentence for whoever reads both.
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for difference in differences.iter().filter(|it| !it.goes_without_saying()) {
        let zone = to.visit.header().zone;
        let said = report::line(&say::change(difference, zone, voice));
        let name = |id| {
            let person = to.visit.person(id).or_else(|| from.visit.person(id));
            person.map_or_else(|| id.to_string(), domain::visit::Person::full_name)
        };
        let people = difference.people.iter().map(name);
        match lines.iter_mut().find(|(other, _)| *other == said) {
            Some((_, others)) => others.extend(people),
            None => lines.push((said, people.collect())),
        }
    }
    for (said, people) in &lines {
        let _ = writeln!(page, "  {said}");
        if !people.is_empty() && text(matches, "person").is_none() {
            let _ = writeln!(page, "      {}", words.cli_diff_people(people.join(", ")));
        }
    }
    if lines.is_empty() {
        page = words.cli_diff_none();
    }
    console.print(&page);
    Ok(0)
}

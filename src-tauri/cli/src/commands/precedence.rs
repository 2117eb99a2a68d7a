//! `deroule precedence FILE --stop S [--json]`

use super::{look, voice};
use crate::arguments::{self, text};
use crate::console::Console;
use crate::report;
use app::say::Voice;
use app::wire::precedence::PrecedenceDoc;
use app::{Failure, find, territories};
use clap::{Arg, ArgMatches, Command};
use domain::ids::PersonId;
use domain::visit::{Role, Stop, Visit};
use std::fmt::Write;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("precedence")
        .about(words.cli_precedence())
        .arg(arguments::file(words))
        .arg(
            Arg::new("stop").long("stop").value_name("S").required(true).help(words.cli_arg_stop()),
        )
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let session = look(matches, console)?;
    let (visit, agenda) = (session.visit(), session.agenda());
    let named = text(matches, "stop").unwrap_or_default();
    let id = find::stop(visit, agenda, named)?;
    let stop = visit.stop(&id).ok_or_else(|| Failure::NoSuchStop(named.to_owned()))?;
    let territories = territories::territories(visit);
    let voice = voice(&session, console);
    let order = PrecedenceDoc::new(visit, agenda, stop, &territories, voice);
    if matches.get_flag("json") {
        console.json(&order)?;
    } else {
        console.print(&page(&order, visit, stop, voice));
    }
    Ok(0)
}

/// Order, speeches, seats and what is odd, as a person reads them.
fn page(doc: &PrecedenceDoc, visit: &Visit, stop: &Stop, voice: Voice<'_>) -> String {
    let words = voice.words;
    if doc.order.is_empty() {
        return report::line(&words.precedence_nobody(&stop.title));
    }
    let person = |id: &str| visit.person(&PersonId::new(id));
    let name = |id: &str| {
        report::line(&person(id).map_or_else(|| id.to_owned(), |person| person.full_name()))
    };
    let mut page = words.precedence_heading_order(&stop.title);
    for (placed, position) in doc.order.iter().zip(1..) {
        let function = person(&placed.person).map_or("", |person| person.function.as_str());
        let comma = if function.is_empty() { "" } else { ", " };
        let _ = write!(
            page,
            "\n{position:>4}  {}{comma}{}\n      {}",
            name(&placed.person),
            report::line(function),
            report::line(&placed.why)
        );
    }
    let minutes = |id: &str| {
        stop.attendances.iter().find_map(|at| match at.role {
            Role::Speaks(minutes) if at.person.as_str() == id => minutes,
            _ => None,
        })
    };
    let speech = |id: &String| match minutes(id) {
        Some(minutes) => words.precedence_minutes(minutes, name(id)),
        None => name(id),
    };
    let speeches: Vec<String> = doc.speeches.iter().map(speech).collect();
    section(&mut page, words.precedence_heading_speeches(), &speeches);
    let seats = doc.seats.right.iter().rev().chain(&doc.seats.centre).chain(&doc.seats.left);
    let seats: Vec<String> = seats.map(|id| name(id)).collect();
    section(&mut page, words.precedence_heading_seats(), &[seats.join(" | ")]);
    section(&mut page, words.precedence_heading_warnings(), &doc.warnings);
    page
}

fn section(page: &mut String, heading: String, lines: &[String]) {
    if !lines.is_empty() {
        let _ = write!(page, "\n\n{heading}");
        for line in lines {
            let _ = write!(page, "\n      {line}");
        }
    }
}

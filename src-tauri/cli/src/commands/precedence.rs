//! `deroule precedence FILE --stop S [--json]`

use super::{look, voice};
use crate::arguments::{self, text};
use crate::console::Console;
use crate::report;
use app::say::Voice;
use app::wire::precedence::{AisleRowDoc, PrecedenceDoc};
use app::{Failure, find, territories};
use clap::{Arg, ArgMatches, Command};
use domain::ids::PersonId;
use domain::visit::{Role, Stop, Visit};
use std::fmt::Write;
use std::num::NonZeroUsize;
use text::Words;

/// The most seats on one side of an aisle.
const WIDEST: u32 = 1000;

pub(super) fn command(words: &Words) -> Command {
    Command::new("precedence")
        .about(words.cli_precedence())
        .arg(arguments::file(words))
        .arg(
            Arg::new("stop").long("stop").value_name("S").required(true).help(words.cli_arg_stop()),
        )
        .arg(
            Arg::new("aisle")
                .long("aisle")
                .value_name("N")
                .value_parser(|typed: &str| arguments::bounded(typed, 1, WIDEST))
                .help(words.cli_arg_aisle()),
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
    let aisle = matches.get_one::<u32>("aisle").and_then(|side| usize::try_from(*side).ok());
    let aisle = aisle.and_then(NonZeroUsize::new);
    let order = PrecedenceDoc::new(visit, agenda, stop, &territories, aisle, voice);
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
    let beside = |ids: &mut dyn Iterator<Item = &String>| {
        ids.map(|id| name(id)).collect::<Vec<String>>().join(" | ")
    };
    if let Some(rows) = &doc.aisle {
        let row = |row: &AisleRowDoc| {
            let (left, right) = (&mut row.left.iter().rev(), &mut row.right.iter());
            format!("{} |  | {}", beside(left), beside(right))
        };
        let rows: Vec<String> = rows.iter().map(row).collect();
        section(&mut page, words.precedence_heading_aisle(), &rows);
    } else {
        let seats = &doc.seats;
        let all = &mut seats.right.iter().rev().chain(&seats.centre).chain(&seats.left);
        section(&mut page, words.precedence_heading_seats(), &[beside(all)]);
    }
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

//! Editions in, calendar files out; and the files read back by other people's readers.

mod again;
mod description;
mod event;
mod hard;
mod hostile;
mod read_back;
mod visits;
mod whole;

use domain::edition::{Edition, EditionStop};
use ics::{Options, Written, write};

/// Writes an edition without legs.
fn written(edition: &Edition) -> Written {
    write(edition, &visits::stamps(), &Options::default()).expect("a stop with an hour")
}

/// The content lines of a file, unfolded.
fn content_lines(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// The content lines of the only event of a public edition that holds one stop.
fn event_of(stop: EditionStop) -> Vec<String> {
    event_in(&visits::edition("Visite", vec![visits::row(stop)]))
}

/// The content lines of the first event.
fn event_in(edition: &Edition) -> Vec<String> {
    let lines = content_lines(&written(edition).text);
    let event = lines.into_iter().skip_while(|line| line != "BEGIN:VEVENT").skip(1);
    event.take_while(|line| line != "END:VEVENT").collect()
}

/// The value of a property with its parameters, `""` where it is not there.
fn value(lines: &[String], name: &str) -> String {
    let found = lines.iter().filter_map(|line| line.strip_prefix(name));
    let mut found = found.filter(|rest| rest.starts_with([':', ';']));
    let value = found.next().unwrap_or_default().trim_start_matches(':').to_owned();
    assert_eq!(found.next(), None, "{name} twice");
    value
}

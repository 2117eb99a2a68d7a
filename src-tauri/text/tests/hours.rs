//! The table of hours that everybody who reads hours must agree on, `tests/fixtures/hours.tsv`.

use std::fs;
use std::path::Path;
use text::read::{self, ClockInput, DurationInput, LineDoubt, Precision, QuickLine};

fn rows(field: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/hours.tsv");
    let table = fs::read_to_string(path).expect("the table of hours");
    let rows: Vec<(String, String)> = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut cells = line.splitn(3, '\t');
            (cells.next() == Some(field)).then_some(())?;
            Some((cells.next()?.to_owned(), cells.next()?.to_owned()))
        })
        .collect();
    assert!(rows.len() >= 10, "{field} has rows");
    rows
}

fn hhmm(minutes: u16) -> String {
    let night = if minutes < 1440 { "" } else { "+1" };
    format!("{:02}:{:02}{night}", minutes / 60 % 24, minutes % 60)
}

fn steps(minutes: i32, more: &str, less: &str) -> String {
    let number = match minutes.abs() {
        5 => "five",
        10 => "ten",
        _ => "some",
    };
    format!("{number} minutes {} than now", if minutes < 0 { less } else { more })
}

#[test]
fn hours_are_read_as_the_table_says() {
    for (typed, expected) in rows("clock") {
        let read = match read::clock(&typed) {
            Ok(ClockInput::At(minutes)) => hhmm(minutes),
            Ok(ClockInput::Later(minutes)) => steps(minutes, "later", "earlier"),
            Ok(ClockInput::Empty) => "follows".to_owned(),
            Err(_) => "refused".to_owned(),
        };
        assert_eq!(read, expected, "« {typed} »");
    }
}

#[test]
fn durations_are_read_as_the_table_says() {
    for (typed, expected) in rows("duration") {
        let read = match read::duration(&typed) {
            Ok(DurationInput::At(minutes)) => minutes.to_string(),
            Ok(DurationInput::Longer(minutes)) => steps(minutes, "longer", "shorter"),
            Err(_) => "refused".to_owned(),
        };
        assert_eq!(read, expected, "« {typed} »");
    }
}

/// Says a line in the words of the table.
fn told(line: &QuickLine) -> String {
    let mut parts = Vec::new();
    match (line.start, line.precision) {
        (Some(start), Precision::About) => {
            parts.push(format!("start {} marked about", hhmm(start)));
        }
        (Some(start), Precision::From) => parts.push(format!("start {} marked from", hhmm(start))),
        (Some(start), Precision::Exact) => parts.push(format!("start {}", hhmm(start))),
        (None, _) if line.end.is_none() => parts.push("follows".to_owned()),
        (None, _) => {}
    }
    parts.extend(line.end.map(|end| format!("end {}", hhmm(end))));
    if line.end.is_some() && line.start.is_none() {
        parts.extend(line.duration.map(|minutes| format!("duration {minutes}")));
    }
    parts.push(match line.title.as_str() {
        "" => "no title yet: asked for".to_owned(),
        title => format!("title {title}"),
    });
    if line.end.is_none() || line.start.is_some() {
        parts.extend(line.duration.map(|minutes| format!("duration {minutes}")));
    }
    parts.extend(line.place.as_ref().map(|place| format!("place {place}")));
    parts.extend(line.room.as_ref().map(|room| format!("room {room}")));
    parts.join(", ")
}

#[test]
fn lines_are_read_as_the_table_says() {
    for (typed, expected) in rows("line") {
        let line = read::quick_line(&typed);
        let expected = expected.split(" (").next().unwrap_or_default();
        assert_eq!(told(&line), expected, "« {typed} »");
        let asked = if line.title.is_empty() { vec![LineDoubt::NoTitle] } else { Vec::new() };
        assert_eq!(line.doubts, asked, "« {typed} »");
    }
}

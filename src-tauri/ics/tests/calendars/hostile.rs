//! No text of an edition can add an event, a property or a line.

use crate::hard::{HOSTILE, hostile, titles};
use crate::visits::{reference_day, stamps};
use crate::{content_lines, written};
use domain::edition::Edition;
use domain::visit::Office;
use ics::{Options, write};
use std::collections::BTreeMap;

/// How often each property and component line occurs.
fn names(text: &str) -> BTreeMap<String, usize> {
    let mut names = BTreeMap::new();
    for line in content_lines(text) {
        let name = match line.split_once([':', ';']) {
            Some((name @ ("BEGIN" | "END"), value)) => format!("{name}:{value}"),
            Some((name, _)) => name.to_owned(),
            None => panic!("no content line: {line:?}"),
        };
        *names.entry(name).or_insert(0) += 1;
    }
    names
}

fn with_legs(edition: &Edition) -> String {
    write(edition, &stamps(), &Options { legs: true }).expect("hours").text
}

#[test]
fn hostile_text_in_every_field_changes_no_line() {
    let tame = names(&with_legs(&hostile("Étape")));
    assert_eq!(tame.get("BEGIN:VEVENT"), Some(&3));
    for text in HOSTILE {
        assert_eq!(names(&with_legs(&hostile(text))), tame, "{text:?}");
    }
}

#[test]
fn a_hostile_address_makes_no_organizer() {
    for text in HOSTILE {
        let check = |mail: String| {
            let edition = Edition { office: Office { mail, ..Office::default() }, ..hostile("a") };
            assert_eq!(names(&with_legs(&edition)).get("ORGANIZER"), None, "{text:?}");
        };
        check(text.to_owned());
        check(format!("a@b.c{text}x"));
    }
}

#[test]
fn no_physical_line_is_longer_than_75_octets() {
    let longest = |text: &str| text.split("\r\n").map(str::len).max();
    for edition in [titles(), reference_day(), hostile(&"é😀\"".repeat(500))] {
        assert_eq!(longest(&with_legs(&edition)), Some(75));
    }
}

#[test]
fn lines_end_with_cr_lf_and_nothing_else() {
    for text in HOSTILE {
        let file = with_legs(&hostile(text));
        let rest = file.replace("\r\n", "");
        let broken =
            rest.contains(|c: char| c.is_control() || "\u{2028}\u{2029}\u{feff}".contains(c));
        assert!(!broken, "{text:?}");
        assert!(file.ends_with("END:VCALENDAR\r\n"));
    }
}

#[test]
fn every_title_of_150_to_300_octets_comes_through() {
    let edition = titles();
    let lines = content_lines(&written(&edition).text);
    let found: Vec<&str> = lines.iter().filter_map(|line| line.strip_prefix("SUMMARY:")).collect();
    let rows = edition.days.iter().flat_map(|day| &day.rows);
    let expected: Vec<&str> = rows
        .filter_map(|row| match row {
            domain::edition::EditionRow::Stop(stop) => Some(stop.title.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(
        expected.iter().map(|title| title.len()).collect::<Vec<_>>(),
        (150..=300).collect::<Vec<_>>()
    );
    assert_eq!(found, expected);
}

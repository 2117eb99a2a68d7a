//! Calendars that are written again: what grows, what stays, what is cancelled.

use crate::visits::{edition, row, stop};
use crate::{content_lines, value};
use chrono::{DateTime, Utc};
use domain::edition::{Edition, EditionStop};
use domain::visit::{Audience, Office, Status};
use ics::{Issue, Order, Reader, Scribe};
use std::collections::BTreeMap;

/// Reads « 1 09:00 Accueil » as a stop of that number; `!` behind the number cancels it.
fn issue(day: &str) -> Edition {
    let read = |line: &str| -> EditionStop {
        let mut words = line.splitn(3, ' ');
        let number = words.next().expect("a number");
        let (hour, title) = (words.next().expect("an hour"), words.next().expect("a title"));
        let (title, room) = title.split_once(" @ ").unwrap_or((title, ""));
        let plain: usize = number.trim_end_matches('!').parse().expect("a number");
        let status = if number.ends_with('!') { Status::Cancelled } else { Status::Confirmed };
        let stop = stop(plain, title, &format!("2020-09-21 {hour}"), 15);
        EditionStop { status, room: room.into(), ..stop }
    };
    let lines = day.split(';').map(str::trim).filter(|line| !line.is_empty());
    edition("Visite", lines.map(|line| row(read(line))).collect())
}

fn at(issue: usize) -> DateTime<Utc> {
    DateTime::from_timestamp(1_599_724_800 + i64::try_from(issue).expect("few") * 3600, 0)
        .expect("a date")
}

/// What the last of several issues says of each event: « 1 s1 m2 CONFIRMED », its SEQUENCE and the issue, from 1, in which it was
/// last modified.
fn again(issues: &[&str], order: &Order<'_>) -> Vec<String> {
    let editions: Vec<Edition> = issues.iter().map(|day| issue(day)).collect();
    let known = BTreeMap::new();
    let issues: Vec<Issue<'_>> = editions
        .iter()
        .enumerate()
        .map(|(number, edition)| Issue { at: at(number), edition, sequences: &known })
        .collect();
    let Ok(written) = Scribe::default().calendar(&issues, order) else { return Vec::new() };
    let events = written.text.split("BEGIN:VEVENT\r\n").skip(1);
    let event = |text: &str| {
        let lines = content_lines(text);
        let modified = value(&lines, "LAST-MODIFIED");
        let issue = (0..=issues.len())
            .position(|number| at(number).format("%Y%m%dT%H%M%SZ").to_string() == modified)
            .map_or_else(|| modified.clone(), |issue| (issue + 1).to_string());
        let uid = value(&lines, "UID");
        let number = uid.trim_start_matches("7b0c9d0e-0000-4000-8000-").trim_start_matches('0');
        format!(
            "{number} s{} m{issue} {}",
            value(&lines, "SEQUENCE"),
            value(&lines, "STATUS").to_lowercase()
        )
    };
    events.map(event).collect()
}

const WITHDRAWN: Order<'static> =
    Order { legs: false, withdrawn: true, cancel: false, reader: None };

#[test]
fn sequence_grows_where_people_must_look_again() {
    let check = |issues: &[&str], expected: &[&str]| {
        assert_eq!(again(issues, &WITHDRAWN), expected, "{issues:?}");
    };
    check(&["1 09:00 A"], &["1 s0 m1 confirmed"]);
    check(&["1 09:00 A", "1 09:00 A"], &["1 s0 m1 confirmed"]);
    check(&["1 09:00 A", "1 09:10 A"], &["1 s1 m2 confirmed"]);
    check(&["1 09:00 A", "1 09:10 A", "1 09:10 A"], &["1 s1 m2 confirmed"]);
    // Another title is news, but no reason to answer again.
    check(&["1 09:00 A", "1 09:00 B"], &["1 s0 m2 confirmed"]);
    check(&["1 09:00 A", "1 09:00 A @ Salle 2"], &["1 s1 m2 confirmed"]);
    check(
        &["1 09:00 A; 2 10:00 B", "1 09:00 A; 2 10:30 B"],
        &["1 s0 m1 confirmed", "2 s1 m2 confirmed"],
    );
}

#[test]
fn what_is_gone_is_cancelled_once_and_stays_so() {
    let check = |issues: &[&str], expected: &[&str]| {
        assert_eq!(again(issues, &WITHDRAWN), expected, "{issues:?}");
    };
    let both = "1 09:00 A; 2 10:00 B";
    check(&[both, "1 09:00 A"], &["1 s0 m1 confirmed", "2 s1 m2 cancelled"]);
    check(&[both, "1 09:00 A", "1 09:00 A"], &["1 s0 m1 confirmed", "2 s1 m2 cancelled"]);
    check(&[both, ""], &["1 s1 m2 cancelled", "2 s1 m2 cancelled"]);
    // It comes back above its cancellation.
    check(&[both, "1 09:00 A", both], &["1 s0 m1 confirmed", "2 s2 m3 confirmed"]);
    check(&[both, "1 09:00 A", both, "1 09:00 A"], &["1 s0 m1 confirmed", "2 s3 m4 cancelled"]);
    // Cancelled by the office, then taken from the programme: told once.
    check(&["1 09:00 A", "1! 09:00 A", ""], &["1 s1 m2 cancelled"]);
    // Without asking for what is gone, only what is there.
    assert_eq!(again(&[both, "1 09:00 A"], &Order::default()), ["1 s0 m1 confirmed"]);
    assert_eq!(again(&[both, ""], &Order::default()), [""; 0]);
}

#[test]
fn what_falls_away_keeps_the_hours_that_were_given_out() {
    let issues = ["1 09:00 A; 2 10:00 B", "1 09:30 A; 2! 10:30 B", "1 11:00 A; 2! 12:00 B"];
    let cancelled = ["1 s2 m3 confirmed", "2 s1 m2 cancelled"];
    assert_eq!(again(&issues, &WITHDRAWN), cancelled);
    let editions = issues.map(issue);
    let known = BTreeMap::new();
    let number = |edition| Issue { at: at(0), edition, sequences: &known };
    let issues = editions.each_ref().map(number);
    let written = Scribe::default().calendar(&issues, &WITHDRAWN).expect("two events");
    let lines = content_lines(written.text.split("BEGIN:VEVENT\r\n").nth(2).expect("the second"));
    assert_eq!(value(&lines, "DTSTART"), ";TZID=Europe/Paris:20200921T100000");
    assert_eq!(value(&lines, "DTEND"), ";TZID=Europe/Paris:20200921T101500");
}

#[test]
fn a_visit_that_is_cancelled_cancels_everything() {
    let order = Order { cancel: true, ..Order::default() };
    let both = "1 09:00 A; 2 10:00 B";
    assert_eq!(
        again(&[both, "1 09:10 A; 2 10:00 B"], &order),
        ["1 s2 m20200910T090001Z cancelled", "2 s1 m20200910T090001Z cancelled",]
    );
}

#[test]
fn who_joins_later_begins_with_the_sequence_that_the_others_have() {
    let (before, now) = (issue(""), issue("1 09:00 A"));
    let uid = now.stops().next().expect("one").uid.clone();
    let (none, known) = (BTreeMap::new(), BTreeMap::from([(uid, 4)]));
    let issues = [
        Issue { at: at(0), edition: &before, sequences: &none },
        Issue { at: at(1), edition: &now, sequences: &known },
    ];
    let written = Scribe::default().calendar(&issues, &WITHDRAWN).expect("one event");
    assert!(written.text.contains("SEQUENCE:4\r\n"), "{}", written.text);
}

#[test]
fn one_file_for_each_event_is_a_request_or_a_cancellation() {
    let reader = Reader { name: "Mme Anne DUPONT".into(), mail: "anne@mairie.example".into() };
    let check = |office: Office, mail: &str, since: usize, expected: &[(&str, bool)]| {
        let reader = Reader { mail: mail.into(), ..reader.clone() };
        let order = Order { reader: Some(&reader), ..WITHDRAWN };
        let of = |day: &str| Edition { office: office.clone(), ..issue(day) };
        let (first, second) = (of("1 09:00 A; 2 10:00 B; 3 11:00 C"), of("1 09:10 A; 2 10:00 B"));
        let known = BTreeMap::new();
        let issues = [(0, &first), (1, &second)].map(|(number, edition)| Issue {
            at: at(number),
            edition,
            sequences: &known,
        });
        let files = Scribe::default().invitations(&issues, since, &order);
        let found: Vec<(String, bool)> = files
            .iter()
            .map(|file| {
                let lines = content_lines(&file.text);
                assert_eq!(file.text.matches("BEGIN:VEVENT").count(), 1);
                assert!(!file.text.contains("X-WR-CALNAME"));
                let method = value(&lines, "METHOD");
                assert_eq!(method.is_empty(), value(&lines, "ORGANIZER").is_empty());
                assert_eq!(method.is_empty(), value(&lines, "ATTENDEE").is_empty());
                (method, file.cancels)
            })
            .collect();
        let expected: Vec<(String, bool)> =
            expected.iter().map(|(method, cancels)| ((*method).to_owned(), *cancels)).collect();
        assert_eq!(found, expected);
    };
    let office = crate::visits::office;
    check(office(), "anne@mairie.example", 0, &[("REQUEST", false), ("REQUEST", false)]);
    check(office(), "anne@mairie.example", 1, &[("REQUEST", false), ("CANCEL", true)]);
    // Without an address on either side nobody can be asked: a plain event.
    check(office(), "", 1, &[("", false), ("", true)]);
    check(Office::default(), "anne@mairie.example", 1, &[("", false), ("", true)]);
}

#[test]
fn a_reader_has_a_calendar_of_his_own_name_and_nobody_elses_addresses() {
    let reader = Reader { name: "Mme Anne DUPONT".into(), mail: "anne@mairie.example".into() };
    let order = Order { reader: Some(&reader), ..Order::default() };
    let edition = Edition { audience: Audience::Participants, ..issue("1 09:00 A; 2 10:00 B") };
    let known = BTreeMap::new();
    let issues = [Issue { at: at(0), edition: &edition, sequences: &known }];
    let text = Scribe::default().calendar(&issues, &order).expect("two events").text;
    assert!(text.contains("X-WR-CALNAME:Visite\u{a0}: Mme Anne DUPONT\r\n"), "{text}");
    assert!(!text.contains("anne@mairie.example"), "{text}");
}

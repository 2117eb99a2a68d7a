//! The JSON of `deroule apply`: every example is read back as written, and accepted.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use app::wire::command::{Command, Misfit, Misread, Needed, examples, into_domain, read};
use chrono::NaiveDate;
use domain::visit::{Header, Visit};

fn empty() -> Visit {
    let visit = Visit::new(Header::titled("Visite", chrono_tz::Europe::Paris));
    let date = NaiveDate::from_ymd_opt(2020, 9, 21).unwrap();
    app::session::preview(&visit, &[domain::Command::AddDay { date }]).unwrap().visit
}

#[test]
fn every_example_is_accepted_in_the_order_of_the_page() {
    let mut visit = empty();
    let mut made = 0;
    for (says, command) in examples() {
        let json = serde_json::to_string(&command).unwrap();
        let read: Command =
            serde_json::from_str(&json).unwrap_or_else(|error| panic!("{says}: {error}\n{json}"));
        assert_eq!(read, command, "{says}");
        let mut ids = |_| {
            made += 1;
            format!("id-{made}")
        };
        let commands = into_domain(vec![read], &visit, &mut ids);
        visit = match app::session::preview(&visit, &commands) {
            Ok(after) => after.visit,
            Err(failure) => panic!("{says}: {failure:?}\n{json}"),
        };
    }
}

#[test]
fn every_command_has_an_example() {
    let names: std::collections::BTreeSet<String> = examples()
        .iter()
        .filter_map(|(_, command)| {
            serde_json::to_value(command).ok()?["command"].as_str().map(str::to_owned)
        })
        .collect();
    // What the reader of JSON offers when a name is unknown is the whole list of the type.
    let unknown = serde_json::from_str::<Command>(r#"{"command": "?"}"#).unwrap_err().to_string();
    let known: std::collections::BTreeSet<String> =
        unknown.split('`').skip(3).step_by(2).map(str::to_owned).collect();
    assert!(known.len() > 20, "{unknown}");
    assert_eq!(names, known);
}

#[test]
fn a_list_names_what_it_adds() {
    let list = r#"[{"command": "add_place", "place": {"name": "Mairie"}},
        {"command": "add_stop", "day": "2020-09-21", "stop": {"title": "Accueil", "place": "Mairie"}}]"#;
    let mut made = 0;
    let mut ids = |kind| {
        made += 1;
        format!("{kind:?}-{made}")
    };
    let commands = into_domain(read(list.as_bytes()).unwrap(), &empty(), &mut ids);
    let visit = app::session::preview(&empty(), &commands).unwrap().visit;
    let (_, stop) = visit.stops().next().unwrap();
    assert!(
        stop.uid.to_string().starts_with("Uid"),
        "a calendar id is of the world, not of the visit"
    );
    assert_eq!(visit.place(stop.place.as_ref().unwrap()).unwrap().name, "Mairie");
}

#[test]
fn what_does_not_fit_is_told_with_its_place() {
    let misfit = |line, number, misfit| Misread::Command { line, number, misfit };
    let instead = |found: &str, needed| Misfit::Instead { found: found.to_owned(), needed };
    let form = |text: &str| Misfit::Form(text.to_owned());
    let shift = &["stop", "by"];
    for (json, told) in [
        ("", Misread::CutShort { line: 1 }),
        ("[\n{\"command\":", Misread::CutShort { line: 2 }),
        ("[\n  oui]", Misread::NotJson { line: 2, column: 3 }),
        ("12", Misread::NoList),
        ("null", Misread::NoList),
        ("[{}]", misfit(1, 1, Misfit::Missing("command"))),
        ("[1]", misfit(1, 1, instead("1", Needed::Fields))),
        (
            r#"{"command": "shift", "stop": "a", "by": 10, "minutes": 3}"#,
            misfit(1, 1, Misfit::Unknown { name: "minutes".to_owned(), known: shift }),
        ),
        (
            // Brackets, commas and line ends in texts and in edits before do not count.
            "[{\"command\": \"shift\", \"stop\": \"[,{\\\"\",\n\"by\": 1},\n\n {\"command\": \"shift\", \"stop\": \"a\"}]",
            misfit(4, 2, Misfit::Missing("by")),
        ),
        (
            r#"{"command": "shift", "stop": "a", "by": "10"}"#,
            misfit(1, 1, instead(r#""10""#, Needed::Number)),
        ),
        (
            r#"{"command": "shift", "stop": "a", "by": 1.5}"#,
            misfit(1, 1, instead("1.5", Needed::Number)),
        ),
        (r#"{"command": "shift", "stop": 3, "by": 10}"#, misfit(1, 1, instead("3", Needed::Text))),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"window": ["09:00"]}}"#,
            misfit(1, 1, instead("[…]", Needed::List)),
        ),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"timing": {"start_fixed": "25:10"}}}"#,
            misfit(1, 1, form(r#""25:10" → HH:MM"#)),
        ),
        (
            r#"{"command": "add_day", "date": "21/09/2020"}"#,
            misfit(1, 1, form(r#""21/09/2020" → YYYY-MM-DD"#)),
        ),
        (
            r#"{"command": "set_visit", "set": {"zone": "Europe/Lutece"}}"#,
            misfit(1, 1, form(r#""Europe/Lutece" → Europe/Paris, Indian/Reunion, …"#)),
        ),
    ] {
        assert_eq!(read(json.as_bytes()), Err(told), "{json}");
    }
}

#[test]
fn no_examples_command_is_read_otherwise_in_a_list() {
    for (says, command) in examples() {
        let json = serde_json::to_string_pretty(&[&command, &command]).unwrap();
        assert_eq!(read(json.as_bytes()), Ok(vec![command.clone(), command]), "{says}");
    }
}

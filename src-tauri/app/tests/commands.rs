//! The JSON of `deroule apply`: every example is read back as written, and accepted.

use app::wire::command::{Command, examples};
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
        let mut ids = || {
            made += 1;
            format!("id-{made}")
        };
        let command = read.into_domain(&visit, &mut ids);
        visit = match app::session::preview(&visit, &[command]) {
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
fn what_a_command_does_not_know_is_refused_with_its_place() {
    for (json, says) in [
        (r#"{"command": "shift", "stop": "a", "by": 10, "minutes": 3}"#, "minutes"),
        (r#"{"command": "shift", "stop": "a"}"#, "by"),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"timing": {"start_fixed": "25:10"}}}"#,
            "HH:MM",
        ),
        (r#"{"command": "add_day", "date": "21/09/2020"}"#, "YYYY-MM-DD"),
        (r#"{"command": "set_visit", "set": {"zone": "Europe/Lutece"}}"#, "Europe/Paris"),
        (r#"{"command": "dance"}"#, "dance"),
    ] {
        let error = serde_json::from_str::<Command>(json).unwrap_err().to_string();
        assert!(error.contains(says), "{json}: {error}");
    }
}

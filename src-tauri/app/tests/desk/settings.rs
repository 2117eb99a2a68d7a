//! What the user sets is there again at the next start.

use crate::office::Office;
use serde_json::json;
use std::fs;

#[test]
fn settings_are_kept_between_starts() {
    let mut office = Office::new();
    assert_eq!(office.ask("boot", json!({}))["lang"], "fr");
    office.ask("set_lang", json!({"lang": "en"}));
    assert_eq!(office.ask("set_size", json!({"size": 130})), 125);
    assert_eq!(office.ask("step_size", json!({"larger": true})), 150);
    assert_eq!(office.ask("step_size", json!({"larger": false})), 125);
    let mut office = office.again();
    assert_eq!(office.ask("boot", json!({}))["lang"], "en");
    assert_eq!(office.ask("settings", json!({}))["size"], 125);
    office.desk.draw_size();
    assert_eq!(office.answers.lock().unwrap().sizes, [125, 150, 125, 125]);
    assert_eq!(office.ask("forget_library", json!({}))["library_chosen"], false);
}

#[test]
fn the_last_size_either_way_stays() {
    let mut office = Office::new();
    office.ask("set_size", json!({"size": 9_999}));
    assert_eq!(office.ask("step_size", json!({"larger": true})), 250);
    office.ask("set_size", json!({"size": 0}));
    assert_eq!(office.ask("step_size", json!({"larger": false})), 75);
}

#[test]
fn settings_that_nobody_can_read_set_nothing() {
    for text in ["", "{", "[]", r#"{"lang": 12}"#, r#"{"lang": "xx", "size": 7000}"#] {
        let office = Office::new();
        fs::write(office.path("data/settings.json"), text).unwrap();
        let mut office = office.again();
        assert_eq!(office.ask("boot", json!({}))["lang"], "fr", "{text}");
    }
}

#[test]
fn a_word_that_is_no_language_is_refused() {
    let mut office = Office::new();
    assert!(office.call("set_lang", json!({"lang": "xx"})).is_err());
}

//! `apply`: typed edits, all or none.

use crate::support::{DAY, Desk};
use serde_json::{Value, json};

fn apply(desk: &Desk, commands: &Value, more: &[&str]) -> crate::support::Said {
    let asked = [&["apply", "jour.visite", "-"][..], more].concat();
    desk.run_with(&asked, commands.to_string())
}

fn start(agenda: &Value, stop: usize) -> &str {
    &agenda["stops"][stop]["start"].as_str().unwrap()[11..16]
}

#[test]
fn a_list_is_one_edit_and_one_undo() {
    let desk = Desk::with_outline(DAY);
    let base = desk.json_line("show jour.visite --json");
    let list = json!([
        {"command": "add_place", "place": {"name": "Mairie", "commune": "Alès"}},
        {"command": "add_stop", "day": "2020-09-21", "after": "a", "stop": {"id": "vin", "title": "Vin d’honneur", "duration": 10, "place": "Mairie"}},
        {"command": "attend", "stop": "vin", "person": "durand", "role": "welcomes"},
        {"command": "shift", "stop": "a", "by": -10},
    ]);
    // The whole agenda after the edit, and the same when only asked for.
    let dry = apply(&desk, &list, &["--dry-run", "--json"]).expect(0);
    assert_eq!(desk.json_line("show jour.visite --json"), base);
    let done = apply(&desk, &list, &["--json"]).expect(0);
    assert_eq!(done.out, dry.out);
    let after: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(desk.json_line("show jour.visite --json"), after);
    assert_eq!((start(&after, 0), start(&after, 1)), ("08:50", "09:05"));
    assert_eq!(
        after["stops"][1]["place"],
        json!({"name": "Mairie", "room": null, "commune": "Alès"})
    );
    desk.line("undo jour.visite").expect(0).prints("Annulé : 4 changements");
    assert_eq!(desk.json_line("show jour.visite --json"), base);
    desk.line("redo jour.visite").expect(0);
    assert_eq!(desk.json_line("show jour.visite --json"), after);
}

#[test]
fn commands_come_from_a_file_from_stdin_alone_or_with_a_mark() {
    let one = r#"{"command": "shift", "stop": "a", "by": 10}"#;
    for text in [one.to_owned(), format!("[{one}]"), format!("\u{feff}\r\n  [ {one} ]\r\n")] {
        let desk = Desk::with_outline(DAY);
        desk.write("ordres.json", &text);
        desk.line("apply jour.visite ordres.json").expect(0).prints("Accueil : +10 min");
        desk.run_with(&["apply", "jour.visite", "-"], &text).expect(0);
        assert_eq!(start(&desk.json_line("show jour.visite --json"), 0), "09:20");
    }
}

#[test]
fn a_conflict_is_no_refusal() {
    let desk = Desk::with_outline(DAY);
    let late = json!({"command": "shift", "stop": "a", "by": 60});
    // Unlike `shift`, it is no verdict: the edit is done, and what it does is said beside.
    apply(&desk, &late, &["--dry-run"]).expect(0).prints("Il manque 20 min avant 12h15");
    apply(&desk, &late, &[])
        .expect(0)
        .prints("Accueil : +60 min")
        .says("Il manque 20 min avant 12h15");
    desk.line("check jour.visite").expect(1).prints("Il manque 20 min avant 12h15");
    desk.line("shift jour.visite --stop a --by 5").expect(1).prints("Il manque 25 min");
    desk.line("shift jour.visite --stop a --by -5 --json").expect(1).says("Accueil : −5 min");
}

#[test]
fn hostile_words_stay_words() {
    let desk = Desk::with_outline(DAY);
    for title in [
        "{$stop} \u{2068}",
        "#a {g} ; 5 @ x, y ?1",
        "\"'<b>&\\n",
        "= 2020-09-21",
        "// rien",
        "--json",
        "'; DROP TABLE entry",
        "rouge \u{1b}[31m\u{7}\nsur deux lignes\u{9b}",
    ] {
        let edit = json!({"command": "set_stop", "stop": "a", "set": {"title": title}});
        let said = apply(&desk, &edit, &[]);
        assert_eq!((said.code, said.out.lines().count()), (0, 1), "{}", said.out);
        let shown = desk.json_line("show jour.visite --json");
        assert_eq!(shown["stops"][0]["title"], json!(title));
        assert_eq!(shown["stops"].as_array().unwrap().len(), 4);
        let outline = desk.line("show jour.visite --outline").out;
        let copy = Desk::with_outline(&outline);
        assert_eq!(copy.json_line("show jour.visite --json"), shown, "{title}");
        let named = ["shift", "jour.visite", &format!("--stop={title}"), "--by", "0"];
        assert_eq!(desk.run(&named).code, 0);
    }
    // The last one is still there: no word of a visit commands the terminal.
    for line in ["show jour.visite", "history jour.visite", "shift jour.visite --stop a --by 1"] {
        let said = desk.line(line);
        let obeyed = |letter: char| letter.is_control() && letter != '\n';
        assert!(!said.out.contains(obeyed) && !said.err.contains(obeyed), "{line}: {}", said.out);
        assert!(said.out.contains("rouge ␛[31m␇ sur deux lignes␡"), "{line}: {}", said.out);
    }
}

//! The stored form: what is not understood is refused and named. That everything comes back is tested from outside.

use super::{Unreadable, read_change, read_visit};

const STOP: &str = r#"{"id":"a","uid":"u","title":"A","kind":"other","timing":"follows","window":null,
  "precision":"exact","duration":15,"minimum":null,"zone":null,"place":null,"room":"","group":null,"optional":null,
  "status":"confirmed","press":null,"audiences":["public"],"attendances":[],"notes":{},"calls":{}}"#;

const HEADER: &str = r#"{"title":"V","reference":"","lang":"fr","zone":"Europe/Paris","aims":"","status":"draft",
  "hour_style":"compact","office":{"name":"","service":"","address":"","telephone":"","mail":"","logo":""},
  "press":{"accreditation":"","gate":"","contact":""},"mention":""}"#;

fn change_of_a_stop() -> String {
    format!(r#"[{{"stop":{{"key":"a","to":{STOP}}}}}]"#)
}

#[test]
fn a_change_that_is_not_understood_is_refused_by_name() {
    assert!(read_change(1, &change_of_a_stop()).is_ok());
    assert_eq!(read_change(2, &change_of_a_stop()), Err(Unreadable::Form(2)));
    for (from, to, named) in [
        (r#""room":"""#, r#""room":"","floor":2"#, "unknown field `floor`"),
        (r#""kind":"other""#, r#""kind":"concert""#, "unknown variant `concert`"),
        (r#""timing":"follows""#, r#""timing":{"drifts":3}"#, "unknown variant `drifts`"),
        (r#""audiences":["public"]"#, r#""audiences":["press"]"#, "unknown variant `press`"),
        (r#""zone":null"#, r#""zone":"Europe/Ales""#, "failed to parse timezone"),
        (r#""duration":15"#, r#""duration":-15"#, "invalid value: integer `-15`"),
        (r#""title":"A","#, "", "missing field `title`"),
        (r#"{"stop""#, r#"{"stage""#, "unknown variant `stage`"),
        (r#""key":"a""#, r#""key":"a","by":"me""#, "unknown field `by`"),
    ] {
        let text = change_of_a_stop().replacen(from, to, 1);
        assert_ne!(text, change_of_a_stop(), "{from}");
        let Err(Unreadable::Json(said)) = read_change(1, &text) else { panic!("{to} was read") };
        assert!(said.contains(named), "{said}");
    }
}

#[test]
fn a_visit_that_does_not_hold_together_is_refused() {
    let visit = |days: &str, stops: &str| {
        let text = format!(
            r#"{{"header":{HEADER},"days":[{days}],"stops":[{stops}],"legs":[],"margins":[],"groups":[],
              "places":[],"persons":[]}}"#
        );
        read_visit(1, &text).map(|visit| visit.stops().count())
    };
    let day = |date: &str, stops: &str| {
        format!(r#"{{"date":"{date}","zone":null,"hours":null,"stops":[{stops}]}}"#)
    };
    assert_eq!(visit("", ""), Ok(0));
    assert_eq!(visit(&day("2020-09-21", r#""a""#), STOP), Ok(1));
    assert_eq!(visit("", STOP), Err(Unreadable::Unsound), "a stop in no day");
    assert_eq!(visit(&day("2020-09-21", r#""b""#), STOP), Err(Unreadable::Unsound));
    assert_eq!(visit(&day("2020-09-21", r#""a","a""#), STOP), Err(Unreadable::Unsound));
    for date in ["2020-02-30", "21/09/2020", ""] {
        assert!(matches!(visit(&day(date, ""), ""), Err(Unreadable::Json(_))), "{date}");
    }
}

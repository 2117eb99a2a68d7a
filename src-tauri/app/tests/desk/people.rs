//! What the inspector says of the people of a stop.

use crate::office::{Office, plain};
use serde_json::json;

#[test]
fn the_inspector_says_what_is_odd_about_who_is_there() {
    let day = |stop: &str| {
        format!(
            "= 2020-09-21\n& M. Luc PETIT, adjoint #petit\n& Mme Zoé ROUX, préfète du Gard #roux\n\
             & M. Guy HÔTE {{host}} #hote\n!09:00 Autre ; 60 {{G}} #autre\n  hote welcomes\n{stop}"
        )
    };
    for (stop, odd) in [
        ("!10:30 A ; 30 #a\n  hote welcomes\n  roux attends\n", [].as_slice()),
        ("!10:30 A ; 30 #a\n  roux attends\n", &["Personne n’accueille."]),
        (
            "!10:30 A ; 10 #a\n  hote welcomes\n  petit speaks 5\n  roux speaks 10\n",
            &["Les discours durent 15 min, l’étape 10 min."],
        ),
        ("!10:30 A ; 10 #a\n  hote welcomes\n  hote declined\n", &["Guy HÔTE ne vient pas"]),
        ("!09:10 A ; 10 {H} #a\n  hote welcomes\n", &["Guy HÔTE est en même temps à « A » et à « Autre »."]),
    ] {
        let mut office = Office::new();
        office.put("a.visite", &day(stop));
        let key = office.ask("library", json!({}))["coming"][0]["key"].clone();
        office.ask("open_visit", json!({"key": key, "stop": null}));
        let details = office.ask("details", json!({"stop": "a"}));
        let said: Vec<String> = details["odd"]
            .as_array()
            .unwrap()
            .iter()
            .map(|text| plain(text.as_str().unwrap()))
            .collect();
        assert_eq!(said.len(), odd.len(), "{said:?}");
        for (text, begins) in said.iter().zip(odd) {
            assert!(text.contains(begins), "{text}");
        }
    }
}

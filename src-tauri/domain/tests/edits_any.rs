//! What holds for any sequence of edits of any visit.

use domain::generate::{any_edit, any_visit};
use domain::outline::{replace, write};
use domain::{Change, Command, Visit, apply, apply_all};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

/// The visit with a change made.
fn with(visit: &Visit, change: &Change) -> Visit {
    let mut visit = visit.clone();
    change.apply_to(&mut visit).expect("made from this visit");
    visit
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_of_all_gives_the_visit_back_and_redo_the_edits(
        start in any_visit(),
        edits in vec(any_edit(), 1..16),
    ) {
        let mut visit = start.clone();
        let mut changes: Vec<Change> = Vec::new();
        let mut accepted: Vec<Command> = Vec::new();
        for (serial, edit) in edits.iter().enumerate() {
            let command = edit.of(&visit, serial);
            if let Ok(change) = apply(&visit, &command) {
                let edited = with(&visit, &change);
                prop_assert!(edited.is_sound(), "{command:?}");
                prop_assert_eq!(&Change::between(&visit, &edited), &change);
                visit = edited;
                changes.push(change);
                accepted.push(command);
            }
        }
        let undone = changes.iter().rev().fold(visit.clone(), |v, change| with(&v, &change.inverted()));
        prop_assert_eq!(&undone, &start);
        let redone = changes.iter().fold(undone, |v, change| with(&v, change));
        prop_assert_eq!(&redone, &visit);
        let whole = changes.into_iter().fold(Change::default(), Change::then);
        prop_assert_eq!(&with(&start, &whole), &visit);
        prop_assert_eq!(&with(&visit, &whole.inverted()), &start);
        prop_assert_eq!(apply_all(&start, &accepted).expect("each was accepted"), whole);
    }

    #[test]
    fn what_edits_lead_to_is_written_and_read_back(
        start in any_visit(),
        edits in vec(any_edit(), 1..16),
    ) {
        let visit = edits.iter().enumerate().fold(start, |visit, (serial, edit)| {
            match apply(&visit, &edit.of(&visit, serial)) {
                Ok(change) => with(&visit, &change),
                Err(_) => visit,
            }
        });
        let written = write(&visit);
        let again = replace(&visit, &written, &mut |kind| format!("{kind:?}"));
        prop_assert_eq!(again.as_ref(), Ok(&visit), "{}", written);
    }

    #[test]
    fn independent_edits_may_come_in_either_order(
        visit in any_visit(),
        one in any_edit(),
        other in any_edit(),
    ) {
        let one = apply(&visit, &one.of(&visit, 1));
        let other = apply(&visit, &other.of(&visit, 2));
        let (Ok(one), Ok(other)) = (one, other) else { return Ok(()) };
        if one.is_independent_of(&other) {
            prop_assert!(other.is_independent_of(&one));
            prop_assert_eq!(with(&with(&visit, &one), &other), with(&with(&visit, &other), &one));
        } else {
            let mut edited = with(&visit, &one);
            prop_assert!(other.apply_to(&mut edited).is_err());
            prop_assert_eq!(edited, with(&visit, &one));
        }
    }

    #[test]
    fn a_refused_edit_makes_none_of_its_companions(
        visit in any_visit(),
        edits in vec(any_edit(), 1..8),
    ) {
        let commands: Vec<Command> =
            edits.iter().enumerate().map(|(serial, edit)| edit.of(&visit, serial)).collect();
        if let Err((at, refusal)) = apply_all(&visit, &commands) {
            let before = apply_all(&visit, &commands[..at]).expect("those before were accepted");
            prop_assert_eq!(apply(&with(&visit, &before), &commands[at]), Err(refusal));
        }
    }
}

//! Whatever is done to a visit, what is stored is what was in memory.

use crate::visits::{Drawer, created, signed};
use domain::generate::{Edit, any_edit, any_visit};
use domain::{Change, Visit, apply};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;
use store::{File, StoreError};

/// What is done to a file.
#[derive(Clone, Debug)]
enum Step {
    /// Another visit altogether: every record of either is in the change.
    Become(Box<Visit>),
    Edit(Edit),
    Undo,
    Redo,
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        1 => any_visit().prop_map(|visit| Step::Become(Box::new(visit))),
        6 => any_edit().prop_map(Step::Edit),
        2 => Just(Step::Undo),
        2 => Just(Step::Redo),
        1 => Just(Step::Reopen),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_is_stored_is_what_was_in_memory(first in any_visit(), steps in vec(step(), 0..16)) {
        let drawer = Drawer::new();
        let mut file = File::create(drawer.path(), &first, &created(), &signed(0)).unwrap();
        // In memory: every state, and what undo and redo would lead to.
        let (mut states, mut past, mut future) = (vec![first], Vec::new(), Vec::new());
        for (serial, step) in steps.into_iter().enumerate() {
            let now = states.last().unwrap().clone();
            let change = match &step {
                Step::Become(visit) => Change::between(&now, visit),
                // An edit that is refused changes nothing.
                Step::Edit(edit) => apply(&now, &edit.of(&now, serial)).unwrap_or_default(),
                Step::Undo | Step::Redo | Step::Reopen => Change::default(),
            };
            let next = match step {
                Step::Become(_) | Step::Edit(_) => {
                    let mut next = now.clone();
                    change.apply_to(&mut next).unwrap();
                    file.append(file.revision(), &change, &json!(null), &signed(1)).unwrap();
                    if !change.is_empty() {
                        past.push(now.clone());
                        future.clear();
                    }
                    next
                }
                Step::Undo => {
                    let edit = file.undo(&signed(2)).unwrap();
                    prop_assert_eq!(edit.is_some(), !past.is_empty());
                    past.pop().inspect(|_| future.push(now.clone())).unwrap_or_else(|| now.clone())
                }
                Step::Redo => {
                    let edit = file.redo(&signed(3)).unwrap();
                    prop_assert_eq!(edit.is_some(), !future.is_empty());
                    future.pop().inspect(|_| past.push(now.clone())).unwrap_or_else(|| now.clone())
                }
                Step::Reopen => {
                    file.close().unwrap();
                    file = File::open(drawer.path()).unwrap();
                    now
                }
            };
            prop_assert_eq!(file.visit(), &next);
            if file.revision() as usize > states.len() {
                states.push(next);
            }
        }
        drop(file);
        let file = File::open_read_only(drawer.path()).unwrap();
        prop_assert_eq!(file.revision() as usize, states.len());
        for (number, state) in (1..).zip(&states) {
            prop_assert_eq!(&file.visit_at(number).unwrap(), state);
        }
        let beyond = file.visit_at(file.revision() + 1);
        prop_assert!(matches!(beyond, Err(StoreError::NoRevision { .. })), "{:?}", beyond);
    }
}

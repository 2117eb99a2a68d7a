//! Whatever the visit and the edits: the differences are those that a plain comparison of what each reader reads finds.

use domain::compare::{Difference, State, What, compare};
use domain::edition::{Doing, Edition, EditionStop, edition, personal_edition};
use domain::generate::{any_edit, any_visit};
use domain::visit::{Audience, Precision, Status};
use domain::{StopId, apply, layout};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
use std::collections::{BTreeMap, BTreeSet};

/// What a difference is of, in one word.
fn field(what: &What) -> &'static str {
    match what {
        What::Added | What::Expected => "added",
        What::Removed | What::NotExpected => "removed",
        What::Start { .. } => "start",
        What::End { .. } => "end",
        What::Title { .. } => "title",
        What::Place { .. } => "place",
        What::Room { .. } => "room",
        What::Status { .. } => "status",
        What::Press { .. } => "press",
        What::Group { .. } => "group",
        What::Note { .. } => "note",
        What::Joins { .. } | What::Leaves { .. } | What::Roles { .. } => "people",
        _ => "other",
    }
}

type Found = BTreeSet<(StopId, &'static str)>;

fn told<'a>(differences: impl Iterator<Item = &'a Difference>) -> Found {
    differences
        .filter_map(|it| Some((it.stop_id()?.clone(), field(&it.what))))
        .filter(|(_, field)| *field != "other")
        .collect()
}

/// The plain comparison: both editions, stop by stop, field by field.
fn plain(before: &Edition, after: &Edition) -> Found {
    let stops = |edition: &Edition| -> BTreeMap<StopId, EditionStop> {
        edition.stops().map(|stop| (stop.id.clone(), stop.clone())).collect()
    };
    let (was, is) = (stops(before), stops(after));
    let mut out = Found::new();
    for id in was.keys().chain(is.keys()) {
        match (was.get(id), is.get(id)) {
            (None, _) => drop(out.insert((id.clone(), "added"))),
            (_, None) => drop(out.insert((id.clone(), "removed"))),
            (Some(was), Some(is)) => {
                let mut differ = |field, differs| {
                    if differs {
                        out.insert((id.clone(), field));
                    }
                };
                let start =
                    |it: &EditionStop| it.start.map(|at| (at, it.zone.name(), it.precision));
                let end =
                    |it: &EditionStop| it.end.map(|at| (at, it.zone.name(), Precision::Exact));
                let place =
                    |it: &EditionStop| it.place.clone().map(|it| (it.name, it.commune, it.address));
                let status = |it: &EditionStop| match it.status {
                    Status::Option if before.audience != Audience::Internal => Status::Tentative,
                    status => status,
                };
                // What is cancelled has no hours any more.
                let takes_place = is.status != Status::Cancelled;
                differ("start", takes_place && start(was) != start(is));
                differ("end", takes_place && end(was) != end(is));
                differ("title", was.title != is.title);
                differ("place", place(was) != place(is));
                differ("room", was.room != is.room);
                differ("status", status(was) != status(is));
                differ("press", was.press != is.press);
                let group = |it: &EditionStop| it.group.clone().map(|group| group.name);
                differ("group", group(was) != group(is));
                let notes = |it: &EditionStop| -> BTreeMap<Audience, String> {
                    it.notes.iter().filter(|(_, note)| !note.is_empty()).cloned().collect()
                };
                differ("note", notes(was) != notes(is));
            }
        }
    }
    out
}

/// Who is at each stop and does what.
fn people(edition: &Edition) -> BTreeMap<StopId, Vec<String>> {
    let of = |stop: &EditionStop| {
        let mut all: Vec<String> = stop
            .people
            .iter()
            .map(|it| match &it.doing {
                Doing::RepresentedBy(by) => format!("{:?} by {:?}", it.person, by),
                doing => format!("{:?} {doing:?}", it.person),
            })
            .collect();
        all.sort();
        all
    };
    edition.stops().map(|stop| (stop.id.clone(), of(stop))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_reader_is_told_what_a_plain_comparison_finds(
        start in any_visit(),
        edits in vec(any_edit(), 0..12),
    ) {
        let end = edits.iter().enumerate().fold(start.clone(), |mut visit, (serial, edit)| {
            if let Ok(change) = apply(&visit, &edit.of(&visit, serial)) {
                change.apply_to(&mut visit).expect("made from this visit");
            }
            visit
        });
        let (was, is) = (layout(&start), layout(&end));
        let comparison =
            compare(State { visit: &start, agenda: &was }, State { visit: &end, agenda: &is });
        prop_assert!(start != end || comparison.is_empty());
        for audience in Audience::ALL {
            let (before, after) = (edition(&start, &was, audience), edition(&end, &is, audience));
            let mut found = told(comparison.read_by(audience));
            let named: BTreeSet<StopId> = found
                .iter()
                .filter(|(_, field)| *field == "people")
                .map(|(stop, _)| stop.clone())
                .collect();
            found.retain(|(_, field)| *field != "people");
            prop_assert_eq!(&found, &plain(&before, &after), "{:?}", audience);
            // Who came, went or does something else is named, and nobody else's stop.
            let (there, here) = (people(&before), people(&after));
            let moved = |stop: &StopId| match (there.get(stop), here.get(stop)) {
                (Some(there), Some(here)) => there != here,
                _ => false,
            };
            prop_assert!(named.iter().all(moved), "{:?}", named);
            if start.persons().eq(end.persons()) {
                prop_assert!(here.keys().all(|stop| !moved(stop) || named.contains(stop)));
            }
            // Every word that is told stands in what this audience reads.
            let readable = format!("{before:?}{after:?}");
            for difference in comparison.read_by(audience) {
                for word in texts(&difference.what) {
                    let written = format!("{word:?}");
                    let inner = written.trim_matches('"');
                    prop_assert!(readable.contains(inner), "{}", inner);
                }
            }
        }
        for person in start.persons().chain(end.persons()) {
            let Some(now) = end.person(&person.id) else { continue };
            if start.person(&person.id).is_none_or(|it| it.audience() != now.audience()) {
                continue;
            }
            let before = personal_edition(&start, &was, &person.id).expect("known before");
            let after = personal_edition(&end, &is, &person.id).expect("known after");
            let mut found = told(comparison.of(&person.id));
            found.retain(|(_, field)| *field != "people");
            prop_assert_eq!(found, plain(&before, &after), "{}", person.id);
        }
    }
}

/// The texts that a difference would say.
fn texts(what: &What) -> Vec<&String> {
    match what {
        What::Title { from, to }
        | What::Room { from, to }
        | What::Access { from, to }
        | What::Parking { from, to }
        | What::Note { from, to, .. } => vec![from, to],
        What::Place { from, to } => {
            [from, to].into_iter().flatten().map(|place| &place.name).collect()
        }
        What::Joins { who, .. } | What::Leaves { who, .. } | What::Roles { who, .. } => {
            vec![&who.name]
        }
        _ => Vec::new(),
    }
}

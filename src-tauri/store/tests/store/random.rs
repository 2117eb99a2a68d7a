//! Whatever visits follow one another, what is stored is what was in memory.

use crate::visits::{Drawer, created, day, full, signed};
use chrono_tz::{Asia::Kathmandu, Europe::Paris};
use domain::change::{Record, RecordKey};
use domain::time::Clock;
use domain::visit::{
    Attendance, Audience, Day, Group, Header, Leg, LegKey, Margin, MarginKey, Person, Pin, Place,
    Role, Stop, Timing,
};
use domain::{Change, GroupId, PersonId, PlaceId, StopId, Uid, Visit};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use serde_json::json;
use store::{File, StoreError};

fn stop() -> impl Strategy<Value = Stop> {
    let timing = prop_oneof![
        any::<i32>().prop_map(|at| Timing::Pinned(Pin::Start(Clock::from_minutes(at)))),
        any::<i32>().prop_map(|at| Timing::Pinned(Pin::End(Clock::from_minutes(at)))),
        Just(Timing::Follows),
        Just(Timing::Untimed),
    ];
    let role = prop_oneof![
        Just(Role::Attends),
        option::of(any::<u32>()).prop_map(Role::Speaks),
        (0..3_u8).prop_map(|other| Role::RepresentedBy(person_id(other))),
    ];
    let audience = || prop::sample::select(Audience::ALL.to_vec());
    let texts = (any::<String>(), any::<String>(), btree_map(audience(), any::<String>(), 0..3));
    let numbers = (option::of(any::<u32>()), option::of(any::<u32>()), option::of(any::<u8>()));
    let links = (option::of(0..2_u8), option::of(0..2_u8), vec((0..3_u8, role), 0..3));
    (texts, timing, numbers, links, btree_set(audience(), 0..4)).prop_map(
        |((title, room, notes), timing, (duration, minimum, optional), links, audiences)| Stop {
            room,
            notes,
            timing,
            duration,
            minimum,
            optional,
            audiences,
            place: links.0.map(place_id),
            group: links.1.map(group_id),
            attendances: links
                .2
                .into_iter()
                .map(|(person, role)| Attendance { person: person_id(person), role })
                .collect(),
            ..Stop::new(StopId::new(""), Uid::new(""), title)
        },
    )
}

fn person_id(number: u8) -> PersonId {
    PersonId::new(format!("p{number}"))
}

fn place_id(number: u8) -> PlaceId {
    PlaceId::new(format!("l{number}"))
}

fn group_id(number: u8) -> GroupId {
    GroupId::new(format!("g{number}"))
}

/// Any visit that holds together: two days, up to five stops of six, three persons in any order.
fn visit() -> impl Strategy<Value = Visit> {
    let stops = btree_map(
        (0..6_u8).prop_map(|n| StopId::new(format!("s{n}"))),
        (stop(), any::<bool>()),
        0..5,
    );
    let order = Just(vec![0, 1, 2]).prop_shuffle();
    let between = vec((any::<[prop::sample::Index; 2]>(), option::of(any::<u32>())), 0..4);
    (any::<String>(), stops, order, any::<[String; 3]>(), between).prop_map(
        |(title, stops, order, names, between)| {
            let ids: Vec<StopId> = stops.keys().cloned().collect();
            let mut days = [Day::new(day(21)), Day { zone: Some(Kathmandu), ..Day::new(day(22)) }];
            let mut records = vec![
                (RecordKey::Header, Record::Header(Box::new(Header::titled(title, Paris)))),
                (RecordKey::Roster, Record::Roster(order.into_iter().map(person_id).collect())),
            ];
            for (id, (stop, second)) in stops {
                days[usize::from(second)].stops.push(id.clone());
                let uid = Uid::new(format!("u-{id}"));
                let stop = Stop { id: id.clone(), uid, ..stop };
                records.push((RecordKey::Stop(id), Record::Stop(Box::new(stop))));
            }
            for (pair, minutes) in between {
                if !ids.is_empty() {
                    let [from, to] = pair.map(|index| index.get(&ids).clone());
                    let key = LegKey { from: from.clone(), to, group: None };
                    records.push((RecordKey::Leg(key), Record::Leg(Leg { minutes })));
                    let wanted = minutes.unwrap_or(5);
                    let key = MarginKey { before: from, group: Some(group_id(0)) };
                    records.push((
                        RecordKey::Margin(key),
                        Record::Margin(Margin { wanted, floor: wanted / 2 }),
                    ));
                }
            }
            for (number, name) in (0..).zip(names) {
                let person = Person::named(person_id(number), "", name.clone());
                let key = RecordKey::Person(person.id.clone());
                records.push((key, Record::Person(Box::new(person))));
                let place = Place::new(place_id(number), name.clone(), None);
                let key = RecordKey::Place(place.id.clone());
                records.push((key, Record::Place(Box::new(place))));
                let group = Group { id: group_id(number), name };
                records.push((RecordKey::Group(group.id.clone()), Record::Group(group)));
            }
            records.extend(days.map(|day| (RecordKey::Day(day.date), Record::Day(day))));
            Visit::from_records(records).unwrap()
        },
    )
}

/// What is done to a file.
#[derive(Clone, Debug)]
enum Step {
    Become(Box<Visit>),
    Undo,
    Redo,
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => visit().prop_map(|visit| Step::Become(Box::new(visit))),
        2 => Just(Step::Undo),
        2 => Just(Step::Redo),
        1 => Just(Step::Reopen),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_is_stored_is_what_was_in_memory(steps in vec(step(), 0..12)) {
        let drawer = Drawer::new();
        let mut file = File::create(drawer.path(), &full(), &created(), &signed(0)).unwrap();
        // In memory: every state, and what undo and redo would lead to.
        let (mut states, mut past, mut future) = (vec![full()], Vec::new(), Vec::new());
        for step in steps {
            let now = states.last().unwrap().clone();
            let next = match step {
                Step::Become(visit) => {
                    let change = Change::between(&now, &visit);
                    file.append(file.revision(), &change, &json!(null), &signed(1)).unwrap();
                    if !change.is_empty() {
                        past.push(now.clone());
                        future.clear();
                    }
                    *visit
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
                    now.clone()
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

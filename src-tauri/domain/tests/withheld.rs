//! What is withheld from a reader, and that nothing is forgotten in telling it.

use domain::edition::{EditionRow, Withheld, WithheldKind, edition, personal_edition, withheld};
use domain::generate::any_visit;
use domain::outline::read;
use domain::visit::Audience::{self, Drivers, Internal, Public};
use domain::{Visit, layout};
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

fn visit(outline: &str) -> Visit {
    let mut count = 0;
    let mut ids = |kind| {
        count += 1;
        format!("{kind:?}-{count}")
    };
    read(outline, &mut ids).unwrap_or_else(|error| panic!("{error}\n{outline}"))
}

/// Says each withheld thing in one word or two.
fn said(facts: &[Withheld]) -> Vec<String> {
    let say = |fact: &Withheld| match fact {
        Withheld::Stop(id) => format!("stop {id}"),
        Withheld::Reserve(id) => format!("reserve {id}"),
        Withheld::Person(id) => format!("person {id}"),
        Withheld::Presence(stop, id) => format!("{id} at {stop}"),
        Withheld::Speech(stop, id) => format!("minutes of {id} at {stop}"),
        Withheld::Note(stop, audience) => format!("note {audience:?} {stop}"),
        Withheld::Call(stop, audience) => format!("call {audience:?} {stop}"),
        Withheld::Telephone(id) => format!("telephone {id}"),
        Withheld::Mobile(id) => format!("mobile {id}"),
        Withheld::Diet(id) => format!("diet {id}"),
        Withheld::Mobility(id) => format!("mobility {id}"),
        Withheld::Mail(id) => format!("mail {id}"),
        Withheld::Address(id) => format!("address {id}"),
        Withheld::Standing(id) => format!("standing {id}"),
        Withheld::Access(id) => format!("access {id}"),
        Withheld::Parking(id) => format!("parking {id}"),
        Withheld::Capacity(id) => format!("capacity {id}"),
        Withheld::Fixed(id) => format!("fixed {id}"),
        Withheld::Leeway(id) => format!("leeway {id}"),
        Withheld::Leg(key) => format!("leg {} {}", key.from, key.to),
        Withheld::Margin(key) => format!("margin {}", key.before),
    };
    facts.iter().map(say).collect()
}

const DAY: &str = "\
= 2020-09-21 Europe/Paris
: title Visite
& M. Guillaume BASSET, directeur <g@x.fr> {guest} #basset
  : phone 0102030405
& Claire PETIT, maire {participant} #petit
  : call Madame la Maire
  : mandate Alès
& Jean MOREL {driver} #morel
  : phone 0601020304
@ Usine (Alès) #usine
  : access Portail nord
  : parking P2
!09:00 Accueil ; 15 @ Usine (Alès) #a
  : call drivers 08:45
  basset attends
  petit speaks 5
  note internal Train à 8h52
  note drivers Dépose-minute
> 20
Atelier ; 45 (30) #b
  morel attends
  audience internal,drivers
> 25
~ 20 (5)
!12:15 Réunion ; 75 #c
  petit awaited
Plus tard ; 30 #d
  status dropped
";

#[test]
fn what_each_audience_does_not_read() {
    let day = visit(DAY);
    let agenda = layout(&day);
    let check = |audience, expected: &[&str]| {
        assert_eq!(said(&withheld(&day, &agenda, &edition(&day, &agenda, audience))), expected);
    };
    let moves = ["leg a b", "leg b c", "margin c"];
    check(
        Public,
        &[
            "stop b",
            "reserve d",
            "person morel",
            "morel at b",
            "petit at c",
            "minutes of petit at a",
            "note Internal a",
            "note Drivers a",
            "call Drivers a",
            "telephone basset",
            "telephone morel",
            "mail basset",
            "address petit",
            "standing petit",
            "access usine",
            "parking usine",
            "fixed a",
            "fixed c",
            "leeway a",
            "leeway c",
            moves[0],
            moves[1],
            moves[2],
        ],
    );
    check(
        Drivers,
        &[
            "reserve d",
            "petit at c",
            "minutes of petit at a",
            "note Internal a",
            "telephone basset",
            "telephone morel",
            "mail basset",
            "address petit",
            "standing petit",
            "leeway a",
            "leeway b",
            "leeway c",
        ],
    );
    check(Internal, &["reserve d"]);
}

#[test]
fn what_one_person_does_not_read() {
    let day = visit(DAY);
    let agenda = layout(&day);
    let of = |id: &str| personal_edition(&day, &agenda, &id.into()).expect("a person");
    let basset = withheld(&day, &agenda, &of("basset"));
    let basset = said(&basset);
    // Where he is not, and the notes of others where he is.
    for known in
        ["stop b", "stop c", "person morel", "note Internal a", "leg a b", "telephone morel"]
    {
        assert!(basset.iter().any(|said| said == known), "{known}: {basset:?}");
    }
    for read in ["stop a", "person petit", "access usine"] {
        assert!(!basset.iter().any(|said| said == read), "{read}: {basset:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_and_what_is_withheld_make_the_whole(visit in any_visit()) {
        let agenda = layout(&visit);
        let lists = Audience::ALL.map(|audience| {
            let edition = edition(&visit, &agenda, audience);
            (withheld(&visit, &agenda, &edition), edition)
        });
        for (list, edition) in &lists {
            // Each stop is either read, or withheld, or in reserve.
            let read = edition.stops().count();
            let hidden = list.iter().filter(|fact| matches!(fact, Withheld::Stop(_) | Withheld::Reserve(_)));
            prop_assert_eq!(read + hidden.count(), visit.stops().count());
            let people = list.iter().filter(|fact| fact.kind() == WithheldKind::Person).count();
            prop_assert_eq!(edition.people.len() + people, visit.persons().count());
            let notes = edition.stops().map(|stop| stop.notes.len()).sum::<usize>();
            let held = list.iter().filter(|fact| matches!(fact.kind(), WithheldKind::Note(_))).count();
            let dropped = visit.stops().filter(|(_, stop)| stop.status == domain::visit::Status::Dropped);
            let never = dropped.map(|(_, stop)| stop.notes.len()).sum::<usize>();
            prop_assert_eq!(notes + held + never, visit.stops().map(|(_, stop)| stop.notes.len()).sum::<usize>());
            let legs = edition.days.iter().flat_map(|day| &day.rows).filter(|row| matches!(row, EditionRow::Leg(_)));
            let held = list.iter().filter(|fact| fact.kind() == WithheldKind::Leg).count();
            prop_assert_eq!(legs.count() + held, agenda.legs.len());
        }
        // What a wider audience does not read, a narrower one does not either.
        let [public, participants, internal, _] = &lists;
        let by_itself = |fact: &&Withheld| {
            !matches!(fact.kind(), WithheldKind::Fixed | WithheldKind::Leeway)
        };
        for (wide, narrow) in [(&internal.0, &participants.0), (&participants.0, &public.0)] {
            let kept = wide.iter().filter(by_itself).all(|fact| narrow.contains(fact));
            prop_assert!(kept, "{:?} {:?}", said(wide), said(narrow));
        }
    }
}

//! Nothing that is withheld from an audience is anywhere in its edition, whatever the visit.

use domain::edition::{Edition, EditionRow, edition, personal_edition};
use domain::generate::{Mark, Who, any_visit, marked};
use domain::visit::Audience;
use domain::{Agenda, Visit, layout};
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

fn read_by(who: &Who, visit: &Visit, agenda: &Agenda) -> Edition {
    match &who.person {
        Some(person) => personal_edition(visit, agenda, person).expect("a person of the visit"),
        None => edition(visit, agenda, who.audience),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_withheld_is_nowhere(visit in any_visit()) {
        let (visit, marks) = marked(&visit);
        let agenda = layout(&visit);
        for who in Who::all(&visit) {
            let read = format!("{:?}", read_by(&who, &visit, &agenda));
            for Mark { text, field, readers } in &marks {
                let found = read.contains(text.as_str());
                prop_assert!(!found || readers.contains(&who), "{field} to {who:?}");
                if ["title of a stop", "room", "note"].contains(field) {
                    prop_assert_eq!(found, readers.contains(&who), "{} to {:?}", field, who);
                }
            }
        }
    }

    #[test]
    fn wider_audiences_read_what_narrower_ones_do(visit in any_visit()) {
        let (visit, marks) = marked(&visit);
        let agenda = layout(&visit);
        let [public, participants, internal, drivers] =
            Audience::ALL.map(|audience| format!("{:?}", edition(&visit, &agenda, audience)));
        for Mark { text, field, .. } in &marks {
            let of = |read: &str| read.contains(text.as_str());
            prop_assert!(!of(&public) || of(&participants), "{field}");
            prop_assert!(!of(&participants) || of(&internal), "{field}");
            prop_assert!(!of(&drivers) || of(&internal), "{field}");
        }
    }

    #[test]
    fn moves_margins_and_what_can_give_way_are_ours(visit in any_visit()) {
        let agenda = layout(&visit);
        for audience in Audience::ALL {
            let edition = edition(&visit, &agenda, audience);
            let ours = audience == Audience::Internal;
            for stop in edition.stops() {
                prop_assert!(ours || stop.latest.is_none() && stop.minimum.is_none() && stop.optional.is_none());
                prop_assert!(ours || audience == Audience::Drivers || !stop.fixed);
            }
            for day in &edition.days {
                let stops = day.rows.iter().filter(|row| matches!(row, EditionRow::Stop(_))).count();
                prop_assert!(stops > 0);
                prop_assert!(ours || audience == Audience::Drivers || stops == day.rows.len());
            }
        }
    }
}

//! Nothing that is withheld from an audience is anywhere in its edition, whatever the visit.

use domain::change::{Record, RecordKey};
use domain::edition::{EditionRow, edition};
use domain::generate::any_visit;
use domain::visit::{Audience, Person, PersonRole, Place, Status, Stop};
use domain::{Visit, layout};
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

/// A mark that stands in one field of a visit, what field that is, and who may find it.
struct Mark {
    mark: String,
    field: &'static str,
    readers: Vec<Audience>,
}

/// The visit with a mark of its own in every text, and all marks.
#[derive(Default)]
struct Marks(Vec<Mark>);

impl Marks {
    fn put(&mut self, text: &mut String, field: &'static str, readers: impl Fn(Audience) -> bool) {
        let mark = format!("⟦{}⟧", self.0.len());
        text.clone_from(&mark);
        let readers = Audience::ALL.into_iter().filter(|audience| readers(*audience)).collect();
        self.0.push(Mark { mark, field, readers });
    }

    fn stop(&mut self, stop: &mut Stop) {
        let told = stop.clone();
        self.put(&mut stop.title, "title", |audience| knows(audience, &told));
        self.put(&mut stop.room, "room", |audience| knows(audience, &told));
        for (written_for, note) in &mut stop.notes {
            let reads = |audience: Audience| knows(audience, &told) && audience.reads(*written_for);
            self.put(note, "note", reads);
        }
    }

    fn place(&mut self, visit: &Visit, place: &mut Place) {
        let goes = |audience: Audience| {
            visit
                .stops()
                .any(|(_, stop)| stop.place.as_ref() == Some(&place.id) && knows(audience, stop))
        };
        let goes = Audience::ALL.map(|audience| (audience, goes(audience)));
        let goes = |audience: Audience| goes.contains(&(audience, true));
        let comes = |audience: Audience| audience != Audience::Public && goes(audience);
        self.put(&mut place.name, "place", goes);
        self.put(&mut place.address, "address", goes);
        self.put(place.commune.get_or_insert_default(), "commune", goes);
        self.put(&mut place.access, "access", comes);
        self.put(&mut place.parking, "parking", comes);
    }

    fn person(&mut self, visit: &Visit, person: &mut Person) {
        let authority = matches!(person.role, Some(PersonRole::Guest | PersonRole::Host));
        let meets = |audience: Audience| {
            let named = |at: &domain::visit::Attendance| {
                at.person == person.id
                    || matches!(&at.role, domain::visit::Role::RepresentedBy(id) if *id == person.id)
            };
            let there = |stop: &Stop| stop.attendances.iter().any(named);
            visit.stops().any(|(_, stop)| knows(audience, stop) && there(stop))
        };
        let delegation = person.role == Some(PersonRole::Delegation);
        let knows = |audience| match audience {
            Audience::Public => authority,
            Audience::Participants | Audience::Drivers => authority || delegation,
            Audience::Internal => true,
        };
        let meets = Audience::ALL.map(|audience| (audience, knows(audience) || meets(audience)));
        let meets = |audience: Audience| meets.contains(&(audience, true));
        let ours = |audience: Audience| audience == Audience::Internal && meets(audience);
        self.put(&mut person.last_name, "name", meets);
        self.put(&mut person.function, "function", meets);
        self.put(&mut person.mail, "mail", ours);
        self.put(&mut person.telephone, "telephone", ours);
        self.put(&mut person.body, "body", meets);
        self.put(&mut person.address, "how to address", ours);
        self.put(&mut person.mandate, "mandate", |_| false);
        if let Some(rank) = &mut person.rank {
            self.put(&mut rank.reason, "reason", |_| false);
        }
        person.first_name.clear();
    }
}

/// Who knows of a stop.
fn knows(audience: Audience, stop: &Stop) -> bool {
    let told = |to: Audience| stop.audiences.contains(&to);
    stop.status != Status::Dropped
        && match audience {
            Audience::Public => told(Audience::Public),
            Audience::Participants => told(Audience::Public) || told(Audience::Participants),
            Audience::Internal => !stop.audiences.is_empty(),
            Audience::Drivers => told(Audience::Drivers),
        }
}

fn marked(visit: &Visit) -> (Visit, Marks) {
    let mut marks = Marks::default();
    let records: Vec<(RecordKey, Record)> = visit
        .records()
        .into_iter()
        .map(|(key, mut record)| {
            match &mut record {
                Record::Stop(stop) => marks.stop(stop),
                Record::Place(place) => marks.place(visit, place),
                Record::Person(person) => marks.person(visit, person),
                _ => {}
            }
            (key, record)
        })
        .collect();
    (Visit::from_records(records).expect("only texts were changed"), marks)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_withheld_is_nowhere(visit in any_visit()) {
        let (visit, marks) = marked(&visit);
        let agenda = layout(&visit);
        for audience in Audience::ALL {
            let read = format!("{:?}", edition(&visit, &agenda, audience));
            for Mark { mark, field, readers } in &marks.0 {
                let found = read.contains(mark.as_str());
                prop_assert!(!found || readers.contains(&audience), "{field} to {audience:?}");
                if ["title", "room", "note"].contains(field) {
                    prop_assert_eq!(found, readers.contains(&audience), "{} to {:?}", field, audience);
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
        for Mark { mark, field, .. } in &marks.0 {
            let of = |read: &str| read.contains(mark.as_str());
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

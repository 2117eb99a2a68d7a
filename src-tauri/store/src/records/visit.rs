//! Whole visits: the first entry of a log, and snapshots.

use super::header::{Day, Header};
use super::invitation::{Invitation, Invitee};
use super::people::Person;
use super::place::Place;
use super::stop::{Group, Leg, LegKey, Margin, MarginKey, Stop};
use domain::change::{Record, RecordKey};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Visit {
    header: Header,
    days: Vec<Day>,
    stops: Vec<Stop>,
    legs: Vec<(LegKey, Leg)>,
    margins: Vec<(MarginKey, Margin)>,
    groups: Vec<Group>,
    places: Vec<Place>,
    persons: Vec<Person>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    invitations: Vec<(Invitee, Invitation)>,
}

impl From<&domain::Visit> for Visit {
    fn from(visit: &domain::Visit) -> Self {
        Self {
            header: visit.header().clone().into(),
            days: visit.days().cloned().map(Day::from).collect(),
            stops: visit.stops().map(|(_, stop)| stop.clone().into()).collect(),
            legs: visit.legs().map(|(key, leg)| (key.clone().into(), (*leg).into())).collect(),
            margins: visit
                .margins()
                .map(|(key, margin)| (key.clone().into(), (*margin).into()))
                .collect(),
            groups: visit.groups().cloned().map(Group::from).collect(),
            places: visit.places().cloned().map(Place::from).collect(),
            // In the order of the roster, which is therefore not written.
            persons: visit.persons().cloned().map(Person::from).collect(),
            invitations: visit
                .invitations()
                .map(|(key, decided)| (key.clone().into(), decided.clone().into()))
                .collect(),
        }
    }
}

impl Visit {
    /// Returns the visit itself; `None` where the records do not hold together.
    pub(super) fn into_domain(self) -> Option<domain::Visit> {
        let mut records = vec![(RecordKey::Header, Record::Header(Box::new(self.header.into())))];
        for day in self.days.into_iter().map(domain::visit::Day::from) {
            records.push((RecordKey::Day(day.date), Record::Day(day)));
        }
        for stop in self.stops.into_iter().map(domain::visit::Stop::from) {
            records.push((RecordKey::Stop(stop.id.clone()), Record::Stop(Box::new(stop))));
        }
        for (key, leg) in self.legs {
            records.push((RecordKey::Leg(key.into()), Record::Leg(leg.into())));
        }
        for (key, margin) in self.margins {
            records.push((RecordKey::Margin(key.into()), Record::Margin(margin.into())));
        }
        for group in self.groups.into_iter().map(domain::visit::Group::from) {
            records.push((RecordKey::Group(group.id.clone()), Record::Group(group)));
        }
        for place in self.places.into_iter().map(domain::visit::Place::from) {
            records.push((RecordKey::Place(place.id.clone()), Record::Place(Box::new(place))));
        }
        let mut roster = Vec::new();
        for person in self.persons.into_iter().map(domain::visit::Person::from) {
            roster.push(person.id.clone());
            records.push((RecordKey::Person(person.id.clone()), Record::Person(Box::new(person))));
        }
        records.push((RecordKey::Roster, Record::Roster(roster)));
        for (key, decided) in self.invitations {
            records.push((RecordKey::Invitation(key.into()), Record::Invitation(decided.into())));
        }
        domain::Visit::from_records(records)
    }
}

//! A visit in the making: a copy that remembers which of its records were touched.

use super::Refusal;
use crate::change::{Change, Delta, Record, RecordKey};
use crate::ids::{GroupId, PersonId, PlaceId, StopId, Uid};
use crate::visit::{
    Day, Group, Header, Invitation, Invitee, Leg, LegKey, Margin, MarginKey, Person, Place, Stop,
    Visit,
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub(super) struct Draft<'a> {
    before: &'a Visit,
    after: Visit,
    touched: BTreeSet<RecordKey>,
    /// Every uid in use, once somebody has asked.
    uids: Option<BTreeSet<Uid>>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(before: &'a Visit) -> Self {
        Self { before, after: before.clone(), touched: BTreeSet::new(), uids: None }
    }

    pub(super) fn visit(&self) -> &Visit {
        &self.after
    }

    pub(super) fn into_change(self) -> Change {
        let deltas = self.touched.into_iter().map(|key| {
            let delta = Delta { from: self.before.record(&key), to: self.after.record(&key) };
            (key, delta)
        });
        Change::from_deltas(deltas)
    }

    pub(super) fn day(&self, date: NaiveDate) -> Result<Day, Refusal> {
        self.after.days.get(&date).cloned().ok_or(Refusal::NoDay(date))
    }

    pub(super) fn line(&self, date: NaiveDate) -> Result<&[StopId], Refusal> {
        self.after.days.get(&date).map(|day| day.stops.as_slice()).ok_or(Refusal::NoDay(date))
    }

    /// The day of a stop, and its position there.
    pub(super) fn place_of(&self, id: &StopId) -> Result<(NaiveDate, usize), Refusal> {
        let at = |day: &Day| Some((day.date, day.stops.iter().position(|other| other == id)?));
        self.after.days.values().find_map(at).ok_or_else(|| Refusal::NoStop(id.clone()))
    }

    /// Edits the order of a day in its place.
    pub(super) fn edit_line(&mut self, date: NaiveDate, edit: impl FnOnce(&mut Vec<StopId>)) {
        if let Some(day) = self.after.days.get_mut(&date) {
            edit(&mut day.stops);
            self.touched.insert(RecordKey::Day(date));
        }
    }

    pub(super) fn has_uid(&mut self, uid: &Uid) -> bool {
        let stops = &self.after.stops;
        let uids = || stops.values().map(|stop| stop.uid.clone()).collect();
        self.uids.get_or_insert_with(uids).contains(uid)
    }

    pub(super) fn stop(&self, id: &StopId) -> Result<Stop, Refusal> {
        self.after.stops.get(id).cloned().ok_or_else(|| Refusal::NoStop(id.clone()))
    }

    pub(super) fn group(&self, id: &GroupId) -> Result<Group, Refusal> {
        self.after.groups.get(id).cloned().ok_or_else(|| Refusal::NoGroup(id.clone()))
    }

    pub(super) fn place(&self, id: &PlaceId) -> Result<Place, Refusal> {
        self.after.places.get(id).cloned().ok_or_else(|| Refusal::NoPlace(id.clone()))
    }

    pub(super) fn person(&self, id: &PersonId) -> Result<Person, Refusal> {
        self.after.persons.get(id).cloned().ok_or_else(|| Refusal::NoPerson(id.clone()))
    }

    pub(super) fn put_header(&mut self, header: Header) {
        self.put(RecordKey::Header, Some(Record::Header(Box::new(header))));
    }

    pub(super) fn put_day(&mut self, day: Day) {
        self.put(RecordKey::Day(day.date), Some(Record::Day(day)));
    }

    pub(super) fn take_day(&mut self, date: NaiveDate) {
        self.put(RecordKey::Day(date), None);
    }

    pub(super) fn put_stop(&mut self, stop: Stop) {
        if let Some(uids) = &mut self.uids {
            uids.insert(stop.uid.clone());
        }
        self.put(RecordKey::Stop(stop.id.clone()), Some(Record::Stop(Box::new(stop))));
    }

    pub(super) fn take_stop(&mut self, id: &StopId) {
        if let (Some(uids), Some(stop)) = (&mut self.uids, self.after.stops.get(id)) {
            uids.remove(&stop.uid);
        }
        self.put(RecordKey::Stop(id.clone()), None);
    }

    pub(super) fn put_leg(&mut self, key: LegKey, leg: Option<Leg>) {
        self.put(RecordKey::Leg(key), leg.map(Record::Leg));
    }

    pub(super) fn put_margin(&mut self, key: MarginKey, margin: Option<Margin>) {
        self.put(RecordKey::Margin(key), margin.map(Record::Margin));
    }

    pub(super) fn put_group(&mut self, group: Group) {
        self.put(RecordKey::Group(group.id.clone()), Some(Record::Group(group)));
    }

    pub(super) fn take_group(&mut self, id: &GroupId) {
        self.put(RecordKey::Group(id.clone()), None);
    }

    pub(super) fn put_place(&mut self, place: Place) {
        self.put(RecordKey::Place(place.id.clone()), Some(Record::Place(Box::new(place))));
    }

    pub(super) fn take_place(&mut self, id: &PlaceId) {
        self.put(RecordKey::Place(id.clone()), None);
    }

    pub(super) fn put_person(&mut self, person: Person) {
        self.put(RecordKey::Person(person.id.clone()), Some(Record::Person(Box::new(person))));
    }

    pub(super) fn take_person(&mut self, id: &PersonId) {
        self.put(RecordKey::Person(id.clone()), None);
    }

    pub(super) fn put_invitation(&mut self, invitee: Invitee, invitation: Option<Invitation>) {
        self.put(RecordKey::Invitation(invitee), invitation.map(Record::Invitation));
    }

    /// Edits the order of the persons in its place.
    pub(super) fn edit_roster(&mut self, edit: impl FnOnce(&mut Vec<PersonId>)) {
        edit(&mut self.after.roster);
        self.touched.insert(RecordKey::Roster);
    }

    fn put(&mut self, key: RecordKey, record: Option<Record>) {
        self.after.put(&key, record);
        self.touched.insert(key);
    }
}

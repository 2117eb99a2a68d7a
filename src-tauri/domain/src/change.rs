//! What an edit does to the records of a visit: a difference that inverts itself.
//!
//! A change is a list of records, each as it was and as it becomes. Undo swaps the two; nobody writes an inverse by
//! hand. Two changes that touch no common record can be applied in either order.

use crate::ids::{GroupId, PersonId, PlaceId, StopId};
use crate::visit::{
    Attendance, Day, Group, Header, Invitation, Invitee, Leg, LegKey, Margin, MarginKey, Person,
    Place, Role, Stop, Visit,
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What names a record of a visit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordKey {
    /// The fields of the whole.
    Header,
    /// A day and the order of its stops.
    Day(NaiveDate),
    /// A stop.
    Stop(StopId),
    /// A leg.
    Leg(LegKey),
    /// A margin.
    Margin(MarginKey),
    /// A group.
    Group(GroupId),
    /// A place.
    Place(PlaceId),
    /// A person.
    Person(PersonId),
    /// The order of the persons.
    Roster,
    /// What was decided of an office.
    Invitation(Invitee),
}

/// A record of a visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// See [`Header`].
    Header(Box<Header>),
    /// See [`Day`].
    Day(Day),
    /// See [`Stop`].
    Stop(Box<Stop>),
    /// See [`Leg`].
    Leg(Leg),
    /// See [`Margin`].
    Margin(Margin),
    /// See [`Group`].
    Group(Group),
    /// See [`Place`].
    Place(Box<Place>),
    /// See [`Person`].
    Person(Box<Person>),
    /// The order of the persons.
    Roster(Vec<PersonId>),
    /// See [`Invitation`].
    Invitation(Invitation),
}

/// A record before and after an edit; `None`: it is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delta {
    /// What it was.
    pub from: Option<Record>,
    /// What it becomes.
    pub to: Option<Record>,
}

/// The effect of an edit: every record it touches, as it was and as it becomes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    deltas: BTreeMap<RecordKey, Delta>,
}

/// A change met a visit whose records are not those it was made from; nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the record {0:?} is not what the change was made from")]
pub struct Mismatch(pub RecordKey);

impl Change {
    /// Makes a change from its deltas, as a store reads them back.
    pub fn from_deltas(deltas: impl IntoIterator<Item = (RecordKey, Delta)>) -> Self {
        Self { deltas: deltas.into_iter().filter(|(_, delta)| delta.from != delta.to).collect() }
    }

    /// Returns the difference between two visits: applied to `before` it gives `after`.
    pub fn between(before: &Visit, after: &Visit) -> Self {
        let mut deltas = BTreeMap::new();
        for (key, record) in before.records() {
            deltas.insert(key, Delta { from: Some(record), to: None });
        }
        for (key, record) in after.records() {
            deltas.entry(key).or_insert(Delta { from: None, to: None }).to = Some(record);
        }
        Self::from_deltas(deltas)
    }

    /// Returns the records it touches, with what they were and what they become.
    pub fn deltas(&self) -> impl Iterator<Item = (&RecordKey, &Delta)> {
        self.deltas.iter()
    }

    /// Returns the names of the records it touches.
    pub fn touched(&self) -> impl Iterator<Item = &RecordKey> {
        self.deltas.keys()
    }

    /// Tells whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.deltas.is_empty()
    }

    /// Tells whether it touches no record that `other` touches: then their order does not matter.
    pub fn is_independent_of(&self, other: &Self) -> bool {
        self.deltas.keys().all(|key| !other.deltas.contains_key(key))
    }

    /// Returns the change that takes this one back.
    #[must_use]
    pub fn inverted(&self) -> Self {
        let swap = |delta: &Delta| Delta { from: delta.to.clone(), to: delta.from.clone() };
        Self { deltas: self.deltas.iter().map(|(key, delta)| (key.clone(), swap(delta))).collect() }
    }

    /// Returns one change that does what this one and then `next` do.
    #[must_use]
    pub fn then(mut self, next: Self) -> Self {
        for (key, delta) in next.deltas {
            match self.deltas.entry(key) {
                std::collections::btree_map::Entry::Vacant(entry) => {
                    entry.insert(delta);
                }
                std::collections::btree_map::Entry::Occupied(mut entry) => {
                    entry.get_mut().to = delta.to;
                    if entry.get().from == entry.get().to {
                        entry.remove();
                    }
                }
            }
        }
        self
    }

    /// Applies the change.
    ///
    /// # Errors
    /// [`Mismatch`] when a record is not what the change was made from; the visit is then as it was.
    pub fn apply_to(&self, visit: &mut Visit) -> Result<(), Mismatch> {
        for (key, delta) in &self.deltas {
            if visit.record(key) != delta.from {
                return Err(Mismatch(key.clone()));
            }
        }
        for (key, delta) in &self.deltas {
            visit.put(key, delta.to.clone());
        }
        Ok(())
    }
}

impl Visit {
    /// Returns every record with its name; a store writes a snapshot from them.
    pub fn records(&self) -> Vec<(RecordKey, Record)> {
        let mut all = vec![(RecordKey::Header, Record::Header(Box::new(self.header.clone())))];
        all.extend(self.days.iter().map(|(k, v)| (RecordKey::Day(*k), Record::Day(v.clone()))));
        all.extend(
            self.stops
                .iter()
                .map(|(k, v)| (RecordKey::Stop(k.clone()), Record::Stop(Box::new(v.clone())))),
        );
        all.extend(self.legs.iter().map(|(k, v)| (RecordKey::Leg(k.clone()), Record::Leg(*v))));
        all.extend(
            self.margins.iter().map(|(k, v)| (RecordKey::Margin(k.clone()), Record::Margin(*v))),
        );
        all.extend(
            self.groups
                .iter()
                .map(|(k, v)| (RecordKey::Group(k.clone()), Record::Group(v.clone()))),
        );
        all.extend(
            self.places
                .iter()
                .map(|(k, v)| (RecordKey::Place(k.clone()), Record::Place(Box::new(v.clone())))),
        );
        all.extend(
            self.persons
                .iter()
                .map(|(k, v)| (RecordKey::Person(k.clone()), Record::Person(Box::new(v.clone())))),
        );
        if !self.roster.is_empty() {
            all.push((RecordKey::Roster, Record::Roster(self.roster.clone())));
        }
        all.extend(
            self.invitations
                .iter()
                .map(|(k, v)| (RecordKey::Invitation(k.clone()), Record::Invitation(v.clone()))),
        );
        all
    }

    /// Makes a visit from its records, as a store reads them back; `None` where they do not hold together (a record under
    /// another's name, an order that names what is not there).
    pub fn from_records(records: impl IntoIterator<Item = (RecordKey, Record)>) -> Option<Self> {
        let mut visit: Option<Self> = None;
        let mut others = Vec::new();
        for (key, record) in records {
            match record {
                Record::Header(header) => visit = Some(Self::new(*header)),
                record => others.push((key, record)),
            }
        }
        let mut visit = visit?;
        for (key, record) in others {
            if !visit.put(&key, Some(record)) {
                return None;
            }
        }
        visit.is_sound().then_some(visit)
    }

    /// Tells whether every id that a record names is there, and every stop and person in exactly one order.
    pub fn is_sound(&self) -> bool {
        let mut in_line: Vec<&StopId> = self.days.values().flat_map(|day| &day.stops).collect();
        in_line.sort();
        let mut listed: Vec<&PersonId> = self.roster.iter().collect();
        listed.sort();
        in_line.into_iter().eq(self.stops.keys())
            && listed.into_iter().eq(self.persons.keys())
            && self.stops.values().all(|stop| {
                stop.place.as_ref().is_none_or(|id| self.places.contains_key(id))
                    && stop.group.as_ref().is_none_or(|id| self.groups.contains_key(id))
                    && stop.attendances.iter().all(|at| self.knows(at))
                    && stop.speeches.iter().all(|id| self.persons.contains_key(id))
            })
            && self.legs.keys().all(|leg| {
                self.stops.contains_key(&leg.from)
                    && self.stops.contains_key(&leg.to)
                    && leg.group.as_ref().is_none_or(|id| self.groups.contains_key(id))
            })
            && self.margins.keys().all(|margin| {
                self.stops.contains_key(&margin.before)
                    && margin.group.as_ref().is_none_or(|id| self.groups.contains_key(id))
            })
    }

    /// Tells whether who is at a stop, and who stands in there, are persons of the visit.
    pub(crate) fn knows(&self, at: &Attendance) -> bool {
        let stand_in = match &at.role {
            Role::RepresentedBy(other) => Some(other),
            _ => None,
        };
        self.persons.contains_key(&at.person)
            && stand_in.is_none_or(|id| self.persons.contains_key(id))
    }

    pub(crate) fn record(&self, key: &RecordKey) -> Option<Record> {
        match key {
            RecordKey::Header => Some(Record::Header(Box::new(self.header.clone()))),
            RecordKey::Day(date) => self.days.get(date).cloned().map(Record::Day),
            RecordKey::Stop(id) => self.stops.get(id).cloned().map(Box::new).map(Record::Stop),
            RecordKey::Leg(key) => self.legs.get(key).copied().map(Record::Leg),
            RecordKey::Margin(key) => self.margins.get(key).copied().map(Record::Margin),
            RecordKey::Group(id) => self.groups.get(id).cloned().map(Record::Group),
            RecordKey::Place(id) => self.places.get(id).cloned().map(Box::new).map(Record::Place),
            RecordKey::Person(id) => {
                self.persons.get(id).cloned().map(Box::new).map(Record::Person)
            }
            RecordKey::Roster => {
                (!self.roster.is_empty()).then(|| Record::Roster(self.roster.clone()))
            }
            RecordKey::Invitation(key) => {
                self.invitations.get(key).cloned().map(Record::Invitation)
            }
        }
    }

    /// Puts a record in its place, or takes it away; false when the record is not of the kind that its name says.
    pub(crate) fn put(&mut self, key: &RecordKey, record: Option<Record>) -> bool {
        fn set<K: Ord + Clone, V>(table: &mut BTreeMap<K, V>, key: &K, value: Option<V>) {
            match value {
                Some(value) => table.insert(key.clone(), value),
                None => table.remove(key),
            };
        }
        match (key, record) {
            (RecordKey::Header, Some(Record::Header(header))) => self.header = *header,
            (RecordKey::Day(date), Some(Record::Day(day))) if day.date == *date => {
                set(&mut self.days, date, Some(day));
            }
            (RecordKey::Day(date), None) => set(&mut self.days, date, None),
            (RecordKey::Stop(id), Some(Record::Stop(stop))) if stop.id == *id => {
                set(&mut self.stops, id, Some(*stop));
            }
            (RecordKey::Stop(id), None) => set(&mut self.stops, id, None),
            (RecordKey::Leg(id), Some(Record::Leg(leg))) => set(&mut self.legs, id, Some(leg)),
            (RecordKey::Leg(id), None) => set(&mut self.legs, id, None),
            (RecordKey::Margin(id), Some(Record::Margin(margin))) => {
                set(&mut self.margins, id, Some(margin));
            }
            (RecordKey::Margin(id), None) => set(&mut self.margins, id, None),
            (RecordKey::Group(id), Some(Record::Group(group))) if group.id == *id => {
                set(&mut self.groups, id, Some(group));
            }
            (RecordKey::Group(id), None) => set(&mut self.groups, id, None),
            (RecordKey::Place(id), Some(Record::Place(place))) if place.id == *id => {
                set(&mut self.places, id, Some(*place));
            }
            (RecordKey::Place(id), None) => set(&mut self.places, id, None),
            (RecordKey::Person(id), Some(Record::Person(person))) if person.id == *id => {
                set(&mut self.persons, id, Some(*person));
            }
            (RecordKey::Person(id), None) => set(&mut self.persons, id, None),
            (RecordKey::Roster, Some(Record::Roster(roster))) => self.roster = roster,
            (RecordKey::Roster, None) => self.roster.clear(),
            (RecordKey::Invitation(key), Some(Record::Invitation(invitation))) => {
                set(&mut self.invitations, key, Some(invitation));
            }
            (RecordKey::Invitation(key), None) => set(&mut self.invitations, key, None),
            _ => return false,
        }
        true
    }
}

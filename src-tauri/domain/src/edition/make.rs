//! What an audience may read: the only place where that is decided.

mod between;
mod people;
mod ranks;

use super::{
    Doing, Edition, EditionDay, EditionGroup, EditionPerson, EditionPlace, EditionRow, EditionStop,
};
use crate::ids::{GroupId, PersonId, StopId};
use crate::layout::Agenda;
use crate::precedence::{self, Placed, Territories};
use crate::visit::{Audience, Day, PersonRole, Place, PointOf, Role, Status, Stop, Timing, Visit};
use between::Between;
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Returns the visit as one audience may read it; `agenda` is the layout of that visit.
///
/// Public ⊂ participants ⊂ internal: a stop that is told to the narrower audience is told to the wider one, and internal
/// readers know of every stop that anybody knows of. Drivers know of the stops that name them, and read there what
/// participants read. A day in which nothing is left to read is left out.
///
/// ```
/// use domain::edition::edition;
/// use domain::visit::Audience;
/// let typed = "= 2020-09-21\n!09:00 Point sûreté ; 15\n  audience internal\n!10:00 Accueil ; 15\n";
/// let visit = domain::outline::read(typed, &mut |kind| format!("{kind:?}")).unwrap();
/// let public = edition(&visit, &domain::layout(&visit), Audience::Public);
/// assert!(!format!("{public:?}").contains("sûreté"));
/// ```
pub fn edition(visit: &Visit, agenda: &Agenda, audience: Audience) -> Edition {
    edition_in(visit, agenda, audience, &NOWHERE)
}

/// Returns the visit as [`edition`] does, with what is known of where its places lie: precedence depends on it.
pub fn edition_in(
    visit: &Visit,
    agenda: &Agenda,
    audience: Audience,
    territories: &Territories,
) -> Edition {
    let reader = Reader::of(visit, agenda, audience, territories);
    let mut edition = make(&reader, |stop| knows(audience, &stop.audiences));
    reader.list_people(&mut edition);
    edition
}

/// Returns the visit as one person may read it: see [`Personal`].
pub fn personal_edition(visit: &Visit, agenda: &Agenda, person: &PersonId) -> Option<Edition> {
    Personal::of(visit, agenda).edition(person)
}

/// Returns the visit as [`personal_edition`] does, with what is known of where its places lie.
pub fn personal_edition_in(
    visit: &Visit,
    agenda: &Agenda,
    person: &PersonId,
    territories: &Territories,
) -> Option<Edition> {
    Personal::of_places(visit, agenda, territories).edition(person)
}

/// The editions of single persons: exactly the stops where each is, or stands in for somebody, with the fields of the
/// person's own audience.
///
/// Who is at a stop knows of it, whatever its audiences. What two persons read alike is made once and shared.
pub struct Personal<'a> {
    visit: &'a Visit,
    readers: [Reader<'a>; Audience::ALL.len()],
    stops_of: BTreeMap<&'a PersonId, BTreeSet<&'a StopId>>,
}

impl<'a> Personal<'a> {
    /// Prepares the editions of a visit; `agenda` is its layout.
    pub fn of(visit: &'a Visit, agenda: &'a Agenda) -> Self {
        Self::of_places(visit, agenda, &NOWHERE)
    }

    /// The same, with what is known of where the visit's places lie: precedence depends on it.
    pub fn of_places(visit: &'a Visit, agenda: &'a Agenda, territories: &'a Territories) -> Self {
        let mut stops_of: BTreeMap<&PersonId, BTreeSet<&StopId>> = BTreeMap::new();
        for (_, stop) in visit.stops() {
            for person in stop.those_there() {
                stops_of.entry(person).or_default().insert(&stop.id);
            }
        }
        let readers =
            Audience::ALL.map(|audience| Reader::of(visit, agenda, audience, territories));
        Self { visit, readers, stops_of }
    }

    fn reader(&self, audience: Audience) -> &Reader<'a> {
        let [public, participants, internal, drivers] = &self.readers;
        match audience {
            Audience::Public => public,
            Audience::Participants => participants,
            Audience::Internal => internal,
            Audience::Drivers => drivers,
        }
    }

    /// Returns what somebody may read who is nowhere: no stop.
    pub fn nothing(&self, audience: Audience) -> Edition {
        make(self.reader(audience), |_| false)
    }

    /// Returns what a person may read. `None` for somebody whom the visit does not know.
    pub fn edition(&self, person: &PersonId) -> Option<Edition> {
        let mut edition = self.stops(person)?;
        self.reader(edition.audience).list_people(&mut edition);
        self.give_own_minutes(&mut edition, person);
        Some(edition)
    }

    /// Returns the same without the list of people, for which a calendar has no room, and without a speaker's own minutes: an
    /// event reads alike for all of an audience.
    pub fn stops(&self, person: &PersonId) -> Option<Edition> {
        let audience = self.visit.person(person)?.audience();
        let reader = self.reader(audience);
        let own = self.stops_of.get(person);
        let there = |stop: &Stop| own.is_some_and(|own| own.contains(&stop.id));
        let mut edition = make(reader, there);
        edition.reader = self.visit.person(person).map(|person| reader.person(person));
        Some(edition)
    }

    /// Tells a speaker for how long he or she speaks: the minutes are the hosts' own business, and that of who must keep them.
    fn give_own_minutes(&self, edition: &mut Edition, person: &PersonId) {
        let rows = edition.days.iter_mut().flat_map(|day| &mut day.rows);
        let stops = rows.filter_map(|row| match row {
            EditionRow::Stop(stop) => Some(stop),
            EditionRow::Leg(_) | EditionRow::Margin(_) => None,
        });
        for shared in stops {
            let attendances = self.visit.stop(&shared.id).map(|stop| stop.attendances.as_slice());
            let own = attendances.unwrap_or_default().iter().find_map(|at| match at.role {
                Role::Speaks(minutes) if at.person == *person => minutes,
                _ => None,
            });
            let Some(own) = own else { continue };
            let stop = Arc::make_mut(shared);
            for presence in stop.people.iter_mut().filter(|it| it.person.id == *person) {
                if let Doing::Speaks(minutes) = &mut presence.doing {
                    *minutes = Some(own);
                }
            }
            for speech in stop.speeches.iter_mut().filter(|it| it.person.id == *person) {
                speech.minutes = Some(own);
            }
        }
    }
}

/// Tells whether an audience knows of a stop that is told to `told`.
pub(crate) fn knows(audience: Audience, told: &BTreeSet<Audience>) -> bool {
    match audience {
        Audience::Public => told.contains(&Audience::Public),
        Audience::Participants => {
            told.contains(&Audience::Public) || told.contains(&Audience::Participants)
        }
        Audience::Internal => !told.is_empty(),
        Audience::Drivers => told.contains(&Audience::Drivers),
    }
}

fn make(reader: &Reader<'_>, shown: impl Fn(&Stop) -> bool) -> Edition {
    let Reader { visit, audience, .. } = *reader;
    let visible: BTreeSet<&StopId> = visit
        .stops()
        .filter(|(_, stop)| stop.status != Status::Dropped && shown(stop))
        .map(|(_, stop)| &stop.id)
        .collect();
    let mut between = Between::of(reader, &visible);
    let mut days = Vec::new();
    for day in visit.days() {
        let mut rows = Vec::new();
        for stop in day.stops.iter().filter(|id| visible.contains(id)) {
            let Some(stop) = visit.stop(stop) else { continue };
            rows.extend(between.before(&stop.id));
            rows.push(EditionRow::Stop(reader.stop(day, stop)));
        }
        if !rows.is_empty() {
            let zone = day.zone.unwrap_or(visit.header.zone);
            days.push(EditionDay { date: day.date, zone, rows });
        }
    }
    let header = visit.header();
    Edition {
        audience,
        reader: None,
        title: header.title.clone(),
        reference: header.reference.clone(),
        lang: header.lang,
        zone: header.zone,
        hour_style: header.hour_style,
        aims: header.aims.clone(),
        status: header.status,
        mention: header.mention.clone(),
        office: header.office.clone(),
        press: header.press.clone(),
        guests: reader.guests.get_or_init(|| reader.persons_who_are(PersonRole::Guest)).clone(),
        hosts: reader.hosts.get_or_init(|| reader.persons_who_are(PersonRole::Host)).clone(),
        people: Vec::new(),
        roll: Vec::new(),
        days,
        news: None,
    }
}

/// Where no place is known to lie anywhere.
pub(crate) static NOWHERE: Territories = Territories::new();

/// Who reads what. What several persons of one audience read alike is made when it is first asked for, and once.
pub(crate) struct Reader<'a> {
    pub(crate) visit: &'a Visit,
    pub(crate) agenda: &'a Agenda,
    pub(crate) audience: Audience,
    territories: &'a Territories,
    guests: OnceCell<Vec<EditionPerson>>,
    hosts: OnceCell<Vec<EditionPerson>>,
    roll: OnceCell<Vec<Placed>>,
    stops: RefCell<BTreeMap<StopId, Arc<EditionStop>>>,
}

impl<'a> Reader<'a> {
    pub(crate) const fn of(
        visit: &'a Visit,
        agenda: &'a Agenda,
        audience: Audience,
        territories: &'a Territories,
    ) -> Self {
        Self {
            visit,
            agenda,
            audience,
            territories,
            guests: OnceCell::new(),
            hosts: OnceCell::new(),
            roll: OnceCell::new(),
            stops: RefCell::new(BTreeMap::new()),
        }
    }
}

impl Reader<'_> {
    /// Margins, floors, what a telephone is, who declined: the hosts' own.
    fn is_internal(&self) -> bool {
        self.audience == Audience::Internal
    }

    /// Moves, margins and which hours are fixed.
    pub(crate) fn reads_moves(&self) -> bool {
        matches!(self.audience, Audience::Internal | Audience::Drivers)
    }

    /// Writes into an edition who is in it, and in which order they stand.
    fn list_people(&self, edition: &mut Edition) {
        edition.people = self.people_of(edition);
        edition.roll = self.roll(&edition.people);
    }

    fn stop(&self, day: &Day, stop: &Stop) -> Arc<EditionStop> {
        if let Some(read) = self.stops.borrow().get(&stop.id) {
            return Arc::clone(read);
        }
        let order = precedence::order(self.visit, stop, &self.territory(stop));
        let read = Arc::new(EditionStop {
            people: self.people_at(stop, &order),
            speeches: self.speeches_at(stop, &order),
            order: self.order_at(stop, order),
            ..self.stop_alone(day, stop)
        });
        self.stops.borrow_mut().insert(stop.id.clone(), Arc::clone(&read));
        read
    }

    /// The stop without those who are there.
    pub(crate) fn stop_alone(&self, day: &Day, stop: &Stop) -> EditionStop {
        let planned = self.agenda.stop(&stop.id);
        let internal = self.is_internal();
        let calls = stop.calls.iter().filter(|(written_for, _)| self.audience.reads(**written_for));
        let notes = stop.notes.iter().filter(|(written_for, _)| self.audience.reads(**written_for));
        EditionStop {
            id: stop.id.clone(),
            uid: stop.uid.clone(),
            title: stop.title.clone(),
            kind: stop.kind,
            status: stop.status,
            zone: planned.map_or_else(|| self.visit.zone_of(day, stop), |planned| planned.zone),
            start: planned.and_then(|planned| planned.start),
            end: planned.and_then(|planned| planned.end),
            precision: stop.precision,
            fixed: self.reads_moves() && matches!(stop.timing, Timing::Pinned(_)),
            uncertain: planned.is_some_and(|planned| planned.uncertain),
            latest: planned.and_then(|planned| planned.latest).filter(|_| internal),
            minimum: stop
                .minimum
                .filter(|least| internal && stop.duration.is_some_and(|usual| *least < usual)),
            optional: stop.optional.filter(|_| internal),
            group: self.group(stop.group.as_ref()),
            place: stop.place.as_ref().and_then(|id| self.visit.place(id)).map(|p| self.place(p)),
            room: stop.room.clone(),
            press: stop.press,
            people: Vec::new(),
            order: Vec::new(),
            speeches: Vec::new(),
            call: stop.calls.get(&self.audience).copied(),
            calls: calls.map(|(written_for, at)| (*written_for, *at)).collect(),
            notes: notes.map(|(written_for, note)| (*written_for, note.clone())).collect(),
        }
    }

    fn group(&self, id: Option<&GroupId>) -> Option<EditionGroup> {
        let id = id?.clone();
        let printed = self.visit.group(&id).map(|group| group.name.clone());
        let name = printed.filter(|name| !name.is_empty()).unwrap_or_else(|| id.to_string());
        Some(EditionGroup { id, name })
    }

    fn place(&self, place: &Place) -> EditionPlace {
        let for_those_who_come = |text: &String| {
            if self.audience == Audience::Public { String::new() } else { text.clone() }
        };
        EditionPlace {
            id: place.id.clone(),
            name: place.name.clone(),
            commune: place.commune.clone(),
            address: place.address.clone(),
            // The point of a commune is none of the place: no calendar and no map may send people there.
            coordinates: place.coordinates.filter(|point| point.of == PointOf::Place),
            access: for_those_who_come(&place.access),
            parking: for_those_who_come(&place.parking),
        }
    }
}

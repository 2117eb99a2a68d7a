//! What an audience may read: the only place where that is decided.

mod between;
mod people;

use super::{Edition, EditionDay, EditionGroup, EditionPlace, EditionRow, EditionStop};
use crate::ids::{GroupId, PersonId, StopId};
use crate::layout::Agenda;
use crate::visit::{Audience, Day, PersonRole, Place, PointOf, Role, Status, Stop, Timing, Visit};
use between::Between;
use std::collections::BTreeSet;

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
    make(visit, agenda, audience, |stop| knows(audience, &stop.audiences))
}

/// Returns the visit as one person may read it: exactly the stops where he or she is, or stands in for somebody, with the
/// fields of the person's own audience. `None` for somebody whom the visit does not know.
///
/// Who is at a stop knows of it, whatever its audiences.
pub fn personal_edition(visit: &Visit, agenda: &Agenda, person: &PersonId) -> Option<Edition> {
    let audience = visit.person(person)?.audience();
    let mut edition = make(visit, agenda, audience, |stop| is_there(stop, person));
    let reader = Reader { visit, agenda, audience };
    edition.reader = visit.person(person).map(|person| reader.person(person));
    Some(edition)
}

/// Tells whether an audience knows of a stop that is told to `told`.
fn knows(audience: Audience, told: &BTreeSet<Audience>) -> bool {
    match audience {
        Audience::Public => told.contains(&Audience::Public),
        Audience::Participants => {
            told.contains(&Audience::Public) || told.contains(&Audience::Participants)
        }
        Audience::Internal => !told.is_empty(),
        Audience::Drivers => told.contains(&Audience::Drivers),
    }
}

fn is_there(stop: &Stop, person: &PersonId) -> bool {
    stop.attendances.iter().any(|at| match &at.role {
        Role::RepresentedBy(other) => other == person,
        role => at.person == *person && role.is_present(),
    })
}

fn make(
    visit: &Visit,
    agenda: &Agenda,
    audience: Audience,
    shown: impl Fn(&Stop) -> bool,
) -> Edition {
    let reader = Reader { visit, agenda, audience };
    let visible: BTreeSet<&StopId> = visit
        .stops()
        .filter(|(_, stop)| stop.status != Status::Dropped && shown(stop))
        .map(|(_, stop)| &stop.id)
        .collect();
    let mut between = Between::of(&reader, &visible);
    let mut days = Vec::new();
    for day in visit.days() {
        let mut rows = Vec::new();
        for stop in day.stops.iter().filter(|id| visible.contains(id)) {
            let Some(stop) = visit.stop(stop) else { continue };
            rows.extend(between.before(&stop.id));
            rows.push(EditionRow::Stop(Box::new(reader.stop(day, stop))));
        }
        if !rows.is_empty() {
            let zone = day.zone.unwrap_or(visit.header.zone);
            days.push(EditionDay { date: day.date, zone, rows });
        }
    }
    let header = visit.header();
    let mut edition = Edition {
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
        guests: reader.persons_who_are(PersonRole::Guest),
        hosts: reader.persons_who_are(PersonRole::Host),
        people: Vec::new(),
        days,
    };
    edition.people = reader.people_of(&edition);
    edition
}

/// Who reads what.
struct Reader<'a> {
    visit: &'a Visit,
    agenda: &'a Agenda,
    audience: Audience,
}

impl Reader<'_> {
    /// Margins, floors, what a telephone is, who declined: the hosts' own.
    fn is_internal(&self) -> bool {
        self.audience == Audience::Internal
    }

    /// Moves, margins and which hours are fixed.
    fn reads_moves(&self) -> bool {
        matches!(self.audience, Audience::Internal | Audience::Drivers)
    }

    fn stop(&self, day: &Day, stop: &Stop) -> EditionStop {
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
            people: self.people_at(stop),
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

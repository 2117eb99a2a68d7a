//! From the JSON of an edit to the edit.

use super::{
    Command, DayField, Office, Person, PersonField, Place, PlaceField, PressBlock, Role, Stop,
    StopField, Timing,
};
use super::{Confided, Coordinates, Rank, Road, VisitField};
use crate::wire::words::{Hour, PointOf};
use domain::command as d;
use domain::ids::{GroupId, PersonId, PlaceId, StopId, Uid};
use domain::outline::IdKind;
use domain::visit::{self, Acceptance, LegKey, MarginKey, Pin, ProblemName, Visit, Window};

/// Where ids of what is new come from.
pub trait Ids {
    /// Returns an id that nothing else has.
    fn fresh(&mut self, kind: IdKind) -> String;
}

impl<F: FnMut(IdKind) -> String> Ids for F {
    fn fresh(&mut self, kind: IdKind) -> String {
        self(kind)
    }
}

/// Returns the edits of a list. A place is named by its id, else by its exact name: in `visit`, or in an edit before.
pub fn into_domain(
    commands: Vec<Command>,
    visit: &Visit,
    ids: &mut dyn Ids,
) -> Vec<domain::Command> {
    let mut places = Places { visit, added: Vec::new() };
    let mut edits = Vec::with_capacity(commands.len());
    for command in commands {
        let edit = command.resolve(&places, ids);
        if let domain::Command::AddPlace(place) = &edit {
            places.added.push((place.name.clone(), place.id.clone()));
        }
        edits.push(edit);
    }
    edits
}

/// The places that an edit may name.
struct Places<'a> {
    visit: &'a Visit,
    added: Vec<(String, PlaceId)>,
}

impl Places<'_> {
    fn find(&self, named: String) -> PlaceId {
        let id = PlaceId::new(named);
        if self.visit.place(&id).is_some() {
            return id;
        }
        if let Some(place) = self.visit.place_named(id.as_str(), None) {
            return place.id.clone();
        }
        let added = self.added.iter().find(|(name, _)| name == id.as_str());
        added.map_or(id, |(_, id)| id.clone())
    }
}

impl Command {
    fn resolve(self, places: &Places<'_>, ids: &mut dyn Ids) -> domain::Command {
        use domain::Command as D;
        match self {
            Self::SetVisit { set } => D::SetVisit(visit_field(set)),
            Self::AddDay { date } => D::AddDay { date: date.0 },
            Self::SetDay { date, set } => D::SetDay { date: date.0, field: day_field(set) },
            Self::MoveDay { date, to } => D::MoveDay { date: date.0, to: to.0 },
            Self::RemoveDay { date } => D::RemoveDay { date: date.0 },
            Self::AddStop { day, after, stop } => D::AddStop {
                day: day.0,
                after: after.map(StopId::new),
                stop: Box::new(new_stop(*stop, places, ids)),
            },
            Self::SetStop { stop, set } => {
                D::SetStop { stop: StopId::new(stop), field: stop_field(set, places) }
            }
            Self::MoveStop { stop, day, after } => {
                D::MoveStop { stop: StopId::new(stop), day: day.0, after: after.map(StopId::new) }
            }
            Self::RemoveStop { stop } => D::RemoveStop { stop: StopId::new(stop) },
            Self::Shift { stop, by } => D::Shift { stop: StopId::new(stop), by },
            Self::SetLeg { from, to, group, minutes } => {
                D::SetLeg { leg: leg(from, to, group), minutes }
            }
            Self::SetMeans { from, to, group, means } => {
                D::SetMeans { leg: leg(from, to, group), means: means.into() }
            }
            Self::RemoveLeg { from, to, group } => D::RemoveLeg { leg: leg(from, to, group) },
            Self::SetMargin { before, group, wanted, floor } => D::SetMargin {
                margin: margin(before, group),
                value: visit::Margin { wanted, floor },
            },
            Self::RemoveMargin { before, group } => {
                D::RemoveMargin { margin: margin(before, group) }
            }
            Self::AddGroup { group, name } => {
                D::AddGroup(visit::Group { id: GroupId::new(group), name, seats: None })
            }
            Self::NameGroup { group, name } => D::NameGroup { group: GroupId::new(group), name },
            Self::SetSeats { group, seats } => D::SetSeats { group: GroupId::new(group), seats },
            Self::RemoveGroup { group } => D::RemoveGroup { group: GroupId::new(group) },
            Self::AddPlace { place } => D::AddPlace(Box::new(new_place(*place, ids))),
            Self::SetPlace { place, set } => {
                D::SetPlace { place: places.find(place), field: place_field(set, places) }
            }
            Self::RemovePlace { place } => D::RemovePlace { place: places.find(place) },
            Self::AddPerson { person } => D::AddPerson(Box::new(new_person(*person, ids))),
            Self::SetPerson { person, set } => {
                D::SetPerson { person: PersonId::new(person), field: person_field(set) }
            }
            Self::MovePerson { person, after } => {
                D::MovePerson { person: PersonId::new(person), after: after.map(PersonId::new) }
            }
            Self::RemovePerson { person } => D::RemovePerson { person: PersonId::new(person) },
            Self::Attend { stop, person, role } => D::Attend {
                stop: StopId::new(stop),
                attendance: visit::Attendance { person: PersonId::new(person), role: role.into() },
            },
            Self::Leave { stop, person } => {
                D::Leave { stop: StopId::new(stop), person: PersonId::new(person) }
            }
            Self::Relieve { stop, person, role } => D::Relieve {
                stop: StopId::new(stop),
                person: PersonId::new(person),
                role: role.into(),
            },
            Self::MergePerson { person, twin } => {
                D::MergePerson { person: PersonId::new(person), twin: PersonId::new(twin) }
            }
            Self::SetInvitation { office, territory, answer, reason } => D::SetInvitation {
                invitee: visit::Invitee { office: office.into(), territory },
                invitation: answer
                    .map(|answer| visit::Invitation { answer: answer.into(), reason }),
            },
        }
    }
}

fn leg(from: String, to: String, group: Option<String>) -> LegKey {
    LegKey { from: StopId::new(from), to: StopId::new(to), group: group.map(GroupId::new) }
}

fn margin(before: String, group: Option<String>) -> MarginKey {
    MarginKey { before: StopId::new(before), group: group.map(GroupId::new) }
}

fn window((opens, closes): (Hour, Hour)) -> Window {
    Window { opens: opens.0, closes: closes.0 }
}

fn visit_field(field: VisitField) -> d::VisitField {
    use d::VisitField as D;
    match field {
        VisitField::Title(title) => D::Title(title),
        VisitField::Reference(reference) => D::Reference(reference),
        VisitField::Lang(lang) => D::Lang(lang.into()),
        VisitField::Zone(zone) => D::Zone(zone.0),
        VisitField::Aims(aims) => D::Aims(aims),
        VisitField::Status(status) => D::Status(status.into()),
        VisitField::HourStyle(style) => D::HourStyle(style.into()),
        VisitField::Office(Office { name, service, address, telephone, mail, logo }) => {
            D::Office(visit::Office { name, service, address, telephone, mail, logo })
        }
        VisitField::Press(PressBlock { accreditation, gate, contact }) => {
            D::Press(visit::PressBlock { accreditation, gate, contact })
        }
        VisitField::Mention(mention) => D::Mention(mention),
    }
}

fn day_field(field: DayField) -> d::DayField {
    match field {
        DayField::Zone(zone) => d::DayField::Zone(zone.map(|zone| zone.0)),
        DayField::Hours(hours) => d::DayField::Hours(hours.map(window)),
    }
}

fn timing(timing: Timing) -> visit::Timing {
    match timing {
        Timing::StartFixed(at) => visit::Timing::Pinned(Pin::Start(at.0)),
        Timing::EndFixed(at) => visit::Timing::Pinned(Pin::End(at.0)),
        Timing::Follows => visit::Timing::Follows,
        Timing::Untimed => visit::Timing::Untimed,
    }
}

fn new_stop(stop: Stop, places: &Places<'_>, ids: &mut dyn Ids) -> visit::Stop {
    let id = stop.id.unwrap_or_else(|| ids.fresh(IdKind::Stop));
    let uid = Uid::new(ids.fresh(IdKind::Uid));
    let mut new = visit::Stop::new(StopId::new(id), uid, stop.title);
    new.kind = stop.kind.map_or(new.kind, Into::into);
    new.timing = timing(stop.timing);
    new.window = stop.window.map(window);
    new.precision = stop.precision.map_or(new.precision, Into::into);
    new.duration = stop.duration;
    new.minimum = stop.minimum;
    new.zone = stop.zone.map(|zone| zone.0);
    new.place = stop.place.map(|place| places.find(place));
    new.room = stop.room;
    new.group = stop.group.map(GroupId::new);
    new.optional = stop.optional;
    new.status = stop.status.map_or(new.status, Into::into);
    new.press = stop.press.map(Into::into);
    if let Some(audiences) = stop.audiences {
        new.audiences = audiences.into_iter().map(Into::into).collect();
    }
    new.notes = stop.notes.into_iter().map(|(audience, note)| (audience.into(), note)).collect();
    new.calls = stop.calls.into_iter().map(|(audience, at)| (audience.into(), at.0)).collect();
    new
}

fn stop_field(field: StopField, places: &Places<'_>) -> d::StopField {
    use d::StopField as D;
    match field {
        StopField::Title(title) => D::Title(title),
        StopField::Kind(kind) => D::Kind(kind.into()),
        StopField::Timing(at) => D::Timing(timing(at)),
        StopField::Window(hours) => D::Window(hours.map(window)),
        StopField::Precision(precision) => D::Precision(precision.into()),
        StopField::Duration(minutes) => D::Duration(minutes),
        StopField::Minimum(minutes) => D::Minimum(minutes),
        StopField::Zone(zone) => D::Zone(zone.map(|zone| zone.0)),
        StopField::Place(place) => D::Place(place.map(|place| places.find(place))),
        StopField::Room(room) => D::Room(room),
        StopField::Group(group) => D::Group(group.map(GroupId::new)),
        StopField::Optional(priority) => D::Optional(priority),
        StopField::Status(status) => D::Status(status.into()),
        StopField::Press(press) => D::Press(press.map(Into::into)),
        StopField::Audiences(audiences) => {
            D::Audiences(audiences.into_iter().map(Into::into).collect())
        }
        StopField::Speeches(persons) => {
            D::Speeches(persons.into_iter().map(PersonId::new).collect())
        }
        StopField::Note { audience, text } => D::Note(audience.into(), text),
        StopField::Call { audience, at } => D::Call(audience.into(), at.map(|at| at.0)),
        StopField::Accepted { problem, about, minutes, reason } => D::Accepted(
            ProblemName { code: problem, about },
            reason.map(|reason| Acceptance { minutes, reason }),
        ),
    }
}

fn coordinates(point: Coordinates) -> visit::Coordinates {
    let Coordinates { latitude, longitude, of } = point;
    visit::Coordinates { latitude, longitude, of: of.unwrap_or(PointOf::Place).into() }
}

fn new_place(place: Place, ids: &mut dyn Ids) -> visit::Place {
    let id = place.id.unwrap_or_else(|| ids.fresh(IdKind::Place));
    visit::Place {
        id: PlaceId::new(id),
        name: place.name,
        commune: place.commune,
        address: place.address,
        coordinates: place.coordinates.map(coordinates),
        access: place.access,
        parking: place.parking,
        capacity: place.capacity,
        roads: std::collections::BTreeMap::new(),
    }
}

fn place_field(field: PlaceField, places: &Places<'_>) -> d::PlaceField {
    use d::PlaceField as D;
    match field {
        PlaceField::Name(name) => D::Name(name),
        PlaceField::Commune(commune) => D::Commune(commune),
        PlaceField::Address(address) => D::Address(address),
        PlaceField::Coordinates(point) => D::Coordinates(point.map(coordinates)),
        PlaceField::Access(access) => D::Access(access),
        PlaceField::Parking(parking) => D::Parking(parking),
        PlaceField::Capacity(capacity) => D::Capacity(capacity),
        PlaceField::Road(Road { to, means, minutes, on, source }) => {
            let on = on.map(|date| date.0);
            let road = minutes.map(|minutes| visit::Road { minutes, on, source });
            D::Road(places.find(to), means.map(Into::into).unwrap_or_default(), road)
        }
    }
}

fn rank(rank: Rank) -> visit::ManualRank {
    visit::ManualRank { position: rank.position, reason: rank.reason }
}

fn new_person(person: Person, ids: &mut dyn Ids) -> visit::Person {
    let id = person.id.unwrap_or_else(|| ids.fresh(IdKind::Person));
    visit::Person {
        id: PersonId::new(id),
        civility: person.civility.map(Into::into),
        first_name: person.first_name,
        last_name: person.last_name,
        function: person.function,
        body: person.body,
        role: person.role.map(Into::into),
        address: person.address,
        mandate: person.mandate,
        elected: person.elected.map(|date| date.0),
        born: person.born.map(|date| date.0),
        rank: person.rank.map(rank),
        mail: person.mail,
        telephone: person.telephone,
        mobile: person.mobile.map(confided).unwrap_or_default(),
        diet: person.diet.map(confided).unwrap_or_default(),
        mobility: person.mobility.map(confided).unwrap_or_default(),
        reads: person.reads.map(Into::into),
        standing: person.standing.map(Into::into),
    }
}

fn confided(told: Confided) -> visit::Confided {
    visit::Confided { text: told.text, to: told.to.map_or_else(Default::default, Into::into) }
}

fn person_field(field: PersonField) -> d::PersonField {
    use d::PersonField as D;
    match field {
        PersonField::Civility(civility) => D::Civility(civility.map(Into::into)),
        PersonField::FirstName(name) => D::FirstName(name),
        PersonField::LastName(name) => D::LastName(name),
        PersonField::Function(function) => D::Function(function),
        PersonField::Body(body) => D::Body(body),
        PersonField::Role(role) => D::Role(role.map(Into::into)),
        PersonField::Address(address) => D::Address(address),
        PersonField::Mandate(commune) => D::Mandate(commune),
        PersonField::Elected(date) => D::Elected(date.map(|date| date.0)),
        PersonField::Born(date) => D::Born(date.map(|date| date.0)),
        PersonField::Rank(by_hand) => D::Rank(by_hand.map(rank)),
        PersonField::Mail(mail) => D::Mail(mail),
        PersonField::Telephone(telephone) => D::Telephone(telephone),
        PersonField::Mobile(told) => D::Mobile(confided(told)),
        PersonField::Diet(told) => D::Diet(confided(told)),
        PersonField::Mobility(told) => D::Mobility(confided(told)),
        PersonField::Reads(audience) => D::Reads(audience.map(Into::into)),
        PersonField::Standing(standing) => D::Standing(standing.map(Into::into)),
    }
}

impl From<Role> for visit::Role {
    fn from(role: Role) -> Self {
        match role {
            Role::Attends => Self::Attends,
            Role::Welcomes => Self::Welcomes,
            Role::Speaks { minutes } => Self::Speaks(minutes),
            Role::Awaited => Self::Awaited,
            Role::Declined => Self::Declined,
            Role::Absent => Self::Absent,
            Role::RepresentedBy(person) => Self::RepresentedBy(PersonId::new(person)),
        }
    }
}

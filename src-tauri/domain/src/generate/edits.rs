//! Edits at random, most of them possible.

use super::records::{any_role, any_status, any_timing};
use super::{
    any_clock, any_date, any_header, any_invitation, any_name, any_person, any_place, any_stop,
    any_text, any_window, any_zone, pick,
};
use crate::command::{Command, DayField, PersonField, PlaceField, StopField, VisitField};
use crate::ids::{GroupId, PersonId, PlaceId, StopId, Uid};
use crate::time::Clock;
use crate::visit::{
    Acceptance, Attendance, Audience, Group, Header, Invitation, Invitee, LegKey, Margin,
    MarginKey, Means, Person, Place, ProblemName, Road, Role, Status, Stop, Timing, Visit, Window,
};
use chrono::NaiveDate;
use chrono_tz::Tz;
use proptest::option;
use proptest::prelude::{BoxedStrategy, Strategy, any};
use proptest::sample::{Index, select};

/// An edit that still has to meet a visit.
#[derive(Clone, Debug)]
pub struct Edit {
    kind: Index,
    field: Index,
    /// Nothing that it names is there.
    astray: bool,
    picks: [Index; 3],
    first: bool,
    texts: (String, String),
    header: Box<Header>,
    stop: Box<Stop>,
    place: Box<Place>,
    person: Box<Person>,
    invitation: Box<(Invitee, Invitation)>,
    role: Role,
    status: Status,
    timing: Timing,
    window: Option<Window>,
    clock: Option<Clock>,
    minutes: Option<u32>,
    floor: u32,
    by: i32,
    date: NaiveDate,
    zone: Option<Tz>,
    audience: Audience,
}

/// An edit; see [`Edit::of`].
pub fn any_edit() -> BoxedStrategy<Edit> {
    let astray = proptest::bool::weighted(0.03);
    let choice = (any::<Index>(), any::<Index>(), astray, any::<[Index; 3]>(), any::<bool>());
    let records = (
        any_header().prop_map(Box::new).boxed(),
        any_stop().prop_map(Box::new).boxed(),
        any_place().prop_map(Box::new).boxed(),
        any_person().prop_map(Box::new).boxed(),
        any_invitation().prop_map(Box::new).boxed(),
    );
    let of_stop = (any_role(), any_status(), any_timing(), option::of(any_window()));
    let numbers = (
        option::of(any_clock()),
        option::weighted(0.8, 0..400u32),
        0..60u32,
        -200..200i32,
        any_date(),
        option::of(any_zone()),
        select(Audience::ALL.to_vec()),
    );
    (choice, (any_text(), any_name()), records, of_stop, numbers)
        .prop_map(|(choice, texts, records, of_stop, numbers)| {
            let (kind, field, astray, picks, first) = choice;
            let (header, stop, place, mut person, invitation) = records;
            if !first {
                person.mail = "p.abad@ville-ales.example".to_owned();
            }
            let (role, status, timing, window) = of_stop;
            let (clock, minutes, floor, by, date, zone, audience) = numbers;
            Edit {
                kind,
                field,
                astray,
                picks,
                first,
                texts,
                header,
                stop,
                place,
                person,
                invitation,
                role,
                status,
                timing,
                window,
                clock,
                minutes,
                floor,
                by,
                date,
                zone,
                audience,
            }
        })
        .boxed()
}

impl Edit {
    /// Returns the command that it is for that visit; ids of what is new are made from `serial`.
    pub fn of(&self, visit: &Visit, serial: usize) -> Command {
        let stop = self.stop(visit, 0);
        let (text, name) = &self.texts;
        match self.kind.index(33) {
            0 => Command::SetVisit(self.visit_field()),
            1 => Command::AddDay { date: self.date },
            2 => Command::SetDay { date: self.day(visit), field: self.day_field() },
            3 => Command::MoveDay { date: self.day(visit), to: self.date },
            4 => Command::RemoveDay { date: self.day(visit) },
            5..=7 => {
                let day = self.day(visit);
                let mut stop = self.new_stop(visit, serial);
                stop.attendances.extend(self.attendance(visit));
                Command::AddStop { day, after: self.after(visit, day), stop: Box::new(stop) }
            }
            8..=11 => Command::SetStop { stop, field: self.stop_field(visit) },
            12 | 13 => {
                let day = self.day(visit);
                Command::MoveStop { stop, day, after: self.after(visit, day) }
            }
            14 => Command::RemoveStop { stop },
            15 => Command::Shift { stop, by: self.by },
            16 => Command::SetLeg { leg: self.new_leg(visit), minutes: self.minutes },
            17 if self.floor.is_multiple_of(2) => Command::RemoveLeg { leg: self.leg(visit) },
            17 => {
                let means = Means::ALL[self.field.index(Means::ALL.len())];
                Command::SetMeans { leg: self.new_leg(visit), means }
            }
            18 => {
                let wanted = self.minutes.unwrap_or(20);
                let value = Margin { wanted, floor: self.floor };
                let margin = MarginKey { before: stop, group: self.group(visit) };
                Command::SetMargin { margin, value }
            }
            19 => {
                let margin = pick(&self.picks[1], visit.margins.keys());
                let other = MarginKey { before: stop, group: None };
                Command::RemoveMargin { margin: margin.unwrap_or(other) }
            }
            20 => {
                let id = GroupId::new(format!("g{serial}"));
                Command::AddGroup(Group { id, name: text.clone(), seats: self.minutes })
            }
            21 if self.floor % 2 == 1 => {
                let group = self.group(visit).unwrap_or_else(|| "nobody".into());
                Command::SetSeats { group, seats: self.minutes }
            }
            21 => {
                let group = self.group(visit).unwrap_or_else(|| "nobody".into());
                Command::NameGroup { group, name: name.clone() }
            }
            22 => {
                let group = pick(&self.picks[1], visit.groups.keys());
                Command::RemoveGroup { group: group.unwrap_or_else(|| "nobody".into()) }
            }
            23 => {
                let mut place = self.place.clone();
                place.id = PlaceId::new(format!("p{serial}"));
                Command::AddPlace(place)
            }
            24 => Command::SetPlace { place: self.place(visit), field: self.place_field(visit) },
            25 => Command::RemovePlace { place: self.place(visit) },
            26 => {
                let mut person = self.person.clone();
                person.id = PersonId::new(format!("person{serial}"));
                Command::AddPerson(person)
            }
            27 => Command::SetPerson { person: self.person(visit), field: self.person_field() },
            28 if self.first => {
                let after = pick(&self.picks[1], visit.persons.keys());
                Command::MovePerson { person: self.person(visit), after }
            }
            28 => Command::RemovePerson { person: self.person(visit) },
            30 => Command::Relieve {
                stop,
                person: self.person(visit),
                role: self.attendance(visit).map_or(Role::Attends, |at| at.role),
            },
            31 => {
                let twin = pick(&self.picks[2], visit.persons.keys());
                let twin = twin.unwrap_or_else(|| "nobody".into());
                Command::MergePerson { person: self.person(visit), twin }
            }
            32 => {
                let (invitee, decided) = (*self.invitation).clone();
                let invitation = Some(decided).filter(|_| !self.first);
                Command::SetInvitation { invitee, invitation }
            }
            _ if self.first => Command::Leave { stop, person: self.person(visit) },
            _ => match self.attendance(visit) {
                Some(attendance) => Command::Attend { stop, attendance },
                None => Command::Leave { stop, person: self.person(visit) },
            },
        }
    }

    fn stop(&self, visit: &Visit, at: usize) -> StopId {
        let known = pick(self.picks.get(at).unwrap_or(&self.field), visit.stops.keys());
        known.filter(|_| !self.astray).unwrap_or_else(|| "nowhere".into())
    }

    fn place(&self, visit: &Visit) -> PlaceId {
        let known = pick(&self.picks[0], visit.places.keys());
        known.filter(|_| !self.astray).unwrap_or_else(|| "nowhere".into())
    }

    fn person(&self, visit: &Visit) -> PersonId {
        let known = pick(&self.picks[0], visit.persons.keys());
        known.filter(|_| !self.astray).unwrap_or_else(|| "nobody".into())
    }

    fn group(&self, visit: &Visit) -> Option<GroupId> {
        pick(&self.picks[2], visit.groups.keys()).filter(|_| self.first)
    }

    fn day(&self, visit: &Visit) -> NaiveDate {
        let known = pick(&self.picks[1], visit.days.keys());
        known.filter(|_| !self.astray).unwrap_or(self.date)
    }

    fn after(&self, visit: &Visit, day: NaiveDate) -> Option<StopId> {
        let line = visit.day(day).map(|day| day.stops.as_slice()).unwrap_or_default();
        pick(&self.picks[2], line.iter()).filter(|_| !self.first)
    }

    fn leg(&self, visit: &Visit) -> LegKey {
        let known = pick(&self.picks[0], visit.legs.keys());
        known.unwrap_or_else(|| self.new_leg(visit))
    }

    /// A move from a stop to the next of its day or to one behind that.
    fn new_leg(&self, visit: &Visit) -> LegKey {
        let from = self.stop(visit, 0);
        let line = visit.day_of(&from).map(|day| day.stops.as_slice()).unwrap_or_default();
        let mut behind = line.iter().skip_while(|id| **id != from).skip(1);
        let skipped = [0, 0, 0, 1, 2].get(self.picks[1].index(5)).copied().unwrap_or(0);
        let to = behind.nth(skipped).cloned().unwrap_or_else(|| "nowhere".into());
        let of = |id: &StopId| visit.stop(id).and_then(|stop| stop.group.clone());
        let group = of(&to).or_else(|| of(&from)).or_else(|| self.group(visit));
        LegKey { from, to, group }
    }

    fn new_stop(&self, visit: &Visit, serial: usize) -> Stop {
        let mut stop = (*self.stop).clone();
        stop.id = StopId::new(format!("s{serial}"));
        stop.uid = Uid::new(format!("u{serial}"));
        stop.group = self.group(visit);
        stop.place = pick(&self.picks[0], visit.places.keys());
        stop
    }

    fn attendance(&self, visit: &Visit) -> Option<Attendance> {
        let person = pick(&self.picks[1], visit.persons.keys())?;
        let role = match &self.role {
            Role::RepresentedBy(_) => {
                Role::RepresentedBy(pick(&self.picks[2], visit.persons.keys())?)
            }
            role => role.clone(),
        };
        Some(Attendance { person, role })
    }

    fn visit_field(&self) -> VisitField {
        let header = (*self.header).clone();
        match self.field.index(10) {
            0 => VisitField::Title(header.title),
            1 => VisitField::Reference(header.reference),
            2 => VisitField::Lang(header.lang),
            3 => VisitField::Zone(header.zone),
            4 => VisitField::Aims(header.aims),
            5 => VisitField::Status(header.status),
            6 => VisitField::HourStyle(header.hour_style),
            7 => VisitField::Office(header.office),
            8 => VisitField::Press(header.press),
            _ => VisitField::Mention(header.mention),
        }
    }

    const fn day_field(&self) -> DayField {
        if self.first { DayField::Zone(self.zone) } else { DayField::Hours(self.window) }
    }

    fn stop_field(&self, visit: &Visit) -> StopField {
        let text = self.texts.0.clone();
        match self.field.index(20) {
            0 => StopField::Title(self.texts.1.clone()),
            1 => StopField::Kind(self.stop.kind),
            2 => StopField::Timing(self.timing),
            3 => StopField::Window(self.window),
            4 => StopField::Precision(self.stop.precision),
            5 => StopField::Duration(self.minutes),
            6 => StopField::Minimum(self.minutes),
            7 => StopField::Zone(self.zone),
            8 => StopField::Place(pick(&self.picks[1], visit.places.keys())),
            9 => StopField::Room(text),
            10 | 11 => StopField::Group(self.group(visit)),
            12 => StopField::Optional(self.stop.optional),
            13 => StopField::Status(self.status),
            14 => StopField::Press(self.stop.press),
            15 => StopField::Audiences(self.stop.audiences.clone()),
            16 => StopField::Note(self.audience, text),
            17 => {
                let persons: Vec<PersonId> = visit.persons.keys().cloned().collect();
                StopField::Speeches(persons)
            }
            18 => StopField::Accepted(
                ProblemName { code: "pin_missed".to_owned(), about: text.clone() },
                self.first.then_some(Acceptance { minutes: 5, reason: text }),
            ),
            _ => StopField::Call(self.audience, self.clock),
        }
    }

    fn place_field(&self, visit: &Visit) -> PlaceField {
        let place = (*self.place).clone();
        match self.field.index(8) {
            0 => PlaceField::Name(place.name),
            1 => PlaceField::Commune(place.commune),
            2 => PlaceField::Address(place.address),
            3 => PlaceField::Coordinates(place.coordinates),
            4 => PlaceField::Access(place.access),
            5 => PlaceField::Parking(place.parking),
            6 => {
                let road = self.minutes.map(|minutes| Road {
                    minutes,
                    on: None,
                    source: self.texts.0.clone(),
                });
                let to = pick(&self.picks[1], visit.places.keys());
                let other = to.unwrap_or_else(|| "nowhere".into());
                PlaceField::Road(other, Means::ALL[self.field.index(Means::ALL.len())], road)
            }
            _ => PlaceField::Capacity(place.capacity),
        }
    }

    fn person_field(&self) -> PersonField {
        let person = (*self.person).clone();
        match self.field.index(18) {
            0 => PersonField::Civility(person.civility),
            1 => PersonField::FirstName(person.first_name),
            2 => PersonField::LastName(person.last_name),
            3 => PersonField::Function(person.function),
            4 => PersonField::Body(person.body),
            5 => PersonField::Role(person.role),
            6 => PersonField::Address(person.address),
            7 => PersonField::Mandate(person.mandate),
            8 => PersonField::Elected(person.elected),
            9 => PersonField::Born(person.born),
            10 => PersonField::Rank(person.rank),
            11 => PersonField::Mail(person.mail),
            12 => PersonField::Mobile(person.mobile),
            13 => PersonField::Diet(person.diet),
            14 => PersonField::Mobility(person.mobility),
            15 => PersonField::Reads(person.reads),
            16 => PersonField::Standing(person.standing),
            _ => PersonField::Telephone(person.telephone),
        }
    }
}

//! Visits with a mark of its own in every text, and who may find each: what the proof of audiences looks for.
//!
//! Records are taken apart whole: a new field does not compile until somebody has said here who may read it. Who reads what
//! is said anew, from the matrix of the audiences, and not asked of [`crate::edition`], which is what is being proved.

use crate::change::Record;
use crate::ids::PersonId;
use crate::layout::{Agenda, layout};
use crate::visit::{
    Acceptance, Attendance, Audience, Confidant, Confided, Group, Header, Invitation, ManualRank,
    Office, Person, PersonRole, Place, PressBlock, Road, Role, Status, Stop, Visit,
};
use std::collections::BTreeSet;

/// Somebody who gets something to read: an audience, or one person with the fields of an audience.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Who {
    /// Whose fields.
    pub audience: Audience,
    /// The person, if it is one.
    pub person: Option<PersonId>,
}

impl Who {
    /// Returns every audience, then everybody whom a visit knows.
    pub fn all(visit: &Visit) -> Vec<Self> {
        let audiences = Audience::ALL.map(|audience| Self { audience, person: None });
        let persons = visit
            .persons()
            .map(|person| Self { audience: person.audience(), person: Some(person.id.clone()) });
        audiences.into_iter().chain(persons).collect()
    }
}

/// A text that stands in one field of a visit and nowhere else.
#[derive(Clone, Debug)]
pub struct Mark {
    /// The text: a word of small letters that no face, no line and no file format changes.
    pub text: String,
    /// Which field it stands in.
    pub field: &'static str,
    /// Who may find it.
    pub readers: BTreeSet<Who>,
}

/// Returns the visit with a mark in every text, and all marks.
pub fn marked(visit: &Visit) -> (Visit, Vec<Mark>) {
    let agenda = layout(visit);
    let readers = Who::all(visit);
    let mut marker = Marker { visit, agenda: &agenda, readers: &readers, marks: Vec::new() };
    let mut records = Vec::new();
    for (key, record) in visit.records() {
        let record = marker.record(record);
        records.push((key, record));
    }
    let marks = marker.marks;
    // Only texts have changed, so the records fit as they did.
    let marked = Visit::from_records(records).unwrap_or_else(|| visit.clone());
    (marked, marks)
}

struct Marker<'a> {
    visit: &'a Visit,
    agenda: &'a Agenda,
    readers: &'a [Who],
    marks: Vec<Mark>,
}

impl Marker<'_> {
    fn put(&mut self, text: &mut String, field: &'static str, reads: impl Fn(&Who) -> bool) {
        let mark = word(self.marks.len());
        text.clone_from(&mark);
        let readers = self.readers.iter().filter(|who| reads(who)).cloned().collect();
        self.marks.push(Mark { text: mark, field, readers });
    }

    fn record(&mut self, record: Record) -> Record {
        match record {
            Record::Header(mut header) => {
                self.header(&mut header);
                Record::Header(header)
            }
            Record::Stop(mut stop) => {
                self.stop(&mut stop);
                Record::Stop(stop)
            }
            Record::Place(mut place) => {
                self.place(&mut place);
                Record::Place(place)
            }
            Record::Person(mut person) => {
                self.person(&mut person);
                Record::Person(person)
            }
            Record::Group(mut group) => {
                self.group(&mut group);
                Record::Group(group)
            }
            Record::Invitation(Invitation { answer, mut reason }) => {
                self.put(&mut reason, "reason of an invitation", |_| false);
                Record::Invitation(Invitation { answer, reason })
            }
            // Minutes and orders: no text.
            record @ (Record::Day(_) | Record::Leg(_) | Record::Margin(_) | Record::Roster(_)) => {
                record
            }
        }
    }

    fn header(&mut self, header: &mut Header) {
        let Header {
            title,
            reference,
            aims,
            mention,
            office: Office { name, service, address, telephone, mail, logo },
            press: PressBlock { accreditation, gate, contact },
            lang: _,
            zone: _,
            status: _,
            hour_style: _,
        } = header;
        for (text, field) in [
            (title, "title of the visit"),
            (reference, "reference"),
            (aims, "aims"),
            (mention, "mention"),
            (name, "office"),
            (service, "service"),
            (address, "address of the office"),
            (telephone, "telephone of the office"),
            (mail, "mail of the office"),
            (accreditation, "accreditation"),
            (gate, "gate"),
            (contact, "press contact"),
        ] {
            self.put(text, field, |_| true);
        }
        // A logo that is no picture is on no paper: the mark stands in one.
        self.put(logo, "logo", |_| true);
        *logo = format!(
            "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='3'><title>{logo}</title>\
             <rect width='9' height='3'/></svg>"
        );
    }

    fn stop(&mut self, stop: &mut Stop) {
        let told = stop.clone();
        let Stop {
            title,
            room,
            notes,
            // Ids, hours, numbers and choices.
            id: _,
            uid: _,
            kind: _,
            timing: _,
            window: _,
            precision: _,
            duration: _,
            minimum: _,
            zone: _,
            place: _,
            group: _,
            optional: _,
            status: _,
            press: _,
            audiences: _,
            attendances: _,
            calls: _,
            speeches: _,
            accepted,
        } = stop;
        self.put(title, "title of a stop", |who| knows(who, &told));
        self.put(room, "room", |who| knows(who, &told));
        for (written_for, note) in notes {
            self.put(note, "note", |who| knows(who, &told) && who.audience.reads(*written_for));
        }
        for Acceptance { minutes: _, reason } in accepted.values_mut() {
            self.put(reason, "reason of an accepted problem", |_| false);
        }
    }

    fn place(&mut self, place: &mut Place) {
        let visit = self.visit;
        let id = place.id.clone();
        let Place {
            id: _,
            name,
            commune,
            address,
            access,
            parking,
            coordinates: _,
            capacity: _,
            roads,
        } = place;
        let goes = |who: &Who| {
            visit.stops().any(|(_, stop)| stop.place.as_ref() == Some(&id) && knows(who, stop))
        };
        let comes = |who: &Who| who.audience != Audience::Public && goes(who);
        self.put(name, "place", goes);
        self.put(address, "address", goes);
        self.put(commune.get_or_insert_default(), "commune", goes);
        self.put(access, "access", comes);
        self.put(parking, "parking", comes);
        for Road { minutes: _, on: _, source } in roads.values_mut() {
            self.put(source, "source of the minutes of a road", |_| false);
        }
    }

    fn person(&mut self, person: &mut Person) {
        let visit = self.visit;
        let known = person.clone();
        let Person {
            first_name,
            last_name,
            function,
            body,
            address,
            mandate,
            rank,
            mail,
            telephone,
            mobile,
            diet,
            mobility,
            id: _,
            civility: _,
            role: _,
            elected: _,
            born: _,
            reads: _,
            standing: _,
        } = person;
        let meets = |who: &Who| knows_of(who, &known, visit);
        let ours = |who: &Who| who.audience == Audience::Internal;
        self.put(first_name, "first name", meets);
        self.put(last_name, "family name", meets);
        self.put(function, "function", meets);
        self.put(body, "body", meets);
        self.put(address, "form of address", |who| ours(who) && meets(who));
        self.put(mail, "mail", |who| ours(who) && meets(who));
        self.put(telephone, "telephone", |who| ours(who) && meets(who));
        self.put(mandate, "mandate", |_| false);
        if let Some(ManualRank { position: _, reason }) = rank {
            self.put(reason, "reason of a rank", |who| ours(who) && meets(who));
        }
        for (Confided { text, to }, field) in
            [(mobile, "mobile"), (diet, "diet"), (mobility, "mobility")]
        {
            let trusted = |who: &Who| match to {
                Confidant::Internal => ours(who),
                Confidant::Drivers => ours(who) || who.audience == Audience::Drivers,
            };
            self.put(text, field, |who| trusted(who) && meets(who));
        }
    }

    fn group(&mut self, group: &mut Group) {
        let (visit, agenda) = (self.visit, self.agenda);
        let id = group.id.clone();
        // Seats: a number, and in no edition.
        let Group { id: _, name, seats: _ } = group;
        self.put(name, "group", |who| {
            let is_in = |stop: &Stop| stop.group.as_ref() == Some(&id) && knows(who, stop);
            let moves = matches!(who.audience, Audience::Internal | Audience::Drivers);
            let meets = agenda.margins.iter().any(|margin| {
                let stop = visit.stop(&margin.before);
                margin.group.as_ref() == Some(&id) && stop.is_some_and(|stop| knows(who, stop))
            });
            let goes = agenda.legs.iter().any(|leg| {
                let known = |stop| visit.stop(stop).is_some_and(|stop| knows(who, stop));
                leg.group.as_ref() == Some(&id) && known(&leg.from) && known(&leg.to)
            });
            visit.stops().any(|(_, stop)| is_in(stop)) || moves && (meets || goes)
        });
    }
}

/// Who knows of a stop.
fn knows(who: &Who, stop: &Stop) -> bool {
    let told = |to: Audience| stop.audiences.contains(&to);
    stop.status != Status::Dropped
        && match (&who.person, who.audience) {
            (Some(person), _) => {
                let stands_in = |at: &Attendance| matches!(&at.role, Role::RepresentedBy(other) if other == person);
                let comes = stop.presence(person).is_some_and(|presence| presence.comes());
                comes || stop.attendances.iter().any(stands_in)
            }
            (None, Audience::Public) => told(Audience::Public),
            (None, Audience::Participants) => {
                told(Audience::Public) || told(Audience::Participants)
            }
            (None, Audience::Internal) => !stop.audiences.is_empty(),
            (None, Audience::Drivers) => told(Audience::Drivers),
        }
}

/// Who knows of a person.
fn knows_of(who: &Who, person: &Person, visit: &Visit) -> bool {
    let authority =
        |person: &Person| matches!(person.role, Some(PersonRole::Guest | PersonRole::Host));
    let named = |Attendance { person: at, role }: &Attendance| {
        let public = who.audience == Audience::Public;
        let comes = !public || visit.person(at).is_some_and(authority);
        match role {
            Role::Welcomes | Role::Speaks(_) => *at == person.id,
            Role::Attends => *at == person.id && comes,
            Role::RepresentedBy(other) => (*at == person.id || *other == person.id) && comes,
            Role::Awaited | Role::Declined | Role::Absent => {
                *at == person.id && who.audience == Audience::Internal
            }
        }
    };
    who.audience == Audience::Internal
        || who.person.as_ref() == Some(&person.id)
        || authority(person)
        || person.role == Some(PersonRole::Delegation) && who.audience != Audience::Public
        || visit.stops().any(|(_, stop)| knows(who, stop) && stop.attendances.iter().any(named))
}

/// The word of a number: seven small letters, none the beginning of another.
fn word(number: usize) -> String {
    let mut letters = ['a'; 4];
    let mut rest = number;
    for letter in letters.iter_mut().rev() {
        let digit = u8::try_from(rest % 26).unwrap_or_default();
        *letter = char::from(b'a' + digit);
        rest /= 26;
    }
    format!("zq{}x", letters.iter().collect::<String>())
}

//! The people of the visit, in the window.

mod typed;

use super::Desk;
use super::edits::Gesture;
use crate::failure::{CellRefusal, Failure as Reason};
use crate::invitees;
use crate::say::Label;
use crate::session::Session;
use crate::territories::territories;
use crate::view;
use crate::wire::people::{Doing, PeopleView, PersonCell};
use crate::wire::window::{Failure, Snapshot};
use domain::Command;
use domain::command::{PersonField, StopField};
use domain::ids::{PersonId, StopId};
use domain::visit::{Attendance, Invitation, Invitee, ManualRank, Role, Stop};
use std::num::NonZeroUsize;

impl Desk {
    pub(crate) fn people(
        &mut self,
        stop: Option<String>,
        aisle: Option<u32>,
    ) -> Result<PeopleView, Failure> {
        let session = self.session()?;
        let visit = session.visit();
        let stop = stop.and_then(|id| visit.stop(&StopId::new(id)));
        let known = territories(visit);
        let aisle = aisle.and_then(|side| NonZeroUsize::new(usize::try_from(side).ok()?));
        Ok(view::people(visit, session.agenda(), stop, aisle, &known, self.voice(session)))
    }

    pub(crate) fn add_person(
        &mut self,
        revision: u32,
        text: String,
        stop: Option<String>,
        doing: Option<Doing>,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |desk, session| {
            let id = PersonId::new(desk.host.fresh_id());
            let person = typed::person(&text, id.clone()).ok_or(CellRefusal::NoName)?;
            let label = Some(Label::People { name: person.full_name() });
            let mut commands = vec![Command::AddPerson(Box::new(person))];
            if let Some(stop) = stop {
                let stop = found(session, stop)?;
                commands.extend(doing_commands(stop, &id, doing.unwrap_or(Doing::Confirmed))?);
            }
            Ok(Gesture { commands, label, focus: None })
        })
    }

    pub(crate) fn edit_person(
        &mut self,
        revision: u32,
        person: String,
        cell: PersonCell,
        text: String,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |desk, session| {
            let id = PersonId::new(person);
            let known = session.visit().person(&id);
            let known = known.ok_or_else(|| no_person(session, &id))?;
            let today = desk.host.today();
            let field = typed::field(known, cell, &text, today, desk.voice(session))?;
            Ok(vec![Command::SetPerson { person: id, field }].into())
        })
    }

    pub(crate) fn remove_person(
        &mut self,
        revision: u32,
        person: String,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |_, _| {
            Ok(vec![Command::RemovePerson { person: PersonId::new(person) }].into())
        })
    }

    pub(crate) fn attend(
        &mut self,
        revision: u32,
        stop: String,
        person: String,
        doing: Doing,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |_, session| {
            let stop = found(session, stop)?;
            let id = PersonId::new(person);
            let name = session.visit().person(&id).map(domain::visit::Person::full_name);
            let name = name.ok_or_else(|| no_person(session, &id))?;
            let label = Some(Label::Attendance { stop: stop.title.clone(), name });
            let commands = doing_commands(stop, &id, doing)?;
            Ok(Gesture { commands, label, focus: None })
        })
    }

    pub(crate) fn place_person(
        &mut self,
        revision: u32,
        person: String,
        position: u32,
        reason: String,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |_, _| {
            let rank = ManualRank { position, reason: reason.trim().to_owned() };
            Ok(set_rank(person, Some(rank)))
        })
    }

    pub(crate) fn return_to_rule(
        &mut self,
        revision: u32,
        person: String,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |_, _| Ok(set_rank(person, None)))
    }

    pub(crate) fn order_speeches(
        &mut self,
        revision: u32,
        stop: String,
        persons: Vec<String>,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |_, _| {
            let persons = persons.into_iter().map(PersonId::new).collect();
            let field = StopField::Speeches(persons);
            Ok(vec![Command::SetStop { stop: StopId::new(stop), field }].into())
        })
    }

    pub(crate) fn decide(
        &mut self,
        revision: u32,
        office: String,
        territory: String,
        answer: Option<String>,
        reason: String,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |_, _| {
            let invitee = Invitee {
                office: invitees::office(&office).ok_or(Reason::Unexpected(office))?,
                territory,
            };
            let invitation = answer
                .map(|answer| invitees::answer(&answer).ok_or(Reason::Unexpected(answer)))
                .transpose()?
                .map(|answer| Invitation { answer, reason });
            Ok(vec![Command::SetInvitation { invitee, invitation }].into())
        })
    }

    pub(crate) fn merge_persons(
        &mut self,
        revision: u32,
        person: String,
        twin: String,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |_, _| {
            let (person, twin) = (PersonId::new(person), PersonId::new(twin));
            Ok(vec![Command::MergePerson { person, twin }].into())
        })
    }
}

fn set_rank(person: String, rank: Option<ManualRank>) -> Gesture {
    let field = PersonField::Rank(rank);
    vec![Command::SetPerson { person: PersonId::new(person), field }].into()
}

fn found(session: &Session, id: String) -> Result<&Stop, Reason> {
    session.visit().stop(&StopId::new(id.as_str())).ok_or(Reason::NoSuchStop(id))
}

fn no_person(session: &Session, id: &PersonId) -> Reason {
    Reason::refused(domain::Refusal::NoPerson(id.clone()), None, session.visit())
}

/// The edits by which somebody does or answers something at a stop.
fn doing_commands(stop: &Stop, id: &PersonId, doing: Doing) -> Result<Vec<Command>, Reason> {
    let at = |role: Role| {
        let attendance = Attendance { person: id.clone(), role };
        Command::Attend { stop: stop.id.clone(), attendance }
    };
    let relieve = |role: Role| Command::Relieve { stop: stop.id.clone(), person: id.clone(), role };
    let own = || stop.attendances.iter().filter(|at| at.person == *id).map(|at| &at.role);
    let has = |role: &Role| own().any(|other| other.same_kind(role));
    let answer = |given: Role| vec![at(given)];
    let confirmed = || -> Vec<Command> {
        // Who welcomes or speaks is there; whoever comes for nothing else attends.
        if own().any(Role::is_act) {
            own().filter(|role| role.is_answer()).map(|role| relieve(role.clone())).collect()
        } else {
            answer(Role::Attends)
        }
    };
    let drop = |role: Role| -> Vec<Command> {
        if !has(&role) {
            return Vec::new();
        }
        // Who no longer acts is still there.
        let alone = own().count() == 1;
        let stays = alone.then(|| at(Role::Attends));
        stays.into_iter().chain([relieve(role)]).collect()
    };
    Ok(match doing {
        Doing::Confirmed => confirmed(),
        Doing::Awaited => answer(Role::Awaited),
        Doing::Declined => answer(Role::Declined),
        Doing::Absent => answer(Role::Absent),
        Doing::RepresentedBy(other) => answer(Role::RepresentedBy(PersonId::new(other))),
        Doing::Welcomes => vec![at(Role::Welcomes)],
        Doing::Speaks(text) => vec![at(Role::Speaks(typed::minutes(&text)?))],
        Doing::NoWelcome => drop(Role::Welcomes),
        Doing::NoSpeech => drop(Role::Speaks(None)),
        Doing::Leaves => vec![Command::Leave { stop: stop.id.clone(), person: id.clone() }],
    })
}

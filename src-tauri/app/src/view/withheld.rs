//! What is withheld from a reader, in words.

use crate::desk;
use crate::say::{self, Voice};
use crate::wire::withheld::{WithheldGroup, WithheldThing, WithheldView};
use domain::edition::{Withheld, WithheldKind};
use domain::ids::{PersonId, PlaceId, StopId};
use domain::layout::Agenda;
use domain::visit::{Audience, Role, Visit};
use text::Words;
use text::typography::capitalised;

/// Says what is withheld; `facts` in the order of their kinds, as [`domain::edition::withheld`] gives them.
pub fn withheld(
    facts: &[Withheld],
    visit: &Visit,
    agenda: &Agenda,
    voice: Voice<'_>,
) -> WithheldView {
    let teller = Teller { visit, agenda, voice };
    let titles = sorts(facts, voice.words);
    let summary = if titles.is_empty() {
        voice.words.withheld_everything_read()
    } else {
        voice.words.withheld_summary(titles.join(", "))
    };
    let group = |(title, facts): (&String, &[Withheld])| WithheldGroup {
        title: capitalised(title),
        things: facts.iter().map(|fact| teller.thing(fact)).collect(),
    };
    WithheldView { summary, groups: titles.iter().zip(alike(facts)).map(group).collect() }
}

/// Says how many things of each sort are withheld, as inside a sentence: « 3 notes internes », « les marges ».
pub fn sorts(facts: &[Withheld], words: &Words) -> Vec<String> {
    let name = |facts: &[Withheld]| Some(sort(facts.first()?.kind(), facts.len(), words));
    alike(facts).filter_map(name).collect()
}

/// The facts by their sort; hours « en place à » are one, whoever they are for.
fn alike(facts: &[Withheld]) -> impl Iterator<Item = &[Withheld]> {
    let sort = |fact: &Withheld| match fact.kind() {
        WithheldKind::Call(_) => WithheldKind::Call(Audience::Public),
        kind => kind,
    };
    facts.chunk_by(move |one, next| sort(one) == sort(next))
}

/// « 3 notes internes », « les marges »: so many things of a sort, as inside a sentence.
fn sort(kind: WithheldKind, count: usize, words: &Words) -> String {
    match kind {
        WithheldKind::Stop => words.withheld_stop(count),
        WithheldKind::Reserve => words.withheld_reserve(count),
        WithheldKind::Person => words.withheld_person(count),
        WithheldKind::Presence => words.withheld_presence(count),
        WithheldKind::Speech => words.withheld_speech(count),
        WithheldKind::Note(Audience::Public) => words.withheld_note_public(count),
        WithheldKind::Note(Audience::Participants) => words.withheld_note_participants(count),
        WithheldKind::Note(Audience::Internal) => words.withheld_note_internal(count),
        WithheldKind::Note(Audience::Drivers) => words.withheld_note_drivers(count),
        WithheldKind::Call(_) => words.withheld_call(count),
        WithheldKind::Telephone => words.withheld_telephone(count),
        WithheldKind::Mobile => words.withheld_mobile(count),
        WithheldKind::Diet => words.withheld_diet(count),
        WithheldKind::Mobility => words.withheld_mobility(count),
        WithheldKind::Mail => words.withheld_mail(count),
        WithheldKind::Address => words.withheld_address(count),
        WithheldKind::Standing => words.withheld_standing(count),
        WithheldKind::Access => words.withheld_access(count),
        WithheldKind::Parking => words.withheld_parking(count),
        WithheldKind::Capacity => words.withheld_capacity(count),
        WithheldKind::Fixed => words.withheld_fixed(),
        WithheldKind::Leeway => words.withheld_leeway(),
        WithheldKind::Leg => words.withheld_leg(),
        WithheldKind::Margin => words.withheld_margin(),
    }
}

struct Teller<'a> {
    visit: &'a Visit,
    agenda: &'a Agenda,
    voice: Voice<'a>,
}

impl Teller<'_> {
    fn thing(&self, fact: &Withheld) -> WithheldThing {
        let (of, text) = match fact {
            Withheld::Stop(stop) | Withheld::Reserve(stop) => (self.at(stop), String::new()),
            Withheld::Person(person) => (self.name(person), self.function(person)),
            Withheld::Presence(stop, person) => (self.at(stop), self.presence(stop, person)),
            Withheld::Speech(stop, person) => (self.at(stop), self.presence(stop, person)),
            Withheld::Note(stop, audience) => (self.at(stop), self.note(stop, *audience)),
            Withheld::Call(stop, audience) => (self.at(stop), self.call(stop, *audience)),
            Withheld::Telephone(person) => (
                self.name(person),
                text::phones::pairs(
                    self.visit.person(person).map_or("", |person| &person.telephone),
                ),
            ),
            Withheld::Mobile(person) => self.of_person(person, |person| person.mobile.text.clone()),
            Withheld::Diet(person) => self.of_person(person, |person| person.diet.text.clone()),
            Withheld::Mobility(person) => {
                self.of_person(person, |person| person.mobility.text.clone())
            }
            Withheld::Mail(person) => self.of_person(person, |person| person.mail.clone()),
            Withheld::Address(person) => self.of_person(person, |person| person.address.clone()),
            Withheld::Standing(person) => self.of_person(person, |person| {
                let reason = person.rank.as_ref().map_or("", |rank| &rank.reason);
                let known = [person.mandate.as_str(), reason];
                known.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
            }),
            Withheld::Access(place) => self.of_place(place, |place| place.access.clone()),
            Withheld::Parking(place) => self.of_place(place, |place| place.parking.clone()),
            Withheld::Capacity(place) => self.of_place(place, |place| {
                place.capacity.map_or_else(String::new, |seats| {
                    self.voice.words.withheld_seats(usize::try_from(seats).unwrap_or(usize::MAX))
                })
            }),
            Withheld::Fixed(stop) => (self.at(stop), self.voice.words.withheld_hour_fixed()),
            Withheld::Leeway(stop) => (self.at(stop), self.leeway(stop)),
            Withheld::Leg(key) => (self.at(&key.to), self.leg(key)),
            Withheld::Margin(key) => (self.at(&key.before), self.margin(key)),
        };
        WithheldThing { stop: fact.stop().map(ToString::to_string), of, text }
    }

    /// « 9h35 Atelier »
    fn at(&self, stop: &StopId) -> String {
        let planned = self.agenda.stop(stop);
        let start =
            planned.and_then(|planned| Some(self.voice.clock(planned.clock(planned.start?))));
        let title = say::title(self.visit, stop);
        start.map_or_else(|| title.to_owned(), |hour| format!("{hour} {title}"))
    }

    fn name(&self, person: &PersonId) -> String {
        self.visit.person(person).map_or_else(|| person.to_string(), |person| person.full_name())
    }

    fn function(&self, person: &PersonId) -> String {
        self.visit.person(person).map_or_else(String::new, |person| person.function.clone())
    }

    fn of_person(
        &self,
        person: &PersonId,
        text: impl FnOnce(&domain::visit::Person) -> String,
    ) -> (String, String) {
        (self.name(person), self.visit.person(person).map_or_else(String::new, text))
    }

    fn of_place(
        &self,
        place: &PlaceId,
        text: impl FnOnce(&domain::visit::Place) -> String,
    ) -> (String, String) {
        match self.visit.place(place) {
            Some(place) => (place.name.clone(), text(place)),
            None => (place.to_string(), String::new()),
        }
    }

    /// « Claire PETIT, prise de parole (5 min) »: every role that the person has there.
    fn presence(&self, stop: &StopId, person: &PersonId) -> String {
        let words = self.voice.words;
        let attendances = self.visit.stop(stop).map_or(&[][..], |stop| &stop.attendances);
        let civility = self.visit.person(person).and_then(|person| person.civility);
        let gender = crate::say::gender(civility);
        let roles = attendances.iter().filter(|at| at.person == *person).map(|at| match &at.role {
            Role::Attends => words.role_attends(gender),
            Role::Welcomes => words.role_welcomes(),
            Role::Speaks(None) => words.role_speaks(),
            Role::Speaks(Some(minutes)) => words.role_speaks_minutes(*minutes),
            Role::Awaited => words.role_awaited(gender),
            Role::Declined => words.role_declined(gender),
            Role::Absent => words.role_absent(gender),
            Role::RepresentedBy(other) => words.role_represented(gender, self.name(other)),
        });
        std::iter::once(self.name(person)).chain(roles).collect::<Vec<_>>().join(", ")
    }

    fn note(&self, stop: &StopId, audience: Audience) -> String {
        let stop = self.visit.stop(stop);
        stop.and_then(|stop| stop.notes.get(&audience)).cloned().unwrap_or_default()
    }

    fn call(&self, stop: &StopId, audience: Audience) -> String {
        let at = self.visit.stop(stop).and_then(|stop| stop.calls.get(&audience).copied());
        let hour = at.map_or_else(String::new, |at| self.voice.clock(at));
        format!("{hour}, {}", desk::audience(audience, self.voice.words))
    }

    fn leeway(&self, id: &StopId) -> String {
        let words = self.voice.words;
        let stop = self.visit.stop(id);
        let latest = self
            .agenda
            .stop(id)
            .and_then(|planned| Some(self.voice.clock(planned.clock(planned.latest?))))
            .map(|hour| words.withheld_latest(hour));
        let minimum = stop
            .filter(|stop| stop.least_minutes() < stop.planned_minutes())
            .map(|stop| words.withheld_minimum(self.voice.duration(stop.least_minutes())));
        let optional = stop.and_then(|stop| stop.optional).map(|n| words.withheld_optional(n));
        [latest, minimum, optional].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn leg(&self, key: &domain::visit::LegKey) -> String {
        let place = |id: &StopId| {
            let place = self.visit.stop(id).and_then(|stop| self.visit.place(stop.place.as_ref()?));
            place.map_or_else(|| say::title(self.visit, id).to_owned(), |place| place.name.clone())
        };
        let minutes = self.visit.leg(key).and_then(|leg| leg.minutes);
        let minutes = minutes.map_or_else(|| "?".to_owned(), |m| self.voice.duration(m));
        self.voice.words.withheld_leg_line(place(&key.from), minutes, place(&key.to))
    }

    fn margin(&self, key: &domain::visit::MarginKey) -> String {
        let margin = self
            .agenda
            .margins
            .iter()
            .find(|margin| margin.before == key.before && margin.group == key.group);
        margin.map_or_else(String::new, |margin| {
            let [left, wanted] = [margin.left, margin.wanted].map(|m| self.voice.duration(m));
            self.voice.words.withheld_margin_line(left, wanted)
        })
    }
}

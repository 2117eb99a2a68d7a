//! The screen « Personnes »: order, presence, speeches and seats of a stop, and who was forgotten.

mod cards;
mod forgotten;

use crate::say::{self, Voice};
use crate::wire::people::{
    AisleSeats, ForgottenRow, PeopleView, PersonRow, Seat, SpeechRow, StopChoice,
};
use domain::Agenda;
use domain::ids::PersonId;
use domain::precedence::{self, Placed, Reason, Territories, Territory};
use domain::problem::ProblemKind;
use domain::visit::{Civility, Person, Presence, Role, Standing, Stop, Visit};
use std::num::NonZeroUsize;
use text::typography::capitalised;

/// What the screen is drawn from.
pub(super) struct Drawing<'a> {
    visit: &'a Visit,
    agenda: &'a Agenda,
    territories: &'a Territories,
    voice: Voice<'a>,
}

/// Says what is odd about who is at a stop: somebody is elsewhere at that hour or does not come, nobody welcomes, the order of
/// arrivals and speeches. That a commune is not known is for the screen where people are ranked by it.
pub fn odd_people(
    visit: &Visit,
    agenda: &Agenda,
    stop: &Stop,
    territories: &Territories,
    voice: Voice<'_>,
) -> Vec<String> {
    let problems = agenda.problems.iter().filter(|problem| {
        problem.stops.contains(&stop.id)
            && matches!(
                problem.kind,
                ProblemKind::PersonInTwoPlaces { .. } | ProblemKind::PersonCountedOnInVain { .. }
            )
    });
    let problems = problems.map(|problem| say::problem(problem, visit, agenda, voice).headline);
    let order = precedence::order(visit, stop, &Territory::of_stop(visit, stop, territories));
    let lints = precedence::lints(visit, agenda, stop, &order);
    let lints = lints.iter().filter(|lint| !matches!(lint, precedence::Lint::NoCommune));
    let said = problems.chain(lints.map(|lint| say::lint(lint, visit, voice)));
    said.map(|text| say::sentence(&capitalised(&text))).collect()
}

/// Draws the people of a stop, or of the whole visit; at a stop also with so many seats on each side of an aisle.
pub fn people(
    visit: &Visit,
    agenda: &Agenda,
    stop: Option<&Stop>,
    seats_a_side: Option<NonZeroUsize>,
    territories: &Territories,
    voice: Voice<'_>,
) -> PeopleView {
    Drawing { visit, agenda, territories, voice }.draw(stop, seats_a_side)
}

/// Says who was forgotten at the places of a visit: what is open, and what is settled.
pub fn forgotten(
    visit: &Visit,
    agenda: &Agenda,
    territories: &Territories,
    voice: Voice<'_>,
) -> (Vec<ForgottenRow>, Vec<ForgottenRow>) {
    Drawing { visit, agenda, territories, voice }.forgotten()
}

impl Drawing<'_> {
    fn draw(&self, stop: Option<&Stop>, seats_a_side: Option<NonZeroUsize>) -> PeopleView {
        let words = self.voice.words;
        let order = match stop {
            Some(stop) => {
                let at = Territory::of_stop(self.visit, stop, self.territories);
                precedence::order(self.visit, stop, &at)
            }
            None => precedence::roll(self.visit, self.territories),
        };
        let speeches = stop.map(|stop| precedence::speeches(stop, &order)).unwrap_or_default();
        let total = speeches.iter().filter_map(|(_, minutes)| *minutes).sum::<u32>();
        let by_hand = stop.is_some_and(|stop| !stop.speeches.is_empty());
        let first = order.first().map(|placed| self.short(&placed.person)).unwrap_or_default();
        let (forgotten, settled) = self.forgotten();
        let warn = |lint: &precedence::Lint| {
            say::sentence(&capitalised(&say::lint(lint, self.visit, self.voice)))
        };
        let lints = stop.map(|stop| precedence::lints(self.visit, self.agenda, stop, &order));
        let in_paris =
            order.iter().any(|placed| placed.listed.is_some_and(|listed| listed.article == 2));
        PeopleView {
            stop: stop.map_or_else(String::new, |stop| stop.id.to_string()),
            stops: self.stops(),
            summary: words.people_summary(order.len()),
            rows: self.rows(stop, &order),
            text: if in_paris { words.people_text_paris() } else { words.people_text() },
            forgotten,
            settled,
            speeches_total: if total == 0 {
                String::new()
            } else {
                words.people_speeches_total(total)
            },
            speeches_note: match (speeches.is_empty(), by_hand) {
                (true, _) => String::new(),
                (false, true) => words.people_speeches_by_hand(&first),
                (false, false) => words.people_speeches_rule(&first),
            },
            speeches_by_hand: by_hand,
            speeches: speeches.into_iter().map(|speech| self.speech(speech)).collect(),
            seats: stop.map(|_| self.seats(&order)).unwrap_or_default(),
            aisle: stop.and(seats_a_side).map(|side| self.aisle(&order, side)).unwrap_or_default(),
            warnings: lints.unwrap_or_default().iter().map(warn).collect(),
            persons: self.visit.persons().map(|person| self.card(person)).collect(),
            twins: self.twins(),
        }
    }

    fn stops(&self) -> Vec<StopChoice> {
        let choice =
            |stop: &Stop| StopChoice { id: stop.id.to_string(), name: self.stop_name(stop) };
        self.visit.stops().map(|(_, stop)| choice(stop)).collect()
    }

    /// « 12h15 Réunion d’échanges »
    fn stop_name(&self, stop: &Stop) -> String {
        let hour = self.hour(stop);
        if hour.is_empty() { stop.title.clone() } else { format!("{hour} {}", stop.title) }
    }

    fn hour(&self, stop: &Stop) -> String {
        let planned = self.agenda.stop(&stop.id);
        let clock = planned.and_then(|planned| Some(planned.clock(planned.start?)));
        clock.map_or_else(String::new, |at| self.voice.clock(at))
    }

    fn rows(&self, stop: Option<&Stop>, order: &[Placed]) -> Vec<PersonRow> {
        let mut rows: Vec<PersonRow> = order
            .iter()
            .zip(1..)
            .filter_map(|(placed, at)| self.placed(stop, placed, at))
            .collect();
        let Some(stop) = stop else { return rows };
        let placed = |id: &PersonId| order.iter().any(|placed| placed.person == *id);
        let recorded: Vec<&PersonId> = stop.people().into_iter().filter(|id| !placed(id)).collect();
        for id in &recorded {
            let Some(person) = self.visit.person(id) else { continue };
            let comes = stop.presence(id).is_some_and(|presence| presence.comes());
            let away = if comes {
                self.voice.words.people_beside()
            } else {
                self.voice.words.people_away(gender(person))
            };
            rows.push(self.row(Some(stop), person, None, away));
        }
        let others =
            self.visit.persons().filter(|one| !placed(&one.id) && !recorded.contains(&&one.id));
        rows.extend(others.map(|person| {
            let reason = self.voice.words.people_presence_none();
            self.row(Some(stop), person, None, reason)
        }));
        rows
    }

    fn placed(&self, stop: Option<&Stop>, placed: &Placed, position: u32) -> Option<PersonRow> {
        let person = self.visit.person(&placed.person)?;
        let why = say::why(placed, self.visit, self.voice);
        let ranked = !matches!(
            placed.reason,
            Reason::Unlisted
                | Reason::Choice
                | Reason::Free
                | Reason::Central
                | Reason::Elsewhere(_)
                | Reason::Unsure(_)
        ) || placed.by_hand.is_some();
        let mut row = self.row(stop, person, ranked.then_some(position), why.reason);
        row.source = why.source;
        row.choice = matches!(
            placed.reason,
            Reason::Choice | Reason::Free | Reason::AfterMayor | Reason::Inviting
        );
        row.by_hand = placed.by_hand.as_ref().map_or_else(String::new, |rank| rank.reason.clone());
        Some(row)
    }

    fn row(
        &self,
        stop: Option<&Stop>,
        person: &Person,
        position: Option<u32>,
        reason: String,
    ) -> PersonRow {
        let words = self.voice.words;
        let presence = stop.and_then(|stop| stop.presence(&person.id));
        let name = self.listed(person);
        let label = match position {
            Some(at) => words.people_row(&person.function, &name, at, &reason),
            None => words.people_row_unranked(&person.function, &name, &reason),
        };
        let (roles, roles_text) = stop.map(|stop| self.roles(stop, person)).unwrap_or_default();
        let parts = [label, self.presence_text(presence.as_ref(), person), roles_text.clone()];
        PersonRow {
            id: person.id.to_string(),
            label: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
            name,
            function: person.function.clone(),
            position,
            reason,
            source: String::new(),
            by_hand: String::new(),
            choice: false,
            standing: person.standing.map_or("", standing).to_owned(),
            presence: presence.as_ref().map_or("", presence_word).to_owned(),
            presence_text: self.presence_text(presence.as_ref(), person),
            roles,
            roles_text,
        }
    }

    fn roles(&self, stop: &Stop, person: &Person) -> (Vec<String>, String) {
        let words = self.voice.words;
        let (mut codes, mut said) = (Vec::new(), Vec::new());
        for at in stop.attendances.iter().filter(|at| at.person == person.id) {
            match at.role {
                Role::Welcomes => {
                    codes.push("welcomes".to_owned());
                    said.push(words.people_role_welcomes());
                }
                Role::Speaks(minutes) => {
                    codes.push("speaks".to_owned());
                    said.push(match minutes {
                        Some(minutes) => words.people_role_speaks_minutes(minutes),
                        None => words.people_role_speaks(),
                    });
                }
                _ => {}
            }
        }
        (codes, said.join(", "))
    }

    fn presence_text(&self, presence: Option<&Presence>, person: &Person) -> String {
        let (words, gender) = (self.voice.words, gender(person));
        match presence {
            Some(Presence::Confirmed) => words.people_presence_confirmed(gender),
            Some(Presence::Awaited) => words.people_presence_awaited(gender),
            Some(Presence::Declined) => words.people_presence_declined(gender),
            Some(Presence::Absent) => words.people_presence_absent(gender),
            Some(Presence::RepresentedBy(other)) => {
                words.people_presence_represented(gender, self.short(other))
            }
            None => String::new(),
        }
    }

    fn speech(&self, (id, minutes): (PersonId, Option<u32>)) -> SpeechRow {
        let name =
            self.visit.person(&id).map_or_else(|| id.to_string(), |person| self.listed(person));
        let minutes = minutes.map_or_else(String::new, |minutes| self.voice.duration(minutes));
        SpeechRow { id: id.to_string(), name, minutes }
    }

    /// As seen from the room: who sits to the right of the first is on the left.
    fn seats(&self, order: &[Placed]) -> Vec<Seat> {
        let (centre, right, left) = precedence::seats(order);
        let all = right.into_iter().rev().chain(centre).chain(left);
        all.filter_map(|id| self.seat(order, id)).collect()
    }

    fn aisle(&self, order: &[Placed], seats_a_side: NonZeroUsize) -> Vec<AisleSeats> {
        let seat = |id: &PersonId| self.seat(order, id);
        let rows = precedence::aisle(order, seats_a_side).into_iter();
        rows.map(|row| AisleSeats {
            left: row.left.into_iter().rev().filter_map(seat).collect(),
            right: row.right.into_iter().filter_map(seat).collect(),
        })
        .collect()
    }

    fn seat(&self, order: &[Placed], id: &PersonId) -> Option<Seat> {
        let person = self.visit.person(id)?;
        let at = order.iter().position(|placed| placed.person == *id)?;
        let position = u32::try_from(at + 1).ok()?;
        Some(Seat { id: id.to_string(), name: family_name(person), position })
    }

    /// « Mme Hélène VIDAL »
    fn listed(&self, person: &Person) -> String {
        text::names::listed(
            civility(person),
            &person.first_name,
            &person.last_name,
            self.voice.lang(),
        )
    }

    /// « Mme VIDAL »
    fn short(&self, id: &PersonId) -> String {
        let Some(person) = self.visit.person(id) else { return id.to_string() };
        let lang = self.voice.lang();
        let name = family_name(person);
        match civility(person) {
            Some(civility) => format!("{}\u{a0}{name}", text::names::civility(civility, lang)),
            None => name,
        }
    }
}

fn family_name(person: &Person) -> String {
    if person.last_name.is_empty() { person.first_name.clone() } else { person.last_name.clone() }
}

fn civility(person: &Person) -> Option<text::names::Civility> {
    person.civility.map(|civility| match civility {
        Civility::Mister => text::names::Civility::Mister,
        Civility::Madam => text::names::Civility::Madam,
    })
}

fn gender(person: &Person) -> &'static str {
    crate::say::gender(person.civility)
}

const fn presence_word(presence: &Presence) -> &'static str {
    match presence {
        Presence::Confirmed => "confirmed",
        Presence::Awaited => "awaited",
        Presence::Declined => "declined",
        Presence::Absent => "absent",
        Presence::RepresentedBy(_) => "represented",
    }
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::AfterMayor => "after_mayor",
        Standing::Inviting => "inviting",
        Standing::Unlisted => "unlisted",
    }
}

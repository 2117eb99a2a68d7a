//! « Qui avez-vous oublié ? »

use super::Drawing;
use crate::invitees;
use crate::say;
use crate::wire::people::ForgottenRow;
use domain::ids::{PersonId, PlaceId, StopId};
use domain::precedence::{self, Line, LineState, Missing};
use domain::visit::{InvitationAnswer, Invitee, InviteeOffice};
use text::{Lang, Words};

impl Drawing<'_> {
    /// What is open, and what is settled.
    pub(super) fn forgotten(&self) -> (Vec<ForgottenRow>, Vec<ForgottenRow>) {
        let lines = precedence::forgotten(self.visit, self.territories);
        let open = |line: &Line| {
            matches!(line.state, LineState::Open | LineState::Perhaps(_) | LineState::Elsewhere(_))
        };
        let (open, settled): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(open);
        let rows = |lines: Vec<Line>| lines.iter().map(|line| self.line(line)).collect();
        (rows(open), rows(settled))
    }

    fn line(&self, line: &Line) -> ForgottenRow {
        let words = self.voice.words;
        let (state, held, by_hand) = match &line.state {
            LineState::Open if matches!(line.missing, Missing::Commune(_)) => {
                ("unplaced", None, None)
            }
            LineState::Open => ("open", None, None),
            LineState::Perhaps(who) => ("perhaps", Some(who), None),
            LineState::Invited(who) => ("invited", Some(who), None),
            LineState::Excused(who) => ("excused", Some(who), None),
            LineState::Elsewhere(who) => ("elsewhere", Some(who), None),
            LineState::Decided(decided) => {
                let state = match decided.answer {
                    InvitationAnswer::Invited => "invited",
                    InvitationAnswer::Excused => "excused",
                    InvitationAnswer::NotNeeded => "not_needed",
                };
                (state, None, Some(decided))
            }
        };
        let names = held.map_or_else(String::new, |who| {
            let names: Vec<String> = who.iter().map(|id| self.short(id)).collect();
            names.join(", ")
        });
        let why = match (&line.missing, &line.state) {
            (_, LineState::Decided(decided)) => {
                let answer = match decided.answer {
                    InvitationAnswer::Invited => words.people_forgotten_invited(),
                    InvitationAnswer::Excused => words.people_forgotten_declined(),
                    InvitationAnswer::NotNeeded => words.people_forgotten_not_needed(),
                };
                if decided.reason.is_empty() {
                    answer
                } else {
                    words.people_forgotten_reason(answer, &decided.reason)
                }
            }
            (_, LineState::Perhaps(_)) => self.perhaps(&line.missing, &names),
            (_, LineState::Invited(_)) => words.people_forgotten_held(&names),
            (_, LineState::Excused(_)) => words.people_forgotten_excused(&names),
            (_, LineState::Elsewhere(_)) => words.people_forgotten_elsewhere(&names),
            (Missing::Office(_), LineState::Open) => self.where_and_when(&line.stops),
            (Missing::Welcome, LineState::Open) => self.nobody_welcomes(&line.stops),
            (Missing::Commune(_), LineState::Open) => words.people_forgotten_commune_why(),
        };
        let (office, territory, name, function) = match &line.missing {
            Missing::Office(Invitee { office, territory }) => (
                invitees::word(*office).to_owned(),
                territory.clone(),
                say::invitee(*office, territory, self.voice),
                function(*office, territory),
            ),
            Missing::Welcome => {
                (String::new(), String::new(), self.welcome(&line.stops), String::new())
            }
            Missing::Commune(place) => {
                (String::new(), String::new(), self.commune(place), String::new())
            }
        };
        ForgottenRow {
            office,
            territory,
            name,
            why: say::sentence(&why),
            state: state.to_owned(),
            by_hand: by_hand.is_some(),
            stops: line.stops.iter().map(ToString::to_string).collect(),
            function,
            persons: match &line.state {
                LineState::Perhaps(_) => Vec::new(),
                _ => held.into_iter().flatten().map(PersonId::to_string).collect(),
            },
        }
    }

    /// « Pôle Mécanique d’Alès, 12h15 »
    fn where_and_when(&self, stops: &[StopId]) -> String {
        let stops: Vec<_> = stops.iter().filter_map(|id| self.visit.stop(id)).collect();
        let hours: Vec<String> =
            stops.iter().map(|stop| self.hour(stop)).filter(|hour| !hour.is_empty()).collect();
        let places: Vec<&str> = stops
            .iter()
            .filter_map(|stop| Some(self.visit.place(stop.place.as_ref()?)?.name.as_str()))
            .collect();
        let place = places.first().copied().unwrap_or_default();
        if hours.is_empty() {
            return place.to_owned();
        }
        self.voice.words.people_forgotten_at(hours.join(", "), place)
    }

    /// « Commune à préciser : Saint-Denis (Mairie) »
    fn commune(&self, place: &PlaceId) -> String {
        let place = self.visit.place(place);
        let (commune, name) = place.map_or((String::new(), ""), |place| {
            (place.commune.clone().unwrap_or_default(), place.name.as_str())
        });
        self.voice.words.people_forgotten_commune(commune, name)
    }

    /// Why the presence of somebody who may hold the office does not close the line.
    fn perhaps(&self, missing: &Missing, names: &str) -> String {
        let words = self.voice.words;
        match missing {
            Missing::Office(Invitee { office: InviteeOffice::Intercommunality, .. }) => {
                words.people_forgotten_perhaps_body(names)
            }
            _ => words.people_forgotten_perhaps_department(names),
        }
    }

    fn welcome(&self, stops: &[StopId]) -> String {
        let words = self.voice.words;
        let hour = stops.first().and_then(|id| self.visit.stop(id)).map(|stop| self.hour(stop));
        match hour.filter(|hour| !hour.is_empty()) {
            Some(hour) => words.people_forgotten_welcome(hour),
            None => words.people_forgotten_welcome_untimed(),
        }
    }

    fn nobody_welcomes(&self, stops: &[StopId]) -> String {
        let title = stops.first().and_then(|id| self.visit.stop(id)).map(|stop| stop.title.clone());
        self.voice.words.people_forgotten_nobody_welcomes(title.unwrap_or_default())
    }
}

/// The function to print of who holds an office; in French, whose words the decree knows.
fn function(office: InviteeOffice, territory: &str) -> String {
    let words = Words::of(Lang::Fr);
    let of = text::articles::of(territory, Lang::Fr);
    match office {
        InviteeOffice::Mayor => words.people_function_mayor(of),
        InviteeOffice::SubPrefect => words.people_function_sub_prefect(of),
        InviteeOffice::Deputies => words.people_function_deputies(territory),
        InviteeOffice::Senators => words.people_function_senators(territory),
        InviteeOffice::Intercommunality => words.people_function_intercommunality(territory),
        InviteeOffice::Department => words.people_function_department(territory),
        InviteeOffice::Region => words.people_function_region(territory),
        InviteeOffice::Collectivity => words.people_function_collectivity(territory),
        InviteeOffice::Owner => words.people_function_owner(territory),
    }
}

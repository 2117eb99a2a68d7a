//! The words of the pocket fold and of the name tents.

use super::compositor::{Compositor, one_line};
use super::{Frame, Programme};
use crate::issue::Issue;
use crate::sheet::Sheet;
use domain::edition::EditionPerson;
use domain::visit::PersonRole;
use std::collections::BTreeSet;
use text::phones;
use text::typography::capitalised;

/// The pocket fold: a programme with moves, and a back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Livret {
    pub(crate) programme: Programme,
    /// Labelled lists for the last page: who receives, whom to call, where things are.
    pub(crate) back: Vec<(String, Vec<String>)>,
}

/// Name tents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Chevalets {
    pub(crate) frame: Frame,
    pub(crate) people: Vec<Tent>,
    /// What a sheet without a name says.
    pub(crate) nothing: String,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tent {
    pub(crate) civility: String,
    pub(crate) name: String,
    pub(crate) function: String,
}

impl Compositor<'_> {
    /// Returns the copy of the pocket fold.
    pub(crate) fn livret(&self, sheet: Sheet, issue: &Issue) -> Livret {
        let words = &self.words;
        let office = &self.edition.office;
        let hosts = self.edition.hosts.iter().map(|host| self.titled(host));
        let telephone = phones::pairs(&one_line(&self.set(&office.telephone)));
        let desk = [&office.service, &office.name].map(|name| one_line(&self.set(name)));
        let desk: Vec<&str> =
            desk.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
        let reach = (!telephone.is_empty()).then(|| words.print_reach(desk.join(", "), telephone));
        let back = [
            (words.print_who_receives(), hosts.filter(|host| !host.is_empty()).collect()),
            (words.print_on_the_spot(), reach.into_iter().collect()),
            (words.print_places(), self.places()),
        ];
        Livret {
            programme: self.programme(sheet, issue),
            back: back
                .into_iter()
                .filter(|(_, lines): &(_, Vec<String>)| !lines.is_empty())
                .collect(),
        }
    }

    /// Every place, once, in the order in which the visit comes there.
    fn places(&self) -> Vec<String> {
        let mut said = BTreeSet::new();
        let mut lines = Vec::new();
        for place in self.edition.stops().filter_map(|stop| stop.place.as_ref()) {
            let (address, commune) = self.address(place, true);
            let name = one_line(&self.set(&place.name));
            let parts: Vec<String> =
                [name, address, commune].into_iter().filter(|part| !part.is_empty()).collect();
            let line = parts.join(", ");
            if !line.is_empty() && said.insert(line.clone()) {
                lines.push(line);
            }
        }
        lines
    }

    /// Returns the copy of the name tents in the order of precedence, as one sets them out: those who sit at a table, which
    /// drivers, journalists and staff do not.
    pub(crate) fn chevalets(&self, issue: &Issue) -> Chevalets {
        let sits = |person: &&EditionPerson| {
            !matches!(person.role, Some(PersonRole::Driver | PersonRole::Press | PersonRole::Staff))
        };
        let tent = |person: &EditionPerson| {
            let (name, function) = (self.bare_name(person), capitalised(&self.function(person)));
            let civility = self.civility(person).filter(|_| !name.is_empty()).unwrap_or_default();
            if name.is_empty() {
                Tent { civility, name: function, function: String::new() }
            } else {
                Tent { civility, name, function }
            }
        };
        let people = self.in_order(self.edition.people.iter().filter(sits).collect());
        let people = people.into_iter().map(tent);
        Chevalets {
            frame: self.frame(Sheet::Chevalets, issue),
            people: people.filter(|tent| !tent.name.is_empty()).collect(),
            nothing: self.words.print_no_tent(),
        }
    }
}

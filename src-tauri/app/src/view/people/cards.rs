//! Every field of a person, and persons who may be one.

use super::Drawing;
use crate::find;
use crate::imported::name_key;
use crate::wire::people::{ConfidedField, PersonCard, PersonStop, Twins};
use domain::visit::{Civility, Confidant, Confided, Person, PersonRole};

impl Drawing<'_> {
    pub(super) fn card(&self, person: &Person) -> PersonCard {
        let date =
            |date: Option<chrono::NaiveDate>| date.map_or_else(String::new, text::dates::numeric);
        let by_role = Person { reads: None, ..person.clone() }.audience();
        PersonCard {
            id: person.id.to_string(),
            full_name: self.listed(person),
            civility: match person.civility {
                Some(Civility::Mister) => "mister",
                Some(Civility::Madam) => "madam",
                None => "",
            }
            .to_owned(),
            first_name: person.first_name.clone(),
            last_name: person.last_name.clone(),
            function: person.function.clone(),
            body: person.body.clone(),
            address: person.address.clone(),
            usual_address: super::civility(person).map_or_else(String::new, |civility| {
                text::names::address(civility, &person.function, self.voice.lang())
            }),
            role: person.role.map_or("", role).to_owned(),
            reads: person.reads.map_or("", find::audience_word).to_owned(),
            usual_reads: crate::desk::audience(by_role, self.voice.words),
            mandate: person.mandate.clone(),
            elected: date(person.elected),
            born: date(person.born),
            mail: person.mail.clone(),
            telephone: text::phones::pairs(&person.telephone),
            mobile: confided(&person.mobile),
            diet: confided(&person.diet),
            mobility: confided(&person.mobility),
            stops: self.stops_of(person),
        }
    }

    fn stops_of(&self, person: &Person) -> Vec<PersonStop> {
        let doing = |stop: &domain::visit::Stop| {
            let presence = stop.presence(&person.id)?;
            let said = self.presence_text(Some(&presence), person);
            let parts = [self.roles(stop, person).1, said];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            Some(PersonStop {
                id: stop.id.to_string(),
                name: self.stop_name(stop),
                doing: parts.join(", "),
            })
        };
        self.visit.stops().filter_map(|(_, stop)| doing(stop)).collect()
    }

    /// Persons of one name or of one mail address, each pair once.
    pub(super) fn twins(&self) -> Vec<Twins> {
        let persons: Vec<&Person> = self.visit.persons().collect();
        let mut twins = Vec::new();
        for (at, person) in persons.iter().enumerate() {
            let same = |other: &&&Person| {
                let named = name_key(person) == name_key(other);
                named || !person.mail.is_empty() && person.mail.eq_ignore_ascii_case(&other.mail)
            };
            if let Some(twin) = persons.iter().skip(at + 1).find(same) {
                twins.push(Twins {
                    person: person.id.to_string(),
                    twin: twin.id.to_string(),
                    text: self.voice.words.people_twins(self.listed(person)),
                });
            }
        }
        twins
    }
}

fn confided(told: &Confided) -> ConfidedField {
    let to = match told.to {
        Confidant::Internal => "internal",
        Confidant::Drivers => "drivers",
    };
    ConfidedField { text: told.text.clone(), to: to.to_owned() }
}

const fn role(role: PersonRole) -> &'static str {
    match role {
        PersonRole::Host => "host",
        PersonRole::Guest => "guest",
        PersonRole::Delegation => "delegation",
        PersonRole::Participant => "participant",
        PersonRole::Press => "press",
        PersonRole::Driver => "driver",
        PersonRole::Staff => "staff",
    }
}

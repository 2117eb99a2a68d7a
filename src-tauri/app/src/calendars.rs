//! Calendars: of an audience, of one person, of everybody; written again after each version.

use crate::failure::Failure;
use crate::papers::Reader;
use crate::say::{self, Voice};
use crate::session::Session;
use crate::territories::territories;
use crate::versions::{self, Version};
use chrono::NaiveDate;
use domain::compare::sequences;
use domain::edition::{Edition, Personal, edition_in};
use domain::ids::{PersonId, Uid};
use domain::precedence::Territories;
use domain::visit::Visit;
use domain::visit::{Audience, Language, Person};
use ics::{Invitation, Issue, NothingToWrite, Scribe, Written};
use std::collections::BTreeMap;
use text::Words;

/// What is asked of a calendar, whoever reads it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Only that day; `None`: all.
    pub day: Option<NaiveDate>,
    /// Another language than the visit's.
    pub lang: Option<Language>,
    /// Moves as events of their own.
    pub legs: bool,
    /// The version that the reader has: what is gone is cancelled.
    pub since: Option<u32>,
    /// Everything is cancelled.
    pub cancel: bool,
}

/// The versions from which calendars are written.
pub struct Calendars {
    chain: Vec<Version>,
    /// Where the places of each version lie: who speaks after whom depends on it.
    territories: Vec<Territories>,
    sequences: Vec<BTreeMap<Uid, u32>>,
}

impl Calendars {
    /// Reads the versions of a visit up to the state that the session shows.
    ///
    /// # Errors
    /// [`Failure::Open`]; [`Failure::NoSuchDay`], [`Failure::NoRelease`] where the order names one that there is not.
    pub fn of(session: &Session, order: &Order) -> Result<Self, Failure> {
        let days: Vec<NaiveDate> = session.visit().days().map(|day| day.date).collect();
        if let Some(date) = order.day.filter(|date| !days.contains(date)) {
            return Err(Failure::NoSuchDay { date, days });
        }
        if let Some(number) = order.since {
            versions::version(session, number)?;
        }
        Ok(Self::over(versions::chain(session)?))
    }

    /// Writes from these versions, the last one now.
    pub(crate) fn over(chain: Vec<Version>) -> Self {
        let states: Vec<_> = chain.iter().map(Version::state).collect();
        let sequences = sequences(&states);
        let territories = chain.iter().map(|version| territories(&version.visit)).collect();
        Self { chain, territories, sequences }
    }

    /// Returns the versions, the one that is written last.
    pub fn versions(&self) -> Vec<&Version> {
        self.chain.iter().collect()
    }

    /// Prepares the editions of all readers.
    pub fn desk(&self) -> Readers<'_> {
        let personal = self
            .chain
            .iter()
            .zip(&self.territories)
            .map(|(version, known)| Personal::of_places(&version.visit, &version.agenda, known))
            .collect();
        Readers { calendars: self, personal, scribe: Scribe::default() }
    }
}

/// Everybody for whom calendars are written, one after the other.
pub struct Readers<'a> {
    calendars: &'a Calendars,
    personal: Vec<Personal<'a>>,
    scribe: Scribe,
}

impl Readers<'_> {
    /// Writes one calendar.
    ///
    /// # Errors
    /// [`NothingToWrite`] where it would hold no event.
    pub fn calendar(&mut self, whose: &Reader, order: &Order) -> Result<Written, NothingToWrite> {
        let editions = self.editions(whose, order);
        let reader = self.reader(whose);
        let issues = self.calendars.issues(&editions);
        self.scribe.calendar(&issues, &wanted(order, reader.as_ref()))
    }

    /// Writes one file for each event, for Outlook; with `since` for each that has changed.
    pub fn invitations(&mut self, whose: &Reader, order: &Order) -> Vec<Invitation> {
        let editions = self.editions(whose, order);
        let reader = self.reader(whose);
        let issues = self.calendars.issues(&editions);
        let since = order.since.and_then(|number| usize::try_from(number).ok()).unwrap_or(0);
        self.scribe.invitations(&issues, since, &wanted(order, reader.as_ref()))
    }

    /// Returns what a person reads of the last version.
    pub(crate) fn edition_now(&self, person: &PersonId) -> Option<Edition> {
        self.personal.last()?.edition(person)
    }

    /// Returns everybody who is on the programme now, or was in the versions before if these are asked for.
    pub fn everybody(&self, order: &Order) -> Vec<PersonId> {
        let versions: Vec<&Version> = match order.since {
            None => self.calendars.chain.last().into_iter().collect(),
            Some(_) => self.calendars.chain.iter().rev().collect(),
        };
        let mut out: Vec<PersonId> = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        for person in versions.iter().flat_map(|version| version.visit.persons()) {
            if seen.insert(&person.id) {
                out.push(person.id.clone());
            }
        }
        out
    }

    /// What the reader could read of each version.
    fn editions(&self, whose: &Reader, order: &Order) -> Vec<Edition> {
        let audience = match whose {
            Reader::Audience(audience) => *audience,
            Reader::Person(person) => {
                self.calendars.person(person).map_or(Audience::Public, Person::audience)
            }
        };
        let of = |((version, known), personal): ((&Version, &Territories), &Personal<'_>)| {
            let mut edition = match whose {
                Reader::Audience(_) => edition_in(&version.visit, &version.agenda, audience, known),
                Reader::Person(person) => {
                    personal.stops(person).unwrap_or_else(|| personal.nothing(audience))
                }
            };
            if let Some(date) = order.day {
                edition = edition.only_day(date);
            }
            edition.lang = order.lang.unwrap_or(edition.lang);
            edition
        };
        let Calendars { chain, territories, .. } = self.calendars;
        chain.iter().zip(territories).zip(&self.personal).map(of).collect()
    }

    fn reader(&self, whose: &Reader) -> Option<ics::Reader> {
        let Reader::Person(person) = whose else { return None };
        self.calendars.person(person).map(|person| ics::Reader {
            name: self.calendars.name(person),
            mail: person.mail.clone(),
        })
    }
}

impl Calendars {
    /// Returns somebody as last known.
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.chain.iter().rev().find_map(|version| version.visit.person(id))
    }

    fn name(&self, person: &Person) -> String {
        let visit: Option<&Visit> = self.chain.last().map(|version| &version.visit);
        let lang = visit.map_or(Language::French, |visit| visit.header().lang);
        let words = Words::of(say::lang(lang));
        let style = visit.map_or(domain::visit::HourStyle::Compact, |it| it.header().hour_style);
        say::named(
            &domain::compare::Named {
                id: person.id.clone(),
                civility: person.civility,
                name: person.full_name(),
            },
            Voice { words: &words, style },
        )
    }

    fn issues<'a>(&'a self, editions: &'a [Edition]) -> Vec<Issue<'a>> {
        let issue = |((version, edition), sequences): ((&Version, &'a Edition), &'a _)| Issue {
            at: version.at,
            edition,
            sequences,
        };
        self.chain.iter().zip(editions).zip(&self.sequences).map(issue).collect()
    }
}

fn wanted<'a>(order: &Order, reader: Option<&'a ics::Reader>) -> ics::Order<'a> {
    ics::Order { legs: order.legs, withdrawn: order.since.is_some(), cancel: order.cancel, reader }
}

//! The screen on which a version is given out: who receives what, who holds what, what is still open.

use super::{News, Version, before, changes, instant, open_points, present};
use crate::desk::{audience, sheet_title};
use crate::failure::Failure;
use crate::say::{self, Voice};
use crate::session::Session;
use crate::wire::distribution::{
    ChangeLine, ChangeMark, Distribution, Holder, ReaderRow, Recipient, Told, VersionView,
};
use crate::wire::withheld as wire;
use domain::compare::{Comparison, Difference, Named, What};
use domain::edition::{edition, withheld};
use domain::ids::PersonId;
use domain::visit::{Audience, Person, Status};
use print::Sheet;
use std::collections::BTreeSet;
use store::{Copy, Release};

/// Who reads a version: an audience or a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReaderKey {
    /// An audience.
    Audience(Audience),
    /// A person.
    Person(PersonId),
}

impl ReaderKey {
    /// Reads the key of a row.
    pub fn parse(key: &str) -> Option<Self> {
        match key.split_once(':')? {
            ("audience", name) => crate::find::audience(name).ok().map(Self::Audience),
            ("person", id) => Some(Self::Person(PersonId::new(id))),
            _ => None,
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Audience(audience) => format!("audience:{}", word(*audience)),
            Self::Person(id) => format!("person:{id}"),
        }
    }
}

const fn word(audience: Audience) -> &'static str {
    match audience {
        Audience::Public => "public",
        Audience::Participants => "participants",
        Audience::Internal => "internal",
        Audience::Drivers => "drivers",
    }
}

/// A visit seen from its last version.
pub struct Outlook<'a> {
    session: &'a Session,
    now: Version,
    /// The version before, and what has changed since; `None` before the first.
    since: Option<(Version, Comparison)>,
    voice: Voice<'a>,
}

impl<'a> Outlook<'a> {
    /// Compares what a session shows with the version before it.
    ///
    /// # Errors
    /// [`Failure::Open`] where a version can no longer be read.
    pub fn of(session: &'a Session, voice: Voice<'a>) -> Result<Self, Failure> {
        let now = present(session);
        let since =
            before(session).map(|number| changes(session, number, now.number)).transpose()?;
        let since = since.map(|(from, _, comparison)| (from, comparison));
        Ok(Self { session, now, since, voice })
    }

    /// Returns the whole screen.
    pub fn distribution(&self, shared: Option<String>) -> Distribution {
        let register = self.session.file().register();
        let words = self.voice.words;
        let concerned = self.concerned();
        let everybody = self.now.visit.persons().count();
        let next = register.last().map_or(0, |last| last.number) + 1;
        let left = everybody.saturating_sub(concerned.len());
        let summary =
            [words.app_give_concerned(concerned.len()), words.app_give_unaffected(left)].join(", ");
        let recipient = |person: &Person| Recipient {
            id: person.id.to_string(),
            name: self.name(person),
            concerned: concerned.contains(&person.id),
        };
        let mut recipients: Vec<Recipient> = self.persons().map(recipient).collect();
        recipients.sort_by_key(|recipient| !recipient.concerned);
        Distribution {
            next,
            last: register.last().map(|last| self.version_view(last)),
            versions: register.releases().iter().rev().map(|it| self.version_view(it)).collect(),
            changed: self.now.number.is_none(),
            summary,
            readers: self.readers(&concerned),
            recipients,
            open: open_points(&self.now, self.voice),
            shared,
        }
    }

    /// Returns what one reader is told and given; `None` for somebody whom no version knows.
    pub fn reader(&self, key: &ReaderKey) -> Option<Told> {
        let person = match key {
            ReaderKey::Person(id) => Some(self.person(id)?),
            ReaderKey::Audience(_) => None,
        };
        let differences: Vec<&Difference> = match (&self.since, key) {
            (None, _) => Vec::new(),
            (Some((_, comparison)), ReaderKey::Audience(audience)) => {
                comparison.read_by(*audience).collect()
            }
            (Some((_, comparison)), ReaderKey::Person(id)) => comparison.of(id).collect(),
        };
        let lines = match &self.since {
            Some((before, _)) if !differences.is_empty() => {
                let there = |version: &Version| match key {
                    ReaderKey::Audience(_) => true,
                    ReaderKey::Person(id) => super::package::on_programme(version).contains(id),
                };
                News {
                    differences: &differences,
                    reader: match key {
                        ReaderKey::Person(id) => Some(id),
                        ReaderKey::Audience(_) => None,
                    },
                    from: before.number.unwrap_or(0),
                    to: &self.now,
                    was_there: there(before),
                    is_there: there(&self.now),
                }
                .two_lines()
            }
            _ => String::new(),
        };
        let since = match &self.since {
            None => self.voice.words.app_give_before_first(),
            Some((before, _)) => {
                let zone = before.visit.header().zone;
                let number = before.number.unwrap_or(0);
                self.voice.words.app_give_since(self.voice.instant(before.at, zone), number)
            }
        };
        Some(Told {
            key: key.text(),
            name: match (key, person) {
                (ReaderKey::Audience(reader), _) => self.audience(*reader),
                (_, Some(person)) => self.name(person),
                _ => String::new(),
            },
            since,
            changes: differences
                .iter()
                .filter(|it| !it.goes_without_saying())
                .map(|it| self.change_line(it))
                .collect(),
            lines,
            sheet: sheet_of(key).name().to_owned(),
            reader: match key {
                ReaderKey::Audience(audience) => wire::ReaderKey::Audience((*audience).into()),
                ReaderKey::Person(id) => wire::ReaderKey::Person(id.to_string()),
            },
            holders: self.holders(key),
            draft: person.is_some() && self.now.number.is_some() && !differences.is_empty(),
        })
    }

    /// Everybody of the present and of the version before.
    fn persons(&self) -> impl Iterator<Item = &Person> {
        let before = self.since.iter().flat_map(|(version, _)| version.visit.persons());
        let gone = before.filter(|person| self.now.visit.person(&person.id).is_none());
        self.now.visit.persons().chain(gone)
    }

    fn person(&self, id: &PersonId) -> Option<&Person> {
        self.persons().find(|person| person.id == *id)
    }

    /// Returns those who are concerned: by what has changed, or before the first version whoever is on the programme.
    pub fn concerned(&self) -> BTreeSet<PersonId> {
        let on_programme = super::package::on_programme(&self.now);
        match &self.since {
            None => on_programme,
            Some((before, comparison)) => {
                let was = super::package::on_programme(before);
                let people = comparison.people().into_iter().cloned();
                people.filter(|id| was.contains(id) || on_programme.contains(id)).collect()
            }
        }
    }

    fn readers(&self, concerned: &BTreeSet<PersonId>) -> Vec<ReaderRow> {
        let held = self.session.file().register().held();
        let mut rows = Vec::new();
        for audience in Audience::ALL {
            let persons: Vec<&Person> =
                self.persons().filter(|person| person.audience() == audience).collect();
            let sends = persons.iter().filter(|person| concerned.contains(&person.id)).count();
            rows.push(self.audience_row(audience, persons.len(), sends));
            for person in persons {
                let copy = held.get(&person.id).copied();
                rows.push(self.person_row(person, copy, concerned.contains(&person.id)));
            }
        }
        rows
    }

    fn audience_row(&self, reader: Audience, persons: usize, sends: usize) -> ReaderRow {
        let words = self.voice.words;
        let mut receives: Vec<String> = Sheet::ALL
            .into_iter()
            .filter(|sheet| sheet.default_audience() == reader)
            .filter(|sheet| !sheet.is_personal() && !sheet.is_news())
            .map(|sheet| sheet_title(sheet, words))
            .collect();
        if receives.is_empty() {
            receives.push(sheet_title(Sheet::Programme, words));
        }
        let told = self.since.as_ref().map(|(_, comparison)| {
            comparison.read_by(reader).filter(|it| !it.goes_without_saying()).count()
        });
        if told.is_some_and(|count| count > 0) {
            receives.push(sheet_title(Sheet::Changements, words));
        }
        if persons > 0 {
            receives.push(words.app_give_calendars());
        }
        let state = match (sends, told) {
            (0, None) => words.app_give_first(),
            (0, Some(0)) => words.app_give_unchanged(),
            (0, Some(count)) => words.app_give_changes(count),
            (count, _) => words.app_give_sends(count),
        };
        let withheld = self.withheld_from(reader);
        ReaderRow {
            key: ReaderKey::Audience(reader).text(),
            person: false,
            name: self.audience(reader),
            detail: words.app_give_persons(persons),
            stale: false,
            receives: text::typography::capitalised(&receives.join(", ")),
            receives_detail: if persons > 0 {
                words.app_give_forms()
            } else {
                words.app_give_form_pdf()
            },
            withheld,
            state,
            concerned: sends > 0,
        }
    }

    fn person_row(&self, person: &Person, copy: Option<&Copy>, concerned: bool) -> ReaderRow {
        let words = self.voice.words;
        let last = self.session.file().register().last().map_or(0, |last| last.number);
        let detail = match copy {
            Some(copy) if copy.release < last => words.app_give_holds_old(copy.release),
            Some(copy) => words.app_give_holds(copy.release),
            None if last > 0 => words.app_give_holds_none(),
            None => String::new(),
        };
        let differences: Vec<&Difference> = match &self.since {
            Some((_, comparison)) => comparison.of(&person.id).collect(),
            None => Vec::new(),
        };
        let aloud = differences.iter().filter(|it| !it.goes_without_saying());
        let there = super::package::on_programme(&self.now).contains(&person.id);
        let state = match (concerned, &self.since) {
            (false, _) => words.app_give_unchanged(),
            (true, None) => words.app_give_first(),
            (true, Some(_)) if !there => words.app_give_withdrawn(),
            (true, Some(_)) => words.app_give_changes(aloud.count()),
        };
        ReaderRow {
            key: ReaderKey::Person(person.id.clone()).text(),
            person: true,
            name: self.name(person),
            stale: copy.is_some_and(|copy| copy.release < last),
            detail,
            receives: match (concerned, there) {
                (false, _) => String::new(),
                (true, true) => words.app_give_sheet_of_person(),
                (true, false) => words.app_give_cancelled(),
            },
            receives_detail: String::new(),
            withheld: String::new(),
            state,
            concerned,
        }
    }

    /// What an audience does not read, in a line.
    fn withheld_from(&self, reader: Audience) -> String {
        let Version { visit, agenda, .. } = &self.now;
        let facts = withheld(visit, agenda, &edition(visit, agenda, reader));
        let sorts = crate::view::sorts_withheld(&facts, self.voice.words).join(", ");
        if sorts.is_empty() {
            self.voice.words.withheld_everything_read()
        } else {
            text::typography::capitalised(&sorts)
        }
    }

    fn holders(&self, key: &ReaderKey) -> Vec<Holder> {
        let register = self.session.file().register();
        let last = register.last().map_or(0, |last| last.number);
        let held = register.held();
        let words = self.voice.words;
        let zone = self.now.visit.header().zone;
        let meant = register.last().map(|last| last.recipients.as_slice()).unwrap_or_default();
        let of_reader = |person: &&Person| match key {
            ReaderKey::Audience(audience) => person.audience() == *audience,
            ReaderKey::Person(id) => person.id == *id,
        };
        let holder = |person: &Person| {
            let copy = held.get(&person.id);
            let holds = copy.map_or_else(String::new, |copy| {
                let at = self.voice.instant(instant(copy.at), zone);
                words.app_give_holds_since(say::way(copy.way, words), at, copy.release)
            });
            let current = copy.is_some_and(|copy| copy.release == last);
            let due = !current && meant.contains(&person.id);
            let holds = match due {
                true if holds.is_empty() => words.app_give_due(last),
                true => [holds, words.app_give_due(last)].join(" · "),
                false => holds,
            };
            Holder { id: person.id.to_string(), name: self.name(person), holds, current, due }
        };
        self.persons().filter(of_reader).map(holder).collect()
    }

    fn change_line(&self, difference: &Difference) -> ChangeLine {
        ChangeLine {
            mark: match difference.what {
                What::Added | What::Expected | What::Joins { .. } => ChangeMark::Added,
                What::Removed | What::NotExpected | What::Leaves { .. } => ChangeMark::Removed,
                What::Status { to: Status::Cancelled, .. } => ChangeMark::Removed,
                _ => ChangeMark::Changed,
            },
            text: say::change(difference, self.now.visit.header().zone, self.voice),
        }
    }

    fn version_view(&self, release: &Release) -> VersionView {
        let zone = self.now.visit.header().zone;
        let at = self.voice.instant(instant(release.at), zone);
        let detail = [&release.name, &release.comment].map(|part| part.trim());
        let detail: Vec<&str> = detail.into_iter().filter(|part| !part.is_empty()).collect();
        VersionView {
            number: release.number,
            title: self.voice.words.app_version_of(at, release.number),
            detail: detail.join(" – "),
            fingerprint: release.sha256.chars().take(12).collect(),
        }
    }

    fn name(&self, person: &Person) -> String {
        let who =
            Named { id: person.id.clone(), civility: person.civility, name: person.full_name() };
        say::named(&who, self.voice)
    }

    fn audience(&self, reader: Audience) -> String {
        text::typography::capitalised(&audience(reader, self.voice.words))
    }
}

/// The sheet that a reader is given.
const fn sheet_of(key: &ReaderKey) -> Sheet {
    match key {
        ReaderKey::Person(_) => Sheet::Personnel,
        ReaderKey::Audience(Audience::Internal) => Sheet::Deroule,
        ReaderKey::Audience(_) => Sheet::Programme,
    }
}

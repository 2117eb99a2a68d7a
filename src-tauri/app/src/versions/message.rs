//! What somebody is told of a new version: two lines to paste, and a whole message.

use super::Version;
use crate::say::{self, Voice};
use domain::compare::{Difference, What};
use domain::ids::PersonId;
use domain::visit::{Civility, Person};
use text::{Lang, Words, names};

/// So many changes are said; whoever has more looks at the programme.
const SAID: usize = 5;

/// The files that go with a message, in the order in which it names them.
const ENCLOSED: [&str; 3] = ["programme.pdf", "changements.pdf", "agenda.ics"];

/// What somebody is to be told, in the language of the visit.
#[derive(Clone, Copy, Debug)]
pub struct News<'a> {
    /// What has changed for the reader.
    pub differences: &'a [&'a Difference],
    /// The reader; `None`: a whole audience.
    pub reader: Option<&'a PersonId>,
    /// The version that the reader has.
    pub from: u32,
    /// The version that takes its place.
    pub to: &'a Version,
    /// Whether the reader was on the programme of the one.
    pub was_there: bool,
    /// Whether the reader is on the programme of the other.
    pub is_there: bool,
}

impl News<'_> {
    /// Returns two lines: what has changed from what to what, and which version takes the place of which.
    pub fn two_lines(&self) -> String {
        let words = Words::of(say::lang(self.to.visit.header().lang));
        let voice = Voice::of(&self.to.visit, &words);
        let (changes, dates) = (self.changes(voice), self.dates(voice));
        let first = match (dates.as_str(), self.was_there, self.is_there) {
            ("", ..) => words.message_changed_undated(changes),
            (dates, _, false) => words.message_withdrawn(changes, dates),
            (dates, false, true) => words.message_new(changes, dates),
            (dates, true, true) => words.message_changed(changes, dates),
        };
        let number = self.number();
        let second = if self.was_there {
            words.message_replaces(self.from, number)
        } else {
            let zone = self.to.visit.header().zone;
            words.message_version(voice.instant(self.to.at, zone), number)
        };
        format!("{first}\n{second}")
    }

    /// Returns the subject of a message.
    pub fn subject(&self) -> String {
        let words = Words::of(say::lang(self.to.visit.header().lang));
        let voice = Voice::of(&self.to.visit, &words);
        let title = crate::view::title(&self.to.visit, voice);
        if self.was_there {
            words.message_subject(self.number(), title)
        } else {
            words.message_subject_new(self.number(), title)
        }
    }

    /// Returns the text of a message to a person, which names the files that go with it; with a calendar it says how that is
    /// taken in.
    pub fn body(&self, person: &Person, files: &[&str]) -> String {
        let words = Words::of(say::lang(self.to.visit.header().lang));
        let mut parts = vec![words.message_greeting(address(person, &words)), self.two_lines()];
        let enclosed: Vec<String> = ENCLOSED
            .into_iter()
            .filter(|name| files.contains(name))
            .map(|name| self.enclosed(name, &words))
            .collect();
        if !enclosed.is_empty() {
            parts.push(words.message_enclosed(enclosed.join(", ")));
        }
        if files.contains(&"agenda.ics") {
            parts.push(words.message_calendar());
        }
        let office = &self.to.visit.header().office;
        let signature = [&office.name, &office.service, &office.telephone, &office.mail]
            .map(|line| line.trim())
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join("\n");
        parts.extend(Some(signature).filter(|signature| !signature.is_empty()));
        parts.join("\n\n")
    }

    /// What a file is to its reader.
    fn enclosed(&self, name: &str, words: &Words) -> String {
        match name {
            "programme.pdf" => words.message_file_programme(),
            "changements.pdf" => words.message_file_notice(),
            _ if self.is_there => words.message_file_calendar(),
            _ => words.message_file_cancelled(),
        }
    }

    fn number(&self) -> u32 {
        self.to.number.unwrap_or(self.from + 1)
    }

    fn changes(&self, voice: Voice<'_>) -> String {
        let zone = self.to.visit.header().zone;
        let aloud: Vec<String> = self
            .differences
            .iter()
            .filter(|it| !it.goes_without_saying())
            .map(|it| match (&it.what, self.reader) {
                // That the whole visit goes on without the reader is said before.
                (What::NotExpected, _) if !self.is_there => say::moment(it, zone, voice),
                (_, Some(reader)) => say::told(it, zone, voice, reader),
                (_, None) => say::change(it, zone, voice),
            })
            .collect();
        let mark = match voice.lang() {
            Lang::Fr => "\u{202f}; ",
            Lang::En => "; ",
        };
        let said = aloud.iter().take(SAID).map(String::as_str).collect::<Vec<_>>().join(mark);
        match aloud.len().saturating_sub(SAID) {
            0 => said,
            more => format!("{said} {}", voice.words.message_more(more)),
        }
    }

    /// « du 21 septembre 2020 », « du 21 au 23 septembre 2020 »
    fn dates(&self, voice: Voice<'_>) -> String {
        let mut days = self.to.visit.days();
        match (days.next(), days.next_back()) {
            (None, _) => String::new(),
            (Some(day), None) => {
                let date = text::dates::without_weekday(day.date, voice.lang());
                voice.words.message_of_day(date)
            }
            (Some(first), Some(last)) => {
                let range = text::dates::range(first.date, last.date, voice.lang());
                voice.words.message_of_days(range)
            }
        }
    }
}

/// « Madame la Préfète »; as the office has written it, else by the rule.
fn address(person: &Person, words: &Words) -> String {
    let written = person.address.trim();
    if !written.is_empty() {
        return written.to_owned();
    }
    match person.civility {
        Some(Civility::Madam) => {
            names::address(names::Civility::Madam, &person.function, words.lang())
        }
        Some(Civility::Mister) => {
            names::address(names::Civility::Mister, &person.function, words.lang())
        }
        None => person.full_name(),
    }
}

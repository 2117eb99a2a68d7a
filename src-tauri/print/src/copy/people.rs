//! Names and what their bearers do.

use super::compositor::{Compositor, one_line};
use super::{Line, Run, Tone};
use domain::edition::{
    Doing, Edition, EditionPerson, EditionPresence, EditionRank, EditionSpeech, EditionStop,
};
use domain::ids::PersonId;
use domain::visit::{Civility, PersonRole};
use std::collections::{BTreeMap, BTreeSet};
use text::names;
use text::typography::capitalised;

/// Whose function the page has already said.
///
/// A function is long and is said once a day, where its bearer is first named; afterwards the name is enough, unless others
/// bear it too.
pub(crate) struct Introduced {
    known: BTreeSet<PersonId>,
    /// Names that more than one person bears.
    shared: BTreeSet<String>,
}

impl Compositor<'_> {
    /// Writes civility, first name and family name, which stay on one line.
    pub(crate) fn name(&self, person: &EditionPerson) -> String {
        whole(self.listed(person.civility, &person.name))
    }

    /// Writes first name and family name.
    pub(crate) fn bare_name(&self, person: &EditionPerson) -> String {
        whole(self.listed(None, &person.name))
    }

    /// Writes the civility alone.
    pub(crate) fn civility(&self, person: &EditionPerson) -> Option<String> {
        person.civility.map(|civility| names::civility(spoken(civility), self.lang()))
    }

    pub(crate) fn listed(&self, civility: Option<Civility>, name: &str) -> String {
        let name = one_line(&self.set(name));
        names::listed(civility.map(spoken), "", &name, self.lang())
    }

    /// Writes name and function.
    pub(crate) fn titled(&self, person: &EditionPerson) -> String {
        let (name, function) = (self.name(person), self.function(person));
        match (name.is_empty(), function.is_empty()) {
            (_, true) => name,
            (true, _) => capitalised(&function),
            _ => format!("{name}, {function}"),
        }
    }

    pub(crate) fn function(&self, person: &EditionPerson) -> String {
        one_line(&self.set(&person.function))
    }

    /// Puts people into the order of precedence; those of whom it says nothing come last, as they were entered.
    pub(crate) fn in_order<'e>(
        &self,
        mut people: Vec<&'e EditionPerson>,
    ) -> Vec<&'e EditionPerson> {
        people.sort_by_key(|person| self.place_of(person).map_or(usize::MAX, |at| at.position));
        people
    }

    /// Returns somebody's place in the order.
    pub(crate) fn place_of(&self, person: &EditionPerson) -> Option<&EditionRank> {
        self.edition.roll.iter().find(|rank| rank.person.id == person.id)
    }

    /// Guests need no introduction: the whole sheet is about them.
    pub(crate) fn guests_known(&self) -> Introduced {
        let mut bearers: BTreeMap<String, &PersonId> = BTreeMap::new();
        let mut shared = BTreeSet::new();
        let Edition { guests, hosts, people, .. } = self.edition;
        for person in people.iter().chain(guests).chain(hosts) {
            let name = self.name(person);
            if bearers.insert(name.clone(), &person.id).is_some_and(|other| *other != person.id) {
                shared.insert(name);
            }
        }
        Introduced { known: guests.iter().map(|guest| guest.id.clone()).collect(), shared }
    }

    fn introduce(&self, person: &EditionPerson, introduced: &mut Introduced) -> String {
        let name = self.name(person);
        let first = introduced.known.insert(person.id.clone());
        if first || introduced.shared.contains(&name) { self.titled(person) } else { name }
    }

    /// What the reader of a personal sheet does at a stop, beyond being there: « Vous accueillez », « Vous prenez la parole ».
    pub(crate) fn own_part(&self, stop: &EditionStop) -> Option<String> {
        let words = &self.words;
        let reader = &self.edition.reader.as_ref()?.id;
        let part = |presence: &EditionPresence| match &presence.doing {
            Doing::Welcomes if presence.person.id == *reader => Some(words.print_you_welcome()),
            Doing::Speaks(None) if presence.person.id == *reader => Some(words.print_you_speak()),
            Doing::Speaks(Some(minutes)) if presence.person.id == *reader => {
                Some(words.print_you_speak_for(self.duration(*minutes)))
            }
            Doing::RepresentedBy(other) if other.id == *reader => {
                Some(words.print_you_represent(self.titled(&presence.person)))
            }
            _ => None,
        };
        let parts: Vec<String> = stop.people.iter().filter_map(part).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// Whether somebody is the one whom the sheet is for: it does not tell readers of themselves.
    fn is_reader(&self, person: &EditionPerson) -> bool {
        self.edition.reader.as_ref().is_some_and(|reader| reader.id == person.id)
    }

    /// Says who receives, speaks and is there, for everybody to read: one line for each of the three.
    pub(crate) fn public_people(
        &self,
        stop: &EditionStop,
        introduced: &mut Introduced,
    ) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut say = |words: String| lines.push(vec![Run::new(Tone::Quiet, words)]);
        let welcomes = self.those(stop, introduced, |doing| matches!(doing, Doing::Welcomes));
        if !welcomes.is_empty() {
            let names = self.list(&welcomes);
            // Under « Accueil de M. Basset » the word is already said.
            say(match stop.kind {
                domain::visit::StopKind::Welcome => self.words.print_by(names),
                _ => self.words.print_welcomed_by(names),
            });
        }
        let speakers: Vec<String> = stop
            .speeches
            .iter()
            .filter(|speech| !self.is_reader(&speech.person))
            .map(|speech| self.introduce(&speech.person, introduced))
            .filter(|name| !name.is_empty())
            .collect();
        if !speakers.is_empty() {
            say(self.words.print_speeches(speakers.len(), self.list(&speakers)));
        }
        let mut others: Vec<String> = stop
            .people
            .iter()
            // The visit is about its guests: a line that says they are there says nothing.
            .filter(|presence| presence.doing == Doing::Attends)
            .filter(|presence| presence.person.role != Some(PersonRole::Guest))
            .filter(|presence| !self.is_reader(&presence.person))
            .map(|presence| self.introduce(&presence.person, introduced))
            .collect();
        others.extend(self.represented(stop, introduced));
        if !others.is_empty() {
            say(self.words.print_with(self.list(&others)));
        }
        lines
    }

    /// « Accueil : … », where somebody receives.
    pub(crate) fn welcomes_line(
        &self,
        stop: &EditionStop,
        introduced: &mut Introduced,
    ) -> Option<Line> {
        let welcomes = self.those(stop, introduced, |doing| matches!(doing, Doing::Welcomes));
        let text = || self.words.print_welcome(self.list(&welcomes));
        (!welcomes.is_empty()).then(|| vec![Run::new(Tone::Quiet, text())])
    }

    /// Says who receives, speaks, is there, is awaited and does not come, for those who run the day.
    pub(crate) fn all_people(&self, stop: &EditionStop, introduced: &mut Introduced) -> Vec<Line> {
        let words = &self.words;
        let mut lines = Vec::new();
        let mut say = |names: Vec<String>, sentence: &dyn Fn(usize, String) -> String| {
            if !names.is_empty() {
                let text = sentence(names.len(), self.list(&names));
                lines.push(vec![Run::new(Tone::Plain, text)]);
            }
        };
        let welcomes = self.those(stop, introduced, |doing| matches!(doing, Doing::Welcomes));
        say(welcomes, &|_, names| words.print_welcome(names));
        let speaks = |speech: &EditionSpeech, introduced: &mut Introduced| {
            let name = self.introduce(&speech.person, introduced);
            match speech.minutes {
                Some(minutes) => words.print_speaks_for(self.duration(minutes), name),
                None => name,
            }
        };
        let speakers = stop.speeches.iter().map(|speech| speaks(speech, introduced)).collect();
        say(speakers, &|_, names| words.print_speech(names));
        let mut there = self.those(stop, introduced, |doing| matches!(doing, Doing::Attends));
        there.extend(self.represented(stop, introduced));
        say(there, &|_, names| words.print_with(names));
        let awaited = self.those(stop, introduced, |doing| matches!(doing, Doing::Awaited));
        say(awaited, &|_, names| words.print_awaited(names));
        let declined = self.those(stop, introduced, |doing| matches!(doing, Doing::Declined));
        say(declined, &|count, names| words.print_declined(count, names));
        let absent = self.those(stop, introduced, |doing| matches!(doing, Doing::Absent));
        say(absent, &|count, names| words.print_absent(count, names));
        lines
    }

    fn those(
        &self,
        stop: &EditionStop,
        introduced: &mut Introduced,
        doing: impl Fn(&Doing) -> bool,
    ) -> Vec<String> {
        stop.people
            .iter()
            .filter(|presence| doing(&presence.doing) && !self.is_reader(&presence.person))
            .map(|presence| self.introduce(&presence.person, introduced))
            .filter(|name| !name.is_empty())
            .collect()
    }

    fn represented(&self, stop: &EditionStop, introduced: &mut Introduced) -> Vec<String> {
        stop.people
            .iter()
            .filter_map(|presence| match &presence.doing {
                Doing::RepresentedBy(other) if !self.is_reader(other) => {
                    let person = self.introduce(&presence.person, introduced);
                    let other = self.introduce(other, introduced);
                    Some(match presence.person.civility {
                        Some(Civility::Madam) => self.words.print_represented_her(person, other),
                        _ => self.words.print_represented(person, other),
                    })
                }
                _ => None,
            })
            .collect()
    }

    /// Lists names: with semicolons, since functions hold commas.
    fn list(&self, names: &[String]) -> String {
        let comma = names.iter().any(|name| name.contains(','));
        match self.lang() {
            text::Lang::Fr if comma => names.join("\u{202f}; "),
            text::Lang::En if comma => names.join("; "),
            _ => names.join(", "),
        }
    }
}

pub(super) const fn spoken(civility: Civility) -> names::Civility {
    match civility {
        Civility::Mister => names::Civility::Mister,
        Civility::Madam => names::Civility::Madam,
    }
}

/// Keeps a name on one line; a very long one has to break somewhere.
fn whole(name: String) -> String {
    if name.chars().count() < 48 { name.replace(' ', "\u{a0}") } else { name }
}

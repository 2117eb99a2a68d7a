//! The people of an import: each named once, beside whoever may be the same in the visit or further up in the source.

use super::person;
use chrono::NaiveDate;
use domain::command::PersonField;
use domain::ids::PersonId;
use domain::visit::{Confided, Person, PersonRole, Visit};
use import::{Doubt, ProposedPerson, Role};
use std::collections::BTreeMap;
use text::plain;

/// Somebody whom a source names, with all that it says of him or her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What was read, doubts included.
    pub read: ProposedPerson,
    /// The parts, each with its stop by its place in [`import::Reading::stops`].
    pub parts: Vec<(Role, Option<usize>)>,
    /// Who may be the same; whether it is, is said by hand.
    pub twin: Option<Twin>,
}

/// Somebody who may be the same person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    /// Who.
    pub of: Known,
    /// The name.
    pub name: String,
    /// What the twin lacks, and the source knows.
    pub adds: Vec<Detail>,
    /// What the source says otherwise than the twin.
    pub differs: Vec<Detail>,
}

/// Where somebody is known from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// A person of the visit.
    Visit(PersonId),
    /// Another candidate, by its place: the source names both.
    Source(usize),
}

/// What two records of a person say of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// Of what.
    pub of: Part,
    /// What was known; empty where nothing was. A date as ISO 8601 has it, an audience as scripts name it.
    pub known: String,
    /// What was read.
    pub read: String,
}

/// What of a person can be read from a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `domain::visit::Person`, which documents them")]
pub enum Part {
    FirstName,
    LastName,
    Function,
    Body,
    Mail,
    Telephone,
    Mobile,
    Address,
    Mandate,
    Elected,
    Born,
    Diet,
    Mobility,
    Reads,
}

/// What becomes of somebody who has a twin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Merge {
    /// One person: what is known stays, what is not is taken from the source.
    #[default]
    Complete,
    /// One person, as the source has it.
    Replace,
    /// Two persons of one name.
    Apart,
}

impl Merge {
    /// Returns the word that scripts and the page have for it.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "complete" => Some(Self::Complete),
            "replace" => Some(Self::Replace),
            "apart" => Some(Self::Apart),
            _ => None,
        }
    }
}

impl Candidate {
    /// Tells whether nobody needs to look: no doubt, and no twin of whom the source says something else.
    pub fn is_certain(&self) -> bool {
        self.read.doubts.iter().all(is_slight) && self.says_nothing_otherwise()
    }

    /// Tells whether there is no twin of whom the source says something else.
    pub(super) fn says_nothing_otherwise(&self) -> bool {
        self.twin.as_ref().is_none_or(|twin| twin.differs.is_empty())
    }
}

/// Tells whether a doubt keeps nobody out: somebody enters without a mail address, a number or a date that is none.
pub(super) const fn is_slight(doubt: &Doubt) -> bool {
    matches!(doubt, Doubt::NotAMail { .. } | Doubt::NotATelephone { .. } | Doubt::NotADate { .. })
}

/// Returns everybody whom a source names, once each, in its order.
///
/// Whoever is named again by the same words, or a programme names again at another stop, is one candidate; two cards or rows of
/// one name or one mail address are twins, and so is who is in the visit already.
pub fn candidates(persons: &[ProposedPerson], visit: &Visit) -> Vec<Candidate> {
    let mut index = Index::default();
    for known in visit.persons() {
        index.enter(known.clone(), Known::Visit(known.id.clone()));
    }
    let mut out: Vec<Candidate> = Vec::new();
    for read in persons {
        let found = person(read, PersonId::new(String::new()));
        if found.full_name().trim().is_empty() {
            continue;
        }
        let part = (read.role, read.stop);
        let twin = index.twin(&found);
        if let Some(Twin { of: Known::Source(at), adds, differs, .. }) = &twin
            && differs.is_empty()
            && (adds.is_empty() || read.stop.is_some() || read.role != Role::Named)
            && let Some(candidate) = out.get_mut(*at)
        {
            candidate.parts.push(part);
            complete(&mut candidate.read, read);
            index.complete(*at, &found);
            continue;
        }
        index.enter(found.clone(), Known::Source(out.len()));
        let mut read = read.clone();
        if found.mail.is_empty()
            && let Some(text) = read.email.clone().filter(|text| !text.trim().is_empty())
        {
            read.doubts.push(Doubt::NotAMail { text });
        }
        out.push(Candidate { read, parts: vec![part], twin });
    }
    out
}

/// What one line does not say of somebody is taken from another.
fn complete(read: &mut ProposedPerson, more: &ProposedPerson) {
    for (known, more) in [
        (&mut read.civility, &more.civility),
        (&mut read.function, &more.function),
        (&mut read.organisation, &more.organisation),
        (&mut read.email, &more.email),
        (&mut read.phone, &more.phone),
        (&mut read.mobile, &more.mobile),
        (&mut read.address, &more.address),
        (&mut read.mandate, &more.mandate),
        (&mut read.diet, &more.diet),
        (&mut read.mobility, &more.mobility),
    ] {
        if known.is_none() {
            known.clone_from(more);
        }
    }
    read.elected = read.elected.or(more.elected);
    read.born = read.born.or(more.born);
    read.reads = read.reads.or(more.reads);
}

/// Everybody who is known so far, by name and by mail address.
#[derive(Default)]
struct Index {
    known: Vec<(Person, Known)>,
    named: BTreeMap<Vec<String>, usize>,
    mailed: BTreeMap<String, usize>,
}

impl Index {
    /// Enters somebody; whom the source names goes before whom the visit has, since it names them again and again.
    fn enter(&mut self, person: Person, known: Known) {
        let at = self.known.len();
        self.named.insert(name_key(&person), at);
        if !person.mail.is_empty() {
            self.mailed.insert(person.mail.to_lowercase(), at);
        }
        self.known.push((person, known));
    }

    fn complete(&mut self, candidate: usize, more: &Person) {
        let known = self.known.iter_mut().find(|(_, known)| *known == Known::Source(candidate));
        if let Some((person, _)) = known {
            for field in fields(person, more, Merge::Complete) {
                set(person, field);
            }
        }
    }

    fn twin(&self, person: &Person) -> Option<Twin> {
        let mailed = || self.mailed.get(&person.mail.to_lowercase());
        let at = self.named.get(&name_key(person)).or_else(mailed)?;
        let (known, of) = self.known.get(*at)?;
        let (adds, differs) =
            details(known, person).into_iter().partition(|detail| detail.known.is_empty());
        Some(Twin { of: of.clone(), name: known.full_name(), adds, differs })
    }
}

/// A name whatever its capitals, its accents, its hyphens and its order.
pub(crate) fn name_key(person: &Person) -> Vec<String> {
    let name = plain(&person.full_name());
    let mut words: Vec<String> =
        name.split([' ', '-']).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.sort();
    words
}

/// What somebody who was read says otherwise than somebody who is known; what is not said is not other.
fn details(known: &Person, read: &Person) -> Vec<Detail> {
    let same_name = name_key(known) == name_key(read);
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (known_parts, read_parts) = (parts(known), parts(read));
    let pairs =
        known_parts.into_iter().zip(read_parts).map(|((of, known), (_, read))| (of, known, read));
    let other = |of: Part, known: &str, read: &str| {
        let same = match of {
            // « RIVENQ Christophe » and « Christophe Rivenq » are one name.
            Part::FirstName | Part::LastName => same_name || plain(known) == plain(read),
            Part::Mail => known.eq_ignore_ascii_case(read),
            Part::Telephone | Part::Mobile => digits(known) == digits(read),
            _ => known.trim() == read.trim(),
        };
        !read.trim().is_empty() && !same
    };
    pairs
        .filter(|(of, known, read)| other(*of, known, read))
        .map(|(of, known, read)| Detail { of, known, read })
        .collect()
}

/// What is known of somebody, part by part, as [`Detail`] writes it.
pub(crate) fn parts(person: &Person) -> [(Part, String); 14] {
    let day = |date: Option<NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
    [
        (Part::FirstName, person.first_name.clone()),
        (Part::LastName, person.last_name.clone()),
        (Part::Function, person.function.clone()),
        (Part::Body, person.body.clone()),
        (Part::Mail, person.mail.clone()),
        (Part::Telephone, person.telephone.clone()),
        (Part::Mobile, person.mobile.text.clone()),
        (Part::Address, person.address.clone()),
        (Part::Mandate, person.mandate.clone()),
        (Part::Elected, day(person.elected)),
        (Part::Born, day(person.born)),
        (Part::Diet, person.diet.text.clone()),
        (Part::Mobility, person.mobility.text.clone()),
        (Part::Reads, person.reads.map(crate::find::audience_word).unwrap_or_default().to_owned()),
    ]
}

/// The edits that make one person of two.
pub(super) fn fields(known: &Person, read: &Person, how: Merge) -> Vec<PersonField> {
    let taken = |detail: &Detail| detail.known.is_empty() || how == Merge::Replace;
    let taken = details(known, read).into_iter().filter(taken);
    let mut fields: Vec<PersonField> = taken
        .map(|Detail { of, read: text, .. }| match of {
            Part::FirstName => PersonField::FirstName(text),
            Part::LastName => PersonField::LastName(text),
            Part::Function => PersonField::Function(text),
            Part::Body => PersonField::Body(text),
            Part::Mail => PersonField::Mail(text),
            Part::Telephone => PersonField::Telephone(text),
            Part::Mobile => PersonField::Mobile(Confided { text, to: known.mobile.to }),
            Part::Address => PersonField::Address(text),
            Part::Mandate => PersonField::Mandate(text),
            Part::Elected => PersonField::Elected(read.elected),
            Part::Born => PersonField::Born(read.born),
            Part::Diet => PersonField::Diet(Confided { text, to: known.diet.to }),
            Part::Mobility => PersonField::Mobility(Confided { text, to: known.mobility.to }),
            Part::Reads => PersonField::Reads(read.reads),
        })
        .collect();
    if known.civility.is_none() && read.civility.is_some() {
        fields.push(PersonField::Civility(read.civility));
    }
    // That somebody takes part is what is taken for granted, and nothing that a source says.
    let said = matches!(read.role, Some(PersonRole::Guest | PersonRole::Host));
    if known.role.is_none() && said {
        fields.push(PersonField::Role(read.role));
    }
    fields
}

/// Writes into a record what an edit of [`fields`] would.
pub(super) fn set(person: &mut Person, field: PersonField) {
    match field {
        PersonField::FirstName(text) => person.first_name = text,
        PersonField::LastName(text) => person.last_name = text,
        PersonField::Function(text) => person.function = text,
        PersonField::Body(text) => person.body = text,
        PersonField::Mail(text) => person.mail = text,
        PersonField::Telephone(text) => person.telephone = text,
        PersonField::Mobile(told) => person.mobile = told,
        PersonField::Address(text) => person.address = text,
        PersonField::Mandate(text) => person.mandate = text,
        PersonField::Elected(date) => person.elected = date,
        PersonField::Born(date) => person.born = date,
        PersonField::Diet(told) => person.diet = told,
        PersonField::Mobility(told) => person.mobility = told,
        PersonField::Reads(audience) => person.reads = audience,
        PersonField::Civility(civility) => person.civility = civility,
        PersonField::Role(role) => person.role = role,
        _ => {}
    }
}

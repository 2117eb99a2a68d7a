//! `import --json`: what was understood of a source.

use super::words::Press;
use crate::find;
use crate::imported::{self, Candidate, Known};
use crate::say::Sentence;
use domain::Visit;
use import::{Doubt, Precision, Reading, SourceSpan};
use serde::Serialize;
use text::Words;

/// What was understood of a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct ImportDoc {
    pub visit: FactsDoc,
    pub stops: Vec<ProposedDoc>,
    pub people: Vec<PersonDoc>,
    pub ignored: Vec<IgnoredDoc>,
}

/// What concerns the visit as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct FactsDoc {
    pub title: Option<String>,
    pub date: Option<String>,
    pub reference: Option<String>,
    pub guest: Option<String>,
    pub host: Option<String>,
    pub press: PressDoc,
}

/// What journalists are told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct PressDoc {
    pub accreditation_until: Option<String>,
    pub gate: Option<String>,
    pub contact: Option<String>,
}

/// A proposed stop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct ProposedDoc {
    pub date: Option<String>,
    pub start: Option<String>,
    pub end: Option<String>,
    pub precision: &'static str,
    pub title: String,
    pub place: Option<String>,
    pub room: Option<String>,
    pub press: Option<Press>,
    pub group: Option<String>,
    pub source: SourceDoc,
    pub doubts: Vec<DoubtDoc>,
}

/// Somebody who is named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct PersonDoc {
    pub name: String,
    pub function: Option<String>,
    pub body: Option<String>,
    pub mail: Option<String>,
    pub telephone: Option<String>,
    pub mobile: Option<String>,
    pub address: Option<String>,
    pub mandate: Option<String>,
    pub elected: Option<String>,
    pub born: Option<String>,
    pub diet: Option<String>,
    pub mobility: Option<String>,
    pub reads: Option<&'static str>,
    pub source: SourceDoc,
    pub doubts: Vec<DoubtDoc>,
    /// Who may be the same person, and what that one has otherwise.
    pub twin: Option<TwinDoc>,
}

/// Who may be the same person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct TwinDoc {
    pub person: Option<String>,
    pub line: Option<usize>,
    pub text: Vec<String>,
}

/// A doubt: its code and its sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "a code for scripts, a sentence for people")]
pub struct DoubtDoc {
    pub code: &'static str,
    pub text: String,
}

/// Where it stands in the source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct SourceDoc {
    pub line: usize,
    pub text: String,
}

/// What was left out, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct IgnoredDoc {
    pub line: usize,
    pub text: String,
    pub reason: &'static str,
}

impl ImportDoc {
    /// Makes the document.
    pub fn new(reading: &Reading, known: &Visit, words: &Words) -> Self {
        let facts = &reading.visit;
        let people = imported::candidates(&reading.persons, known);
        Self {
            visit: FactsDoc {
                title: facts.title.clone(),
                date: facts.date.map(|date| date.to_string()),
                reference: facts.reference.clone(),
                guest: facts.guest.clone(),
                host: facts.host.clone(),
                press: PressDoc {
                    accreditation_until: facts.press.accreditation_until.clone(),
                    gate: facts.press.gate.clone(),
                    contact: facts.press.contact.clone(),
                },
            },
            stops: reading
                .stops
                .iter()
                .map(|stop| ProposedDoc {
                    date: stop.date.map(|date| date.to_string()),
                    start: stop.start.map(clock),
                    end: stop.end.map(clock),
                    precision: precision(stop.precision),
                    title: stop.title.clone(),
                    place: stop.place.clone(),
                    room: stop.room.clone(),
                    press: stop.press.map(press),
                    group: stop.group.clone(),
                    source: SourceDoc::from(&stop.source),
                    doubts: doubts(&stop.doubts, words),
                })
                .collect(),
            people: people.iter().map(|it| PersonDoc::new(it, &people, words)).collect(),
            ignored: reading
                .ignored
                .iter()
                .map(|ignored| IgnoredDoc {
                    line: ignored.source.line,
                    text: ignored.source.text.clone(),
                    reason: ignored.reason.code(),
                })
                .collect(),
        }
    }
}

impl PersonDoc {
    fn new(candidate: &Candidate, all: &[Candidate], words: &Words) -> Self {
        let read = &candidate.read;
        let name = [&read.first, &read.last].into_iter().flatten();
        let twin = candidate.twin.as_ref().map(|twin| {
            let (person, line) = match &twin.of {
                Known::Visit(id) => (Some(id.to_string()), None),
                Known::Source(at) => (None, all.get(*at).map(|other| other.read.source.line)),
            };
            TwinDoc { person, line, text: crate::say::twin(twin, all, words) }
        });
        Self {
            name: name.map(String::as_str).collect::<Vec<_>>().join(" "),
            function: read.function.clone(),
            body: read.organisation.clone(),
            mail: read.email.clone(),
            telephone: read.phone.clone(),
            mobile: read.mobile.clone(),
            address: read.address.clone(),
            mandate: read.mandate.clone(),
            elected: read.elected.map(|date| date.to_string()),
            born: read.born.map(|date| date.to_string()),
            diet: read.diet.clone(),
            mobility: read.mobility.clone(),
            reads: read.reads.map(|readers| find::audience_word(imported::audience(readers))),
            source: SourceDoc::from(&read.source),
            doubts: doubts(&read.doubts, words),
            twin,
        }
    }
}

impl From<&SourceSpan> for SourceDoc {
    fn from(span: &SourceSpan) -> Self {
        Self { line: span.line, text: span.text.clone() }
    }
}

fn doubts(doubts: &[Doubt], words: &Words) -> Vec<DoubtDoc> {
    let said = |doubt: &Doubt| DoubtDoc { code: doubt.code(), text: doubt.sentence(words) };
    doubts.iter().map(said).collect()
}

fn clock(minutes: u16) -> String {
    domain::time::Clock::from_minutes(minutes.into()).to_string()
}

const fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Exact => "exact",
        Precision::From => "from",
        Precision::About => "about",
        Precision::Part => "part",
        Precision::None => "none",
        Precision::Error => "error",
    }
}

const fn press(press: import::Press) -> Press {
    match press {
        import::Press::Open => Press::Open,
        import::Press::Pool => Press::Pool,
        import::Press::Photo => Press::Photo,
        import::Press::Stakeout => Press::Stakeout,
        import::Press::Conference => Press::Conference,
        import::Press::Closed => Press::Closed,
    }
}

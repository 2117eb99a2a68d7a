//! `import --json`: what was understood of a source.

use super::words::Press;
use crate::say::Sentence;
use import::{Precision, Reading};
use serde::Serialize;
use text::Words;

/// What was understood of a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct ImportDoc {
    pub visit: FactsDoc,
    pub stops: Vec<ProposedDoc>,
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
    pub fn new(reading: &Reading, words: &Words) -> Self {
        let facts = &reading.visit;
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
                    source: SourceDoc { line: stop.source.line, text: stop.source.text.clone() },
                    doubts: stop
                        .doubts
                        .iter()
                        .map(|doubt| DoubtDoc { code: doubt.code(), text: doubt.sentence(words) })
                        .collect(),
                })
                .collect(),
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

//! The people of a source, while it is reviewed.

use crate::failure::Failure as Reason;
use crate::imported::{self, Candidate, Merge};
use crate::say::{self, Sentence, Voice};
use crate::wire::review::{KeptMerge, KeptPerson, ReadPerson, ReadTwin};
use domain::compare::Named;
use domain::ids::PersonId;
use domain::visit::{Person, Visit};
use import::Reading;

/// Draws everybody whom a reading names, beside whoever the visit has already.
pub(super) fn people(reading: &Reading, into: Option<&Visit>, voice: Voice<'_>) -> Vec<ReadPerson> {
    let candidates = candidates(reading, into);
    let drawn = candidates.iter().zip(0..);
    drawn.map(|(candidate, index)| read_person(candidate, index, &candidates, voice)).collect()
}

/// Returns who is kept, as [`imported::enter`] takes it.
pub(super) fn chosen(
    reading: &Reading,
    into: Option<&Visit>,
    kept: &[KeptPerson],
) -> Result<Vec<(usize, Merge)>, Reason> {
    let count = candidates(reading, into).len();
    kept.iter()
        .map(|keep| {
            let at = usize::try_from(keep.index).ok().filter(|at| *at < count);
            let at = at.ok_or_else(|| Reason::Unexpected(keep.index.to_string()))?;
            let merge = match keep.merge {
                KeptMerge::Complete => Merge::Complete,
                KeptMerge::Replace => Merge::Replace,
                KeptMerge::Apart => Merge::Apart,
            };
            Ok((at, merge))
        })
        .collect()
}

fn candidates(reading: &Reading, into: Option<&Visit>) -> Vec<Candidate> {
    imported::candidates(&reading.persons, into.unwrap_or(&imported::nothing()))
}

fn read_person(
    candidate: &Candidate,
    index: u32,
    all: &[Candidate],
    voice: Voice<'_>,
) -> ReadPerson {
    let read = &candidate.read;
    let person = imported::person(read, PersonId::new(String::new()));
    let words = voice.words;
    let said = |parts: [&str; 2], between: &str| {
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
        parts.join(between)
    };
    let [telephone, mobile] =
        [&person.telephone, &person.mobile.text].map(|number| text::phones::pairs(number));
    ReadPerson {
        index,
        name: name(&person, voice),
        function: said([&person.function, &person.body], ", "),
        contact: [person.mail, telephone, mobile]
            .into_iter()
            .filter(|part| !part.is_empty())
            .chain(say::beyond(read, words))
            .collect::<Vec<_>>()
            .join(" · "),
        line: u32::try_from(read.source.line).unwrap_or(u32::MAX),
        words: read.source.text.clone(),
        doubts: read.doubts.iter().map(|doubt| doubt.sentence(words)).collect(),
        twin: candidate.twin.as_ref().map(|twin| ReadTwin {
            lines: say::twin(twin, all, words),
            differs: !twin.differs.is_empty(),
        }),
        certain: candidate.is_certain(),
    }
}

fn name(person: &Person, voice: Voice<'_>) -> String {
    let who = Named { id: person.id.clone(), civility: person.civility, name: person.full_name() };
    say::named(&who, voice)
}

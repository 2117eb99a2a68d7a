//! What is found in all visits for a few words.

use super::{Digest, Found, Kind, Scan, Volume};
use text::plain;

/// How many texts of one visit are shown: behind them, one opens it.
const MOST_TEXTS: usize = 5;

/// Words to be found, in any order, without case and accents; each may be the beginning or the middle of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query(Vec<String>);

/// A visit in which something was found.
#[derive(Clone, Debug)]
pub struct Hit<'a> {
    /// The file.
    pub volume: &'a Volume,
    /// What it holds.
    pub digest: &'a Digest,
    /// The texts in which the words stand, those that hold them at the start of a word first; empty where only the title,
    /// the reference or the aims hold them.
    pub texts: Vec<&'a Found>,
    /// How many more texts there are.
    pub more: usize,
}

impl Query {
    /// Reads what was typed; `None` where there is no word in it.
    pub fn read(text: &str) -> Option<Self> {
        let words: Vec<String> = plain(text).split_whitespace().map(str::to_owned).collect();
        (!words.is_empty()).then_some(Self(words))
    }

    /// Finds the visits in which every word stands: in one text, or in one text and in what is said of the whole visit.
    /// Those whose title holds all words come first, then the nearest to the present in the order of the scan.
    pub fn find<'a>(&self, scan: &'a Scan) -> Vec<Hit<'a>> {
        let mut hits: Vec<Hit<'a>> = scan
            .volumes()
            .filter_map(|volume| self.look(volume, volume.read.as_deref().ok()?))
            .collect();
        hits.sort_by_key(|hit| {
            let titled = self.0.iter().all(|word| hit.digest.about.contains(word));
            (!titled, std::cmp::Reverse(hit.digest.span))
        });
        hits
    }

    fn look<'a>(&self, volume: &'a Volume, digest: &'a Digest) -> Option<Hit<'a>> {
        let mut texts: Vec<&Found> = digest
            .texts
            .iter()
            .filter(|found| found.kind != Kind::Visit && self.stands_in(found, &digest.about))
            .collect();
        let about = self.0.iter().all(|word| digest.about.contains(word));
        if texts.is_empty() && !about {
            return None;
        }
        texts.sort_by_key(|found| !self.begins_a_word(found));
        let more = texts.len().saturating_sub(MOST_TEXTS);
        texts.truncate(MOST_TEXTS);
        Some(Hit { volume, digest, texts, more })
    }

    /// At least one word is the text's own; the others may be those of the visit.
    fn stands_in(&self, found: &Found, about: &str) -> bool {
        let own = |word: &String| found.plain.contains(word);
        self.0.iter().any(own) && self.0.iter().all(|word| own(word) || about.contains(word))
    }

    fn begins_a_word(&self, found: &Found) -> bool {
        self.0.iter().any(|word| {
            found
                .plain
                .split(|letter: char| !letter.is_alphanumeric())
                .any(|part| part.starts_with(word))
        })
    }
}

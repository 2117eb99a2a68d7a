//! The library as the page draws it: the visits of the folder, what is found in them, how one begins.

use super::window::Severity;
use crate::library::{Hit, Kind, Scan};
use crate::view::Onlooker;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The first screen: every visit of the folder in the order in which it concerns somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct LibraryView {
    /// The folder, as people know it.
    pub folder: String,
    /// Why the folder has no list, or what is left out of it: a sentence; empty where all is well.
    pub notice: String,
    /// Visits of today and later, the nearest first.
    pub coming: Vec<Card>,
    /// Visits that have no day yet.
    pub undated: Vec<Card>,
    /// Visits that are over, the latest first.
    pub past: Vec<Card>,
    /// Visits opened lately that lie elsewhere.
    pub elsewhere: Vec<Card>,
    /// Files that cannot be read; they stay as they are.
    pub unread: Vec<Unread>,
    /// The visits that one may start from.
    pub templates: Vec<TemplateView>,
}

/// A visit at a glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Card {
    /// What names it in calls; never a path.
    pub key: String,
    /// « 21 sept. »; empty without a day.
    pub date: String,
    /// « dans 3 jours », the year of what is past; empty without a day.
    pub near: String,
    /// The days in full, for those who hear them.
    pub when: String,
    /// The title.
    pub title: String,
    /// Place, days, stops, reference, on one line.
    pub detail: String,
    /// How far it has come, in words.
    pub state: String,
    /// The one fact that matters.
    pub fact: String,
    /// How much that fact weighs; null where it only informs.
    pub severity: Option<Severity>,
    /// The file's name without its folder.
    pub file: String,
}

/// A file that is no list entry like the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Unread {
    /// The file's name without its folder.
    pub file: String,
    /// Why, what is safe, what to do.
    pub text: String,
}

/// A visit to start from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TemplateView {
    /// What names it in `new_visit`.
    pub key: String,
    /// Its title in words.
    pub title: String,
    /// « 6 étapes », « 3 jours ».
    pub detail: String,
}

/// What a new visit begins with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "from", rename_all = "snake_case")]
#[ts(rename = "Beginning")]
pub enum BeginningWire {
    /// Nothing.
    Nothing,
    /// A template.
    Template {
        /// Which.
        key: String,
    },
    /// Another visit of the library.
    Copy {
        /// Which.
        key: String,
    },
}

/// A visit in which something was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FoundVisit {
    /// The visit.
    pub card: Card,
    /// The texts, the most telling first; empty where only the title answers.
    pub texts: Vec<FoundText>,
    /// How many more there are in it.
    pub more: u32,
}

/// A text that was looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FoundText {
    /// What it is.
    pub kind: FoundKind,
    /// The text.
    pub text: String,
    /// The day and the hour of its stop; empty for what belongs to none.
    pub at: String,
    /// The stop to go to.
    pub stop: Option<String>,
}

/// What a text is that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FoundKind {
    /// The visit as a whole.
    Visit,
    /// A stop.
    Stop,
    /// A person.
    Person,
    /// A place.
    Place,
    /// A note.
    Note,
}

/// `search --json`: what was found, and what could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct SearchDoc {
    pub schema: u32,
    pub visits: Vec<SearchVisit>,
    pub unread: Vec<SearchUnread>,
}

/// A visit in which every word stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct SearchVisit {
    pub file: String,
    pub title: String,
    pub first_day: Option<String>,
    pub last_day: Option<String>,
    pub found: Vec<SearchFound>,
    pub more: usize,
}

/// A text in which they stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct SearchFound {
    pub kind: FoundKind,
    pub text: String,
    pub stop: Option<String>,
    pub day: Option<String>,
    pub start: Option<String>,
}

/// A file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct SearchUnread {
    pub file: String,
    pub text: String,
}

impl SearchDoc {
    /// Makes the document.
    pub fn new(hits: &[Hit<'_>], scan: &Scan, onlooker: Onlooker<'_>) -> Self {
        let visit = |hit: &Hit<'_>| SearchVisit {
            file: hit.volume.path.display().to_string(),
            title: onlooker.card(hit.volume, hit.digest).title,
            first_day: hit.digest.span.map(|(first, _)| first.to_string()),
            last_day: hit.digest.span.map(|(_, last)| last.to_string()),
            found: hit
                .texts
                .iter()
                .map(|found| SearchFound {
                    kind: found.kind.into(),
                    text: found.text.clone(),
                    stop: found.stop.as_ref().map(ToString::to_string),
                    day: found.at.map(|(day, _)| day.to_string()),
                    start: found.at.and_then(|(_, hour)| hour).map(|hour| hour.to_string()),
                })
                .collect(),
            more: hit.more,
        };
        let unread = scan
            .volumes()
            .filter(|volume| volume.read.is_err())
            .map(|volume| SearchUnread {
                file: volume.path.display().to_string(),
                text: onlooker.unread(volume).text,
            })
            .collect();
        Self { schema: 1, visits: hits.iter().map(visit).collect(), unread }
    }
}

impl From<Kind> for FoundKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Visit => Self::Visit,
            Kind::Stop => Self::Stop,
            Kind::Person => Self::Person,
            Kind::Place => Self::Place,
            Kind::Note => Self::Note,
        }
    }
}

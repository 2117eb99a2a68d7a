//! From what the domain says in codes to sentences in somebody's language.

mod change;
mod deed;
mod label;
mod outline;
mod part;
mod precedence;
mod problem;
mod reading;
mod refusal;

pub use change::{change, moment, named, told, way};
pub use deed::Deed;
pub use label::Label;
pub use outline::outline_error;
pub use part::gender;
pub use precedence::{Why, invitee, lint, office, why};
pub use problem::{Said, problem, sum};
pub use reading::{Sentence, beyond, twin, unreadable};
pub use refusal::refusal;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use domain::ids::{GroupId, StopId};
use domain::time::Clock;
use domain::visit::{HourStyle, Language, Visit};
use text::{Lang, Words};

/// Who is spoken to: a language, and the style in which the visit writes its hours.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The sentences.
    pub words: &'a Words,
    /// The style of hours.
    pub style: HourStyle,
}

impl<'a> Voice<'a> {
    /// Speaks of a visit in a language.
    pub fn of(visit: &Visit, words: &'a Words) -> Self {
        Self { words, style: visit.header().hour_style }
    }

    /// Returns the language.
    pub fn lang(&self) -> Lang {
        self.words.lang()
    }

    /// Writes an hour of the day: « 12h15 »; of another day « 0h30 (+1) ».
    pub fn clock(&self, at: Clock) -> String {
        text::hours::clock_and_day(at.minutes(), hour_style(self.style), self.lang())
    }

    /// Writes minutes as a duration: « 45 min », « 1 h 15 ».
    pub fn duration(&self, minutes: u32) -> String {
        text::durations::short(minutes, self.lang())
    }

    /// Writes a date in full: « lundi 21 septembre 2020 ».
    pub fn date(&self, date: NaiveDate) -> String {
        text::dates::full(date, self.lang())
    }

    /// Writes an instant as people read it in a zone: « 18 septembre 2020 à 14h20 ».
    pub fn instant(&self, at: DateTime<Utc>, zone: Tz) -> String {
        text::dates::instant(at, zone, hour_style(self.style), self.lang())
    }
}

/// Returns the text room's style for a visit's.
pub fn hour_style(style: HourStyle) -> text::hours::HourStyle {
    match style {
        HourStyle::Compact => text::hours::HourStyle::Compact,
        HourStyle::Spaced => text::hours::HourStyle::Spaced,
        HourStyle::Padded => text::hours::HourStyle::Padded,
    }
}

/// Returns the text room's language for a visit's.
pub fn lang(language: Language) -> Lang {
    match language {
        Language::French => Lang::Fr,
        Language::English => Lang::En,
    }
}

/// Returns the title of a stop, its id where it is no longer there.
pub fn title<'a>(visit: &'a Visit, id: &'a StopId) -> &'a str {
    visit.stop(id).map_or(id.as_str(), |stop| &stop.title)
}

/// Returns the name of a group as it is printed, its id where it has none.
pub fn group_name<'a>(visit: &'a Visit, id: &'a GroupId) -> &'a str {
    match visit.group(id) {
        Some(group) if !group.name.is_empty() => &group.name,
        _ => id.as_str(),
    }
}

/// Writes minutes with their sign: `+10`, `−20`.
fn signed(minutes: i32) -> String {
    if minutes < 0 { format!("−{}", minutes.unsigned_abs()) } else { format!("+{minutes}") }
}

/// Ends a sentence that is not ended; nothing stays nothing.
pub fn sentence(text: &str) -> String {
    if text.is_empty() || text.ends_with(['.', '!', '?', '…']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

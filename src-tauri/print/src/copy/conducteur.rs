//! The words of the sheet of the master of ceremonies.

use super::compositor::{Compositor, one_line};
use super::people::Introduced;
use super::{Frame, Headline, Line, Run, Tone};
use crate::issue::Issue;
use crate::sheet::Sheet;
use chrono::NaiveDate;
use domain::edition::{EditionRow, EditionSpeech, EditionStop};
use domain::visit::{Audience, Status};

/// Who speaks where, in which order and how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Conducteur {
    pub(crate) frame: Frame,
    /// Heads of the columns: hour, stop and speeches, duration.
    pub(crate) heads: [String; 3],
    pub(crate) days: Vec<ConducteurDay>,
}

/// A day of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ConducteurDay {
    pub(crate) date: String,
    pub(crate) stops: Vec<ConducteurStop>,
}

/// A stop of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ConducteurStop {
    pub(crate) stop: Headline,
    /// Where, who receives, what must be said.
    pub(crate) lines: Vec<Line>,
    /// In the order in which they are given.
    pub(crate) speeches: Vec<Speech>,
    /// The minutes of all speeches, where every one is known.
    pub(crate) total: String,
}

/// Somebody who speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Speech {
    /// Its place in the order.
    pub(crate) rank: String,
    pub(crate) name: String,
    /// The function, as it is to be announced.
    pub(crate) function: String,
    /// How he or she is addressed.
    pub(crate) address: String,
    pub(crate) minutes: String,
}

impl Compositor<'_> {
    /// Returns the copy of the conducteur.
    pub(crate) fn conducteur(&self, issue: &Issue) -> Conducteur {
        let words = &self.words;
        let days = self.edition.days.iter().map(|day| {
            let mut introduced = self.guests_known();
            let stops = day.rows.iter().filter_map(|row| match row {
                EditionRow::Stop(stop) => Some(self.conducted(stop, day.date, &mut introduced)),
                EditionRow::Leg(_) | EditionRow::Margin(_) => None,
            });
            ConducteurDay { date: self.day_head(day.date), stops: stops.collect() }
        });
        Conducteur {
            heads: [words.print_hour(), words.print_stop_and_speeches(), words.print_duration()],
            days: days.filter(|day| !day.stops.is_empty()).collect(),
            frame: self.frame(Sheet::Conducteur, issue),
        }
    }

    fn conducted(
        &self,
        stop: &EditionStop,
        date: NaiveDate,
        introduced: &mut Introduced,
    ) -> ConducteurStop {
        let words = &self.words;
        let mut lines = Vec::new();
        let place = stop.place.as_ref();
        let name = place.map(|place| one_line(&self.set(&place.name))).unwrap_or_default();
        let room = one_line(&self.set(&stop.room));
        let commune = place.map(|place| self.address(place, false).1).unwrap_or_default();
        let mut line: Line = Vec::new();
        let named: Vec<&str> =
            [name.as_str(), room.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
        if !named.is_empty() {
            line.push(Run::new(Tone::Plain, named.join(" – ")));
        }
        if !commune.is_empty() {
            if !line.is_empty() {
                line.push(Run::new(Tone::Quiet, ", "));
            }
            line.push(Run { whole: true, ..Run::new(Tone::Quiet, commune) });
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines.extend(self.welcomes_line(stop, introduced));
        let speeches = self.speeches(stop);
        if !speeches.is_empty() {
            for (audience, note) in &stop.notes {
                if *audience != Audience::Drivers {
                    lines.extend(self.paragraphs(note));
                }
            }
        }
        ConducteurStop {
            stop: self.headline(stop, date),
            lines,
            speeches,
            total: match (self.spoken(stop), self.taken(stop)) {
                (Some(spoken), Some(taken)) => words.print_spoken_of(spoken, taken),
                (Some(spoken), None) => words.print_spoken(spoken),
                (None, taken) => taken.unwrap_or_default(),
            },
        }
    }

    fn speeches(&self, stop: &EditionStop) -> Vec<Speech> {
        let numbered = stop.speeches.iter().zip(1..);
        numbered
            .map(|(EditionSpeech { person, minutes }, rank): (_, usize)| {
                let name = self.name(person);
                let function = self.function(person);
                let nameless = name.is_empty();
                Speech {
                    rank: rank.to_string(),
                    name: if nameless { function.clone() } else { name },
                    function: if nameless { String::new() } else { function },
                    address: one_line(&self.set(&person.address)),
                    minutes: minutes.map(|minutes| self.duration(minutes)).unwrap_or_default(),
                }
            })
            .collect()
    }

    /// The minutes of all speeches, where there is more than one and each is known.
    fn spoken(&self, stop: &EditionStop) -> Option<String> {
        let minutes: Option<Vec<u32>> = stop.speeches.iter().map(|speech| speech.minutes).collect();
        let minutes = minutes.filter(|minutes| minutes.len() > 1)?;
        Some(self.duration(minutes.iter().sum()))
    }

    /// What the whole stop takes.
    fn taken(&self, stop: &EditionStop) -> Option<String> {
        if stop.status == Status::Cancelled {
            return None;
        }
        let minutes = u32::try_from(stop.end? - stop.start?).ok().filter(|minutes| *minutes > 0)?;
        Some(self.duration(minutes))
    }
}

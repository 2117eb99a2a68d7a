//! What was done to several stops at once, for history, undo and the gesture line.

use super::Voice;
use crate::cells::choices;
use crate::wire::window::Cell;
use domain::ids::StopId;
use domain::visit::Visit;
use serde::{Deserialize, Serialize};

/// What a gesture did to its stops. Usual margins count those that were chosen, also those that could have none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "deed", rename_all = "snake_case")]
#[expect(missing_docs, reason = "each variant is a message of the catalogue with its arguments")]
pub enum Deed {
    Shifted { minutes: i32 },
    Moved,
    ToDay { date: String },
    Grouped { group: Option<String> },
    Removed,
    Cut,
    Duplicated,
    UsualMargins { chosen: usize },
    Pasted,
    DayRemoved { date: String },
    Filled { cell: Cell, value: String },
}

impl Deed {
    /// Names a cell that was filled alike in several stops; the value is what the first of them has then.
    pub fn filled(cell: Cell, after: &Visit, first: Option<&StopId>) -> Self {
        let stop = first.and_then(|id| after.stop(id));
        let group = stop.and_then(|stop| stop.group.as_ref());
        if cell == Cell::Group {
            return Self::Grouped {
                group: group.map(|id| super::group_name(after, id).to_owned()),
            };
        }
        let value = stop.map(|stop| match cell {
            Cell::Press => choices::code(&choices::PRESS, stop.press),
            Cell::Status => choices::code(&choices::STATUSES, Some(stop.status)),
            Cell::Kind => choices::code(&choices::KINDS, Some(stop.kind)),
            _ => "",
        });
        Self::Filled { cell, value: value.unwrap_or_default().to_owned() }
    }

    /// Says it of one stop, by its title, or of several.
    pub(super) fn say(&self, stop: &str, count: usize, voice: Voice<'_>) -> String {
        let words = voice.words;
        let what = if count == 1 { stop.to_owned() } else { words.app_deed_stops(count) };
        let date = |iso: &String| iso.parse().map_or_else(|_| iso.clone(), |date| voice.date(date));
        match self {
            Self::Shifted { minutes } => words.app_deed_shifted(super::signed(*minutes), what),
            Self::Moved => words.app_deed_moved(count, stop),
            Self::ToDay { date: day } => words.app_deed_to_day(date(day), what),
            Self::Grouped { group: None } => words.app_deed_ungrouped(what),
            Self::Grouped { group: Some(group) } => words.app_deed_grouped(group, what),
            Self::Removed => words.app_deed_removed(count, stop),
            Self::Cut => words.app_deed_cut(count, stop),
            Self::Duplicated => words.app_deed_duplicated(count, stop),
            Self::UsualMargins { chosen } if *chosen == count => words.app_deed_usual_margins(what),
            Self::UsualMargins { chosen } => words.app_deed_usual_margins_of(*chosen, what),
            Self::Pasted => words.app_deed_pasted(count, stop),
            Self::DayRemoved { date: day } => words.app_deed_day_removed(count, date(day)),
            Self::Filled { cell, value } => {
                let (family, field) = match cell {
                    Cell::Press => ("press", words.app_deed_press()),
                    Cell::Status => ("status", words.app_deed_status()),
                    Cell::Kind => ("kind", words.app_deed_kind()),
                    _ => return words.app_did_stop(what),
                };
                match value.as_str() {
                    "" => words.app_deed_emptied(field, what),
                    code => words.app_deed_filled(field, choices::named(family, code, words), what),
                }
            }
        }
    }
}

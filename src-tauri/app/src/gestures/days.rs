//! Days of a visit: added, moved, removed.

use super::{Ground, Made};
use crate::failure::Failure;
use crate::find;
use crate::say::{Deed, Label};
use chrono::{Days, NaiveDate};
use domain::Command;

impl Ground<'_> {
    /// Reads the date of a day; a date without month or year is the nearest one to the visit's own days.
    pub(super) fn day_named(&self, typed: &str) -> Result<NaiveDate, Failure> {
        if let Ok(date) = typed.parse() {
            return Ok(date);
        }
        let today = self.host.today();
        find::day(typed, self.visit, today).or_else(|_| {
            let near = self.visit.days().next_back().map_or(today, |day| day.date);
            find::date(typed, near)
        })
    }

    pub(super) fn add_day(&self, typed: &str) -> Result<Made, Failure> {
        let date = match (typed.trim(), self.visit.days().next_back()) {
            ("", Some(last)) => last.date.checked_add_days(Days::new(1)).unwrap_or(last.date),
            ("", None) => self.host.today(),
            (typed, _) => self.day_named(typed)?,
        };
        Ok(self.of_day(vec![Command::AddDay { date }]))
    }

    pub(super) fn move_day(&self, date: NaiveDate, typed: &str) -> Result<Made, Failure> {
        Ok(self.of_day(vec![Command::MoveDay { date, to: self.day_named(typed)? }]))
    }

    /// A day with its stops is removed in one gesture, which undo gives back whole.
    pub(super) fn remove_day(&self, date: NaiveDate) -> Result<Made, Failure> {
        let stops = self.visit.day(date).map(|day| day.stops.clone()).unwrap_or_default();
        let remove = stops.iter().map(|stop| Command::RemoveStop { stop: stop.clone() });
        let commands: Vec<Command> = remove.chain([Command::RemoveDay { date }]).collect();
        if stops.is_empty() {
            return Ok(self.of_day(commands));
        }
        let label = Label::Deed {
            stop: String::new(),
            count: stops.len(),
            deed: Deed::DayRemoved { date: date.to_string() },
        };
        Ok(Made { commands, label, focus: None })
    }

    fn of_day(&self, commands: Vec<Command>) -> Made {
        Made { label: Label::of(self.visit, &commands), commands, focus: None }
    }
}

//! What is different between a stop and the same stop, as one audience reads them.

use super::{Hour, PlaceSeen, StopSeen, What};
use crate::edition::EditionStop;
use crate::time::Minutes;
use crate::visit::{Audience, Status};
use chrono::NaiveDate;

/// A stop as an audience reads it, in the line of a day.
pub(super) struct Seen {
    pub(super) day: NaiveDate,
    pub(super) stop: EditionStop,
    /// The minutes it is to last, whether or not it has an hour.
    pub(super) duration: Option<Minutes>,
}

impl Seen {
    pub(super) fn named(&self) -> StopSeen {
        StopSeen {
            day: self.day,
            start: self.start(),
            id: self.stop.id.clone(),
            title: self.stop.title.clone(),
            end: self.end(),
        }
    }

    fn start(&self) -> Option<Hour> {
        let Self { stop, .. } = self;
        stop.start.map(|at| Hour { at, zone: stop.zone, precision: stop.precision })
    }

    fn end(&self) -> Option<Hour> {
        let Self { stop, .. } = self;
        let precision = crate::visit::Precision::Exact;
        stop.end.map(|at| Hour { at, zone: stop.zone, precision })
    }

    fn place(&self) -> Option<PlaceSeen> {
        self.stop.place.as_ref().map(|place| PlaceSeen {
            name: place.name.clone(),
            commune: place.commune.clone(),
            address: place.address.clone(),
        })
    }

    fn of_place(&self, text: impl FnOnce(&crate::edition::EditionPlace) -> &String) -> String {
        self.stop.place.as_ref().map(|place| text(place).clone()).unwrap_or_default()
    }

    /// That a stop may still be given up is the hosts' own business: to others it is to be confirmed.
    fn status(&self, audience: Audience) -> Status {
        match self.stop.status {
            Status::Option if audience != Audience::Internal => Status::Tentative,
            status => status,
        }
    }

    fn note(&self, written_for: Audience) -> String {
        let found = self.stop.notes.iter().find(|(audience, _)| *audience == written_for);
        found.map(|(_, note)| note.clone()).unwrap_or_default()
    }

    /// « En place à » as this audience is told it: its own hour, and the hosts every one.
    fn call(&self, written_for: Audience, reader: Audience) -> Option<crate::time::Clock> {
        let told = reader == written_for || reader == Audience::Internal;
        let found = self.stop.calls.iter().find(|(audience, _)| *audience == written_for);
        found.filter(|_| told).map(|(_, at)| *at)
    }
}

/// Returns what is different, in the order in which one says it.
pub(super) fn differences(before: &Seen, after: &Seen, audience: Audience) -> Vec<What> {
    let mut out = Vec::new();
    let mut note = |differs: bool, what: What| {
        if differs {
            out.push(what);
        }
    };
    // What is cancelled has no hours any more: those at which it would have been are nobody's news.
    if after.stop.status != Status::Cancelled {
        hours(before, after, &mut note);
    }
    let (from, to) = (before.status(audience), after.status(audience));
    note(from != to, What::Status { from, to });
    let (from, to) = (before.stop.title.clone(), after.stop.title.clone());
    note(from != to, What::Title { from, to });
    let (from, to) = (before.place(), after.place());
    note(from != to, What::Place { from, to });
    let (from, to) = (before.stop.room.clone(), after.stop.room.clone());
    note(from != to, What::Room { from, to });
    let (from, to) = (before.stop.press, after.stop.press);
    note(from != to, What::Press { from, to });
    let group = |seen: &Seen| seen.stop.group.as_ref().map(|group| group.name.clone());
    let (from, to) = (group(before), group(after));
    note(from != to, What::Group { from, to });
    for written_for in Audience::ALL {
        let (from, to) = (before.call(written_for, audience), after.call(written_for, audience));
        note(from != to, What::Call { written_for, from, to });
        let (from, to) = (before.note(written_for), after.note(written_for));
        note(from != to, What::Note { written_for, from, to });
    }
    // Another place has another door: only that of the same place is news.
    if before.place() == after.place() {
        let (from, to) = (before.of_place(|it| &it.access), after.of_place(|it| &it.access));
        note(from != to, What::Access { from, to });
        let (from, to) = (before.of_place(|it| &it.parking), after.of_place(|it| &it.parking));
        note(from != to, What::Parking { from, to });
    }
    out
}

fn hours(before: &Seen, after: &Seen, note: &mut impl FnMut(bool, What)) {
    let (from, to) = (before.start(), after.start());
    let untimed = from.is_none() && to.is_none();
    note(from != to, What::Start { from, to });
    note(untimed && before.day != after.day, What::Day { from: before.day, to: after.day });
    let lasted = |seen: &Seen| Some(seen.stop.end? - seen.stop.start?);
    let with_start = lasted(before).is_some() && lasted(before) == lasted(after);
    let (from, to) = (before.end(), after.end());
    note(from != to, What::End { from, to, with_start });
    let (from, to) = (before.duration, after.duration);
    note(untimed && from != to, What::Duration { from, to });
}

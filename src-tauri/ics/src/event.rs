//! A stop or a move as a VEVENT.

use crate::stamps::{Revision, Stamps};
use crate::when::When;
use crate::{clean, describe, place};
use domain::Uid;
use domain::edition::{Edition, EditionLeg, EditionStop};
use domain::visit::Status;
use icalendar::{Component, Event, EventStatus, Property};
use text::Words;

/// More than this is no title; Outlook's own limit is 255.
const CHARACTERS: usize = 400;

/// What the events of one calendar share.
pub(crate) struct Maker<'a> {
    pub(crate) edition: &'a Edition,
    pub(crate) stamps: &'a Stamps,
    pub(crate) words: Words,
    pub(crate) organizer: Option<Property>,
}

impl Maker<'_> {
    /// Returns the event of a stop that takes place at these hours.
    pub(crate) fn stop(&self, stop: &EditionStop, when: &When) -> Event {
        let cancelled = stop.status == Status::Cancelled;
        let mut title = title(stop, &self.words);
        if cancelled {
            title = self.words.ics_cancelled(title);
        }
        let mut event = self.event(&stop.uid, self.stamps.of(&stop.uid), when, &title);
        event.status(match stop.status {
            Status::Confirmed => EventStatus::Confirmed,
            Status::Tentative | Status::Option => EventStatus::Tentative,
            Status::Cancelled | Status::Dropped => EventStatus::Cancelled,
        });
        transparent(&mut event, cancelled);
        place::write(stop, &mut event);
        let description = describe::describe(self.edition, stop, &self.words);
        if !description.is_empty() {
            event.description(&description);
        }
        event
    }

    /// Returns the event of a move of known minutes; it leaves the calendar free, for who travels can be reached.
    pub(crate) fn leg(&self, leg: &EditionLeg, uid: &Uid, when: &When) -> Event {
        let ends = [&leg.from, &leg.to].map(|end| clean::cut(clean::line(end), CHARACTERS / 2));
        let [from, to] = &ends;
        let title = self.words.ics_leg(from, to);
        let mut event = self.event(uid, self.stamps.of_leg(uid, &leg.between), when, &title);
        event.status(EventStatus::Confirmed);
        transparent(&mut event, true);
        if let Some(group) = &leg.group {
            event.description(&self.words.ics_group(clean::line(&group.name)));
        }
        event
    }

    fn event(&self, uid: &Uid, revision: Revision, when: &When, title: &str) -> Event {
        let mut event = Event::new();
        event
            .uid(&clean::id(uid.as_str()))
            .timestamp(self.stamps.issued)
            .last_modified(revision.modified)
            .sequence(revision.sequence)
            .summary(title);
        when.write(&mut event);
        if let Some(organizer) = &self.organizer {
            event.append_property(organizer.clone());
        }
        event
    }
}

/// Returns the calendar id of the move between two stops: `leg-` and the ids of both, so that it lasts as long as they do.
///
/// ```
/// use domain::Uid;
/// assert_eq!(ics::leg_uid(&Uid::from("a"), &Uid::from("b")).as_str(), "leg-a-b");
/// ```
pub fn leg_uid(from: &Uid, to: &Uid) -> Uid {
    Uid::new(format!("leg-{from}-{to}"))
}

/// Returns the title on one line, never empty: RFC 5546, 3.2.1 demands a SUMMARY.
pub(crate) fn title(stop: &EditionStop, words: &Words) -> String {
    let title = clean::cut(clean::line(&stop.title), CHARACTERS);
    if title.is_empty() { words.ics_untitled() } else { title }
}

fn transparent(event: &mut Event, free: bool) {
    event.add_property("TRANSP", if free { "TRANSPARENT" } else { "OPAQUE" });
}

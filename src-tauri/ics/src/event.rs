//! A stop or a move as a VEVENT.

use crate::organizer::organizer;
use crate::stamps::Revision;
use crate::when::When;
use crate::{clean, describe, place};
use chrono::{DateTime, Utc};
use domain::Uid;
use domain::edition::{Edition, EditionLeg, EditionStop};
use domain::visit::{Language, Status};
use icalendar::{Component, Event, EventStatus, Property};
use text::{Lang, Words};

/// More than this is no title; Outlook's own limit is 255.
const CHARACTERS: usize = 400;

/// What the events of one calendar share.
pub(crate) struct Maker<'a> {
    pub(crate) edition: &'a Edition,
    /// DTSTAMP.
    pub(crate) issued: DateTime<Utc>,
    pub(crate) words: Words,
    pub(crate) organizer: Option<Property>,
}

/// Why an event that its reader was given does not take place for him or her.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Withdrawn {
    /// The stop is no longer on the reader's programme.
    Stop,
    /// The whole visit is cancelled.
    Visit,
}

impl<'a> Maker<'a> {
    /// Returns the calendar's maker for an edition.
    pub(crate) fn of(edition: &'a Edition, issued: DateTime<Utc>) -> Self {
        let words = Words::of(match edition.lang {
            Language::French => Lang::Fr,
            Language::English => Lang::En,
        });
        Self { edition, issued, words, organizer: organizer(&edition.office) }
    }

    /// Returns the event of a stop that takes place at these hours, or would have.
    pub(crate) fn stop(
        &self,
        stop: &EditionStop,
        when: &When,
        revision: Revision,
        withdrawn: Option<Withdrawn>,
    ) -> Event {
        let cancelled = stop.status == Status::Cancelled || withdrawn.is_some();
        let mut title = title(stop, &self.words);
        if cancelled {
            title = self.words.ics_cancelled(title);
        }
        let mut event = self.event(&stop.uid, revision, when, &title);
        event.status(match stop.status {
            _ if cancelled => EventStatus::Cancelled,
            Status::Confirmed => EventStatus::Confirmed,
            Status::Tentative | Status::Option => EventStatus::Tentative,
            Status::Cancelled | Status::Dropped => EventStatus::Cancelled,
        });
        transparent(&mut event, cancelled);
        place::write(stop, &mut event);
        let description = match withdrawn {
            None => describe::describe(self.edition, stop, &self.words),
            Some(withdrawn) => self.withdrawn(withdrawn),
        };
        if !description.is_empty() {
            event.description(&description);
        }
        event
    }

    /// Returns the event of a move of known minutes; it leaves the calendar free, for who travels can be reached.
    pub(crate) fn leg(
        &self,
        leg: &EditionLeg,
        uid: &Uid,
        when: &When,
        revision: Revision,
        withdrawn: Option<Withdrawn>,
    ) -> Event {
        let ends = [&leg.from, &leg.to].map(|end| clean::cut(clean::line(end), CHARACTERS / 2));
        let [from, to] = &ends;
        let mut title = self.words.ics_leg(from, to);
        if withdrawn.is_some() {
            title = self.words.ics_cancelled(title);
        }
        let mut event = self.event(uid, revision, when, &title);
        event.status(match withdrawn {
            None => EventStatus::Confirmed,
            Some(_) => EventStatus::Cancelled,
        });
        transparent(&mut event, true);
        match (withdrawn, &leg.group) {
            (Some(withdrawn), _) => {
                event.description(&self.withdrawn(withdrawn));
            }
            (None, Some(group)) => {
                event.description(&self.words.ics_group(clean::line(&group.name)));
            }
            (None, None) => {}
        }
        event
    }

    fn withdrawn(&self, withdrawn: Withdrawn) -> String {
        match withdrawn {
            Withdrawn::Stop => self.words.ics_withdrawn_stop(),
            Withdrawn::Visit => self.words.ics_withdrawn_visit(),
        }
    }

    fn event(&self, uid: &Uid, revision: Revision, when: &When, title: &str) -> Event {
        let mut event = Event::new();
        event
            .uid(&clean::id(uid.as_str()))
            .timestamp(self.issued)
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

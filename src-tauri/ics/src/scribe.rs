//! Calendars that are written again, for one reader after the other.

use crate::calendar::{Content, Entry, Frame, NothingToWrite, Written, folded};
use crate::chain::{Issue, Life, lives};
use crate::clean;
use crate::event::{Maker, Withdrawn};
use crate::organizer::address;
use crate::stamps::Revision;
use chrono::{DateTime, Duration, Utc};
use domain::edition::Edition;
use domain::visit::Language;
use icalendar::{Component, Property};
use std::collections::HashMap;
use std::rc::Rc;
use text::Lang;

/// Whose calendar it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reader {
    /// The name, with its civility.
    pub name: String,
    /// The mail address; empty where there is none.
    pub mail: String,
}

/// What goes into a calendar that is written again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Order<'a> {
    /// Moves as events of their own.
    pub legs: bool,
    /// What earlier issues had and the last has not, as cancellations.
    pub withdrawn: bool,
    /// The whole visit is cancelled.
    pub cancel: bool,
    /// The one person whose calendar it is; `None`: that of an audience.
    pub reader: Option<&'a Reader>,
}

/// One event in a file of its own, as Outlook takes it for an update or a cancellation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The calendar id of the event, in letters that every disk takes.
    pub name: String,
    /// The file.
    pub text: String,
    /// Whether it cancels.
    pub cancels: bool,
}

/// Writes the calendars of many readers; what two of them share is written once.
///
/// ```
/// use ics::{Issue, Order, Scribe};
/// let read = |line| {
///     let typed = format!("= 2020-09-21\n{line}\n");
///     domain::outline::read(&typed, &mut |_| "u".to_owned()).unwrap()
/// };
/// let public = |visit| {
///     domain::edition::edition(visit, &domain::layout(visit), domain::visit::Audience::Public)
/// };
/// let (first, second) = (public(&read("!09:00 Accueil ; 15")), public(&read("// rien")));
/// let at = |seconds| chrono::DateTime::from_timestamp(seconds, 0).unwrap();
/// let sequences = Default::default();
/// let issue = |seconds, edition| Issue { at: at(seconds), edition, sequences: &sequences };
/// let order = Order { withdrawn: true, ..Order::default() };
/// let issues = [issue(1_599_724_800, &first), issue(1_599_811_200, &second)];
/// let again = Scribe::default().calendar(&issues, &order).unwrap().text;
/// assert!(again.contains("STATUS:CANCELLED\r\nSUMMARY:ANNULÉ\u{a0}: Accueil"), "{again}");
/// assert!(again.contains("SEQUENCE:1\r\n"));
/// ```
#[derive(Default)]
pub struct Scribe {
    contents: Contents,
    written: HashMap<Key, Rc<str>>,
}

/// What makes two events of two readers the same text.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    content: (usize, Lang),
    issued: DateTime<Utc>,
    revision: Revision,
    withdrawn: Option<Withdrawn>,
}

impl Scribe {
    /// Writes the calendar of the last issue, for somebody who was given the others before.
    ///
    /// # Errors
    /// [`NothingToWrite`] where it would hold no event.
    pub fn calendar(
        &mut self,
        issues: &[Issue<'_>],
        order: &Order<'_>,
    ) -> Result<Written, NothingToWrite> {
        let Some((last, at)) = present(issues, order) else {
            return Err(NothingToWrite { left_out: Vec::new() });
        };
        let maker = Maker::of(last.edition, at);
        let mut content = Content::default();
        for life in self.lives(issues, order, at) {
            if !life.here && !order.withdrawn && !order.cancel {
                continue;
            }
            if let Some(when) = life.entry.when() {
                let event = self.event(&life, &maker);
                content.enter(&when, &event);
            }
        }
        let untimed = last.edition.stops().filter(|stop| stop.start.is_none());
        content.left_out = untimed.map(|stop| crate::event::title(stop, &maker.words)).collect();
        content.finished(&Frame::published(&maker, order.reader.map(|reader| reader.name.as_str())))
    }

    /// Writes each event that has changed behind the first `since` issues in a file of its own; all with 0.
    ///
    /// With addresses of the office and of the reader (the office's own where there is no reader) it is a METHOD:REQUEST, or a
    /// METHOD:CANCEL (RFC 5546, 3.2.2 and 3.2.5), which Outlook matches with what it has; without, a plain event.
    pub fn invitations(
        &mut self,
        issues: &[Issue<'_>],
        since: usize,
        order: &Order<'_>,
    ) -> Vec<Invitation> {
        let Some((last, at)) = present(issues, order) else { return Vec::new() };
        let maker = Maker::of(last.edition, at);
        let attendee = attendee(last.edition, order.reader).filter(|_| maker.organizer.is_some());
        let mut out = Vec::new();
        for life in self.lives(issues, order, at) {
            let cancels = life.is_cancelled();
            let wanted = if since == 0 { life.here || order.cancel } else { life.changed >= since };
            let Some(when) = life.entry.when().filter(|_| wanted) else { continue };
            let mut event = match &life.entry {
                Entry::Stop(stop) => maker.stop(stop, &when, life.revision, life.withdrawn),
                Entry::Leg(leg, uid) => maker.leg(leg, uid, &when, life.revision, life.withdrawn),
            };
            let mut frame = Frame::published(&maker, None);
            frame.method = attendee.as_ref().map(|_| if cancels { "CANCEL" } else { "REQUEST" });
            match &attendee {
                Some(attendee) => event.append_property(attendee.clone()),
                // An organizer without a method asks nobody for anything.
                None => event.remove_property("ORGANIZER"),
            };
            let mut content = Content::default();
            content.enter(&when, &folded(&event));
            if let Ok(written) = content.finished(&frame) {
                let name = file_name(life.entry.uid().as_str());
                out.push(Invitation { name, text: written.text, cancels });
            }
        }
        out
    }

    fn lives(&mut self, issues: &[Issue<'_>], order: &Order<'_>, at: DateTime<Utc>) -> Vec<Life> {
        let mut lives = lives(issues, order.legs, &mut self.contents);
        if order.cancel {
            lives.iter_mut().for_each(|life| life.withdraw(Withdrawn::Visit, at, issues.len()));
        }
        lives
    }

    fn event(&mut self, life: &Life, maker: &Maker<'_>) -> Rc<str> {
        let key = Key {
            content: (life.content(), maker.words.lang()),
            issued: maker.issued,
            revision: life.revision,
            withdrawn: life.withdrawn,
        };
        let write = || {
            let Some(when) = life.entry.when() else { return Rc::from("") };
            Rc::from(folded(&match &life.entry {
                Entry::Stop(stop) => maker.stop(stop, &when, life.revision, life.withdrawn),
                Entry::Leg(leg, uid) => maker.leg(leg, uid, &when, life.revision, life.withdrawn),
            }))
        };
        self.written.entry(key).or_insert_with(write).clone()
    }
}

/// The last issue, and when what is written now is given: a cancellation a second after the version that it cancels.
fn present<'a>(issues: &[Issue<'a>], order: &Order<'_>) -> Option<(Issue<'a>, DateTime<Utc>)> {
    let last = *issues.last()?;
    let later = Duration::seconds(order.cancel.into());
    Some((last, last.at.checked_add_signed(later).unwrap_or(last.at)))
}

/// The addressee of an invitation (RFC 5545, 3.8.4.1), who is not asked for an answer.
fn attendee(edition: &Edition, reader: Option<&Reader>) -> Option<Property> {
    let office = &edition.office;
    let (name, mail) = match reader {
        Some(reader) => (clean::line(&reader.name), reader.mail.trim()),
        None => (clean::line(&office.name), office.mail.trim()),
    };
    let mut property = Property::new("ATTENDEE", address(mail)?);
    if !name.is_empty() {
        property.add_parameter("CN", &clean::quoted(&clean::cut(name, 200)));
    }
    property.add_parameter("ROLE", "REQ-PARTICIPANT");
    property.add_parameter("PARTSTAT", "NEEDS-ACTION");
    property.add_parameter("RSVP", "FALSE");
    Some(property.done())
}

fn file_name(uid: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
    uid.chars().map(plain).take(100).collect()
}

/// The texts of events without their stamps, each by a number.
#[derive(Default)]
pub(crate) struct Contents {
    known: HashMap<(usize, bool), (usize, Entry)>,
    numbers: HashMap<String, usize>,
}

impl Contents {
    /// Returns the number of the text of an event: equal for two events of equal text.
    pub(crate) fn of(&mut self, entry: &Entry, edition: &Edition) -> usize {
        // An address tells one stop of an edition from another only while that stop lives, so it is kept.
        let place = match entry {
            Entry::Stop(stop) => {
                let french = edition.lang == Language::French;
                Some((std::sync::Arc::as_ptr(stop).addr(), french))
            }
            Entry::Leg(..) => None,
        };
        if let Some((number, _)) = place.and_then(|place| self.known.get(&place)) {
            return *number;
        }
        let maker = Maker::of(edition, DateTime::UNIX_EPOCH);
        let revision = Revision { sequence: 0, modified: DateTime::UNIX_EPOCH };
        let text = entry.when().map_or_else(String::new, |when| {
            folded(&match entry {
                Entry::Stop(stop) => maker.stop(stop, &when, revision, None),
                Entry::Leg(leg, uid) => maker.leg(leg, uid, &when, revision, None),
            })
        });
        let next = self.numbers.len();
        let number = *self.numbers.entry(text).or_insert(next);
        if let Some(place) = place {
            self.known.insert(place, (number, entry.clone()));
        }
        number
    }
}

//! An edition as a calendar, byte for byte.
//!
//! [`write()`] turns what one audience may read into one iCalendar object (RFC 5545, RFC 5546), in the forms that Outlook,
//! Google and Apple document; the readers of GNOME, KDE, Thunderbird, Nextcloud, khal and two CalDAV servers have been
//! tried on what `examples/samples.rs` writes. `icalendar` builds the events; the frame, the time zones and the folding
//! are ours, because the crate puts a random UID and the present instant into zones and lets lines grow to 76 octets.
//! Nothing here knows a clock: the same edition and [`Stamps`] give the same bytes on any machine, any day.
//!
//! [`Scribe`] writes calendars again: from all that a reader was given before, it knows which events are new, have changed or are
//! to be cancelled.
//!
//! Modules in reading order: `calendar` (the frame), `event` (a stop or a move), `chain` and `scribe` (calendars written again), `when`, `place` and `describe`
//! (its hours, place and description), `zone` (VTIMEZONE), `organizer`, and what makes any text harmless: `clean`
//! and `fold`.

mod calendar;
mod chain;
mod clean;
mod describe;
mod event;
mod fold;
mod organizer;
mod place;
mod scribe;
mod stamps;
mod when;
mod zone;

pub use calendar::{NothingToWrite, Options, Written, write};
pub use chain::Issue;
pub use event::leg_uid;
pub use scribe::{Invitation, Order, Reader, Scribe};
pub use stamps::{Revision, Stamps};

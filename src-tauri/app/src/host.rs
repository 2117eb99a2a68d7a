//! What only the outside knows: the instant, fresh ids, who is at the keyboard.

use chrono::{DateTime, NaiveDate, Timelike, Utc};

/// The outside, as use cases ask for it.
pub trait Host {
    /// Returns the present instant, in whole seconds.
    fn now(&self) -> DateTime<Utc>;

    /// Returns an id that nothing else has: short enough to be typed, for stops, places and people.
    fn fresh_id(&self) -> String;

    /// Returns a calendar id that nothing in the world has (RFC 7986, 5.3: a UUID).
    fn fresh_uid(&self) -> String;

    /// Returns who is at the keyboard, for the log of edits.
    fn author(&self) -> String;

    /// Returns the present day where the user is.
    fn today(&self) -> NaiveDate;
}

/// The machine that the program runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Machine;

#[expect(clippy::disallowed_methods, reason = "the one place that asks the machine")]
impl Host for Machine {
    fn now(&self) -> DateTime<Utc> {
        let now = Utc::now();
        now.with_nanosecond(0).unwrap_or(now)
    }

    fn fresh_id(&self) -> String {
        // The random end of a UUID: 48 bits, unique within a visit beyond doubt.
        let uuid = uuid::Uuid::new_v4().simple().to_string();
        uuid.chars().rev().take(12).collect()
    }

    fn fresh_uid(&self) -> String {
        uuid::Uuid::new_v4().to_string()
    }

    fn author(&self) -> String {
        ["USER", "USERNAME", "LOGNAME"]
            .iter()
            .find_map(|name| std::env::var(name).ok())
            .unwrap_or_default()
    }

    fn today(&self) -> NaiveDate {
        chrono::Local::now().date_naive()
    }
}

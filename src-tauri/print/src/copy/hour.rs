//! An hour as a sheet prints it.

use super::compositor::{Compositor, with_gap};
use chrono::{NaiveDate, Offset};
use chrono_tz::Tz;
use domain::edition::EditionStop;
use domain::time::{Instant, civil};
use domain::visit::Precision;
use text::dates;

/// An hour in its parts, so that the « h » of all hours of a column can stand above one another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hour {
    /// « vers », « à partir de », « au plus tôt »: what makes it less than exact.
    pub(crate) before: String,
    /// The digits of the hour: `12`.
    pub(crate) digits: String,
    /// From the « h » on: `h15`.
    pub(crate) rest: String,
    /// What a language says after the hour.
    pub(crate) after: String,
    /// The date or the offset, where they are not those of the page; « heure à préciser » where there is no hour.
    pub(crate) below: Vec<String>,
}

impl Hour {
    /// Says it in one line, as a bookmark does; nothing where there is no hour.
    pub(crate) fn line(&self) -> String {
        if self.digits.is_empty() {
            return String::new();
        }
        let hour = format!("{}{}", self.digits, self.rest);
        [self.before.as_str(), hour.as_str(), self.after.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

impl Compositor<'_> {
    /// Returns the hour of a stop on the page of a date.
    pub(crate) fn stop_hour(&self, stop: &EditionStop, date: NaiveDate) -> Hour {
        let Some(start) = stop.start else {
            return Hour { below: vec![self.words.print_hour_open()], ..Hour::default() };
        };
        let mut hour = self.plain_hour(start, stop.zone, date);
        let (before, after) = match stop.precision {
            Precision::Exact => (String::new(), String::new()),
            Precision::From => with_gap(|gap| self.words.precision_from(gap)),
            Precision::About => with_gap(|gap| self.words.precision_about(gap)),
        };
        (hour.before, hour.after) = (before, after);
        if stop.uncertain {
            let (before, after) = with_gap(|gap| self.words.print_earliest(gap));
            hour.before = join(&before, &hour.before);
            hour.after = join(&hour.after, &after);
        }
        hour
    }

    /// Returns an exact hour on the page of a date.
    pub(crate) fn plain_hour(&self, at: Instant, zone: Tz, date: NaiveDate) -> Hour {
        let written = self.hour(at, zone);
        let cut = written.find(|c: char| !c.is_ascii_digit()).unwrap_or(written.len());
        let (digits, rest) = written.split_at(cut);
        let local = civil(at, zone);
        let mut below = Vec::new();
        if local.date_naive() != date {
            below.push(dates::short(local.date_naive(), self.lang()));
        }
        let offset = local.offset().fix();
        if offset != civil(at, self.edition.zone).offset().fix() {
            below.push(utc_offset(offset.local_minus_utc()));
        }
        Hour { digits: digits.to_owned(), rest: rest.to_owned(), below, ..Hour::default() }
    }
}

/// Writes an offset as everybody on the road understands it: `UTC+5:30`.
fn utc_offset(seconds: i32) -> String {
    let (sign, minutes) = (if seconds < 0 { '−' } else { '+' }, seconds.abs() / 60);
    match minutes % 60 {
        0 => format!("UTC{sign}{}", minutes / 60),
        rest => format!("UTC{sign}{}:{rest:02}", minutes / 60),
    }
}

fn join(first: &str, second: &str) -> String {
    match (first, second) {
        ("", text) | (text, "") => text.to_owned(),
        (first, second) => format!("{first} {second}"),
    }
}

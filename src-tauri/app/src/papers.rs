//! What leaves the office: calendars and sheets of a visit, for one audience.

use crate::failure::Failure;
use crate::session::Session;
use chrono::{DateTime, NaiveDate, Utc};
use domain::edition::{Edition, edition};
use domain::visit::{Audience, Language};
use ics::{Revision, Stamps};
use print::{Format, Issue, Press, Printed, Sheet};
use std::path::Path;

/// For whom, of which day and in which language something is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// Who reads it.
    pub audience: Audience,
    /// Only that day; `None`: all.
    pub day: Option<NaiveDate>,
    /// Another language than the visit's.
    pub lang: Option<Language>,
}

impl Order {
    /// Everything that an audience may read, in the visit's language.
    pub const fn whole(audience: Audience) -> Self {
        Self { audience, day: None, lang: None }
    }
}

/// Returns the visit as the order's audience may read it.
///
/// # Errors
/// [`Failure::NoSuchDay`].
pub fn edition_of(session: &Session, order: Order) -> Result<Edition, Failure> {
    let visit = session.visit();
    if let Some(date) = order.day.filter(|date| visit.day(*date).is_none()) {
        return Err(Failure::NoSuchDay { date, days: visit.days().map(|day| day.date).collect() });
    }
    let mut edition = edition(visit, session.agenda(), order.audience);
    if let Some(date) = order.day {
        edition = edition.only_day(date);
    }
    edition.lang = order.lang.unwrap_or(edition.lang);
    Ok(edition)
}

/// Returns a calendar. Its stamps are those of the last edit: before the first version nothing was ever issued, so every
/// SEQUENCE is 0.
///
/// # Errors
/// [`Failure::NothingToWrite`] when no stop has an hour; `target` is where it would have gone.
pub fn calendar(
    session: &Session,
    order: Order,
    legs: bool,
    target: &Path,
) -> Result<ics::Written, Failure> {
    let edition = edition_of(session, order)?;
    ics::write(&edition, &stamps(session), &ics::Options { legs })
        .map_err(|_| Failure::NothingToWrite(target.to_owned()))
}

fn stamps(session: &Session) -> Stamps {
    let file = session.file();
    let mut stamps = Stamps::first(session.last_edit());
    for (_, stop) in session.visit().stops() {
        let modified =
            file.last_modified(&stop.id).and_then(|at| DateTime::<Utc>::from_timestamp(at, 0));
        if let Some(modified) = modified {
            stamps.revisions.insert(stop.uid.clone(), Revision { sequence: 0, modified });
        }
    }
    stamps
}

/// Prints a sheet. The programme carries the public calendar inside, where there is one.
///
/// # Errors
/// [`Failure::Print`], [`Failure::NoSuchDay`].
pub fn sheet(
    press: &Press,
    session: &Session,
    sheet: Sheet,
    order: Order,
    format: Format,
) -> Result<Printed, Failure> {
    let edition = edition_of(session, order)?;
    let public = Order { audience: Audience::Public, ..order };
    let calendar = match (sheet, format) {
        (Sheet::Programme, Format::Pdf) => {
            calendar(session, public, false, Path::new("visite.ics")).ok()
        }
        _ => None,
    };
    let calendar = calendar.as_ref().map(|written| written.text.as_bytes());
    press
        .print(sheet, &edition, &Issue::draft(session.last_edit()), calendar, format)
        .map_err(|error| Failure::Print(error.to_string()))
}

/// Returns the sheet of that name.
///
/// # Errors
/// [`Failure::NoSuchSheet`].
pub fn sheet_named(name: &str) -> Result<Sheet, Failure> {
    Sheet::from_name(name).ok_or_else(|| Failure::NoSuchSheet(name.to_owned()))
}

/// Returns the names of the sheets there are.
pub fn sheet_names() -> Vec<&'static str> {
    Sheet::ALL.into_iter().map(Sheet::name).collect()
}

/// Returns the name of a file that leaves the office: ASCII, with the visit's first day (some mail filters block others).
pub fn file_name(session: &Session, what: &str, extension: &str) -> String {
    match session.visit().days().next() {
        Some(day) => format!("{}-{what}.{extension}", day.date),
        None => format!("{what}.{extension}"),
    }
}

/// Returns the name of the file of a new visit: its first day and its title, in letters that every disk takes.
pub fn visit_file_name(visit: &domain::Visit) -> String {
    let day = visit.days().next().map(|day| day.date.to_string());
    let title: String = visit
        .header()
        .title
        .chars()
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    let title = title.split_whitespace().take(8).collect::<Vec<_>>().join(" ");
    let parts = [day, Some(title).filter(|title| !title.is_empty())];
    let name = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    if name.is_empty() { "visite.visite".to_owned() } else { format!("{name}.visite") }
}

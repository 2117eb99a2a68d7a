//! What leaves the office: calendars and sheets of a visit, for one reader.

use crate::calendars::{self, Calendars};
use crate::failure::Failure;
use crate::session::{Preview, Session};
use crate::versions;
use chrono::{NaiveDate, TimeDelta};
use domain::edition::{Edition, edition_in, personal_edition_in};
use domain::precedence::Territories;
use domain::visit::{Audience, Language, Visit};
use domain::{Agenda, PersonId, PlaceId};
use print::{Format, Issue, Press, Printed, Sheet};
use std::path::Path;

/// Who reads something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Everybody of an audience.
    Audience(Audience),
    /// One person: what he or she attends, with the fields of the own audience.
    Person(PersonId),
}

/// For whom, of which day and place, and in which language something is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Who reads it.
    pub reader: Reader,
    /// Only that day; `None`: all.
    pub day: Option<NaiveDate>,
    /// Only what takes place there; `None`: everything.
    pub place: Option<PlaceId>,
    /// Another language than the visit's.
    pub lang: Option<Language>,
    /// The version that readers of a notice of change have; `None`: the one before what is shown.
    pub since: Option<u32>,
}

impl Order {
    /// Everything that an audience may read, in the visit's language.
    pub const fn whole(audience: Audience) -> Self {
        Self::for_reader(Reader::Audience(audience))
    }

    /// Everything that somebody may read, in the visit's language.
    pub const fn for_reader(reader: Reader) -> Self {
        Self { reader, day: None, place: None, lang: None, since: None }
    }
}

/// Returns the visit as the order's reader may read it, for whoever asks for hours and places alone. Nobody stands in an order
/// there, and the table of communes, which precedence needs and which takes longer to read than a visit, stays closed.
///
/// # Errors
/// [`Failure::NoSuchDay`], [`Failure::NoSuchPerson`].
pub fn agenda_of(session: &Session, order: &Order) -> Result<Edition, Failure> {
    let (visit, agenda) = asked(session, None, order)?;
    Ok(cut(read_by(visit, agenda, &order.reader, &Territories::default())?, order))
}

/// The visit and its agenda, or what an edit would make of them, where there is the day that is asked for.
fn asked<'s>(
    session: &'s Session,
    tried: Option<&'s Preview>,
    order: &Order,
) -> Result<(&'s Visit, &'s Agenda), Failure> {
    let (visit, agenda) = match tried {
        Some(Preview { visit, agenda }) => (visit, agenda),
        None => (session.visit(), session.agenda()),
    };
    match order.day.filter(|date| visit.day(*date).is_none()) {
        Some(date) => {
            Err(Failure::NoSuchDay { date, days: visit.days().map(|day| day.date).collect() })
        }
        None => Ok((visit, agenda)),
    }
}

/// Cuts out the day and the place of an order, and turns to its language.
fn cut(mut edition: Edition, order: &Order) -> Edition {
    if let Some(date) = order.day {
        edition = edition.only_day(date);
    }
    if let Some(place) = &order.place {
        edition = edition.only_place(place);
    }
    edition.lang = order.lang.unwrap_or(edition.lang);
    edition
}

/// Returns a whole visit as somebody may read it: the one door through which a visit leaves the office.
///
/// # Errors
/// [`Failure::NoSuchPerson`].
pub fn edition_for(visit: &Visit, agenda: &Agenda, reader: &Reader) -> Result<Edition, Failure> {
    read_by(visit, agenda, reader, &crate::territories::territories(visit))
}

fn read_by(
    visit: &Visit,
    agenda: &Agenda,
    reader: &Reader,
    known: &Territories,
) -> Result<Edition, Failure> {
    match reader {
        Reader::Audience(audience) => Ok(edition_in(visit, agenda, *audience, known)),
        Reader::Person(person) => personal_edition_in(visit, agenda, person, known)
            .ok_or_else(|| Failure::NoSuchPerson(person.to_string())),
    }
}

/// Returns a calendar as it stands now; what its events have gone through comes from the versions.
///
/// # Errors
/// [`Failure::NothingToWrite`] when no stop has an hour; `target` is where it would have gone. [`Failure::NoSuchDay`].
pub fn calendar(
    session: &Session,
    order: &Order,
    legs: bool,
    target: &Path,
) -> Result<ics::Written, Failure> {
    let Order { reader, day, lang, .. } = order;
    let wanted = calendars::Order { day: *day, lang: *lang, legs, ..calendars::Order::default() };
    Calendars::of(session, &wanted)?
        .desk()
        .calendar(reader, &wanted)
        .map_err(|_| Failure::NothingToWrite(target.to_owned()))
}

/// Prints a sheet. The programme carries a calendar inside, where there is one.
///
/// # Errors
/// [`Failure::Print`], and as [`edition_for_sheet`].
pub fn sheet(
    press: &Press,
    session: &Session,
    sheet: Sheet,
    order: &Order,
    format: Format,
) -> Result<Printed, Failure> {
    let edition = edition_for_sheet(session, None, sheet, order)?;
    let calendar = if format == Format::Pdf { enclosed(session, sheet, order) } else { None };
    press
        .print(sheet, &edition, &issue(session), calendar.as_deref(), format)
        .map_err(Failure::Print)
}

/// Returns the edition that a sheet is printed from; `tried`: as an edit would leave the visit, to be looked at.
///
/// # Errors
/// As [`agenda_of`]; [`Failure::ForWhom`] where a sheet for one person names none; [`Failure::NoNews`] where a version is named
/// for a sheet that does not say what has changed; [`Failure::NothingReleased`] and
/// [`Failure::NoRelease`] where a notice of change has nothing to start from.
pub fn edition_for_sheet(
    session: &Session,
    tried: Option<&Preview>,
    sheet: Sheet,
    order: &Order,
) -> Result<Edition, Failure> {
    let (visit, agenda) = asked(session, tried, order)?;
    let mut edition = edition_for(visit, agenda, &order.reader)?;
    if sheet.is_personal() && edition.reader.is_none() {
        return Err(Failure::ForWhom(sheet));
    }
    if order.since.is_some() && !sheet.is_news() {
        return Err(Failure::NoNews(sheet));
    }
    if sheet.is_news() {
        edition = versions::with_news(session, tried, edition, order.since)?;
    }
    Ok(cut(edition, order))
}

/// Returns the calendar that travels inside a sheet: that of the public in the programme, the own one in that of a person.
pub fn enclosed(session: &Session, sheet: Sheet, order: &Order) -> Option<Vec<u8>> {
    let reader = match &order.reader {
        Reader::Audience(_) => Reader::Audience(Audience::Public),
        person @ Reader::Person(_) => person.clone(),
    };
    let order = Order { reader, ..order.clone() };
    let written = match sheet {
        Sheet::Programme => calendar(session, &order, false, Path::new("visite.ics")).ok()?,
        _ => return None,
    };
    Some(written.text.into_bytes())
}

/// Returns which state of the visit its papers show.
pub fn issue(session: &Session) -> Issue {
    session.issue()
}

/// Returns the same for the papers of an edit that is only tried: a draft, also right behind a version.
pub fn issue_of_trial(session: &Session) -> Issue {
    let issue = session.issue();
    let after = issue.release.map(|release| release.at + TimeDelta::seconds(1));
    Issue { edited: after.map_or(issue.edited, |after| after.max(issue.edited)), ..issue }
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

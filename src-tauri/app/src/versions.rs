//! Versions of a visit: freezing one, going back to one, and what has changed between two.

mod distribution;
mod held;
mod message;
mod open;
mod package;

pub use distribution::{Outlook, ReaderKey};
pub use held::StillHeld;
pub use message::News;
pub use open::open_points;
pub use package::{Packages, Packing, Recipient, file_name};

use crate::failure::Failure;
use crate::host::Host;
use crate::say::Label;
use crate::session::{Preview, Session};
use chrono::{DateTime, Utc};
use domain::compare::{Comparison, State, compare};
use domain::edition::Edition;
use domain::ids::PersonId;
use domain::time::Instant;
use domain::visit::Visit;
use domain::{Agenda, layout};
use store::{Release, Wanted};

/// A state of a visit: a version, or what has become of it since.
#[derive(Clone, Debug)]
pub struct Version {
    /// The visit.
    pub visit: Visit,
    /// Its hours.
    pub agenda: Agenda,
    /// When it was frozen, or last edited.
    pub at: DateTime<Utc>,
    /// Its number; `None`: it was edited since the last version.
    pub number: Option<u32>,
}

impl Version {
    /// Returns it as comparisons take it.
    pub fn state(&self) -> State<'_> {
        State { visit: &self.visit, agenda: &self.agenda }
    }

    /// Returns the minute of its instant, as papers say it.
    pub fn minute(&self) -> Instant {
        self.at.timestamp().div_euclid(60)
    }
}

/// Freezes the visit as a version.
///
/// # Errors
/// [`Failure::NothingToRelease`] for a visit without a stop, [`Failure::Save`] when it cannot be written.
pub fn release(
    session: &mut Session,
    wanted: &Wanted,
    host: &dyn Host,
) -> Result<Release, Failure> {
    if session.visit().stops().next().is_none() {
        return Err(Failure::NothingToRelease);
    }
    session.release(wanted, host)
}

/// Returns a version.
///
/// # Errors
/// [`Failure::NoRelease`], [`Failure::Open`].
pub fn version(session: &Session, number: u32) -> Result<Version, Failure> {
    let release = known(session, number)?;
    let visit = session
        .file()
        .released(number)
        .map_err(|error| Failure::Open { path: session.path().to_owned(), error })?;
    let agenda = layout(&visit);
    Ok(Version { visit, agenda, at: instant(release.at), number: Some(number) })
}

/// Returns the state that a session shows: that of the version it was opened at, else the present one.
pub fn present(session: &Session) -> Version {
    Version {
        visit: session.visit().clone(),
        agenda: session.agenda().clone(),
        at: session.last_edit(),
        number: session.release_shown().map(|release| release.number),
    }
}

/// Returns the number of the last version, for those who named none.
///
/// # Errors
/// [`Failure::NothingReleased`].
pub fn last(session: &Session) -> Result<u32, Failure> {
    session.last_release().map(|last| last.number).ok_or(Failure::NothingReleased)
}

/// Returns every version up to the state that a session shows, and that state.
///
/// # Errors
/// [`Failure::Open`] where a version can no longer be read.
pub fn chain(session: &Session) -> Result<Vec<Version>, Failure> {
    let last = session.last_release().map_or(0, |last| last.number);
    let mut chain: Vec<Version> =
        (1..=last).map(|number| version(session, number)).collect::<Result<_, _>>()?;
    let present = present(session);
    if present.number.is_none() {
        chain.push(present);
    }
    Ok(chain)
}

/// Returns what has changed from a version to another, or to what the session shows.
///
/// # Errors
/// As [`version`].
pub fn changes(
    session: &Session,
    from: u32,
    to: Option<u32>,
) -> Result<(Version, Version, Comparison), Failure> {
    let from = version(session, from)?;
    let to = match to {
        Some(number) => version(session, number)?,
        None => present(session),
    };
    let comparison = compare(from.state(), to.state());
    Ok((from, to, comparison))
}

/// Returns the number of the version before the state that a session shows; `None` where there is none.
pub fn before(session: &Session) -> Option<u32> {
    match session.release_shown() {
        // Nothing was edited since: what is given out is that version, against the one before.
        Some(shown) => shown.number.checked_sub(1).filter(|before| *before > 0),
        None => session.last_release().map(|last| last.number),
    }
}

/// Returns an edition of what the session shows with what has changed since a version, or since the one before. Of an edit that
/// is only tried, with what would have changed since the last version.
///
/// # Errors
/// As [`version`]; [`Failure::NothingReleased`].
pub fn with_news(
    session: &Session,
    tried: Option<&Preview>,
    edition: Edition,
    since: Option<u32>,
) -> Result<Edition, Failure> {
    let before = tried.map_or_else(|| before(session), |_| None);
    let since = since.or(before).map_or_else(|| last(session), Ok)?;
    let from = version(session, since)?;
    let to = match tried {
        Some(Preview { visit, agenda }) => State { visit, agenda },
        None => State { visit: session.visit(), agenda: session.agenda() },
    };
    let comparison = compare(from.state(), to);
    Ok(edition.with_news(&comparison, since, from.minute()))
}

/// Makes the visit again what a version froze, as one edit that can be undone.
///
/// # Errors
/// As [`version`] and [`Session::replace`].
pub fn restore(session: &mut Session, number: u32, host: &dyn Host) -> Result<(), Failure> {
    let version = version(session, number)?;
    session.replace(&version.visit, &Label::Restored { number }, host)
}

/// Returns the person that is named by the id or the exact name, in the first of several states that knows anybody so named.
///
/// # Errors
/// [`Failure::NoSuchPerson`], or [`Failure::WhichPerson`] with the candidates.
pub fn person(versions: &[&Version], named: &str) -> Result<PersonId, Failure> {
    let mut found = Err(Failure::NoSuchPerson(named.to_owned()));
    for version in versions {
        found = crate::find::person(&version.visit, named);
        if !matches!(found, Err(Failure::NoSuchPerson(_))) {
            break;
        }
    }
    found
}

fn known(session: &Session, number: u32) -> Result<&Release, Failure> {
    let register = session.file().register();
    let last = register.last().ok_or(Failure::NothingReleased)?;
    register.release(number).ok_or(Failure::NoRelease { asked: number, last: last.number })
}

pub(crate) fn instant(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}

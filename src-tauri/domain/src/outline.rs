//! A visit as plain text: what `show --outline` writes and `import` reads.
//!
//! ```text
//! = 2020-09-21 Europe/Paris
//! : title Visite de Guillaume Basset
//! & M. Guillaume BASSET, directeur du programme {guest} #basset
//! !09:00 Accueil ; 15 @ Gare d'Alès
//!   basset attends
//! > 20
//! Entreprise A ; 45 (30)
//! ~ 20 (5)
//! !12:15 Réunion d'échanges ; 75 @ Pôle Mécanique d'Alès (Saint-Martin-de-Valgalgues), Salle Hospitality
//! ```
//!
//! The lines, their marks and their order are a contract with users' scripts (the manual of the command line has the
//! table). What [`write`] gives, [`read`] takes back to the same visit with the same ids; only the ids that calendars know
//! stops by are made anew. So that this holds for every visit, the contract is read in one way where it leaves a choice,
//! and has a few lines more:
//!
//! - `\` takes the meaning from the next character, save that `\n` is a line break and `\r` a carriage return, since
//!   every record is one line. Spaces and tabs at the ends of a text do not count unless they are escaped. An id is one
//!   word: a space in it is written `\ `.
//! - The zone of the first day line is the visit's. Where a line `: zone ZONE` gives the visit's, the zone of every day
//!   line is that day's own.
//! - `@ NAME (COMMUNE) #ID` at the start of a line is a place, with `: address`, `: coordinates LAT, LON`, `: access`,
//!   `: parking` and `: capacity N` indented under it. A place without such a line is known by the stops that name it; its
//!   id is the [`slug`] of name and commune. Where two places are called the same, `: place ID` under a stop says which.
//! - `> 20 {GROUP}` leads from the stop before to the stop behind in the line of that group; without a group between two
//!   stops of which one has one, in that stop's. `> 20 {GROUP} #FROM #TO` names both ends where they are not neighbours
//!   (over a stop that was dropped), `~ 20 (5) {GROUP} #STOP` the stop where it is not the next fixed one.
//! - `> 20 walk` is a move on foot, `> 20 coach` one by coach; without a word it is made by car. Under a place
//!   `: coordinates LAT, LON commune` is the point of its commune, and `: to ID MIN [walk|coach] [DATE] [SOURCE]` are the minutes
//!   from there to another place.
//! - `: group ID NAME` gives a group the name that is printed, `: seats ID N` says how many its cars can take.
//! - `dropped` is a fifth word of `status`; `audience none` hides a stop from everybody; `: precision from` or `about`
//!   says how its hour is meant.
//! - The family name of a person begins at the first word in capitals behind the first, with the particles before it;
//!   without capitals it is the last word. `\ ` holds together what that would part.
//! - Of the visit: `status` (`draft`, `approved`, `released`), `hours` (`compact`, `spaced`, `padded`), `gate`,
//!   `office-service`, `office-address`, `office-logo`. Of a person: `body`, `born`.

mod assemble;
mod details;
mod glyphs;
mod legs;
mod line;
mod places;
mod slug;
mod source;
mod words;
mod write;

pub use slug::slug;
pub use write::write;

use crate::ids::StopId;
use crate::visit::Visit;
use glyphs::Glyphs;
use std::collections::BTreeMap;

/// What an id is asked for while an outline is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdKind {
    /// For a stop that has no `#ID`.
    Stop,
    /// For a person that has no `#ID`.
    Person,
    /// For a place that an edit adds: in an outline its name makes one.
    Place,
    /// For the calendars of the world, once for every stop: it never comes from an outline.
    Uid,
}

/// Why an outline cannot be read; nothing of it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: expected {expected:?}, found {found:?}")]
pub struct OutlineError {
    /// The line, from 1.
    pub line: usize,
    /// What should stand there.
    pub expected: Expected,
    /// What stands there instead, as typed, at most sixty characters.
    pub found: String,
}

/// What an outline should have had in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Expected {
    /// A date such as `2020-09-21`.
    Date,
    /// A day that no other line names.
    OtherDay,
    /// A line `= DATE` before this one.
    DayBefore,
    /// A zone such as `Europe/Paris`.
    Zone,
    /// Hours such as `[08:00-19:30]`, the first before the last.
    Hours,
    /// An hour such as `12:15`, `!12:15`, `!-13:30` or `!?`.
    Hour,
    /// The title of a stop.
    Title,
    /// Minutes such as `45`, `1h30` or `?`, at most a week.
    Minutes,
    /// Minutes wanted and a floor that is not above them, such as `20 (5)`.
    Margin,
    /// A priority from 1 to 99.
    Priority,
    /// A name.
    Name,
    /// An id.
    Id,
    /// An id that no other line of its kind has.
    OtherId,
    /// Nothing more on this line.
    LineEnd,
    /// A stop, person or place above, to which the indented line belongs.
    Owner,
    /// A stop of that line before and behind the move.
    MoveEnds,
    /// A move that no other line tells.
    OtherMove,
    /// A fixed hour behind the margin, in the line of that group.
    PinBehind,
    /// A margin that no other line tells.
    OtherMargin,
    /// The id of a stop of this outline.
    KnownStop,
    /// The id of a person of this outline.
    KnownPerson,
    /// The id of a place of this outline.
    KnownPlace,
    /// Somebody other than who is represented.
    OtherPerson,
    /// A role that this person does not have at this stop yet.
    OtherRole,
    /// A field of the visit.
    VisitField,
    /// A field of a person.
    PersonField,
    /// A field of a place.
    PlaceField,
    /// A field of a stop, or who is there, `press`, `note`, `status` or `audience`.
    StopField,
    /// A field that was not given before.
    OtherField,
    /// What a person is to the visit: `host`, `guest`, `delegation`, `participant`, `press`, `driver` or `staff`.
    PersonRole,
    /// A mail address.
    Mail,
    /// What a person does at a stop: `attends`, `welcomes`, `speaks`, `awaited`, `declined`, `absent` or `by`.
    Role,
    /// One of the words that this field takes.
    Word,
    /// One of `public`, `participants`, `internal`, `drivers`.
    Audience,
    /// A text.
    Text,
    /// A number.
    Number,
    /// Degrees north and east such as `44.1258, 4.0817`.
    Coordinates,
}

/// Tells whether a text is an outline: its first line, comments and blank lines apart, begins with `= ` and a date.
///
/// ```
/// use domain::outline::is_outline;
/// assert!(is_outline("// le 21\n= 2020-09-21\n"));
/// assert!(!is_outline("= Sommaire\n"));
/// ```
pub fn is_outline(text: &str) -> bool {
    let first = source::lines(text).find(|line| !line.raw.is_empty() && !line.is_comment());
    let date = first.and_then(|line| line.raw.strip_prefix("= "));
    date.is_some_and(|rest| {
        let rest = Glyphs::read(rest);
        words::date(&rest.text().split_word().0.plain()).is_some()
    })
}

/// A visit that was read, and where its stops stand in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// The visit.
    pub visit: Visit,
    /// The line of each stop, from 1.
    pub lines: BTreeMap<StopId, usize>,
}

/// Reads an outline. `ids` makes the ids that the text does not give, see [`IdKind`]; the uid of a stop is always made.
///
/// Without a title the visit has none: « Visite du … » is for those who print. Reading takes time in proportion to the
/// text.
///
/// # Errors
/// [`OutlineError`] for the first line that is not understood.
///
/// ```
/// use domain::outline::{Expected, read};
/// let mut made = 0;
/// let mut ids = |_| { made += 1; format!("id-{made}") };
/// let visit = read("= 2020-09-21\n!12:15 Réunion ; 75 #reunion\n", &mut ids).unwrap();
/// assert_eq!(visit.stops().next().unwrap().1.id.as_str(), "reunion");
/// let late = read("= 2020-09-21\n!25:15 Réunion ; 75\n", &mut ids).unwrap_err();
/// assert_eq!((late.line, late.expected), (2, Expected::Hour));
/// ```
pub fn read(text: &str, ids: &mut dyn FnMut(IdKind) -> String) -> Result<Visit, OutlineError> {
    Ok(read_located(text, ids)?.visit)
}

/// Reads an outline as [`read`] does, and tells the line of each stop.
///
/// # Errors
/// As [`read`].
pub fn read_located(
    text: &str,
    ids: &mut dyn FnMut(IdKind) -> String,
) -> Result<Located, OutlineError> {
    assemble::assemble(source::parse(text)?, None, ids)
}

/// Reads an outline that is to take the place of a visit: what is not in it is removed, see [`crate::Change::between`].
///
/// A stop that has the id of a stop of `visit` is that stop, and calendars go on knowing it by the same uid. A place that
/// has no line of its own is the place of that name in `visit`, with all that is known of it.
///
/// # Errors
/// As [`read`].
///
/// ```
/// use domain::outline::{read, replace};
/// let mut made = 0;
/// let mut ids = |kind| { made += 1; format!("{kind:?}-{made}") };
/// let old = read("= 2020-09-21\nAccueil ; 15 #a\n", &mut ids).unwrap();
/// let new = replace(&old, "= 2020-09-22\nAccueil café ; 20 #a\n", &mut ids).unwrap();
/// assert_eq!(new.stop(&"a".into()).unwrap().uid, old.stop(&"a".into()).unwrap().uid);
/// assert!(new.day("2020-09-21".parse().unwrap()).is_none());
/// ```
pub fn replace(
    visit: &Visit,
    text: &str,
    ids: &mut dyn FnMut(IdKind) -> String,
) -> Result<Visit, OutlineError> {
    Ok(assemble::assemble(source::parse(text)?, Some(visit), ids)?.visit)
}

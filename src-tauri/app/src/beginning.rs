//! How a visit begins without a text: empty, from a template, or as a copy of another on another date.

use crate::failure::Failure;
use crate::host::Host;
use crate::say::Label;
use crate::session::{self, Session};
use crate::{papers, sources};
use chrono::NaiveDate;
use domain::Command;
use domain::command::VisitField;
use domain::outline;
use domain::visit::{Header, Language, PressBlock, Visit, VisitStatus};
use std::fs;
use std::path::{Path, PathBuf};
use store::StoreError;
use text::{Lang, Words};

/// How many visits of one day may have the same title before a name for the file is no longer looked for.
const MOST_NAMESAKES: u32 = 99;

/// A visit to start from whose stops are those of the trade, with the minutes that are usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// A meeting, a tour, a lunch, a word to the press.
    Work,
    /// A plaque, speeches, a drink.
    Opening,
    /// Three days with guests from abroad.
    Delegation,
}

impl Template {
    /// Every template, the most frequent first.
    pub const ALL: [Self; 3] = [Self::Work, Self::Opening, Self::Delegation];

    /// Returns what names it to the page.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Opening => "opening",
            Self::Delegation => "delegation",
        }
    }

    /// Returns the template of that name.
    pub fn named(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|template| template.key() == key)
    }

    /// Returns its title in words.
    pub fn title(self, words: &Words) -> String {
        match self {
            Self::Work => words.library_template_work(),
            Self::Opening => words.library_template_opening(),
            Self::Delegation => words.library_template_delegation(),
        }
    }

    /// Returns the visit that it stands for; its papers speak the language.
    ///
    /// # Errors
    /// None for a template that a test has read.
    pub fn visit(self, lang: Lang, host: &dyn Host) -> Result<Visit, Failure> {
        let outline = match (self, lang) {
            (Self::Work, Lang::Fr) => include_str!("../templates/fr/work.txt"),
            (Self::Work, Lang::En) => include_str!("../templates/en/work.txt"),
            (Self::Opening, Lang::Fr) => include_str!("../templates/fr/opening.txt"),
            (Self::Opening, Lang::En) => include_str!("../templates/en/opening.txt"),
            (Self::Delegation, Lang::Fr) => include_str!("../templates/fr/delegation.txt"),
            (Self::Delegation, Lang::En) => include_str!("../templates/en/delegation.txt"),
        };
        sources::visit_of_outline(self.key(), outline, host)
    }
}

/// Returns a visit of a title and a day without anything in it; without a day it has none yet.
///
/// # Errors
/// [`Failure::NoTitle`].
pub fn empty(title: &str, date: Option<NaiveDate>, lang: Lang) -> Result<Visit, Failure> {
    let title = titled(title)?;
    let mut header = Header::titled(title, chrono_tz::Europe::Paris);
    header.lang = match lang {
        Lang::Fr => Language::French,
        Lang::En => Language::English,
    };
    let visit = Visit::new(header);
    let days: Vec<Command> = date.into_iter().map(|date| Command::AddDay { date }).collect();
    Ok(session::preview(&visit, &days)?.visit)
}

/// Returns a visit of its own that is like another and begins on another date.
///
/// Fixed hours stay the hours on the wall, whatever the clocks do that day; several days keep their distance. What
/// belongs to the former visit alone is left out: its reference, its state, and until when accreditation was possible.
/// Calendars take its stops for others than those of the former visit.
///
/// # Errors
/// [`Failure::NoTitle`]; [`Failure::Refused`] when a date lies beyond the calendar.
pub fn copy(of: &Visit, title: &str, date: NaiveDate, host: &dyn Host) -> Result<Visit, Failure> {
    let title = titled(title)?;
    let press = PressBlock { accreditation: String::new(), ..of.header().press.clone() };
    let mut commands = moved(of, date);
    commands.extend(
        [
            VisitField::Title(title),
            VisitField::Reference(String::new()),
            VisitField::Status(VisitStatus::Draft),
            VisitField::Press(press),
        ]
        .map(Command::SetVisit),
    );
    let like = session::preview(of, &commands)?.visit;
    // An outline names everything but what calendars know stops by: read back, that is made anew.
    sources::visit_of_outline("", &outline::write(&like), host)
}

/// Returns the edits that move a visit so that it begins on a date.
pub fn moved(visit: &Visit, date: NaiveDate) -> Vec<Command> {
    let Some(first) = visit.days().next() else { return vec![Command::AddDay { date }] };
    let by = date - first.date;
    let mut moves: Vec<Command> = visit
        .days()
        .filter_map(|day| {
            let to = day.date.checked_add_signed(by).filter(|to| *to != day.date)?;
            Some(Command::MoveDay { date: day.date, to })
        })
        .collect();
    // The day in front moves first, so that none meets another.
    if by > chrono::TimeDelta::zero() {
        moves.reverse();
    }
    moves
}

/// Writes a new visit into a folder, which is made where it is missing, under a name of its date and title that no other
/// file has. Returns where it lies.
///
/// # Errors
/// [`Failure::Save`], [`Failure::Write`].
pub fn shelve(
    visit: &Visit,
    label: &Label,
    folder: &Path,
    host: &dyn Host,
) -> Result<PathBuf, Failure> {
    fs::create_dir_all(folder)
        .map_err(|error| Failure::Write { path: folder.to_owned(), kind: error.kind() })?;
    let name = papers::visit_file_name(visit);
    let stem = name.strip_suffix(".visite").unwrap_or(&name);
    let names = (2..=MOST_NAMESAKES).map(|number| format!("{stem} {number}.visite"));
    let mut last = None;
    for name in std::iter::once(name.clone()).chain(names) {
        let path = folder.join(name);
        match Session::create(&path, visit, label, host).and_then(Session::close) {
            Err(
                taken @ Failure::Save { error: StoreError::Exists | StoreError::Leftovers, .. },
            ) => last = Some(taken),
            done => return done.map(|()| path),
        }
    }
    Err(last.unwrap_or(Failure::NoTitle))
}

fn titled(title: &str) -> Result<String, Failure> {
    let title = title.trim();
    if title.is_empty() { Err(Failure::NoTitle) } else { Ok(title.to_owned()) }
}

//! The copy of a sheet: every word that stands on it, in its final typography, before anything is laid out.
//!
//! Paper and web page are made from the same copy, so they say the same. What an audience may not read is not in the
//! edition, so it is not in the copy; a template hides nothing.

mod changements;
mod compositor;
mod conducteur;
mod deroule;
mod fresh;
mod hour;
mod livret;
mod people;
mod programme;
mod register;

pub(crate) use compositor::Compositor;
pub(crate) use conducteur::{Conducteur, ConducteurStop, Speech};
pub(crate) use fresh::Fresh;
pub(crate) use hour::Hour;
pub(crate) use livret::{Chevalets, Livret};
pub(crate) use register::{Register, Section};

use crate::logo::Logo;
use domain::ids::StopId;

/// How a run of words stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// As the rest of the line.
    Plain,
    /// Grey.
    Quiet,
    /// Semibold.
    Strong,
    /// What holds no longer: grey and struck out.
    Struck,
    /// The hour of a row: the largest in it.
    Hour,
}

/// Words in one tone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) tone: Tone,
    pub(crate) text: String,
    /// True for a commune: it is not broken at its hyphens where the line allows it.
    pub(crate) whole: bool,
}

impl Run {
    pub(crate) fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { tone, text: text.into(), whole: false }
    }
}

/// One line of details under a stop.
pub(crate) type Line = Vec<Run>;

/// What stands on every page of every sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    /// The language of the words: `fr` or `en`.
    pub(crate) lang: &'static str,
    /// The country whose usage is followed.
    pub(crate) region: &'static str,
    /// The sheet, such as « Programme ».
    pub(crate) sheet: String,
    /// The title of the visit; never empty.
    pub(crate) title: String,
    /// The title cut to what a running head holds.
    pub(crate) running: String,
    /// The day, or the first and the last.
    pub(crate) dates: String,
    /// The body that issues the sheet.
    pub(crate) office: String,
    /// Its service.
    pub(crate) service: String,
    /// Its logo, where it has one that can be drawn.
    pub(crate) logo: Option<Logo>,
    /// Service, address, telephone and mail, for the foot.
    pub(crate) imprint: Vec<String>,
    /// « Réf. : 71.20 - PRESSE », or nothing.
    pub(crate) reference: String,
    /// What is framed on top of every page: draft, audience, mention.
    pub(crate) marks: Vec<String>,
    /// Which state of the visit this is.
    pub(crate) stamp: String,
    /// « suite »
    pub(crate) continued: String,
    /// What stands before, between and after the number of the page and of pages.
    pub(crate) page: [String; 3],
    /// What an empty sheet says.
    pub(crate) nothing: String,
}

/// The programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Programme {
    pub(crate) frame: Frame,
    /// Functions of the guests, or names with functions, one a line.
    pub(crate) guests: Vec<String>,
    /// Who receives, where no stop says so.
    pub(crate) hosts: Option<Line>,
    /// What the visit is for.
    pub(crate) aims: String,
    /// Heads of the columns: hour, stop, press.
    pub(crate) heads: [String; 3],
    /// True where any stop says something to the press.
    pub(crate) has_press: bool,
    pub(crate) days: Vec<ProgrammeDay>,
    /// Labelled blocks under the table: what journalists must know.
    pub(crate) blocks: Vec<(String, String)>,
    /// « Programme prévisionnel… »
    pub(crate) caveat: String,
    /// What the attached calendar is.
    pub(crate) calendar: String,
    /// True where it is printed on A5.
    pub(crate) is_small: bool,
}

/// A day of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ProgrammeDay {
    pub(crate) date: String,
    pub(crate) stops: Vec<ProgrammeStop>,
}

/// A stop of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ProgrammeStop {
    pub(crate) stop: Headline,
    pub(crate) lines: Vec<Line>,
    /// The words of the press regime, and whether they are framed.
    pub(crate) press: Option<(String, bool)>,
}

/// What every sheet says first of a stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Headline {
    pub(crate) id: StopId,
    pub(crate) hour: Hour,
    pub(crate) title: String,
    /// How sure it is, where it is not confirmed.
    pub(crate) status: Option<String>,
    pub(crate) cancelled: bool,
    /// What is only tried of it.
    pub(crate) fresh: Fresh,
}

/// The déroulé.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Deroule {
    pub(crate) frame: Frame,
    pub(crate) columns: Vec<Column>,
    /// Heads of the columns hour, duration and stop, which are always there, then of [`Self::columns`].
    pub(crate) heads: Vec<String>,
    pub(crate) days: Vec<DerouleDay>,
    /// What bars and tints mean, where there are any.
    pub(crate) legend: Vec<String>,
}

/// A column of the déroulé that is printed only where it says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    /// Place and room.
    Place,
    /// Who receives, who speaks, who is there.
    People,
    /// What the press may do.
    Press,
    /// Where cars stand and what drivers must know.
    Transport,
    /// Everything else.
    Notes,
}

/// A day of the déroulé.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DerouleDay {
    pub(crate) date: String,
    pub(crate) rows: Vec<DerouleRow>,
}

/// A row of the déroulé.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DerouleRow {
    /// Whose line follows: a group's, or everybody's.
    Band(String),
    /// A move or a margin.
    Thin { hour: Hour, duration: String, text: String, tone: ThinTone },
    /// A stop.
    Stop(Box<DerouleStop>),
}

/// How a thin row is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ThinTone {
    /// A move.
    Leg,
    /// A margin that holds.
    Margin,
    /// A fixed hour that is missed.
    Missed,
}

/// A stop of the déroulé.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DerouleStop {
    pub(crate) stop: Headline,
    /// Under the hour: until when, at the latest.
    pub(crate) bounds: Vec<String>,
    /// « heure fixe », where it is.
    pub(crate) fixed: Option<String>,
    /// The duration, and the least it may be cut to.
    pub(crate) duration: Vec<String>,
    /// One cell for each of [`Deroule::columns`].
    pub(crate) cells: Vec<Vec<Line>>,
}

//! A stop while it is being read, before its day is settled.

use super::calendar::Day;
use super::lines::Bullet;
use super::places::Where;
use super::ranges::When;
use crate::doubt::Doubt;
use crate::reading::{Precision, Press, SourceSpan};
use chrono_tz::Tz;

/// How a stop was found; it decides whether it stays when the day is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// Its line begins with the hour (or its table row has one).
    Lead,
    /// The hour stands inside or at the end of an item.
    Trail,
    /// Its line begins with a part of the day or « ensuite ».
    Part,
    /// An item without an hour.
    Item,
    /// A sentence that names date and hour.
    Prose,
}

/// A stop while it is being read.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) found: Found,
    /// The run of days it belongs to.
    pub(crate) run: usize,
    /// A day of its own, where its line says one.
    pub(crate) day: Option<Day>,
    pub(crate) start: Option<u16>,
    pub(crate) end: Option<u16>,
    pub(crate) precision: Precision,
    pub(crate) title: String,
    /// The line the title came from, to join wrapped lines.
    pub(crate) title_line: usize,
    pub(crate) where_: Where,
    /// The place was read inside the title; a place of its own goes before it.
    pub(crate) place_inside: bool,
    /// The zone its words say.
    pub(crate) zone: Option<Tz>,
    pub(crate) press: Option<Press>,
    pub(crate) group: Option<String>,
    pub(crate) duration: Option<u16>,
    pub(crate) bullet: Option<Bullet>,
    pub(crate) source: SourceSpan,
    pub(crate) doubts: Vec<Doubt>,
    /// The heading above its date, which names it when nothing else does.
    pub(crate) heading: Option<String>,
    /// A list of those who welcome follows.
    pub(crate) welcomes: bool,
}

impl Draft {
    pub(crate) fn new(found: Found, run: usize, line: usize, text: &str) -> Self {
        Self {
            found,
            run,
            day: None,
            start: None,
            end: None,
            precision: Precision::None,
            title: String::new(),
            title_line: line,
            where_: Where::default(),
            place_inside: false,
            zone: None,
            press: None,
            group: None,
            duration: None,
            bullet: None,
            source: SourceSpan { line, text: text.to_owned() },
            doubts: Vec::new(),
            heading: None,
            welcomes: false,
        }
    }

    /// Takes the hour over, with the doubts it brings.
    pub(crate) fn set_when(&mut self, when: &When) {
        self.start = Some(when.start);
        self.end = when.end;
        self.precision = when.precision;
        if !when.plain {
            self.doubt(Doubt::HourStyle);
        }
        if when.precision == Precision::Error {
            self.doubt(Doubt::EndBeforeStart);
        }
        if when.end.is_some_and(|end| end > super::hours::DAY) {
            self.doubt(Doubt::PastMidnight);
        }
    }

    /// Adds a doubt once.
    pub(crate) fn doubt(&mut self, doubt: Doubt) {
        if !self.doubts.contains(&doubt) {
            self.doubts.push(doubt);
        }
    }

    /// Takes a place of its own, which goes before one that was only read inside the title.
    pub(crate) fn say_place(&mut self, found: Where) {
        let a_room = found.place.as_deref().is_some_and(super::places::is_room);
        if self.place_inside && !a_room {
            self.where_ = Where::default();
        }
        self.place_inside = false;
        self.add_place(found);
    }

    /// Fills what is still empty of the place.
    pub(crate) fn add_place(&mut self, found: Where) {
        let room_alone = self.where_.room.is_none()
            && self.where_.place.as_deref().is_some_and(super::places::is_room);
        if self.where_.place.is_none() {
            self.where_.place = found.place;
        } else if room_alone && found.place.as_deref().is_some_and(|p| !super::places::is_room(p)) {
            // « Salle Cassin » first, its address on the next line.
            self.where_.room = std::mem::replace(&mut self.where_.place, found.place);
        } else if self.where_.room.is_none()
            && found.place.as_deref().is_some_and(super::places::is_room)
        {
            self.where_.room = found.place;
        }
        if self.where_.room.is_none() {
            self.where_.room = found.room;
        }
        if self.where_.commune.is_none() {
            self.where_.commune = found.commune;
        }
    }
}

/// Days that stand above some stops: usually one; several when headers are stacked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Run {
    pub(crate) days: Vec<Day>,
    /// A later date in the text before the first stop may replace this one (a letter's own date, a page's date).
    pub(crate) weak: bool,
    /// Headers of single days stand above each other here.
    pub(crate) stacked: bool,
    /// They stand close together with other words below them: the period of the visit, rather than a day without stops.
    pub(crate) period: bool,
    /// What the header says besides the date: its line and words.
    pub(crate) theme: Option<SourceSpan>,

    /// The part of the day that holds for items below.
    pub(crate) part: bool,
    /// The zone of the territory its header names.
    pub(crate) zone: Option<Tz>,
    /// Opened by a line that is the header of a day.
    pub(crate) header: bool,
}

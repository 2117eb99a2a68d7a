//! From text to records that still refer to one another by name and line.

use super::glyphs::{Glyphs, Text};
use super::words::{self, EndMark};
use super::{Expected, OutlineError, details, line};
use crate::ids::{GroupId, PersonId, PlaceId, StopId};
use crate::time::Minutes;
use crate::visit::{Day, Header, Invitation, Invitee, Margin, Means, Person, Place, Stop, Timing};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

/// What an outline says, before its references are followed.
pub(super) struct Source {
    pub(super) header: Header,
    /// The visit's zone, if a field gives it.
    pub(super) zone: Option<Tz>,
    pub(super) days: Vec<DaySource>,
    pub(super) persons: Vec<PersonSource>,
    pub(super) places: Vec<PlaceSource>,
    /// Every group that a line names, with its printed name if a line gives it.
    pub(super) groups: BTreeMap<GroupId, String>,
    /// How many the cars of a group can take, where a line says so.
    pub(super) seats: BTreeMap<GroupId, u32>,
    pub(super) invitations: BTreeMap<Invitee, Invitation>,
    /// The fields of the visit that were given, and the groups that were named.
    pub(super) given: BTreeSet<String>,
}

pub(super) struct DaySource {
    pub(super) day: Day,
    pub(super) stops: Vec<StopSource>,
    pub(super) moves: Vec<MoveSource>,
    pub(super) margins: Vec<MarginSource>,
}

pub(super) struct StopSource {
    pub(super) line: usize,
    pub(super) id: Option<StopId>,
    /// The stop with neither its ids nor its place.
    pub(super) stop: Stop,
    pub(super) place: Option<PlaceName>,
    /// The place that a line names by its id, and that line.
    pub(super) place_id: Option<(usize, PlaceId)>,
    /// The line of each attendance.
    pub(super) attendance_lines: Vec<usize>,
    pub(super) given: BTreeSet<String>,
}

pub(super) struct PersonSource {
    pub(super) line: usize,
    pub(super) id: Option<PersonId>,
    pub(super) person: Person,
    pub(super) given: BTreeSet<String>,
}

pub(super) struct PlaceSource {
    pub(super) line: usize,
    pub(super) place: Place,
    pub(super) given: BTreeSet<String>,
}

/// A place as a line names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PlaceName {
    pub(super) name: String,
    pub(super) commune: Option<String>,
}

pub(super) struct MoveSource {
    pub(super) line: usize,
    /// How many stops of the day stand before it.
    pub(super) at: usize,
    pub(super) group: Option<GroupId>,
    pub(super) ends: Option<(StopId, StopId)>,
    pub(super) minutes: Option<Minutes>,
    pub(super) means: Means,
    pub(super) found: String,
}

pub(super) struct MarginSource {
    pub(super) line: usize,
    /// How many stops of the day stand before it.
    pub(super) at: usize,
    pub(super) group: Option<GroupId>,
    pub(super) before: Option<StopId>,
    pub(super) margin: Margin,
    pub(super) found: String,
}

/// A line of the text with its number.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) number: usize,
    /// Without its indent and without blanks that end it, unless a `\` holds the last.
    pub(super) raw: &'a str,
    pub(super) indented: bool,
}

impl Line<'_> {
    pub(super) fn is_comment(&self) -> bool {
        self.raw.starts_with("//")
    }

    pub(super) fn error(&self, expected: Expected, found: &str) -> OutlineError {
        error(self.number, expected, found)
    }
}

pub(super) fn error(line: usize, expected: Expected, found: &str) -> OutlineError {
    OutlineError { line, expected, found: found.chars().take(60).collect() }
}

pub(super) fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.lines().enumerate().map(|(at, line)| Line {
        number: at + 1,
        raw: line.trim_start_matches([' ', '\t']),
        indented: line.starts_with([' ', '\t']),
    })
}

/// To what an indented line belongs.
enum Owner {
    Nothing,
    Stop,
    Person,
    Place,
}

pub(super) fn parse(text: &str) -> Result<Source, OutlineError> {
    let mut source = Source {
        header: Header::titled("", chrono_tz::Europe::Paris),
        zone: None,
        days: Vec::new(),
        persons: Vec::new(),
        places: Vec::new(),
        groups: BTreeMap::new(),
        seats: BTreeMap::new(),
        invitations: BTreeMap::new(),
        given: BTreeSet::new(),
    };
    let mut owner = Owner::Nothing;
    for line in lines(text) {
        let glyphs = Glyphs::read(line.raw);
        let text = glyphs.text().trim();
        if line.is_comment() || text.is_empty() {
            continue;
        }
        if line.indented {
            match owner {
                Owner::Nothing => return Err(line.error(Expected::Owner, line.raw)),
                Owner::Person => details::of_person(source.persons.last_mut(), line, text)?,
                Owner::Place => details::of_place(source.places.last_mut(), line, text)?,
                Owner::Stop => {
                    let day = source.days.last_mut();
                    details::of_stop(day.and_then(|day| day.stops.last_mut()), line, text)?;
                }
            }
        } else {
            owner = source.read_head(line, text)?;
        }
    }
    Ok(source)
}

impl Source {
    fn read_head(&mut self, line: Line<'_>, text: Text<'_>) -> Result<Owner, OutlineError> {
        if let Some(rest) = text.strip("=") {
            self.read_day(line, rest.trim())?;
        } else if let Some(rest) = text.strip(":") {
            details::of_visit(self, line, rest.trim())?;
        } else if let Some(rest) = text.strip("&") {
            self.persons.push(line::person(line, rest.trim())?);
            return Ok(Owner::Person);
        } else if let Some(rest) = text.strip("@") {
            self.places.push(line::place(line, rest.trim())?);
            return Ok(Owner::Place);
        } else if let Some(rest) = text.strip(">") {
            self.read_move(line, rest.trim())?;
        } else if let Some(rest) = text.strip("~") {
            self.read_margin(line, rest.trim())?;
        } else {
            let stop = line::stop(line, text)?;
            if let Some(group) = &stop.stop.group {
                self.groups.entry(group.clone()).or_default();
            }
            self.last_day(line)?.stops.push(stop);
            return Ok(Owner::Stop);
        }
        Ok(Owner::Nothing)
    }

    fn last_day(&mut self, line: Line<'_>) -> Result<&mut DaySource, OutlineError> {
        self.days.last_mut().ok_or_else(|| line.error(Expected::DayBefore, line.raw))
    }

    fn read_day(&mut self, line: Line<'_>, text: Text<'_>) -> Result<(), OutlineError> {
        let (date, mut rest) = text.split_word();
        let date = date.plain();
        let date: NaiveDate =
            words::date(&date).ok_or_else(|| line.error(Expected::Date, &date))?;
        if !self.given.insert(format!("= {date}")) {
            return Err(line.error(Expected::OtherDay, line.raw));
        }
        let mut day = Day::new(date);
        if !rest.is_empty() && !rest.first().is_some_and(|glyph| glyph.is('[')) {
            let (zone, hours) = rest.split_word();
            day.zone = Some(details::zone(line, zone)?);
            rest = hours;
        }
        if !rest.is_empty() {
            let hours = rest.between('[', ']').and_then(|hours| words::window(&hours.plain()));
            day.hours = Some(hours.ok_or_else(|| line.error(Expected::Hours, &rest.plain()))?);
        }
        let (stops, moves, margins) = (Vec::new(), Vec::new(), Vec::new());
        self.days.push(DaySource { day, stops, moves, margins });
        Ok(())
    }

    /// `MIN|? [walk|coach] [{GROUP}] [#FROM #TO]`
    fn read_move(&mut self, line: Line<'_>, text: Text<'_>) -> Result<(), OutlineError> {
        let (minutes, mut rest) = text.split_word();
        let minutes = line::minutes_or_unknown(line, minutes)?;
        let means = take_means(&mut rest);
        let group = self.read_group(&mut rest);
        let end = |rest: &mut Text<'_>| {
            let (word, behind) = rest.split_word();
            *rest = behind;
            word.strip("#").filter(|id| !id.is_empty()).map(|id| StopId::new(id.plain()))
        };
        let ends = if rest.is_empty() {
            None
        } else {
            let id_expected = line.error(Expected::Id, &rest.plain());
            Some(end(&mut rest).zip(end(&mut rest)).ok_or(id_expected)?)
        };
        line_end(line, rest)?;
        let found = line.raw.to_owned();
        let day = self.last_day(line)?;
        let at = day.stops.len();
        day.moves.push(MoveSource { line: line.number, at, group, ends, minutes, means, found });
        Ok(())
    }

    /// `WANTED (FLOOR) [{GROUP}] [#STOP]`
    fn read_margin(&mut self, line: Line<'_>, text: Text<'_>) -> Result<(), OutlineError> {
        let (wanted, rest) = text.split_word();
        let (floor, behind) = rest.split_word();
        let wanted = words::minutes(&wanted.plain());
        let (floor, mut rest) = match floor.between('(', ')') {
            Some(floor) => (words::minutes(&floor.trim().plain()), behind),
            None => (Some(0), rest),
        };
        let margin = match (wanted, floor) {
            (Some(wanted), Some(floor)) if floor <= wanted => Margin { wanted, floor },
            _ => return Err(line.error(Expected::Margin, &text.plain())),
        };
        let group = self.read_group(&mut rest);
        let (word, behind) = rest.split_word();
        let before = match word.strip("#").filter(|id| !id.is_empty()) {
            Some(id) => {
                rest = behind;
                Some(StopId::new(id.plain()))
            }
            None => None,
        };
        line_end(line, rest)?;
        let found = line.raw.to_owned();
        let day = self.last_day(line)?;
        let at = day.stops.len();
        day.margins.push(MarginSource { line: line.number, at, group, before, margin, found });
        Ok(())
    }

    /// Takes `{GROUP}` from the start of a text.
    fn read_group(&mut self, text: &mut Text<'_>) -> Option<GroupId> {
        let behind = text.strip("{")?;
        let end = behind.find("}")?;
        let id = behind.to(end).trim();
        if id.is_empty() {
            return None;
        }
        *text = behind.from(end + 1).trim();
        let id = GroupId::new(id.plain());
        self.groups.entry(id.clone()).or_default();
        Some(id)
    }
}

/// Takes a word for the means of a move from the start of a text; without one it is made by car.
pub(super) fn take_means(text: &mut Text<'_>) -> Means {
    let (word, behind) = text.split_word();
    let means = words::value(words::MEANS, &word.plain()).filter(|_| !word.has_escapes());
    if means.is_some() {
        *text = behind;
    }
    means.unwrap_or_default()
}

pub(super) fn line_end(line: Line<'_>, rest: Text<'_>) -> Result<(), OutlineError> {
    if rest.is_empty() { Ok(()) } else { Err(line.error(Expected::LineEnd, &rest.plain())) }
}

/// Takes the marks that end a line, each kind at most once, in whatever order.
pub(super) fn take_end_marks<'a>(
    text: &mut Text<'a>,
    kinds: &[EndMark],
) -> Vec<(EndMark, Text<'a>)> {
    let mut left = kinds.to_vec();
    let mut marks = Vec::new();
    while let Some((kind, at, within)) = words::end_mark(*text, &left) {
        left.retain(|other| *other != kind);
        marks.push((kind, within));
        *text = text.to(at).trim();
    }
    marks
}

/// A stop of which only the hour is known to the start of its line.
pub(super) fn blank_stop(timing: Timing) -> Stop {
    let mut stop = Stop::new(StopId::new(""), crate::ids::Uid::new(""), "");
    stop.timing = timing;
    stop
}

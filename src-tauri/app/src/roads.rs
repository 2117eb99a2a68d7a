//! Minutes between places that an office has measured itself: a table with the columns de, à, minutes, and if it likes
//! moyen, date and source.

mod columns;

use crate::failure::Failure;
use crate::find;
use crate::say::Label;
use crate::sources;
use chrono::NaiveDate;
use columns::Columns;
use domain::command::PlaceField;
use domain::ids::PlaceId;
use domain::time::Minutes;
use domain::visit::{Means, Place, Road, Visit};
use domain::{Command, travel};
use import::Row;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use text::read::DurationInput;
use text::{Words, plain};

/// No more of a cell than this is said again.
const SHOWN: usize = 60;
/// So many lines are named where there is little room.
const NAMED: usize = 3;

/// A table as it lies in a file.
#[derive(Clone, Debug)]
pub struct Table {
    /// The file's own name, without its folder: the source of what names none.
    pub source: String,
    rows: Vec<Row>,
    columns: Columns,
}

/// What a table gives a visit.
pub struct Entry {
    /// The edits, in order.
    pub commands: Vec<Command>,
    /// How many ways have their minutes from the table.
    pub kept: usize,
    /// The lines that say nothing for this visit.
    pub left_out: Vec<LeftOut>,
}

/// A line of a table that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its line or row, from 1.
    pub line: usize,
    why: Why,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Why {
    /// A cell is empty that must not be.
    Empty,
    NoPlace(String),
    /// Several places are called so: how one of them is written so that it is meant.
    WhichPlace(String, String),
    SamePlace(String),
    Minutes(String),
    Means(String),
    Date(String),
    /// Other minutes stand in an earlier line.
    Differs(usize),
}

/// Reads a table; `-` is stdin.
///
/// # Errors
/// [`Failure::Read`] when its bytes cannot be had, [`Failure::Unreadable`] when they are no table, [`Failure::NoRoads`] when no row
/// names the columns.
pub fn read(path: &Path) -> Result<Table, Failure> {
    let name = path.display().to_string();
    let bytes = sources::bytes(path)?;
    let file = (name != "-").then_some(name.as_str());
    let rows = import::read_table(file, &bytes)
        .map_err(|error| Failure::Unreadable { source: name.clone(), error })?;
    let Some((head, columns)) = Columns::find(&rows) else { return Err(Failure::NoRoads(name)) };
    let own = path.file_name().filter(|_| file.is_some());
    let source = own.map_or_else(String::new, |own| own.to_string_lossy().into_owned());
    Ok(Table { source, rows: rows.into_iter().skip(head + 1).collect(), columns })
}

/// Returns the edits that enter a table into a visit: minutes from one place to another, and a leg for each move by car that they
/// are the first to tell of. What was typed on a leg stays.
///
/// A place is meant by its id, its name, its name and commune, then by its name without case and accents; where that is nobody
/// or more than one, the line is left out. A way back that is not written is not known.
pub fn enter(table: &Table, visit: &Visit, today: NaiveDate) -> Entry {
    let mut known: BTreeMap<(PlaceId, PlaceId, Means), (usize, Road)> = BTreeMap::new();
    let mut left_out = Vec::new();
    for row in table.rows.iter().filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()))
    {
        match line(table, row, visit, today) {
            Ok((way, road)) => match known.get(&way) {
                Some((line, other)) if other.minutes != road.minutes => {
                    left_out.push(LeftOut { line: row.line, why: Why::Differs(*line) });
                }
                Some(_) => {}
                None => {
                    known.insert(way, (row.line, road));
                }
            },
            Err(why) => left_out.push(LeftOut { line: row.line, why }),
        }
    }
    let kept = known.len();
    let roads = known.into_iter().map(|(way, (_, road))| (way, road));
    Entry { commands: commands(roads, visit), kept, left_out }
}

/// Returns the edits that give places their ways, and a leg to each move by car that had none.
pub fn commands(
    roads: impl IntoIterator<Item = ((PlaceId, PlaceId, Means), Road)>,
    visit: &Visit,
) -> Vec<Command> {
    let mut driven = BTreeSet::new();
    let mut commands = Vec::new();
    for ((from, to, means), road) in roads {
        if means == Means::default() {
            driven.insert((from.clone(), to.clone()));
        }
        let same = visit.place(&from).and_then(|from| from.roads.get(&(to.clone(), means)));
        if same != Some(&road) {
            let field = PlaceField::Road(to, means, Some(road));
            commands.push(Command::SetPlace { place: from, field });
        }
    }
    for leg in visit.days().flat_map(|day| travel::moves(visit, day.date)) {
        let place = |id| visit.stop(id).and_then(|stop| stop.place.clone());
        let way = place(&leg.from).zip(place(&leg.to));
        if visit.leg(&leg).is_none() && way.is_some_and(|way| driven.contains(&way)) {
            commands.push(Command::SetLeg { leg, minutes: None });
        }
    }
    commands
}

impl Table {
    /// Returns what the edit is called.
    pub fn label(&self, entry: &Entry) -> Label {
        Label::Roads { count: entry.kept, source: self.source.clone() }
    }
}

impl Entry {
    /// Says how many lines were left out and why the first were; empty where none was.
    pub fn left_out_in_short(&self, words: &Words) -> String {
        if self.left_out.is_empty() {
            return String::new();
        }
        let named = self.left_out.iter().take(NAMED).map(|it| it.say(words));
        let named = named.collect::<Vec<_>>().join(" ; ");
        words.roads_left_out(self.left_out.len(), named)
    }
}

impl LeftOut {
    /// Says which line it is, and why.
    pub fn say(&self, words: &Words) -> String {
        words.roads_line(self.line, self.why(words))
    }

    /// Says why.
    pub fn why(&self, words: &Words) -> String {
        match &self.why {
            Why::Empty => words.roads_empty(),
            Why::NoPlace(named) => words.roads_no_place(named),
            Why::WhichPlace(named, written) => words.roads_which_place(named, written),
            Why::SamePlace(named) => words.roads_same_place(named),
            Why::Minutes(text) => words.roads_no_minutes(text),
            Why::Means(text) => words.roads_no_means(text),
            Why::Date(text) => words.roads_no_date(text),
            Why::Differs(line) => words.roads_differs(*line),
        }
    }
}

type Way = (PlaceId, PlaceId, Means);

fn line(table: &Table, row: &Row, visit: &Visit, today: NaiveDate) -> Result<(Way, Road), Why> {
    let columns = &table.columns;
    let cell = |at: usize| row.cells.get(at).map_or("", |cell| cell.trim());
    let more = |at: Option<usize>| at.map_or("", cell);
    let (from, to, minutes) = (cell(columns.from), cell(columns.to), cell(columns.minutes));
    if from.is_empty() || to.is_empty() || minutes.is_empty() {
        return Err(Why::Empty);
    }
    let (start, end) = (place(visit, from)?, place(visit, to)?);
    if start.id == end.id {
        return Err(Why::SamePlace(shown(to)));
    }
    let minutes = whole_minutes(minutes).ok_or_else(|| Why::Minutes(shown(minutes)))?;
    let means = columns.means(more(columns.means));
    let means = means.ok_or_else(|| Why::Means(shown(more(columns.means))))?;
    let on = match more(columns.date) {
        "" => None,
        text => Some(find::date(text, today).map_err(|_| Why::Date(shown(text)))?),
    };
    let source = match more(columns.source) {
        "" => table.source.clone(),
        source => shown(&source.split_whitespace().collect::<Vec<_>>().join(" ")),
    };
    Ok(((start.id.clone(), end.id.clone(), means), Road { minutes, on, source }))
}

/// Returns the one place that is named, or why none is.
fn place<'a>(visit: &'a Visit, named: &str) -> Result<&'a Place, Why> {
    if let Some(place) = visit.place(&PlaceId::new(named)) {
        return Ok(place);
    }
    let exactly = |place: &&Place| forms(place).iter().any(|form| form == named);
    let wanted = plain(named);
    let nearly = |place: &&Place| forms(place).iter().any(|form| plain(form) == wanted);
    let mut found: Vec<&Place> = visit.places().filter(exactly).collect();
    if found.is_empty() {
        found = visit.places().filter(nearly).collect();
    }
    match found.as_slice() {
        [] => Err(Why::NoPlace(shown(named))),
        [one] => Ok(one),
        [first, ..] => {
            let written = forms(first).get(1).cloned();
            Err(Why::WhichPlace(shown(named), written.unwrap_or_else(|| first.id.to_string())))
        }
    }
}

/// How a place may be written: « Mairie », « Mairie (Alès) », « Mairie, Alès ».
fn forms(place: &Place) -> Vec<String> {
    let name = &place.name;
    let mut forms = vec![name.clone()];
    if let Some(commune) = &place.commune {
        forms.extend([format!("{name} ({commune})"), format!("{name}, {commune}")]);
    }
    forms
}

/// Reads minutes, a part of one as a whole: `12`, `12,5`, `1h05`, `1:05`, `20 min`.
fn whole_minutes(text: &str) -> Option<Minutes> {
    let plain = plain(text).replace(' ', "");
    let number = plain.strip_suffix("min").unwrap_or(&plain);
    let (whole, part) = number.split_once([',', '.']).unwrap_or((number, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !whole.is_empty() && digits(whole) && digits(part) {
        let more = u32::from(part.bytes().any(|digit| digit != b'0'));
        return whole.parse::<u32>().ok()?.checked_add(more).filter(|it| *it <= MOST_MINUTES);
    }
    match text::read::duration(&plain.replacen(':', "h", 1)) {
        Ok(DurationInput::At(minutes)) if minutes <= MOST_MINUTES => Some(minutes),
        _ => None,
    }
}

/// A way takes a week at most, as an edit of it may.
const MOST_MINUTES: Minutes = 7 * 24 * 60;

fn shown(cell: &str) -> String {
    if cell.chars().count() <= SHOWN {
        return cell.to_owned();
    }
    cell.chars().take(SHOWN).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_read_as_people_write_them() {
        for (written, minutes) in [
            ("12", Some(12)),
            ("12,5", Some(13)),
            ("12.0", Some(12)),
            ("20 min", Some(20)),
            ("1h05", Some(65)),
            ("1 h 05", Some(65)),
            ("1:05", Some(65)),
            ("0", Some(0)),
            ("-5", None),
            ("+5", None),
            ("1h75", None),
            ("10081", None),
            ("99999999999", None),
            ("12;5", None),
            ("vingt", None),
            ("NaN", None),
        ] {
            assert_eq!(whole_minutes(written), minutes, "{written}");
        }
    }
}

//! The names columns have, and what their cells hold.

use super::address_book::{self, AddressBook};
use super::dates::{Written, date_at};
use super::days::day_line;
use super::draft::{Draft, Found};
use super::hours::DAY;
use super::places::{self, capitalised};
use super::ranges::{When, when_at};
use super::tokens::{Kind, fold, tokenise};
use super::{press, titles};
use crate::doubt::Doubt;
use crate::reading::{Precision, Press};
use chrono::NaiveDate;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Date,
    Start,
    End,
    Duration,
    Title,
    Place,
    Room,
    Commune,
    Press,
    Group,
    Status,
    /// Known, and not read.
    Other,
}

/// The names columns have, French and English, folded.
const NAMES: &[(Column, &[&str])] = &[
    (Column::Date, &["date", "jour", "day", "date de debut", "start date", "dates"]),
    (
        Column::Start,
        &[
            "heure",
            "heures",
            "horaire",
            "horaires",
            "h",
            "heure de debut",
            "debut",
            "start",
            "start time",
            "time",
            "hour",
            "de",
            "heure debut",
            "from",
            "creneau",
        ],
    ),
    (Column::End, &["fin", "heure de fin", "end", "end time", "heure fin", "until"]),
    (Column::Duration, &["duree", "duration", "temps", "minutes", "duree (min)", "min"]),
    (
        Column::Title,
        &[
            "titre",
            "intitule",
            "etape",
            "etapes",
            "sequence",
            "sequences",
            "objet",
            "evenement",
            "activite",
            "action",
            "libelle",
            "title",
            "event",
            "subject",
            "what",
            "deroule",
            "programme",
            "moment",
            "rendez-vous",
            "activity",
            "session",
            "contenu",
        ],
    ),
    (
        Column::Place,
        &[
            "lieu",
            "lieux",
            "place",
            "location",
            "ou",
            "where",
            "site",
            "adresse",
            "emplacement",
            "endroit",
            "venue",
            "address",
        ],
    ),
    (Column::Room, &["salle", "room", "salles"]),
    (Column::Commune, &["commune", "ville", "city", "town"]),
    (
        Column::Press,
        &[
            "presse",
            "press",
            "regime presse",
            "media",
            "medias",
            "regime de presse",
            "dispositif presse",
        ],
    ),
    (Column::Group, &["groupe", "group", "groupes"]),
    (Column::Status, &["statut", "status", "etat"]),
    (
        Column::Other,
        &[
            "n°",
            "no",
            "numero",
            "remarque",
            "remarques",
            "observations",
            "observation",
            "commentaire",
            "commentaires",
            "notes",
            "note",
            "description",
            "participants",
            "intervenants",
            "qui",
            "who",
            "responsable",
            "contact",
            "logistique",
            "end date",
            "all day event",
            "date de fin",
            "journee entiere",
            "details",
            "detail",
            "materiel",
            "vehicule",
            "categories",
        ],
    ),
];

/// Which column holds what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    kinds: Vec<Option<Column>>,
}

impl Columns {
    /// Reads a row of headings: two known names or more, and among them an hour and a title.
    pub(crate) fn of<S: AsRef<str>>(cells: &[S]) -> Option<Self> {
        let mut kinds: Vec<Option<Column>> = Vec::new();
        for cell in cells {
            let kind =
                column(cell.as_ref()).filter(|k| *k == Column::Other || !kinds.contains(&Some(*k)));
            kinds.push(kind);
        }
        let filled = cells.iter().filter(|c| !c.as_ref().trim().is_empty()).count();
        let known = kinds.iter().flatten().count();
        let has = |k: Column| kinds.contains(&Some(k));
        let agenda = (has(Column::Start) || has(Column::Date))
            && (has(Column::Title) || has(Column::Place) || has(Column::End));
        let agenda = agenda
            || has(Column::Title) && has(Column::Place)
            || has(Column::Title) && has(Column::Duration);
        (known >= 2 && known * 2 >= filled && agenda).then_some(Self { kinds })
    }

    /// Returns the cell of a column, trimmed; nothing when it is empty.
    pub(crate) fn get<'r, S: AsRef<str>>(&self, cells: &'r [S], kind: Column) -> Option<&'r str> {
        let at = self.kinds.iter().position(|k| *k == Some(kind))?;
        cells.get(at).map(|c| c.as_ref().trim()).filter(|c| !c.is_empty())
    }
}

/// Says whether a row names columns.
pub(crate) fn heads_columns<S: AsRef<str>>(cells: &[S]) -> bool {
    AddressBook::of(cells).is_some() || Columns::of(cells).is_some()
}

fn column(name: &str) -> Option<Column> {
    heading(name)
        .or_else(|| {
            // « Lieu / adresse », « Horaire prévisionnel »
            let plain = plain(name);
            let mut words = plain.split([' ', '/']).filter(|w| !w.is_empty());
            let (first, rest) = (words.next()?, words.count());
            (rest <= 2).then(|| find(first)).flatten().filter(|k| !matches!(k, Column::Other))
        })
        .or_else(|| address_book::is_about_people(name).then_some(Column::Other))
}

/// What a heading names by itself, without guessing from its first word.
pub(super) fn heading(name: &str) -> Option<Column> {
    find(&plain(name)).or_else(|| find(fold(name).trim()))
}

fn find(name: &str) -> Option<Column> {
    NAMES.iter().find(|(_, names)| names.contains(&name)).map(|&(kind, _)| kind)
}

fn plain(name: &str) -> String {
    let folded = fold(name);
    let before = folded.split('(').next().unwrap_or_default();
    before.trim().trim_end_matches([':', '.', '*']).trim().to_owned()
}

/// Reads one row as a stop; nothing when it has neither an hour nor a title.
pub(crate) fn stop<S: AsRef<str>>(columns: &Columns, cells: &[S], line: usize) -> Option<Draft> {
    let text: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    let mut draft = Draft::new(Found::Lead, 0, line, text.join("\t").trim());
    let get = |kind| columns.get(cells, kind);
    // « 2020-09-21 12:15 » in the column of dates holds the hour too.
    let clock = get(Column::Start).or_else(|| get(Column::Date).and_then(hour_after_date));
    if let Some(when) = clock.and_then(clock_cell) {
        draft.set_when(&When { plain: true, ..when });
    }
    if let Some(end) = get(Column::End).and_then(clock_cell) {
        draft.end = Some(end.start);
        if let Some(start) = draft.start.filter(|&s| end.start < s) {
            let night = start >= 17 * 60 && end.start <= 6 * 60;
            draft.end = Some(if night { end.start + DAY } else { end.start });
            draft.doubt(if night { Doubt::PastMidnight } else { Doubt::EndBeforeStart });
            if !night {
                draft.precision = Precision::Error;
            }
        }
    }
    draft.duration = get(Column::Duration).and_then(minutes_cell);
    let title = get(Column::Title).or_else(|| first_unnamed(columns, cells));
    if let Some(title) = title {
        draft.press = press::regime(title);
        draft.title = titles::clean(&titles::collapse(title));
        if titles::to_confirm(title) {
            draft.doubt(Doubt::ToConfirm);
        }
    }
    if let Some(place) = get(Column::Place) {
        draft.where_ = places::read(&titles::collapse(place));
    }
    if let Some(room) = get(Column::Room) {
        draft.where_.room = Some(titles::collapse(room));
    }
    if let Some(commune) = get(Column::Commune) {
        draft.where_.commune = Some(titles::collapse(commune));
    }
    if let Some(cell) = get(Column::Press) {
        draft.press = press::regime(cell).or_else(|| match fold(cell).trim() {
            "oui" | "yes" | "x" | "ouvert" | "open" | "toute" => Some(Press::Open),
            "non" | "no" | "ferme" | "closed" | "hors" => Some(Press::Closed),
            "photo" | "images" => Some(Press::Photo),
            _ => draft.press,
        });
    }
    draft.group = get(Column::Group).map(capitalised);
    if get(Column::Status).is_some_and(titles::to_confirm) {
        draft.doubt(Doubt::ToConfirm);
    }
    (draft.start.is_some() || !draft.title.is_empty()).then_some(draft)
}

/// The longest text in a column without a known name, where none is named for titles.
fn first_unnamed<'r, S: AsRef<str>>(columns: &Columns, cells: &'r [S]) -> Option<&'r str> {
    cells
        .iter()
        .enumerate()
        .filter(|(i, _)| columns.kinds.get(*i).is_none_or(Option::is_none))
        .map(|(_, c)| c.as_ref().trim())
        .filter(|c| !c.is_empty())
        .max_by_key(|c| c.chars().count())
}

/// An hour in a column of hours: there `12` is noon, `1215` and `12.15` are hours, and so is Excel's fraction of a day.
fn clock_cell(cell: &str) -> Option<When> {
    let tokens = tokenise(cell);
    if let Some(when) = when_at(&tokens, 0, true) {
        return Some(When { plain: true, ..when });
    }
    if let Ok(fraction) = cell.trim().replace(',', ".").parse::<f64>()
        && fraction > 0.0
        && fraction < 1.0
    {
        let minutes = (fraction * 1440.0).round() as u16;
        return Some(exact(minutes));
    }
    let [only] = tokens.as_slice() else { return None };
    let value = only.number()?;
    let minutes = match only.fold.len() {
        1 | 2 if value <= 24 => value * 60,
        3 | 4 if value / 100 <= 24 && value % 100 < 60 => value / 100 * 60 + value % 100,
        _ => return None,
    };
    u16::try_from(minutes).ok().filter(|&m| m <= DAY).map(exact)
}

const fn exact(start: u16) -> When {
    When {
        start,
        end: None,
        precision: Precision::Exact,
        first: 0,
        hour: 0,
        next: 1,
        plain: true,
        introduced: false,
    }
}

fn hour_after_date(cell: &str) -> Option<&str> {
    let tokens = tokenise(cell);
    let next = date_at(&tokens, 0)?.next;
    cell.get(tokens.get(next)?.start..)
}

/// Minutes in a column of durations: there a bare number is minutes, and `1:30` an hour and a half.
fn minutes_cell(cell: &str) -> Option<u16> {
    let minutes = titles::duration(cell).or_else(|| {
        let (hours, minutes) = cell.trim().split_once(':')?;
        let (hours, minutes): (u16, u16) =
            (hours.trim().parse().ok()?, minutes.get(..2)?.parse().ok()?);
        (minutes < 60).then(|| hours.checked_mul(60)?.checked_add(minutes))?
    });
    minutes.or_else(|| cell.trim().parse().ok()).filter(|m| (1..=1440).contains(m))
}

pub(crate) fn date_cell(cell: &str) -> Option<Written> {
    let tokens = tokenise(cell);
    let number =
        tokens.first().filter(|t| tokens.len() == 1 && t.kind == Kind::Number && t.fold.len() == 5);
    if let Some(days) =
        number.and_then(|t| t.fold.parse::<i64>().ok()).filter(|d| (20_000..80_000).contains(d))
    {
        use chrono::Datelike;
        let date = NaiveDate::from_ymd_opt(1899, 12, 30)?
            .checked_add_signed(chrono::Duration::days(days))?;
        return Some(Written {
            weekday: None,
            day: Some(date.day()),
            month: Some(date.month()),
            year: Some(date.year()),
            first: 0,
            next: 1,
        });
    }
    day_line(&tokens).and_then(|d| d.dates.first().copied()).or_else(|| date_at(&tokens, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings() {
        for (cells, heads) in [
            (vec!["Heure", "Étape"], true),
            (vec!["Horaires", "Séquence", "Lieu", "Presse"], true),
            (vec!["9h", "Accueil"], false),
            (vec!["Nom", "Adresse mail"], true),
            (vec!["Bonjour", "voici le programme"], false),
        ] {
            assert_eq!(heads_columns(&cells), heads, "{cells:?}");
        }
    }
}

//! Which column of a table of ways is what, by its heading in French or English.

use domain::visit::Means;
use import::Row;
use text::plain;

/// Headings stand in one of the first rows; above them a table may have a title.
const HEAD: usize = 30;

const FROM: [&str; 8] =
    ["de", "depuis", "depart", "lieu de depart", "origine", "from", "origin", "start"];
const TO: [&str; 8] =
    ["a", "vers", "arrivee", "lieu d'arrivee", "destination", "to", "end", "jusqu'a"];
const MINUTES: [&str; 9] = [
    "minutes",
    "min",
    "mn",
    "duree",
    "temps",
    "temps de trajet",
    "duration",
    "time",
    "travel time",
];
const MEANS: [&str; 6] = ["moyen", "moyen de transport", "mode", "means", "transport", "by"];
const DATE: [&str; 5] = ["date", "le", "releve le", "mesure le", "on"];
const SOURCE: [&str; 2] = ["source", "sources"];

/// Where the columns stand, from 0.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) minutes: usize,
    pub(super) means: Option<usize>,
    pub(super) date: Option<usize>,
    pub(super) source: Option<usize>,
    /// A « car » is a coach to a French table.
    english: bool,
}

impl Columns {
    /// Finds the row that names the columns, and what it names.
    pub(super) fn find(rows: &[Row]) -> Option<(usize, Self)> {
        let heads = rows.iter().take(HEAD).enumerate();
        heads.filter_map(|(at, row)| Some((at, Self::of(row)?))).next()
    }

    fn of(row: &Row) -> Option<Self> {
        let headings: Vec<String> = row.cells.iter().map(|cell| heading(cell)).collect();
        let column = |names: &[&str]| headings.iter().position(|it| names.contains(&it.as_str()));
        let from = column(&FROM)?;
        Some(Self {
            from,
            to: column(&TO)?,
            minutes: column(&MINUTES)?,
            means: column(&MEANS),
            date: column(&DATE),
            source: column(&SOURCE),
            english: headings.get(from).is_some_and(|it| matches!(it.as_str(), "from" | "start")),
        })
    }

    /// Reads a means; nothing written is a car.
    pub(super) fn means(&self, text: &str) -> Option<Means> {
        match plain(text).trim_end_matches('.') {
            "car" if self.english => Some(Means::Car),
            "" | "voiture" | "auto" | "automobile" | "drive" | "driving" | "en voiture" => {
                Some(Means::Car)
            }
            "a pied" | "pied" | "marche" | "walk" | "walking" | "on foot" | "foot" => {
                Some(Means::Walk)
            }
            "car" | "autocar" | "bus" | "autobus" | "minibus" | "coach" | "en car" => {
                Some(Means::Coach)
            }
            _ => None,
        }
    }
}

/// A heading without case, accents, and what stands behind it in brackets: « Durée (min) ».
fn heading(cell: &str) -> String {
    let plain = plain(cell.trim().trim_start_matches('\u{feff}'));
    let bare = plain.split('(').next().unwrap_or_default();
    bare.trim().trim_end_matches(':').trim().to_owned()
}

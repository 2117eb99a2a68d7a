//! What is done to several stops at once, and how a line is read: sent by the page, and what it gets.

use super::window::{Cell, Snapshot};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something done to stops of the run sheet: by a key, in the menu or by dragging alike, and one step of undo.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
#[ts(tag = "do", rename_all = "snake_case")]
pub enum Gesture {
    /// Moves them in time: « +10 », « -1h ».
    Shift {
        /// Which.
        stops: Vec<String>,
        /// The minutes as typed.
        text: String,
    },
    /// Fills the same cell of each.
    Fill {
        /// Which.
        stops: Vec<String>,
        /// The cell.
        cell: Cell,
        /// What is typed or chosen.
        text: String,
    },
    /// Puts them, in their order, beside another stop and into its line.
    Place {
        /// Which.
        stops: Vec<String>,
        /// Beside which stop.
        beside: String,
        /// Before it, or after it.
        before: bool,
    },
    /// Moves them one place down or up; fixed hours stay where they are.
    Step {
        /// Which.
        stops: Vec<String>,
        /// Down, or up.
        down: bool,
    },
    /// Moves them to another day, each at its hour, in the group that it is in.
    ToDay {
        /// Which.
        stops: Vec<String>,
        /// Which day; one that is not there is added.
        day: String,
    },
    /// Adds a copy of each behind the last of them.
    Duplicate {
        /// Which.
        stops: Vec<String>,
    },
    /// Wants the margin before each that is usual for its kind, where none is set.
    UsualMargins {
        /// Which.
        stops: Vec<String>,
    },
    /// Removes them.
    Remove {
        /// Which.
        stops: Vec<String>,
        /// True where they were put on the clipboard first.
        cut: bool,
    },
    /// Adds the stops of an outline.
    Paste {
        /// To which day.
        day: String,
        /// Behind which stop; null: as the first.
        after: Option<String>,
        /// The outline.
        text: String,
    },
    /// Adds an empty day, by its date as typed.
    AddDay {
        /// « 23 septembre », « 2020-09-23 »; empty: the day behind the last.
        text: String,
    },
    /// Moves a whole day to another date, its stops at the same hours.
    MoveDay {
        /// Which.
        day: String,
        /// The date as typed.
        text: String,
    },
    /// Removes a day with the stops that it still has.
    RemoveDay {
        /// Which.
        day: String,
    },
}

/// Stops as other programs read them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Clip {
    /// An outline.
    pub text: String,
    /// A table in HTML.
    pub html: String,
}

/// What the quick line says, as it is understood while it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LineReading {
    /// What was understood, in the order of the screen.
    pub tokens: Vec<Token>,
    /// The stop that it would become, by its id in `preview`.
    pub ghost: String,
    /// The visit with it; null where it cannot enter yet.
    pub preview: Option<Snapshot>,
}

/// One thing that was understood of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Token {
    /// What it is about.
    pub part: Part,
    /// « Heure fixe », « Étape », « Durée ».
    pub label: String,
    /// « 14h30 », « Visite SNR », « 45 min, fin 15h15 »; empty where it is asked for.
    pub value: String,
    /// Why it is doubtful, in a sentence; empty where it is not.
    pub doubt: String,
    /// What it can be changed into, itself among them; empty where there is no choice.
    pub choices: Vec<Choice>,
    /// Which of them it is.
    pub chosen: String,
}

/// What of a line a token is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum Part {
    /// When.
    Timing,
    /// What.
    Title,
    /// How long.
    Duration,
    /// Where.
    Place,
    /// With whom.
    Group,
}

/// One of several that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    /// What is sent back.
    pub id: String,
    /// What is shown.
    pub name: String,
}

/// What was chosen in the tokens of a line; null: as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
pub struct Chosen {
    /// `fixed` or `follows`.
    pub timing: Option<String>,
    /// The id of a group; empty: everybody.
    pub group: Option<String>,
    /// The id of a place; empty: as typed.
    pub place: Option<String>,
}

/// What the inspector shows of a stop beside its row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Details {
    /// Which stop.
    pub stop: String,
    /// The place alone.
    pub site: String,
    /// The room.
    pub room: String,
    /// The commune of the place.
    pub commune: String,
    /// Where the place itself lies, « 44.1258, 4.0817 »; empty where nobody says.
    pub point: String,
    /// What stands in for it, « celle de la commune »; empty where nothing does.
    pub point_shown: String,
    /// The hours it must lie in, « 9h – 12h »; empty without.
    pub window: String,
    /// Its own zone; empty: that of the day.
    pub zone: String,
    /// The zone it is read in.
    pub zone_shown: String,
    /// Its priority among the optional ones; empty: not optional.
    pub priority: String,
    /// The next fixed hour that its latest start protects; empty where there is none.
    pub holds: String,
    /// How sure it is.
    pub status: Selected,
    /// What sort of moment it is.
    pub kind: Selected,
    /// What the press may do.
    pub press: Selected,
    /// Its group.
    pub group: Selected,
    /// How many the cars of its group can take, empty where nobody has counted; null without a group.
    pub seats: Option<String>,
    /// For each audience: whether it may know of the stop, its note, and when it is to be in place.
    pub readers: Vec<Reader>,
    /// What is odd about who is there, a sentence each.
    pub odd: Vec<String>,
}

/// A choice that has been made, and what else there is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Selected {
    /// The one that holds.
    pub chosen: String,
    /// All of them.
    pub choices: Vec<Choice>,
}

/// What one audience may know of a stop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Reader {
    /// `public`, `participants`, `internal`, `drivers`.
    pub audience: String,
    /// In words.
    pub name: String,
    /// Whether the stop is on its papers.
    pub reads: bool,
    /// The note for it.
    pub note: String,
    /// « En place à »; empty where nothing is said.
    pub call: String,
}

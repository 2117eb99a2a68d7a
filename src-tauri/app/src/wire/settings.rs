//! The settings as the page shows them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is set for the whole program. Light or dark is kept by the page itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SettingsView {
    /// `fr` or `en`.
    pub lang: String,
    /// The folder of the visits, as people know it.
    pub library: String,
    /// False while it is the one that nobody chose.
    pub library_chosen: bool,
    /// How large the window is drawn, in per cent.
    pub size: u32,
    /// The sizes there are.
    pub sizes: Vec<u32>,
    /// The route planner that may be asked: `OSRM` or `Valhalla`; null: none.
    pub engine: Option<String>,
    /// Where it answers; empty where none is set.
    pub address: String,
}

/// What the program is, and what of others is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct About {
    /// Its version.
    pub version: String,
    /// Its own licence, as an SPDX expression.
    pub licence: String,
    /// What of others is built in.
    pub built_in: Vec<BuiltInView>,
}

/// A work of others that is built in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BuiltInView {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as an SPDX expression.
    pub licence: String,
}

/// How the hours of a visit are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "HourStyle")]
pub enum HourStyleWire {
    /// `12h15`, `9h`
    Compact,
    /// `12 h 15`, `9 h`
    Spaced,
    /// `12h15`, `09h00`
    Padded,
}

/// Somebody or a place of the open visit, for the palette.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Named {
    /// What it is.
    pub kind: NamedKind,
    /// Its id.
    pub id: String,
    /// « Didier LACOMBE – président, Cévennes Composites »
    pub text: String,
    /// « 2 étapes »
    pub detail: String,
    /// The first stop where it is; null where it is nowhere yet.
    pub stop: Option<String>,
}

/// What is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NamedKind {
    /// A person.
    Person,
    /// A place.
    Place,
}

//! The people of a visit as the page draws them: who comes to a stop, in which order and why; who was forgotten; every field of
//! every person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The screen « Personnes », for one stop or for the whole visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PeopleView {
    /// The stop; empty: the whole visit.
    pub stop: String,
    /// The stops to choose from.
    pub stops: Vec<StopChoice>,
    /// « 24 personnes, dans l’ordre protocolaire »
    pub summary: String,
    /// Those who come in their order, then those who do not, then the others of the visit.
    pub rows: Vec<PersonRow>,
    /// Which text was applied.
    pub text: String,
    /// What was forgotten and is still open.
    pub forgotten: Vec<ForgottenRow>,
    /// What is settled: invited, excused, or needing nobody.
    pub settled: Vec<ForgottenRow>,
    /// Who speaks, in the order of the speeches.
    pub speeches: Vec<SpeechRow>,
    /// « 20 min en tout »; empty without minutes.
    pub speeches_total: String,
    /// How the speeches are ordered, and what the first in rank does.
    pub speeches_note: String,
    /// Whether the speeches were ordered by hand.
    pub speeches_by_hand: bool,
    /// The seats, from left to right as seen from the room.
    pub seats: Vec<Seat>,
    /// The seats on both sides of a central aisle, row by row; empty where none was asked for.
    pub aisle: Vec<AisleSeats>,
    /// What is odd.
    pub warnings: Vec<String>,
    /// Every person of the visit, with all fields.
    pub persons: Vec<PersonCard>,
    /// Persons who may be one and the same.
    pub twins: Vec<Twins>,
}

/// A stop to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StopChoice {
    /// Its id.
    pub id: String,
    /// « 12h15 Réunion d’échanges »
    pub name: String,
}

/// Somebody on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PersonRow {
    /// The person's id.
    pub id: String,
    /// « Mme Hélène VIDAL »
    pub name: String,
    /// The printed function.
    pub function: String,
    /// The place in the order, from 1; null for who has none.
    pub position: Option<u32>,
    /// « Représente l’État »
    pub reason: String,
    /// « art. 11, décret n° 89-655 »
    pub source: String,
    /// The written reason of a place by hand; empty where the rule gives it.
    pub by_hand: String,
    /// Whether the decree leaves the choice to the host.
    pub choice: bool,
    /// The choice that was made; empty: none.
    pub standing: String,
    /// `confirmed`, `awaited`, `declined`, `absent`, `represented`; empty for who is not at the stop.
    pub presence: String,
    /// « Confirmée », « Attendu », « Représentée par M. MOREL »
    pub presence_text: String,
    /// What else he or she does there: `welcomes`, `speaks`.
    pub roles: Vec<String>,
    /// The same in words.
    pub roles_text: String,
    /// The sentence that a screen reader says for the row.
    pub label: String,
}

/// A line of « Qui avez-vous oublié ? ».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ForgottenRow {
    /// The office, as `decide` takes it; empty: somebody to welcome, or a commune to be told.
    pub office: String,
    /// Where it is held.
    pub territory: String,
    /// « Maire de Saint-Martin-de-Valgalgues »
    pub name: String,
    /// Why it is asked, or what became of it.
    pub why: String,
    /// `open`, `perhaps` (open, and somebody who comes may hold it), `unplaced` (the commune is not known: nothing can be asked),
    /// `invited`, `excused`, `elsewhere`, `not_needed`.
    pub state: String,
    /// Whether `state` was decided by hand.
    pub by_hand: bool,
    /// The stops it is about.
    pub stops: Vec<String>,
    /// The function to print for who holds it: « maire de Saint-Martin-de-Valgalgues ».
    pub function: String,
    /// Persons of the visit who hold it.
    pub persons: Vec<String>,
}

/// A speech.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SpeechRow {
    /// Who speaks.
    pub id: String,
    /// The name.
    pub name: String,
    /// « 6 min »; empty where nobody has said.
    pub minutes: String,
}

/// A seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Seat {
    /// Who sits there.
    pub id: String,
    /// The family name.
    pub name: String,
    /// The place in the order.
    pub position: u32,
}

/// A row of seats on both sides of a central aisle, as those who sit there see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AisleSeats {
    /// The block on the left, from its far end to the aisle.
    pub left: Vec<Seat>,
    /// The block on the right, from the aisle on.
    pub right: Vec<Seat>,
}

/// A person with all fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[expect(
    missing_docs,
    reason = "the fields are those of `domain::visit::Person`, which documents them"
)]
pub struct PersonCard {
    pub id: String,
    /// Civility, first name and family name.
    pub full_name: String,
    /// `mister`, `madam` or empty.
    pub civility: String,
    pub first_name: String,
    pub last_name: String,
    pub function: String,
    pub body: String,
    pub address: String,
    /// How the person is addressed by the rule, where `address` is empty.
    pub usual_address: String,
    /// `host`, `guest`, …, or empty.
    pub role: String,
    /// The audience whose papers the person receives, where it is not that of the role.
    pub reads: String,
    /// The audience by the role, in words.
    pub usual_reads: String,
    pub mandate: String,
    /// As one types it: « 18/06/2017 ».
    pub elected: String,
    pub born: String,
    pub mail: String,
    pub telephone: String,
    pub mobile: ConfidedField,
    pub diet: ConfidedField,
    pub mobility: ConfidedField,
    /// Where the person is and what he or she does there.
    pub stops: Vec<PersonStop>,
}

/// Something told in confidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ConfidedField {
    /// What.
    pub text: String,
    /// `internal` or `drivers`.
    pub to: String,
}

/// A stop of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PersonStop {
    /// The stop.
    pub id: String,
    /// « 12h15 Réunion d’échanges »
    pub name: String,
    /// « accueille, parle, confirmé »
    pub doing: String,
}

/// Two persons who may be one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Twins {
    /// Who was entered first.
    pub person: String,
    /// Who was entered later.
    pub twin: String,
    /// « Mme Anne MERLE figure deux fois »
    pub text: String,
}

/// A field of a person that is edited as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(
    missing_docs,
    reason = "the fields are those of `domain::visit::Person`, which documents them"
)]
pub enum PersonCell {
    Civility,
    FirstName,
    LastName,
    Function,
    Body,
    Address,
    Role,
    Reads,
    Mandate,
    Elected,
    Born,
    Mail,
    Telephone,
    Mobile,
    MobileFor,
    Diet,
    DietFor,
    Mobility,
    MobilityFor,
    Standing,
}

/// What somebody does or answers at a stop.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Doing {
    /// « confirmé »
    Confirmed,
    /// « attendu »
    Awaited,
    /// « excusé »
    Declined,
    /// « absent »
    Absent,
    /// Represented by this person.
    RepresentedBy(String),
    /// Receives.
    Welcomes,
    /// Receives no longer.
    NoWelcome,
    /// Speaks, for the minutes that are typed; empty: unknown.
    Speaks(String),
    /// Speaks no longer.
    NoSpeech,
    /// Is not at the stop any more.
    Leaves,
}

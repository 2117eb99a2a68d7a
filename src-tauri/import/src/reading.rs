//! What a reader hands back: proposals with the words they come from, and what was left out and why.

use crate::doubt::{Doubt, Note, Reason};
use chrono::NaiveDate;
use chrono_tz::Tz;

/// Everything that was understood of one text or file. Nothing in it has entered a visit yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What concerns the visit as a whole.
    pub visit: VisitFacts,
    /// The moments of the agenda, in the order of the source.
    pub stops: Vec<ProposedStop>,
    /// The people named with their functions.
    pub persons: Vec<ProposedPerson>,
    /// What looks like a date or an hour and is no stop.
    pub ignored: Vec<Ignored>,
    /// What must be said about the source as a whole.
    pub notes: Vec<Note>,
}

/// What the source says about the visit as a whole; every field is empty when it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VisitFacts {
    /// The heading, in ordinary case.
    pub title: Option<String>,
    /// The first day.
    pub date: Option<NaiveDate>,
    /// The office's reference, as « 71.20 - PRESSE ».
    pub reference: Option<String>,
    /// Who comes, with the function: « Guillaume BASSET, Directeur du programme … ».
    pub guest: Option<String>,
    /// Who receives, with the function.
    pub host: Option<String>,
    /// What the visit is for, one purpose each.
    pub aims: Vec<String>,
    /// What journalists are told.
    pub press: PressFacts,
}

/// What journalists are told, in the source's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PressFacts {
    /// Until when to ask for accreditation: « lundi 19 février 2018 à 11h00 ».
    pub accreditation_until: Option<String>,
    /// The latest hour at the gate, and where: « 15h30 au 10 rue Juliette Récamier ».
    pub gate: Option<String>,
    /// A mail address or a telephone number.
    pub contact: Option<String>,
}

/// One moment of the agenda, as the source has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedStop {
    /// Its civil day; `None` when nothing in the source fixes one.
    pub date: Option<NaiveDate>,
    /// Minutes after midnight of `date`, below 2880.
    pub start: Option<u16>,
    /// Minutes after midnight of `date`; 1440 and more lie in the night that follows. Before `start` only when
    /// `precision` is [`Precision::Error`].
    pub end: Option<u16>,
    /// How firmly the source says the hour.
    pub precision: Precision,
    /// What happens; empty when the source gives an hour alone.
    pub title: String,
    /// Where, without the room.
    pub place: Option<String>,
    /// The room inside the place.
    pub room: Option<String>,
    /// The commune, when it is written.
    pub commune: Option<String>,
    /// Who of the press may come.
    pub press: Option<Press>,
    /// The group of a split delegation.
    pub group: Option<String>,
    /// The zone of the hour, when the source says or clearly implies one other than the visit's.
    pub zone: Option<Tz>,
    /// Minutes, when a duration is written instead of an end.
    pub duration: Option<u16>,
    /// The words it was read from.
    pub source: SourceSpan,
    /// What a person must look at.
    pub doubts: Vec<Doubt>,
}

/// How firmly an hour is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Precision {
    /// « 12h15 ».
    Exact,
    /// « à partir de 12h15 ».
    From,
    /// « vers 12h15 ».
    About,
    /// « fin de matinée ».
    Part,
    /// No hour at all.
    None,
    /// An end before its start: reported, never mended.
    Error,
}

/// Who of the press may come to a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Press {
    /// « Toute presse », « ouvert à la presse ».
    Open,
    /// « Pool presse », « pool images ».
    Pool,
    /// « Tour d'images ».
    Photo,
    /// « Micro tendu », « point presse ».
    Stakeout,
    /// « Conférence de presse ».
    Conference,
    /// « Hors presse », « fermé à la presse ».
    Closed,
}

/// A piece of the source: a line and words that stand in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceSpan {
    /// The line, counted from 1; a row in a spreadsheet, a line of the extracted text in a document.
    pub line: usize,
    /// The words, exactly as they stand in that line.
    pub text: String,
}

/// Somebody the source names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProposedPerson {
    /// « M. », « Mme », as written.
    pub civility: Option<String>,
    /// First name.
    pub first: Option<String>,
    /// Family name, as written.
    pub last: Option<String>,
    /// The function exactly as it is to be printed.
    pub function: Option<String>,
    /// The body or company.
    pub organisation: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Mobile number, where the source says that it is one.
    pub mobile: Option<String>,
    /// How the person is addressed, such as « Madame la Maire ».
    pub address: Option<String>,
    /// The commune of the mandate.
    pub mandate: Option<String>,
    /// The date of first election.
    pub elected: Option<NaiveDate>,
    /// The date of birth.
    pub born: Option<NaiveDate>,
    /// What the person eats or does not eat.
    pub diet: Option<String>,
    /// What the person needs to get about.
    pub mobility: Option<String>,
    /// Whose papers the person receives, where the source says so.
    pub reads: Option<Readers>,
    /// The part the source gives this person.
    pub role: Role,
    /// Where in [`Reading::stops`] this person takes that part, if at one stop only.
    pub stop: Option<usize>,
    /// The words it was read from.
    pub source: SourceSpan,
    /// What a person must look at.
    pub doubts: Vec<Doubt>,
}

/// Whose papers somebody receives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the audiences of `domain::visit::Audience`, which documents them")]
pub enum Readers {
    Public,
    Participants,
    Internal,
    Drivers,
}

/// The part a person plays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// The person visited for: the guest of honour.
    Guest,
    /// Who receives the visit.
    Host,
    /// Who welcomes at a stop.
    Welcomes,
    /// Named, without a part.
    #[default]
    Named,
}

/// Something that looks like a date or an hour and is no stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// The line and words.
    pub source: SourceSpan,
    /// Why it is no stop.
    pub reason: Reason,
}

//! Where an office is held, and what it is worth at the place of a ceremony.

use super::fold;
use super::function::{Found, Function};
use super::names::{self, Kind, Named};
use super::recognise::Office;
use super::table::{self, Meaning, Row, Within};
use super::{Listed, Territory};
use crate::visit::Person;

/// Whether an office is held where the ceremony takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Held {
    Here,
    Elsewhere,
    /// In another State.
    Abroad,
    /// Where the ceremony takes place, or what the words behind the office name, is not known.
    Unknown,
    /// Where the office is held is not said.
    Unsaid,
}

/// What an office means at a place.
pub(super) fn place(
    found: &Found,
    function: &Function<'_>,
    person: &Person,
    at: &Territory,
) -> Office {
    let rest = function.rest(found);
    let abroad = || {
        let beside = function.segments_behind(found).next().unwrap_or_default();
        let own = names::read(&rest, at, None, |_| true);
        let next = names::read(&beside, at, None, |word| CHAMBERS.contains(&word));
        own.is_abroad() || next.is_abroad() && !next.is_unknown()
    };
    let (elsewhere, paris) = match found.row.meaning {
        Meaning::Listed { elsewhere, paris } => (elsewhere, paris),
        Meaning::Order if !rest.first().is_some_and(|word| table::is_said("order", word)) => {
            return Office::Unlisted;
        }
        Meaning::Order => (Some(ORDER), None),
        Meaning::Ambassador if abroad() && !at.is_paris() => return Office::Ambassador,
        Meaning::Intercommunality => return Office::Intercommunality,
        Meaning::Ambassador | Meaning::Nothing => return Office::Unlisted,
    };
    if matches!(found.row.within, Within::Any | Within::Nation) && abroad() {
        return Office::Unlisted;
    }
    // « Premier ministre du Québec »: an office of another State.
    let of_the_state = matches!(paris, Some(Listed { rank: 1..=4, .. }));
    if of_the_state && !rest.is_empty() && rest != ["france"] {
        return Office::Unlisted;
    }
    match (elsewhere, paris) {
        (_, Some(listed)) if at.is_paris() => local(listed, found, function, person, at),
        (Some(listed), _) if !at.is_paris() => local(listed, found, function, person, at),
        (None, Some(Listed { rank: 6, .. })) => Office::Government,
        (None, Some(listed)) => Office::High(listed),
        _ => Office::Unlisted,
    }
}

/// What an office is worth whose rank counts in its own territory alone.
pub(super) fn local(
    listed: Listed,
    found: &Found,
    function: &Function<'_>,
    person: &Person,
    at: &Territory,
) -> Office {
    match held(listed, found, function, person, at) {
        Held::Here => Office::Listed(listed),
        Held::Elsewhere => Office::Elsewhere(listed),
        Held::Abroad => Office::Unlisted,
        Held::Unknown | Held::Unsaid => Office::Unsure(listed),
    }
}

fn held(
    listed: Listed,
    found: &Found,
    function: &Function<'_>,
    person: &Person,
    at: &Territory,
) -> Held {
    let commune = || owned(function, found, &person.mandate, at.commune.as_deref(), at);
    let known = at.department.is_some() || at.is_paris();
    match found.row.within {
        Within::Any => Held::Here,
        Within::Nation => {
            let named = names::read(&function.rest(found), at, None, said(listed, found.row));
            match () {
                () if named.is_abroad() => Held::Abroad,
                () if named.is_france() || named.is_empty() => Held::Here,
                () => Held::Unknown,
            }
        }
        Within::Commune => commune(),
        Within::TownHall => match commune() {
            Held::Unsaid => Held::Here,
            held => held,
        },
        Within::Arrondissement => {
            let here = at.arrondissement.as_deref().or(at.commune.as_deref());
            match owned(function, found, "", here, at) {
                // The arrondissement of the commune is not known: another name may well be its own.
                Held::Elsewhere if at.arrondissement.is_none() => Held::Unknown,
                Held::Unsaid if known => Held::Here,
                held => held,
            }
        }
        Within::Department if function.rest(found).first() == Some(&"canton") && known => {
            Held::Here
        }
        Within::Department => {
            territory(function, found, Kind::Department, at.department.as_deref(), at)
        }
        Within::Region => {
            let here = at.region.as_deref().or(at.is_paris().then_some("Île-de-France"));
            territory(function, found, Kind::Region, here, at)
        }
        Within::InDepartment
        | Within::InRegion
        | Within::Appeal
        | Within::AppealAdministrative
        | Within::Administrative
        | Within::Academy
        | Within::Moselle => around(listed, found, function, at),
    }
}

/// Compares the commune or arrondissement that a function names, else the part behind it, else the mandate, with a name.
fn owned(
    function: &Function<'_>,
    found: &Found,
    mandate: &str,
    here: Option<&str>,
    at: &Territory,
) -> Held {
    let rest = function.rest(found);
    let here = here.map(fold::name);
    let is_here = |named: &[&str]| match &here {
        None => Held::Unknown,
        Some(here) if named.iter().eq(here) => Held::Here,
        Some(_) => Held::Elsewhere,
    };
    if !rest.is_empty() {
        return is_here(&rest);
    }
    if let Some(beside) = beside(function, found, at) {
        return is_here(&beside);
    }
    let mandate = fold::name(mandate);
    let mandate: Vec<&str> = mandate.iter().map(String::as_str).collect();
    if mandate.is_empty() { Held::Unsaid } else { is_here(&mandate) }
}

/// « maire (Nîmes) », « préfète, Préfecture de la Lozère »: the part behind a bare office, where it is a place and nothing else.
fn beside<'f>(function: &'f Function<'_>, found: &Found, at: &Territory) -> Option<Vec<&'f str>> {
    let beside = function.segments_behind(found).next()?;
    let designates = |word: &&&str| DESIGNATIONS.contains(word);
    let beside: Vec<&str> = beside.iter().skip_while(designates).copied().collect();
    let named = names::read(&beside, at, None, |_| false);
    (named.is_france() && !named.is_unknown()).then_some(beside)
}

/// Compares the département or région that a function names with that of the ceremony.
fn territory(
    function: &Function<'_>,
    found: &Found,
    kind: Kind,
    here: Option<&str>,
    at: &Territory,
) -> Held {
    let Some(here) = here else { return Held::Unknown };
    let rest = function.rest(found);
    let rest = if rest.is_empty() { beside(function, found, at).unwrap_or_default() } else { rest };
    if rest.is_empty() || rest.iter().eq(&fold::name(here)) {
        return Held::Here;
    }
    let named = names::read(&rest, at, None, |_| false);
    if named.is_territory(kind, at) && !named.is_unknown() && !named.is_abroad() {
        Held::Here
    } else {
        Held::Elsewhere
    }
}

/// Looks for a name that lies where an office is competent: in its own part, then in those that only go on with it.
fn around(listed: Listed, found: &Found, function: &Function<'_>, at: &Territory) -> Held {
    if at.department.is_none() && !at.is_paris() {
        return Held::Unknown;
    }
    let within = found.row.within;
    let seats = match within {
        Within::Appeal => Some(Kind::Appeal),
        Within::AppealAdministrative => Some(Kind::AppealAdministrative),
        Within::Administrative => Some(Kind::Administrative),
        Within::Academy => Some(Kind::Academy),
        _ => None,
    };
    let said = said(listed, found.row);
    let read = |words: &[&str]| names::read(words, at, seats, &said);
    let held = |named: &Named| match () {
        () if named.is_abroad() => Some(Held::Abroad),
        () if is_competent(within, named, at) => Some(Held::Here),
        () if named.is_france() => Some(Held::Elsewhere),
        () if named.is_unknown() => Some(Held::Unknown),
        () => None,
    };
    // « président du conseil exécutif de Corse »: the words of the office may say it themselves.
    let own: Vec<&str> = found.row.words.iter().map(String::as_str).collect();
    let own = names::read(&own, at, seats, |_| true);
    if let Some(held) = held(&own).or_else(|| held(&read(&function.rest(found)))) {
        return held;
    }
    for segment in function.segments_behind(found) {
        match held(&read(&segment)) {
            Some(Held::Unknown) => break,
            Some(held) => return held,
            None => {}
        }
    }
    let local_law = within != Within::Moselle || LOCAL_LAW.contains(&code(at));
    if local_law { Held::Here } else { Held::Elsewhere }
}

fn is_competent(within: Within, named: &Named, at: &Territory) -> bool {
    match within {
        Within::InRegion => named.is_in_region(at),
        // One bishop for both départements of the Rhine, one for the Moselle.
        Within::Moselle if code(at) == "57" => named.is_in(&["57"]),
        Within::Moselle => LOCAL_LAW.contains(&code(at)) && named.is_in(&["67", "68"]),
        _ => named.is_in_department(at),
    }
}

/// The départements whose local law has recognised cults (article 3, 18°).
const LOCAL_LAW: [&str; 3] = ["57", "67", "68"];

fn code(at: &Territory) -> &str {
    at.department_code.as_deref().unwrap_or_default()
}

/// Which words behind an office are no names.
fn said(listed: Listed, row: &'static Row) -> impl Fn(&str) -> bool {
    let of: &[&str] = match (listed.article, listed.rank) {
        (3, 2..=3) | (2, 12..=13) => &["deputy"],
        (3, 9 | 13 | 28..=30) => &["court"],
        (3, 31) => &["chamber"],
        (3, 32) => &["order", "court"],
        (3, 8 | 19 | 20 | 22) => &["service"],
        (3, 17 | 23) => &["school"],
        (3, 16) => &["council"],
        (3, 18) => &["cult"],
        _ => &[],
    };
    move |word| {
        of.iter().any(|of| table::is_said(of, word)) || row.words.iter().any(|own| own == word)
    }
}

/// The presidents of councils of professional orders (article 3, 32°).
const ORDER: Listed = Listed { article: 3, rank: 32 };

/// What stands before the name of another State without being one.
const CHAMBERS: [&str; 6] = ["parlement", "senat", "royaume", "republique", "assemblee", "chambre"];

/// What stands before the name of a territory in a part of its own: « Préfecture de la Lozère », « ville de Nîmes ».
const DESIGNATIONS: [&str; 10] = [
    "ville",
    "commune",
    "mairie",
    "prefecture",
    "sous",
    "departement",
    "region",
    "conseil",
    "departemental",
    "regional",
];

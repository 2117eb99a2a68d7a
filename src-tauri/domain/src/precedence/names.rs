//! Names of places in the words of a function: those of France, with the départements they lie in, and those of other States.

use super::{Territory, fold};
use std::collections::BTreeMap;
use std::sync::LazyLock;

const FRANCE: &str = include_str!("france.tsv");
const SEATS: &str = include_str!("seats.tsv");
const ABROAD: &str = include_str!("abroad.tsv");

/// What a name of France names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Department,
    Region,
    Town,
    /// The seat of a court of appeal.
    Appeal,
    /// The seat of an administrative court of appeal.
    AppealAdministrative,
    /// The seat of a tribunal administratif.
    Administrative,
    /// An académie.
    Academy,
}

impl Kind {
    /// Tells whether it is a seat whose jurisdiction says for which départements it is competent.
    pub(super) const fn is_seat(self) -> bool {
        !matches!(self, Self::Department | Self::Region | Self::Town)
    }
}

/// A name of France, as the words of a function have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    words: Vec<&'static str>,
    kind: Kind,
    departments: Vec<&'static str>,
}

/// By the first word.
static NAMES: LazyLock<BTreeMap<&'static str, Vec<Name>>> = LazyLock::new(|| {
    let mut names: BTreeMap<&'static str, Vec<Name>> = BTreeMap::new();
    for name in rows(FRANCE).chain(rows(SEATS)).filter_map(name) {
        let first = name.words.first().copied().unwrap_or_default();
        names.entry(first).or_default().push(name);
    }
    names
});

/// The région of each département, folded.
static REGIONS: LazyLock<BTreeMap<&'static str, Vec<String>>> = LazyLock::new(|| {
    let row = |row: &'static str| {
        let mut cells = row.split('\t').skip(2);
        Some((cells.next()?, fold::name(cells.next()?)))
    };
    rows(FRANCE).filter_map(row).collect()
});

/// By the first word.
static ABROAD_ROWS: LazyLock<BTreeMap<&'static str, Vec<Vec<&'static str>>>> =
    LazyLock::new(|| {
        let mut table: BTreeMap<&'static str, Vec<Vec<&'static str>>> = BTreeMap::new();
        for row in rows(ABROAD) {
            let words: Vec<&str> = row.split(' ').collect();
            table.entry(words.first().copied().unwrap_or_default()).or_default().push(words);
        }
        table
    });

fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn name(row: &'static str) -> Option<Name> {
    let mut cells = row.split('\t');
    let kind = match cells.next()? {
        "department" => Kind::Department,
        "region" => Kind::Region,
        "town" => Kind::Town,
        "appeal" => Kind::Appeal,
        "appeal-administrative" => Kind::AppealAdministrative,
        "administrative" => Kind::Administrative,
        "academy" => Kind::Academy,
        _ => return None,
    };
    let words = cells.next()?.split(' ').collect();
    Some(Name { words, kind, departments: cells.next()?.split(' ').collect() })
}

/// What some words name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    /// What lies in France.
    france: Vec<&'static Name>,
    /// A name of the place of the ceremony itself.
    own: bool,
    /// Another State, one of its peoples, towns or chambers.
    abroad: bool,
    /// Something that no table knows.
    unknown: bool,
}

/// Reads the names in some words. `seats` is of which jurisdictions the seats count; with one, towns without it say nothing. What
/// `said` knows is no name.
pub(super) fn read(
    words: &[&str],
    at: &Territory,
    seats: Option<Kind>,
    said: impl Fn(&str) -> bool,
) -> Named {
    if words.is_empty() {
        return Named::default();
    }
    let own: Vec<Vec<String>> =
        [&at.commune, &at.arrondissement, &at.department, &at.region, &at.intercommunality]
            .into_iter()
            .flatten()
            .map(|name| fold::name(name))
            .filter(|name| !name.is_empty())
            .collect();
    let counts = |kind: Kind| match seats {
        Some(seat) => kind == seat || kind == Kind::Region,
        None => !kind.is_seat(),
    };
    let mut named = Named::default();
    let mut rest = words;
    while let Some((first, behind)) = rest.split_first() {
        let starts = |words: &[&str]| {
            let here = rest.get(..words.len()).is_some_and(|here| here == words);
            here.then_some(words.len())
        };
        let france = NAMES.get(*first).map_or(&[][..], Vec::as_slice);
        let fits = |name: &&Name| counts(name.kind) && starts(&name.words).is_some();
        let longest = france.iter().filter(fits).map(|name| name.words.len()).max().unwrap_or(0);
        let is_own = |own: &&Vec<String>| {
            own.len() <= rest.len() && own.iter().zip(rest).all(|(one, other)| one == other)
        };
        let own = own.iter().filter(is_own).map(Vec::len).max().unwrap_or(0);
        let abroad = ABROAD_ROWS.get(*first).into_iter().flatten();
        let abroad = abroad.filter_map(|words| starts(words)).max().unwrap_or(0);
        let length = longest.max(own).max(abroad);
        if length == 0 {
            named.unknown |= !said(first) && !first.bytes().all(|byte| byte.is_ascii_digit());
            rest = behind;
            continue;
        }
        named.own |= own == length;
        // Towns may be called like countries: what is in France is not abroad.
        named.abroad |= abroad == length && longest < length && own < length;
        named.france.extend(france.iter().filter(fits).filter(|name| name.words.len() == length));
        rest = rest.get(length..).unwrap_or_default();
    }
    named
}

impl Named {
    /// Tells whether another State is named.
    pub(super) fn is_abroad(&self) -> bool {
        self.abroad
    }

    /// Tells whether something is named that no table knows.
    pub(super) fn is_unknown(&self) -> bool {
        self.unknown
    }

    /// Tells whether France, or a part of it, is named.
    pub(super) fn is_france(&self) -> bool {
        self.own || !self.france.is_empty()
    }

    /// Tells whether nothing is named.
    pub(super) fn is_empty(&self) -> bool {
        !self.is_france() && !self.abroad && !self.unknown
    }

    /// Tells whether the place of the ceremony is named, by itself or by its département.
    pub(super) fn is_in_department(&self, at: &Territory) -> bool {
        self.own || self.holds(at.department_code.as_deref(), |_| true)
    }

    /// Tells whether a name is that of a département or région that the ceremony lies in.
    pub(super) fn is_territory(&self, kind: Kind, at: &Territory) -> bool {
        self.holds(at.department_code.as_deref(), |name| name.kind == kind)
    }

    /// Tells whether a name of the région of the ceremony is among them.
    pub(super) fn is_in_region(&self, at: &Territory) -> bool {
        let here = at.region.as_deref().map(fold::name);
        let region = |code: &&'static str| REGIONS.get(code).cloned();
        let mut codes = self.france.iter().flat_map(|name| &name.departments);
        self.own || here.is_some() && codes.any(|code| region(code) == here)
    }

    /// Whether a département is named, and whether it is that of the ceremony; a town tells only that it is.
    pub(super) fn department(&self, at: &Territory) -> Option<bool> {
        let here = at.department_code.as_deref()?;
        if let Some(name) = self.france.iter().find(|name| name.kind == Kind::Department) {
            return Some(name.departments.contains(&here));
        }
        (self.own || self.holds(Some(here), |name| name.kind == Kind::Town)).then_some(true)
    }

    /// Tells whether a name lies in one of these départements.
    pub(super) fn is_in(&self, codes: &[&str]) -> bool {
        self.own || codes.iter().any(|code| self.holds(Some(code), |_| true))
    }

    fn holds(&self, code: Option<&str>, of: impl Fn(&Name) -> bool) -> bool {
        code.is_some_and(|code| {
            self.france.iter().any(|name| of(name) && name.departments.contains(&code))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_read_and_folded() {
        let read: usize = NAMES.values().map(Vec::len).sum();
        assert_eq!(rows(FRANCE).count() + rows(SEATS).count(), read);
        assert_eq!(REGIONS.len(), 109);
        for name in NAMES.values().flatten() {
            assert_eq!(fold::name(&name.words.join(" ")), name.words);
            assert!(name.departments.iter().all(|code| REGIONS.contains_key(code)), "{name:?}");
        }
        let mut before = "";
        for row in rows(ABROAD) {
            assert_eq!(fold::name(row).join(" "), row, "folded, and without articles");
            assert!(before < row, "{row} in its place");
            before = row;
        }
    }
}

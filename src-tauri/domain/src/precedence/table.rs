//! The decree as data: its ranks with the date of their wording, and the words that name its offices.

use super::Listed;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const DECREE: &str = include_str!("decree.tsv");
const FUNCTIONS: &str = include_str!("functions.tsv");
const WORDS: &str = include_str!("words.tsv");
const SAID: &str = include_str!("said.tsv");

/// Where an office must be held for its rank to count at a ceremony.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    /// Anywhere, whatever else is named.
    Any,
    /// Anywhere in France.
    Nation,
    Commune,
    /// In the commune, and here where none is named.
    TownHall,
    Arrondissement,
    Department,
    Region,
    /// At a seat in the département.
    InDepartment,
    /// At a seat in the région.
    InRegion,
    Appeal,
    AppealAdministrative,
    Administrative,
    Academy,
    /// The three départements of the local law (article 3, 18°).
    Moselle,
}

/// What a row of words means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Listed by the decree: by article 3, by article 2, or by both.
    Listed {
        elsewhere: Option<Listed>,
        paris: Option<Listed>,
    },
    Ambassador,
    Intercommunality,
    /// The council of a professional order, where the profession is said.
    Order,
    /// Words that look like an office of the decree and are none.
    Nothing,
}

/// A row of the table of functions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) words: Vec<String>,
    pub(super) meaning: Meaning,
    pub(super) within: Within,
    pub(super) stands_for: Vec<Listed>,
}

static RANKS: LazyLock<BTreeMap<Listed, Option<NaiveDate>>> = LazyLock::new(|| {
    rows(DECREE)
        .filter_map(|row| {
            let mut cells = row.split('\t');
            let listed =
                Listed { article: cells.next()?.parse().ok()?, rank: cells.next()?.parse().ok()? };
            Some((listed, cells.next()?.parse().ok()))
        })
        .collect()
});

static READ_AS: LazyLock<BTreeMap<&'static str, &'static str>> =
    LazyLock::new(|| rows(WORDS).filter_map(|row| row.split_once('\t')).collect());

/// By the first word, the longest first.
static FUNCTION_ROWS: LazyLock<BTreeMap<String, Vec<Row>>> = LazyLock::new(|| {
    let mut table: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for row in rows(FUNCTIONS).filter_map(function) {
        let first = row.words.first().cloned().unwrap_or_default();
        table.entry(first).or_default().push(row);
    }
    for rows in table.values_mut() {
        rows.sort_by_key(|row| std::cmp::Reverse(row.words.len()));
    }
    table
});

static SAID_OF: LazyLock<BTreeSet<(&'static str, &'static str)>> = LazyLock::new(|| {
    let row = |row: &'static str| {
        let (of, words) = row.split_once('\t')?;
        Some(words.split(' ').map(move |word| (of, word)))
    };
    rows(SAID).filter_map(row).flatten().collect()
});

fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn function(row: &'static str) -> Option<Row> {
    let mut cells = row.split('\t');
    let words = cells.next()?.split(' ').map(str::to_owned).collect();
    let meaning = match cells.next()? {
        "-" => Meaning::Nothing,
        "ambassador" => Meaning::Ambassador,
        "intercommunality" => Meaning::Intercommunality,
        "order" => Meaning::Order,
        ranks => {
            let ranks = all_listed(ranks)?;
            let of = |article| ranks.iter().find(|listed| listed.article == article).copied();
            Meaning::Listed { elsewhere: of(3), paris: of(2) }
        }
    };
    let within = match cells.next()? {
        "any" => Within::Any,
        "-" => Within::Nation,
        "commune" => Within::Commune,
        "town-hall" => Within::TownHall,
        "arrondissement" => Within::Arrondissement,
        "department" => Within::Department,
        "region" => Within::Region,
        "in-department" => Within::InDepartment,
        "in-region" => Within::InRegion,
        "appeal" => Within::Appeal,
        "appeal-administrative" => Within::AppealAdministrative,
        "administrative" => Within::Administrative,
        "academy" => Within::Academy,
        "moselle" => Within::Moselle,
        _ => return None,
    };
    let stands_for = match cells.next()? {
        "-" => Vec::new(),
        ranks => all_listed(ranks)?,
    };
    Some(Row { words, meaning, within, stands_for })
}

/// « 3.7/2.22 »
fn all_listed(text: &str) -> Option<Vec<Listed>> {
    text.split('/').map(listed).collect()
}

fn listed(text: &str) -> Option<Listed> {
    let (article, rank) = text.split_once('.')?;
    Some(Listed { article: article.parse().ok()?, rank: rank.parse().ok()? })
}

/// The date of the wording of a rank; `None` where only an older wording is known.
pub(super) fn wording(listed: Listed) -> Option<NaiveDate> {
    RANKS.get(&listed).copied().flatten()
}

/// What a folded word is read as: several words, or none; `None` where it is read as it stands.
pub(super) fn word(folded: &str) -> Option<&'static str> {
    READ_AS.get(folded).copied()
}

/// Tells whether a word behind an office of some kind says what the office is for, and names no place.
pub(super) fn is_said(of: &str, word: &str) -> bool {
    SAID_OF.contains(&(of, word))
}

/// The words of the sous-préfet.
pub(super) const SUB_PREFECT: [&str; 2] = ["sous", "prefet"];

/// The rows that begin with a word, the longest first.
pub(super) fn beginning_with(word: &str) -> &'static [Row] {
    FUNCTION_ROWS.get(word).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_read() {
        assert_eq!(rows(DECREE).count(), RANKS.len());
        assert_eq!(RANKS.keys().filter(|listed| listed.article == 3).count(), 33);
        assert_eq!(
            RANKS.values().flatten().count(),
            10,
            "the wording of 2024 is that of ranks 1 to 10"
        );
        assert_eq!(rows(WORDS).count(), READ_AS.len());
        assert_eq!(rows(FUNCTIONS).count(), FUNCTION_ROWS.values().flatten().count());
    }

    #[test]
    fn the_words_of_a_row_are_words_that_a_function_can_have_and_name_ranks_that_are_there() {
        for row in FUNCTION_ROWS.values().flatten() {
            let text = row.words.join(" ");
            let folded: Vec<String> = super::super::fold::name(&text);
            assert_eq!(folded, row.words, "{text}");
            let ranks = match row.meaning {
                Meaning::Listed { elsewhere, paris } => [elsewhere, paris],
                _ => [None, None],
            };
            for listed in ranks.into_iter().flatten().chain(row.stands_for.iter().copied()) {
                assert!(RANKS.contains_key(&listed), "{text}: {listed:?}");
            }
        }
    }
}

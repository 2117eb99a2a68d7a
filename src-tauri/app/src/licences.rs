//! What others have made of which this program is built: names, versions, licences.

/// One line for each, written by a test from what is really built in: name, version and licence apart by tabs.
const BUILT_IN: &str = include_str!("../licences.tsv");

/// A work of others, and on which terms it is built in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuiltIn {
    /// Its name.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// Its licence, as an SPDX expression.
    pub licence: &'static str,
}

/// Returns everything that is built in, in the order of its name.
pub fn built_in() -> impl Iterator<Item = BuiltIn> {
    BUILT_IN.lines().filter_map(|line| {
        let mut columns = line.split('\t');
        Some(BuiltIn { name: columns.next()?, version: columns.next()?, licence: columns.next()? })
    })
}

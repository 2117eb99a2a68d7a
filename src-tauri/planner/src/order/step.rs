//! The end of a path, as the search goes on from it.

use super::layer::NONE;
use super::net::Price;
use super::question::Minute;
use super::set::Set;

/// A path's end.
#[derive(Clone, Copy)]
pub(super) struct Step<const W: usize> {
    pub(super) set: Set<W>,
    pub(super) last: usize,
    pub(super) left: Minute,
    pub(super) price: Price,
    pub(super) came: u32,
    pub(super) prices: f64,
    pub(super) services: Minute,
    /// What all that is still to come costs at least, whatever the minute.
    pub(super) rest: Price,
    /// So many of the most urgent nodes were visited, at least.
    pub(super) urgent: u32,
}

/// The nodes of a path, the first first.
pub(super) fn trace(history: &[(u32, u16)], last: u32) -> Vec<usize> {
    let mut path = Vec::new();
    let mut at = last;
    while at != NONE {
        let (came, node) = history[at as usize];
        path.push(usize::from(node));
        at = came;
    }
    path.reverse();
    path
}

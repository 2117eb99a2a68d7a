//! The labels of a layer of the search, found again by set and last node.

use super::net::Price;
use super::question::Minute;
use super::search::Search;
use super::set::Set;
use super::step::Step;

/// No label, no state.
pub(super) const NONE: u32 = u32::MAX;

/// Labels of one set and last node.
pub(super) struct State<const W: usize> {
    pub(super) set: Set<W>,
    pub(super) last: usize,
    /// Who leaves `last` later than this misses a node.
    pub(super) limit: Minute,
    /// The least price of all that is still to come, whatever the minute.
    pub(super) rest: Price,
    /// What the nodes that are still to come are paid in the bound, and the minutes that they last.
    pub(super) prices: f64,
    pub(super) services: Minute,
    /// So many of the most urgent nodes were visited, at least.
    pub(super) urgent: u32,
    pub(super) head: u32,
}

#[derive(Clone, Copy)]
pub(super) struct Label {
    pub(super) left: Minute,
    pub(super) price: Price,
    /// Where in the history its path goes on, backwards.
    pub(super) came: u32,
    pub(super) next: u32,
}

/// All states with as many visited nodes.
pub(super) struct Layer<const W: usize> {
    pub(super) states: Vec<State<W>>,
    pub(super) labels: Vec<Label>,
    /// Open addressing, a power of two; holds places in `states`.
    pub(super) table: Vec<u32>,
}

impl<const W: usize> Layer<W> {
    pub(super) fn new(hint: usize) -> Self {
        let size = (hint * 4).next_power_of_two().max(64);
        Self { states: Vec::new(), labels: Vec::new(), table: vec![NONE; size] }
    }

    fn grow(&mut self) {
        let size = self.table.len() * 4;
        self.table = vec![NONE; size];
        for (at, state) in self.states.iter().enumerate() {
            let mut slot = state.set.hash(state.last) as usize & (size - 1);
            while self.table[slot] != NONE {
                slot = (slot + 1) & (size - 1);
            }
            self.table[slot] = at as u32;
        }
    }

    #[inline(always)]
    pub(super) fn add(&mut self, search: &Search<'_, W>, step: &Step<W>) {
        let mask = self.table.len() - 1;
        let mut slot = step.set.hash(step.last) as usize & mask;
        let at = loop {
            let at = self.table[slot];
            if at == NONE {
                let mut step = *step;
                let limit = search.limit(&mut step);
                if step.left > limit {
                    return;
                }
                let at = self.states.len();
                self.states.push(State {
                    set: step.set,
                    last: step.last,
                    limit,
                    rest: step.rest,
                    urgent: step.urgent,
                    prices: step.prices,
                    services: step.services,
                    head: NONE,
                });
                self.table[slot] = at as u32;
                if self.states.len() * 2 > self.table.len() {
                    self.grow();
                }
                break at;
            }
            let state = &self.states[at as usize];
            if state.last == step.last && state.set == step.set {
                break at as usize;
            }
            slot = (slot + 1) & mask;
        };
        let state = &mut self.states[at];
        if step.left > state.limit {
            return;
        }
        let mut before = NONE;
        let mut at = state.head;
        while at != NONE {
            let label = self.labels[at as usize];
            let known = (label.left, label.price);
            if search.beats(&step.set, known, (step.left, step.price)) {
                return;
            }
            if search.beats(&step.set, (step.left, step.price), known) {
                match before {
                    NONE => state.head = label.next,
                    before => self.labels[before as usize].next = label.next,
                }
            } else {
                before = at;
            }
            at = label.next;
        }
        let own = self.labels.len() as u32;
        self.labels.push(Label { left: step.left, price: step.price, came: step.came, next: NONE });
        match before {
            NONE => state.head = own,
            before => self.labels[before as usize].next = own,
        }
    }
}

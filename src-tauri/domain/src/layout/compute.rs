//! The two passes.

use super::Agenda;
use crate::visit::Visit;

/// Computes the hours of a visit and what is wrong with them.
pub fn layout(_visit: &Visit) -> Agenda {
    Agenda {
        stops: Vec::new(),
        legs: Vec::new(),
        margins: Vec::new(),
        problems: Vec::new(),
        index: Default::default(),
    }
}

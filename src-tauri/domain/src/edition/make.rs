//! The one function that decides what an audience may read.

use super::Edition;
use crate::layout::Agenda;
use crate::visit::{Audience, Visit};

/// Returns the visit as one audience may read it.
pub fn edition(visit: &Visit, agenda: &Agenda, audience: Audience) -> Edition {
    let _ = (visit, agenda, audience);
    unimplemented!()
}

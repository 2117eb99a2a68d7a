//! Who still has an older version than the last.

use store::Register;
use text::Words;

/// That persons have an older version than the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StillHeld {
    persons: usize,
    /// The oldest of what they have, and the latest.
    versions: (u32, u32),
    last: u32,
}

impl StillHeld {
    /// Returns what a register says; `None` where nobody has an older version, or nobody is known to have any.
    pub fn of(register: &Register) -> Option<Self> {
        let last = register.last()?.number;
        let held = register.held().into_values().map(|copy| copy.release);
        let old: Vec<u32> = held.filter(|release| *release < last).collect();
        let versions = (*old.iter().min()?, *old.iter().max()?);
        Some(Self { persons: old.len(), versions, last })
    }

    /// Says it: « 3 personnes ont encore la V2 ».
    pub fn say(self, words: &Words) -> String {
        match self.versions {
            (oldest, latest) if oldest == latest => words.app_give_still_old(self.persons, oldest),
            _ => words.app_give_still_older(self.persons, self.last),
        }
    }
}

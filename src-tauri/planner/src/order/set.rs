//! Sets of halts as bits.

/// A set of up to 64 × `W` halts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Set<const W: usize>([u64; W]);

impl<const W: usize> Set<W> {
    pub(super) const EMPTY: Self = Self([0; W]);

    #[inline(always)]
    pub(super) fn has(&self, at: usize) -> bool {
        self.0.get(at >> 6).is_some_and(|word| word >> (at & 63) & 1 != 0)
    }

    #[inline(always)]
    pub(super) fn with(mut self, at: usize) -> Self {
        if let Some(word) = self.0.get_mut(at >> 6) {
            *word |= 1 << (at & 63);
        }
        self
    }

    #[inline(always)]
    pub(super) fn holds(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(own, other)| other & !own == 0)
    }

    /// A hash that is the same on every machine.
    #[inline(always)]
    pub(super) fn hash(&self, seed: usize) -> u64 {
        let mut hash = seed as u64;
        for word in self.0 {
            hash = (hash.rotate_left(23) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        }
        hash ^ (hash >> 29)
    }
}

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

    #[inline(always)]
    pub(super) fn without(mut self, other: &Self) -> Self {
        for (own, other) in self.0.iter_mut().zip(&other.0) {
            *own &= !other;
        }
        self
    }

    #[inline(always)]
    pub(super) fn iter(self) -> Bits<W> {
        Bits { left: self, word: 0 }
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

/// The members of a set, the least first.
pub(super) struct Bits<const W: usize> {
    left: Set<W>,
    word: usize,
}

impl<const W: usize> Iterator for Bits<W> {
    type Item = usize;

    #[inline(always)]
    fn next(&mut self) -> Option<usize> {
        while let Some(word) = self.left.0.get_mut(self.word) {
            if *word != 0 {
                let at = word.trailing_zeros() as usize;
                *word &= *word - 1;
                return Some(self.word * 64 + at);
            }
            self.word += 1;
        }
        None
    }
}

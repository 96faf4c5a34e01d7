//! Jitter from a seed, since the engine has no source of chance of its own.

/// xorshift64*: good enough to spread retries, useless for secrets.
#[derive(Clone, Debug)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    /// Shortens a delay by up to a fifth.
    pub(crate) fn jitter(&mut self, delay: u64) -> u64 {
        delay - self.next() % (delay / 5).max(1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn shortens_by_a_fifth_at_most() {
        let mut random = Random::new(42);
        assert!((0..1_000).map(|_| random.jitter(1_000)).all(|d| (800..=1_000).contains(&d)));
    }
}

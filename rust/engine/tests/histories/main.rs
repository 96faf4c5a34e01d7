//! Random histories of a phone, with a crash between any two commands: nothing is lost, nothing is
//! delivered twice, nothing is reported that design rule 1 forbids, every call is answered once.
//!
//! `TIMPUSH_HISTORIES` sets how many; 2,000 if it is not set.

mod app_state;
mod phone;
mod shade;
mod step;
mod world;

use proptest::prelude::*;
use proptest::test_runner::Config;

use world::World;

fn histories() -> u32 {
    std::env::var("TIMPUSH_HISTORIES").ok().and_then(|count| count.parse().ok()).unwrap_or(2_000)
}

proptest! {
    #![proptest_config(Config { cases: histories(), max_shrink_iters: 20_000, ..Config::default() })]

    #[test]
    fn hold_the_rules(
        brand in phone::brand(),
        steps in prop::collection::vec(step::taken(), 40..120),
    ) {
        let mut world = World::new(brand);
        for step in steps {
            world.take(step);
        }
        world.settle();
    }
}

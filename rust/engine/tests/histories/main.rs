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

use phone::Brand;
use step::Taken;
use world::World;

fn histories() -> u32 {
    std::env::var("TIMPUSH_HISTORIES").ok().and_then(|count| count.parse().ok()).unwrap_or(2_000)
}

fn cases(count: u32) -> Config {
    Config { cases: count, max_shrink_iters: 20_000, ..Config::default() }
}

fn live(brand: Brand, steps: Vec<Taken>) {
    let mut world = World::new(brand);
    for step in steps {
        world.take(step);
    }
    world.settle();
}

// Two tests, since each has a thread.
proptest! {
    #![proptest_config(cases(histories() / 2))]

    #[test]
    fn hold_the_rules_on_phones_of_xiaomi_vivo_and_oppo(
        brand in phone::one_of(phone::XIAOMI_VIVO_AND_OPPO),
        steps in prop::collection::vec(step::taken(), 40..120),
    ) {
        live(brand, steps);
    }

    #[test]
    fn hold_the_rules_on_phones_of_meizu_google_and_apple(
        brand in phone::one_of(phone::MEIZU_GOOGLE_AND_APPLE),
        steps in prop::collection::vec(step::taken(), 40..120),
    ) {
        live(brand, steps);
    }
}

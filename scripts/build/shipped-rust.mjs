// @ts-check
/**
 * How the Rust library that the package brings is built, for Android and for iOS alike: Rust's standard library is
 * made anew for size, without what turns the addresses of a backtrace into names, which nobody asks for.
 *
 * Cargo's profile says the rest; an emulated phone has the standard library as it comes with the compiler.
 */

const FEATURES = ['panic-unwind', 'optimize_for_size', 'backtrace-trace-only'];

/** @type {string[]} */
const FLAGS = [];

/** Further arguments of `cargo rustc`. They need the source of the standard library: rustup's component rust-src. */
export const SHIPPED_ARGS = ['-Zbuild-std=std,panic_unwind', `-Zbuild-std-features=${FEATURES.join(',')}`];

/** Its environment. The first makes a stable compiler take what begins with `-Z`. */
export const SHIPPED_ENV = {
  RUSTC_BOOTSTRAP: '1',
  CARGO_ENCODED_RUSTFLAGS: FLAGS.join('\x1f'),
};

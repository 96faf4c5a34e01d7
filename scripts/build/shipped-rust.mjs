// @ts-check
/**
 * How the Rust library that the package brings is built, for Android and for iOS alike: Rust's standard library is
 * made anew for size, without what turns the addresses of a backtrace into names, which nobody asks for.
 *
 * Cargo's profile says the rest; an emulated phone has the standard library as it comes with the compiler.
 */

const FEATURES = ['panic-unwind', 'optimize_for_size', 'backtrace-trace-only'];

const FLAGS = [
  // A panic is logged with the boundary that caught it, without a line of the source.
  '-Zlocation-detail=none',
  // Nothing that is shown or logged is written by Debug.
  '-Zfmt-debug=none',
  // Tables to unwind from calls, not from any instruction.
  '-Zuse-sync-unwind=yes',
  // A panic that leaves a destructor ends the process, as in C++; the one that could panic has its guard.
  '-Zpanic-in-drop=abort',
  // Outlined pieces each need an entry for unwinding, which takes more than they save.
  '-Cllvm-args=-enable-machine-outliner=never',
];

/** Further arguments of `cargo rustc`. They need the source of the standard library: rustup's component rust-src. */
export const SHIPPED_ARGS = ['-Zbuild-std=std,panic_unwind', `-Zbuild-std-features=${FEATURES.join(',')}`];

/** Its environment. The first makes a stable compiler take what begins with `-Z`. */
export const SHIPPED_ENV = {
  RUSTC_BOOTSTRAP: '1',
  CARGO_ENCODED_RUSTFLAGS: FLAGS.join('\x1f'),
};

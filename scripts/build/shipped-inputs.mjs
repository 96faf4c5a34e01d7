// @ts-check
/** What the shipped Rust libraries are made of, and what makes them. */

/** On both systems. */
export const RUST_INPUTS = [
  'Cargo.toml',
  'Cargo.lock',
  'rust/surface/Cargo.toml',
  'rust/surface/src',
  'rust/engine/Cargo.toml',
  'rust/engine/src',
  'rust/bridge/Cargo.toml',
  'rust/bridge/build.rs',
  'rust/bridge/src',
  'cpp/Completion.h',
  'cpp/EventSink.h',
  'scripts/build/cross',
  'scripts/build/llvm.mjs',
  'scripts/build/rust-toolchain.mjs',
  'scripts/build/shipped-library.mjs',
  'scripts/build/shipped-rust.mjs',
];
export const IOS_INPUTS = [
  ...RUST_INPUTS,
  'ios/engine/TimPushEngine.h',
  'scripts/build/ios.mjs',
  'scripts/build/ios',
];
export const ANDROID_INPUTS = [
  ...RUST_INPUTS,
  'scripts/build/android.mjs',
  'scripts/build/android/include',
  'scripts/build/android/rust.mjs',
  'scripts/build/android/sysroot.mjs',
  'scripts/build/android/targets.mjs',
];

// @ts-check
/** The Rust library of an iPhone, by Cargo. */
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { capture, cargoProgress, runWithProgress } from '../run.mjs';
import { SHIPPED_ARGS, SHIPPED_ENV } from '../shipped-rust.mjs';
import { provideHeaders } from './sdk.mjs';
import { AR, CARGO, CXX, RUSTC } from './tools.mjs';

/** React Native's own minimum. */
export const MINIMUM_IOS = '15.1';

/** @typedef {{ triple: string, folder: string, variant?: 'simulator' }} Target `folder` as an xcframework calls it */

/** Not the simulator of Intel's Macs. @type {Target[]} */
export const TARGETS = [
  { triple: 'aarch64-apple-ios', folder: 'ios-arm64' },
  { triple: 'aarch64-apple-ios-sim', folder: 'ios-arm64-simulator', variant: 'simulator' },
];

/** Enough to see that all compiles and is there; a change then costs a fifth. */
const QUICK = [
  'profile.release.lto=false',
  'profile.release.package.timpush-bridge.opt-level=0',
  'profile.release.package.timpush-engine.opt-level=0',
];
const MAC = process.platform === 'darwin';

/** Builds the library; what Cargo makes of the standard library and the dependencies stays in `folder`. */
export class Bridges {
  #folder;
  #quick;
  #env;

  /** @param {{ cache: string, quick: boolean }} options */
  constructor({ cache, quick }) {
    this.#folder = join(cache, quick ? 'ios-cargo-quick' : 'ios-cargo');
    this.#quick = quick;
    this.#env = { ...process.env, ...toolchain(cache), CARGO_TARGET_DIR: this.#folder };
  }

  /** What the build made for C++. */
  get headers() {
    return join(this.#folder, 'cxxbridge');
  }

  /** @param {Target} target */
  archive({ triple }) {
    return join(this.#folder, triple, 'release/libtimpush_bridge.a');
  }

  async build() {
    for (const { triple } of TARGETS) {
      const what = ['-p', 'timpush-bridge', '--lib', '--crate-type', 'staticlib', '--target', triple];
      const profile = this.#quick ? QUICK.flatMap((setting) => ['--config', setting]) : [];
      const args = ['rustc', '--release', '--locked', ...what, ...profile, ...SHIPPED_ARGS];
      const options = { cwd: ROOT, env: this.#env, progress: cargoProgress };
      await runWithProgress(`rust ${triple}`, cargo(), args, options);
    }
  }

  /** Forgets this clone's crates: in Cargo's eyes those of the next clone are others. */
  forgetOwnCrates() {
    const crates = ['-p', 'timpush-bridge', '-p', 'timpush-engine'];
    for (const { triple } of TARGETS) {
      const args = ['clean', '--release', '--locked', ...crates, '--target', triple];
      capture(cargo(), args, { cwd: ROOT, env: this.#env });
    }
  }
}

function cargo() {
  return MAC ? 'cargo' : CARGO;
}

/** @param {string} cache @returns {NodeJS.ProcessEnv} */
function toolchain(cache) {
  const common = { ...SHIPPED_ENV, IPHONEOS_DEPLOYMENT_TARGET: MINIMUM_IOS };
  return MAC ? { ...common, ...rustup() } : { ...common, ...debian(cache) };
}

function rustup() {
  capture('rustup', ['component', 'add', 'rust-src']);
  return {};
}

/** @param {string} cache */
function debian(cache) {
  const compilers = TARGETS.map(({ triple }) => triple.replaceAll('-', '_')).flatMap((name) => [
    [`CXX_${name}`, CXX],
    [`AR_${name}`, AR],
  ]);
  return {
    RUSTC,
    SDKROOT: provideHeaders(cache),
    ...Object.fromEntries(compilers),
  };
}

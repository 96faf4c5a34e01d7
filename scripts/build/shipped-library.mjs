// @ts-check
/** The Rust library as the package brings it, built by Cargo for other systems. */
import { join } from 'node:path';
import { cacheFolder } from './hermes.mjs';
import { ROOT } from './paths.mjs';
import { capture, cargoProgress, runWithProgress } from './run.mjs';
import { SHIPPED_ARGS, SHIPPED_ENV } from './shipped-rust.mjs';

/** Enough to see that all compiles and is there; a change then costs a fifth. */
const QUICK = [
  'profile.release.lto=false',
  'profile.release.package.timpush-bridge.opt-level=0',
  'profile.release.package.timpush-engine.opt-level=0',
  'profile.release.package.timpush-surface.opt-level=0',
];
const OWN_CRATES = ['-p', 'timpush-bridge', '-p', 'timpush-engine', '-p', 'timpush-surface'];

/** Cargo keeps what it makes of the standard library and the dependencies, and shares what runs on this machine. */
export class ShippedLibrary {
  #folder;
  #quick;
  #rust;

  /**
   * @param {import('./rust-toolchain.mjs').Rust} rust with the environment that the targets need
   * @param {{ quick: boolean }} options
   */
  constructor(rust, { quick }) {
    this.#folder = join(cacheFolder(), quick ? 'shipped-cargo-quick' : 'shipped-cargo');
    this.#quick = quick;
    this.#rust = rust;
  }

  /** What the build made for C++. */
  get headers() {
    return join(this.#folder, 'cxxbridge');
  }

  /** @param {string} triple @returns {Promise<string>} the archive */
  async build(triple) {
    const what = ['-p', 'timpush-bridge', '--lib', '--crate-type', 'staticlib', '--target', triple];
    const profile = this.#quick ? QUICK.flatMap((setting) => ['--config', setting]) : [];
    const args = ['rustc', '--release', '--locked', ...what, ...profile, ...SHIPPED_ARGS];
    const options = { cwd: ROOT, env: this.#env, progress: cargoProgress };
    await runWithProgress(`rust ${triple}${this.#quick ? ' (quick)' : ''}`, this.#rust.cargo, args, options);
    return join(this.#folder, triple, 'release/libtimpush_bridge.a');
  }

  /** Forgets this clone's crates: in Cargo's eyes those of the next clone are others. @param {string} triple */
  forgetOwnCrates(triple) {
    const args = ['clean', '--release', '--locked', ...OWN_CRATES, '--target', triple];
    capture(this.#rust.cargo, args, { cwd: ROOT, env: this.#env });
  }

  get #env() {
    return { ...process.env, ...SHIPPED_ENV, ...this.#rust.env, CARGO_TARGET_DIR: this.#folder };
  }
}

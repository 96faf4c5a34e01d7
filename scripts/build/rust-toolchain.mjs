// @ts-check
/** Rust for other systems than this one: rustup's where the system's own tools are there, else Debian's. */
import { existsSync } from 'node:fs';
import { capture } from './run.mjs';
import { provide, runs } from './tools.mjs';

/** rustup's Rust has no source of its standard library by itself; Debian's brings it and has LLVM 22. */
const DEBIAN = { rustc: '/usr/bin/rustc', cargo: '/usr/bin/cargo' };
export const CROSS = { cxx: 'clang++-22', ar: 'llvm-ar-22' };

/** @type {import('./tools.mjs').Tool[]} */
const CROSS_TOOLS = [
  { name: "Debian's Rust", works: () => runs(DEBIAN.rustc, '--version'), apt: 'rustc-web' },
  { name: "Debian's Cargo", works: () => runs(DEBIAN.cargo, '--version'), apt: 'cargo-web' },
  { name: 'the source of its standard library', works: hasLibrarySource, apt: 'rust-web-src' },
  { name: 'clang 22', works: () => runs(CROSS.cxx, '--version'), apt: 'clang-22' },
  { name: 'LLVM 22', works: () => runs(CROSS.ar, '--version'), apt: 'llvm-22' },
  { name: 'lld 22', works: () => runs('ld.lld-22', '--version'), apt: 'lld-22' },
  { name: 'pip', works: () => runs('python3', '-m', 'pip', '--version'), apt: 'python3-pip' },
];

/** @type {import('./tools.mjs').Tool} */
const RUSTUP = { name: 'rustup', works: () => runs('rustup', '--version'), hint: 'https://rustup.rs' };

/** @typedef {{ cargo: string, env: NodeJS.ProcessEnv, version: string }} Rust */
/** @typedef {Rust & { route: string, llvm: import('./llvm.mjs').Llvm }} Toolchain `route`: whose tools these are */

/** @returns {Rust} @throws {Error} with the command to run, where it may not install what is missing */
export function debianRust() {
  provide(CROSS_TOOLS, (text) => console.log(`tools ${text}`));
  return { cargo: DEBIAN.cargo, env: { RUSTC: DEBIAN.rustc }, version: capture(DEBIAN.rustc, ['--version']) };
}

/** @param {import('./tools.mjs').Tool[]} others that the system needs @returns {Rust} @throws {Error} that says what is missing */
export function rustupRust(others = []) {
  provide([RUSTUP, ...others], (text) => console.log(`tools ${text}`));
  capture('rustup', ['component', 'add', 'rust-src']);
  return { cargo: 'cargo', env: {}, version: capture('rustc', ['--version']) };
}

function hasLibrarySource() {
  return existsSync('/usr/lib/rustlib/src/rust/library/std/Cargo.toml');
}

// @ts-check
/** The tools that build Rust for iPhones, besides those of the set-up. */
import { existsSync } from 'node:fs';
import { provide, runs } from '../tools.mjs';

/** rustup's Rust cannot rebuild its standard library; Debian's brings its source and has LLVM 22. */
export const RUSTC = '/usr/bin/rustc';
export const CARGO = '/usr/bin/cargo';
export const CXX = 'clang++-22';
export const AR = 'llvm-ar-22';

/** @type {import('../tools.mjs').Tool[]} */
const LINUX = [
  { name: "Debian's Rust", works: () => runs(RUSTC, '--version'), apt: 'rustc-web' },
  { name: "Debian's Cargo", works: () => runs(CARGO, '--version'), apt: 'cargo-web' },
  { name: 'the source of its standard library', works: hasLibrarySource, apt: 'rust-web-src' },
  { name: 'clang 22', works: () => runs(CXX, '--version'), apt: 'clang-22' },
  { name: 'LLVM 22', works: () => runs(AR, '--version'), apt: 'llvm-22' },
  { name: 'pip', works: () => runs('python3', '-m', 'pip', '--version'), apt: 'python3-pip' },
];

/** @type {import('../tools.mjs').Tool[]} */
const MAC = [
  { name: 'rustup', works: () => runs('rustup', '--version'), hint: 'https://rustup.rs' },
  {
    name: "Xcode's iPhone SDKs",
    works: () => runs('xcrun', '--sdk', 'iphoneos', '--show-sdk-path'),
    hint: 'https://developer.apple.com/xcode',
  },
];

/** How to call one of LLVM's tools. @param {'nm' | 'objdump'} name */
export function llvm(name) {
  return process.platform === 'darwin' ? ['xcrun', `llvm-${name}`] : [`llvm-${name}-22`];
}

/** @param {(text: string) => void} log @throws {Error} with the command to run, where it may not install them */
export function provideAppleTools(log) {
  provide(process.platform === 'darwin' ? MAC : LINUX, log);
}

function hasLibrarySource() {
  return existsSync('/usr/lib/rustlib/src/rust/library/std/Cargo.toml');
}

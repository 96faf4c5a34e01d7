#!/usr/bin/env node
// @ts-check
/**
 * Builds the Rust library for Android as android/prebuilt/<abi>/libtimpush_bridge.a: with rustup and the NDK that
 * ANDROID_NDK_HOME or ANDROID_HOME names, else with Debian's Rust and clang. With `--quick` that for arm64 alone is
 * optimised.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveFaults } from './android/archive.mjs';
import { androidRust } from './android/rust.mjs';
import { ARM64, TARGETS } from './android/targets.mjs';
import { cached, contentKey } from './cached.mjs';
import { install } from './install.mjs';
import { stripDebug } from './llvm.mjs';
import { ROOT } from './paths.mjs';
import { fail } from './run.mjs';
import { ANDROID_INPUTS } from './shipped-inputs.mjs';
import { ShippedLibrary } from './shipped-library.mjs';

export const ANDROID_PREBUILT = join(ROOT, 'android/prebuilt');
const LIBRARY = 'libtimpush_bridge.a';
const HEADERS = ['rust/cxx.h', 'timpush-bridge/src/jsi.rs.h'];
const FACTS = 'facts.json';

/**
 * @param {{ quick?: boolean }} [options]
 * @returns {Promise<import('./prebuilt/manifest.mjs').Archive[]>} what is in android/prebuilt now
 * @throws {Error} when a tool is missing, the build fails, or the library is not what an app needs
 */
export async function buildAndroid({ quick = false } = {}) {
  const archives = [];
  for (const target of TARGETS) {
    archives.push(await buildTarget(target, { quick: quick && target !== ARM64 }));
  }
  return archives;
}

/**
 * @param {import('./android/targets.mjs').Target} target
 * @param {{ quick: boolean }} options
 */
async function buildTarget(target, options) {
  const name = `android-${target.abi}${options.quick ? '-quick' : ''}`;
  const folder = await cached(
    name,
    () => contentKey(ANDROID_INPUTS),
    (made) => make(made, target, options),
  );
  install(join(folder, LIBRARY), archiveOf(target));
  install(join(folder, 'include'), join(ANDROID_PREBUILT, 'include'));
  const facts = JSON.parse(readFileSync(join(folder, FACTS), 'utf8'));
  const path = `android/prebuilt/${target.abi}/${LIBRARY}`;
  return { path, target: target.triple, quick: options.quick, ...facts };
}

/** Where CMake finds it. @param {import('./android/targets.mjs').Target} target */
export function archiveOf({ abi }) {
  return join(ANDROID_PREBUILT, abi, LIBRARY);
}

/**
 * @param {string} folder
 * @param {import('./android/targets.mjs').Target} target
 * @param {{ quick: boolean }} options
 */
async function make(folder, { triple }, options) {
  const rust = androidRust();
  const library = new ShippedLibrary(rust, options);
  const archive = join(folder, LIBRARY);
  cpSync(await library.build(triple), archive);
  stripDebug(rust.llvm, archive);
  const faults = archiveFaults(archive, rust.llvm);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  for (const header of HEADERS) {
    const target = join(folder, 'include', header);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(library.headers, header), target, { dereference: true });
  }
  writeFileSync(join(folder, FACTS), JSON.stringify({ rustc: rust.version, route: rust.route }));
  library.forgetOwnCrates(triple);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const quick = process.argv.includes('--quick');
  await buildAndroid({ quick }).then(() => console.log(`android ${ANDROID_PREBUILT}`), fail);
}

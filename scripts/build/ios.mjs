#!/usr/bin/env node
// @ts-check
/**
 * Builds the Rust library for iPhones and simulators as ios/prebuilt/TimPushEngine.xcframework: with rustup and Xcode on
 * a Mac, else with Debian's Rust and clang. With `--quick` less optimised, to see that all is there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, contentKey } from './cached.mjs';
import { install } from './install.mjs';
import { faultsOf, importsOf } from './ios/archive.mjs';
import { appleRust, TARGETS } from './ios/bridge.mjs';
import { libraryOf, writeXcframework } from './ios/xcframework.mjs';
import { stripDebug } from './llvm.mjs';
import { ROOT } from './paths.mjs';
import { fail } from './run.mjs';
import { IOS_INPUTS } from './shipped-inputs.mjs';
import { ShippedLibrary } from './shipped-library.mjs';

const XCFRAMEWORK = 'TimPushEngine.xcframework';
/** Beside the xcframework: what the library takes from iOS. */
const IMPORTS = 'imports.txt';
const FACTS = 'facts.json';
export const IOS_PREBUILT = join(ROOT, 'ios/prebuilt', XCFRAMEWORK);
export const IOS_IMPORTS = join(ROOT, 'build/ios', IMPORTS);

/**
 * @param {{ quick?: boolean }} [options]
 * @returns {Promise<import('./prebuilt/manifest.mjs').Archive[]>} what is in ios/prebuilt now
 * @throws {Error} when a tool is missing, the build fails, or the library is not what an iPhone needs
 */
export async function buildIos({ quick = false } = {}) {
  const name = quick ? 'ios-quick' : 'ios';
  const folder = await cached(
    name,
    () => contentKey(IOS_INPUTS),
    (made) => make(made, { quick }),
  );
  install(join(folder, XCFRAMEWORK), IOS_PREBUILT);
  install(join(folder, IMPORTS), IOS_IMPORTS);
  const facts = JSON.parse(readFileSync(join(folder, FACTS), 'utf8'));
  return TARGETS.map((target) => ({
    path: libraryOf(`ios/prebuilt/${XCFRAMEWORK}`, target),
    target: target.triple,
    quick,
    ...facts,
  }));
}

/** @param {string} folder @param {{ quick: boolean }} options */
async function make(folder, options) {
  const rust = appleRust();
  const library = new ShippedLibrary(rust, options);
  const archives = [];
  for (const { triple } of TARGETS) archives.push(await library.build(triple));
  const xcframework = join(folder, XCFRAMEWORK);
  writeXcframework(xcframework, archives, library.headers);
  const libraries = TARGETS.map((target) => libraryOf(xcframework, target));
  for (const path of libraries) stripDebug(rust.llvm, path);
  const faults = TARGETS.flatMap((target) => faultsOf(libraryOf(xcframework, target), target, rust.llvm));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  writeFileSync(join(folder, IMPORTS), `${importsOf(libraries[0] ?? '', rust.llvm).join('\n')}\n`);
  writeFileSync(join(folder, FACTS), JSON.stringify({ rustc: rust.version, route: rust.route }));
  for (const { triple } of TARGETS) library.forgetOwnCrates(triple);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const quick = process.argv.includes('--quick');
  await buildIos({ quick }).then(() => console.log(`ios ${IOS_PREBUILT}`), fail);
}

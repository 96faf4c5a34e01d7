#!/usr/bin/env node
// @ts-check
/**
 * Builds the Rust library for iPhones and simulators as build/ios/TimPushEngine.xcframework: with rustup and Xcode on
 * a Mac, else with Debian's Rust and clang. With `--quick` less optimised, to see that all is there.
 *
 * The result is cached outside the repository under the contents of what it is made of.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './hermes.mjs';
import { faultsOf, importsOf } from './ios/archive.mjs';
import { Bridges, TARGETS } from './ios/bridge.mjs';
import { contentKey } from './ios/key.mjs';
import { provideAppleTools } from './ios/tools.mjs';
import { libraryOf, writeXcframework } from './ios/xcframework.mjs';
import { withLock } from './lock.mjs';
import { ROOT } from './paths.mjs';
import { fail } from './run.mjs';

/** Results that the cache keeps. */
const KEPT = 4;
const XCFRAMEWORK = 'TimPushEngine.xcframework';
/** Beside the xcframework: what the library takes from iOS. */
const IMPORTS = 'imports.txt';

/**
 * @param {{ quick?: boolean }} [options]
 * @returns {Promise<string>} the xcframework
 * @throws {Error} when a tool is missing, the build fails, or the library is not what an iPhone needs
 */
export async function buildIos({ quick = false } = {}) {
  const cache = cacheFolder();
  const name = quick ? 'ios-quick' : 'ios';
  const cached = join(cache, `${name}-${contentKey()}`);
  await withLock(join(cache, `${name}.lock`), async () => {
    if (!existsSync(cached)) await make(cached, { cache, quick });
    utimesSync(cached, new Date(), new Date());
    forgetOldest(cache, name);
  });
  return install(cached, join(ROOT, 'build', name));
}

/** @param {string} cached @param {{ cache: string, quick: boolean }} options */
async function make(cached, options) {
  provideAppleTools((text) => console.log(`tools ${text}`));
  mkdirSync(options.cache, { recursive: true });
  const bridges = new Bridges(options);
  await bridges.build();
  const staging = join(options.cache, options.quick ? 'ios-quick.new' : 'ios.new');
  const xcframework = join(staging, XCFRAMEWORK);
  writeXcframework(xcframework, bridges);
  const faults = TARGETS.flatMap((target) => faultsOf(libraryOf(xcframework, target), target));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const [device] = TARGETS.map((target) => libraryOf(xcframework, target));
  writeFileSync(join(staging, IMPORTS), `${importsOf(device).join('\n')}\n`);
  renameSync(staging, cached);
  bridges.forgetOwnCrates();
}

/** @param {string} cache @param {string} name */
function forgetOldest(cache, name) {
  const results = readdirSync(cache).filter((entry) => new RegExp(`^${name}-[0-9a-f]{16}$`).test(entry));
  const age = (/** @type {string} */ entry) => -statSync(join(cache, entry)).mtimeMs;
  results.sort((a, b) => age(a) - age(b));
  for (const old of results.slice(KEPT)) rmSync(join(cache, old), { recursive: true });
}

/** @param {string} cached @param {string} folder */
function install(cached, folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(cached, folder, { recursive: true });
  return join(folder, XCFRAMEWORK);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const quick = process.argv.includes('--quick');
  await buildIos({ quick }).then((folder) => console.log(`ios ${folder}`), fail);
}

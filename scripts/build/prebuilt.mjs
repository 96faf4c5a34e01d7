#!/usr/bin/env node
// @ts-check
/**
 * `npm run build:native`: the Rust libraries that the package brings, in android/prebuilt and ios/prebuilt, and where they
 * come from, in prebuilt.json.
 *
 *   --quick    only Android's arm64 as it is published; the others are there, but not optimised
 *   --android, --ios    one system; the other's libraries, built elsewhere, stay and keep their lines in prebuilt.json
 *   --verify   builds nothing: are all there, optimised, unchanged and built from this commit?
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAndroid } from './android.mjs';
import { buildIos } from './ios.mjs';
import { ROOT } from './paths.mjs';
import { MANIFEST, manifestOf, publishFaults } from './prebuilt/manifest.mjs';
import { capture, fail } from './run.mjs';
import { ANDROID_INPUTS, IOS_INPUTS } from './shipped-inputs.mjs';

/** @typedef {{ quick?: boolean, android?: boolean, ios?: boolean }} Options */

/** @param {Options} [options] @throws {Error} when something cannot be built */
export async function buildPrebuilt({ quick = false, android = true, ios = true } = {}) {
  const made = await Promise.all([android ? buildAndroid({ quick }) : [], ios ? buildIos({ quick }) : []]);
  const path = join(ROOT, MANIFEST);
  const others = android && ios ? {} : written(path);
  const manifest = { ...others, ...manifestOf(ROOT, made.flat(), commitOfInputs()) };
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  return path;
}

/** @param {string} path */
function written(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** The commit whose contents they are made of; with changes that no commit has, it says so. */
function commitOfInputs() {
  const inputs = [...new Set([...ANDROID_INPUTS, ...IOS_INPUTS])];
  const changed = capture('git', ['status', '--porcelain', '--', ...inputs], { cwd: ROOT });
  return changed === '' ? head() : `${head()} with changes`;
}

function head() {
  return capture('git', ['rev-parse', 'HEAD'], { cwd: ROOT });
}

function verify() {
  const faults = publishFaults(ROOT, head());
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return join(ROOT, MANIFEST);
}

/** @param {string[]} args */
async function main(args) {
  const has = (/** @type {string} */ name) => args.includes(name);
  if (has('--verify')) return verify();
  return buildPrebuilt({ quick: has('--quick'), android: !has('--ios'), ios: !has('--android') });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2)).then((path) => console.log(`prebuilt ${path}`), fail);
}

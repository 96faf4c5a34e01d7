#!/usr/bin/env node
// @ts-check
/**
 * Links libtimpush.so for each ABI against React Native's own Android libraries: its size against limits and size.json, the
 * alignment of its segments, the names it exports. With `--update` size.json is as measured from now on.
 *
 * Only libraries that are optimised as published are measured; `build:native --quick` makes no others but arm64's.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARM64, TARGETS } from '../build/android/targets.mjs';
import { archiveOf } from '../build/android.mjs';
import { ROOT } from '../build/paths.mjs';
import { MANIFEST } from '../build/prebuilt/manifest.mjs';
import { report } from './report.mjs';
import { measure } from './size/library.mjs';
import { overLimit, unlike } from './size/limits.mjs';

const SIZES = join(ROOT, 'size.json');
const KEY = 'android';
/** What a phone with pages of 16 KB may load, and what is measured. */
const LINKED = TARGETS.filter((target) => target.pageSize || isShipped(target));

report(() => {
  const measured = LINKED.map((target) => ({ target, ...measure(target) }));
  const shipped = measured.filter(({ target }) => isShipped(target));
  const found = Object.fromEntries(shipped.map(({ target, bytes }) => [target.abi, bytes]));
  if (process.argv.includes('--update')) update(found);
  const remembered = sizes()[KEY];
  return [
    ...(isShipped(ARM64) ? [] : [`${ARM64.abi} is not built as it is published: npm run build:native`]),
    ...measured.flatMap(({ faults }) => faults),
    ...Object.entries(found).flatMap(([abi, bytes]) => [
      ...overLimit(abi, bytes),
      ...unlike(abi, bytes, remembered),
    ]),
  ];
});

/** @param {import('../build/android/targets.mjs').Target} target */
function isShipped(target) {
  /** @type {import('../build/prebuilt/manifest.mjs').Manifest} */
  const manifest = JSON.parse(readFileSync(join(ROOT, MANIFEST), 'utf8'));
  return manifest[archiveOf(target).slice(ROOT.length + 1)]?.quick === false;
}

/** @param {Record<string, number>} found */
function update(found) {
  const all = { ...sizes(), [KEY]: { ...sizes()[KEY], ...found } };
  writeFileSync(SIZES, `${JSON.stringify(all, null, 2)}\n`);
}

/** @returns {Record<string, any>} */
function sizes() {
  return existsSync(SIZES) ? JSON.parse(readFileSync(SIZES, 'utf8')) : {};
}

// @ts-check
/** How large the package is, against limits and against what size.json remembers. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/paths.mjs';

/** @typedef {{ packed: number, unpacked: number }} Size in bytes */

const SIZES = join(ROOT, 'size.json');
const KEY = 'package';
/** @type {Size} */
const LIMITS = { packed: 8_000_000, unpacked: 30_000_000 };
/** Compilers and zlib differ a little from machine to machine. */
const TOLERANCE = 0.05;

/** @param {import('./tarball.mjs').Tarball} tarball */
export function sizeFaults({ packed, unpacked, published }) {
  const size = { packed, unpacked };
  // With other libraries, or without any, it is another package than that of size.json.
  return published ? [...overLimits(size), ...unlike(size, sizes()[KEY])] : [];
}

/** @param {import('./tarball.mjs').Tarball} tarball */
export function updateSize({ packed, unpacked, published }) {
  if (!published) return;
  const text = JSON.stringify({ ...sizes(), [KEY]: { packed, unpacked } }, null, 2);
  writeFileSync(SIZES, `${text}\n`);
}

/** @param {Size} size */
export function overLimits(size) {
  return entries(size)
    .filter(([key, bytes]) => bytes > LIMITS[key])
    .map(([key, bytes]) => `${key}, the package has ${bytes} bytes; at most ${LIMITS[key]} are allowed`);
}

/** @param {Size} size @param {Size | undefined} remembered */
export function unlike(size, remembered) {
  return entries(size)
    .filter(([key, bytes]) => !remembered || Math.abs(bytes / remembered[key] - 1) > TOLERANCE)
    .map(
      ([key, bytes]) =>
        `${key}, the package has ${bytes} bytes, and size.json says ${remembered?.[key]}; ` +
        'if this is right: node scripts/checks/package.mjs --update',
    );
}

/** @returns {Record<string, any>} */
function sizes() {
  return existsSync(SIZES) ? JSON.parse(readFileSync(SIZES, 'utf8')) : {};
}

/** @param {Size} size */
function entries({ packed, unpacked }) {
  return /** @type {const} */ ([
    ['packed', packed],
    ['unpacked', unpacked],
  ]);
}

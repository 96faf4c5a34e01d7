// @ts-check
/** What the package adds to an app, against its limit and against size.json. */

/** Bytes, stripped; what most phones have. @type {Record<string, number>} */
export const LIMITS = { 'arm64-v8a': 750_000 };
/** Compilers differ a little from one release to the next. */
const TOLERANCE = 0.02;

/** @param {string} abi @param {number} bytes @returns {string[]} */
export function overLimit(abi, bytes) {
  const limit = LIMITS[abi] ?? Number.POSITIVE_INFINITY;
  return bytes <= limit ? [] : [`libtimpush.so for ${abi} has ${bytes} bytes; at most ${limit} are allowed`];
}

/** @param {string} abi @param {number} bytes @param {Record<string, number>} [remembered] by ABI @returns {string[]} */
export function unlike(abi, bytes, remembered) {
  const known = remembered?.[abi];
  if (known && Math.abs(bytes - known) <= known * TOLERANCE) return [];
  return [
    `libtimpush.so for ${abi} has ${bytes} bytes, and size.json says ${known ?? 'nothing'}; ` +
      'if this is right: node scripts/checks/size.mjs --update',
  ];
}

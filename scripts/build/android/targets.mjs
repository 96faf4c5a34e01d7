// @ts-check
/** The kinds of processor that an Android app may be for. */

/** React Native's own minimum. */
export const MINIMUM_API = 24;

/**
 * @typedef {object} Target
 * @property {string} abi as Android calls it
 * @property {string} triple as Rust calls it
 * @property {string} clang as clang calls it, without the API level
 * @property {string} musl whose headers of C's library fit
 * @property {string} linux whose headers of the kernel fit
 * @property {number} [pageSize] that its segments are aligned to, where Android asks for it
 */

const PAGE_16_KB = 16384;

/** @type {Target[]} */
export const TARGETS = [
  {
    abi: 'arm64-v8a',
    triple: 'aarch64-linux-android',
    clang: 'aarch64-linux-android',
    musl: 'aarch64',
    linux: 'aarch64',
    pageSize: PAGE_16_KB,
  },
  {
    abi: 'armeabi-v7a',
    triple: 'armv7-linux-androideabi',
    clang: 'armv7a-linux-androideabi',
    musl: 'arm',
    linux: 'arm',
  },
  {
    abi: 'x86_64',
    triple: 'x86_64-linux-android',
    clang: 'x86_64-linux-android',
    musl: 'x86_64',
    linux: 'x86',
    pageSize: PAGE_16_KB,
  },
  { abi: 'x86', triple: 'i686-linux-android', clang: 'i686-linux-android', musl: 'x86', linux: 'x86' },
];

/** What apps are mostly for, and what checks look at. */
export const [ARM64] = /** @type {[Target, ...Target[]]} */ (TARGETS);

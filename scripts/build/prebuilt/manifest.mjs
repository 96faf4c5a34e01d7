// @ts-check
/** prebuilt.json: where each prebuilt archive comes from. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Archive
 * @property {string} path in the package
 * @property {string} target as Rust calls it
 * @property {string} rustc its version
 * @property {string} route the tools that made it
 * @property {boolean} quick whether it is less optimised than what is published
 *
 * @typedef {Record<string, Omit<Archive, 'path'> & { sha256: string, bytes: number, commit: string }>} Manifest by path
 */

export const MANIFEST = 'prebuilt.json';

/**
 * @param {string} root of the package
 * @param {Archive[]} archives
 * @param {string} commit
 * @returns {Manifest}
 */
export function manifestOf(root, archives, commit) {
  const entries = archives.map(({ path, ...facts }) => {
    const bytes = readFileSync(join(root, path));
    return [path, { sha256: sha256(bytes), bytes: bytes.length, ...facts, commit }];
  });
  return Object.fromEntries(entries);
}

/**
 * What is not as a package to be published must have it.
 *
 * @param {string} root of the package
 * @param {string} [commit] that all must be built from
 * @returns {string[]}
 */
export function publishFaults(root, commit) {
  const path = join(root, MANIFEST);
  if (!existsSync(path)) return [`${MANIFEST} is missing: npm run build:native`];
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(manifest).flatMap(([archive, facts]) =>
    [
      ...fileFaults(join(root, archive), facts),
      ...(facts.quick ? ['it is not optimised'] : []),
      ...(commit && facts.commit !== commit ? [`it was built from ${facts.commit}, not from ${commit}`] : []),
    ].map((fault) => `${archive}: ${fault}`),
  );
}

/** @param {string} path @param {{ sha256: string }} facts */
function fileFaults(path, facts) {
  if (!existsSync(path)) return ['it is missing'];
  return sha256(readFileSync(path)) === facts.sha256 ? [] : [`it is not the one that ${MANIFEST} describes`];
}

/** @param {Buffer} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

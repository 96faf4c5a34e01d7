// @ts-check
/** The prebuilt Rust libraries of the package against prebuilt.json, which `npm run build:native` makes with them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ sha256: string, bytes: number, target: string, commit: string, rustc: string }} Built where and of what */

const ARCHIVE = /\/prebuilt\/.*\.a$/;

/** @param {import('./tarball.mjs').Tarball} tarball */
export function prebuiltFaults({ folder, files, complete }) {
  if (!complete) return [];
  /** @type {Record<string, Built>} by path in the package */
  const built = JSON.parse(readFileSync(join(folder, 'prebuilt.json'), 'utf8'));
  const archives = files.filter((path) => ARCHIVE.test(path));
  return [
    ...archives.filter((path) => !built[path]).map((path) => `prebuilt.json does not name ${path}`),
    ...Object.entries(built).flatMap(([path, facts]) =>
      files.includes(path)
        ? archiveFaults(path, readFileSync(join(folder, path)), facts)
        : [`the package lacks ${path}, which prebuilt.json names`],
    ),
  ];
}

/** @param {string} path @param {Buffer} archive @param {Built} facts */
export function archiveFaults(path, archive, { sha256, bytes, target, commit, rustc }) {
  const found = createHash('sha256').update(archive).digest('hex');
  return [
    ...(found === sha256 ? [] : [`${path} has the checksum ${found}, but prebuilt.json says ${sha256}`]),
    ...(archive.length === bytes
      ? []
      : [`${path} has ${archive.length} bytes, but prebuilt.json says ${bytes}`]),
    ...Object.entries({ target, commit, rustc })
      .filter(([, fact]) => !fact)
      .map(([name]) => `prebuilt.json does not say the ${name} of ${path}`),
  ];
}

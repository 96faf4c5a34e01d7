// @ts-check
/** Source maps of the package: each program has one, and leads to sources that are in the package. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What an app's bundler and Jest read. */
const MAPPED = /^lib\/(module|jest)\/.*\.js$|^lib\/typescript\/.*\.d\.ts$/;

/** @param {import('./tarball.mjs').Tarball} tarball */
export function sourceMapFaults({ folder, files }) {
  const shipped = new Set(files);
  const programs = files.filter((path) => MAPPED.test(path));
  const unmapped = programs
    .filter((path) => !shipped.has(`${path}.map`))
    .map((path) => `no source map of ${path}`);
  const maps = files.filter((path) => /^lib\/.*\.map$/.test(path));
  const astray = maps.flatMap((map) =>
    sourcesOf(map, readFileSync(join(folder, map), 'utf8'))
      .filter((source) => !shipped.has(source))
      .map((source) => `${map} leads to ${source}, which is not in the package`),
  );
  return [...unmapped, ...astray];
}

/** @param {string} path of the map in the package @param {string} map @returns {string[]} paths in the package */
export function sourcesOf(path, map) {
  const { sourceRoot = '', sources } = JSON.parse(map);
  return sources.map((/** @type {string} */ source) => normalize(join(dirname(path), sourceRoot, source)));
}

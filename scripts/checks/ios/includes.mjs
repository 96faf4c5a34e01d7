// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** @param {string} path */
export function isHeader(path) {
  return path.endsWith('.h');
}

/** @param {string} path */
export function isCompiled(path) {
  return /\.(?:m|mm|cpp)$/.test(path);
}

/**
 * What sources include between quotes and is not there, where all headers are found by their names alone, as Xcode's
 * header maps have it.
 *
 * @param {string} folder of the package
 * @param {string[]} sources relative to it
 * @param {string[]} paths further folders to search, relative to it
 */
export function importsNotFound(folder, sources, paths) {
  const names = new Set(sources.filter(isHeader).map((header) => basename(header)));
  const isThere = (/** @type {string} */ name) =>
    names.has(name) || paths.some((path) => existsSync(join(folder, path, name)));
  return sources.flatMap((source) =>
    importsIn(folder, source)
      .filter((name) => !isThere(name))
      .map((name) => `${source} includes ${name}, which is not in the package`),
  );
}

/**
 * What sources include between quotes and is neither beside them nor in one of the folders.
 *
 * @param {string} folder of the package
 * @param {string[]} sources relative to it
 * @param {string[]} paths folders to search, relative to it
 */
export function importsNotOnPath(folder, sources, paths) {
  return sources.flatMap((source) =>
    importsIn(folder, source)
      .filter((name) => ![dirname(source), ...paths].some((path) => existsSync(join(folder, path, name))))
      .map((name) => `${source} includes ${name}, which is in no folder of headers`),
  );
}

/** @param {string} folder @param {string} source */
function importsIn(folder, source) {
  const text = readFileSync(join(folder, source), 'utf8');
  return [...text.matchAll(/^#(?:import|include) "([^"]+)"/gm)].map(([, name = '']) => name);
}

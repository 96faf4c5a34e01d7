// @ts-check

import { ROOT } from '../build/paths.mjs';
import { capture } from '../build/run.mjs';

/**
 * The project's own files with these endings.
 *
 * @param {...string} endings
 * @returns {string[]} relative to the repository
 */
export function sources(...endings) {
  return files(...endings.map((ending) => `*.${ending}`));
}

/**
 * The project's own files that Git finds by these patterns.
 *
 * @param {...string} patterns
 * @returns {string[]} relative to the repository
 */
export function files(...patterns) {
  return capture('git', ['ls-files', '--', ...patterns], { cwd: ROOT }).split('\n');
}

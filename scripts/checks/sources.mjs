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
  const patterns = endings.map((ending) => `*.${ending}`);
  return capture('git', ['ls-files', '--', ...patterns], { cwd: ROOT }).split('\n');
}

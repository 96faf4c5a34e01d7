// @ts-check
import { fail } from '../build/run.mjs';

/**
 * Ends a check's process: prints each problem once; any makes the exit status 1.
 *
 * @param {() => string[]} check
 */
export function report(check) {
  try {
    const problems = new Set(check());
    console.log([...problems].join('\n'));
    process.exitCode = problems.size === 0 ? 0 : 1;
  } catch (error) {
    fail(/** @type {Error} */ (error));
  }
}

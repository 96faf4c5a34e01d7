// @ts-check
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { recap } from '../suites/recap.mjs';
import { Durations } from './durations.mjs';
import { runJobs } from './pool.mjs';
import { watchProcessors } from './processors.mjs';

/** @typedef {import('./pool.mjs').Job} Job */
/** @typedef {import('./pool.mjs').Outcome} Outcome */

/** One more than the processors of the machines that this runs on: what waits for a phone leaves a processor idle. */
const AT_ONCE = 3;
const SECONDS = join(ROOT, 'build/test-logs/seconds.json');

/**
 * Runs all, and says at last what has failed.
 *
 * @param {Job[]} jobs
 * @returns {Promise<Outcome>}
 */
export async function run(jobs) {
  const durations = new Durations(SECONDS);
  const processors = watchProcessors();
  const total = await runJobs(
    jobs.map((job) => durations.measured(job)),
    { atOnce: AT_ONCE, seconds: (name) => durations.of(name) },
  );
  durations.save();
  console.log(processors());
  console.log(recap(total.failures).join('\n'));
  return total;
}

/**
 * A script's whole life: what it runs after its set-up, and the counts as its last line.
 *
 * @param {() => Promise<Job[]>} prepare
 */
export async function runAndCount(prepare) {
  try {
    const { passed, failed } = await run(await prepare());
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  }
}

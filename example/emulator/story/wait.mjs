// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 50;
/** Only what fails takes this long, however busy the machine is. */
const PATIENCE_S = 60;

/**
 * Asks again until the answer is as hoped, at most `seconds` long.
 *
 * @template T
 * @param {() => Promise<T>} ask
 * @param {(value: T) => boolean} hoped
 * @param {number} [seconds]
 * @returns {Promise<T>} the last answer, whether or not it is as hoped
 */
export async function eventually(ask, hoped, seconds = PATIENCE_S) {
  const end = Date.now() + seconds * 1000;
  let value = await ask();
  while (!hoped(value) && Date.now() < end) {
    await sleep(POLL_MS);
    value = await ask();
  }
  return value;
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {number} ms
 * @param {string} what For the error's message.
 * @returns {Promise<T>}
 */
export function within(promise, ms, what) {
  const timer = new AbortController();
  const late = sleep(ms, null, { signal: timer.signal }).then(() => {
    throw new Error(`${what}: no answer within ${ms / 1000} s`);
  });
  late.catch(() => {});
  return Promise.race([promise, late]).finally(() => timer.abort());
}

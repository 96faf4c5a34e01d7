// @ts-check
import { median } from './median.mjs';

const BOOTS = 7;

/**
 * Starts of the app's process on a phone that has a registration saved.
 *
 * @param {import('../../example/emulator/story/phone.mjs').Phone} phone
 * @returns {Promise<import('./results.mjs').Measured[]>}
 */
export async function measureStart(phone) {
  /** @type {number[]} */
  const times = [];
  for (let boot = 0; boot < BOOTS; boot += 1) {
    await phone.kill();
    await phone.boot();
    times.push(await phone.beginProcess());
  }
  const name = `app's process begins → engine has restored its state (${BOOTS} boots)`;
  return [{ name, value: median(times), unit: 'ms' }];
}

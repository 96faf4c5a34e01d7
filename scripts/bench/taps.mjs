// @ts-check
import { extOf, sender } from '../../example/emulator/journeys/cloud-side.mjs';
import { shadeWith } from '../../example/emulator/journeys/phones.mjs';
import { eventually } from '../../example/emulator/story/wait.mjs';
import { median } from './median.mjs';

/** @typedef {import('../../example/emulator/story/phone.mjs').Phone} Phone */

const TAPS = 30;

/**
 * Taps on notifications while the app's JavaScript runs, through the vendor's receiver.
 *
 * @param {import('../../example/emulator/story/world.mjs').World} world
 * @param {Phone} phone
 * @returns {Promise<import('./results.mjs').Measured[]>}
 */
export async function measureTaps(world, phone) {
  await fillShade(world, phone);
  /** @type {number[]} */
  const times = [];
  for (let tapped = 0; tapped < TAPS; tapped += 1) {
    times.push(await timeOfTap(phone));
  }
  const name = `tap at the vendor's receiver → notificationClicked (${TAPS} taps)`;
  return [{ name, value: median(times), unit: 'ms' }];
}

/** Milliseconds. Returns once the engine has forgotten the tap, so that taps do not wait for each other. @param {Phone} phone */
async function timeOfTap(phone) {
  const { messageId, deliveredAt } = await phone.tap();
  const handledAt = await eventually(
    () => phone.js('tapsHandledAt'),
    (handled) => messageId in handled,
  );
  await phone.js('plugin', 'getRegistration');
  return handledAt[messageId] - deliveredAt;
}

/** @param {import('../../example/emulator/story/world.mjs').World} world @param {Phone} phone */
async function fillShade(world, phone) {
  await phone.background();
  const denny = await sender(world);
  for (let sent = 0; sent < TAPS; sent += 1) {
    await denny.send('vinson', extOf('denny', sent));
  }
  await shadeWith(phone, TAPS);
}

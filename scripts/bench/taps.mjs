// @ts-check
import { extOf, sender, shadeWith } from '../../example/emulator/journeys/journey.mjs';
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
  /** @type {{ messageId: string, deliveredAt: number }[]} */
  const taps = [];
  for (let tapped = 0; tapped < TAPS; tapped += 1) {
    taps.push(await phone.tap());
  }
  const handledAt = await eventually(
    () => phone.js('tapsHandledAt'),
    (handled) => Object.keys(handled).length >= TAPS,
  );
  const times = taps.map(({ messageId, deliveredAt }) => handledAt[messageId] - deliveredAt);
  const name = `tap at the vendor's receiver → notificationClicked (${TAPS} taps)`;
  return [{ name, value: median(times), unit: 'ms' }];
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

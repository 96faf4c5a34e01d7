// @ts-check
import assert from 'node:assert/strict';
import { eventually } from '../story/wait.mjs';
import { consolePush } from './cloud-side.mjs';
import { openedChats } from './phones.mjs';

/** @typedef {import('../story/phone.mjs').Phone} Phone */
/** @typedef {import('../story/world.mjs').World} World */

/** The texts in the shade, once there are so many. @param {Phone} phone @param {number} count */
export async function textsInShade(phone, count) {
  const shown = await eventually(
    () => phone.shade(),
    (entries) => entries.length === count,
  );
  return shown.map(({ text }) => text);
}

/** The pushes that JavaScript was told of, once there are so many. @param {Phone} phone @param {number} count @returns {Promise<any[]>} */
export function receivedOf(phone, count) {
  return eventually(
    () => phone.js('received'),
    (received) => received.length >= count,
  );
}

/** The messages that JavaScript was told were taken back, once there is one. @param {Phone} phone @returns {Promise<string[]>} */
export function revokedOf(phone) {
  return eventually(
    () => phone.js('revoked'),
    (revoked) => revoked.length > 0,
  );
}

/** @param {Phone} phone @param {boolean} disable */
async function disableInForeground(phone, disable) {
  assert.equal((await phone.js('plugin', 'disablePostNotificationInForeground', disable)).code, 0);
}

/**
 * What becomes of pushes to an app in the foreground, of which JavaScript hears: hidden, or shown and tapped.
 *
 * @param {World} world
 * @param {Phone} phone registered and in the foreground; nothing was received or tapped yet
 */
export async function receivesInForeground(world, phone) {
  await disableInForeground(phone, true);
  await consolePush(world, 1);
  const [hidden] = await receivedOf(phone, 1);
  assert.equal(hidden.shown, false);
  assert.deepEqual(hidden.conversation, { type: 'c2c', id: 'denny' });
  assert.deepEqual(await textsInShade(phone, 0), []);

  await disableInForeground(phone, false);
  await consolePush(world, 2);
  const [, shown] = await receivedOf(phone, 2);
  assert.deepEqual([shown.shown, shown.title, shown.desc], [true, 'Console', 'push 2']);
  assert.deepEqual(await textsInShade(phone, 1), ['push 2']);
  await phone.tap();
  const [opened] = await openedChats(phone, 1);
  assert.equal(opened.tap.ext, shown.ext);
}

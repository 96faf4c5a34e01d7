// @ts-check
import assert from 'node:assert/strict';
import { MODELS } from '../story/models.mjs';
import { extOf, leave, sender } from './cloud-side.mjs';
import { logIn, phoneWithApp, shadeWith } from './phones.mjs';

/** @typedef {import('../story/phone.mjs').Phone} Phone */
/** @typedef {import('../story/world.mjs').World} World */
/** @typedef {import('../story/models.mjs').Features} Features */

/** For `vendorJourneys`' parts; the code is of an NSError. */
export const IPHONE = { model: MODELS.iphone, refusal: { code: 3004, reason: 'APNs cannot be reached' } };

/** An iPhone whose app is started and may notify. @param {World} world @param {Features} [features] @param {string[]} [sdks] */
export function iPhone(world, features, sdks) {
  return phoneWithApp(world, { kind: { model: MODELS.iphone, features, ...(sdks && { sdks }) } });
}

/** The same, logged in and registered. @param {World} world @param {Features} [features] @param {string[]} [sdks] */
export async function registeredIPhone(world, features, sdks) {
  const phone = await iPhone(world, features, sdks);
  const { code, desc } = await logIn(phone);
  assert.equal(code, 0, desc);
  return phone;
}

/** What the shade shows of denny's message to vinson, whose app is in the background then. @param {World} world @param {Phone} phone @param {object} [options] @param {number} [number] @returns {Promise<any>} */
export async function pushed(world, phone, options, number = 1) {
  await leave(world, phone);
  return sent(world, phone, options, number);
}

/** The same wherever the app is. @param {World} world @param {Phone} phone @param {object} [options] @param {number} [number] @returns {Promise<any>} */
export async function sent(world, phone, options, number = 1) {
  const { code } = await (await sender(world)).send('vinson', extOf('denny', number), options);
  assert.equal(code, 0);
  return (await shadeWith(phone, 1))[0];
}

/** The number at the app's icon. @param {Phone} phone @returns {Promise<number>} */
export function badgeOf(phone) {
  return phone.control('badge');
}

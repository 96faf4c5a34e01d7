// @ts-check
import assert from 'node:assert/strict';
import { certificateOf } from '../story/cast.mjs';
import { clickOpens, extOf, knownForeground, leave, sender } from './cloud-side.mjs';
import { logIn, numbers, phoneWithApp, registration, shadeWith } from './phones.mjs';

/** @typedef {import('../story/phone.mjs').Phone} Phone */
/** @typedef {import('../story/world.mjs').World} World */
/**
 * @typedef {{ model: import('../story/models.mjs').Model, refusal: { code: number, reason: string }, options?: object, unsupported?: import('../story/models.mjs').Features }} Vendor
 *   `model` is the phone's, `refusal` what the vendor's SDK says then, `options` what a sender sets for this vendor,
 *   `unsupported` the features of a phone that the vendor does not support, which may change while it is on.
 */
/** @typedef {{ world: World, phone: Phone, push: (number: number) => Promise<void> }} Scene */

/** The page in the app that a console may name. */
const PAGE =
  'intent://com.timpush/detail#Intent;scheme=pushscheme;launchFlags=0x4000000;component=com.timpush.example/com.timpush.tap.TapActivity;end';

/** What a tap brings, wherever the app is and whatever the console says. @param {World} world @param {Vendor} vendor @param {string} sdk */
export async function tapped(world, vendor, sdk) {
  const phone = await phoneWithApp(world, { kind: { model: vendor.model, sdks: [sdk] } });
  const scene = { world, phone, push: pusher(world, phone, vendor) };
  await register(phone);
  await tappedWhileRunning(scene);
  await tappedWhenDead(scene);
}

/** Logs in, and checks what the registration is then. @param {Phone} phone */
export async function register(phone) {
  const { code, desc } = await logIn(phone);
  assert.equal(code, 0, desc);
  const { status, businessID, reported } = await registration(phone);
  const certificate = certificateOf(phone.options.model);
  assert.deepEqual([status, businessID, reported], ['registered', certificate.businessID, true]);
}

/** @param {Scene} scene whose user is logged in */
export async function tappedWhileRunning({ world, phone, push }) {
  await leave(world, phone);
  await push(1);
  await tap(world, phone);
  assert.deepEqual(await numbers(phone, 1), [1], 'in the background');

  await leave(world, phone);
  await push(2);
  await phone.foreground();
  await tap(world, phone);
  assert.deepEqual(await numbers(phone, 2), [1, 2], 'while the app is open');

  await leave(world, phone);
  await clickOpens(world, phone, { clickAction: 'intent', intent: PAGE });
  await push(3);
  await tap(world, phone);
  assert.deepEqual(await numbers(phone, 3), [1, 2, 3], 'a page in the app');
}

/** @param {Scene} scene after `tappedWhileRunning` */
export async function tappedWhenDead({ world, phone, push }) {
  await phone.kill();
  await phone.boot();
  await push(4);
  await phone.tap();
  assert.deepEqual(await numbers(phone, 1), [4], 'a page in the app that was dead');
  await register(phone);

  await phone.kill();
  await phone.boot();
  await clickOpens(world, phone, { clickAction: 'web', intent: 'https://example.com/' });
  await push(5);
  await phone.tap();
  await clickOpens(world, phone, { clickAction: 'openApp' });
  await push(6);
  await phone.tap();
  assert.deepEqual(await numbers(phone, 1), [6], 'the app that was dead; the web page was no tap');
}

/** Sends pushes with a number and waits until the shade shows each. @param {World} world @param {Phone} phone @param {Vendor} vendor */
export function pusher(world, phone, { options }) {
  const denny = sender(world);
  return async (/** @type {number} */ number) => {
    await (await denny).send('vinson', extOf('denny', number), options);
    assert.equal((await shadeWith(phone, 1)).length, 1, `push ${number} is shown`);
  };
}

/** A tap on a phone whose app runs. @param {World} world @param {Phone} phone */
async function tap(world, phone) {
  await phone.tap();
  await knownForeground(world, true);
}

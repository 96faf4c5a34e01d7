// @ts-check
import assert from 'node:assert/strict';
import { PUSH_KEYS } from '../story/cast.mjs';
import { SDKS } from '../story/sdks.mjs';
import { eventually } from '../story/wait.mjs';
import { addUser, extOf, fault, leave, pushCount, renewToken, reportsOf, sender } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { journey, part } from './journey.mjs';
import { logIn, phoneWithApp, registration, registrationAt, restart, shadeWith } from './phones.mjs';
import { pusher, register, tapped, tappedWhenDead, tappedWhileRunning } from './vendor-taps.mjs';

/** @typedef {import('node:test').TestContext} TestContext */
/** @typedef {import('../story/phone.mjs').Phone} Phone */
/** @typedef {import('../story/world.mjs').World} World */
/** @typedef {import('./vendor-taps.mjs').Vendor} Vendor */

/** What the IM service says of a token that it does not take. */
const DAMAGED = 6012;

/** What every vendor's phones must do, whichever version of its SDK an app links. @param {Vendor} vendor */
export function vendorJourneys(vendor) {
  const { vendor: name } = vendor.model;
  const [newest = '', ...older] = [...(SDKS[name] ?? [])].reverse();
  for (const sdk of older) {
    journey(`${name}: registered, pushed, and tapped in each form with ${sdk}`, (world) =>
      tapped(world, vendor, sdk),
    );
  }
  journey(`${name}: what a registration may meet, and taps in each form, with ${newest}`, (world, context) =>
    registeredAndTapped(world, context, vendor, newest),
  );
  journey(`${name}: not linked`, (world) => notLinked(world, vendor));
}

/** The same on one phone, which dies often enough for both. @param {World} world @param {TestContext} context @param {Vendor} vendor @param {string} sdk */
async function registeredAndTapped(world, context, vendor, sdk) {
  const phone = await phoneWithApp(world, { kind: { model: vendor.model, sdks: [sdk] } });
  await troubles(world, context, phone, vendor);
  const scene = { world, phone, push: pusher(world, phone, vendor) };
  await part(world, context, 'tapped while the app runs', async () => {
    await phone.foreground();
    await register(phone);
    await tappedWhileRunning(scene);
    await giveUp(world, phone);
  });
  await part(world, context, 'killed while it registers', () => killed(world, phone, vendor));
  await part(world, context, 'killed once it is registered, and tapped', () => tappedWhenDead(scene));
}

/** One phone, on which one thing after the other goes wrong. @param {World} world @param {TestContext} context @param {Vendor} vendor */
export async function registered(world, context, vendor) {
  const phone = await phoneWithApp(world, { kind: { model: vendor.model } });
  await troubles(world, context, phone, vendor);
  await part(world, context, 'killed at each step', async () => {
    await killed(world, phone, vendor);
    await restart(phone);
    assert.equal((await logIn(phone)).code, 0);
    await leave(world, phone);
    await pusher(world, phone, vendor)(1);
  });
}

/** @param {World} world @param {TestContext} context @param {Phone} phone @param {Vendor} vendor */
async function troubles(world, context, phone, vendor) {
  const { unsupported } = vendor;
  if (unsupported) {
    await part(world, context, 'not supported', () => notSupported(phone, unsupported));
  }
  await part(world, context, 'refused, silent, replaced, given up', () => troubled(world, phone, vendor));
}

/** @param {Phone} phone @param {import('../story/models.mjs').Features} unsupported */
async function notSupported(phone, unsupported) {
  const { features = {} } = phone.options.model;
  for (const [name, value] of Object.entries(unsupported)) {
    await phone.control('feature', { name, value: String(value) });
  }
  const { code, desc } = await logIn(phone);
  assert.equal(code, CODES.VendorNotSupported, desc);
  for (const name of Object.keys(unsupported)) {
    await phone.control('feature', { name, value: String(features[name] ?? true) });
  }
}

/** @param {World} world @param {Phone} phone @param {Vendor} vendor */
async function troubled(world, phone, { model, refusal, options }) {
  const { vendor } = model;

  await fault(world, 'refuse', { vendor, ...refusal, times: 1 });
  const refused = await logIn(phone);
  assert.equal(refused.code, CODES.VendorRefused, refused.desc);
  const { lastError } = await registration(phone);
  assert.equal(lastError.vendorError.vendor, vendor);
  assert.equal(lastError.vendorError.code, refusal.code);

  await fault(world, 'silent', { vendor });
  const silent = await phone.js('plugin', 'init', { ...PUSH_KEYS, register_timeout_ms: 1000 });
  assert.equal(silent.code, CODES.RegistrationTimeout, silent.desc);
  await fault(world, 'clear');

  const again = await phone.js('plugin', 'registerPush');
  assert.equal(again.code, 0, again.desc);
  const token = await renewToken(world, phone);
  await eventually(
    () => reportsOf(world, 'vinson', 1),
    (reports) => reports.at(-1).token === token,
  );
  assert.equal((await reportsOf(world, 'vinson', 1)).at(-1).token, token);

  await giveUp(world, phone);
  await leave(world, phone);
  await (await sender(world)).send('vinson', extOf('denny'), options);
  assert.equal(await pushCount(world), 0);
}

/** Push is turned off, and the vendor knows it, where a phone tells it: what it hears after that is another registration. @param {World} world @param {Phone} phone */
async function giveUp(world, phone) {
  const isTold = phone.options.model.os === 'android';
  const forgotten = isTold && world.cloud.hears(/forgets the token/);
  const { code, desc } = await phone.js('plugin', 'unRegisterPush');
  assert.equal(code, 0, desc);
  await forgotten;
}

/** At each step before its token is accepted. @param {World} world @param {Phone} phone @param {Vendor} vendor */
async function killed(world, phone, vendor) {
  const { length: before } = await reportsOf(world, 'vinson', 0);

  await fault(world, 'silent', { vendor: vendor.model.vendor });
  void logIn(phone).catch(() => {});
  assert.equal((await registrationAt(phone, 'registering')).status, 'registering');
  await restart(phone);
  await fault(world, 'clear');

  await fault(world, 'refuseReports', { code: DAMAGED });
  void logIn(phone).catch(() => {});
  assert.equal((await reportsOf(world, 'vinson', before + 1)).at(-1).code, DAMAGED);
  await restart(phone);
  await fault(world, 'clear');

  assert.equal((await logIn(phone)).code, 0);
  const since = (await reportsOf(world, 'vinson', before + 2)).slice(before);
  const accepted = since.filter(({ code }) => code === 0);
  assert.equal(accepted.length, 1);
}

/** @param {World} world @param {Vendor} vendor */
async function notLinked(world, { model }) {
  const phone = await phoneWithApp(world, { kind: { model, sdks: [] } });
  const { code, desc } = await logIn(phone);
  assert.equal(code, CODES.VendorNotLinked, desc);
}

/** The next user gets the token, the first one no push any more. @param {World} world @param {Phone} phone that is registered for vinson */
export async function nextUser(world, phone) {
  const [pushes, { length: shown }] = [await pushCount(world), await phone.shade()];
  await phone.js('logOut');
  await addUser(world, 'lynx');
  await logIn(phone, { user: 'lynx' });
  const first = (await reportsOf(world, 'vinson', 1)).at(-1);
  const [second] = await reportsOf(world, 'lynx', 1);
  assert.equal(second.token, first.token);
  await phone.foreground();
  await leave(world, phone, 'lynx');
  const denny = await sender(world);
  await denny.send('vinson', extOf('denny'));
  await denny.send('lynx', extOf('denny'));
  assert.equal((await shadeWith(phone, shown + 1)).length, shown + 1);
  assert.equal(await pushCount(world), pushes + 1);
}

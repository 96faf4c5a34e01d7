// @ts-check
import assert from 'node:assert/strict';
import { APP, account, certificateOf, PUSH_KEYS } from '../story/cast.mjs';
import { MODELS } from '../story/models.mjs';
import { SDKS } from '../story/sdks.mjs';
import { eventually } from '../story/wait.mjs';
import {
  extOf,
  journey,
  numberOf,
  openedChats,
  phoneWithApp,
  pushCount,
  registration,
  reportsOf,
  sender,
  shadeWith,
} from './journey.mjs';

/** @typedef {import('../story/phone.mjs').Phone} Phone */
/** @typedef {import('../story/world.mjs').World} World */
/**
 * @typedef {{ model: string, refusal: { code: number, reason: string }, options?: object, unsupported?: import('../story/models.mjs').Features }} Vendor
 *   `model` is the phone's, `refusal` what the vendor's SDK says then, `options` what a sender sets for this vendor,
 *   `unsupported` the features of a phone that the vendor does not support.
 */

const NOT_LINKED = 880003;
const NOT_SUPPORTED = 880004;
const REFUSED = 800005;
const TIMED_OUT = 800008;

/** The page in the app that a console may name. */
const PAGE =
  'intent://com.timpush/detail#Intent;scheme=pushscheme;launchFlags=0x4000000;component=com.timpush.example/com.timpush.tap.TapActivity;end';

/** What every vendor's phones must do, whichever version of its SDK an app links. @param {Vendor} vendor */
export function vendorJourneys(vendor) {
  const { vendor: name } = modelOf(vendor);
  for (const sdk of SDKS[name] ?? []) {
    journey(`${name}: registered, pushed, and tapped in each form with ${sdk}`, (world) =>
      tapped(world, vendor, sdk),
    );
  }
  journey(`${name}: refused, silent, replaced, given up`, (world) => troubled(world, vendor));
  journey(`${name}: killed at each step of the registration`, (world) => killed(world, vendor));
  journey(`${name}: not linked, not supported`, (world) => missing(world, vendor));
}

/** @param {Vendor} vendor */
function modelOf({ model }) {
  return /** @type {import('../story/models.mjs').Model} */ (MODELS[model]);
}

/** @param {World} world @param {Vendor} vendor @param {string} sdk */
async function tapped(world, vendor, sdk) {
  const phone = await registeredPhone(world, vendor, sdk);
  const scene = { world, phone, vendor, push: pusher(world, phone, vendor) };
  await tappedWhileRunning(scene);
  await tappedWhenDead(scene);
}

/** @param {World} world @param {Vendor} vendor @param {string} sdk */
async function registeredPhone(world, vendor, sdk) {
  const model = modelOf(vendor);
  const phone = await phoneWithApp(world, { kind: { model, sdks: [sdk] } });
  const { code, desc } = await logIn(phone);
  assert.equal(code, 0, desc);
  const { status, businessID, reported } = await registration(phone);
  assert.deepEqual([status, businessID, reported], ['registered', certificateOf(model).businessID, true]);
  return phone;
}

/** @typedef {{ world: World, phone: Phone, vendor: Vendor, push: (number: number) => Promise<void> }} Scene */

/** @param {Scene} scene */
async function tappedWhileRunning({ world, phone, vendor, push }) {
  await toBackground(world, phone);
  await push(1);
  await tap(world, phone);
  assert.deepEqual(await numbers(phone, 1), [1], 'in the background');

  await toBackground(world, phone);
  await push(2);
  await phone.foreground();
  await tap(world, phone);
  assert.deepEqual(await numbers(phone, 2), [1, 2], 'while the app is open');

  await toBackground(world, phone);
  await clickOpens(world, vendor, 'intent', PAGE);
  await push(3);
  await tap(world, phone);
  assert.deepEqual(await numbers(phone, 3), [1, 2, 3], 'a page in the app');
}

/** @param {Scene} scene */
async function tappedWhenDead({ world, phone, vendor, push }) {
  await phone.kill();
  await phone.boot();
  await push(4);
  await phone.tap();
  assert.deepEqual(await numbers(phone, 1), [4], 'a page in the app that was dead');

  await phone.kill();
  await phone.boot();
  await clickOpens(world, vendor, 'web', 'https://example.com/');
  await push(5);
  await phone.tap();
  await clickOpens(world, vendor, 'openApp');
  await push(6);
  await phone.tap();
  assert.deepEqual(await numbers(phone, 1), [6], 'the app that was dead; the web page was no tap');
}

/** What the vendor's console says that a tap opens. @param {World} world @param {Vendor} vendor @param {'openApp' | 'intent' | 'web'} clickAction @param {string} [intent] */
function clickOpens(world, vendor, clickAction, intent) {
  return world.cloud.do('addCertificate', { ...certificateOf(modelOf(vendor)), clickAction, intent });
}

/** @param {World} world @param {Vendor} vendor */
async function troubled(world, vendor) {
  const model = modelOf(vendor);
  const { vendor: name } = model;
  const phone = await phoneWithApp(world, { kind: { model } });

  await world.cloud.do('fault', { what: 'refuse', vendor: name, ...vendor.refusal, times: 1 });
  const refused = await logIn(phone);
  assert.equal(refused.code, REFUSED, refused.desc);
  const { lastError } = await registration(phone);
  assert.equal(lastError.vendorError.vendor, name);
  assert.equal(lastError.vendorError.code, vendor.refusal.code);

  await world.cloud.do('fault', { what: 'silent', vendor: name });
  const silent = await phone.js('plugin', 'init', { ...PUSH_KEYS, register_timeout_ms: 1000 });
  assert.equal(silent.code, TIMED_OUT, silent.desc);
  await world.cloud.do('fault', { what: 'clear' });

  const again = await phone.js('plugin', 'registerPush');
  assert.equal(again.code, 0, again.desc);
  const at = { vendor: name, device: phone.options.device, package: APP };
  const { token } = await world.cloud.do('renewToken', at);
  await eventually(
    () => reportsOf(world, 'vinson', 1),
    (reports) => reports.at(-1).token === token,
  );
  assert.equal((await reportsOf(world, 'vinson', 1)).at(-1).token, token);

  const gone = await phone.js('plugin', 'unRegisterPush');
  assert.equal(gone.code, 0, gone.desc);
  await toBackground(world, phone);
  await (await sender(world)).send('vinson', extOf('denny'), vendor.options);
  assert.equal(await pushCount(world), 0);
}

/** @param {World} world @param {Vendor} vendor */
async function killed(world, vendor) {
  const model = modelOf(vendor);
  const phone = await phoneWithApp(world, { kind: { model } });

  await world.cloud.do('fault', { what: 'silent', vendor: model.vendor });
  void logIn(phone).catch(() => {});
  await eventually(
    () => registration(phone),
    ({ status }) => status === 'registering',
  );
  await restart(phone);
  await world.cloud.do('fault', { what: 'clear' });

  await world.cloud.do('fault', { what: 'refuseReports', code: 6012 });
  void logIn(phone).catch(() => {});
  await reportsOf(world, 'vinson', 1);
  await restart(phone);
  await world.cloud.do('fault', { what: 'clear' });

  assert.equal((await logIn(phone)).code, 0);
  const accepted = (await reportsOf(world, 'vinson', 2)).filter(({ code }) => code === 0);
  assert.equal(accepted.length, 1);
  await restart(phone);

  assert.equal((await logIn(phone)).code, 0);
  await toBackground(world, phone);
  await pusher(world, phone, vendor)(1);
}

/** @param {World} world @param {Vendor} vendor */
async function missing(world, vendor) {
  const model = modelOf(vendor);
  const without = await phoneWithApp(world, { kind: { model, sdks: [] } });
  const absent = await logIn(without);
  assert.equal(absent.code, NOT_LINKED, absent.desc);
  await without.kill();
  if (vendor.unsupported) {
    const kind = { model, features: vendor.unsupported };
    const other = await phoneWithApp(world, { owner: 'denny', kind });
    const unsupported = await logIn(other, 'denny');
    assert.equal(unsupported.code, NOT_SUPPORTED, unsupported.desc);
  }
}

/** @param {Phone} phone @param {string} [user] */
function logIn(phone, user = 'vinson') {
  return phone.js('logIn', account(user), PUSH_KEYS);
}

/** @param {Phone} phone */
async function restart(phone) {
  await phone.kill();
  await phone.boot();
  await phone.launch();
}

/** Sends pushes with a number and waits until the shade shows each. @param {World} world @param {Phone} phone @param {Vendor} vendor */
function pusher(world, phone, { options }) {
  const denny = sender(world);
  return async (/** @type {number} */ number) => {
    await (await denny).send('vinson', extOf('denny', number), options);
    assert.equal((await shadeWith(phone, 1)).length, 1, `push ${number} is shown`);
  };
}

/** @param {World} world @param {Phone} phone */
async function toBackground(world, phone) {
  await phone.background();
  await knownForeground(world, false);
}

/** A tap on a phone whose app runs. @param {World} world @param {Phone} phone */
async function tap(world, phone) {
  await phone.tap();
  await knownForeground(world, true);
}

/** Waits until the cloud knows where vinson's app is. @param {World} world @param {boolean} expected */
function knownForeground(world, expected) {
  return eventually(
    () => world.cloud.state(),
    ({ logins }) => logins.some(({ user, foreground }) => user === 'vinson' && foreground === expected),
  );
}

/** The numbers of the taps since the app started, once there are so many. @param {Phone} phone @param {number} count */
async function numbers(phone, count) {
  const opened = await openedChats(phone, count);
  return opened.map(({ tap }) => numberOf(tap));
}

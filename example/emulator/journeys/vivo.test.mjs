// @ts-check
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { APP, account, CERTIFICATES, PUSH_KEYS } from '../story/cast.mjs';
import { MODELS } from '../story/models.mjs';
import { SDKS } from '../story/sdks.mjs';
import { eventually } from '../story/wait.mjs';
import {
  extOf,
  journey,
  openedChats,
  pushCount,
  registration,
  reportsOf,
  sender,
  shadeWith,
} from './journey.mjs';

const REFUSED = 800005;
const TIMED_OUT = 800008;
const NOT_LINKED = 880003;
const NOT_SUPPORTED = 880004;
const WRONG_PACKAGE = 10003;
const QUIET_MS = 1000;
const SILENT_APP = { __launch: { listen: false } };
const IN_APP_PAGE =
  'intent://com.timpush/detail#Intent;scheme=pushscheme;launchFlags=0x4000000;' +
  `component=${APP}/com.timpush.tap.TapActivity;end`;

const [EARLIER_SDK = '', CURRENT_SDK = ''] = SDKS.vivo ?? [];

/** @typedef {import('../story/world.mjs').World} World */
/** @typedef {import('../story/phone.mjs').Phone} Phone */

/** vinson's phone with its app started. @param {World} world @param {Parameters<World['phone']>[1]} kind */
async function started(world, kind) {
  const phone = world.phone('vinson', kind);
  await phone.boot();
  await phone.permission(true);
  await phone.launch();
  return phone;
}

/** @param {Phone} phone @param {object} [more] for `init` */
function logIn(phone, more) {
  return phone.js('logIn', account('vinson'), { ...PUSH_KEYS, ...more });
}

/** The console's click action from now on. @param {World} world @param {object} click */
function setClick(world, click) {
  return world.cloud.do('addCertificate', { ...CERTIFICATES.vivo, ...click });
}

/** A push, tapped while the app runs in the background. @param {Phone} phone @param {{ send: Function }} from @param {number} number */
async function pushAndTap(phone, from, number) {
  await phone.background();
  await from.send('vinson', extOf('denny', number));
  await shadeWith(phone, 1);
  await phone.tap();
}

/** The numbers in the taps' ext, once there are so many and no more come. @param {Phone} phone @param {number} count */
async function tapped(phone, count) {
  await openedChats(phone, count);
  await sleep(QUIET_MS);
  const taps = await phone.js('taps');
  return taps.map((/** @type {{ ext: string }} */ { ext }) => JSON.parse(ext).number);
}

/** Registers, gets another registration ID, and gives both up again at the end of `between`. */
async function lifeOf(
  /** @type {World} */ world,
  /** @type {Phone} */ phone,
  /** @type {() => Promise<void>} */ between,
) {
  const { code, desc } = await logIn(phone);
  assert.equal(code, 0, desc);
  const { vendor, businessID } = await registration(phone);
  assert.deepEqual({ vendor, businessID }, { vendor: 'vivo', businessID: CERTIFICATES.vivo.businessID });
  const at = { vendor: 'vivo', device: phone.options.device, package: APP };
  const { token } = await world.cloud.do('renewToken', at);
  const reports = await reportsOf(world, 'vinson', 2);
  assert.equal(
    reports.length,
    2,
    'each registration ID is reported once, though SDK and receiver both tell it',
  );
  assert.equal(reports.at(-1)?.token, token);
  await between();
  assert.equal((await phone.js('plugin', 'unRegisterPush')).code, 0);
  const later = await eventually(
    () => world.cloud.do('renewToken', at),
    ({ token }) => Boolean(token),
  );
  assert.notEqual(later.token, token);
}

/** The app is killed, pushed to, and started by a tap; killed again before JavaScript listens. @param {Phone} phone @param {{ send: Function }} from @param {number} number */
async function tapTheDead(phone, from, number) {
  await phone.kill();
  await from.send('vinson', extOf('denny', number));
  await phone.boot();
  await shadeWith(phone, 1);
  await phone.tap(0, { globals: SILENT_APP });
  await phone.kill();
  await phone.boot();
  await phone.launch();
  assert.deepEqual(await tapped(phone, 1), [number]);
}

journey('vivo push 2.9.0.0 registers; SDK and receiver bring a tap once', async (world) => {
  const phone = await started(world, { model: MODELS.vivo, sdks: withSdk(EARLIER_SDK) });
  await lifeOf(world, phone, async () => {
    const denny = await sender(world);
    await pushAndTap(phone, denny, 1);
    assert.deepEqual(await tapped(phone, 1), [1]);
    await setClick(world, { clickAction: 'intent', intent: IN_APP_PAGE });
    await pushAndTap(phone, denny, 2);
    assert.deepEqual(await tapped(phone, 2), [1, 2]);
    await tapTheDead(phone, denny, 3);
    assert.equal((await logIn(phone)).code, 0);
  });
});

journey('vivo push 4.0.6.0 registers on iQOO; taps come by the opened activity', async (world) => {
  const phone = await started(world, { model: MODELS.iqoo, sdks: withSdk(CURRENT_SDK) });
  await lifeOf(world, phone, async () => {
    const denny = await sender(world);
    await pushAndTap(phone, denny, 1);
    assert.deepEqual(await tapped(phone, 1), [1]);
    await setClick(world, { clickAction: 'intent', intent: IN_APP_PAGE });
    await pushAndTap(phone, denny, 2);
    assert.deepEqual(await tapped(phone, 2), [1, 2]);
    await setClick(world, { clickAction: 'web', intent: 'https://example.com/' });
    await pushAndTap(phone, denny, 3);
    assert.deepEqual(await tapped(phone, 2), [1, 2]);
    await setClick(world, {});
    await tapTheDead(phone, denny, 4);
    assert.equal((await logIn(phone)).code, 0);
  });
});

journey('what vivo refuses, or does not answer, comes with what to do', async (world) => {
  const phone = await started(world, { model: MODELS.vivo, sdks: withSdk(CURRENT_SDK) });
  await world.cloud.do('fault', { what: 'refuse', vendor: 'vivo', code: WRONG_PACKAGE, times: 1 });
  const refused = await logIn(phone);
  assert.equal(refused.code, REFUSED);
  assert.match(refused.desc, /10003.*VIVO_APPID/);
  assert.equal((await registration(phone)).lastError.vendorError.code, WRONG_PACKAGE);
  await world.cloud.do('fault', { what: 'silent', vendor: 'vivo' });
  assert.equal((await logIn(phone, { register_timeout_ms: 500 })).code, TIMED_OUT);
  await phone.kill();
  await world.cloud.do('fault', { what: 'clear' });
  await phone.boot();
  await phone.launch();
  assert.equal((await logIn(phone)).code, 0);
  await world.cloud.do('fault', { what: 'quota', vendor: 'vivo' });
  await phone.background();
  await (await sender(world)).send('vinson', extOf('denny'));
  await sleep(QUIET_MS);
  assert.equal(await pushCount(world), 1);
  assert.deepEqual(await phone.shade(), []);
});

journey('a vivo phone without vivo push, and one whose app links no SDK of vivo', async (world) => {
  const old = await started(world, {
    model: MODELS.vivo,
    sdks: withSdk(CURRENT_SDK),
    features: { push: false },
  });
  const unsupported = await logIn(old);
  assert.equal(unsupported.code, NOT_SUPPORTED, unsupported.desc);
  await old.kill();
  const without = await started(world, { model: MODELS.vivo, sdks: ['standin-mipush'] });
  const unlinked = await logIn(without);
  assert.equal(unlinked.code, NOT_LINKED, unlinked.desc);
});
function withSdk(sdk) {
  return ['standin-mipush', 'standin-heytap-3', sdk];
}

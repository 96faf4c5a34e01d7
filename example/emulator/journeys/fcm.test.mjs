// @ts-check
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { CERTIFICATES, PUSH_KEYS } from '../story/cast.mjs';
import { MODELS } from '../story/models.mjs';
import { newestSdks, SDKS } from '../story/sdks.mjs';
import { extOf, fault, leave, reportsOf, sender } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { journey } from './journey.mjs';
import { logIn, phoneWithApp, registration, SILENT_APP } from './phones.mjs';
import { receivedOf, receivesInForeground, revokedOf, textsInShade } from './receiving.mjs';
import { vendorJourneys } from './vendor-journeys.mjs';

const XIAOMI_KEY = /^mi_/;
const QUIET_MS = 500;

const { businessID } = CERTIFICATES.fcm;

/** @typedef {import('../story/world.mjs').World} World */
/** @typedef {import('../story/phone.mjs').Phone} Phone */

vendorJourneys({
  model: MODELS.pixel,
  refusal: { code: -1, reason: 'TOO_MANY_REGISTRATIONS' },
});

/** That the phone is registered with FCM and its token is reported. @param {World} world @param {Phone} phone */
async function assertRegistered(world, phone) {
  const { status, vendor } = await registration(phone);
  assert.deepEqual({ status, vendor }, { status: 'registered', vendor: 'fcm' });
  assert.equal((await reportsOf(world, 'vinson', 1)).at(-1).businessID, businessID);
}

journey('FCM: a phone without Play services', async (world) => {
  const phone = await phoneWithApp(world, { kind: { model: MODELS.pixel, features: { play: false } } });
  const { code, desc } = await logIn(phone);
  assert.equal(code, CODES.VendorNotSupported, desc);
});

journey('FCM: a phone in mainland China, and with a VPN', async (world) => {
  const kind = { model: MODELS.samsung, features: { region: 'cn' } };
  const phone = await phoneWithApp(world, { kind });
  const refused = await logIn(phone);
  assert.equal(refused.code, CODES.VendorRefused);
  assert.match(refused.desc, /SERVICE_NOT_AVAILABLE.*mainland China/);

  await fault(world, 'vpn', { vendor: 'fcm' });
  assert.equal((await phone.js('plugin', 'registerPush')).code, 0);
  await assertRegistered(world, phone);
});

journey('FCM: an app of 26 that uses installation IDs hears of its own by the service', async (world) => {
  const sdks = (SDKS.fcm ?? []).slice(-1);
  const kind = { model: MODELS.pixel, sdks, features: { installationIds: true } };
  const phone = await phoneWithApp(world, { kind });
  assert.equal((await logIn(phone)).code, 0);
  await assertRegistered(world, phone);
});

journey('FCM: in place of Xiaomi, which is not configured; then forced', async (world) => {
  const phone = await phoneWithApp(world, { kind: { model: MODELS.redmi, features: { play: true } } });
  const others = Object.entries(PUSH_KEYS).filter(([key]) => !XIAOMI_KEY.test(key));
  assert.equal((await logIn(phone, { keys: Object.fromEntries(others) })).code, 0);
  await assertRegistered(world, phone);

  assert.equal((await phone.js('plugin', 'init', PUSH_KEYS)).code, 0);
  assert.equal((await registration(phone)).vendor, 'xiaomi');
  assert.equal((await phone.js('plugin', 'forceUseFCMPushChannel', true)).code, 0);
  assert.equal((await phone.js('plugin', 'init', PUSH_KEYS)).code, 0);
  await assertRegistered(world, phone);
});

/** What the sender sets for a data message. @param {number} number */
function dataExt(number) {
  return JSON.stringify({ ...JSON.parse(extOf('denny', number)), timPushFeatures: { fcmPushType: 0 } });
}

/** Data messages are shown by the app, also by one that was dead, and leave with their message. @param {World} world @param {Phone} phone */
async function showsDataMessages(world, phone) {
  const denny = await sender(world);
  await leave(world, phone);
  const { data } = await denny.send('vinson', dataExt(3));
  assert.deepEqual(await textsInShade(phone, 1), ['message 1']);
  assert.equal((await receivedOf(phone, 3))[2].messageID, data.msgID);
  assert.equal((await denny.revoke(data.msgID)).code, 0);
  assert.deepEqual(await textsInShade(phone, 0), []);
  assert.deepEqual(await revokedOf(phone), [data.msgID]);

  await phone.kill();
  await phone.boot();
  await denny.send('vinson', dataExt(4));
  await textsInShade(phone, 1);
  await phone.tap(0, { globals: SILENT_APP });
  const { data: tap } = await phone.js('plugin', 'getInitialNotification');
  assert.equal(tap.ext, dataExt(4));
  await phone.js('listen');
  await sleep(QUIET_MS);
  assert.deepEqual(await phone.js('taps'), [], 'the one tap has been taken');
}

journey(
  'FCM: in place of Huawei, in an app without HMS, which shows what Google leaves to it',
  async (world) => {
    const sdks = newestSdks().filter((sdk) => !sdk.startsWith('standin-hms'));
    const kind = { model: MODELS.huawei, sdks, features: { play: true } };
    const phone = await phoneWithApp(world, { kind });
    assert.equal((await logIn(phone)).code, 0);
    await assertRegistered(world, phone);
    await receivesInForeground(world, phone);
    await showsDataMessages(world, phone);
  },
);

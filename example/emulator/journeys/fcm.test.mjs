// @ts-check
import assert from 'node:assert/strict';
import { CERTIFICATES, PUSH_KEYS } from '../story/cast.mjs';
import { MODELS } from '../story/models.mjs';
import { newestSdks, SDKS } from '../story/sdks.mjs';
import { fault, reportsOf } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { journey } from './journey.mjs';
import { logIn, phoneWithApp, registration } from './phones.mjs';
import { vendorJourneys } from './vendor-journeys.mjs';

const XIAOMI_KEY = /^mi_/;

const { businessID } = CERTIFICATES.fcm;

/** @typedef {import('../story/world.mjs').World} World */
/** @typedef {import('../story/phone.mjs').Phone} Phone */

vendorJourneys({
  model: MODELS.pixel,
  refusal: { code: -1, reason: 'TOO_MANY_REGISTRATIONS' },
  unsupported: { play: false },
});

/** That the phone is registered with FCM and its token is reported. @param {World} world @param {Phone} phone */
async function assertRegistered(world, phone) {
  const { status, vendor } = await registration(phone);
  assert.deepEqual({ status, vendor }, { status: 'registered', vendor: 'fcm' });
  assert.equal((await reportsOf(world, 'vinson', 1)).at(-1).businessID, businessID);
}

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

journey('FCM: in place of Huawei, in an app without HMS', async (world) => {
  const sdks = newestSdks().filter((sdk) => !sdk.startsWith('standin-hms'));
  const kind = { model: MODELS.huawei, sdks, features: { play: true } };
  const phone = await phoneWithApp(world, { kind });
  assert.equal((await logIn(phone)).code, 0);
  await assertRegistered(world, phone);
});

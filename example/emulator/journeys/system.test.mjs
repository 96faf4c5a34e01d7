// @ts-check
import assert from 'node:assert/strict';
import { extOf, sender } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { journey } from './journey.mjs';
import { logIn, phoneWithApp, registrationAt, shadeWith } from './phones.mjs';

/** @typedef {import('../story/phone.mjs').Phone} Phone */

const CHANNEL = { channelId: 'chat', channelName: 'Messages' };

/** The app links Xiaomi's SDK alone. @param {Phone} phone */
async function forcesFcmInVain(phone) {
  await phone.js('plugin', 'forceUseFCMPushChannel', true);
  const { code, desc } = await logIn(phone);
  assert.equal(code, CODES.VendorNotLinked, desc);
  assert.match(desc, /forceUseFCMPushChannel\(false\)/);
  assert.equal((await phone.js('plugin', 'forceUseFCMPushChannel', false)).code, 0);
  const { vendor } = await registrationAt(phone, 'registered');
  assert.equal(vendor, 'xiaomi');
}

/** @param {import('../story/world.mjs').World} world @param {Phone} phone */
async function clearsItsShade(world, phone) {
  await phone.background();
  await (await sender(world)).send('vinson', extOf('denny'));
  await shadeWith(phone, 1);
  assert.equal((await phone.js('plugin', 'clearAllNotification')).code, 0);
  assert.deepEqual(await phone.shade(), []);
  await phone.foreground();
}

/** @param {Phone} phone */
async function hasNoBadgeButChannels(phone) {
  assert.equal((await phone.js('plugin', 'setBadgeNum', 3)).code, CODES.NotSupported);
  assert.equal((await phone.js('plugin', 'createNotificationChannel', CHANNEL)).code, 0);
  const { code, desc } = await phone.js('plugin', 'createNotificationChannel', { channelName: 'Messages' });
  assert.equal(code, CODES.InvalidParameter);
  assert.match(desc, /channelId/);
}

/** Android's dialog covers the app until the user has answered. @param {Phone} phone @param {boolean} granted */
async function asksItsUser(phone, granted) {
  await phone.permission(false);
  const asked = phone.js('plugin', 'requireNotificationPermission');
  await phone.background();
  await phone.permission(granted);
  await phone.foreground();
  const { code, data } = await asked;
  assert.deepEqual({ code, data }, { code: granted ? 0 : CODES.PermissionDenied, data: granted });
}

journey('a phone is asked for FCM, its shade, a badge, a channel and the permission', async (world) => {
  const phone = await phoneWithApp(world, { kind: { sdks: ['standin-mipush'] } });
  await forcesFcmInVain(phone);
  await clearsItsShade(world, phone);
  await hasNoBadgeButChannels(phone);
  await asksItsUser(phone, false);
  await asksItsUser(phone, true);
});

// @ts-check
import assert from 'node:assert/strict';
import { account, PUSH_KEYS } from '../story/cast.mjs';
import { eventually } from '../story/wait.mjs';
import { extOf, journey, phoneWithApp, registration, sender, shadeWith } from './journey.mjs';

/** @typedef {import('../story/phone.mjs').Phone} Phone */

const INVALID_PARAMETER = 6017;
const PERMISSION_DENIED = 800016;
const NOT_LINKED = 880003;
const NOT_SUPPORTED = 880007;
const CHANNEL = { channelId: 'chat', channelName: 'Messages' };

/** The app links Xiaomi's SDK alone. @param {Phone} phone */
async function forcesFcmInVain(phone) {
  await phone.js('plugin', 'forceUseFCMPushChannel', true);
  const { code, desc } = await phone.js('logIn', account('vinson'), PUSH_KEYS);
  assert.equal(code, NOT_LINKED, desc);
  assert.match(desc, /forceUseFCMPushChannel\(false\)/);
  assert.equal((await phone.js('plugin', 'forceUseFCMPushChannel', false)).code, 0);
  const { vendor } = await eventually(
    () => registration(phone),
    ({ status }) => status === 'registered',
  );
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
  assert.equal((await phone.js('plugin', 'setBadgeNum', 3)).code, NOT_SUPPORTED);
  assert.equal((await phone.js('plugin', 'createNotificationChannel', CHANNEL)).code, 0);
  const { code, desc } = await phone.js('plugin', 'createNotificationChannel', { channelName: 'Messages' });
  assert.equal(code, INVALID_PARAMETER);
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
  assert.deepEqual({ code, data }, { code: granted ? 0 : PERMISSION_DENIED, data: granted });
}

journey('a phone is asked for FCM, its shade, a badge, a channel and the permission', async (world) => {
  const phone = await phoneWithApp(world, { kind: { sdks: ['standin-mipush'] } });
  await forcesFcmInVain(phone);
  await clearsItsShade(world, phone);
  await hasNoBadgeButChannels(phone);
  await asksItsUser(phone, false);
  await asksItsUser(phone, true);
});

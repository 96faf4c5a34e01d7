// @ts-check
import assert from 'node:assert/strict';
import { clickOpens, consolePush, extOf, knownForeground, leave, sender } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { journey } from './journey.mjs';
import { asked, logIn, phoneWithApp, registrationAt, shadeWith } from './phones.mjs';
import { receivesInForeground, revokedOf, textsInShade } from './receiving.mjs';

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
async function showsWhatMiuiLeavesToIt(world, phone) {
  await clickOpens(world, phone, { foregroundShow: false });
  await consolePush(world, 3);
  assert.equal((await shadeWith(phone, 1))[0]?.vendor, 'app');
  assert.deepEqual(await textsInShade(phone, 1), ['push 3']);
  assert.equal((await phone.js('plugin', 'clearAllNotification')).code, 0);
}

/** By MiPush, which withdraws what its phones show. @param {import('../story/world.mjs').World} world @param {Phone} phone */
async function losesWhatIsTakenBack(world, phone) {
  await leave(world, phone);
  const denny = await sender(world);
  const { data } = await denny.send('vinson', extOf('denny'));
  await shadeWith(phone, 1);
  assert.equal((await denny.revoke(data.msgID)).code, 0);
  assert.deepEqual(await textsInShade(phone, 0), []);
  assert.deepEqual(await revokedOf(phone), [data.msgID]);
  await phone.foreground();
}

/** @param {import('../story/world.mjs').World} world @param {Phone} phone */
async function clearsItsShade(world, phone) {
  await leave(world, phone);
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

/** @param {Phone} phone @param {boolean} granted */
async function asksItsUser(phone, granted) {
  await phone.permission(false);
  const { code, data } = await asked(phone, () => phone.permission(granted));
  assert.deepEqual({ code, data }, { code: granted ? 0 : CODES.PermissionDenied, data: granted });
}

/** Its last badge is 3. @param {import('../story/world.mjs').World} world @param {Phone} phone */
async function tellsWhereItIs(world, phone) {
  await phone.background();
  assert.equal((await knownForeground(world, false)).unread, 3);
  await phone.foreground();
  await knownForeground(world, true);
  await phone.js('plugin', 'disableAutoAppState', true);
  assert.equal((await phone.js('plugin', 'doBackground', 7)).code, 0);
  await phone.background();
  await phone.foreground();
  assert.equal((await knownForeground(world, false)).unread, 7);
  assert.equal((await phone.js('plugin', 'doForeground')).code, 0);
  await knownForeground(world, true);
  assert.equal((await phone.js('plugin', 'disableAutoAppState', false)).code, 0);
}

journey(
  'a phone is asked for FCM, pushes in the foreground, its shade, a badge, a channel, where it is and the permission',
  async (world) => {
    const phone = await phoneWithApp(world, { kind: { sdks: ['standin-mipush'] } });
    await forcesFcmInVain(phone);
    await receivesInForeground(world, phone);
    await showsWhatMiuiLeavesToIt(world, phone);
    await losesWhatIsTakenBack(world, phone);
    await clearsItsShade(world, phone);
    await hasNoBadgeButChannels(phone);
    await tellsWhereItIs(world, phone);
    await asksItsUser(phone, false);
    await asksItsUser(phone, true);
  },
);

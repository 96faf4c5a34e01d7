// @ts-check
import assert from 'node:assert/strict';
import { MODELS } from '../story/models.mjs';
import { eventually } from '../story/wait.mjs';
import { extOf, knownForeground, leave, sender } from './cloud-side.mjs';
import { CODES } from './codes.mjs';
import { badgeOf, pushed, registeredIPhone, sent } from './iphones.mjs';
import { journey } from './journey.mjs';
import { logIn, numbers, registration, shadeWith } from './phones.mjs';
import { receivedOf, receivesInForeground, revokedOf, textsInShade } from './receiving.mjs';

/** @typedef {import('../story/phone.mjs').Phone} Phone */

/** Whose app may be woken by a push. */
const WAKING = { info: { UIBackgroundModes: ['remote-notification'] } };

journey('iPhone: sound, badge, level and ext come as they were sent', async (world) => {
  const phone = await registeredIPhone(world);
  const options = {
    title: 'Denny',
    desc: 'dinner',
    iOSSound: 'ring.caf',
    iOSInterruptionLevel: 'time-sensitive',
  };
  const { title, text, sound, badge, interruptionLevel } = await pushed(world, phone, options);
  assert.deepEqual(
    [title, text, sound, interruptionLevel],
    ['Denny', 'dinner', 'ring.caf', 'time-sensitive'],
  );
  assert.equal(await badgeOf(phone), badge);
  await phone.tap();
  assert.deepEqual(await numbers(phone, 1), [1]);

  const quiet = await pushed(world, phone, { iOSSound: 'push.no_sound', ignoreIOSBadge: true }, 2);
  assert.deepEqual([quiet.sound, quiet.badge], [undefined, undefined]);
});

journey(
  'iPhone: nothing is shown before its user has been asked, and again when Settings permit it',
  async (world) => {
    const phone = world.phone('vinson', { model: MODELS.iphone });
    await phone.boot();
    await phone.permission(false);
    await phone.launch();
    assert.equal((await logIn(phone)).code, 0);
    assert.deepEqual(await permissionWarnings(phone), ['notificationsOff']);
    const { code, data } = await phone.js('askPermission');
    assert.deepEqual({ code, data }, { code: CODES.PermissionDenied, data: false });

    await leave(world, phone);
    const dropped = phone.hears(/a push is not shown/);
    await (await sender(world)).send('vinson', extOf('denny'));
    await dropped;
    await phone.permission(true);
    await phone.foreground();
    assert.deepEqual(await phone.shade(), []);
    assert.deepEqual(await warningsOnce(phone, []), []);
    assert.equal((await pushed(world, phone)).text, 'message 1');
  },
);

journey('iPhone: a provisional permission asks nobody and shows quietly', async (world) => {
  const phone = world.phone('vinson', { model: MODELS.iphone });
  await phone.boot();
  await phone.launch();
  const { code, data } = await phone.js('plugin', 'requireNotificationPermission', { provisional: true });
  assert.deepEqual({ code, data }, { code: 0, data: true });
  assert.equal((await logIn(phone)).code, 0);
  const { text, sound } = await pushed(world, phone);
  assert.deepEqual([text, sound], ['message 1', undefined]);
});

journey('iPhone: pushes in the foreground, taken back, and its shade cleared', async (world) => {
  const phone = await registeredIPhone(world);
  await receivesInForeground(world, phone);

  await leave(world, phone);
  const denny = await sender(world);
  const { data } = await denny.send('vinson', extOf('denny'));
  await shadeWith(phone, 1);
  assert.equal((await denny.revoke(data.msgID)).code, 0);
  assert.deepEqual(await textsInShade(phone, 0), []);
  assert.deepEqual(await revokedOf(phone), [data.msgID]);

  await sent(world, phone);
  assert.equal((await phone.js('plugin', 'clearAllNotification')).code, 0);
  assert.deepEqual(await textsInShade(phone, 0), []);
});

journey("iPhone: the badge is the app's number, which the next push counts on", async (world) => {
  const phone = await registeredIPhone(world);
  assert.equal((await phone.js('plugin', 'setBadgeNum', 3)).code, 0);
  assert.equal(await badgeOf(phone), 3);
  const { code, desc } = await phone.js('plugin', 'doBackground', 7);
  assert.equal(code, 0);
  assert.match(desc, /IM SDK/);
  await phone.background();
  assert.equal((await knownForeground(world, false)).unread, 7);
  assert.equal((await sent(world, phone)).badge, 8);
  assert.equal(await badgeOf(phone), 8);
  assert.equal((await phone.js('plugin', 'setBadgeNum', 0)).code, 0);
  assert.equal(await badgeOf(phone), 0);
});

journey('iPhone: a background notification wakes the app, also when it is dead', async (world) => {
  const phone = await registeredIPhone(world, WAKING);
  await pushed(world, phone, { enableIOSBackgroundNotification: true }, 1);
  const [received] = await receivedOf(phone, 1);
  assert.equal(JSON.parse(received.ext).number, 1);
  assert.equal(received.shown, true);

  await phone.kill();
  await phone.boot();
  await sent(world, phone, { enableIOSBackgroundNotification: true }, 2);
  assert.ok(await eventually(() => isRunning(phone), Boolean), 'launched by the push');
  await phone.tap();
  assert.deepEqual(await numbers(phone, 1), [2]);
});

/** Whether the app has its JavaScript. @param {Phone} phone @returns {Promise<boolean>} */
function isRunning(phone) {
  return phone.js('taps').then(
    () => true,
    () => false,
  );
}

/** @param {Phone} phone */
async function permissionWarnings(phone) {
  const { warnings } = await registration(phone);
  return warnings.map((/** @type {any} */ { code }) => code);
}

/** The same once they are these. @param {Phone} phone @param {string[]} expected */
function warningsOnce(phone, expected) {
  return eventually(
    () => permissionWarnings(phone),
    (codes) => codes.length === expected.length,
  );
}

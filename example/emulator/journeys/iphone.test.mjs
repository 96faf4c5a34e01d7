// @ts-check
import assert from 'node:assert/strict';
import { APP, certificateOf } from '../story/cast.mjs';
import { CloudClient } from '../story/cloud-client.mjs';
import { loginOf } from '../story/scene.mjs';
import { eventually } from '../story/wait.mjs';
import { addUser, extOf, fault, leave, pushCount, reportsOf, sender } from './cloud-side.mjs';
import { IPHONE, pushed, registeredIPhone, sent } from './iphones.mjs';
import { journey } from './journey.mjs';
import { logIn, numbers, registration, restart, SILENT_APP } from './phones.mjs';
import { nextUser, registered } from './vendor-journeys.mjs';

const DAMAGED = 6012;

journey('iPhone: registered, and tapped in the background, while it is open, and dead', async (world) => {
  const phone = await registeredIPhone(world);
  const { status, vendor, businessID, reported } = await registration(phone);
  assert.deepEqual(
    { status, vendor, businessID, reported },
    {
      status: 'registered',
      vendor: 'apns',
      businessID: certificateOf(phone.options.model).businessID,
      reported: true,
    },
  );
  await pushed(world, phone, {}, 1);
  await phone.tap();
  assert.deepEqual(await numbers(phone, 1), [1], 'in the background');

  await pushed(world, phone, {}, 2);
  await phone.foreground();
  await phone.tap();
  assert.deepEqual(await numbers(phone, 2), [1, 2], 'while the app is open');

  await leave(world, phone);
  await phone.kill();
  await phone.boot();
  await sent(world, phone, {}, 3);
  await phone.tap();
  assert.deepEqual(await numbers(phone, 1), [3], 'dead');
  await restart(phone);
  assert.deepEqual(await phone.js('opened'), [], 'once only');
});

journey(
  'iPhone: a tap arrives once although JavaScript is still loading, or dies before it is up',
  async (world) => {
    const phone = await registeredIPhone(world);
    await phone.kill();
    await phone.boot();
    await sent(world, phone, {}, 1);
    await phone.tap(0, { globals: SILENT_APP });
    await phone.js('listen');
    assert.deepEqual(await numbers(phone, 1), [1]);

    await phone.kill();
    await phone.boot();
    await sent(world, phone, {}, 2);
    await phone.tap(0, { globals: SILENT_APP });
    await restart(phone);
    assert.deepEqual(await numbers(phone, 1), [2]);
    await restart(phone);
    assert.deepEqual(await phone.js('opened'), []);
  },
);

journey('iPhone: what a registration may meet', (world, context) => registered(world, context, IPHONE));

journey('iPhone: the next user gets the token, the first one no push any more', async (world) => {
  await nextUser(world, await registeredIPhone(world));
});

journey('iPhone: no push after a logout, nor to a phone that was kicked off', async (world) => {
  const phone = await registeredIPhone(world);
  const denny = await sender(world);
  await phone.js('logOut');
  await denny.send('vinson', extOf('denny'));
  await logIn(phone);
  await leave(world, phone);
  await world.cloud.do('kick', { user: 'vinson' });
  await eventually(
    () => registration(phone),
    ({ status }) => status === 'awaitingLogin',
  );
  await denny.send('vinson', extOf('denny'));
  assert.equal(await pushCount(world), 0);
  assert.deepEqual(await phone.shade(), []);
});

journey('iPhone: APNs is asked again before a refused report is repeated', async (world) => {
  const phone = await registeredIPhone(world);
  await phone.js('logOut');
  await fault(world, 'refuseReports', { code: DAMAGED, times: 1 });
  await addUser(world, 'lynx');
  void logIn(phone, { user: 'lynx' }).catch(() => {});
  const [refused] = await reportsOf(world, 'lynx', 1);
  await forgetAtApns(world, phone, refused.token);
  const [, fresh] = await reportsOf(world, 'lynx', 2);
  assert.deepEqual([refused.code, fresh.code], [DAMAGED, 0]);
  assert.notEqual(fresh.token, refused.token);
});

journey('iPhone: a phone that was restored has another token, which is reported', async (world) => {
  const phone = await registeredIPhone(world);
  const [old] = await reportsOf(world, 'vinson', 1);
  await leave(world, phone);
  await phone.control('newToken');
  const [, fresh] = await reportsOf(world, 'vinson', 2);
  assert.notEqual(fresh.token, old.token);
  assert.equal((await sent(world, phone))?.text, 'message 1');
});

journey(
  'iPhone: a token that APNs calls dead is dropped; the next start brings another one',
  async (world) => {
    const phone = await registeredIPhone(world);
    const [old] = await reportsOf(world, 'vinson', 1);
    await phone.kill();
    await forgetAtApns(world, phone, old.token);
    const denny = await sender(world);
    await denny.send('vinson', extOf('denny'));
    assert.equal((await loginOf(world, 'vinson'))?.report, null);
    await phone.boot();
    await phone.launch();
    assert.equal((await logIn(phone)).code, 0);
    const fresh = (await reportsOf(world, 'vinson', 2)).at(-1);
    assert.equal(fresh.code, 0);
    assert.notEqual(fresh.token, old.token);
    assert.equal((await pushed(world, phone))?.text, 'message 1');
  },
);

/** As when the app is removed and installed again while nobody looks. @param {import('../story/world.mjs').World} world @param {import('../story/phone.mjs').Phone} phone @param {string} token */
async function forgetAtApns(world, phone, token) {
  const { device } = phone.options;
  const apns = await CloudClient.connect({ port: world.cloud.port, role: 'apns', device, app: APP });
  await apns.call('unregister', { token });
  apns.close();
}

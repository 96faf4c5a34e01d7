// @ts-check
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { CloudClient } from '../story/cloud-client.mjs';
import { createServices } from './cloud.mjs';
import { listen } from './server.mjs';

const APP = 'com.timpush.example';
const CERTIFICATE = {
  businessID: 5218,
  vendor: 'xiaomi',
  appId: 'app-1',
  appKey: 'key-1',
  package: APP,
  clickAction: 'openApp',
};

/** @type {Array<{ close(): void }>} */
const open = [];
/** @type {CloudClient} */
let control;
/** @type {number} */
let port;

beforeEach(async () => {
  const server = await listen(createServices());
  port = server.port;
  open.push(server);
  control = await connect('control');
  await control.call('addCertificate', CERTIFICATE);
  await control.call('addUser', { user: 'vinson', sig: 'sig-v', nickname: 'Vinson' });
  await control.call('addUser', { user: 'denny', sig: 'sig-d', nickname: 'Denny' });
});

after(() => {
  for (const each of open) {
    each.close();
  }
});

/** @param {string} role @param {string} [device] */
async function connect(role, device = 'phone-1') {
  const client = await CloudClient.connect({ port, role, device, app: APP });
  open.push(client);
  return client;
}

/** A phone whose app is logged in and has reported its token, and its daemon. @param {string} user @param {string} device */
async function phone(user, device) {
  const [im, mipush, daemon] = await Promise.all([
    connect('im', device),
    connect('mipush', device),
    connect('system', device),
  ]);
  await daemon.call('listen');
  const { data } = await mipush.call('register', { appId: 'app-1', appKey: 'key-1', package: APP });
  await im.call('login', { user, sig: `sig-${user[0]}`, sdkAppID: 1400000000 });
  await im.call('setOfflinePushConfig', { businessID: 5218, token: data.token, brand: 2000 });
  return { im, mipush, daemon, token: data.token };
}

/** @param {object} [message] */
function textTo(message = {}) {
  return { msgID: 'm1', receiver: 'vinson', groupID: '', elem: { type: 'text', text: 'hello' }, ...message };
}

async function pushCount() {
  return (await control.call('state')).data.pushes.length;
}

test('a killed app gets a push, titled with the nickname when the title is empty', async () => {
  const vinson = await phone('vinson', 'phone-1');
  const denny = await phone('denny', 'phone-2');
  const arrived = vinson.daemon.next('push');
  vinson.im.close();
  await control.until((entry) => entry.text.includes('the login stays'));
  await denny.im.call('sendMessage', textTo({ offlinePushInfo: { title: '', desc: 'hi', ext: '{"a":1}' } }));
  const push = await arrived;
  assert.equal(push.title, 'Denny');
  assert.equal(push.description, 'hi');
  assert.deepEqual(push.extra, { ext: '{"a":1}' });
});

test('no push in the foreground, one in the background', async () => {
  const vinson = await phone('vinson', 'phone-1');
  const denny = await phone('denny', 'phone-2');
  await denny.im.call('sendMessage', textTo());
  assert.equal(await pushCount(), 0);
  await vinson.im.call('doBackground', { unread: 1 });
  await denny.im.call('sendMessage', textTo());
  assert.equal(await pushCount(), 1);
});

test('no push after logout, after a kick, with disablePush, for a custom message without desc', async () => {
  const vinson = await phone('vinson', 'phone-1');
  const denny = await phone('denny', 'phone-2');
  await vinson.im.call('doBackground', { unread: 0 });
  await denny.im.call('sendMessage', textTo({ offlinePushInfo: { disablePush: true } }));
  await denny.im.call('sendMessage', textTo({ elem: { type: 'custom', data: 'x' } }));
  await control.call('kick', { user: 'vinson' });
  await denny.im.call('sendMessage', textTo());
  await vinson.im.call('login', { user: 'vinson', sig: 'sig-v' });
  await vinson.im.call('logout');
  await denny.im.call('sendMessage', textTo());
  assert.equal(await pushCount(), 0);
});

test('an unknown business ID is accepted and its push dropped', async () => {
  const vinson = await phone('vinson', 'phone-1');
  const denny = await phone('denny', 'phone-2');
  const { code } = await vinson.im.call('setOfflinePushConfig', { businessID: 1, token: vinson.token });
  assert.equal(code, 0);
  await vinson.im.call('doBackground', { unread: 0 });
  await denny.im.call('sendMessage', textTo());
  assert.equal(await pushCount(), 0);
});

test('the codes of the IM service', async () => {
  const im = await connect('im');
  assert.equal((await im.call('sendMessage', textTo())).code, 6014);
  assert.equal((await im.call('login', { user: 'vinson', sig: 'wrong' })).code, 70013);
  await im.call('login', { user: 'vinson', sig: 'sig-v' });
  assert.equal((await im.call('sendMessage', textTo({ receiver: '' }))).code, 6017);
  assert.equal(
    (await im.call('sendMessage', textTo({ elem: { type: 'text', text: '漢'.repeat(4097) } }))).code,
    80002,
  );
  const expired = im.next('userSigExpired');
  await control.call('expire', { user: 'vinson' });
  await expired;
  assert.equal((await im.call('setOfflinePushConfig', { businessID: 1, token: 't' })).code, 6206);
  assert.equal((await im.call('login', { user: 'vinson', sig: 'sig-v' })).code, 70001);
});

test('a second phone kicks the first one', async () => {
  const first = await phone('vinson', 'phone-1');
  const kicked = first.im.next('kickedOffline');
  await phone('vinson', 'phone-2');
  await kicked;
  assert.equal((await first.im.call('doForeground')).code, 6014);
});

test('another user on the same phone takes over, and the first gets no push any more', async () => {
  const { im } = await phone('vinson', 'phone-1');
  await im.call('login', { user: 'denny', sig: 'sig-d' });
  const { data } = await control.call('state');
  assert.deepEqual(
    data.logins.map((/** @type {{ user: string }} */ login) => login.user),
    ['denny'],
  );
});

test('reports are refused as often as asked', async () => {
  const { im, token } = await phone('vinson', 'phone-1');
  await control.call('fault', { what: 'refuseReports', code: 6012, times: 2 });
  const report = () => im.call('setOfflinePushConfig', { businessID: 5218, token });
  assert.deepEqual([(await report()).code, (await report()).code, (await report()).code], [6012, 6012, 0]);
});

test('no answer to a report while the service is silent', async () => {
  const { im, token } = await phone('vinson', 'phone-1');
  await control.call('fault', { what: 'silentReports', times: 1 });
  const silent = im.call('setOfflinePushConfig', { businessID: 5218, token });
  const next = await im.call('setOfflinePushConfig', { businessID: 5219, token });
  assert.equal(await Promise.race([silent, Promise.resolve('silent')]), 'silent');
  assert.equal(next.code, 0);
  const { reports } = (await control.call('state')).data;
  assert.equal(reports.at(-1).businessID, 5219);
});

test('a login tells the time, which may differ', async () => {
  const im = await connect('im');
  const login = async () => (await im.call('login', { user: 'vinson', sig: 'sig-v' })).data.time * 1000;
  assert.ok(Math.abs((await login()) - Date.now()) < 2000);
  await control.call('fault', { what: 'clock', seconds: 3600 });
  assert.ok((await login()) > Date.now() + 3_590_000);
});

test('MiPush: wrong key, empty, stable and renewed registration IDs, a push to an old one', async () => {
  const mipush = await connect('mipush');
  const register = (appKey = 'key-1') => mipush.call('register', { appId: 'app-1', appKey, package: APP });
  assert.equal((await register('wrong')).code, 70000002);
  await control.call('fault', { what: 'emptyToken', vendor: 'xiaomi', times: 1 });
  assert.equal((await register()).data.token, '');
  const { token } = (await register()).data;
  assert.equal((await register()).data.token, token);
  const renewed = mipush.next('token');
  await control.call('renewToken', { vendor: 'xiaomi', device: 'phone-1', package: APP });
  assert.notEqual((await renewed).token, token);
});

test('a push waits until the phone is on', async () => {
  const vinson = await phone('vinson', 'phone-1');
  const denny = await phone('denny', 'phone-2');
  vinson.daemon.close();
  vinson.im.close();
  await control.until((entry) => entry.text.includes('the login stays'));
  await denny.im.call('sendMessage', textTo());
  await control.until((entry) => entry.text.includes('is off'));
  const daemon = await connect('system', 'phone-1');
  const arrived = daemon.next('push');
  await daemon.call('listen');
  assert.equal((await arrived).title, 'Denny');
});

test('a message to a group is pushed to everyone in it but its sender', async () => {
  await control.call('addUser', { user: 'third', sig: 'sig-t' });
  await control.call('addGroup', { groupID: 'friends', members: ['vinson', 'denny', 'third'] });
  const phones = await Promise.all(
    ['vinson', 'denny', 'third'].map((user, index) => phone(user, `phone-${index}`)),
  );
  await Promise.all(phones.map(({ im }) => im.call('doBackground', { unread: 0 })));
  const { code } = await phones[1].im.call('sendMessage', textTo({ receiver: '', groupID: 'friends' }));
  assert.equal(code, 0);
  const { pushes } = (await control.call('state')).data;
  assert.deepEqual(
    pushes.map((/** @type {any} */ { token }) => token).sort(),
    [phones[0].token, phones[2].token].sort(),
  );
  await phones[1].im.call('sendMessage', textTo({ receiver: 'third', groupID: 'friends' }));
  const targeted = (await control.call('state')).data.pushes.slice(pushes.length);
  assert.deepEqual(
    targeted.map((/** @type {any} */ { token }) => token),
    [phones[2].token],
    'a message for one member',
  );
  const unknown = await phones[1].im.call('sendMessage', textTo({ receiver: '', groupID: 'strangers' }));
  assert.equal(unknown.code, 10010);
});

test('a message that is taken back leaves the phone, and its app is told; by its sender alone', async () => {
  const vinson = await phone('vinson', 'phone-1');
  const denny = await phone('denny', 'phone-2');
  await vinson.im.call('doBackground', { unread: 0 });
  const arrived = vinson.daemon.next('push');
  await denny.im.call('sendMessage', textTo());
  const { messageId } = await arrived;
  assert.equal((await vinson.im.call('revokeMessage', { msgID: 'm1' })).code, 20022);
  assert.equal((await denny.im.call('revokeMessage', { msgID: 'unknown' })).code, 20022);

  const events = Promise.all([vinson.daemon.next('withdraw'), vinson.im.next('messageRevoked')]);
  assert.equal((await denny.im.call('revokeMessage', { msgID: 'm1' })).code, 0);
  const [withdrawn, told] = await events;
  assert.deepEqual(withdrawn, { event: 'withdraw', vendor: 'xiaomi', package: APP, messageId });
  assert.equal(told.msgID, 'm1');
});

test("the console's push test goes out wherever the app is", async () => {
  const vinson = await phone('vinson', 'phone-1');
  const arrived = vinson.daemon.next('push');
  await control.call('push', { user: 'vinson', title: 'Console', description: 'hi', ext: '{}' });
  const { title, description } = await arrived;
  assert.deepEqual([title, description], ['Console', 'hi']);
});

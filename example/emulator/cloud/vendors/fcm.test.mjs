// @ts-check
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Faults } from '../faults.mjs';
import { Log } from '../log.mjs';
import { Fcm } from './fcm.mjs';

const APP = 'com.timpush.example';
const CERTIFICATE = /** @type {import('../gateway.mjs').Certificate} */ ({
  businessID: 5224,
  vendor: 'fcm',
  appId: '618033988749',
  package: APP,
  clickAction: 'openApp',
});

/** @type {Faults} */
let faults;
/** @type {Fcm} */
let fcm;
/** What came to the phones. @type {any[]} */
let delivered;

beforeEach(() => {
  delivered = [];
  faults = new Faults();
  const daemons = /** @type {any} */ ({
    deliver: (/** @type {string} */ _device, /** @type {object} */ event) => delivered.push(event),
  });
  fcm = new Fcm({ log: new Log(), faults, daemons });
  fcm.addApp(CERTIFICATE);
});

/** @param {object} [fields] @returns {any} */
function register(fields) {
  const connection = /** @type {any} */ ({ device: 'phone-1' });
  const request = { api: 'register', package: APP, appId: '618033988749', region: '', ...fields };
  return fcm.call(connection, /** @type {any} */ (request));
}

/** @param {string} token @param {object} [options] */
function push(token, options = {}) {
  fcm.push(CERTIFICATE, token, { title: 'Denny', description: 'hi', ext: '{"a":1}', options });
}

test('a token for the sender of google-services.json, and its push with the data keys and the channel', () => {
  const { token } = register().data;
  assert.match(token, /^[\w-]{22}:APA91b[\w-]{134}$/);
  push(token, { androidFCMChannelID: 'chat' });
  const [{ extras, channelId, title }] = delivered;
  assert.deepEqual(extras, { from: '618033988749', ext: '{"a":1}' });
  assert.deepEqual([channelId, title], ['chat', 'Denny']);
});

test("another project's sender is refused by name", () => {
  assert.equal(register({ appId: '1' }).desc, 'INVALID_SENDER');
});

test('a refusal has the name that it was given', () => {
  faults.set({ what: 'refuse', vendor: 'fcm', reason: 'TOO_MANY_REGISTRATIONS', times: 1 });
  assert.equal(register().desc, 'TOO_MANY_REGISTRATIONS');
  assert.equal(register().code, 0);
});

test('a phone in mainland China gets neither token nor push, but with a VPN', () => {
  assert.equal(register({ region: 'cn' }).desc, 'SERVICE_NOT_AVAILABLE');
  faults.set({ what: 'vpn', vendor: 'fcm' });
  const { token } = register({ region: 'cn' }).data;
  push(token);
  faults.set({ what: 'clear' });
  push(token);
  assert.equal(delivered.length, 1);
});

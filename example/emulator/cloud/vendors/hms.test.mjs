// @ts-check
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Daemons } from '../daemons.mjs';
import { Faults } from '../faults.mjs';
import { Log } from '../log.mjs';
import { HmsPush } from './hms.mjs';

const APP = 'com.timpush.example';
/** @type {import('../gateway.mjs').Certificate} */
const CERTIFICATE = {
  businessID: 5219,
  vendor: 'huawei',
  appId: '105800000',
  package: APP,
  clickAction: 'openApp',
};
const PHONE = { role: 'hms', device: 'phone-1', app: APP, send() {} };

/** @type {Faults} */
let faults;
/** @type {HmsPush} */
let service;
/** @type {any[]} */
let delivered;

beforeEach(() => {
  const log = new Log();
  faults = new Faults();
  delivered = [];
  const daemons = Object.assign(new Daemons(log), {
    deliver: (/** @type {string} */ _device, /** @type {object} */ event) => delivered.push(event),
  });
  service = new HmsPush({ log, faults, daemons });
  service.addApp(CERTIFICATE);
});

/** @param {string} [appId] */
function register(appId = '105800000') {
  const answer = service.call(PHONE, { id: 1, api: 'register', appId, package: APP });
  return { code: answer?.code, token: /** @type {any} */ (answer?.data)?.token };
}

/** @param {string} token @param {Record<string, string>} [options] */
function push(token, options = {}) {
  service.push(CERTIFICATE, token, { title: 'Denny', description: 'hi', ext: '{"a":1}', options });
}

/** @param {string} what */
function set(what) {
  faults.set({ what, vendor: 'huawei' });
}

test('a wrong app ID, and a fingerprint that is missing or another one, are refused', () => {
  assert.equal(register('1').code, 907135000);
  set('fingerprintEmpty');
  assert.equal(register().code, 907135702);
  faults.set({ what: 'clear' });
  set('fingerprintWrong');
  assert.equal(register().code, 6003);
});

test('a push carries ext and where a tap leads', () => {
  push(register().token);
  const [{ vendor, ext, click }] = delivered;
  assert.deepEqual([vendor, ext, click], ['huawei', '{"a":1}', { action: 'openApp', uri: '' }]);
});

test('a phone gets two marketing messages a day, and chat messages as before', () => {
  const { token } = register();
  set('marketing');
  for (let sent = 0; sent < 4; sent += 1) {
    push(token);
  }
  assert.equal(delivered.length, 2);
  push(token, { androidHuaWeiCategory: 'IM' });
  assert.equal(delivered.length, 3);
});

test('a phone gets 3000 messages a day', () => {
  const { token } = register();
  for (let sent = 0; sent < 3001; sent += 1) {
    push(token, { androidHuaWeiCategory: 'IM' });
  }
  assert.equal(delivered.length, 3000);
});

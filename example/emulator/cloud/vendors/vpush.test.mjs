// @ts-check
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Faults } from '../faults.mjs';
import { Log } from '../log.mjs';
import { VPush } from './vpush.mjs';

/** @typedef {import('../gateway.mjs').Certificate} Certificate */
/** @typedef {import('./push-service.mjs').Connection} Connection */

const APP = { appId: '105000000', appKey: 'key', package: 'com.timpush.example' };
/** @type {Certificate} */
const CERTIFICATE = { ...APP, businessID: 5222, vendor: 'vivo', clickAction: 'openApp' };
const OPERATIONAL = { androidVIVOClassification: 0 };

/** What phones' daemons were given. @type {any[]} */
let delivered;
/** @type {Faults} */
let faults;
/** @type {VPush} */
let service;
/** @type {string} */
let token;

beforeEach(() => {
  delivered = [];
  faults = new Faults();
  const daemons = /** @type {any} */ ({
    deliver: (/** @type {string} */ _, /** @type {object} */ push) => delivered.push(push),
  });
  service = new VPush({ log: new Log(), faults, daemons });
  service.addApp(CERTIFICATE);
  token = /** @type {any} */ (register(APP)).data.token;
});

/** @param {object} said */
function register(said) {
  const connection = /** @type {Connection} */ (/** @type {unknown} */ ({ device: 'phone-1' }));
  return service.call(connection, /** @type {any} */ ({ api: 'register', ...said }));
}

/** How many pushes are delivered of one with these options. @param {object} [options] @param {Partial<Certificate>} [certificate] */
function push(options = {}, certificate = {}) {
  const before = delivered.length;
  const notification = { title: 'Denny', description: 'hi', ext: '{"a":1}', options };
  service.push({ ...CERTIFICATE, ...certificate }, token, notification);
  return delivered.length - before;
}

/** @param {string} what */
function fault(what) {
  faults.set({ what, vendor: 'vivo' });
}

test('an app with another package, ID or key is refused', () => {
  assert.match(token, /^\d{23}$/);
  for (const wrong of [{ package: 'other' }, { appId: '1' }, { appKey: 'x' }]) {
    assert.equal(register({ ...APP, ...wrong })?.code, 10003);
  }
});

test('a message has a numeric ID, and what a tap does by number', () => {
  push();
  push({}, { clickAction: 'intent', intent: 'intent://…;end' });
  push({}, { clickAction: 'web', intent: 'https://example.com/' });
  assert.ok(delivered.every(({ messageId }) => /^\d+$/.test(messageId)));
  assert.deepEqual(
    delivered.map(({ skipType, params }) => ({ skipType, params })),
    [
      { skipType: 1, params: { ext: '{"a":1}' } },
      { skipType: 4, params: { ext: '{"a":1}' } },
      { skipType: 2, params: {} },
    ],
  );
});

test('a user gets two operational messages a day, and system messages without end', () => {
  assert.deepEqual(
    [1, 2, 3].map(() => push(OPERATIONAL)),
    [1, 1, 0],
  );
  assert.deepEqual(
    [1, 2, 3].map(() => push()),
    [1, 1, 1],
  );
});

test('the category decides, and without one the classification', () => {
  fault('night');
  assert.equal(push({ androidVIVOCategory: 'IM', androidVIVOClassification: 0 }), 1);
  assert.equal(push({ androidVIVOCategory: 'MARKETING', androidVIVOClassification: 1 }), 0);
  assert.equal(push({ androidVIVOClassification: 1 }), 1);
  assert.equal(push(OPERATIONAL), 0);
});

test('what the classifier takes for operational waits for the day too', () => {
  fault('night');
  fault('reclassify');
  assert.equal(push({ androidVIVOCategory: 'IM' }), 0);
});

test('nothing goes out once the quota is used up', () => {
  fault('quota');
  assert.equal(push(), 0);
  faults.set({ what: 'clear' });
  assert.equal(push(), 1);
});

test('a registration ID that was given up or replaced gets nothing', () => {
  service.renew({ device: 'phone-1', package: APP.package });
  assert.equal(push(), 0);
  token = /** @type {any} */ (register(APP)).data.token;
  assert.equal(push(), 1);
  service.unregister(/** @type {any} */ ({ token }));
  assert.equal(push(), 0);
});

// @ts-check
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Faults } from '../faults.mjs';
import { Flyme } from './flyme.mjs';

const APP = 'com.timpush.example';
const EXT = '{"entity":{"sender":"denny"}}';

/** @type {import('../gateway.mjs').Certificate} */
const CERTIFICATE = {
  businessID: 5223,
  vendor: 'meizu',
  appId: '113000',
  appKey: 'key',
  package: APP,
  clickAction: 'openApp',
};

/** @type {any[]} */
let delivered;
/** @type {Faults} */
let faults;
/** @type {Flyme} */
let flyme;

beforeEach(() => {
  delivered = [];
  faults = new Faults();
  const log = /** @type {any} */ ({ write: () => {} });
  const daemons = /** @type {any} */ ({
    deliver: (/** @type {string} */ _device, /** @type {object} */ event) => delivered.push(event),
  });
  flyme = new Flyme({ log, faults, daemons });
  flyme.addApp(CERTIFICATE);
});

/** @param {object} [credentials] @returns {any} */
function register(credentials) {
  const connection = /** @type {any} */ ({ device: 'phone' });
  const { appId, appKey } = CERTIFICATE;
  const request = { id: 1, api: 'register', appId, appKey, package: APP, ...credentials };
  return flyme.call(connection, request);
}

/** @param {Partial<import('../gateway.mjs').Certificate>} [certificate] @param {string} [ext] */
function push(certificate, ext = EXT) {
  const notification = /** @type {any} */ ({ title: 'Denny', description: 'hi', ext });
  flyme.push({ ...CERTIFICATE, ...certificate }, register().data.token, notification);
  return delivered.at(-1);
}

test('a push ID for the right app ID and key, codes for wrong ones', () => {
  assert.match(register().data.token, /^S[0-9a-f]{44}$/);
  assert.equal(register({ appId: '1' }).code, 110000);
  assert.equal(register({ appKey: 'wrong' }).code, 110001);
  assert.equal(register({ package: 'com.example' }).code, 110001);
  faults.set({ what: 'refuse', vendor: 'meizu', code: 110010 });
  assert.equal(register().code, 110010);
});

test('what a notification opens', () => {
  const component = `intent://com.timpush/detail#Intent;scheme=pushscheme;component=${APP}/com.timpush.tap.TapActivity;end`;
  const parameters = { ext: EXT };
  assert.deepEqual(push().clickTypeInfo, { clickType: 0, parameters });
  assert.deepEqual(push({}, '').clickTypeInfo, { clickType: 0, parameters: {} });
  assert.deepEqual(push({ clickAction: 'intent', intent: component }).clickTypeInfo, {
    clickType: 1,
    activity: 'com.timpush.tap.TapActivity',
    parameters,
  });
  const uri = { clickType: 2, url: 'https://example.com/' };
  assert.deepEqual(push({ clickAction: 'web', intent: uri.url }).clickTypeInfo, uri);
  assert.deepEqual(push({ clickAction: 'intent', intent: uri.url }).clickTypeInfo, uri);
});

test('self-defined content is the ext as it is', () => {
  faults.set({ what: 'selfDefined', vendor: 'meizu' });
  assert.deepEqual(push().clickTypeInfo, { clickType: 3, customAttribute: EXT });
});

test('nothing is delivered once the quota is used up', () => {
  faults.set({ what: 'quota', vendor: 'meizu' });
  assert.equal(push(), undefined);
});

test('more than five pushes in a minute are folded', () => {
  faults.set({ what: 'fold', vendor: 'meizu' });
  for (let sent = 0; sent < 7; sent += 1) {
    push();
  }
  assert.equal(delivered.length, 5);
});

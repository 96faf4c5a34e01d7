// @ts-check
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { CERTIFICATES } from '../../story/cast.mjs';
import { Faults } from '../faults.mjs';
import { Log } from '../log.mjs';
import { HonorPush } from './hihonor.mjs';

const { appId, package: name } = CERTIFICATES.honor;
const NOTIFICATION = { title: 'Denny', description: 'hi', ext: '{"entity":{}}', options: {} };

/** @type {Faults} */
let faults;
/** @type {HonorPush} */
let honor;
/** What reached the phone. @type {any[]} */
let delivered;

beforeEach(() => {
  delivered = [];
  faults = new Faults();
  const daemons = {
    deliver: (/** @type {string} */ _device, /** @type {any} */ event) => delivered.push(event),
  };
  honor = new HonorPush(/** @type {any} */ ({ log: new Log(), faults, daemons }));
  honor.addApp(CERTIFICATES.honor);
});

/** What Honor's SDK is answered. @param {object} said @returns {any} */
function register(said) {
  const phone = /** @type {any} */ ({ device: 'phone-1' });
  return honor.call(phone, /** @type {any} */ ({ api: 'register', appId, package: name, ...said }));
}

/** @param {object} [fields] of the notification @returns {any} what reached the phone of it */
function push(fields) {
  const before = delivered.length;
  honor.push(CERTIFICATES.honor, register({}).data.token, { ...NOTIFICATION, ...fields });
  return delivered[before];
}

test('a wrong app ID or package is refused as by a server of Honor', () => {
  assert.equal(register({ appId: '1' }).code, 8003001);
  assert.equal(register({ package: 'com.other' }).code, 8003001);
  assert.equal(register({}).code, 0);
});

test('a push brings ext, and the importance NORMAL unless the sender says otherwise', () => {
  const { vendor, ext, importance, click } = push();
  assert.deepEqual(
    { vendor, ext, importance },
    { vendor: 'honor', ext: NOTIFICATION.ext, importance: 'NORMAL' },
  );
  assert.deepEqual(click, { action: 'openApp', uri: '' });
  assert.equal(push({ options: { androidHonorImportance: 'LOW' } }).importance, 'LOW');
});

test('an unknown importance is dropped', () => {
  assert.equal(push({ options: { androidHonorImportance: 'HIGH' } }), undefined);
});

test('an image needs https', () => {
  const image = 'https://example.com/a.png';
  assert.equal(push({ options: { androidHonorImage: image } }).image, image);
  assert.equal(push({ options: { androidHonorImage: 'http://example.com/a.png' } }), undefined);
});

test('4096 bytes go out, one more does not', () => {
  const { title, ext } = NOTIFICATION;
  const room = 4096 - Buffer.byteLength(title + ext);
  assert.ok(push({ description: 'x'.repeat(room) }));
  assert.equal(push({ description: `${'x'.repeat(room - 2)}漢` }), undefined);
});

test('a used-up quota drops pushes', () => {
  faults.set({ what: 'quota', vendor: 'honor' });
  assert.equal(push(), undefined);
});

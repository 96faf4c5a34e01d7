// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Apns } from './apns.mjs';
import { rig } from './rig.mjs';

const IMAGE = 'https://example.com/a.png';

/** A push to a phone with a token, and why APNs drops it. */
function apns() {
  const { service, push, ...rest } = rig(Apns);
  /** @type {string[]} */
  const lines = [];
  service.log.subscribe(({ text }) => lines.push(text));
  /** @param {Parameters<typeof push>} how */
  const refused = (...how) => {
    assert.equal(push(...how), undefined);
    return lines.at(-1)?.split('the push: ')[1];
  };
  return { ...rest, service, refused, payload: (/** @type {object} */ fields) => push(fields)?.payload };
}

/** A text with which the payload has so many bytes. @param {number} size */
function descOf(size) {
  const { payload } = apns();
  return 'x'.repeat(size - Buffer.byteLength(JSON.stringify(payload({ description: 'x' }))) + 1);
}

test('the payload without options', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(apns().payload({ badge: 3 }))), {
    aps: { alert: { title: 'Denny', body: 'hi' }, sound: 'default', badge: 3 },
    ext: '{"a":1}',
  });
});

test('the payload with all of them', () => {
  const options = {
    iOSSound: 'ring.caf',
    iOSInterruptionLevel: 'time-sensitive',
    ignoreIOSBadge: true,
    enableIOSBackgroundNotification: true,
    iOSImage: IMAGE,
  };
  assert.deepEqual(JSON.parse(JSON.stringify(apns().payload({ options, badge: 3, ext: '' }))), {
    aps: {
      alert: { title: 'Denny', body: 'hi' },
      sound: 'ring.caf',
      'interruption-level': 'time-sensitive',
      'mutable-content': 1,
      'content-available': 1,
    },
    image: IMAGE,
  });
});

test('a sound that iOS does not know is the default one, but no sound is none', () => {
  const { payload } = apns();
  const sounds = ['default', 'ring', '', 'push.no-sound', 'push.no_sound'];
  assert.deepEqual(
    sounds.map((iOSSound) => payload({ options: { iOSSound } }).aps.sound),
    ['default', 'default', 'default', 'default', undefined],
  );
  assert.equal(payload({ options: { iOSInterruptionLevel: 'loud' } }).aps['interruption-level'], undefined);
});

test('4,096 bytes of payload go out, one more does not', () => {
  const { payload, refused } = apns();
  assert.equal(Buffer.byteLength(JSON.stringify(payload({ description: descOf(4096) }))), 4096);
  const reason = '413 PayloadTooLarge: 4097 bytes are more than 4096';
  assert.equal(refused({ description: descOf(4097) }), reason);
});

test('what JSON escapes counts as it is sent', () => {
  const ext = '"'.repeat(2000);
  assert.match(apns().refused({ ext: `${ext}${'"'.repeat(100)}` }) ?? '', /PayloadTooLarge/);
  assert.equal(apns().payload({ ext }).ext, ext);
});

test('a device token is one of 32 bytes, and of an app with an entitlement', () => {
  const { register } = apns();
  const { token } = register().data;
  assert.match(token, /^[0-9a-f]{64}$/);
  assert.equal(register().data.token, token);
  assert.notEqual(register({ package: 'com.other' }).data.token, token);
  assert.notEqual(register({ environment: 'production' }).data.token, token);
  for (const environment of [undefined, '', 'sandbox']) {
    assert.equal(register({ environment }).code, 3000);
  }
});

test('a bad device token is one that APNs has not given out, or for the other environment', () => {
  const { register, refused } = apns();
  const production = register({ environment: 'production' }).data.token;
  for (const token of ['', 'x'.repeat(64), 'a'.repeat(64), production.slice(2), production]) {
    assert.equal(refused({}, { token }), '400 BadDeviceToken');
  }
  const { token } = register().data;
  assert.equal(refused({}, { token, console: { environment: 'production' } }), '400 BadDeviceToken');
});

test("a token of another app is not for the certificate's topic", () => {
  const { register, refused } = apns();
  const { token } = register({ package: 'com.other' }).data;
  assert.equal(refused({}, { token }), '400 DeviceTokenNotForTopic');
});

test('the token of an app that was removed is dead, and there is another one', () => {
  const { service, register, refused, payload } = apns();
  const { token } = register().data;
  const phone = { role: 'apns', device: 'phone-1', app: '', send: () => {} };
  service.call(phone, { id: 2, api: 'unregister', token });
  assert.equal(refused({}, { token }), '410 Unregistered');
  assert.notEqual(register().data.token, token);
  assert.ok(payload({}));
});

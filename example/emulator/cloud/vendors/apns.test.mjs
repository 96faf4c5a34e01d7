// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Apns } from './apns.mjs';
import { rig } from './rig.mjs';

test('a device token for the right topic, and what iOS is told by itself', () => {
  const { register, push } = rig(Apns);
  assert.match(register().data.token, /^[0-9a-f]{64}$/);
  assert.equal(register({ package: 'com.other' }).code, 400);
  const { ext, sound, interruptionLevel, badge, contentAvailable, image } = push();
  assert.deepEqual(
    { ext, sound, interruptionLevel, badge, contentAvailable, image },
    {
      ext: '{"a":1}',
      sound: 'default',
      interruptionLevel: undefined,
      badge: true,
      contentAvailable: false,
      image: undefined,
    },
  );
});

test('the options for iOS', () => {
  const { push } = rig(Apns);
  const image = 'https://example.com/a.png';
  const options = {
    iOSSound: 'ring.caf',
    iOSInterruptionLevel: 'time-sensitive',
    ignoreIOSBadge: true,
    enableIOSBackgroundNotification: true,
    iOSImage: image,
  };
  const { sound, interruptionLevel, badge, contentAvailable, image: shown } = push({ options });
  assert.deepEqual(
    [sound, interruptionLevel, badge, contentAvailable, shown],
    ['ring.caf', 'time-sensitive', false, true, image],
  );
});

test('a sound that iOS does not know is the default one, but no sound is none', () => {
  const { push } = rig(Apns);
  const sounds = ['default', 'ring', '', 'push.no-sound', 'push.no_sound'];
  assert.deepEqual(
    sounds.map((iOSSound) => push({ options: { iOSSound } }).sound),
    ['default', 'default', 'default', 'default', undefined],
  );
  assert.equal(push({ options: { iOSInterruptionLevel: 'loud' } }).interruptionLevel, undefined);
});

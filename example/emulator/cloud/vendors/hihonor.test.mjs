// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HonorPush } from './hihonor.mjs';
import { NOTIFICATION, rig } from './rig.mjs';

test('a wrong app ID or package is refused as by a server of Honor', () => {
  const { register } = rig(HonorPush);
  assert.equal(register({ appId: '1' }).code, 8003001);
  assert.equal(register({ package: 'com.other' }).code, 8003001);
  assert.equal(register().code, 0);
});

test('a push brings ext, and the importance NORMAL unless the sender says otherwise', () => {
  const { push } = rig(HonorPush);
  const { vendor, ext, importance, click } = push();
  assert.deepEqual(
    { vendor, ext, importance },
    { vendor: 'honor', ext: NOTIFICATION.ext, importance: 'NORMAL' },
  );
  assert.deepEqual(click, { action: 'openApp', uri: '' });
  assert.equal(push({ options: { androidHonorImportance: 'LOW' } }).importance, 'LOW');
});

test('an unknown importance is dropped', () => {
  const { push } = rig(HonorPush);
  assert.equal(push({ options: { androidHonorImportance: 'HIGH' } }), undefined);
});

test('an image needs https', () => {
  const { push } = rig(HonorPush);
  const image = 'https://example.com/a.png';
  assert.equal(push({ options: { androidHonorImage: image } }).image, image);
  assert.equal(push({ options: { androidHonorImage: 'http://example.com/a.png' } }), undefined);
});

test('4096 bytes go out, one more does not', () => {
  const { push } = rig(HonorPush);
  const { title, ext } = NOTIFICATION;
  const room = 4096 - Buffer.byteLength(title + ext);
  assert.ok(push({ description: 'x'.repeat(room) }));
  assert.equal(push({ description: `${'x'.repeat(room - 2)}漢` }), undefined);
});

test('a used-up quota drops pushes', () => {
  const { push, fault } = rig(HonorPush);
  fault('quota');
  assert.equal(push(), undefined);
});

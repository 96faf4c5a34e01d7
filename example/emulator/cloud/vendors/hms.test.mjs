// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HmsPush } from './hms.mjs';
import { rig } from './rig.mjs';

const CHAT = { options: { androidHuaWeiCategory: 'IM' } };

test('a wrong app ID, and a fingerprint that is missing or another one, are refused', () => {
  const { register, fault } = rig(HmsPush);
  assert.equal(register({ appId: '1' }).code, 907135000);
  fault('fingerprintEmpty');
  assert.equal(register().code, 907135702);
  fault('clear');
  fault('fingerprintWrong');
  assert.equal(register().code, 6003);
});

test('a push carries ext and where a tap leads', () => {
  const { vendor, ext, click } = rig(HmsPush).push();
  assert.deepEqual([vendor, ext, click], ['huawei', '{"a":1}', { action: 'openApp', uri: '' }]);
});

test('a phone gets two marketing messages a day, and chat messages as before', () => {
  const { delivered, push, fault } = rig(HmsPush);
  fault('marketing');
  for (let sent = 0; sent < 4; sent += 1) {
    push();
  }
  assert.equal(delivered.length, 2);
  push(CHAT);
  assert.equal(delivered.length, 3);
});

test('a phone gets 3000 messages a day', () => {
  const { delivered, push } = rig(HmsPush);
  for (let sent = 0; sent < 3001; sent += 1) {
    push(CHAT);
  }
  assert.equal(delivered.length, 3000);
});

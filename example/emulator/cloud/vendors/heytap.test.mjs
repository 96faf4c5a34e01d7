// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HeyTap } from './heytap.mjs';
import { NOTIFICATION, rig } from './rig.mjs';

const { ext: EXT } = NOTIFICATION;

test('a wrong key and a wrong secret are refused with the code for it', () => {
  const { register } = rig(HeyTap);
  assert.equal(register({ appKey: 'key-2' }).code, 14);
  assert.equal(register({ appSecret: 'secret-2' }).code, 14);
  assert.equal(register().code, 0);
});

test('an ext that is no JSON object is dropped, unless that rule is off', () => {
  const { delivered, push, fault } = rig(HeyTap);
  for (const ext of ['hello', '[1]', '"text"', 'null', '{"a":']) {
    push({ ext });
  }
  assert.deepEqual(delivered, []);
  fault('anyExt');
  push({ ext: 'hello' });
  assert.deepEqual(
    delivered.map(({ parameters }) => parameters),
    [''],
  );
});

test('a push with an ext and one without go out', () => {
  const { delivered, push } = rig(HeyTap);
  push();
  push({ ext: '' });
  assert.deepEqual(
    delivered.map(({ parameters }) => parameters),
    [EXT, ''],
  );
});

test("the message's channel goes before the certificate's", () => {
  const { delivered, push } = rig(HeyTap);
  push({ options: { androidOPPOChannelID: 'chat' } });
  push({}, { console: { channelID: 'tuikit' } });
  push();
  assert.deepEqual(
    delivered.map(({ channelId }) => channelId),
    ['chat', 'tuikit', ''],
  );
});

test("nothing goes out once the day's quota is used up", () => {
  const { delivered, push, fault } = rig(HeyTap);
  fault('quota');
  push();
  assert.deepEqual(delivered, []);
});

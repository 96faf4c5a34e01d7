// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { APP } from '../../story/cast.mjs';
import { Flyme } from './flyme.mjs';
import { NOTIFICATION, rig } from './rig.mjs';

const { ext: EXT } = NOTIFICATION;

test('a push ID for the right app ID and key, codes for wrong ones', () => {
  const { register, fault } = rig(Flyme);
  assert.match(register().data.token, /^S[0-9a-f]{44}$/);
  assert.equal(register({ appId: '1' }).code, 110000);
  assert.equal(register({ appKey: 'wrong' }).code, 110001);
  assert.equal(register({ package: 'com.example' }).code, 110001);
  fault('refuse', { code: 110010 });
  assert.equal(register().code, 110010);
});

test('what a notification opens', () => {
  const { push } = rig(Flyme);
  /** @param {Partial<import('../gateway.mjs').Certificate>} console */
  const opens = (console) => push({}, { console }).clickTypeInfo;
  const component = `intent://com.timpush/detail#Intent;scheme=pushscheme;component=${APP}/com.timpush.tap.TapActivity;end`;
  const parameters = { ext: EXT };
  assert.deepEqual(push().clickTypeInfo, { clickType: 0, parameters });
  assert.deepEqual(push({ ext: '' }).clickTypeInfo, { clickType: 0, parameters: {} });
  assert.deepEqual(opens({ clickAction: 'intent', intent: component }), {
    clickType: 1,
    activity: 'com.timpush.tap.TapActivity',
    parameters,
  });
  const uri = { clickType: 2, url: 'https://example.com/' };
  assert.deepEqual(opens({ clickAction: 'web', intent: uri.url }), uri);
  assert.deepEqual(opens({ clickAction: 'intent', intent: uri.url }), uri);
});

test('self-defined content is the ext as it is', () => {
  const { push, fault } = rig(Flyme);
  fault('selfDefined');
  assert.deepEqual(push().clickTypeInfo, { clickType: 3, customAttribute: EXT });
});

test('nothing is delivered once the quota is used up', () => {
  const { push, fault } = rig(Flyme);
  fault('quota');
  assert.equal(push(), undefined);
});

test('more than five pushes in a minute are folded', () => {
  const { delivered, push, fault } = rig(Flyme);
  fault('fold');
  for (let sent = 0; sent < 7; sent += 1) {
    push();
  }
  assert.equal(delivered.length, 5);
});

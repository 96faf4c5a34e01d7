// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { APP } from '../../story/cast.mjs';
import { rig } from './rig.mjs';
import { VPush } from './vpush.mjs';

const OPERATIONAL = { androidVIVOClassification: 0 };

/** The rig, whose `push` tells how many pushes with these options are delivered. */
function counting() {
  const vivo = rig(VPush);
  const push = (/** @type {object} */ options = {}, /** @type {string | undefined} */ token = undefined) =>
    vivo.push({ options }, { token }) ? 1 : 0;
  return { ...vivo, push };
}

test('an app with another package, ID or key is refused', () => {
  const { register } = rig(VPush);
  assert.match(register().data.token, /^\d{23}$/);
  for (const wrong of [{ package: 'other' }, { appId: '1' }, { appKey: 'x' }]) {
    assert.equal(register(wrong).code, 10003);
  }
});

test('a message has a numeric ID, and what a tap does by number', () => {
  const { delivered, push } = rig(VPush);
  push();
  push({}, { console: { clickAction: 'intent', intent: 'intent://…;end' } });
  push({}, { console: { clickAction: 'web', intent: 'https://example.com/' } });
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
  const { push } = counting();
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
  const { push, fault } = counting();
  fault('night');
  assert.equal(push({ androidVIVOCategory: 'IM', androidVIVOClassification: 0 }), 1);
  assert.equal(push({ androidVIVOCategory: 'MARKETING', androidVIVOClassification: 1 }), 0);
  assert.equal(push({ androidVIVOClassification: 1 }), 1);
  assert.equal(push(OPERATIONAL), 0);
});

test('what the classifier takes for operational waits for the day too', () => {
  const { push, fault } = counting();
  fault('night');
  fault('reclassify');
  assert.equal(push({ androidVIVOCategory: 'IM' }), 0);
});

test('nothing goes out once the quota is used up', () => {
  const { push, fault } = counting();
  fault('quota');
  assert.equal(push(), 0);
  fault('clear');
  assert.equal(push(), 1);
});

test('a registration ID that was given up or replaced gets nothing', () => {
  const { service, register, push } = counting();
  const { token: old } = register().data;
  service.renew({ device: 'phone-1', package: APP });
  assert.equal(push({}, old), 0);
  const { token } = register().data;
  assert.equal(push({}, token), 1);
  service.unregister({ id: 1, api: 'unregister', token });
  assert.equal(push({}, token), 0);
});

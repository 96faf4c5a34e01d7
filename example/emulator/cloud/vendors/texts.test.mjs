// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Apns } from './apns.mjs';
import { Fcm } from './fcm.mjs';
import { Flyme } from './flyme.mjs';
import { HeyTap } from './heytap.mjs';
import { HonorPush } from './hihonor.mjs';
import { HmsPush } from './hms.mjs';
import { PUSH_SERVICES } from './index.mjs';
import { MiPush } from './mipush.mjs';
import { rig } from './rig.mjs';
import { VPush } from './vpush.mjs';

/** What a vendor's phone shows of these texts. @param {typeof PUSH_SERVICES[number]} Kind @param {{ title?: string, description?: string }} texts */
function shown(Kind, texts) {
  const { title, description } = rig(Kind).push(texts);
  return { title, description };
}

test('control characters, hidden ones and the room around a text are gone with every vendor', () => {
  for (const Kind of PUSH_SERVICES) {
    assert.deepEqual(
      shown(Kind, {
        title: '\u202e\ufeff De\u0000n\tny\u0085 \u200b',
        description: '\u2060\n 漢\u200d字 ☕\u00a0',
      }),
      { title: 'Denny', description: '漢字 ☕' },
    );
  }
});

test('a blank title or description is refused by every vendor', () => {
  for (const Kind of PUSH_SERVICES) {
    const { push } = rig(Kind);
    assert.equal(push({ title: ' \u3000' }), undefined, Kind.vendor);
    assert.equal(push({ description: '\u200b\n' }), undefined, Kind.vendor);
    assert.ok(push({ title: '.', description: '.' }), Kind.vendor);
  }
});

for (const { Kind, title, description } of [
  { Kind: MiPush, title: 50, description: 128 },
  { Kind: HeyTap, title: 50, description: 200 },
  { Kind: Flyme, title: 32, description: 100 },
]) {
  test(`${Kind.title} cuts at ${title} and ${description} characters, an ellipsis being one`, () => {
    for (const character of ['x', '漢', '😀']) {
      const whole = { title: character.repeat(title), description: character.repeat(description) };
      assert.deepEqual(shown(Kind, whole), whole);
      assert.deepEqual(shown(Kind, { title: `${whole.title}x`, description: `${whole.description}x` }), {
        title: `${character.repeat(title - 1)}…`,
        description: `${character.repeat(description - 1)}…`,
      });
    }
  });
}

test('vivo cuts at 40 and 100 half widths, and has an ellipsis of full width', () => {
  const whole = { title: 'é'.repeat(40), description: '漢'.repeat(50) };
  assert.deepEqual(shown(VPush, whole), whole);
  assert.deepEqual(shown(VPush, { title: `${whole.title}x`, description: `${whole.description}x` }), {
    title: `${'é'.repeat(38)}…`,
    description: `${'漢'.repeat(49)}…`,
  });
  assert.equal(shown(VPush, { title: `x${'😀'.repeat(20)}` }).title, `x${'😀'.repeat(18)}…`);
});

test('Huawei, Honor, FCM and APNs cut nothing', () => {
  const long = { title: '漢'.repeat(300), description: '漢'.repeat(1000) };
  for (const Kind of [HmsPush, HonorPush, Fcm, Apns]) {
    assert.deepEqual(shown(Kind, long), long);
  }
});

test('a text is cut after what nobody sees is gone', () => {
  const title = 'x'.repeat(32);
  assert.equal(shown(Flyme, { title: [...title].join('\u200b') }).title, title);
});

/** @param {number} bytes more than none */
function extOf(bytes) {
  return `{"a":"${'é'.repeat(bytes / 2)}${'x'.repeat(bytes % 2)}"}`;
}

test("every vendor takes 4096 bytes of what is left, APNs of the payload's JSON, and not one more", () => {
  for (const Kind of PUSH_SERVICES) {
    const { push } = rig(Kind);
    const long = { title: '\u200bDenny', description: `${'漢'.repeat(300)} ` };
    const { title, description, payload } = push({ ...long, ext: extOf(0) });
    const room = 4096 - Buffer.byteLength(payload ? JSON.stringify(payload) : title + description + extOf(0));
    assert.ok(push({ ...long, ext: extOf(room) }), Kind.vendor);
    assert.equal(push({ ...long, ext: extOf(room + 1) }), undefined, Kind.vendor);
  }
});

test('simple texts go out unless the vendor takes them for tests', () => {
  for (const Kind of PUSH_SERVICES) {
    const { push, fault } = rig(Kind);
    const goesOut = (/** @type {string} */ description) => Boolean(push({ description }));
    const simple = ['ok', '好', '123 456', '?!…', 'Test', '测试'];
    assert.ok(simple.every(goesOut), Kind.vendor);
    fault('filter');
    assert.ok(!simple.some(goesOut), Kind.vendor);
    assert.ok(goesOut('tests') && goesOut('你好吗'), Kind.vendor);
  }
});

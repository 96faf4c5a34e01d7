// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS } from './break/kinds.mjs';
import { verdict } from './break/play.mjs';
import { Checks, StoryDiffers } from './checks.mjs';
import { describe } from './models.mjs';
import { HELP, parseOptions } from './options.mjs';
import { Timeline } from './timeline.mjs';
import { eventually, within } from './wait.mjs';

function recorder() {
  /** @type {string[]} */
  const lines = [];
  const timeline = new Timeline({ print: (line) => lines.push(line), start: 1000, color: false });
  return { lines, timeline };
}

test('the timeline puts what came late into order, and lines up its columns', () => {
  const { lines, timeline } = recorder();
  timeline.add('cloud', 'second', 1250);
  timeline.add("vinson's phone", 'first\n  and more', 1005);
  timeline.flush();
  assert.deepEqual(lines, [
    "    0.005  vinson's phone           first ⏎ and more",
    '    0.250  cloud                    second',
  ]);
});

test('an ended timeline stays silent', () => {
  const { lines, timeline } = recorder();
  timeline.end();
  timeline.add('cloud', 'too late');
  timeline.flush();
  assert.deepEqual(lines, []);
});

test('a check that differs names both sides', () => {
  const checks = new Checks(recorder().timeline);
  checks.equal('same', { a: [1] }, { a: [1] });
  assert.throws(() => checks.equal('code', 6014, 0), new StoryDiffers('code: expected 0, saw 6014'));
  assert.equal(checks.passed, 1);
});

test('a phone is told by its name and its system', () => {
  assert.equal(describe(parseOptions(['--phone', 'iphone', '--ios', '26'])), 'iPhone 15 Pro, iOS 26');
  assert.equal(describe(parseOptions(['--phone', 'redmi'])), 'Redmi Note 13, Android API 34');
});

test('options: defaults, and what is refused', () => {
  assert.equal(parseOptions([]).model.brand, 'Xiaomi');
  assert.equal(parseOptions(['--api', '24']).api, 24);
  assert.throws(() => parseOptions(['--api', '23']), /24 to 35/);
  assert.equal(parseOptions(['--ios', '15']).ios, 15);
  assert.throws(() => parseOptions(['--ios', '14']), /15 to 26/);
  assert.throws(() => parseOptions(['--phone', 'toaster']), /redmi/);
  assert.throws(() => parseOptions(['--nonsense']), /nonsense/);
  assert.throws(() => parseOptions(['--break', 'toaster']), /no-init/);
  assert.throws(() => parseOptions(['--language', 'fr']), /en, zh/);
  assert.equal(parseOptions(['--break', 'help']).help, true);
  assert.deepEqual(parseOptions(['--info', '{"androidSound":"ring"}']).info, { androidSound: 'ring' });
  assert.throws(() => parseOptions(['--info', '[1]']), /JSON object/);
});

test('a diagnosis that names another cause first, or none, fails', () => {
  assert.equal(verdict({ code: 'notConnected' }, 'notConnected').status, 0);
  assert.equal(verdict({ code: 'notConnected' }, 'notLoggedIn').status, 1);
  assert.equal(verdict({ code: 'notConnected' }, undefined).status, 1);
});

test('everything that can be broken is in the help', () => {
  for (const [name, { what }] of Object.entries(KINDS)) {
    assert.match(HELP, new RegExp(`^  ${name} +${what}$`, 'm'));
  }
});

test('eventually gives the last answer when time is up', async () => {
  let asked = 0;
  assert.equal(
    await eventually(
      async () => ++asked,
      (value) => value === 3,
    ),
    3,
  );
  assert.equal(
    await eventually(
      async () => 'no',
      () => false,
      0.1,
    ),
    'no',
  );
});

test('within names what did not come', async () => {
  await assert.rejects(within(new Promise(() => {}), 10, 'the phone boots'), /the phone boots.*0.01 s/);
});
